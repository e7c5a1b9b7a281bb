//! The programs of gettext and of translation platforms: they take what is written here, and what they
//! write is read.

use super::exchange::{DUTCH, ENGLISH, imported};
use super::{Small, manifest, root};
use lagom::assets::Store;
use lagom::locale::exchange::{Sides, export};
use lagom::locale::po::Po;
use std::process::Command;

fn has(program: &str) -> bool {
    Command::new(program).arg("--version").output().is_ok()
}

#[test]
fn gettext_takes_what_is_exported() {
    if !has("msgfmt") {
        return;
    }
    let store = Store::locales(Some(&root().join("locales"))).unwrap();
    let manifest = manifest(&store);
    let folder = tempfile::tempdir().unwrap();
    for row in manifest.rows() {
        let sides = Sides {
            store: &store,
            contract: manifest.find("en").unwrap(),
            language: row.language,
            wanted: &|_| true,
            fallback: &|_| Vec::new(),
        };
        let header = [
            ("Language", row.language.to_string()),
            ("Content-Type", "text/plain; charset=UTF-8".to_owned()),
        ];
        let file = folder.path().join("x.po");
        std::fs::write(&file, export(&sides, &header, None).unwrap().write()).unwrap();
        let checked = Command::new("msgfmt")
            .args(["--check-format", "--check-domain", "-o"])
            .arg(folder.path().join("x.mo"))
            .arg(&file)
            .output()
            .unwrap();
        let said = String::from_utf8_lossy(&checked.stderr);
        assert!(checked.status.success(), "{}: {said}", row.language);
    }
}

/// Files as gettext's programs write them, made from the small bundles above; `README.md` beside
/// them has the commands.
#[test]
fn files_of_other_programs_are_read() {
    let small = Small::new(ENGLISH, DUTCH);
    let file = |name: &str| {
        let path = root().join("tests/workshop").join(name);
        let text = std::fs::read_to_string(path).unwrap().replace("\r\n", "\n");
        Po::parse(name, &text).unwrap()
    };
    // Wrapped and in another order.
    let done = imported(&small, file("wrapped.po")).unwrap();
    assert_eq!((done.same, done.open, done.taken), (5, 1, 0));
    // A source that has changed: one fuzzy, one obsolete.
    let merged = file("merged.po");
    assert_eq!(
        merged.units.iter().filter(|u| u.previous.is_some()).count(),
        1
    );
    let done = imported(&small, merged).unwrap();
    assert_eq!((done.same, done.fuzzy, done.left.len()), (3, 1, 0));
    // The Translate Toolkit, which Weblate writes with: a translation, a comment, a longer header.
    let done = imported(&small, file("toolkit.po")).unwrap();
    assert_eq!((done.same, done.taken), (5, 1));
    assert!(
        done.files[0]
            .1
            .contains("\nbye = Tot ziens en tot de volgende keer dat je appels nodig hebt\n")
    );
}
