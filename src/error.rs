//! What can be wrong with what came from outside, in one type for the whole crate.
//!
//! An [`Error`] is a [`Cause`] with its facts and, where there is one, a [`Place`]. The program
//! shows it in the reader's language by the cause's message id; the English `Display` is the last
//! resort under that message. Every cause says what to do about it.

use std::fmt;

/// A file, and where in it. Lines and columns count from 1, columns in Unicode scalar values.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Place {
    pub file: String,
    pub at: Option<(usize, usize)>,
}

impl Place {
    /// A whole file.
    pub fn file(file: impl Into<String>) -> Self {
        Place {
            file: file.into(),
            at: None,
        }
    }

    /// The place of a byte `offset` in `source`; past the end it is the end.
    pub fn at(file: impl Into<String>, source: &str, offset: usize) -> Self {
        Place {
            file: file.into(),
            at: Some(line_column(source, offset)),
        }
    }
}

impl fmt::Display for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.at {
            Some((line, column)) => write!(f, "{}:{line}:{column}", self.file),
            None => f.write_str(&self.file),
        }
    }
}

/// Line and column (from 1, in Unicode scalar values) of a byte offset.
pub fn line_column(source: &str, offset: usize) -> (usize, usize) {
    let mut offset = offset.min(source.len());
    while !source.is_char_boundary(offset) {
        offset -= 1;
    }
    let before = &source[..offset];
    // Examples of rules ask thousands of times for places in large files.
    let line = memchr::memchr_iter(b'\n', before.as_bytes()).count() + 1;
    let start = memchr::memrchr(b'\n', before.as_bytes()).map_or(0, |i| i + 1);
    (line, before[start..].chars().count() + 1)
}

/// A cause at a place.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Error {
    // Boxed: results travel through hot loops, errors do not.
    inner: Box<(Cause, Option<Place>)>,
}

/// The crate's result.
pub type Result<T, E = Error> = std::result::Result<T, E>;

impl Error {
    pub fn new(cause: Cause) -> Self {
        Error {
            inner: Box::new((cause, None)),
        }
    }

    /// The same error at a place.
    pub fn at(mut self, place: Place) -> Self {
        self.inner.1 = Some(place);
        self
    }

    /// The same error at a place, unless it has one.
    pub fn or_at(self, place: impl FnOnce() -> Place) -> Self {
        if self.inner.1.is_some() {
            self
        } else {
            self.at(place())
        }
    }

    pub fn cause(&self) -> &Cause {
        &self.inner.0
    }

    pub fn place(&self) -> Option<&Place> {
        self.inner.1.as_ref()
    }
}

impl From<Cause> for Error {
    fn from(cause: Cause) -> Self {
        Error::new(cause)
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(place) = self.place() {
            write!(f, "{place}: ")?;
        }
        write!(f, "{}", self.cause())
    }
}

impl std::error::Error for Error {}

macro_rules! causes {
    ($( $id:literal $name:ident { $($field:ident),* } $english:literal )*) => {
        /// What is wrong. The fields are facts for the message of the same id in `cli.ftl`.
        #[derive(Debug, Clone, PartialEq, Eq)]
        pub enum Cause {
            $( #[doc = $english] $name { $($field: String),* }, )*
        }

        impl Cause {
            /// Every message id of a cause, with the names of its variables.
            pub const MESSAGES: &[(&str, &[&str])] = &[ $( ($id, &[ $(stringify!($field)),* ]), )* ];

            /// The message id in `cli.ftl`.
            pub fn id(&self) -> &'static str {
                match self { $( Cause::$name { .. } => $id, )* }
            }

            /// The facts, by the names that the message uses.
            pub fn facts(&self) -> Vec<(&'static str, &str)> {
                match self { $( Cause::$name { $($field),* } => vec![ $( (stringify!($field), $field.as_str()) ),* ], )* }
            }
        }

        impl fmt::Display for Cause {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                match self { $( Cause::$name { $($field),* } => write!(f, $english), )* }
            }
        }
    };
}

