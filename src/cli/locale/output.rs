//! Files into a folder that may not be there yet.

use super::write_files;
use lagom::error::{Cause, Error, Result};
use std::path::{Path, PathBuf};

/// Writes files by their names below `folder`, whole or none of them. Folders that are missing are
/// made; after a failure those made here are gone again.
///
/// # Errors
/// A file is there and is not to be replaced, or cannot be written.
pub fn write_new(folder: &Path, files: Vec<(String, String)>, force: bool) -> Result<()> {
    let files: Vec<(PathBuf, String)> = files
        .into_iter()
        .map(|(name, text)| (folder.join(name), text))
        .collect();
    if !force && let Some((path, _)) = files.iter().find(|(path, _)| path.exists()) {
        let path = path.display().to_string();
        return Err(Cause::FileExists { path }.into());
    }
    let mut made = Vec::new();
    let mut folders = files.iter().filter_map(|(path, _)| path.parent());
    let done = folders
        .try_for_each(|folder| make(folder, &mut made))
        .and_then(|()| write_files(&files, force));
    if done.is_err() {
        for folder in made.iter().rev() {
            // What is not empty stays; the error is told either way.
            let _ = std::fs::remove_dir(folder);
        }
    }
    done
}

fn make(folder: &Path, made: &mut Vec<PathBuf>) -> Result<()> {
    if folder.as_os_str().is_empty() || folder.is_dir() {
        return Ok(());
    }
    if let Some(above) = folder.parent() {
        make(above, made)?;
    }
    std::fs::create_dir(folder).map_err(|e| {
        Error::new(Cause::Write {
            path: folder.display().to_string(),
            detail: e.kind().to_string(),
        })
    })?;
    made.push(folder.to_owned());
    Ok(())
}
