//! Words for people: the Fluent bundles of a language and of those it falls back to.
//!
//! Fluent holds words and no structure. Nothing is swallowed: a missing message, a missing variable
//! or a function that fails is an error that names id and language. Bundles of a fallback are loaded
//! only when something falls back.

pub mod check;
pub mod exchange;
mod functions;
pub mod places;
pub mod po;
pub mod pseudo;
pub mod scaffold;
pub mod source;
pub mod stats;
mod syntax;
pub mod trace;

use crate::assets::{Asset, Store};
use crate::data::Date;
use crate::error::{Cause, Error, Place, Result};
use crate::language::Language;
use fluent::concurrent::FluentBundle;
use fluent::{FluentArgs, FluentResource, FluentValue};
use std::sync::OnceLock;
use trace::{Shown, State, Trace};

/// The bundles there are: one file a domain.
pub const DOMAINS: &[&str] = &[
    "ad",
    "letter",
    "lint",
    "cli",
    "locale",
    "init",
    "roles",
    "competences",
];

/// A value for a message.
#[derive(Debug, Clone, PartialEq)]
pub enum Value {
    Text(String),
    Number(f64),
    Date(Date),
    List(Vec<String>),
}

impl From<&str> for Value {
    fn from(text: &str) -> Self {
        Value::Text(text.to_owned())
    }
}

impl From<String> for Value {
    fn from(text: String) -> Self {
        Value::Text(text)
    }
}

impl From<usize> for Value {
    fn from(number: usize) -> Self {
        Value::Number(number as f64)
    }
}

