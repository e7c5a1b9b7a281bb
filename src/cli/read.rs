//! `lagom read`: what lagom understands of an ad, field by field and list by list.

use super::args::ReportFormat;
use super::{Context, Outcome, args, read_whole, write_out};
use lagom::data::iso;
use lagom::error::{Cause, Error, Result};
use lagom::input;
use lagom::locale::Value;
use lagom::posting::pay::Pay;
use lagom::posting::{Field, Item, Posting};
use lagom::text::{Source, Span};
use serde::Serialize;
use std::fmt::Write;

pub fn run(context: &Context, args: &args::Read) -> Result<Outcome> {
    let path = args.ad.display().to_string();
    let text = read_whole(context, &args.ad)?;
    if text.trim().is_empty() {
        return Err(Cause::AdUnreadable { path }.into());
    }
    let mut source = input::source(text.clone(), input::format(&path, &text));
    let detector = context.detector()?;
    let language = detector
        .detect(&source.text)
        .language()
        .ok_or_else(|| Error::new(Cause::AdLanguage { path }))?;
    context.leave_out_foreign(&detector, &mut source, language);
    let linter = context.linter(&context.catalogue()?, language)?;
    let read = linter.read(&source, None, context.today);
    let shown = Shown::of(&source, &read.posting, &read.traits, language.tag());
    let text = match args.format {
        ReportFormat::Json => {
            let mut json = serde_json::to_string_pretty(&shown).map_err(|e| Cause::Write {
                path: "-".to_owned(),
                detail: e.to_string(),
            })?;
            json.push('\n');
            json
        }
        ReportFormat::Human => human(context, &shown)?,
    };
    write_out(&text)?;
    Ok(Outcome::Done)
}

#[derive(Serialize)]
struct Shown<'a> {
    version: u32,
    language: &'a str,
    kind: &'static str,
    fields: ShownFields<'a>,
    must: Vec<ShownItem<'a>>,
    nice: Vec<ShownItem<'a>>,
    traits: Vec<ShownItem<'a>>,
    tasks: Vec<ShownItem<'a>>,
    offer: Vec<ShownItem<'a>>,
}

#[derive(Serialize)]
struct ShownFields<'a> {
    title: Option<ShownField<&'a str>>,
    employer: Option<ShownField<&'a str>>,
    place: Option<ShownField<&'a str>>,
    contact_name: Option<ShownField<&'a str>>,
    contact_email: Option<ShownField<&'a str>>,
    contact_phone: Option<ShownField<&'a str>>,
    deadline: Option<ShownField<String>>,
    reference: Option<ShownField<&'a str>>,
    extent: Option<ShownField<&'a str>>,
    remote: Option<ShownField<bool>>,
    pay: Option<ShownField<ShownPay<'a>>>,
}

#[derive(Serialize)]
struct ShownField<T> {
    value: T,
    start: usize,
    end: usize,
    certainty: &'static str,
}

#[derive(Serialize)]
struct ShownPay<'a> {
    min: Option<serde_json::Number>,
    max: Option<serde_json::Number>,
    currency: &'a str,
    unit: &'static str,
}

#[derive(Serialize)]
struct ShownItem<'a> {
    text: &'a str,
    start: usize,
    end: usize,
    certainty: &'static str,
}

impl<'a> Shown<'a> {
    fn of(source: &Source, posting: &'a Posting, traits: &'a [Item], language: &'a str) -> Self {
        let original = |span: &Span| source.to_original(span.clone());
        let items = |list: &'a [Item]| {
            let shown = list.iter().map(|item| {
                let span = original(&item.span);
                ShownItem {
                    text: &item.text,
                    start: span.start,
                    end: span.end,
                    certainty: item.certainty.name(),
                }
            });
            shown.collect()
        };
        fn field<'f, T, U>(
            field: &'f Option<Field<T>>,
            source: &Source,
            value: impl Fn(&'f T) -> U,
        ) -> Option<ShownField<U>> {
            let field = field.as_ref()?;
            let span = source.to_original(field.span.clone());
            Some(ShownField {
                value: value(&field.value),
                start: span.start,
                end: span.end,
                certainty: field.certainty.name(),
            })
        }
        let text = |of: &'a Option<Field>| field(of, source, String::as_str);
        let fields = &posting.fields;
        Shown {
            version: 1,
            language,
            kind: posting.kind.name(),
            fields: ShownFields {
                title: text(&fields.title),
                employer: text(&fields.employer),
                place: text(&fields.place),
                contact_name: text(&fields.contact_name),
                contact_email: text(&fields.contact_email),
                contact_phone: text(&fields.contact_phone),
                deadline: field(&fields.deadline, source, |date| iso(*date)),
                reference: text(&fields.reference),
                extent: text(&fields.extent),
                remote: field(&fields.remote, source, |remote| *remote),
                pay: field(&fields.pay, source, pay),
            },
            must: items(&posting.must),
            nice: items(&posting.nice),
            traits: items(traits),
            tasks: items(&posting.tasks),
            offer: items(&posting.offer),
        }
    }
}

