use std::collections::BTreeSet;

use super::{
    FormFault,
    document::{self, Node},
};

/// What a form asks, without its logic.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Outline {
    pub title: String,
    /// The form's own id, by which its answers name it.
    pub id: String,
    pub version: Option<String>,
    /// As the form names them: `"English (en)"`; empty when it has but one.
    pub languages: Vec<String>,
    pub questions: Vec<Question>,
    /// Files beside the form that it shows or reads from: `jr://images/map.png`. They are not part of it.
    pub files: Vec<String>,
}

/// A question, or a group or repeat of questions.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Question {
    /// `"group"`, `"repeat"`, or the control's name and type: `"input/int"`, `"select1"`, `"upload"`.
    pub kind: String,
    /// Its name in the answers.
    pub name: String,
    /// In the form's default language; what depends on other answers is left out.
    pub label: String,
    /// Groups and repeats around it.
    pub depth: usize,
}

/// Reads what a form asks.
///
/// # Errors
/// Why it is no form.
pub fn outline(text: &str) -> Result<Outline, FormFault> {
    let html = document::read(text)?;
    let lacks = |part| FormFault::Lacks { part };
    if html.name != "html" {
        return Err(lacks("h:html"));
    }
    let head = html.child("head").ok_or(lacks("h:head"))?;
    let model = head.child("model").ok_or(lacks("model"))?;
    let body = html.child("body").ok_or(lacks("h:body"))?;
    let answers = model.child("instance").and_then(|instance| instance.children.first()).ok_or(lacks("instance"))?;
    let id = answers.attribute("id").ok_or(lacks("id"))?;
    let texts = Texts { itext: model.child("itext") };
    let mut questions = Vec::new();
    walk(body, model, &texts, 0, &mut questions);
    let mut files = BTreeSet::new();
    gather_files(&html, &mut files);
    Ok(Outline {
        title: head.child("title").map(|title| title.text.trim().to_owned()).unwrap_or_default(),
        id: id.to_owned(),
        version: answers.attribute("version").map(str::to_owned),
        languages: texts.languages(),
        questions,
        files: files.into_iter().collect(),
    })
}

struct Texts<'a> {
    itext: Option<&'a Node>,
}

impl Texts<'_> {
    fn languages(&self) -> Vec<String> {
        let translations = self.itext.into_iter().flat_map(|itext| &itext.children);
        let languages: Vec<String> = translations.filter_map(|translation| translation.attribute("lang").map(str::to_owned)).collect();
        if languages.len() > 1 { languages } else { Vec::new() }
    }

    /// A label in the default language, which is the first where none is marked.
    fn read(&self, label: &Node) -> String {
        let written = label.text.split_whitespace().collect::<Vec<_>>().join(" ");
        let Some(id) = label.attribute("ref").and_then(|path| path.strip_prefix("jr:itext('")).and_then(|rest| rest.strip_suffix("')"))
        else {
            return written;
        };
        let translations = self.itext.map(|itext| itext.children.as_slice()).unwrap_or_default();
        let default = translations.iter().find(|translation| translation.attribute("default").is_some()).or(translations.first());
        let text = default.into_iter().flat_map(|translation| &translation.children).find(|text| text.attribute("id") == Some(id));
        let value = text.into_iter().flat_map(|text| &text.children).find(|value| value.attribute("form").is_none());
        value.map(|value| value.text.split_whitespace().collect::<Vec<_>>().join(" ")).unwrap_or(written)
    }
}

fn walk(node: &Node, model: &Node, texts: &Texts<'_>, depth: usize, questions: &mut Vec<Question>) {
    for child in &node.children {
        let label = || child.child("label").map(|label| texts.read(label)).unwrap_or_default();
        let path = child.attribute("ref").or_else(|| child.attribute("nodeset")).or_else(|| child.attribute("bind")).unwrap_or_default();
        let name = path.rsplit('/').next().unwrap_or_default().to_owned();
        match child.name.as_str() {
            "group" => match child.child("repeat") {
                // A repeat stands in a group of its own, which bears its label.
                Some(repeat) => {
                    questions.push(Question { kind: "repeat".into(), name, label: label(), depth });
                    walk(repeat, model, texts, depth + 1, questions);
                }
                None => {
                    questions.push(Question { kind: "group".into(), name, label: label(), depth });
                    walk(child, model, texts, depth + 1, questions);
                }
            },
            "repeat" => {
                questions.push(Question { kind: "repeat".into(), name, label: label(), depth });
                walk(child, model, texts, depth + 1, questions);
            }
            control @ ("input" | "select1" | "select" | "rank" | "range" | "trigger" | "upload" | "secret") => {
                let kind = match kept_as(model, path) {
                    Some(kept) if control == "input" => format!("input/{kept}"),
                    _ => control.to_owned(),
                };
                questions.push(Question { kind, name, label: label(), depth });
            }
            _ => {}
        }
    }
}

/// The type by which an answer is kept.
fn kept_as<'a>(model: &'a Node, path: &str) -> Option<&'a str> {
    let bind = model.children.iter().find(|bind| bind.name == "bind" && bind.attribute("nodeset") == Some(path))?;
    bind.attribute("type").map(|kept| kept.rsplit(':').next().unwrap_or(kept))
}

fn gather_files(node: &Node, files: &mut BTreeSet<String>) {
    for (_, value) in node.attributes.iter().filter(|(name, _)| name == "src") {
        if value.starts_with("jr://") && !value.starts_with("jr://instance/") {
            files.insert(value.clone());
        }
    }
    let text = node.text.trim();
    if text.starts_with("jr://") && !text.contains(char::is_whitespace) {
        files.insert(text.to_owned());
    }
    for child in &node.children {
        gather_files(child, files);
    }
}
