//! What templates, rules and code use, against what the contract has.

use super::across::used as used_by;
use super::bundle::{Bundle, Sink};
use super::contract::{Contract, Type, Variable};
use super::{Given, Scope, Use, code, nearest};
use crate::error::{Cause, Place};
use std::collections::BTreeSet;

pub fn check(scope: &Scope<'_>, contract: &Contract, source: &Bundle<'_>, sink: &mut Sink<'_>) {
    let mut used = BTreeSet::new();
    for one in scope.uses {
        let place = one.place.clone().unwrap_or_else(|| Place::file("lagom"));
        if one.id.is_empty() {
            sink.report_at(code::DYNAMIC, place, Cause::CheckUseDynamic {});
        } else if let Some(prefix) = one.id.strip_suffix('*') {
            let of = |id: &&String| id.starts_with(prefix);
            let before = used.len();
            used.extend(contract.messages.keys().filter(of).map(String::as_str));
            if used.len() == before && !contract.messages.keys().any(|id| of(&id)) {
                let id = one.id.clone();
                sink.report_at(code::USE_UNKNOWN, place, Cause::CheckUseUnknown { id });
            }
        } else if let Some(message) = contract.messages.get(&one.id) {
            used.insert(one.id.as_str());
            // What the contract names and does not use is its own fault.
            let text = source.messages.get(one.id.as_str()).map(used_by);
            let mut variables = message.variables.clone();
            variables.retain(|v| {
                v.optional
                    || text
                        .as_ref()
                        .is_none_or(|t| t.contains_key(v.name.as_str()))
            });
            arguments(one, &variables, &place, sink);
        } else if !source.broken.contains(&one.id) {
            unknown(scope, contract, one, place, &mut used, sink);
        }
    }
    for (id, message) in &source.messages {
        if used.contains(id) || sink.allows(source.language, id, code::UNUSED) {
            continue;
        }
        let span = message.file.span(id);
        let id_text = (*id).to_owned();
        let (code, cause) = match (scope.is_rule)(id) {
            true => (code::RULE_TEXT, Cause::CheckRuleUnknown { id: id_text }),
            false => (code::UNUSED, Cause::CheckUnused { id: id_text }),
        };
        sink.report(code, message.file, span, Some(id), cause);
    }
}

fn unknown<'c>(
    scope: &Scope<'_>,
    contract: &'c Contract,
    one: &Use,
    place: Place,
    used: &mut BTreeSet<&'c str>,
    sink: &mut Sink<'_>,
) {
    let id = one.id.clone();
    if (scope.is_rule)(&id) {
        let language = scope.contract.to_string();
        sink.report_at(
            code::RULE_TEXT,
            place,
            Cause::CheckRuleMissing { id, language },
        );
        return;
    }
    // A slip of the pen is of a message that nobody else asks for, more often than not.
    let asked = |id: &str| scope.uses.iter().any(|u| u.id == id);
    let free = contract
        .messages
        .keys()
        .map(String::as_str)
        .filter(|id| !asked(id));
    let near =
        nearest(&id, free).or_else(|| nearest(&id, contract.messages.keys().map(String::as_str)));
    let cause = match near.and_then(|n| contract.messages.get_key_value(n)) {
        Some((near, _)) => {
            used.insert(near.as_str());
            let suggestion = near.clone();
            Cause::CheckUseUnknownSuggest { id, suggestion }
        }
        None => Cause::CheckUseUnknown { id },
    };
    sink.report_at(code::USE_UNKNOWN, place, cause);
}

fn arguments(one: &Use, variables: &[Variable], place: &Place, sink: &mut Sink<'_>) {
    let Some(args) = &one.args else { return };
    let id = || one.id.clone();
    let mut lacking: Vec<&str> = variables
        .iter()
        .filter(|v| !v.optional && !args.contains(&v.name))
        .map(|v| v.name.as_str())
        .collect();
    for argument in args {
        let Some(variable) = variables.iter().find(|v| v.name == *argument) else {
            let free = variables.iter().map(|v| v.name.as_str());
            let free = free.filter(|n| !args.iter().any(|a| a == n));
            let meant = match lacking.as_slice() {
                [only] => Some(*only),
                _ => nearest(argument, free),
            };
            let (id, argument) = (id(), argument.clone());
            let cause = match meant {
                Some(meant) => {
                    lacking.retain(|l| *l != meant);
                    let suggestion = meant.to_owned();
                    Cause::CheckUseExtraSuggest {
                        id,
                        argument,
                        suggestion,
                    }
                }
                None => Cause::CheckUseExtra { id, argument },
            };
            sink.report_at(code::USE_ARGUMENTS, place.clone(), cause);
            continue;
        };
        let given = one.types.iter().find(|(name, _)| name == argument);
        if let Some((_, given)) = given
            && !fits(&variable.kind, given)
        {
            let cause = Cause::CheckUseType {
                id: id(),
                argument: argument.clone(),
                kind: variable.kind.name().to_owned(),
            };
            sink.report_at(code::USE_ARGUMENTS, place.clone(), cause);
        }
    }
    for argument in lacking {
        let cause = Cause::CheckUseArgument {
            id: id(),
            argument: argument.to_owned(),
        };
        sink.report_at(code::USE_ARGUMENTS, place.clone(), cause);
    }
}

fn fits(kind: &Type, given: &Given) -> bool {
    match (kind, given) {
        (Type::Number, Given::Number) | (Type::Text, Given::Text(_) | Given::Words) => true,
        (Type::Enum(values), Given::Text(text)) => values.contains(text),
        // Dates travel as ISO texts.
        (Type::Date, Given::Text(text)) => crate::data::parse_date(text).is_some(),
        _ => false,
    }
}
