//! The first drafts of common jobs: every role in every language is a whole ad. Where the recruiter's
//! facts are in and the open places filled, the linter finds nothing in it, in any format; before
//! that it finds the open places and nothing else.

use lagom::assets::Store;
use lagom::brief::{Brief, Job};
use lagom::data::{Value, parse_date, parse_toml};
use lagom::document::{Document, html, markdown, plain};
use lagom::draft::{Drafter, ad};
use lagom::input::{self, Format};
use lagom::language::{Language, Manifest};
use lagom::lint::Linter;
use lagom::locale::Locale;
use lagom::posting::TextKind;
use lagom::role::{DOMAINS, Role, Roles};
use lagom::rule::Catalogue;
use std::collections::BTreeMap;
use std::path::Path;
use std::sync::Arc;

struct Bench {
    locales: Store,
    manifest: Manifest,
    roles: Roles,
}

fn bench() -> Bench {
    let locales = Store::locales(None).unwrap();
    let asset = locales.read("manifest.toml").unwrap().unwrap();
    Bench {
        manifest: Manifest::parse(&asset.file, &asset.text).unwrap(),
        roles: Roles::load(&locales).unwrap(),
        locales,
    }
}

impl Bench {
    fn linter(&self, language: Language) -> Linter {
        let catalogue = Arc::new(Catalogue::load(&self.locales).unwrap());
        Linter::load(&self.locales, &self.manifest, catalogue, language, false).unwrap()
    }

    fn locale(&self, language: Language) -> Arc<Locale> {
        let chain = &self.manifest.row(language).document;
        let domains = [&["ad"], DOMAINS].concat();
        Arc::new(Locale::load(&self.locales, chain, &domains).unwrap())
    }

    fn document(&self, language: Language, job: &Job) -> Document {
        let locale = self.locale(language);
        let templates = Store::templates(None).unwrap();
        let drafter = Drafter::load(&templates, Arc::clone(&locale), language).unwrap();
        ad::draft(&drafter, &locale, job).unwrap().document
    }

    /// The role under a brief that has what only a recruiter knows, apart from the open places.
    fn job(&self, language: Language, role: &Role) -> Job {
        let pay = match language.tag() {
            "sv" => "from = 27800, to = 31900, currency = \"SEK\", per = \"month\"",
            "nl" => "from = 2800, to = 3400, currency = \"EUR\", per = \"month\"",
            _ => "from = 440000, to = 500000, currency = \"NOK\", per = \"year\"",
        };
        let brief = format!(
            "language = \"{language}\"\nemployer = \"Lumavik\"\nplace = \"Havrevik\"\nweek-hours = 37.5\n\
             pay = {{ {pay} }}\ndeadline = 2027-02-14\napply-url = \"example.no/jobb\"\n\
             contact = {{ name = \"Samira Lund\", phone = \"000 00 000\" }}\n"
        );
        let brief = Brief::parse("brief.toml", &brief, &self.manifest).unwrap();
        let own = brief.job(language).unwrap();
        let mut job = own.wholly_over(&role.job(&self.locale(language)).unwrap());
        let days = ["2027-02-14", "2027-02-19", "2027-02-23", "2027-03-10"];
        for (step, day) in job.steps.iter_mut().flatten().zip(days) {
            step.date = parse_date(day);
        }
        job
    }
}

/// Everything that is found in any format, as `format rule: text`.
fn findings(linter: &Linter, document: &Document) -> Vec<String> {
    let mut found = Vec::new();
    for (name, text, format) in [
        ("md", markdown::write(document), Format::Markdown),
        ("txt", plain::write(document), Format::Plain),
        ("html", html::write(document), Format::Html),
    ] {
        let source = input::source(text, format);
        for finding in linter.check(&source, Some(TextKind::Ad)).diagnostics {
            let span = finding.span.clone();
            let span = span.or_else(|| finding.related.first().cloned());
            let text = span
                .and_then(|s| source.original.get(s))
                .unwrap_or_default();
            found.push(format!("{name} {}: {text}", finding.rule));
        }
    }
    found
}

/// What stands in the open places of a language, by their words.
fn values(language: Language) -> BTreeMap<String, String> {
    let file = format!("tests/roles/{language}.toml");
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(&file);
    let text = std::fs::read_to_string(path).unwrap();
    let (_, table) = parse_toml(&file, &text).unwrap();
    let entries = table
        .entries
        .into_iter()
        .map(|entry| match entry.node.value {
            Value::Text(text) => (entry.key, text),
            other => panic!("{file}: {}: {other:?}", entry.key),
        });
    entries.collect()
}

fn filled(text: &str, values: &BTreeMap<String, String>) -> String {
    let mut out = String::new();
    let mut rest = text;
    while let Some((before, after)) = rest.split_once("[[") {
        let (place, after) = after.split_once("]]").unwrap();
        let value = values.get(place);
        let value = value.unwrap_or_else(|| panic!("tests/roles: no value for {place:?}"));
        out.push_str(before);
        out.push_str(value);
        rest = after;
    }
    out + rest
}

fn fill(job: &mut Job, values: &BTreeMap<String, String>) {
    for texts in [
        &mut job.lead,
        &mut job.about,
        &mut job.tasks,
        &mut job.day,
        &mut job.support,
        &mut job.must,
        &mut job.equal,
        &mut job.behaviour,
        &mut job.nice,
        &mut job.learn,
        &mut job.hours,
        &mut job.pay_note,
        &mut job.offer,
        &mut job.welcome,
        &mut job.apply,
    ] {
        for text in texts.iter_mut().flatten() {
            *text = filled(text, values);
        }
    }
    for step in job.steps.iter_mut().flatten() {
        step.text = filled(&step.text, values);
    }
}

#[test]
fn every_role_in_every_language_is_a_whole_ad_without_a_finding() {
    let bench = bench();
    let mut wrong = Vec::new();
    for row in bench.manifest.drafted() {
        let language = row.language;
        let linter = bench.linter(language);
        let values = values(language);
        for role in bench.roles.all() {
            let mut job = bench.job(language, role);
            fill(&mut job, &values);
            let document = bench.document(language, &job);
            assert!(document.open_places().is_empty(), "{language} {}", role.id);
            for finding in findings(&linter, &document) {
                wrong.push(format!("{language} {}: {finding}", role.id));
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn what_only_the_recruiter_knows_is_open_and_nothing_else_is_found() {
    let bench = bench();
    for row in bench.manifest.drafted() {
        let language = row.language;
        let linter = bench.linter(language);
        let locale = bench.locale(language);
        for role in bench.roles.all() {
            let job = role.job(&locale).unwrap();
            let document = bench.document(language, &job);
            assert!(document.open_places().len() >= 12, "{language} {}", role.id);
            for finding in findings(&linter, &document) {
                assert!(
                    finding.contains("structure/unfilled"),
                    "{language} {}: {finding}",
                    role.id
                );
            }
        }
    }
}

#[test]
fn a_first_draft_has_few_demands() {
    let bench = bench();
    for role in bench.roles.all() {
        assert!(role.must.len() <= 2, "{}", role.id);
        assert!((4..=6).contains(&role.tasks.len()), "{}", role.id);
        assert!(!role.behaviour.is_empty() && !role.nice.is_empty() && !role.extent.is_empty());
    }
}
