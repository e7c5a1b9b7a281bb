//! The tools for translators: whatever they write says what it said before, and what they are given
//! broken they refuse with its place.

#[path = "workshop/cli.rs"]
mod cli;
#[path = "workshop/exchange.rs"]
mod exchange;
#[path = "workshop/form.rs"]
mod form;
#[path = "workshop/po.rs"]
mod po;
#[path = "workshop/programs.rs"]
mod programs;

use lagom::assets::Store;
use lagom::language::{Language, Manifest};
use lagom::locale::DOMAINS;
use lagom::locale::exchange::Sides;
use std::path::{Path, PathBuf};

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

fn manifest(store: &Store) -> Manifest {
    let asset = store.required("manifest.toml").unwrap();
    Manifest::parse(&asset.file, &asset.text).unwrap()
}

/// Every bundle as it stands in the repository.
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

/// Small bundles in place of the program's own: of English and Dutch `ad.ftl` as given, all else empty.
struct Small {
    folder: tempfile::TempDir,
    store: Store,
}

impl Small {
    fn new(english: &str, dutch: &str) -> Self {
        let folder = tempfile::tempdir().unwrap();
        for language in ["en", "nl", "nb"] {
            std::fs::create_dir(folder.path().join(language)).unwrap();
            for domain in DOMAINS {
                let text = match (language, *domain) {
                    ("en", "ad") => english,
                    ("nl", "ad") => dutch,
                    _ => "",
                };
                let path = folder.path().join(format!("{language}/{domain}.ftl"));
                std::fs::write(path, text).unwrap();
            }
        }
        let store = Store::locales(Some(folder.path())).unwrap();
        Small { folder, store }
    }

    fn write(&self, name: &str, text: &str) {
        std::fs::write(self.folder.path().join(name), text).unwrap();
    }

    fn language(&self, tag: &str) -> Language {
        manifest(&self.store).find(tag).unwrap()
    }

    /// English out to Dutch; what is missing is looked up in Bokmål.
    fn sides<T>(&self, with: impl FnOnce(&Sides<'_>) -> T) -> T {
        let other = self.language("nb");
        with(&Sides {
            store: &self.store,
            contract: self.language("en"),
            language: self.language("nl"),
            wanted: &|id| id != "unwanted",
            fallback: &|_| vec![other],
        })
    }
}
