# The terminal's words. Help is found by the command's path: "help-vault-create", its arguments by "help-vault-create--name".

help = Sealed field notes for review missions: the work of the window, from a terminal
help-after =
    The passphrase comes from --passphrase-file, FIELDSEAL_PASSPHRASE, or is asked for.
    Exit status: 0 for success only, 1 when something failed, 2 when the arguments cannot be read.
    With --json every answer is one line of JSON, and errors are {"{"}"error":{"{"}"code":…,"args":…{"}"}{"}"} on standard error.
    Records are named by id or by reference, as IRQ-2026-01/MA-O-007; missions by id or reference.

help---vault = The vault's folder [default: fieldseal in the user's data folder]
help---passphrase_file = Read the passphrase from this file
help---json = Answer in JSON
help---mission = A mission's id or reference
help---id = The record's id or reference
help---reason = Why, for the record's history
help---limit = At most so many

help-vault = Create, check and rebuild the vault on this laptop
help-vault-create = Create a vault, sealed with a passphrase
help-vault-create--name = Whose vault it is, as others will read it
help-vault-create--initials = For references as MA-O-007 [default: from the name]
help-vault-check = Verify pages, chains and signatures, and name what is damaged
help-vault-check--read_data = Also read every photo's bytes
help-vault-rebuild = Make every table anew from the journal
help-vault-digest = Print one SHA-256 over all that this member may read
help-vault-digest--mission = Of this mission only
help-vault-passphrase = Change the passphrase
help-vault-passphrase--new_passphrase_file = Read the new passphrase from this file

help-vault-recover = Accept an older copy of the vault that was put back, and go on from there

help-org = The organisation: set up, invite, approve, revoke
help-org-init = Found the organisation on this laptop, the secretariat's first
help-org-init--name = The organisation's name
help-org-init--server = The address of its server
help-org-init--setup_token = The token that the server printed at its first start
help-org-init--certificate = The server's own certificate (PEM), to trust that one only
help-org-invite = Make an invite for one person
help-org-invite--name = Whom it is for
help-org-invite--role = What the person does
help-org-invite--mission = A mission the person becomes a member of; may be given several times
help-org-approve = Admit a device whose owner read out the right string
help-org-approve--device = The device's id, or its beginning
help-org-approve--sas = The short authentication string, as it was read out
help-org-devices = List the devices of the organisation
help-org-grant = Make a device a member of a mission
help-org-grant--device = The device's id, or its beginning
help-org-revoke = Shut a device out
help-org-revoke--device = The device's id, or its beginning

help-enrol = Ask to join with an invite; prints the string to read out to the secretariat
help-enrol--invite = The whole text from “fieldseal-invite:” on

help-mission = Missions
help-mission-list = List the missions in this vault

help-record = Create, change, list and settle records
help-record-create = Create records; each is acknowledged with a line once it is on the disk
help-record-create--kind = What it is: see “fieldseal kinds”
help-record-create--fields = Its fields; a set takes elements separated by commas
help-record-create--json_file = Read one object, an array, or one object a line; - is standard input
help-record-set = Change fields of a record
help-record-set--fields = FIELD=VALUE; sets also FIELD+=VALUE and FIELD-=VALUE
help-record-get = Show a record whole
help-record-list = List the records of a kind
help-record-list--kind = What to list: see “fieldseal kinds”
help-record-list--sort = In which order
help-record-list--filter = Only records whose field holds this value
help-record-moves = Show which states a record may move to, and what is in the way
help-record-move = Move a record to a state
help-record-move--state = The state: see “fieldseal record moves”
help-record-history = Show who changed what, and when
help-record-conflicts = List fields that were written without having seen the other's change
help-record-resolve = Settle such a field; of a text, without --pick and --value, as it reads merged
help-record-resolve--field = The field
help-record-resolve--pick = Take the value of that number in the list, counted from 1
help-record-resolve--value = Take this value

help-search = Find words in all records, in any spelling of their letters
help-search--query = Any words

