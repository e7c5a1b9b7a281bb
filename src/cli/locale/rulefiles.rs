//! The files of rules and words in `lagom locale check`: what reading them tells, and what only the
//! linter can: whether each rule proves itself, and what its own replacements set off.

use super::super::Context;
use lagom::error::{Cause, Error, Place, Result};
use lagom::language::detect::Verdict;
use lagom::language::{Language, Status};
use lagom::lint::Linter;
use lagom::lint::proof::{self, Fault as Unproved};
use lagom::locale::check::{Finding, Severity};
use lagom::locale::places;
use lagom::rule::check::Suggested;
use lagom::rule::{Catalogue, check as rules, message_id};
use lagom::words::check::{self as words, Fault};
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::sync::Arc;

/// What the files tell.
pub struct Files {
    pub findings: Vec<Finding>,
    /// Languages whose files the linter cannot read.
    pub broken: BTreeSet<Language>,
    /// The messages that rules of a language want.
    pub with_rules: BTreeSet<(Language, String)>,
    /// The linters of all languages whose files can be read.
    pub linters: Vec<Linter>,
}

/// Checks the rules and words of every language that is drafted in.
///
/// # Errors
/// A file cannot be read at all.
pub fn check(context: &Context, catalogue: &Arc<Catalogue>) -> Result<Files> {
    let mut files = Files {
        findings: Vec::new(),
        broken: BTreeSet::new(),
        with_rules: BTreeSet::new(),
        linters: Vec::new(),
    };
    let store = &context.locales;
    let mut read = BTreeMap::new();
    // The built-in rules and words stand as they were proved: what the user's folder changes is read.
    let touched = |l: &Language| {
        store.is_changed(&format!("{l}/rules/")) || store.is_changed(&format!("{l}/words/"))
    };
    for row in context.manifest.drafted() {
        if !row.reads.iter().any(touched) {
            let linter = context.linter(catalogue, row.language)?;
            let own = linter.rules.definitions.iter();
            let own = own.filter(|d| d.language == row.language);
            let ids: BTreeSet<String> = own
                .map(|d| catalogue.rules[d.rule].id.to_string())
                .collect();
            for id in &ids {
                files.with_rules.insert((row.language, message_id(id)));
            }
            orphans(context, catalogue, row.language, &ids, &mut files)?;
            files.linters.push(linter);
            continue;
        }
        let mut classes = Vec::new();
        for other in &row.reads {
            classes.extend(words::declared(store, *other)?);
        }
        classes.sort_unstable();
        classes.dedup();
        let of_words = words::check(store, row.language, &classes)?;
        let of_rules = rules::check(store, catalogue, row.language, &classes)?;
        for rule in &of_rules.rules {
            files.with_rules.insert((row.language, message_id(rule)));
        }
        read.insert(row.language, (of_words, of_rules));
    }
    for row in context.manifest.drafted() {
        let used: BTreeSet<String> = row
            .reads
            .iter()
            .filter_map(|other| read.get(other))
            .flat_map(|(words, rules)| words.used.iter().chain(&rules.used).cloned())
            .collect();
        let Some((of_words, of_rules)) = read.get(&row.language) else {
            continue;
        };
        let mut faults: Vec<Fault> = of_words.faults.clone();
        faults.extend(of_rules.faults.iter().cloned());
        // Words that were handed on by a parent serve no rule at first.
        if row.status == Status::Complete {
            faults.extend(words::unused(of_words, &used));
        }
        let grave = |language: &Language| {
            read.get(language)
                .is_some_and(|(w, r)| w.faults.iter().chain(&r.faults).any(|f| f.grave))
        };
        if row.reads.iter().any(grave) {
            files.broken.insert(row.language);
        }
        // What no example shows is a hint for the one who writes the file, and nobody else's.
        let own = |finding: &Finding| {
            let file = finding.error.place().map(|p| Path::new(&p.file));
            let name = file
                .zip(store.over())
                .and_then(|(f, over)| f.strip_prefix(over).ok());
            name.is_some_and(|name| {
                let name = name.to_string_lossy().replace('\\', "/");
                let text = store.read(&name).ok().flatten();
                text.is_some_and(|asset| store.built_in(&name) != Some(asset.text.as_ref()))
            })
        };
        let findings = faults.into_iter().map(finding);
        let told = findings.filter(|f| f.severity > Severity::Info || own(f));
        files.findings.extend(told);
        orphans(
            context,
            catalogue,
            row.language,
            &of_rules.rules,
            &mut files,
        )?;
        if !files.broken.contains(&row.language) {
            files.linters.push(context.linter(catalogue, row.language)?);
            proofs(
                context,
                catalogue,
                row.language,
                &of_rules.suggestions,
                &mut files,
            )?;
        }
    }
    Ok(files)
}

