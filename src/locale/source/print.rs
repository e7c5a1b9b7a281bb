//! The house form of a bundle: how messages, patterns and comments are written.

use super::{Node, Tree};
use fluent_syntax::ast::{CallArguments, Expression, InlineExpression, PatternElement, VariantKey};

/// Columns of one step to the right.
const STEP: usize = 4;

/// What no line of a text may begin with.
pub const LINE_SIGNS: [char; 3] = ['[', '*', '.'];

/// A comment with its signs.
pub fn comment(level: usize, lines: &[String]) -> String {
    let signs = "#".repeat(level);
    let lines = lines.iter().map(|line| match line.as_str() {
        "" => signs.clone(),
        line => format!("{signs} {line}"),
    });
    lines.collect::<Vec<_>>().join("\n")
}

/// A message or a term with its comment.
pub fn node(node: &Node) -> String {
    let mut out = String::new();
    if !node.comment.is_empty() {
        out.push_str(&comment(1, &node.comment));
        out.push('\n');
    }
    out.push_str(&node.id);
    out.push_str(" =");
    if let Some(value) = &node.value {
        assigned(&mut out, value, STEP);
    }
    for (name, value) in &node.attributes {
        out.push('\n');
        out.push_str(&" ".repeat(STEP));
        out.push('.');
        out.push_str(name);
        out.push_str(" =");
        assigned(&mut out, value, 2 * STEP);
    }
    out
}

/// A pattern after `=`: on the same line, or below it where it has several lines.
fn assigned(out: &mut String, tree: &Tree, indent: usize) {
    if is_long(tree) && !is_held(tree) {
        out.push('\n');
        out.push_str(&" ".repeat(indent));
    } else {
        out.push(' ');
    }
    pattern(out, tree, indent);
}

/// Whether a pattern must begin on the line that it belongs to: at the start of a line its first
/// sign would begin something else than a text.
fn is_held(tree: &Tree) -> bool {
    match tree.elements.first() {
        Some(PatternElement::TextElement { value }) => value.starts_with(LINE_SIGNS),
        _ => false,
    }
}

/// Whether a pattern takes several lines.
fn is_long(tree: &Tree) -> bool {
    tree.elements.iter().any(|element| match element {
        PatternElement::TextElement { value } => value.contains('\n'),
        PatternElement::Placeable { expression } => has_choice(expression),
    })
}

fn has_choice(expression: &Expression<String>) -> bool {
    match expression {
        Expression::Select { .. } => true,
        Expression::Inline(InlineExpression::Placeable { expression }) => has_choice(expression),
        Expression::Inline(_) => false,
    }
}

/// A pattern whose lines after the first stand `indent` columns in.
fn pattern(out: &mut String, tree: &Tree, indent: usize) {
    for element in &tree.elements {
        match element {
            PatternElement::TextElement { value } => {
                for (number, line) in value.split('\n').enumerate() {
                    if number > 0 {
                        out.push('\n');
                        // A blank line inside a text has no columns; a last, empty piece goes on
                        // with what follows the break.
                        if !line.is_empty() || is_last(value, number) {
                            out.push_str(&" ".repeat(indent));
                        }
                    }
                    out.push_str(line);
                }
            }
            PatternElement::Placeable { expression } => placeable(out, expression, indent),
        }
    }
}

fn is_last(text: &str, line: usize) -> bool {
    text.matches('\n').count() == line
}

fn placeable(out: &mut String, expression: &Expression<String>, indent: usize) {
    match expression {
        Expression::Inline(inline @ InlineExpression::StringLiteral { .. }) => {
            out.push('{');
            inline_into(out, inline, indent);
            out.push('}');
        }
        Expression::Inline(inline) => {
            out.push_str("{ ");
            inline_into(out, inline, indent);
            out.push_str(" }");
        }
        Expression::Select { selector, variants } => {
            out.push_str("{ ");
            inline_into(out, selector, indent);
            out.push_str(" ->\n");
            for variant in variants {
                let column = indent + STEP;
                if variant.default {
                    out.push_str(&" ".repeat(column - 1));
                    out.push('*');
                } else {
                    out.push_str(&" ".repeat(column));
                }
                out.push('[');
                out.push_str(key(&variant.key));
                out.push(']');
                let lines = variant.value.elements.iter().any(|element| {
                    matches!(element, PatternElement::TextElement { value } if value.contains('\n'))
                });
                if lines && !is_held(&variant.value) {
                    out.push('\n');
                    out.push_str(&" ".repeat(column + STEP));
                    pattern(out, &variant.value, column + STEP);
                } else {
                    out.push(' ');
                    pattern(out, &variant.value, column);
                }
                out.push('\n');
            }
            out.push_str(&" ".repeat(indent));
            out.push('}');
        }
    }
}

/// The key of a variant.
pub fn key(key: &VariantKey<String>) -> &str {
    match key {
        VariantKey::Identifier { name } => name,
        VariantKey::NumberLiteral { value } => value,
    }
}

/// An expression on one line, as a selector has it.
pub fn inline(expression: &InlineExpression<String>) -> String {
    let mut out = String::new();
    inline_into(&mut out, expression, 0);
    out
}

/// A whole pattern as text, its choices written out.
pub fn pattern_text(tree: &Tree) -> String {
    let mut out = String::new();
    pattern(&mut out, tree, 0);
    out
}

fn inline_into(out: &mut String, expression: &InlineExpression<String>, indent: usize) {
    match expression {
        InlineExpression::StringLiteral { value } => {
            out.push('"');
            out.push_str(value);
            out.push('"');
        }
        InlineExpression::NumberLiteral { value } => out.push_str(value),
        InlineExpression::VariableReference { id } => {
            out.push('$');
            out.push_str(&id.name);
        }
        InlineExpression::FunctionReference { id, arguments } => {
            out.push_str(&id.name);
            call(out, arguments, indent);
        }
        InlineExpression::MessageReference { id, attribute } => {
            out.push_str(&id.name);
            if let Some(attribute) = attribute {
                out.push('.');
                out.push_str(&attribute.name);
            }
        }
        InlineExpression::TermReference {
            id,
            attribute,
            arguments,
        } => {
            out.push('-');
            out.push_str(&id.name);
            if let Some(attribute) = attribute {
                out.push('.');
                out.push_str(&attribute.name);
            }
            if let Some(arguments) = arguments {
                call(out, arguments, indent);
            }
        }
        InlineExpression::Placeable { expression } => placeable(out, expression, indent),
    }
}

fn call(out: &mut String, arguments: &CallArguments<String>, indent: usize) {
    out.push('(');
    let mut first = true;
    let mut comma = |out: &mut String| {
        if !std::mem::take(&mut first) {
            out.push_str(", ");
        }
    };
    for argument in &arguments.positional {
        comma(out);
        inline_into(out, argument, indent);
    }
    for argument in &arguments.named {
        comma(out);
        out.push_str(&argument.name.name);
        out.push_str(": ");
        inline_into(out, &argument.value, indent);
    }
    out.push(')');
}
