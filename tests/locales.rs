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
    // What a new language waits for is no fault; tests/scaffold.rs shows it.
    let codes = lagom::locale::check::code::CODES.iter();
    for code in codes.filter(|code| code.name != "unwritten") {
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

const SEEDED: &str = "tests/locales/seeded";

/// The seeded files stand at the end of a real bundle; places are told as in the files themselves.
fn seeded() -> Vec<String> {
    let folder = tempfile::tempdir().unwrap();
    let mut before = BTreeMap::new();
    for language in ["en", "nb"] {
        let bundle = clean(&format!("{language}/init.ftl"));
        let file = root().join(SEEDED).join(language).join("seeded.ftl");
        let faults = std::fs::read_to_string(file).unwrap().replace("\r\n", "\n");
        before.insert(language, bundle.matches('\n').count() as u64);
        let below = folder.path().join("locales").join(language);
        std::fs::create_dir_all(&below).unwrap();
        std::fs::write(below.join("init.ftl"), bundle + &faults).unwrap();
    }
    // The other languages lack the seeded messages, which is no fault of this file.
    findings(folder.path(), &["--locales", "locales"])
        .iter()
        .filter(|f| f["language"] == "nb" || f["language"] == "en")
        .map(|f| {
            let path = f["path"].as_str().unwrap().replace('\\', "/");
            let language = path.split('/').nth(1).unwrap().to_owned();
            let line = f["line"].as_u64().unwrap() - before[language.as_str()];
            let mark = if language == "nb" {
                String::new()
            } else {
                format!("{language} ")
            };
            let code = f["code"].as_str().unwrap();
            format!("{code} {mark}{line}:{}", f["column"])
        })
        .collect()
}

fn tools() -> Vec<toml::Value> {
    let file = std::fs::read_to_string(root().join(SEEDED).join("tools.toml")).unwrap();
    let table: toml::Table = file.parse().unwrap();
    table["fault"].as_array().unwrap().clone()
}

#[test]
fn the_twenty_four_seeded_faults_are_found_and_nothing_else() {
    let mut wanted: Vec<String> = Vec::new();
    let faults = tools();
    assert_eq!(faults.len(), 24);
    for fault in &faults {
        let places = fault["lagom"].as_array().unwrap();
        assert!(!places.is_empty());
        wanted.extend(places.iter().map(|p| p.as_str().unwrap().to_owned()));
    }
    let mut said = seeded();
    wanted.sort();
    said.sort();
    assert_eq!(said, wanted);
}

/// The page says of each kind what one of its faults is and what lagom says to it.
#[test]
fn the_page_of_the_check_says_what_the_check_says() {
    let faults = faults();
    let folder = tempfile::tempdir().unwrap();
    write(folder.path(), &faults);
    let found = found(folder.path());
    let cell = |text: &str| {
        text.replace('|', "\\|")
            .replace('<', "&lt;")
            .replace('*', "\\*")
    };
    let mut page = String::from(PAGE);
    for code in lagom::locale::check::code::CODES {
        let of = |f: &&Fault| {
            f.edits.iter().any(|edit| {
                text(edit, "to").is_some_and(|to| {
                    to.contains(&format!("⟦{}:", code.code))
                        || to.contains(&format!(",{}:", code.code))
                })
            })
        };
        let names: Vec<&str> = faults.iter().filter(of).map(|f| f.name.as_str()).collect();
        let said = found.iter().find(|(f, _)| f.3 == code.code);
        let (names, message) = match said {
            Some((_, message)) => (names, message.as_str()),
            None => {
                // What a new language waits for is in none of these languages.
                assert_eq!(code.name, "unwritten");
                let message =
                    "da: 65 of 68 messages are still to be written, the next is ad-heading-must";
                (vec!["a language that is new"], message)
            }
        };
        page.push_str(&format!(
            "| {} | `{}` | {} | {} | {} |\n",
            code.code,
            code.name,
            code.severity.name(),
            cell(&names.join("; ")),
            cell(message)
        ));
    }
    page.push_str(SIDE_BY_SIDE);
    let mut sums = [0; 4];
    for (index, fault) in tools().iter().enumerate() {
        let said: Vec<&str> = ["compare-locales", "moz-l10n", "moz-fluent-lint"]
            .iter()
            .map(|tool| text(fault, tool).unwrap())
            .collect();
        for (sum, said) in sums.iter_mut().zip(&said) {
            *sum += usize::from(said.starts_with("found"));
        }
        let mut places: Vec<&str> = fault["lagom"]
            .as_array()
            .unwrap()
            .iter()
            .map(|p| p.as_str().unwrap())
            .collect();
        places.dedup();
        sums[3] += usize::from(!places.is_empty());
        let shown: Vec<String> = said
            .iter()
            .map(|s| {
                if s.is_empty() {
                    "–".to_owned()
                } else {
                    cell(s)
                }
            })
            .collect();
        page.push_str(&format!(
            "| {} | {} | {} | {} |\n",
            index + 1,
            text(fault, "name").unwrap(),
            shown.join(" | "),
            places.join(", ")
        ));
    }
    page.push_str(&format!(
        "| | **found** | **{}** | **{}** | **{}** | **{}** |\n",
        sums[0], sums[1], sums[2], sums[3]
    ));
    let path = root().join("docs/locale-check.md");
    if std::env::var_os("UPDATE").is_some() {
        std::fs::write(&path, &page).unwrap();
    }
    let committed = std::fs::read_to_string(&path)
        .unwrap_or_default()
        .replace("\r\n", "\n");
    assert!(
        committed == page,
        "docs/locale-check.md is not up to date: UPDATE=1 cargo test --test locales"
    );
}

const PAGE: &str = "\
# What `lagom locale check` finds

    lagom locale check [--locales DIR] [--templates DIR] [--format human|json|github] [--deny warnings]

It reads the bundles of all languages, the templates and the ids that code and rules use, and tells what does not hold together, at the very word. \
Exit code 0: nothing to mend; 1: errors, or warnings with `--deny warnings`; 2: a flag or another file is wrong. \
`info` is counted and never fails.

A comment `# lagom: allow NAME` lets a kind of finding pass for one message; in the English bundle it holds for all languages. \
An allow that allows nothing is a finding itself. Kinds of `L001` to `L008` concern whole files as well and stand outside messages there.

This page is made from the faults in `tests/locales/faults.toml` by a test, which also holds that each is found at its place and nothing beside it.

| Code | Name | Severity | Faults | What lagom says, for example |
|---|---|---|---|---|
";

const SIDE_BY_SIDE: &str = "
Rules and words of a folder given with `--locales` are read too (those that are built in stand as `lagom rules test` proves them):

| Code | Severity | What is wrong |
|---|---|---|
| L701 | error | a file of rules that cannot be read, each rule by itself: keys, ids, forms, classes |
| L702 | warning | a form that another form of the rule finds already |
| L703 | warning | a form that no text can hold |
| L704 | warning | a form that its own `unless` silences |
| L705 | info | a star that no flag shows |
| L706 | error | a flag that is not found, an allow that is, a phrase that no flag proves, a replacement that leaves a finding |
| L707 | warning | the text of a rule without phrases |
| L708 | warning | a replacement that is a finding itself, or in another language |
| L801 | error | a file of words that cannot be read |
| L802 | warning | a word twice in a list |
| L803 | warning | a word in two lists that exclude each other |
| L804 | warning | a class that no form names |

## Side by side

One Bokmål file with 24 faults against an English one (`tests/locales/seeded`), as compare-locales 9.0.5, moz.l10n 0.15.0 (`moz-l10n lint`) \
and moz-fluent-linter 0.4.10 read it with their defaults, and as lagom reads it. The others were run on 2026-11-22; places are line:column as each tool gives them. \
compare-locales and lagom were given the English file, the other two take none. moz-l10n names one error of a file; its help says that it only checks whether files can be parsed. \
moz-fluent-lint has more rules that are off by default, for capitals in ids among others. It also asked for an empty line above the first comment, and took the quotation marks of an option for typography (row 16).

| | Fault | compare-locales | moz-l10n lint | moz-fluent-lint | lagom |
|---|---|---|---|---|---|
";

/// A folder with edited locales and templates.
fn edited(edits: &[(&str, &str, &str)]) -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    let mut fault = Fault {
        name: "edit".to_owned(),
        edits: Vec::new(),
    };
    for (file, from, to) in edits {
        let mut table = toml::Table::new();
        for (key, value) in [("file", file), ("from", from), ("to", to)] {
            table.insert(key.to_owned(), (*value).into());
        }
        fault.edits.push(table.into());
    }
    assert!(write(folder.path(), &[fault]).is_empty());
    folder
}

