//! The tools as their users run them.

use super::root;
use std::collections::BTreeSet;
use std::path::Path;
use std::process::{Command, Output};

fn lagom(folder: &Path, args: &[&str]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_lagom"));
    command.args(args).current_dir(folder);
    if !args.contains(&"--ui-lang") {
        command.args(["--ui-lang", "en"]);
    }
    command.output().unwrap()
}

/// Standard output of a run that must end with this code, or standard error where it is 2.
fn run(folder: &Path, args: &[&str], code: i32) -> String {
    let output = lagom(folder, args);
    let (out, err) = (
        String::from_utf8(output.stdout).unwrap(),
        String::from_utf8(output.stderr).unwrap(),
    );
    assert_eq!(output.status.code(), Some(code), "{args:?}\n{out}\n{err}");
    if code == 2 { err } else { out }
}

fn folder(files: &[(&str, &str)]) -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    for (name, text) in files {
        let path = folder.path().join(name);
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(path, text).unwrap();
    }
    folder
}

fn read(folder: &tempfile::TempDir, name: &str) -> String {
    std::fs::read_to_string(folder.path().join(name)).unwrap()
}

fn names(folder: &Path) -> BTreeSet<String> {
    let entries = std::fs::read_dir(folder).unwrap();
    entries
        .map(|e| e.unwrap().file_name().into_string().unwrap())
        .collect()
}

#[test]
fn fmt_changes_what_is_not_in_the_house_form_and_nothing_else() {
    let house = "a = b\n";
    let files = [
        ("x/a.ftl", house),
        ("x/b.ftl", "a=b\n"),
        ("x/c.txt", "a=b\n"),
    ];
    let scratch = folder(&files);
    let said = run(scratch.path(), &["locale", "fmt", "--check", "x"], 1);
    let path = Path::new("x").join("b.ftl");
    assert_eq!(said, format!("{}:1 would be formatted\n", path.display()));
    assert_eq!(read(&scratch, "x/b.ftl"), "a=b\n");
    let said = run(scratch.path(), &["locale", "fmt", "x"], 0);
    assert_eq!(said, format!("{} formatted\n", path.display()));
    assert_eq!(read(&scratch, "x/b.ftl"), house);
    assert_eq!(read(&scratch, "x/c.txt"), "a=b\n");
    assert_eq!(run(scratch.path(), &["locale", "fmt", "x"], 0), "");
    assert_eq!(
        run(scratch.path(), &["locale", "fmt", "--check", "x"], 0),
        ""
    );
}

#[test]
fn fmt_touches_no_file_where_one_is_broken() {
    let scratch = folder(&[("x/a.ftl", "a=b\n"), ("x/b.ftl", "a = b\nc = { $d\n")]);
    let said = run(scratch.path(), &["locale", "fmt", "x"], 2);
    assert!(said.contains("b.ftl:2:5: "), "{said}");
    assert_eq!(said.lines().count(), 1);
    assert_eq!(read(&scratch, "x/a.ftl"), "a=b\n");
    assert_eq!(read(&scratch, "x/b.ftl"), "a = b\nc = { $d\n");
    for wrong in [&["locale", "fmt"][..], &["locale", "fmt", "nowhere"]] {
        assert_eq!(run(scratch.path(), wrong, 2).lines().count(), 1);
    }
    std::fs::write(scratch.path().join("l.ftl"), b"a = \xff\n").unwrap();
    assert!(run(scratch.path(), &["locale", "fmt", "l.ftl"], 2).contains("UTF-8"));
}

#[test]
fn fmt_without_a_path_is_for_the_folder_of_locales() {
    let scratch = folder(&[("mine/nl/init.ftl", "a=b\n")]);
    run(scratch.path(), &["locale", "fmt", "--locales", "mine"], 0);
    assert_eq!(read(&scratch, "mine/nl/init.ftl"), "a = b\n");
}

