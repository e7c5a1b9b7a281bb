//! A language's files as the checks see them, and where the checks put what they find.
//!
//! Every file is parsed once. A slice of its text knows its own offset, so that each finding has
//! the place of the very word.

use super::code::{self, Code};
use super::contract::allows;
use super::{Finding, Scope};
use crate::assets::{Asset, Store};
use crate::error::{Cause, Error, Place, Result};
use crate::language::Language;
use crate::locale::{DOMAINS, syntax};
use fluent_syntax::ast::{Entry, Message, Pattern, Resource, Term};
use fluent_syntax::parser::{self, ParserError};
use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

/// A file of a language, parsed as far as it can be.
pub struct File<'a> {
    pub asset: &'a Asset<'static>,
    pub domain: &'static str,
    pub language: Language,
    pub resource: Resource<&'a str>,
    /// Syntax errors, their offsets counted behind a byte order mark.
    pub errors: Vec<ParserError>,
    /// Bytes of the byte order mark.
    pub mark: usize,
    lines: Vec<usize>,
}

impl<'a> File<'a> {
    pub fn parse(asset: &'a Asset<'static>, domain: &'static str, language: Language) -> Self {
        let text: &'a str = asset.text.as_ref();
        let body = text.strip_prefix('\u{feff}').unwrap_or(text);
        let (resource, errors) = match parser::parse(body) {
            Ok(resource) => (resource, Vec::new()),
            Err((resource, errors)) => (resource, errors),
        };
        let lines = std::iter::once(0)
            .chain(memchr::memchr_iter(b'\n', text.as_bytes()).map(|i| i + 1))
            .collect();
        File {
            asset,
            domain,
            language,
            resource,
            errors,
            mark: text.len() - body.len(),
            lines,
        }
    }

    pub fn text(&self) -> &'a str {
        self.asset.text.as_ref()
    }

    /// Where a slice of the file's text begins.
    pub fn offset(&self, slice: &str) -> usize {
        let offset = (slice.as_ptr() as usize).wrapping_sub(self.text().as_ptr() as usize);
        offset.min(self.text().len())
    }

    /// The bytes of a slice of the file's text.
    pub fn span(&self, slice: &str) -> Range<usize> {
        let start = self.offset(slice);
        start..start + slice.len()
    }

    pub fn place(&self, offset: usize) -> Place {
        let line = self.lines.partition_point(|start| *start <= offset);
        let start = self.lines[line - 1];
        let before = self.text().get(start..offset).unwrap_or_default();
        Place {
            file: self.asset.file.clone(),
            at: Some((line, before.chars().count() + 1)),
        }
    }

    /// The line's bytes, without its end, that an offset stands on.
    pub fn line(&self, offset: usize) -> Range<usize> {
        let line = self.lines.partition_point(|start| *start <= offset);
        let start = self.lines[line - 1];
        let end = self.lines.get(line).map_or(self.text().len(), |e| e - 1);
        start..end
    }

    pub fn line_starts(&self) -> &[usize] {
        &self.lines
    }
}

/// The files that there are for a language.
///
/// # Errors
/// One cannot be read.
pub fn assets(store: &Store, language: Language) -> Result<Vec<(&'static str, Asset<'static>)>> {
    let mut assets = Vec::with_capacity(DOMAINS.len());
    for domain in DOMAINS {
        if let Some(asset) = store.read(&format!("{language}/{domain}.ftl"))? {
            assets.push((*domain, asset));
        }
    }
    Ok(assets)
}

/// A message of a language.
#[derive(Clone, Copy)]
pub struct Own<'a> {
    pub file: &'a File<'a>,
    pub message: &'a Message<&'a str>,
}

impl<'a> Own<'a> {
    pub fn id(&self) -> &'a str {
        self.message.id.name
    }

    /// The value and the attributes, by name.
    pub fn parts(&self) -> impl Iterator<Item = (Option<&'a str>, &'a Pattern<&'a str>)> + use<'a> {
        let value = self.message.value.iter().map(|v| (None, v));
        let attributes = &self.message.attributes;
        value.chain(attributes.iter().map(|a| (Some(a.id.name), &a.value)))
    }

    pub fn has_attribute(&self, name: &str) -> bool {
        self.message.attributes.iter().any(|a| a.id.name == name)
    }
}