help-photo = Import and export photos
help-photo-import = Seal photos unchanged, with their facts; the same bytes are kept once
help-photo-import--paths = Files and folders
help-photo-import--site = The site they show, by id or reference
help-photo-export = Write a photo out of the vault
help-photo-export--original = The original's bytes, unchanged
help-photo-export--preview = The upright preview
help-photo-export--derivative = What was made from it and approved
help-photo-export--reason = What it is for; the custody log keeps it
help-photo-export--out = A file that does not exist yet
help-briefing = What is here about the companies that a mission looks at
help-briefing-list = List the companies under review, with what needs a look before going
help-briefing-show = Show everything that is here about a company
help-briefing-compare = Show what a company says of itself beside what the mission saw, paragraph by paragraph
help-briefing-compare--year = Of the self-assessment [default: the latest]
help---company = The company's id
help-table = Bring records in from CSV files and XLSX workbooks
help-table-preview = Show what an import would do: columns, counts, and every row that cannot be taken
help-table-import = Take the rows in, all in one step; the same file again changes nothing
help-table-import--skip_bad = Leave rows out that cannot be taken; otherwise one of them stops everything
help-table-import--update = Bring records that are here up to what the table says
help---file = A CSV file or an XLSX workbook
help---kind = What the rows are: company, licence, csa-answer, …
help---sheet = The sheet of a workbook [default: the first that is not hidden]
help---encoding = The encoding of a CSV file, such as windows-1256 [default: found out]
help---map = A column, by heading or number, and its field; no field leaves it out
help---days = What 03/04/2026 means [default: such days are refused]

help-questionnaire = Questionnaires as XLSForm workbooks and XForms
help-questionnaire-check = Show what a file asks, or the cells that cannot be converted exactly
help-questionnaire-check--file = A workbook (.xlsx, .xls) or an XForm (.xml)
help-questionnaire-import = Bring a questionnaire in; the same file twice changes nothing
help-questionnaire-import--file = A workbook (.xlsx, .xls) or an XForm (.xml)
help-questionnaire-import--mission = A mission it is meant for; all missions without it
help-questionnaire-list = Show the questionnaires
help-evidence = Custody, derivatives and what photos suggest
help-evidence-custody = Show who did what with an original, every chain recomputed
help-evidence-custody--verify = End with exit status 1 when a chain is broken
help-evidence-verify = Tell whether a file, or the sealed bytes, are the original that was imported
help-evidence-verify--file = The file to compare; without one, the sealed original is read
help-evidence-verify--id = The evidence, by id or reference
help-evidence-request = Ask a second person to let an original out of the vault
help-evidence-request--reason = What it is for
help-evidence-deletion = Show until when files are kept, who asked for their deletion, who decided, and which laptops have heard of it
help-evidence-ask-deletion = Ask a second person to have the files of a piece of evidence deleted everywhere
help-evidence-ask-deletion--grounds = consent_withdrawn, danger, by_mistake, not_needed or retention_over
help-evidence-ask-deletion--reason = Why, in words
help-evidence-delete = As a second person, delete the files that somebody else asked to have deleted, here and wherever this arrives
help-evidence-delete--id = The request
help-evidence-delete--reason = What you want to add
help-evidence-redact = Make a derivative of a picture, without metadata
help-evidence-redact--fill = An area of the upright picture that becomes black, in pixels; may be given several times
help-evidence-redact--crop = What stays of the picture
help-evidence-redact--straighten = Degrees clockwise, -45 to 45, done before the areas count
help-evidence-redact--reason = Why; the custody log keeps it
help-evidence-sites = Suggest the site a photo shows, by place and time
help-evidence-stacks = Show bursts, corrected times and derivatives of a mission's evidence
help-evidence-stacks--seconds = How closely photos of a burst follow each other
help-deposit = What is sealed for a few people: who sources are, for the custodian; disclosures, for the focal point
help-deposit-plan = Show whom an identity or a disclosure on this laptop can be sealed for, and whether it was
help-deposit-plan--id = The identity or the disclosure, by id
help-deposit-seal = Seal an identity for the custodians; it goes out with the next sync
help-deposit-seal--id = The identity or the disclosure, by id
help-deposit-seal--lead = Give it to the leads of the source's mission, too
help-deposit-list = List the deposits that this laptop sealed, opens, or is the second person of
help-deposit-request = Ask a second person to release a deposit to this custodian
help-deposit-request--id = The deposit, by id
help-deposit-request--reason = What it is for
help-deposit-release = Release a deposit to the custodian who asked, for one opening
help-deposit-release--id = The request, by id
help-deposit-open = Open a deposit; that it was opened is written down first
help-deposit-open--id = The deposit, by id
help-deposit-open--reason = Why, for who opens it alone
help-deposit-amend = As a custodian, seal what is known of a source now
help-deposit-amend--id = The deposit, by id
help-deposit-amend--fields = Everything that is known, field by field: what is left out is not known

