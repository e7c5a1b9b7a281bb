//! `lagom ad --rewrite`: an existing ad becomes a brief, sentence by sentence under the fields where
//! lagom understands them, with what the linter finds as comments above them.

use super::{Context, Outcome, args, not_the_same, read_whole, write_file, write_out};
use crate::cli::init::{comment, toml_text};
use lagom::brief::{CURRENCIES, FIELDS, Shape};
use lagom::data::iso;
use lagom::error::{Cause, Error, Result};
use lagom::input;
use lagom::posting::{Certainty, Item, TextKind};
use lagom::report;
use lagom::text::Span;
use lagom::words::Section;
use std::collections::BTreeMap;
use std::fmt::Write;
use std::path::Path;

/// Words of a heading that only names its section.
const HEADING: usize = 4;

/// A sentence or an item of the ad, and where it stood.
struct Piece {
    text: String,
    /// Bytes of the original.
    span: Span,
    block: usize,
}

pub fn run(context: &Context, ad: &Path, args: &args::Ad) -> Result<Outcome> {
    let path = ad.display().to_string();
    not_the_same(ad, args.output.as_deref())?;
    let text = read_whole(context, ad)?;
    if text.trim().is_empty() {
        return Err(Cause::AdUnreadable { path }.into());
    }
    let source = input::source(text.clone(), input::format(&path, &text));
    let detector = context.detector()?;
    let language = match args.lang.as_slice() {
        [] => detector
            .detect(&source.text)
            .language()
            .ok_or_else(|| Error::new(Cause::AdLanguage { path }))?,
        [one] => context.manifest.find_drafted(one)?,
        [_, other, ..] => {
            return Err(Cause::UsageValue {
                argument: "--lang".to_owned(),
                value: other.clone(),
                allowed: language_list(context),
            }
            .into());
        }
    };
    let linter = context.linter(&context.catalogue()?, language)?;
    let read = linter.read(&source, Some(TextKind::Ad), context.today);
    let posting = &read.posting;

    let mut fields: BTreeMap<&'static str, Vec<Piece>> = BTreeMap::new();
    let holds = |items: &[Item], span: &Span| {
        items
            .iter()
            .any(|i| i.span.start < span.end && span.start < i.span.end)
    };
    let contact: Vec<&String> = [
        &posting.fields.contact_name,
        &posting.fields.contact_email,
        &posting.fields.contact_phone,
    ]
    .into_iter()
    .flatten()
    .map(|f| &f.value)
    .collect();
    let mut opened = false;
    // Lines that hold little beside a field; they stand above the contact person.
    let mut beside: Vec<String> = Vec::new();
    for index in 0..read.blocks.len() {
        if posting.title_block == Some(index) {
            continue;
        }
        let section = posting.sections.get(index).copied().flatten();
        let heading = posting.headings.get(index).copied().unwrap_or(false);
        opened |= section.is_some();
        // A heading of a section is the template's own; one that nobody knows, or that says more than
        // where it stands, is said with its text.
        let words = source.text[read.blocks[index].span.clone()].split_whitespace();
        if heading && section.is_some() && words.count() <= HEADING {
            continue;
        }
        for span in read.sentences_of(index) {
            let clean = source.text.get(span.clone()).unwrap_or_default();
            let words: Vec<&str> = clean.split_whitespace().collect();
            let text = words.join(" ");
            if !text.contains(char::is_alphanumeric) {
                continue;
            }
            let field = match section {
                None if !opened => "lead",
                None | Some(Section::About | Section::Job) => "about",
                Some(Section::Tasks) => "tasks",
                Some(Section::Learn) => "learn",
                Some(Section::Offer) => "offer",
                Some(Section::Welcome) => "welcome",
                Some(Section::Process | Section::Apply) => "apply",
                Some(Section::Contact | Section::Facts) => {
                    // What the fields hold already need not be said again.
                    let mut rest = text.clone();
                    for known in &contact {
                        rest = rest.replace(known.as_str(), "");
                    }
                    if rest.split_whitespace().count() < 4 && rest.len() < text.len() {
                        beside.push(text);
                        continue;
                    }
                    "apply"
                }
                Some(Section::Nice) => "nice",
                Some(Section::Must | Section::Traits) => {
                    if holds(&posting.nice, &span) {
                        "nice"
                    } else if holds(&read.traits, &span) && !holds(&posting.must, &span) {
                        "behaviour"
                    } else {
                        "must"
                    }
                }
            };
            let span = source.to_original(span);
            fields.entry(field).or_default().push(Piece {
                text,
                span,
                block: index,
            });
        }
    }

    let words = &context.words(&["init"])?;
    let mut out = String::new();
    comment(&mut out, &words.message("rewrite-ad", &[])?);
    let checked = linter.check(&source, Some(TextKind::Ad));
    let say = |finding: &lagom::diagnostic::Diagnostic| -> Result<String> {
        let span = finding.span.clone();
        let span = span.or_else(|| finding.related.first().cloned());
        let text = span
            .and_then(|s| source.original.get(s))
            .unwrap_or_default();
        let message = report::words(&context.ui, finding, text)?.message;
        Ok(format!("{}: {message}", finding.rule))
    };
    let whole = checked.diagnostics.iter().filter(|f| f.span.is_none());
    for finding in whole {
        comment(&mut out, &say(finding)?);
    }
    let mut told: Vec<bool> = checked
        .diagnostics
        .iter()
        .map(|f| f.span.is_none())
        .collect();
    // The findings inside a piece of the ad, each once.
    let mut above = |span: &Span| -> Result<String> {
        let mut lines = String::new();
        for (index, finding) in checked.diagnostics.iter().enumerate() {
            let Some(at) = &finding.span else { continue };
            if !told[index] && at.start < span.end && span.start < at.end {
                told[index] = true;
                comment(&mut lines, &say(finding)?);
            }
        }
        Ok(lines)
    };
    let _ = writeln!(out, "\nlanguage = \"{language}\"");
    let known = &posting.fields;
    for (key, shape) in FIELDS {
        // What was read without certainty is for the recruiter to take over.
        let mut value =
            |out: &mut String, span: &Span, sure: Certainty, text: String| -> Result<()> {
                out.push_str(&above(&source.to_original(span.clone()))?);
                let mark = if sure == Certainty::Sure { "" } else { "# " };
                let _ = writeln!(out, "{mark}{key} = {text}");
                Ok(())
            };
        match *key {
            "title" | "employer" | "place" => {
                let field = match *key {
                    "title" => &known.title,
                    "employer" => &known.employer,
                    _ => &known.place,
                };
                // The line of the title says more than the title.
                if let ("title", Some(block)) = (*key, posting.title_block)
                    && let Some(block) = read.blocks.get(block)
                {
                    let line = source.text.get(block.span.clone()).unwrap_or_default();
                    if field.as_ref().is_none_or(|f| f.value != line.trim()) {
                        comment(&mut out, line);
                    }
                }
                if let Some(field) = field {
                    value(
                        &mut out,
                        &field.span,
                        field.certainty,
                        toml_text(&field.value),
                    )?;
                }
            }
            "deadline" => {
                if let Some(field) = &known.deadline {
                    value(&mut out, &field.span, field.certainty, iso(field.value))?;
                }
            }
            "remote" => match &known.remote {
                Some(field) if !field.value => {
                    value(
                        &mut out,
                        &field.span,
                        field.certainty,
                        "\"none\"".to_owned(),
                    )?;
                }
                Some(_) => {
                    comment(&mut out, &words.message("init-remote-days", &[])?);
                    out.push_str("# remote = 2\n");
                }
                None => {}
            },
            "pay" => {
                if let Some(field) = &known.pay {
                    let pay = &field.value;
                    let sum = |cents: u64| cents as f64 / 100.0;
                    let (min, max) = (pay.min.or(pay.max), pay.max.or(pay.min));
                    if let (Some(min), Some(max)) = (min, max)
                        && CURRENCIES.contains(&pay.currency.as_str())
                    {
                        let text = format!(
                            "{{ from = {}, to = {}, currency = \"{}\", per = \"{}\" }}",
                            sum(min),
                            sum(max),
                            pay.currency,
                            pay.unit.name()
                        );
                        value(&mut out, &field.span, field.certainty, text)?;
                    }
                }
            }
            "contact" => {
                let parts: Vec<String> = [
                    ("name", &known.contact_name),
                    ("phone", &known.contact_phone),
                    ("email", &known.contact_email),
                ]
                .iter()
                .filter_map(|(k, f)| Some(format!("{k} = {}", toml_text(&f.as_ref()?.value))))
                .collect();
                for line in &beside {
                    comment(&mut out, line);
                }
                if !parts.is_empty() {
                    let _ = writeln!(out, "contact = {{ {} }}", parts.join(", "));
                }
            }
            "extent" => {
                if let Some(field) = &known.extent {
                    comment(&mut out, &field.value);
                    out.push_str("# extent = [\"full-time\"]\n");
                }
            }
            key => {
                let Some(pieces) = fields.get(key) else {
                    continue;
                };
                if *shape == Shape::List {
                    let _ = writeln!(out, "{key} = [");
                    for piece in pieces {
                        for line in above(&piece.span)?.lines() {
                            let _ = writeln!(out, "  {line}");
                        }
                        let _ = writeln!(out, "  {},", toml_text(&piece.text));
                    }
                    out.push_str("]\n");
                } else {
                    for piece in pieces {
                        out.push_str(&above(&piece.span)?);
                    }
                    let mut text = String::new();
                    for (at, piece) in pieces.iter().enumerate() {
                        let before = at.checked_sub(1).and_then(|at| pieces.get(at));
                        text.push_str(match before {
                            None => "",
                            Some(before) if before.block == piece.block => "\n",
                            Some(_) => "\n\n",
                        });
                        text.push_str(&piece.text);
                    }
                    let _ = writeln!(out, "{key} = {}", toml_text(&text));
                }
            }
        }
    }
    // What was found in a line that no field holds, such as the title's.
    for (index, finding) in checked.diagnostics.iter().enumerate() {
        if !told[index] {
            comment(&mut out, &say(finding)?);
        }
    }
    match &args.output {
        Some(path) if path.as_os_str() != "-" => {
            write_file(path, &out, args.force)?;
            let shown = path.display().to_string();
            context.note("draft-written", &[("path", shown.into())])?;
        }
        _ => write_out(&out)?,
    }
    Ok(Outcome::Done)
}

fn language_list(context: &Context) -> String {
    let tags: Vec<&str> = context
        .manifest
        .drafted()
        .map(|r| r.language.tag())
        .collect();
    tags.join(", ")
}
