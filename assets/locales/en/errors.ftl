# Errors, one message a code of crates/desk/src/error.rs: what happened, what is safe, what to do next.
# The id is "error-" and the code with its dots as dashes.

## The request itself

error-request-unknown_command = There is no command called “{ $name }”. Nothing was done. This is a fault of the program that asked: please report it.
error-request-invalid_arguments = The request could not be read: { $detail }. Nothing was done. Check what was entered.

## The vault on this laptop

error-vault-not_found = There is no vault in { $path }. Create one first, or name the folder where yours is.
error-vault-exists = There is a vault in { $path } already. It was left as it is. Open it, or choose an empty folder for a new one.
error-vault-creation_unfinished = Creating this vault was interrupted before anything could be written into it. Create it again.
error-vault-locked = The vault is locked. Nothing was changed. Unlock it with your passphrase and try again.
error-vault-already_open = The vault is open already. Lock it first.
error-vault-in_use = Another Fieldseal has this vault open. Everything in it is safe. Close the other one and try again.
error-vault-wrong_passphrase = The passphrase does not open this vault. Nothing was changed, and there is no limit on trying again. Check the keyboard layout and the Caps Lock key.
error-vault-empty_passphrase = The passphrase is empty. Nothing was changed. Type the passphrase.
error-vault-passphrase_too_short = The passphrase is too short. Nothing was changed. Choose at least { $minimum } characters; several unrelated words are easy to remember and hard to guess.
error-vault-out_of_memory = Checking the passphrase needs { $mebibytes } MiB of free memory, so that nobody can try many at once. Nothing was changed. Close other programs and try again.
error-vault-weak_parameters = This vault is sealed more weakly than Fieldseal accepts ({ $memory_kib } KiB, { $passes } passes): somebody changed its header, or it is a test vault. Nothing was changed. Put vault.a or vault.b back from a copy of the vault's folder.
error-vault-name_missing = A vault needs the name of the person it belongs to, so that others can see who wrote what. Nothing was created. Enter a name with at least one letter.
error-vault-initials = “{ $initials }” cannot be initials: they are one to four letters or digits, for references such as MA-O-007. Nothing was created. Choose others.
error-vault-header_missing = Both copies of the vault's header (vault.a and vault.b) are gone, so its key cannot be found. The records and photos on this disk were not touched. Put one of them back from a copy of the vault's folder; what was synced is also in the secretariat's copy.
error-vault-header_damaged = Both copies of the vault's header are damaged ({ $detail }), so its key cannot be found. The records and photos on this disk were not touched. Put vault.a or vault.b back from a copy of the vault's folder; what was synced is also in the secretariat's copy.
error-vault-header_tampered = Somebody without the vault's key changed its header. The records and photos on this disk were not touched. Put vault.a and vault.b back from a copy of the vault's folder, and tell the secretariat that someone had this laptop in hand.
error-vault-header_rolled_back = An older copy of the vault's header was put back (number { $found }, expected { $expected }); an old passphrase could open it. Nothing was changed. Put the newest vault.a and vault.b back, and tell the secretariat if it was not you.
error-vault-head_missing = The vault's head file is gone, so it cannot be told whether the database is the newest one. The records on this disk were not touched. Put the file “head” back from your newest copy, or accept what is here with “vault recover”.
error-vault-head_damaged = The vault's head file is damaged, so it cannot be told whether the database is the newest one. The records on this disk were not touched. Put the file “head” back from your newest copy, or accept what is here with “vault recover”.
error-vault-database_missing = The vault's database (vault.db) is missing from its folder. The header and the photos are still there. Put vault.db back from your newest copy, or enrol again and fetch everything that was synced.
error-vault-database_damaged = The vault's database is damaged ({ $detail }). Nothing was overwritten. “fieldseal vault rebuild” makes it anew from what it still holds. If that fails: copy the vault's folder as it is, then put vault.db back from your newest copy, or enrol again and fetch everything that was synced.
error-vault-journal_damaged = The part of the vault's database is damaged that everything else is worked out from ({ $detail }). Nothing was overwritten. Copy the vault's folder as it is, then put vault.db back from your newest copy, or enrol again and fetch everything that was synced.
error-vault-rolled_back = An older copy of the vault's database was put back: it ends at change { $database }, and this laptop has acknowledged { $acknowledged }. Nothing was overwritten. Put the newest copy back, or accept the older one with “vault recover”: what was synced is fetched again, the rest is not in it.
error-vault-nothing_to_recover = The vault opens as it is, so there is nothing to recover. Nothing was changed.
error-vault-newer_version = This vault was written by a newer Fieldseal (format { $found }; this one reads up to { $supported }). Nothing was changed. Install the newer Fieldseal to open it.
error-vault-disk_full = The disk is full. What was acknowledged before is safe; this last step was not saved. Free some space and do it again.
error-vault-io = The disk did not do what it was asked ({ $path }: { $detail }). What was acknowledged before is safe; this last step was not saved. Check the disk and try again.
error-vault-reopen_needed = The disk failed in the middle of writing ({ $detail }), so it must be looked at anew. What was acknowledged before is safe. Lock the vault, unlock it, and do the last step again.
error-vault-blob_damaged = A sealed file is damaged on this disk ({ $blob }: { $detail }). The record about it is safe. If it was synced, it will be fetched again from the secretariat's copy.
error-vault-blob_missing = This file has not arrived on this laptop yet; the record about it has. Sync to fetch it.

