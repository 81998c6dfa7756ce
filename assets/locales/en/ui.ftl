# The window's words. Errors are in errors.ftl, kinds with their fields and choices in kinds.ftl.

## General

app-name = Fieldseal
yes = yes
no = no
not-noted = not noted
not-stated = not stated
untitled = untitled
close = Close
cancel = Cancel
cancelling = Cancelling …
back = Back
clear = Clear
remove = Remove
retry = Try again
copied = Copied
today = Today
now = Now
reason-quoted = Reason: “{ $reason }”
quantity = { $value } { $unit }
percent = { $value } %
paragraph-mark = ¶{ $number }
select-placeholder = Choose …
name-placeholder = M. Aldvik

failure-title = That did not work
failure-code = Code { $code }
error-unknown = Something unexpected happened ({ $code }). What was saved before is safe. Try again; if it stays, tell the secretariat this code.
error-host-unreachable = The program behind this window does not answer. What was saved before is safe, and what you type is kept here and sent when it answers again.
error-host-invalid_answer = The program behind this window gave an answer that makes no sense ({ $detail }). What was saved before is safe. Lock and unlock; if it stays, tell the secretariat.

## Keys

key-control = Ctrl
key-shift = Shift
key-alt = Alt
key-enter = Enter
key-escape = Esc
key-tab = Tab
keys-record = This record
keys-do = Do
keys-go = Go to

## The frame

skip-to-content = Skip to the content
navigation = Navigation
search-hint = Search notes, people, sites, ¶ …
note = Note
note-quick = Note
lock = Lock
view-menu = View and keys
theme = Colours
theme-system = As the system
theme-light = Light
theme-dark = Dark
layout = Layout
layout-ltr = Left to right
layout-rtl = Right to left
language = Language
nav-plan = Plan
nav-field = Field
nav-desk = Desk
nav-follow = Follow-up
nav-organisation = Organisation
no-such-page = There is nothing at this address
missions-none-chosen = Choose a mission
missions-not-read-title = With your role you read no missions
missions-not-read = What is sealed for you is under “Sealed deposits”. Services and words that everybody shares are beside it.

go-today = Go to today
go-mission = About the mission
go-to = Go to { LOWER($place) }
go-conflicts = Go to what is to settle
go-back = Back
go-forward = Forward
do-search = Find anything
do-note = Write a note
do-leave-field = Leave the field: letters are keys again
paste-refused-title = This is too much text for a field
paste-refused = The clipboard holds { $characters } characters; a field takes { $limit } at once. Nothing was changed. Keep the text as a file and bring it in as evidence, or paste the part that matters.
paste-refused-beyond = The clipboard holds more text than this window can take; a field takes { $limit } characters at once. Nothing was changed. Keep the text as a file and bring it in as evidence, or paste the part that matters.
paste-refused-close = Close
do-keys = Keys on this screen
do-light = Light colours
do-dark = Dark colours
do-system-theme = Colours as the system
do-language-en = Language: English
do-language-fr = Langue : français
do-language-es = Idioma: español
do-language-ar = اللغة: العربية
do-mirror = Mirror the layout (right to left)
do-lock = Lock the vault
do-history = History of this record
do-rename = Write the title
do-move = Move to another state
do-new = New { LOWER($kind) }
do-first-topic = Next topic without notes

## The status line

status-line = State of your work
status-saved = Saved
status-saving = Saving …
status-not-saved = { $count ->
    [one] One change is not saved; it is kept and tried again.
   *[other] { $count } changes are not saved; they are kept and tried again.
  }
status-retry-now = Try now
status-unknown = State unknown: the program behind this window does not answer
status-alone = Only on this laptop: not part of an organisation yet
status-waiting = Waiting for the secretariat to approve this laptop
status-revoked = This laptop was shut out by the secretariat
status-uploaded = Everything uploaded
status-to-upload-both = { $changes ->
    [one] 1 change
   *[other] { $changes } changes
  } and { $photos ->
    [one] 1 photo
   *[other] { $photos } photos
  } to upload · { SIZE($bytes) }
status-to-upload-changes = { $changes ->
    [one] 1 change
   *[other] { $changes } changes
  } to upload · { SIZE($bytes) }
status-to-upload-photos = { $photos ->
    [one] 1 photo
   *[other] { $photos } photos
  } to upload · { SIZE($bytes) }
