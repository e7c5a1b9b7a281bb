//! NUMBER, DATETIME and LIST for the bundles, on ICU4X.
//!
//! The functions of fluent-bundle are not used: they ignore most options and swallow their errors.
//! A function that cannot do what is asked reports it beside the text, and the caller fails.
//! Options: NUMBER `minimumFractionDigits`, `maximumFractionDigits`, `useGrouping`, `type` (cardinal, ordinal: for choices); DATETIME
//! `dateStyle` (full, long, short) and `year` (none); LIST `type` (and, or).

use crate::data::Date;
use fixed_decimal::{Decimal, FloatPrecision};
use fluent::concurrent::FluentBundle;
use fluent::types::{FluentNumber, FluentType};
use fluent::{FluentArgs, FluentResource, FluentValue};
use icu_calendar::Gregorian;
use icu_datetime::FixedCalendarDateTimeFormatter;
use icu_datetime::fieldsets::{MD, YMD, YMDE};
use icu_decimal::DecimalFormatter;
use icu_decimal::options::{DecimalFormatterOptions, GroupingStrategy};
use icu_list::ListFormatter;
use icu_list::options::{ListFormatterOptions, ListLength};
use icu_locale_core::Locale;
use intl_memoizer::Memoizable;
use std::borrow::Cow;
use std::cell::RefCell;
use unic_langid::LanguageIdentifier;

/// What a function takes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Takes {
    Number,
    Date,
    List,
    /// Not the variable of any function.
    Nothing,
}

impl Takes {
    /// The type of the contract.
    pub fn name(self) -> &'static str {
        match self {
            Takes::Number => "Number",
            Takes::Date => "Date",
            Takes::List => "List",
            Takes::Nothing => "String",
        }
    }
}

/// What an option may be.
#[derive(Debug)]
pub enum Values {
    Words(&'static [&'static str]),
    /// A small whole number.
    Figure,
}

/// A function of the bundles.
#[derive(Debug)]
pub struct Function {
    pub name: &'static str,
    pub takes: Takes,
    pub options: &'static [(&'static str, Values)],
}

/// All functions, with all that they accept.
pub const FUNCTIONS: &[Function] = &[
    Function {
        name: "NUMBER",
        takes: Takes::Number,
        options: &[
            ("minimumFractionDigits", Values::Figure),
            ("maximumFractionDigits", Values::Figure),
            ("useGrouping", Values::Words(&["true", "false"])),
            ("type", Values::Words(&["cardinal", "ordinal"])),
        ],
    },
    Function {
        name: "DATETIME",
        takes: Takes::Date,
        options: &[
            ("dateStyle", Values::Words(&["full", "long", "short"])),
            ("year", Values::Words(&["none"])),
        ],
    },
    Function {
        name: "LIST",
        takes: Takes::List,
        options: &[("type", Values::Words(&["and", "or"]))],
    },
];

thread_local! {
    static ERRORS: RefCell<Vec<String>> = const { RefCell::new(Vec::new()) };
}

/// What functions reported since the last call.
pub fn take_errors() -> Vec<String> {
    ERRORS.with(|e| std::mem::take(&mut *e.borrow_mut()))
}

fn fail(detail: String) -> FluentValue<'static> {
    ERRORS.with(|e| e.borrow_mut().push(detail));
    FluentValue::Error
}

/// A day, as an argument.
#[derive(Debug, Clone, PartialEq)]
pub struct DateValue(pub Date);

impl DateValue {
    fn iso(&self) -> String {
        format!(
            "{:04}-{:02}-{:02}",
            self.0.year().extended_year(),
            self.0.month().ordinal,
            self.0.day_of_month().0
        )
    }
}

/// Several texts, as an argument.
#[derive(Debug, Clone, PartialEq)]
pub struct ListValue(pub Vec<String>);

macro_rules! fluent_type {
    ($type:ty, $as_text:expr) => {
        impl FluentType for $type {
            fn duplicate(&self) -> Box<dyn FluentType + Send> {
                Box::new(self.clone())
            }
            fn as_string(&self, _: &intl_memoizer::IntlLangMemoizer) -> Cow<'static, str> {
                $as_text(self).into()
            }
            fn as_string_threadsafe(
                &self,
                _: &intl_memoizer::concurrent::IntlLangMemoizer,
            ) -> Cow<'static, str> {
                $as_text(self).into()
            }
        }
    };
}

fluent_type!(DateValue, |d: &DateValue| d.iso());
fluent_type!(ListValue, |l: &ListValue| l.0.join(", "));

