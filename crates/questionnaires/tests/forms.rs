//! Every form of `tests/forms`: each workbook's conversion is the kept one (`tests/forms/converted`, which is compared with the reference
//! converter by `tests/forms/differences.py`) or refused by the cells of `refused.txt`; each XForm is outlined. `UPDATE_BINDINGS=1` writes both.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use std::{
    env, fs,
    path::{Path, PathBuf},
};

use fieldseal_questionnaires::{Unreadable, read};

#[test]
fn every_workbook_is_converted_as_it_was_or_refused_by_the_same_cells() {
    let update = env::var_os("UPDATE_BINDINGS").is_some();
    let mut refused = String::new();
    for path in files("xlsforms").into_iter().chain(files("own")).filter(|path| path.extension().is_some_and(|ending| ending != "py")) {
        let name = path.file_name().unwrap().to_string_lossy().into_owned();
        let kept = forms().join("converted").join(format!("{name}.xml"));
        match read(&fs::read(&path).unwrap(), &path.file_stem().unwrap().to_string_lossy()) {
            Ok(form) => {
                if update {
                    fs::write(&kept, &form.xform).unwrap();
                }
                assert!(fs::read_to_string(&kept).is_ok_and(|text| text == form.xform), "{name} is converted otherwise than before");
                assert!(!form.outline.id.is_empty(), "{name}");
            }
            Err(Unreadable::Refused { refusals }) => {
                assert!(!kept.exists(), "{name} was converted before");
                for refusal in refusals {
                    refused += &format!("{name}\t{}\t{}\n", refusal.cell, refusal.reason.code());
                }
            }
            Err(other) => panic!("{name}: {other}"),
        }
    }
    let kept = forms().join("refused.txt");
    if update {
        fs::write(&kept, &refused).unwrap();
    }
    assert_eq!(fs::read_to_string(kept).unwrap_or_default(), refused);
}

#[test]
fn every_xform_is_outlined() {
    for path in files("xforms") {
        let form = read(&fs::read(&path).unwrap(), "unused").unwrap_or_else(|error| panic!("{}: {error}", path.display()));
        assert!(!form.outline.id.is_empty(), "{}", path.display());
        let asks = ["<input ", "<select1 ", "<select ", "<upload "].iter().any(|control| form.xform.contains(control));
        assert!(!asks || !form.outline.questions.is_empty(), "{}", path.display());
    }
}

#[test]
fn an_outline_names_kinds_languages_and_missing_files() {
    let path = forms().join("xlsforms/flat_xlsform_test.xlsx");
    assert!(read(&fs::read(path).unwrap(), "flat").is_err());
    let widgets = read(&fs::read(forms().join("xlsforms/widgets.xls")).unwrap(), "widgets").unwrap();
    assert!(widgets.outline.files.contains(&"jr://images/a.jpg".to_owned()));
    let kinds: Vec<&str> = widgets.outline.questions.iter().map(|question| question.kind.as_str()).collect();
    for kind in ["group", "input/int", "input/date", "select", "select1", "trigger", "upload", "input/geopoint"] {
        assert!(kinds.contains(&kind), "{kind}");
    }
    let plots = read(&fs::read(forms().join("xlsforms/UCL_Biomass_Plot_Form.xlsx")).unwrap(), "plots").unwrap();
    assert_eq!(plots.outline.languages, ["Swahili (sw)", "English (en)"]);
    assert_eq!(plots.outline.version.as_deref(), Some("2022-04-11 16:26:28.971000"));
    assert_eq!(plots.formulas, ["settings!B2"]);
    assert!(plots.outline.files.contains(&"jr://file-csv/UCL_regions.csv".to_owned()));
}

fn forms() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/forms")
}

fn files(folder: &str) -> Vec<PathBuf> {
    let mut files: Vec<PathBuf> = fs::read_dir(forms().join(folder)).unwrap().map(|entry| entry.unwrap().path()).collect();
    files.sort();
    files
}
