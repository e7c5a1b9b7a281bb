//! Phrases of the rules, verified where they were found.

use super::subject::{self, Cues, Subject};
use super::{Found, Linter};
use crate::diagnostic::Fact;
use crate::posting::{Posting, Reading, TextKind};
use crate::rule::Target;
use crate::rule::definition::Scope;
use crate::text::{BlockKind, Span};
use crate::words::lexicon::{Hit, WordId};
use crate::words::{Cue, Meaning, Section};

/// Adds what the phrases find.
pub fn check(linter: &Linter, reading: &Reading<'_>, posting: &Posting, found: &mut Vec<Found>) {
    let hits = &reading.scan.hits;
    let mut from = 0;
    while from < hits.len() {
        let sentence = hits[from].sentence;
        let mut to = from;
        while to < hits.len() && hits[to].sentence == sentence {
            to += 1;
        }
        sentence_hits(linter, reading, posting, sentence, &hits[from..to], found);
        from = to;
    }
}

fn sentence_hits(
    linter: &Linter,
    reading: &Reading<'_>,
    posting: &Posting,
    sentence: u32,
    hits: &[Hit],
    found: &mut Vec<Found>,
) {
    let mut cues: Option<Cues> = None;
    for hit in hits {
        let Meaning::Other(index) = Meaning::of(hit.tag) else {
            continue;
        };
        let Some(Target::Phrase { definition, phrase }) = linter.rules.target(index) else {
            continue;
        };
        let rule = &linter.rules.definitions[definition as usize];
        let letter_rule = linter.rules.rule(rule).category() == "letter";
        if letter_rule != (posting.kind == TextKind::Letter) {
            continue;
        }
        let guarded = hits.iter().any(|h| match Meaning::of(h.tag) {
            Meaning::Other(other) => matches!(
                linter.rules.target(other),
                Some(Target::Unless { definition: d }) if d == definition
            ),
            _ => false,
        }) || guard_word(reading, sentence, &rule.unless);
        if guarded || is_name(reading, posting, sentence, *hit) {
            continue;
        }
        let span = reading.scan.span(hit.first, hit.last);
        if is_cited(reading, sentence, &span) {
            continue;
        }
        let cues = cues.get_or_insert_with(|| Cues::of(reading, sentence));
        if !letter_rule && !counts(reading, posting, cues, sentence, *hit, rule.scope) {
            continue;
        }
        let suggestions = if rule.language == linter.language {
            rule.suggestions[phrase as usize].clone()
        } else {
            Vec::new()
        };
        found.push(Found {
            rule: rule.rule,
            facts: vec![("match", Fact::Text(matched(reading, &span)))],
            span: Some(span),
            related: Vec::new(),
            suggestions,
            own: rule.language == linter.language,
        });
    }
}

/// Whether a sentence has one of the words, which are in rising order.
fn guard_word(reading: &Reading<'_>, sentence: u32, words: &[WordId]) -> bool {
    let place = reading.scan.sentences[sentence as usize];
    !words.is_empty()
        && reading.scan.tokens[place.words()]
            .iter()
            .filter_map(|token| token.word())
            .any(|word| words.binary_search(&word).is_ok())
}

/// The words found, on one line.
pub fn matched(reading: &Reading<'_>, span: &Span) -> String {
    let words: Vec<&str> = reading.source.text[span.clone()]
        .split_whitespace()
        .collect();
    words.join(" ")
}

