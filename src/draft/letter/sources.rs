//! From where every sentence of a letter comes.

use super::evidence::without_colon;
use super::{Letter, without_short_form};
use crate::document::{Block, Document, line_text};
use crate::pitch::Start;

/// A sentence of a letter, and where what it says comes from: paths of the profile, `pitch.why` and
/// the like, `ad`; nothing for a sentence of the letter's frame.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sourced {
    pub sentence: String,
    pub from: Vec<String>,
}

/// Traces every sentence of a letter that was drafted from `letter`.
pub fn sources(letter: &Letter<'_>, document: &Document) -> Vec<Sourced> {
    let mut claims: Vec<(String, String)> = Vec::new();
    let mut claim = |from: &str, text: &str| {
        let text = folded(text);
        if !text.is_empty() {
            claims.push((from.to_owned(), text));
        }
    };
    let pitch = letter.pitch;
    for (from, text) in [
        ("pitch.why", &pitch.why),
        ("pitch.first_months", &pitch.first_months),
        ("pitch.learn", &pitch.learn),
        ("pitch.hours", &pitch.hours),
        ("pitch.employer", &pitch.employer),
        ("pitch.role", &pitch.role),
        ("pitch.contact", &pitch.contact),
    ] {
        claim(from, text.as_deref().unwrap_or_default());
    }
    for (index, text) in pitch.mention.iter().enumerate() {
        claim(&format!("pitch.mention[{index}]"), text);
    }
    if let Some(Start::Words(words)) = &pitch.start {
        claim("pitch.start", words);
    }
    let (mut work, mut volunteer) = (0, 0);
    for job in &letter.profile.jobs {
        let (section, index) = match job.volunteer {
            true => ("volunteer", &mut volunteer),
            false => ("work", &mut work),
        };
        let employer = job.employer.as_deref().unwrap_or_default();
        claim(&format!("{section}[{index}].name"), employer);
        *index += 1;
        for evidence in job.position.iter().chain(&job.highlights) {
            let text = evidence.text.trim_end_matches('.');
            claim(&evidence.path, text);
            claim(&evidence.path, &without_colon(text));
            // "As a baker I baked bread": the word for I stands behind the verb.
            if let Some((_, rest)) = text.split_once(' ') {
                claim(&evidence.path, rest);
            }
        }
    }
    for evidence in &letter.profile.skills {
        let text = evidence.text.trim_end_matches('.');
        let text = text.split_once(", ").map_or(text, |(first, _)| first);
        claim(&evidence.path, text);
    }
    for (path, text) in [
        ("basics.name", &letter.profile.name),
        ("basics.phone", &letter.profile.phone),
        ("basics.email", &letter.profile.email),
        ("basics.location.city", &letter.profile.city),
    ] {
        claim(path, text.as_deref().unwrap_or_default());
    }
    for one in letter.matches {
        claim("ad", one.requirement.text.trim_end_matches(['.', ';', ',']));
    }
    let fields = &letter.posting.fields;
    for field in [&fields.title, &fields.employer, &fields.contact_name]
        .into_iter()
        .flatten()
    {
        claim("ad", &field.value);
        claim("ad", &without_short_form(&field.value));
    }
    let mut traced = Vec::new();
    for part in &document.parts {
        for block in &part.blocks {
            let (Block::Paragraph(lines) | Block::List { items: lines, .. }) = block else {
                continue;
            };
            for line in lines {
                for sentence in sentences(&line_text(line)) {
                    let words = folded(&sentence);
                    // Who writes and where stands around the letter, not in it.
                    let around = matches!(part.role.as_str(), "sender" | "date" | "sign-off");
                    let mut found: Vec<(&String, &String)> = Vec::new();
                    for (source, text) in &claims {
                        // A sentence of several that one field holds, or a frame around a field.
                        let said = holds(&words, text)
                            || (words.split(' ').count() > 2
                                && text.contains(words.trim_end_matches(['.', '!', '?'])));
                        if said && (around || !source.starts_with("basics.")) {
                            found.push((source, text));
                        }
                    }
                    // A town within an employer's name is the name's.
                    let inner = |own: &(&String, &String)| {
                        found.iter().any(|other| {
                            other.0 != own.0 && other.1.len() > own.1.len() && holds(other.1, own.1)
                        })
                    };
                    let mut from: Vec<String> = Vec::new();
                    for (source, _) in found.iter().filter(|one| !inner(one)) {
                        if !from.contains(source) {
                            from.push((*source).clone());
                        }
                    }
                    if part.role == "practical"
                        && from.is_empty()
                        && matches!(pitch.start, Some(Start::Date(_)))
                        && sentence.contains(|c: char| c.is_ascii_digit())
                    {
                        from.push("pitch.start".to_owned());
                    }
                    traced.push(Sourced { sentence, from });
                }
            }
        }
    }
    traced
}

/// Whether a text stands in another as whole words.
pub fn holds(text: &str, part: &str) -> bool {
    text.match_indices(part).any(|(at, _)| {
        let before = text[..at].chars().next_back();
        let after = text[at + part.len()..].chars().next();
        let parted = |c: Option<char>| c.is_none_or(|c| !c.is_alphanumeric());
        parted(before) && parted(after)
    })
}

/// Lower case, blanks as one.
pub fn folded(text: &str) -> String {
    let words: Vec<&str> = text.split_whitespace().collect();
    words.join(" ").to_lowercase()
}

/// Sentences as far as marks before a capital tell.
fn sentences(line: &str) -> Vec<String> {
    let mut found = Vec::new();
    let mut start = 0;
    let mut previous: Option<(usize, char)> = None;
    let mut blank = false;
    for (at, c) in line.char_indices() {
        if c.is_whitespace() {
            blank = true;
            continue;
        }
        let ends = previous.is_some_and(|(_, c)| matches!(c, '.' | '!' | '?' | '»' | '”'));
        if blank && ends && (c.is_uppercase() || matches!(c, '«' | '”' | '“' | '[')) {
            found.push(line[start..at].trim().to_owned());
            start = at;
        }
        previous = Some((at, c));
        blank = false;
    }
    found.push(line[start..].trim().to_owned());
    found.retain(|s| !s.is_empty());
    found
}
