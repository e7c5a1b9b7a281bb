//! What a letter tells of the things done: those that say most about this ad together, job by job.

use super::sources::{folded, holds};
use super::{Letter, house, in_sentence, own_role, same_words, small_initial, variant};
use crate::matching::{Match, Shown, Side, strongest};
use crate::profile::Job;
use rustc_hash::FxHashSet;
use serde_json::{Value, json};
use std::cmp::Reverse;

/// Things done that a letter tells.
const TOLD: usize = 3;
/// Longer demands are answered without being quoted.
const QUOTED: usize = 100;
/// Demands that are quoted: a letter that quotes the ad again and again reads like a complaint.
const QUOTES: usize = 2;
/// Something done that a letter tells, and the demand that it is held against by name.
#[derive(Clone)]
struct Answer<'a> {
    shown: &'a Shown,
    demand: Option<&'a Match>,
}

/// What a demand, a plus and a task are worth that something done shows, whole and in part.
const WORTH: [(f64, f64); 3] = [(3.0, 1.2), (1.5, 0.6), (1.2, 0.5)];
/// What a number, a change between two of them, a verb of one's own and the latest job are worth beside
/// that.
const NUMBER: f64 = 0.8;
const CHANGE: f64 = 0.6;
const VERB: f64 = 1.2;
const LATEST: f64 = 0.4;
/// What it is worth that a thing done has the ad's words, and was done in such a job.
const NEAR: f64 = 1.8;
const SAME_JOB: f64 = 1.2;
/// What is left of the worth of a second fragment.
const FRAGMENT: f64 = 0.5;
/// What is left of the worth of a third thing from one job.
const THIRD: f64 = 0.75;
/// What is left of the worth of a demand that something told already shows.
const SHOWN_ALREADY: f64 = 0.3;
/// Where nothing else is asked for, so many things are told all the same.
const FILLED: usize = 2;

/// What a letter tells: the things done that say most about this ad together.
fn answers<'a>(letter: &Letter<'a>, all: &'a [Shown]) -> Vec<Answer<'a>> {
    struct Piece<'a> {
        shown: &'a Shown,
        /// What it is worth beside what it shows.
        beside: f64,
        /// Index of a demand and what showing it is worth.
        shows: Vec<(usize, f64)>,
    }
    let demands = letter.matches.iter().map(|m| {
        let worth = match (m.side, m.requirement.told) {
            (Side::Must, true) => WORTH[0],
            _ => WORTH[1],
        };
        (m, worth)
    });
    let tasks = letter.tasks.iter().map(|m| (m, WORTH[2]));
    let mut pieces: Vec<Piece<'a>> = Vec::new();
    for (index, (one, (whole, part))) in demands.chain(tasks).enumerate() {
        let shown = one.shown.iter().filter(|s| s.done);
        // What everything shows says little of any.
        let spread = (shown.clone().count() as f64).sqrt();
        for shown in shown {
            let worth = if one.met || shown.whole { whole } else { part } / spread;
            match pieces
                .iter_mut()
                .find(|p| p.shown.evidence == shown.evidence)
            {
                Some(piece) => piece.shows.push((index, worth)),
                None => pieces.push(Piece {
                    shown,
                    beside: beside(letter, shown),
                    shows: vec![(index, worth)],
                }),
            }
        }
    }
    // What nothing asks for is told where little else is: a result is always worth reading.
    for shown in all.iter().filter(|s| verb(letter, s).is_some()) {
        if !pieces.iter().any(|p| p.shown.evidence == shown.evidence) {
            pieces.push(Piece {
                shown,
                beside: beside(letter, shown),
                shows: Vec::new(),
            });
        }
    }
    let mut told: Vec<&Shown> = Vec::new();
    let mut covered: Vec<usize> = Vec::new();
    let is_fragment = |shown: &Shown| verb(letter, shown).is_none();
    while told.len() < TOLD {
        let worth = |piece: &Piece<'_>| {
            let shows = piece
                .shows
                .iter()
                .map(|(index, worth)| match covered.contains(index) {
                    true => worth * SHOWN_ALREADY,
                    false => *worth,
                });
            let second = is_fragment(piece.shown) && told.iter().any(|shown| is_fragment(shown));
            // Two jobs say more of a person than a third thing from one.
            let same = told.iter().filter(|shown| shown.job == piece.shown.job);
            let third = same.count() > 1;
            let left = if second { FRAGMENT } else { 1.0 } * if third { THIRD } else { 1.0 };
            (piece.beside + shows.sum::<f64>()) * left
        };
        // The first of equals: what the profile says first.
        let mut best: Option<(f64, usize)> = None;
        for (at, piece) in pieces.iter().enumerate() {
            let worth = worth(piece);
            if best.is_none_or(|(most, _)| worth > most) {
                best = Some((worth, at));
            }
        }
        let Some((_, at)) = best else { break };
        let piece = pieces.remove(at);
        covered.extend(piece.shows.iter().map(|(index, _)| *index));
        told.push(piece.shown);
    }
    let answer = |shown| Answer {
        shown,
        demand: None,
    };
    told.into_iter().map(answer).collect()
}

