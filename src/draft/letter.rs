//! From a profile, a pitch and what an ad says to the model of the letter's templates.
//!
//! Every claim is the candidate's: highlights and the pitch stand word for word, and the messages
//! around them say nothing of the candidate beyond their variables.

mod evidence;
mod sources;

pub use sources::{Sourced, sources};

use super::{Draft, Drafter};
use crate::data::{Date, iso};
use crate::error::Result;
use crate::locale::{Locale, Value as Word};
use crate::matching::{Match, Shown, Side, alike};
use crate::pitch::{Pitch, Start};
use crate::posting::{Certainty, Field, Posting};
use crate::profile::Profile;
use crate::words::Vocabulary;
use crate::words::skills::Skills;
use evidence::evidence;
use rustc_hash::FxHashSet;
use serde_json::{Value, json};

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
    /// How near each thing done is to the ad's words, by its path, from 0 to 1.
    pub nearness: &'a [(String, f64)],
    /// Parts of titles in a neighbouring language, with the letter's own words for them.
    pub spellings: &'a [(String, String)],
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

/// The messages that code asks for by id, with what it passes.
pub const MESSAGES: &[(&str, &[&str])] = &[
    ("letter-school", &["degree", "area", "full"]),
    ("letter-trained", &["profession"]),
];

/// Drafts the letter; `locale` has the words of the drafter's language.
///
/// # Errors
/// A template or a message is broken.
pub fn draft(drafter: &Drafter, locale: &Locale, letter: &Letter<'_>) -> Result<Draft> {
    drafter.render("letter", &model(locale, letter)?)
}

