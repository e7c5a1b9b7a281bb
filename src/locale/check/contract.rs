//! The contract: ids, attributes and typed variables of the English bundles, with their samples.

use super::bundle::{File, Own, assets};
use super::nearest;
use crate::assets::Store;
use crate::data::parse_date;
use crate::error::{Cause, Place, Result};
use crate::language::Language;
use crate::locale::Value;
use fluent_syntax::ast::{Comment, Entry};
use std::collections::BTreeMap;

/// The type of a variable.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Type {
    Text,
    Number,
    Date,
    List,
    Enum(Vec<String>),
}

impl Type {
    /// The name in a comment.
    pub fn name(&self) -> &'static str {
        match self {
            Type::Text => "String",
            Type::Number => "Number",
            Type::Date => "Date",
            Type::List => "List",
            Type::Enum(_) => "Enum",
        }
    }

    fn parse(name: &str) -> Option<Self> {
        match name {
            "String" => Some(Type::Text),
            "Number" => Some(Type::Number),
            "Date" => Some(Type::Date),
            "List" => Some(Type::List),
            _ => {
                let values = name.strip_prefix("Enum:")?.split('|');
                Some(Type::Enum(values.map(|v| v.trim().to_owned()).collect()))
            }
        }
    }
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
    /// Where its `$` stands in the comment, in bytes of the file.
    pub at: usize,
}

/// A message of the contract.
#[derive(Debug, Clone)]
pub struct Message {
    pub variables: Vec<Variable>,
    /// Findings that a comment `# lagom: allow …` lets pass for this message.
    pub allowed: Vec<String>,
    pub attributes: Vec<String>,
    /// Letters that the text may have, from `# max-length: N`.
    pub max_length: Option<usize>,
    pub place: Place,
}

impl Message {
    pub fn variable(&self, name: &str) -> Option<&Variable> {
        self.variables.iter().find(|v| v.name == name)
    }
}

/// All messages of the contract.
#[derive(Debug, Clone, Default)]
pub struct Contract {
    pub messages: BTreeMap<String, Message>,
}

/// The contract's messages with their variables and samples.
///
/// # Errors
/// A bundle of the contract cannot be read.
pub fn contract(store: &Store, language: Language) -> Result<Contract> {
    let assets = assets(store, language)?;
    let mut contract = Contract::default();
    for (domain, asset) in &assets {
        let file = File::parse(asset, domain, language);
        for entry in &file.resource.body {
            if let Entry::Message(message) = entry {
                let file = &file;
                let (own, _) = message_of(Own { file, message });
                contract
                    .messages
                    .entry(message.id.name.to_owned())
                    .or_insert(own);
            }
        }
    }
    Ok(contract)
}

/// A message of the contract, and what is wrong with its comment: the words, and why.
pub(super) fn message_of<'a>(own: Own<'a>) -> (Message, Vec<(&'a str, Cause)>) {
    let mut faults = Vec::new();
    let comment = own.message.comment.as_ref();
    let message = Message {
        variables: comment.map_or_else(Vec::new, |c| variables(own.file, c, &mut faults)),
        allowed: comment
            .into_iter()
            .flat_map(allows)
            .map(str::to_owned)
            .collect(),
        attributes: own
            .message
            .attributes
            .iter()
            .map(|a| a.id.name.to_owned())
            .collect(),
        max_length: comment.and_then(|c| max_length(c, &mut faults)),
        place: own.file.place(own.file.offset(own.id())),
    };
    (message, faults)
}

/// What `lagom: allow a, b` lets pass.
pub(super) fn allows<'a>(comment: &'a Comment<&'a str>) -> impl Iterator<Item = &'a str> {
    comment
        .content
        .iter()
        .filter_map(|line| line.trim().strip_prefix("lagom: allow "))
        .flat_map(|names| names.split(','))
        .map(str::trim)
        .filter(|name| !name.is_empty())
}

fn max_length<'a>(comment: &Comment<&'a str>, faults: &mut Vec<(&'a str, Cause)>) -> Option<usize> {
    let words = comment
        .content
        .iter()
        .find_map(|line| line.trim().strip_prefix("max-length:"))?
        .trim();
    let limit = words.parse().ok();
    if limit.is_none() {
        let key = "max-length".to_owned();
        let expected = "1, 2, 3, …".to_owned();
        faults.push((words, Cause::Type { key, expected }));
    }
    limit
}

/// Reads the typed variables out of a comment.
fn variables<'a>(
    file: &File<'a>,
    comment: &Comment<&'a str>,
    faults: &mut Vec<(&'a str, Cause)>,
) -> Vec<Variable> {
    let mut variables: Vec<Variable> = Vec::new();
    for line in &comment.content {
        let line = line.trim();
        let Some(rest) = line.strip_prefix('$') else {
            continue;
        };
        let length = rest
            .find(|c: char| !c.is_ascii_alphanumeric() && c != '-' && c != '_')
            .unwrap_or(rest.len());
        let (name, rest) = rest.split_at(length);
        let marked = &line[..=length];
        let untyped = || Cause::CheckCommentType {
            variable: name.to_owned(),
        };
        if variables.iter().any(|v| v.name == name) {
            let key = format!("${name}");
            faults.push((marked, Cause::DuplicateKey { key }));
            continue;
        }
        let typed = rest.trim_start().strip_prefix('(');
        let (kind, rest) = match typed.and_then(|r| r.split_once(')')) {
            Some((kind, rest)) => (kind, rest),
            None => {
                faults.push((marked, untyped()));
                ("String", rest)
            }
        };
        let (written, optional) = match kind.split_once(',') {
            Some((kind, flag)) => (kind.trim(), flag.trim() == "optional"),
            None => (kind.trim(), false),
        };
        let kind = Type::parse(written).unwrap_or_else(|| {
            faults.push((written, untyped()));
            let names = ["String", "Number", "Date", "List"];
            let meant = nearest(written, names.into_iter()).and_then(Type::parse);
            meant.unwrap_or(Type::Text)
        });
        let sample = rest
            .split_once("e.g.")
            .map_or("", |(_, sample)| sample)
            .trim()
            .trim_matches('"');
        let fits = match &kind {
            Type::Number => sample.is_empty() || sample.parse::<f64>().is_ok(),
            Type::Date => sample.is_empty() || parse_date(sample).is_some(),
            Type::Enum(values) => sample.is_empty() || values.iter().any(|v| v == sample),
            Type::Text | Type::List => true,
        };
        if !fits {
            let cause = Cause::CheckSample {
                variable: name.to_owned(),
                sample: sample.to_owned(),
                kind: kind.name().to_owned(),
            };
            faults.push((sample, cause));
        }
        variables.push(Variable {
            name: name.to_owned(),
            kind,
            optional,
            sample: sample.to_owned(),
            at: file.offset(marked),
        });
    }
    variables
}

impl Variable {
    /// Values that show what a message makes of the variable.
    pub fn samples(&self) -> Vec<Value> {
        match &self.kind {
            Type::Text => vec![Value::Text(self.text_sample())],
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

    fn text_sample(&self) -> String {
        if self.sample.is_empty() {
            "x".to_owned()
        } else {
            self.sample.clone()
        }
    }
}