## Records

error-record-unknown_kind = There is no kind of record called “{ $kind }”. Nothing was saved. The kinds are: { $kinds }.
error-record-unknown_field = Records of kind { $kind } have no field “{ $field }”. Nothing was saved. Its fields are: { $fields }.
error-record-not_found = There is no record “{ $id }” in this vault. It may not have arrived yet: check the id or reference, or sync.
error-record-ambiguous = “{ $id }” fits { $count } records. Nothing was changed. Use the record's full id.
error-record-mission_missing = Records of kind { $kind } belong to a mission. Nothing was saved. Say which mission.
error-record-mission_not_found = There is no mission “{ $mission }” in this vault. It may not have arrived yet: check the id or reference, or sync.
error-record-wrong_type = The field { $field } takes { $expected }. Nothing was saved. Enter it in that form.
error-record-not_a_choice = “{ $value }” is not one of the choices of { $field }. Nothing was saved. Choose one of: { $choices }.
error-record-out_of_range = The field { $field } takes numbers from { $min } to { $max }. Nothing was saved. Enter a number within.
error-record-not_a_date = “{ $value }” in { $field } is not a day of the calendar. Nothing was saved. Write it as 2026-02-06.
error-record-not_a_moment = “{ $value }” in { $field } is not a moment. Nothing was saved. Write it as 2026-02-06T11:40:00+03:00, or with its zone.
error-record-not_a_position = “{ $value }” in { $field } is not a position. Nothing was saved. Write latitude and longitude in degrees, as 30.5081,47.7835.
error-record-not_a_paragraph = “{ $value }” in { $field } is not a paragraph of the Code of Conduct. Nothing was saved. Paragraphs are 1 to 70, with a letter where there is one, as 67(a).
error-record-too_long = The text for { $field } has { $bytes } bytes; the field takes { $limit }. Nothing was saved. Shorten it, or split it over two records.
error-record-not_a_link = “{ $value }” in { $field } is not a record that this field can point to. Nothing was saved. Use the record's id or reference.
error-record-not_a_language = “{ $value }” in { $field } is not a language tag. Nothing was saved. Write it as ar, ckb or en.
error-record-not_a_state = “{ $value }” in { $field } is no name of a state. Nothing was saved. States are written as draft or peer_review.
error-record-unknown_state = There is no state “{ $value }”. Nothing was changed. There are: { $states }.
error-record-no_way = No way leads from { $from } to { $to }. Nothing was changed. From here: { $ways }.
error-record-move_not_allowed = Bringing it to { $to } is for others: { $roles }. Nothing was changed. Ask one of them.
error-record-move_needs_reason = { $to } needs a reason, which stays in the history. Nothing was changed. Give one and try again.
error-record-move_needs_second_person = { $to } needs a second person: not who made the record, nor who moved it last. Nothing was changed. Ask a colleague.
error-record-move_needs_field = Before { $to }, { $field } has to be filled in (accepted: { $wanted }). Nothing was changed.
error-record-move_basis_withdrawn = It stands on what was withdrawn: { $basis }. It does not become { $to }. Nothing was changed. Take that out of its basis, or put something else in its place.
error-record-locked = The record is { $state }: its fields no longer change. Nothing was saved. Write what is new as a record of its own.
error-record-not_editable = The field { $field } holds facts about the original and cannot be edited. Nothing was changed.
error-record-not_a_set = The field { $field } holds one value, so nothing can be added to it or taken from it. Nothing was saved. Set it with = instead.
error-record-invalid_version = “{ $value }” is not a version of a field. Nothing was saved. Read the record again and use the versions it states.
error-record-own_command = Records of the kind { $kind } are made by what they tell of, never by hand. Nothing was saved.
error-record-too_much_at_once = This is more than fits into one change ({ $limit } bytes). Nothing of it was saved. Save it in smaller parts.
error-record-no_conflict = There is nothing to settle in { $field } of { $id }: it holds one value. Nothing was changed.
error-record-pick_out_of_range = There is no value { $pick } to pick: the field has { $count }. Nothing was changed. List the conflicts and count from 1.
error-permission-denied = As { $role } you may not change records of kind { $kind }. Nothing was saved. Ask the mission lead or the secretariat.
error-permission-not_own = This was made by somebody else, and as { $role } you change only what you made yourself in records of kind { $kind }. Nothing was saved. Write what is new as a record of your own, or ask the mission lead.

