//! A language against the contract: messages, variables, attributes, marks, sameness and length.

use super::bundle::{Own, Sink};
use super::contract::{Contract, Message};
use super::markup::marks;
use super::walk::{Flat, HOLE, Node, walk};
use super::{Checked, Scope, code, nearest, newcomer};
use crate::error::Cause;
use crate::language::{Language, Status};
use std::collections::{BTreeMap, BTreeSet};

pub fn check<'a>(
    scope: &Scope<'_>,
    contract: &Contract,
    source: &Checked<'a>,
    own: &Checked<'a>,
    sink: &mut Sink<'a>,
) {
    let is_contract = own.bundle.language == scope.contract;
    let mut renamed = BTreeSet::new();
    for (id, message) in &own.bundle.messages {
        match contract.messages.get(*id) {
            Some(agreed) => one(source, own, message, agreed, is_contract, sink),
            None => {
                let missing = contract
                    .messages
                    .keys()
                    .filter(|id| !own.bundle.messages.contains_key(id.as_str()))
                    .map(String::as_str);
                let id = (*id).to_owned();
                let cause = match nearest(&id, missing) {
                    Some(near) => {
                        renamed.insert(near.to_owned());
                        let suggestion = near.to_owned();
                        Cause::CheckObsoleteSuggest { id, suggestion }
                    }
                    None => Cause::CheckObsolete { id },
                };
                let span = message.file.span(message.id());
                sink.report(
                    code::OBSOLETE,
                    message.file,
                    span,
                    Some(message.id()),
                    cause,
                );
            }
        }
    }
    if is_contract {
        return;
    }
    if scope.manifest.row(own.bundle.language).status == Status::New {
        newcomer::unwritten(scope, source, &own.bundle, sink);
        return;
    }
    for (id, message) in &source.bundle.messages {
        let there = own.bundle.messages.contains_key(id)
            || own.bundle.broken.contains(*id)
            || renamed.contains(*id);
        if !there && (scope.required)(own.bundle.language, id) {
            missing(scope, own.bundle.language, message, sink);
        }
    }
}

/// A message that a language has not. It is reported where the contract has it.
fn missing(scope: &Scope<'_>, language: Language, source: &Own<'_>, sink: &mut Sink<'_>) {
    let id = source.id().to_owned();
    let row = scope.manifest.row(language);
    let chain = match (scope.document)(&id) {
        true => &row.document,
        false => &row.ui,
    };
    let next = chain.get(1).copied();
    let tag = language.to_string();
    let (code, cause) = match next {
        _ if (scope.is_rule)(&id) => (
            code::RULE_TEXT,
            Cause::CheckRuleMissing { id, language: tag },
        ),
        Some(next) => {
            // A neighbour's text does for the program; the source's own is a text untranslated.
            let code = match next == scope.contract {
                true => code::MISSING,
                false => code::FALLBACK,
            };
            let fallback = next.to_string();
            let language = tag;
            (
                code,
                Cause::CheckMissingFallback {
                    id,
                    language,
                    fallback,
                },
            )
        }
        None => (code::MISSING, Cause::CheckMissing { id, language: tag }),
    };
    let span = source.file.span(source.id());
    sink.report_for(language, code, source.file, span, Some(source.id()), cause);
}

fn one<'a>(
    source: &Checked<'a>,
    own: &Checked<'a>,
    message: &Own<'a>,
    agreed: &Message,
    is_contract: bool,
    sink: &mut Sink<'a>,
) {
    let id = message.id();
    let theirs = source.bundle.messages.get(id);
    variables(own, message, agreed, theirs.filter(|_| !is_contract), sink);
    if is_contract {
        return;
    }
    if !own.bundle.broken.contains(id) {
        attributes(message, agreed, sink);
    }
    let Some(first) = source.bundle.messages.get(id) else {
        return;
    };
    if first.file.domain != message.file.domain {
        let cause = Cause::CheckIdFile {
            id: id.to_owned(),
            file: format!("{}.ftl", first.file.domain),
        };
        sink.report(
            code::ID,
            message.file,
            message.file.span(id),
            Some(id),
            cause,
        );
    }
    for (part, texts) in own.texts(id) {
        let Some(theirs) = source.text(id, *part) else {
            continue;
        };
        marked(message, *part, theirs, texts, sink);
        same(message, theirs, texts, sink);
    }
    if let Some(limit) = agreed.max_length {
        long(own, message, agreed, limit, sink);
    }
}

/// The variables of a message, and where each is first.
pub(super) fn used<'a>(message: &Own<'a>) -> BTreeMap<&'a str, usize> {
    let mut used = BTreeMap::new();
    for (_, pattern) in message.parts() {
        walk(pattern, &mut |node| {
            if let Node::Variable(name, _) = node {
                used.entry(name)
                    .or_insert_with(|| message.file.offset(name));
            }
        });
    }
    used
}

