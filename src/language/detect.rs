//! Which language a document is written in.
//!
//! Marker words decide: words that one language has and its neighbours have not, weighed two, and
//! endings, weighed one, over up to `SAMPLE` bytes from three places of the text. Only where their
//! lead is below `SURE_LEAD` is whatlang asked, on at most `WHATLANG_BYTES` bytes, since it knows
//! no Nynorsk and is slower than the rest of the program together. Neighbours that are not linted
//! (Danish, English, German) have markers too, so that they are refused and not taken for the nearest.

use super::{Language, Manifest};
use crate::assets::Store;
use crate::data::{Fields, parse_toml};
use crate::error::Result;
use rustc_hash::FxHashMap;

/// Bytes of text looked at, at the most.
const SAMPLE: usize = 12_000;
/// A lead of this many points is sure.
const SURE_LEAD: i32 = 2;
/// A lead of this many points will not be lost any more.
const CLEAR_LEAD: i32 = 40;
/// Bytes between two looks at the lead.
const STEP: usize = 600;
const WHATLANG_BYTES: usize = 1_000;
/// Shorter than this many bytes, whatlang is asked only among neighbours.
const SHORT: usize = 250;
const WORD_POINTS: i32 = 2;
const SUFFIX_POINTS: i32 = 1;
/// In our languages at least one word in this many is a marker.
const WORDS_A_MARKER: u32 = 30;
/// A run in another language of this many bytes or more is left out.
const FOREIGN: usize = 250;
/// Marker words of another language in a sample, and their share of our own, from which runs are
/// looked for.
const FOREIGN_WORDS: u32 = 8;
const FOREIGN_SHARE: u32 = 3;
/// Marker words of ours beside a neighbour's, and their share of those, from which an ad is ours too.
const BESIDE_WORDS: u32 = 5;
const BESIDE_SHARE: u32 = 5;
/// An ending counts only with at least this many letters before it.
const STEM: usize = 3;

/// What the detector found.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Verdict {
    Sure(Language),
    Likely(Language),
    /// Another language, or none that can be told; its ISO 639-3 code where there is one.
    Other(Option<&'static str>),
}

impl Verdict {
    pub fn language(self) -> Option<Language> {
        match self {
            Verdict::Sure(language) | Verdict::Likely(language) => Some(language),
            Verdict::Other(_) => None,
        }
    }
}

/// A language or a neighbour that has markers.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Known {
    Ours(Language),
    Neighbour(&'static str),
}

/// One bit a language that has markers.
type Mask = u64;
/// Languages with markers, at the most.
const LANGUAGES: usize = Mask::BITS as usize;

/// The markers of all languages, as one table.
#[derive(Debug, Default)]
pub struct Detector {
    known: Vec<Known>,
    /// For whatlang: the code of each of ours.
    codes: Vec<String>,
    words: FxHashMap<Box<str>, Mask>,
    suffixes: FxHashMap<Box<str>, Mask>,
    suffix_lengths: Vec<usize>,
}

/// Points that a text gives to each language.
#[derive(Debug, Clone, Default)]
struct Points {
    sums: Vec<i32>,
    /// Marker words, without the endings, which foreign words have too.
    words: Vec<u32>,
    /// Words looked at.
    total: u32,
}

