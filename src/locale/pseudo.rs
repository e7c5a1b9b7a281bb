//! A language that is none: the texts of another with accents on every letter, about a third
//! longer and in brackets. What is shown without them is not translated, what is cut off has too
//! little room.
//!
//! Placeables, `[[…]]`, HTML tags, code, addresses and flags stay as they are.

use super::source::{Content, Source, Tree, write};
use fluent_syntax::ast::{Expression, PatternElement};

/// What every text begins and ends with.
pub const BRACKETS: (char, char) = ('⟦', '⟧');

/// What the tag of a pseudo-language adds to that of its origin: the region that CLDR keeps for it.
const REGION: &str = "xa";

/// The tag of the pseudo-language made of `language`.
pub fn tag(language: &str) -> String {
    format!("{language}-{REGION}")
}

/// A bundle in the pseudo-language.
pub fn bundle(source: &Source) -> String {
    let mut source = source.clone();
    for block in &mut source.blocks {
        let Content::Message(node) = &mut block.content else {
            continue;
        };
        let attributes = node.attributes.iter_mut().map(|(_, tree)| tree);
        for tree in node.value.iter_mut().chain(attributes) {
            let mut kept = Kept::default();
            change(tree, &mut kept);
            bracket(tree);
        }
        block.text = write(node);
    }
    source.text()
}

/// A text in the pseudo-language, brackets included.
pub fn text(text: &str) -> String {
    let (open, close) = BRACKETS;
    format!("{open}{}{close}", Kept::default().text(text))
}

fn bracket(tree: &mut Tree) {
    let (open, close) = BRACKETS;
    match tree.elements.first_mut() {
        Some(PatternElement::TextElement { value }) => value.insert(0, open),
        _ => {
            let value = open.to_string();
            tree.elements
                .insert(0, PatternElement::TextElement { value });
        }
    }
    match tree.elements.last_mut() {
        Some(PatternElement::TextElement { value }) => value.push(close),
        _ => {
            let value = close.to_string();
            tree.elements.push(PatternElement::TextElement { value });
        }
    }
}

fn change(tree: &mut Tree, kept: &mut Kept) {
    for element in &mut tree.elements {
        match element {
            PatternElement::TextElement { value } => *value = kept.text(value),
            PatternElement::Placeable {
                expression: Expression::Select { variants, .. },
            } => {
                for variant in variants {
                    change(&mut variant.value, &mut kept.clone());
                }
            }
            PatternElement::Placeable { .. } => {}
        }
    }
}

/// What the text is inside of that stays as it is; it may go on behind a placeable.
#[derive(Clone, Default)]
struct Kept {
    until: Option<&'static str>,
}

/// How what is kept begins and ends.
const KEPT: &[(&str, &str)] = &[("[[", "]]"), ("`", "`"), ("](", ")")];

impl Kept {
    fn text(&mut self, text: &str) -> String {
        let mut out = String::with_capacity(text.len() * 2);
        let mut rest = text;
        while !rest.is_empty() {
            if let Some(end) = self.until {
                let to = rest.find(end).map(|at| at + end.len());
                let (same, after) = rest.split_at(to.unwrap_or(rest.len()));
                out.push_str(same);
                rest = after;
                if to.is_some() {
                    self.until = None;
                }
                continue;
            }
            if let Some((begin, end)) = KEPT.iter().find(|(begin, _)| rest.starts_with(begin)) {
                out.push_str(begin);
                rest = &rest[begin.len()..];
                self.until = Some(end);
                continue;
            }
            if is_tag(rest) {
                self.until = Some(">");
                continue;
            }
            let before = out.chars().next_back();
            let length = name_length(rest, before).unwrap_or(0);
            if length > 0 {
                out.push_str(&rest[..length]);
                rest = &rest[length..];
                continue;
            }
            let mut chars = rest.chars();
            if let Some(c) = chars.next() {
                let accented = accented(c);
                out.push(accented);
                if "aeouAEOU".contains(c) {
                    out.extend(accented.to_lowercase());
                }
            }
            rest = chars.as_str();
        }
        out
    }
}

fn is_tag(text: &str) -> bool {
    let rest = text.strip_prefix('<');
    rest.is_some_and(|rest| rest.starts_with(|c: char| c.is_ascii_alphabetic() || c == '/'))
}

/// The length of what is a name and no word at the start of `text`: a flag, an address, a file, an
/// entity of HTML, the program itself.
fn name_length(text: &str, before: Option<char>) -> Option<usize> {
    if before.is_some_and(char::is_alphanumeric) {
        return None;
    }
    if let Some(entity) = text.strip_prefix('&') {
        let end = entity.find(';')?;
        let name = &entity[..end];
        let plain = !name.is_empty() && name.chars().all(|c| c.is_ascii_alphanumeric() || c == '#');
        return plain.then_some(end + 2);
    }
    let word = text.split(|c: char| c.is_whitespace() || "(),;«»“”\"".contains(c));
    let word = word
        .map(|w| w.trim_end_matches(['.', ':', '!', '?']))
        .next()?;
    let inner = |sign: char| {
        let mut parts = word.split(sign);
        let known = |part: Option<&str>| part.is_some_and(|p| !p.is_empty());
        known(parts.next()) && known(parts.next())
    };
    let is_name = word.starts_with("--")
        || word.contains("://")
        || inner('@')
        || inner('.')
        || (word.starts_with('.') && word.len() > 1)
        || word == env!("CARGO_PKG_NAME");
    (is_name && !word.is_empty()).then_some(word.len())
}

/// The letter with an accent; other signs are themselves.
fn accented(c: char) -> char {
    const PLAIN: &str = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";
    const ACCENTED: &str = "áƀćđḗƒɠħīĵķŀḿƞǿƥɋřşŧŭṽẇẋẏẑÁƁĆĐḖƑƓĦĪĴĶĿḾƝǾƤɊŘŞŦŬṼẆẊẎẐ";
    let found = PLAIN.chars().zip(ACCENTED.chars()).find(|(p, _)| *p == c);
    found.map_or(c, |(_, accented)| accented)
}
