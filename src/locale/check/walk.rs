//! Ways through a pattern: every node of it, and the texts that a reader may see.

use super::bundle::File;
use fluent_syntax::ast::{
    CallArguments, Expression, InlineExpression, Pattern, PatternElement, Variant, VariantKey,
};

/// Where a variable stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Role<'a> {
    Shown,
    Selector,
    Function(&'a str),
    Term,
}

/// What a pattern is made of.
pub enum Node<'a> {
    Variable(&'a str, Role<'a>),
    Message(&'a str, Option<&'a str>),
    Term {
        id: &'a str,
        attribute: Option<&'a str>,
        arguments: Option<&'a CallArguments<&'a str>>,
    },
    Function {
        id: &'a str,
        arguments: &'a CallArguments<&'a str>,
    },
    Select {
        selector: &'a InlineExpression<&'a str>,
        variants: &'a [Variant<&'a str>],
    },
}

/// Calls `found` with every node, in the order of the text.
pub fn walk<'a>(pattern: &'a Pattern<&'a str>, found: &mut dyn FnMut(Node<'a>)) {
    for element in &pattern.elements {
        if let PatternElement::Placeable { expression } = element {
            in_expression(expression, found);
        }
    }
}

fn in_expression<'a>(expression: &'a Expression<&'a str>, found: &mut dyn FnMut(Node<'a>)) {
    match expression {
        Expression::Inline(inline) => in_inline(inline, Role::Shown, found),
        Expression::Select { selector, variants } => {
            in_inline(selector, Role::Selector, found);
            found(Node::Select { selector, variants });
            for variant in variants {
                walk(&variant.value, found);
            }
        }
    }
}

fn in_inline<'a>(
    inline: &'a InlineExpression<&'a str>,
    role: Role<'a>,
    found: &mut dyn FnMut(Node<'a>),
) {
    match inline {
        InlineExpression::VariableReference { id } => found(Node::Variable(id.name, role)),
        InlineExpression::FunctionReference { id, arguments } => {
            for argument in &arguments.positional {
                in_inline(argument, Role::Function(id.name), found);
            }
            let id = id.name;
            found(Node::Function { id, arguments });
        }
        InlineExpression::MessageReference { id, attribute } => {
            found(Node::Message(id.name, attribute.as_ref().map(|a| a.name)))
        }
        InlineExpression::TermReference {
            id,
            attribute,
            arguments,
        } => {
            for argument in arguments.iter().flat_map(|a| &a.positional) {
                in_inline(argument, Role::Term, found);
            }
            found(Node::Term {
                id: id.name,
                attribute: attribute.as_ref().map(|a| a.name),
                arguments: arguments.as_ref(),
            });
        }
        InlineExpression::Placeable { expression } => in_expression(expression, found),
        InlineExpression::StringLiteral { .. } | InlineExpression::NumberLiteral { .. } => {}
    }
}

/// The name or figure of a variant.
pub fn key<'a>(variant: &Variant<&'a str>) -> &'a str {
    match &variant.key {
        VariantKey::Identifier { name } => name,
        VariantKey::NumberLiteral { value } => value,
    }
}

/// The variable that a selector asks, by itself or through a function.
pub fn selector_variable<'a>(selector: &InlineExpression<&'a str>) -> Option<&'a str> {
    match selector {
        InlineExpression::VariableReference { id } => Some(id.name),
        InlineExpression::FunctionReference { arguments, .. } => {
            arguments.positional.first().and_then(selector_variable)
        }
        _ => None,
    }
}

/// Stands for a value in a [`Flat`] text.
pub const HOLE: char = '\u{fffc}';

/// One text that a reader may see: every choice made, values as [`HOLE`]s.
#[derive(Debug)]
pub struct Flat<'a> {
    pub text: String,
    /// Start in `text`, start in the file, length.
    parts: Vec<(usize, usize, usize)>,
    /// Start in `text` of each hole, with its variable and the function around it.
    pub holes: Vec<(usize, Option<&'a str>, Option<&'a str>)>,
    /// The choices that were made: a variable and a key.
    pub chosen: Vec<(&'a str, &'a str)>,
}

impl Flat<'_> {
    /// The byte of the file that a byte of the text comes from.
    pub fn source(&self, at: usize) -> Option<usize> {
        let index = self.parts.partition_point(|(start, ..)| *start <= at);
        let (start, source, length) = self.parts.get(index.checked_sub(1)?)?;
        (at <= start + length).then(|| source + (at - start))
    }
}

