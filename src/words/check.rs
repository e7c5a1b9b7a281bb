//! Whether the files of words hold: each is read by itself, so that one that is broken hides none of
//! the others; no word stands twice in a list or in two lists that say the opposite; every class is
//! used.

use super::form::{self, Part, PartKind};
use super::lexicon::{LexiconBuilder, is_word};
use super::{Vocabulary, class_error, form_error, skills, spelling};
use crate::assets::Store;
use crate::data::{Node, Origin, Table, Value, parse_toml};
use crate::error::{Cause, Error, Result};
use crate::language::Language;
use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

/// A fault of a file, with the bytes that it is about.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fault {
    /// `L801` and so on: stable.
    pub code: &'static str,
    /// Whether the file cannot be used as it is.
    pub grave: bool,
    pub error: Error,
    pub span: Option<Range<usize>>,
}

impl Fault {
    pub fn new(code: &'static str, grave: bool, error: Error) -> Self {
        Fault {
            code,
            grave,
            error,
            span: None,
        }
    }

    /// A fault that is about one node.
    pub fn at(code: &'static str, origin: &Origin, node: &Node, cause: Cause) -> Self {
        Fault {
            code,
            grave: false,
            error: Error::new(cause).at(origin.place(node.span.start)),
            span: Some(node.span.clone()),
        }
    }
}

/// The tables whose lists exclude each other, all of them.
const EXCLUSIVE: &[&str] = &["sections", "traits", "labels"];
/// Lists that say the opposite, by their table.
const OPPOSITE: &[(&str, &str, &str)] = &[
    ("cues", "must", "nice"),
    ("cues", "must", "not-needed"),
    ("cues", "reader", "writer"),
    ("cues", "reader", "firm"),
    ("cues", "salutation", "closing"),
    ("fields", "pay-given", "pay-open"),
    ("fields", "pay-word", "not-pay"),
    ("fields", "remote", "not-remote"),
    ("fields", "deadline", "deadline-open"),
    ("fields", "deadline", "other-date"),
];
/// Classes that the program itself asks for.
const BUILT_IN: &[&str] = &["numeral", "trait"];

/// What the files of one language declare and use.
#[derive(Debug, Default)]
pub struct Checked {
    pub faults: Vec<Fault>,
    /// Classes with the place where they are declared.
    pub classes: BTreeMap<String, Fault>,
    /// Classes that forms name.
    pub used: BTreeSet<String>,
}

/// Reads the files of words of one language. `classes` are the names of those of all that are read
/// together with it.
///
/// # Errors
/// A file cannot be read at all.
pub fn check(store: &Store, language: Language, classes: &[String]) -> Result<Checked> {
    let mut checked = Checked::default();
    for name in store.list(&format!("{language}/words/"), ".toml") {
        let Some(asset) = store.read(&name)? else {
            continue;
        };
        let (origin, table) = match parse_toml(&asset.file, &asset.text) {
            Ok(read) => read,
            Err(error) => {
                checked.faults.push(Fault::new("L801", true, error));
                continue;
            }
        };
        // These have a reader of their own.
        let mut apart = skills::FILES.iter().chain(spelling::FILES);
        if !apart.any(|file| name.ends_with(file))
            && let Err(error) = alone(&origin, &table, classes)
        {
            checked.faults.push(Fault::new("L801", true, error));
        }
        lists(&origin, &table, &mut checked);
    }
    Ok(checked)
}

/// The names of the classes that a language declares, as far as its files can be read.
///
/// # Errors
/// A file cannot be read at all.
pub fn declared(store: &Store, language: Language) -> Result<Vec<String>> {
    let mut names = Vec::new();
    for name in store.list(&format!("{language}/words/"), ".toml") {
        let Some(asset) = store.read(&name)? else {
            continue;
        };
        if let Ok((origin, table)) = parse_toml(&asset.file, &asset.text)
            && let Some(node) = table.get("classes")
            && let Ok(classes) = node.table(&origin, "classes")
        {
            names.extend(classes.entries.iter().map(|entry| entry.key.clone()));
        }
    }
    Ok(names)
}

