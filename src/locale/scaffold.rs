//! The skeleton of a language: files that are whole from the first day and hold no word yet.
//!
//! A message that waits for its words stands as a comment (`# TODO id = …`), so that a tool for
//! Fluent takes it for missing. Words for reading come from a parent language, or are empty lists
//! under the same keys. What stands at the head of a file for its reader is handed in.

use crate::assets::Store;
use crate::data::{Node, Origin, Table, Value, parse_toml};
use crate::error::{Cause, Result};
use crate::language::{Language, MANIFEST, Row};
use fluent_syntax::ast::{Entry, Message, Resource};
use fluent_syntax::{parser, serializer};
use icu_locale_core::{LanguageIdentifier, Locale};
use std::collections::BTreeMap;
use std::ops::Range;

/// What marks a place that waits for a translator.
pub const TODO: &str = "TODO";

/// What is known of a language that is to be.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Newcomer {
    pub tag: String,
    pub name: Option<String>,
    /// ISO 639-3 and other codes that mean it.
    pub aliases: Vec<String>,
    pub whatlang: Option<String>,
    pub country: Option<String>,
    pub currency: Option<String>,
}

/// ISO 4217 for no currency.
const NO_CURRENCY: &str = "XXX";

impl Newcomer {
    /// What is known of a tag: its own name and code where the detector knows the language, and the
    /// country where most of its speakers live.
    ///
    /// # Errors
    /// It is no tag of a language.
    pub fn of(tag: &str) -> Result<Self> {
        let wrong = || Cause::Tag {
            tag: tag.to_owned(),
        };
        let id: LanguageIdentifier = tag.replace('_', "-").parse().map_err(|_| wrong())?;
        // The standard allows longer ones and has none.
        if !(2..=3).contains(&id.language.as_str().len()) || id.language.is_unknown() {
            return Err(wrong().into());
        }
        let canonical = icu_locale::LocaleCanonicalizer::new_common();
        let mut whole = Locale::from(id);
        canonical.canonicalize(&mut whole);
        let id = whole.id;
        let known = whatlang::Lang::all().iter().find(|lang| {
            let Ok(mut other) = lang.code().parse::<Locale>() else {
                return false;
            };
            canonical.canonicalize(&mut other);
            other.id.language == id.language
        });
        let mut likely = id.clone();
        icu_locale::LocaleExpander::new_extended().maximize(&mut likely);
        // Letters alone: a number names a part of the world, 001 all of it.
        let country = likely
            .region
            .filter(|r| r.is_alphabetic() && likely.script.is_some())
            .map(|r| r.to_string());
        let tag = id.to_string();
        Ok(Newcomer {
            name: known.map(|lang| lang.name().to_owned()),
            aliases: known
                .iter()
                .map(|lang| lang.code().to_owned())
                .filter(|code| *code != tag)
                .collect(),
            whatlang: known.map(|lang| lang.code().to_owned()),
            country,
            currency: None,
            tag,
        })
    }

    /// The row of the manifest. `like` gives what a parent has; `chain` is where the texts of the
    /// program are looked up behind the language itself.
    pub fn row(&self, like: &Row, chain: &[Language]) -> String {
        let tag = &self.tag;
        let ui = std::iter::once(tag.as_str()).chain(chain.iter().map(|l| l.tag()));
        let ui: Vec<String> = ui.map(quoted).collect();
        let texts = |texts: &[String]| {
            let texts: Vec<String> = texts.iter().map(|t| quoted(t)).collect();
            texts.join(", ")
        };
        let country = self.country.iter().cloned().collect::<Vec<_>>();
        let lines = [
            ("tag", quoted(tag), false),
            (
                "name",
                quoted(self.name.as_ref().unwrap_or(tag)),
                self.name.is_none(),
            ),
            ("aliases", format!("[{}]", texts(&self.aliases)), false),
            ("ui", format!("[{}]", ui.join(", ")), false),
            ("document", format!("[{}]", quoted(tag)), false),
            ("reads", format!("[{}]", quoted(tag)), false),
            (
                "whatlang",
                quoted(self.whatlang.as_deref().unwrap_or_default()),
                false,
            ),
            (
                "countries",
                format!("[{}]", texts(&country)),
                country.is_empty(),
            ),
            (
                "currency",
                quoted(self.currency.as_deref().unwrap_or(NO_CURRENCY)),
                self.currency.is_none(),
            ),
            (
                "pay-per",
                quoted(match like.pay_per.as_str() {
                    "" => "month",
                    other => other,
                }),
                true,
            ),
            ("address", "[]".to_owned(), false),
            (
                "quotes",
                format!("[{}, {}]", quoted(&like.quotes.0), quoted(&like.quotes.1)),
                true,
            ),
            ("draft", "true".to_owned(), false),
            ("status", quoted("new"), false),
        ];
        let mut out = "[[language]]\n".to_owned();
        for (key, value, todo) in lines {
            out.push_str(&format!("{key} = {value}"));
            if todo {
                out.push_str(&format!("  # {TODO}"));
            }
            out.push('\n');
        }
        out
    }
}