/// Adds the functions to a bundle, and makes bare numbers come out as NUMBER would.
/// The functions there are.
pub const NAMES: &[&str] = &["NUMBER", "DATETIME", "LIST"];

pub fn register(bundle: &mut FluentBundle<FluentResource>, tag: &str) {
    bundle.set_formatter(Some(format_number));
    // Adding fails only where a function of that name is there already.
    let _ = bundle.add_function("NUMBER", number);
    let locale = tag.to_owned();
    let _ = bundle.add_function("DATETIME", move |args, named| {
        date_time(&locale, args, named)
    });
    let locale = tag.to_owned();
    let _ = bundle.add_function("LIST", move |args, named| list(&locale, args, named));
}

fn number<'a>(args: &[FluentValue<'a>], named: &FluentArgs<'_>) -> FluentValue<'a> {
    let [FluentValue::Number(number)] = args else {
        return fail(format!("NUMBER takes one number, not {}", shown(args)));
    };
    for (name, value) in named.iter() {
        let known = match name {
            "minimumFractionDigits" | "maximumFractionDigits" => {
                matches!(value, FluentValue::Number(_))
            }
            "useGrouping" => matches!(value, FluentValue::String(s) if s == "true" || s == "false"),
            "type" => matches!(value, FluentValue::String(s) if s == "cardinal" || s == "ordinal"),
            _ => false,
        };
        if !known {
            return fail(format!(
                "NUMBER has no option {name}: {}",
                shown(std::slice::from_ref(value))
            ));
        }
    }
    let mut number = number.clone();
    number.options.merge(named);
    FluentValue::Number(number)
}

/// The bundle's language, which the formatter of numbers can get only by way of the memoizer.
struct BundleLocale(String);

impl Memoizable for BundleLocale {
    type Args = ();
    type Error = ();
    fn construct(lang: LanguageIdentifier, (): ()) -> Result<Self, ()> {
        Ok(BundleLocale(lang.to_string()))
    }
}

fn format_number(
    value: &FluentValue<'_>,
    memoizer: &intl_memoizer::concurrent::IntlLangMemoizer,
) -> Option<String> {
    let FluentValue::Number(number) = value else {
        return None;
    };
    let tag = memoizer
        .with_try_get::<BundleLocale, _, _>((), |l| l.0.clone())
        .ok()?;
    formatted(&tag, number)
}

/// Fraction digits where the message asks for no fewer.
const MAX_FRACTION: usize = 3;

fn formatted(tag: &str, number: &FluentNumber) -> Option<String> {
    let locale: Locale = tag.parse().ok()?;
    let mut decimal = Decimal::try_from_f64(number.value, FloatPrecision::RoundTrip).ok()?;
    let options = &number.options;
    let most = options.maximum_fraction_digits.unwrap_or(MAX_FRACTION);
    let least = options.minimum_fraction_digits.unwrap_or(0);
    decimal.round(-i16::try_from(most.max(least)).unwrap_or(3));
    decimal.trim_end();
    decimal.pad_end(-i16::try_from(least).unwrap_or(0));
    let mut with = DecimalFormatterOptions::default();
    with.grouping_strategy = Some(if options.use_grouping {
        GroupingStrategy::Auto
    } else {
        GroupingStrategy::Never
    });
    let formatter = DecimalFormatter::try_new((&locale).into(), with).ok()?;
    Some(formatter.format_to_string(&decimal))
}

