//! The facts of an ad: title, employer, place, contact, reference, extent, remote work; closing date
//! and pay have modules of their own.
//!
//! A wrong name in a letter is worse than none: where the signs are weak, the field says so, and where
//! there are none it stays empty.

use super::labels::{self, Labelled};
use super::{Certainty, Field, Fields, Posting, Reading, dates, pay};
use crate::data::Date;
use crate::text::{BlockKind, Span};
use crate::words::lexicon::Token;
use crate::words::{Cue, FieldCue, Label, Meaning, Section};
use std::collections::BTreeMap;

/// Names are at most this many words.
const NAME_WORDS: usize = 5;
/// A job title is at most this many words.
const TITLE_WORDS: usize = 7;
/// Blocks from the start among which the title stands.
const TOP: usize = 6;

/// A reading, and what several fields ask of it.
struct Look<'a> {
    reading: &'a Reading<'a>,
    /// Words of job titles, by their first word, and the word behind them.
    jobs: BTreeMap<u32, u32>,
    labels: Vec<Labelled>,
}

impl<'a> std::ops::Deref for Look<'a> {
    type Target = Reading<'a>;

    fn deref(&self) -> &Self::Target {
        self.reading
    }
}

/// Reads all fields.
pub fn read(reading: &Reading<'_>, posting: &Posting, today: Date) -> Fields {
    let mut jobs = BTreeMap::new();
    for hit in &reading.scan.hits {
        if Meaning::of(hit.tag) == Meaning::Field(FieldCue::JobTitle) {
            let end = jobs.entry(hit.first).or_insert(hit.last);
            *end = hit.last.max(*end);
        }
    }
    let look = &Look {
        reading,
        jobs,
        labels: labels::read(reading),
    };
    let contact_name = contact(look, posting);
    let contact_email = email(look, posting);
    let employer = employer(look, contact_name.as_ref(), contact_email.as_ref(), posting);
    let title = title(look, posting, employer.as_ref());
    Fields {
        place: place(look, posting, employer.as_ref(), contact_name.as_ref()),
        contact_phone: phone(look, posting),
        deadline: dates::deadline(reading, &look.labels, today),
        reference: reference(look),
        extent: extent(look, posting),
        remote: remote(look),
        pay: pay::read(reading, &posting.sections, &look.labels),
        title,
        employer,
        contact_name,
        contact_email,
    }
}

/// The person to write to, which also tells whether an ad names one at all.
pub fn contact_person(reading: &Reading<'_>, posting: &Posting) -> Option<Field> {
    let look = &Look {
        reading,
        jobs: BTreeMap::new(),
        labels: Vec::new(),
    };
    contact(look, posting)
}

fn employer(
    look: &Look<'_>,
    contact: Option<&Field>,
    email: Option<&Field>,
    posting: &Posting,
) -> Option<Field> {
    if let Some(found) = labelled(look, Label::Employer) {
        return Some(found);
    }
    let told = title_employer(look, posting, contact).or_else(|| seeking(look, posting));
    let domain = email.and_then(|e| domain_name(&e.value));
    let often = repeated(look, posting, contact, domain.as_deref());
    // A home's municipality, an agency's client: who hires is told beside who is told to.
    let whole = often.as_ref().is_some_and(|found| is_owner(look, found));
    match told {
        Some(found) if !is_agency(look, &found) && (!whole || is_owner(look, &found)) => {
            return Some(found);
        }
        _ => {}
    }
    often
        .or(told)
        .or_else(|| opening(look, posting, contact))
        // "at X" in the title may be a place; where it is the only sign, it is taken.
        .or_else(|| at_name(look, posting))
}

fn is_agency(look: &Look<'_>, name: &Field) -> bool {
    let agencies = &look.vocabulary.agencies;
    name.value.split_whitespace().any(|word| {
        let word = word.to_lowercase();
        agencies.iter().any(|a| word.ends_with(&**a))
    })
}

/// Whether a name is of what others are a part of.
fn is_owner(look: &Look<'_>, name: &Field) -> bool {
    let owners = &look.vocabulary.owners;
    let mut words = name.value.split_whitespace();
    words.any(|word| owners.contains(word.to_lowercase().as_str()))
}

/// The word of an address that names its owner: "post@lysbu.example.no" -> "lysbu".
fn domain_name(email: &str) -> Option<String> {
    let host = email.split_once('@')?.1;
    let labels: Vec<&str> = host.split('.').collect();
    let own = match labels.as_slice() {
        [own, "example", _] | [own, _] => own,
        [.., own, _] => own,
        _ => return None,
    };
    (own.len() > 2 && *own != "example").then(|| folded(own))
}

/// Letters without their marks, as domains have them.
fn folded(text: &str) -> String {
    text.to_lowercase()
        .chars()
        .filter_map(|c| match c {
            'å' | 'ä' | 'æ' | 'á' | 'à' => Some('a'),
            'ö' | 'ø' | 'ó' => Some('o'),
            'é' | 'è' | 'ë' => Some('e'),
            'ü' => Some('u'),
            'ï' => Some('i'),
            _ if c.is_ascii_alphanumeric() => Some(c),
            _ => None,
        })
        .collect()
}

fn text<'a>(reading: &'a Look<'_>, token: Token) -> &'a str {
    &reading.source.text[token.span()]
}

fn lower(reading: &Look<'_>, at: usize) -> String {
    text(reading, reading.scan.tokens[at]).to_lowercase()
}

fn field(reading: &Look<'_>, first: usize, last: usize, certainty: Certainty) -> Field {
    let span = reading.scan.span(first as u32, last as u32);
    of_span(reading, span, certainty)
}

fn of_span(reading: &Look<'_>, span: Span, certainty: Certainty) -> Field {
    let words = reading.source.text[span.clone()].split_whitespace();
    Field {
        value: words.collect::<Vec<_>>().join(" "),
        span,
        certainty,
    }
}

/// Words that speak to or of somebody, or demand something: never part of a name.
fn is_common(reading: &Look<'_>, at: usize) -> bool {
    let cues = [
        Cue::Firm,
        Cue::FirmOwn,
        Cue::Reader,
        Cue::ReaderOwn,
        Cue::Seek,
        Cue::Salutation,
        Cue::Must,
    ];
    cues.iter().any(|cue| reading.is(at, *cue))
}