## Long texts

error-text-not_a_text = The field { $field } is not a long text. Nothing was saved.
error-text-invalid_update = The editor sent letters that could not be read. Everything saved before is safe. Open the record again and check the last words.
error-text-reopen = This text was open in another editor of this vault meanwhile. Everything saved before is safe. Open the record again and check the last words.

## Photos

error-photo-none_found = There is no file to import there. Nothing was imported. Check the path.
error-photo-path_unreadable = { $path } could not be read ({ $detail }). Nothing was imported from it. Check that the card or folder is still there.
error-photo-no_such_job = There is no import { $job }. It may have ended before the vault was locked; what it imported is safe.
error-photo-not_a_photo = { $id } is not a photo.
error-photo-no_rendition = There is no such picture for { $id }: the file could not be decoded. The original is kept, unchanged; export that instead.
error-photo-export_exists = { $path } exists already and was left as it is. Choose another name.
error-photo-export_failed = { $path } could not be written ({ $detail }). The photo in the vault is safe. Choose another place.
error-photo-worker_failed = The part that decodes photos did not start ({ $detail }). What was imported before is safe. Check the installation, then import again: nothing is imported twice.

## Tables

error-table-too_large = The file has { $mebibytes } MiB; at most { $limit } MiB are taken in at once. Nothing was imported. Save only the sheet you need, or cut the table into parts.
error-table-unpacks_too_large = The workbook unpacks to more than { $limit } MiB. Nothing was imported. Save the sheet you need as a workbook of its own, or as CSV; if it came from a stranger, do not open it elsewhere either.
error-table-too_many_rows = The table has more than { $limit } rows. Nothing was imported. Cut it into parts and bring them in one after the other.
error-table-too_many_cells = The table has more than { $columns } columns or { $cells } cells. Nothing was imported. Delete the columns you do not need and save it again.
error-table-empty = There is nothing in this table. Nothing was imported. Check that the right file and sheet were chosen.
error-table-not_a_table = This is no table that can be read ({ $found }). Nothing was imported. Save it as XLSX or CSV; a workbook with a password without it.
error-table-damaged = The workbook cannot be read ({ $detail }). Nothing was imported. Open it in a spreadsheet program and save it again as XLSX or CSV.
error-table-no_sheet = There is no sheet “{ $sheet }”. Nothing was imported. The sheets are: { $sheets }.
error-table-no_encoding = There is no encoding “{ $encoding }”. Nothing was imported. Usual ones are utf-8, windows-1256, windows-1252 and utf-16le.
error-table-quote_unclosed = A quotation mark opens on line { $line } and never closes, so it cannot be told where that cell ends. Nothing was imported. Close or delete it on that line.
error-table-kind_not_imported = “{ $kind }” cannot come from a table. Nothing was imported.
error-table-no_column = There is no column “{ $column }”. Nothing was imported. Use a heading exactly as it stands there, or a number counted from 1.
error-table-field_twice = Two columns are to be “{ $field }”. Nothing was imported. Leave one of them out.
error-table-column_missing = No column gives “{ $field }”, which these records cannot be without. Nothing was imported. Say which column it is.
error-table-bad_rows = { $count ->
    [one] One row cannot be taken
   *[other] { $count } rows cannot be taken
 }, the first is row { $row }. Nothing was imported. Correct the table, or import it without { $count ->
    [one] that row
   *[other] those rows
 }.
error-table-file_changed = { $path } is not the file that was previewed: it was changed since. Nothing was imported. Look at the preview again.