impl Detector {
    /// Reads `words/markers.toml` of every drafted language and `neighbours.toml`.
    ///
    /// # Errors
    /// One of them is broken, with the place.
    pub fn load(store: &Store, manifest: &Manifest) -> Result<Self> {
        let mut detector = Detector::default();
        for row in manifest.drafted().take(LANGUAGES) {
            let index = detector.known.len();
            detector.known.push(Known::Ours(row.language));
            detector.codes.push(row.whatlang.clone());
            let name = format!("{}/words/markers.toml", row.language);
            if let Some(asset) = store.read(&name)? {
                let (origin, table) = parse_toml(&asset.file, &asset.text)?;
                let mut fields = Fields::new(&origin, &table, 0);
                let mut words = fields.texts("words")?;
                words.extend(fields.texts("shared")?);
                let suffixes = fields.texts("suffixes")?;
                // Words that are no markers: they are for checking the bundles.
                fields.node("too");
                fields.finish()?;
                detector.add(index, &words, &suffixes);
            }
        }
        if let Some(asset) = store.read("neighbours.toml")? {
            let (origin, table) = parse_toml(&asset.file, &asset.text)?;
            for entry in &table.entries {
                // A neighbour that has become one of ours has markers of its own.
                let full = detector.known.len() >= LANGUAGES;
                if full || detector.codes.contains(&entry.key) {
                    continue;
                }
                let index = detector.known.len();
                let code = whatlang::Lang::from_code(&entry.key).map_or("", |l| l.code());
                detector.known.push(Known::Neighbour(code));
                let table = entry.node.table(&origin, &entry.key)?;
                let mut fields = Fields::new(&origin, table, entry.node.span.start);
                let words = fields.texts("words")?;
                let suffixes = fields.texts("suffixes")?;
                fields.finish()?;
                detector.add(index, &words, &suffixes);
            }
        }
        detector.suffix_lengths = detector.suffixes.keys().map(|s| s.len()).collect();
        detector.suffix_lengths.sort_unstable();
        detector.suffix_lengths.dedup();
        Ok(detector)
    }

    fn add(&mut self, index: usize, words: &[String], suffixes: &[String]) {
        let bit: Mask = 1 << index;
        for word in words {
            *self.words.entry(word.to_lowercase().into()).or_insert(0) |= bit;
        }
        for suffix in suffixes {
            let suffix = suffix.trim_start_matches(['-', '*']);
            *self.suffixes.entry(suffix.into()).or_insert(0) |= bit;
        }
    }

    /// Tells the language of a whole text.
    pub fn detect(&self, text: &str) -> Verdict {
        let mut points = Points {
            sums: vec![0; self.known.len()],
            words: vec![0; self.known.len()],
            total: 0,
        };
        for part in sample(text).flat_map(steps) {
            self.count(part, &mut points);
            let (best, lead) = points.best();
            // One of ours far ahead stays ahead.
            if lead >= CLEAR_LEAD && matches!(self.known[best], Known::Ours(_)) {
                break;
            }
        }
        let (best, mut lead) = points.best();
        // A few words that happen to be spelt alike are no lead in a long text.
        if points
            .words
            .get(best)
            .is_none_or(|w| w * WORDS_A_MARKER < points.total)
        {
            lead = 0;
        }
        if lead >= SURE_LEAD {
            return match self.known[best] {
                Known::Ours(language) => Verdict::Sure(language),
                Known::Neighbour(code) => self
                    .beside(text, best)
                    .map_or(Verdict::Other(Some(code)), Verdict::Likely),
            };
        }
        self.ask_whatlang(text, &points, lead.max(0), best)
    }

    /// One of ours that stands beside a neighbour: an ad in two languages. Words that both have tell nothing.
    fn beside(&self, text: &str, neighbour: usize) -> Option<Language> {
        let ours = self.known.iter().enumerate();
        let ours = ours.filter_map(|(index, known)| match known {
            Known::Ours(language) => Some((index, *language)),
            Known::Neighbour(_) => None,
        });
        ours.filter_map(|(index, language)| {
            let (mut own, mut other) = (0, 0);
            for part in sample(text) {
                own +=
                    self.marks(part, 1 << index).0 - self.shared(part, 1 << index | 1 << neighbour);
                other += self.marks(part, 1 << neighbour).0;
            }
            let stands = own >= BESIDE_WORDS && own * BESIDE_SHARE >= other;
            stands.then_some((own, language))
        })
        .max_by_key(|(own, _)| *own)
        .map(|(_, language)| language)
    }