/// The end of the name that begins at `first`: capitalised words, with small ones between two of
/// them ("Bibliotheek van Zwolle") and a word for an organisation at its end ("Harstad bibliotek").
fn name_end(reading: &Look<'_>, first: usize, last: usize) -> usize {
    let tokens = &reading.scan.tokens;
    let mut end = first;
    while end < last && end - first < NAME_WORDS {
        let token = tokens[end];
        if end > first && token.after_punctuation() && !joined_by_sign(reading, end) {
            let Some(behind) = behind_short_form(reading, end, last) else {
                break;
            };
            end = behind + 1;
            continue;
        }
        if end > first
            && (reading.is(end, Cue::Seek)
                || is_job(reading, end) && !is_organisation(reading, end))
        {
            break;
        }
        // "Kadans Software Kadans Software maakt …": a title's name, and the sentence that begins with it.
        if end > first && text(reading, token) == text(reading, tokens[first]) {
            break;
        }
        let shouts = |t: Token| t.is_all_capitals() && t.span().len() > 3;
        // "SJØHUSET HOTELL Sjøhuset Hotell ligger": a heading ends where the shouting ends.
        if end > first + 1 && shouts(tokens[first]) && !token.is_all_capitals() {
            break;
        }
        let organisation = end > first
            && is_organisation(reading, end)
            && (token.is_capital() || text(reading, token).chars().count() >= 4);
        if !(token.is_capital() || organisation) {
            let suffix = (end + 1..last.min(end + 4)).find(|at| {
                text(reading, tokens[*at]).chars().count() <= 2
                    && tokens[*at].is_all_capitals()
                    && is_organisation(reading, *at)
            });
            let joined = |suffix: &usize| {
                is_near(reading, end) && (end + 1..*suffix).all(|at| tokens[at].is_capital())
            };
            if let Some(suffix) = suffix.filter(joined).filter(|_| end > first) {
                // "Klimatrum i Mälardalen AB": the company's form closes the name.
                return suffix + 1;
            }
            // "Museum van de Binnenvaart": a small word or two between the capitals.
            let small = |at: usize| {
                at < last
                    && !tokens[at].is_capital()
                    && !tokens[at].is_number()
                    && !tokens[at].after_punctuation()
                    && text(reading, tokens[at]).chars().count() <= 3
                    && !is_near(reading, at)
                    && !is_common(reading, at)
            };
            let after = end + 1 + usize::from(small(end) && small(end + 1));
            let inner = end > first
                && after < last
                && tokens[after].is_capital()
                && !tokens[after].after_punctuation()
                && text(reading, token).chars().count() <= 3
                && !token.is_number()
                && !is_common(reading, end)
                && !is_near(reading, end);
            // "Högskolan i Vänerhamn": a bare word for an organisation takes its place with it.
            let of_place = is_near(reading, end)
                && end == first + 1
                && is_body(reading, first)
                && end + 1 < last
                && tokens[end + 1].is_capital();
            if !inner && !of_place {
                break;
            }
        }
        end += 1;
    }
    end
}

/// "Nedre Romerike Avløpsselskap (NRA) IKS": the word behind a short form in brackets that the name goes
/// on after.
fn behind_short_form(look: &Look<'_>, at: usize, last: usize) -> Option<usize> {
    let tokens = &look.scan.tokens;
    let text = &look.source.text;
    let before = text[..tokens[at].span().start].chars().next_back();
    let after = text[tokens[at].span().end..].chars().next();
    let short = tokens[at].is_all_capitals() && before == Some('(') && after == Some(')');
    (short && at + 1 < last && is_organisation(look, at + 1)).then_some(at + 1)
}

/// "Claes & Zoon": the sign stands between two words of one name.
fn joined_by_sign(look: &Look<'_>, at: usize) -> bool {
    let tokens = &look.scan.tokens;
    let gap = &look.source.text[tokens[at - 1].span().end..tokens[at].span().start];
    gap == " & " && tokens[at].is_capital()
}

/// Whether a word is a cue or a numeral, and so no name.
fn is_cue(look: &Look<'_>, at: usize) -> bool {
    let numeral = look.lexicon.class_id("numeral").map_or(0, |c| 1 << c);
    look.classes(at) & (look.vocabulary.cues() | numeral) != 0
}

/// Whether a preposition of place stands at a word: "X i Bodø" ends before it.
fn is_near(reading: &Look<'_>, at: usize) -> bool {
    reading.is(at, Cue::Near)
}

fn is_organisation(reading: &Look<'_>, at: usize) -> bool {
    let word = lower(reading, at);
    let words = &reading.vocabulary.organisations;
    words.contains(word.as_str())
        || words
            .iter()
            .any(|o| o.chars().count() >= ENDING && word.len() > o.len() && word.ends_with(&**o))
}

/// Letters of a word for an organisation from which it is told at the end of a compound too; shorter
/// ones end surnames ("-heim", "-gård").
const ENDING: usize = 5;

/// Letters of a word for an organisation from which its compounds take their place with them.
const BODY: usize = 8;

/// Whether a word alone names a body that has a place: "Högskolan i …", "Hembygdsförbundet i …".
fn is_body(look: &Look<'_>, at: usize) -> bool {
    let word = lower(look, at);
    let words = &look.vocabulary.organisations;
    words.contains(word.as_str())
        || words
            .iter()
            .any(|o| o.chars().count() >= BODY && word.ends_with(&**o))
}

/// Whether any word of a name tells an organisation.
fn names_organisation(reading: &Look<'_>, first: usize, last: usize) -> bool {
    let words = &reading.vocabulary.organisations;
    // The bare word for an organisation is no name: "Foreningen", "Sverige".
    let bare = last == first + 1 && words.contains(lower(reading, first).as_str());
    !bare && (first..last).any(|at| is_organisation(reading, at))
}

/// The value behind a label, up to what is another fact.
fn labelled(look: &Look<'_>, label: Label) -> Option<Field> {
    let found = look.labels.iter().find(|l| l.label == label)?;
    let value = &look.source.text[found.span.clone()];
    let cut = value.split(['·', '|', '\n']).next().unwrap_or(value);
    // "Brattland kommune, saksnummer 2026/3381": the second part is another fact.
    let cut = match cut.split_once(", ") {
        Some((name, rest)) if !rest.starts_with(char::is_uppercase) && label != Label::Extent => {
            name
        }
        _ => cut,
    };
    let marks = |c: char| c.is_whitespace() || matches!(c, '*' | '_');
    let lead = cut.len() - cut.trim_start_matches(marks).len();
    let cut = cut.trim_matches(marks);
    let start = found.span.start + lead;
    let span = start..start + cut.len();
    (!cut.is_empty() && cut.chars().count() <= 80).then(|| of_span(look, span, Certainty::Sure))
}

/// The word of the title that puts an employer or a place after it ("at X").
fn at_word(reading: &Look<'_>, block: usize, with_name: bool) -> Option<usize> {
    reading
        .scan
        .sentences_of(block)
        .iter()
        .find_map(|sentence| {
            let range = sentence.words();
            range.clone().skip(1).find(|at| {
                reading
                    .vocabulary
                    .at_words
                    .contains(lower(reading, *at).as_str())
                    && at + 1 < range.end
                    && (!with_name || reading.scan.tokens[at + 1].is_capital())
            })
        })
}

/// An organisation in the title: after the word for "at", or after a comma or a dash.
fn title_employer(reading: &Look<'_>, posting: &Posting, contact: Option<&Field>) -> Option<Field> {
    let block = posting.title_block?;
    let tokens = &reading.scan.tokens;
    for sentence in reading.scan.sentences_of(block) {
        let range = sentence.words();
        for at in range.clone().skip(1) {
            let after_at = reading
                .vocabulary
                .at_words
                .contains(lower(reading, at - 1).as_str());
            if !tokens[at].is_capital() || !(after_at || tokens[at].after_punctuation()) {
                continue;
            }
            let end = name_end(reading, at, range.end);
            // "to Flen/Katrineholm": where the work is, and not who hires.
            let places = end > at
                && reading.source.text[reading.scan.span(at as u32, end as u32)].contains('/');
            // "to Textilia in Botkyrka": the second name says where the first one is.
            let placed = after_at
                && end + 1 < range.end
                && is_near(reading, end)
                && tokens[end + 1].is_capital();
            let whole = after_at && end - at >= 2 && !places;
            let organisation = end > at && names_organisation(reading, at, end);
            let certainty = match organisation || whole {
                true => Certainty::Sure,
                false => Certainty::Likely,
            };
            if end > at
                && (organisation || whole || (placed && !places))
                && !is_contact(contact, &field(reading, at, end, certainty))
            {
                return Some(field(reading, at, end, certainty));
            }
        }
    }
    None
}

