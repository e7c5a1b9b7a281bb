//! How fast ads are checked: megabytes a second on one thread, and the time of one small ad with
//! start-up. Beside it, on the same corpus: a bare aho-corasick scan for as many words as the language
//! knows, and ripgrep for the same words where it is installed.
//!
//! `cargo bench` prints a table; no time is asserted. The corpus is made of the ads in `tests/read`,
//! drawn by a fixed generator, so that every run reads the same bytes.

use aho_corasick::AhoCorasick;
use lagom::assets::Store;
use lagom::input::{self, Format};
use lagom::language::Manifest;
use lagom::language::detect::Detector;
use lagom::lint::Linter;
use lagom::rule::Catalogue;
use std::hint::black_box;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::Arc;
use std::time::{Duration, Instant};

const MIB: usize = 1 << 20;
/// Bytes of the corpus of one language.
const SIZE: usize = 5 * MIB;
const RUNS: usize = 5;

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// The ads of a language, in the order of their names.
fn ads(language: &str) -> Vec<String> {
    let mut files: Vec<PathBuf> = ["seen", "blind"]
        .iter()
        .filter_map(|set| {
            std::fs::read_dir(root().join("tests/read").join(set).join(language)).ok()
        })
        .flatten()
        .filter_map(|file| Some(file.ok()?.path()))
        .filter(|path| path.extension().is_some_and(|e| e == "txt"))
        .collect();
    files.sort();
    files
        .iter()
        .filter_map(|path| std::fs::read_to_string(path).ok())
        .collect()
}

/// Ads drawn until there are `size` bytes of them; the same ones every time.
fn corpus(ads: &[String], size: usize) -> Vec<&str> {
    let mut state: u64 = 1;
    let mut drawn = Vec::new();
    let mut bytes = 0;
    while bytes < size {
        state = state
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        let ad = &ads[(state >> 33) as usize % ads.len()];
        bytes += ad.len() + 2;
        drawn.push(ad.as_str());
    }
    drawn
}

fn best(mut work: impl FnMut()) -> Duration {
    (0..RUNS)
        .map(|_| {
            let start = Instant::now();
            work();
            start.elapsed()
        })
        .min()
        .unwrap_or_default()
}

fn speed(bytes: usize, time: Duration) -> f64 {
    bytes as f64 / 1e6 / time.as_secs_f64()
}

/// The words of a reading group, from its compiled table.
fn words(table: &str) -> Vec<String> {
    let text = std::fs::read_to_string(root().join("locales/tables").join(table));
    text.unwrap_or_default()
        .lines()
        .filter_map(|line| line.strip_prefix("w\t")?.split('\t').next())
        .filter(|word| !word.is_empty())
        .map(str::to_owned)
        .collect()
}

fn patterns(table: &str) -> usize {
    let text = std::fs::read_to_string(root().join("locales/tables").join(table));
    let text = text.unwrap_or_default();
    text.lines().filter(|line| line.starts_with("p\t")).count()
}

/// The time of ripgrep over a file; none where it is not installed.
fn ripgrep(words: &[String], corpus: &Path) -> Option<Duration> {
    let mut list = tempfile::NamedTempFile::new().ok()?;
    for word in words {
        writeln!(list, "{word}").ok()?;
    }
    let mut run = Command::new("rg");
    run.args([
        "--threads",
        "1",
        "--count",
        "--ignore-case",
        "--fixed-strings",
        "--file",
    ])
    .arg(list.path())
    .arg(corpus)
    .stdout(Stdio::null());
    run.status().ok()?;
    Some(best(|| {
        let _ = run.status();
    }))
}

/// The whole program on one file.
fn program(file: &Path) -> Duration {
    let mut run = Command::new(env!("CARGO_BIN_EXE_lagom"));
    run.args([
        "lint",
        "--jobs",
        "1",
        "--fail-on",
        "never",
        "--format",
        "json",
    ])
    .arg(file)
    .stdout(Stdio::null())
    .stderr(Stdio::null());
    (0..4)
        .map(|_| best(|| drop(run.status())))
        .min()
        .unwrap_or_default()
}

fn main() {
    let store = Store::locales(None).expect("the built-in locales");
    let asset = store
        .read("manifest.toml")
        .expect("the manifest")
        .expect("the manifest");
    let manifest = Manifest::parse(&asset.file, &asset.text).expect("the manifest");
    let detector = Detector::load(&store, &manifest).expect("the markers");
    let catalogue = Arc::new(Catalogue::load(&store).expect("the catalogue"));
    println!(
        "{:4} {:>8} {:>9} {:>9} {:>9} {:>9} {:>9} {:>9} {:>9}",
        "",
        "patterns",
        "ads MB/s",
        "file MB/s",
        "1 MB ms",
        "5 MB ms",
        "2 KB ms",
        "aho MB/s",
        "rg MB/s"
    );
    for (tag, table) in [
        ("nb", "nb+nn.tsv"),
        ("nn", "nb+nn.tsv"),
        ("sv", "sv.tsv"),
        ("nl", "nl.tsv"),
    ] {
        let language = manifest.find(tag).expect("a language");
        let linter = Linter::load(&store, &manifest, Arc::clone(&catalogue), language, false)
            .expect("the rules");
        let ads = ads(tag);
        let check = |text: &str| {
            let source = input::source(text.to_owned(), Format::Plain);
            black_box(detector.detect(&source.text));
            black_box(linter.check(&source, None));
        };
        let drawn = corpus(&ads, SIZE);
        let bytes: usize = drawn.iter().map(|ad| ad.len()).sum();
        let each = best(|| drawn.iter().for_each(|ad| check(ad)));
        let small = corpus(&ads, MIB).join("\n\n");
        let whole = drawn.join("\n\n");
        let one = best(|| check(&small));
        let five = best(|| check(&whole));
        let known = words(table);
        let scan = AhoCorasick::builder()
            .ascii_case_insensitive(true)
            .build(&known)
            .expect("the words");
        let bare = best(|| {
            black_box(scan.find_iter(&whole).count());
        });
        let mut file = tempfile::Builder::new()
            .suffix(".txt")
            .tempfile()
            .expect("a file");
        file.write_all(whole.as_bytes()).expect("a file");
        let rg = ripgrep(&known, file.path());
        let mut ad = tempfile::Builder::new()
            .suffix(".txt")
            .tempfile()
            .expect("a file");
        let typical = ads
            .iter()
            .min_by_key(|ad| ad.len().abs_diff(2_000))
            .expect("an ad");
        ad.write_all(typical.as_bytes()).expect("a file");
        println!(
            "{tag:4} {:8} {:9.1} {:9.1} {:9.1} {:9.1} {:9.1} {:9.1} {:>9}",
            patterns(table),
            speed(bytes, each),
            speed(whole.len(), five),
            one.as_secs_f64() * 1e3,
            five.as_secs_f64() * 1e3,
            program(ad.path()).as_secs_f64() * 1e3,
            speed(whole.len(), bare),
            rg.map_or_else(
                || "-".to_owned(),
                |t| format!("{:.1}", speed(whole.len(), t))
            ),
        );
    }
}
