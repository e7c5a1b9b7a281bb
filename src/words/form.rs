//! Forms: the notation in which phrases are written, read into elements.
//!
//! `{a,b}` alternatives · `*` glued letters at a word's edge · a space is white space, `-` a hyphen
//! or dash, `/` a slash, `&` itself · `%` and `€` are words · `..` up to six words · `<n>` a number, `<age>` 15 to 79, `<name>` a word
//! with a capital, `<any>` any one word · `<class>` a word of a class, `*<class>` a compound that ends in one,
//! `<class><class>` a compound of two.

/// One position of a form: what may stand there.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Part {
    /// What must stand between this position and the one before it.
    pub separator: Separator,
    /// Never empty.
    pub kinds: Vec<PartKind>,
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
    /// Any one word.
    Any,
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

/// The ways to read a form, each a list of positions.
///
/// Alternatives inside one word become choices of its position; only braces that hold several words,
/// or may leave a whole word out, make ways of their own.
///
/// # Errors
/// The form breaks the notation.
pub fn parse(form: &str) -> Result<Vec<Vec<Part>>, FormError> {
    if !form.contains('{') {
        return Ok(vec![positions(form)?]);
    }
    let mut ways = Vec::new();
    let mut open = vec![form.to_owned()];
    while let Some(text) = open.pop() {
        match spreading_brace(&text)? {
            None => ways.push(positions(&text)?),
            Some((from, to)) => {
                let (before, after) = (&text[..from], &text[to + 1..]);
                let alone = stands_alone(&text, from, to);
                let (single, spread): (Vec<&str>, Vec<&str>) = text[from + 1..to]
                    .split(',')
                    .partition(|choice| alone && !choice.is_empty() && !spreads(choice));
                for choice in spread.into_iter().rev() {
                    open.push([before, choice, after].concat());
                }
                // What is one word stays together in one position.
                match single.as_slice() {
                    [] => {}
                    [one] => open.push([before, one, after].concat()),
                    several => {
                        open.push([before, "{", &several.join(","), "}", after].concat());
                    }
                }
                if ways.len() + open.len() > MAX_ALTERNATIVES {
                    return Err(FormError::TooMany);
                }
            }
        }
    }
    Ok(ways)
}

fn is_separator(c: char) -> bool {
    matches!(c, ' ' | '-' | '–' | '/' | '&')
}

/// The first brace that does not stay inside one word.
fn spreading_brace(text: &str) -> Result<Option<(usize, usize)>, FormError> {
    let mut from = 0;
    while let Some(at) = text[from..].find(['{', '}']) {
        let start = from + at;
        if text[start..].starts_with('}') {
            return Err(FormError::Brace);
        }
        let end = start + text[start..].find('}').ok_or(FormError::Brace)?;
        let inner = &text[start + 1..end];
        if inner.contains('{') {
            return Err(FormError::Brace);
        }
        let alone = stands_alone(text, start, end);
        let may_vanish = alone && inner.split(',').any(str::is_empty);
        if may_vanish || inner.split(',').any(spreads) || (inner.contains('<') && !alone) {
            return Ok(Some((start, end)));
        }
        from = end + 1;
    }
    Ok(None)
}

/// Whether a brace, from its opening to its closing, is all of a word.
fn stands_alone(text: &str, open: usize, close: usize) -> bool {
    let before = text[..open].chars().next_back();
    let after = text[close + 1..].chars().next();
    before.is_none_or(is_separator) && after.is_none_or(is_separator)
}

/// Whether a choice is more than one word: it has a separator outside a class's name, or a gap.
fn spreads(choice: &str) -> bool {
    let mut inside = false;
    choice.contains('.')
        || choice.chars().any(|c| {
            match c {
                '<' => inside = true,
                '>' => inside = false,
                _ => {}
            }
            !inside && is_separator(c)
        })
}