/// "at X" in the title, whatever X is.
fn at_name(reading: &Look<'_>, posting: &Posting) -> Option<Field> {
    let block = posting.title_block?;
    let at = at_word(reading, block, true)?;
    let sentences = reading.scan.sentences_of(block).iter();
    let last = sentences.map(|s| s.words().end).max()?;
    let end = name_end(reading, at + 1, last.min(at + 1 + NAME_WORDS));
    let found = (end > at + 1).then(|| field(reading, at + 1, end, Certainty::Likely))?;
    // "to Flen/Katrineholm" is where, and a firm hardly ever has a slash.
    (!found.value.contains('/')).then_some(found)
}

/// "X seeks …": the verb comes after the name, and the firm is not named again after the verb.
fn seeking(reading: &Look<'_>, posting: &Posting) -> Option<Field> {
    let tokens = &reading.scan.tokens;
    reading.scan.sentences.iter().take(40).find_map(|sentence| {
        let range = sentence.words();
        if !tokens[range.start].is_capital() || is_common(reading, range.start) {
            return None;
        }
        if posting.headings[sentence.block as usize] {
            return None;
        }
        let end = name_end(reading, range.start, range.end);
        if is_job(reading, range.start) || !is_name(reading, range.start, end) {
            return None;
        }
        let seeks = end > range.start && end < range.end && reading.is(end, Cue::Seek);
        let firm_after = end + 1 < range.end && reading.is(end + 1, Cue::Firm);
        (seeks && !firm_after).then(|| field(reading, range.start, end, Certainty::Sure))
    })
}

/// Whether words at the start of a sentence are a name: several of them, an organisation's, or one that
/// has its capital elsewhere too, and nowhere none.
fn is_name(look: &Look<'_>, first: usize, last: usize) -> bool {
    let tokens = &look.scan.tokens;
    if is_ordinary(look, first) {
        return false;
    }
    if last > first + 1 || names_organisation(look, first, last) {
        return true;
    }
    let word = text(look, tokens[first]);
    let again = tokens
        .iter()
        .enumerate()
        // A word that only ever begins sentences and lines has its capital from there.
        .filter(|(at, t)| {
            *at != first && t.is_capital() && text(look, **t) == word && is_inner(look, *at)
        });
    last > first && again.count() > 0
}

/// Whether a word stands inside a sentence, behind no mark.
fn is_inner(look: &Look<'_>, at: usize) -> bool {
    let sentences = &look.scan.sentences;
    !look.scan.tokens[at].after_punctuation() && sentences.iter().all(|s| s.words().start != at)
}

/// Whether a word with a capital stands in the text without one too: it began a sentence.
fn is_ordinary(look: &Look<'_>, at: usize) -> bool {
    let word = lower(look, at);
    let tokens = &look.scan.tokens;
    // "Ter Horst & Zonen": a particle of a name, and a capital behind it.
    let particle = look.vocabulary.particles.contains(word.as_str())
        && tokens
            .get(at + 1)
            .is_some_and(|next| next.is_capital() && !next.after_punctuation());
    if particle || is_organisation(look, at) {
        return false;
    }
    // An address has its words without capitals.
    let bytes = look.source.text.as_bytes();
    let plain = |t: &Token| {
        let span = t.span();
        let before = span.start.checked_sub(1).map(|i| bytes[i]);
        !matches!(before, Some(b'@' | b'.' | b'/'))
            && bytes.get(span.end) != Some(&b'@')
            && !(bytes.get(span.end) == Some(&b'.')
                && bytes.get(span.end + 1).is_some_and(u8::is_ascii_lowercase))
    };
    let mut tokens = look.scan.tokens.iter();
    tokens.any(|t| !t.is_capital() && text(look, *t) == word && plain(t))
}

/// A name that stands in the text several times, or once and is told to be an organisation, or whose
/// first word the e-mail addresses have.
fn repeated(
    look: &Look<'_>,
    posting: &Posting,
    contact: Option<&Field>,
    domain: Option<&str>,
) -> Option<Field> {
    let tokens = &look.scan.tokens;
    let mut found: BTreeMap<String, (usize, usize, Field)> = BTreeMap::new();
    // Who hires for others is the employer only where no other is named.
    let mut agencies: Option<Field> = None;
    for sentence in &look.scan.sentences {
        let block = sentence.block as usize;
        let range = sentence.words();
        let top = block < TOP;
        let mut at = range.start;
        let listed = matches!(
            posting.sections[block],
            Some(
                Section::Must
                    | Section::Nice
                    | Section::Traits
                    | Section::Tasks
                    | Section::Offer
                    | Section::Learn
            )
        );
        // A line whose every word has a capital is one name: "Van Rossum Advocaten".
        let line = range.clone().all(|t| tokens[t].is_capital());
        // "About X": the heading's first word is none of the name.
        let heading = posting.sections[block].is_some() && posting.headings[block];
        if heading && !line {
            at += 1;
        }
        while at < range.end {
            let first = at == range.start || tokens[at].after_punctuation();
            // "A tot Z": a letter is no name.
            let letter = text(look, tokens[at]).chars().count() == 1;
            let known = look.vocabulary.no_names.contains(lower(look, at).as_str());
            if !tokens[at].is_capital()
                || tokens[at].is_number()
                || letter
                || known
                || is_common(look, at)
                || (is_cue(look, at) && !is_organisation(look, at) && !(line && first))
                || is_job(look, at) && !is_organisation(look, at)
                || (first && !line && is_ordinary(look, at))
                || (first && look.vocabulary.at_words.contains(lower(look, at).as_str()))
            {
                at += 1;
                continue;
            }
            let end = name_end(look, at, range.end).max(at + 1);
            let one = field(look, at, end, Certainty::Likely);
            let organisation = names_organisation(look, at, end);
            let own = domain.is_some_and(|d| {
                let name = folded(&one.value);
                let word = one.value.split([' ', '-']).next().map(folded);
                let word = word.unwrap_or_default();
                name.len() > 3 && (name.contains(d) || (word.len() > 3 && d.contains(&word)))
            });
            // "lies in Tjeldsund kommune": where, and not who.
            let lies = at > 1
                && is_near(look, at - 1)
                && look
                    .vocabulary
                    .located
                    .contains(lower(look, at - 2).as_str());
            let placed = at > 0 && is_near(look, at - 1) && (!organisation || lies);
            let alone = line && organisation && end == range.end;
            // A line that names a job is the title, whatever other words it has.
            let titled = posting.title_block == Some(block)
                && line
                && range
                    .clone()
                    .any(|t| is_job(look, t) && !is_organisation(look, t))
                && !own;
            if titled {
                at = end;
                continue;
            }
            if (listed || placed) && !own && !alone {
                at = end;
                continue;
            }
            let form = (at + 1..end).any(|t| {
                tokens[t].is_all_capitals()
                    && tokens[t].span().len() <= 3
                    && is_organisation(look, t)
            });
            // "Nutricert is een adviesbureau": a name that is said to be something.
            let told = at == range.start && top && end + 1 < range.end && {
                let next = format!("{} {}", lower(look, end), lower(look, end + 1));
                look.vocabulary.is_a.contains(next.as_str())
            };
            let weight = match (organisation, first) {
                (true, _) => {
                    3 + usize::from(top) + usize::from(end - at > 1) + 2 * usize::from(form)
                }
                _ if heading => 2,
                _ if end - at >= 3 => 2 + usize::from(top),
                // The first word of a sentence has its capital for another reason.
                (false, true) if end - at == 1 && !is_name(look, at, end) => 0,
                _ => 1,
            } + if own { 4 } else { 0 };
            // "Bij Brabants Opslaghuis staan …"
            let at_it = at > 0
                && end - at > 1
                && look
                    .vocabulary
                    .at_words
                    .contains(lower(look, at - 1).as_str());
            if is_agency(look, &one) {
                agencies.get_or_insert(one);
                at = end;
                continue;
            }
            let asked = [Cue::Must, Cue::Nice, Cue::Has];
            let asks = range
                .clone()
                .any(|t| asked.iter().any(|cue| look.is(t, *cue)));
            let told = 3 * usize::from(told && !asks && !is_ordinary(look, at));
            let weight =
                weight + told + 2 * usize::from(at_it) + 3 * usize::from(is_owner(look, &one));
            if !is_contact(contact, &one) && one.value.chars().count() > 2 {
                let entry = found.entry(one.value.clone()).or_insert((0, at, one));
                entry.0 += weight;
            }
            at = end;
        }
    }
    let best = found
        .into_values()
        .filter(|(weight, ..)| *weight >= 3)
        .max_by_key(|(weight, at, _)| (*weight, std::cmp::Reverse(*at)));
    let Some((weight, _, mut best)) = best else {
        return agencies;
    };
    if weight >= 6 {
        best.certainty = Certainty::Sure;
    }
    Some(best)
}

