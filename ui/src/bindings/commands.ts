// Generated from crates/desk by `UPDATE_BINDINGS=1 cargo test -p fieldseal-desk bindings`. Do not edit.

export type ActionFigure = { state: string, in_time: number, overdue: number, };

/**
 * Words or a number, as the catalogue's message wants it.
 */
export type Argument = number | string;

/**
 * Who wrote something, and on which laptop, in the words of the directory; a device that the directory does not know has its id as name.
 */
export type Authorship = { 
/**
 * RFC 3339 with the writer's offset: what his clock said. Shown, never trusted.
 */
at: string, author: string, 
/**
 * Device id.
 */
device: string, };

export type BadRow = { 
/**
 * As a spreadsheet counts; in a CSV file the line.
 */
row: number, problems: Array<CellProblem>, };

/**
 * One thing that a finding stands on.
 */
export type BasisRow = { id: string, 
/**
 * `supports`, `contradicts`, `context`.
 */
role: string, 
/**
 * `seen`, `written`, `told`; `null`: it is no ground by itself, or nothing is left of it.
 */
ground: string | null, withdrawn: boolean, 
/**
 * Its files, or those of the evidence that it was made from, were deleted.
 */
deleted: boolean, 
/**
 * Whether it comes from an interview; the next two speak of its consent.
 */
told: boolean, 
/**
 * The most that the company may hear of it, as in [`ConsentEffects`]; `null`: nothing.
 */
reach: string | null, 
/**
 * Whether the use in analysis is allowed: a verdict.
 */
analysis: string, };

export type Board = { 
/**
 * By reference.
 */
cards: Array<BoardCard>, };

export type BoardCard = { id: string, 
/**
 * `MA-F-04`, without the mission's part.
 */
ref: string | null, title: string, state: string, company: string | null, paragraphs: Array<number>, finding_kind: string | null, 
/**
 * `low`, `medium`, `high`, `critical`.
 */
severity: string | null, standard_of_proof: string | null, 
/**
 * How many records support it.
 */
supports: number, contradicts: number, 
/**
 * `not_done`, `passed`, `needs_edit`.
 */
exposure: string, 
/**
 * Two people disagree about a field.
 */
conflict: boolean, };

/**
 * Everything that is here about a company before a mission goes there. No complainant is in it: nobody's identity is recorded anywhere.
 */
export type Briefing = { company: RecordRow, 
/**
 * The company's profile in words.
 */
profile: string, 
/**
 * The mission's country, ISO 3166.
 */
country: string | null, 
/**
 * The day from which papers are looked at, `YYYY-MM-DD`.
 */
today: string, relations: Array<RecordRow>, 
/**
 * Of this mission.
 */
contracts: Array<RecordRow>, 
/**
 * Licences and certificates; what is past first, then what ends first.
 */
papers: Array<BriefingPaper>, 
/**
 * The self-assessment of the latest year that is here.
 */
answers: Array<RecordRow>, 
/**
 * Concerns that are not closed, of all missions that this laptop holds.
 */
concerns: Array<RecordRow>, 
/**
 * Corrective actions that are not closed.
 */
actions: Array<BriefingAction>, complaints: Array<RecordRow>, 
/**
 * Of this mission.
 */
remote_items: Array<BriefingRemoteItem>, 
/**
 * Of other missions that this laptop holds.
 */
past_findings: Array<BriefingPastFinding>, 
/**
 * Titles of everything that the rows link to.
 */
links: Array<LinkOut>, };

export type BriefingAction = { record: RecordRow, 
/**
 * It was due before today and is not verified.
 */
overdue: boolean, };

export type BriefingGet = { mission: string, 
/**
 * Id or reference of the company.
 */
company: string, };

export type BriefingList = { mission: string, };

export type BriefingPaper = { record: RecordRow, validity: PaperValidity, 
/**
 * Days from today to its last day, negative when that is past; `null`: no last day is known.
 */
days: number | null, 
/**
 * Its last day is one of the mission's.
 */
during_mission: boolean, };

export type BriefingPastFinding = { record: RecordRow, mission: string, mission_title: string, };

export type BriefingRemoteItem = { record: RecordRow, summary: string, 
/**
 * What somebody wrote after looking.
 */
verification: string, 
/**
 * The task about it that is there already.
 */
task: string | null, };

export type BriefingSummary = { company: RecordRow, 
/**
 * Licences and certificates that are past their last day, and that soon are.
 */
papers_past: number, papers_soon: number, 
/**
 * Of the latest year.
 */
answers: number, open_concerns: number, complaints: number, 
/**
 * Remote-monitoring items that are to be verified in the field.
 */
to_verify: number, };

/**
 * The companies that a mission looks at, as those who prepare it need them.
 */
export type Briefings = { companies: Array<BriefingSummary>, };

export type CardList = { cards: Array<CardRow>, };

/**
 * A text that is shown full screen to a person in their language.
 */
export type CardRow = { id: string, 
/**
 * `consent`, `referral`, `complaint`, `visitor`, `other`.
 */
purpose: string, 
/**
 * What the team calls it.
 */
title: { [key in string]: string }, 
/**
 * A first wording that the organisation replaces by its own.
 */
starter: boolean, translations: Array<CardTranslation>, };

export type CardTranslation = { 
/**
 * BCP 47 tag.
 */
language: string, heading: string, paragraphs: Array<string>, 
/**
 * Whether a native reader has read it.
 */
checked: boolean, };

export type CellProblem = { 
/**
 * From 1; `null`: the whole row.
 */
column: number | null, field: string | null, 
/**
 * What stands there, shortened.
 */
text: string, problem: Failure, };

export type CellRow = { 
/**
 * `company_sex`, `company_nationality`, `site_sex`, `heard`.
 */
cell: string, 
/**
 * People in it.
 */
count: number, };

export type ChangedRecord = { id: string, kind: string, mission: string | null, };

export type ChangedRow = { row: number, id: string, title: string, changes: Array<FieldChange>, 
/**
 * Why it cannot be brought up to date: it is locked, or no move leads there.
 */
problem: Failure | null, };

export type CheckCounts = { pages: number, changes: number, signatures: number, records: number, blobs: number, blob_bytes: number, };

/**
 * One damaged thing, named.
 */
export type CheckFinding = { 
/**
 * A machine word, worded by `damage-<what>` in the catalogue.
 */
what: string, 
/**
 * Which page, table, change, record or file.
 */
where: string, 
/**
 * What is wrong with it, for a person who looks into it.
 */
detail: string, 
/**
 * What mends it, where something does: `"rebuild"`.
 */
repair: string | null, };

export type ChecklistGet = { 
/**
 * Only what the mission's scope asks; everything when left out.
 */
mission?: string, };

export type ChecklistItemRow = { id: string, paragraphs: Array<string>, text: { [key in string]: string }, 
/**
 * `yes_partly_no`, `count`, `text`, `document`, `interview`.
 */
answer: Array<string>, };

export type ChecklistList = { checklists: Array<ChecklistRow>, };

export type ChecklistRow = { id: string, 
/**
 * `fieldseal.core 2026.1`, for answers to name.
 */
pack: string, title: { [key in string]: string }, items: Array<ChecklistItemRow>, };

export type CitationRow = { 
/**
 * `montreux`, `ungp`, `voluntary_principles`, `iso18788`, `psc1`.
 */
standard: string, cite: { [key in string]: string }, };

export type CodeParagraphList = { 
/**
 * Of the Code of Conduct that `paragraphs` belong to.
 */
code_version: string, title: { [key in string]: string }, paragraphs: Array<CodeParagraphRow>, 
/**
 * Where other standards speak of the same. Aids, to be verified.
 */
cross_references: Array<CrossReferenceRow>, };

export type CodeParagraphRow = { number: number, section: string, section_heading: string, heading: string, 
/**
 * The heading in the languages that a pack knows it in.
 */
headings: { [key in string]: string }, 
/**
 * The official words, where a pack holds them.
 */
text: { [key in string]: string }, 
/**
 * Whether number and heading are certain for this edition.
 */
verified: boolean, };

export type CodeParagraphs = { 
/**
 * `2010` or `2021`; 2021 when left out.
 */
code_version?: string, };

export type ColumnChoice = { 
/**
 * From 1.
 */
column: number, 
/**
 * `null`: the column is left out.
 */
field: string | null, };

export type CompanyIncidents = { 
/**
 * `null`: incidents of no company.
 */
id: string | null, title: string, 
/**
 * By day.
 */
rows: Array<IncidentRow>, in_company_log: number, in_client_log: number, 
/**
 * Rows that somebody has to explain.
 */
discrepancies: number, };

export type ConcernFigure = { 
/**
 * `null`: nobody gave it one.
 */
category: string | null, active: number, closed: number, };

/**
 * Two or more people wrote a field without having seen the other's change.
 */
export type Conflict = { id: string, ref: string | null, kind: string, mission: string | null, title: string, field: string, merge: ConflictMerge, 
/**
 * In the same order on every laptop.
 */
values: Array<ConflictValue>, 
/**
 * A text as it reads merged.
 */
merged: string | null, };

export type ConflictList = { conflicts: Array<Conflict>, };

export type ConflictMerge = "register" | "text";

export type ConflictValue = { value: FieldValue, reason: string | null, 
/**
 * The version of this value.
 */
dot: string, 
/**
 * RFC 3339 with the writer's offset: what his clock said. Shown, never trusted.
 */
at: string, author: string, 
/**
 * Device id.
 */
device: string, };

/**
 * What an interview's consent allows, and what stands on it.
 */
export type ConsentEffects = { withdrawn: boolean, 
/**
 * `YYYY-MM-DD`; `null` when the day is not noted.
 */
withdrawn_on: string | null, uses: Array<UseVerdict>, 
/**
 * The most that the company may hear: `company_by_name`, `company_by_category`, `company_unattributed`; `null`: nothing.
 */
reach: string | null, 
/**
 * What stands on it, the nearest first.
 */
effects: Array<Effect>, };

/**
 * What the content packs say that screens need at all times.
 */
export type Content = { 
/**
 * Those in force: `fieldseal.core 2026.1`.
 */
packs: Array<string>, 
/**
 * By kind.
 */
machines: { [key in string]: StateMachine }, 
/**
 * Words that people say before a paragraph's number.
 */
paragraph_aliases: Array<string>, };

/**
 * A pack's file on this machine, signed or not.
 */
export type ContentFile = { path: string, };

export type ContentSign = { path: string, 
/**
 * The signed file, which does not exist yet.
 */
out: string, };

export type ContentSigned = { id: string, version: string, path: string, };