/// A text as TOML writes it; what JSON escapes, TOML reads.
fn quoted(text: &str) -> String {
    serde_json::Value::from(text).to_string()
}

/// The comment at the head of the manifest, which says what the keys mean.
pub fn manifest_head(store: &Store) -> String {
    let text = store.built_in(MANIFEST).unwrap_or_default();
    let lines = text.lines().take_while(|line| line.starts_with('#'));
    lines.map(|line| format!("{line}\n")).collect()
}

/// Comment lines of a text, each behind `mark`.
fn comment(mark: &str, text: &str) -> String {
    let lines = text.lines().map(|line| format!("{mark} {line}"));
    lines
        .map(|line| line.trim_end().to_owned() + "\n")
        .collect()
}

/// A bundle without words: the contract's comments, and every message of it as a comment. With a
/// parent its text is what waits to be overwritten, and the contract's stands above it behind `name`.
///
/// # Errors
/// A bundle cannot be read.
pub fn bundle(
    store: &Store,
    domain: &str,
    contract: (Language, &str),
    parent: Option<Language>,
    head: &str,
) -> Result<Option<String>> {
    let (language, name) = contract;
    let Some(asset) = store.read(&format!("{language}/{domain}.ftl"))? else {
        return Ok(None);
    };
    let under = match parent {
        None => None,
        Some(parent) => store.read(&format!("{parent}/{domain}.ftl"))?,
    };
    let under = under.as_ref().map(|asset| lenient(&asset.text));
    let mut of_parent: BTreeMap<&str, &Message<&str>> = BTreeMap::new();
    for entry in under.iter().flat_map(|resource| &resource.body) {
        if let Entry::Message(message) = entry {
            of_parent.insert(message.id.name, message);
        }
    }
    let mut out = comment("###", head);
    for entry in &lenient(&asset.text).body {
        match entry {
            Entry::GroupComment(group) => {
                out.push('\n');
                out.push_str(&comment("##", &group.content.join("\n")));
            }
            Entry::Message(message) => {
                out.push('\n');
                if let Some(told) = &message.comment {
                    out.push_str(&comment("#", &told.content.join("\n")));
                }
                let words = match of_parent.get(message.id.name) {
                    Some(parent) => {
                        let bare = words_alone(message);
                        out.push_str(&comment("#", &format!("{name}: {bare}")));
                        parent
                    }
                    None => message,
                };
                out.push_str(&comment(&format!("# {TODO}"), &source(words)));
            }
            _ => {}
        }
    }
    Ok(Some(out))
}

fn lenient(text: &str) -> Resource<&str> {
    match parser::parse(text) {
        Ok(resource) | Err((resource, _)) => resource,
    }
}

/// A message as it stands in a file, without its comment.
fn source(message: &Message<&str>) -> String {
    let message = Message {
        comment: None,
        ..message.clone()
    };
    let body = vec![Entry::Message(message)];
    serializer::serialize(&Resource { body })
        .trim_end()
        .to_owned()
}

/// A message's words without its id.
fn words_alone(message: &Message<&str>) -> String {
    let text = source(message);
    let rest = text.split_once('=').map_or("", |(_, rest)| rest);
    rest.trim_start_matches([' ', '\n']).to_owned()
}

/// A file of words. With `keep` the lists are those of `like`, to be gone through; without it they
/// are empty. `code` becomes what the language's money is called.
///
/// # Errors
/// The file is broken, with the place.
pub fn words(
    store: &Store,
    like: Language,
    file: &str,
    keep: bool,
    code: &str,
    head: &str,
) -> Result<Option<String>> {
    let Some(asset) = store.read(&format!("{like}/words/{file}"))? else {
        return Ok(None);
    };
    let (_, table) = parse_toml(&asset.file, &asset.text)?;
    let mut changes: Vec<(Range<usize>, String)> = Vec::new();
    if let Some(node) = table.get("currency-code") {
        changes.push((node.span.clone(), quoted(code)));
    }
    if !keep {
        empty(&table, &mut changes);
    }
    changes.sort_by_key(|(span, _)| span.start);
    let mut text = asset.text.clone().into_owned();
    for (span, value) in changes.into_iter().rev() {
        text.replace_range(span, &value);
    }
    Ok(Some(comment("#", head) + "\n" + &text))
}

