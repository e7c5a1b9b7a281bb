//! A lexicon as lines of a table, and back.

use super::affixes::Affixes;
use super::dictionary::Dictionary;
use super::{
    Choice, ClassId, Classes, Element, Entry, Kind, Lexicon, MAX_CLASSES, Pattern, Start, Starts,
    Stored, WordId,
};
use crate::table::{Line, Writer, number, shown};
use crate::words::form::Separator;
use rustc_hash::{FxHashMap, FxHashSet};
use std::borrow::Cow;
use std::collections::BTreeMap;
use std::sync::OnceLock;

fn classes(text: &str) -> Option<Classes> {
    if text.is_empty() {
        return Some(0);
    }
    Classes::from_str_radix(text, 16).ok()
}

fn show_classes(classes: Classes) -> String {
    if classes == 0 {
        String::new()
    } else {
        format!("{classes:x}")
    }
}

impl Lexicon {
    /// Writes the lexicon.
    pub fn write(&self, writer: &mut Writer) {
        let mut names: Vec<(&String, &ClassId)> = self.class_names.iter().collect();
        names.sort_by_key(|(_, id)| **id);
        writer.line("classes", names.iter().map(|(name, _)| name.as_str()));
        let mut spelt: FxHashMap<WordId, &str> = FxHashMap::default();
        for (word, id) in self.words.sorted() {
            spelt.insert(id, word);
        }
        for (id, entry) in self.entries.iter().enumerate() {
            let starts = show_ids(self.starting_at(id as WordId));
            writer.line(
                "w",
                [
                    spelt.get(&(id as WordId)).copied().unwrap_or_default(),
                    &show_classes(entry.classes),
                    &show_classes(entry.glued),
                    &starts,
                ],
            );
        }
        for (mark, affixes) in [
            ("ending", &self.affixes.endings),
            ("beginning", &self.affixes.beginnings),
        ] {
            let mut sorted: Vec<(&str, String)> =
                affixes.iter().map(|(a, id)| (&**a, shown(*id))).collect();
            sorted.sort_unstable();
            for (affix, id) in sorted {
                writer.line(mark, [affix, &id]);
            }
        }
        let mut prefixes: Vec<(&str, String)> = self
            .affixes
            .prefixes
            .iter()
            .map(|(p, c)| (&**p, show_classes(*c)))
            .collect();
        prefixes.sort_unstable();
        for (prefix, classes) in prefixes {
            writer.line("prefix", [prefix, &classes]);
        }
        let mut also: Vec<(WordId, WordId)> = self.also.iter().copied().collect();
        also.sort_unstable();
        for (word, glued) in also {
            writer.line("also", [shown(word), shown(glued)]);
        }
        for starts in &self.by_class {
            writer.line("by", [show_ids(self.starts(starts))]);
        }
        for id in 0..self.patterns.len() as u32 {
            let pattern = self.pattern(id);
            let elements: Vec<String> = pattern.elements.iter().map(show_element).collect();
            writer.line(
                "p",
                [
                    shown(pattern.tag),
                    shown(pattern.anchor.into()),
                    elements.join(";"),
                ],
            );
        }
    }

