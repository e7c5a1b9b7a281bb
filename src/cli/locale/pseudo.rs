//! `lagom locale pseudo`: a folder for `--locales` with a language that shows what is not translated.

use super::{CONTRACT, Context, Outcome, known_language, write_new};
use crate::cli::args::files::Pseudo;
use lagom::error::Result;
use lagom::language::Row;
use lagom::locale::DOMAINS;
use lagom::locale::exchange::read;
use lagom::locale::pseudo::{bundle, tag, text};
use std::fmt::Write;

pub fn run(context: &Context, args: &Pseudo) -> Result<Outcome> {
    let language = known_language(context, args.lang.as_deref().unwrap_or(CONTRACT))?;
    let own_tag = tag(language.tag());
    let mut files = Vec::new();
    for domain in DOMAINS {
        if let Some(source) = read(&context.locales, language, domain)? {
            files.push((format!("{own_tag}/{domain}.ftl"), bundle(&source)));
        }
    }
    let manifest = context.locales.required("manifest.toml")?;
    let mut manifest = manifest.text.into_owned();
    let rows = context.manifest.rows();
    if !rows.iter().any(|row| row.language.tag() == own_tag) {
        manifest.push_str(&row(context.manifest.row(language), &own_tag));
    }
    files.push(("manifest.toml".to_owned(), manifest));
    write_new(&args.output, files, args.force)?;
    let words = context.words(&["locale"])?;
    let told = [
        ("tag", own_tag.into()),
        ("path", args.output.display().to_string().into()),
    ];
    context.say(&words.message("locale-pseudo-done", &told)?);
    Ok(Outcome::Done)
}

/// The manifest's row of a pseudo-language: texts of the program, no ads and letters.
fn row(origin: &Row, tag: &str) -> String {
    let quoted = |text: &str| toml::Value::from(text).to_string();
    let mut chain = vec![quoted(tag)];
    chain.extend(origin.ui.iter().map(|l| quoted(l.tag())));
    let mut out = "\n[[language]]\n".to_owned();
    let quotes = [&origin.quotes.0, &origin.quotes.1].map(|q| quoted(q));
    for (key, value) in [
        ("tag", quoted(tag)),
        ("name", quoted(&text(&origin.name))),
        ("aliases", "[]".to_owned()),
        ("ui", format!("[{}]", chain.join(", "))),
        ("document", format!("[{}]", quoted(tag))),
        ("reads", "[]".to_owned()),
        ("whatlang", quoted("")),
        ("countries", "[]".to_owned()),
        ("address", "[]".to_owned()),
        ("quotes", format!("[{}]", quotes.join(", "))),
        ("draft", "false".to_owned()),
    ] {
        let _ = writeln!(out, "{key} = {value}");
    }
    out
}