/// A name that opens one of the first paragraphs: "Biljettverket gör programvara …".
fn opening(look: &Look<'_>, posting: &Posting, contact: Option<&Field>) -> Option<Field> {
    let tokens = &look.scan.tokens;
    (0..look.blocks.len().min(TOP)).find_map(|block| {
        let running = matches!(
            posting.sections[block],
            None | Some(Section::About | Section::Job | Section::Facts)
        );
        if posting.headings[block] || posting.title_block == Some(block) || !running {
            return None;
        }
        let range = look.scan.sentences_of(block).first()?.words();
        let at = range.start;
        let name = tokens[at].is_capital()
            && !tokens[at].is_number()
            && !is_cue(look, at)
            && !is_common(look, at)
            && !is_job(look, at)
            && !is_near(look, at)
            && !is_ordinary(look, at)
            && text(look, tokens[at]).chars().count() > 3;
        let end = name_end(look, at, range.end);
        let goes_on = end > at
            && end + 2 < range.end
            && !tokens[end].after_punctuation()
            && !look.is(end, Cue::Reader);
        let one = (name && goes_on).then(|| field(look, at, end, Certainty::Likely))?;
        (!is_contact(contact, &one)).then_some(one)
    })
}

fn is_contact(contact: Option<&Field>, field: &Field) -> bool {
    contact.is_some_and(|c| c.value.contains(&field.value) || field.value.contains(&c.value))
}

fn is_job(look: &Look<'_>, at: usize) -> bool {
    look.jobs.contains_key(&(at as u32))
}

/// The job title: behind its label, in the title's line, in a line near it, or after "we seek a".
fn title(look: &Look<'_>, posting: &Posting, employer: Option<&Field>) -> Option<Field> {
    if let Some(found) = look.labels.iter().find(|l| l.label == Label::Title) {
        return cut_title(look, found.span.clone(), Certainty::Sure)
            .or_else(|| labelled(look, Label::Title));
    }
    let blocks = look.blocks;
    let named = |block: usize| {
        let sentences = look.scan.sentences_of(block);
        let words: usize = sentences.iter().map(|s| s.words().len()).sum();
        let line = look.source.text[blocks[block].span.clone()].trim_end();
        // "(32-40 u)": behind a number a letter is a unit.
        let counted = |at: usize| at > 0 && look.scan.tokens[at - 1].is_number();
        let speaks = sentences
            .iter()
            .any(|s| s.words().any(|at| look.is(at, Cue::Reader) && !counted(at)));
        let item = blocks[block].kind == BlockKind::Item
            || matches!(
                posting.sections[block],
                Some(Section::Tasks | Section::Must | Section::Nice | Section::Offer)
            );
        words <= 14
            && !item
            && !line.ends_with(['.', ':'])
            && !speaks
            && sentences
                .iter()
                .any(|s| s.words().any(|at| is_job(look, at)))
    };
    let top = blocks.len().min(TOP);
    let lines = posting.title_block.into_iter().chain(0..top);
    for block in lines.filter(|block| *block < blocks.len()) {
        let known = posting.sections[block].is_some() && posting.headings[block];
        if known || !named(block) {
            continue;
        }
        if let Some(found) = cut_title(look, blocks[block].span.clone(), Certainty::Sure) {
            return Some(found);
        }
    }
    if let Some(found) = running_title(look) {
        return Some(found);
    }
    if let Some(found) = sought(look).or_else(|| called(look)) {
        return Some(found);
    }
    let block = posting.title_block?;
    let found = cut_title(look, blocks[block].span.clone(), Certainty::Likely)?;
    let is_employer = employer.is_some_and(|e| e.value.contains(&found.value));
    let sentences = look.scan.sentences_of(block);
    let other = sentences.iter().any(|s| {
        let range = s.words();
        names_organisation(look, range.start, range.end)
            || range
                .clone()
                .any(|at| look.is(at, Cue::Reader) || look.is(at, Cue::FirmOwn))
    });
    (!is_employer && !other).then_some(found)
}

/// Words from the start of a running line within which its title stands.
const RUNNING_TITLE: usize = 12;

/// The title at the start of a line that goes on: "COOK AT THE INN The Inn lies by the sea …".
fn running_title(look: &Look<'_>) -> Option<Field> {
    let first = look.scan.sentences.first()?;
    let tokens = &look.scan.tokens;
    let range = first.words();
    let job = range.clone().take(3).find(|at| is_job(look, *at))?;
    if (range.start..job).any(|at| is_common(look, at)) {
        return None;
    }
    // The name that opens the next sentence, or shouting that ends, ends it.
    let name = (job + 1..range.end).find(|at| {
        tokens[*at].is_capital() && tokens[*at].is_all_capitals() == tokens[job].is_all_capitals()
            || tokens[*at].is_all_capitals() != tokens[job].is_all_capitals()
                && tokens[*at].is_capital()
    });
    let last = name.unwrap_or(range.end).min(range.start + RUNNING_TITLE) - 1;
    cut_title(
        look,
        tokens[range.start].span().start..tokens[last].span().end,
        Certainty::Likely,
    )
}