fn date_time<'a>(tag: &str, args: &[FluentValue<'a>], named: &FluentArgs<'_>) -> FluentValue<'a> {
    let date = match args {
        [FluentValue::Custom(custom)] => custom.as_any().downcast_ref::<DateValue>().map(|d| d.0),
        [FluentValue::String(text)] => crate::data::parse_date(text),
        _ => None,
    };
    let Some(date) = date else {
        return fail(format!("DATETIME takes one date, not {}", shown(args)));
    };
    let mut style = "long";
    let mut year = true;
    for (name, value) in named.iter() {
        match (name, value) {
            ("dateStyle", FluentValue::String(s)) => match s.as_ref() {
                "full" => style = "full",
                "long" => style = "long",
                "short" => style = "short",
                other => {
                    return fail(format!(
                        "DATETIME has no dateStyle {other}: full, long, short"
                    ));
                }
            },
            ("year", FluentValue::String(s)) if s == "none" => year = false,
            _ => return fail(format!("DATETIME has no option {name}")),
        }
    }
    let Ok(locale) = tag.parse::<Locale>() else {
        return fail(format!("DATETIME does not know {tag}"));
    };
    let date = date.to_calendar(Gregorian);
    macro_rules! with {
        ($fields:ty, $length:ident) => {
            FixedCalendarDateTimeFormatter::<Gregorian, $fields>::try_new(
                (&locale).into(),
                <$fields>::$length(),
            )
            .map(|f| f.format(&date).to_string())
        };
    }
    let text = match (style, year) {
        ("full", true) => with!(YMDE, long),
        // Some locales lack the pattern of weekday, day and month together and lose a full stop; the
        // whole date has it.
        ("full", false) => with!(YMDE, long).and_then(|whole| {
            let (dated, short) = (with!(YMD, long)?, with!(MD, long)?);
            Ok(whole.replace(&dated, &short))
        }),
        ("short", true) => with!(YMD, short),
        ("short", false) => with!(MD, short),
        (_, true) => with!(YMD, long),
        (_, false) => with!(MD, long),
    };
    match text {
        Ok(text) => FluentValue::String(bind_day(&text).into()),
        Err(error) => fail(format!("DATETIME: {error}")),
    }
}

/// The day and its month stay on one line: a no-break space between them.
fn bind_day(text: &str) -> String {
    let mut bound = String::with_capacity(text.len() + 1);
    let mut digits = 0;
    let mut done = false;
    for c in text.chars() {
        if !done && c == ' ' && (1..=2).contains(&digits) {
            bound.push('\u{a0}');
            done = true;
            continue;
        }
        match c {
            '0'..='9' => digits += 1,
            '.' => {}
            _ => digits = 0,
        }
        bound.push(c);
    }
    bound
}

fn list<'a>(tag: &str, args: &[FluentValue<'a>], named: &FluentArgs<'_>) -> FluentValue<'a> {
    let items = match args {
        [FluentValue::Custom(custom)] => custom
            .as_any()
            .downcast_ref::<ListValue>()
            .map(|l| l.0.clone()),
        _ => None,
    };
    let Some(items) = items else {
        return fail(format!("LIST takes one list, not {}", shown(args)));
    };
    let mut or = false;
    for (name, value) in named.iter() {
        match (name, value) {
            ("type", FluentValue::String(s)) if s == "or" => or = true,
            ("type", FluentValue::String(s)) if s == "and" => or = false,
            _ => return fail(format!("LIST has no option {name}: type and, or")),
        }
    }
    let Ok(locale) = tag.parse::<Locale>() else {
        return fail(format!("LIST does not know {tag}"));
    };
    let options = ListFormatterOptions::default().with_length(ListLength::Wide);
    let formatter = if or {
        ListFormatter::try_new_or((&locale).into(), options)
    } else {
        ListFormatter::try_new_and((&locale).into(), options)
    };
    match formatter {
        Ok(formatter) => FluentValue::String(formatter.format_to_string(items.iter()).into()),
        Err(error) => fail(format!("LIST: {error}")),
    }
}

