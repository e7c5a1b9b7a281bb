//! CommonMark, escaped by position: only what would be read as markup gets a backslash.
//!
//! `[[…]]`, the mark of what is missing, is no markup and stays as it is.

use super::{Block, Document, Inline};
use std::fmt::Write;

pub fn write(document: &Document) -> String {
    let mut out = String::new();
    let mut after_list = None;
    for block in document.parts.iter().flat_map(|p| &p.blocks) {
        if !out.is_empty() {
            out.push('\n');
        }
        let list = match block {
            Block::List { ordered, .. } => Some(*ordered),
            _ => None,
        };
        // Two lists of one kind in a row would be read as one.
        if list.is_some() && list == after_list {
            out.push_str("<!-- -->\n\n");
        }
        after_list = list;
        match block {
            Block::Heading { level, content } => {
                let _ = writeln!(
                    out,
                    "{} {}",
                    "#".repeat(usize::from(*level)),
                    heading(content)
                );
            }
            Block::Paragraph(lines) => {
                for (index, one) in lines.iter().enumerate() {
                    let end = if index + 1 < lines.len() { "\\" } else { "" };
                    let _ = writeln!(out, "{}{end}", line(one));
                }
            }
            Block::List { ordered, items } => {
                for (index, item) in items.iter().enumerate() {
                    let _ = if *ordered {
                        writeln!(out, "{}. {}", index + 1, line(item))
                    } else {
                        writeln!(out, "- {}", line(item))
                    };
                }
            }
        }
    }
    out
}

/// A heading's closing number signs would be taken off.
fn heading(content: &[Inline]) -> String {
    let text = line(content);
    match text.strip_suffix('#') {
        Some(rest) => format!("{rest}\\#"),
        None => text,
    }
}

fn line(content: &[Inline]) -> String {
    let mut out = String::new();
    for inline in content {
        let start = out.is_empty();
        match inline {
            Inline::Text(text) => escape(text, start, &mut out),
            Inline::Strong(text) => {
                // Strong text may not begin or end with a blank.
                let trimmed = text.trim();
                let lead = &text[..text.len() - text.trim_start().len()];
                let tail = &text[text.trim_end().len()..];
                out.push_str(lead);
                if !trimmed.is_empty() {
                    out.push_str("**");
                    escape(trimmed, false, &mut out);
                    out.push_str("**");
                }
                out.push_str(tail);
            }
        }
    }
    out
}

fn escape(text: &str, line_start: bool, out: &mut String) {
    let mut previous = ' ';
    let mut at_start = line_start;
    for (i, c) in text.char_indices() {
        let rest = &text[i + c.len_utf8()..];
        let next = rest.chars().next();
        let spaced = |c: Option<char>| c.is_none_or(char::is_whitespace);
        let escaped = match c {
            '\\' | '`' | '*' | '<' | '~' => true,
            // Inside a word an underscore is no emphasis.
            '_' => !(previous.is_alphanumeric() && next.is_some_and(char::is_alphanumeric)),
            '[' => !(previous == '[' || next == Some('[')),
            ']' => match next {
                Some('(' | '[') => true,
                // "[a]:" opens a definition; "[[a]]:" does not.
                Some(':') => previous != ']',
                _ => !(previous == ']' || next == Some(']')),
            },
            '&' => {
                next.is_some_and(|n| n.is_ascii_alphanumeric() || n == '#') && rest.contains(';')
            }
            '#' | '>' | '=' | '|' => at_start,
            '+' | '-' => at_start && (spaced(next) || next == Some(c)),
            '.' | ')' => {
                let number = &text[..i];
                line_start
                    && !number.is_empty()
                    && number.len() <= 9
                    && number.bytes().all(|b| b.is_ascii_digit())
                    && spaced(next)
            }
            _ => false,
        };
        if escaped {
            out.push('\\');
        }
        out.push(c);
        at_start = false;
        previous = c;
    }
}