/**
 * The time of a photo after the correction of its camera's clock. What the photo states stays in its record.
 */
export type CorrectedTime = { id: string, 
/**
 * In the form of `taken_at`.
 */
at: string, offset_s: number, 
/**
 * The correction's record; `null`: the photo's own field.
 */
camera_clock: string | null, };

export type CountryFound = { 
/**
 * `null`: no pack knows the country.
 */
profile: CountryProfile | null, };

export type CountryGet = { 
/**
 * Of this mission's country.
 */
mission?: string, 
/**
 * A code or a name: `IRQ`, `IQ`, `Irak`.
 */
country?: string, };

/**
 * What a mission to a country should know before it packs.
 */
export type CountryProfile = { code: string, name: { [key in string]: string }, 
/**
 * `YYYY-MM-DD`; when somebody last looked these facts up.
 */
as_of: string, languages: Array<string>, 
/**
 * `gregorian`, `persian`, `lunar_hijri`; the one of daily life first.
 */
calendars: Array<string>, 
/**
 * `friday`, `saturday`…
 */
weekend: Array<string>, zones: Array<string>, regulators: Array<{ [key in string]: string }>, laws: Array<{ [key in string]: string }>, hazards: Array<{ [key in string]: string }>, 
/**
 * `as_permitted`, `objects_and_places`.
 */
photo_subjects: string, photo_rule: { [key in string]: string }, notes: Array<{ [key in string]: string }>, };

export type Coverage = { 
/**
 * By name.
 */
companies: Array<Named>, 
/**
 * The last cell of each row is for what names none of these companies.
 */
others: boolean, 
/**
 * Paragraphs in scope, then others under which something was gathered.
 */
rows: Array<CoverageRow>, };

/**
 * A record behind a cell.
 */
export type CoverageBehind = { id: string, kind: string, 
/**
 * `MA-O-007`, without the mission's part.
 */
ref: string | null, title: string, 
/**
 * `asked`, `seen`, `found`.
 */
part: string, 
/**
 * `checklist`, `interview`, `self_assessment`, `request`, `observation`, `evidence`, `document`, `finding`.
 */
basis: string, 
/**
 * Of a checklist's answer its result.
 */
state: string | null, };

export type CoverageBehindGet = { mission: string, paragraph: number, 
/**
 * Left out: what names none of the companies.
 */
company?: string, };

export type CoverageBehindList = { 
/**
 * Asked first, then seen, then found.
 */
records: Array<CoverageBehind>, };

/**
 * Records by what they add.
 */
export type CoverageCell = { checklist: number, interviews: number, self_assessment: number, requests: number, observations: number, evidence: number, documents: number, findings: Array<StateCount>, 
/**
 * What is missing.
 */
gap: CoverageGap | null, };

export type CoverageGap = "nothing" | "only_self_assessment" | "not_seen";

export type CoverageRow = { paragraph: number, heading: string, 
/**
 * Letter of the Code's section.
 */
section: string, in_scope: boolean, 
/**
 * One for each company, and one more where there are others.
 */
cells: Array<CoverageCell>, };

/**
 * A topic, and where other standards speak of it.
 */
export type CrossReferenceRow = { id: string, title: { [key in string]: string }, paragraphs: Array<string>, references: Array<CitationRow>, };

export type CsaCompare = { mission: string, company: string, 
/**
 * The latest year that is here when left out.
 */
year?: number, };

/**
 * What a company says of itself, and what the mission saw.
 */
export type CsaComparison = { company: RecordRow, 
/**
 * Of the answers that are compared.
 */
year: number | null, 
/**
 * Years of which answers are here, latest first.
 */
years: Array<number>, 
/**
 * Every paragraph of the mission's scope, in the Code's order.
 */
paragraphs: Array<CsaParagraph>, 
/**
 * All records that the paragraphs name, each once.
 */
records: Array<RecordRow>, 
/**
 * Observations of the mission that belong to no company.
 */
unplaced: Array<RecordRow>, links: Array<LinkOut>, };

export type CsaGap = "nothing_asked" | "nothing_seen" | "both";

/**
 * Ids of records by what they are.
 */
export type CsaParagraph = { paragraph: string, answers: Array<string>, observations: Array<string>, checks: Array<string>, findings: Array<string>, 
/**
 * Observations that confirm the answers, contradict them, are about something else; and those of which nobody has said.
 */
confirms: number, contradicts: number, not_covered: number, unmarked: number, 
/**
 * `null`: the company was asked, and somebody looked.
 */
gap: CsaGap | null, };

/**
 * The custody of one piece of evidence, recomputed.
 */
export type Custody = { id: string, ref: string | null, 
/**
 * Of the original, lower-case hexadecimal.
 */
sha256: string, 
/**
 * When the original came to this laptop, while no event of it says so yet: the first act here writes it down.
 */
arrived: string | null, 
/**
 * Every chain is whole.
 */
whole: boolean, 
/**
 * The oldest first, by their writers' clocks.
 */
events: Array<CustodyEvent>, breaks: Array<CustodyBreak>, };

/**
 * A place where a chain does not hold.
 */
export type CustodyBreak = { 
/**
 * `"altered"`, `"unlinked"`, `"missing"`, `"forked"`, `"foreign"`, `"other_content"`, `"no_import"`.
 */
what: string, 
/**
 * Device id of the chain; empty for `"no_import"`.
 */
device: string, sequence: number, };

export type CustodyEvent = { 
/**
 * Within the chain of one laptop's life, from 1.
 */
sequence: number, 
/**
 * RFC 3339, UTC: what the laptop's clock showed.
 */
at: string, actor: string, 
/**
 * Device id.
 */
device: string, 
/**
 * Life of the device between restores.
 */
incarnation: number, 
/**
 * A choice of `custody_event.action`.
 */
action: string, 
/**
 * Whose bytes: a choice of `custody_event.content`.
 */
content: string, content_sha256: string, reason: string, 
/**
 * The hash of the event before in the same chain; empty for the first.
 */
previous: string, hash: string, };

export type DayFinding = { id: string, ref: string | null, title: string, 
/**
 * What was withdrawn, as people call it.
 */
withdrawn: Array<string>, };

export type DayGet = { mission: string, 
/**
 * `YYYY-MM-DD`; today when left out.
 */
day?: string, };

/**
 * One entry of the programme.
 */
export type DayItem = { id: string, title: string, itinerary_kind: string | null, state: string | null, starts: Moment | null, ends: Moment | null, place: string | null, site: string | null, check_in_due: Moment | null, checked_in: Moment | null, 
/**
 * `none`, `waiting`, `soon` (within the hour), `overdue`, `made`.
 */
check_in: string, check_in_with: string | null, 
/**
 * What is done when nobody is heard of.
 */
missed_action: string | null, };

export type DayOrder = "day_first" | "month_first";

/**
 * A day of a mission.
 */
export type DayPlan = { 
/**
 * `YYYY-MM-DD`
 */
day: string, is_today: boolean, 
/**
 * The nearest days before and after it on which something is planned.
 */
previous: string | null, next: string | null, 
/**
 * By the hour.
 */
items: Array<DayItem>, 
/**
 * Check-ins of the last week that nobody made, whatever day is shown.
 */
missed: Array<DayItem>, 
/**
 * Findings that use what was withdrawn.
 */
withdrawn: Array<DayFinding>, };

export type DeletionAsk = { 
/**
 * Id or reference of the evidence.
 */
id: string, 
/**
 * A choice of `deletion_request.grounds`.
 */
grounds: string, reason: string, };

export type DeletionDecide = { 
/**
 * Id of the request.
 */
id: string, 
/**
 * What the second person wants to add.
 */
reason?: string, };

export type DeletionDone = { 
/**
 * The second person.
 */
by: string, 
/**
 * RFC 3339, UTC.
 */
at: string, reason: string, asked_by: string, grounds: string, 
/**
 * Why it was asked for.
 */
why: string, 
/**
 * Every laptop of the mission that is not revoked.
 */
laptops: Array<DeletionLaptop>, 
/**
 * Files that the relay was not told to drop yet by this laptop; `null`: not this laptop's to tell.
 */
relay_waits: number | null, };

export type DeletionFinding = { id: string, ref: string | null, title: string, state: string, };

/**
 * Whether the decision reached a laptop: where it arrives, the files go.
 */
export type DeletionLaptop = { person: string, 
/**
 * Device id.
 */
device: string, 
/**
 * The laptop signed that it has the decision.
 */
confirmed: boolean, };

export type DeletionRequestRow = { id: string, state: string, 
/**
 * A choice of `deletion_request.grounds`.
 */
grounds: string, reason: string, asked_by: string, 
/**
 * RFC 3339, UTC.
 */
asked: string, 
/**
 * The day that was shown to who asked.
 */
keep_until: string | null, 
/**
 * This person asked.
 */
own: boolean, 
/**
 * This person is a second one, of a role that decides.
 */
may_decide: boolean, };

export type DemoLoaded = { missions: number, records: number, photos: number, };

export type DepositAmend = { id: string, 
/**
 * Everything that is known of the source now, by field; what is left out is not known.
 */
fields: { [key in string]: string }, };

/**
 * A later deposit of the same thing, by somebody else.
 */
export type DepositAmended = { id: string, by: string, 
/**
 * RFC 3339, by the amender's clock.
 */
at: string, };

export type DepositId = { 
/**
 * Id of a deposit, or of a request to open one.
 */
id: string, };

/**
 * The deposits that this laptop has a part in, the newest first.
 */
export type DepositList = { deposits: Array<DepositRow>, };

export type DepositOpen = { id: string, 
/**
 * Why; a custodian has said so with the request.
 */
reason?: string, };

/**
 * What a deposit says, for looking at; nothing of it is kept.
 */
export type DepositOpened = { id: string, 
/**
 * The kind whose fields these are.
 */
kind: string, 
/**
 * In the kind's order.
 */
fields: Array<OpenedField>, };

/**
 * Whom something can be sealed for, and whether it was.
 */
export type DepositPlan = { 
/**
 * Names; they open it with a second person.
 */
custodians: Array<string>, 
/**
 * Names; any one of them is the second person.
 */
seconds: Array<string>, 
/**
 * Names; they open it alone: leads of the mission for an identity, focal points for a disclosure.
 */
alone: Array<string>, 
/**
 * Names of those whom the newest deposit was sealed for; people who were shut out since are among them.
 */
has: Array<string>, 
/**
 * The newest deposit's id.
 */
deposit: string | null, 
/**
 * RFC 3339, by the depositor's clock.
 */
deposited: string | null, 
/**
 * Whether the leads were given it.
 */
alone_has: boolean, 
/**
 * What is written here says something else than what was deposited.
 */
changed: boolean, 
/**
 * Somebody joined since who does not have it.
 */
others: boolean, 
/**
 * A custodian put right since what was deposited.
 */
amended: DepositAmended | null, };

