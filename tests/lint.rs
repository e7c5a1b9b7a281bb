//! The linter's specification: ads in Markdown files under `tests/lint`, with the finding beside the
//! line.
//!
//! A block is fenced with its language and, where it has them, the document rules that must fire
//! (`nb superhuman/trait-pile`) or, with a hyphen before them, must not; `letter` makes it a letter,
//! `text` an article. Rules on what is missing fire in all short examples and count only when named. A line that ends in
//! `  # rule` must have a finding of that rule (`# rule: words` says which words, `# rule, rule`
//! several); every other line must be silent.

use lagom::assets::Store;
use lagom::language::Manifest;
use lagom::lint::Linter;
use lagom::posting::TextKind;
use lagom::rule::Catalogue;
use lagom::text::blocks;
use std::collections::BTreeMap;
use std::path::Path;
use std::sync::Arc;

struct Case {
    place: String,
    head: String,
    lines: Vec<String>,
}

fn cases(path: &Path) -> Vec<Case> {
    let text = std::fs::read_to_string(path).unwrap();
    let mut cases = Vec::new();
    let mut open: Option<Case> = None;
    for (number, line) in text.lines().enumerate() {
        match (line.strip_prefix("```"), open.take()) {
            (Some(_), Some(case)) => cases.push(case),
            (Some(head), None) => {
                let name = path.file_name().unwrap().to_str().unwrap();
                open = Some(Case {
                    place: format!("{name}:{}", number + 1),
                    head: head.to_owned(),
                    lines: Vec::new(),
                });
            }
            (None, Some(mut case)) => {
                case.lines.push(line.to_owned());
                open = Some(case);
            }
            (None, None) => {}
        }
    }
    assert!(open.is_none(), "{}: a block is not closed", path.display());
    cases
}

#[test]
fn findings_are_where_they_should_be_and_nowhere_else() {
    let store = Store::locales(None).unwrap();
    let asset = store.read("manifest.toml").unwrap().unwrap();
    let manifest = Manifest::parse(&asset.file, &asset.text).unwrap();
    let catalogue = Arc::new(Catalogue::load(&store).unwrap());
    let mut linters: BTreeMap<String, Linter> = BTreeMap::new();
    let mut wrong = Vec::new();
    let mut seen = 0;
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/lint");
    let mut files: Vec<_> = std::fs::read_dir(folder)
        .unwrap()
        .map(|e| e.unwrap().path())
        .collect();
    files.sort();
    for case in files.iter().flat_map(|f| cases(f)) {
        seen += 1;
        let mut words = case.head.split_whitespace();
        let tag = words.next().unwrap().to_owned();
        let head: Vec<&str> = words.collect();
        let linter = linters.entry(tag.clone()).or_insert_with(|| {
            let language = manifest.find(&tag).unwrap();
            Linter::load(&store, &manifest, Arc::clone(&catalogue), language, false).unwrap()
        });
        let kind = match head.first() {
            Some(&"letter") => TextKind::Letter,
            Some(&"text") => TextKind::Text,
            _ => TextKind::Ad,
        };
        let split = |line: &str| -> (String, Vec<String>) {
            match line.split_once("  # ") {
                Some((text, rules)) => (
                    text.trim_end().to_owned(),
                    rules.split(", ").map(str::to_owned).collect(),
                ),
                None => (line.to_owned(), Vec::new()),
            }
        };
        let (texts, wanted): (Vec<String>, Vec<Vec<String>>) =
            case.lines.iter().map(|l| split(l)).unzip();
        let text = texts.join("\n");
        let report = linter.check(&blocks::plain(text.clone()), Some(kind));
        let mut found: Vec<Vec<(String, String)>> = vec![Vec::new(); texts.len() + 1];
        let mut whole = Vec::new();
        for d in &report.diagnostics {
            match &d.span {
                None => whole.push(d.rule.to_string()),
                Some(span) => {
                    let line = text[..span.start].matches('\n').count();
                    found[line].push((d.rule.to_string(), text[span.clone()].to_owned()));
                }
            }
        }
        for (number, wanted) in wanted.iter().enumerate() {
            let place = format!("{}+{}", case.place, number + 1);
            for one in wanted {
                let (rule, words) = one
                    .split_once(": ")
                    .map_or((one.as_str(), None), |(r, w)| (r, Some(w)));
                let at = found[number]
                    .iter()
                    .position(|(r, t)| r == rule && words.is_none_or(|w| w == t));
                match at {
                    Some(at) => drop(found[number].remove(at)),
                    None => wrong.push(format!(
                        "{place}: no {one} in {:?}; found {:?}",
                        texts[number], found[number]
                    )),
                }
            }
            for (rule, words) in &found[number] {
                wrong.push(format!(
                    "{place}: {rule} finds {words:?} in {:?}",
                    texts[number]
                ));
            }
        }
        for rule in head.iter().filter_map(|h| h.strip_prefix('-')) {
            if whole.iter().any(|w| w == rule) {
                wrong.push(format!("{}: {rule} fires", case.place));
            }
        }
        for rule in head
            .iter()
            .filter(|h| h.contains('/') && !h.starts_with('-'))
        {
            if !whole.iter().any(|w| w == rule) {
                wrong.push(format!("{}: no {rule}", case.place));
            }
        }
        for rule in &whole {
            let missing = rule.contains("/missing-") || rule.contains("/no-");
            if !missing && !head.contains(&rule.as_str()) {
                wrong.push(format!("{}: {rule} for the whole text", case.place));
            }
        }
    }
    assert!(seen >= 20, "{seen} cases");
    assert!(wrong.is_empty(), "{wrong:#?}");
}