fn finding(fault: Fault) -> Finding {
    let severity = match (fault.grave, fault.code) {
        (true, _) => Severity::Error,
        // What no example shows may be right all the same.
        (false, "L705") => Severity::Info,
        (false, _) => Severity::Warning,
    };
    let finding = Finding::new(fault.code, severity, fault.error);
    match fault.span {
        Some(span) => finding.over(span),
        None => finding,
    }
}

/// Texts of phrase rules for which the language has no phrase.
fn orphans(
    context: &Context,
    catalogue: &Catalogue,
    language: Language,
    rules: &BTreeSet<String>,
    files: &mut Files,
) -> Result<()> {
    use lagom::rule::Kind;
    let places = places::places(&context.locales, language)?;
    for rule in &catalogue.rules {
        let phrased = matches!(rule.kind, Kind::Phrase | Kind::Contrast);
        if let Some(place) = places.get(&rule.message_id())
            && phrased
            && !rules.contains(&*rule.id)
        {
            let cause = Cause::RuleText {
                id: rule.message_id(),
                language: language.to_string(),
            };
            let error = Error::new(cause).at(place.clone());
            files
                .findings
                .push(Finding::new("L707", Severity::Warning, error));
        }
    }
    Ok(())
}

/// What the linter finds in the rules' own examples and replacements.
fn proofs(
    context: &Context,
    catalogue: &Arc<Catalogue>,
    language: Language,
    suggestions: &[Suggested],
    files: &mut Files,
) -> Result<()> {
    let linter = context.linter_with_examples(catalogue, language)?;
    for fault in proof::run(&linter, None).faults {
        let (place, cause) = match fault {
            Unproved::Silent { place, rule, text } => (place, Cause::RuleSilent { rule, text }),
            Unproved::Loud { place, rule, text } => (place, Cause::RuleLoud { rule, text }),
            Unproved::Unproved {
                place,
                rule,
                number,
            } => {
                let number = number.to_string();
                (place, Cause::RuleUnproved { rule, number })
            }
            Unproved::Unsafe { place, rule, text } => (place, Cause::RuleUnsafe { rule, text }),
            Unproved::FewAllows { place, rule } => (place, Cause::TooFewAllows { id: rule }),
        };
        let error = Error::new(cause).at(parsed(&place));
        files
            .findings
            .push(Finding::new("L706", Severity::Error, error));
    }
    let detector = context.detector()?;
    let reads = &context.manifest.row(language).reads;
    for one in suggestions {
        let (_, report) = linter.check_example(&one.text, one.rule.starts_with("letter/"));
        let set_off = report.diagnostics.iter().find(|d| d.span.is_some());
        let cause = match (set_off, detector.detect(&one.text)) {
            (Some(found), _) => Cause::RuleSuggestFires {
                text: one.text.clone(),
                rule: found.rule.to_string(),
            },
            (None, Verdict::Sure(other)) if !reads.contains(&other) => Cause::RuleSuggestLanguage {
                text: one.text.clone(),
                language: other.to_string(),
            },
            _ => continue,
        };
        let fault = Fault::at("L708", &one.origin, &one.node, cause);
        files.findings.push(finding(fault));
    }
    Ok(())
}

/// A place as the rules' examples carry it, `file:line:column`.
fn parsed(place: &str) -> Place {
    let mut parts = place.rsplitn(3, ':');
    let column = parts.next().and_then(|c| c.parse().ok());
    let line = parts.next().and_then(|l| l.parse().ok());
    match (parts.next(), line, column) {
        (Some(file), Some(line), Some(column)) => Place {
            file: file.to_owned(),
            at: Some((line, column)),
        },
        _ => Place::file(place),
    }
}