causes! {
    "error-file-missing" FileMissing { path } "there is no {path}; check the name"
    "error-read" Read { path, detail } "{path} cannot be read ({detail}); check its rights"
    "error-write" Write { path, detail } "{path} cannot be written ({detail}); choose another place with -o"
    "error-file-exists" FileExists { path } "{path} exists; add --force to replace it, or choose another name with -o"
    "error-encoding" Encoding { path } "{path} is not text; save it as UTF-8 text"
    "error-too-large" TooLarge { path, limit } "{path} is over {limit} MiB; split it"
    "error-toml" Toml { detail } "this is not TOML: {detail}; mend the line"
    "error-json" Json { detail } "this is not JSON: {detail}; mend the line"
    "error-yaml" Yaml { detail } "this is not YAML that can be read: {detail}; mend the line"
    "error-format" Format { path } "{path} is neither TOML, YAML nor JSON; name it .toml, .yaml or .json"
    "error-too-deep" TooDeep { limit } "the data is nested more than {limit} levels deep; make it flatter"
    "error-duplicate-key" DuplicateKey { key } "{key} stands twice; keep one"
    "error-unknown-key" UnknownKey { key, known } "{key} is not known here; known are {known}"
    "error-unknown-key-suggest" UnknownKeySuggest { key, suggestion } "{key} is not known here; did you mean {suggestion}?"
    "error-missing-key" MissingKey { key } "{key} is missing; add it"
    "error-type" Type { key, expected } "{key} must be {expected}; change it"
    "error-value" Value { key, value, allowed } "{key} cannot be {value}; use {allowed}"
    "error-date" DateValue { value } "{value} is not a date; write YYYY-MM-DD"
    "error-order" Order { key } "{key}: the first is after the last; swap them"
    "error-language" UnknownLanguage { tag, known } "{tag} is not a language here; use {known}"
    "error-language-draft" NoDraftLanguage { tag, known } "nothing is drafted in {tag} yet; use {known}"
    "error-brief-language" BriefLanguage { known } "the brief has several languages; choose one with --lang: {known}"
    "error-brief-no-text" BriefNoText { tag, fields } "the brief has no text in {tag} for {fields}; add them under [text.{tag}]"
    "error-brief-which-language" BriefWhichLanguage {} "the brief does not say its language; add language = \"nb\" (or nn, sv, nl) at the top"
    "error-same-file" SameFile { path } "{path} is the input itself; choose another name with -o"
    "error-unknown-role" UnknownRole { value, known } "there is no role {value}; choose one of {known}"
    "error-unknown-role-suggest" UnknownRoleSuggest { value, suggestion } "there is no role {value}; did you mean {suggestion}? lagom roles lists them"
    "error-ad-language" AdLanguage { path } "the language of {path} is none of ours; say it with --lang"
    "error-ad-unreadable" AdUnreadable { path } "{path} holds no job ad that can be read; give the ad as text or Markdown"
    "error-manifest-chain" ManifestChain { tag, missing } "{tag} falls back to {missing}, which is no language here; mend manifest.toml"
    "error-fluent-syntax" FluentSyntax { detail } "this is not Fluent: {detail}"
    "error-fluent-key" FluentKey { found } "a key may hold only a-z, 0-9, - and _, not {found}; rename it"
    "error-fluent-brace" FluentBrace {} "a brace that is opened here is never closed; add }}"
    "error-message-missing" MessageMissing { id, language } "no message {id} for {language}; add it to the bundle"
    "error-message-failed" MessageFailed { id, language, detail } "message {id} ({language}) cannot be shown: {detail}; mend the message or what is passed to it"
    "error-template-syntax" TemplateSyntax { detail } "the template is broken: {detail}; mend it"
    "error-template-missing" TemplateMissing { name } "there is no template {name}; add it"
    "error-template-key" TemplateKey { key } "the template uses {key}, which is not in its data; mend the name"
    "error-template-use" TemplateUse { detail } "the template cannot be filled: {detail}"
    "error-rule-unknown" RuleUnknown { id } "there is no rule {id}; lagom rules lists them"
    "error-rule-unknown-suggest" RuleUnknownSuggest { id, suggestion } "there is no rule {id}; did you mean {suggestion}?"
    "error-rule-kind" RuleKind { id, kind } "{id} is of kind {kind} and takes no phrases here; remove it"
    "error-form" Form { form, detail } "the form {form} cannot be used: {detail}"
    "error-form-class" FormClass { form, class } "the form {form} names the class {class}, which words/classes.toml does not have; add it"
    "error-class-count" ClassCount { limit } "more than {limit} classes of words; merge some"
    "error-allows" TooFewAllows { id } "{id} has fewer than two allows; add sentences that must stay silent"
    "error-usage" Usage { detail } "{detail}; lagom --help shows the commands"
    "error-usage-unknown" UsageUnknown { argument } "{argument} is not known here; lagom --help shows what is"
    "error-usage-unknown-suggest" UsageUnknownSuggest { argument, suggestion } "{argument} is not known here; did you mean {suggestion}?"
    "error-usage-missing" UsageMissing { argument } "{argument} is missing; add it"
    "error-usage-value" UsageValue { argument, value, allowed } "{argument} cannot be {value}; use {allowed}"
    "error-usage-empty" UsageEmpty { argument } "{argument} needs a value; add it"
    "error-usage-command" UsageCommand {} "a command is missing; lagom --help shows them"
    "check-missing" CheckMissing { id, language } "{id} is missing in {language}; add it"
    "check-obsolete" CheckObsolete { id } "{id} is in no contract; remove it, or add it to the English bundle"
    "check-duplicate" CheckDuplicate { id, other } "{id} stands in {other} too; keep one"
    "check-variable-unknown" CheckVariableUnknown { id, variable, known } "{id} uses ${variable}, which it is not given; it has {known}"
    "check-variable-missing" CheckVariableMissing { id, variable } "{id} does not use ${variable}; put it in"
    "check-variable-undocumented" CheckVariableUndocumented { id, variable } "{id} uses ${variable} without a typed comment; add #   ${variable} (String) - …, e.g. \"…\""
    "check-attribute-missing" CheckAttributeMissing { id, attribute } "{id} has no .{attribute}; add it"
    "check-attribute-unknown" CheckAttributeUnknown { id, attribute } "{id} has .{attribute}, which the contract has not; remove it"
    "check-reference" CheckReference { id, reference } "{id} refers to {reference}, which this language has not; add it or mend the name"
    "check-use-unknown" CheckUseUnknown { id } "{id} is used here and in no bundle; mend the id or add the message"
    "check-use-argument" CheckUseArgument { id, argument } "{id} needs {argument} and is not given it; pass it"
    "check-use-extra" CheckUseExtra { id, argument } "{id} is given {argument} and has no such variable; remove it"
    "check-unused" CheckUnused { id } "{id} is used nowhere; remove it"
    "check-render" CheckRender { id, language, found } "{id} in {language} shows {found}; mend the message"
    "error-tag" Tag { tag } "{tag} is no tag of a language; write its two or three letters, such as da or fi"
    "error-language-there" LanguageThere { tag, folder } "{tag} is a language here already; put the files that you change into {folder}"
    "check-unwritten" CheckUnwritten { language, missing, all, id } "{language}: {missing} of {all} messages are still to be written, the next is {id}"
    "check-words-twice" WordsTwice { word, list, other } "{word} stands twice in {list}, first in {other}; keep one"
    "check-words-opposite" WordsOpposite { word, list, other, place } "{word} stands in {list} and in {other} ({place}), which exclude each other; keep one"
    "check-words-class-unused" WordsClassUnused { class } "no form names the class {class}; remove it, or use it as <{class}>"
    "check-rule-never" RuleNever { form, word } "{form} finds nothing: no text holds {word} as a word; write it as texts are cut, without marks at its edges"
    "check-rule-silenced" RuleSilenced { form, word } "{form} silences itself: {word} stands in its own unless; take it out there or here"
    "check-rule-covered" RuleCovered { form, other, place } "{form} finds nothing that {other} does not find ({place}); remove it"
    "check-rule-star" RuleStar { form } "no flag shows what the star of {form} finds; add one"
    "check-rule-silent" RuleSilent { rule, text } "{rule} does not find: {text}; mend the phrase or the sentence"
    "check-rule-loud" RuleLoud { rule, text } "{rule} finds something where it must be silent: {text}; narrow the phrase or add an unless"
    "check-rule-unproved" RuleUnproved { rule, number } "phrase {number} of {rule} is found by none of its flags; add one"
    "check-rule-unsafe" RuleUnsafe { rule, text } "the replacement {text} of {rule} leaves a finding; word it differently"
    "check-rule-text" RuleText { id, language } "{id} is the text of a rule without phrases in {language}; add phrases or remove the text"
    "check-rule-suggest-fires" RuleSuggestFires { text, rule } "the replacement {text} is itself found by {rule}; word it differently"
    "check-rule-suggest-language" RuleSuggestLanguage { text, language } "the replacement {text} is in {language}; write it in the rule's own language"
    "error-several-outputs" SeveralOutputs {} "several languages need a folder; give it with -o"
}
