//! Calls of functions: the name, the options, and the types of what they are given.

use super::bundle::{Bundle, File, Sink};
use super::contract::{Contract, Type};
use super::walk::{Node, Role, walk};
use super::{code, nearest};
use crate::error::Cause;
use crate::locale::functions::{FUNCTIONS, Function, Takes, Values};
use fluent_syntax::ast::{CallArguments, InlineExpression, Pattern};

/// Checks every call of a language.
pub fn check<'a>(contract: &Contract, bundle: &Bundle<'a>, sink: &mut Sink<'a>) {
    for (id, own) in &bundle.messages {
        for (_, pattern) in own.parts() {
            calls(own.file, id, pattern, sink);
            types(contract, own.file, id, pattern, sink);
        }
    }
    for (id, own) in &bundle.terms {
        for (_, pattern) in own.parts() {
            calls(own.file, id, pattern, sink);
        }
    }
}

fn calls<'a>(
    file: &'a File<'a>,
    owner: &'a str,
    pattern: &'a Pattern<&'a str>,
    sink: &mut Sink<'a>,
) {
    walk(pattern, &mut |node| {
        if let Node::Function { id, arguments } = node {
            match FUNCTIONS.iter().find(|f| f.name == id) {
                Some(function) => call(file, owner, id, function, arguments, sink),
                None => {
                    let names = FUNCTIONS.iter().map(|f| f.name);
                    let function = id.to_owned();
                    let cause = match nearest(id, names.clone()) {
                        Some(near) => Cause::CheckFunctionSuggest {
                            function,
                            suggestion: near.to_owned(),
                        },
                        None => Cause::CheckFunctionUnknown {
                            function,
                            known: names.collect::<Vec<_>>().join(", "),
                        },
                    };
                    sink.report(
                        code::FUNCTION_UNKNOWN,
                        file,
                        file.span(id),
                        Some(owner),
                        cause,
                    );
                }
            }
        }
    });
}

fn call<'a>(
    file: &'a File<'a>,
    owner: &'a str,
    id: &'a str,
    function: &Function,
    arguments: &'a CallArguments<&'a str>,
    sink: &mut Sink<'a>,
) {
    let wrong = match arguments.positional.as_slice() {
        [] => Some(id),
        [one] => match (one, function.takes) {
            (InlineExpression::StringLiteral { value }, Takes::Number | Takes::List) => {
                Some(*value)
            }
            (InlineExpression::StringLiteral { value }, Takes::Date)
                if crate::data::parse_date(value).is_none() =>
            {
                Some(*value)
            }
            (InlineExpression::NumberLiteral { value }, Takes::Date | Takes::List) => Some(*value),
            (InlineExpression::MessageReference { id, .. }, _) => Some(id.name),
            _ => None,
        },
        [_, second, ..] => Some(slice(second).unwrap_or(id)),
    };
    if let Some(slice) = wrong {
        let cause = Cause::CheckArgument {
            function: id.to_owned(),
            kind: function.takes.name().to_owned(),
        };
        sink.report(code::ARGUMENT, file, file.span(slice), Some(owner), cause);
    }
    for argument in &arguments.named {
        let name = argument.name.name;
        let Some((_, values)) = function.options.iter().find(|(n, _)| *n == name) else {
            let known: Vec<&str> = function.options.iter().map(|(n, _)| *n).collect();
            let cause = match nearest(name, known.iter().copied()) {
                Some(near) => Cause::CheckOptionSuggest {
                    function: id.to_owned(),
                    option: name.to_owned(),
                    suggestion: near.to_owned(),
                },
                None => Cause::CheckOptionUnknown {
                    function: id.to_owned(),
                    option: name.to_owned(),
                    known: known.join(", "),
                },
            };
            sink.report(code::OPTION, file, file.span(name), Some(owner), cause);
            continue;
        };
        let (value, fits) = match (&argument.value, values) {
            (InlineExpression::StringLiteral { value }, Values::Words(words)) => {
                (*value, words.contains(value))
            }
            (InlineExpression::NumberLiteral { value }, Values::Figure) => {
                (*value, value.parse::<u8>().is_ok_and(|n| n <= 20))
            }
            (other, _) => (slice(other).unwrap_or(name), false),
        };
        if !fits {
            let known = match values {
                Values::Words(words) => words
                    .iter()
                    .map(|w| format!("\"{w}\""))
                    .collect::<Vec<_>>()
                    .join(", "),
                Values::Figure => "0–20".to_owned(),
            };
            let cause = Cause::CheckOptionValue {
                function: id.to_owned(),
                option: name.to_owned(),
                value: value.to_owned(),
                known,
            };
            sink.report(code::OPTION, file, file.span(value), Some(owner), cause);
        }
    }
}

/// The words of an expression, where it has any of its own.
fn slice<'a>(inline: &InlineExpression<&'a str>) -> Option<&'a str> {
    match inline {
        InlineExpression::StringLiteral { value } | InlineExpression::NumberLiteral { value } => {
            Some(value)
        }
        InlineExpression::VariableReference { id }
        | InlineExpression::MessageReference { id, .. }
        | InlineExpression::TermReference { id, .. }
        | InlineExpression::FunctionReference { id, .. } => Some(id.name),
        InlineExpression::Placeable { .. } => None,
    }
}

/// Whether each variable is shown by a function that its type goes with.
fn types<'a>(
    contract: &Contract,
    file: &'a File<'a>,
    owner: &'a str,
    pattern: &'a Pattern<&'a str>,
    sink: &mut Sink<'a>,
) {
    let Some(message) = contract.messages.get(owner) else {
        return;
    };
    walk(pattern, &mut |node| {
        let Node::Variable(name, role) = node else {
            return;
        };
        let Some(variable) = message.variable(name) else {
            return;
        };
        let at = file.offset(name);
        match role {
            Role::Function(function) => {
                let Some(known) = FUNCTIONS.iter().find(|f| f.name == function) else {
                    return;
                };
                if known.takes != takes(&variable.kind) {
                    let cause = Cause::CheckFunctionType {
                        function: function.to_owned(),
                        variable: name.to_owned(),
                        kind: variable.kind.name().to_owned(),
                    };
                    let span = file.span(function);
                    sink.report(code::FUNCTION, file, span, Some(owner), cause);
                }
            }
            Role::Shown if matches!(variable.kind, Type::Date | Type::List) => {
                let wanted = FUNCTIONS.iter().find(|f| f.takes == takes(&variable.kind));
                let cause = Cause::CheckFunctionMissing {
                    variable: name.to_owned(),
                    kind: variable.kind.name().to_owned(),
                    function: wanted.map_or("", |f| f.name).to_owned(),
                };
                let span = at - 1..at + name.len();
                sink.report(code::FUNCTION, file, span, Some(owner), cause);
            }
            _ => {}
        }
    });
}

fn takes(kind: &Type) -> Takes {
    match kind {
        Type::Number => Takes::Number,
        Type::Date => Takes::Date,
        Type::List => Takes::List,
        Type::Text | Type::Enum(_) => Takes::Nothing,
    }
}