status-confirmed = Secretariat confirmed up to { $at }
status-nothing-confirmed = Nothing confirmed by the secretariat yet
status-quarantined = { $count ->
    [one] 1 change set aside
   *[other] { $count } changes set aside
  }
status-syncing = Syncing { $phase }
status-offline = Offline
status-offline-days = { $days ->
    [one] Offline for a day
   *[other] Offline for { $days } days
  }
status-offline-since = Offline since { $at }
status-last-sync = Last sync { $at }
status-never-synced = Not synced yet
status-sealed = vault sealed with your passphrase

saved-mark-saving = Saving …
saved-mark-failed = Not saved, kept
saved-mark-seconds = { $seconds ->
    [0] Saved just now
    [1] Saved just now
   *[other] Saved { $seconds } s ago
  }
saved-mark-at = Saved at { $at }

## Lists and records

sort-by = Order
sort-reference = by reference
sort-updated = by change
sort-created = by arrival
sort-title = by name
choose-record = Choose an entry on the left, or press C for a new one.
choose-record-only = Choose an entry on the left.
choose-record-keys = Arrow keys walk the list, Enter goes into the record.
back-to-list = Back to the list
about-this-record = What surrounds this record
created-by = { $author }, { $at }
changed-at = Last change { $at }
title-invitation = { $kind } without a title
state-none = no state
move-nowhere = No way leads on from here.
move-with-reason = asks for a reason
move-reason-title = Why “{ $state }”?
move-reason = Reason
move-reason-hint = It stays in the history of the record.
move-do = Move to “{ $state }”
record-locked = This record is { $state }: its fields no longer change. What is new becomes a record of its own.
prose-invitation = Write …
field-empty = not noted
field-with-value = { $label }: { $value }
field-whole-number-range = A whole number from { $min } to { $max }. Not saved as it is.
field-number-range = A number from { $min } to { $max }. Not saved as it is.
field-amount = An amount of money, as 1,450.00. Not saved as it is.
position-placeholder = 30.46318, 47.67904 ± 12
position-help = Latitude and longitude in degrees, as 30.46318, 47.67904. Not saved as it is.
set-today = { $label }: today
set-now = { $label }: now
clear-field = Clear { $label }
add-to = Add to { $label }
add-word = Add …
remove-named = Remove { $name }
suggest-nothing = Nothing fits.
link-add = Add
link-placeholder = Find by name or reference …
link-nothing = No such record in this mission.
paragraph-add = Add ¶
paragraph-placeholder = Number or heading …
paragraph-nothing = The Code has paragraphs 1 to 70.
record-unnamed = unnamed record
record-unnamed-kind = { $kind }, unnamed
record-not-here = not on this laptop yet
used-by = Used by
used-by-nothing = Nothing stands on it yet.
value-empty = left empty

badge-conflict = two values
badge-consent = consent: { $given } of { $uses }
badge-consent-not-asked = consent not asked
badge-consent-withdrawn = consent withdrawn
badge-protection = protection concern
badge-access = { $access } access
badge-risk = reprisal risk { $risk }

