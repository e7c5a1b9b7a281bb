//! Forms: the notation in which phrases are written, read into elements.
//!
//! `{a,b}` alternatives · `*` glued letters at a word's edge · a space is white space, `-` a hyphen
//! or dash, `/` a slash, `&` itself · `%` and `€` are words · `..` up to six words · `<n>` a number, `<age>` 15 to 79, `<name>` a word
//! with a capital · `<class>` a word of a class, `*<class>` a compound that ends in one,
//! `<class><class>` a compound of two.

/// One alternative of a form, as written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Part {
    /// What must stand between this part and the one before it.
    pub separator: Separator,
    pub kind: PartKind,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Separator {
    Space,
    Hyphen,
    Slash,
    /// A sign that is no letter: `&`.
    Sign,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub enum PartKind {
    /// A whole word, lower case.
    Word(String),
    /// A word that ends in these letters and has more before them.
    Ending(String),
    /// A word that begins with these letters and has more after them.
    Beginning(String),
    /// A word of a class.
    Class(String),
    /// A compound that ends in a word of a class.
    EndingClass(String),
    /// A compound of words of two classes.
    Compound(String, String),
    Number,
    Age,
    Name,
    Gap,
}

/// Signs that are words of their own.
pub const SIGN_WORDS: &[char] = &['%', '€'];

/// A form that expands to more than this is a mistake in the braces.
const MAX_ALTERNATIVES: usize = 2_000;

/// Why a form cannot be used, in words for its writer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum FormError {
    Empty,
    Brace,
    TooMany,
    Star,
    Gap,
    Angle,
    Character(char),
}

impl FormError {
    /// The short technical reason; the message around it says which form and where.
    pub fn detail(&self) -> String {
        match self {
            FormError::Empty => "\"\"".to_owned(),
            FormError::Brace => "{ }".to_owned(),
            FormError::TooMany => format!("{{…}} > {MAX_ALTERNATIVES}"),
            FormError::Star => "*".to_owned(),
            FormError::Gap => "..".to_owned(),
            FormError::Angle => "< >".to_owned(),
            FormError::Character(c) => format!("{c:?}"),
        }
    }
}

/// All alternatives of a form.
///
/// # Errors
/// The form breaks the notation.
pub fn parse(form: &str) -> Result<Vec<Vec<Part>>, FormError> {
    let mut alternatives = vec![String::new()];
    let mut rest = form;
    while let Some(open) = rest.find(['{', '}']) {
        if rest[open..].starts_with('}') {
            return Err(FormError::Brace);
        }
        let close = rest[open..].find('}').ok_or(FormError::Brace)? + open;
        let inner = &rest[open + 1..close];
        if inner.contains('{') {
            return Err(FormError::Brace);
        }
        let mut next = Vec::new();
        for alternative in &alternatives {
            for choice in inner.split(',') {
                next.push(format!("{alternative}{}{choice}", &rest[..open]));
            }
        }
        if next.len() > MAX_ALTERNATIVES {
            return Err(FormError::TooMany);
        }
        alternatives = next;
        rest = &rest[close + 1..];
    }
    alternatives
        .into_iter()
        .map(|a| parts(format!("{a}{rest}").trim()))
        .collect()
}

