//! The rules prove themselves: every phrase is found, every allowed sentence is silent, every safe
//! replacement leaves nothing, and every language has what it must have.

use lagom::assets::Store;
use lagom::language::{Language, Manifest};
use lagom::lint::{Linter, proof};
use lagom::rule::{CATEGORIES, Catalogue, Kind};
use std::collections::BTreeMap;
use std::sync::Arc;

fn load() -> (Store, Manifest, Arc<Catalogue>) {
    let store = Store::locales(None).unwrap();
    let asset = store.read("manifest.toml").unwrap().unwrap();
    let manifest = Manifest::parse(&asset.file, &asset.text).unwrap();
    let catalogue = Arc::new(Catalogue::load(&store).unwrap());
    (store, manifest, catalogue)
}

fn linter(
    store: &Store,
    manifest: &Manifest,
    catalogue: &Arc<Catalogue>,
    language: Language,
    examples: bool,
) -> Linter {
    Linter::load(store, manifest, Arc::clone(catalogue), language, examples).unwrap()
}

#[test]
fn every_phrase_is_found_and_every_allowed_sentence_is_silent() {
    let (store, manifest, catalogue) = load();
    for row in manifest.drafted() {
        let linter = linter(&store, &manifest, &catalogue, row.language, true);
        let proof = proof::run(&linter, None);
        assert!(
            proof.faults.is_empty(),
            "{}: {:#?}",
            row.language,
            proof.faults
        );
        assert!(
            proof.sentences > 300,
            "{}: {} sentences",
            row.language,
            proof.sentences
        );
    }
}

/// The committed tables and the forms they were made from find the same.
#[test]
fn tables_and_forms_find_the_same() {
    let (store, manifest, catalogue) = load();
    for row in manifest.drafted() {
        let load = |examples| {
            Linter::load(
                &store,
                &manifest,
                Arc::clone(&catalogue),
                row.language,
                examples,
            )
            .unwrap()
        };
        let (table, forms) = (load(false), load(true));
        let example = format!("examples/messy.{}.txt", row.language);
        let path = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join(example);
        let text = std::fs::read_to_string(path).unwrap();
        let sentences = forms
            .rules
            .definitions
            .iter()
            .flat_map(|d| d.flags.iter().chain(&d.allows))
            .map(|e| e.text.as_str());
        let found = |linter: &Linter, text: &str| linter.check_example(text, false).1.diagnostics;
        for text in sentences.chain([text.as_str()]) {
            assert_eq!(
                found(&table, text),
                found(&forms, text),
                "{}: {text}",
                row.language
            );
        }
    }
}

#[test]
fn every_language_has_its_share_of_every_category() {
    let (store, manifest, catalogue) = load();
    for row in manifest.drafted() {
        let linter = linter(&store, &manifest, &catalogue, row.language, false);
        let mut by_category: BTreeMap<&str, usize> = BTreeMap::new();
        for definition in linter
            .rules
            .definitions
            .iter()
            .filter(|d| d.language == row.language)
        {
            let rule = linter.rules.rule(definition);
            *by_category.entry(rule.category()).or_default() += 1;
        }
        assert!(
            by_category["superhuman"] >= 12,
            "{}: {by_category:?}",
            row.language
        );
        for category in CATEGORIES
            .iter()
            .filter(|c| !["superhuman", "structure", "readability"].contains(c))
        {
            assert!(
                by_category.get(category).copied().unwrap_or(0) >= 2,
                "{}: {category}",
                row.language
            );
        }
    }
}

#[test]
fn a_rule_of_the_catalogue_has_phrases_somewhere() {
    let (store, manifest, catalogue) = load();
    let mut phrased = vec![false; catalogue.rules.len()];
    for row in manifest.drafted() {
        let linter = linter(&store, &manifest, &catalogue, row.language, false);
        for definition in &linter.rules.definitions {
            phrased[definition.rule] = true;
        }
    }
    for (rule, phrased) in catalogue.rules.iter().zip(phrased) {
        assert!(
            phrased || !matches!(rule.kind, Kind::Phrase | Kind::Contrast),
            "{} has no phrases",
            rule.id
        );
        assert!(!rule.sources.is_empty(), "{} has no source", rule.id);
    }
}

/// A minimal rule file of one's own: what is wrong with it is said with its place.
#[test]
fn broken_rule_files_are_refused_with_file_line_and_column() {
    let cases = [
        (
            "[[rule]]\nid = \"octopuss\"\nphrases = []",
            2,
            "did you mean superhuman/octopus?",
        ),
        (
            "[[rule]]\nid = \"octopus\"\nphrases = [{ forms = [\"a{b\"] }]",
            3,
            "a{b",
        ),
        (
            "[[rule]]\nid = \"octopus\"\nphrases = [{ forms = [\"<nothing> x\"] }]",
            3,
            "nothing",
        ),
        (
            "[[rule]]\nid = \"octopus\"\nscope = \"everywhere\"\nphrases = []",
            3,
            "anywhere",
        ),
        (
            "[[rule]]\nid = \"octopus\"\nphrase = []",
            3,
            "did you mean phrases?",
        ),
        (
            "[[rule]]\nid = \"trait-pile\"\nphrases = []",
            1,
            "trait-pile",
        ),
        ("[[rule]\nid = 1", 1, "TOML"),
    ];
    for (source, line, words) in cases {
        let folder = tempfile::tempdir().unwrap();
        let rules = folder.path().join("nb/rules");
        std::fs::create_dir_all(&rules).unwrap();
        std::fs::write(rules.join("superhuman.toml"), source).unwrap();
        let store = Store::locales(Some(folder.path())).unwrap();
        let (_, manifest, catalogue) = load();
        let nb = manifest.find("nb").unwrap();
        let error = Linter::load(&store, &manifest, catalogue, nb, true).unwrap_err();
        let place = error.place().unwrap();
        assert!(place.file.ends_with("superhuman.toml"), "{error}");
        assert_eq!(place.at.map(|p| p.0), Some(line), "{error}");
        assert!(error.to_string().contains(words), "{error}");
    }
}