export type DepositRequest = { id: string, reason: string, };

export type DepositRow = { id: string, 
/**
 * `"identity"` or `"disclosure"`.
 */
purpose: string, codename: string | null, 
/**
 * The reference of the mission the source spoke in.
 */
mission: string | null, depositor: string, 
/**
 * RFC 3339, by the depositor's clock.
 */
at: string, 
/**
 * `"alone"`: opens it; `"custodian"`: opens it with a second person; `"second"`: is the second person; `"depositor"`: sealed it.
 */
standing: string, 
/**
 * A later one of the same thing is here.
 */
superseded: boolean, 
/**
 * The oldest first.
 */
requests: Array<OpeningRequestRow>, 
/**
 * Who opened it, the oldest first.
 */
openings: Array<OpeningRow>, };

export type DepositSeal = { 
/**
 * Id of the identity or of the disclosure on this laptop.
 */
id: string, 
/**
 * Whether the leads of the source's mission are given it, too.
 */
lead?: boolean, };

export type DerivativeBrief = { id: string, 
/**
 * The evidence that it was made from.
 */
parent: string, state: string, reason: string, };

/**
 * Something a screen may want to refresh for.
 */
export type DeskEvent = { "type": "changed", records: Array<ChangedRecord>, } | { "type": "import", job: string, done: number, total: number, current: string | null, finished: boolean, } | { "type": "sync", phase: string, done: number, total: number, } | { "type": "locked" } | { "type": "status" };

export type DeviceList = { devices: Array<DeviceRow>, };

export type DeviceRow = { id: string, name: string, initials: string | null, role: string | null, state: DeviceState, 
/**
 * Ids of the missions it is a member of.
 */
missions: Array<string>, 
/**
 * This laptop.
 */
own: boolean, };

export type DeviceState = "pending" | "approved" | "revoked";

export type Digest = { 
/**
 * SHA-256, lower-case hexadecimal.
 */
digest: string, };

export type DueAbout = { id: string, title: string, 
/**
 * Whether the interview's consent allows to get in touch again.
 */
recontact: boolean, };

export type DueGet = { 
/**
 * Of this mission and of the companies in it; everything when left out.
 */
mission?: string, 
/**
 * Of one record only.
 */
id?: string, };

export type DueList = { 
/**
 * `YYYY-MM-DD` by this laptop's clock.
 */
today: string, 
/**
 * The longest overdue first.
 */
rows: Array<DueRow>, };

/**
 * Something that is due on a day.
 */
export type DueRow = { id: string, kind: string, ref: string | null, title: string, 
/**
 * The field that holds the day, or from which it counts.
 */
field: string, 
/**
 * What is due, where the field's label does not say it.
 */
label: { [key in string]: string } | null, 
/**
 * `YYYY-MM-DD`
 */
due: string, 
/**
 * Days until then; below zero: overdue.
 */
days: number, 
/**
 * `overdue`, `today`, `soon`, `later`.
 */
urgency: string, 
/**
 * The record that it is about: the source to ask.
 */
about: DueAbout | null, };

export type EarlierFinding = { id: string, ref: string | null, title: string, state: string | null, 
/**
 * The other mission's title.
 */
mission: string, 
/**
 * Paragraphs that both have.
 */
paragraphs: Array<string>, };

/**
 * Findings of other missions that this one may be a recurrence of.
 */
export type EarlierFindings = { 
/**
 * The newest mission first.
 */
rows: Array<EarlierFinding>, };

/**
 * A record that stands on the interview.
 */
export type Effect = { id: string, kind: string, ref: string | null, title: string, state: string | null, 
/**
 * Its field that holds the link; `null` for a report, which takes findings from the mission and holds no link.
 */
field: string | null, 
/**
 * The record in between, as people call it; `null`: it stands on the interview directly.
 */
through: string | null, };

export type Enrolling = { 
/**
 * Short authentication string, 24 digits in groups of four: read out to the secretariat, who types it.
 */
sas: string, 
/**
 * This laptop's device id.
 */
device: string, };

/**
 * Every code, with the arguments of its message.
 */
export type ErrorCode = "request.unknown_command" | "request.invalid_arguments" | "vault.not_found" | "vault.exists" | "vault.creation_unfinished" | "vault.locked" | "vault.already_open" | "vault.in_use" | "vault.wrong_passphrase" | "vault.empty_passphrase" | "vault.passphrase_too_short" | "vault.out_of_memory" | "vault.weak_parameters" | "vault.name_missing" | "vault.initials" | "vault.header_missing" | "vault.header_damaged" | "vault.header_tampered" | "vault.header_rolled_back" | "vault.head_missing" | "vault.head_damaged" | "vault.database_missing" | "vault.database_damaged" | "vault.journal_damaged" | "vault.rolled_back" | "vault.nothing_to_recover" | "vault.newer_version" | "vault.disk_full" | "vault.io" | "vault.reopen_needed" | "vault.blob_damaged" | "vault.blob_missing" | "record.unknown_kind" | "record.unknown_field" | "record.not_found" | "record.ambiguous" | "record.mission_missing" | "record.mission_not_found" | "record.wrong_type" | "record.not_a_choice" | "record.out_of_range" | "record.not_a_date" | "record.not_a_moment" | "record.not_a_position" | "record.not_a_paragraph" | "record.too_long" | "record.not_a_link" | "record.not_a_language" | "record.not_a_state" | "record.unknown_state" | "record.no_way" | "record.move_not_allowed" | "record.move_needs_reason" | "record.move_needs_second_person" | "record.move_needs_field" | "record.move_basis_withdrawn" | "record.locked" | "record.not_editable" | "record.not_a_set" | "record.invalid_version" | "record.own_command" | "record.too_much_at_once" | "record.no_conflict" | "record.pick_out_of_range" | "permission.denied" | "permission.not_own" | "text.not_a_text" | "text.invalid_update" | "text.reopen" | "photo.none_found" | "photo.path_unreadable" | "photo.no_such_job" | "photo.not_a_photo" | "photo.no_rendition" | "photo.export_exists" | "photo.export_failed" | "photo.worker_failed" | "questionnaire.not_a_form" | "questionnaire.damaged" | "questionnaire.encrypted" | "questionnaire.macros" | "questionnaire.too_large" | "questionnaire.too_many_rows" | "questionnaire.no_survey" | "questionnaire.refused" | "questionnaire.not_well_formed" | "questionnaire.document_type" | "questionnaire.too_deep" | "questionnaire.lacks" | "table.too_large" | "table.unpacks_too_large" | "table.too_many_rows" | "table.too_many_cells" | "table.empty" | "table.not_a_table" | "table.damaged" | "table.no_sheet" | "table.no_encoding" | "table.quote_unclosed" | "table.kind_not_imported" | "table.no_column" | "table.field_twice" | "table.column_missing" | "table.bad_rows" | "table.file_changed" | "cell.formula" | "cell.uncomputed" | "cell.undecodable" | "cell.no_such_day" | "cell.ambiguous_day" | "cell.short_year" | "cell.other_calendar" | "cell.day_as_number" | "cell.not_a_day" | "cell.not_a_moment" | "cell.no_zone" | "cell.ambiguous_number" | "cell.not_a_number" | "cell.out_of_range" | "cell.not_yes_or_no" | "cell.not_a_place" | "cell.not_a_language" | "cell.not_a_paragraph" | "cell.not_a_choice" | "cell.no_such_record" | "cell.several_records" | "cell.too_long" | "cell.beyond_columns" | "cell.missing" | "cell.repeats_row" | "cell.several_alike" | "custody.reason_missing" | "custody.written_once" | "custody.not_opened" | "custody.export_not_approved" | "evidence.no_derivative" | "evidence.not_edited" | "evidence.out_of_picture" | "evidence.deleted" | "evidence.on_hold" | "evidence.deletion_needs_two" | "evidence.deletion_asked" | "evidence.deletion_not_waiting" | "identity.not_one" | "deposit.nobody" | "deposit.too_long" | "deposit.recipients" | "deposit.not_for_you" | "deposit.not_released" | "deposit.damaged" | "deposit.not_waiting" | "sync.not_enrolled" | "sync.not_approved" | "sync.revoked" | "sync.already_running" | "sync.offline" | "sync.cancelled" | "sync.captive_portal" | "sync.not_a_relay" | "sync.certificate_refused" | "sync.certificate_needed" | "sync.insecure_server" | "sync.invalid_server" | "sync.refused" | "sync.server_failed" | "sync.protocol_broken" | "org.already_member" | "org.not_secretariat" | "org.setup_token_refused" | "org.already_set_up" | "org.invalid_certificate" | "org.invite_damaged" | "org.invite_expired" | "org.initials_taken" | "org.invite_used" | "org.unknown_role" | "org.reads_no_mission" | "org.unknown_device" | "org.not_pending" | "org.sas_differs" | "org.directory_refused" | "org.own_device" | "content.malformed" | "content.newer" | "content.wrong" | "content.too_large" | "content.tampered" | "content.other_organisation" | "content.unknown_signer" | "content.signer_without_role" | "content.signer_revoked" | "content.put_back" | "content.version_twice" | "window.not_allowed" | "host.command_stopped" | "input.invalid_json" | "input.invalid_assignment" | "input.file_unreadable" | "input.passphrase_missing" | "input.passphrases_differ" | "output.failed" | "demo.already_loaded" | "internal.unexpected";

/**
 * How it stands with deleting the files of a piece of evidence.
 */
export type EvidenceDeletion = { id: string, ref: string | null, 
/**
 * The last day of its keeping: the content pack's years after the mission's last day; `null`: nobody said how long, or the mission has no last day.
 */
keep_until: string | null, 
/**
 * Whether that day has not passed.
 */
early: boolean, 
/**
 * It is under legal hold, so that nobody deletes it.
 */
on_hold: boolean, 
/**
 * Files that go: the original, what is shown of it, and everything made from it.
 */
files: number, 
/**
 * Sealed bytes of those that lie here.
 */
bytes: number, 
/**
 * Findings that use it, or something that stands on it; their words stay.
 */
findings: Array<DeletionFinding>, 
/**
 * Whether this person may ask: its files are there, nothing holds them, and nobody has asked yet.
 */
may_ask: boolean, 
/**
 * The newest first.
 */
requests: Array<DeletionRequestRow>, 
/**
 * That it was decided; `null`: the files are kept.
 */
deleted: DeletionDone | null, };

