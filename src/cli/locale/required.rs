//! Which messages a language is to have, and where the others are looked up.

use super::Context;
use lagom::error::Result;
use lagom::language::{Language, Manifest};
use lagom::rule::{Catalogue, Kind, Rule, message_id};
use std::collections::BTreeSet;
use std::sync::Arc;

/// How the ids of messages begin that stand in ads and letters, and so in no language but their own.
const DOCUMENT: &[&str] = &[
    "ad-",
    "letter-",
    "role-",
    "task-",
    "must-",
    "behaviour-",
    "nice-",
    "first-",
];

pub fn is_document(id: &str) -> bool {
    DOCUMENT.iter().any(|prefix| id.starts_with(prefix))
}

/// What is wanted of each language.
pub struct Required<'a> {
    manifest: &'a Manifest,
    /// Messages of rules that find phrases.
    phrased: BTreeSet<String>,
    /// Which languages have phrases for which of them: a text is wanted where there are phrases.
    with_rules: BTreeSet<(Language, String)>,
}

impl<'a> Required<'a> {
    /// # Errors
    /// The rules of a language cannot be read.
    pub fn load(context: &'a Context, catalogue: &Arc<Catalogue>) -> Result<Self> {
        let mut with_rules = BTreeSet::new();
        for row in context.manifest.drafted() {
            let linter = context.linter(catalogue, row.language)?;
            for definition in linter
                .rules
                .definitions
                .iter()
                .filter(|d| d.language == row.language)
            {
                with_rules.insert((
                    row.language,
                    message_id(&catalogue.rules[definition.rule].id),
                ));
            }
        }
        Ok(Required::with(&context.manifest, catalogue, with_rules))
    }

    /// As [`load`](Self::load), where it is known which languages have phrases for which messages.
    pub fn with(
        manifest: &'a Manifest,
        catalogue: &Catalogue,
        with_rules: BTreeSet<(Language, String)>,
    ) -> Self {
        let phrased = catalogue
            .rules
            .iter()
            .filter(|r| matches!(r.kind, Kind::Phrase | Kind::Contrast))
            .map(Rule::message_id)
            .collect();
        Required {
            manifest,
            phrased,
            with_rules,
        }
    }

    /// Whether a language must have a message of the contract.
    pub fn wants(&self, language: Language, id: &str) -> bool {
        let row = self.manifest.row(language);
        (row.draft || !is_document(id))
            && (!row.draft
                || !self.phrased.contains(id)
                || self.with_rules.contains(&(language, id.to_owned())))
    }

    /// Where a message is looked up that the language lacks, in order.
    pub fn fallback(&self, language: Language, id: &str) -> Vec<Language> {
        let row = self.manifest.row(language);
        let chain = if is_document(id) {
            &row.document
        } else {
            &row.ui
        };
        chain.iter().copied().filter(|l| *l != language).collect()
    }
}
