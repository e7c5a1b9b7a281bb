//! Whether the bundles of all languages hold together, and with what uses them.
//!
//! English is the contract: its ids, attributes and the variables of its typed comments
//! (`#   $name (Type) - what it is, e.g. "sample"`). What templates, rules and code use is handed in
//! as [`Use`]s; this module knows none of them. At the end every message is rendered in every
//! language with the samples, which shows what reading the files cannot.

mod newcomer;

use super::{DOMAINS, Locale, Value, syntax_error};
use crate::assets::{Asset, Store};
use crate::data::parse_date;
use crate::error::{Cause, Error, Place, Result};
use crate::language::{Language, Manifest, Status};
use fluent_syntax::ast::{
    CallArguments, Comment, Entry, Expression, InlineExpression, Pattern, PatternElement, Resource,
};
use fluent_syntax::parser;
use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

/// The type of a variable.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Type {
    Text,
    Number,
    Date,
    List,
    Enum(Vec<String>),
}

/// A variable of a message, by the contract.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Variable {
    pub name: String,
    pub kind: Type,
    /// A language may leave it out.
    pub optional: bool,
    /// The sample of the comment; an enum's first value where there is none.
    pub sample: String,
}

/// A message of the contract.
#[derive(Debug, Clone)]
pub struct Message {
    pub variables: Vec<Variable>,
    /// Findings that a comment `# lagom: allow …` lets pass for this message.
    pub allowed: Vec<String>,
    pub attributes: Vec<String>,
    pub place: Place,
}

/// All messages of the contract.
#[derive(Debug, Clone, Default)]
pub struct Contract {
    pub messages: BTreeMap<String, Message>,
}

/// A use of a message outside the bundles.
#[derive(Debug, Clone)]
pub struct Use {
    pub id: String,
    /// The names that are passed; none where that is not known from reading.
    pub args: Option<Vec<String>>,
    pub place: Option<Place>,
}

/// How grave a finding is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Severity {
    /// To know, and nothing to mend.
    Info,
    Warning,
    Error,
}

/// A fault of the locales' files.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Finding {
    /// `L101` and so on: stable.
    pub code: &'static str,
    pub severity: Severity,
    /// The place and the cause.
    pub error: Error,
    /// The very words, in bytes of the place's file.
    pub span: Option<Range<usize>>,
}

impl Finding {
    pub fn new(code: &'static str, severity: Severity, error: Error) -> Self {
        Finding {
            code,
            severity,
            error,
            span: None,
        }
    }

    /// The same finding over `span` of its file.
    pub fn over(mut self, span: Range<usize>) -> Self {
        self.span = Some(span);
        self
    }
}

struct Bundle<'a> {
    messages: BTreeMap<String, Own>,
    terms: BTreeSet<String>,
    files: Vec<Asset<'a>>,
}

struct Own {
    place: Place,
    variables: BTreeMap<String, Place>,
    attributes: BTreeMap<String, Place>,
}

/// What is checked beside the bundles themselves.
pub struct Scope<'a> {
    pub store: &'a Store,
    pub manifest: &'a Manifest,
    /// The language whose bundles are the contract.
    pub contract: Language,
    pub uses: &'a [Use],
    /// Whether a language must have a message of the contract.
    pub required: &'a dyn Fn(Language, &str) -> bool,
}

/// The contract's messages with their variables and samples.
///
/// # Errors
/// A bundle of the contract cannot be read.
pub fn contract(store: &Store, language: Language) -> Result<Contract> {
    let mut contract = Contract::default();
    for domain in DOMAINS {
        let Some(asset) = store.read(&format!("{language}/{domain}.ftl"))? else {
            continue;
        };
        let resource = parse_lenient(&asset.text);
        for entry in &resource.body {
            let Entry::Message(message) = entry else {
                continue;
            };
            contract.messages.insert(
                message.id.name.to_owned(),
                Message {
                    variables: message.comment.as_ref().map_or_else(Vec::new, variables),
                    allowed: message.comment.as_ref().map_or_else(Vec::new, allowed),
                    attributes: message
                        .attributes
                        .iter()
                        .map(|a| a.id.name.to_owned())
                        .collect(),
                    place: place_of(&asset, message.id.name),
                },
            );
        }
    }
    Ok(contract)
}

fn parse_lenient(source: &str) -> Resource<&str> {
    match parser::parse(source) {
        Ok(resource) => resource,
        Err((resource, _)) => resource,
    }
}

/// A slice of the source knows its own offset.
fn place_of(asset: &Asset<'_>, slice: &str) -> Place {
    let offset = (slice.as_ptr() as usize).wrapping_sub(asset.text.as_ptr() as usize);
    Place::at(asset.file.clone(), &asset.text, offset)
}