/// Whether a phrase of a scope counts where it stands.
pub fn counts(
    reading: &Reading<'_>,
    posting: &Posting,
    cues: &Cues,
    sentence: u32,
    hit: Hit,
    scope: Scope,
) -> bool {
    let place = reading.scan.sentences[sentence as usize];
    let block = place.block as usize;
    if scope == Scope::Title {
        return posting.title_block == Some(block);
    }
    if subject::taken_back(reading, cues, sentence, hit.first, hit.last) {
        return false;
    }
    let about = subject::subject(reading, posting, cues, sentence, hit.first);
    // Articles and mail describe; only what they ask of somebody is looked at.
    if posting.kind == TextKind::Text && !(about == Subject::Candidate && cues.has(Cue::Seek)) {
        return false;
    }
    match scope {
        Scope::Anywhere | Scope::Title => true,
        Scope::Candidate => about == Subject::Candidate,
        Scope::Requirement => {
            let section = posting.section_of(place);
            let demanded = matches!(
                section,
                Some(Section::Must | Section::Traits | Section::Nice)
            ) || cues.has(Cue::Must)
                || cues.has(Cue::Reader)
                || cues.has(Cue::Candidate)
                || cues.has(Cue::Seek)
                || (section.is_none() && reading.blocks[block].kind == BlockKind::Item);
            demanded && !matches!(about, Subject::Firm | Subject::Other)
        }
    }
}

/// A capital in mid-sentence makes a name, save in titles, headings and lines in capitals.
fn is_name(reading: &Reading<'_>, posting: &Posting, sentence: u32, hit: Hit) -> bool {
    let place = reading.scan.sentences[sentence as usize];
    let token = reading.scan.tokens[hit.first as usize];
    if !token.is_capital() || hit.first == place.first || token.after_punctuation() {
        return false;
    }
    let block = place.block as usize;
    if posting.title_block == Some(block) || posting.headings[block] {
        return false;
    }
    // A line whose every word has a capital tells nothing.
    let words = &reading.scan.tokens[place.words()];
    let capitals = words.iter().filter(|t| t.is_capital()).count();
    !(token.is_all_capitals() || capitals * 2 > words.len())
}

/// Whether the span stands in quotes, or is part of an address on the web or by mail.
fn is_cited(reading: &Reading<'_>, sentence: u32, span: &Span) -> bool {
    let text = &reading.source.text;
    if in_address(text, span) {
        return true;
    }
    let whole = reading.sentence_span(reading.scan.sentences[sentence as usize]);
    // The opening mark of a sentence stands before its first word.
    let start = text[..whole.start]
        .char_indices()
        .next_back()
        .map_or(whole.start, |(i, _)| i);
    let head = &text[start..span.start];
    let tail = &text[span.end..];
    let block = &reading.blocks[reading.scan.sentences[sentence as usize].block as usize];
    let tail = &tail[..block.span.end.saturating_sub(span.end).min(tail.len())];
    [('«', '»'), ('“', '”'), ('”', '”'), ('"', '"'), ('‘', '’'), ('„', '”')]
        .into_iter()
        .any(|(open, close)| {
            let Some(at) = head.rfind(open) else {
                return false;
            };
            // The same mark at both ends: an odd number before the span is open.
            if open == close && head.matches(open).count() % 2 == 0 {
                return false;
            }
            open == close || !head[at + open.len_utf8()..].contains(close)
        } && tail.contains(close))
}

/// Whether the span is part of an address on the web or by mail.
fn in_address(text: &str, span: &Span) -> bool {
    let start = text[..span.start]
        .rfind(char::is_whitespace)
        .map_or(0, |at| at + 1);
    let end = text[span.end..]
        .find(char::is_whitespace)
        .map_or(text.len(), |at| span.end + at);
    // A phrase of several words is no address, though one may stand beside it.
    if text[span.clone()].contains(char::is_whitespace) {
        return false;
    }
    let word = text.get(start..end).unwrap_or_default();
    let letters_around_dot = word.match_indices('.').any(|(at, _)| {
        word[..at].ends_with(|c: char| c.is_ascii_lowercase() || c.is_ascii_digit())
            && word[at + 1..].len() >= 2
            && word[at + 1..].starts_with(|c: char| c.is_ascii_lowercase())
    });
    word.contains('@') || word.contains("://") || letters_around_dot
}