/// Named values.
pub type Args<'a> = &'a [(&'a str, Value)];

type Bundle = FluentBundle<FluentResource>;

/// Messages in one language, with a chain of fallbacks.
pub struct Locale {
    store: Store,
    domains: Vec<&'static str>,
    links: Vec<Link>,
    /// Languages that are no fallback: what the chain lacks is shown in their words, marked.
    explain: Vec<Link>,
    /// Whether what the chain lacks is shown as a mark.
    marks: bool,
    trace: Option<Trace>,
}

struct Link {
    language: Language,
    bundle: OnceLock<std::result::Result<Bundle, Error>>,
}

impl Link {
    fn new(language: Language) -> Self {
        Link {
            language,
            bundle: OnceLock::new(),
        }
    }
}

/// What a mark of a draft opens and closes with.
const MARK: (&str, &str) = ("[[", "]]");

impl Locale {
    /// The messages of `domains` in `chain[0]`, falling back along `chain`. The first bundle is
    /// loaded at once.
    ///
    /// # Errors
    /// A file of the first language cannot be read or is not Fluent, with the place.
    pub fn load(store: &Store, chain: &[Language], domains: &[&'static str]) -> Result<Self> {
        let locale = Locale {
            store: store.clone(),
            domains: domains.to_vec(),
            links: chain.iter().copied().map(Link::new).collect(),
            explain: Vec::new(),
            marks: false,
            trace: None,
        };
        if let Some(first) = locale.links.first() {
            locale.bundle(first)?;
        }
        Ok(locale)
    }

    /// The same messages; one that is missing is shown as `[[tag: id (other): words]]` with the words
    /// of the first of `others` that has it, and is no error.
    #[must_use]
    pub fn marking(mut self, others: &[Language]) -> Self {
        let known = |language: &Language| self.links.iter().any(|l| l.language == *language);
        let others: Vec<Language> = others.iter().copied().filter(|l| !known(l)).collect();
        self.explain = others.into_iter().map(Link::new).collect();
        self.marks = true;
        self
    }

    /// The same messages, each between the marks of a [`trace`].
    #[must_use]
    pub fn traced(mut self) -> Self {
        self.trace = Some(Trace::default());
        self
    }

    /// The messages that were shown, where they are traced.
    pub fn shown(&self) -> Vec<Shown> {
        self.trace.as_ref().map_or_else(Vec::new, Trace::shown)
    }

    /// The messages of one language as far as they can be read: what is broken is left out.
    ///
    /// # Errors
    /// A file cannot be read.
    pub(crate) fn load_whole(
        store: &Store,
        language: Language,
        domains: &[&'static str],
    ) -> Result<Self> {
        let mut bundle = new_bundle(language)?;
        for domain in domains {
            if let Some(asset) = store.read(&format!("{language}/{domain}.ftl"))? {
                let text = asset.text.strip_prefix('\u{feff}').unwrap_or(&asset.text);
                let resource = match FluentResource::try_new(text.to_owned()) {
                    Ok(resource) => resource,
                    Err((resource, _)) => resource,
                };
                // Of two messages of one id the first stands.
                let _ = bundle.add_resource(resource);
            }
        }
        Ok(Locale {
            store: store.clone(),
            domains: domains.to_vec(),
            links: vec![Link {
                language,
                bundle: OnceLock::from(Ok(bundle)),
            }],
            explain: Vec::new(),
            marks: false,
            trace: None,
        })
    }

    /// The language that messages are looked up in first.
    pub fn language(&self) -> Option<Language> {
        self.links.first().map(|l| l.language)
    }

    fn bundle<'a>(&self, link: &'a Link) -> Result<&'a Bundle> {
        link.bundle
            .get_or_init(|| load_bundle(&self.store, link.language, &self.domains))
            .as_ref()
            .map_err(Clone::clone)
    }

    /// Whether the first language itself has the message.
    pub fn has_own(&self, id: &str) -> bool {
        let first = self.links.first();
        first.is_some_and(|link| self.bundle(link).is_ok_and(|b| b.has_message(id)))
    }

    /// A message.
    ///
    /// # Errors
    /// No language of the chain has it, or it cannot be shown with these values.
    pub fn message(&self, id: &str, args: Args<'_>) -> Result<String> {
        self.shape(id, None, args)
    }

    /// An attribute of a message.
    ///
    /// # Errors
    /// As [`message`](Self::message).
    pub fn attribute(&self, id: &str, attribute: &str, args: Args<'_>) -> Result<String> {
        self.shape(id, Some(attribute), args)
    }

    /// A message, or an attribute of it, of the first language alone.
    ///
    /// # Errors
    /// As [`message`](Self::message).
    pub fn own(&self, id: &str, attribute: Option<&str>, args: Args<'_>) -> Result<String> {
        let links = &self.links[..self.links.len().min(1)];
        let found = self.first(links, id, attribute, args)?;
        found.map_or_else(|| Err(missing(links, id, attribute)), |(_, text)| Ok(text))
    }

    fn shape(&self, id: &str, attribute: Option<&str>, args: Args<'_>) -> Result<String> {
        let (state, text) = match self.first(&self.links, id, attribute, args) {
            Ok(Some((0, text))) => (State::Own, text),
            Ok(Some((at, text))) => (State::Fallback(self.links[at].language), text),
            Ok(None) if self.marks => {
                // Words that only explain need not be right.
                let found = self
                    .first(&self.explain, id, attribute, args)
                    .ok()
                    .flatten();
                let other = found.as_ref().map(|(at, _)| self.explain[*at].language);
                let words = found.map(|(_, text)| text);
                let text = match self.trace {
                    Some(_) => words.unwrap_or_else(|| name(id, attribute)),
                    None => self.mark(id, attribute, other, words.as_deref()),
                };
                (State::Missing(other), text)
            }
            Ok(None) => return Err(missing(&self.links, id, attribute)),
            Err(error) => match error.cause() {
                Cause::MessageFailed { detail, .. } if self.trace.is_some() => {
                    (State::Broken(detail.clone()), name(id, attribute))
                }
                _ => return Err(error),
            },
        };
        Ok(match &self.trace {
            None => text,
            Some(trace) => {
                let shown = Shown {
                    id: id.to_owned(),
                    attribute: attribute.map(str::to_owned),
                    state,
                };
                trace.wrap(shown, &text)
            }
        })
    }

    /// What stands in place of a message that the language lacks.
    fn mark(
        &self,
        id: &str,
        attribute: Option<&str>,
        other: Option<Language>,
        words: Option<&str>,
    ) -> String {
        let name = name(id, attribute);
        let tag = self.language().map_or("", Language::tag);
        // A mark within a mark would end it too early.
        let words = words.map(|w| w.replace(MARK.0, "‹").replace(MARK.1, "›"));
        let inner = match (other, words) {
            (Some(other), Some(words)) => format!("{tag}: {name} ({other}): {words}"),
            _ => format!("{tag}: {name}"),
        };
        format!("{}{inner}{}", MARK.0, MARK.1)
    }

    /// The message of the first of `links` that has it, with that link's number.
    fn first(
        &self,
        links: &[Link],
        id: &str,
        attribute: Option<&str>,
        args: Args<'_>,
    ) -> Result<Option<(usize, String)>> {
        for (index, link) in links.iter().enumerate() {
            let bundle = self.bundle(link)?;
            let Some(message) = bundle.get_message(id) else {
                continue;
            };
            let pattern = match attribute {
                None => message.value(),
                Some(name) => message.get_attribute(name).map(|a| a.value()),
            };
            let Some(pattern) = pattern else { continue };
            let mut fluent_args = FluentArgs::with_capacity(args.len());
            for (name, value) in args {
                fluent_args.set(*name, fluent_value(value));
            }
            let mut errors = Vec::new();
            functions::take_errors();
            let text = bundle
                .format_pattern(pattern, Some(&fluent_args), &mut errors)
                .into_owned();
            let mut details: Vec<String> = errors.iter().map(ToString::to_string).collect();
            details.extend(functions::take_errors());
            if details.is_empty() {
                return Ok(Some((index, text)));
            }
            return Err(Cause::MessageFailed {
                id: name(id, attribute),
                language: link.language.to_string(),
                detail: details.join("; "),
            }
            .into());
        }
        Ok(None)
    }
}

fn missing(links: &[Link], id: &str, attribute: Option<&str>) -> Error {
    let chain: Vec<&str> = links.iter().map(|l| l.language.tag()).collect();
    Cause::MessageMissing {
        id: name(id, attribute),
        language: chain.join(" → "),
    }
    .into()
}

fn name(id: &str, attribute: Option<&str>) -> String {
    attribute.map_or_else(|| id.to_owned(), |a| format!("{id}.{a}"))
}

fn fluent_value(value: &Value) -> FluentValue<'static> {
    match value {
        Value::Text(text) => FluentValue::String(text.clone().into()),
        Value::Number(number) => FluentValue::from(*number),
        Value::Date(date) => FluentValue::Custom(Box::new(functions::DateValue(*date))),
        Value::List(items) => FluentValue::Custom(Box::new(functions::ListValue(items.clone()))),
    }
}

fn new_bundle(language: Language) -> Result<Bundle> {
    let tag = language.tag();
    let id = tag.parse().map_err(|_| {
        Error::new(Cause::UnknownLanguage {
            tag: tag.to_owned(),
            known: String::new(),
        })
    })?;
    let mut bundle = FluentBundle::new_concurrent(vec![id]);
    // The output is copied into other programs; isolation marks would travel with it.
    bundle.set_use_isolating(false);
    functions::register(&mut bundle, tag);
    Ok(bundle)
}

fn load_bundle(store: &Store, language: Language, domains: &[&str]) -> Result<Bundle> {
    let tag = language.tag();
    let mut bundle = new_bundle(language)?;
    for domain in domains {
        let Some(asset) = store.read(&format!("{tag}/{domain}.ftl"))? else {
            continue;
        };
        let resource = parse(&asset)?;
        bundle.add_resource(resource).map_err(|errors| {
            let detail = errors.first().map_or_else(String::new, ToString::to_string);
            Error::new(Cause::FluentSyntax { detail }).at(Place::file(asset.file.clone()))
        })?;
    }
    Ok(bundle)
}

fn parse(asset: &Asset<'_>) -> Result<FluentResource> {
    let text = asset.text.strip_prefix('\u{feff}').unwrap_or(&asset.text);
    FluentResource::try_new(text.to_owned()).map_err(|(_, errors)| {
        errors.first().map_or_else(
            || Error::new(Cause::FluentBrace {}),
            |e| syntax::syntax_error(&asset.file, text, e),
        )
    })
}