empty-list-title = No { LOWER($kinds) } yet
empty-interview-title = No interviews yet
empty-interview = An interview holds what was said topic by topic, in the order people talk, with consent for each use beside it. Begin with the first words: who they are goes in as a codename, and only that.
empty-site_visit-title = No site visits yet
empty-site_visit = A visit records when you were there, what access you were given, who was on duty, and what you were not shown. Refused access is a result, too.
empty-observation-title = No observations yet
empty-observation = An observation is one thing you saw, counted or did not find, with its place and time. Findings stand on observations: keep each to one fact.
empty-evidence-title = No photos yet
empty-evidence = Import photos from the camera card. The original’s bytes are sealed unchanged with their SHA-256; a damaged or doubled photo never stops the batch.
empty-source-title = No sources yet
empty-source = A source is a codename with coarse facts: category, group, risk of reprisal. Who it is stands apart, under its own key.
empty-site-title = No sites yet
empty-site = The places that the mission reviews. Say for each how exactly its position may be shown.
empty-finding-title = No findings yet
empty-finding = A finding says what follows from the evidence, with what supports it and what contradicts it. It may begin before its evidence is complete.
empty-company-title = No companies yet
empty-company = Companies are known to the whole organisation: one entry each, used by every mission.
empty-itinerary_item = What the team does when, who is there, and when it has to be heard of again. Only what the team must know stands here; a source is never named.
empty-risk_entry = What could go wrong, how likely and how grave, and what is done about it. A risk that was accepted stays in the list with its decision.
empty-remote_item = What was published about the companies before the mission left: with its address, its day and how far to trust it, to be verified in the field.
empty-civil_society = Organisations on the ground that may be spoken with. Note how exposed they are before how to reach them.
empty-contract_link = Which company works for whom, where and since when: contracts tie a finding to the client who can change it.
empty-document_request = What was asked of a company, by when, and what came of it. A document that was only shown, or does not exist, is a result, too.
empty-incident = One entry for each incident, with what the company’s, the client’s and the authority’s records say of it, and where they differ.
empty-recommendation = What should change, who should change it, and within what time. A recommendation follows from a finding: begin it there.
empty-report = The words around findings: method, limits, context, conclusions. Findings themselves are taken from where they stand.
empty-task = What somebody still has to do, by when, about which record.
empty-compliance_concern = What findings ask the association to take up with a company, step by step, until it is verified and closed.
empty-dialogue_entry = Each letter, call and meeting with the company on a concern, with what was agreed and what comes next.
empty-corrective_action = What a company undertook, by when, and how it was verified that it worked.
empty-client = Who hires the companies, and what their contracts ask for.
empty-authority = Who licenses, supervises and investigates in a country.
empty-certificate = Certificates of companies, with their scope, their days, and what a look in the field said about them.
empty-licence = Licences for services, weapons and vehicles, with who gave them and whether they were seen.
empty-company_relation = Who owns, hires or shares people with whom: one entry for each tie, with where it is known from.
empty-csa_answer = What companies answered about themselves. The answers arrive by import and are only read here.
empty-complaint_reference = Complaints by their number and state only. No name of a complainant belongs here.
empty-referral_service = Who can help a person in need, where, and how to reach them safely. Verify each before the mission leaves.
empty-glossary_term = The words that interpreters and reports should use alike, in every language of the mission.
empty-conflicts-title = Nothing to settle
empty-conflicts = When two people write the same field without having seen each other’s change, both values are kept and shown here, side by side. Nobody’s work is overwritten.

## Missions

mission-begin = Begin a mission
mission-untitled = Mission without a title
mission-what = The mission
mission-conflicts = { $count ->
    [one] 1 to settle
   *[other] { $count } to settle
  }
mission-objectives-invitation = What the mission is to find out …
beginning-title = The vault is open, { $name }
beginning-text = Everything you write from now on is sealed on this laptop with the first letter. No network is needed until you want to hand your work over.
beginning-mission = Begin a mission
beginning-mission-text = For work that starts here. You can join the organisation later; nothing has to be written twice.
beginning-enrol = Join your organisation
beginning-enrol-text = With the invite that the secretariat gave you. Missions you are a member of arrive with the first sync.
beginning-enrol-do = Enter the invite
beginning-demo = Look around first
beginning-demo-text = An invented mission with interviews, photos and findings, to try everything on.
beginning-demo-do = Load the demo mission
beginning-demo-loading = Loading …

## Today

today-happened = Written today
today-latest = the latest { $count }
today-nothing = Nothing written today yet. The first letter above makes the first entry.
today-open = Open points
today-conflicts = { $count ->
    [one] One field waits to be settled
   *[other] { $count } fields wait to be settled
  }
capture = Write a note
capture-as = What it becomes
capture-invitation-observation = What did you see?
capture-invitation-interview = Who is speaking, and what about?
capture-invitation-site_visit = Where are you, and what were you shown?
capture-invitation-finding = What do you propose?
capture-invitation-task = What is to be done?
capture-open = Open it
capture-next = Next note
gaps = Still missing
gaps-none = Nothing is missing that can be seen from here.
gaps-partial = Counted among the first 1,000 records of each kind.
gaps-more = and { $count } more
gap-consent = { $count ->
    [one] 1 interview without consent noted
   *[other] { $count } interviews without consent noted
  }
gap-source = { $count ->
    [one] 1 interview without a source
   *[other] { $count } interviews without a source
  }
gap-access = { $count ->
    [one] 1 visit without a word on access
   *[other] { $count } visits without a word on access
  }
gap-place = { $count ->
    [one] 1 observation without a site
   *[other] { $count } observations without a site
  }
