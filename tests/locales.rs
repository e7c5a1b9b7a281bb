//! The check of the locales: every kind of fault is found at the very word, and nothing else is.
//!
//! `locales/faults.toml` holds the faults as edits of the clean files. All of them are put in at
//! once, each into a message of its own, so that one run shows that none hides another and that
//! none is reported where another stands.

use serde_json::Value;
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

fn check(folder: &Path, args: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_lagom"))
        .args(["locale", "check", "--ui-lang", "en"])
        .args(args)
        .current_dir(folder)
        .output()
        .unwrap()
}

fn findings(folder: &Path, args: &[&str]) -> Vec<Value> {
    let output = check(folder, &[args, &["--format", "json"]].concat());
    let report: Value = serde_json::from_slice(&output.stdout)
        .unwrap_or_else(|e| panic!("{e}: {}", String::from_utf8_lossy(&output.stderr)));
    assert_eq!(report["version"], 1);
    report["findings"].as_array().unwrap().clone()
}

fn text<'a>(value: &'a toml::Value, key: &str) -> Option<&'a str> {
    value.get(key).map(|v| v.as_str().unwrap())
}

/// A finding as it is compared: file, line, column, code, and the words.
type Expected = (String, u64, u64, String, String);

struct Fault {
    name: String,
    edits: Vec<toml::Value>,
}

fn faults() -> Vec<Fault> {
    let file = std::fs::read_to_string(root().join("tests/locales/faults.toml")).unwrap();
    let table: toml::Table = file.parse().unwrap();
    let faults = table["fault"].as_array().unwrap().iter();
    faults
        .map(|fault| Fault {
            name: text(fault, "name").unwrap().to_owned(),
            edits: fault["edit"].as_array().unwrap().clone(),
        })
        .collect()
}

/// The clean text of a file; an empty one where there is none.
fn clean(file: &str) -> String {
    let path = match file.starts_with("templates/") {
        true => root().join(file),
        false => root().join("locales").join(file),
    };
    let text = std::fs::read_to_string(path).unwrap_or_default();
    text.replace("\r\n", "\n")
}

fn edit(source: &mut String, edit: &toml::Value, name: &str) {
    if let Some(id) = text(edit, "remove") {
        let start = source.find(&format!("\n{id} =")).expect(id) + 1;
        let end = source[start..]
            .match_indices('\n')
            .map(|(at, _)| start + at + 1)
            .find(|at| !source[*at..].starts_with(' '))
            .unwrap();
        source.replace_range(start..end, "");
        return;
    }
    let (from, to) = (text(edit, "from").unwrap(), text(edit, "to").unwrap());
    match from {
        "^" => source.insert_str(0, to),
        "\n$" => {
            let kept = source.trim_end_matches('\n').len();
            source.truncate(kept);
            source.push_str(to);
        }
        _ => {
            assert_eq!(source.matches(from).count(), 1, "{name}: {from}");
            *source = source.replacen(from, to, 1);
        }
    }
}

/// Takes the marks out of a text; what they say is found is added to `expected`.
fn unmark(file: &str, marked: &str, expected: &mut Vec<Expected>) -> String {
    let mut plain = String::new();
    let mut rest = marked;
    while let Some(open) = rest.find('⟦') {
        plain.push_str(&rest[..open]);
        let inner = &rest[open + '⟦'.len_utf8()..];
        let close = inner.find('⟧').unwrap();
        let (codes, words) = inner[..close].split_once(':').unwrap();
        let line = plain.matches('\n').count() as u64 + 1;
        let start = plain.rfind('\n').map_or(0, |i| i + 1);
        let column = plain[start..].chars().count() as u64 + 1;
        for code in codes.split(',') {
            let place = match code {
                // A whole file.
                "L008" => (0, 0),
                _ => (line, column),
            };
            let words = words.to_owned();
            expected.push((file.to_owned(), place.0, place.1, code.to_owned(), words));
        }
        plain.push_str(words);
        rest = &inner[close + '⟧'.len_utf8()..];
    }
    plain + rest
}

