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
        // The texts speak of Fluent, whose brackets are no links.
        #[allow(rustdoc::broken_intra_doc_links, rustdoc::invalid_html_tags)]
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
    "error-fluent-key" FluentKey { found, suggestion } "a key may hold only a-z, 0-9, - and _, not {found}; write {suggestion}"
    "error-fluent-brace" FluentBrace {} "a brace that is opened here is never closed; add }}"
    "error-fluent-default" FluentDefault {} "none of these variants is the default; put * before the one that always fits: *[other]"
    "error-fluent-defaults" FluentDefaults {} "two variants are marked with *; keep one"
    "error-fluent-closing" FluentClosing {} "this brace closes nothing; remove it, or put it in quotes and braces"
    "error-fluent-attribute" FluentAttribute { attribute } ".{attribute} belongs to no message; put it right under its message, indented"
    "error-fluent-lone" FluentLone { found } "{found} belongs to no message; move it under its message, or close what is open above"
    "error-fluent-equals" FluentEquals { id } "after {id} a = is missing; if the line goes on with the text above, indent it"
    "error-fluent-value" FluentValue { id } "{id} has no text; write it"
    "error-fluent-callee" FluentCallee { name } "{name} is no function; the names of functions are in capitals"
    "error-fluent-selector" FluentSelector {} "this cannot choose; only a $variable, a function or an attribute of a term can"
    "error-fluent-term-attribute" FluentTermAttribute {} "an attribute of a term can only choose and not be shown; show the term"
    "error-fluent-string" FluentString {} "the quotation mark that is opened here is not closed on its line; add \""
    "error-fluent-order" FluentOrder {} "an argument without a name stands behind one with a name; put it first"
    "error-fluent-argument" FluentArgument { name } "{name} is given twice; keep one"
    "error-fluent-escape" FluentEscape { found } "{found} is not known in quotes; write \\\\ for a backslash, \\u00A0 for a sign by its number"
    "error-fluent-expression" FluentExpression { found } "{found} cannot stand in braces; write a $variable, an id, a -term or a text in quotes"
    "error-fluent-empty-braces" FluentEmptyBraces {} "there is nothing in these braces; put a $variable in, or remove them"
    "error-fluent-literal" FluentLiteral {} "an option takes a number or a text in quotes; write one"
    "error-fluent-tab" FluentTab {} "a tab stands here; indent with spaces"
    "error-fluent-arrow" FluentArrow {} "behind -> the line must end; put each variant on a line of its own"
    "error-fluent-name" FluentName { found } "a name begins with a letter from a to z, not with {found}; rename it"
    "error-fluent-token" FluentToken { expected, found } "{expected} is missing before {found}; add it"
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
    "error-usage-fmt-path" UsageFmtPath {} "fmt needs bundles: name files or folders, or the folder of --locales"
    "error-po-line" PoLine {} "this line does not belong in a PO file here; mend or remove it"
    "error-po-quote" PoQuote {} "a text stands in one pair of quotes on its line; mend the quotes, and write \\\" for one inside"
    "error-po-escape" PoEscape { found } "{found} means nothing in a PO file; write \\\\ for a backslash"
    "error-po-plural" PoPlural {} "plural forms are not used here, each variant is a unit of its own; export the file anew"
    "error-po-language" PoLanguage { path } "{path} does not say its language; add --lang"
    "error-po-function" PoFunction { function, known } "there is no function {function}; use {known}"
    "error-po-choice" PoChoice { placeable } "the translation lacks {placeable}, which stands for a choice; put it in"
    "error-po-choice-unknown" PoChoiceUnknown { placeable, known } "{placeable} stands for no choice of this text, or stands here twice; it has {known}"
    "error-tag" Tag { tag } "{tag} is no tag of a language; write its two or three letters, such as da or fi"
    "error-language-there" LanguageThere { tag, folder } "{tag} is a language here already; put the files that you change into {folder}"
    "check-unwritten" CheckUnwritten { language, missing, all, id } "{language}: {missing} of {all} messages are still to be written, the next is {id}"
    "check-missing-fallback" CheckMissingFallback { id, language, fallback } "{id} is missing in {language}, where {fallback} is shown instead; add it"
    "check-obsolete-suggest" CheckObsoleteSuggest { id, suggestion } "{id} is in no contract; did you mean {suggestion}?"
    "check-duplicate-part" CheckDuplicatePart { id, part, other } "{id} has {part} in {other} too; keep one"
    "check-empty" CheckEmpty { id } "{id} shows nothing; write the text"
    "check-space" CheckSpace { kind } "white space that other programs stumble over ({kind}); remove it"
    "check-detached" CheckDetached {} "an empty line keeps this comment from the message below; remove the empty line, or begin the comment with ##"
    "check-unread" CheckUnread { known } "no command reads this file; did you mean {known}?"
    "check-allow-unused" CheckAllowUnused { name } "there is nothing here for {name} to allow; remove it"
    "check-allow-unknown" CheckAllowUnknown { name, known } "{name} is no kind of finding; did you mean {known}?"
    "check-variable-suggest" CheckVariableSuggest { id, variable, suggestion } "{id} uses ${variable}, which it is not given; did you mean ${suggestion}?"
    "check-variable-unused" CheckVariableUnused { id, variable } "the comment of {id} names ${variable}, which the text does not use; use it or remove it"
    "check-comment-type" CheckCommentType { variable } "the type of ${variable} cannot be read; write (String), (Number), (Date), (List) or (Enum: a | b)"
    "check-sample" CheckSample { variable, sample, kind } "the sample {sample} of ${variable} is no {kind}; change it"
    "check-attribute-suggest" CheckAttributeSuggest { id, attribute, suggestion } "{id} has .{attribute}, which the contract has not; did you mean .{suggestion}?"
    "check-function-type" CheckFunctionType { function, variable, kind } "{function} cannot show ${variable}, which is a {kind}; change the function"
    "check-function-missing" CheckFunctionMissing { variable, kind, function } "${variable} is a {kind} and stands bare; show it with {function}(${variable})"
    "check-variant" CheckVariant { id, variant, variable } "the variant [{variant}] of {id} leaves out ${variable}; put it in"
    "check-markup-missing" CheckMarkupMissing { id, markup } "{id} lacks {markup}, which the contract has; put it in"
    "check-markup-extra" CheckMarkupExtra { id, markup } "{id} has {markup}, which the contract has not; remove it"
    "check-same" CheckSame { id } "{id} is the same as in English; translate it"
    "check-long" CheckLong { id, length, limit } "{id} has up to {length} letters, and there is room for {limit}; shorten it"
    "check-reference-suggest" CheckReferenceSuggest { id, reference, suggestion } "{id} refers to {reference}, which this language has not; did you mean {suggestion}?"
    "check-cycle" CheckCycle { path } "this refers back to itself: {path}; break the circle"
    "check-term-unused" CheckTermUnused { id } "no message uses the term -{id}; remove it"
    "check-function-unknown" CheckFunctionUnknown { function, known } "there is no function {function}; use {known}"
    "check-function-suggest" CheckFunctionSuggest { function, suggestion } "there is no function {function}; did you mean {suggestion}?"
    "check-option-unknown" CheckOptionUnknown { function, option, known } "{function} has no option {option}; use {known}"
    "check-option-suggest" CheckOptionSuggest { function, option, suggestion } "{function} has no option {option}; did you mean {suggestion}?"
    "check-option-value" CheckOptionValue { function, option, value, known } "{option} of {function} cannot be {value}; use {known}"
    "check-argument" CheckArgument { function, kind } "{function} takes one {kind}; give it that"
    "check-after-term" CheckAfterTerm { variable, term } "${variable} is empty behind -{term}; put it before the term"
    "check-term-variable" CheckTermVariable { id, variable } "nobody passes ${variable} to -{id}; pass it, -{id}({variable}: \"…\"), or remove it"
    "check-term-argument" CheckTermArgument { id, argument } "-{id} is given {argument} and has no such variable; remove it"
    "check-term-attribute" CheckTermAttribute { id, attribute, known } "-{id} has no .{attribute}; it has {known}"
    "check-plural-impossible" CheckPluralImpossible { key, language, known } "{language} has no plural form {key}; use {known}"
    "check-plural-only-other" CheckPluralOnlyOther { id, key } "{id} has only *[other]; add [{key}], or show the number without a choice"
    "check-plural-missing" CheckPluralMissing { id, key, language } "{id} lacks the plural form [{key}] of {language}; add it"
    "check-number-key" CheckNumberKey { key, known } "a number never is {key}; use {known} or a figure"
    "check-selector" CheckSelector { variable, kind } "${variable} is a {kind} and cannot choose by number; choose by a Number"
    "check-enum-key" CheckEnumKey { variable, key, known } "${variable} never is {key}; it is {known}"
    "check-enum-key-suggest" CheckEnumKeySuggest { variable, key, suggestion } "${variable} never is {key}; did you mean {suggestion}?"
    "check-enum-missing" CheckEnumMissing { variable, key } "${variable} can be {key} too; add a variant"
    "check-default" CheckDefault { found } "the default of a number must be *[other], not *[{found}]; move the *"
    "check-use-unknown-suggest" CheckUseUnknownSuggest { id, suggestion } "{id} is used here and in no bundle; did you mean {suggestion}?"
    "check-use-extra-suggest" CheckUseExtraSuggest { id, argument, suggestion } "{id} is given {argument} and has no such variable; did you mean {suggestion}?"
    "check-use-type" CheckUseType { id, argument, kind } "{id} needs {argument} as a {kind}; pass one"
    "check-use-dynamic" CheckUseDynamic {} "which message is used here cannot be told; add a comment lagom: ids prefix-*"
    "check-rule-missing" CheckRuleMissing { id, language } "the rule {id} has no text in {language}; add it"
    "check-rule-unknown" CheckRuleUnknown { id } "there is no rule for {id}; remove the text, or add the rule"
    "check-id-name" CheckIdName { id } "{id} is not in lower case with hyphens; rename it"
    "check-id-file" CheckIdFile { id, file } "{id} stands in {file} in the contract; move it there"
    "check-quotes" CheckQuotes { found, known } "{found} is not how this language quotes; write {known}"
    "check-typography" CheckTypography { found, suggestion } "{found} stands for {suggestion}; write {suggestion}"
    "check-no-break" CheckNoBreak { sign } "{sign} may fall on another line than its figure; put a no-break space between"
    "check-word" CheckWord { word, language } "{word} is a word of {language}; write it in this language"
    "check-language" CheckLanguage { id, found } "{id} looks like another language ({found}); translate it"
    "check-address" CheckAddress { found, form } "{found} stands in a text that says {form}; choose one form"
    "check-own-rule" CheckOwnRule { id, rule, found } "{found} in {id} is what {rule} warns of; reword it"
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