export type EvidenceId = { 
/**
 * Id or reference.
 */
id: string, };

export type EvidenceOverview = { mission: string, 
/**
 * Photos of one camera that follow each other within so many seconds are a stack; 3 when left out.
 */
burst_seconds?: number, };

/**
 * What is computed over a mission's evidence, for those records where there is something to say.
 */
export type EvidenceOverviewed = { 
/**
 * Each at least two, the first taken first; ids.
 */
stacks: Array<Array<string>>, corrected: Array<CorrectedTime>, derivatives: Array<DerivativeBrief>, 
/**
 * Ids of evidence whose files two people decided to delete.
 */
deleted: Array<string>, };

/**
 * What a derivative is to be: the upright picture turned about its middle, then covered, then cropped. Areas are in the pixels of the turned picture.
 */
export type EvidenceRedact = { 
/**
 * Id or reference of the evidence.
 */
id: string, 
/**
 * Areas that become black.
 */
fills: Array<PictureArea>, crop?: PictureArea, 
/**
 * Degrees clockwise, -45 to 45, to a tenth.
 */
straighten?: number, reason: string, };

export type EvidenceRedacted = { 
/**
 * The derivative's record.
 */
id: string, 
/**
 * Of the derivative, lower-case hexadecimal.
 */
sha256: string, mime: string, bytes: number, width: number, height: number, };

export type EvidenceRequest = { 
/**
 * Id or reference of the evidence.
 */
id: string, reason: string, };

export type EvidenceSound = { 
/**
 * Id or reference.
 */
id: string, 
/**
 * First byte.
 */
start: number, 
/**
 * At most 1 MiB come at once.
 */
count: number, };

export type EvidenceVerified = { 
/**
 * The bytes are those that were imported.
 */
same: boolean, 
/**
 * Of the bytes that were looked at, lower-case hexadecimal.
 */
sha256: string, 
/**
 * Of the original when it was imported.
 */
expected: string, bytes: number, };

export type EvidenceVerify = { 
/**
 * Id or reference.
 */
id: string, 
/**
 * A file to compare with the sealed original; without one, the sealed original itself is read and hashed.
 */
file?: string, };

export type EvidenceView = { 
/**
 * Id or reference.
 */
id: string, 
/**
 * Why the original is looked at; reviewers have to say.
 */
reason?: string, };

/**
 * Something by which a source could be found out.
 */
export type Exposure = { 
/**
 * `withdrawn`, `company_refused`, `company_not_asked`, `analysis`, `small_cell`, `single_source`.
 */
reason: string, 
/**
 * Interview or source that it is about; `null`: the finding as a whole.
 */
id: string | null, 
/**
 * How people call it; empty with `id`.
 */
name: string, 
/**
 * Of a small cell: how many people are in it.
 */
count: number | null, 
/**
 * Of a small cell: `company_sex`, `company_nationality`, `site_sex`, `heard`.
 */
cell: string | null, };

/**
 * An error as it crosses the boundary of `desk`: `{"code":…,"args":{…}}`.
 */
export type Failure = { code: ErrorCode, args: { [key in string]: Argument }, };

/**
 * A number that is not told while it is small.
 */
export type Few = { 
/**
 * `null`: fewer than `below`.
 */
count: number | null, below: number, };

export type FieldChange = { field: string, 
/**
 * What is here.
 */
from: FieldValue, 
/**
 * What the table says.
 */
to: FieldValue, };

export type FieldDeclaration = { name: string, type: FieldTypeDeclaration, 
/**
 * `"register"`, `"text"` or `"set"`.
 */
merge: string, unit: string | null, personal: boolean, searchable: boolean, 
/**
 * Written by an import, never edited by people.
 */
imported: boolean, 
/**
 * Part of a list's rows.
 */
listed: boolean, group: string, };

/**
 * What a field accepts.
 */
export type FieldTypeDeclaration = { "type": "line" } | { "type": "prose" } | { "type": "boolean" } | { "type": "integer", min: number, max: number, } | { "type": "decimal", min: number, max: number, } | { "type": "date" } | { "type": "instant" } | { "type": "position" } | { "type": "choice", 
/**
 * Labels are `<choice_list>-<choice>` in the catalogue.
 */
choice_list: string, choices: Array<string>, } | { "type": "state" } | { "type": "language" } | { "type": "link", 
/**
 * The kinds it may point to.
 */
kinds: Array<string>, } | { "type": "paragraph" } | { "type": "blob" };

/**
 * A field's value as JSON; a set is its elements, sorted; a text is its plain text; `null` is an empty register.
 */
export type FieldValue = boolean | number | string | null | Array<string> | { at: string; zone: string } | { lat: number; lon: number; accuracy_m: number | null };

/**
 * What to write into a field: a whole value, or additions to and removals from a set.
 */
export type FieldWrite = FieldValue | { add?: Array<string>; remove?: Array<string> };

export type Figures = { concerns: Array<ConcernFigure>, findings: Array<FindingFigure>, sections: Array<SectionFigure>, actions: Array<ActionFigure>, people: Array<PeopleFigure>, 
/**
 * The day on which actions are overdue, by this laptop's clock, `YYYY-MM-DD`.
 */
today: string, };

export type FiguresGet = { 
/**
 * All missions when left out.
 */
mission?: string, };

/**
 * What the program can say of a finding's basis.
 */
export type FindingCheck = { 
/**
 * `single`, `partly`, `independent_multiple`, from where the supporting records come from; `null`: nothing supports it.
 */
corroboration: string | null, 
/**
 * What a person chose.
 */
chosen: string | null, 
/**
 * What it stands on, in the order supports, contradicts, context.
 */
basis: Array<BasisRow>, 
/**
 * What could expose a source.
 */
exposure: Array<Exposure>, 
/**
 * What it uses although it was withdrawn, as people call it: until that is changed it is not confirmed.
 */
withdrawn: Array<string>, 
/**
 * Of a good practice: what is missing until it may be shared, field by field (`state`: it is not confirmed); empty: it is cleared.
 * `null`: it is no good practice.
 */
sharing: Array<string> | null, };

export type FindingFigure = { finding_kind: string | null, severity: string | null, count: number, };

/**
 * WGS 84 degrees, accuracy in metres.
 */
export type GeoPosition = { lat: number, lon: number, accuracy_m: number | null, };

export type GuideFound = { 
/**
 * `null`: no pack has a guide for these people.
 */
guide: InterviewGuide | null, };

export type GuideGet = { 
/**
 * A category of sources, as records name it: `guard`.
 */
category: string, };

export type GuideQuestion = { text: { [key in string]: string }, paragraphs: Array<string>, };

export type GuideTopic = { 
/**
 * A group of the interview's fields.
 */
topic: string, questions: Array<GuideQuestion>, };

export type History = { 
/**
 * Newest first.
 */
entries: Array<HistoryEntry>, };

export type HistoryChange = { field: string, 
/**
 * `"create"`, `"put"`, `"text"`, `"add"`, `"remove"`, `"review"`.
 */
operation: string, 
/**
 * The value, the added or removed elements; `null` for a text's letters.
 */
value: FieldValue, };

/**
 * One change that touched the record.
 */
export type HistoryEntry = { version: string, 
/**
 * `"edit"`, `"import"`, `"resolve"`…
 */
cause: string, reason: string | null, changes: Array<HistoryChange>, 
/**
 * RFC 3339 with the writer's offset: what his clock said. Shown, never trusted.
 */
at: string, author: string, 
/**
 * Device id.
 */
device: string, };

export type IdentityErase = { 
/**
 * Id of the identity or the disclosure.
 */
id: string, 
/**
 * Why; it stays in the source's history, so that it names nobody.
 */
reason: string, };

export type IdentityErased = { 
/**
 * Changes that lost their content.
 */
changes: number, 
/**
 * Whether the source says so.
 */
told: boolean, 
/**
 * A sealed copy was given to others before, and stays with them.
 */
deposited: boolean, };

export type IncidentCompare = { mission: string, };

/**
 * The mission's incidents in the company's log and in the client's, company by company.
 */
export type IncidentComparison = { companies: Array<CompanyIncidents>, };

export type IncidentRow = { id: string, ref: string | null, title: string, incident_kind: string | null, 
/**
 * `YYYY-MM-DD`
 */
occurred: string | null, 
/**
 * `logged`, `not_logged`, `unknown`.
 */
company_log: string, client_log: string, 
/**
 * `both`, `company_silent`, `client_silent`, `neither`, `open`.
 */
comparison: string, is_discrepancy: boolean, };

/**
 * What to ask, in the order in which people talk.
 */
export type InterviewGuide = { id: string, title: { [key in string]: string }, 
/**
 * What to bear in mind before the first question.
 */
before: Array<{ [key in string]: string }>, topics: Array<GuideTopic>, 
/**
 * What is not asked.
 */
never: Array<{ [key in string]: string }>, };

export type Invited = { invite: string, };

/**
 * A record kind as `model` declares it; the same JSON as `ui/src/bindings/kinds.ts`.
 */
export type KindDeclaration = { name: string, 
/**
 * How `IRQ-2026-01/MA-O-007` is made; `null` for kinds without such a reference.
 */
reference: ReferenceDeclaration | null, 
/**
 * `"organisation"`, `"mission"` or `"identity"`: who can read it.
 */
compartment: string, title_field: string, fields: Array<FieldDeclaration>, };

export type KindList = { kinds: Array<KindDeclaration>, };

/**
 * A record that links here.
 */
export type LinkIn = { id: string, kind: string, ref: string | null, title: string, 
/**
 * The other record's field that holds the link.
 */
field: string, };

/**
 * A record that this one links to.
 */
export type LinkOut = { id: string, 
/**
 * `null`: this vault does not hold that record (yet).
 */
kind: string | null, ref: string | null, title: string, 
/**
 * This record's field that holds the link.
 */
field: string, };

/**
 * Photos that are shown at one place.
 */
export type MapPhotos = { place: MapPlace, count: number, };

/**
 * WGS 84 degrees.
 */
export type MapPlace = { lat: number, lon: number, 
/**
 * The true place lies within so many metres; `null`: this is it.
 */
within_m: number | null, };

