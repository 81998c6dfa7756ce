//! Aligned columns.

use unicode_width::UnicodeWidthStr;

/// Rows with their columns aligned, two spaces apart, the heading first; nothing for no rows.
pub fn table<const N: usize>(headings: [String; N], rows: impl IntoIterator<Item = [String; N]>) -> String {
    let rows: Vec<[String; N]> = std::iter::once(headings).chain(rows).collect();
    if rows.len() == 1 {
        return String::new();
    }
    let mut widths = [0; N];
    for row in &rows {
        for (width, cell) in widths.iter_mut().zip(row) {
            *width = (*width).max(one_line(cell).width());
        }
    }
    let mut text = String::new();
    for row in &rows {
        let mut line = String::new();
        for (cell, width) in row.iter().zip(widths) {
            let cell = one_line(cell);
            let padding = width - cell.width();
            line += &cell;
            line.extend(std::iter::repeat_n(' ', padding + 2));
        }
        text += line.trim_end();
        text.push('\n');
    }
    text
}

/// `name  value` lines, aligned.
pub fn pairs(rows: impl IntoIterator<Item = (String, String)>) -> String {
    let rows: Vec<(String, String)> = rows.into_iter().collect();
    let width = rows.iter().map(|(name, _)| name.width()).max().unwrap_or(0);
    rows.iter().fold(String::new(), |mut text, (name, value)| {
        text += name;
        text.extend(std::iter::repeat_n(' ', width - name.width() + 2));
        // Further lines of a long text stand under its first.
        let indent = format!("\n{}", " ".repeat(width + 2));
        text += &visible(value).replace('\n', &indent);
        text.push('\n');
        text
    })
}

/// Control characters in what people wrote must not steer the reader's terminal.
fn visible(text: &str) -> String {
    text.chars().map(|character| if character.is_control() && character != '\n' { '\u{fffd}' } else { character }).collect()
}

fn one_line(text: &str) -> String {
    text.chars()
        .map(|character| match character {
            '\n' | '\t' | '\r' => ' ',
            character if character.is_control() => '\u{fffd}',
            character => character,
        })
        .collect()
}

#[cfg(test)]
#[path = "table_tests.rs"]
mod tests;
