/// A paragraph of the International Code of Conduct: number and heading (facts), never its text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct CodeParagraph {
    pub number: u8,
    pub section: char,
    pub section_heading: &'static str,
    pub heading: &'static str,
}

/// Paragraphs 1 to 70.
pub fn code_paragraphs() -> &'static [CodeParagraph] {
    &[]
}

/// Reads `"54"`, `"¶54"`, `"Art. 38"`, `"67(a)"`; letters are kept by the caller.
pub fn code_paragraph(_text: &str) -> Option<&'static CodeParagraph> {
    None
}
