//! Choices: plural forms against CLDR, keys against the type of the variable, and variants that
//! leave out what the others say.

use super::bundle::{Bundle, File, Own, Sink};
use super::contract::{Contract, Message, Type};
use super::walk::{Node, key, selector_variable, walk};
use super::{Checked, code, nearest};
use crate::error::Cause;
use crate::language::Language;
use fluent_syntax::ast::{InlineExpression, Pattern, Variant, VariantKey};
use icu_locale_core::Locale;
use icu_plurals::{PluralCategory, PluralRuleType, PluralRules, PluralRulesOptions};
use std::collections::BTreeSet;

/// Names of all plural categories.
const CATEGORIES: &[&str] = &["zero", "one", "two", "few", "many", "other"];

/// The plural categories of a language, by name: of numbers, and of places in an order.
pub struct Plurals {
    cardinal: Vec<&'static str>,
    ordinal: Vec<&'static str>,
    rules: Option<PluralRules>,
}

impl Plurals {
    pub fn of(language: Language) -> Self {
        let rules = |kind| {
            let locale: Locale = language.tag().parse().ok()?;
            let options = PluralRulesOptions::default().with_type(kind);
            PluralRules::try_new((&locale).into(), options).ok()
        };
        let names = |rules: &Option<PluralRules>| -> Vec<&'static str> {
            match rules {
                Some(rules) => rules.categories().map(name).collect(),
                None => CATEGORIES.to_vec(),
            }
        };
        let cardinal = rules(PluralRuleType::Cardinal);
        Plurals {
            ordinal: names(&rules(PluralRuleType::Ordinal)),
            cardinal: names(&cardinal),
            rules: cardinal,
        }
    }

    /// Whether figures of their own stand for a category: `[1]` does for `one` where one is 1 alone.
    fn covered(&self, category: &str, figures: &[&str]) -> bool {
        // Categories of few numbers have no others among the first hundred.
        const FIRST: u32 = 100;
        let Some(rules) = &self.rules else {
            return false;
        };
        (0..=FIRST)
            .filter(|n| name(rules.category_for(*n)) == category)
            .all(|n| figures.iter().any(|f| f.parse() == Ok(n)))
    }
}

fn name(category: PluralCategory) -> &'static str {
    match category {
        PluralCategory::Zero => "zero",
        PluralCategory::One => "one",
        PluralCategory::Two => "two",
        PluralCategory::Few => "few",
        PluralCategory::Many => "many",
        PluralCategory::Other => "other",
    }
}

/// What one choice is checked with.
struct Choice<'a, 's> {
    file: &'a File<'a>,
    owner: &'a str,
    language: Language,
    plurals: &'s Plurals,
    selector: &'a InlineExpression<&'a str>,
    variants: &'a [Variant<&'a str>],
}

/// Checks every choice of a language.
pub fn check<'a>(
    contract: &Contract,
    source: &Checked<'a>,
    own: &Checked<'a>,
    sink: &mut Sink<'a>,
) {
    let bundle: &Bundle<'a> = &own.bundle;
    let plurals = &Plurals::of(bundle.language);
    for (id, message) in &bundle.messages {
        let agreed = contract.messages.get(*id);
        for (part, pattern) in message.parts() {
            walk(pattern, &mut |node| {
                if let Node::Select { selector, variants } = node {
                    Choice {
                        file: message.file,
                        owner: id,
                        language: bundle.language,
                        plurals,
                        selector,
                        variants,
                    }
                    .check(agreed, sink);
                }
            });
            if let Some(agreed) = agreed {
                left_out(source, own, message, part, pattern, agreed, sink);
            }
        }
    }
}

