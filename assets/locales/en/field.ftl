## What consent allows, and what stands on it

consent-withdrawn-some-day = Consent withdrawn
withdraw-begin = Withdraw consent…
withdraw-title = Withdraw consent
withdraw-means-title = From then on nothing of this interview may be used.
withdraw-means = Every use counts as no. Findings that stand on it go no further until their basis is another one. What was sent before cannot be called back from here.
withdraw-reason-hint = How it was said, and to whom. It stays in the history.
withdraw-do = Withdraw consent
standing-none = Nothing stands on this interview yet.
standing-count = { $findings ->
    [0] No finding uses this
    [one] 1 finding uses this
   *[other] { $findings } findings use this
}{ $others ->
    [0] .
    [one] ; 1 other record stands on it.
   *[other] ; { $others } other records stand on it.
}
standing-through = by way of { $name }
standing-report = may hold it: reports take findings from the mission
reach-none = may not be used
withdrawn-basis = This finding stands on what was withdrawn: { $names }.
withdrawn-basis-means = It cannot be confirmed or sent to the company. Take that out of its basis, put something else in its place, and read the words again: they may still say what may no longer be said.

## What could expose a source

exposure-open = Open { $name }
exposed-withdrawn = { $name }: consent was withdrawn.
exposed-withdrawn-means = Nothing of it may be used any more.
exposed-analysis = { $name } may not be used in analysis.
exposed-analysis-means = The use in analysis was refused or not asked. Not asked counts as no.
exposed-small_cell = { $name } could be recognised.
cells-small = Few people are like this source.
cells-small-means = Whoever knows the place may know who spoke. Leave out sex, nationality or place where the finding is told, or wait for more sources.
cells-few = Few like this were heard.
cell-company-sex = { $count ->
    [0] By the company's figures it has nobody of this sex.
    [one] The company has 1 person of this sex.
   *[other] The company has { $count } people of this sex.
}
cell-company-nationality = { $count ->
    [0] By the company's figures it has nobody of this nationality group.
    [one] The company has 1 person of this nationality group.
   *[other] The company has { $count } people of this nationality group.
}
cell-site-sex = { $count ->
    [0] At one of the sites nobody of this sex was on duty.
    [one] At one of the sites 1 person of this sex was on duty.
   *[other] At one of the sites { $count } people of this sex were on duty.
}
cell-heard = { $count ->
    [one] This is the only source of its kind in the mission.
   *[other] The mission heard { $count } sources of this kind.
}

## Corroboration

corroboration-computed = By where it comes from
corroboration-none = none
corroboration-none-means = Nothing that supports the finding can be counted.
corroboration-single-means = One source, one document or one occasion.
corroboration-partly-means = Several that may hang on each other: people of one side, or the same kind of look at it.
corroboration-independent_multiple-means = At least two that do not hang on each other.
corroboration-differs = Chosen: { $chosen }. By where it comes from: { $computed }.
corroboration-differs-means = Both stay. Say in the statement why, or change what was chosen.

## What is due

due = Due
due-nothing = Nothing is due.
due-more = { $count } more
due-fewer = Fewer
due-overdue = { $days ->
    [one] 1 day overdue
   *[other] { $days } days overdue
}
due-today = due today
due-in = { $days ->
    [one] in 1 day
   *[other] in { $days } days
}
due-what = { $what }: { $day }
due-no-contact = Contact was not agreed: ask through somebody else.
due-asked = Asked today

## The day

programme = Programme of the day
programme-of = Programme of { $day }
programme-to = To { $day }
programme-none-before = Nothing is planned before this day
programme-none-after = Nothing is planned after this day
programme-empty = Nothing is planned for this day.
check-in = Checked in
check-in-do = Checked in: { $title }
check-in-waiting = check-in by { $time }
check-in-soon = check-in by { $time }
check-in-overdue = check-in overdue since { $time }
check-in-made = checked in at { $time }
check-in-with = with { $who }
missed-check-ins = { $count ->
    [one] A check-in is overdue.
   *[other] { $count } check-ins are overdue.
}
missed-action = If nobody is heard of: { $action }
withdrawn-findings = { $count ->
    [one] A finding stands on what was withdrawn.
   *[other] { $count } findings stand on what was withdrawn.
}