gap-paragraph = { $count ->
    [one] 1 observation without a paragraph of the Code
   *[other] { $count } observations without a paragraph of the Code
  }
gap-photo-title = { $count ->
    [one] 1 photo without a name
   *[other] { $count } photos without a name
  }
gap-photo-site = { $count ->
    [one] 1 photo without a site
   *[other] { $count } photos without a site
  }
gap-proof = { $count ->
    [one] 1 finding without a standard of proof
   *[other] { $count } findings without a standard of proof
  }

## Interviews

setting = Setting
setting-unknown = where, when, with whom, in which language
setting-via = via { $interpreter }
topic-not-asked = Not asked yet
topic-keys = { $tab } next topic
topic-facts = Facts ({ $count })
topic-facts-close = Close facts
topic-quote = Quote
quote-invitation = In their own words, in their own language
quote-translation-invitation = Working translation
consent-per-use = Consent, per use
consent-not-asked-is-no = Not asked counts as no.
consent-yes = yes
consent-no = no
consent-not_asked = not asked
consent-how = How it was given
consent-how-close = Close
consent-withdrawn = Consent withdrawn on { $date }
consent-withdrawn-means = Nothing of this interview may leave the team. Findings that stand on it need another basis. Nothing is erased by this: who the source is can be erased on the source’s screen, and the files of photos and recordings on theirs, by two people.
sources = { $count ->
    [one] Source
   *[other] Sources
  }
source-group = Group
source-add = Another source
source-new = New source
source-identity-apart = Identity is sealed apart. It leaves this laptop only as a sealed deposit, if you make one.
source-interviews = Interviews

## Sources

identity = Who it is
identity-sealed = Sealed under a key of its own. It is not synced with the source.
identity-none = Nothing recorded. If you must reach this person again, record it here and nowhere else: it is sealed under a key of its own and leaves this laptop only if you deposit it.
identity-open = Open the identity
identity-record = Record the identity
identity-close = Close the identity
identity-leave = Leave it sealed
identity-ask-title = Who is { $codename }?
identity-ask = The name, the way to reach this person and the times that are safe will stand on this screen. Make sure that nobody looks over your shoulder, and close it when you are done.
identity-erase = Erase it…
identity-erase-title = Erase who { $codename } is?
identity-erase-do = Erase for ever
identity-erase-means = Name, contact, notes and their whole history leave this laptop, and nothing brings them back. You will not be able to reach this person through Fieldseal any more.
identity-erase-deposited = A sealed copy was deposited before. It stays with those for whom it was sealed.
identity-erase-stays = The source stays, and says on which day its identity was erased.
identity-erase-reason = Why
identity-erase-reason-hint = It stays in the source’s history, so that it must name nobody.
disclosure-erase-title = Erase what was kept?
disclosure-erase-means = What you kept of this disclosure leaves this laptop with its whole history, and nothing brings it back.

## Visits, observations, sites, companies

do-checklists = Next checklist item without an answer
checklists = Checklists
checklist-progress = { $done } of { $total }
checklist-keys = { $first } to { $last } answer, { $walk } goes on, { $note } takes a note.
checklist-count = { $value } of { $of }
checklist-note-invitation = What the answer stands on …
checklist-differs = differs from yours
visit-where-when = Where and when
visit-observations = Observations
visit-invitation = What you were shown, and what not …
visit-cancel-invitation = Why it did not take place …
observation-where = Where and when
observation-invitation = What you saw, counted or did not find …
observation-evidence-add = Photos and documents that show it
observation-assessment = Assessment
site-what = The place
site-invitation = What the place is, who works there …
company-what = The company
company-findings = Findings
company-invitation = What the mission should know about it …

## Evidence

do-import = Import photos
do-next-photo = Next photo
do-previous-photo = Previous photo
do-original = Original
do-preview = Preview
do-export = Export
do-zoom-in = Larger
do-zoom-out = Smaller
do-zoom-whole = Whole picture
photo = Photo
photo-not-here = not on this laptop yet
photo-time-missing = time not stated by the camera
photo-description = Description
photo-description-invitation = What it shows, and what it does not …
photo-taken = Taken
photo-permission = Permission and use
photo-original = The original
photo-showing-original = You see the original’s bytes.
photo-showing-preview = You see a preview made from the original. The facts below are the original’s.
photo-size = Size
photo-pixels = { $width } × { $height }
photo-imported = Imported
photo-damaged-title = This file is damaged
photo-damaged = { $what }. The original is kept exactly as it came.
photo-gps-missing = no position in the file
photo-gps-zeroed = a position of zeros in the file: the phone wrote none
photo-gps-damaged = a damaged position in the file
photo-gps-present = in the file, not readable
open-photo = Open { $title }