fn codes(folder: &Path) -> Vec<String> {
    let found = findings(folder, FOLDERS);
    let codes = found.iter().map(|f| f["code"].as_str().unwrap().to_owned());
    codes.collect()
}

#[test]
fn warnings_fail_only_where_they_are_denied_and_information_never() {
    let warned = edited(&[(
        "nb/init.ftl",
        "Avsluttet. Ingenting",
        "Avsluttet... Ingenting",
    )]);
    let exit =
        |folder: &Path, more: &[&str]| check(folder, &[FOLDERS, more].concat()).status.code();
    assert_eq!(exit(warned.path(), &[]), Some(0));
    assert_eq!(exit(warned.path(), &["--deny", "warnings"]), Some(1));
    let lacking = edited(&[("nn/init.ftl", "choice-hour = per time\n", "")]);
    assert_eq!(codes(lacking.path()), ["L110"]);
    assert_eq!(exit(lacking.path(), &["--deny", "warnings"]), Some(0));
    let broken = edited(&[(
        "nn/init.ftl",
        "choice-hour = per time\n",
        "choice-hour = {\n",
    )]);
    assert_eq!(exit(broken.path(), &[]), Some(1));
}

#[test]
fn a_comment_lets_a_kind_of_finding_pass_in_its_language_or_in_all() {
    let english = "The work is done on the spot and cannot be done from home.";
    let plain = edited(&[(
        "sv/ad.ftl",
        "Du jobbar på plats. Jobbet går inte att göra hemifrån.",
        english,
    )]);
    assert_eq!(codes(plain.path()), ["L108"]);
    for (file, id) in [
        ("sv/ad.ftl", "ad-remote-none ="),
        ("en/ad.ftl", "ad-remote-none ="),
    ] {
        let allow = format!("# lagom: allow same-as-source\n{id}");
        let allowed = edited(&[
            (
                "sv/ad.ftl",
                "Du jobbar på plats. Jobbet går inte att göra hemifrån.",
                english,
            ),
            (file, id, &allow),
        ]);
        assert_eq!(codes(allowed.path()), [""; 0], "{file}");
    }
}