error-cell-formula = The spreadsheet itself shows an error here. Correct the formula and save it again.
error-cell-uncomputed = A formula that was never computed. Open the workbook in a spreadsheet program and save it.
error-cell-undecodable = Letters that cannot be read in this encoding. Choose another encoding.
error-cell-no_such_day = There is no such day in the calendar. Correct it.
error-cell-ambiguous_day = It could be the day before the month or after it. Say which order the table uses, or write it as 2026-02-06.
error-cell-short_year = The year has two digits. Write all four.
error-cell-other_calendar = This is a date of the Persian or Hijri calendar; it is not converted by guessing. Write the Gregorian day as 2026-02-06.
error-cell-day_as_number = A number, not a day. Format the column as dates in the spreadsheet and save it again.
error-cell-not_a_day = This is not a day. Write it as 2026-02-06.
error-cell-not_a_moment = This is not a day with a time. Write it as 2026-02-06 11:40 +03:00.
error-cell-no_zone = The time does not say where it was told. Add the offset, as in 2026-02-06 11:40 +03:00.
error-cell-ambiguous_number = It could be a thousand or a fraction. Write it without separators, with a point before the fraction.
error-cell-not_a_number = This is not a number.
error-cell-out_of_range = It must be from { $min } to { $max }.
error-cell-not_yes_or_no = Write yes or no.
error-cell-not_a_place = This is not a position. Write it as 30.5081, 47.7835.
error-cell-not_a_language = This is not a language tag. Write it as ar, ckb or en.
error-cell-not_a_paragraph = “{ $value }” is not a paragraph of the Code. Write paragraphs as 29-34, 38.
error-cell-not_a_choice = “{ $value }” is not one of the choices: { $choices }.
error-cell-no_such_record = Nothing here is called “{ $value }”. Import or write that record first, or use the name it has here.
error-cell-several_records = { $count } records are called “{ $value }”. Use its reference or id.
error-cell-too_long = { $bytes } bytes are more than the { $limit } that fit here. Shorten it.
error-cell-beyond_columns = The row has more cells than there are headings. Look for a delimiter inside a cell that should be in quotation marks.
error-cell-missing = This is empty, and without it the row is about nothing. Fill it in.
error-cell-repeats_row = Row { $row } is about the same record and says something else. Keep one of the two.
error-cell-several_alike = { $count } records here could be meant. Make them one, or leave this row out.
## Custody and derivatives

error-custody-reason_missing = Why is missing. Nothing was done. Say in a few words what it is for: the custody log keeps it.
error-custody-written_once = What happened to an original is written once and never changed. Nothing was saved.
error-custody-not_opened = The original is not open for looking at. Open it in the viewer: the custody log keeps that it was looked at.
error-custody-export_not_approved = An original leaves the vault only when a second person has approved it. Nothing was exported. Ask for it (evidence, “Ask for the original”), let another person approve the request, sync, and export then.
error-evidence-no_derivative = Nothing approved was made from { $id } yet. Nothing was exported. Make a derivative and let a second person approve it.
error-evidence-not_edited = No derivative could be made of this picture ({ $detail }). The original is untouched. Pictures that cannot be decoded at their full size cannot be redacted here.
error-evidence-out_of_picture = An area lies outside of the picture, nothing is to be done, or the turn is more than 45 degrees. Nothing was made, the original is untouched.
error-evidence-deleted = Its files were deleted: two people decided so. Its record, hash and custody log are kept; no file can be shown or exported.
error-evidence-on_hold = It is under legal hold: it is needed as proof. Nothing was deleted. Whoever set the hold lifts it first (evidence, “Legal hold”).
error-evidence-deletion_needs_two = Deleting takes two people, and nobody else belongs to the organisation here. Nothing was asked. Enrol a second person first (“People and devices”).
error-evidence-deletion_asked = Somebody has asked for this already. A second person decides on that request, or it is withdrawn first.
error-evidence-deletion_not_waiting = This request does not wait for a decision any more: it stands at “{ $state }”. Nothing was deleted.
error-identity-not_one = This is neither who a source is nor what was kept of a disclosure. Nothing was erased. Files of evidence are deleted by two people.

## Deposits