/// How a choice is called: by its variable, or by the place of its selector.
type Choice<'a> = (Option<&'a str>, usize);

/// A choice that a text met and nobody had made, at the place of its first key, with the keys other
/// than the default.
struct Met<'a> {
    choice: Choice<'a>,
    place: usize,
    keys: Vec<&'a str>,
}

/// Choices made on the way to a text, and the places whose keys have had their texts.
type Way<'a> = (Vec<(Choice<'a>, &'a str)>, Vec<usize>);

/// All texts of a pattern, the one of the defaults first. Choices by one variable go together; each
/// variant stands in at least one text.
pub fn flats<'a>(file: &File<'a>, pattern: &'a Pattern<&'a str>) -> Vec<Flat<'a>> {
    let mut texts = Vec::new();
    let mut work: Vec<Way<'a>> = vec![(Vec::new(), Vec::new())];
    while let Some((made, known)) = work.pop() {
        let mut flat = Flat {
            text: String::new(),
            parts: Vec::new(),
            holes: Vec::new(),
            chosen: made
                .iter()
                .filter_map(|((name, _), key)| Some(((*name)?, *key)))
                .collect(),
        };
        let mut met = Vec::new();
        write(file, pattern, &made, &mut flat, &mut met);
        let mut seen = known.clone();
        seen.extend(met.iter().map(|m| m.place));
        let mut next: Vec<(Choice<'a>, &'a str)> = Vec::new();
        for one in met.iter().filter(|m| !known.contains(&m.place)) {
            for key in &one.keys {
                if !next.contains(&(one.choice, key)) {
                    next.push((one.choice, key));
                }
            }
        }
        for choice in next {
            let mut made = made.clone();
            made.push(choice);
            work.push((made, seen.clone()));
        }
        texts.push(flat);
    }
    texts
}

fn write<'a>(
    file: &File<'a>,
    pattern: &'a Pattern<&'a str>,
    made: &[(Choice<'a>, &'a str)],
    flat: &mut Flat<'a>,
    met: &mut Vec<Met<'a>>,
) {
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => text(file, value, flat),
            PatternElement::Placeable { expression } => {
                write_expression(file, expression, made, flat, met);
            }
        }
    }
}

fn text<'a>(file: &File<'a>, value: &'a str, flat: &mut Flat<'a>) {
    if !value.is_empty() {
        let part = (flat.text.len(), file.offset(value), value.len());
        flat.parts.push(part);
        flat.text.push_str(value);
    }
}

fn hole<'a>(inline: &InlineExpression<&'a str>, flat: &mut Flat<'a>) {
    let function = match inline {
        InlineExpression::FunctionReference { id, .. } => Some(id.name),
        _ => None,
    };
    flat.holes
        .push((flat.text.len(), selector_variable(inline), function));
    flat.text.push(HOLE);
}

fn write_expression<'a>(
    file: &File<'a>,
    expression: &'a Expression<&'a str>,
    made: &[(Choice<'a>, &'a str)],
    flat: &mut Flat<'a>,
    met: &mut Vec<Met<'a>>,
) {
    match expression {
        Expression::Inline(InlineExpression::StringLiteral { value }) => text(file, value, flat),
        Expression::Inline(InlineExpression::NumberLiteral { value }) => text(file, value, flat),
        Expression::Inline(InlineExpression::Placeable { expression }) => {
            write_expression(file, expression, made, flat, met);
        }
        Expression::Inline(inline) => hole(inline, flat),
        Expression::Select { selector, variants } => {
            let name = selector_variable(selector);
            let place = variants.first().map_or(0, |v| file.offset(key(v)));
            let choice = (name, if name.is_none() { place } else { 0 });
            let wanted = made.iter().find(|(c, _)| *c == choice).map(|(_, k)| *k);
            if wanted.is_none() {
                let keys = variants.iter().filter(|v| !v.default).map(key).collect();
                met.push(Met {
                    choice,
                    place,
                    keys,
                });
            }
            let variant = variants
                .iter()
                .find(|v| wanted.is_some_and(|w| key(v) == w))
                .or_else(|| variants.iter().find(|v| v.default));
            if let Some(variant) = variant {
                write(file, &variant.value, made, flat, met);
            }
        }
    }
}