## What others made

record-others = Made by { $author }. With your role you read it and do not change it.
record-others-part = Made by { $author }. With your role you change its frame, not what was said.

## What is not shown yet

withheld = { $kind }, not shown yet
withheld-title = What was said is not shown yet
withheld-means = Reviewers read it once the interview is locked. Until then you see who was heard, where, when and what was agreed to. If consent is taken back, it stays like this.
withheld-title-director = What was said is not shown
withheld-means-director = With your role you see who was heard, where, when and what was agreed to, not the words. What follows from them stands in findings and reports.

## Somebody discloses abuse

do-disclosure = Stop: abuse disclosed
do-disclosure-also = sexual exploitation abuse SEA GBV violence survivor referral
disclosure-title = Stop. Listen. Offer help.
disclosure-stopped = The form you were in is closed.
disclosure-stopped-means = What you had written before is saved; it is not continued by itself. Do not write down what you are being told: there is nowhere to write it here, and that is meant so.
disclosure-step-listen = Listen, and believe. The person decides what happens next.
disclosure-step-ask = Do not ask what happened, who did it, where or when. Do not look for others.
disclosure-step-write = Do not record a name, a story, a voice or a picture. If some of it is in your notes, take it out.
disclosure-step-promise = Promise nothing that you cannot keep. Say what you have to pass on and to whom.
disclosure-step-child = A child: no interview, no promise of secrecy. Call the focal point at once.
disclosure-step-offer = Offer the services below. Refer only if the person wants it.
disclosure-services = Where the person can be referred to
disclosure-services-none = No service of this country is known here. Call the focal point for protection from sexual exploitation and abuse.
disclosure-no-contact = no contact noted: ask the focal point
disclosure-verified = verified on { $day }
disclosure-keep-title = What may be kept
disclosure-keep-means = Only these choices, under a key of its own. No name, no place, no company, no words. If there is a focal point, they are sealed for that person alone. You may also keep nothing.
disclosure-keep = Keep these answers
disclosure-kept = Kept on this laptop.
disclosure-kept-means = It stands in no report.
disclosure-kept-goes = With the next sync it goes, sealed, to { $names }; nobody else can open it. If somebody is in danger, do not wait for that: call.
disclosure-kept-nobody = The organisation has no focal point yet, so it stays on this laptop: tell whoever is responsible by word of mouth.
disclosure-leave = Leave
disclosure-leave-nothing = Leave, keep nothing

## Incidents compared

incidents-compared = Incidents compared
incidents-compared-of = Incidents compared: { $company }
incidents-all = Every company
incidents-none = The mission has heard of no incident yet.
incidents-no-company = no company noted
incidents-heard = What the mission heard
incidents-together = Together
incidents-counts = { $heard } heard of, { $company } in the company's log, { $client } in the client's.
incidents-discrepancies = { $count ->
    [one] 1 to explain
   *[other] { $count } to explain
}
incident-invitation = What happened, as far as it is known …
logs-both = both have it
logs-company-silent = the company's log lacks it
logs-client-silent = the client's log lacks it
logs-neither = neither has it
logs-open = open
badge-overdue = overdue

## Recurrence and sharing

recurrence = Recurrence
recurrence-none = No finding of another mission is about this company and paragraph.
recurrence-choose = It is a recurrence of this
recurrence-choose-named = It is a recurrence of { $title }
sharing-cleared = Cleared for sharing.
sharing-missing = Not cleared for sharing yet. Missing:
sharing-state = confirmation

## The interview's course

mode-group = In a group nobody can speak for himself alone.
mode-group-means = Ask about what all of them see: water, posts, training, channels. Pay, documents and abuse belong to a talk with one person. Note how many there were; half an hour to three quarters is enough.
mode-remote = From afar you do not see who listens.
mode-remote-means = Ask first whether the person can talk, agree on a word that ends the call, and ask again when the voice changes. Send nothing in writing afterwards that was not agreed.
mode-written = Written answers have no voice.
mode-written-means = Note how they came and who may have helped. Ask for consent for each use as in a talk.
resume-interview = Interrupted? Go on at “{ $topic }”.
resume-interview-do = Go on
