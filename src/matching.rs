//! What an ad asks against what a profile shows, by the competences that both name.

use crate::posting::{Item, Posting};
use crate::profile::{Evidence, Profile};
use crate::text::{Block, BlockKind};
use crate::words::lexicon::Lexicon;
use crate::words::{Meaning, Vocabulary};

/// A requirement and what the profile shows for it, the strongest first.
#[derive(Debug, Clone)]
pub struct Match {
    pub requirement: Item,
    pub shown: Vec<Shown>,
}

/// A piece of the profile that answers a requirement.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Shown {
    pub evidence: Evidence,
    /// Index into the profile's jobs; none for skills and education.
    pub job: Option<usize>,
    /// Competences shared, and one more for a number.
    pub points: usize,
}

/// A piece of a profile and the competences that it names.
struct Known {
    shown: Shown,
    competences: Vec<u32>,
}

/// Compares the demands of an ad with a profile.
pub fn compare(
    lexicon: &Lexicon,
    vocabulary: &Vocabulary,
    posting: &Posting,
    profile: &Profile,
) -> Vec<Match> {
    let known = known(lexicon, vocabulary, profile);
    posting
        .told_must()
        .map(|requirement| {
            let asked = competences(lexicon, vocabulary, &requirement.text);
            let mut shown: Vec<Shown> = known
                .iter()
                .filter_map(|k| {
                    let shared = k.competences.iter().filter(|c| asked.contains(c)).count();
                    (shared > 0).then(|| Shown {
                        points: 2 * shared + k.shown.points,
                        ..k.shown.clone()
                    })
                })
                .collect();
            shown.sort_by_key(|s| std::cmp::Reverse(s.points));
            Match {
                requirement: requirement.clone(),
                shown,
            }
        })
        .collect()
}

/// The highlights of a profile, those with numbers first: what a letter tells where nothing matches.
pub fn strongest(profile: &Profile) -> Vec<Shown> {
    let mut shown: Vec<Shown> = highlights(profile).collect();
    shown.sort_by_key(|s| std::cmp::Reverse(s.points));
    shown
}

fn highlights(profile: &Profile) -> impl Iterator<Item = Shown> {
    profile.jobs.iter().enumerate().flat_map(|(index, job)| {
        job.highlights.iter().map(move |evidence| Shown {
            evidence: evidence.clone(),
            job: Some(index),
            points: usize::from(evidence.text.contains(|c: char| c.is_ascii_digit())),
        })
    })
}

fn known(lexicon: &Lexicon, vocabulary: &Vocabulary, profile: &Profile) -> Vec<Known> {
    let other = profile
        .skills
        .iter()
        .chain(&profile.education)
        .map(|evidence| Shown {
            evidence: evidence.clone(),
            job: None,
            points: 0,
        });
    highlights(profile)
        .chain(other)
        .map(|shown| Known {
            competences: competences(lexicon, vocabulary, &shown.evidence.text),
            shown,
        })
        .collect()
}

/// The competences that a text names.
fn competences(lexicon: &Lexicon, vocabulary: &Vocabulary, text: &str) -> Vec<u32> {
    let block = Block {
        kind: BlockKind::Paragraph,
        span: 0..text.len(),
        apart: true,
    };
    let scan = lexicon.scan(text, &[block], &vocabulary.abbreviations);
    let mut found: Vec<u32> = scan
        .hits
        .iter()
        .filter_map(|h| match Meaning::of(h.tag) {
            Meaning::Competence(id) => Some(id),
            _ => None,
        })
        .collect();
    found.sort_unstable();
    found.dedup();
    found
}
