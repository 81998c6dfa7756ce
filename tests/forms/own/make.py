"""Writes the two workbooks of this folder, which are the project's own: `guard_interview.xlsx`, as an officer would meet it, and `corners.xlsx`, which
asks for what the public workbooks do not. Needs openpyxl, which comes with pyxform."""

from pathlib import Path

from openpyxl import Workbook

HERE = Path(__file__).resolve().parent


def write(name, sheets):
    book = Workbook()
    book.remove(book.active)
    for title, rows in sheets.items():
        sheet = book.create_sheet(title)
        for row in rows:
            sheet.append(row)
    book.save(HERE / name)


E, A = "label::English (en)", "label::العربية (ar)"
write(
    "guard_interview.xlsx",
    {
        "survey": [
            ["type", "name", E, A, "hint::English (en)", "hint::العربية (ar)", "required", "relevant", "constraint",
             "constraint_message::English (en)", "constraint_message::العربية (ar)", "calculation", "appearance", "parameters"],
            ["start", "started"],
            ["note", "intro", "Read this out: taking part is **voluntary**.", "اقرأ بصوت عالٍ: المشاركة **طوعية**."],
            ["acknowledge", "read_out", "Was it read out?", "هل قُرئ؟"],
            ["select_one yes_no", "works_nights", "Does the guard work nights?", "هل يعمل الحارس ليلًا؟", None, None, "yes"],
            ["integer", "hours", "Hours of a night shift", "ساعات نوبة الليل", "As the guard says it", "كما يقول الحارس", "yes",
             "${works_nights} = 'yes'", ". > 0 and . <= 24", "A shift has 1 to 24 hours.", "للنوبة من ١ إلى ٢٤ ساعة."],
            ["decimal", "pay", "Pay of a month", "أجر الشهر"],
            ["begin group", "documents", "Identity documents", "وثائق الهوية"],
            ["select_multiple papers", "kept", "Which papers does the company keep?", "أي الأوراق تحتفظ بها الشركة؟"],
            ["text", "kept_why", "What reason was given?", "ما السبب الذي قيل؟", None, None, None, "count-selected(${kept}) > 0 and not(selected(${kept}, 'none'))"],
            ["date", "kept_since", "Kept since", "محتفظ بها منذ", None, None, None, "selected(${kept}, 'passport')", ". <= today()",
             "That day has not come yet.", "لم يأتِ ذلك اليوم بعد."],
            ["end group"],
            ["begin repeat", "trainings", "Trainings", "التدريبات"],
            ["text", "subject", "What was it about?", "ماذا كان موضوعه؟"],
            ["integer", "days", "How many days?", "كم يومًا؟", None, None, None, None, ". >= 0"],
            ["calculate", "place", None, None, None, None, None, None, None, None, None, "position(..)"],
            ["note", "sum_up", "Training ${place}: ${subject}, ${days} days", "التدريب ${place}: ${subject}، ${days} أيام"],
            ["end repeat"],
            ["range", "safe", "How safe does the guard feel, from 0 to 10?", "ما مدى شعور الحارس بالأمان من 0 إلى 10؟", None, None, None, None, None, None, None, None,
             None, "start=0 end=10 step=1"],
            ["rank concerns", "order", "What weighs most?", "ما الأهم؟"],
            ["geopoint", "where", "Where was this?", "أين كان ذلك؟"],
            ["image", "picture", "Photo of the notice board", "صورة لوحة الإعلانات"],
        ],
        "choices": [
            ["list_name", "name", E, A],
            ["yes_no", "yes", "Yes", "نعم"],
            ["yes_no", "no", "No", "لا"],
            ["papers", "passport", "Passport", "جواز السفر"],
            ["papers", "id_card", "Identity card", "بطاقة الهوية"],
            ["papers", "contract", "Contract", "العقد"],
            ["papers", "none", "None", "لا شيء"],
            ["concerns", "pay", "Pay", "الأجر"],
            ["concerns", "rest", "Rest", "الراحة"],
            ["concerns", "training", "Training", "التدريب"],
        ],
        "settings": [["form_title", "form_id", "version", "default_language"], ["Guard interview", "guard_interview", "2026-02", "English (en)"]],
    },
)