    /// Reads what [`write`](Self::write) wrote, up to an empty line; nothing where it is anything else.
    pub fn read(
        table: &'static str,
        lines: &mut impl Iterator<Item = Line<'static>>,
    ) -> Option<Self> {
        let mut names = BTreeMap::new();
        // Room for more than there are: what is not used costs nothing, and growing would.
        let mut spans = Vec::with_capacity(table.len() / 64);
        let mut entries = Vec::with_capacity(table.len() / 64);
        let mut endings = FxHashMap::default();
        let mut beginnings = FxHashMap::default();
        let mut prefixes = FxHashMap::default();
        let mut also = FxHashSet::default();
        let mut patterns = Vec::with_capacity(table.len() / 48);
        let mut by_class = Vec::new();
        for line in lines.take_while(|l| !l.mark.is_empty()) {
            match line.mark {
                "w" => {
                    let [word, of, glued, from] = line.get()?;
                    if !word.is_empty() {
                        let start = (word.as_ptr() as usize).checked_sub(table.as_ptr() as usize)?;
                        table.get(start..start + word.len())?;
                        spans.push((
                            start as u32,
                            (start + word.len()) as u32,
                            entries.len() as WordId,
                        ));
                    }
                    entries.push(Entry {
                        classes: classes(of)?,
                        glued: classes(glued)?,
                        also: false,
                        starts: Starts::written(from),
                    });
                }
                "p" => patterns.push(Stored {
                    written: line.rest(),
                    read: OnceLock::new(),
                }),
                "by" => by_class.push(Starts::written(line.rest())),
                "also" => {
                    let [word, glued] = line.get()?;
                    also.insert((number(word)?, number(glued)?));
                }
                "ending" => {
                    let [affix, id] = line.get()?;
                    endings.insert(affix.into(), number(id)?);
                }
                "beginning" => {
                    let [affix, id] = line.get()?;
                    beginnings.insert(affix.into(), number(id)?);
                }
                "prefix" => {
                    let [prefix, of] = line.get()?;
                    prefixes.insert(prefix.into(), classes(of)?);
                }
                "classes" => {
                    for (id, name) in line.fields().enumerate() {
                        names.insert(name.to_owned(), ClassId::try_from(id).ok()?);
                    }
                }
                _ => {}
            }
        }
        let sound = names.len() <= MAX_CLASSES
            && by_class.len() == names.len()
            && entries.len() > super::NUMBER as usize
            && endings
                .values()
                .chain(beginnings.values())
                .all(|id| (*id as usize) < entries.len());
        sound.then(|| {
            Lexicon::assemble(
                Dictionary::within(Cow::Borrowed(table), &spans),
                entries,
                Affixes::new(endings, beginnings, prefixes),
                also,
                patterns,
                by_class,
                names,
            )
        })
    }

    /// Whether every pattern of a table can be read.
    pub fn is_sound(&self) -> bool {
        (0..self.patterns.len() as u32).all(|id| !self.pattern(id).elements.is_empty())
    }
}

/// The ids of patterns, as [`ids`] reads them.
fn show_ids(starts: &[Start]) -> String {
    let ids: Vec<String> = starts.iter().map(|s| shown(s.pattern)).collect();
    ids.join(" ")
}

/// Ids in base 36 with blanks between them.
pub fn ids(written: &str) -> impl Iterator<Item = u32> + '_ {
    let mut cursor = Cursor::new(written);
    std::iter::from_fn(move || {
        let id = cursor.number()?;
        cursor.skip(b' ');
        Some(id)
    })
}

/// A pattern from what follows its mark.
pub fn pattern(written: &str) -> Option<Pattern> {
    let mut fields = written.splitn(3, '\t');
    let (tag, anchor, elements) = (fields.next()?, fields.next()?, fields.next()?);
    let pattern = Pattern {
        tag: number(tag)?,
        anchor: u8::try_from(number(anchor)?).ok()?,
        elements: Cursor::new(elements).elements()?,
    };
    (usize::from(pattern.anchor) < pattern.elements.len()).then_some(pattern)
}

fn show_element(element: &Element) -> String {
    let separator = match element.separator {
        Separator::Space => ' ',
        Separator::Hyphen => '-',
        Separator::Slash => '/',
        Separator::Sign => '&',
    };
    let kinds: Vec<String> = element
        .kinds
        .kinds()
        .iter()
        .map(|kind| match *kind {
            Kind::Word(word) => shown(word),
            Kind::Ending { glued, head } => format!("E{}:{}", shown(glued), shown(head)),
            Kind::Beginning(word) => format!("B{}", shown(word)),
            Kind::Class(class) => format!("C{}", shown(class.into())),
            Kind::EndingClass(class) => format!("F{}", shown(class.into())),
            Kind::Compound(a, b) => format!("D{}:{}", shown(a.into()), shown(b.into())),
            Kind::Number => "N".to_owned(),
            Kind::Age => "A".to_owned(),
            Kind::Name => "M".to_owned(),
            Kind::Any => "Y".to_owned(),
            Kind::Gap => "G".to_owned(),
        })
        .collect();
    format!("{separator}{}", kinds.join(","))
}

