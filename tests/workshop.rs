//! The tools for translators: whatever they write says what it said before, and what they are given
//! broken they refuse with its place.

use fluent_syntax::ast::{Entry, PatternElement};
use fluent_syntax::{parser, serializer};
use lagom::locale::source;
use std::path::{Path, PathBuf};

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// Every bundle of the program.
fn bundles() -> Vec<(PathBuf, String)> {
    let mut found = Vec::new();
    for language in std::fs::read_dir(root().join("locales")).unwrap() {
        let language = language.unwrap().path();
        if !language.is_dir() {
            continue;
        }
        for file in std::fs::read_dir(&language).unwrap() {
            let file = file.unwrap().path();
            if file.extension().is_some_and(|e| e == "ftl") {
                let text = std::fs::read_to_string(&file).unwrap();
                found.push((file, text.replace("\r\n", "\n")));
            }
        }
    }
    assert!(found.len() > 30, "{}", found.len());
    found
}

/// What a file says, by another hand than the one that is tested.
fn meaning(text: &str) -> String {
    let mut resource = parser::parse(text.to_owned()).unwrap();
    for entry in &mut resource.body {
        if let Entry::Message(message) = entry {
            let patterns = message.value.iter_mut();
            for pattern in patterns.chain(message.attributes.iter_mut().map(|a| &mut a.value)) {
                let mut joined: Vec<PatternElement<String>> = Vec::new();
                for element in pattern.elements.drain(..) {
                    match (joined.last_mut(), element) {
                        (
                            Some(PatternElement::TextElement { value: before }),
                            PatternElement::TextElement { value },
                        ) => before.push_str(&value),
                        (_, element) => joined.push(element),
                    }
                }
                pattern.elements = joined;
            }
        }
    }
    serializer::serialize(&resource)
}

/// Bundles that are edited by hand into another form for now.
const BY_HAND: &[&str] = &["ad.ftl", "letter.ftl"];

#[test]
fn formatting_changes_nothing_that_is_said_and_does_so_once() {
    for (file, text) in bundles() {
        let name = file.display().to_string();
        let formatted = source::format(&name, &text).unwrap();
        assert_eq!(meaning(&formatted), meaning(&text), "{name}");
        assert_eq!(source::format(&name, &formatted).unwrap(), formatted);
        if !BY_HAND.iter().any(|by_hand| file.ends_with(by_hand)) {
            assert_eq!(formatted, text, "lagom locale fmt {name}");
        }
    }
}