/// "We seek a X": the words of the job up to what is said of it.
fn sought(look: &Look<'_>) -> Option<Field> {
    for sentence in &look.scan.sentences {
        let range = sentence.words();
        let Some(seek) = range.clone().find(|at| look.is(*at, Cue::Seek)) else {
            continue;
        };
        let job = (seek + 1..range.end).find(|at| is_job(look, *at));
        let job = job.or_else(|| range.clone().find(|at| is_job(look, *at)));
        let Some(job) = job else { continue };
        if job > seek + 6 {
            continue;
        }
        let end = look
            .jobs
            .get(&(job as u32))
            .map_or(job + 1, |e| *e as usize);
        let first = with_adjectives(look, seek + 1, job);
        return Some(field(look, first, end, Certainty::Likely));
    }
    None
}

/// Words between the start of a title and its job, at the most; more of them are a sentence.
const BEFORE_JOB: usize = 3;

/// Sentences from the start in which the reader may be called by the job.
const CALLED: usize = 40;

/// "Vill du bli vår nya kock?", "Som kock får du …": the job by which the reader is called.
fn called(look: &Look<'_>) -> Option<Field> {
    look.scan
        .sentences
        .iter()
        .take(CALLED)
        .find_map(|sentence| {
            let range = sentence.words();
            let reader = range.clone().any(|at| look.is(at, Cue::Reader));
            let job = range
                .clone()
                .find(|at| is_job(look, *at))
                .filter(|_| reader)?;
            let end = look
                .jobs
                .get(&(job as u32))
                .map_or(job + 1, |e| *e as usize);
            let first = with_adjectives(look, range.start, job);
            Some(field(look, first, end, Certainty::Likely))
        })
}

/// The job title within a line: without leads, employer, place and extent; none where no words are left.
fn cut_title(look: &Look<'_>, line: Span, certainty: Certainty) -> Option<Field> {
    let tokens = &look.scan.tokens;
    let from = tokens.partition_point(|t| t.span().start < line.start);
    let to = tokens.partition_point(|t| t.span().start < line.end);
    let job = (from..to).find(|at| is_job(look, *at));
    // Before the job's word, what seeks or a mark ends what is not the title.
    let mut start = from;
    if let Some(job) = job {
        let led = |at: &usize| look.is(at - 1, Cue::Seek) || parts(look, *at);
        start = (from + 1..=job).rev().find(led).unwrap_or(from);
        if job - start > BEFORE_JOB {
            start = with_adjectives(look, start, job);
        }
    }
    let leads = |at: usize| {
        let short = job.is_some_and(|j| j > at) && text(look, tokens[at]).chars().count() <= 3;
        let word = lower(look, at);
        is_common(look, at)
            || look.vocabulary.title_leads.contains(word.as_str())
            || tokens[at].is_number()
            || ((at > start || start > from) && short)
    };
    let mut first = start;
    while first < to && leads(first) {
        first += 1;
    }
    let after = job.map_or(first + 1, |at| at + 1).max(first + 1);
    // "F–3", "4-6": a span of years of school belongs to the title; "80-100 %" does not.
    let graded = |at: usize| {
        let dash = |gap: &str| matches!(gap, "-" | "–" | "‑");
        let gap =
            |a: usize, b: usize| &look.source.text[tokens[a].span().end..tokens[b].span().start];
        let small = |at: usize| tokens[at].span().len() <= 2;
        let joined_before = at > from && dash(gap(at - 1, at)) && small(at - 1);
        let joined_after = at + 1 < to && dash(gap(at, at + 1)) && small(at + 1);
        small(at)
            && (joined_before || joined_after)
            && !look.source.text[tokens[at].span().end..]
                .trim_start()
                .starts_with('%')
    };
    let ends = |at: usize| {
        let next_is_name = at + 1 < to && tokens[at + 1].is_capital();
        let at_word = look.vocabulary.at_words.contains(lower(look, at).as_str());
        // "… at X", "… in X", "… who likes X", "80 %": no part of the title any more.
        // "m/v/x" is for everybody, and no part of it either.
        let letter = text(look, tokens[at]).len() == 1
            && tokens.get(at + 1).is_some_and(|next| {
                look.source.text[tokens[at].span().end..next.span().start] == *"/"
            });
        parts(look, at)
            || letter
            || (at_word && at + 1 < to)
            || (is_near(look, at) && (next_is_name || job.is_some()))
            || (job.is_some() && look.is(at, Cue::Attribute))
            || (tokens[at].is_number() && !graded(at))
            || look.is(at, Cue::Seek)
    };
    let mut last = (after..to).find(|at| ends(*at)).unwrap_or(to);
    // "Kok bij": what the preposition led to stands elsewhere.
    while last > first + 1
        && (is_near(look, last - 1)
            || look
                .vocabulary
                .at_words
                .contains(lower(look, last - 1).as_str()))
    {
        last -= 1;
    }
    if first >= last || is_near(look, first) {
        return None;
    }
    let span = look.scan.span(first as u32, last as u32);
    let words = last - first;
    let letters = look.source.text[span.clone()].chars().all(|c| {
        c.is_alphanumeric() || matches!(c, ' ' | '-' | '–' | '/' | '&' | '\'' | '’' | '+' | '#')
    });
    let short = span.len() < 3 || words > TITLE_WORDS;
    (letters && !short).then(|| of_span(look, span, certainty))
}

/// Whether a mark before a word parts it from the title: a comma, a bracket, a dash between blanks.
fn parts(look: &Look<'_>, at: usize) -> bool {
    let Some(before) = at.checked_sub(1) else {
        return false;
    };
    let tokens = &look.scan.tokens;
    let gap = &look.source.text[tokens[before].span().end..tokens[at].span().start];
    gap.contains([',', '(', ')', '|', '·', ':', '!', '?', '.', ';', '\n'])
        || matches!(gap, " – " | " - " | " — " | " / ")
}

/// The job with the adjectives before it: "juridisk rådgiver".
fn with_adjectives(look: &Look<'_>, from: usize, job: usize) -> usize {
    let tokens = &look.scan.tokens;
    let mut first = job;
    while first > from
        && job - first < 2
        && !tokens[first].after_punctuation()
        && tokens[first - 1].span().len() > 3
        && !look
            .vocabulary
            .title_leads
            .contains(lower(look, first - 1).as_str())
        && !tokens[first - 1].is_number()
        && !is_cue(look, first - 1)
        && (tokens[first - 1].is_capital() == tokens[first].is_capital() || first - 1 == from)
    {
        first -= 1;
    }
    first
}

