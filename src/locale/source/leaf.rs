//! Leaves: the texts of a message that are translated one by one.
//!
//! A pattern without a choice is one leaf. Each variant of a choice is a pattern of its own, under
//! the path `[selector=key]`; text around a choice is a leaf in which the choice is shortened to
//! `{ selector -> … }`. Where a pattern has two choices by one selector, the second is `selector#2`.

use super::Tree;
use super::print::{self, LINE_SIGNS, inline, pattern_text};
use crate::error::Cause;
use fluent_syntax::ast::{Expression, InlineExpression, Pattern, PatternElement};
use fluent_syntax::parser;
use std::collections::BTreeMap;

/// A leaf and its path within the pattern; the path of the pattern's own text is empty.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Leaf {
    pub path: String,
    /// In the signs of Fluent, choices shortened.
    pub text: String,
    /// The names of the choices that are shortened in it.
    pub choices: Vec<String>,
}

/// The leaves of a pattern, its own text first, then variant by variant.
pub fn leaves(tree: &Tree) -> Vec<Leaf> {
    let mut found = Vec::new();
    collect(tree, "", &mut found);
    found
}

fn collect(tree: &Tree, path: &str, found: &mut Vec<Leaf>) {
    let names = choice_names(tree);
    if !is_bare_choice(tree) {
        found.push(Leaf {
            path: path.to_owned(),
            text: shortened(tree),
            choices: names.clone(),
        });
    }
    for (choice, name) in choices(tree).zip(names) {
        let Expression::Select { variants, .. } = choice else {
            continue;
        };
        for variant in variants {
            let below = format!("{path}[{name}={}]", print::key(&variant.key));
            collect(&variant.value, &below, found);
        }
    }
}

/// The pattern with the texts of these paths in place of its own. Choices of the pattern stay where
/// the new text has its shortened ones.
pub fn replace(tree: Tree, new: &BTreeMap<String, Tree>) -> Tree {
    replace_below(tree, "", new)
}

fn replace_below(tree: Tree, path: &str, new: &BTreeMap<String, Tree>) -> Tree {
    let names = choice_names(&tree);
    let mut names = names.into_iter();
    let mut own = Vec::new();
    let mut elements = Vec::with_capacity(tree.elements.len());
    for element in tree.elements {
        let PatternElement::Placeable {
            expression:
                Expression::Select {
                    selector,
                    mut variants,
                },
        } = element
        else {
            elements.push(element);
            continue;
        };
        let name = names.next().unwrap_or_default();
        for variant in &mut variants {
            let below = format!("{path}[{name}={}]", print::key(&variant.key));
            let value = std::mem::replace(&mut variant.value, Pattern { elements: vec![] });
            variant.value = replace_below(value, &below, new);
        }
        let expression = Expression::Select { selector, variants };
        elements.push(PatternElement::Placeable {
            expression: expression.clone(),
        });
        own.push((name, expression));
    }
    let Some(text) = new.get(path) else {
        return Pattern { elements };
    };
    let elements = text.elements.iter().map(|element| {
        let stands_for = match element {
            PatternElement::Placeable {
                expression: Expression::Inline(InlineExpression::VariableReference { id }),
            } => stand_in_number(&id.name).and_then(|number| own.get(number)),
            _ => None,
        };
        match stands_for {
            Some((_, expression)) => PatternElement::Placeable {
                expression: expression.clone(),
            },
            None => element.clone(),
        }
    });
    Pattern {
        elements: elements.collect(),
    }
}

/// Reads a text that is to replace one with these choices.
///
/// # Errors
/// The cause, and the byte of `text` where it shows.
pub fn read_leaf(text: &str, choices: &[String]) -> Result<Tree, (usize, Cause)> {
    let mut marked = text.to_owned();
    for (number, name) in choices.iter().enumerate() {
        let short = short(name);
        let at = marked.find(&short).ok_or_else(|| {
            let placeable = short.clone();
            (0, Cause::PoChoice { placeable })
        })?;
        // As long as what it stands for, so that offsets hold.
        marked.replace_range(at..at + short.len(), &stand_in(number, short.len()));
    }
    // A choice that this text has not, or has twice.
    if let Some(arrow) = marked.find(SHORT_END) {
        let from = marked[..arrow].rfind('{').unwrap_or(arrow);
        let placeable = text[from..arrow + SHORT_END.len()].to_owned();
        let known = choices.iter().map(|name| short(name));
        let known = known.collect::<Vec<_>>().join(", ");
        return Err((from, Cause::PoChoiceUnknown { placeable, known }));
    }
    let (source, offsets) = as_message(&marked);
    let at = |offset: usize| {
        let before = offsets.iter().take_while(|(to, _)| *to <= offset).last();
        before.map_or(0, |(to, from)| (from + offset - to).min(text.len()))
    };
    match parser::parse(source.clone()) {
        Ok(resource) => {
            let content =
                super::content(source.trim_end_matches('\n')).filter(|_| resource.body.len() == 1);
            match content {
                Some(super::Content::Message(super::Node {
                    value: Some(value),
                    attributes,
                    ..
                })) if attributes.is_empty() => Ok(value),
                _ => {
                    let detail = text.lines().next().unwrap_or_default().to_owned();
                    Err((0, Cause::FluentSyntax { detail }))
                }
            }
        }
        Err((_, errors)) => {
            let brace = super::super::syntax::unclosed_brace(&source);
            Err(match (brace, errors.first()) {
                (Some(offset), _) => (at(offset), Cause::FluentBrace {}),
                (None, Some(error)) => {
                    let detail = error.kind.to_string();
                    (at(error.pos.start), Cause::FluentSyntax { detail })
                }
                (None, None) => (0, Cause::FluentBrace {}),
            })
        }
    }
}