/// Reads one file into a dictionary of its own.
fn alone(origin: &Origin, table: &Table, classes: &[String]) -> Result<()> {
    let mut builder = LexiconBuilder::new();
    let mut vocabulary = Vocabulary::default();
    for cue in super::Cue::ALL {
        let class = builder.class(cue.name()).map_err(|e| class_error(&e))?;
        vocabulary.cue_classes.push(class);
    }
    let traits = builder.class("trait").map_err(|e| class_error(&e))?;
    for class in classes {
        builder.class(class).map_err(|e| class_error(&e))?;
    }
    vocabulary.read(origin, table, traits, &mut builder)
}

/// A spelling, and the list and the node where it stands.
type Spellings<'a> = BTreeMap<String, Vec<(&'a str, &'a Node)>>;

fn lists(origin: &Origin, table: &Table, checked: &mut Checked) {
    for entry in &table.entries {
        match &entry.node.value {
            Value::Table(inner) => {
                let mut all = Spellings::new();
                for list in &inner.entries {
                    if entry.key == "classes" {
                        let cause = Cause::WordsClassUnused {
                            class: list.key.clone(),
                        };
                        let mut fault = Fault::at("L804", origin, &list.node, cause);
                        fault.error = fault.error.at(origin.place(list.key_span.start));
                        fault.span = Some(list.key_span.clone());
                        checked.classes.insert(list.key.clone(), fault);
                    }
                    if let Value::List(nodes) = &list.node.value {
                        one_list(origin, &list.key, nodes, &mut all, checked);
                    }
                }
                opposites(origin, &entry.key, &all, checked);
            }
            Value::List(nodes) => {
                one_list(origin, &entry.key, nodes, &mut Spellings::new(), checked);
            }
            _ => {}
        }
    }
}

fn one_list<'a>(
    origin: &Origin,
    list: &'a str,
    nodes: &'a [Node],
    all: &mut Spellings<'a>,
    checked: &mut Checked,
) {
    let mut own: BTreeMap<String, &Node> = BTreeMap::new();
    for node in nodes {
        let Value::Text(text) = &node.value else {
            continue;
        };
        let Ok(ways) = form::parse(text) else {
            // What is no form here, such as "f.eks." among the abbreviations, is told twice as text.
            if let Some(first) = own.insert(text.to_lowercase(), node) {
                checked.faults.push(twice(origin, list, text, first, node));
            }
            continue;
        };
        for parts in &ways {
            checked.used.extend(classes_of(parts));
        }
        let spelt: Vec<String> = ways.iter().flat_map(|parts| spellings(parts)).collect();
        let whole = ways.iter().all(|parts| !spellings(parts).is_empty());
        // Braces may say a word that stands elsewhere too; a form that adds nothing is a slip.
        let known = spelt.iter().filter_map(|spelling| own.get(spelling));
        if whole && known.count() == spelt.len() {
            if let Some(first) = spelt.first().and_then(|spelling| own.get(spelling)) {
                checked.faults.push(twice(origin, list, text, first, node));
            }
            continue;
        }
        for spelling in spelt {
            own.entry(spelling.clone()).or_insert(node);
            let places = all.entry(spelling).or_default();
            if places.last().is_none_or(|(known, _)| *known != list) {
                places.push((list, node));
            }
        }
    }
}

fn twice(origin: &Origin, list: &str, word: &str, first: &Node, again: &Node) -> Fault {
    let cause = Cause::WordsTwice {
        word: word.to_owned(),
        list: list.to_owned(),
        other: origin.place(first.span.start).to_string(),
    };
    Fault::at("L802", origin, again, cause)
}