fn positions(text: &str) -> Result<Vec<Part>, FormError> {
    let mut parts = Vec::new();
    let mut separator = Separator::Space;
    let mut rest = text.trim();
    while let Some(first) = rest.chars().next() {
        let sign = match first {
            ' ' => Some(separator),
            '-' | '–' => Some(Separator::Hyphen),
            '/' => Some(Separator::Slash),
            '&' => Some(Separator::Sign),
            _ => None,
        };
        if let Some(sign) = sign {
            if parts.is_empty() {
                return Err(FormError::Character(first));
            }
            separator = sign;
            rest = &rest[first.len_utf8()..];
            continue;
        }
        let end = word_end(rest);
        let kinds = choices(&rest[..end])?;
        let edge = parts.is_empty();
        if kinds.iter().any(|k| match k {
            PartKind::Gap => edge,
            PartKind::Name | PartKind::Any => edge,
            _ => false,
        }) {
            return Err(FormError::Gap);
        }
        parts.push(Part { separator, kinds });
        separator = Separator::Space;
        rest = &rest[end..];
    }
    match parts.last() {
        None => Err(FormError::Empty),
        Some(last) if last.kinds.contains(&PartKind::Gap) => Err(FormError::Gap),
        Some(_) => Ok(parts),
    }
}

/// Where a word of a form ends: at a separator outside braces and classes.
fn word_end(text: &str) -> usize {
    let mut depth = 0_usize;
    for (at, c) in text.char_indices() {
        match c {
            '{' | '<' => depth += 1,
            '}' | '>' => depth = depth.saturating_sub(1),
            _ if depth == 0 && is_separator(c) => return at,
            _ => {}
        }
    }
    text.len()
}

/// What one word of a form may be.
fn choices(word: &str) -> Result<Vec<PartKind>, FormError> {
    let Some(open) = word.find('{') else {
        return Ok(vec![kind(word.to_owned())?]);
    };
    let mut kinds = Vec::new();
    spell(&word[..open], &word[open..], &mut kinds)?;
    Ok(kinds)
}

/// Adds every spelling of `before` with the braces of `rest` spelt out.
fn spell(before: &str, rest: &str, kinds: &mut Vec<PartKind>) -> Result<(), FormError> {
    let close = rest.find('}').ok_or(FormError::Brace)?;
    let after = &rest[close + 1..];
    let next = after.find('{');
    for choice in rest[1..close].split(',') {
        if kinds.len() > MAX_ALTERNATIVES {
            return Err(FormError::TooMany);
        }
        match next {
            None => kinds.push(kind([before, choice, after].concat())?),
            Some(open) => spell(
                &[before, choice, &after[..open]].concat(),
                &after[open..],
                kinds,
            )?,
        }
    }
    Ok(())
}

/// One spelling of one word.
fn kind(mut word: String) -> Result<PartKind, FormError> {
    let mut plain = true;
    let mut upper = false;
    for c in word.chars() {
        match c {
            'a'..='z' | '0'..='9' | 'à'..='ÿ' | '\'' if c != '÷' => {}
            '*' | '<' | '>' | '.' => plain = false,
            // The name of a class.
            '-' if !plain => {}
            _ if SIGN_WORDS.contains(&c) => plain = false,
            '’' => upper = true,
            _ if c.is_alphanumeric() => upper |= c.is_uppercase(),
            _ => return Err(FormError::Character(c)),
        }
    }
    if upper {
        word = word.to_lowercase().replace('’', "'");
    }
    if plain {
        return if word.is_empty() {
            Err(FormError::Empty)
        } else {
            Ok(PartKind::Word(word))
        };
    }
    marked(&word)
}