export type MapSite = { id: string, 
/**
 * `S-01`, without the mission's part.
 */
ref: string | null, title: string, 
/**
 * What reports call it.
 */
alias: string | null, 
/**
 * Province, governorate.
 */
area: string | null, companies: Array<Named>, state: SiteState, 
/**
 * As exactly as the site's policy allows.
 */
place: MapPlace | null, 
/**
 * Why there is no place.
 */
unplaced: Unplaced | null, };

export type MissionList = { missions: Array<MissionRow>, };

export type MissionRow = { id: string, ref: string | null, title: string, country: string | null, state: string | null, 
/**
 * `YYYY-MM-DD`
 */
start: string | null, 
/**
 * `YYYY-MM-DD`
 */
end: string | null, 
/**
 * Records by kind.
 */
counts: { [key in string]: number }, 
/**
 * Fields that wait for a person's decision.
 */
conflicts: number, };

/**
 * A moment as a person stated it.
 */
export type Moment = { 
/**
 * RFC 3339, UTC.
 */
at: string, 
/**
 * IANA zone in which it was stated.
 */
zone: string, };

/**
 * Where a record may go from where it stands.
 */
export type MoveList = { 
/**
 * `null`: records of this kind have no states.
 */
state: string | null, moves: Array<MoveRow>, };

/**
 * An error that the move would give: its code and arguments, as errors carry them.
 */
export type MoveProblem = { code: string, args: { [key in string]: string }, };

export type MoveRow = { to: string, 
/**
 * A reason has to be given.
 */
reason: boolean, 
/**
 * What is in the way now; `null`: nothing.
 */
problem: MoveProblem | null, };

/**
 * A record by its name.
 */
export type Named = { id: string, 
/**
 * Empty: this vault does not hold it.
 */
title: string, };

/**
 * For commands that take or give nothing.
 */
export type Nothing = Record<symbol, never>;

/**
 * A picture of one mission.
 */
export type OfMission = { 
/**
 * Id or reference.
 */
mission: string, };

export type OpenedField = { field: string, value: string | boolean, };

export type OpeningRequestRow = { id: string, state: string, reason: string, asked_by: string, 
/**
 * RFC 3339, by the asker's clock.
 */
asked: string, 
/**
 * Who released it or refused.
 */
decided_by: string | null, 
/**
 * Why it was refused or taken back.
 */
decision_reason: string | null, 
/**
 * Asked by this laptop.
 */
own: boolean, };

export type OpeningRow = { by: string, 
/**
 * RFC 3339, by the opener's clock.
 */
at: string, reason: string, };

export type OrgApprove = { 
/**
 * A device id, or its beginning if that is unambiguous.
 */
device: string, 
/**
 * As the person read it out; spaces do not matter.
 */
sas: string, };

export type OrgCreated = { organisation: string, name: string, };

export type OrgDevice = { device: string, };

export type OrgEnrol = { invite: string, };

export type OrgGrant = { device: string, mission: string, };

export type OrgInit = { name: string, 
/**
 * `https://…`, or `http://` on loopback.
 */
server: string, 
/**
 * Printed once by the server.
 */
setup_token: string, 
/**
 * The server's own certificate (PEM) to pin, when it is not on loopback.
 */
certificate?: string, };

export type OrgInvite = { 
/**
 * Whom it is for.
 */
name: string, 
/**
 * `"officer"`, `"lead"`, `"reviewer"` or `"secretariat"`.
 */
role: string, 
/**
 * Ids or references of the missions the person becomes a member of.
 */
missions: Array<string>, };

export type PackChange = { 
/**
 * As in [`PackPart`].
 */
part: string, 
/**
 * The kind and state, checklist item, country, card and language… it is about.
 */
what: string, 
/**
 * `added`, `changed`, `removed`.
 */
change: string, };

export type PackList = { 
/**
 * Those in force first.
 */
packs: Array<PackRow>, 
/**
 * What is here and does not count, with the reason.
 */
refused: Array<RefusedPack>, };

export type PackPart = { 
/**
 * `machines`, `deadlines`, `retention`, `checklists`, `editions`, `cross_references`, `countries`, `cards`, `interview_guides`.
 */
part: string, count: number, };

/**
 * What bringing a pack would change.
 */
export type PackPreview = { id: string, version: string, title: { [key in string]: string }, 
/**
 * The version that counts now; `null`: there is none of this id.
 */
in_force: string | null, 
/**
 * Who signed the file; `null`: this laptop would.
 */
signer: string | null, changes: Array<PackChange>, };

export type PackRow = { id: string, version: string, title: { [key in string]: string }, in_force: boolean, 
/**
 * Who signed it, when it was brought; `null`: it came with the program.
 */
signed: PackSignature | null, 
/**
 * How much of what is in it.
 */
parts: Array<PackPart>, 
/**
 * Translations that no native reader has read: card and language, `referral ckb`.
 */
unchecked: Array<string>, };

export type PackSignature = { person: string, device: string, 
/**
 * RFC 3339; when it was brought.
 */
at: string, };

export type PaperValidity = "valid" | "soon" | "past" | "unknown";

/**
 * A passphrase on its way in: wiped when dropped, never printed, never serialised.
 */
export type Passphrase = string;

export type PeopleFigure = { category: string | null, interviews: Few, people: Few, };

export type PhotoExport = { 
/**
 * Id or reference of the evidence; with `derivative` also the derivative's id.
 */
id: string, rendition: Rendition, 
/**
 * A file that does not exist yet.
 */
out: string, 
/**
 * Kept in the custody log. Originals do not leave without one.
 */
reason?: string, };

export type PhotoExported = { bytes: number, 
/**
 * Of what was written, lower-case hexadecimal.
 */
sha256: string, };

export type PhotoImport = { 
/**
 * Files and folders; a folder means every file in it, at any depth.
 */
paths: Array<string>, mission: string, site?: string, };

export type PhotoImportStarted = { job: string, };

export type PhotoImportStatus = { job: string, done: number, total: number, 
/**
 * Every photo is through, or the job was cancelled.
 */
finished: boolean, cancelled: boolean, 
/**
 * In the order of the paths; only those that are through.
 */
items: Array<PhotoItem>, 
/**
 * Why the job stopped before its end (a full disk, a locked vault): an error code. What was imported before stays.
 */
stopped: Failure | null, };

export type PhotoItem = { path: string, status: PhotoItemStatus, 
/**
 * The photo's record; `null` only when the file could not be read.
 */
id: string | null, ref: string | null, 
/**
 * Of the original's bytes, lower-case hexadecimal.
 */
sha256: string | null, 
/**
 * By content, not by name.
 */
mime: string | null, bytes: number | null, 
/**
 * As the camera says: RFC 3339 with offset when it recorded one, otherwise local time without.
 */
taken_at: string | null, gps: GeoPosition | null, 
/**
 * `"present"`, `"missing"`, `"zeroed"` or `"damaged"`.
 */
gps_note: string | null, 
/**
 * EXIF orientation, 1 to 8.
 */
orientation: number | null, camera: string | null, 
/**
 * What is wrong with it, in a machine word.
 */
damage: string | null, };

export type PhotoItemStatus = "imported" | "duplicate" | "damaged" | "unreadable";

export type PhotoJob = { job: string, };

/**
 * An area of the upright picture, in its pixels, from the top left.
 */
export type PictureArea = { x: number, y: number, width: number, height: number, };

export type QuestionnaireImport = { path: string, 
/**
 * Missions that it is meant for; none: for all.
 */
missions?: Array<string>, };

export type QuestionnaireImported = { id: string, title: string, 
/**
 * The same bytes were here already: nothing was written.
 */
known: boolean, };

/**
 * What a file asks, before anything of it is kept.
 */
export type QuestionnaireOutline = { file_name: string, 
/**
 * Of the file's bytes, lower-case hexadecimal.
 */
sha256: string, 
/**
 * `"xlsx"`, `"xls"` or `"xform"`; `null` when cells are refused.
 */
format: string | null, title: string, form_id: string, version: string | null, 
/**
 * As the form names them: `"English (en)"`; none when it has but one.
 */
languages: Array<string>, questions: Array<QuestionnaireQuestion>, 
/**
 * Files that the form refers to and that are not part of it: `"jr://images/map.png"`.
 */
files: Array<string>, 
/**
 * Cells of headings that mean nothing to XLSForm: `"survey!F1"`. Their columns are left out.
 */
ignored: Array<string>, 
/**
 * Cells whose value a formula gave when the workbook was last saved.
 */
formulas: Array<string>, 
/**
 * Cells that cannot be converted exactly. While there are any, nothing can be brought in.
 */
refusals: Array<QuestionnaireRefusal>, 
/**
 * The form's text; `null` when cells are refused.
 */
xform: string | null, 
/**
 * The questionnaire that was brought in from the same bytes.
 */
held: string | null, };

export type QuestionnairePreview = { 
/**
 * A workbook (.xlsx, .xls) or an XForm (.xml).
 */
path: string, };

/**
 * A question, or a group or repeat of questions.
 */
export type QuestionnaireQuestion = { 
/**
 * `"group"`, `"repeat"`, or the control with its type: `"input/int"`, `"select1"`, `"upload"`.
 */
kind: string, name: string, 
/**
 * In the form's default language.
 */
label: string, 
/**
 * Groups and repeats around it.
 */
depth: number, };

/**
 * A cell that cannot be converted exactly.
 */
export type QuestionnaireRefusal = { 
/**
 * `"survey!C14"`.
 */
cell: string, 
/**
 * A machine word, with words in the catalogue: `"unknown_type"`.
 */
reason: string, 
/**
 * What stands there, shortened.
 */
text: string, };

export type RecordConflicts = { mission?: string, 
/**
 * One record only.
 */
id?: string, };

export type RecordCreate = { kind: string, 
/**
 * Id or reference; needed for kinds that live in a mission.
 */
mission?: string, fields: { [key in string]: FieldWrite }, };

export type RecordCreated = { id: string, 
/**
 * `IRQ-2026-01/MA-O-007`; `null` for kinds without one.
 */
ref: string | null, };

/**
 * One record, whole.
 */
export type RecordDocument = { id: string, ref: string | null, kind: string, 
/**
 * The mission's id; `null` for kinds that live outside one.
 */
mission: string | null, title: string, created: Authorship, 
/**
 * RFC 3339.
 */
updated: string, 
/**
 * A register with concurrent values shows the one that sorts first by version; `conflicts` names the field.
 */
fields: { [key in string]: FieldValue }, 
/**
 * The versions visible in each register and text: pass them back as `parents`.
 */
dots: { [key in string]: Array<string> }, conflicts: Array<string>, 
/**
 * The fields that this person's role may change here; `null`: all of them. Moving it is another matter (`record_moves`).
 */
editable: Array<string> | null, 
/**
 * Fields that are kept from this person's sight for now: the words of an interview that is not locked yet.
 */
withheld: Array<string>, 
/**
 * Base64 Yjs state vectors of the texts.
 */
text_versions: { [key in string]: string }, links_in: Array<LinkIn>, 
/**
 * Titles of the records this one links to, by id, so that a screen needs no second call.
 */
links_out: Array<LinkOut>, };