/// A term of a language.
#[derive(Clone, Copy)]
pub struct OwnTerm<'a> {
    pub file: &'a File<'a>,
    pub term: &'a Term<&'a str>,
}

impl<'a> OwnTerm<'a> {
    pub fn parts(&self) -> impl Iterator<Item = (Option<&'a str>, &'a Pattern<&'a str>)> + use<'a> {
        let attributes = &self.term.attributes;
        std::iter::once((None, &self.term.value))
            .chain(attributes.iter().map(|a| (Some(a.id.name), &a.value)))
    }
}

/// All messages and terms of a language.
pub struct Bundle<'a> {
    pub language: Language,
    pub files: &'a [File<'a>],
    pub messages: BTreeMap<&'a str, Own<'a>>,
    pub terms: BTreeMap<&'a str, OwnTerm<'a>>,
    /// What stands in entries that are broken: nothing is missing that is there and cannot be read.
    pub broken: BTreeSet<String>,
    /// Messages and terms that stand a second time, and where the first is.
    pub again: Vec<(&'a File<'a>, &'a str, Place)>,
}

impl<'a> Bundle<'a> {
    pub fn new(language: Language, files: &'a [File<'a>]) -> Self {
        let mut bundle = Bundle {
            language,
            files,
            messages: BTreeMap::new(),
            terms: BTreeMap::new(),
            broken: BTreeSet::new(),
            again: Vec::new(),
        };
        for file in files {
            let mut last = None;
            for entry in &file.resource.body {
                match entry {
                    Entry::Message(message) => {
                        let id = message.id.name;
                        last = Some(id);
                        if let Some(first) = bundle.messages.get(id) {
                            let place = first.file.place(first.file.offset(first.id()));
                            bundle.again.push((file, id, place));
                        } else {
                            bundle.messages.insert(id, Own { file, message });
                        }
                    }
                    Entry::Term(term) => {
                        let id = term.id.name;
                        last = None;
                        if let Some(first) = bundle.terms.get(id) {
                            let place = first.file.place(first.file.offset(first.term.id.name));
                            bundle.again.push((file, id, place));
                        } else {
                            bundle.terms.insert(id, OwnTerm { file, term });
                        }
                    }
                    Entry::Junk { content } => {
                        // An attribute that cannot be read belongs to the message above it.
                        if content.starts_with(' ') {
                            bundle.broken.extend(last.map(str::to_owned));
                        }
                        bundle.broken.extend(ids_of(content));
                    }
                    _ => {}
                }
            }
        }
        bundle
    }
}

/// What looks like the id of an entry in text that is none, in the letters of English.
fn ids_of(junk: &str) -> impl Iterator<Item = String> {
    junk.lines().filter_map(|line| {
        let head = line.split(['=', ' ']).next().unwrap_or_default();
        let word = head.trim_start_matches('-');
        let wanted = !word.is_empty()
            && word
                .chars()
                .all(|c| c.is_alphanumeric() || c == '-' || c == '_');
        wanted.then(|| syntax::plain(word))
    })
}

/// A comment that lets findings of a kind pass.
struct Allow<'a> {
    name: &'a str,
    file: &'a File<'a>,
    span: Range<usize>,
    used: bool,
}