fn parts(text: &str) -> Result<Vec<Part>, FormError> {
    let mut parts: Vec<Part> = Vec::new();
    let mut separator = Separator::Space;
    let mut rest = text;
    let mut glued = false;
    while let Some(first) = rest.chars().next() {
        match first {
            ' ' => {
                if glued {
                    return Err(FormError::Star);
                }
                separator = Separator::Space;
                rest = rest.trim_start();
                continue;
            }
            '-' | '–' if !parts.is_empty() && !glued => {
                separator = Separator::Hyphen;
                rest = &rest[first.len_utf8()..];
                continue;
            }
            '/' if !parts.is_empty() && !glued => {
                separator = Separator::Slash;
                rest = &rest[1..];
                continue;
            }
            '&' if !parts.is_empty() && !glued => {
                separator = Separator::Sign;
                rest = rest[1..].trim_start();
                continue;
            }
            _ => {}
        }
        let adjacent = !parts.is_empty()
            && text.len() > rest.len()
            && !text[..text.len() - rest.len()].ends_with([' ', '-', '–', '/', '&', '*']);
        if let Some(after) = rest.strip_prefix("..") {
            if parts.is_empty() || glued {
                return Err(FormError::Gap);
            }
            rest = after.trim_start_matches('.').trim_start();
            parts.push(Part {
                separator,
                kind: PartKind::Gap,
            });
            separator = Separator::Space;
            continue;
        }
        if first == '*' {
            if glued || adjacent {
                return Err(FormError::Star);
            }
            glued = true;
            rest = &rest[1..];
            continue;
        }
        if first == '<' {
            let close = rest.find('>').ok_or(FormError::Angle)?;
            let name = rest[1..close].to_owned();
            rest = &rest[close + 1..];
            let kind = match (name.as_str(), glued) {
                ("n", false) => PartKind::Number,
                ("age", false) => PartKind::Age,
                ("name", false) => PartKind::Name,
                ("n" | "age" | "name", true) => return Err(FormError::Star),
                (_, true) => PartKind::EndingClass(name),
                (_, false) => PartKind::Class(name),
            };
            glued = false;
            if adjacent {
                match (parts.pop().map(|p| (p.separator, p.kind)), kind) {
                    (Some((before, PartKind::Class(a))), PartKind::Class(b)) => parts.push(Part {
                        separator: before,
                        kind: PartKind::Compound(a, b),
                    }),
                    _ => return Err(FormError::Angle),
                }
            } else {
                parts.push(Part { separator, kind });
            }
            separator = Separator::Space;
            continue;
        }
        if SIGN_WORDS.contains(&first) {
            rest = &rest[first.len_utf8()..];
            parts.push(Part {
                separator,
                kind: PartKind::Word(first.to_string()),
            });
            separator = Separator::Space;
            continue;
        }
        let end = rest
            .find(|c: char| !(c.is_alphanumeric() || c == '\'' || c == '’'))
            .unwrap_or(rest.len());
        if end == 0 {
            return Err(FormError::Character(first));
        }
        if adjacent {
            return Err(FormError::Angle);
        }
        let word = rest[..end].to_lowercase().replace('’', "'");
        rest = &rest[end..];
        let opens = rest.starts_with('*');
        if opens {
            rest = &rest[1..];
            if rest.starts_with(|c: char| c.is_alphanumeric() || c == '<' || c == '*') {
                return Err(FormError::Star);
            }
        }
        let kind = match (glued, opens) {
            (false, false) => PartKind::Word(word),
            (true, false) => PartKind::Ending(word),
            (false, true) => PartKind::Beginning(word),
            (true, true) => return Err(FormError::Star),
        };
        glued = false;
        parts.push(Part { separator, kind });
        separator = Separator::Space;
    }
    if glued {
        return Err(FormError::Star);
    }
    match parts.last() {
        None => Err(FormError::Empty),
        Some(Part {
            kind: PartKind::Gap,
            ..
        }) => Err(FormError::Gap),
        Some(_) if matches!(parts[0].kind, PartKind::Name) => Err(FormError::Angle),
        Some(_) => Ok(parts),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn words(form: &str) -> Vec<String> {
        parse(form)
            .unwrap()
            .iter()
            .map(|parts| {
                let words: Vec<String> = parts.iter().map(|p| format!("{:?}", p.kind)).collect();
                words.join(" ")
            })
            .collect()
    }

    #[test]
    fn braces_give_every_alternative() {
        assert_eq!(parse("{mange,flere} baller i {luften,lufta}").unwrap().len(), 4);
        assert_eq!(words("stjerne{,n}"), ["Word(\"stjerne\")", "Word(\"stjernen\")"]);
    }

    #[test]
    fn glue_classes_and_gaps_are_told_apart() {
        assert_eq!(words("*ninja"), ["Ending(\"ninja\")"]);
        assert_eq!(words("akvari*"), ["Beginning(\"akvari\")"]);
        assert_eq!(words("{,*}ninja").len(), 2);
        assert_eq!(words("*<head>"), ["EndingClass(\"head\")"]);
        assert_eq!(words("<a><b>"), ["Compound(\"a\", \"b\")"]);
        assert_eq!(words("<a> <b>"), ["Class(\"a\") Class(\"b\")"]);
        assert_eq!(words("fra .. til"), ["Word(\"fra\") Gap Word(\"til\")"]);
        assert_eq!(words("<n> %"), ["Number Word(\"%\")"]);
        assert_eq!(
            parse("9-tot-5").unwrap()[0][1].separator,
            Separator::Hyphen
        );
    }

    #[test]
    fn what_breaks_the_notation_is_refused() {
        for form in ["", "{a", "a}", "a, b", "* b", "a ..", ".. a", "<a", "a*b", "x<a>", "<name> b"] {
            assert!(parse(form).is_err(), "{form:?}");
        }
    }
}