/// What `lagom: allow a, b` lets pass.
fn allowed(comment: &Comment<&str>) -> Vec<String> {
    comment
        .content
        .iter()
        .filter_map(|line| line.trim().strip_prefix("lagom: allow "))
        .flat_map(|names| names.split(','))
        .map(|name| name.trim().to_owned())
        .collect()
}

/// Reads the typed variables out of a comment.
fn variables(comment: &Comment<&str>) -> Vec<Variable> {
    let mut variables = Vec::new();
    for line in &comment.content {
        let line = line.trim();
        let Some(rest) = line.strip_prefix('$') else {
            continue;
        };
        let Some((name, rest)) = rest.split_once(' ') else {
            continue;
        };
        let Some((kind, rest)) = rest
            .trim_start()
            .strip_prefix('(')
            .and_then(|r| r.split_once(')'))
        else {
            continue;
        };
        let (kind, optional) = match kind.split_once(',') {
            Some((kind, flag)) => (kind.trim(), flag.trim() == "optional"),
            None => (kind.trim(), false),
        };
        let kind = match kind {
            "Number" => Type::Number,
            "Date" => Type::Date,
            "List" => Type::List,
            _ => match kind.strip_prefix("Enum:") {
                Some(values) => {
                    Type::Enum(values.split('|').map(|v| v.trim().to_owned()).collect())
                }
                None => Type::Text,
            },
        };
        let sample = rest
            .split_once("e.g.")
            .map_or("", |(_, sample)| sample)
            .trim()
            .trim_matches('"')
            .to_owned();
        variables.push(Variable {
            name: name.to_owned(),
            kind,
            optional,
            sample,
        });
    }
    variables
}

impl Variable {
    /// The sample as a value; enums have one for each of their words, numbers some that plurals
    /// tell apart.
    pub fn samples(&self) -> Vec<Value> {
        match &self.kind {
            Type::Text => vec![Value::Text(self.sample.clone())],
            Type::Number => {
                let own = self.sample.parse().unwrap_or(2.0);
                vec![Value::Number(own), Value::Number(1.0), Value::Number(0.0)]
            }
            Type::Date => {
                let date = parse_date(&self.sample).or_else(|| parse_date("2027-02-14"));
                date.map(Value::Date).into_iter().collect()
            }
            Type::List => {
                let items = self.sample.split(", ").map(str::to_owned).collect();
                vec![Value::List(items)]
            }
            Type::Enum(words) => words.iter().map(|w| Value::Text(w.clone())).collect(),
        }
    }
}

/// Checks all bundles.
///
/// # Errors
/// A file cannot be read; faults inside the files are findings.
pub fn check(scope: &Scope<'_>) -> Result<Vec<Finding>> {
    let mut findings = Vec::new();
    let contract = contract(scope.store, scope.contract)?;
    for row in scope.manifest.rows() {
        let language = row.language;
        let own = read(scope.store, language, &mut findings)?;
        against_contract(scope, &contract, language, &own, &mut findings);
        references(&own, &mut findings);
    }
    uses(scope, &contract, &mut findings);
    // Bundles that do not load cannot be rendered.
    if findings.iter().all(|f| !matches!(f.code, "L001" | "L002")) {
        render(scope, &contract, &mut findings)?;
    }
    Ok(findings)
}

fn finding(code: &'static str, cause: Cause, place: &Place) -> Finding {
    Finding::new(code, Severity::Error, Error::new(cause).at(place.clone()))
}

fn read(store: &Store, language: Language, findings: &mut Vec<Finding>) -> Result<Bundle<'static>> {
    let mut bundle = Bundle {
        messages: BTreeMap::new(),
        terms: BTreeSet::new(),
        files: Vec::new(),
    };
    for domain in DOMAINS {
        let Some(asset) = store.read(&format!("{language}/{domain}.ftl"))? else {
            continue;
        };
        let resource = match parser::parse(asset.text.as_ref()) {
            Ok(resource) => resource,
            Err((resource, errors)) => {
                for error in &errors {
                    let error = syntax_error(&asset.file, &asset.text, error);
                    findings.push(Finding::new("L001", Severity::Error, error));
                }
                resource
            }
        };
        for entry in &resource.body {
            match entry {
                Entry::Message(message) => {
                    let place = place_of(&asset, message.id.name);
                    let mut own = Own {
                        place: place.clone(),
                        variables: BTreeMap::new(),
                        attributes: BTreeMap::new(),
                    };
                    if let Some(pattern) = &message.value {
                        walk(pattern, &mut |name| {
                            own.variables
                                .entry(name.to_owned())
                                .or_insert_with(|| place_of(&asset, name));
                        });
                    }
                    for attribute in &message.attributes {
                        own.attributes.insert(
                            attribute.id.name.to_owned(),
                            place_of(&asset, attribute.id.name),
                        );
                        walk(&attribute.value, &mut |name| {
                            own.variables
                                .entry(name.to_owned())
                                .or_insert_with(|| place_of(&asset, name));
                        });
                    }
                    let id = message.id.name.to_owned();
                    if let Some(first) = bundle.messages.get(&id) {
                        let cause = Cause::CheckDuplicate {
                            id,
                            other: first.place.to_string(),
                        };
                        findings.push(finding("L002", cause, &place));
                    } else {
                        bundle.messages.insert(id, own);
                    }
                }
                Entry::Term(term) => {
                    bundle.terms.insert(term.id.name.to_owned());
                }
                _ => {}
            }
        }
        bundle.files.push(asset);
    }
    Ok(bundle)
}

