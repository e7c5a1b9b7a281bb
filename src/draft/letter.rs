//! From a profile, a pitch and what an ad says to the model of the letter's templates.
//!
//! Every claim is the candidate's: highlights and the pitch stand word for word, and the messages
//! around them say nothing of the candidate beyond their variables.

use super::ad::iso;
use super::{Draft, Drafter};
use crate::data::Date;
use crate::error::Result;
use crate::matching::{Match, Shown, strongest};
use crate::pitch::{Pitch, Start};
use crate::posting::{Certainty, Field, Posting};
use crate::profile::Profile;
use crate::words::Vocabulary;
use serde_json::{Value, json};

/// Requirements that a letter answers.
const ANSWERS: usize = 3;
/// Longer demands are answered without being quoted.
const QUOTED: usize = 140;

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
    // A wrong name is worse than none: what was read without certainty becomes a question.
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
        "employer": sure(&posting.fields.employer),
        "role": sure(&posting.fields.title).map(|t| in_sentence(&t)),
        "contact": contact,
        "contact-first": first,
        "address": letter.address,
        "why": letter.pitch.why,
        "first-months": letter.pitch.first_months,
        "mention": letter.pitch.mention,
        "start-date": start_date,
        "start-words": start_words,
        "evidence": evidence(letter),
    })
}

/// A title or a position as it stands inside a sentence: without a capital, unless it is an
/// abbreviation ("HR-sjef") or every word has one.
fn in_sentence(title: &str) -> String {
    let capitals = title
        .split_whitespace()
        .skip(1)
        .any(|word| word.starts_with(char::is_uppercase));
    if capitals {
        return title.to_owned();
    }
    small_initial(title)
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

/// A demand of the ad and what answers it.
struct Answer<'a> {
    demand: Option<&'a Match>,
    shown: Shown,
}

/// The best pairs of demand and evidence, each piece of evidence once, in the order of the ad.
fn answers<'a>(letter: &Letter<'a>) -> Vec<Answer<'a>> {
    let mut pairs: Vec<(usize, usize, &Shown)> = Vec::new();
    for (index, one) in letter.matches.iter().enumerate() {
        for shown in one.shown.iter().filter(|s| s.job.is_some()) {
            pairs.push((shown.points, index, shown));
        }
    }
    pairs.sort_by_key(|(points, index, _)| (std::cmp::Reverse(*points), *index));
    let mut chosen: Vec<(usize, &Shown)> = Vec::new();
    for (_, index, shown) in pairs {
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
            let first = text
                .split_whitespace()
                .next()
                .unwrap_or_default()
                .to_lowercase();
            let did = letter
                .vocabulary
                .past_verbs
                .contains(first.as_str())
                .then(|| small_initial(text));
            let requirement = answer
                .demand
                .map(|d| {
                    d.requirement
                        .text
                        .trim_end_matches(['.', ';', ','])
                        .to_owned()
                })
                .filter(|r| r.chars().count() <= QUOTED);
            if requirement.is_some() {
                quoted += 1;
            }
            let nth = |n| requirement.is_some() && quoted == n;
            let employer = job.and_then(|j| j.employer.clone());
            let position = job.and_then(|j| j.position.as_deref().map(in_sentence));
            let volunteer = job.is_some_and(|j| j.volunteer);
            json!({
                "first": nth(1),
                "second": nth(2),
                "third": nth(3),
                "requirement": requirement,
                "did": did,
                "words": format!("{text}."),
                "same": same,
                "where": !same && !volunteer && employer.is_some() && position.is_some(),
                "volunteer": !same && volunteer && employer.is_some(),
                "employer": employer.unwrap_or_default(),
                "position": position.unwrap_or_default(),
                "address": letter.address,
            })
        })
        .collect()
}