export type RecordGet = { id: string, };

export type RecordHistory = { id: string, };

export type RecordList = { 
/**
 * Every kind when left out.
 */
kind?: string, mission?: string, 
/**
 * RFC 3339: only records that changed on this laptop since then, by anybody.
 */
changed_since?: string, 
/**
 * `RecordPage.next` of the page before.
 */
after?: string, 
/**
 * At most 1,000; 200 when left out.
 */
limit?: number, sort?: Sort, 
/**
 * Only records whose register holds this value or whose set holds this element, by field.
 */
filter?: { [key in string]: string }, };

export type RecordPage = { records: Array<RecordRow>, total: number, next: string | null, };

/**
 * Settles one field: with one of the values (`pick`, counted from 1), with another value, or, for a text, with neither: the merged text stays.
 */
export type RecordResolve = { id: string, field: string, pick?: number, value?: FieldValue, 
/**
 * The versions that were on the screen; without them, everything visible is settled.
 */
parents?: Array<string>, reason?: string, };

/**
 * A list's row.
 */
export type RecordRow = { id: string, ref: string | null, kind: string, title: string, subtitle: string | null, 
/**
 * Machine words: `"conflict"`, `"damaged"`, `"overdue"`, a state's choice.
 */
badges: Array<string>, 
/**
 * RFC 3339.
 */
updated: string, 
/**
 * The registers and sets short enough for a list; never a long text.
 */
fields: { [key in string]: FieldValue }, 
/**
 * Words of this record are kept from this person's sight for now.
 */
withheld: boolean, };

export type RecordSaved = { 
/**
 * Always true: when this arrives, the bytes are on disk.
 */
saved: boolean, 
/**
 * The change that was written (a field's new version); `null` when nothing differed from what was there.
 */
version: string | null, };

export type RecordSet = { 
/**
 * Id or reference.
 */
id: string, fields: { [key in string]: FieldWrite }, 
/**
 * The versions (`RecordDocument.dots`) that the writer saw, by field; a field left out supersedes everything visible.
 */
parents?: { [key in string]: Array<string> }, reason?: string, };

export type ReferenceDeclaration = { letter: string, 
/**
 * At least so many digits.
 */
digits: number, };

export type RefusedPack = { 
/**
 * As it calls itself.
 */
id: string, version: string, 
/**
 * Whose laptop brought it.
 */
person: string, why: MoveProblem, };

export type Rendition = "original" | "preview" | "thumbnail" | "derivative";

export type Search = { 
/**
 * Any text at all: no query is invalid.
 */
query: string, mission?: string, 
/**
 * At most 200; 50 when left out.
 */
limit?: number, };

export type SearchHit = { id: string, kind: string, ref: string | null, title: string, mission: string | null, snippet: Array<SnippetPart>, };

export type SearchHits = { hits: Array<SearchHit>, };

/**
 * Findings under one heading of the Code.
 */
export type SectionFigure = { section: string, heading: string, 
/**
 * Paragraphs of the heading.
 */
first: number, last: number, concerns: number, others: number, };

export type SiteMap = { 
/**
 * The mission's country, as it is noted.
 */
country: string | null, 
/**
 * By reference.
 */
sites: Array<MapSite>, photos: Array<MapPhotos>, };

/**
 * What became of a site; what was done counts before what was not.
 */
export type SiteState = "visited" | "planned" | "refused" | "cancelled" | "not_visited";

export type SiteSuggestion = { id: string, ref: string | null, title: string, 
/**
 * From the photo's position, within 5 km.
 */
distance_m: number | null, 
/**
 * `"place"`, `"visit"`, `"itinerary"`.
 */
reasons: Array<string>, };

export type SiteSuggestions = { 
/**
 * The likeliest first; nothing is set by itself.
 */
sites: Array<SiteSuggestion>, 
/**
 * The photo states no zone: its time was taken for this laptop's.
 */
zone_assumed: boolean, };

/**
 * A stretch of the snippet; `hit` where it matches.
 */
export type SnippetPart = { text: string, hit: boolean, };

/**
 * Order of a list; references count upwards, moments newest first.
 */
export type Sort = "updated" | "created" | "reference" | "title";

export type SoundBytes = { 
/**
 * By content.
 */
mime: string, 
/**
 * Bytes of the whole recording.
 */
total: number, 
/**
 * Base64.
 */
bytes: string, };

export type SourceCell = { id: string, title: string, 
/**
 * The most telling first.
 */
cells: Array<CellRow>, };

/**
 * The small cells of the sources of a record.
 */
export type SourceCells = { 
/**
 * A source itself, or the sources of an interview; only those with a small cell.
 */
sources: Array<SourceCell>, };

export type StateCount = { state: string, count: number, };

export type StateDeclaration = { name: string, label: { [key in string]: string }, 
/**
 * Nothing is expected to follow.
 */
is_final: boolean, 
/**
 * Fields no longer change.
 */
locked: boolean, };

export type StateMachine = { initial: string, 
/**
 * In the order in which people meet them.
 */
states: Array<StateDeclaration>, };

/**
 * What is always visible: who am I, locked or not, what is saved, uploaded, confirmed.
 */
export type Status = { state: VaultState, name: string | null, initials: string | null, device: string | null, role: string | null, 
/**
 * The kinds of which this person may begin a record; `null`: all of them.
 */
creates: Array<string> | null, organisation: string | null, 
/**
 * RFC 3339; when the last change became durable on this laptop in this session.
 */
saved_at: string | null, missions: number, 
/**
 * Fields that wait for a person's decision.
 */
conflicts: number, 
/**
 * Changes that arrived and were not allowed or not understood; kept and shown.
 */
quarantined: number, sync: SyncStatus | null, 
/**
 * Import jobs that run.
 */
imports: Array<string>, };

/**
 * Something a person should know: the server withheld, rolled back or forked something, a change waits in quarantine…
 */
export type SyncNotice = { 
/**
 * `notice-<code>` in the catalogue.
 */
code: string, args: { [key in string]: Argument }, };

export type SyncReport = { sent: Traffic, received: Traffic, notices: Array<SyncNotice>, };

export type SyncStatus = { 
/**
 * `"alone"` (never asked to join), `"waiting"` (asked, not approved yet), `"enrolled"`, `"revoked"`.
 */
enrolment: string, enrolled: boolean, server: string | null, to_send: Traffic, 
/**
 * RFC 3339; the last sync that ended well.
 */
last_success: string | null, 
/**
 * RFC 3339; everything written up to here is in the secretariat's copy.
 */
confirmed_through: string | null, 
/**
 * Whether the last attempt reached the server; `null` before the first.
 */
online: boolean | null, running: boolean, notices: Array<SyncNotice>, };

export type TableColumn = { 
/**
 * From 1.
 */
column: number, heading: string, field: string | null, 
/**
 * The first values below the heading, at most three.
 */
samples: Array<string>, };

export type TableCounts = { 
/**
 * Rows that become records.
 */
new: number, 
/**
 * Rows about records that are here and say something else.
 */
changed: number, 
/**
 * Rows that are here already.
 */
same: number, bad: number, };

export type TableFile = { name: string, 
/**
 * `"csv"` or `"xlsx"`.
 */
format: string, 
/**
 * `null` for workbooks.
 */
encoding: string | null, 
/**
 * The encoding was found by its bytes alone.
 */
encoding_guessed: boolean, delimiter: string | null, sheet: string | null, sheets: Array<string>, 
/**
 * As a spreadsheet counts, from 1.
 */
header_row: number, 
/**
 * Rows below the heading that hold something.
 */
rows: number, 
/**
 * Cells whose value a formula had when the file was last saved; that value is taken.
 */
formulas: number, 
/**
 * The workbook carries macros; they are not run.
 */
macros: boolean, 
/**
 * Of the file's bytes, lower-case hexadecimal: an import names it, so that it is the same file.
 */
sha256: string, };

export type TableImport = { 
/**
 * Bad rows are left out; otherwise one bad row stops everything.
 */
skip_bad: boolean, 
/**
 * Records that are here are brought up to what the table says; otherwise they stay as they are.
 */
update: boolean, 
/**
 * `TableFile.sha256` of the preview: an import of other bytes is refused.
 */
sha256?: string, 
/**
 * A CSV file or an XLSX workbook.
 */
path: string, kind: string, 
/**
 * Id or reference; needed for kinds that live in a mission.
 */
mission?: string, 
/**
 * The first sheet that is not hidden when left out.
 */
sheet?: string, 
/**
 * In the words of the Encoding Standard; found out when left out.
 */
encoding?: string, 
/**
 * Columns named here are what is said; the others are what their headings say.
 */
columns?: Array<ColumnChoice>, 
/**
 * What `03/04/2026` means; such days are refused when left out.
 */
days?: DayOrder, };

/**
 * What an import did; all of it is durable when this arrives.
 */
export type TableImported = { created: number, updated: number, 
/**
 * Rows that were here already.
 */
same: number, 
/**
 * Rows about records that differ and were left as they are.
 */
left: number, bad: number, 
/**
 * At most 1,000.
 */
bad_rows: Array<BadRow>, };

export type TablePreview = { 
/**
 * A CSV file or an XLSX workbook.
 */
path: string, kind: string, 
/**
 * Id or reference; needed for kinds that live in a mission.
 */
mission?: string, 
/**
 * The first sheet that is not hidden when left out.
 */
sheet?: string, 
/**
 * In the words of the Encoding Standard; found out when left out.
 */
encoding?: string, 
/**
 * Columns named here are what is said; the others are what their headings say.
 */
columns?: Array<ColumnChoice>, 
/**
 * What `03/04/2026` means; such days are refused when left out.
 */
days?: DayOrder, };

/**
 * What an import would do.
 */
export type TablePreviewed = { file: TableFile, columns: Array<TableColumn>, 
/**
 * Fields that a column can be.
 */
fields: Array<string>, 
/**
 * Fields that records of the kind cannot be without and that no column gives; no row is looked at until there is one.
 */
missing: Array<string>, counts: TableCounts, 
/**
 * At most 1,000; `counts.bad` says how many rows there are.
 */
bad: Array<BadRow>, 
/**
 * At most 200; `counts.changed` says how many there are.
 */
changed: Array<ChangedRow>, };