#[test]
fn ids_that_are_put_together_are_declared_in_a_comment_of_the_template() {
    let comment = "{{!-- lagom: ids ad-heading-* --}}\n@day\n## {{t day}}";
    let declared = edited(&[(
        "templates/ad/day.hbs",
        "@day\n## {{t \"ad-heading-day\"}}",
        comment,
    )]);
    assert_eq!(codes(declared.path()), [""; 0]);
    let comment = "{{!-- lagom: ids ad-nothing-* --}}\n@day\n## {{t day}}";
    let empty = edited(&[(
        "templates/ad/day.hbs",
        "@day\n## {{t \"ad-heading-day\"}}",
        comment,
    )]);
    assert_eq!(codes(empty.path()), ["L403", "L401"]);
}

/// The check says in the reader's language what is wrong, also where just those texts are broken.
#[test]
fn broken_texts_of_the_reader_do_not_keep_the_check_from_running() {
    let folder = edited(&[
        ("nb/cli.ftl", "^", "øre = {\n"),
        ("nb/locale.ftl", "^", "locale-check-failed = {\n"),
        ("nb/ad.ftl", "til { $employer }", "til { $firma }"),
    ]);
    let output = Command::new(env!("CARGO_BIN_EXE_lagom"))
        .args(["locale", "check", "--ui-lang", "nb", "--color", "never"])
        .args(FOLDERS)
        .current_dir(folder.path())
        .output()
        .unwrap();
    let said = String::from_utf8(output.stdout).unwrap().replace('\\', "/");
    assert_eq!(output.status.code(), Some(1), "{said}");
    assert!(
        said.contains(
            "[L103]: ad-title bruker $firma, som meldingen ikke får; mente du $employer?"
        ),
        "{said}"
    );
    assert!(said.contains("--> locales/nb/ad.ftl:"), "{said}");
    assert!(said.contains("--> locales/nb/cli.ftl:1:1"), "{said}");
    assert!(said.contains("--> locales/nb/locale.ftl:1:23"), "{said}");
}

#[test]
fn github_gets_an_annotation_a_finding() {
    let folder = edited(&[("nb/ad.ftl", "til { $employer }", "til { $firma }")]);
    let output = check(folder.path(), &[FOLDERS, &["--format", "github"]].concat());
    let said = String::from_utf8(output.stdout).unwrap().replace('\\', "/");
    let line = clean("nb/ad.ftl")
        .lines()
        .position(|l| l.starts_with("ad-title"))
        .unwrap()
        + 1;
    assert_eq!(
        said,
        format!(
            "::error file=locales/nb/ad.ftl,line={line},col=29,title=L103::ad-title uses $firma, which it is not given; did you mean $employer?\n"
        )
    );
}

/// Ordinals have other plural forms than numbers: in Swedish the first and the second are one.
#[test]
fn ordinals_have_the_plural_forms_of_their_language() {
    let places =
        |keys: &str| format!("init-lines = {{ NUMBER($n, type: \"ordinal\") ->\n{keys}\n    }}");
    let both = places("        [one] { $n }:a raden\n       *[other] { $n }:e raden");
    let other = places("       *[other] { $n }:e raden");
    let contract = "# Variables:\n#   $n (Number) - a line, e.g. 3\ninit-lines = { $n }. ";
    for (text, wanted) in [(both, &[][..]), (other, &["L302"])] {
        let folder = edited(&[
            ("en/init.ftl", "init-lines = ", contract),
            (
                "sv/init.ftl",
                "init-lines = Flera rader går bra; avsluta med en tom rad.",
                &text,
            ),
        ]);
        let found = findings(folder.path(), FOLDERS);
        let sv: Vec<&str> = found
            .iter()
            .filter(|f| f["language"] == "sv")
            .map(|f| f["code"].as_str().unwrap())
            .collect();
        assert_eq!(sv, wanted);
    }
}
