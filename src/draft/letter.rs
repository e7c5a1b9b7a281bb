//! From a profile, a pitch and what an ad says to the model of the letter's templates.
//!
//! Every claim is the candidate's: highlights and the pitch stand word for word, and the messages
//! around them say nothing of the candidate beyond their variables.

use super::{Draft, Drafter};
use crate::data::{Date, iso};
use crate::document::{Block, Document, line_text};
use crate::error::Result;
use crate::matching::{Match, Shown, Side, alike, strongest};
use crate::pitch::{Pitch, Start};
use crate::posting::{Certainty, Field, Posting};
use crate::profile::Profile;
use crate::words::Vocabulary;
use crate::words::skills::Skills;
use rustc_hash::FxHashSet;
use serde_json::{Value, json};
use std::cmp::Reverse;

/// Things done that a letter tells.
const TOLD: usize = 3;
/// Longer demands are answered without being quoted.
const QUOTED: usize = 100;
/// Demands that are quoted: a letter that quotes the ad again and again reads like a complaint.
const QUOTES: usize = 2;
/// Certificates that are named.
const FORMAL: usize = 3;
/// Longer ones are not named.
const FORMAL_LENGTH: usize = 70;

/// Everything that a letter is made of.
pub struct Letter<'a> {
    pub profile: &'a Profile,
    pub pitch: &'a Pitch,
    pub posting: &'a Posting,
    pub matches: &'a [Match],
    /// What one does in the job, compared in the same way.
    pub tasks: &'a [Match],
    /// The words of the ad's language.
    pub asked: &'a Skills,
    pub vocabulary: &'a Vocabulary,
    pub date: Date,
    /// The form of address; empty where the language has one.
    pub address: &'a str,
    /// `plain`, `warm` or `formal`.
    pub tone: &'a str,
    /// Which of several ways of saying things; the same number and ad say the same.
    pub seed: u64,
}

/// The ways in which a message of a letter can say its thing.
const VARIANTS: u64 = 3;

/// One of the ways, from 1, by the seed, the ad and what is said: FNV-1a, so that it never changes.
fn variant(letter: &Letter<'_>, what: &str) -> u64 {
    let fields = &letter.posting.fields;
    let name = |field: &Option<Field>| field.as_ref().map_or("", |f| f.value.as_str()).to_owned();
    let key = format!(
        "{}|{}|{}|{what}",
        letter.seed,
        name(&fields.employer),
        name(&fields.title)
    );
    let hash = key.bytes().fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| {
        (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3)
    });
    // The low bits of such a hash follow the last letters.
    (hash >> 32) % VARIANTS + 1
}

/// Drafts the letter.
///
/// # Errors
/// A template or a message is broken.
pub fn draft(drafter: &Drafter, letter: &Letter<'_>) -> Result<Draft> {
    drafter.render("letter", &model(letter))
}

fn model(letter: &Letter<'_>) -> Value {
    let posting = letter.posting;
    // A wrong name is worse than none. A contact person is taken where the name is certain; of the
    // employer and the job a guess stands as a question.
    let likely = |field: &Option<Field>, shape: &dyn Fn(&str) -> String| {
        let field = field.as_ref()?;
        Some(match field.certainty {
            Certainty::Sure => shape(&field.value),
            Certainty::Likely => format!("[[{}?]]", shape(&field.value)),
        })
    };
    let pitch = letter.pitch;
    let employer = posting.fields.employer.as_ref().map(|f| f.value.as_str());
    let employer = pitch.employer.as_deref().or(employer);
    let name = |employer: &str| without_short_form(employer);
    let role = |title: &str| role(letter, without(title, employer));
    let sure = |field: &Option<Field>| {
        let field = field.as_ref().filter(|f| f.certainty == Certainty::Sure);
        field.map(|f| f.value.clone())
    };
    let contact = pitch.contact.clone();
    let contact = contact.or_else(|| sure(&posting.fields.contact_name));
    let first = contact
        .as_deref()
        .and_then(|c| c.split_whitespace().next())
        .map(str::to_owned);
    let reach: Vec<&String> = letter
        .profile
        .phone
        .iter()
        .chain(&letter.profile.email)
        .collect();
    let (start_date, start_words) = match &letter.pitch.start {
        Some(Start::Date(date)) => (Some(iso(*date)), None),
        Some(Start::Words(words)) => (None, Some(words.clone())),
        None => (None, None),
    };
    json!({
        "name": letter.profile.name,
        "reach": reach,
        "place": letter.profile.city,
        "date": iso(letter.date),
        "employer": pitch.employer.clone().or_else(|| likely(&posting.fields.employer, &name)),
        "role": pitch.role.clone().or_else(|| likely(&posting.fields.title, &role)),
        "house": house(letter.vocabulary, employer.unwrap_or_default()),
        "formal": formal(letter),
        "contact": contact,
        "contact-first": first,
        "address": letter.address,
        "why": said(&letter.pitch.why),
        "first-months": said(&letter.pitch.first_months),
        "mention": letter.pitch.mention,
        "learn": said(&letter.pitch.learn),
        "hours": said(&letter.pitch.hours),
        "tone": letter.tone,
        "variant-opening": variant(letter, "opening"),
        "variant-closing": variant(letter, "closing"),
        "start-date": start_date,
        "start-words": start_words,
        "evidence": evidence(letter),
    })
}