/// What something done is worth whatever the ad asks.
fn beside(letter: &Letter<'_>, shown: &Shown) -> f64 {
    let text = &shown.evidence.text;
    let numbers = text
        .split(|c: char| !c.is_ascii_digit())
        .filter(|n| !n.is_empty())
        .count();
    let opens = verb(letter, shown).is_some();
    let latest = shown
        .job
        .is_some_and(|job| job == 0 || letter.profile.jobs.get(job).is_some_and(goes_on));
    let near = letter
        .nearness
        .iter()
        .find(|(path, _)| *path == shown.evidence.path);
    let such = shown.job.is_some_and(|job| is_such_a_job(letter, job));
    let near = near.map_or(0.0, |(_, near)| near * NEAR);
    let beside: f64 = [
        (such, SAME_JOB),
        (numbers > 0, NUMBER),
        (numbers > 1, CHANGE),
        (opens, VERB),
        (latest, LATEST),
    ]
    .iter()
    .filter(|(is, _)| *is)
    .map(|(_, worth)| worth)
    .sum();
    near + beside
}

/// Whether a job of the profile is called as the ad's is.
fn is_such_a_job(letter: &Letter<'_>, job: usize) -> bool {
    let title = letter.posting.fields.title.as_ref();
    let job = letter.profile.jobs.get(job);
    let position = job.and_then(|job| job.position.as_ref());
    let (Some(title), Some(position)) = (title, position) else {
        return false;
    };
    // Of several jobs in a title, the one that the letter applies for.
    let title = own_role(letter, &title.value).unwrap_or_else(|| title.value.clone());
    let named = |text: &str| letter.asked.named(text).professions;
    let professions = named(&title);
    named(&position.text)
        .iter()
        .any(|id| professions.contains(id))
        || same_words(&title, &position.text)
        || holds(&folded(&title), &folded(&position.text))
        || shares_trade(&title, &position.text)
}

/// Letters of a word that can tell a trade.
const TRADE: usize = 5;

/// Whether two titles have the word of a trade in common: one that is no head of either ("embedded
/// developer", "embedded engineer"), or the head of a compound ("ship's electrician" in one word).
fn shares_trade(a: &str, b: &str) -> bool {
    let words = |text: &str| -> Vec<String> {
        folded(text)
            .split([' ', '-', '/'])
            .map(str::to_owned)
            .collect()
    };
    let (a, b) = (words(a), words(b));
    let (Some((a_head, a_rest)), Some((b_head, b_rest))) = (a.split_last(), b.split_last()) else {
        return false;
    };
    let long = |word: &str| word.chars().count() >= TRADE;
    let compound = |one: &str, other: &str| long(other) && one != other && one.ends_with(other);
    a_rest
        .iter()
        .any(|word| long(word) && b_rest.contains(word))
        || (a_rest.is_empty() && compound(b_head, a_head))
        || (b_rest.is_empty() && compound(a_head, b_head))
}

/// Chooses the demands that are quoted before what answers them: those that few things show, each once.
fn quote<'a>(letter: &Letter<'a>, mut told: Vec<&mut Answer<'a>>) {
    let mut pairs: Vec<(usize, Reverse<usize>, usize, usize)> = Vec::new();
    for (at, answer) in told.iter().enumerate() {
        // Behind a quote a fragment answers nothing.
        if verb(letter, answer.shown).is_none() {
            continue;
        }
        for (index, one) in letter.matches.iter().enumerate() {
            let text = quotable(&one.requirement.text);
            let can = one.side == Side::Must
                && is_sentence(letter, text)
                && one.requirement.told
                && text.chars().count() <= QUOTED
                && !is_glued(text);
            let own = one
                .shown
                .iter()
                .find(|s| s.evidence == answer.shown.evidence);
            if let Some(own) = own.filter(|s| can && s.whole && s.echo) {
                // What two things show alike is shown by neither in particular.
                let rivals = one
                    .shown
                    .iter()
                    .filter(|s| s.done && s.evidence != own.evidence);
                if rivals.clone().any(|s| s.points >= own.points) {
                    continue;
                }
                let shows = rivals.count();
                pairs.push((shows, Reverse(own.points), index, at));
            }
        }
    }
    pairs.sort_unstable();
    let mut quoted: Vec<usize> = Vec::new();
    for (_, _, index, at) in pairs {
        if quoted.len() < QUOTES && told[at].demand.is_none() && !quoted.contains(&index) {
            told[at].demand = Some(&letter.matches[index]);
            quoted.push(index);
        }
    }
}