fn opposites(origin: &Origin, table: &str, all: &Spellings<'_>, checked: &mut Checked) {
    let exclude = |a: &str, b: &str| {
        a != b
            && (EXCLUSIVE.contains(&table)
                || OPPOSITE
                    .iter()
                    .any(|(t, x, y)| *t == table && ((*x, *y) == (a, b) || (*y, *x) == (a, b))))
    };
    for (word, places) in all {
        for (index, (list, node)) in places.iter().enumerate() {
            let other = places[..index]
                .iter()
                .find(|(other, _)| exclude(other, list));
            if let Some((other, first)) = other {
                let cause = Cause::WordsOpposite {
                    word: word.clone(),
                    list: (*list).to_owned(),
                    other: (*other).to_owned(),
                    place: origin.place(first.span.start).to_string(),
                };
                checked.faults.push(Fault::at("L803", origin, node, cause));
            }
        }
    }
}

/// More spellings than this of one form are not compared.
const SPELLINGS: usize = 200;

/// The texts that a way of a form finds, where it consists of whole words.
pub fn spellings(parts: &[Part]) -> Vec<String> {
    let mut all = vec![String::new()];
    for (index, part) in parts.iter().enumerate() {
        let sign = match part.separator {
            _ if index == 0 => "",
            form::Separator::Space => " ",
            form::Separator::Hyphen => "-",
            form::Separator::Slash => "/",
            form::Separator::Sign => " & ",
        };
        let mut next = Vec::new();
        for before in &all {
            for kind in &part.kinds {
                let PartKind::Word(word) = kind else {
                    return Vec::new();
                };
                next.push([before, sign, word].concat());
            }
        }
        if next.len() > SPELLINGS {
            return Vec::new();
        }
        all = next;
    }
    all
}

/// The classes that a way of a form names.
pub fn classes_of(parts: &[Part]) -> Vec<String> {
    let kinds = parts.iter().flat_map(|part| &part.kinds);
    let mut names = Vec::new();
    for kind in kinds {
        match kind {
            PartKind::Class(name) | PartKind::EndingClass(name) => names.push(name.clone()),
            PartKind::Compound(a, b) => names.extend([a.clone(), b.clone()]),
            _ => {}
        }
    }
    names
}

/// A word in a form that no text can hold, as the program cuts texts into words.
pub fn never(parts: &[Part]) -> Option<&str> {
    let mut kinds = parts.iter().flat_map(|part| &part.kinds);
    kinds.find_map(|kind| match kind {
        PartKind::Word(word) if !is_word(word) => Some(word.as_str()),
        _ => None,
    })
}

/// The classes that are declared and used by no form.
pub fn unused(checked: &Checked, used: &BTreeSet<String>) -> Vec<Fault> {
    let declared = checked.classes.iter();
    declared
        .filter(|(name, _)| !used.contains(*name) && !BUILT_IN.contains(&name.as_str()))
        .filter(|(name, _)| {
            super::Cue::ALL
                .iter()
                .all(|cue| cue.name() != name.as_str())
        })
        .map(|(_, fault)| fault.clone())
        .collect()
}

/// The ways of a form.
///
/// # Errors
/// It breaks the notation or names a class that is not declared, with its place.
pub fn ways(
    origin: &Origin,
    node: &Node,
    text: &str,
    classes: &[String],
) -> Result<Vec<Vec<Part>>> {
    use super::lexicon::AddError;
    let ways = form::parse(text).map_err(|e| form_error(origin, node, &AddError::Form(e)))?;
    let known = |name: &String| {
        classes.contains(name)
            || BUILT_IN.contains(&name.as_str())
            || super::Cue::ALL.iter().any(|cue| cue.name() == name)
    };
    let mut named = ways.iter().flat_map(|parts| classes_of(parts));
    match named.find(|name| !known(name)) {
        Some(wrong) => Err(form_error(origin, node, &AddError::Class(wrong))),
        None => Ok(ways),
    }
}
