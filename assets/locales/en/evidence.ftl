# Evidence: custody, derivatives, documents and sound.

## Looking at an original

view-reason-title = Why do you look at this original?
view-reason = Reason
view-reason-hint = The custody log keeps it, with your name and the time.
view-reason-do = Open the original
stage-original = Preview of the original
stage-derivative = Derivative
stage-derivative-of = Derivative of { $title }
stage-not-shown = Content of this type is not shown here; it can be exported.

## Documents

do-next-page = Next page
do-previous-page = Previous page
page-of = Page { $page } of { $total }
active-script-title = This document carries a script
active-launch-title = This document would start a program
active-attachment-title = This document carries other files
active-means = Nothing of it is run or opened here: its pages are drawn as pictures. Be careful with it outside.

## Sound

sound = Recording
sound-invitation = A recording. Press O to listen to the original.
sound-opening = Opening the recording …
sound-not-played = This recording cannot be played here
sound-too-long = It is longer than fits into this window’s memory. The original is safe and can be exported.
sound-not-decoded = Its format is not known to this window. The original is safe and can be exported.
sound-where = Place in the recording
sound-place = { $at } of { $length }
clock-minutes = { $minutes }:{ $seconds }
do-play = Play
do-pause = Pause
do-earlier = 5 seconds back
do-later = 5 seconds on

## Custody

custody = Custody
custody-arrived = On this laptop since { $at }. The log says so with the first act here.
custody-whole = { $count ->
    [one] Chain whole: 1 event.
   *[other] Chain whole: { $count } events.
}
custody-broken = The chain is broken
custody-break-altered = Event { $number } says something else than its hash.
custody-break-unlinked = Event { $number } does not follow the one before it.
custody-break-missing = Event { $number } is missing.
custody-break-forked = There are two events { $number }.
custody-break-foreign = Event { $number } was written by another laptop than it says.
custody-break-other_content = Event { $number } speaks of other bytes than this original.
custody-break-no_import = No event tells how it came into the vault.
custody-all = All { $count } events
custody-fewer = Fewer
custody-check = Check the bytes
custody-same = Read again: these are the bytes that were imported.
custody-other = These are not the bytes that were imported.

## Derivatives

derivatives = Derivatives
derivatives-none = Nothing was made from it yet. Cover what others may not see; the original stays as it is.
derivative-beside = Show beside the original: { $reason }
derivative-approve = Approve
derivative-withdraw = Withdraw
do-redact = Redact
redact-title = Make a derivative
redact-means = The original stays untouched. The derivative is made from its full size, without position, time or any other metadata.
redact-keys = Draw with the mouse, or add an area and move it with the arrow keys; with Shift they size it, with Alt by less. Delete takes it away.
redact-areas = Areas
redact-area = Cover { $number }
redact-crop = What stays
redact-place = { $x } %, { $y } %: { $width } % × { $height } %
redact-remove = Take away: { $name }
redact-straighten = Straighten by degrees
redact-straighten-hint = Clockwise; below zero the other way.
redact-straighten-problem = Between −45 and 45 degrees.
redact-reason = Reason
redact-reason-hint = What has to be kept from whom.
redact-do = Make it
redact-making = Making it …
redact-failed = It was not made
redact-leave = Leave
do-cover = Cover
do-crop = Crop

## Export

export-derivative = Derivative, approved
export-reason = Reason
export-reason-hint = Originals do not leave without one. The custody log keeps it.
export-second-title = A second person has to approve
export-ask = Ask for the original
export-asked-title = Asked for
export-asked = Another person finds it under export requests and approves it. After the next sync, export again: one approval is good for one export.

## Time, place and bursts

time-corrected = Corrected
time-corrected-by = { $at }, corrected by { $by }
time-corrected-short = { $at } (corrected)
offset-hours = { $count } h
offset-minutes = { $count } min
offset-seconds = { $count } s
camera-clock-open = Correct this camera’s clock
camera-clock-title = Clock of { $camera }
camera-clock-means = It holds for all its photos of this mission. What they state stays in the records; the corrected time is shown beside it.
camera-clock-sign = The true time is
camera-clock-later = later
camera-clock-earlier = earlier
camera-clock-reason = How we know
camera-clock-reason-hint = A photo of a watch, a receipt, a call at a known time.
camera-clock-do = Correct
hours = Hours
minutes = Minutes
seconds = Seconds
site-suggested = May show
site-why-place = { $metres } m away
site-why-visit = visit at that time
site-why-itinerary = programme at that time
site-zone-assumed = The photo states no zone: its time was taken for this laptop’s.
do-contains = Shows: { $what }
stack-of = { $count ->
    [one] 1 photo
   *[other] { $count } in a burst
}
stacks-open-all = Show bursts one by one
stacks-close-all = Stack bursts
tile-derivative = Derivative: { $state }
