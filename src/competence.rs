//! Competences: what people can and do, by ids that ads, letters and the comparison share; and what
//! counts as the same experience.

use crate::assets::Store;
use crate::data::{Fields, parse_toml};
use crate::error::{Cause, Error, Result};

/// What a competence is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    Skill,
    /// Said of a person: shown by what one has done.
    Trait,
    Tool,
    /// One has it or has it not; nothing else counts for it.
    Certificate,
}

const KINDS: &[(&str, Kind)] = &[
    ("skill", Kind::Skill),
    ("trait", Kind::Trait),
    ("tool", Kind::Tool),
    ("certificate", Kind::Certificate),
];

/// All competences, in the order of their file.
#[derive(Debug, Clone, Default)]
pub struct Competences {
    kinds: Vec<(String, Kind)>,
    equals: Vec<(String, Vec<String>)>,
}

impl Competences {
    /// # Errors
    /// `competences.toml` is not there or is wrong, with the place.
    pub fn load(store: &Store) -> Result<Self> {
        let asset = store.required("competences.toml")?;
        let (origin, table) = parse_toml(&asset.file, &asset.text)?;
        let mut fields = Fields::new(&origin, &table, 0);
        let mut competences = Competences::default();
        let words: Vec<&'static str> = KINDS.iter().map(|(word, _)| *word).collect();
        for entry in &fields.required("skills")?.table(&origin, "skills")?.entries {
            let word = entry.node.choice(&origin, "skills", &words)?;
            let kind = KINDS.iter().find(|(name, _)| *name == word);
            if let Some((_, kind)) = kind {
                competences.kinds.push((entry.key.clone(), *kind));
            }
        }
        let known = |id: &str| competences.kinds.iter().any(|(known, _)| known == id);
        let mut equals = Vec::new();
        if let Some(node) = fields.node("equal") {
            for node in node.list(&origin, "equal")? {
                let mut row = Fields::new(&origin, node.table(&origin, "equal")?, node.span.start);
                let of = row.required("of")?.text(&origin, "of")?;
                let by = row.texts("by")?;
                row.finish()?;
                if let Some(value) = by.iter().chain([&of]).find(|id| !known(id)) {
                    let cause = Cause::Value {
                        key: "equal".to_owned(),
                        value: value.clone(),
                        allowed: "[skills]".to_owned(),
                    };
                    return Err(Error::new(cause).at(origin.place(node.span.start)));
                }
                equals.push((of, by));
            }
        }
        fields.finish()?;
        competences.equals = equals;
        Ok(competences)
    }

    pub fn ids(&self) -> impl Iterator<Item = &str> {
        self.kinds.iter().map(|(id, _)| id.as_str())
    }

    pub fn kind(&self, id: &str) -> Option<Kind> {
        let found = self.kinds.iter().find(|(known, _)| known == id)?;
        Some(found.1)
    }

    /// What counts as the same experience as `id`.
    pub fn equal_to(&self, id: &str) -> &[String] {
        let found = self.equals.iter().find(|(of, _)| of == id);
        found.map_or(&[], |(_, by)| by)
    }

    /// Every message that has the words of a competence, or the reason why another counts.
    pub fn messages(&self) -> Vec<String> {
        let names = self.ids().map(|id| format!("competence-{id}"));
        let reasons = self.equals.iter().map(|(of, _)| format!("equal-{of}"));
        names.chain(reasons).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_shop_counts_for_contact_with_customers_and_nothing_for_a_certificate() {
        let competences = Competences::load(&Store::locales(None).unwrap()).unwrap();
        let equal = competences.equal_to("customer-contact");
        assert!(equal.iter().any(|id| id == "shop-floor"));
        for id in competences.ids() {
            if competences.kind(id) == Some(Kind::Certificate) {
                assert!(competences.equal_to(id).is_empty(), "{id}");
            }
        }
    }
}
