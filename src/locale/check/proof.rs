//! The proof: every message is rendered in every language, which shows what reading cannot.

use super::bundle::Sink;
use super::contract::{Contract, Message, Type, Variable};
use super::{Checked, Finding, Scope, Severity, code};
use crate::error::{Cause, Result};
use crate::locale::{DOMAINS, Locale, Value};
use std::collections::BTreeSet;

/// What no finished text holds.
const LEFTOVERS: &[&str] = &[
    "{",
    "}",
    "NUMBER(",
    "DATETIME(",
    "LIST(",
    "\u{2068}",
    "\u{2069}",
    "  ",
];

/// Renders what no other check has found broken.
pub fn check<'a>(
    scope: &Scope<'_>,
    contract: &Contract,
    own: &Checked<'a>,
    broken: &BTreeSet<&'a str>,
    sink: &mut Sink<'a>,
) -> Result<()> {
    let language = own.bundle.language;
    let locale = Locale::load_whole(scope.store, language, DOMAINS)?;
    let faulty: BTreeSet<&str> = {
        let named = |f: &Finding| {
            let id = f
                .error
                .cause()
                .facts()
                .into_iter()
                .find(|(n, _)| *n == "id");
            id.map(|(_, id)| id.to_owned())
        };
        let of = |f: &&Finding| f.language == Some(language) && f.severity == Severity::Error;
        let ids: BTreeSet<String> = sink
            .findings()
            .iter()
            .filter(of)
            .filter_map(named)
            .collect();
        let known = own.bundle.messages.keys().copied();
        let spans: Vec<(&str, usize)> = sink
            .findings()
            .iter()
            .filter(of)
            .filter_map(|f| Some((f.error.place()?.file.as_str(), f.span.as_ref()?.start)))
            .collect();
        known
            .filter(|id| {
                ids.contains(*id)
                    || own.bundle.messages.get(id).is_some_and(|m| {
                        let range = own.entry(m);
                        spans
                            .iter()
                            .any(|(file, at)| *file == m.file.asset.file && range.contains(at))
                    })
            })
            .collect()
    };
    for (id, agreed) in &contract.messages {
        let Some(message) = own.bundle.messages.get(id.as_str()) else {
            continue;
        };
        let skipped = broken.contains(id.as_str())
            || faulty.contains(id.as_str())
            || own.bundle.broken.contains(id);
        if skipped {
            continue;
        }
        for (part, flats) in own.texts(id) {
            for args in choices(agreed, flats) {
                let found = match locale.own(id, *part, &args) {
                    Ok(text) if text.trim().is_empty() => "\"\"".to_owned(),
                    Ok(text) => match leftover(&text, &args) {
                        Some(leftover) => format!("{leftover:?}"),
                        None => continue,
                    },
                    Err(error) => match error.cause() {
                        Cause::MessageFailed { detail, .. } => detail.clone(),
                        _ => continue,
                    },
                };
                let cause = Cause::CheckRender {
                    id: id.clone(),
                    language: language.to_string(),
                    found,
                };
                let span = message.file.span(message.id());
                sink.report(code::RENDER, message.file, span, Some(message.id()), cause);
            }
        }
    }
    Ok(())
}

/// What stands in a finished text that should not, and was not put there by a sample.
fn leftover(text: &str, args: &[(&str, Value)]) -> Option<&'static str> {
    LEFTOVERS.iter().copied().find(|leftover| {
        let given = args.iter().any(|(_, value)| match value {
            Value::Text(sample) => sample.contains(leftover),
            _ => false,
        });
        text.contains(leftover) && !given
    })
}

/// Samples that show every variant, and numbers beside their own sample as 0, 1, 2 and 1.5. One
/// choice is varied at a time: all of them together would be too many to show.
fn choices<'c>(agreed: &'c Message, flats: &[super::walk::Flat<'_>]) -> Vec<Vec<(&'c str, Value)>> {
    let base: Vec<(&str, Value)> = agreed
        .variables
        .iter()
        .filter_map(|v| Some((v.name.as_str(), v.samples().into_iter().next()?)))
        .collect();
    let mut all = Vec::with_capacity(flats.len());
    for flat in flats {
        let mut args = base.clone();
        for (name, key) in &flat.chosen {
            let variable = agreed.variable(name);
            if let Some(value) = variable.and_then(|v| chosen(v, key))
                && let Some(arg) = args.iter_mut().find(|(n, _)| n == name)
            {
                arg.1 = value;
            }
        }
        all.push(args);
    }
    for variable in agreed.variables.iter().filter(|v| v.kind == Type::Number) {
        for number in [0.0, 1.0, 2.0, 1.5] {
            let mut args = base.clone();
            if let Some(arg) = args.iter_mut().find(|(n, _)| *n == variable.name) {
                arg.1 = Value::Number(number);
            }
            all.push(args);
        }
    }
    all
}

/// The value by which a key is chosen.
fn chosen(variable: &Variable, key: &str) -> Option<Value> {
    match variable.kind {
        Type::Number => match key {
            "one" => Some(Value::Number(1.0)),
            figure => figure.parse().ok().map(Value::Number),
        },
        Type::Text | Type::Enum(_) => Some(Value::Text(key.to_owned())),
        Type::Date | Type::List => None,
    }
}
