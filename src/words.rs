//! What the program must know of a language to read it: `words/*.toml`.
//!
//! Words come as classes (intensifiers, heads of personas), as traits of persons by a shared id, as
//! cues (pronouns, negation, must and nice) and as headings by section. All of it goes into the
//! dictionary of the word pass; code names kinds, never words.

pub mod check;
pub mod form;
pub mod lexicon;
pub mod skills;
pub mod spelling;

use crate::assets::Store;
use crate::data::{Fields, Node, Origin, Table, parse_toml};
use crate::error::{Cause, Error, Result};
use crate::language::Language;
use crate::table::{Line, Writer};
use lexicon::{AddError, ClassId, Classes, Lexicon, LexiconBuilder, MAX_CLASSES, Tag};
use rustc_hash::{FxHashMap, FxHashSet};

macro_rules! named {
    ($(#[$doc:meta])* $name:ident { $($(#[$vdoc:meta])* $variant:ident $text:literal),* $(,)? }) => {
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
        pub enum $name { $($(#[$vdoc])* $variant),* }

        impl $name {
            pub const ALL: &[$name] = &[$($name::$variant),*];

            /// The name in the data.
            pub fn name(self) -> &'static str {
                match self { $($name::$variant => $text),* }
            }
        }
    };
}

named! {
    /// What a word tells about the sentence it stands in.
    Cue {
        /// The reader: du, dig, je.
        Reader "reader",
        ReaderOwn "reader-own",
        /// The firm as subject: vi, wij.
        Firm "firm",
        FirmOwn "firm-own",
        /// The writer of a letter: jeg, ik.
        Writer "writer",
        WriterOwn "writer-own",
        HeShe "he-she",
        /// A firm seeks somebody.
        Seek "seek",
        /// The person sought.
        Candidate "candidate",
        /// Third parties and things that a description may belong to.
        Others "others",
        /// Ties what follows to the noun before it: som, med; die, met.
        Attribute "attribute",
        Negation "negation",
        Contrast "contrast",
        NotNeeded "not-needed",
        Concession "concession",
        Must "must",
        Nice "nice",
        Equivalent "equivalent",
        Salutation "salutation",
        Closing "closing",
        SubjectLine "subject-line",
        /// Before a place's name: in, at.
        Near "near",
        /// The reader has, is or can something.
        Has "has",
        /// The reader will do something.
        Does "does",
        /// The reader gets something.
        Gets "gets",
        /// Opens a sentence that tells how things are: "this", "there", "the department".
        Telling "telling",
        /// How one applies, and what goes with it.
        Applies "applies",
    }
}

named! {
    /// What a section of an ad is about.
    Section {
        About "about",
        Job "job",
        Tasks "tasks",
        Must "must",
        Nice "nice",
        Traits "traits",
        Learn "learn",
        Offer "offer",
        Process "process",
        Welcome "welcome",
        Apply "apply",
        Contact "contact",
        Facts "facts",
    }
}

named! {
    /// What words tell about the facts of an ad, or of a letter.
    FieldCue {
        PayWord "pay-word",
        /// Concrete pay without a sum: a tariff step.
        PayGiven "pay-given",
        /// A placeholder in place of pay.
        PayOpen "pay-open",
        Currency "currency",
        Deadline "deadline",
        DeadlineOpen "deadline-open",
        Contact "contact",
        Place "place",
        Hours "hours",
        Remote "remote",
        Process "process",
        Encourage "encourage",
        /// What the writer of a letter will do.
        Future "future",
        JobTitle "job-title",
        /// Before a reference: "vacancy number".
        Reference "reference",
        /// How much and how long one works: "80 %", "full time".
        Extent "extent",
        UnitHour "unit-hour",
        UnitMonth "unit-month",
        UnitYear "unit-year",
        /// Before the least of a sum.
        From "from",
        /// Before the most of a sum.
        UpTo "up-to",
        /// A sum of money that is no pay: an allowance, a turnover.
        NotPay "not-pay",
        NotRemote "not-remote",
        /// Tells a date that is no closing date: the start, an interview.
        OtherDate "other-date",
    }
}

named! {
    /// What stands before a value, on its line or on the line above.
    Label {
        Title "title",
        Employer "employer",
        Place "place",
        Contact "contact",
        Deadline "deadline",
        Reference "reference",
        Extent "extent",
        Pay "pay",
        OtherDate "other-date",
        Remote "remote",
    }
}

/// What a pattern of the word pass means. It travels through the lexicon as a [`Tag`].
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Meaning {
    Cue(Cue),
    Section(Section),
    Field(FieldCue),
    /// Index into [`Vocabulary::traits`].
    Trait(u32),
    /// The owner's own: a phrase of a rule.
    Other(u32),
    /// A word of a class of several words: it serves forms only.
    Class,
}

const KIND_BITS: u32 = 28;

impl Meaning {
    pub fn tag(self) -> Tag {
        let (kind, value) = match self {
            Meaning::Cue(cue) => (1, cue as u32),
            Meaning::Section(section) => (2, section as u32),
            Meaning::Trait(id) => (3, id),
            Meaning::Other(id) => (4, id),
            Meaning::Class => (5, 0),
            Meaning::Field(field) => (7, field as u32),
        };
        kind << KIND_BITS | value
    }

    pub fn of(tag: Tag) -> Self {
        let value = tag & ((1 << KIND_BITS) - 1);
        match tag >> KIND_BITS {
            1 => Cue::ALL
                .get(value as usize)
                .map_or(Meaning::Class, |c| Meaning::Cue(*c)),
            2 => Section::ALL
                .get(value as usize)
                .map_or(Meaning::Class, |s| Meaning::Section(*s)),
            3 => Meaning::Trait(value),
            4 => Meaning::Other(value),
            7 => FieldCue::ALL
                .get(value as usize)
                .map_or(Meaning::Class, |f| Meaning::Field(*f)),
            _ => Meaning::Class,
        }
    }
}

/// What the words files give beside the dictionary.
#[derive(Debug, Default)]
pub struct Vocabulary {
    /// Trait ids, by index.
    pub traits: Vec<String>,
    /// Lower case, without the last dot.
    pub abbreviations: FxHashSet<Box<str>>,
    /// January first; other spellings of a month stand behind a slash.
    pub months: Vec<String>,
    /// ISO 4217 code of what "kr" or the like means in the language's first country.
    pub currency_code: String,
    /// Whether texts are measured by Flesch-Douma too.
    pub flesch_douma: bool,
    cue_classes: Vec<ClassId>,
    /// First words of evidence in a letter that fit after the word for I.
    pub past_verbs: FxHashSet<Box<str>>,
    /// First words of evidence that want a helping verb before them.
    pub participles: FxHashSet<Box<str>>,
    /// Nouns at the start of evidence that one has: responsibility.
    pub duties: FxHashSet<Box<str>>,
    /// The word for I at the start of evidence.
    pub selves: FxHashSet<Box<str>>,
    /// What says where a place lies, before the preposition.
    pub located: FxHashSet<Box<str>>,
    /// "Has" and "had", for participles and duties.
    pub helping: Vec<String>,
    /// The same in the present tense.
    pub present_verbs: FxHashSet<Box<str>>,
    /// Verbs of evidence that tell no doing: had, was.
    pub states: FxHashSet<Box<str>>,
    /// Words that join two verbs: "found and mended".
    pub ands: FxHashSet<Box<str>>,
    /// Words that stand close behind their verb: "lärde mig".
    pub reflexives: FxHashSet<Box<str>>,
    /// What says of a name that it is an employer: "is a".
    pub is_a: FxHashSet<Box<str>>,
    /// Words with a capital that name no employer: countries.
    pub no_names: FxHashSet<Box<str>>,
    /// Labels on a line of facts; lower case.
    pub labels: FxHashMap<Box<str>, Label>,
    /// Words that put an employer after a title; lower case.
    pub at_words: FxHashSet<Box<str>>,
    /// Words with a capital before a person's name; those that begin with a hyphen are endings.
    pub before_names: FxHashSet<Box<str>>,
    /// Words that tell an organisation's name.
    pub organisations: FxHashSet<Box<str>>,
    /// Words before a job title that do not belong to it.
    pub title_leads: FxHashSet<Box<str>>,
    /// Endings of the names of firms that hire for others.
    pub agencies: FxHashSet<Box<str>>,
    /// Words of names that own what others are a part of: a municipality, a foundation.
    pub owners: FxHashSet<Box<str>>,
    /// Endings of the names of bodies that one works in ("i Bodø kommune"), where others take another
    /// preposition.
    pub town_words: FxHashSet<Box<str>>,
    /// Endings of the names of houses that one works at ("ved Vågen skule").
    pub house_words: FxHashSet<Box<str>>,
    /// Small words with a capital that begin a surname.
    pub particles: FxHashSet<Box<str>>,
    /// Endings of the names of streets.
    pub streets: FxHashSet<Box<str>>,
    /// Headings of sections, as they are written; lower case.
    pub headings: FxHashSet<Box<str>>,
    /// Words that make a letter's reader formal.
    pub formal: FxHashSet<Box<str>>,
}

impl Vocabulary {
    /// The class bit of a cue.
    pub fn cue(&self, cue: Cue) -> Classes {
        self.cue_classes
            .get(cue as usize)
            .map_or(0, |class| 1 << class)
    }

    /// The classes of all cues: a word of one of them is no name.
    pub fn cues(&self) -> Classes {
        self.cue_classes
            .iter()
            .fold(0, |all, class| all | 1 << class)
    }

    /// Loads the words of `languages` (a language and those that are read with it) into `builder`.
    ///
    /// # Errors
    /// A words file is broken or a form in it cannot be used, with the place.
    pub fn load(
        store: &Store,
        languages: &[Language],
        builder: &mut LexiconBuilder,
    ) -> Result<Self> {
        let mut vocabulary = Vocabulary::default();
        // Cues first, so that their class ids are the same in every language.
        for cue in Cue::ALL {
            let class = builder.class(cue.name()).map_err(|e| class_error(&e))?;
            vocabulary.cue_classes.push(class);
        }
        let traits_class = builder.class("trait").map_err(|e| class_error(&e))?;
        let mut files = Vec::new();
        for language in languages {
            for name in store.list(&format!("{language}/words/"), ".toml") {
                let apart = skills::FILES.iter().chain(spelling::FILES);
                if apart.clone().any(|file| name.ends_with(file)) {
                    continue;
                }
                if let Some(asset) = store.read(&name)? {
                    files.push(parse_toml(&asset.file, &asset.text)?);
                }
            }
        }
        // Every class is declared before any form may name it.
        for (origin, table) in &files {
            if let Some(classes) = table.get("classes") {
                for entry in &classes.table(origin, "classes")?.entries {
                    builder
                        .class(&entry.key)
                        .map_err(|e| form_error(origin, &entry.node, &e))?;
                }
            }
        }
        for (origin, table) in &files {
            vocabulary.read(origin, table, traits_class, builder)?;
        }
        Ok(vocabulary)
    }

    /// Writes what [`read_table`](Self::read_table) reads.
    pub fn write(&self, writer: &mut Writer) {
        writer.line("traits", &self.traits);
        writer.line("months", &self.months);
        writer.line("helping", &self.helping);
        writer.line("currency-code", [&self.currency_code]);
        if self.flesch_douma {
            writer.line("flesch-douma", [""]);
        }
        for label in Label::ALL {
            let mut words: Vec<&str> = self
                .labels
                .iter()
                .filter(|(_, of)| *of == label)
                .map(|(word, _)| &**word)
                .collect();
            words.sort_unstable();
            writer.line("label", std::iter::once(label.name()).chain(words));
        }
        for (mark, set) in [
            ("abbreviations", &self.abbreviations),
            ("past-verbs", &self.past_verbs),
            ("participles", &self.participles),
            ("duties", &self.duties),
            ("selves", &self.selves),
            ("located", &self.located),
            ("present-verbs", &self.present_verbs),
            ("states", &self.states),
            ("and", &self.ands),
            ("reflexive", &self.reflexives),
            ("is-a", &self.is_a),
            ("no-names", &self.no_names),
            ("at", &self.at_words),
            ("before-names", &self.before_names),
            ("organisations", &self.organisations),
            ("title-leads", &self.title_leads),
            ("formal", &self.formal),
            ("headings", &self.headings),
            ("streets", &self.streets),
            ("agencies", &self.agencies),
            ("owners", &self.owners),
            ("town-words", &self.town_words),
            ("house-words", &self.house_words),
            ("particles", &self.particles),
        ] {
            let mut words: Vec<&str> = set.iter().map(|w| &**w).collect();
            words.sort_unstable();
            writer.line(mark, words);
        }
    }

    /// Reads the lines of a table up to an empty one; the classes of the cues are the lexicon's.
    pub fn read_table<'a>(
        lexicon: &Lexicon,
        lines: &mut impl Iterator<Item = Line<'a>>,
    ) -> Option<Self> {
        let mut vocabulary = Vocabulary::default();
        for cue in Cue::ALL {
            vocabulary.cue_classes.push(lexicon.class_id(cue.name())?);
        }
        for line in lines.take_while(|l| !l.mark.is_empty()) {
            let mut words = line.fields().filter(|w| !w.is_empty());
            let set = match line.mark {
                "traits" => {
                    vocabulary.traits = words.map(str::to_owned).collect();
                    continue;
                }
                "helping" => {
                    vocabulary.helping = words.map(str::to_owned).collect();
                    continue;
                }
                "months" => {
                    vocabulary.months = words.map(str::to_owned).collect();
                    continue;
                }
                "currency-code" => {
                    vocabulary.currency_code = words.next().unwrap_or_default().to_owned();
                    continue;
                }
                "flesch-douma" => {
                    vocabulary.flesch_douma = true;
                    continue;
                }
                "label" => {
                    let name = words.next()?;
                    let label = *Label::ALL.iter().find(|l| l.name() == name)?;
                    vocabulary
                        .labels
                        .extend(words.map(|word| (word.into(), label)));
                    continue;
                }
                "abbreviations" => &mut vocabulary.abbreviations,
                "past-verbs" => &mut vocabulary.past_verbs,
                "participles" => &mut vocabulary.participles,
                "duties" => &mut vocabulary.duties,
                "selves" => &mut vocabulary.selves,
                "located" => &mut vocabulary.located,
                "present-verbs" => &mut vocabulary.present_verbs,
                "states" => &mut vocabulary.states,
                "and" => &mut vocabulary.ands,
                "reflexive" => &mut vocabulary.reflexives,
                "is-a" => &mut vocabulary.is_a,
                "no-names" => &mut vocabulary.no_names,
                "at" => &mut vocabulary.at_words,
                "before-names" => &mut vocabulary.before_names,
                "organisations" => &mut vocabulary.organisations,
                "title-leads" => &mut vocabulary.title_leads,
                "formal" => &mut vocabulary.formal,
                "headings" => &mut vocabulary.headings,
                "streets" => &mut vocabulary.streets,
                "agencies" => &mut vocabulary.agencies,
                "owners" => &mut vocabulary.owners,
                "town-words" => &mut vocabulary.town_words,
                "house-words" => &mut vocabulary.house_words,
                "particles" => &mut vocabulary.particles,
                _ => continue,
            };
            set.extend(words.map(Into::into));
        }
        Some(vocabulary)
    }

    fn read(
        &mut self,
        origin: &Origin,
        table: &Table,
        traits_class: ClassId,
        builder: &mut LexiconBuilder,
    ) -> Result<()> {
        let mut fields = Fields::new(origin, table, 0);
        if let Some(node) = fields.node("classes") {
            for entry in &node.table(origin, "classes")?.entries {
                let class = builder
                    .class(&entry.key)
                    .map_err(|e| form_error(origin, &entry.node, &e))?;
                for form in forms(origin, &entry.key, &entry.node)? {
                    builder
                        .add_to_class(class, &form.text, Meaning::Class.tag())
                        .map_err(|e| form_error(origin, form.node, &e))?;
                }
            }
        }
        if let Some(node) = fields.node("traits") {
            for entry in &node.table(origin, "traits")?.entries {
                let id = index_of(&mut self.traits, &entry.key);
                let tag = Meaning::Trait(id).tag();
                for form in forms(origin, &entry.key, &entry.node)? {
                    builder
                        .add_of_class(traits_class, &form.text, tag)
                        .map_err(|e| form_error(origin, form.node, &e))?;
                }
            }
        }
        if let Some(node) = fields.node("cues") {
            let table = node.table(origin, "cues")?;
            let mut cues = Fields::new(origin, table, node.span.start);
            for cue in Cue::ALL {
                let Some(node) = cues.node(cue.name()) else {
                    continue;
                };
                let class = self.cue_classes[*cue as usize];
                for form in forms(origin, cue.name(), node)? {
                    builder
                        .add_to_class(class, &form.text, Meaning::Cue(*cue).tag())
                        .map_err(|e| form_error(origin, form.node, &e))?;
                }
            }
            cues.finish()?;
        }
        if let Some(node) = fields.node("sections") {
            let table = node.table(origin, "sections")?;
            let mut sections = Fields::new(origin, table, node.span.start);
            for section in Section::ALL {
                let Some(node) = sections.node(section.name()) else {
                    continue;
                };
                for form in forms(origin, section.name(), node)? {
                    self.headings.insert(form.text.to_lowercase().into());
                    builder
                        .add(&form.text, Meaning::Section(*section).tag())
                        .map_err(|e| form_error(origin, form.node, &e))?;
                }
            }
            sections.finish()?;
        }
        if let Some(node) = fields.node("fields") {
            let table = node.table(origin, "fields")?;
            let mut named = Fields::new(origin, table, node.span.start);
            for field in FieldCue::ALL {
                let Some(node) = named.node(field.name()) else {
                    continue;
                };
                for form in forms(origin, field.name(), node)? {
                    builder
                        .add(&form.text, Meaning::Field(*field).tag())
                        .map_err(|e| form_error(origin, form.node, &e))?;
                }
            }
            named.finish()?;
        }
        if let Some(node) = fields.node("labels") {
            let table = node.table(origin, "labels")?;
            let mut labels = Fields::new(origin, table, node.span.start);
            for label in Label::ALL {
                for word in labels.texts(label.name())? {
                    self.labels
                        .entry(word.to_lowercase().into())
                        .or_insert(*label);
                }
            }
            labels.finish()?;
        }
        self.flesch_douma |= fields.bool("flesch-douma")?.unwrap_or(false);
        if let Some(code) = fields.text("currency-code")?
            && self.currency_code.is_empty()
        {
            self.currency_code = code;
        }
        for abbreviation in fields.texts("abbreviations")? {
            let lower = abbreviation.to_lowercase();
            let lower = lower.trim_end_matches('.');
            // "f.eks." is two words to the word pass; the last of them carries the dot.
            let last = lower.rsplit('.').next().unwrap_or(lower);
            self.abbreviations.insert(last.trim().into());
            self.abbreviations.insert(lower.into());
            for part in lower.split('.').filter(|p| p.chars().count() == 1) {
                self.abbreviations.insert(part.into());
            }
        }
        let helping = fields.texts("helping")?;
        if self.helping.is_empty() {
            self.helping = helping;
        }
        let months = fields.texts("months")?;
        if self.months.is_empty() {
            self.months = months;
        }
        fields.node("weekdays");
        for (key, set) in [
            ("past-verbs", &mut self.past_verbs),
            ("participles", &mut self.participles),
            ("duties", &mut self.duties),
            ("selves", &mut self.selves),
            ("located", &mut self.located),
            ("present-verbs", &mut self.present_verbs),
            ("states", &mut self.states),
            ("and", &mut self.ands),
            ("reflexive", &mut self.reflexives),
            ("is-a", &mut self.is_a),
            ("no-names", &mut self.no_names),
            ("at", &mut self.at_words),
            ("before-names", &mut self.before_names),
            ("organisations", &mut self.organisations),
            ("title-leads", &mut self.title_leads),
            ("formal", &mut self.formal),
            ("streets", &mut self.streets),
            ("agencies", &mut self.agencies),
            ("owners", &mut self.owners),
            ("town-words", &mut self.town_words),
            ("house-words", &mut self.house_words),
            ("particles", &mut self.particles),
        ] {
            for word in fields.texts(key)? {
                set.insert(word.to_lowercase().into());
            }
        }
        // The words that tell the language are the detector's.
        for key in ["words", "shared", "suffixes", "too"] {
            fields.node(key);
        }
        fields.finish()
    }
}

fn index_of(names: &mut Vec<String>, name: &str) -> u32 {
    let at = names.iter().position(|n| n == name).unwrap_or_else(|| {
        names.push(name.to_owned());
        names.len() - 1
    });
    at as u32
}

/// A form and where it stands.
pub struct FormText<'a> {
    pub text: String,
    pub node: &'a Node,
}

/// The forms of a list, each with its place.
///
/// # Errors
/// Something other than texts is in the list.
pub fn forms<'a>(origin: &Origin, key: &str, node: &'a Node) -> Result<Vec<FormText<'a>>> {
    node.list(origin, key)?
        .iter()
        .map(|node| {
            Ok(FormText {
                text: node.text(origin, key)?,
                node,
            })
        })
        .collect()
}

/// The error of a form that cannot be added, at its place.
pub fn form_error(origin: &Origin, node: &Node, error: &AddError) -> Error {
    let form = match &node.value {
        crate::data::Value::Text(text) => text.clone(),
        _ => String::new(),
    };
    let cause = match error {
        AddError::Form(reason) => Cause::Form {
            form,
            detail: reason.detail(),
        },
        AddError::Class(class) => Cause::FormClass {
            form,
            class: class.clone(),
        },
        AddError::TooManyClasses => Cause::ClassCount {
            limit: MAX_CLASSES.to_string(),
        },
    };
    Error::new(cause).at(origin.place(node.span.start))
}

fn class_error(_: &AddError) -> Error {
    Cause::ClassCount {
        limit: MAX_CLASSES.to_string(),
    }
    .into()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_meaning_survives_its_tag() {
        for meaning in [
            Meaning::Cue(Cue::Contrast),
            Meaning::Section(Section::Facts),
            Meaning::Field(FieldCue::Encourage),
            Meaning::Trait(77),
            Meaning::Other(123_456),
        ] {
            assert_eq!(Meaning::of(meaning.tag()), meaning);
        }
    }
}