imports = Photo imports
import-running = Importing photos
import-count = { $done } of { $total }
import-cancel-means = What is imported stays.
import-finished = Photos imported
import-cancelled = Import cancelled
import-stopped = The import stopped before its end
import-imported = { $count ->
    [one] 1 photo imported
   *[other] { $count } photos imported
  }
import-duplicates = { $count ->
    [one] 1 was here already
   *[other] { $count } were here already
  }
import-damaged = { $count ->
    [one] 1 is damaged: kept unchanged and marked
   *[other] { $count } are damaged: kept unchanged and marked
  }
import-unreadable = { $count ->
    [one] 1 file could not be read: nothing kept
   *[other] { $count } files could not be read: nothing kept
  }
import-no-position = { $count ->
    [one] 1 has no position
   *[other] { $count } have no position
  }
import-file-unreadable = could not be read
time-left-seconds = about { $seconds } s left
time-left-minutes = about { $minutes } min left

export-title = Export this photo
export-means-title = It leaves the vault
export-means = The file outside is not sealed: whoever finds it can look at it, and an original also says where and when it was taken.
export-which = What to export
export-preview = Preview, without position
export-original = Original, unchanged
export-path = File
export-path-hint = A file that does not exist yet, with its folder.
export-do = Export
export-done = Exported
export-done-where = { $path }, { SIZE($bytes) }
export-same-hash = The bytes are the original’s: the SHA-256 agrees.

## Findings

code-of-conduct = Code of Conduct
basis = Evidence
basis-summary = { $supports ->
    [one] 1 supports
   *[other] { $supports } support
  }, { $contradicts ->
    [one] 1 contradicts
   *[other] { $contradicts } contradict
  }
basis-empty = Nothing yet. A finding is confirmed by what it stands on: link observations, interviews, quotes, photos.
basis-role = What it does for the finding
basis-supports = Supports
basis-contradicts = Contradicts
basis-context = Context
finding-statement-invitation = What is the case, where, since when …
finding-contrary-invitation = What speaks against it …
finding-company-view-invitation = What the company says …
finding-cause-invitation = What it comes from …
finding-recommendation-invitation = What should change …
finding-proof = Proof
finding-about = About
finding-photos = Photos
finding-photos-none = No photos among its evidence.
severity = Severity
severity-result = Result
severity-low = low
severity-medium = medium
severity-high = high
severity-critical = critical
mark-severity_scale-1 = slight
mark-severity_scale-2 = noticeable
mark-severity_scale-3 = grave
mark-severity_scale-4 = very grave
mark-severity_scope-1 = single cases
mark-severity_scope-2 = some people
mark-severity_scope-3 = most people
mark-severity_scope-4 = everybody
mark-severity_irremediability-1 = easily made good
mark-severity_irremediability-2 = can be made good
mark-severity_irremediability-3 = hard to make good
mark-severity_irremediability-4 = cannot be made good
mark = { $value } of { $of } · { $meaning }
meter-mark = { $mark } of { $of }: { $meaning }
source-exposure = Source exposure
exposure-held = { $reference } may not reach the company.
exposure-not-asked = Consent to use in the company letter was not asked, which counts as no.
exposure-refused = Consent to use in the company letter was refused or withdrawn.
exposure-single = One source carries this finding.
exposure-single-means = Whoever knows the place may recognise who spoke. Look for a second, independent one.
reach-withdrawn = withdrawn
reach-by-name = company, by name
reach-by-category = company, by category
reach-unattributed = company, unattributed
reach-team = team only

## Conflicts

