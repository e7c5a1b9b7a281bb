//! The marks of Markdown and HTML in a text: what one language has, the others have too.

/// A mark, by the name that a finding shows, and its bytes in the text.
#[derive(Debug, PartialEq, Eq)]
pub struct Mark {
    pub name: String,
    pub start: usize,
    pub end: usize,
}

/// The marks of a text, in order.
pub fn marks(text: &str) -> Vec<Mark> {
    let mut marks = Vec::new();
    if !text.contains(['*', '_', '[', ']', '<', '`', '-', '&']) {
        return marks;
    }
    let mut at = 0;
    while at < text.len() {
        let rest = &text[at..];
        let line_start = at == 0 || text[..at].ends_with('\n');
        let found = if line_start && (rest.starts_with("- ") || rest.starts_with("* ")) {
            Some(("- ".to_owned(), 2))
        } else {
            mark(text, at)
        };
        if let Some((name, length)) = found {
            marks.push(Mark {
                name,
                start: at,
                end: at + length,
            });
            at += length;
        } else {
            at += rest.chars().next().map_or(1, char::len_utf8);
        }
    }
    marks
}

fn mark(text: &str, at: usize) -> Option<(String, usize)> {
    let rest = &text[at..];
    for sign in ["**", "__", "[[", "]]", "](", "`"] {
        if rest.starts_with(sign) {
            return Some((sign.to_owned(), sign.len()));
        }
    }
    if rest.starts_with('<') {
        return tag(rest);
    }
    // One star or stroke is emphasis only beside a word, and not inside one.
    let sign = rest.chars().next().filter(|c| matches!(c, '*' | '_'))?;
    let before = text[..at].chars().next_back();
    let after = rest.chars().nth(1);
    let word = |c: Option<char>| c.is_some_and(|c| c.is_alphanumeric() || c == super::walk::HOLE);
    (word(before) != word(after)).then(|| (sign.to_string(), 1))
}

/// `<name …>` or `</name>`; a named tag keeps its name for translators.
fn tag(rest: &str) -> Option<(String, usize)> {
    let end = rest.find('>')?;
    let inner = &rest[1..end];
    let name = inner.trim_start_matches('/');
    if !name.starts_with(|c: char| c.is_ascii_alphabetic()) || inner.contains(['<', '\n']) {
        return None;
    }
    let word = name.split([' ', '/']).next().unwrap_or_default();
    // Placeholders such as <FILE> are words.
    if word.chars().any(|c| c.is_ascii_uppercase()) {
        return None;
    }
    let slash = if inner.starts_with('/') { "/" } else { "" };
    let named = name
        .split_once("data-l10n-name=")
        .and_then(|(_, value)| value.trim_start_matches('"').split('"').next())
        .map_or_else(String::new, |n| format!(" data-l10n-name=\"{n}\""));
    Some((format!("<{slash}{word}{named}>"), end + 1))
}