export type TextApply = { id: string, field: string, 
/**
 * Base64, a Yjs update (version 1).
 */
update: string, 
/**
 * The versions that were on the screen: `heads` of the opening or of the last pull, and after each apply the `version` it answered in
 * their place. Without them, the edit counts as having seen everything that is here.
 */
parents?: Array<string>, };

export type TextOpen = { id: string, field: string, };

export type TextOpened = { 
/**
 * Base64, a Yjs update (version 1) that holds the whole document; the text is its `Y.Text` named `text`.
 */
state: string, 
/**
 * The client id that the editor's document must take: this laptop's own for this text.
 */
client: number, text: string, 
/**
 * The versions on the screen now: pass them back as `parents`.
 */
heads: Array<string>, };

export type TextPull = { id: string, field: string, 
/**
 * Base64, the editor's Yjs state vector.
 */
state_vector: string, };

export type TextPulled = { 
/**
 * Base64, a Yjs update (version 1) with what the editor lacks.
 */
update: string, 
/**
 * The versions on the screen once the update is in the editor.
 */
heads: Array<string>, };

export type TimePrecision = "minute" | "half_day" | "day" | "month" | "year" | "about";

export type Timeline = { 
/**
 * IANA zone of the days and minutes.
 */
zone: string, 
/**
 * `YYYY-MM-DD`
 */
start: string | null, 
/**
 * `YYYY-MM-DD`
 */
end: string | null, 
/**
 * In order.
 */
days: Array<TimelineDay>, };

export type TimelineDay = { 
/**
 * `YYYY-MM-DD`
 */
date: string, 
/**
 * Offices are closed in the mission's country.
 */
weekend: boolean, in_mission: boolean, 
/**
 * Days between the one before and this one that hold nothing and are not listed.
 */
left_out: number, 
/**
 * By lane, then by time.
 */
entries: Array<TimelineEntry>, };

export type TimelineEntry = { 
/**
 * Of a burst of photos: the first one's.
 */
id: string, kind: string, 
/**
 * `MA-O-007`, without the mission's part.
 */
ref: string | null, title: string, lane: TimelineLane, 
/**
 * Minutes of the day, 0 to 1440; never more exact than `precision`.
 */
from: number | null, to: number | null, precision: TimePrecision, state: string | null, 
/**
 * A check-in that nobody confirmed.
 */
missed: boolean, site: string | null, 
/**
 * Photos of a burst; 1 for everything else.
 */
count: number, };

export type TimelineLane = "itinerary" | "visits" | "interviews" | "observations" | "evidence" | "incidents" | "follow_up";

export type Traffic = { changes: number, blobs: number, bytes: number, };

export type Unplaced = "not_recorded" | "not_shown";

/**
 * Whether one use is allowed.
 */
export type UseVerdict = { 
/**
 * `internal_analysis`; its answer stands in the field `consent_<use>`.
 */
use: string, 
/**
 * `allowed`, `not_asked`, `disputed`, `refused`, `withdrawn`; everything but the first is a no.
 */
verdict: string, };

export type VaultCheck = { 
/**
 * Also every blob's bytes.
 */
read_data: boolean, };

export type VaultChecked = { clean: boolean, findings: Array<CheckFinding>, checked: CheckCounts, };

export type VaultCreate = { name: string, 
/**
 * Taken from the name when left out: `M. Aldvik` gives `MA`.
 */
initials?: string, passphrase: Passphrase, };

export type VaultDigest = { 
/**
 * Id or reference; without it, everything this member may read and that syncs.
 */
mission?: string, };

export type VaultPassphrase = { current: Passphrase, new: Passphrase, };

export type VaultRebuilt = { changes: number, records: number, 
/**
 * The damaged database's file, when a new one took its place.
 */
damaged: string | null, };

/**
 * Whether there is a vault here and whether it is open.
 */
export type VaultState = "none" | "locked" | "open";

/**
 * What the window needs to decide which screen to show. Everything but `state` is `null` until the vault is open.
 */
export type VaultStatus = { state: VaultState, name: string | null, initials: string | null, device: string | null, role: string | null, organisation: string | null, 
/**
 * Part of the photo address, new at every unlock.
 */
photo_token: string | null, 
/**
 * What opening had to mend, in machine words: `repair-<word>` in the catalogue. Empty when nothing.
 */
repairs: Array<string>, };

export type VaultUnlock = { passphrase: Passphrase, };

/** Every command: what it takes and what it gives. */
export interface Commands {
  vault_status: { arguments: Nothing; result: VaultStatus };
  vault_create: { arguments: VaultCreate; result: VaultStatus };
  vault_unlock: { arguments: VaultUnlock; result: VaultStatus };
  vault_recover: { arguments: VaultUnlock; result: VaultStatus };
  vault_lock: { arguments: Nothing; result: Nothing };
  vault_passphrase: { arguments: VaultPassphrase; result: Nothing };
  vault_check: { arguments: VaultCheck; result: VaultChecked };
  vault_rebuild: { arguments: Nothing; result: VaultRebuilt };
  vault_digest: { arguments: VaultDigest; result: Digest };
  mission_list: { arguments: Nothing; result: MissionList };
  kind_list: { arguments: Nothing; result: KindList };
  record_create: { arguments: RecordCreate; result: RecordCreated };
  record_set: { arguments: RecordSet; result: RecordSaved };
  record_get: { arguments: RecordGet; result: RecordDocument };
  record_list: { arguments: RecordList; result: RecordPage };
  record_history: { arguments: RecordHistory; result: History };
  record_conflicts: { arguments: RecordConflicts; result: ConflictList };
  record_resolve: { arguments: RecordResolve; result: RecordSaved };
  record_moves: { arguments: RecordGet; result: MoveList };
  text_open: { arguments: TextOpen; result: TextOpened };
  text_apply: { arguments: TextApply; result: RecordSaved };
  text_pull: { arguments: TextPull; result: TextPulled };
  search: { arguments: Search; result: SearchHits };
  questionnaire_preview: { arguments: QuestionnairePreview; result: QuestionnaireOutline };
  questionnaire_import: { arguments: QuestionnaireImport; result: QuestionnaireImported };
  photo_import: { arguments: PhotoImport; result: PhotoImportStarted };
  photo_import_cancel: { arguments: PhotoJob; result: PhotoImportStatus };
  photo_import_status: { arguments: PhotoJob; result: PhotoImportStatus };
  photo_export: { arguments: PhotoExport; result: PhotoExported };
  table_preview: { arguments: TablePreview; result: TablePreviewed };
  table_import: { arguments: TableImport; result: TableImported };
  briefing_list: { arguments: BriefingList; result: Briefings };
  briefing_get: { arguments: BriefingGet; result: Briefing };
  csa_compare: { arguments: CsaCompare; result: CsaComparison };
  evidence_view: { arguments: EvidenceView; result: Nothing };
  evidence_close: { arguments: EvidenceId; result: Nothing };
  evidence_custody: { arguments: EvidenceId; result: Custody };
  evidence_verify: { arguments: EvidenceVerify; result: EvidenceVerified };
  evidence_request: { arguments: EvidenceRequest; result: RecordCreated };
  evidence_deletion: { arguments: EvidenceId; result: EvidenceDeletion };
  evidence_deletion_request: { arguments: DeletionAsk; result: EvidenceDeletion };
  evidence_delete: { arguments: DeletionDecide; result: EvidenceDeletion };
  evidence_redact: { arguments: EvidenceRedact; result: EvidenceRedacted };
  evidence_overview: { arguments: EvidenceOverview; result: EvidenceOverviewed };
  evidence_sites: { arguments: EvidenceId; result: SiteSuggestions };
  evidence_sound: { arguments: EvidenceSound; result: SoundBytes };
  identity_erase: { arguments: IdentityErase; result: IdentityErased };
  deposit_plan: { arguments: RecordGet; result: DepositPlan };
  deposit_seal: { arguments: DepositSeal; result: DepositPlan };
  deposit_list: { arguments: Nothing; result: DepositList };
  deposit_request: { arguments: DepositRequest; result: RecordCreated };
  deposit_release: { arguments: DepositId; result: DepositList };
  deposit_open: { arguments: DepositOpen; result: DepositOpened };
  deposit_amend: { arguments: DepositAmend; result: DepositList };
  sync_run: { arguments: Nothing; result: SyncReport };
  sync_status: { arguments: Nothing; result: SyncStatus };
  org_init: { arguments: OrgInit; result: OrgCreated };
  org_invite: { arguments: OrgInvite; result: Invited };
  org_enrol: { arguments: OrgEnrol; result: Enrolling };
  org_approve: { arguments: OrgApprove; result: DeviceList };
  org_devices: { arguments: Nothing; result: DeviceList };
  org_grant: { arguments: OrgGrant; result: DeviceList };
  org_revoke: { arguments: OrgDevice; result: DeviceList };
  status: { arguments: Nothing; result: Status };
  demo_load: { arguments: Nothing; result: DemoLoaded };
  code_paragraphs: { arguments: CodeParagraphs; result: CodeParagraphList };
  content_get: { arguments: Nothing; result: Content };
  content_list: { arguments: Nothing; result: PackList };
  content_preview: { arguments: ContentFile; result: PackPreview };
  content_bring: { arguments: ContentFile; result: PackList };
  content_sign: { arguments: ContentSign; result: ContentSigned };
  card_list: { arguments: Nothing; result: CardList };
  country_get: { arguments: CountryGet; result: CountryFound };
  guide_get: { arguments: GuideGet; result: GuideFound };
  checklist_get: { arguments: ChecklistGet; result: ChecklistList };
  consent_effects: { arguments: RecordGet; result: ConsentEffects };
  finding_check: { arguments: RecordGet; result: FindingCheck };
  source_cells: { arguments: RecordGet; result: SourceCells };
  due_list: { arguments: DueGet; result: DueList };
  day_get: { arguments: DayGet; result: DayPlan };
  incident_compare: { arguments: IncidentCompare; result: IncidentComparison };
  finding_earlier: { arguments: RecordGet; result: EarlierFindings };
  map_get: { arguments: OfMission; result: SiteMap };
  timeline_get: { arguments: OfMission; result: Timeline };
  coverage_get: { arguments: OfMission; result: Coverage };
  coverage_behind: { arguments: CoverageBehindGet; result: CoverageBehindList };
  board_get: { arguments: OfMission; result: Board };
  figures_get: { arguments: FiguresGet; result: Figures };
}

export type CommandName = keyof Commands;