fn pay(pay: &Pay) -> ShownPay<'_> {
    // Whole sums are written whole: 45000, not 45000.0.
    let number = |sum: Option<u64>| {
        sum.and_then(|sum| match sum % 100 {
            0 => Some(serde_json::Number::from(sum / 100)),
            _ => serde_json::Number::from_f64(sum as f64 / 100.0),
        })
    };
    ShownPay {
        min: number(pay.min),
        max: number(pay.max),
        currency: &pay.currency,
        unit: pay.unit.name(),
    }
}

/// A line a field, then the lists; what is only likely says so.
fn human(context: &Context, shown: &Shown<'_>) -> Result<String> {
    let ui = &context.ui;
    let say = |id: &str| ui.message(id, &[]);
    let none = say("read-none")?;
    let likely = say("read-likely")?;
    let certain = |certainty: &str| {
        if certainty == "likely" {
            format!(" ({likely})")
        } else {
            String::new()
        }
    };
    let mut rows: Vec<(String, String)> = Vec::new();
    let fields = &shown.fields;
    for (id, field) in [
        ("read-title", &fields.title),
        ("read-employer", &fields.employer),
        ("read-place", &fields.place),
        ("read-contact-name", &fields.contact_name),
        ("read-contact-email", &fields.contact_email),
        ("read-contact-phone", &fields.contact_phone),
        ("read-reference", &fields.reference),
        ("read-extent", &fields.extent),
    ] {
        let value = match field {
            Some(f) => format!("{}{}", f.value, certain(f.certainty)),
            None => none.clone(),
        };
        rows.push((say(id)?, value));
    }
    let remote = match &fields.remote {
        Some(f) => {
            let id = if f.value { "read-yes" } else { "read-no" };
            format!("{}{}", say(id)?, certain(f.certainty))
        }
        None => none.clone(),
    };
    rows.push((say("read-remote")?, remote));
    let deadline = match &fields.deadline {
        Some(f) => format!("{}{}", f.value, certain(f.certainty)),
        None => none.clone(),
    };
    rows.push((say("read-deadline")?, deadline));
    let pay = match &fields.pay {
        Some(f) => format!("{}{}", pay_words(context, &f.value)?, certain(f.certainty)),
        None => none,
    };
    rows.push((say("read-pay")?, pay));
    let width = rows.iter().map(|(name, _)| name.chars().count()).max();
    let width = width.unwrap_or(0);
    let mut out = String::new();
    for (name, value) in rows {
        let _ = writeln!(out, "{name:width$}  {value}");
    }
    for (id, list) in [
        ("read-must", &shown.must),
        ("read-nice", &shown.nice),
        ("read-traits", &shown.traits),
        ("read-tasks", &shown.tasks),
        ("read-offer", &shown.offer),
    ] {
        let _ = writeln!(out, "\n{} ({})", say(id)?, list.len());
        for item in list {
            let _ = writeln!(out, "- {}{}", item.text, certain(item.certainty));
        }
    }
    Ok(out)
}

fn pay_words(context: &Context, pay: &ShownPay<'_>) -> Result<String> {
    let number = |n: &serde_json::Number| Value::Number(n.as_f64().unwrap_or_default());
    let id = match (&pay.min, &pay.max) {
        (Some(min), Some(max)) if min == max => "read-pay-sum",
        (Some(_), Some(_)) => "read-pay-range",
        (Some(_), None) => "read-pay-from",
        _ => "read-pay-up-to",
    };
    let mut args = vec![("currency", pay.currency.into()), ("unit", pay.unit.into())];
    if let Some(min) = &pay.min {
        args.push(("min", number(min)));
    }
    if let Some(max) = pay.max.as_ref().filter(|_| id != "read-pay-sum") {
        args.push(("max", number(max)));
    }
    context.ui.message(id, &args)
}
