#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use super::*;

/// A document with the objects given; the first is its catalogue. Pages are object 2.
fn pdf(objects: &[&str]) -> Vec<u8> {
    let mut file = b"%PDF-1.7\n".to_vec();
    let mut places = Vec::new();
    for (number, object) in objects.iter().enumerate() {
        places.push(file.len());
        file.extend(format!("{} 0 obj\n{object}\nendobj\n", number + 1).bytes());
    }
    let start = file.len();
    file.extend(format!("xref\n0 {}\n0000000000 65535 f \n", objects.len() + 1).bytes());
    for place in &places {
        file.extend(format!("{place:010} 00000 n \n").bytes());
    }
    file.extend(format!("trailer\n<< /Size {} /Root 1 0 R >>\nstartxref\n{start}\n%%EOF\n", objects.len() + 1).bytes());
    file
}

/// Two pages; the first is red in its left half.
fn plain(catalogue: &str) -> Vec<u8> {
    let drawing = "1 0 0 rg 0 0 100 100 re f";
    let stream = format!("<< /Length {} >>\nstream\n{drawing}\nendstream", drawing.len());
    pdf(&[
        catalogue,
        "<< /Type /Pages /Kids [3 0 R 4 0 R] /Count 2 >>",
        "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 200 100] /Contents 5 0 R >>",
        "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 100 200] >>",
        &stream,
    ])
}

#[test]
fn pages_are_drawn_and_counted() {
    let document = Document::open(&plain("<< /Type /Catalog /Pages 2 0 R >>")).unwrap();
    assert_eq!((document.pages(), document.active_content()), (2, None));
    let first = document.page(0, 400).ok().unwrap().pixels;
    assert_eq!((first.width, first.height), (400, 200));
    let at = |x: usize, y: usize| first.bytes[3 * (y * 400 + x)..][..3].to_vec();
    assert_eq!((at(50, 100), at(350, 100)), (vec![255, 0, 0], vec![255, 255, 255]));
    let second = document.page(1, 400).ok().unwrap().pixels;
    assert_eq!((second.width, second.height), (200, 400));
    assert!(document.page(2, 400).is_err());
}

#[test]
fn what_a_document_would_do_is_told_and_not_done() {
    let with = |catalogue: &str| Document::open(&plain(catalogue)).unwrap().active_content();
    let script = "<< /Type /Catalog /Pages 2 0 R /OpenAction << /S /JavaScript /JS (app.alert(1)) >> >>";
    assert_eq!(with(script), Some(ActiveContent::Script));
    let launch = "<< /Type /Catalog /Pages 2 0 R /OpenAction << /S /Launch /F (calc.exe) >> >>";
    assert_eq!(with(launch), Some(ActiveContent::Launch));
    let attached = "<< /Type /Catalog /Pages 2 0 R /Names << /EmbeddedFiles << /Names [] >> >> /EF << >> >>";
    assert_eq!(with(attached), Some(ActiveContent::Attachment));
    let document = Document::open(&plain(script)).unwrap();
    assert!(document.page(0, 100).is_ok(), "the page is shown all the same");
}

#[test]
fn what_is_no_document_is_none() {
    assert!(Document::open(b"%PDF-1.7\n<script>alert(1)</script>").is_none_or(|document| document.pages() == 0));
    assert!(Document::open(b"").is_none());
    let whole = plain("<< /Type /Catalog /Pages 2 0 R >>");
    for cut in (0..whole.len()).step_by(7) {
        let _either = Document::open(&whole[..cut]).map(|document| document.page(0, 50).is_ok());
    }
}
