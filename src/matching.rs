//! What an ad asks against what a profile shows.
//!
//! A demand is met when everything that it names is shown: both halves of an "and", one of an "or".
//! Near misses are misses: a lower level of a language, a lower grade of school, fewer years, a
//! product of another name. What counts as the same experience is told as such.

use crate::competence::{Competences, Kind};
use crate::data::Date;
use crate::posting::{Item, Posting};
use crate::profile::{Evidence, Profile};
use crate::words::skills::{Named, Skills};

/// Whether a demand is one or a plus.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Side {
    Must,
    Nice,
}

/// A requirement and what the profile shows for it.
#[derive(Debug, Clone)]
pub struct Match {
    pub requirement: Item,
    pub side: Side,
    /// Whether everything that it names is shown.
    pub met: bool,
    /// 0 where nothing is shown, 1 where all of it is; less where other experience counts for it.
    pub strength: f64,
    /// Competences for which another counts, by their ids.
    pub equal: Vec<String>,
    /// The strongest first.
    pub shown: Vec<Shown>,
}

/// A piece of the profile that answers a requirement.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Shown {
    pub evidence: Evidence,
    /// Index into the profile's jobs; none for skills and education.
    pub job: Option<usize>,
    /// Whether it is something done, and no title or list of skills.
    pub done: bool,
    /// Parts of the requirement that it shows, and one more for a number.
    pub points: usize,
    /// Whether it alone shows everything that the requirement names, and what it shows is no trait.
    pub whole: bool,
    /// Whether it is a certificate that is asked for.
    pub certificate: bool,
    /// Whether most of the requirement's telling words stand in it too.
    pub echo: bool,
}

/// What counts for something of the same worth.
const EQUAL: f64 = 0.7;
/// What a demand of which only a part is shown can reach.
const PART: f64 = 0.5;

/// A piece of a profile and what it names.
struct Known {
    shown: Shown,
    named: Named,
    words: Vec<String>,
}

/// Where the words of both sides come from.
pub struct Words<'a> {
    /// Of the ad's language.
    pub asked: &'a Skills,
    /// Of the profile's.
    pub told: &'a Skills,
    pub competences: &'a Competences,
    /// Whether a word (in lower case) is one that any ad may have: it tells nothing by itself.
    pub common: &'a dyn Fn(&str) -> bool,
    /// Whether ad and profile are in languages that share their words.
    pub same_language: bool,
    /// The traits that the ad asks for.
    pub traits: &'a [Item],
}

/// Compares the demands and pluses of an ad with a profile, in the order of the ad.
pub fn compare(words: &Words<'_>, posting: &Posting, profile: &Profile, today: Date) -> Vec<Match> {
    let sides = [(Side::Must, &posting.must), (Side::Nice, &posting.nice)];
    all(words, &sides, profile, today)
}

/// Compares what one does in the job with a profile: what a letter can tell beside its answers. The
/// side of these says nothing.
pub fn tasks(words: &Words<'_>, posting: &Posting, profile: &Profile, today: Date) -> Vec<Match> {
    all(words, &[(Side::Nice, &posting.tasks)], profile, today)
}

fn all(
    words: &Words<'_>,
    sides: &[(Side, &Vec<Item>)],
    profile: &Profile,
    today: Date,
) -> Vec<Match> {
    let known = known(words.told, profile);
    let now = today.year().extended_year() * 12 + i32::from(today.month().ordinal) - 1;
    let items = sides
        .iter()
        .flat_map(|(side, items)| items.iter().map(move |item| (*side, item)));
    items
        .map(|(side, item)| one(words, &known, profile, side, item, now))
        .collect()
}