/// A first and a last name beside an e-mail address, a telephone number or under the contact's heading.
fn contact(reading: &Look<'_>, posting: &Posting) -> Option<Field> {
    let first_name = |from: usize, to: usize| {
        (from..to)
            .find(|at| is_name_word(reading, *at) && !is_organisation(reading, *at))
            .filter(|at| !is_cue(reading, *at))
    };
    for found in reading.labels.iter().filter(|l| l.label == Label::Contact) {
        let tokens = &reading.scan.tokens;
        let from = tokens.partition_point(|t| t.span().start < found.span.start);
        let to = tokens.partition_point(|t| t.span().start < found.span.end);
        if let Some((first, last)) = person(reading, from..to) {
            return Some(field(reading, first, last, Certainty::Sure));
        }
    }
    let mut best: Option<Field> = None;
    for (index, block) in reading.blocks.iter().enumerate() {
        let line = &reading.source.text[block.span.clone()];
        let section = posting.sections[index];
        let reachable = line.contains('@') || has_phone(line);
        let contact = matches!(section, Some(Section::Contact | Section::Apply));
        if posting.headings[index] || !(reachable || contact) {
            continue;
        }
        for sentence in reading.scan.sentences_of(index) {
            let Some((first, last)) = person(reading, sentence.words()) else {
                continue;
            };
            let span = reading.scan.span(sentence.first, sentence.last);
            let words =
                &reading.source.text[span.start..(span.end + 1).min(line.len() + block.span.start)];
            let near = words.contains('@') || has_phone(words);
            let told = section == Some(Section::Contact);
            let certainty = if near || (told && reachable) {
                Certainty::Sure
            } else {
                Certainty::Likely
            };
            let found = field(reading, first, last, certainty);
            if certainty == Certainty::Sure {
                return Some(found);
            }
            best.get_or_insert(found);
        }
    }
    // A line with a name above the line with the address.
    best.or_else(|| {
        let blocks = reading.blocks;
        (1..blocks.len()).find_map(|index| {
            let line = &reading.source.text[blocks[index].span.clone()];
            if !(line.contains('@') || has_phone(line)) || blocks[index].apart {
                return None;
            }
            let above = reading.scan.sentences_of(index - 1).first()?.words();
            let short = above.len() <= 6 && !posting.headings[index - 1];
            let (first, last) = person(reading, above).filter(|_| short)?;
            Some(field(reading, first, last, Certainty::Likely))
        })
    })
    // "til Bodil på bodil@…": a first name before an address.
    .or_else(|| {
        let address = email(reading, posting)?;
        let at = reading
            .scan
            .tokens
            .partition_point(|t| t.span().start < address.span.start);
        let name = (at.saturating_sub(2)..at)
            .rev()
            .find(|t| is_name_word(reading, *t))?;
        let organisation = is_organisation(reading, name) || is_cue(reading, name);
        let between = reading.scan.tokens[name].span().end..address.span.start;
        let line = !reading.source.text[between].contains(['\n', ',']);
        (!organisation && line).then(|| field(reading, name, name + 1, Certainty::Likely))
    })
    // "Ring Bodil": a first name right behind a word of contact.
    .or_else(|| {
        let hits = reading.scan.hits.iter();
        let mut told = hits.filter(|h| Meaning::of(h.tag) == Meaning::Field(FieldCue::Contact));
        told.find_map(|hit| {
            let last = reading.scan.sentences[hit.sentence as usize].last as usize;
            let from = hit.last as usize;
            let at = first_name(from, last.min(from + 5))?;
            let next =
                is_name_word(reading, at + 1) && !reading.scan.tokens[at + 1].after_punctuation();
            let end = at + 1 + usize::from(at + 1 < last && next);
            let plain = !reading.scan.tokens[at].after_punctuation()
                && (from..at).all(|t| !reading.scan.tokens[t].after_punctuation());
            plain.then(|| field(reading, at, end, Certainty::Likely))
        })
    })
}

/// Characters of an e-mail address.
fn in_address(c: char) -> bool {
    c.is_alphanumeric() || matches!(c, '.' | '-' | '_' | '+' | '@')
}

/// The e-mail address of the contact's block, else the first of the text.
fn email(look: &Look<'_>, posting: &Posting) -> Option<Field> {
    let text = &look.source.text;
    let mut best: Option<Field> = None;
    for (at, _) in text.match_indices('@') {
        let start = text[..at]
            .char_indices()
            .rev()
            .take_while(|(_, c)| in_address(*c))
            .last()
            .map_or(at, |(i, _)| i);
        let end = text[at..]
            .char_indices()
            .find(|(_, c)| !in_address(*c))
            .map_or(text.len(), |(i, _)| at + i);
        let value = text[start..end].trim_end_matches(['.', '-']);
        let host = value.split_once('@').map_or("", |(_, host)| host);
        if start == at || !host.contains('.') {
            continue;
        }
        let span = start..start + value.len();
        let in_contact = section_at(look, posting, start) == Some(Section::Contact);
        let found = of_span(look, span, Certainty::Sure);
        if in_contact {
            return Some(found);
        }
        best.get_or_insert(found);
    }
    best
}

fn section_at(look: &Look<'_>, posting: &Posting, offset: usize) -> Option<Section> {
    let blocks = look.blocks;
    let block = blocks
        .partition_point(|b| b.span.start <= offset)
        .checked_sub(1)?;
    posting.sections.get(block).copied().flatten()
}

/// The first run of seven digits or more with blanks and hyphens between them that is no sum and no date.
fn phone(look: &Look<'_>, posting: &Posting) -> Option<Field> {
    let text = &look.source.text;
    let mut best: Option<Field> = None;
    for block in look.blocks {
        let line = &text[block.span.clone()];
        for (start, end) in phones(line) {
            let span = block.span.start + start..block.span.start + end;
            let in_contact = section_at(look, posting, span.start) == Some(Section::Contact);
            let found = of_span(look, span, Certainty::Sure);
            if in_contact {
                return Some(found);
            }
            best.get_or_insert(found);
        }
    }
    best
}

/// Where telephone numbers stand in a line.
fn phones(line: &str) -> Vec<(usize, usize)> {
    let mut found = Vec::new();
    let bytes = line.as_bytes();
    let mut at = 0;
    while at < bytes.len() {
        let starts = bytes[at].is_ascii_digit() || bytes[at] == b'+';
        let inside = at > 0 && (bytes[at - 1].is_ascii_alphanumeric() || bytes[at - 1] == b'.');
        if !starts || inside {
            at += 1;
            continue;
        }
        let mut end = at;
        let mut last = at;
        let mut digits = 0;
        let mut groups = 1;
        while end < bytes.len() {
            match bytes[end] {
                b'0'..=b'9' => {
                    digits += 1;
                    last = end + 1;
                }
                b'+' if end == at => {}
                b' ' | b'-' | b'(' | b')' | b'/' => {
                    groups += usize::from(bytes.get(end + 1).is_some_and(u8::is_ascii_digit));
                }
                // A dash between two numbers is three bytes long, and no part of either.
                _ => break,
            }
            end += 1;
        }
        let number = &line[at..last];
        // "450 000" is a sum, "2027-01-12" a date; a telephone number begins with a nought, a plus, or
        // has eight digits in pairs or one run.
        let eight = digits == 8 && (groups == 4 || groups == 1 || groups == 3);
        let date = number.len() == 10 && number.as_bytes()[4] == b'-';
        let starts_like = number.starts_with('0') || number.starts_with('+');
        if (7..=15).contains(&digits) && !date && (eight || starts_like) {
            found.push((at, last));
        }
        at = end.max(at + 1);
    }
    found
}