/// What kind of body an employer is, by the end of its name before a comma.
fn house(vocabulary: &Vocabulary, employer: &str) -> &'static str {
    let name = employer.split(',').next().unwrap_or_default();
    let last = name.split_whitespace().last().unwrap_or_default();
    let last = last.to_lowercase();
    let ends = |words: &FxHashSet<Box<str>>| {
        words
            .iter()
            .any(|word| last == **word || (word.len() > ENDING && last.ends_with(&**word)))
    };
    match (ends(&vocabulary.town_words), ends(&vocabulary.house_words)) {
        (true, _) => "town",
        (false, true) => "house",
        (false, false) => "firm",
    }
}

/// "Nedre Romerike Avløpsselskap (NRA) IKS": a letter names an employer once, and not by two names.
fn without_short_form(employer: &str) -> String {
    let words = employer.split_whitespace();
    let bracketed = |word: &&str| word.starts_with('(') && word.ends_with(')');
    let kept: Vec<&str> = words.filter(|w| !bracketed(w)).collect();
    kept.join(" ")
}

/// Shorter words stand alone; longer ones end compounds too.
const ENDING: usize = 4;

/// A title without the employer's name behind it.
fn without<'a>(title: &'a str, employer: Option<&str>) -> &'a str {
    let cut = employer.and_then(|employer| title.strip_suffix(employer));
    let cut = cut.map(|t| {
        t.trim_end()
            .trim_end_matches([',', '-', '–', '|', ':'])
            .trim_end()
    });
    cut.filter(|t| !t.is_empty()).unwrap_or(title)
}

/// The job as a letter names it. Of a title that names several, the one that the candidate is, in the
/// candidate's own spelling.
fn role(letter: &Letter<'_>, title: &str) -> String {
    let jobs = letter.profile.jobs.iter();
    let positions = jobs.filter_map(|job| job.position.as_ref().map(|p| p.text.as_str()));
    let own: Vec<&str> = letter
        .profile
        .label
        .as_deref()
        .into_iter()
        .chain(positions)
        .collect();
    for part in letter.asked.alternatives(title) {
        if let Some(same) = own.iter().find(|own| same_words(own, part)) {
            return in_sentence(same);
        }
    }
    in_sentence(title)
}

/// Whether two names of a job are one but for endings.
fn same_words(a: &str, b: &str) -> bool {
    let words =
        |text: &str| -> Vec<String> { text.split_whitespace().map(str::to_lowercase).collect() };
    let (a, b) = (words(a), words(b));
    a.len() == b.len() && a.iter().zip(&b).all(|(a, b)| alike(a, b))
}

/// A title or a position as it stands inside a sentence: in small letters but for abbreviations
/// ("HR-sjef") and single letters, unless several words have a capital and are a name.
fn in_sentence(title: &str) -> String {
    // "SFO- leader/ guide": blanks that belong to no word.
    let title = title.replace("/ ", "/").replace(" /", "/");
    let title = match title.split_once("- ") {
        Some((abbreviation, rest))
            if rest.starts_with(char::is_lowercase)
                && abbreviation.chars().all(char::is_uppercase) =>
        {
            format!("{abbreviation}-{rest}")
        }
        _ => title,
    };
    let words: Vec<&str> = title.split_whitespace().collect();
    let name = |word: &&&str| {
        let mut letters = word.chars().filter(|c| c.is_alphabetic());
        letters.next().is_some_and(char::is_uppercase)
            && letters.next().is_some_and(char::is_lowercase)
    };
    let capitals = words.iter().skip(1).filter(name).count();
    // "Digital Designer", "Automatiker eller Elektriker": every word of weight has one.
    let all = words
        .iter()
        .filter(|w| w.chars().count() > 3)
        .all(|w| name(&w) || w.chars().all(|c| c.is_lowercase() || c == '/'));
    if capitals > 0 && !(all && capitals < 3) {
        return small_initial(&title);
    }
    let small = |word: &&str| {
        let parts: Vec<String> = word.split('/').map(small_initial).collect();
        parts.join("/")
    };
    words.iter().map(small).collect::<Vec<_>>().join(" ")
}

