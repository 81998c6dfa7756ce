//! The International Code of Conduct for Private Security Service Providers: numbers and headings as facts, never its text.
//!
//! Headings and numbers are those of the 2010 edition. Of the 2021 edition, paragraphs 28 to 69 carry the same numbers; 1 to 27 and 70 are not
//! verified for it, which [`CodeParagraph::verified_in`] says.

/// A paragraph: its number, and the headings under which it stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct CodeParagraph {
    pub number: u8,
    pub section: char,
    pub section_heading: &'static str,
    pub heading: &'static str,
}

impl CodeParagraph {
    /// Whether number and heading are certain for this `code_version` (`"2010"`, `"2021"`).
    pub fn verified_in(&self, code_version: &str) -> bool {
        match code_version {
            "2010" => true,
            "2021" => (28..=69).contains(&self.number),
            _ => false,
        }
    }

    /// The one stored form of what names this paragraph: `"54"`, or `"67(a)"` with its letter.
    pub fn normal_form(&self, text: &str) -> String {
        match letter(text) {
            Some(letter) => format!("{}({letter})", self.number),
            None => self.number.to_string(),
        }
    }
}

/// Paragraphs 1 to 70, in order.
pub fn code_paragraphs() -> &'static [CodeParagraph] {
    PARAGRAPHS
}

/// Reads `"54"`, `"¶54"`, `"¶ 54"`, `"Art. 38"`, `"Article 66"`, `"para 29"`, `"67(a)"`. Both *paragraph* and *article* are said in the field.
pub fn code_paragraph(text: &str) -> Option<&'static CodeParagraph> {
    let text = text.trim();
    let number_at = text.find(|letter: char| letter.is_ascii_digit())?;
    let (said, rest) = text.split_at(number_at);
    let said = said.trim().trim_end_matches('.').to_lowercase();
    if !said.is_empty() && !SAID_BEFORE.contains(&said.as_str()) {
        return None;
    }
    let digits = rest.find(|letter: char| !letter.is_ascii_digit()).unwrap_or(rest.len());
    let (number, suffix) = rest.split_at(digits);
    if !suffix.is_empty() && letter(text).is_none() {
        return None;
    }
    let number: u8 = number.parse().ok()?;
    PARAGRAPHS.iter().find(|paragraph| paragraph.number == number)
}

/// What people say before a number, in the languages of the window.
const SAID_BEFORE: &[&str] = &[
    "¶",
    "¶¶",
    "§",
    "art",
    "article",
    "para",
    "paragraph",
    "paragraphe",
    "artículo",
    "articulo",
    "párrafo",
    "parrafo",
    "المادة",
    "مادة",
    "الفقرة",
    "فقرة",
];

/// The `a` of `"67(a)"`, when that and nothing else follows the number.
fn letter(text: &str) -> Option<char> {
    let inner = text.trim().strip_suffix(')')?;
    let (_, letter) = inner.split_once('(')?;
    let mut letters = letter.trim().chars();
    match (letters.next(), letters.next()) {
        (Some(one), None) if one.is_ascii_alphabetic() => Some(one.to_ascii_lowercase()),
        _ => None,
    }
}

const fn paragraph(number: u8, section: char, section_heading: &'static str, heading: &'static str) -> CodeParagraph {
    CodeParagraph { number, section, section_heading, heading }
}

const fn a(number: u8) -> CodeParagraph {
    paragraph(number, 'A', "Preamble", "Preamble")
}
const fn c(number: u8) -> CodeParagraph {
    paragraph(number, 'C', "Implementation", "Implementation")
}
const fn d(number: u8) -> CodeParagraph {
    paragraph(number, 'D', "General Provisions", "General Provisions")
}
const fn e(number: u8) -> CodeParagraph {
    paragraph(number, 'E', "General Commitments", "General Commitments")
}
const fn f(number: u8, heading: &'static str) -> CodeParagraph {
    paragraph(number, 'F', "Specific Principles regarding the Conduct of Personnel", heading)
}
const fn g(number: u8, heading: &'static str) -> CodeParagraph {
    paragraph(number, 'G', "Specific Commitments regarding Management and Governance", heading)
}

const USE_OF_FORCE: &str = "Use of Force";
const TORTURE: &str = "Prohibition of Torture or Other Cruel, Inhuman or Degrading Treatment or Punishment";
const VETTING: &str = "Selection and Vetting of Personnel";
const SUBCONTRACTORS: &str = "Selection and Vetting of Subcontractors";
const CONTRACTS: &str = "Company Policies and Personnel Contracts";
const WEAPONS: &str = "Management of Weapons";
const MATERIEL: &str = "Management of Materiel of War";
const GRIEVANCE: &str = "Grievance Procedures";

#[rustfmt::skip]
static PARAGRAPHS: &[CodeParagraph] = &[
    a(1), a(2), a(3), a(4), a(5), a(6), a(7), a(8),
    c(9), c(10), c(11), c(12),
    d(13), d(14), d(15),
    e(16), e(17), e(18), e(19), e(20), e(21), e(22), e(23), e(24), e(25), e(26), e(27),
    f(28, "General Conduct"),
    f(29, "Rules for the Use of Force"),
    f(30, USE_OF_FORCE), f(31, USE_OF_FORCE), f(32, USE_OF_FORCE),
    f(33, "Detention"),
    f(34, "Apprehending Persons"),
    f(35, TORTURE), f(36, TORTURE), f(37, TORTURE),
    f(38, "Sexual Exploitation and Abuse or Gender-Based Violence"),
    f(39, "Human Trafficking"),
    f(40, "Prohibition of Slavery and Forced Labour"),
    f(41, "Prohibition on the Worst Forms of Child Labour"),
    f(42, "Discrimination"),
    f(43, "Identification and Registering"),
    g(44, "Incorporation of the Code into Company Policies"),
    g(45, VETTING), g(46, VETTING), g(47, VETTING), g(48, VETTING), g(49, VETTING),
    g(50, SUBCONTRACTORS), g(51, SUBCONTRACTORS),
    g(52, CONTRACTS), g(53, CONTRACTS), g(54, CONTRACTS),
    g(55, "Training of Personnel"),
    g(56, WEAPONS), g(57, WEAPONS), g(58, WEAPONS),
    g(59, "Weapons Training"),
    g(60, MATERIEL), g(61, MATERIEL), g(62, MATERIEL),
    g(63, "Incident Reporting"),
    g(64, "Safe and Healthy Working Environment"),
    g(65, "Harassment"),
    g(66, GRIEVANCE), g(67, GRIEVANCE), g(68, GRIEVANCE),
    g(69, "Meeting Liabilities"),
    paragraph(70, 'H', "Review", "Review"),
];

#[cfg(test)]
#[path = "code_of_conduct_tests.rs"]
mod tests;
