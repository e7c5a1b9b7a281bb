//! How often the linter is right: the project's own marked-up texts, all fictional.
//!
//! `tests/eval/blind` was written after the rules were tuned, by hands that had not seen them, and
//! nothing was tuned on it. `tests/eval/tuned` was written in the same way, and the rules were tuned on
//! it later: it tells whether something was lost, not how well unseen texts are read.
//!
//! A file `<set>/<lang>/NN.gold.txt` has headers (`#! lang:`, `#! kind:`, `#! doc+:` and
//! `#! doc-:` with document rules that must, or must not, fire) and a text with marks:
//! `⟦category|words⟧` should be found in that category, `⟦?category|words⟧` may be. A finding counts
//! for a mark when they overlap, the categories agree, and it is no longer than three times the mark
//! (40 bytes are always allowed); a finding that fits no mark is a false alarm.
//!
//! `cargo test --test eval -- --nocapture` prints the figures; the floors below must hold.

use lagom::assets::Store;
use lagom::input::{self, Format};
use lagom::language::Manifest;
use lagom::language::detect::Detector;
use lagom::lint::Linter;
use lagom::rule::{CATEGORIES, Catalogue};
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// The categories whose findings have no place in the text, or none that a reader would mark.
const OF_THE_WHOLE: &[&str] = &["structure", "readability"];
/// Marked in the texts, but matters of taste or of letters rather than of who applies.
const BESIDE: &[&str] = &["cliche", "letter"];

/// The categories whose findings are marked in the texts.
fn marked(category: &str) -> bool {
    CATEGORIES.contains(&category) && !OF_THE_WHOLE.contains(&category)
}

/// What must hold of core precision and recall; a change that falls below has made the linter worse.
const BLIND: (f64, f64) = (0.82, 0.68);
const TUNED: (f64, f64) = (0.88, 0.78);

struct Mark {
    start: usize,
    end: usize,
    category: String,
    optional: bool,
}

struct Gold {
    path: PathBuf,
    head: BTreeMap<String, String>,
    text: String,
    marks: Vec<Mark>,
}

fn gold(path: &Path) -> Gold {
    let source = std::fs::read_to_string(path).unwrap();
    let mut head = BTreeMap::new();
    let mut body = String::new();
    for line in source.split_inclusive('\n') {
        match line.strip_prefix("#!").filter(|_| body.is_empty()) {
            Some(rest) => {
                let (key, value) = rest.split_once(':').unwrap();
                head.insert(key.trim().to_owned(), value.trim().to_owned());
            }
            None => body.push_str(line),
        }
    }
    let mut text = String::new();
    let mut marks = Vec::new();
    let mut rest = body.as_str();
    while let Some(open) = rest.find('⟦') {
        text.push_str(&rest[..open]);
        let inner = &rest[open + '⟦'.len_utf8()..];
        let close = inner
            .find('⟧')
            .unwrap_or_else(|| panic!("{}: a mark is open", path.display()));
        let (category, words) = inner[..close].split_once('|').unwrap();
        let (optional, category) = match category.strip_prefix('?') {
            Some(category) => (true, category),
            None => (false, category),
        };
        assert!(marked(category), "{}: {category}", path.display());
        let start = text.len();
        text.push_str(words);
        marks.push(Mark {
            start,
            end: text.len(),
            category: category.to_owned(),
            optional,
        });
        rest = &inner[close + '⟧'.len_utf8()..];
    }
    text.push_str(rest);
    Gold {
        path: path.to_owned(),
        head,
        text,
        marks,
    }
}

fn files(set: &str) -> Vec<PathBuf> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("tests/eval")
        .join(set);
    let mut files: Vec<PathBuf> = std::fs::read_dir(root)
        .unwrap()
        .flat_map(|l| std::fs::read_dir(l.unwrap().path()).unwrap())
        .map(|f| f.unwrap().path())
        .filter(|p| p.to_string_lossy().ends_with(".gold.txt"))
        .collect();
    files.sort();
    files
}

#[derive(Default, Clone, Copy)]
struct Tally {
    hit: usize,
    miss: usize,
    alarm: usize,
}

impl Tally {
    fn precision(self) -> f64 {
        self.hit as f64 / (self.hit + self.alarm).max(1) as f64
    }

    fn recall(self) -> f64 {
        self.hit as f64 / (self.hit + self.miss).max(1) as f64
    }

    fn f1(self) -> f64 {
        let (p, r) = (self.precision(), self.recall());
        if p + r > 0.0 {
            2.0 * p * r / (p + r)
        } else {
            0.0
        }
    }
}

fn sum<'a>(tallies: impl Iterator<Item = &'a Tally>) -> Tally {
    tallies.fold(Tally::default(), |a, b| Tally {
        hit: a.hit + b.hit,
        miss: a.miss + b.miss,
        alarm: a.alarm + b.alarm,
    })
}

#[test]
fn unseen_texts_are_judged_right() {
    measure("blind", BLIND);
}

#[test]
fn texts_at_hand_are_judged_as_well_as_they_were() {
    measure("tuned", TUNED);
}