/// Every command and every flag.
#[test]
fn all_help_is_pseudo_in_the_pseudo_language() {
    let scratch = folder(&[]);
    run(scratch.path(), &["locale", "pseudo", "-o", "x"], 0);
    let mut open: Vec<Vec<String>> = vec![Vec::new()];
    let mut pages = 0;
    while let Some(path) = open.pop() {
        let mut args: Vec<&str> = path.iter().map(String::as_str).collect();
        args.extend(["--help", "--ui-lang", "en-xa", "--locales", "x"]);
        let help = run(scratch.path(), &args, 0);
        pages += 1;
        for line in help.lines().filter(|line| !line.is_empty()) {
            // What stands outside of the brackets are names: of commands, flags and values.
            let (before, after) = line.split_once('⟦').unwrap_or_else(|| panic!("{line}"));
            let (inside, behind) = after.split_once('⟧').unwrap_or_else(|| panic!("{line}"));
            assert!(!inside.is_ascii(), "{line}");
            let usage = path.is_empty() || behind.starts_with(" lagom");
            assert!(before.is_ascii() && (behind.is_empty() || usage), "{line}");
        }
        let (commands, rest) = match help.split("\n\n").nth(2) {
            Some(table) => (table.lines().skip(1), path.clone()),
            None => continue,
        };
        for line in commands {
            let name = line.split_whitespace().next().unwrap();
            if !name.chars().all(|c| c.is_ascii_lowercase()) {
                continue;
            }
            let mut below = rest.clone();
            below.push(name.to_owned());
            open.push(below);
        }
    }
    assert!(pages > 15, "{pages}");
}

#[test]
fn a_report_in_the_pseudo_language_has_no_other_words() {
    let scratch = folder(&[("ad.txt", "Vi søker en blekksprut som elsker kaos.\n")]);
    run(scratch.path(), &["locale", "pseudo", "-o", "x"], 0);
    let flags = [
        "--ui-lang",
        "en-xa",
        "--locales",
        "x",
        "--lang",
        "nb",
        "--fail-on",
        "never",
    ];
    let args: Vec<&str> = ["lint", "ad.txt"].into_iter().chain(flags).collect();
    let report = run(scratch.path(), &args, 0);
    let told = report
        .lines()
        .filter(|l| l.starts_with("  = ") || l.contains("[superhuman/"));
    assert!(told.clone().count() > 1, "{report}");
    for line in told {
        assert!(line.contains('⟦') && line.ends_with('⟧'), "{line}");
    }
    let said = run(scratch.path(), &["locale", "pseudo", "-o", "x"], 2);
    assert!(said.contains("--force"), "{said}");
    run(
        scratch.path(),
        &["locale", "pseudo", "-o", "x", "--force", "--lang", "sv"],
        0,
    );
    assert!(names(&scratch.path().join("x")).contains("sv-xa"));
}

#[test]
fn a_translator_exports_edits_imports_and_checks() {
    let scratch = folder(&[]);
    run(
        scratch.path(),
        &["locale", "export", "--lang", "nl", "-o", "nl.po"],
        0,
    );
    let exported = read(&scratch, "nl.po");
    assert_eq!(
        run(scratch.path(), &["locale", "export", "--lang", "nl"], 0),
        exported
    );
    let begin = "msgctxt \"locale-import-written\"\nmsgid \"Written: { $path }\"\nmsgstr \"";
    let at = exported.find(begin).unwrap() + begin.len();
    let end = at + exported[at..].find('"').unwrap();
    let edited = format!("{}Klaar: {{ $path }}{}", &exported[..at], &exported[end..]);
    std::fs::write(scratch.path().join("nl.po"), edited).unwrap();
    run(
        scratch.path(),
        &["locale", "import", "nl.po", "-o", "mine"],
        0,
    );
    assert_eq!(
        names(&scratch.path().join("mine/nl")),
        BTreeSet::from(["locale.ftl".to_owned()])
    );
    let before = std::fs::read_to_string(root().join("locales/nl/locale.ftl")).unwrap();
    let after = read(&scratch, "mine/nl/locale.ftl");
    let changed: Vec<(&str, &str)> = before
        .lines()
        .zip(after.lines())
        .filter(|(a, b)| a != b)
        .collect();
    assert_eq!(changed.len(), 1);
    assert_eq!(changed[0].1, "locale-import-written = Klaar: { $path }");
    run(scratch.path(), &["locale", "check", "--locales", "mine"], 0);
    // Once more: it says so already, and nothing is written.
    let again = [
        "locale",
        "import",
        "nl.po",
        "-o",
        "mine",
        "--locales",
        "mine",
    ];
    run(scratch.path(), &again, 0);
    assert_eq!(read(&scratch, "mine/nl/locale.ftl"), after);
}