/// A spelling with stars, classes or signs in it.
fn marked(word: &str) -> Result<PartKind, FormError> {
    if word.len() >= 2 && word.bytes().all(|b| b == b'.') {
        return Ok(PartKind::Gap);
    }
    let mut signs = word.chars();
    if let (Some(sign), None) = (signs.next(), signs.next())
        && SIGN_WORDS.contains(&sign)
    {
        return Ok(PartKind::Word(word.to_owned()));
    }
    let (glued_before, rest) = match word.strip_prefix('*') {
        Some(rest) => (true, rest),
        None => (false, word),
    };
    if let Some(class) = rest.strip_prefix('<') {
        let (name, after) = class.split_once('>').ok_or(FormError::Angle)?;
        if let Some(second) = after.strip_prefix('<') {
            let second = second.strip_suffix('>').ok_or(FormError::Angle)?;
            if glued_before {
                return Err(FormError::Star);
            }
            return Ok(PartKind::Compound(name.to_owned(), second.to_owned()));
        }
        if !after.is_empty() {
            return Err(FormError::Angle);
        }
        return match (name, glued_before) {
            ("n" | "age" | "name" | "any", true) => Err(FormError::Star),
            ("n", _) => Ok(PartKind::Number),
            ("age", _) => Ok(PartKind::Age),
            ("name", _) => Ok(PartKind::Name),
            ("any", _) => Ok(PartKind::Any),
            (_, true) => Ok(PartKind::EndingClass(name.to_owned())),
            (_, false) => Ok(PartKind::Class(name.to_owned())),
        };
    }
    let (glued_after, rest) = match rest.strip_suffix('*') {
        Some(rest) => (true, rest),
        None => (false, rest),
    };
    if rest.contains('*') || rest.is_empty() {
        return Err(FormError::Star);
    }
    if rest.contains(['<', '>']) {
        return Err(FormError::Angle);
    }
    if let Some(odd) = rest.chars().find(|c| !(c.is_alphanumeric() || *c == '\'')) {
        return Err(FormError::Character(odd));
    }
    let letters = rest.to_owned();
    match (glued_before, glued_after) {
        (true, false) => Ok(PartKind::Ending(letters)),
        (false, true) => Ok(PartKind::Beginning(letters)),
        _ => Err(FormError::Star),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(form: &str) -> Vec<String> {
        parse(form)
            .unwrap()
            .iter()
            .map(|parts| {
                let words: Vec<String> = parts.iter().map(|p| format!("{:?}", p.kinds)).collect();
                words.join(" ")
            })
            .collect()
    }

    #[test]
    fn one_word_choices_stay_together_beside_longer_ones() {
        let ways = parse("{ta,hente,se på,<off-time>} {jobben,} nå").unwrap();
        // "{ta,hente,<off-time>}" and "se på", each with "jobben" and without.
        assert_eq!(ways.len(), 4);
        assert!(ways.iter().any(|parts| parts[0].kinds.len() == 3));
    }

    #[test]
    fn braces_inside_a_word_are_choices_of_its_position() {
        let ways = parse("{mange,flere} baller i {luften,lufta}").unwrap();
        assert_eq!(ways.len(), 1);
        assert_eq!(
            ways[0].iter().map(|p| p.kinds.len()).collect::<Vec<_>>(),
            [2, 1, 1, 2]
        );
        assert_eq!(
            shown("stjerne{,n}"),
            ["[Word(\"stjerne\"), Word(\"stjernen\")]"]
        );
    }

    #[test]
    fn braces_that_hold_several_words_or_none_are_ways_of_their_own() {
        assert_eq!(parse("er {en,} {god og,} kokk").unwrap().len(), 4);
        assert!(parse("{kl. 9,x}").is_err());
        assert_eq!(parse("{,*}ninja").unwrap().len(), 1);
    }

    #[test]
    fn glue_classes_and_gaps_are_told_apart() {
        assert_eq!(shown("*ninja"), ["[Ending(\"ninja\")]"]);
        assert_eq!(shown("akvari*"), ["[Beginning(\"akvari\")]"]);
        assert_eq!(shown("{,*}ninja"), ["[Word(\"ninja\"), Ending(\"ninja\")]"]);
        assert_eq!(shown("*<head>"), ["[EndingClass(\"head\")]"]);
        assert_eq!(shown("<a><b>"), ["[Compound(\"a\", \"b\")]"]);
        assert_eq!(shown("<a> <b>"), ["[Class(\"a\")] [Class(\"b\")]"]);
        assert_eq!(
            shown("fra .. til"),
            ["[Word(\"fra\")] [Gap] [Word(\"til\")]"]
        );
        assert_eq!(shown("<n> %"), ["[Number] [Word(\"%\")]"]);
        assert_eq!(parse("9-tot-5").unwrap()[0][1].separator, Separator::Hyphen);
        assert_eq!(parse("a & b").unwrap()[0][1].separator, Separator::Sign);
    }

    #[test]
    fn what_breaks_the_notation_is_refused() {
        for form in [
            "", "{a", "a}", "a, b", "* b", "a ..", ".. a", "<a", "a*b", "x<a>", "<name> b",
        ] {
            assert!(parse(form).is_err(), "{form:?}");
        }
    }
}
