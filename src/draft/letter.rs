//! From a profile, a pitch and what an ad says to the model of the letter's templates.
//!
//! Every claim is the candidate's: highlights and the pitch stand word for word, and the messages
//! around them say nothing of the candidate beyond their variables.

use super::{Draft, Drafter};
use crate::data::{Date, iso};
use crate::document::{Block, Document, line_text};
use crate::error::Result;
use crate::matching::{Match, Shown, Side, strongest};
use crate::pitch::{Pitch, Start};
use crate::posting::{Certainty, Field, Posting};
use crate::profile::Profile;
use crate::words::Vocabulary;
use rustc_hash::FxHashSet;
use serde_json::{Value, json};

/// Requirements that a letter answers.
const ANSWERS: usize = 3;
/// Longer demands are answered without being quoted.
const QUOTED: usize = 100;
/// Demands that are quoted.
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
    let employer = posting.fields.employer.as_ref().map(|f| f.value.as_str());
    let role = |title: &str| in_sentence(without(title, employer));
    let sure = |field: &Option<Field>| {
        let field = field.as_ref().filter(|f| f.certainty == Certainty::Sure);
        field.map(|f| f.value.clone())
    };
    let contact = sure(&posting.fields.contact_name);
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
        "employer": likely(&posting.fields.employer, &str::to_owned),
        "role": likely(&posting.fields.title, &role),
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

/// A title or a position as it stands inside a sentence: in small letters but for abbreviations
/// ("HR-sjef") and single letters, unless several words have a capital and are a name.
fn in_sentence(title: &str) -> String {
    // "SFO- leader/ guide": blanks that belong to no word.
    let title = title.replace("/ ", "/").replace(" /", "/");
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
        .all(|w| name(&w) || w.chars().all(char::is_lowercase));
    if capitals > 0 && !(all && words.len() <= 3) {
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
        let plain = |shown: &&Shown| {
            let path = &shown.evidence.path;
            let named = path.starts_with("certificates") || path.starts_with("skills");
            (shown.certificate || shown.whole && path.starts_with("certificates"))
                && named
                && shown.evidence.text.chars().count() <= FORMAL_LENGTH
        };
        if let Some(shown) = one.shown.iter().find(plain)
            && found.len() < FORMAL
        {
            let text = shown.evidence.text.trim_end_matches('.');
            let text = small_initial(&match text.split_once(", ") {
                Some((first, rest)) => format!("{first} ({rest})"),
                None => text.to_owned(),
            });
            if !found.contains(&text) {
                found.push(text);
            }
        }
    }
    found
}

/// The text with a small first letter, unless its first word is an abbreviation.
fn small_initial(text: &str) -> String {
    let mut chars = text.chars();
    match (chars.next(), chars.clone().next()) {
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

/// A demand of the ad and what answers it.
struct Answer<'a> {
    demand: Option<&'a Match>,
    shown: Shown,
}

/// The best pairs of demand and evidence, each piece of evidence once, in the order of the ad.
fn answers<'a>(letter: &Letter<'a>) -> Vec<Answer<'a>> {
    let mut pairs: Vec<(bool, usize, bool, usize, &Shown)> = Vec::new();
    for (index, one) in letter.matches.iter().enumerate() {
        // A plus is none of the things that a letter must answer, and what nothing tells may be no demand.
        if one.side != Side::Must || !one.requirement.told {
            continue;
        }
        for shown in one.shown.iter().filter(|s| s.done) {
            let verb = opens_with_verb(letter, &shown.evidence.text);
            pairs.push((shown.whole, shown.points, verb, index, shown));
        }
    }
    // What answers a whole demand goes before what answers a part of one.
    pairs.sort_by_key(|(whole, points, verb, index, _)| {
        (std::cmp::Reverse((*whole, *points, *verb)), *index)
    });
    let mut chosen: Vec<(usize, &Shown)> = Vec::new();
    for (.., index, shown) in pairs {
        let taken = chosen
            .iter()
            .any(|(i, s)| *i == index || s.evidence == shown.evidence);
        if !taken && chosen.len() < ANSWERS {
            chosen.push((index, shown));
        }
    }
    chosen.sort_by_key(|(index, _)| *index);
    if chosen.is_empty() {
        return strongest(letter.profile)
            .into_iter()
            .take(ANSWERS - 1)
            .map(|shown| Answer {
                demand: None,
                shown,
            })
            .collect();
    }
    chosen
        .into_iter()
        .map(|(index, shown)| Answer {
            demand: Some(&letter.matches[index]),
            shown: shown.clone(),
        })
        .collect()
}

fn evidence(letter: &Letter<'_>) -> Vec<Value> {
    let mut previous = None;
    let mut quoted = 0;
    answers(letter)
        .iter()
        .map(|answer| {
            let job = answer.shown.job.and_then(|j| letter.profile.jobs.get(j));
            let same = answer.shown.job.is_some() && answer.shown.job == previous;
            previous = answer.shown.job;
            let text = answer.shown.evidence.text.trim_end_matches('.');
            let did = opens_with_verb(letter, text).then(|| small_initial(text));
            let requirement = answer
                .demand
                .map(|d| {
                    d.requirement
                        .text
                        .trim_end_matches(['.', ';', ','])
                        .to_owned()
                })
                .filter(|r| answer.shown.whole && r.chars().count() <= QUOTED && !is_glued(r));
            // A letter that quotes the ad again and again reads like a complaint.
            let requirement = requirement.filter(|_| quoted < QUOTES);
            if requirement.is_some() {
                quoted += 1;
            }
            let there = same;
            let same = same && requirement.is_none();
            let nth = |n| requirement.is_some() && quoted == n;
            let employer = job.and_then(|j| j.employer.clone());
            let position = job.and_then(|j| j.position.as_ref().map(|p| in_sentence(&p.text)));
            let volunteer = job.is_some_and(|j| j.volunteer);
            json!({
                "first": nth(1),
                "second": nth(2),
                "requirement": requirement,
                "did": did,
                "words": format!("{}.", small_initial(text)),
                "same": same,
                "current": if job.is_some_and(|j| j.end.is_none() && j.start.is_some()) { "yes" } else { "no" },
                "where": !there && !volunteer && employer.is_some() && position.is_some(),
                "volunteer": !there && volunteer && employer.is_some(),
                // A colon behind a colon leads nowhere.
                "from": employer.is_some() && position.is_some() && !text.contains(": "),
                "employer": employer.unwrap_or_default(),
                "house": house(letter.vocabulary, job.and_then(|j| j.employer.as_deref()).unwrap_or_default()),
                "position": position.unwrap_or_default(),
                "address": letter.address,
                "variant-first": variant(letter, "first"),
                "variant-second": variant(letter, "second"),
            })
        })
        .collect()
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
            claim(&evidence.path, evidence.text.trim_end_matches('.'));
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
