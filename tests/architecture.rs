//! Imports go one way. Each module may import those listed for it and what lies below everything.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

/// What lies below everything.
const GROUND: &[&str] = &["error", "data", "assets", "table"];

/// Module -> modules it may import, beside the ground.
const MAY_IMPORT: &[(&str, &[&str])] = &[
    ("error", &[]),
    ("data", &[]),
    ("assets", &[]),
    ("table", &[]),
    ("language", &[]),
    ("text", &[]),
    ("words", &["language", "text"]),
    ("posting", &["language", "text", "words"]),
    ("diagnostic", &["text"]),
    ("rule", &["language", "diagnostic", "text", "words"]),
    (
        "lint",
        &["language", "text", "words", "posting", "diagnostic", "rule"],
    ),
    ("locale", &["language"]),
    ("brief", &["language"]),
    ("role", &["language", "locale", "brief"]),
    ("competence", &[]),
    ("profile", &[]),
    ("pitch", &["profile"]),
    ("matching", &["words", "posting", "profile", "competence"]),
    ("document", &["language"]),
    (
        "draft",
        &[
            "language", "locale", "document", "brief", "profile", "pitch", "matching", "posting",
            "words",
        ],
    ),
    ("report", &["language", "diagnostic", "rule", "locale"]),
    ("input", &["text"]),
];

fn files(folder: &Path, into: &mut Vec<PathBuf>) {
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            files(&path, into);
        } else if path.extension().is_some_and(|e| e == "rs") {
            into.push(path);
        }
    }
}

fn source() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("src")
}

/// Code without its tests: what follows `#[cfg(test)]` may import anything.
fn code(path: &Path) -> String {
    let text = std::fs::read_to_string(path).unwrap().replace("\r\n", "\n");
    text.split("\n#[cfg(test)]")
        .next()
        .unwrap_or_default()
        .to_owned()
}

fn module(path: &Path) -> String {
    let relative = path.strip_prefix(source()).unwrap();
    let first = relative
        .components()
        .next()
        .unwrap()
        .as_os_str()
        .to_str()
        .unwrap();
    first.trim_end_matches(".rs").to_owned()
}

/// The modules that a file names after `crate::`.
fn imports(code: &str) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    for (at, _) in code.match_indices("crate::") {
        let rest = &code[at + "crate::".len()..];
        let name: String = rest
            .chars()
            .take_while(|c| c.is_alphanumeric() || *c == '_')
            .collect();
        if !name.is_empty() && rest.as_bytes().get(name.len()) == Some(&b':') {
            found.insert(name);
        }
    }
    found
}

#[test]
fn imports_go_one_way() {
    let mut all = Vec::new();
    files(&source(), &mut all);
    let mut wrong = Vec::new();
    for path in all {
        let name = module(&path);
        if matches!(name.as_str(), "main" | "lib" | "cli") {
            continue;
        }
        let Some((_, allowed)) = MAY_IMPORT.iter().find(|(m, _)| *m == name) else {
            wrong.push(format!("{name} is not in the list"));
            continue;
        };
        for import in imports(&code(&path)) {
            let ground = GROUND.contains(&import.as_str()) && !GROUND.contains(&name.as_str());
            let below = matches!(
                (name.as_str(), import.as_str()),
                ("data" | "assets", "error")
            );
            if import != name && !ground && !below && !allowed.contains(&import.as_str()) {
                wrong.push(format!("{} imports {import}", path.display()));
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn the_list_has_no_circle() {
    fn reaches(from: &str, to: &str, seen: &mut BTreeSet<String>) -> bool {
        let Some((_, next)) = MAY_IMPORT.iter().find(|(m, _)| *m == from) else {
            return false;
        };
        next.iter()
            .any(|n| *n == to || (seen.insert((*n).to_owned()) && reaches(n, to, seen)))
    }
    for (module, _) in MAY_IMPORT {
        assert!(!reaches(module, module, &mut BTreeSet::new()), "{module}");
    }
}

#[test]
fn no_mod_rs_and_no_print_in_the_library() {
    let mut all = Vec::new();
    files(&source(), &mut all);
    for path in all {
        assert_ne!(path.file_name().unwrap(), "mod.rs", "{}", path.display());
        let text = code(&path);
        let name = module(&path);
        if name != "cli" && name != "main" {
            for print in ["println!", "eprintln!", "print!(", "dbg!"] {
                assert!(!text.contains(print), "{} prints", path.display());
            }
        }
        for trap in [
            ".unwrap()",
            ".expect(",
            "panic!(",
            "todo!(",
            "unimplemented!(",
        ] {
            assert!(!text.contains(trap), "{} has {trap}", path.display());
        }
        assert!(
            text.starts_with("//!"),
            "{} has no module doc",
            path.display()
        );
    }
}

/// Letters that only words of a language have: code names kinds and holds no phrases.
#[test]
fn no_word_of_our_languages_stands_in_code() {
    let mut all = Vec::new();
    files(&source(), &mut all);
    for path in all {
        for (number, line) in code(&path).lines().enumerate() {
            let line = line.split("//").next().unwrap_or_default();
            let quoted = line.split('"').skip(1).step_by(2);
            for text in quoted {
                let word = text.chars().any(|c| "æøåäöÆØÅÄÖ".contains(c));
                assert!(!word, "{}:{}: {text}", path.display(), number + 1);
            }
        }
    }
}
