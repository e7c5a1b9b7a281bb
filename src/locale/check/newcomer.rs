//! What a language that is new has still to be given: one line a file, since nothing of it is wrong.

use super::{Bundle, Contract, Finding, Scope, Severity};
use crate::error::{Cause, Error, Place};
use crate::language::Language;
use crate::locale::scaffold::TODO;
use std::collections::BTreeMap;
use std::path::Path;

/// The messages of one file of the contract.
#[derive(Default)]
struct Count {
    wanted: usize,
    missing: Vec<String>,
}

pub(super) fn unwritten(
    scope: &Scope<'_>,
    contract: &Contract,
    language: Language,
    own: &Bundle<'_>,
) -> Vec<Finding> {
    let mut files: BTreeMap<String, Count> = BTreeMap::new();
    for (id, message) in &contract.messages {
        if !(scope.required)(language, id) {
            continue;
        }
        let name = Path::new(&message.place.file).file_name();
        let name = name.map_or_else(String::new, |n| n.to_string_lossy().into_owned());
        let count = files.entry(name).or_default();
        count.wanted += 1;
        if !own.messages.contains_key(id) {
            count.missing.push(id.clone());
        }
    }
    let mut findings = Vec::new();
    for (name, count) in files {
        let end = format!("/{name}");
        let asset = own.files.iter().find(|a| a.file.ends_with(&end));
        // The next one is where the file itself puts it; what waits in no file comes by its name.
        let waiting = asset.and_then(|asset| first_waiting(&asset.text, &count.missing));
        let Some((id, offset)) = waiting.or_else(|| Some((count.missing.first()?.as_str(), 0)))
        else {
            continue;
        };
        let place = match asset {
            Some(asset) => Place::at(asset.file.clone(), &asset.text, offset),
            None => Place::file(format!("{language}/{name}")),
        };
        let cause = Cause::CheckUnwritten {
            language: language.to_string(),
            missing: count.missing.len().to_string(),
            all: count.wanted.to_string(),
            id: id.to_owned(),
        };
        let error = Error::new(cause).at(place);
        findings.push(Finding::new("L101", Severity::Info, error));
    }
    findings
}

/// The first missing message that stands in a text as one that waits for its words, and where.
fn first_waiting<'a>(text: &str, missing: &'a [String]) -> Option<(&'a str, usize)> {
    let mark = format!("# {TODO} ");
    let mut offset = 0;
    for line in text.split_inclusive('\n') {
        if let Some(rest) = line.strip_prefix(&mark)
            && let Some((id, _)) = rest.split_once(" =")
            && let Some(id) = missing.iter().find(|m| *m == id)
        {
            return Some((id, offset));
        }
        offset += line.len();
    }
    None
}