error-deposit-nobody = There is nobody to seal it for: the organisation has no custodian or focal point, or the lead was not chosen. Nothing was sealed. Ask the secretariat to invite one, and sync.
error-deposit-too_long = It is longer than the { $limit } bytes that a deposit holds. Nothing was sealed, and it is safe here. Shorten the notes.
error-deposit-recipients = It would be sealed for { $count } laptops, which is more than a deposit holds. Nothing was sealed, and it is safe here. Ask the secretariat to shut out laptops that nobody uses any more.
error-deposit-not_for_you = This deposit was not sealed for this laptop in a way that allows this. Nothing was done. Speak to the secretariat if you should have it.
error-deposit-not_released = No second person has released this deposit to you, or the release is used up. Nothing was opened. Ask for it with a reason, let the secretariat release it, sync, and open it then.
error-deposit-damaged = The deposit { $id } cannot be read: it is damaged, or is not what its depositor sealed. Nothing was opened. Ask whoever deposited it to deposit it again.
error-deposit-not_waiting = This request does not wait any more: it is “{ $state }”. Nothing was done. Sync; another opening needs another request.

## Sync

error-sync-not_enrolled = This laptop does not belong to an organisation yet, so there is nowhere to sync to. Everything is safe here. Ask the secretariat for an invite.
error-sync-not_approved = The secretariat has not approved this laptop yet. Everything is safe here. Read the short authentication string out to them.
error-sync-revoked = The secretariat has revoked this laptop: it receives nothing more. What is in this vault stays readable. Speak to the secretariat.
error-sync-already_running = A sync is running already.
error-sync-offline = { $server } could not be reached. Everything is saved here and will be sent when there is a network. Nothing needs to be done again.
error-sync-cancelled = The sync was stopped. What was exchanged before stays exchanged; the rest is done at the next sync.
error-sync-captive_portal = Something between here and { $server } answered in its place, as the login page of a hotel does. Nothing was sent to it. Log in to that network first, then sync again; everything is safe here.
error-sync-not_a_relay = What answers at { $server } is not a Fieldseal server of this version. Nothing was sent to it, and everything is safe here. Check the address.
error-sync-certificate_needed = { $server } needs the server's own certificate, so that no other can stand in for it. Nothing was sent. Give it with --certificate.
error-sync-certificate_refused = The server at { $server } did not show the certificate that the secretariat pinned. Nothing was sent. Somebody may be standing in between: tell the secretariat, and do not continue on this network.
error-sync-insecure_server = { $server } is neither https nor on this computer, so nothing was sent to it. Use an address that starts with https://.
error-sync-invalid_server = “{ $server }” is not the address of a server. Nothing was sent. Write it as https://relay.example.org.
error-sync-refused = The server refused the request ({ $detail }). Everything is safe here. Sync again; if it stays so, tell the secretariat.
error-sync-server_failed = The server could not do what was asked ({ $detail }). Everything is safe here and will be sent at the next sync. Tell the secretariat if it stays so.
error-sync-protocol_broken = The server answered something that cannot be trusted ({ $detail }). It was not taken over, and everything is safe here. Tell the secretariat.

## The organisation

error-org-already_member = This vault belongs to an organisation already. Nothing was changed.
error-org-not_secretariat = Only a laptop of the secretariat can do this. Nothing was changed. Ask the secretariat.
error-org-setup_token_refused = The server did not accept the setup token. Nothing was changed. The server prints it once, at its first start; a server that serves an organisation takes no other.
error-org-already_set_up = This server serves another organisation already. Nothing was changed. Ask for an invite there, or use a server of your own.
error-org-invalid_certificate = There is no certificate in it that can be read. Nothing was changed. Give the server's own certificate in PEM form.
error-org-invite_damaged = This is not a whole invite. Nothing was changed. Copy it again from its beginning “fieldseal-invite:” to its end.
error-org-invite_expired = This invite has expired. Nothing was changed. Ask the secretariat for a new one.
error-org-initials_taken = Somebody in the organisation has the initials { $initials } already, and references such as { $initials }-O-007 must be one person’s. Nothing was changed. The new laptop needs a vault with other initials: fieldseal vault create --initials.
error-org-invite_used = This invite was used before. Nothing was changed. If it was not you, tell the secretariat at once; ask for a new one.
error-org-unknown_role = There is no role “{ $role }”. Nothing was changed. The roles are: { $roles }.
error-org-reads_no_mission = Whoever has the role “{ $role }” belongs to no mission. Nothing was changed. Leave the missions out.
error-org-unknown_device = There is no device “{ $device }”, or its beginning fits several. Nothing was changed. List the devices and use the whole id.
error-org-not_pending = The device { $device } is not waiting for approval. Nothing was changed.
error-org-sas_differs = The short authentication string is not the one of this device. It was not approved. Ask the person to read it out again; if it still differs, somebody may have come between: make a new invite.
error-org-directory_refused = The signed directory did not accept this ({ $detail }). Nothing was changed. Sync and try again.
error-org-own_device = A laptop cannot revoke itself. Nothing was changed. Do it from another laptop of the secretariat.