    /// Marker words that all languages of a mask have.
    fn shared(&self, text: &str, all: Mask) -> u32 {
        let mut lower = String::with_capacity(24);
        let mut shared = 0;
        for word in text.split(|c: char| !c.is_alphabetic()) {
            lower.clear();
            lower.extend(word.chars().flat_map(char::to_lowercase));
            let mask = self.words.get(lower.as_str());
            shared += u32::from(mask.is_some_and(|mask| mask & all == all));
        }
        shared
    }

    /// Which of the blocks of a text, given in bytes, stand in runs of `FOREIGN` bytes or more in none of the languages of
    /// `read`; for an ad may carry another's footer, or itself again in English.
    pub fn foreign(
        &self,
        text: &str,
        blocks: impl Iterator<Item = std::ops::Range<usize>>,
        read: &[Language],
    ) -> Vec<usize> {
        let mut own = 0;
        for (index, known) in self.known.iter().enumerate() {
            if matches!(known, Known::Ours(language) if read.contains(language)) {
                own |= 1 << index;
            }
        }
        // Most texts have no words of another language worth a look at every block.
        let hinted = sample(text).into_iter().any(|part| {
            let (ours, others) = self.marks(part, own);
            others >= FOREIGN_WORDS && others * FOREIGN_SHARE >= ours
        });
        if !hinted {
            return Vec::new();
        }
        let mut left_out = Vec::new();
        // A run goes from its first foreign block to its last; what tells nothing may stand between.
        let mut run: Option<(usize, usize, usize)> = None;
        let mut close = |run: &mut Option<(usize, usize, usize)>| {
            if let Some((first, last, bytes)) = run.take()
                && bytes >= FOREIGN
            {
                left_out.extend(first..=last);
            }
        };
        for (index, block) in blocks.enumerate() {
            let (ours, others) = self.marks(text.get(block.clone()).unwrap_or_default(), own);
            if ours > others {
                close(&mut run);
            } else if others > 2 * ours {
                let (first, _, bytes) = run.unwrap_or((index, index, 0));
                run = Some((first, index, bytes + block.len()));
            }
        }
        close(&mut run);
        left_out
    }

    /// Marker words of the languages in `own`, and of none of them.
    fn marks(&self, text: &str, own: Mask) -> (u32, u32) {
        let mut lower = String::with_capacity(24);
        let (mut ours, mut others) = (0, 0);
        for word in text.split(|c: char| !c.is_alphabetic()) {
            lower.clear();
            lower.extend(word.chars().flat_map(char::to_lowercase));
            if let Some(mask) = self.words.get(lower.as_str()) {
                ours += u32::from(mask & own != 0);
                others += u32::from(mask & own == 0);
            }
        }
        (ours, others)
    }

    /// Marker words of the languages in `own`, and of none of them, in a text.
    pub fn marks_of(&self, text: &str, own: &[Language]) -> (u32, u32) {
        let mut mask = 0;
        for (index, known) in self.known.iter().enumerate() {
            if matches!(known, Known::Ours(language) if own.contains(language)) {
                mask |= 1 << index;
            }
        }
        self.marks(text, mask)
    }