/// The place of work: behind its label, after a word for being somewhere, or after a preposition of place.
fn place(
    look: &Look<'_>,
    posting: &Posting,
    employer: Option<&Field>,
    contact: Option<&Field>,
) -> Option<Field> {
    for found in look.labels.iter().filter(|l| l.label == Label::Place) {
        if let Some(place) = name_in(look, &found.span) {
            return Some(place);
        }
    }
    // Names after prepositions, by how often and where they stand.
    let tokens = &look.scan.tokens;
    let mut found: BTreeMap<String, (i32, usize, Field)> = BTreeMap::new();
    let mut add = |first: usize, end: usize, weight: i32| {
        let one = field(look, first, end, Certainty::Likely);
        let taken = is_contact(contact, &one);
        let digits = one.value.chars().any(|c| c.is_ascii_digit());
        let short = end == first + 1 && tokens[first].is_all_capitals() && one.value.len() <= 4;
        let taken = taken || short;
        if taken || digits || one.value.chars().count() < 2 {
            return;
        }
        let entry = found.entry(one.value.clone()).or_insert((0, first, one));
        entry.0 += weight;
    };
    for sentence in &look.scan.sentences {
        let range = sentence.words();
        let block = sentence.block as usize;
        if matches!(
            posting.sections[block],
            Some(
                Section::Must | Section::Nice | Section::Traits | Section::Tasks | Section::Process
            )
        ) {
            continue;
        }
        let told = has_field(look, sentence.block, FieldCue::Place);
        for at in range.clone().skip(1) {
            let token = tokens[at];
            if !token.is_capital() || token.is_number() || !is_place_word(look, at) {
                continue;
            }
            let near = is_near(look, at - 1) && !token.after_punctuation();
            // "Brinkstraat 14, Gasselte"
            let address = at >= range.start + 2
                && tokens[at - 1].is_number()
                && text(look, tokens[at - 1]).len() <= 3
                && tokens[at - 2].is_capital()
                && look.source.text[tokens[at - 1].span().end..token.span().start] == *", ";
            // "6998 Eidsbygda", "0000 AA Zwolle"
            let code = at > range.start
                && tokens[at - 1].is_number()
                && text(look, tokens[at - 1]).len() >= 2
                && postal(look, at - 1);
            if !near && !code && !address {
                continue;
            }
            let end = place_end(look, at, range.end);
            let organisation = names_organisation(look, at, end);
            let street = tokens.get(end).is_some_and(|t| t.is_number()) || is_street(look, end - 1);
            if (organisation || street) && !code && !address {
                continue;
            }
            let weight = 2
                + i32::from(posting.title_block == Some(block) || block < 3)
                + 2 * i32::from(told)
                + 2 * i32::from(code || address);
            add(at, end, weight);
        }
    }
    // "Driver - Zwolle", "Almelo | 32 hours": a part of one of the first lines that is a name.
    for sentence in look.scan.sentences.iter().take(TOP) {
        let range = sentence.words();
        let mut from = range.start;
        while from < range.end && (sentence.block as usize) < 3 {
            let to = (from + 1..range.end)
                .find(|at| parts(look, *at))
                .unwrap_or(range.end);
            let name = (from..to).all(|at| tokens[at].is_capital() && is_place_word(look, at));
            let whole = from == range.start && to == range.end;
            if name && to - from <= 2 && !whole && !names_organisation(look, from, to) {
                add(from, to, 3);
            }
            from = to;
        }
    }
    let best = found
        .into_values()
        .max_by_key(|(weight, at, _)| (*weight, std::cmp::Reverse(*at)))
        .map(|(.., field)| field);
    best.or_else(|| {
        // The firm's name may end in its place: "Zwembad De Golf, Assen".
        let employer = employer?;
        let after = tokens.partition_point(|t| t.span().start < employer.span.end);
        let token = tokens.get(after)?;
        let gap = look
            .source
            .text
            .get(employer.span.end..token.span().start)?;
        // A comma, a dash, or the next line.
        let follows = matches!(gap, ", " | " – " | " - " | " (" | "\n") && token.is_capital();
        (follows && is_place_word(look, after))
            .then(|| field(look, after, after + 1, Certainty::Likely))
    })
}

fn has_field(look: &Look<'_>, block: u32, cue: FieldCue) -> bool {
    let from = look.scan.blocks[block as usize];
    let to = look.scan.blocks[block as usize + 1];
    (from..to).any(|s| {
        look.scan
            .hits_of(s)
            .iter()
            .any(|h| Meaning::of(h.tag) == Meaning::Field(cue))
    })
}

/// Four digits, or three and two as in Sweden, before a name.
fn postal(look: &Look<'_>, at: usize) -> bool {
    let tokens = &look.scan.tokens;
    match text(look, tokens[at]).len() {
        4 | 5 => true,
        2 => at > 0 && tokens[at - 1].is_number() && text(look, tokens[at - 1]).len() == 3,
        _ => false,
    }
}

fn is_place_word(look: &Look<'_>, at: usize) -> bool {
    let word = lower(look, at);
    let month = look
        .vocabulary
        .months
        .iter()
        .any(|m| m.split('/').any(|m| m == word));
    !is_common(look, at)
        && !is_job(look, at)
        && !month
        && !is_cue(look, at)
        && word.chars().count() > 1
}

fn is_street(look: &Look<'_>, at: usize) -> bool {
    let word = lower(look, at);
    look.vocabulary
        .streets
        .iter()
        .any(|s| word.len() > s.len() && word.ends_with(&**s))
}

fn place_end(look: &Look<'_>, first: usize, last: usize) -> usize {
    let tokens = &look.scan.tokens;
    let mut end = first + 1;
    while end < last
        && end - first < 3
        && tokens[end].is_capital()
        && !tokens[end].after_punctuation()
        && is_place_word(look, end)
    {
        end += 1;
    }
    end
}

/// The place in a labelled value: behind a postal code, else the first of its parts that is neither a
/// street nor an organisation, else its first name.
fn name_in(look: &Look<'_>, span: &Span) -> Option<Field> {
    let tokens = &look.scan.tokens;
    let from = tokens.partition_point(|t| t.span().start < span.start);
    let to = tokens.partition_point(|t| t.span().start < span.end);
    let behind_code = (from + 1..to)
        .find(|at| tokens[*at].is_capital() && tokens[at - 1].is_number() && postal(look, at - 1));
    let plain = |at: usize| {
        let end = place_end(look, at, to);
        let street = tokens.get(end).is_some_and(|t| t.is_number() && end < to);
        // "Solbakken omsorgssenter, Lauvik": all words up to the comma are one name.
        let part = (at..to)
            .take_while(|t| *t == at || !tokens[*t].after_punctuation())
            .last()
            .map_or(at + 1, |t| t + 1);
        !street && !is_street(look, end - 1) && !names_organisation(look, at, part)
    };
    let names = || (from..to).filter(|at| tokens[*at].is_capital() && is_place_word(look, *at));
    let first = behind_code
        .or_else(|| names().find(|at| plain(*at)))
        .or_else(|| names().next())?;
    let end = place_end(look, first, to).max(first + 1);
    Some(field(look, first, end, Certainty::Sure))
}