/// Every list of a table as an empty one.
fn empty(table: &Table, changes: &mut Vec<(Range<usize>, String)>) {
    for entry in &table.entries {
        match &entry.node.value {
            Value::List(_) => changes.push((entry.node.span.clone(), "[]".to_owned())),
            Value::Table(inner) => empty(inner, changes),
            _ => {}
        }
    }
}

/// The words that tell the language: those of the neighbour that it has been so far, if it has.
///
/// # Errors
/// `neighbours.toml` is broken, with the place.
pub fn markers(store: &Store, whatlang: Option<&str>, head: &str) -> Result<String> {
    let mut out = comment("#", head) + "\n";
    let asset = store.read("neighbours.toml")?;
    let mut known: Vec<(&str, String)> = vec![("words", "[]".into()), ("suffixes", "[]".into())];
    if let (Some(asset), Some(code)) = (&asset, whatlang) {
        let (origin, table) = parse_toml(&asset.file, &asset.text)?;
        if let Some(Node {
            value: Value::Table(own),
            ..
        }) = table.get(code)
        {
            for (key, text) in &mut known {
                if let Some(node) = own.get(key) {
                    *text = slice(&origin, node).to_owned();
                }
            }
        }
    }
    for (key, list) in known {
        out.push_str(&format!("{key} = {list}\n"));
    }
    Ok(out)
}

fn slice<'a>(origin: &'a Origin, node: &Node) -> &'a str {
    origin.source.get(node.span.clone()).unwrap_or("[]")
}

/// A file of rules without a rule: the shortest of `like` stands as a comment, to show the form.
///
/// # Errors
/// The file cannot be read.
pub fn rules(store: &Store, like: Language, file: &str, head: &str) -> Result<Option<String>> {
    const RULE: &str = "[[rule]]";
    let Some(asset) = store.read(&format!("{like}/rules/{file}"))? else {
        return Ok(None);
    };
    let mut blocks: Vec<String> = Vec::new();
    for line in asset.text.lines() {
        match blocks.last_mut() {
            _ if line.trim() == RULE => blocks.push(line.to_owned()),
            Some(block) => *block = format!("{block}\n{line}"),
            None => {}
        }
    }
    let example = blocks.iter().min_by_key(|block| block.len());
    let example = example.map_or(RULE, |block| block.trim_end());
    Ok(Some(comment("#", head) + "\n" + &comment("#", example)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_tag_brings_its_country_its_name_and_its_code() {
        let danish = Newcomer::of("da").unwrap();
        assert_eq!(danish.name.as_deref(), Some("Dansk"));
        assert_eq!(danish.country.as_deref(), Some("DK"));
        assert_eq!(danish.whatlang.as_deref(), Some("dan"));
        assert_eq!(danish.aliases, ["dan"]);
        assert_eq!(Newcomer::of("DAN").unwrap().tag, "da");
        assert_eq!(Newcomer::of("se_no").unwrap().tag, "se-NO");
        for wrong in ["", "dansk", "d", "da!", "../da", "und", "da-"] {
            assert!(Newcomer::of(wrong).is_err(), "{wrong}");
        }
    }

    #[test]
    fn a_skeleton_of_messages_is_fluent_without_a_message() {
        let store = Store::locales(None).unwrap();
        let manifest = crate::language::Manifest::load(&store).unwrap();
        let find = |tag| manifest.find(tag).unwrap();
        for parent in [None, Some(find("nb"))] {
            let text = bundle(&store, "ad", (find("en"), "English"), parent, "One\nTwo");
            let text = text.unwrap().unwrap();
            let resource = parser::parse(text.as_str()).unwrap();
            let messages = resource.body.iter();
            let messages = messages.filter(|e| matches!(e, Entry::Message(_))).count();
            assert_eq!(messages, 0);
            // Taking the marks away gives the messages back.
            let back = text.replace("# TODO ", "").replace("# TODO", "");
            let back = parser::parse(back.as_str()).unwrap();
            let ids = |text: &str| -> Vec<String> {
                let resource = lenient(text);
                let ids = resource.body.iter().filter_map(|e| match e {
                    Entry::Message(m) => Some(m.id.name.to_owned()),
                    _ => None,
                });
                ids.collect()
            };
            let contract = store.read("en/ad.ftl").unwrap().unwrap();
            let back: Vec<String> = back
                .body
                .iter()
                .filter_map(|e| match e {
                    Entry::Message(m) => Some(m.id.name.to_owned()),
                    _ => None,
                })
                .collect();
            assert_eq!(back, ids(&contract.text));
        }
    }
}