fn variables<'a>(
    own: &Checked<'a>,
    message: &Own<'a>,
    agreed: &Message,
    source: Option<&Own<'a>>,
    sink: &mut Sink<'a>,
) {
    let id = message.id();
    let file = message.file;
    let is_contract = source.is_none();
    let used = used(message);
    // What the contract itself leaves out is its own fault.
    let theirs = source.map(self::used);
    let wanted = |name: &str| theirs.as_ref().is_none_or(|t| t.contains_key(name));
    let mut unused: Vec<&str> = agreed
        .variables
        .iter()
        .filter(|v| !v.optional && !used.contains_key(v.name.as_str()) && wanted(&v.name))
        .map(|v| v.name.as_str())
        .collect();
    for (name, at) in &used {
        if agreed.variable(name).is_some() {
            continue;
        }
        let (id_text, variable) = (id.to_owned(), (*name).to_owned());
        // A single one that lacks is the one that was meant.
        let meant = match (unused.as_slice(), is_contract) {
            ([only], false) => Some(*only),
            _ => {
                let names = agreed.variables.iter().map(|v| v.name.as_str());
                nearest(name, names)
            }
        };
        let (code, cause) = match meant {
            Some(meant) => {
                unused.retain(|u| *u != meant);
                let suggestion = meant.to_owned();
                let cause = Cause::CheckVariableSuggest {
                    id: id_text,
                    variable,
                    suggestion,
                };
                (code::VARIABLE, cause)
            }
            None if is_contract => {
                let cause = Cause::CheckVariableUndocumented {
                    id: id_text,
                    variable,
                };
                (code::UNDOCUMENTED, cause)
            }
            None => {
                let known: Vec<String> = agreed
                    .variables
                    .iter()
                    .map(|v| format!("${}", v.name))
                    .collect();
                let known = match known.is_empty() {
                    true => "–".to_owned(),
                    false => known.join(", "),
                };
                let cause = Cause::CheckVariableUnknown {
                    id: id_text,
                    variable,
                    known,
                };
                (code::VARIABLE, cause)
            }
        };
        sink.report(code, file, at - 1..at + name.len(), Some(id), cause);
    }
    if own.bundle.broken.contains(id) {
        return;
    }
    for variable in &agreed.variables {
        if !unused.contains(&variable.name.as_str()) {
            continue;
        }
        let (name, id_text) = (variable.name.clone(), id.to_owned());
        if is_contract {
            let span = variable.at..variable.at + 1 + name.len();
            let cause = Cause::CheckVariableUnused {
                id: id_text,
                variable: name,
            };
            sink.report(code::UNUSED_VARIABLE, file, span, Some(id), cause);
        } else {
            let cause = Cause::CheckVariableMissing {
                id: id_text,
                variable: name,
            };
            sink.report(code::VARIABLE, file, file.span(id), Some(id), cause);
        }
    }
}

fn attributes(message: &Own<'_>, agreed: &Message, sink: &mut Sink<'_>) {
    let id = message.id();
    let mut lacking: Vec<&str> = agreed
        .attributes
        .iter()
        .map(String::as_str)
        .filter(|a| !message.has_attribute(a))
        .collect();
    for attribute in &message.message.attributes {
        let name = attribute.id.name;
        if agreed.attributes.iter().any(|a| a == name) {
            continue;
        }
        let (id_text, attribute) = (id.to_owned(), name.to_owned());
        let cause = match nearest(name, lacking.iter().copied()) {
            Some(meant) => {
                lacking.retain(|l| *l != meant);
                Cause::CheckAttributeSuggest {
                    id: id_text,
                    attribute,
                    suggestion: meant.to_owned(),
                }
            }
            None => Cause::CheckAttributeUnknown {
                id: id_text,
                attribute,
            },
        };
        let span = message.file.span(name);
        sink.report(code::ATTRIBUTE, message.file, span, Some(id), cause);
    }
    for attribute in lacking {
        let cause = Cause::CheckAttributeMissing {
            id: id.to_owned(),
            attribute: attribute.to_owned(),
        };
        let span = message.file.span(id);
        sink.report(code::ATTRIBUTE, message.file, span, Some(id), cause);
    }
    if message.message.value.is_none() {
        // A message of attributes alone has no text of its own.
        let wanted = agreed.attributes.is_empty();
        if wanted {
            let cause = Cause::CheckEmpty { id: id.to_owned() };
            let span = message.file.span(id);
            sink.report(code::EMPTY, message.file, span, Some(id), cause);
        }
    }
}

