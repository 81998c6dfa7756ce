"""Converts every workbook of tests/forms/xlsforms and tests/forms/own twice, by Fieldseal and by pyxform (the reference converter), and compares.

    differences.py CONVERT [--report FILE]

CONVERT is the built example of crates/questionnaires. A conversion is the same, or it is refused with the name of a cell; anything else is a
failure. Two forms are the same when they hold the same elements with the same attributes and texts in the same order; the order of languages' texts
and of attributes says nothing, and is not compared.
"""

import argparse
import json
import subprocess
import sys
import warnings
from pathlib import Path
from xml.etree import ElementTree

from pyxform.xls2xform import convert

FOLDERS = [Path(__file__).resolve().parent / name for name in ("xlsforms", "own")]
XFORMS = "{http://www.w3.org/2002/xforms}"
HEAD = """# How XLSForm workbooks are converted

Written by `tests/forms/differences.py` (a step of `scripts/test`) over every workbook in `tests/forms/xlsforms` (public) and `tests/forms/own`: each is converted by
`crates/questionnaires` and by pyxform {version}, the reference converter, which only this test uses. A conversion is exactly the reference's, or it is
refused with the names of the cells that stand in the way. How the converter came to be is in `decisions/0701-own-xlsform-converter.md`.

| workbook | Fieldseal | pyxform | result |
|---|---|---|---|
"""


def shape(element):
    """An element as far as it means something: name, attributes, texts, children."""
    text = element.text if element.text and element.text.strip() else ""
    children = [shape(child) for child in element]
    if element.tag in (XFORMS + "translation", XFORMS + "text"):
        children.sort(key=lambda child: json.dumps(child, sort_keys=True))
    tail = element.tail if element.tail and element.tail.strip() else ""
    return [element.tag, dict(sorted(element.attrib.items())), text, children, tail]


def first_difference(ours, theirs, path=""):
    here = f"{path}/{ours[0].split('}')[-1]}"
    if ours[0] != theirs[0]:
        return f"{here}: {ours[0]} beside {theirs[0]}"
    for what, mine, other in (("attributes", ours[1], theirs[1]), ("text", ours[2], theirs[2]), ("text after", ours[4], theirs[4])):
        if mine != other:
            return f"{here}: {what} {mine!r} beside {other!r}"
    for mine, other in zip(ours[3], theirs[3]):
        if mine != other:
            return first_difference(mine, other, here)
    if len(ours[3]) != len(theirs[3]):
        return f"{here}: {len(ours[3])} children beside {len(theirs[3])}"
    return None


def by_reference(path):
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            return convert(str(path), validate=False, pretty_print=False).xform, None
    except Exception as error:  # The reference raises several kinds.
        return None, " ".join(str(error).split())


def compared(path, said):
    """One row of the report, and whether it is as it should be."""
    theirs, refused = by_reference(path)
    if "xform" in said:
        if theirs is None:
            return ("converted", "refused", f"converted though the reference refuses: {refused}"), False
        difference = first_difference(shape(ElementTree.fromstring(said["xform"])), shape(ElementTree.fromstring(theirs)))
        if difference:
            return ("converted", "converted", f"differs: {difference}"), False
        notes = ["same"]
        if said["ignored"]:
            notes.append(f"headings without a meaning: {', '.join(said['ignored'])}")
        if said["formulas"]:
            notes.append(f"saved values of formulas taken: {', '.join(said['formulas'][:4])}{' …' if len(said['formulas']) > 4 else ''}")
        return ("converted", "converted", "; ".join(notes)), True
    reasons = ", ".join(f"`{refusal['cell']}` {refusal['reason']} ({refusal['text'][:30]})" for refusal in said["refusals"][:4])
    if len(said["refusals"]) > 4:
        reasons += f" and {len(said['refusals']) - 4} more"
    answer = "refuses too" if theirs is None else "converted"
    return ("refused", answer, reasons or said["error"]), bool(said["refusals"])


def main():
    arguments = argparse.ArgumentParser()
    arguments.add_argument("convert", type=Path)
    arguments.add_argument("--report", type=Path)
    arguments = arguments.parse_args()
    paths = [path for folder in FOLDERS for path in sorted(folder.iterdir()) if path.suffix in (".xls", ".xlsx")]
    answers = subprocess.run([arguments.convert.resolve(), *paths], check=True, capture_output=True, text=True).stdout.splitlines()
    rows, wrong, counts = [], [], {}
    for path, answer in zip(paths, answers, strict=True):
        row, right = compared(path, json.loads(answer))
        rows.append(f"| {path.name} | {row[0]} | {row[1]} | {row[2].replace('|', chr(92) + '|')} |")
        counts[row[:2]] = counts.get(row[:2], 0) + 1
        if not right:
            wrong.append(f"{path.name}: {row[2]}")
    summary = "\n".join(f"- Fieldseal {ours}, pyxform {theirs}: {count}" for (ours, theirs), count in sorted(counts.items()))
    if arguments.report:
        from importlib.metadata import version

        arguments.report.write_text(HEAD.format(version=version("pyxform")) + "\n".join(rows) + f"\n\n{summary}\n", encoding="utf-8")
    print(summary)
    for line in wrong:
        print(line, file=sys.stderr)
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