fn model(locale: &Locale, letter: &Letter<'_>) -> Result<Value> {
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
    let named = |title: &str| role(letter, without(title, employer));
    // What the candidate is called too, the ad means.
    let title = posting.fields.title.as_ref();
    let own = title.and_then(|t| own_role(letter, without(&t.value, employer)));
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
    let mut far = false;
    let (start_date, start_words) = match &letter.pitch.start {
        Some(Start::Date(date)) => {
            far = is_far(letter.date, *date);
            (Some(iso(*date)), None)
        }
        Some(Start::Words(words)) => (None, Some(words.clone())),
        None => (None, None),
    };
    // What is no sentence stands inside one.
    let (start_words, start_phrase) = phrase(letter, start_words);
    let (hours, hours_words) = phrase(letter, pitch.hours.clone());
    let opening = opening(letter, employer);
    Ok(json!({
        "name": letter.profile.name,
        "reach": reach,
        "place": letter.profile.city,
        "date": iso(letter.date),
        "employer": pitch.employer.clone().or_else(|| likely(&posting.fields.employer, &name)),
        "role": pitch.role.clone().or_else(|| own.or_else(|| likely(&posting.fields.title, &named))),
        "house": house(letter.vocabulary, employer.unwrap_or_default()),
        "formal": formal(locale, letter)?,
        "contact": contact,
        "contact-first": first,
        "address": letter.address,
        "why": said(&letter.pitch.why),
        "first-months": said(&letter.pitch.first_months),
        "mention": letter.pitch.mention,
        "learn": said(&letter.pitch.learn),
        "hours": hours,
        "hours-words": hours_words,
        "tone": letter.tone,
        "variant-opening": opening,
        "variant-closing": if letter.tone == FORMAL_TONE { 1 } else { variant(letter, "closing") },
        "start-date": start_date,
        "start-far": if far { "yes" } else { "no" },
        "start-words": start_words,
        "start-phrase": start_phrase,
        "evidence": evidence(letter),
    }))
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

/// The job as a letter names it.
fn role(letter: &Letter<'_>, title: &str) -> String {
    own_role(letter, title).unwrap_or_else(|| own_words(letter, &in_sentence(title)))
}

/// Of a title that names several jobs, or a brand and a place beside it, the one that the candidate is
/// called by, in the candidate's own spelling.
fn own_role(letter: &Letter<'_>, title: &str) -> Option<String> {
    let jobs = letter.profile.jobs.iter();
    let positions = jobs.filter_map(|job| job.position.as_ref().map(|p| p.text.as_str()));
    let own = letter.profile.label.as_deref().into_iter().chain(positions);
    let own: Vec<&str> = own.collect();
    let parts = letter.asked.alternatives(title);
    let same = parts.iter().find_map(|part| {
        own.iter()
            .find(|own| same_words(own, part) || is_all_but_names(own, part))
    });
    same.map(|same| in_sentence(same))
}

/// Whether a title has nothing beside a job but words with a capital.
fn is_all_but_names(job: &str, title: &str) -> bool {
    let small = title.to_lowercase();
    let Some(at) = small.find(&job.to_lowercase()) else {
        return false;
    };
    let (before, rest) = (title.get(..at), title.get(at + job.len()..));
    let names = |text: Option<&str>| {
        text.is_some_and(|text| {
            let apart = text.is_empty() || text.starts_with(' ') || text.ends_with(' ');
            let name = |word: &str| {
                word.chars().any(char::is_uppercase) && !word.contains(|c: char| c.is_ascii_digit())
            };
            apart && text.split_whitespace().all(name)
        })
    };
    names(before) && names(rest)
}

/// A title with the letter's own spelling for words that a neighbouring language has too.
fn own_words(letter: &Letter<'_>, title: &str) -> String {
    let mut title = title.to_owned();
    for (other, own) in letter.spellings {
        if let Some(at) = title.find(other.as_str()) {
            title.replace_range(at..at + other.len(), own);
        }
    }
    title
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

/// A whole sentence, or a phrase that is to stand inside one: "80 per cent".
fn phrase(letter: &Letter<'_>, text: Option<String>) -> (Option<String>, Option<String>) {
    let Some(text) = text else {
        return (None, None);
    };
    let verb = |word: &str| {
        let word = word
            .trim_matches(|c: char| !c.is_alphanumeric())
            .to_lowercase();
        let vocabulary = letter.vocabulary;
        vocabulary.present_verbs.contains(word.as_str())
            || vocabulary.past_verbs.contains(word.as_str())
            || vocabulary.selves.contains(word.as_str())
    };
    // A capital and a full stop around some words are a sentence, whatever its verb.
    let whole = text.starts_with(char::is_uppercase)
        && text.ends_with(['.', '!', '?'])
        && text.split(' ').count() >= WHOLE;
    match whole || text.split(' ').any(verb) {
        true => (said(&Some(text)), None),
        false => (None, Some(small_initial(text.trim_end_matches('.')))),
    }
}

/// Whether a day without its year could be taken for another.
fn is_far(from: Date, to: Date) -> bool {
    let month = |date: Date| date.year().extended_year() * 12 + i32::from(date.month().ordinal);
    !(0..FAR).contains(&(month(to) - month(from)))
}

/// Words of a short sentence.
const WHOLE: usize = 4;

/// Months.
const FAR: i32 = 7;

/// The tone that has one way of closing.
const FORMAL_TONE: &str = "formal";

/// The way of opening; where the reason begins with the employer's name, one that does not.
fn opening(letter: &Letter<'_>, employer: Option<&str>) -> u64 {
    let chosen = variant(letter, "opening");
    let why = letter.pitch.why.as_deref().unwrap_or_default();
    let repeats = employer.is_some_and(|name| {
        let start: Vec<&str> = why.split(' ').take(1 + name.split(' ').count()).collect();
        start.join(" ").contains(name)
    });
    match (repeats, chosen) {
        (true, VARIANTS) => 1,
        _ => chosen,
    }
}

/// What a candidate says, as a sentence: with its capital and its full stop.
fn said(text: &Option<String>) -> Option<String> {
    let text = text.as_ref()?;
    let mut letters = text.chars();
    let first = letters.next()?;
    let text: String = first.to_uppercase().chain(letters).collect();
    let ends = text.ends_with(['.', '!', '?', '…', ']', '»', '”', '’']);
    Some(if ends { text } else { format!("{text}.") })
}

/// Papers that answer a demand: certificates in the candidate's own words, and schools by degree and
/// area.
fn formal(locale: &Locale, letter: &Letter<'_>) -> Result<Vec<String>> {
    let mut found: Vec<String> = Vec::new();
    for one in letter.matches.iter().filter(|m| m.side == Side::Must) {
        let named = |shown: &&Shown| {
            let path = &shown.evidence.path;
            path.starts_with("certificates") && (shown.certificate || shown.whole)
                || path.starts_with("skills") && shown.certificate
        };
        // Of a group of skills one is enough: "driving licence", "class B".
        let mut skill = false;
        let once = |shown: &&Shown| {
            let of_skills = shown.evidence.path.starts_with("skills");
            !of_skills || !std::mem::replace(&mut skill, true)
        };
        let paper = one
            .shown
            .iter()
            .filter(named)
            .filter(once)
            .map(|shown| paper(letter, shown));
        let paper = paper.filter(|text| text.chars().count() <= FORMAL_LENGTH);
        let mut papers: Vec<String> = paper.collect();
        if papers.is_empty() {
            papers.extend(school(locale, letter, one)?);
        }
        for paper in papers {
            if found.len() < FORMAL && !found.contains(&paper) {
                found.push(paper);
            }
        }
    }
    Ok(found)
}

/// The school that answers a demand for schooling.
fn school(locale: &Locale, letter: &Letter<'_>, demand: &Match) -> Result<Option<String>> {
    let asked = letter.asked.named(&demand.requirement.text);
    let schooling = asked.schooling || !asked.education.is_empty() || !asked.professions.is_empty();
    if !schooling || !demand.met {
        return Ok(None);
    }
    let schools = &letter.profile.schools;
    let mut shown = demand.shown.iter();
    let school = shown.find_map(|s| {
        let own = letter.asked.named(&s.evidence.text).professions;
        let other =
            !asked.professions.is_empty() && !own.iter().any(|id| asked.professions.contains(id));
        let school = schools.iter().find(|school| school.path == s.evidence.path);
        school.filter(|_| !other)
    });
    let degree = school.and_then(|s| s.degree.as_deref()?.split(',').next());
    let (Some(school), Some(degree)) = (school, degree) else {
        return Ok(None);
    };
    // "Bachelor, social worker": what one is by it answers more than its name.
    let parts = school
        .degree
        .as_deref()
        .unwrap_or_default()
        .split(',')
        .skip(1);
    let trained = parts.map(str::trim).find(|part| {
        let own = letter.asked.named(part).professions;
        own.iter().any(|id| asked.professions.contains(id))
    });
    if let Some(profession) = trained {
        let args = [("profession", Word::from(in_sentence(profession)))];
        return Ok(Some(locale.message("letter-trained", &args)?));
    }
    // "Bachelor of nursing, nursing" says it twice.
    let area = school.area.as_deref().map(in_sentence);
    let area = area.filter(|area| !degree.to_lowercase().contains(&area.to_lowercase()));
    // "Teacher training (bachelor)", and no bachelor in teacher training.
    let training = area
        .as_ref()
        .filter(|area| letter.asked.named(area).schooling);
    let (degree, area) = match training {
        Some(area) => (format!("{area} ({})", in_sentence(degree)), None),
        None => (in_sentence(degree), area),
    };
    let args = [
        ("degree", Word::from(degree)),
        (
            "full",
            Word::from(if area.is_some() { "yes" } else { "no" }),
        ),
        ("area", Word::from(area.unwrap_or_default())),
    ];
    let text = locale.message("letter-school", &args)?;
    Ok((text.chars().count() <= FORMAL_LENGTH).then_some(text))
}

/// A certificate as it stands inside a sentence. Of a group of skills ("Driving licence": "class B") the
/// first of the group belongs to its name.
fn paper(letter: &Letter<'_>, shown: &Shown) -> String {
    let text = shown.evidence.text.trim_end_matches('.');
    // A keyword of such a group without the group's name says too little: "class B".
    let group = shown
        .evidence
        .path
        .split_once(".keywords")
        .map(|(group, _)| format!("{group}.name"));
    let name = letter
        .profile
        .skills
        .iter()
        .find(|s| Some(&s.path) == group.as_ref());
    if let Some(name) = name {
        let of = |text: &str| letter.asked.named(text).competences;
        let (own, named) = (of(text), of(&name.text));
        if own.iter().any(|id| named.contains(id))
            && !text.to_lowercase().contains(&name.text.to_lowercase())
        {
            return format!("{} {text}", small_initial(&name.text));
        }
    }
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
    // Who issued it stands behind a comma.
    small_initial(text.split(", ").next().unwrap_or(text))
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
