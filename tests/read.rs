//! How well ads are read: fictional ads in the shapes of real ones, each with what a careful reader
//! takes from it (`NN.json` beside `NN.txt`).
//!
//! `tests/read/seen` was at hand while the reading was written; `tests/read/blind` was written after it,
//! by hands that had not seen the code. A field is right when it has the value, or one of several that
//! the list names, or is absent where the ad does not say it. A demand is right when it stands on its
//! side, must or nice, and not on the other.
//!
//! `cargo test --test read -- --nocapture` prints the figures; the floors must hold.

use lagom::assets::Store;
use lagom::data::parse_date;
use lagom::input::{self, Format};
use lagom::language::Manifest;
use lagom::language::detect::Detector;
use lagom::lint::Linter;
use lagom::posting::{Fields, Item, Posting};
use lagom::rule::Catalogue;
use serde_json::Value;
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// The day of the texts: dates without a year are the next such day.
const TODAY: &str = "2026-11-21";

#[derive(Default)]
struct Tally {
    right: usize,
    of: usize,
}

impl Tally {
    fn add(&mut self, right: bool) {
        self.of += 1;
        self.right += usize::from(right);
    }

    fn share(&self) -> f64 {
        self.right as f64 / self.of.max(1) as f64
    }
}

fn ads(set: &str) -> Vec<PathBuf> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("tests/read")
        .join(set);
    let mut ads: Vec<PathBuf> = std::fs::read_dir(root)
        .unwrap()
        .flat_map(|language| std::fs::read_dir(language.unwrap().path()).unwrap())
        .map(|file| file.unwrap().path())
        .filter(|path| path.extension().is_some_and(|e| e == "txt"))
        .collect();
    ads.sort();
    ads
}

/// Lower case, white space joined.
fn plain(text: &str) -> String {
    let words: Vec<&str> = text.split_whitespace().collect();
    words.join(" ").to_lowercase()
}

/// The values that are right: a text, or a list of them.
fn texts(gold: &Value) -> Vec<String> {
    match gold {
        Value::String(text) => vec![plain(text)],
        Value::Array(list) => list.iter().filter_map(Value::as_str).map(plain).collect(),
        _ => Vec::new(),
    }
}

/// Whether a value is right; `loose` where a longer or shorter piece of the same words is as good.
fn same(gold: &Value, found: Option<&str>, loose: bool) -> bool {
    let right = texts(gold);
    match found.map(plain) {
        None => right.is_empty(),
        Some(found) => right.iter().any(|right| {
            *right == found || (loose && (right.contains(&found) || found.contains(right.as_str())))
        }),
    }
}

fn sum(gold: &Value) -> Option<u64> {
    gold.as_f64().map(|sum| (sum * 100.0).round() as u64)
}

fn pay_is_right(gold: &Value, fields: &Fields) -> bool {
    match (&fields.pay, gold.is_null()) {
        (None, null) => null,
        (Some(_), true) => false,
        (Some(pay), false) => {
            pay.value.min == sum(&gold["min"])
                && pay.value.max == sum(&gold["max"])
                && gold["currency"] == pay.value.currency.as_str()
                && gold["unit"] == pay.value.unit.name()
        }
    }
}

fn check_fields(gold: &Value, fields: &Fields, tallies: &mut BTreeMap<&'static str, Tally>) {
    let text = |field: &Option<lagom::posting::Field>| field.as_ref().map(|f| f.value.clone());
    let mut add = |name, right| tallies.entry(name).or_default().add(right);
    for (name, field, loose) in [
        ("title", &fields.title, false),
        ("employer", &fields.employer, false),
        ("place", &fields.place, true),
        ("contact_name", &fields.contact_name, false),
        ("contact_email", &fields.contact_email, false),
        ("contact_phone", &fields.contact_phone, false),
        ("reference", &fields.reference, false),
        ("extent", &fields.extent, true),
    ] {
        add(name, same(&gold[name], text(field).as_deref(), loose));
    }
    let deadline = fields.deadline.as_ref().map(|d| d.value);
    add(
        "deadline",
        gold["deadline"].as_str().and_then(parse_date) == deadline,
    );
    let remote = fields.remote.as_ref().map(|r| r.value);
    add("remote", gold["remote"].as_bool() == remote);
    add("pay", pay_is_right(&gold["pay"], fields));
}

fn has(piece: &str, items: &[Item]) -> bool {
    items.iter().any(|item| {
        let text = plain(&item.text);
        text.contains(piece) || piece.contains(text.as_str())
    })
}

fn check_sides(gold: &Value, posting: &Posting, tallies: &mut BTreeMap<&'static str, Tally>) {
    let sides = tallies.entry("requirements").or_default();
    for (name, own, other) in [
        ("must", &posting.must, &posting.nice),
        ("nice", &posting.nice, &posting.must),
    ] {
        for piece in texts(&gold[name]) {
            sides.add(has(&piece, own) && !has(&piece, other));
        }
    }
}

fn figures(set: &str) -> BTreeMap<&'static str, Tally> {
    let store = Store::locales(None).unwrap();
    let asset = store.read("manifest.toml").unwrap().unwrap();
    let manifest = Manifest::parse(&asset.file, &asset.text).unwrap();
    let detector = Detector::load(&store, &manifest).unwrap();
    let catalogue = Arc::new(Catalogue::load(&store).unwrap());
    let today = parse_date(TODAY).unwrap();
    let mut linters: BTreeMap<String, Linter> = BTreeMap::new();
    let mut tallies = BTreeMap::new();
    let ads = ads(set);
    for path in &ads {
        let ad = std::fs::read_to_string(path).unwrap();
        let gold = std::fs::read_to_string(path.with_extension("json")).unwrap();
        let gold: Value = serde_json::from_str(&gold).unwrap();
        let source = input::source(ad, Format::Plain);
        let language = detector.detect(&source.text).language();
        let language = language.unwrap_or_else(|| panic!("{}: no language", path.display()));
        let linter = linters.entry(language.to_string()).or_insert_with(|| {
            Linter::load(&store, &manifest, Arc::clone(&catalogue), language, false).unwrap()
        });
        let posting = linter.read(&source, None, today).posting;
        check_fields(&gold, &posting.fields, &mut tallies);
        check_sides(&gold, &posting, &mut tallies);
    }
    println!("{set}: {} ads", ads.len());
    for (name, tally) in &tallies {
        println!(
            "  {name:14} {:3} of {:3}  {:.2}",
            tally.right,
            tally.of,
            tally.share()
        );
    }
    tallies
}

fn hold(set: &str, floors: &[(&str, f64)]) {
    let figures = figures(set);
    for (name, floor) in floors {
        let share = figures[name].share();
        assert!(
            share >= *floor,
            "{set}: {name} {share:.2}, less than {floor}"
        );
    }
}

#[test]
fn ads_at_hand_are_read_right() {
    hold(
        "seen",
        &[
            ("title", 0.90),
            ("employer", 0.88),
            ("contact_name", 0.93),
            ("contact_email", 0.98),
            ("contact_phone", 0.98),
            ("deadline", 0.97),
            ("pay", 0.94),
            ("requirements", 0.90),
        ],
    );
}

#[test]
fn unseen_ads_are_read_right() {
    hold(
        "blind",
        &[
            ("title", 0.80),
            ("employer", 0.88),
            ("contact_name", 0.88),
            ("contact_email", 0.97),
            ("contact_phone", 0.97),
            ("deadline", 0.95),
            ("pay", 0.92),
            ("requirements", 0.86),
        ],
    );
}