/// The text as the value of a message, and which offset of it is which of the text (the starts of
/// stretches that run alike). Lines that would begin something else are guarded.
fn as_message(text: &str) -> (String, Vec<(usize, usize)>) {
    let mut out = "x =".to_owned();
    let mut offsets = Vec::new();
    let mut braces = super::Braces::default();
    let mut from = 0;
    let one_line = !text.contains('\n');
    for line in text.split('\n') {
        out.push_str(match (one_line, line.trim_matches(' ').is_empty()) {
            (true, _) => " ",
            (false, true) => {
                // A blank line inside a text has no spaces.
                out.push('\n');
                from += line.len() + 1;
                continue;
            }
            (false, false) => "\n    ",
        });
        let guarded = !one_line && braces.depth == 0;
        let indent = line.len() - line.trim_start_matches(' ').len();
        let sign = line[indent..].chars().next();
        let sign = sign.filter(|c| LINE_SIGNS.contains(c));
        // The parser counts no indent before a placeable. Where the first line begins with one, or
        // this line is to, spaces at its start would be lost.
        let guard = match (indent, sign) {
            (0, Some(sign)) => sign.len_utf8(),
            (0, None) => 0,
            (_, Some(_)) => indent,
            (_, None) if text.starts_with('{') || text.starts_with(LINE_SIGNS) => indent,
            (_, None) => 0,
        };
        let guard = if guarded { guard } else { 0 };
        if guard > 0 {
            out.push_str(&format!("{{\"{}\"}}", &line[..guard]));
        }
        offsets.push((out.len(), from + guard));
        out.push_str(&line[guard..]);
        braces.line(line);
        from += line.len() + 1;
    }
    out.push('\n');
    (out, offsets)
}

/// The names of the choices of a pattern, in order.
fn choice_names(tree: &Tree) -> Vec<String> {
    let mut seen: BTreeMap<String, usize> = BTreeMap::new();
    let selectors = choices(tree).filter_map(|choice| match choice {
        Expression::Select { selector, .. } => Some(inline(selector)),
        Expression::Inline(_) => None,
    });
    selectors
        .map(|name| {
            let count = seen.entry(name.clone()).or_default();
            *count += 1;
            match *count {
                1 => name,
                count => format!("{name}#{count}"),
            }
        })
        .collect()
}

fn choices(tree: &Tree) -> impl Iterator<Item = &Expression<String>> {
    tree.elements.iter().filter_map(|element| match element {
        PatternElement::Placeable {
            expression: expression @ Expression::Select { .. },
        } => Some(expression),
        _ => None,
    })
}

fn is_bare_choice(tree: &Tree) -> bool {
    tree.elements.len() == 1 && choices(tree).next().is_some()
}

/// How a shortened choice ends.
const SHORT_END: &str = " -> … }";

fn short(name: &str) -> String {
    format!("{{ {name}{SHORT_END}")
}

/// The pattern's own text, its choices shortened.
fn shortened(tree: &Tree) -> String {
    let mut names = choice_names(tree).into_iter();
    let mut out = String::new();
    for element in &tree.elements {
        match element {
            PatternElement::Placeable {
                expression: Expression::Select { .. },
            } => out.push_str(&short(&names.next().unwrap_or_default())),
            other => {
                let elements = vec![other.clone()];
                out.push_str(&pattern_text(&Pattern { elements }));
            }
        }
    }
    out
}

/// How the stand-ins for choices begin; no name of ours has two signs in a row.
const STAND_IN: &str = "x--";

/// A placeable of `length` bytes that stands for a choice while a text is read.
fn stand_in(number: usize, length: usize) -> String {
    let name = format!("{{ ${STAND_IN}{number}");
    // Even the shortest choice, `{ 1 -> … }`, is longer than a stand-in needs.
    let filled = format!("{name:-<width$}", width = length.saturating_sub(2));
    format!("{filled} }}")
}

/// Whether the variable is none, but stands for a choice in a text that [`read_leaf`] has read.
pub fn stands_in(variable: &str) -> bool {
    stand_in_number(variable).is_some()
}

fn stand_in_number(name: &str) -> Option<usize> {
    name.strip_prefix(STAND_IN)?
        .trim_end_matches('-')
        .parse()
        .ok()
}

/// Calls `found` with every plain text of a pattern, its choices included.
pub fn texts<'a>(tree: &'a Tree, found: &mut impl FnMut(&'a str)) {
    for element in &tree.elements {
        match element {
            PatternElement::TextElement { value } => found(value),
            PatternElement::Placeable { expression } => {
                if let Expression::Select { variants, .. } = expression {
                    for variant in variants {
                        texts(&variant.value, found);
                    }
                }
            }
        }
    }
}