/// Writes the edited files below `folder` and gives what must be found in them.
fn write(folder: &Path, faults: &[Fault]) -> Vec<Expected> {
    let mut files: BTreeMap<String, String> = BTreeMap::new();
    // What goes to the start of a file goes there last, and what ends it.
    for fault in faults {
        for one in &fault.edits {
            let file = text(one, "file").unwrap();
            let source = files.entry(file.to_owned()).or_insert_with(|| clean(file));
            edit(source, one, &fault.name);
        }
    }
    let mut expected = Vec::new();
    for (file, marked) in files {
        let below = match file.starts_with("templates/") {
            true => PathBuf::from(&file),
            false => Path::new("locales").join(&file),
        };
        let shown = below.display().to_string().replace('\\', "/");
        let plain = unmark(&shown, &marked, &mut expected);
        let path = folder.join(below);
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(path, plain).unwrap();
    }
    for folder_name in ["locales", "templates"] {
        std::fs::create_dir_all(folder.join(folder_name)).unwrap();
    }
    expected.sort();
    expected
}

const FOLDERS: &[&str] = &["--locales", "locales", "--templates", "templates"];

fn found(folder: &Path) -> Vec<(Expected, String)> {
    let mut found: Vec<(Expected, String)> = findings(folder, FOLDERS)
        .iter()
        .map(|finding| {
            let path = finding["path"].as_str().unwrap().replace('\\', "/");
            let words = match (finding["start"].as_u64(), finding["end"].as_u64()) {
                (Some(start), Some(end)) => {
                    let bytes = std::fs::read(folder.join(&path)).unwrap();
                    let words = &bytes[start as usize..end as usize];
                    String::from_utf8(words.to_vec()).unwrap()
                }
                _ => String::new(),
            };
            let number = |key: &str| finding[key].as_u64().unwrap_or(0);
            let code = finding["code"].as_str().unwrap().to_owned();
            let key = (path, number("line"), number("column"), code, words);
            (key, finding["message"].as_str().unwrap().to_owned())
        })
        .collect();
    found.sort();
    found
}

fn lines(all: &[impl std::fmt::Debug]) -> String {
    let lines: Vec<String> = all.iter().map(|one| format!("{one:?}")).collect();
    lines.join("\n")
}

#[test]
fn every_fault_is_found_at_the_very_word_and_nothing_else() {
    let faults = faults();
    assert!(faults.len() >= 45);
    let folder = tempfile::tempdir().unwrap();
    let expected = write(folder.path(), &faults);
    let found = found(folder.path());
    let place = |e: &Expected| (e.0.clone(), e.1, e.2, e.3.clone());
    let said: Vec<_> = found.iter().map(|(e, _)| place(e)).collect();
    let wanted: Vec<_> = expected.iter().map(place).collect();
    let lacking: Vec<_> = wanted.iter().filter(|w| !said.contains(w)).collect();
    let more: Vec<_> = found
        .iter()
        .filter(|(f, _)| !wanted.contains(&place(f)))
        .collect();
    assert!(
        lacking.is_empty() && more.is_empty(),
        "not found:\n{}\nfound for nothing:\n{}",
        lines(&lacking),
        lines(&more)
    );
    assert_eq!(said.len(), wanted.len());
    // The words are underlined from end to end, where the finding has words of its own in a bundle.
    for ((finding, message), wanted) in found.iter().zip(&expected) {
        if finding.0.starts_with("locales/") {
            assert_eq!(finding.4, wanted.4, "{wanted:?} {message}");
        }
    }
}

#[test]
fn every_code_has_a_fault() {
    let faults = faults();
    for code in lagom::locale::check::code::CODES {
        let mark = format!("⟦{}:", code.code);
        let listed = format!(",{}:", code.code);
        let shown = faults.iter().flat_map(|f| &f.edits).any(|edit| {
            text(edit, "to").is_some_and(|to| to.contains(&mark) || to.contains(&listed))
        });
        assert!(shown, "{} ({}) has no fault", code.code, code.name);
    }
}

#[test]
fn clean_bundles_give_no_finding_at_all() {
    let output = check(root(), &["--deny", "warnings"]);
    assert_eq!(
        output.status.code(),
        Some(0),
        "{}",
        String::from_utf8_lossy(&output.stdout)
    );
    assert!(findings(root(), &[]).is_empty());
}