/// What a candidate says, as a sentence: with its full stop.
fn said(text: &Option<String>) -> Option<String> {
    let text = text.as_ref()?;
    let ends = text.ends_with(['.', '!', '?', '…', ']', '»', '”', '’']);
    Some(if ends {
        text.clone()
    } else {
        format!("{text}.")
    })
}

/// Certificates that answer a demand, in the candidate's own words: what belongs to one
/// stands behind it in brackets, for commas part one from the next.
fn formal(letter: &Letter<'_>) -> Vec<String> {
    let mut found: Vec<String> = Vec::new();
    for one in letter.matches.iter().filter(|m| m.side == Side::Must) {
        let named = |shown: &&Shown| {
            let path = &shown.evidence.path;
            path.starts_with("certificates") && (shown.certificate || shown.whole)
                || path.starts_with("skills") && shown.certificate
        };
        let text = one
            .shown
            .iter()
            .find(named)
            .map(|shown| paper(letter, shown));
        if let Some(text) = text
            && found.len() < FORMAL
            && text.chars().count() <= FORMAL_LENGTH
            && !found.contains(&text)
        {
            found.push(text);
        }
    }
    found
}

/// A certificate as it stands inside a sentence. Of a group of skills ("Driving licence": "class B") the
/// first of the group belongs to its name.
fn paper(letter: &Letter<'_>, shown: &Shown) -> String {
    let text = shown.evidence.text.trim_end_matches('.');
    if let Some(group) = shown.evidence.path.strip_suffix(".name") {
        let first = format!("{group}.keywords[0]");
        let inner = letter.profile.skills.iter().find(|s| s.path == first);
        if let Some(inner) = inner {
            let says_all = inner.text.to_lowercase().contains(&text.to_lowercase());
            return match says_all {
                true => small_initial(&inner.text),
                false => format!("{} {}", small_initial(text), inner.text),
            };
        }
    }
    small_initial(&match text.split_once(", ") {
        Some((first, rest)) => format!("{first} ({rest})"),
        None => text.to_owned(),
    })
}

/// The text with a small first letter, unless its first word is an abbreviation or a name: "LinkedIn",
/// "Excel-ark".
fn small_initial(text: &str) -> String {
    let first = text.split_whitespace().next().unwrap_or_default();
    let inner = first.trim_end_matches('-').trim_start_matches("IJ");
    if inner.contains('-') || inner.chars().skip(1).any(char::is_uppercase) {
        return text.to_owned();
    }
    let mut chars = text.chars();
    match (chars.next(), chars.clone().next()) {
        // Dutch has two letters for one.
        (Some('I'), Some('J')) => format!("ij{}", &text[2..]),
        (Some(first), Some(second)) if second.is_lowercase() => {
            first.to_lowercase().chain(chars).collect()
        }
        _ => text.to_owned(),
    }
}

