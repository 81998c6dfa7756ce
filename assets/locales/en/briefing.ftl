# Briefings, comparisons with the self-assessment, and tables that are brought in.

briefings = Briefing
briefing-list-title = Briefing
briefing-import = Import a table
briefing-empty-title = No companies under review
briefing-empty = Name the companies in the mission’s scope. What is here about each is gathered on one page.
briefing-empty-scope = Open the scope
briefing-company-unnamed = A company without a name
briefing-unnamed = { $kind } without a name
briefing-count-past = { $count ->
    [one] { $count } paper past its date
   *[other] { $count } papers past their date
 }
briefing-count-soon = { $count ->
    [one] { $count } paper ends soon
   *[other] { $count } papers end soon
 }
briefing-count-concerns = { $count ->
    [one] { $count } open concern
   *[other] { $count } open concerns
 }
briefing-count-complaints = { $count ->
    [one] { $count } complaint reference
   *[other] { $count } complaint references
 }
briefing-count-verify = { $count ->
    [one] { $count } item to verify
   *[other] { $count } items to verify
 }
briefing-compare = { $count ->
    [one] What it says and what we saw ({ $count } answer)
   *[other] What it says and what we saw ({ $count } answers)
 }
briefing-as-of = As of { $day }
briefing-ways = From here
briefing-open-company = Company record
briefing-compare-open = Says / saw
briefing-profile = Profile
briefing-personnel-none = No personnel figures are here.
briefing-papers = Licences and certificates
briefing-papers-none = No licence and no certificate is here.
briefing-paper = { $kind }: { $which }
briefing-paper-past = { $days ->
    [one] ended yesterday
   *[other] ended { $days } days ago
 }
briefing-paper-soon = { $days ->
    [one] ends tomorrow
   *[other] ends in { $days } days
 }
briefing-paper-valid = { $days ->
    [one] valid for a day
   *[other] valid for { $days } days
 }
briefing-paper-today = ends today
briefing-paper-unknown = no end known
briefing-ends-during-mission = Its last day is one of the mission’s.
briefing-answers = Self-assessment
briefing-answers-none = No self-assessment is here. It can be imported.
briefing-concerns = Open concerns
briefing-concerns-none = No concern is open.
briefing-actions = Corrective actions
briefing-actions-none = No corrective action is open.
briefing-overdue = overdue
briefing-complaints = Complaint references
briefing-complaints-none = No complaint reference is here. Who complained is never recorded.
briefing-remote = Seen from afar
briefing-remote-none = Nothing published is recorded in this mission.
briefing-to-verify = to verify in the field
briefing-verified = Looked at:
briefing-make-task = Make it a task
briefing-task-there = The task about it
briefing-task-title = Verify: { $title }
briefing-past = Findings of other missions
briefing-past-none = No other mission on this laptop has a finding about it.
briefing-relations = Relations
briefing-relations-none = No relation to another company is here.
briefing-contracts = Contracts
briefing-contracts-none = No contract is recorded in this mission.
csa-title = What it says, what we saw
csa-show = Show
csa-show-all = All
csa-show-contradicted = Contradicted
csa-show-gaps = Gaps
csa-year = Year
csa-paragraph = Paragraph
csa-says = The company says
csa-says-year = The company says ({ $year })
csa-saw = We saw
csa-none = No paragraph is like that.
csa-nothing-asked = Not asked in the self-assessment
csa-nothing-seen = Nothing was seen
csa-no-answer = No answer
csa-unmarked = not compared
csa-finding = finding
csa-check = checklist
csa-basis = { $supports } for, { $contradicts } against
csa-count-contradicts = { $count ->
    [one] { $count } contradicts
   *[other] { $count } contradict
 }
csa-count-confirms = { $count ->
    [one] { $count } confirms
   *[other] { $count } confirm
 }
csa-count-not_covered = { $count } not covered
csa-figure-contradicted = Contradicted
csa-figure-confirmed = Confirmed
csa-figure-not-asked = Not asked
csa-figure-not-seen = Not seen
csa-unplaced = { $count ->
    [one] { $count } observation belongs to no company
   *[other] { $count } observations belong to no company
 }
csa-unplaced-means = They name no site, visit or interview, so they are not counted above.
import-table-title = Import a table
import-table-lead = CSV files and Excel workbooks. You see what would happen first; then everything comes in at one step, or nothing. The same file again changes nothing.
import-table-kind = The rows are
import-table-choose = Choose a file
import-table-other-file = Another file
import-table-into = Into { $mission }
import-table-no-mission = These records belong to a mission: open one first.
import-table-rows = { $count ->
    [one] { $count } row below the headings of row { $row }
   *[other] { $count } rows below the headings of row { $row }
 }
import-table-sheet = Sheet
import-table-encoding = Encoding
import-table-encoding-found = { $encoding } (found)
import-table-encoding-guessed = The file does not say its encoding; it looks like { $encoding }. If letters look wrong below, choose another.
import-table-days = 03/04/2026 is
import-table-days-day_first = 3 April
import-table-days-month_first = 4 March
import-table-days-refused = not clear: refused
import-table-macros = The workbook carries macros. They are not run.
import-table-formulas = { $count ->
    [one] { $count } cell holds a formula; its value when the file was last saved is taken.
   *[other] { $count } cells hold formulas; their values when the file was last saved are taken.
 }
import-table-columns = Columns
import-table-heading = Column
import-table-samples = What stands there
import-table-field = Becomes
import-table-field-of = Field of “{ $heading }”
import-table-unnamed = Column { $column }
import-table-leave-out = left out
import-table-missing = Say which column is “{ $field }”: these records cannot be without it.
import-table-counts = What would happen
import-table-new = New
import-table-changed = Different here
import-table-same = Here already
import-table-bad = Cannot be taken
import-table-bad-title = { $count ->
    [one] { $count } row cannot be taken
   *[other] { $count } rows cannot be taken
 }
import-table-filter = Filter these rows
import-table-row = Row
import-table-row-number = Row { $row }
import-table-stands = Stands there
import-table-wrong = What is wrong, and what to do
import-table-more-bad = { $shown } are shown; { $count } rows cannot be taken.
import-table-changed-title = { $count ->
    [one] { $count } record is here and differs
   *[other] { $count } records are here and differ
 }
import-table-changed-what = What happens to them
import-table-leave = Leave them
import-table-update = Bring them up to date
import-table-was-empty = empty
import-table-more-changed = { $shown } of { $count } are shown.
import-table-nothing = Everything in this table is here already. There is nothing to import.
import-table-nothing-but-bad = What can be taken is here already. Correct the rows above and choose the file again.
import-table-all = { $count ->
    [one] Import { $count } row
   *[other] Import { $count } rows
 }
import-table-rest = { $count ->
    [one] Import the other { $count } row
   *[other] Import the other { $count } rows
 }
import-table-all-means = All of them in one step.
import-table-rest-means = { $count ->
    [one] { $count } row is left out. Leave this page to import nothing.
   *[other] { $count } rows are left out. Leave this page to import nothing.
 }
import-table-done = The table was imported.
import-table-did-created = { $count ->
    [one] { $count } new record
   *[other] { $count } new records
 }
import-table-did-updated = { $count ->
    [one] { $count } record brought up to date
   *[other] { $count } records brought up to date
 }
import-table-did-same = { $count } here already
import-table-did-left = { $count } different and left as they are
import-table-did-bad = { $count } left out
import-table-show = Show { $kinds }