conflicts = To settle
conflicts-choose = Choose a field on the left to see both values.
conflict-mark = Two values: settle
conflict-field-of = { $field } of { $record }
conflict-field = Field: { $field }
conflict-values = { $count } values
conflict-overlap = overlapping edits
conflict-concurrent = concurrent values
conflict-explained = Neither overwrote the other: both were written without having seen the other’s change.
conflict-by = { $author }, laptop { $device }
conflict-at = { $at }, as their clock said
conflict-merged = The text as it merged
conflict-keep-merged = Keep the merged text
conflict-other = Write another value
conflict-why = Why (kept with the decision)
conflict-why-placeholder = What decided it
do-keep = Keep { $number }
conflict-settle-pick = Settle with value { $number }
conflict-settle-merged = Settle with the merged text
conflict-settle-other = Settle with the new value
conflict-settle-means = The other values stay in the history.
conflict-settled-title = Settled
conflict-settled = This field holds one value. What the others wrote is in the record’s history.

## History

history = History
history-of = History of { $title }
change-created = { $kind } begun
change-put = { $field }: { $value }
change-emptied = { $field } emptied
change-text = { $field } written
change-added = { $field }: { $value } added
change-removed = { $field }: { $value } removed
change-linked = { $field }: link added
change-unlinked = { $field }: link removed
change-reviewed = { $field } looked through
cause-create = begun
cause-import = import
cause-resolve = settled
cause-sync = sync
cause-demo = demo
cause-system = by itself

## Search

palette = Find anything, do anything
palette-placeholder = Words, names, references, ¶, or what you want to do
palette-results = Results
palette-records = { $count ->
    [one] 1 record
   *[other] { $count } records
  }
palette-records-first = The first { $count } records; another word finds fewer
palette-actions = Do
palette-everywhere = all missions
palette-this-mission = this mission
palette-nothing = Nothing holds “{ $query }”.

## Sync

sync = Sync
do-sync = Sync now
sync-here = Saved on this laptop
sync-here-since = Last change { $at }
sync-here-nothing = Nothing written in this session yet
sync-to-upload = To upload
sync-to-upload-count = { $changes ->
    [one] 1 change
   *[other] { $changes } changes
  }, { $photos ->
    [one] 1 photo
   *[other] { $photos } photos
  } · { SIZE($bytes) }
sync-confirmed = Confirmed by the secretariat
sync-confirmed-through = Everything written up to { $at }
sync-confirmed-nothing = Nothing yet
sync-link = Link
sync-link-unknown = Not tried yet.
sync-link-good = The server answers.
sync-link-none = The server cannot be reached.
sync-last = Last good sync { $at }.
sync-server = Server
sync-organisation = Organisation
sync-meaning = Uploaded means that the server holds it, sealed: it cannot read a word. Confirmed means that a laptop of the secretariat has opened and checked it.
sync-running = Syncing …
sync-done = Sync finished
sync-sent = Sent: { $changes ->
    [one] 1 change
   *[other] { $changes } changes
  }, { $blobs ->
    [one] 1 photo
   *[other] { $blobs } photos
  }, { SIZE($bytes) }.
sync-received = Received: { $changes ->
    [one] 1 change
   *[other] { $changes } changes
  }, { $blobs ->
    [one] 1 photo
   *[other] { $blobs } photos
  }, { SIZE($bytes) }.
sync-progress = { $phase }: { $done } of { $total }
sync-phase-directory = people and devices
sync-phase-changes = words
sync-phase-thumbnails = small pictures
sync-phase-previews = previews
sync-phase-originals = originals
sync-phase-finished = finished
sync-phase-failed = stopped
sync-noticed = What the sync noticed
notice-unknown = Something to tell the secretariat: { $code }.
notice-disclosures_unsent = What was kept of a disclosure could not be sealed for the focal point ({ $detail }). It is safe on this laptop. Tell the focal point by word of mouth.
notice-stays_here = { $count ->
    [one] One record that you wrote about companies before you joined stays on this laptop: your role does not give it to the organisation. Tell the secretariat what it says.
   *[other] { $count } records that you wrote about companies before you joined stay on this laptop: your role does not give them to the organisation. Tell the secretariat what they say.
 }
sync-revoked-title = This laptop was shut out
sync-revoked = The secretariat revoked it. What is on it stays readable with your passphrase; nothing is sent or received any more. Speak with the secretariat.

enrol-title = Join an organisation
enrol-text = Paste the invite that the secretariat handed you. It works once. Your laptop then shows numbers that you read to them over the telephone or in person.
enrol-invite = Invite
enrol-invite-placeholder = fieldseal-invite:…
enrol-do = Ask to join
enrol-sending = Asking …
enrol-waiting-title = Waiting for the secretariat
enrol-waiting = You have asked to join. The secretariat types the numbers that this laptop showed; until then you work as before, and nothing is lost.
enrol-read-out = Read these numbers to the secretariat, by voice or in person:
enrol-sas = Numbers to read out
enrol-why = They prove that nobody sits between your laptop and theirs. Never send them the way the invite came.
enrol-device = This laptop:
enrol-ask = Has the secretariat approved?
enrol-asking = Asking …