export const commandNames: readonly CommandName[] = [
  "vault_status",
  "vault_create",
  "vault_unlock",
  "vault_recover",
  "vault_lock",
  "vault_passphrase",
  "vault_check",
  "vault_rebuild",
  "vault_digest",
  "mission_list",
  "kind_list",
  "record_create",
  "record_set",
  "record_get",
  "record_list",
  "record_history",
  "record_conflicts",
  "record_resolve",
  "record_moves",
  "text_open",
  "text_apply",
  "text_pull",
  "search",
  "questionnaire_preview",
  "questionnaire_import",
  "photo_import",
  "photo_import_cancel",
  "photo_import_status",
  "photo_export",
  "table_preview",
  "table_import",
  "briefing_list",
  "briefing_get",
  "csa_compare",
  "evidence_view",
  "evidence_close",
  "evidence_custody",
  "evidence_verify",
  "evidence_request",
  "evidence_deletion",
  "evidence_deletion_request",
  "evidence_delete",
  "evidence_redact",
  "evidence_overview",
  "evidence_sites",
  "evidence_sound",
  "identity_erase",
  "deposit_plan",
  "deposit_seal",
  "deposit_list",
  "deposit_request",
  "deposit_release",
  "deposit_open",
  "deposit_amend",
  "sync_run",
  "sync_status",
  "org_init",
  "org_invite",
  "org_enrol",
  "org_approve",
  "org_devices",
  "org_grant",
  "org_revoke",
  "status",
  "demo_load",
  "code_paragraphs",
  "content_get",
  "content_list",
  "content_preview",
  "content_bring",
  "content_sign",
  "card_list",
  "country_get",
  "guide_get",
  "checklist_get",
  "consent_effects",
  "finding_check",
  "source_cells",
  "due_list",
  "day_get",
  "incident_compare",
  "finding_earlier",
  "map_get",
  "timeline_get",
  "coverage_get",
  "coverage_behind",
  "board_get",
  "figures_get",
];

/** The arguments that each error code's message may use. */
export const errorArguments: Readonly<Record<ErrorCode, readonly string[]>> = {
  "request.unknown_command": ["name"],
  "request.invalid_arguments": ["detail"],
  "vault.not_found": ["path"],
  "vault.exists": ["path"],
  "vault.creation_unfinished": [],
  "vault.locked": [],
  "vault.already_open": [],
  "vault.in_use": [],
  "vault.wrong_passphrase": [],
  "vault.empty_passphrase": [],
  "vault.passphrase_too_short": ["minimum"],
  "vault.out_of_memory": ["mebibytes"],
  "vault.weak_parameters": ["memory_kib", "passes"],
  "vault.name_missing": [],
  "vault.initials": ["initials"],
  "vault.header_missing": [],
  "vault.header_damaged": ["detail"],
  "vault.header_tampered": [],
  "vault.header_rolled_back": ["found", "expected"],
  "vault.head_missing": [],
  "vault.head_damaged": [],
  "vault.database_missing": [],
  "vault.database_damaged": ["detail"],
  "vault.journal_damaged": ["detail"],
  "vault.rolled_back": ["database", "acknowledged"],
  "vault.nothing_to_recover": [],
  "vault.newer_version": ["found", "supported"],
  "vault.disk_full": [],
  "vault.io": ["path", "detail"],
  "vault.reopen_needed": ["detail"],
  "vault.blob_damaged": ["blob", "detail"],
  "vault.blob_missing": [],
  "record.unknown_kind": ["kind", "kinds"],
  "record.unknown_field": ["kind", "field", "fields"],
  "record.not_found": ["id"],
  "record.ambiguous": ["id", "count"],
  "record.mission_missing": ["kind"],
  "record.mission_not_found": ["mission"],
  "record.wrong_type": ["field", "expected"],
  "record.not_a_choice": ["field", "value", "choices"],
  "record.out_of_range": ["field", "min", "max"],
  "record.not_a_date": ["field", "value"],
  "record.not_a_moment": ["field", "value"],
  "record.not_a_position": ["field", "value"],
  "record.not_a_paragraph": ["field", "value"],
  "record.too_long": ["field", "bytes", "limit"],
  "record.not_a_link": ["field", "value"],
  "record.not_a_language": ["field", "value"],
  "record.not_a_state": ["field", "value"],
  "record.unknown_state": ["value", "states"],
  "record.no_way": ["from", "to", "ways"],
  "record.move_not_allowed": ["to", "roles"],
  "record.move_needs_reason": ["to"],
  "record.move_needs_second_person": ["to"],
  "record.move_needs_field": ["to", "field", "wanted"],
  "record.move_basis_withdrawn": ["to", "basis"],
  "record.locked": ["state"],
  "record.not_editable": ["field"],
  "record.not_a_set": ["field"],
  "record.invalid_version": ["value"],
  "record.own_command": ["kind"],
  "record.too_much_at_once": ["limit"],
  "record.no_conflict": ["id", "field"],
  "record.pick_out_of_range": ["pick", "count"],
  "permission.denied": ["role", "kind"],
  "permission.not_own": ["role", "kind"],
  "text.not_a_text": ["field"],
  "text.invalid_update": [],
  "text.reopen": [],
  "photo.none_found": [],
  "photo.path_unreadable": ["path", "detail"],
  "photo.no_such_job": ["job"],
  "photo.not_a_photo": ["id"],
  "photo.no_rendition": ["id"],
  "photo.export_exists": ["path"],
  "photo.export_failed": ["path", "detail"],
  "photo.worker_failed": ["detail"],
  "questionnaire.not_a_form": [],
  "questionnaire.damaged": [],
  "questionnaire.encrypted": [],
  "questionnaire.macros": [],
  "questionnaire.too_large": ["bytes", "limit"],
  "questionnaire.too_many_rows": ["sheet", "limit"],
  "questionnaire.no_survey": ["sheets"],
  "questionnaire.refused": ["count", "cells"],
  "questionnaire.not_well_formed": ["line"],
  "questionnaire.document_type": [],
  "questionnaire.too_deep": [],
  "questionnaire.lacks": ["part"],
  "table.too_large": ["mebibytes", "limit"],
  "table.unpacks_too_large": ["limit"],
  "table.too_many_rows": ["limit"],
  "table.too_many_cells": ["columns", "cells"],
  "table.empty": [],
  "table.not_a_table": ["found"],
  "table.damaged": ["detail"],
  "table.no_sheet": ["sheet", "sheets"],
  "table.no_encoding": ["encoding"],
  "table.quote_unclosed": ["line"],
  "table.kind_not_imported": ["kind"],
  "table.no_column": ["column"],
  "table.field_twice": ["field"],
  "table.column_missing": ["field"],
  "table.bad_rows": ["count", "row"],
  "table.file_changed": ["path"],
  "cell.formula": [],
  "cell.uncomputed": [],
  "cell.undecodable": [],
  "cell.no_such_day": [],
  "cell.ambiguous_day": [],
  "cell.short_year": [],
  "cell.other_calendar": [],
  "cell.day_as_number": [],
  "cell.not_a_day": [],
  "cell.not_a_moment": [],
  "cell.no_zone": [],
  "cell.ambiguous_number": [],
  "cell.not_a_number": [],
  "cell.out_of_range": ["min", "max"],
  "cell.not_yes_or_no": [],
  "cell.not_a_place": [],
  "cell.not_a_language": [],
  "cell.not_a_paragraph": ["value"],
  "cell.not_a_choice": ["value", "choices"],
  "cell.no_such_record": ["value"],
  "cell.several_records": ["value", "count"],
  "cell.too_long": ["bytes", "limit"],
  "cell.beyond_columns": [],
  "cell.missing": [],
  "cell.repeats_row": ["row"],
  "cell.several_alike": ["count"],
  "custody.reason_missing": [],
  "custody.written_once": [],
  "custody.not_opened": [],
  "custody.export_not_approved": [],
  "evidence.no_derivative": ["id"],
  "evidence.not_edited": ["detail"],
  "evidence.out_of_picture": [],
  "evidence.deleted": ["id"],
  "evidence.on_hold": ["id"],
  "evidence.deletion_needs_two": [],
  "evidence.deletion_asked": ["id"],
  "evidence.deletion_not_waiting": ["state"],
  "identity.not_one": ["id"],
  "deposit.nobody": [],
  "deposit.too_long": ["limit"],
  "deposit.recipients": ["count"],
  "deposit.not_for_you": [],
  "deposit.not_released": [],
  "deposit.damaged": ["id"],
  "deposit.not_waiting": ["state"],
  "sync.not_enrolled": [],
  "sync.not_approved": [],
  "sync.revoked": [],
  "sync.already_running": [],
  "sync.offline": ["server"],
  "sync.cancelled": [],
  "sync.captive_portal": ["server"],
  "sync.not_a_relay": ["server"],
  "sync.certificate_refused": ["server"],
  "sync.certificate_needed": ["server"],
  "sync.insecure_server": ["server"],
  "sync.invalid_server": ["server"],
  "sync.refused": ["detail"],
  "sync.server_failed": ["detail"],
  "sync.protocol_broken": ["detail"],
  "org.already_member": [],
  "org.not_secretariat": [],
  "org.setup_token_refused": [],
  "org.already_set_up": [],
  "org.invalid_certificate": [],
  "org.invite_damaged": [],
  "org.invite_expired": [],
  "org.initials_taken": ["initials"],
  "org.invite_used": [],
  "org.unknown_role": ["role", "roles"],
  "org.reads_no_mission": ["role"],
  "org.unknown_device": ["device"],
  "org.not_pending": ["device"],
  "org.sas_differs": [],
  "org.directory_refused": ["detail"],
  "org.own_device": [],
  "content.malformed": ["detail"],
  "content.newer": ["found"],
  "content.wrong": ["place", "problem"],
  "content.too_large": ["limit"],
  "content.tampered": ["person"],
  "content.other_organisation": [],
  "content.unknown_signer": ["device"],
  "content.signer_without_role": ["person", "role"],
  "content.signer_revoked": ["person"],
  "content.put_back": ["pack", "version", "known"],
  "content.version_twice": ["pack", "version"],
  "window.not_allowed": ["command"],
  "host.command_stopped": ["command"],
  "input.invalid_json": ["line", "detail"],
  "input.invalid_assignment": ["text"],
  "input.file_unreadable": ["path", "detail"],
  "input.passphrase_missing": [],
  "input.passphrases_differ": [],
  "output.failed": ["detail"],
  "demo.already_loaded": ["mission"],
  "internal.unexpected": ["detail"],
};