help-sync = Send and fetch everything, words before pictures
help-status = Show who, what is saved, sent and confirmed
help-demo = The invented demo mission
help-demo-load = Put the demo mission into this vault
help-kinds = Show the kinds of records and their fields
help-code = Show the paragraphs of the Code of Conduct by number and heading
help-code--edition = The edition: 2010 or 2021 [default: 2021]
help-content = What the content packs say, and bringing one in
help-content-show = Show the states of all kinds
help-content-list = List the packs: in force, replaced, refused
help-content-sign = Sign a pack into a file that another laptop of the secretariat can bring in
help-content-sign--pack = The pack (JSON)
help-content-sign--out = The signed file, which must not exist yet
help-content-bring = Bring a pack in for the whole organisation, signed by this laptop unless it is signed already
help-content-bring--pack = The pack (JSON), signed or not
help-content-bring--preview = Only show what it would change
help-content-card = Show a card's words, or list the cards
help-content-card--card = The card's name, as “consent”
help-content-card--language = Only in this language, as “ckb”
help-content-country = Show what is known of a country
help-content-country--country = Its code or name, as “IRQ”
help-content-guide = Show the interview guide for people of a category
help-content-guide--category = The category of sources, as “guard”
help-checklist = The checklists
help-checklist-list = Show the items that a mission's scope asks for, or all
help-consent = Consent of an interview
help-consent-show = Show which uses an interview's consent allows, and what stands on the interview
help-finding = Checks of a finding
help-finding-check = Show how far its basis is corroborated, and what could expose a source
help-finding-earlier = Show findings of other missions about the same company and paragraph
help-incident = Incidents
help-incident-compare = Show a mission's incidents in the company's log and in the client's
help-source = Sources
help-source-erase-identity = Erase who a source is, or what was kept of a disclosure, from this laptop for ever
help-source-erase-identity--id = The identity or the disclosure, by id
help-source-erase-identity--reason = Why; it stays in the source's history and names nobody
help-source-cells = Show by what a source, or an interview's sources, could be recognised
help-due = Show what is due, the longest overdue first
help-day = Show the programme and the check-ins of a day
help-day--day = the day, as 2026-02-06; today when left out

moves-from = It stands at { $state }. From here:
move-reason = a reason

ask-passphrase = Passphrase:
ask-new-passphrase = New passphrase:
ask-passphrase-again = The same again:

column-at = when
column-author = who
column-camera = camera
column-card = card
column-cell = recognised by
column-check_in = check-in
column-chosen = chosen
column-client_log = client's log
column-company = company
column-company_log = company's log
column-comparison = together
column-computed = computed
column-at_cell = cell
column-conflicts = to settle
column-day = day
column-column = column
column-concerns = open concerns
column-confirms = confirms
column-contradicts = contradicts
column-device = device
column-due = due
column-exposure = could expose
column-field = field
column-form = form ID
column-heading = heading
column-id = id
column-item = item
column-kind = kind
column-label = label
column-languages = languages
column-meaning = meaning
column-merge = merges as
column-name = name
column-needs = needs
column-obstacle = in the way
column-operation = did
column-pack = pack
column-paragraph = ¶
column-part = part
column-path = file
column-people = people
column-place = place
column-question = question
column-records = records
column-ref = reference
column-role = role
column-row = row
column-past = papers past
column-said = says
column-seen = seen
column-soon = papers soon
column-until = until
column-verify = to verify
column-section = section
column-signed = signed by
column-state = state
column-taken = taken
column-takes = takes
column-title = title
column-topic = topic
column-updated = changed
column-urgency = how near
column-use = use
column-value = value
column-verdict = verdict
column-what = what
column-version = version
column-number = No.
column-action = action
column-content = what
column-reason = reason
column-hash = hash
column-distance = distance
column-reasons = because
column-purpose = what
column-source = source
column-standing = for this laptop
column-opened = opened

vault-created =
    A vault for { $name } ({ $initials }) in { $dir }.
    Device { $device }
    Only the passphrase opens it. Nobody can reset it.
vault-rebuilt-elsewhere = The database's pages were damaged: a new one took its place. The damaged one is kept as { $file }; remove it when “vault check” is clean.
vault-rebuilt = Rebuilt { $records } records from { $changes } changes.
vault-passphrase-changed = The passphrase is changed.
vault-recovered = The older copy is accepted. What was synced is fetched again at the next sync; what was only in the newer copy is not in it.
check-changes = changes
check-records = records
check-pages = database pages
check-signatures = signatures
check-blobs = sealed files
check-blob_bytes = bytes in them
check-finding = { $where }: { $what } ({ $detail }). { $repair }
check-repair-rebuild = “fieldseal vault rebuild” mends it.
check-clean = Everything that was looked at is whole.
check-damaged = Something is damaged: see above.

