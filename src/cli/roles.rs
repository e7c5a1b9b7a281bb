//! `lagom roles`: the jobs that have a first draft.

use super::ad::document_locale;
use super::args::ReportFormat;
use super::{Context, Outcome, args, write_out};
use lagom::error::{Cause, Result};
use lagom::role::{DOMAINS, Roles};
use serde::Serialize;
use std::fmt::Write;
use std::sync::Arc;

#[derive(Serialize)]
struct Shown<'a> {
    version: u32,
    language: String,
    roles: Vec<ShownRole<'a>>,
}

#[derive(Serialize)]
struct ShownRole<'a> {
    id: &'a str,
    name: String,
    title: String,
    tasks: Vec<String>,
    must: Vec<String>,
    nice: Vec<String>,
}

pub fn run(context: &Context, args: &args::Roles) -> Result<Outcome> {
    let roles = Roles::load(&context.locales)?;
    let locale = match &args.lang {
        Some(tag) => {
            let language = context.manifest.find_drafted(tag)?;
            document_locale(context, language, DOMAINS)?
        }
        None => Arc::new(context.words(DOMAINS)?),
    };
    let mut shown = Shown {
        version: 1,
        language: locale.language().map(|l| l.to_string()).unwrap_or_default(),
        roles: Vec::new(),
    };
    for role in roles.all() {
        let job = role.job(&locale)?;
        shown.roles.push(ShownRole {
            id: &role.id,
            name: role.name(&locale)?,
            title: role.title(&locale)?,
            tasks: job.tasks.unwrap_or_default(),
            must: job.must.unwrap_or_default(),
            nice: job.nice.unwrap_or_default(),
        });
    }
    let text = match args.format {
        ReportFormat::Json => {
            let json = serde_json::to_string_pretty(&shown).map_err(|e| Cause::Write {
                path: "-".to_owned(),
                detail: e.to_string(),
            })?;
            json + "\n"
        }
        ReportFormat::Human => {
            let width = |texts: &mut dyn Iterator<Item = &str>| -> usize {
                texts.map(|t| t.chars().count()).max().unwrap_or(0)
            };
            let ids = width(&mut shown.roles.iter().map(|r| r.id));
            let names = width(&mut shown.roles.iter().map(|r| r.name.as_str()));
            let mut out = String::new();
            for role in &shown.roles {
                let (id, name, title) = (role.id, &role.name, &role.title);
                let _ = writeln!(out, "{id:ids$}  {name:names$}  {title}");
            }
            out
        }
    };
    write_out(&text)?;
    Ok(Outcome::Done)
}
