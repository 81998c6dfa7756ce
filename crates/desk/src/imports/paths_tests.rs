#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use super::*;

#[test]
fn folders_give_their_files_by_name_without_hidden_ones() {
    let folder = tempfile::tempdir().unwrap();
    for name in ["b.jpg", "a.heic", ".DS_Store", "._b.jpg", "sub/c.png", "sub/.hidden/d.jpg"] {
        let path = folder.path().join(name);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, name).unwrap();
    }
    std::os::unix::fs::symlink(folder.path(), folder.path().join("loop")).unwrap();
    let single = folder.path().join("b.jpg").to_str().unwrap().to_owned();
    let files = expand(&[single, folder.path().to_str().unwrap().to_owned()]).unwrap();
    let names: Vec<_> = files.iter().map(|path| path.strip_prefix(folder.path()).unwrap().to_str().unwrap()).collect();
    assert_eq!(names, ["b.jpg", "a.heic", "b.jpg", "sub/c.png"]);
}

#[test]
fn what_is_not_there_is_told_before_anything_is_imported() {
    let folder = tempfile::tempdir().unwrap();
    let missing = folder.path().join("missing.jpg").to_str().unwrap().to_owned();
    assert_eq!(expand(&[missing]).unwrap_err().code, ErrorCode::PathUnreadable);
    assert_eq!(expand(&[folder.path().to_str().unwrap().to_owned()]).unwrap_err().code, ErrorCode::NoPhotos);
}