    fn ask_whatlang(&self, text: &str, points: &Points, lead: i32, best: usize) -> Verdict {
        use whatlang::{Detector as Whatlang, Lang};
        let part = &text[..floor_boundary(text, WHATLANG_BYTES)];
        let info = if text.len() >= SHORT {
            Whatlang::new().detect(part)
        } else {
            let mut allowed: Vec<Lang> = self.codes.iter().filter_map(Lang::from_code).collect();
            allowed.extend([Lang::Dan, Lang::Eng, Lang::Deu]);
            Whatlang::with_allowlist(allowed).detect(part)
        };
        let Some(info) = info else {
            return Verdict::Other(None);
        };
        let code = info.lang().code();
        // Among few languages whatlang must choose one; without a single word of it that is a guess.
        let seen = |index: usize| text.len() >= SHORT || points.words[index] > 0;
        // Ours by whatlang; languages it does not tell apart are told by the markers.
        let found = self
            .codes
            .iter()
            .position(|c| c == code)
            .filter(|i| seen(*i));
        let leads = lead > 0 && matches!(self.known[best], Known::Ours(_));
        match found {
            Some(index) if leads && (best == index || self.codes[best].is_empty()) => {
                match self.known[best] {
                    Known::Ours(language) if lead >= SURE_LEAD => Verdict::Sure(language),
                    Known::Ours(language) => Verdict::Likely(language),
                    Known::Neighbour(code) => Verdict::Other(Some(code)),
                }
            }
            Some(index) if points.sums[index] >= points.sums[best] => match self.known[index] {
                Known::Ours(language) if info.is_reliable() => Verdict::Sure(language),
                Known::Ours(language) => Verdict::Likely(language),
                Known::Neighbour(code) => Verdict::Other(Some(code)),
            },
            // Danish by whatlang is as often one of its neighbours: the markers' lead is believed.
            _ if leads
                && (lead >= SURE_LEAD || info.lang() == Lang::Dan || !info.is_reliable()) =>
            {
                match self.known[best] {
                    Known::Ours(language) => Verdict::Likely(language),
                    Known::Neighbour(code) => Verdict::Other(Some(code)),
                }
            }
            Some(index) if !info.is_reliable() => match self.known[index] {
                Known::Ours(language) => Verdict::Likely(language),
                Known::Neighbour(code) => Verdict::Other(Some(code)),
            },
            _ => Verdict::Other((text.len() >= SHORT || found.is_some()).then_some(code)),
        }
    }

    fn count(&self, text: &str, points: &mut Points) {
        let mut lower = String::with_capacity(24);
        for word in text.split(|c: char| !c.is_alphabetic()) {
            if word.is_empty() {
                continue;
            }
            lower.clear();
            lower.extend(word.chars().flat_map(char::to_lowercase));
            points.total += 1;
            if let Some(mask) = self.words.get(lower.as_str()) {
                points.add(*mask, WORD_POINTS);
                for (index, words) in points.words.iter_mut().enumerate() {
                    *words += u32::from(mask & (1 << index) != 0);
                }
                continue;
            }
            for length in &self.suffix_lengths {
                let Some(at) = lower.len().checked_sub(*length) else {
                    break;
                };
                if at >= STEM
                    && lower.is_char_boundary(at)
                    && let Some(mask) = self.suffixes.get(&lower[at..])
                {
                    points.add(*mask, SUFFIX_POINTS);
                }
            }
        }
    }
}

impl Points {
    fn add(&mut self, mask: Mask, points: i32) {
        for (index, sum) in self.sums.iter_mut().enumerate() {
            if mask & (1 << index) != 0 {
                *sum += points;
            }
        }
    }

    /// The best and its lead over the second.
    fn best(&self) -> (usize, i32) {
        let mut best = 0;
        let mut second = i32::MIN;
        for (index, points) in self.sums.iter().enumerate().skip(1) {
            if *points > self.sums[best] {
                second = self.sums[best];
                best = index;
            } else {
                second = second.max(*points);
            }
        }
        let lead = self.sums.get(best).map_or(0, |b| b - second.max(0));
        (best, lead)
    }
}

/// Up to three parts of a text: its start, middle and end.
fn sample(text: &str) -> impl Iterator<Item = &str> {
    let third = SAMPLE / 3;
    let parts: [(usize, usize); 3] = if text.len() <= SAMPLE {
        [(0, text.len()), (0, 0), (0, 0)]
    } else {
        let middle = (text.len() - third) / 2;
        [
            (0, third),
            (middle, middle + third),
            (text.len() - third, text.len()),
        ]
    };
    parts
        .into_iter()
        .map(|(from, to)| &text[floor_boundary(text, from)..floor_boundary(text, to)])
        .filter(|p| !p.is_empty())
}