/// Whether a demand is a sentence to the reader: "you have …", and no line torn from a list.
fn is_sentence(letter: &Letter<'_>, text: &str) -> bool {
    let verb = |word: &str| {
        letter
            .vocabulary
            .present_verbs
            .contains(word.to_lowercase().as_str())
    };
    let mut words = text.split(' ');
    words.next().is_some_and(|first| !verb(first)) && words.take(SUBJECT).any(verb)
}

/// Words behind the first within which the verb of a sentence comes.
const SUBJECT: usize = 2;

/// A demand as it can stand between quotation marks.
fn quotable(text: &str) -> &str {
    text.trim_end_matches(['.', ';', ','])
}

/// Whether two lines of an ad were glued: a capital behind a word that ends nothing.
fn is_glued(text: &str) -> bool {
    let words: Vec<&str> = text.split_whitespace().collect();
    let opens = |word: &str| {
        let mut chars = word.chars();
        chars.next().is_some_and(char::is_uppercase) && chars.next().is_some_and(char::is_lowercase)
    };
    text.contains("...")
        || text.matches('(').count() != text.matches(')').count()
        || words
            .windows(2)
            .any(|w| opens(w[1]) && w[1].chars().count() > 12)
        || words.windows(2).filter(|w| opens(w[1])).count() > 2
}

/// The paragraphs of evidence, one a job.
pub fn evidence(letter: &Letter<'_>) -> Vec<Value> {
    let all = strongest(letter.profile);
    let mut told = answers(letter, &all);
    if told.len() < FILLED {
        let more = all.iter().filter(|s| {
            let known = |a: &Answer<'_>| a.shown.evidence == s.evidence;
            !told.iter().any(known)
        });
        let more: Vec<&Shown> = more.take(FILLED - told.len()).collect();
        told.extend(more.into_iter().map(|shown| Answer {
            shown,
            demand: None,
        }));
    }
    // What belongs to one job is told together: a job like the ad's first, then the latest, as profiles
    // have them.
    let mut jobs: Vec<Option<usize>> = told.iter().map(|answer| answer.shown.job).collect();
    jobs.sort_unstable();
    jobs.dedup();
    jobs.sort_by_key(|job| !job.is_some_and(|job| is_such_a_job(letter, job)));
    let mut groups: Vec<Vec<Answer<'_>>> = jobs
        .iter()
        .map(|job| {
            let own = told.iter().filter(|a| a.shown.job == *job);
            let mut own: Vec<Answer<'_>> = own.cloned().collect();
            own.sort_by_key(|a| verb(letter, a.shown).is_none());
            own
        })
        .collect();
    // A quote in the middle of a paragraph would tear it.
    quote(
        letter,
        groups
            .iter_mut()
            .filter_map(|group| group.first_mut())
            .collect(),
    );
    let mut quoted = 0;
    let start = variant(letter, "evidence") as usize;
    groups
        .iter()
        .enumerate()
        .map(|(group, own)| {
            let items: Vec<Value> = own
                .iter()
                .enumerate()
                .map(|(at, answer)| {
                    quoted += usize::from(answer.demand.is_some());
                    item(
                        letter,
                        answer,
                        at,
                        quoted,
                        group == 0 && start.is_multiple_of(2),
                    )
                })
                .collect();
            json!({ "items": items })
        })
        .collect()
}

/// A verb that opens something done, with what stands close to it, and the rest.
struct Verb {
    /// "found and mended"; the candidate's own word, or the helping verb that a participle wants.
    words: String,
    rest: String,
    /// In the present tense, or of a state: nothing that one did.
    state: bool,
    /// Another word cannot stand between the verb and what follows.
    close: bool,
}

