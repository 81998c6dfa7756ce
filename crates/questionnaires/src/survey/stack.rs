//! From rows to a tree: what `begin group` opens, `end group` closes.

use super::{
    BindValue, ChoiceList, Element, Items, List, Refusals, Settings, Shape, Source, Words, Written,
    columns::{Column, VOCABULARY},
    headings::rows,
    parameters::Parameters,
    rows::Row,
    types::{Container, Kind, Takes, Type, kind},
};
use crate::{
    Cell, Reason, Refusal,
    expression::{is_computed, is_name, is_one_reference},
    workbook::Sheet,
};

const META: &str = "meta";

/// The tree while it is built.
struct Tree<'a> {
    sheet: &'a Sheet,
    elements: Vec<Element>,
    lists: &'a mut Vec<ChoiceList>,
    /// The open groups and repeats, the root first, each with the cell that opened it.
    open: Vec<(usize, Cell)>,
    /// Rows that are known of the answers themselves.
    meta: Vec<Element>,
    /// A table of choices is open; the list its rows share is known from the first on.
    table: Option<Option<String>>,
    type_column: usize,
    name_column: usize,
}

pub(super) fn read(
    sheet: &Sheet,
    settings: &Settings,
    lists: &mut Vec<ChoiceList>,
    ignored: &mut Vec<String>,
    refusals: &mut Refusals,
) -> Vec<Element> {
    let headings = VOCABULARY.headings(sheet, refusals);
    let column = |wanted| headings.iter().find(|heading| heading.column() == wanted).map(|heading| heading.column);
    let Some(type_column) = column(Column::Type) else {
        refusals.push(Refusal::new(sheet.cell(0, 0), Reason::MissingColumn, "type"));
        return Vec::new();
    };
    for heading in &headings {
        if heading.column() == Column::Unknown && heading.written != "disabled" {
            ignored.push(sheet.cell(0, heading.column).to_string());
        }
    }
    let root_cell = sheet.cell(0, 0);
    let root = Element::new(&settings.root, Shape::Root, Source { cell: root_cell.clone(), referable: false });
    let mut tree = Tree {
        sheet,
        elements: vec![root],
        lists,
        open: vec![(0, root_cell)],
        meta: Vec::new(),
        table: None,
        type_column,
        name_column: column(Column::Name).unwrap_or(type_column),
    };
    for (row, cells) in rows(sheet, &headings) {
        let row = Row::read(sheet, row, &cells, settings, refusals);
        if !row.disabled && !cells.is_empty() {
            tree.row(row, refusals);
        }
    }
    for (_, cell) in tree.open.iter().skip(1) {
        refusals.push(Refusal::new(cell.clone(), Reason::BeginWithoutEnd, ""));
    }
    tree.finish(settings);
    tree.elements
}