/// A reference: what has a digit behind its label or its word.
fn reference(look: &Look<'_>) -> Option<Field> {
    let text = &look.source.text;
    for found in look.labels.iter().filter(|l| l.label == Label::Reference) {
        if let Some(span) = code(text, found.span.start, found.span.end) {
            return Some(of_span(look, span, Certainty::Sure));
        }
    }
    let hits = look.scan.hits.iter();
    let mut words = hits.filter(|h| Meaning::of(h.tag) == Meaning::Field(FieldCue::Reference));
    words.find_map(|hit| {
        let start = look.scan.span(hit.first, hit.last).end;
        let line_end = text[start..].find('\n').map_or(text.len(), |at| start + at);
        let mut end = line_end.min(start + REFERENCE);
        while !text.is_char_boundary(end) {
            end -= 1;
        }
        code(text, start, end).map(|span| of_span(look, span, Certainty::Likely))
    })
}

/// Bytes behind a word for a reference in which it must stand.
const REFERENCE: usize = 48;

/// The first word with a digit and no blank: "GO-2026-41", "2026/3307".
fn code(text: &str, from: usize, to: usize) -> Option<Span> {
    let part = text.get(from..to)?;
    let mut at = 0;
    let mut before = None;
    for word in part.split_inclusive(char::is_whitespace) {
        let start = from + at;
        at += word.len();
        let trimmed = word.trim_matches(|c: char| !c.is_alphanumeric());
        let digits = trimmed.bytes().filter(u8::is_ascii_digit).count();
        let lead = word.find(trimmed).unwrap_or(0);
        if digits >= 2 && !trimmed.contains('@') && !trimmed.contains('%') {
            // "BH 2026/118": letters before the number belong to it.
            let from = before.filter(|_| trimmed.starts_with(|c: char| c.is_ascii_digit()));
            return Some(from.unwrap_or(start + lead)..start + lead + trimmed.len());
        }
        let letters =
            (1..=5).contains(&trimmed.len()) && trimmed.bytes().all(|b| b.is_ascii_uppercase());
        before = letters.then_some(start + lead);
    }
    None
}

/// How much and how long one works.
fn extent(look: &Look<'_>, posting: &Posting) -> Option<Field> {
    if let Some(found) = labelled(look, Label::Extent) {
        return Some(found);
    }
    let hits = look.scan.hits.iter();
    let mut best: Option<(i32, u32, u32, u32)> = None;
    for hit in hits.filter(|h| Meaning::of(h.tag) == Meaning::Field(FieldCue::Extent)) {
        let sentence = look.scan.sentences[hit.sentence as usize];
        let block = sentence.block as usize;
        let told = |cue: FieldCue| {
            look.scan
                .hits_of(hit.sentence)
                .iter()
                .any(|h| Meaning::of(h.tag) == Meaning::Field(cue))
        };
        let mut score = (hit.last - hit.first) as i32;
        let words = &look.source.text[look.scan.span(hit.first, hit.last)];
        if words.contains('%') {
            score += 3;
        }
        if posting.title_block == Some(block) || block < 3 {
            score += 3;
        }
        if told(FieldCue::Hours) {
            score += 2;
        }
        if told(FieldCue::NotPay) {
            score -= 4;
        }
        if told(FieldCue::PayWord) {
            score -= 2;
        }
        if matches!(
            posting.sections[block],
            Some(Section::Must | Section::Nice | Section::About)
        ) {
            score -= 3;
        }
        if best.is_none_or(|(known, ..)| score > known) {
            best = Some((score, hit.first, hit.last, hit.sentence));
        }
    }
    best.map(|(_, first, last, _)| field(look, first as usize, last as usize, Certainty::Likely))
}

/// Whether some of the work may be done elsewhere.
fn remote(look: &Look<'_>) -> Option<Field<bool>> {
    let find = |cue| {
        let mut hits = look.scan.hits.iter();
        hits.find(|h| Meaning::of(h.tag) == Meaning::Field(cue))
    };
    if let Some(hit) = find(FieldCue::NotRemote) {
        return Some(Field {
            value: false,
            span: look.scan.span(hit.first, hit.last),
            certainty: Certainty::Likely,
        });
    }
    let hit = find(FieldCue::Remote)?;
    let denied = look.has(hit.sentence, Cue::Negation);
    Some(Field {
        value: !denied,
        span: look.scan.span(hit.first, hit.last),
        certainty: Certainty::Likely,
    })
}

/// Two or three capitalised words in a row that are no organisation and no title.
/// Whether a word is the town of an address: behind a number of four digits, or of three and two
/// ("2200 Herentals", "123 45 Borås").
fn behind_postcode(reading: &Look<'_>, at: usize) -> bool {
    let tokens = &reading.scan.tokens;
    let digits = |at: usize| {
        let token = tokens.get(at)?;
        token.is_number().then(|| token.span().len())
    };
    let before = at.checked_sub(1).and_then(digits);
    match before {
        Some(4) => !tokens[at].after_punctuation(),
        Some(2) => at.checked_sub(2).and_then(digits) == Some(3),
        _ => false,
    }
}

fn person(reading: &Look<'_>, range: std::ops::Range<usize>) -> Option<(usize, usize)> {
    let tokens = &reading.scan.tokens;
    let mut at = range.start;
    while at + 1 < range.end {
        if !is_name_word(reading, at) || behind_postcode(reading, at) {
            at += 1;
            continue;
        }
        let mut end = at + 1;
        while end < range.end
            && end - at < 4
            && !tokens[end].after_punctuation()
            && is_name_word(reading, end)
        {
            end += 1;
        }
        // Dutch surnames have small words inside ("Noor de Boer", "Els van der Meer").
        let mut inner = end;
        while inner < range.end
            && inner - end < 2
            && !tokens[inner].is_capital()
            && text(reading, tokens[inner]).chars().count() <= 3
            && !tokens[inner].after_punctuation()
            && !is_near(reading, inner)
            && !is_common(reading, inner)
        {
            inner += 1;
        }
        if end == at + 1
            && inner > end
            && inner < range.end
            && !tokens[inner].after_punctuation()
            && is_name_word(reading, inner)
        {
            end = inner + 1;
        }
        let parted = (at + 1..end).any(|t| {
            let gap = tokens[t - 1].span().end..tokens[t].span().start;
            reading.source.text[gap].contains(' ')
        });
        if end - at >= 2 && parted && !names_organisation(reading, at, end) {
            return Some((at, end));
        }
        at = if names_organisation(reading, at, end) {
            end
        } else {
            at + 1
        };
    }
    None
}

fn is_name_word(reading: &Look<'_>, at: usize) -> bool {
    let Some(token) = reading.scan.tokens.get(at).copied() else {
        return false;
    };
    let word = lower(reading, at);
    let before = &reading.vocabulary.before_names;
    let titled = before.contains(word.as_str())
        || before.iter().any(|b| {
            b.strip_prefix('-')
                .is_some_and(|ending| word.ends_with(ending))
        });
    token.is_capital()
        && !token.is_all_capitals()
        && !titled
        && !is_job(reading, at)
        && !is_common(reading, at)
        && word.chars().count() > 1
        && word
            .chars()
            .all(|c| c.is_alphabetic() || matches!(c, '\'' | '-'))
}

/// Whether a telephone number stands in a line.
pub fn has_phone(line: &str) -> bool {
    !phones(line).is_empty()
}