/// The verb that a highlight begins with, where it fits behind the word for I.
fn verb(letter: &Letter<'_>, shown: &Shown) -> Option<Verb> {
    let vocabulary = letter.vocabulary;
    let is = |set: &FxHashSet<Box<str>>, word: &str| set.contains(word.to_lowercase().as_str());
    let job = shown.job.and_then(|j| letter.profile.jobs.get(j));
    let text = said(letter, &shown.evidence.text);
    let mut words = text.split(' ');
    let first = words.next()?;
    // "Introduced" as a participle, "responsibility for": a helping verb makes them sentences.
    let helped = match (
        is(&vocabulary.participles, first),
        is(&vocabulary.duties, first),
    ) {
        (true, _) => vocabulary.helping.first(),
        (_, true) if job.is_some_and(goes_on) => vocabulary.helping.first(),
        (_, true) => vocabulary.helping.get(1),
        _ => None,
    };
    if let Some(helping) = helped {
        return Some(Verb {
            words: helping.clone(),
            rest: text,
            state: true,
            close: false,
        });
    }
    let present = is(&vocabulary.present_verbs, first);
    if !present && !is(&vocabulary.past_verbs, first) {
        return None;
    }
    let mut length = first.len();
    if let (Some(joint), Some(second)) = (words.next(), words.next()) {
        let both = is(&vocabulary.past_verbs, second) || is(&vocabulary.present_verbs, second);
        if is(&vocabulary.ands, joint) && both {
            length += joint.len() + second.len() + 2;
        }
    }
    let rest = text.get(length..).unwrap_or_default().trim_start();
    let next = rest.split(' ').next().unwrap_or_default();
    Some(Verb {
        words: text.get(..length)?.to_owned(),
        rest: rest.to_owned(),
        state: present || is(&vocabulary.states, first),
        close: is(&vocabulary.reflexives, next),
    })
}

/// What was done as it stands inside a sentence: without full stop, capital and a word for I.
pub fn said(letter: &Letter<'_>, text: &str) -> String {
    let text = text.trim_end_matches('.');
    let (first, rest) = text.split_once(' ').unwrap_or((text, ""));
    let own = letter
        .vocabulary
        .selves
        .contains(first.to_lowercase().as_str());
    small_initial(if own { rest } else { text })
}

/// One thing done: `at` counts within its job, `quoted` the quotes up to it, and `trailing` says
/// whether the job is named behind it.
fn item(
    letter: &Letter<'_>,
    answer: &Answer<'_>,
    at: usize,
    quoted: usize,
    trailing: bool,
) -> Value {
    let job = answer.shown.job.and_then(|j| letter.profile.jobs.get(j));
    let text = answer.shown.evidence.text.trim_end_matches('.');
    let did = said(letter, text);
    let verb = verb(letter, answer.shown);
    let (words, rest) = verb
        .as_ref()
        .map_or(("", ""), |v| (v.words.as_str(), v.rest.as_str()));
    let employer = job.and_then(|j| j.employer.clone());
    let position = job.and_then(|j| j.position.as_ref());
    // What stands behind a comma would want another comma behind it.
    let position = position.and_then(|p| p.text.split(',').next().map(in_sentence));
    let volunteer = job.is_some_and(|j| j.volunteer) && employer.is_some();
    let named = employer.is_some() && position.is_some() && !volunteer;
    let state = verb.as_ref().is_some_and(|v| v.state);
    let demand = answer.demand;
    let turned = !rest.is_empty() && demand.is_none();
    let current = job.is_some_and(goes_on);
    let shape = match (verb.is_some(), at) {
        // Of a job that one still has, "as a baker I baked" would say that it is over.
        (true, 0) if turned && named && (state || !current && !trailing) => "as",
        (true, 0) => "did",
        (true, _) if turned => "also",
        (true, _) => "did",
        (false, 0) if named => "words",
        (false, 0) => "alone",
        (false, _) => "words-also",
    };
    let house = house(letter.vocabulary, employer.as_deref().unwrap_or_default());
    // "At the council, the home, I did": a name with a comma inside a sentence wants one behind it.
    let employer = employer.map(
        |name| match shape == "as" && !current && name.contains(',') {
            true => format!("{name},"),
            false => name,
        },
    );
    // Two in a row do not begin alike, and a third begins with the word for I.
    let also = match (at, verb.as_ref().is_some_and(|v| v.close)) {
        (_, true) => 2,
        (0 | 1, _) => variant(letter, "also"),
        _ if variant(letter, "also") == 1 => 2,
        _ => 1,
    };
    json!({
        "first": demand.is_some() && quoted == 1,
        "second": demand.is_some() && quoted == 2,
        "requirement": demand.map(|d| quotable(&d.requirement.text)),
        "shape": shape,
        "did": if words.is_empty() { did.clone() } else { format!("{words} {rest}") },
        "verb": words,
        "rest": rest,
        "words": match shape {
            "alone" => format!("{text}."),
            _ => format!("{}.", without_colon(&did)),
        },
        "current": if current { "yes" } else { "no" },
        "where": shape == "did" && at == 0 && named,
        "volunteer": at == 0 && volunteer,
        "house": house,
        "employer": employer.unwrap_or_default(),
        "position": position.unwrap_or_default(),
        "address": letter.address,
        "variant": also,
        "variant-first": variant(letter, "first"),
        "variant-second": variant(letter, "second"),
    })
}

fn goes_on(job: &Job) -> bool {
    job.end.is_none() && job.start.is_some()
}

/// Words that stand behind a colon: one of their own would lead nowhere.
pub fn without_colon(text: &str) -> String {
    text.replacen(": ", ", ", 1)
}