impl Tree<'_> {
    fn row(&mut self, row: Row, refusals: &mut Refusals) {
        let Some(given) = row.kind.clone() else {
            if row.name.is_some() || row.label.is_some() {
                refusals.push(Refusal::new(self.cell(&row, self.type_column), Reason::MissingType, ""));
            }
            return;
        };
        match kind(&given.text) {
            Kind::End(container) => self.end(container, &given, refusals),
            Kind::Audit => self.audit(row, refusals),
            Kind::Unknown => refusals.push(Refusal::new(given.cell, Reason::UnknownType, &given.text)),
            Kind::Unsupported | Kind::Begin(Container::Loop) => {
                refusals.push(Refusal::new(given.cell.clone(), Reason::UnsupportedType, &given.text));
                if matches!(kind(&given.text), Kind::Begin(_)) {
                    // Its end is to find a beginning.
                    let at = self.elements.len();
                    let source = Source { cell: given.cell.clone(), referable: false };
                    self.add(Element::new(&format!("loop_{at}"), Shape::Group, source));
                    self.open.push((at, given.cell));
                }
            }
            Kind::Begin(container) => self.begin(&container, row, &given, refusals),
            Kind::Choose { tag, bind, list, other, from_file, file_parameters } => {
                self.choose(row, &given, (tag, bind), (list, other, from_file, file_parameters), refusals);
            }
            Kind::Simple(simple) => self.simple(row, &given, simple, refusals),
        }
    }

    fn cell(&self, row: &Row, column: usize) -> Cell {
        self.sheet.cell(row.number - 1, column)
    }

    fn parent(&self) -> usize {
        self.open.last().map_or(0, |(at, _)| *at)
    }

    fn add(&mut self, mut element: Element) -> usize {
        let (at, parent) = (self.elements.len(), self.parent());
        element.parent = Some(parent);
        self.elements.push(element);
        if let Some(parent) = self.elements.get_mut(parent) {
            parent.children.push(at);
        }
        at
    }

    /// The element of a row, named and with everything but its type.
    fn element(&mut self, row: &Row, shape: Shape, refusals: &mut Refusals) -> Option<Element> {
        let note = row.kind.as_ref().is_some_and(|given| given.text == "note");
        let name = match &row.name {
            Some(name) => name.clone(),
            None if note => Written { text: format!("generated_note_name_{}", row.number), cell: self.cell(row, self.name_column) },
            None => {
                refusals.push(Refusal::new(self.cell(row, self.name_column), Reason::MissingName, ""));
                return None;
            }
        };
        self.check_name(&name, shape, refusals);
        let mut element = Element::new(&name.text, shape, Source { cell: name.cell, referable: true });
        element.label.clone_from(&row.label);
        element.hint.clone_from(&row.hint);
        element.guidance.clone_from(&row.guidance);
        element.media.clone_from(&row.media);
        for (attribute, written) in &row.control {
            element.attribute(attribute, BindValue::Expression(written.clone()));
        }
        if element.appearance().is_some_and(|appearance| appearance.contains("search(")) {
            let cell = row.control("appearance").map_or_else(|| element.source.cell.clone(), |written| written.cell.clone());
            refusals.push(Refusal::new(cell, Reason::UnsupportedAppearance, "search()"));
        }
        if element.appearance() == Some("label") && element.label.is_none() {
            element.label = Some(Words::Plain(Written { text: " ".into(), cell: element.source.cell.clone() }));
        }
        Some(element)
    }

    fn check_name(&self, name: &Written, shape: Shape, refusals: &mut Refusals) {
        let siblings = self.elements.get(self.parent()).map(|parent| parent.children.as_slice()).unwrap_or_default();
        let mut taken = siblings.iter().filter_map(|at| self.elements.get(*at)).any(|sibling| sibling.name == name.text);
        if shape == Shape::Repeat {
            let another = |element: &Element| matches!(element.shape, Shape::Repeat | Shape::Root) && element.name == name.text;
            taken |= self.elements.iter().any(another);
        }
        if !is_name(&name.text) || name.text.contains("guidance_hint") {
            refusals.push(Refusal::new(name.cell.clone(), Reason::BadName, &name.text));
        } else if taken || name.text == META {
            refusals.push(Refusal::new(name.cell.clone(), Reason::DuplicateName, &name.text));
        }
    }

    fn bind(row: &Row, element: &mut Element) {
        for (attribute, written) in &row.bind {
            let value = match written.text.as_str() {
                "yes" | "Yes" | "YES" | "true" | "True" | "TRUE" => BindValue::Fixed("true()".into()),
                "no" | "No" | "NO" | "false" | "False" | "FALSE" => BindValue::Fixed("false()".into()),
                _ => BindValue::Expression(written.clone()),
            };
            element.bind(attribute, value);
        }
        for (attribute, words) in &row.messages {
            element.bind(attribute, BindValue::Message(words.clone()));
        }
    }

    fn begin(&mut self, container: &Container, row: Row, given: &Written, refusals: &mut Refusals) {
        let shape = if matches!(container, Container::Repeat) { Shape::Repeat } else { Shape::Group };
        let Some(mut element) = self.element(&row, shape, refusals) else {
            // What follows still belongs to it.
            let source = Source { cell: given.cell.clone(), referable: false };
            let at = self.add(Element::new(&format!("unnamed_{}", row.number), shape, source));
            self.open.push((at, given.cell.clone()));
            return;
        };
        Self::bind(&row, &mut element);
        refuse_all([&row.default, &row.parameters, &row.filter], Reason::UnsupportedColumn, refusals);
        self.count(&row, &mut element, refusals);
        let table = self.table_label(&row, &mut element);
        let at = self.add(element);
        self.open.push((at, given.cell.clone()));
        if let Some(label) = table {
            self.table = Some(None);
            if let Some(label) = label {
                self.add(label);
            }
        }
    }

    /// How often a repeat repeats. Anything but one reference gets an answer of its own that computes it.
    fn count(&mut self, row: &Row, element: &mut Element, refusals: &mut Refusals) {
        let Some(written) = row.control("jr:count") else { return };
        if element.shape != Shape::Repeat {
            refusals.push(Refusal::new(written.cell.clone(), Reason::UnsupportedColumn, &written.text));
            return;
        }
        if is_one_reference(&written.text) {
            return;
        }
        let name = Written { text: format!("{}_count", element.name), cell: written.cell.clone() };
        self.check_name(&name, Shape::Question, refusals);
        let mut count = Element::new(&name.text, Shape::Question, Source { cell: name.cell, referable: false });
        count.body.hidden = true;
        for (attribute, value) in [
            ("type", BindValue::Fixed("string".into())),
            ("readonly", BindValue::Fixed("true()".into())),
            ("calculate", BindValue::Expression(written.clone())),
        ] {
            count.bind(attribute, value);
        }
        element.attribute("jr:count", BindValue::Expression(Written { text: format!("${{{}}}", name.text), cell: written.cell.clone() }));
        self.add(count);
    }

    /// The appearance `table-list`: a field list whose label becomes a note in it. `Some` when it is one.
    fn table_label(&self, row: &Row, element: &mut Element) -> Option<Option<Element>> {
        let written = row.control("appearance")?;
        if !written.text.split_whitespace().any(|word| word == "table-list") {
            return None;
        }
        let others = written.text.split_whitespace().filter(|word| *word != "table-list");
        let appearance = std::iter::once("field-list").chain(others).collect::<Vec<_>>().join(" ");
        element.attribute("appearance", BindValue::Fixed(appearance));
        if element.label.is_none() && element.hint.is_none() {
            return Some(None);
        }
        let source = Source { cell: element.source.cell.clone(), referable: false };
        let mut note = Element::new(&format!("generated_table_list_label_{}", row.number), Shape::Question, source);
        note.body.tag = Some("input");
        note.bind("readonly", BindValue::Fixed("true()".into()));
        note.bind("type", BindValue::Fixed("string".into()));
        note.label = element.label.take();
        note.hint = element.hint.take();
        Some(Some(note))
    }

    fn end(&mut self, container: Container, given: &Written, refusals: &mut Refusals) {
        let shape = if matches!(container, Container::Repeat) { Shape::Repeat } else { Shape::Group };
        let fits = self.open.len() > 1 && self.elements.get(self.parent()).is_some_and(|open| open.shape == shape);
        if fits {
            self.open.pop();
            self.table = None;
        } else {
            refusals.push(Refusal::new(given.cell.clone(), Reason::EndWithoutBegin, &given.text));
        }
    }

    fn audit(&mut self, row: Row, refusals: &mut Refusals) {
        refuse_all([&row.parameters, &row.default, &row.filter], Reason::UnsupportedParameter, refusals);
        refuse_all(row.bind.iter().map(|(_, written)| written), Reason::UnsupportedColumn, refusals);
        let cell = row.name.as_ref().map_or_else(|| self.cell(&row, self.name_column), |name| name.cell.clone());
        if row.name.as_ref().is_some_and(|name| name.text != "audit") || !self.meta.is_empty() {
            refusals.push(Refusal::new(cell.clone(), Reason::BadName, "audit"));
        }
        let mut audit = Element::new("audit", Shape::Question, Source { cell, referable: false });
        audit.bind("type", BindValue::Fixed("binary".into()));
        self.meta.push(audit);
    }

    fn simple(&mut self, row: Row, given: &Written, simple: &'static Type, refusals: &mut Refusals) {
        let Some(mut element) = self.element(&row, Shape::Question, refusals) else { return };
        for (attribute, value) in simple.bind {
            element.bind(attribute, BindValue::Fixed((*value).to_owned()));
        }
        Self::bind(&row, &mut element);
        element.body.tag = simple.tag;
        element.body.hidden = given.text == "calculate";
        if let Some(mediatype) = simple.mediatype {
            element.attribute("mediatype", BindValue::Fixed(mediatype.to_owned()));
        }
        if let (Some(hint), None) = (simple.hint, &element.hint) {
            element.hint = Some(Words::Plain(Written { text: hint.into(), cell: element.source.cell.clone() }));
        }
        let mut parameters = Parameters::read(row.parameters.as_ref(), refusals);
        parameters.apply(simple.takes, &mut element, refusals);
        parameters.settle(refusals);
        refuse_all([&row.filter], Reason::UnsupportedColumn, refusals);
        self.default(&row, &given.text, simple.takes == Takes::MaxPixels, &mut element);
        if given.text == "calculate" && element.bound("calculate").is_none() && !element.computed_default {
            refusals.push(Refusal::new(given.cell.clone(), Reason::MissingCalculation, ""));
        }
        self.question(&row, element, refusals);
    }

    fn default(&self, row: &Row, given: &str, picture: bool, element: &mut Element) {
        let Some(written) = &row.default else { return };
        element.computed_default = is_computed(&written.text, given);
        let mut written = written.clone();
        if picture && !written.text.contains("jr://images/") {
            written.text = format!("jr://images/{}", written.text);
        }
        element.default = Some(written);
    }

    /// Adds a question after a last look at it.
    fn question(&mut self, row: &Row, element: Element, refusals: &mut Refusals) {
        let read = element.label.is_some() || element.hint.is_some() || !element.media.is_empty();
        if element.is_shown() && !read {
            refusals.push(Refusal::new(element.source.cell.clone(), Reason::MissingLabel, &element.name));
        }
        let has = |form: &str| element.media.iter().any(|(media, _)| media.form() == form);
        if has("big-image") && !has("image") {
            refusals.push(Refusal::new(element.source.cell.clone(), Reason::UnsupportedColumn, "big-image"));
        }
        if let Some(written) = row.control("jr:count") {
            refusals.push(Refusal::new(written.cell.clone(), Reason::UnsupportedColumn, &written.text));
        }
        self.add(element);
    }

    fn choose(
        &mut self,
        row: Row,
        given: &Written,
        (tag, bind): (&'static str, &str),
        (list, other, from_file, file_parameters): (&str, bool, bool, bool),
        refusals: &mut Refusals,
    ) {
        let Some(mut element) = self.element(&row, Shape::Question, refusals) else { return };
        element.bind("type", BindValue::Fixed(bind.to_owned()));
        Self::bind(&row, &mut element);
        element.body.tag = Some(tag);
        self.check_list(list, from_file, tag == "select", given, refusals);
        let mut parameters = Parameters::read(row.parameters.as_ref(), refusals);
        let items = items(&row, list, from_file, file_parameters, &mut parameters, refusals);
        parameters.settle(refusals);
        self.default(&row, &given.text, false, &mut element);
        if other {
            self.add_other(list, &row, given, refusals);
        }
        if self.table.is_some() {
            self.table_row(&row, list, (tag, bind), &mut element, refusals);
        }
        let name = element.name.clone();
        let cell = element.source.cell.clone();
        element.items = Some(items);
        self.question(&row, element, refusals);
        if other {
            let specify = Written { text: format!("{name}_other"), cell: cell.clone() };
            self.check_name(&specify, Shape::Question, refusals);
            let mut specify = Element::new(&specify.text, Shape::Question, Source { cell: cell.clone(), referable: false });
            specify.bind("type", BindValue::Fixed("string".into()));
            specify.bind("relevant", BindValue::Fixed(format!("selected(../{name}, 'other')")));
            specify.body.tag = Some("input");
            specify.label = Some(Words::Plain(Written { text: "Specify other.".into(), cell }));
            self.add(specify);
        }
    }

    fn check_list(&self, list: &str, from_file: bool, several: bool, given: &Written, refusals: &mut Refusals) {
        let reason = if list.contains("${") {
            Some(Reason::UnsupportedType)
        } else if from_file {
            let plain = list.split_once('.').is_some_and(|(name, ending)| !name.is_empty() && matches!(ending, "csv" | "xml" | "geojson"));
            (!plain || list.contains(['/', '\'', '"'])).then_some(Reason::UnknownList)
        } else {
            match self.lists.named(list) {
                None => Some(Reason::UnknownList),
                Some(_) if list.contains(['\'', '"', '.']) => Some(Reason::UnsupportedType),
                Some(held) if several && held.choices.iter().any(|choice| choice.name.contains(' ')) => Some(Reason::ChoiceNameWithSpace),
                Some(_) => None,
            }
        };
        if let Some(reason) = reason {
            refusals.push(Refusal::new(given.cell.clone(), reason, list));
        }
    }

    /// The choice `other`, put to the end of the list for all questions that use it.
    fn add_other(&mut self, list: &str, row: &Row, given: &Written, refusals: &mut Refusals) {
        refuse_all([&row.filter], Reason::UnsupportedColumn, refusals);
        let Some(held) = self.lists.iter_mut().find(|held| held.name == list) else {
            refusals.push(Refusal::new(given.cell.clone(), Reason::UnknownList, list));
            return;
        };
        if held.choices.iter().any(|choice| choice.name == "other") {
            return;
        }
        let written = Written { text: "Other".into(), cell: given.cell.clone() };
        let mut languages: Vec<(String, Written)> = Vec::new();
        let mut plain = false;
        for choice in &held.choices {
            match &choice.label {
                Some(Words::Languages(list)) => {
                    for (language, _) in list {
                        if !languages.iter().any(|(held, _)| held == language) {
                            languages.push((language.clone(), written.clone()));
                        }
                    }
                }
                _ => plain = true,
            }
        }
        if plain && !languages.is_empty() {
            refusals.push(Refusal::new(given.cell.clone(), Reason::MixedLanguages, list));
        }
        let label = if languages.is_empty() { Words::Plain(written) } else { Words::Languages(languages) };
        held.choices.push(super::Choice { name: "other".into(), label: Some(label), media: Vec::new(), extra: Vec::new() });
    }

    /// A row of a table of choices: the first brings a heading with the choices' labels, and none repeats them.
    fn table_row(&mut self, row: &Row, list: &str, (tag, bind): (&'static str, &str), element: &mut Element, refusals: &mut Refusals) {
        match &self.table {
            Some(Some(held)) if held != list => {
                let cell = row.kind.as_ref().map_or_else(|| element.source.cell.clone(), |given| given.cell.clone());
                refusals.push(Refusal::new(cell, Reason::UnknownList, list));
            }
            Some(None) => {
                refuse_all([&row.filter], Reason::UnsupportedColumn, refusals);
                self.table = Some(Some(list.to_owned()));
                let source = Source { cell: element.source.cell.clone(), referable: false };
                let name = format!("reserved_name_for_field_list_labels_{}", row.number);
                let mut heading = Element::new(&name, Shape::Question, source);
                heading.body.tag = Some(tag);
                heading.bind("type", BindValue::Fixed(bind.to_owned()));
                heading.attribute("appearance", BindValue::Fixed("label".into()));
                heading.label = Some(Words::Plain(Written { text: " ".into(), cell: element.source.cell.clone() }));
                heading.items = Some(plain_items(list));
                self.add(heading);
            }
            _ => {}
        }
        element.attribute("appearance", BindValue::Fixed("list-nolabel".into()));
    }

    /// What every form keeps of its answers: their own id, and a name where the settings compute one.
    fn finish(&mut self, settings: &Settings) {
        self.open.truncate(1);
        let cell = self.sheet.cell(0, 0);
        let at = self.add(Element::new(META, Shape::Meta, Source { cell: cell.clone(), referable: false }));
        self.open.push((at, cell.clone()));
        for element in std::mem::take(&mut self.meta) {
            self.add(element);
        }
        let mut id = Element::new("instanceID", Shape::Question, Source { cell: cell.clone(), referable: true });
        for (attribute, value) in [("type", "string"), ("readonly", "true()"), ("jr:preload", "uid")] {
            id.bind(attribute, BindValue::Fixed(value.into()));
        }
        self.add(id);
        if let Some(written) = &settings.instance_name {
            let mut name = Element::new("instanceName", Shape::Question, Source { cell, referable: false });
            name.bind("type", BindValue::Fixed("string".into()));
            name.bind("calculate", BindValue::Expression(written.clone()));
            self.add(name);
        }
        self.open.truncate(1);
    }
}

fn items(row: &Row, list: &str, from_file: bool, file_parameters: bool, parameters: &mut Parameters<'_>, refusals: &mut Refusals) -> Items {
    let mut items = Items { from_file, filter: row.filter.clone(), ..plain_items(list) };
    if file_parameters {
        items.value = parameters.take_column("value", refusals);
        items.label = parameters.take_column("label", refusals);
    }
    match parameters.take("randomize").as_deref() {
        None => {}
        Some("false") => {}
        Some("true") => {
            items.randomize = true;
            if let Some(seed) = parameters.take("seed") {
                if !is_one_reference(&seed) && seed.parse::<f64>().is_err() {
                    parameters.refuse(&seed, refusals);
                }
                items.seed = parameters.written(seed);
            }
        }
        Some(other) => parameters.refuse(other, refusals),
    }
    items
}

fn plain_items(list: &str) -> Items {
    Items { list: list.to_owned(), from_file: false, value: None, label: None, filter: None, randomize: false, seed: None }
}

fn refuse_all<'a, T: Into<Option<&'a Written>>>(cells: impl IntoIterator<Item = T>, reason: Reason, refusals: &mut Refusals) {
    for written in cells.into_iter().filter_map(Into::into) {
        refusals.push(Refusal::new(written.cell.clone(), reason, &written.text));
    }
}
