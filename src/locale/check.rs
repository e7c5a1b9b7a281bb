//! Whether the bundles of all languages hold together, and with what uses them.
//!
//! English is the contract: its ids, attributes and the variables of its typed comments
//! (`#   $name (Type) - what it is, e.g. "sample"`). What templates, rules and code use is handed in
//! as [`Use`]s; this module knows none of them. At the end every message that nothing was found in
//! is rendered in every language, which shows what reading the files cannot.

mod across;
mod bundle;
mod choice;
pub mod code;
mod contract;
mod files;
mod function;
mod markup;
mod newcomer;
mod proof;
mod reference;
mod style;
mod uses;
mod walk;

use crate::assets::{Asset, Store};
use crate::error::{Cause, Error, Place, Result};
use crate::language::detect::Detector;
use crate::language::{Language, Manifest};
use bundle::{Bundle, File, Own, Sink};
pub use contract::{Contract, Message, Type, Variable, contract};
use fluent_syntax::ast::Entry;
use std::collections::BTreeMap;
use std::ops::Range;
use walk::Flat;

/// How grave a finding is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Severity {
    /// To know, and nothing to mend.
    Info,
    Warning,
    Error,
}

impl Severity {
    pub fn name(self) -> &'static str {
        match self {
            Severity::Info => "info",
            Severity::Warning => "warning",
            Severity::Error => "error",
        }
    }
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
    /// The language whose texts are concerned, where it is one.
    pub language: Option<Language>,
}

impl Finding {
    pub fn new(code: &'static str, severity: Severity, error: Error) -> Self {
        Finding {
            code,
            severity,
            error,
            span: None,
            language: None,
        }
    }

    /// The same finding over `span` of its file.
    pub fn over(mut self, span: Range<usize>) -> Self {
        self.span = Some(span);
        self
    }
}

/// What is known of a value before it is there.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Given {
    /// A text that stands in the template.
    Text(String),
    /// A text that comes out of another message.
    Words,
    Number,
    Bool,
}

/// A use of a message outside the bundles.
#[derive(Debug, Clone, Default)]
pub struct Use {
    /// `prefix*` for ids that are put together under a declared prefix; empty where none is declared.
    pub id: String,
    /// The names that are passed; none where that is not known from reading.
    pub args: Option<Vec<String>>,
    /// What is known of the passed values.
    pub types: Vec<(String, Given)>,
    pub place: Option<Place>,
}

/// Goes over texts as the linter does: the index of a text, its bytes, and the rule.
pub type Lint<'a> = &'a dyn Fn(Language, &[String]) -> Vec<(usize, Range<usize>, String)>;

/// What is checked beside the bundles themselves.
pub struct Scope<'a> {
    pub store: &'a Store,
    pub manifest: &'a Manifest,
    /// The language whose bundles are the contract.
    pub contract: Language,
    pub uses: &'a [Use],
    /// Whether a language must have a message of the contract.
    pub required: &'a dyn Fn(Language, &str) -> bool,
    /// Whether a message stands in ads and letters, where no other language may help out.
    pub document: &'a dyn Fn(&str) -> bool,
    /// Whether a message is the text of a rule.
    pub is_rule: &'a dyn Fn(&str) -> bool,
    /// Whether a message of a domain is what candidates read, so that our own rules hold for it.
    pub proofread: &'a dyn Fn(&str, &str) -> bool,
    pub lint: Lint<'a>,
}

/// The texts of a message's value and of its attributes.
type Texts<'a> = Vec<(Option<&'a str>, Vec<Flat<'a>>)>;

/// A bundle with the texts that its readers may see.
struct Checked<'a> {
    bundle: Bundle<'a>,
    texts: BTreeMap<&'a str, Texts<'a>>,
}

impl<'a> Checked<'a> {
    fn new(bundle: Bundle<'a>) -> Self {
        let texts = bundle
            .messages
            .iter()
            .map(|(id, own)| {
                let parts = own.parts();
                let texts = parts.map(|(part, pattern)| (part, walk::flats(own.file, pattern)));
                (*id, texts.collect())
            })
            .collect();
        Checked { bundle, texts }
    }

    fn texts(&self, id: &str) -> &[(Option<&'a str>, Vec<Flat<'a>>)] {
        self.texts.get(id).map_or(&[], Vec::as_slice)
    }

    fn text(&self, id: &str, part: Option<&str>) -> Option<&[Flat<'a>]> {
        let (_, flats) = self.texts(id).iter().find(|(p, _)| *p == part)?;
        Some(flats)
    }

