# Deleting the files of evidence: two people decide

deletion-title = Keeping and deleting
deletion-kept = Its files are to be kept until { $until }.
deletion-over = Its files were to be kept until { $until }: that time is over.
deletion-kept-open = Nobody has said until when its files are to be kept (the mission has no last day).
deletion-on-hold = It is under legal hold, so that nobody deletes it.
deletion-ask = Ask to delete its files…
deletion-requests = Requests to delete
deletion-asked = { $name } asked, { $at }
deletion-waits = A second person decides: a lead or the secretariat, not who asked.
deletion-decide = Delete the files…
deletion-refuse = Refuse…
deletion-take-back = Take it back…
deletion-awaited = { $count ->
    [one] Somebody asks to have files of evidence deleted.
   *[other] Somebody asks to have files of evidence deleted: { $count } requests.
}

## What it means

deletion-means-title = Nobody can bring the files back
deletion-means = { $count ->
    [one] 1 file goes from this laptop at once, and from every other laptop and the server as soon as they sync: the original.
   *[other] { $count } files go from this laptop at once, and from every other laptop and the server as soon as they sync: the original, its previews, and everything made from it.
}
deletion-means-stays = The record with its description, its hash and the custody log stay, and say that it was deleted. Files that were exported before are out of reach.
deletion-early-title = They were to be kept until { $until }
deletion-early = Deleting earlier needs a reason that will still be understood in years.
deletion-findings = { $count ->
    [one] A finding stands on it
   *[other] { $count } findings stand on it
}

## Asking

deletion-ask-title = Ask to have the files deleted
deletion-ask-do = Ask a second person
deletion-grounds = On what grounds
deletion-reason = Why, in your words
deletion-reason-hint = Everybody in the mission can read this, and it stays in the custody log. Name nobody who must not be named.

## Deciding

deletion-decide-title = Delete the files for ever?
deletion-decide-do = Delete the files
deletion-asks = { $name } asks: { $grounds }
deletion-add = What you want to add (may stay empty)

## Afterwards

deletion-done-title = Its files were deleted
deletion-done = { $asked } asked, { $by } decided, { $at }.
deletion-everywhere = { $count ->
    [one] The only laptop of the mission has deleted them.
   *[other] All { $count } laptops of the mission have confirmed it.
}
deletion-not-yet = { $count ->
    [one] One laptop has not confirmed it yet: { $names }.
   *[other] { $count } laptops have not confirmed it yet: { $names }.
}
deletion-server-waits = The server is told with the next sync.
photo-deleted = Files deleted
photo-deleted-stage = The files were deleted: two people decided so. What was recorded about them is beside.
basis-deleted = files deleted