/// A part of a demand.
enum Part<'a> {
    /// Any of these.
    Competence(Vec<&'a str>),
    Language(&'a str, Option<u8>),
    /// One of these levels, or a higher one of the same ladder.
    Education(&'a [u8]),
    Years(u32),
    Name(&'a str),
    /// One of the professions that the demand names.
    Profession,
    /// A paper by its own name.
    Paper,
    /// A feeling: nothing that one has done shows it.
    Attitude,
    /// Rare words: half of them in one place show what they are about.
    Words,
}

/// Letters from which a word can tell something by itself.
const TELLING: usize = 5;

/// A list has this many parts between commas.
const LISTED: usize = 3;

/// Words of some length that a demand and a piece of a profile share.
fn common_words(words: &Words<'_>, item: &Item, piece: &Known) -> usize {
    if !words.same_language {
        return 0;
    }
    let asked = item.text.split(|c: char| !c.is_alphanumeric());
    let asked = asked
        .map(str::to_lowercase)
        .filter(|w| w.chars().count() > TELLING);
    asked
        .filter(|word| piece.words.iter().any(|own| alike(own, word)))
        .count()
}

/// The words of a text that can tell something by themselves.
fn telling(words: &Words<'_>, text: &str) -> Vec<String> {
    if !words.same_language {
        return Vec::new();
    }
    let mut found: Vec<String> = Vec::new();
    for word in text.split(|c: char| !c.is_alphanumeric() && c != '-') {
        let word = word.trim_matches('-').to_lowercase();
        let long = word.chars().count() >= TELLING && !word.starts_with(char::is_numeric);
        if long && !found.contains(&word) {
            found.push(word);
        }
    }
    found
}

/// The rare words of a demand.
fn rare(words: &Words<'_>, text: &str) -> Vec<String> {
    let mut found = telling(words, text);
    found.retain(|word| !(words.common)(word));
    found
}

/// What the words of each thing done say of its nearness to an ad, whatever its demands: by path,
/// from 0 to 1. Rare words that both have count for more.
pub fn nearness(words: &Words<'_>, ad: &str, profile: &Profile) -> Vec<(String, f64)> {
    const RARE: f64 = 0.34;
    const COMMON: f64 = 0.1;
    let said = telling(words, ad);
    let near = |text: &str| {
        let own = telling(words, text);
        let shared = own
            .iter()
            .filter(|word| said.iter().any(|s| alike(s, word)));
        let worth = shared.map(|word| match (words.common)(word) {
            true => COMMON,
            false => RARE,
        });
        worth.sum::<f64>().min(1.0)
    };
    let done = profile.jobs.iter().flat_map(|job| &job.highlights);
    done.map(|h| (h.path.clone(), near(&h.text))).collect()
}

/// Whether two words are one but for their endings.
pub fn alike(a: &str, b: &str) -> bool {
    let shared = a.chars().zip(b.chars()).take_while(|(a, b)| a == b).count();
    let longer = a.chars().count().max(b.chars().count());
    a == b || (shared >= TELLING && shared + ENDING >= longer)
}

/// Letters that an ending may have.
const ENDING: usize = 3;

/// What a demand on a language has beside the language itself.
const OF_LANGUAGE: &[&str] = &["languages", "writing"];

fn one(
    words: &Words<'_>,
    known: &[Known],
    profile: &Profile,
    side: Side,
    item: &Item,
    now: i32,
) -> Match {
    let asked = words.asked.named(&item.text);
    let mut parts: Vec<Part<'_>> = Vec::new();
    let named_language = !asked.languages.is_empty();
    // "Norwegian authorisation" asks for a paper, and no language.
    let asked = match asked.schooling && asked.level.is_none() {
        true => Named {
            languages: Vec::new(),
            ..asked
        },
        false => asked,
    };
    // A language is asked as one, whatever else its words may mean.
    let of_language = |id: &&str| !named_language || !OF_LANGUAGE.contains(id);
    for meanings in &asked.meanings {
        let ids: Vec<&str> = meanings
            .iter()
            .map(String::as_str)
            .filter(of_language)
            .collect();
        if !ids.is_empty() {
            parts.push(Part::Competence(ids));
        }
    }
    let level = |id| Part::Language(id, asked.level);
    parts.extend(asked.languages.iter().map(|id| level(id.as_str())));
    if !asked.education.is_empty() {
        parts.push(Part::Education(&asked.education));
    }
    parts.extend(asked.years.map(Part::Years));
    if !asked.example {
        parts.extend(asked.names.iter().map(|name| Part::Name(name)));
    }
    // "Norwegian authorisation": nothing is known but the paper's own name.
    let own_paper = telling(words, &item.text)
        .into_iter()
        .max_by_key(|word| word.chars().count())
        .filter(|_| asked.schooling && parts.is_empty());
    if own_paper.is_some() {
        parts.push(Part::Paper);
    }
    // A trait that no competence stands for is shown by nothing.
    let unknown = words.traits.iter().any(|t| {
        let within = item.span.start <= t.span.start && t.span.end <= item.span.end;
        within && words.asked.named(&t.text).competences.is_empty()
    });
    if (asked.attitude || asked.age || unknown) && !parts.is_empty() {
        parts.push(Part::Attitude);
    }
    let rare_words = match words.same_language {
        true => rare(words, &item.text),
        false => Vec::new(),
    };
    let shares = |piece: &Known| {
        let own = |word: &&String| piece.words.iter().any(|own| alike(own, word));
        2 * rare_words.iter().filter(own).count() >= rare_words.len()
    };
    if !asked.professions.is_empty() {
        parts.push(Part::Profession);
    }
    // Rare words add to what is known; where they are not shared, they take nothing away.
    if asked.professions.is_empty()
        && !rare_words.is_empty()
        && (parts.is_empty() || known.iter().any(shares))
    {
        parts.push(Part::Words);
    }
    let telling = telling(words, &item.text);
    let echoes = |piece: &Known| {
        let own = |word: &&String| piece.words.iter().any(|own| alike(own, word));
        let (few, many) = (&rare_words, &telling);
        let said = match few.is_empty() {
            true => 2 * many.iter().filter(own).count() >= many.len() && !many.is_empty(),
            false => 3 * few.iter().filter(own).count() >= 2 * few.len(),
        };
        let named = |name: &String| piece.words.contains(&name.to_lowercase());
        words.same_language && said && asked.names.iter().all(named)
    };
    let mut shown: Vec<Shown> = Vec::new();
    let mut equal: Vec<String> = Vec::new();
    let mut reached: Vec<f64> = Vec::new();
    let concrete = |part: &Part<'_>| match part {
        Part::Competence(ids) => ids
            .iter()
            .any(|id| words.competences.kind(id) != Some(Kind::Trait)),
        Part::Years(_) | Part::Attitude => false,
        _ => true,
    };
    let is_certificate = |id: &str| words.competences.kind(id) == Some(Kind::Certificate);
    let mut covered: Vec<(String, usize, bool)> = Vec::new();
    for part in &parts {
        let mut best = 0.0_f64;
        for piece in known {
            let strength = match part {
                Part::Competence(ids) => {
                    let named = &piece.named.competences;
                    let strengths = ids.iter().map(|id| {
                        // What one has done is no certificate, and no schooling.
                        let paper = is_certificate(id) || asked.schooling && !asked.equivalent;
                        let by = words.competences.equal_to(id);
                        if paper && piece.shown.job.is_some() {
                            0.0
                        } else if named.iter().any(|n| n == id) {
                            1.0
                        } else if named.iter().any(|n| by.contains(n)) {
                            EQUAL
                        } else {
                            0.0
                        }
                    });
                    strengths.fold(0.0, f64::max)
                }
                Part::Language(id, level) => {
                    let same = piece.named.languages.iter().any(|n| n == id);
                    // A profile that does not say how well is no proof of a level above everyday use.
                    let own = piece.named.level.unwrap_or(EVERYDAY);
                    f64::from(u8::from(same && level.is_none_or(|level| own >= level)))
                }
                Part::Education(levels) => {
                    let enough = piece
                        .named
                        .education
                        .iter()
                        .any(|own| levels.iter().any(|asked| includes(*own, *asked)));
                    // Where the ad itself says that experience counts, what shows it does.
                    let other = asked.equivalent
                        && piece.shown.job.is_some()
                        && !piece.named.competences.is_empty()
                        && asked
                            .competences
                            .iter()
                            .all(|id| piece.named.competences.contains(id));
                    if enough {
                        1.0
                    } else if other {
                        EQUAL
                    } else {
                        0.0
                    }
                }
                Part::Years(_) | Part::Attitude => 0.0,
                Part::Paper => {
                    let path = &piece.shown.evidence.path;
                    let named = own_paper
                        .as_ref()
                        .is_some_and(|word| piece.words.iter().any(|own| alike(own, word)));
                    f64::from(u8::from(named && path.starts_with("certificates")))
                }
                Part::Profession => {
                    let mut own = piece.named.professions.iter();
                    let same = own.any(|id| asked.professions.contains(id));
                    f64::from(u8::from(same && !piece.shown.done))
                }
                Part::Words => f64::from(u8::from(shares(piece))),
                Part::Name(name) => {
                    let name = name.to_lowercase();
                    f64::from(u8::from(piece.words.contains(&name)))
                }
            };
            if strength > 0.0 {
                let own = usize::from(strength >= 1.0) + 1;
                let path = &piece.shown.evidence.path;
                match covered.iter_mut().find(|(of, ..)| of == path) {
                    Some((_, parts, real)) => {
                        *parts += 1;
                        *real |= concrete(part);
                    }
                    None => covered.push((path.clone(), 1, concrete(part))),
                }
                let own_paper = |id: &&str| {
                    is_certificate(id) && piece.named.competences.iter().any(|n| n == id)
                };
                let certificate =
                    matches!(part, Part::Competence(ids) if ids.iter().any(own_paper));
                let known = shown.iter_mut();
                match known
                    .into_iter()
                    .find(|s| s.evidence == piece.shown.evidence)
                {
                    Some(known) => {
                        known.points += own;
                        known.certificate |= certificate;
                    }
                    None => shown.push(Shown {
                        // Words that both have say that they are about the same.
                        points: piece.shown.points + own + common_words(words, item, piece),
                        certificate,
                        echo: echoes(piece),
                        ..piece.shown.clone()
                    }),
                }
            }
            best = best.max(strength);
        }
        if let Part::Years(years) = part {
            best = years_shown(known, profile, &asked, *years, now);
        }
        if let (Part::Competence(ids), true) = (part, best > 0.0 && best < 1.0) {
            let counts = |id: &&&str| {
                let by = words.competences.equal_to(id);
                known
                    .iter()
                    .any(|piece| piece.named.competences.iter().any(|n| by.contains(n)))
            };
            equal.extend(ids.iter().find(counts).map(|id| (*id).to_owned()));
        }
        reached.push(best);
    }
    let any = (asked.or || asked.example) && !asked.attitude;
    // A list names more than is known of it: what is not known is not shown.
    let listed = item.text.split(',').count();
    let met = !reached.is_empty()
        && (any || listed < LISTED || parts.len() >= listed)
        && match any {
            true => reached.iter().any(|r| *r > 0.0),
            false => reached.iter().all(|r| *r > 0.0),
        };
    let strength = match (reached.len(), any && met) {
        (0, _) => 0.0,
        (_, true) => reached.iter().copied().fold(0.0, f64::max),
        (count, false) => reached.iter().sum::<f64>() / count as f64,
    };
    for one in &mut shown {
        let of = covered.iter().find(|(path, ..)| *path == one.evidence.path);
        one.whole = met
            && !(one.done && (asked.schooling || !asked.education.is_empty()))
            && of.is_some_and(|(_, covered, real)| {
                *real && (any && one.done || *covered >= parts.len())
            });
    }
    // What the candidate has done says more than a title or a list, and a number more than none.
    shown.sort_by_key(|s| std::cmp::Reverse((s.points, s.done)));
    Match {
        requirement: item.clone(),
        side,
        met,
        strength: if met { strength } else { strength * PART },
        equal,
        shown,
    }
}

/// The same matches with evidence as `spoken` has it; what it has not is left out, and whether a
/// demand is met stays.
pub fn spoken(matches: &[Match], spoken: &Profile) -> Vec<Match> {
    let mut matches = matches.to_vec();
    for one in &mut matches {
        one.shown.retain_mut(|shown| {
            let found = spoken.texts().find(|e| e.path == shown.evidence.path);
            if let Some(found) = found {
                shown.evidence = found.clone();
            }
            found.is_some()
        });
    }
    matches
}

/// Level b1: everyday use.
const EVERYDAY: u8 = 2;

/// Whether a level of education includes another: the academic ladder and the general one go up, a
/// trade is only itself.
fn includes(own: u8, asked: u8) -> bool {
    const TRADES: [u8; 2] = [2, 3];
    own == asked
        || (own > asked && !TRADES.contains(&asked) && !(TRADES.contains(&own) && asked > 1))
}

/// 1 where the jobs that show what is asked together lasted that long.
fn years_shown(known: &[Known], profile: &Profile, asked: &Named, years: u32, now: i32) -> f64 {
    let mut months = 0;
    for (index, job) in profile.jobs.iter().enumerate() {
        let of_it = known.iter().any(|piece| {
            piece.shown.job == Some(index)
                && (asked.competences.is_empty()
                    || asked
                        .competences
                        .iter()
                        .any(|id| piece.named.competences.contains(id)))
        });
        if of_it {
            months += job.months(now).unwrap_or(0);
        }
    }
    f64::from(u8::from(i64::from(months) >= i64::from(years) * 12))
}

/// The highlights of a profile, those with numbers first: what a letter tells where nothing matches.
pub fn strongest(profile: &Profile) -> Vec<Shown> {
    let mut shown: Vec<Shown> = pieces(profile).filter(|s| s.done).collect();
    shown.sort_by_key(|s| std::cmp::Reverse(s.points));
    shown
}

/// Every text of a profile: what was done first, then titles, skills and schools.
fn pieces(profile: &Profile) -> impl Iterator<Item = Shown> {
    let number = |text: &str| usize::from(text.contains(|c: char| c.is_ascii_digit()));
    let of_jobs = profile
        .jobs
        .iter()
        .enumerate()
        .flat_map(move |(index, job)| {
            let done = job.highlights.iter().map(|e| (e, true));
            let told = job.position.iter().chain(&job.summary).map(|e| (e, false));
            done.chain(told).map(move |(evidence, done)| Shown {
                evidence: evidence.clone(),
                job: Some(index),
                done,
                points: if done { number(&evidence.text) } else { 0 },
                whole: false,
                certificate: false,
                echo: false,
            })
        });
    let others = profile.skills.iter().chain(&profile.education);
    of_jobs.chain(others.map(|evidence| Shown {
        evidence: evidence.clone(),
        job: None,
        done: false,
        points: 0,
        whole: false,
        certificate: false,
        echo: false,
    }))
}

fn known(told: &Skills, profile: &Profile) -> Vec<Known> {
    pieces(profile)
        .map(|shown| Known {
            named: told.named(&shown.evidence.text),
            words: shown
                .evidence
                .text
                .split(|c: char| !c.is_alphanumeric() && !matches!(c, '+' | '#' | '.' | '-'))
                .map(|w| w.trim_matches(['.', '-']).to_lowercase())
                .filter(|w| !w.is_empty())
                .collect(),
            shown,
        })
        .collect()
}