/// Reads the elements of a pattern byte by byte; there are many, and all are short.
struct Cursor<'a> {
    bytes: &'a [u8],
    at: usize,
}

impl<'a> Cursor<'a> {
    fn new(text: &'a str) -> Self {
        Cursor {
            bytes: text.as_bytes(),
            at: 0,
        }
    }

    fn at_end(&self) -> bool {
        self.at >= self.bytes.len()
    }

    fn next(&mut self) -> Option<u8> {
        let byte = *self.bytes.get(self.at)?;
        self.at += 1;
        Some(byte)
    }

    /// Passes over a byte where it stands next.
    fn skip(&mut self, byte: u8) -> bool {
        let stands = self.bytes.get(self.at) == Some(&byte);
        self.at += usize::from(stands);
        stands
    }

    /// A number in base 36.
    fn number(&mut self) -> Option<u32> {
        let start = self.at;
        let mut value: u32 = 0;
        while let Some(byte) = self.bytes.get(self.at) {
            let digit = match byte {
                b'0'..=b'9' => byte - b'0',
                b'a'..=b'z' => byte - b'a' + 10,
                _ => break,
            };
            value = value.checked_mul(36)?.checked_add(u32::from(digit))?;
            self.at += 1;
        }
        (self.at > start).then_some(value)
    }

    fn class(&mut self) -> Option<ClassId> {
        ClassId::try_from(self.number()?).ok()
    }

    fn elements(&mut self) -> Option<Box<[Element]>> {
        let mut elements = Vec::with_capacity(4);
        loop {
            let separator = match self.next()? {
                b' ' => Separator::Space,
                b'-' => Separator::Hyphen,
                b'/' => Separator::Slash,
                b'&' => Separator::Sign,
                _ => return None,
            };
            let first = self.kind()?;
            let kinds = if self.skip(b',') {
                let mut kinds = vec![first];
                loop {
                    kinds.push(self.kind()?);
                    if !self.skip(b',') {
                        break;
                    }
                }
                Choice::new(kinds)
            } else {
                Choice::One(first)
            };
            elements.push(Element { separator, kinds });
            if self.at_end() {
                return Some(elements.into());
            }
            if !self.skip(b';') {
                return None;
            }
        }
    }

    fn kind(&mut self) -> Option<Kind> {
        let kind = match self.bytes.get(self.at)? {
            b'E' => {
                self.at += 1;
                let glued = self.number()?;
                self.skip(b':').then_some(())?;
                let head = self.number()?;
                Kind::Ending { glued, head }
            }
            b'B' => {
                self.at += 1;
                Kind::Beginning(self.number()?)
            }
            b'C' => {
                self.at += 1;
                Kind::Class(self.class()?)
            }
            b'F' => {
                self.at += 1;
                Kind::EndingClass(self.class()?)
            }
            b'D' => {
                self.at += 1;
                let a = self.class()?;
                self.skip(b':').then_some(())?;
                Kind::Compound(a, self.class()?)
            }
            simple @ (b'N' | b'A' | b'M' | b'Y' | b'G') => {
                self.at += 1;
                match simple {
                    b'N' => Kind::Number,
                    b'A' => Kind::Age,
                    b'M' => Kind::Name,
                    b'Y' => Kind::Any,
                    _ => Kind::Gap,
                }
            }
            _ => Kind::Word(self.number()?),
        };
        Some(kind)
    }
}