write(
    "corners.xlsx",
    {
        "survey": [
            ["type", "name", "label", "hint", "guidance_hint", "required", "required_message", "relevant", "readonly", "default", "calculation",
             "choice_filter", "repeat_count", "parameters", "image", "constraint", "constraint_message", "appearance", "Notes of ours"],
            ["text", "first", "First  with   spaces & <signs>", "A “quoted” hint", "For training only", "yes", "Wanted, ${first}", None, None, "a-b", None, None, None, "rows=4"],
            ["text", "made", "Made at the beginning", None, None, None, None, None, None, "now()"],
            ["integer", "many", "How many ${first}?", None, None, True, None, None, None, 3],
            ["decimal", "never", "Never asked", None, None, None, None, False],
            ["range", "tenths", "In tenths", None, None, None, None, None, None, None, None, None, None, "start=0 end=1 step=0.1"],
            ["select_one region", "region", "Region", None, None, "yes"],
            ["select_one city", "city", "City of ${region}", None, None, None, None, None, None, None, None, "region=${region}"],
            ["select_multiple city or_other", "cities", "Cities"],
            ["select_one_from_file places.csv", "place", "Place", None, None, None, None, None, None, None, None, "region=${region}", None, "value=code label=title"],
            ["select_one city", "shuffled", "In any order", None, None, None, None, None, None, None, None, None, None, "randomize=true, seed=42"],
            ["begin repeat", "person", "Person", None, None, None, None, "${many} > 0", None, None, None, None, "${many} + 1"],
            ["text", "name", "Name", None, None, None, None, None, None, "concat('No. ', position(..))"],
            ["begin group", "inner", "Inner", None, None, None, None, None, None, None, None, None, None, None, None, None, None, "field-list"],
            ["integer", "age", "Age of ${name}", None, None, None, None, "${name} != ''", None, None, None, None, None, None, None, ". < 130 and ${many} > 0", "Too old, ${name}"],
            ["select_one city", "birth", "Born in", None, None, None, None, None, None, None, None, "region=${region} and name != ${name}"],
            ["end group"],
            ["begin repeat", "child"],
            ["text", "child_name", "Child of ${name}, ${age}"],
            ["calculate", "own", None, None, None, None, None, None, None, None, "concat(${child_name}, ' of ', ${name}, count(${child}))"],
            ["end repeat"],
            ["end repeat"],
            ["begin group", "table", "A table", None, None, None, None, None, None, None, None, None, None, None, None, None, None, "table-list"],
            ["select_one region", "row_one", "One"],
            ["select_one region", "row_two", "Two"],
            ["end group"],
            ["note", None, "No name of its own"],
            ["image", "photo", "Photo", None, None, None, None, None, None, "board.png", None, None, None, "max-pixels=1024", "map.png"],
            ["audit", None],
            ["calculate", "pulled", None, None, None, None, None, None, None, None, "pulldata('fees', 'fee', 'region', ${region})"],
            ["username", "who"],
            ["hidden", "secret", None, None, None, None, None, None, None, "x"],
        ],
        "choices": [
            ["list_name", "name", "label", "region", "a note"],
            ["region", "north", "North"],
            ["region", "south", "South"],
            ["city", "a", "A", "north", "kept out"],
            ["city", "b", "B of ${region}", "south"],
            ["unused", 1, "One"],
        ],
        "settings": [["form_title", "form_id", "version", "instance_name", "style", "allow_choice_duplicates"],
                     ["Corners", "corners", 7, "concat(${first}, ' ', ${region})", "pages", "yes"]],
    },
)
