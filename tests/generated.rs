//! What is generated and committed is what would be generated now. `UPDATE=1` writes it.

use lagom::assets::Store;
use lagom::language::Manifest;
use lagom::lint::Linter;
use lagom::rule::Catalogue;
use std::fmt::Write;
use std::path::Path;
use std::sync::Arc;

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

fn compare(path: &str, now: &str) {
    let file = root().join(path);
    if std::env::var_os("UPDATE").is_some() {
        std::fs::write(&file, now).unwrap();
        return;
    }
    let committed = std::fs::read_to_string(&file).unwrap_or_default();
    assert!(
        committed.replace("\r\n", "\n") == now,
        "{path} is not up to date: UPDATE=1 cargo test --test generated"
    );
}

fn names(folder: &Path, prefix: &str, endings: &[&str], into: &mut Vec<String>) {
    for entry in std::fs::read_dir(folder).unwrap() {
        let entry = entry.unwrap();
        let name = format!("{prefix}{}", entry.file_name().into_string().unwrap());
        if entry.path().is_dir() {
            names(&entry.path(), &format!("{name}/"), endings, into);
        } else if endings.iter().any(|e| name.ends_with(e)) {
            into.push(name);
        }
    }
}

/// The tables are made from the files as they stand, not as they were built in.
#[test]
fn tables_of_words_and_rules() {
    let store = Store::locales(Some(&root().join("locales"))).unwrap();
    let asset = store.read("manifest.toml").unwrap().unwrap();
    let manifest = Manifest::parse(&asset.file, &asset.text).unwrap();
    let catalogue = Arc::new(Catalogue::load(&store).unwrap());
    std::fs::create_dir_all(root().join("locales/tables")).unwrap();
    let mut done = Vec::new();
    for row in manifest.drafted() {
        let (name, text) =
            Linter::table(&store, &manifest, Arc::clone(&catalogue), row.language).unwrap();
        if !done.contains(&name) {
            compare(&format!("locales/{name}"), &text);
            done.push(name);
        }
    }
}

#[test]
fn built_in_files() {
    let mut code = String::from(
        "//! Generated from the folders and compared by a test (`UPDATE=1 cargo test --test generated` writes it).\n",
    );
    for (constant, folder, endings) in [
        (
            "LOCALES",
            "locales",
            &[".ftl", ".json", ".toml", ".tsv"][..],
        ),
        ("TEMPLATES", "templates", &[".hbs"][..]),
    ] {
        let mut files = Vec::new();
        names(&root().join(folder), "", endings, &mut files);
        files.sort();
        writeln!(
            code,
            "\n/// Sorted by name.\n#[rustfmt::skip]\npub const {constant}: &[(&str, &str)] = &["
        )
        .unwrap();
        for name in files {
            writeln!(
                code,
                "    ({name:?}, include_str!(\"../../{folder}/{name}\")),"
            )
            .unwrap();
        }
        code.push_str("];\n");
    }
    compare("src/assets/files.rs", &code);
}

/// The schema of a brief, as editors read it.
#[test]
fn schema_of_a_brief() {
    let output = std::process::Command::new(env!("CARGO_BIN_EXE_lagom"))
        .args(["ad", "--schema", "--ui-lang", "en"])
        .output()
        .unwrap();
    assert!(output.status.success());
    let schema = String::from_utf8(output.stdout).unwrap();
    std::fs::create_dir_all(root().join("schema")).unwrap();
    compare("schema/brief.json", &schema.replace("\r\n", "\n"));
}
