//! What a language that is new has still to be given: one line a file, since nothing of it is wrong.

use super::bundle::{Bundle, Sink};
use super::code::UNWRITTEN;
use super::{Checked, Scope};
use crate::error::{Cause, Place};
use crate::locale::scaffold::TODO;
use std::collections::BTreeMap;

/// The messages of one file of the contract.
#[derive(Default)]
struct Count<'a> {
    wanted: usize,
    missing: Vec<&'a str>,
}

pub(super) fn unwritten<'a>(
    scope: &Scope<'_>,
    source: &Checked<'a>,
    own: &Bundle<'a>,
    sink: &mut Sink<'a>,
) {
    let mut files: BTreeMap<&str, Count<'a>> = BTreeMap::new();
    for (id, message) in &source.bundle.messages {
        if !(scope.required)(own.language, id) {
            continue;
        }
        let count = files.entry(message.file.domain).or_default();
        count.wanted += 1;
        if !own.messages.contains_key(id) {
            count.missing.push(id);
        }
    }
    for (domain, count) in files {
        let file = own.files.iter().find(|f| f.domain == domain);
        // The next one is where the file itself puts it; what waits in no file comes by its name.
        let waiting = file.and_then(|file| first_waiting(file.text(), &count.missing));
        let Some((id, offset)) = waiting.or_else(|| Some((*count.missing.first()?, 0))) else {
            continue;
        };
        let cause = Cause::CheckUnwritten {
            language: own.language.to_string(),
            missing: count.missing.len().to_string(),
            all: count.wanted.to_string(),
            id: id.to_owned(),
        };
        match file {
            Some(file) => sink.report(UNWRITTEN, file, offset..offset, None, cause),
            None => {
                let place = Place::file(format!("{}/{domain}.ftl", own.language));
                sink.report_at(UNWRITTEN, place, cause);
            }
        }
    }
}

/// The first missing message that stands in a text as one that waits for its words, and where.
fn first_waiting<'a>(text: &str, missing: &[&'a str]) -> Option<(&'a str, usize)> {
    let mark = format!("# {TODO} ");
    let mut offset = 0;
    for line in text.split_inclusive('\n') {
        if let Some(rest) = line.strip_prefix(&mark)
            && let Some((id, _)) = rest.split_once(" =")
            && let Some(id) = missing.iter().find(|m| **m == id)
        {
            return Some((id, offset));
        }
        offset += line.len();
    }
    None
}