fn shown(args: &[FluentValue<'_>]) -> String {
    let shown: Vec<String> = args
        .iter()
        .map(|a| match a {
            FluentValue::String(s) => format!("{s:?}"),
            FluentValue::Number(n) => n.as_string().into_owned(),
            _ => "…".to_owned(),
        })
        .collect();
    shown.join(", ")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::data::parse_date;

    fn show(
        tag: &str,
        message: &str,
        args: &[(&str, FluentValue<'static>)],
    ) -> Result<String, Vec<String>> {
        let resource = FluentResource::try_new(format!("m = {message}\n")).unwrap();
        let mut bundle = FluentBundle::new_concurrent(vec![tag.parse().unwrap()]);
        bundle.set_use_isolating(false);
        register(&mut bundle, tag);
        bundle.add_resource(resource).unwrap();
        let mut fluent_args = FluentArgs::new();
        for (name, value) in args {
            fluent_args.set(*name, value.clone());
        }
        let pattern = bundle.get_message("m").unwrap().value().unwrap();
        let mut errors = Vec::new();
        take_errors();
        let text = bundle
            .format_pattern(pattern, Some(&fluent_args), &mut errors)
            .into_owned();
        let failed = take_errors();
        if failed.is_empty() && errors.is_empty() {
            Ok(text)
        } else {
            Err(failed)
        }
    }

    fn date(text: &str) -> FluentValue<'static> {
        FluentValue::Custom(Box::new(DateValue(parse_date(text).unwrap())))
    }

    #[test]
    fn numbers_have_the_groups_and_decimals_of_the_country() {
        let n = || [("n", FluentValue::from(440_000.0))];
        assert_eq!(show("nb", "{ NUMBER($n) }", &n()).unwrap(), "440\u{a0}000");
        assert_eq!(show("sv", "{ $n }", &n()).unwrap(), "440\u{a0}000");
        assert_eq!(show("nl", "{ NUMBER($n) }", &n()).unwrap(), "440.000");
        let half = [("n", FluentValue::from(37.5))];
        assert_eq!(show("nn", "{ NUMBER($n) }", &half).unwrap(), "37,5");
    }

    #[test]
    fn maximum_fraction_digits_and_grouping_are_obeyed() {
        let n = [("n", FluentValue::from(1234.256))];
        assert_eq!(
            show("nl", "{ NUMBER($n, maximumFractionDigits: 1) }", &n).unwrap(),
            "1.234,3"
        );
        assert_eq!(
            show(
                "nl",
                "{ NUMBER($n, maximumFractionDigits: 0, useGrouping: \"false\") }",
                &n
            )
            .unwrap(),
            "1234"
        );
    }

    #[test]
    fn a_number_still_chooses_a_plural_after_number() {
        let message = "{ NUMBER($n) ->\n    [one] dag\n   *[other] dager\n }";
        assert_eq!(
            show("nb", message, &[("n", FluentValue::from(1.0))]).unwrap(),
            "dag"
        );
        assert_eq!(
            show("nb", message, &[("n", FluentValue::from(3.0))]).unwrap(),
            "dager"
        );
    }

    #[test]
    fn dates_are_written_as_in_the_country_and_do_not_break() {
        let d = || [("d", date("2027-02-14"))];
        for (tag, text) in [
            ("nb", "søndag 14.\u{a0}februar 2027"),
            ("nn", "søndag 14.\u{a0}februar 2027"),
            ("sv", "söndag 14\u{a0}februari 2027"),
            ("nl", "zondag 14\u{a0}februari 2027"),
        ] {
            assert_eq!(
                show(tag, "{ DATETIME($d, dateStyle: \"full\") }", &d()).unwrap(),
                text
            );
        }
        assert_eq!(
            show(
                "nb",
                "{ DATETIME($d, dateStyle: \"long\", year: \"none\") }",
                &d()
            )
            .unwrap(),
            "14.\u{a0}februar"
        );
        for (tag, text) in [
            ("nb", "søndag 14.\u{a0}februar"),
            ("nn", "søndag 14.\u{a0}februar"),
            ("sv", "söndag 14\u{a0}februari"),
            ("nl", "zondag 14\u{a0}februari"),
            ("en", "Sunday, February 14"),
        ] {
            let message = "{ DATETIME($d, dateStyle: \"full\", year: \"none\") }";
            assert_eq!(show(tag, message, &d()).unwrap(), text);
        }
        assert_eq!(
            show("sv", "{ DATETIME($d, dateStyle: \"short\") }", &d()).unwrap(),
            "2027-02-14"
        );
    }

    #[test]
    fn lists_end_with_and_or_or() {
        let l = || {
            [(
                "l",
                FluentValue::Custom(Box::new(ListValue(vec![
                    "a".into(),
                    "b".into(),
                    "c".into(),
                ]))),
            )]
        };
        assert_eq!(show("nb", "{ LIST($l) }", &l()).unwrap(), "a, b og c");
        assert_eq!(
            show("sv", "{ LIST($l, type: \"or\") }", &l()).unwrap(),
            "a, b eller c"
        );
        assert_eq!(
            show("nl", "{ LIST($l, type: \"or\") }", &l()).unwrap(),
            "a, b of c"
        );
    }

    #[test]
    fn what_a_function_cannot_do_is_an_error_and_no_text() {
        for message in [
            "{ NUMBER(\"x\") }",
            "{ NUMBER($n, currency: \"NOK\") }",
            "{ DATETIME(\"21.11.2026\") }",
            "{ DATETIME($n) }",
            "{ LIST($n) }",
        ] {
            let shown = show("nb", message, &[("n", FluentValue::from(1.0))]);
            assert!(shown.is_err(), "{message}: {shown:?}");
        }
        let args = [("d", date("2027-02-14"))];
        assert!(show("nb", "{ DATETIME($d, dateStyle: \"lang\") }", &args).is_err());
    }
}