org-created = { $name } is founded ({ $organisation }). Make an invite for each person with “fieldseal org invite”.
enrolling =
    { $sas }
    Read this to the secretariat, who types it. Then sync.
    Device { $device }
device-pending = waiting
device-approved = approved
device-revoked = revoked
device-own = this laptop

record-created = created
record-saved = Saved.
record-unchanged = Nothing differed from what is there.
record-conflict-mark = {"  "}(to settle: other values exist)
record-linked-from = linked from
operation-create = created
operation-put = set
operation-text = wrote
operation-add = added
operation-remove = removed
operation-review = looked at
conflicts-none = There is nothing to settle.
conflict-heading = { $record } · { $title } · { $field }: both were written without having seen the other's change

search-nothing = Nothing found.

questionnaire-imported = Brought in “{ $title }” ({ $id }).
questionnaire-known = “{ $title }” ({ $id }) was here already. Nothing was written.

photo-exported = { $bytes ->
    [one] 1 byte
   *[other] { $bytes } bytes
 }, SHA-256 { $sha256 }
photo-progress = { $done } of { $total } photos
photo-imported = imported
photo-duplicate = here already
photo-damaged = kept, damaged
photo-unreadable = not readable
table-new = new
table-created = new
table-changed = here, and different
table-updated = brought up to date
table-left = different, left as it is
table-same = here already
table-bad = cannot be taken
table-formulas = { $count ->
    [one] One cell holds a formula; its value when the file was last saved is taken.
   *[other] { $count } cells hold formulas; their values when the file was last saved are taken.
 }
table-macros = The workbook carries macros. They are not run.
evidence-same = These are the bytes that were imported: { $sha256 }
evidence-other = These are other bytes than were imported: { $sha256 }
evidence-requested = Asked for as { $id }. A second person approves it with “record move { $id } approved”.
deletion-kept = Its files are kept, until { $until } by the content pack.
deletion-done = Its files are deleted: { $asked } asked, { $by } decided, { $at }.
deletion-laptop-confirmed = { $person } ({ $device }): gone
deletion-laptop-waits = { $person } ({ $device }): has not said so yet
identity-erased = Erased from this laptop.
identity-erased-deposited = Erased from this laptop. A sealed copy stays with those for whom it was deposited.
deposit-custodians = open it with a second person
deposit-seconds = are the second person
deposit-alone = open it alone
deposit-none = Not deposited: it is on this laptop alone.
deposit-made = Deposited as { $id }, { $at }.
deposit-changed = What is written here says something else now.
deposit-others = Somebody joined since who does not have it.
deposit-requested = Asked for as { $id }. A second person releases it with “deposit release { $id }”.
deposit-waiting = { $person } waits for “deposit release { $id }”: { $reason }
deposit-purpose-identity = identity
deposit-purpose-disclosure = disclosure
deposit-standing-alone = opens it
deposit-standing-custodian = opens it with a second person
deposit-standing-second = second person
deposit-standing-depositor = sealed it
deposit-superseded = superseded
evidence-redacted = Made { $id }: { $sha256 }. A second person approves it with “record move { $id } approved”.
custody-arrived = On this laptop since { $at }; its first event here will say so.
custody-whole = Every chain is whole.
custody-broken = A chain is broken:
custody-break-altered = an event says something else than its hash:
custody-break-unlinked = an event does not follow the one before it:
custody-break-missing = an event is missing:
custody-break-forked = two events have one number:
custody-break-foreign = another laptop wrote an event:
custody-break-other_content = an event speaks of other bytes than the original:
custody-break-no_import = no event tells how the evidence came in:
gps-present = position
gps-missing = no position
gps-zeroed = position blanked
gps-damaged = position unreadable

sync-sent = sent
sync-received = received
traffic = { $changes ->
    [one] 1 change
   *[other] { $changes } changes
 }, { $blobs ->
    [one] 1 file
   *[other] { $blobs } files
 }, { $bytes ->
    [one] 1 byte
   *[other] { $bytes } bytes
 }