/// Gathers findings, and leaves out what a comment allows.
pub struct Sink<'a> {
    findings: Vec<Finding>,
    seen: BTreeSet<(&'static str, String, usize)>,
    allowed: Vec<Allow<'a>>,
    by_id: BTreeMap<(Language, &'a str), Vec<usize>>,
    contract: Language,
}

impl<'a> Sink<'a> {
    pub fn new(scope: &Scope<'_>, bundles: &[Bundle<'a>]) -> Self {
        let mut sink = Sink {
            findings: Vec::new(),
            seen: BTreeSet::new(),
            allowed: Vec::new(),
            by_id: BTreeMap::new(),
            contract: scope.contract,
        };
        for bundle in bundles {
            for file in bundle.files {
                for entry in &file.resource.body {
                    let (id, comment) = match entry {
                        Entry::Message(m) => (m.id.name, m.comment.as_ref()),
                        Entry::Term(t) => (t.id.name, t.comment.as_ref()),
                        _ => continue,
                    };
                    for name in comment.into_iter().flat_map(allows) {
                        let span = file.span(name);
                        let known = sink.by_id.entry((bundle.language, id)).or_default();
                        known.push(sink.allowed.len());
                        sink.allowed.push(Allow {
                            name,
                            file,
                            span,
                            used: false,
                        });
                    }
                }
            }
        }
        sink
    }

    /// Whether a comment of the message, or of its contract, lets the kind pass.
    pub fn allows(&mut self, language: Language, id: &str, code: &Code) -> bool {
        let mut found = false;
        for language in [language, self.contract] {
            for index in self.by_id.get(&(language, id)).into_iter().flatten() {
                let allow = &mut self.allowed[*index];
                if allow.name == code.name {
                    allow.used = true;
                    found = true;
                }
            }
        }
        found
    }

    /// Adds a finding over `span`, which belongs to the message `owner`.
    pub fn report(
        &mut self,
        code: &'static Code,
        file: &File<'_>,
        span: Range<usize>,
        owner: Option<&str>,
        cause: Cause,
    ) {
        self.report_for(file.language, code, file, span, owner, cause);
    }

    /// As [`report`](Self::report), of what `language` lacks of another language's file.
    pub fn report_for(
        &mut self,
        language: Language,
        code: &'static Code,
        file: &File<'_>,
        span: Range<usize>,
        owner: Option<&str>,
        cause: Cause,
    ) {
        if owner.is_some_and(|id| self.allows(language, id, code)) {
            return;
        }
        let place = file.place(span.start);
        let mut finding = Finding::new(code.code, code.severity, Error::new(cause).at(place));
        finding.language = Some(language);
        self.push(finding.over(span));
    }

    /// Adds a finding at a place outside the bundles.
    pub fn report_at(&mut self, code: &'static Code, place: Place, cause: Cause) {
        let error = Error::new(cause).at(place);
        self.push(Finding::new(code.code, code.severity, error));
    }

    fn push(&mut self, finding: Finding) {
        // Texts that share their words show one fault once.
        if let (Some(span), Some(place)) = (&finding.span, finding.error.place()) {
            let text = format!(
                "{}\n{}\n{:?}",
                place.file,
                finding.error.cause(),
                finding.language
            );
            if !self.seen.insert((finding.code, text, span.start)) {
                return;
            }
        }
        self.findings.push(finding);
    }

    pub fn findings(&self) -> &[Finding] {
        &self.findings
    }

    /// All findings in the order of files and places, with the comments that allow nothing.
    pub fn finish(mut self) -> Vec<Finding> {
        let allowed = std::mem::take(&mut self.allowed);
        for allow in &allowed {
            let known = code::CODES.iter().find(|c| c.name == allow.name);
            let name = allow.name.to_owned();
            let cause = match known {
                Some(_) if allow.used => continue,
                Some(_) => Cause::CheckAllowUnused { name },
                None => {
                    let names = code::CODES.iter().map(|c| c.name);
                    let known = super::nearest(allow.name, names)
                        .map_or_else(|| "…".to_owned(), str::to_owned);
                    Cause::CheckAllowUnknown { name, known }
                }
            };
            self.report(code::ALLOW, allow.file, allow.span.clone(), None, cause);
        }
        self.findings.sort_by(|a, b| {
            let key = |f: &Finding| {
                let place = f.error.place().cloned();
                (place.map(|p| (p.file, p.at)), f.code)
            };
            key(a).cmp(&key(b))
        });
        self.findings
    }
}