#[test]
fn a_broken_translation_writes_nothing_and_all_faults_are_told() {
    let scratch = folder(&[(
        "nl.po",
        "msgid \"\"\nmsgstr \"Language: nl\\n\"\n\nmsgctxt \"read-yes\"\nmsgid \"yes\"\nmsgstr \"ja { $x }\"\n\nmsgctxt \"read-no\"\nmsgid \"no\"\nmsgstr \"nee {\"\n\nmsgctxt \"read-none\"\nmsgid \"not found\"\nmsgstr \"niks\"\n",
    )]);
    let said = run(
        scratch.path(),
        &["locale", "import", "nl.po", "-o", "mine"],
        2,
    );
    let mut lines: Vec<&str> = said.lines().collect();
    lines.sort_unstable();
    assert_eq!(lines.len(), 2, "{said}");
    assert!(lines[0].starts_with("lagom: nl.po:10:13: "), "{said}");
    assert!(lines[1].starts_with("lagom: nl.po:6:9: "), "{said}");
    assert_eq!(names(scratch.path()), BTreeSet::from(["nl.po".to_owned()]));
}

#[test]
fn what_is_there_is_replaced_only_when_told_to() {
    let po = "msgid \"\"\nmsgstr \"Language: nl\\n\"\n\nmsgctxt \"read-yes\"\nmsgid \"yes\"\nmsgstr \"jawel\"\n";
    let scratch = folder(&[("nl.po", po), ("mine/nl/cli.ftl", "read-yes = ja\n")]);
    let import = ["locale", "import", "nl.po", "-o", "mine"];
    assert!(run(scratch.path(), &import, 2).contains("--force"));
    assert_eq!(read(&scratch, "mine/nl/cli.ftl"), "read-yes = ja\n");
    let own: Vec<&str> = import
        .into_iter()
        .chain(["--locales", "mine", "--force"])
        .collect();
    run(scratch.path(), &own, 0);
    assert_eq!(read(&scratch, "mine/nl/cli.ftl"), "read-yes = jawel\n");
    assert!(
        run(
            scratch.path(),
            &["locale", "export", "--lang", "nl", "-o", "nl.po"],
            2
        )
        .contains("--force")
    );
    assert_eq!(read(&scratch, "nl.po"), po);
}

#[test]
fn wrong_use_is_one_line() {
    let scratch = folder(&[
        ("no.po", "msgid \"\"\nmsgstr \"\"\n"),
        ("xx.po", "msgid \"\"\nmsgstr \"Language: xx\\n\"\n"),
    ]);
    for args in [
        &["locale", "export"][..],
        &["locale", "export", "--lang", "xx"],
        &["locale", "export", "--format", "xliff"],
        &["locale", "export", "--lang", "nl", "--previous", "gone.po"],
        &["locale", "import", "no.po", "-o", "x"],
        &["locale", "import", "xx.po", "-o", "x"],
        &["locale", "import", "gone.po", "-o", "x"],
        &["locale", "import", "no.po"],
        &["locale", "import", "-o", "x"],
        &["locale", "pseudo"],
        &["locale", "stats", "--lang", "xx"],
    ] {
        let said = run(scratch.path(), args, 2);
        assert_eq!(said.lines().count(), 1, "{args:?}: {said}");
        assert!(!scratch.path().join("x").exists());
    }
}