state-none = none here
state-locked = locked
state-open = open
status-vault = vault
status-organisation = organisation
status-missions = missions
status-conflicts = to settle
status-quarantined = set aside
status-enrolment = membership
status-server = server
status-to-send = to send
status-last-success = last sync
status-confirmed = confirmed up to
status-never = never
enrolment-alone = none
enrolment-waiting = waiting for approval
enrolment-enrolled = approved
enrolment-revoked = revoked

demo-loaded = The demo mission is here, all of it invented: { $missions ->
    [one] 1 mission
   *[other] { $missions } missions
 }, { $records } records, { $photos } photos.

## What opening mended, and what a check found: shared with the window

repair-header = One of the two header files was damaged and was written anew from the other.
repair-head = A damaged part of the head file was written anew.
repair-head_caught_up = Fieldseal had ended between saving and noting it: the last change is there.
repair-orphan_blobs = Sealed files of an import that was interrupted were removed; importing again brings them back.
repair-blobs_noted = Files that had arrived just before an interruption were noted.
repair-new_incarnation = An older copy of this vault was accepted; what was synced is fetched again.
repair-migrated = The vault was brought to this Fieldseal's format; a copy from before lies beside it.
damage-page = a page of the database is damaged
damage-database = the database's structure is damaged
damage-table = a table is not the one that was acknowledged
damage-chain = a change is missing or damaged
damage-signature = a signature is not valid
damage-derived = what is kept ready of a record is not what the journal says
damage-index = the search index is damaged
damage-blob_missing = a sealed file is missing
damage-blob_damaged = a sealed file is damaged
damage-custody = a custody chain is broken
damage-file = the header or the head file is damaged

notice-disclosures_unsent = What was kept of a disclosure could not be sealed for the focal point ({ $detail }). It is safe on this laptop. Tell the focal point by word of mouth.
notice-stays_here = { $count ->
    [one] One record that you wrote about companies before you joined stays on this laptop: your role does not give it to the organisation. Tell the secretariat what it says.
   *[other] { $count } records that you wrote about companies before you joined stay on this laptop: your role does not give them to the organisation. Tell the secretariat what they say.
 }
notice-content_refused = { $pack }, brought by { $person }, is refused: { $reason ->
    [tampered] it is not what was signed
    [signer_without_role] whoever signed it is not of the secretariat
    [unknown_signer] the organisation does not know who signed it
    [version_twice] another pack of this name and version was there first
   *[other] this program cannot read it
  }. What was in force before stays in force.
notice-withheld = { $mission }: the server has not given { $count } changes of { $person } that others have seen. They may not be uploaded yet, or are withheld. If it stays so, tell the secretariat.
notice-held_back = { $mission }: the server said it has { $count } more changes of { $person } than it gave. Sync again; if it stays so, tell the secretariat.
notice-rolled_back = { $mission }: the server had lost { $count } changes of { $person } that it had taken before. They were sent again.
notice-log_rewritten = { $mission }: the server's log is not the one read before. It was read again from its beginning; nothing here was lost.
notice-directory_rolled_back = The server had lost entries of the organisation's directory. They were sent again.
notice-directory_stale = { $person } has signed a newer directory than the server gives. Tell the secretariat.
notice-directory_forged = The server's directory does not continue the one this laptop trusts. Nothing of it was taken over. Tell the secretariat at once.
notice-forked = { $mission }: a laptop of { $person } signed two different changes as the same one. Both are kept. Its vault was probably put back from a copy: tell the secretariat.
notice-put_back_here = { $mission }: this vault had been put back from a copy. Its later changes were fetched again.
notice-unverified = { $mission }: something arrived that nobody of the organisation signed ({ $reason }). It was set aside.
notice-quarantined = { $mission }: a change of { $person } arrived and could not be applied ({ $reason }). It is kept and set aside.
notice-out_of_order = { $mission }: changes of { $person } arrived out of order and wait for those before them.
notice-chunk_swapped = { $mission }: the server gave other bytes for a photo than were sealed. They were thrown away and are fetched again.
notice-chunks_missing = The server lacks { $count } pieces of photos ({ $rendition }) that records name. They may not be uploaded yet.
notice-checkpoint_refused = { $mission }: a summary signed by somebody does not fit what is here. Tell the secretariat.
notice-refused = The server did not take something ({ $reason }). It is kept here and offered again at the next sync.

## Content packs

pack-in-force = in force
pack-replaced = replaced
pack-refused = refused
card-unchecked = not yet checked by a native reader
country-unknown = No content pack knows this country.
guide-unknown = No content pack has a guide for these people.