/// Calls `found` with every variable of a pattern.
fn walk<'a>(pattern: &Pattern<&'a str>, found: &mut impl FnMut(&'a str)) {
    for element in &pattern.elements {
        if let PatternElement::Placeable { expression } = element {
            walk_expression(expression, found);
        }
    }
}

fn walk_expression<'a>(expression: &Expression<&'a str>, found: &mut impl FnMut(&'a str)) {
    match expression {
        Expression::Inline(inline) => walk_inline(inline, found),
        Expression::Select { selector, variants } => {
            walk_inline(selector, found);
            for variant in variants {
                walk(&variant.value, found);
            }
        }
    }
}

fn walk_inline<'a>(inline: &InlineExpression<&'a str>, found: &mut impl FnMut(&'a str)) {
    match inline {
        InlineExpression::VariableReference { id } => found(id.name),
        InlineExpression::FunctionReference { arguments, .. } => walk_arguments(arguments, found),
        InlineExpression::TermReference {
            arguments: Some(arguments),
            ..
        } => walk_arguments(arguments, found),
        InlineExpression::Placeable { expression } => walk_expression(expression, found),
        _ => {}
    }
}

fn walk_arguments<'a>(arguments: &CallArguments<&'a str>, found: &mut impl FnMut(&'a str)) {
    for argument in &arguments.positional {
        walk_inline(argument, found);
    }
}

fn against_contract(
    scope: &Scope<'_>,
    contract: &Contract,
    language: Language,
    own: &Bundle<'_>,
    findings: &mut Vec<Finding>,
) {
    let is_contract = language == scope.contract;
    let is_new = scope.manifest.row(language).status == Status::New;
    if is_new {
        findings.extend(newcomer::unwritten(scope, contract, language, own));
    }
    for (id, message) in contract.messages.iter().filter(|_| !is_new) {
        if !own.messages.contains_key(id) && (scope.required)(language, id) {
            let cause = Cause::CheckMissing {
                id: id.clone(),
                language: language.to_string(),
            };
            findings.push(finding("L101", cause, &message.place));
        }
    }
    for (id, message) in &own.messages {
        let Some(agreed) = contract.messages.get(id) else {
            findings.push(finding(
                "L102",
                Cause::CheckObsolete { id: id.clone() },
                &message.place,
            ));
            continue;
        };
        for (variable, place) in &message.variables {
            if agreed.variables.iter().any(|v| v.name == *variable) {
                continue;
            }
            let known: Vec<String> = agreed
                .variables
                .iter()
                .map(|v| format!("${}", v.name))
                .collect();
            let (id, variable) = (id.clone(), variable.clone());
            let (code, cause) = if is_contract {
                ("L406", Cause::CheckVariableUndocumented { id, variable })
            } else {
                let known = known.join(", ");
                (
                    "L103",
                    Cause::CheckVariableUnknown {
                        id,
                        variable,
                        known,
                    },
                )
            };
            findings.push(finding(code, cause, place));
        }
        for variable in &agreed.variables {
            if !variable.optional && !message.variables.contains_key(&variable.name) {
                let cause = Cause::CheckVariableMissing {
                    id: id.clone(),
                    variable: variable.name.clone(),
                };
                findings.push(finding("L103", cause, &message.place));
            }
        }
        for attribute in &agreed.attributes {
            if !message.attributes.contains_key(attribute) {
                let cause = Cause::CheckAttributeMissing {
                    id: id.clone(),
                    attribute: attribute.clone(),
                };
                findings.push(finding("L104", cause, &message.place));
            }
        }
        for (attribute, place) in &message.attributes {
            if !agreed.attributes.contains(attribute) {
                let cause = Cause::CheckAttributeUnknown {
                    id: id.clone(),
                    attribute: attribute.clone(),
                };
                findings.push(finding("L104", cause, place));
            }
        }
    }
}