    /// From a message's id to the next entry.
    fn entry(&self, message: &Own<'a>) -> Range<usize> {
        let file = message.file;
        let start = file.offset(message.id());
        let next = file.resource.body.iter().filter_map(|entry| match entry {
            Entry::Message(m) => Some(file.offset(m.id.name)),
            Entry::Term(t) => Some(file.offset(t.id.name)),
            Entry::Junk { content } => Some(file.offset(content)),
            _ => None,
        });
        let end = next.filter(|at| *at > start).min();
        start..end.unwrap_or(file.text().len())
    }
}

/// The name that is meant by one that is not there.
fn nearest<'n>(name: &str, known: impl Iterator<Item = &'n str>) -> Option<&'n str> {
    /// Less alike than this is another word.
    const ALIKE: f64 = 0.6;
    known
        .map(|k| (strsim::normalized_damerau_levenshtein(name, k), k))
        .filter(|(alike, k)| *alike >= ALIKE && *k != name)
        .max_by(|a, b| a.0.total_cmp(&b.0))
        .map(|(_, k)| k)
}

/// Checks all bundles.
///
/// # Errors
/// A file cannot be read; faults inside the files are findings.
pub fn check(scope: &Scope<'_>) -> Result<Vec<Finding>> {
    let mut assets: Vec<(Language, &'static str, Asset<'static>)> = Vec::new();
    for row in scope.manifest.rows() {
        for (domain, asset) in bundle::assets(scope.store, row.language)? {
            assets.push((row.language, domain, asset));
        }
    }
    let files: Vec<File<'_>> = assets
        .iter()
        .map(|(language, domain, asset)| File::parse(asset, domain, *language))
        .collect();
    let mut all = Vec::new();
    let mut rest = files.as_slice();
    for row in scope.manifest.rows() {
        let count = rest
            .iter()
            .take_while(|f| f.language == row.language)
            .count();
        let (own, after) = rest.split_at(count);
        rest = after;
        all.push(Bundle::new(row.language, own));
    }
    let mut sink = Sink::new(scope, &all);
    unread(scope, &mut sink);
    let all: Vec<Checked<'_>> = all.into_iter().map(Checked::new).collect();
    let Some(source) = all.iter().find(|c| c.bundle.language == scope.contract) else {
        return Ok(sink.finish());
    };
    let contract = agreed(source, &mut sink);
    let detector = Detector::load(scope.store, scope.manifest)?;
    for own in &all {
        files::check(&own.bundle, &mut sink);
        across::check(scope, &contract, source, own, &mut sink);
        let broken = reference::check(&own.bundle, &mut sink);
        function::check(&contract, &own.bundle, &mut sink);
        choice::check(&contract, source, own, &mut sink);
        style::check(scope, &detector, own, &mut sink)?;
        proof::check(scope, &contract, own, &broken, &mut sink)?;
    }
    uses::check(scope, &contract, &source.bundle, &mut sink);
    Ok(sink.finish())
}

/// The contract out of the source's bundle; faults of its comments go to `sink`.
fn agreed<'a>(source: &Checked<'a>, sink: &mut Sink<'a>) -> Contract {
    let mut contract = Contract::default();
    for (id, own) in &source.bundle.messages {
        let (message, faults) = contract::message_of(*own);
        for (slice, cause) in faults {
            let span = own.file.span(slice);
            sink.report(code::COMMENT, own.file, span, Some(id), cause);
        }
        contract.messages.insert((*id).to_owned(), message);
    }
    contract
}

/// Files that no command would ever read.
fn unread(scope: &Scope<'_>, sink: &mut Sink<'_>) {
    for row in scope.manifest.rows() {
        let folder = format!("{}/", row.language);
        for name in scope.store.list(&folder, ".ftl") {
            let domain = name
                .strip_prefix(&folder)
                .and_then(|n| n.strip_suffix(".ftl"));
            if domain.is_some_and(|d| super::DOMAINS.contains(&d)) {
                continue;
            }
            let Ok(Some(asset)) = scope.store.read(&name) else {
                continue;
            };
            let file = name.rsplit('/').next().unwrap_or(&name);
            let file = file.trim_end_matches(".ftl");
            let known = nearest(file, super::DOMAINS.iter().copied());
            let known = known.map_or_else(|| super::DOMAINS.join(".ftl, "), str::to_owned);
            let known = format!("{known}.ftl");
            let place = Place::file(asset.file.clone());
            sink.report_at(code::UNREAD, place, Cause::CheckUnread { known });
        }
    }
}