/// Whether a highlight begins with a verb that fits behind the word for I.
fn opens_with_verb(letter: &Letter<'_>, text: &str) -> bool {
    let first = text.split_whitespace().next().unwrap_or_default();
    let verbs = &letter.vocabulary.past_verbs;
    verbs.contains(first.to_lowercase().as_str())
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

/// Something done that a letter tells, and the demand that it is held against by name.
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
/// What is left of the worth of a second fragment.
const FRAGMENT: f64 = 0.5;
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
    for shown in all
        .iter()
        .filter(|s| opens_with_verb(letter, &s.evidence.text))
    {
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
    let is_fragment = |shown: &Shown| !opens_with_verb(letter, &shown.evidence.text);
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
            (piece.beside + shows.sum::<f64>()) * if second { FRAGMENT } else { 1.0 }
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
    let mut told: Vec<Answer<'a>> = told
        .into_iter()
        .map(|shown| Answer {
            shown,
            demand: None,
        })
        .collect();
    quote(letter, &mut told);
    told
}

/// What something done is worth whatever the ad asks.
fn beside(letter: &Letter<'_>, shown: &Shown) -> f64 {
    let text = &shown.evidence.text;
    let numbers = text
        .split(|c: char| !c.is_ascii_digit())
        .filter(|n| !n.is_empty())
        .count();
    let verb = opens_with_verb(letter, text);
    let goes_on = |job: usize| {
        let job = letter.profile.jobs.get(job);
        job.is_some_and(|j| j.end.is_none() && j.start.is_some())
    };
    let latest = shown.job.is_some_and(|job| job == 0 || goes_on(job));
    [
        (numbers > 0, NUMBER),
        (numbers > 1, CHANGE),
        (verb, VERB),
        (latest, LATEST),
    ]
    .iter()
    .filter(|(is, _)| *is)
    .map(|(_, worth)| worth)
    .sum()
}

/// Chooses the demands that are quoted before what answers them: those that few things show, each once.
fn quote<'a>(letter: &Letter<'a>, told: &mut [Answer<'a>]) {
    let mut pairs: Vec<(usize, Reverse<usize>, usize, usize)> = Vec::new();
    for (at, answer) in told.iter().enumerate() {
        // Behind a quote a fragment answers nothing.
        if !opens_with_verb(letter, &answer.shown.evidence.text) {
            continue;
        }
        for (index, one) in letter.matches.iter().enumerate() {
            let text = quotable(&one.requirement.text);
            let can = one.side == Side::Must
                && one.requirement.told
                && text.chars().count() <= QUOTED
                && !is_glued(text);
            let own = one
                .shown
                .iter()
                .find(|s| s.evidence == answer.shown.evidence);
            if let Some(own) = own.filter(|s| can && s.whole) {
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

/// A demand as it can stand between quotation marks.
fn quotable(text: &str) -> &str {
    text.trim_end_matches(['.', ';', ','])
}

/// The paragraphs of evidence, one a job.
fn evidence(letter: &Letter<'_>) -> Vec<Value> {
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
    // What belongs to one job is told together, the latest first, as profiles have them.
    let mut jobs: Vec<Option<usize>> = told.iter().map(|answer| answer.shown.job).collect();
    jobs.sort_unstable();
    jobs.dedup();
    let mut quoted = 0;
    let start = variant(letter, "evidence") as usize;
    jobs.iter()
        .enumerate()
        .map(|(group, job)| {
            let mut own: Vec<&Answer<'_>> = told.iter().filter(|a| a.shown.job == *job).collect();
            own.sort_by_key(|a| !opens_with_verb(letter, &a.shown.evidence.text));
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
                        (start + group).is_multiple_of(2),
                    )
                })
                .collect();
            json!({ "items": items })
        })
        .collect()
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
    let verb = opens_with_verb(letter, text);
    let did = small_initial(text);
    let (first, rest) = did.split_once(' ').unwrap_or((&did, ""));
    let employer = job.and_then(|j| j.employer.clone());
    let position = job.and_then(|j| j.position.as_ref().map(|p| in_sentence(&p.text)));
    let volunteer = job.is_some_and(|j| j.volunteer) && employer.is_some();
    let named = employer.is_some() && position.is_some() && !volunteer;
    let demand = answer.demand;
    // "At the council, the home I did": a name with a comma wants another behind it.
    let plain = employer.as_ref().is_some_and(|e| !e.contains(','));
    let turned = verb && !rest.is_empty() && demand.is_none();
    let shape = match (verb, at) {
        (true, 0) if turned && named && plain && !trailing => "as",
        (true, 0) => "did",
        (true, _) if turned => "also",
        (true, _) => "did",
        (false, 0) if named => "words",
        (false, 0) => "alone",
        (false, _) => "words-also",
    };
    json!({
        "first": demand.is_some() && quoted == 1,
        "second": demand.is_some() && quoted == 2,
        "requirement": demand.map(|d| quotable(&d.requirement.text)),
        "shape": shape,
        "did": did,
        "verb": first,
        "rest": rest,
        "words": match shape {
            "alone" => format!("{text}."),
            _ => format!("{}.", without_colon(&did)),
        },
        "current": if job.is_some_and(|j| j.end.is_none() && j.start.is_some()) { "yes" } else { "no" },
        "where": shape == "did" && at == 0 && named,
        "volunteer": at == 0 && volunteer,
        "house": house(letter.vocabulary, employer.as_deref().unwrap_or_default()),
        "employer": employer.unwrap_or_default(),
        "position": position.unwrap_or_default(),
        "address": letter.address,
        // Two in a row do not begin alike.
        "variant": (variant(letter, "also") + at as u64) % VARIANTS + 1,
        "variant-first": variant(letter, "first"),
        "variant-second": variant(letter, "second"),
    })
}

/// Words that stand behind a colon: one of their own would lead nowhere.
fn without_colon(text: &str) -> String {
    text.replacen(": ", ", ", 1)
}

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
                    let mut from: Vec<String> = Vec::new();
                    for (source, text) in &claims {
                        // A sentence of several that one field holds, or a frame around a field.
                        let said = holds(&words, text)
                            || (words.split(' ').count() > 2
                                && text.contains(words.trim_end_matches(['.', '!', '?'])));
                        if said && !from.contains(source) {
                            from.push(source.clone());
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
fn holds(text: &str, part: &str) -> bool {
    text.match_indices(part).any(|(at, _)| {
        let before = text[..at].chars().next_back();
        let after = text[at + part.len()..].chars().next();
        let parted = |c: Option<char>| c.is_none_or(|c| !c.is_alphanumeric());
        parted(before) && parted(after)
    })
}

/// Lower case, blanks as one.
fn folded(text: &str) -> String {
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