/// A part of a text in steps of about [`STEP`] bytes, each to the end of a word.
fn steps(part: &str) -> impl Iterator<Item = &str> {
    let mut rest = part;
    std::iter::from_fn(move || {
        if rest.is_empty() {
            return None;
        }
        let from = floor_boundary(rest, STEP);
        let end = rest[from..]
            .find(char::is_whitespace)
            .map_or(rest.len(), |at| from + at);
        let (step, after) = rest.split_at(end.max(1).min(rest.len()));
        rest = after.trim_start();
        Some(step)
    })
}

fn floor_boundary(text: &str, at: usize) -> usize {
    let mut at = at.min(text.len());
    while !text.is_char_boundary(at) {
        at -= 1;
    }
    at
}

#[cfg(test)]
mod tests {
    use super::*;

    fn detector() -> Detector {
        let store = Store::locales(None).unwrap();
        let asset = store.read("manifest.toml").unwrap().unwrap();
        let manifest = Manifest::parse(&asset.file, &asset.text).unwrap();
        Detector::load(&store, &manifest).unwrap()
    }

    fn told(text: &str) -> String {
        match detector().detect(text) {
            Verdict::Sure(l) | Verdict::Likely(l) => l.to_string(),
            Verdict::Other(code) => format!("not ours: {}", code.unwrap_or("?")),
        }
    }

    #[test]
    fn near_languages_are_told_apart() {
        for (text, language) in [
            (
                "Vi søker en kollega som liker å hjelpe kunder. Du får opplæring, og du trenger ikke erfaring fra før.",
                "nb",
            ),
            (
                "Vi søkjer ein kollega som liker å hjelpe kundar. Du får opplæring, og du treng ikkje erfaring frå før.",
                "nn",
            ),
            (
                "Vi söker en kollega som tycker om att hjälpa kunder. Du får utbildning och behöver ingen erfarenhet.",
                "sv",
            ),
            (
                "Wij zoeken een collega die graag klanten helpt. Je krijgt een opleiding en ervaring is niet nodig.",
                "nl",
            ),
        ] {
            assert_eq!(told(text), language, "{text}");
        }
    }

    #[test]
    fn other_languages_are_refused() {
        for text in [
            "Vi søger en kollega, som gerne vil hjælpe vores kunder. Du får oplæring, og det kræver ingen erfaring, blot at du har lyst til at lære noget nyt sammen med os. Vi glæder os til at læse din ansøgning og tilbyder en god løn og et hyggeligt arbejdsmiljø.",
            "We are looking for a colleague who likes to help customers. You will be trained on the job, and no previous experience is needed. We offer fair pay and flexible hours, and we would like to hear from you even if you do not tick every box.",
            "Wir suchen eine Kollegin oder einen Kollegen für unseren Kundendienst. Sie werden eingearbeitet und brauchen keine Erfahrung. Wir bieten ein gutes Gehalt, flexible Arbeitszeiten und freuen uns auf Ihre Bewerbung bis zum Ende des Monats.",
            "Szukamy osoby do obsługi klienta. Zapewniamy szkolenie, dlatego doświadczenie nie jest wymagane. Oferujemy dobre wynagrodzenie i elastyczne godziny pracy, a także możliwość pracy z domu przez kilka dni w tygodniu oraz przyjazną atmosferę.",
            "Etsimme asiakaspalvelijaa, joka haluaa auttaa ihmisiä. Saat meiltä perehdytyksen, joten aiempaa kokemusta ei tarvita. Tarjoamme hyvän palkan ja joustavat työajat, ja voit tehdä osan työstä kotona. Lähetä hakemuksesi kuun loppuun mennessä.",
        ] {
            assert!(told(text).starts_with("not ours"), "{}: {text}", told(text));
        }
    }

    #[test]
    fn nothing_to_tell_by_is_not_ours() {
        assert!(told("").starts_with("not ours"));
        assert!(told("12345 67890").starts_with("not ours"));
    }
}
