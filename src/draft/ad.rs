//! From a brief's job to the model of the ad's templates.

use super::{Draft, Drafter};
use crate::brief::{Contract, Extent, Job, Pay, Remote, Sales, Step};
use crate::data::iso;
use crate::error::Result;
use crate::locale::{Locale, Value as Word};
use serde_json::{Value, json};

/// Messages that this file asks for by itself, with what it passes.
pub const MESSAGES: &[(&str, &[&str])] = &[
    ("ad-extent-full-time", &[]),
    ("ad-extent-part-time", &["kind", "from", "to"]),
    ("ad-extent-summer", &[]),
];

/// Drafts the ad.
///
/// # Errors
/// A template or a message is broken.
pub fn draft(drafter: &Drafter, locale: &Locale, job: &Job) -> Result<Draft> {
    drafter.render("ad", &model(locale, job)?)
}

/// Per cent of part time where the brief says none.
const PART_TIME: (f64, f64) = (50.0, 80.0);

/// The model: every key is there, what is absent is null or empty.
fn model(locale: &Locale, job: &Job) -> Result<Value> {
    let mut kinds = Vec::new();
    for kind in job.extent.iter().flatten() {
        kinds.push(match kind {
            Extent::FullTime => locale.message("ad-extent-full-time", &[])?,
            Extent::Summer => locale.message("ad-extent-summer", &[])?,
            Extent::PartTime => {
                let (from, to) = job.part_time.unwrap_or(PART_TIME);
                let kind = if from < to { "range" } else { "single" };
                let args = [
                    ("kind", Word::from(kind)),
                    ("from", Word::Number(from)),
                    ("to", Word::Number(to)),
                ];
                locale.message("ad-extent-part-time", &args)?
            }
        });
    }
    let contact = job.contact.clone().unwrap_or_default();
    let ways: Vec<&String> = contact.phone.iter().chain(&contact.email).collect();
    let first = contact
        .name
        .as_deref()
        .and_then(|n| n.split_whitespace().next())
        .map(str::to_owned);
    let mut model = json!({
        "employer": job.employer,
        "place": job.place,
        "extent": kinds,
        "openings": job.openings,
        "permanent": job.contract == Some(Contract::Permanent),
        "temporary": job.contract == Some(Contract::Temporary),
        "start": job.start.map(iso),
        "summer": job.summer.map(|(from, to)| json!({"from": iso(from), "to": iso(to)})),
        "deadline": job.deadline.map(iso),
        "remote-days": match job.remote { Some(Remote::Days(days)) => Value::from(days), _ => Value::Null },
        "remote-full": job.remote == Some(Remote::Full),
        "remote-none": job.remote == Some(Remote::None),
        "remote": matches!(job.remote, Some(Remote::Full | Remote::Days(_))),
        "week-hours": job.week_hours,
        "sales-none": job.sales == Some(Sales::None),
        "sales-targets": job.sales == Some(Sales::Targets),
        "sales-commission": job.sales == Some(Sales::Commission),
        "pay": job.pay.map(pay),
        "pay-summer": job.pay_summer.filter(|_| is_summer(job)).map(pay),
        "contact": contact.name,
        "contact-first": first,
        "contact-ways": ways,
        "apply-url": job.apply_url,
        "apply-email": job.apply_email,
    });
    // Two objects: the macro cannot take so many keys in one.
    let words = json!({
        "title": job.title,
        "contact-role": job.contact_role,
        "lead": texts(&job.lead),
        "about": texts(&job.about),
        "tasks": texts(&job.tasks),
        "day": texts(&job.day),
        "support": texts(&job.support),
        "must": texts(&job.must),
        "equal": texts(&job.equal),
        "behaviour": texts(&job.behaviour),
        "nice": texts(&job.nice),
        "learn": texts(&job.learn),
        "hours": texts(&job.hours),
        "pay-note": texts(&job.pay_note),
        "offer": texts(&job.offer),
        "steps": job.steps.iter().flatten().map(step).collect::<Vec<_>>(),
        "welcome": texts(&job.welcome),
        "accommodation": texts(&job.accommodation),
        "encourage": texts(&job.encourage),
        "apply": texts(&job.apply),
    });
    if let (Value::Object(model), Value::Object(words)) = (&mut model, words) {
        model.extend(words);
    }
    Ok(model)
}

fn is_summer(job: &Job) -> bool {
    job.extent.iter().flatten().any(|e| *e == Extent::Summer)
}

fn texts(texts: &Option<Vec<String>>) -> Value {
    json!(texts.as_deref().unwrap_or_default())
}

fn pay(pay: Pay) -> Value {
    json!({
        "kind": if pay.from < pay.to { "range" } else { "single" },
        "from": pay.from,
        "to": pay.to,
        "currency": pay.currency,
        "per": pay.per,
    })
}

fn step(step: &Step) -> Value {
    let same = step.date.zip(step.until).is_some_and(|(date, until)| {
        until.month().ordinal == date.month().ordinal
            && until.year().extended_year() == date.year().extended_year()
    });
    json!({
        "date": step.date.map(iso),
        "until": step.until.map(iso),
        "span": if same { "same-month" } else { "other" },
        "day": step.date.map(|date| date.day_of_month().0.to_string()),
        "text": step.text,
    })
}