found-open = I am the secretariat: found an organisation
found-title = Found an organisation
found-text = This vault becomes the secretariat’s first: it holds the key that all trust in the organisation begins with. Done once.
found-name = Name of the organisation
found-server = Address of its server
found-server-placeholder = https://
found-server-hint = https, or http on this very machine.
found-token = Setup token
found-token-hint = The server printed it once, when it was started first.
found-certificate = Certificate of the server (PEM), if it is its own
found-certificate-hint = It is pinned: no other is accepted afterwards.
found-do = Found the organisation
found-doing = Founding …

## People

people = People and devices
people-devices = Laptops
requests-none = Nobody asks to join at the moment.
requests-ask = Ask the server
requests-asking = Asking …
people-this-laptop = this laptop
people-alone-title = Nobody here yet
people-alone = People and their laptops appear once this vault belongs to an organisation.
role-officer = officer
role-lead = mission lead
role-reviewer = reviewer
role-secretariat = secretariat
role-director = executive director
role-custodian = vault custodian
role-focal_point = focal point
device-pending = asks to join
device-approved = approved
device-revoked = shut out
approve-title = { $name } asks to join
approve-text = Have them read the 24 numbers on their screen, by voice or in person, and type what you hear. Laptop
approve-sas = The numbers as you hear them
approve-digits = { $count } of 24
approve-do = Approve { $name }
invite-title = Invite somebody
invite-name = Name
invite-role = Role
invite-missions = Member of these missions:
invite-no-missions = Custodians and focal points belong to no mission: they read only what is sealed for them.
invite-do = Make an invite
invite-made = Hand this to { $name } on paper or in person. It works once.
invite-copy = Copy
invite-another = Another invite
grant-mission = Add to a mission
grant-mission-to = Add to a mission: { $name }
revoke-open = Shut out
revoke-title = Shut out { $name }’s laptop?
revoke-means-title = For good, from the next sync on
revoke-means = The laptop receives nothing any more and its later changes are set aside for you to look at. What is on its disk stays there, sealed by its owner’s passphrase. The keys of its missions are replaced.
revoke-type = Type “{ $name }” to confirm
revoke-leave = Leave it
revoke-do = Shut out for good

## The lock screen

lock-foot = Sealed on this laptop. Without the passphrase nobody opens it: not the secretariat, not whoever finds the disk.
unlock-passphrase = Passphrase
unlock-do = Unlock
unlock-busy = Opening …
unlock-takes = Making the key takes about a second.
unlock-caps-lock = Caps Lock is on.
first-title = A new vault on this laptop
first-text = Whatever you write goes into a sealed vault, from the first letter. It begins with your name, so that others see who wrote what.
first-name = Your name
first-name-hint = As colleagues know you. It appears beside what you write.
first-initials = Initials
first-initials-hint = They stand in the references of your records: { $initials }-I-04.
first-next = Continue
first-create = Create the vault
first-creating = Creating …
first-takes = Making the key takes about a second.
passphrase-title = What opens it
passphrase-way = Passphrase
passphrase-generated = Made for me
passphrase-own = My own
passphrase-write-down = These { $count } words open the vault. Write them on paper, in this order, and keep the paper apart from the laptop.
passphrase-words = Words of the passphrase
passphrase-other-words = Other words
passphrase-type-back = Type them from the paper
passphrase-type-back-hint = So that you know the paper can be read.
passphrase-typed-right = Right. The paper holds what opens the vault.
passphrase-own-text = At least twelve letters, better several words that nobody connects with you. No line from a book or song.
passphrase-new = Passphrase
passphrase-again = Once more
passphrase-differs = The two differ.
passphrase-means-title = Nobody can open it for you
passphrase-means = There is no reset. If you lose the passphrase, what you have not synced is gone; what the secretariat has stays there.
passphrase-understood = I have kept the passphrase where I will find it and others will not.
strength-none = Not typed yet
strength-weak = Too easy to guess
strength-fair = Takes effort to guess; longer is better
strength-strong = Hard to guess