## The hosts

error-window-not_allowed = This window may not do that ({ $command }). Nothing was done.
error-host-command_stopped = Fieldseal stopped in the middle of this step ({ $command }). Everything acknowledged is safe. Lock and unlock the vault, then look whether the step is there.

## The terminal

error-input-invalid_json = Line { $line } is not JSON that can be read ({ $detail }). The records before it, each acknowledged with a line, are saved; this one and those after it are not.
error-input-invalid_assignment = “{ $text }” is not FIELD=VALUE. Nothing was saved. Sets also take FIELD+=VALUE and FIELD-=VALUE.
error-input-file_unreadable = { $path } could not be read ({ $detail }). Nothing was done. Check the path.
error-input-passphrase_missing = No passphrase was given. Nothing was done. Use --passphrase-file, FIELDSEAL_PASSPHRASE, or start it in a terminal to be asked.
error-input-passphrases_differ = The two passphrases are not the same. Nothing was done. Type it again.
error-output-failed = The answer could not be written out ({ $detail }). What was saved stays saved.

error-demo-already_loaded = The demo mission { $mission } is in this vault already. Nothing was added.
error-internal-unexpected = Fieldseal met something it should not have ({ $detail }). Everything acknowledged is safe. Please report this with what you did just before.

## Content packs

error-content-malformed = This is no content pack that Fieldseal can read ({ $detail }). Nothing changed.
error-content-newer = The content pack has a form ({ $found }) of a later Fieldseal. Nothing changed; update Fieldseal and bring it in again.
error-content-wrong = The content pack is refused: at { $place }, { $problem }. Nothing changed; mend the file and bring it in again.
error-content-too_large = The content pack is larger than { $limit } bytes. Nothing changed.
error-content-tampered = The content pack is not what { $person } signed. It is refused and nothing changed: ask the person for the file again.
error-content-other_organisation = The content pack was signed for another organisation. Nothing changed.
error-content-unknown_signer = The content pack was signed by a laptop that the organisation does not know ({ $device }). Nothing changed.
error-content-signer_without_role = The content pack comes from { $person } ({ $role }). Only the secretariat signs content packs; nothing changed.
error-content-signer_revoked = The laptop of { $person } that signed the content pack was shut out. Nothing changed; let another laptop of the secretariat sign it.
error-content-put_back = { $pack } { $version } is not newer than { $known }, which is here already. Nothing changed. To go back to older words, give them a higher version.
error-content-version_twice = There are two different packs named { $pack } { $version }. The one that was brought first counts.

## Questionnaires

error-questionnaire-not_a_form = This file is neither an XLSForm workbook (.xlsx, .xls) nor an XForm (.xml). Nothing was brought in.
error-questionnaire-damaged = The file is damaged and could not be read to its end. Open it in a spreadsheet program, save it anew, and try again. Nothing was brought in.
error-questionnaire-encrypted = The workbook is protected by a password. Save it without one and try again. Nothing was brought in.
error-questionnaire-macros = The workbook carries macros. Save it as a workbook without macros (.xlsx) and try again. Nothing was brought in.
error-questionnaire-too_large = { $bytes } bytes are more than a questionnaire may have ({ $limit }). Nothing was brought in.
error-questionnaire-too_many_rows = The sheet { $sheet } has more rows, columns or cells than a questionnaire may have ({ $limit } rows). Delete what is empty below and beside the questions and try again. Nothing was brought in.
error-questionnaire-no_survey = The workbook has no sheet called survey. Its sheets: { $sheets }. Nothing was brought in.
error-questionnaire-refused = Cells that cannot be converted exactly ({ $count }): { $cells }. Nothing was brought in.
error-questionnaire-not_well_formed = The XForm is not well-formed XML: see line { $line }. Nothing was brought in.
error-questionnaire-document_type = The XForm declares a document type. Entities of its own are not read; take the declaration out and try again. Nothing was brought in.
error-questionnaire-too_deep = The XForm has more elements than a questionnaire may have. Nothing was brought in.
error-questionnaire-lacks = The XForm lacks the part { $part }. Nothing was brought in.