fn measure(set: &str, (precision, recall): (f64, f64)) {
    let store = Store::locales(None).unwrap();
    let asset = store.read("manifest.toml").unwrap().unwrap();
    let manifest = Manifest::parse(&asset.file, &asset.text).unwrap();
    let catalogue = Arc::new(Catalogue::load(&store).unwrap());
    let detector = Detector::load(&store, &manifest).unwrap();
    let mut linters: BTreeMap<&str, Linter> = BTreeMap::new();
    let mut tally: BTreeMap<(String, String), Tally> = BTreeMap::new();
    let (mut texts, mut languages, mut kinds, mut docs, mut docs_right) = (0, 0, 0, 0, 0);
    for path in files(set) {
        let gold = gold(&path);
        texts += 1;
        let source = input::source(gold.text.clone(), Format::Plain);
        let lang = gold.head["lang"].as_str();
        let told = detector.detect(&source.text).language();
        languages += usize::from(told.is_some_and(|l| l.tag() == lang));
        let language = manifest.find(lang).unwrap();
        let linter = linters.entry(language.tag()).or_insert_with(|| {
            Linter::load(&store, &manifest, Arc::clone(&catalogue), language, false).unwrap()
        });
        let report = linter.check(&source, None);
        let kind = gold.head.get("kind").map_or("ad", String::as_str);
        kinds += usize::from(report.posting.kind.name() == kind);
        if report.posting.kind.name() != kind {
            println!(
                "{}: kind {}",
                gold.path.display(),
                report.posting.kind.name()
            );
        }
        let found: Vec<(usize, usize, &str)> = report
            .diagnostics
            .iter()
            .filter_map(|d| d.span.clone().map(|s| (s.start, s.end, d.category())))
            .filter(|f| marked(f.2))
            .collect();
        let fits = |f: &(usize, usize, &str), m: &Mark| {
            f.2 == m.category
                && f.0 < m.end
                && m.start < f.1
                && f.1 - f.0 <= (3 * (m.end - m.start)).max(40)
        };
        for mark in gold.marks.iter().filter(|m| !m.optional) {
            let of = tally
                .entry((lang.to_owned(), mark.category.clone()))
                .or_default();
            if found.iter().any(|f| fits(f, mark)) {
                of.hit += 1;
            } else {
                of.miss += 1;
            }
        }
        for f in &found {
            if !gold.marks.iter().any(|m| fits(f, m)) {
                tally
                    .entry((lang.to_owned(), f.2.to_owned()))
                    .or_default()
                    .alarm += 1;
            }
        }
        for (key, wanted) in [("doc+", true), ("doc-", false)] {
            let rules = gold.head.get(key).map_or("", String::as_str);
            for rule in rules.split(',').map(str::trim).filter(|r| !r.is_empty()) {
                docs += 1;
                let fired = report.diagnostics.iter().any(|d| &*d.rule == rule);
                docs_right += usize::from(fired == wanted);
            }
        }
    }
    let row = |label: &str, t: Tally| {
        format!(
            "{label:13} {:5} {:6} {:6}   {:.2}  {:.2}  {:.2}\n",
            t.hit,
            t.miss,
            t.alarm,
            t.precision(),
            t.recall(),
            t.f1()
        )
    };
    let mut table = format!("{:13} found missed  false   prec  rec   F1\n", "");
    for language in ["nb", "nn", "sv", "nl"] {
        let of: Vec<&Tally> = tally
            .iter()
            .filter(|((l, _), _)| l == language)
            .map(|(_, t)| t)
            .collect();
        table += &row(language, sum(of.into_iter()));
    }
    for category in CATEGORIES.iter().filter(|c| marked(c)) {
        let of: Vec<&Tally> = tally
            .iter()
            .filter(|((_, c), _)| c == category)
            .map(|(_, t)| t)
            .collect();
        table += &row(category, sum(of.into_iter()));
    }
    let core = sum(tally
        .iter()
        .filter(|((_, c), _)| !BESIDE.contains(&c.as_str()))
        .map(|(_, t)| t));
    table += &row("core", core);
    table += &row("all", sum(tally.values()));
    table += &format!(
        "{texts} texts: language right in {languages}, kind in {kinds}; document rules {docs_right} of {docs}\n"
    );
    print!("{table}");
    readme(set, &table);
    assert!(texts >= 60, "{texts} texts");
    assert!(languages == texts, "{languages} of {texts} languages");
    assert!(kinds * 20 >= texts * 19, "{kinds} of {texts} kinds");
    let (found_precision, found_recall) = (core.precision(), core.recall());
    assert!(
        found_precision >= precision,
        "{set}: core precision {found_precision:.3}"
    );
    assert!(
        found_recall >= recall,
        "{set}: core recall {found_recall:.3}"
    );
}

/// The README shows these figures; `UPDATE=1` writes them.
fn readme(set: &str, table: &str) {
    // Two tests may write it at once.
    static WRITING: std::sync::Mutex<()> = std::sync::Mutex::new(());
    let _guard = WRITING
        .lock()
        .unwrap_or_else(std::sync::PoisonError::into_inner);
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("README.md");
    let text = std::fs::read_to_string(&path)
        .unwrap()
        .replace("\r\n", "\n");
    let open = format!("<!-- figures {set} -->\n```text\n");
    let close = "```\n<!-- /figures -->";
    let start = text.find(&open).unwrap() + open.len();
    let end = start + text[start..].find(close).unwrap();
    if std::env::var_os("UPDATE").is_some() {
        let updated = format!("{}{table}{}", &text[..start], &text[end..]);
        std::fs::write(path, updated).unwrap();
    } else {
        assert_eq!(&text[start..end], table, "UPDATE=1 cargo test --test eval");
    }
}
