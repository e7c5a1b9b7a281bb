//! Words for people: the Fluent bundles of a language and of those it falls back to.
//!
//! Fluent holds words and no structure. Nothing is swallowed: a missing message, a missing variable
//! or a function that fails is an error that names id and language. Bundles of a fallback are loaded
//! only when something falls back.

pub mod check;
mod functions;
mod syntax;

use crate::assets::{Asset, Store};
use crate::data::Date;
use crate::error::{Cause, Error, Place, Result};
use crate::language::Language;
use fluent::concurrent::FluentBundle;
use fluent::{FluentArgs, FluentResource, FluentValue};
use std::sync::OnceLock;

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
}

struct Link {
    language: Language,
    bundle: OnceLock<std::result::Result<Bundle, Error>>,
}

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
            links: chain
                .iter()
                .map(|language| Link {
                    language: *language,
                    bundle: OnceLock::new(),
                })
                .collect(),
        };
        if !locale.links.is_empty() {
            locale.bundle(0)?;
        }
        Ok(locale)
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
        })
    }

    /// The language that messages are looked up in first.
    pub fn language(&self) -> Option<Language> {
        self.links.first().map(|l| l.language)
    }

    fn bundle(&self, index: usize) -> Result<&Bundle> {
        let link = &self.links[index];
        link.bundle
            .get_or_init(|| load_bundle(&self.store, link.language, &self.domains))
            .as_ref()
            .map_err(Clone::clone)
    }

    /// Whether the first language itself has the message.
    pub fn has_own(&self, id: &str) -> bool {
        !self.links.is_empty() && self.bundle(0).is_ok_and(|b| b.has_message(id))
    }

    /// A message.
    ///
    /// # Errors
    /// No language of the chain has it, or it cannot be shown with these values.
    pub fn message(&self, id: &str, args: Args<'_>) -> Result<String> {
        self.format(id, None, args, self.links.len())
    }

    /// An attribute of a message.
    ///
    /// # Errors
    /// As [`message`](Self::message).
    pub fn attribute(&self, id: &str, attribute: &str, args: Args<'_>) -> Result<String> {
        self.format(id, Some(attribute), args, self.links.len())
    }

    /// A message, or an attribute of it, of the first language alone.
    ///
    /// # Errors
    /// As [`message`](Self::message).
    pub fn own(&self, id: &str, attribute: Option<&str>, args: Args<'_>) -> Result<String> {
        self.format(id, attribute, args, 1)
    }

    fn format(
        &self,
        id: &str,
        attribute: Option<&str>,
        args: Args<'_>,
        links: usize,
    ) -> Result<String> {
        for index in 0..links.min(self.links.len()) {
            let bundle = self.bundle(index)?;
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
                return Ok(text);
            }
            return Err(Cause::MessageFailed {
                id: name(id, attribute),
                language: self.links[index].language.to_string(),
                detail: details.join("; "),
            }
            .into());
        }
        let chain: Vec<&str> = self
            .links
            .iter()
            .take(links)
            .map(|l| l.language.tag())
            .collect();
        Err(Cause::MessageMissing {
            id: name(id, attribute),
            language: chain.join(" → "),
        }
        .into())
    }
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