impl<'a> Choice<'a, '_> {
    fn check(&self, agreed: Option<&Message>, sink: &mut Sink<'a>) {
        let name = selector_variable(self.selector);
        let variable = name.zip(agreed).and_then(|(n, m)| m.variable(n));
        let function = match self.selector {
            InlineExpression::FunctionReference { id, arguments } => Some((id.name, arguments)),
            _ => None,
        };
        let ordinal = function.is_some_and(|(_, arguments)| {
            arguments.named.iter().any(|n| {
                n.name.name == "type"
                    && matches!(
                        n.value,
                        InlineExpression::StringLiteral { value: "ordinal" }
                    )
            })
        });
        let known = match ordinal {
            true => &self.plurals.ordinal,
            false => &self.plurals.cardinal,
        };
        match variable.map(|v| &v.kind) {
            Some(Type::Number) => self.number(known, ordinal, sink),
            None if function.is_some_and(|(name, _)| name == "NUMBER") => {
                self.number(known, ordinal, sink);
            }
            Some(Type::Enum(values)) => self.word(values, name.unwrap_or_default(), sink),
            Some(kind @ (Type::Text | Type::Date | Type::List)) => {
                let plural = self
                    .variants
                    .iter()
                    .any(|v| CATEGORIES.contains(&key(v)) && key(v) != "other");
                if plural || !matches!(kind, Type::Text) {
                    self.selector(kind, name.unwrap_or_default(), sink);
                }
            }
            None => {}
        }
    }

    fn say(&self, code: &'static code::Code, slice: &str, cause: Cause, sink: &mut Sink<'a>) {
        let span = self.file.span(slice);
        sink.report(code, self.file, span, Some(self.owner), cause);
    }

    fn selector(&self, kind: &Type, name: &'a str, sink: &mut Sink<'a>) {
        let at = self.file.offset(name);
        let cause = Cause::CheckSelector {
            variable: name.to_owned(),
            kind: kind.name().to_owned(),
        };
        let span = at - 1..at + name.len();
        sink.report(code::SELECTOR, self.file, span, Some(self.owner), cause);
    }

    fn number(&self, known: &[&'static str], ordinal: bool, sink: &mut Sink<'a>) {
        let owner = self.owner.to_owned();
        let mut figures = Vec::new();
        let mut impossible = false;
        for variant in self.variants {
            let key = key(variant);
            if matches!(variant.key, VariantKey::NumberLiteral { .. }) {
                figures.push(key);
            } else if !CATEGORIES.contains(&key) {
                impossible = true;
                let cause = Cause::CheckNumberKey {
                    key: key.to_owned(),
                    known: known.join(", "),
                };
                self.say(code::SELECTOR, key, cause, sink);
            } else if !known.contains(&key) {
                impossible = true;
                let cause = Cause::CheckPluralImpossible {
                    key: key.to_owned(),
                    language: self.language.to_string(),
                    known: known.join(", "),
                };
                self.say(code::PLURAL_IMPOSSIBLE, key, cause, sink);
            }
        }
        if let Some(default) = self.variants.iter().find(|v| v.default)
            && key(default) != "other"
            && CATEGORIES.contains(&key(default))
        {
            let found = key(default).to_owned();
            self.say(
                code::DEFAULT,
                key(default),
                Cause::CheckDefault { found },
                sink,
            );
            return;
        }
        let has = |category: &str| self.variants.iter().any(|v| key(v) == category);
        let lacking: Vec<&str> = known
            .iter()
            .copied()
            .filter(|c| !has(c) && *c != "other")
            .filter(|c| ordinal || !self.plurals.covered(c, &figures))
            .collect();
        if lacking.is_empty() || impossible {
            return;
        }
        let Some(default) = self.variants.iter().find(|v| v.default) else {
            return;
        };
        let (code, cause) = match self.variants {
            [_] => {
                let key = lacking.join(", ");
                (
                    code::PLURAL_ONLY_OTHER,
                    Cause::CheckPluralOnlyOther { id: owner, key },
                )
            }
            _ => {
                let cause = Cause::CheckPluralMissing {
                    id: owner,
                    key: lacking.join(", "),
                    language: self.language.to_string(),
                };
                (code::PLURAL_MISSING, cause)
            }
        };
        self.say(code, key(default), cause, sink);
    }

    fn word(&self, values: &[String], name: &'a str, sink: &mut Sink<'a>) {
        let mut lacking: Vec<&str> = values
            .iter()
            .map(String::as_str)
            .filter(|v| !self.variants.iter().any(|one| key(one) == *v))
            .collect();
        // A default outside the type takes all that is left.
        let open = self
            .variants
            .iter()
            .any(|v| v.default && !values.iter().any(|one| one == key(v)) && key(v) == "other");
        for variant in self.variants {
            let key = key(variant);
            if values.iter().any(|v| v == key) || (variant.default && key == "other") {
                continue;
            }
            let (variable, key_text) = (name.to_owned(), key.to_owned());
            let cause = match nearest(key, values.iter().map(String::as_str)) {
                Some(near) => {
                    lacking.retain(|l| *l != near);
                    Cause::CheckEnumKeySuggest {
                        variable,
                        key: key_text,
                        suggestion: near.to_owned(),
                    }
                }
                None => {
                    lacking.clear();
                    Cause::CheckEnumKey {
                        variable,
                        key: key_text,
                        known: values.join(", "),
                    }
                }
            };
            self.say(code::ENUM_KEY, key, cause, sink);
        }
        if !lacking.is_empty() && !open {
            let cause = Cause::CheckEnumMissing {
                variable: name.to_owned(),
                key: lacking.join(", "),
            };
            let at = self.file.offset(name);
            let span = at - 1..at + name.len();
            sink.report(code::ENUM_KEY, self.file, span, Some(self.owner), cause);
        }
    }
}

/// Variants that leave out a variable which the contract shows in every text.
fn left_out<'a>(
    source: &Checked<'a>,
    own: &Checked<'a>,
    message: &Own<'a>,
    part: Option<&'a str>,
    pattern: &'a Pattern<&'a str>,
    agreed: &Message,
    sink: &mut Sink<'a>,
) {
    let id = message.id();
    let (Some(theirs), Some(texts)) = (source.text(id, part), own.text(id, part)) else {
        return;
    };
    let shows = |flat: &super::walk::Flat<'_>, name: &str| {
        flat.holes
            .iter()
            .any(|(_, variable, _)| *variable == Some(name))
    };
    let mut selecting = BTreeSet::new();
    walk(pattern, &mut |node| {
        if let Node::Select { selector, .. } = node {
            selecting.extend(selector_variable(selector));
        }
    });
    for variable in agreed.variables.iter().filter(|v| !v.optional) {
        let name = variable.name.as_str();
        let always = theirs.iter().all(|flat| shows(flat, name));
        let some = texts.iter().any(|flat| shows(flat, name));
        let all = texts.iter().all(|flat| shows(flat, name));
        if !always || !some || all || selecting.contains(name) {
            continue;
        }
        walk(pattern, &mut |node| {
            let Node::Select { variants, .. } = node else {
                return;
            };
            let has = |variant: &'a Variant<&'a str>| {
                let mut found = false;
                walk(&variant.value, &mut |node| {
                    found |= matches!(node, Node::Variable(n, _) if n == name);
                });
                found
            };
            if !variants.iter().any(has) {
                return;
            }
            for variant in variants.iter().filter(|v| !has(v)) {
                let cause = Cause::CheckVariant {
                    id: id.to_owned(),
                    variant: key(variant).to_owned(),
                    variable: name.to_owned(),
                };
                let span = message.file.span(key(variant));
                sink.report(code::VARIANT, message.file, span, Some(id), cause);
            }
        });
    }
}