/// Messages and terms that a message refers to must be in the same language.
fn references(own: &Bundle<'_>, findings: &mut Vec<Finding>) {
    for asset in &own.files {
        let resource = parse_lenient(&asset.text);
        for entry in &resource.body {
            let Entry::Message(message) = entry else {
                continue;
            };
            let patterns = message
                .value
                .iter()
                .chain(message.attributes.iter().map(|a| &a.value));
            for pattern in patterns {
                for element in &pattern.elements {
                    let PatternElement::Placeable {
                        expression: Expression::Inline(inline),
                    } = element
                    else {
                        continue;
                    };
                    let (reference, known) = match inline {
                        InlineExpression::MessageReference { id, .. } => {
                            (id.name, own.messages.contains_key(id.name))
                        }
                        InlineExpression::TermReference { id, .. } => {
                            (id.name, own.terms.contains(id.name))
                        }
                        _ => continue,
                    };
                    if !known {
                        let cause = Cause::CheckReference {
                            id: message.id.name.to_owned(),
                            reference: reference.to_owned(),
                        };
                        findings.push(finding("L201", cause, &place_of(asset, reference)));
                    }
                }
            }
        }
    }
}

fn uses(scope: &Scope<'_>, contract: &Contract, findings: &mut Vec<Finding>) {
    let mut used = BTreeSet::new();
    for one in scope.uses {
        let place = one.place.clone().unwrap_or_else(|| Place::file("lagom"));
        used.insert(one.id.as_str());
        let Some(message) = contract.messages.get(&one.id) else {
            findings.push(finding(
                "L401",
                Cause::CheckUseUnknown { id: one.id.clone() },
                &place,
            ));
            continue;
        };
        let Some(args) = &one.args else { continue };
        for variable in &message.variables {
            if !variable.optional && !args.contains(&variable.name) {
                let cause = Cause::CheckUseArgument {
                    id: one.id.clone(),
                    argument: variable.name.clone(),
                };
                findings.push(finding("L402", cause, &place));
            }
        }
        for argument in args {
            if !message.variables.iter().any(|v| v.name == *argument) {
                let cause = Cause::CheckUseExtra {
                    id: one.id.clone(),
                    argument: argument.clone(),
                };
                findings.push(finding("L402", cause, &place));
            }
        }
    }
    for (id, message) in &contract.messages {
        if !used.contains(id.as_str()) {
            findings.push(finding(
                "L403",
                Cause::CheckUnused { id: id.clone() },
                &message.place,
            ));
        }
    }
}

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

/// Renders every message in every language with every choice of its samples.
fn render(scope: &Scope<'_>, contract: &Contract, findings: &mut Vec<Finding>) -> Result<()> {
    for row in scope.manifest.rows() {
        let locale = Locale::load(scope.store, &[row.language], DOMAINS)?;
        for (id, message) in &contract.messages {
            if !locale.has_own(id) {
                continue;
            }
            for args in combinations(&message.variables) {
                let parts = std::iter::once(None)
                    .chain(message.attributes.iter().map(|a| Some(a.as_str())));
                for attribute in parts {
                    let found = match locale.own(id, attribute, &args) {
                        Ok(text) if text.trim().is_empty() => "\"\"".to_owned(),
                        Ok(text) => match leftover(&text, &args) {
                            Some(leftover) if !message.allowed.iter().any(|a| a == "leftover") => {
                                format!("{leftover:?}")
                            }
                            _ => continue,
                        },
                        // A missing message or attribute is reported above.
                        Err(error) => match error.cause() {
                            Cause::MessageFailed { detail, .. } => detail.clone(),
                            _ => continue,
                        },
                    };
                    let cause = Cause::CheckRender {
                        id: id.clone(),
                        language: row.language.to_string(),
                        found,
                    };
                    let one = finding("L601", cause, &message.place);
                    if !findings.contains(&one) {
                        findings.push(one);
                    }
                }
            }
        }
    }
    Ok(())
}

/// Every choice of one sample a variable.
pub fn combinations(variables: &[Variable]) -> Vec<Vec<(&str, Value)>> {
    let mut all: Vec<Vec<(&str, Value)>> = vec![Vec::new()];
    for variable in variables {
        let samples = variable.samples();
        all = all
            .iter()
            .flat_map(|chosen| {
                samples.iter().map(move |sample| {
                    let mut next = chosen.clone();
                    next.push((variable.name.as_str(), sample.clone()));
                    next
                })
            })
            .collect();
    }
    all
}
