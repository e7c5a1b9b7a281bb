//! The files of `locales/` and `templates/` as built in, with a folder of the user's over them.
//!
//! A file in the user's folder takes the place of the built-in file of the same name; new files
//! and folders are added. Paths have `/` between their parts.

use crate::error::{Cause, Error, Place, Result};
use std::borrow::Cow;
use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

mod files;
pub use files::{LOCALES, TEMPLATES};

/// Files by name: the user's first, then the built-in ones.
#[derive(Debug, Clone)]
pub struct Store {
    built_in: &'static [(&'static str, &'static str)],
    prefix: &'static str,
    over: Option<PathBuf>,
}

/// A file's text and the name by which errors call it.
pub struct Asset<'a> {
    pub file: String,
    pub text: Cow<'a, str>,
}

impl Store {
    /// The locales, with `over` (the folder of `--locales`) on top.
    pub fn locales(over: Option<&Path>) -> Result<Self> {
        Store::new(LOCALES, "locales", over)
    }

    /// The templates, with `over` (the folder of `--templates`) on top.
    pub fn templates(over: Option<&Path>) -> Result<Self> {
        Store::new(TEMPLATES, "templates", over)
    }

    fn new(
        built_in: &'static [(&'static str, &'static str)],
        prefix: &'static str,
        over: Option<&Path>,
    ) -> Result<Self> {
        if let Some(folder) = over
            && !folder.is_dir()
        {
            let path = folder.display().to_string();
            return Err(Error::new(Cause::FileMissing { path }));
        }
        Ok(Store {
            built_in,
            prefix,
            over: over.map(Path::to_owned),
        })
    }

    /// The file, which must be there.
    ///
    /// # Errors
    /// It is not, or as [`read`](Self::read).
    pub fn required(&self, name: &str) -> Result<Asset<'_>> {
        self.read(name)?.ok_or_else(|| {
            let path = name.to_owned();
            Error::new(Cause::FileMissing { path })
        })
    }

    /// The file, or nothing where neither the user nor the program has it.
    ///
    /// # Errors
    /// The user's file is there and cannot be read as UTF-8.
    pub fn read(&self, name: &str) -> Result<Option<Asset<'static>>> {
        if let Some(folder) = &self.over {
            let path = folder.join(name);
            if path.is_file() {
                let file = path.display().to_string();
                let bytes = std::fs::read(&path).map_err(|e| {
                    Error::new(Cause::Read {
                        path: file.clone(),
                        detail: e.to_string(),
                    })
                })?;
                let text = String::from_utf8(bytes).map_err(|_| {
                    Error::new(Cause::Encoding { path: file.clone() }).at(Place::file(file.clone()))
                })?;
                let text = Cow::Owned(text);
                return Ok(Some(Asset { file, text }));
            }
        }
        Ok(self.built_in(name).map(|text| Asset {
            file: format!("{}/{name}", self.prefix),
            text: Cow::Borrowed(text),
        }))
    }

    /// The built-in file that the user's file of the same name covers; nothing where it covers none.
    pub fn beneath(&self, name: &str) -> Option<Asset<'static>> {
        let folder = self.over.as_ref()?;
        let covered = folder.join(name).is_file();
        self.built_in(name).filter(|_| covered).map(|text| Asset {
            file: format!("{}/{name}", self.prefix),
            text: Cow::Borrowed(text),
        })
    }

    /// The folder of the user's files.
    pub fn over(&self) -> Option<&Path> {
        self.over.as_deref()
    }

    /// The built-in file, whatever the user's folder has.
    pub fn built_in(&self, name: &str) -> Option<&'static str> {
        let at = self.built_in.binary_search_by(|(n, _)| (*n).cmp(name));
        at.ok().map(|i| self.built_in[i].1)
    }

    /// Whether the user's folder has anything below `folder` (which ends in `/`).
    pub fn is_changed(&self, folder: &str) -> bool {
        self.over
            .as_ref()
            .is_some_and(|over| over.join(folder).exists())
    }

    /// The names below `folder` (which ends in `/`, or is empty) that end in `ending`, sorted.
    pub fn list(&self, folder: &str, ending: &str) -> Vec<String> {
        let mut names: BTreeSet<String> = self
            .built_in
            .iter()
            .map(|(n, _)| *n)
            .filter(|n| n.starts_with(folder) && n.ends_with(ending))
            .map(str::to_owned)
            .collect();
        if let Some(over) = &self.over {
            walk(&over.join(folder), folder, ending, &mut names, 0);
        }
        names.into_iter().collect()
    }
}

/// Locale folders are two levels deep; the bound keeps a looping link from being followed forever.
const MAX_LEVELS: usize = 4;

fn walk(path: &Path, name: &str, ending: &str, names: &mut BTreeSet<String>, level: usize) {
    let Ok(entries) = std::fs::read_dir(path) else {
        return;
    };
    for entry in entries.flatten() {
        let Ok(file_name) = entry.file_name().into_string() else {
            continue;
        };
        if file_name.starts_with('.') {
            continue;
        }
        let path = entry.path();
        let name = format!("{name}{file_name}");
        if path.is_dir() {
            if level < MAX_LEVELS {
                walk(&path, &format!("{name}/"), ending, names, level + 1);
            }
        } else if name.ends_with(ending) {
            names.insert(name);
        }
    }
}