/// The marks of the text that has the most of them, by name: their places in the file.
fn most(texts: &[Flat<'_>]) -> BTreeMap<String, Vec<usize>> {
    let mut most: BTreeMap<String, Vec<usize>> = BTreeMap::new();
    for flat in texts {
        let mut here: BTreeMap<String, Vec<usize>> = BTreeMap::new();
        for mark in marks(&flat.text) {
            let at = flat.source(mark.start).unwrap_or_default();
            here.entry(mark.name).or_default().push(at);
        }
        for (name, places) in here {
            let one = most.entry(name).or_default();
            if places.len() > one.len() {
                *one = places;
            }
        }
    }
    most
}

fn marked(
    message: &Own<'_>,
    part: Option<&str>,
    theirs: &[Flat<'_>],
    texts: &[Flat<'_>],
    sink: &mut Sink<'_>,
) {
    let (file, id) = (message.file, message.id());
    let (theirs, own) = (most(theirs), most(texts));
    for (name, places) in &own {
        let agreed = theirs.get(name).map_or(0, Vec::len);
        if let Some(at) = places.get(agreed)
            && !opens(
                name,
                |other| own.get(other).map_or(0, Vec::len) > theirs.get(other).map_or(0, Vec::len),
                own.keys(),
            )
        {
            let span = *at..at + marked_length(name, file.text(), *at);
            let cause = Cause::CheckMarkupExtra {
                id: id.to_owned(),
                markup: name.clone(),
            };
            sink.report(code::MARKUP, file, span, Some(id), cause);
        }
    }
    for name in theirs.keys() {
        let fewer = |name: &str| own.get(name).map_or(0, Vec::len) < theirs[name].len();
        if fewer(name) && !opens(name, fewer, theirs.keys()) {
            let parts = &message.message.attributes;
            let named = part.and_then(|p| parts.iter().find(|a| a.id.name == p));
            let span = file.span(named.map_or(id, |a| a.id.name));
            let cause = Cause::CheckMarkupMissing {
                id: id.to_owned(),
                markup: name.clone(),
            };
            sink.report(code::MARKUP, file, span, Some(id), cause);
        }
    }
}

/// Whether a mark closes another that differs too: then the other says it for both.
fn opens<'n>(
    name: &str,
    differs: impl Fn(&str) -> bool,
    mut all: impl Iterator<Item = &'n String>,
) -> bool {
    match name.strip_prefix("</").and_then(|n| n.strip_suffix('>')) {
        Some(tag) => all.any(|other| {
            let rest = other.strip_prefix('<').and_then(|o| o.strip_prefix(tag));
            rest.is_some_and(|r| r.starts_with([' ', '>'])) && differs(other)
        }),
        None => name == "]]" && all.any(|other| other == "[[" && differs(other)),
    }
}

fn marked_length(name: &str, text: &str, at: usize) -> usize {
    match name.starts_with('<') {
        true => text[at..].find('>').map_or(1, |i| i + 1),
        false => name.len(),
    }
}

/// Words from which a text is a sentence that no two languages share.
const SENTENCE: usize = 4;

fn same(message: &Own<'_>, theirs: &[Flat<'_>], texts: &[Flat<'_>], sink: &mut Sink<'_>) {
    let (Some(theirs), Some(own)) = (theirs.first(), texts.first()) else {
        return;
    };
    let words = own
        .text
        .split_whitespace()
        .filter(|w| w.chars().filter(|c| c.is_alphabetic()).count() > 1 && !w.contains(HOLE))
        .count();
    if own.text == theirs.text && words >= SENTENCE {
        let (file, id) = (message.file, message.id());
        let cause = Cause::CheckSame { id: id.to_owned() };
        let start = own.source(0).unwrap_or_else(|| file.offset(id));
        let end = file.line(start).end;
        sink.report(code::SAME, file, start..end, Some(id), cause);
    }
}

fn long<'a>(
    own: &Checked<'a>,
    message: &Own<'a>,
    agreed: &Message,
    limit: usize,
    sink: &mut Sink<'a>,
) {
    let id = message.id();
    let length = |flat: &Flat<'_>| -> usize {
        let holes = flat.holes.iter().map(|(_, name, _)| {
            let sample = name.and_then(|n| agreed.variable(n));
            sample.map_or(1, |v| v.sample.chars().count().max(1))
        });
        flat.text.chars().filter(|c| *c != HOLE).count() + holes.sum::<usize>()
    };
    let texts = own.texts(id).iter().filter(|(part, _)| part.is_none());
    let longest = texts.flat_map(|(_, flats)| flats).map(length).max();
    if let Some(length) = longest.filter(|l| *l > limit) {
        let cause = Cause::CheckLong {
            id: id.to_owned(),
            length: length.to_string(),
            limit: limit.to_string(),
        };
        let span = message.file.span(id);
        sink.report(code::LONG, message.file, span, Some(id), cause);
    }
}