#[test]
fn figures_add_up_and_say_where_missing_texts_come_from() {
    let scratch = folder(&[
        (
            "mine/nn/locale.ftl",
            "locale-fmt-done = { $path } er ferdig\nno-such-message = Hei\n",
        ),
        ("mine/sv/init.ftl", ""),
    ]);
    let args = ["locale", "stats", "--format", "json", "--locales", "mine"];
    let shown: serde_json::Value = serde_json::from_str(&run(scratch.path(), &args, 0)).unwrap();
    assert_eq!(
        (shown["version"].as_u64(), shown["contract"].as_str()),
        (Some(1), Some("en"))
    );
    let number = |of: &serde_json::Value, name: &str| of[name].as_u64().unwrap();
    for language in shown["languages"].as_array().unwrap() {
        let files = language["files"].as_array().unwrap();
        for name in [
            "messages",
            "translated",
            "missing",
            "obsolete",
            "same_as_source",
            "words",
        ] {
            let sum: u64 = files.iter().map(|f| number(f, name)).sum();
            assert_eq!(sum, number(language, name), "{name}");
        }
        assert_eq!(
            number(language, "messages"),
            number(language, "translated") + number(language, "missing")
        );
    }
    let file = |language: &str, file: &str| {
        let mut languages = shown["languages"].as_array().unwrap().iter();
        let language = languages.find(|l| l["language"] == language).unwrap();
        let mut files = language["files"].as_array().unwrap().iter();
        files.find(|f| f["file"] == file).unwrap().clone()
    };
    let nynorsk = file("nn", "locale.ftl");
    assert_eq!(
        (number(&nynorsk, "translated"), number(&nynorsk, "obsolete")),
        (1, 1)
    );
    assert_eq!(nynorsk["fallback"]["nb"], nynorsk["missing"]);
    let swedish = file("sv", "init.ftl");
    assert_eq!(number(&swedish, "translated"), 0);
    assert_eq!(swedish["fallback"]["en"], swedish["missing"]);
    // What stands in a letter is never looked up in another language.
    assert_eq!(file("nn", "letter.ftl")["fallback"], serde_json::json!({}));

    let table = run(
        scratch.path(),
        &["locale", "stats", "--lang", "nn", "--locales", "mine"],
        0,
    );
    let rows: Vec<&str> = table.lines().collect();
    assert!(
        rows[0]
            .trim_start()
            .starts_with("messages  translated  missing"),
        "{table}"
    );
    assert!(rows[1].starts_with("nn  nynorsk"), "{table}");
    assert!(
        rows[1].ends_with(&format!("{} shown in nb", nynorsk["missing"])),
        "{table}"
    );
    let width = rows[0].chars().count();
    assert!(rows.iter().all(|r| r.chars().count() >= width), "{table}");
}

/// Tools of others tell by `l10n.toml` which languages there are, and which texts one need not have.
#[test]
fn the_map_for_other_tools_is_that_of_the_manifest() {
    let text = std::fs::read_to_string(root().join("l10n.toml")).unwrap();
    let map: toml::Table = toml::from_str(&text).unwrap();
    let texts = |value: &toml::Value| -> BTreeSet<String> {
        let items = value.as_array().unwrap().iter();
        items.map(|i| i.as_str().unwrap().to_owned()).collect()
    };
    let store = lagom::assets::Store::locales(Some(&root().join("locales"))).unwrap();
    let manifest = super::manifest(&store);
    let drafted = manifest.drafted().map(|row| row.language.to_string());
    assert_eq!(texts(&map["locales"]), drafted.collect::<BTreeSet<_>>());
    let left_out = texts(&map["filters"][0]["key"]);
    let ids = |language: &str, file: &str| -> BTreeSet<String> {
        let text =
            std::fs::read_to_string(root().join(format!("locales/{language}/{file}"))).unwrap();
        let source = lagom::locale::source::Source::parse(file, &text).unwrap();
        source.nodes().map(|(_, node)| node.id.clone()).collect()
    };
    let mut missing = BTreeSet::new();
    for language in texts(&map["locales"]) {
        for domain in lagom::locale::DOMAINS {
            let file = format!("{domain}.ftl");
            let own = ids(&language, &file);
            missing.extend(ids("en", &file).difference(&own).cloned());
        }
    }
    assert_eq!(missing, left_out);
}
