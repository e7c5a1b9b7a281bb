//! Every draft of the examples and of every option, in every language, passes the linter with no
//! finding, and a letter holds only what profile and pitch hold.

use lagom::assets::Store;
use lagom::brief::Brief;
use lagom::competence::Competences;
use lagom::data::parse_date;
use lagom::document::{Document, line_text, markdown, plain};
use lagom::draft::letter::Letter;
use lagom::draft::{Draft, Drafter, ad, letter};
use lagom::input::{self, Format};
use lagom::language::{Language, Manifest};
use lagom::lint::Linter;
use lagom::locale::Locale;
use lagom::matching::{self, Words};
use lagom::pitch::Pitch;
use lagom::posting::TextKind;
use lagom::profile::Profile;
use lagom::rule::Catalogue;
use lagom::words::skills::Skills;
use std::path::Path;
use std::sync::Arc;

struct Bench {
    locales: Store,
    templates: Store,
    manifest: Manifest,
    catalogue: Arc<Catalogue>,
}

fn bench() -> Bench {
    let locales = Store::locales(None).unwrap();
    let asset = locales.read("manifest.toml").unwrap().unwrap();
    Bench {
        manifest: Manifest::parse(&asset.file, &asset.text).unwrap(),
        catalogue: Arc::new(Catalogue::load(&locales).unwrap()),
        templates: Store::templates(None).unwrap(),
        locales,
    }
}

fn example(name: &str) -> String {
    let path = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("examples")
        .join(name);
    std::fs::read_to_string(path).unwrap()
}

impl Bench {
    fn languages(&self) -> Vec<Language> {
        self.manifest.drafted().map(|r| r.language).collect()
    }

    fn linter(&self, language: Language) -> Linter {
        Linter::load(
            &self.locales,
            &self.manifest,
            Arc::clone(&self.catalogue),
            language,
            false,
        )
        .unwrap()
    }

    fn drafter(&self, language: Language, domain: &'static str) -> (Drafter, Arc<Locale>) {
        let chain = &self.manifest.row(language).document;
        let locale = Arc::new(Locale::load(&self.locales, chain, &[domain]).unwrap());
        (
            Drafter::load(&self.templates, Arc::clone(&locale), language).unwrap(),
            locale,
        )
    }

    fn ad(&self, language: Language, source: &str) -> Draft {
        let brief = Brief::parse("brief.toml", source, &self.manifest).unwrap();
        let (drafter, locale) = self.drafter(language, "ad");
        ad::draft(&drafter, &locale, &brief.job(language).unwrap()).unwrap()
    }

    fn letter(
        &self,
        linter: &Linter,
        ad: &Document,
        profile: &str,
        pitch: &str,
        address: &str,
    ) -> Draft {
        let language = ad.language;
        let source = input::source(markdown::write(ad), Format::Markdown);
        let posting = linter
            .read(
                &source,
                Some(TextKind::Ad),
                parse_date("2026-11-21").unwrap(),
            )
            .posting;
        let profile = Profile::parse("profile.json", profile).unwrap();
        let pitch = Pitch::parse("pitch.toml", pitch, language.tag()).unwrap();
        let reads = &self.manifest.row(language).reads;
        let skills = Skills::load(&self.locales, reads).unwrap();
        let competences = Competences::load(&self.locales).unwrap();
        let words = Words {
            asked: &skills,
            told: &skills,
            competences: &competences,
            common: &|word| linter.lexicon.knows(word),
            same_language: true,
            traits: &[],
        };
        let today = parse_date("2026-11-21").unwrap();
        let matches = matching::compare(&words, &posting, &profile, today);
        let tasks = matching::tasks(&words, &posting, &profile, today);
        let (drafter, locale) = self.drafter(language, "letter");
        let letter = Letter {
            profile: &profile,
            pitch: &pitch,
            posting: &posting,
            matches: &matches,
            tasks: &tasks,
            nearness: &[],
            spellings: &[],
            asked: &skills,
            vocabulary: &linter.vocabulary,
            date: parse_date("2027-02-08").unwrap(),
            address,
            tone: "plain",
            seed: 0,
        };
        letter::draft(&drafter, &locale, &letter).unwrap()
    }
}

/// Findings in both forms of a document, as `rule: text`.
fn findings(linter: &Linter, document: &Document, kind: Option<TextKind>) -> Vec<String> {
    let mut found = Vec::new();
    for (text, format) in [
        (markdown::write(document), Format::Markdown),
        (plain::write(document), Format::Plain),
    ] {
        let source = input::source(text, format);
        let report = linter.check(&source, kind);
        for d in report.diagnostics {
            let text = d
                .span
                .and_then(|s| source.original.get(s).map(str::to_owned));
            found.push(format!("{}: {}", d.rule, text.unwrap_or_default()));
        }
    }
    found
}

fn all_text(document: &Document) -> String {
    plain::write(document)
}

#[test]
fn the_example_ad_is_whole_and_clean_in_every_language() {
    let bench = bench();
    for language in bench.languages() {
        let draft = bench.ad(language, &example("brief.toml"));
        assert!(draft.missing.is_empty(), "{language}: {:?}", draft.missing);
        let found = findings(&bench.linter(language), &draft.document, None);
        assert!(found.is_empty(), "{language}: {found:#?}");
    }
}

/// Each option that changes the words of an ad, put in place of the example's.
#[test]
fn every_option_of_the_brief_is_clean() {
    let bench = bench();
    let example = example("brief.toml");
    let options = [
        ("sales = \"none\"", "sales = \"targets\""),
        ("sales = \"none\"", "sales = \"commission\""),
        ("remote = 3", "remote = 1"),
        ("remote = 3", "remote = \"full\""),
        ("remote = 3", "remote = \"none\""),
        ("contract = \"permanent\"", "contract = \"temporary\""),
        (
            "extent = [\"full-time\", \"part-time\", \"summer\"]",
            "extent = \"part-time\"",
        ),
        (
            "extent = [\"full-time\", \"part-time\", \"summer\"]",
            "extent = [\"full-time\"]",
        ),
        (
            "part-time = { from = 50, to = 80 }",
            "part-time = { from = 60 }",
        ),
        ("openings = 4", "openings = 1"),
        ("per = \"year\"", "per = \"month\""),
        ("per = \"month\"", "per = \"hour\""),
        ("currency = \"NOK\"", "currency = \"SEK\""),
        ("currency = \"SEK\"", "currency = \"EUR\""),
        ("currency = \"EUR\"", "currency = \"NOK\""),
        ("apply-url = ", "apply-email = "),
    ];
    for language in bench.languages() {
        let linter = bench.linter(language);
        for (from, to) in options {
            assert!(example.contains(from), "{from} is not in the example");
            let draft = bench.ad(language, &example.replace(from, to));
            assert!(
                draft.missing.is_empty(),
                "{language} {to}: {:?}",
                draft.missing
            );
            let found = findings(&linter, &draft.document, None);
            assert!(found.is_empty(), "{language} {to}: {found:#?}");
        }
        // Sentences that the brief leaves to the bundle.
        for key in [
            "encourage",
            "accommodation",
            "welcome",
            "equal",
            "behaviour",
            "day",
            "about",
        ] {
            let without = without(&example, key);
            let draft = bench.ad(language, &without);
            assert!(
                draft.missing.is_empty(),
                "{language} without {key}: {:?}",
                draft.missing
            );
            let found = findings(&linter, &draft.document, None);
            assert!(found.is_empty(), "{language} without {key}: {found:#?}");
        }
    }
}

/// The brief without a key, in whatever lines its value stands.
fn without(source: &str, key: &str) -> String {
    let mut document: toml::Table = source.parse().unwrap();
    for language in ["nb", "nn", "sv", "nl"] {
        let text = document["text"].as_table_mut().unwrap();
        text[language].as_table_mut().unwrap().remove(key);
    }
    toml::to_string(&document).unwrap()
}

#[test]
fn what_a_brief_lacks_is_marked_in_the_draft_and_reported() {
    let bench = bench();
    for language in bench.languages() {
        let source = format!("employer = \"Lumavik\"\n[text.{language}]\ntitle = \"Kokk\"\n");
        let draft = bench.ad(language, &source);
        assert!(draft.missing.len() >= 8, "{language}: {:?}", draft.missing);
        let text = all_text(&draft.document);
        for missing in &draft.missing {
            assert!(
                text.contains(&format!("[[{}]]", missing.place)),
                "{language}: {missing:?}"
            );
        }
        let found = findings(&bench.linter(language), &draft.document, Some(TextKind::Ad));
        assert_eq!(
            found,
            ["structure/unfilled: ", "structure/unfilled: "],
            "{language}"
        );
    }
}

#[test]
fn the_example_letters_are_whole_clean_and_one_page() {
    let bench = bench();
    for language in bench.languages() {
        let linter = bench.linter(language);
        let ad = bench.ad(language, &example("brief.toml"));
        let forms = bench.manifest.row(language).address.clone();
        let forms = if forms.is_empty() {
            vec![String::new()]
        } else {
            forms
        };
        for form in forms {
            let profile = example(&format!("profile.{language}.json"));
            let pitch = example(&format!("pitch.{language}.toml"));
            let draft = bench.letter(&linter, &ad.document, &profile, &pitch, &form);
            assert!(
                draft.missing.is_empty(),
                "{language} {form}: {:?}",
                draft.missing
            );
            let found = findings(&linter, &draft.document, None);
            assert!(found.is_empty(), "{language} {form}: {found:#?}");
            let words = all_text(&draft.document).split_whitespace().count();
            assert!(words <= 390, "{language}: {words} words");
        }
    }
}

/// Every sentence of the body is the candidate's own, the ad's in quotes, or one of the bundle's
/// frames around values: nothing is left when those are taken away.
#[test]
fn a_letter_says_only_what_profile_and_pitch_say() {
    let bench = bench();
    for language in bench.languages() {
        let linter = bench.linter(language);
        let ad = bench.ad(language, &example("brief.toml"));
        let profile_source = example(&format!("profile.{language}.json"));
        let pitch_source = example(&format!("pitch.{language}.toml"));
        let draft = bench.letter(&linter, &ad.document, &profile_source, &pitch_source, "je");
        let profile = Profile::parse("p.json", &profile_source).unwrap();
        let evidence = draft
            .document
            .parts
            .iter()
            .find(|p| p.role == "evidence")
            .unwrap();
        let mut shown = 0;
        for block in &evidence.blocks {
            let lagom::document::Block::Paragraph(lines) = block else {
                panic!("{language}: evidence is paragraphs");
            };
            let text: String = lines
                .iter()
                .map(|l| line_text(l))
                .collect::<Vec<_>>()
                .join(" ");
            // What the candidate did stands word for word, the verb before or behind the word for I.
            let mut rest = text.to_lowercase();
            for highlight in profile.jobs.iter().flat_map(|j| &j.highlights) {
                let whole = highlight.text.trim_end_matches('.').to_lowercase();
                let (verb, told) = whole.split_once(' ').unwrap();
                if rest.contains(&whole) {
                    rest = rest.replace(&whole, "");
                } else if rest.contains(told) && rest.contains(verb) {
                    rest = rest.replace(told, "").replacen(verb, "", 1);
                } else {
                    continue;
                }
                shown += 1;
                let whole = highlight.text.trim_end_matches('.');
                if let Some((before, _)) = text.split_once(whole) {
                    assert!(
                        before.is_empty() || before.ends_with(". "),
                        "{language}: a capital inside a sentence: {text}"
                    );
                }
            }
            // Where it was is the profile's, and all else stands in the bundle.
            for job in &profile.jobs {
                let position = job.position.as_ref().map(|p| p.text.to_lowercase());
                let employer = job.employer.as_ref().map(|e| e.to_lowercase());
                for named in position.iter().chain(&employer) {
                    rest = rest.replace(named.as_str(), "");
                }
            }
            let quoted: Vec<&str> = rest.split(['«', '»', '”', '‘', '’']).collect();
            let frame: Vec<&str> = quoted.into_iter().step_by(2).collect();
            let bundle = bench
                .locales
                .read(&format!("{language}/letter.ftl"))
                .unwrap();
            let bundle = bundle.unwrap().text.to_lowercase();
            let bundle: Vec<&str> = bundle.split(|c: char| !c.is_alphanumeric()).collect();
            for word in frame.join(" ").split(|c: char| !c.is_alphanumeric()) {
                assert!(
                    word.is_empty() || bundle.contains(&word),
                    "{language}: {word} comes from nowhere: {text}"
                );
            }
        }
        assert!((1..=3).contains(&shown), "{language}: {shown}");
        let text = all_text(&draft.document);
        let known = format!(
            "{profile_source}{pitch_source}{}2027 8",
            all_text(&ad.document)
        );
        for number in text
            .split(|c: char| !c.is_ascii_digit())
            .filter(|n| !n.is_empty())
        {
            assert!(
                known.contains(number),
                "{language}: {number} comes from nowhere"
            );
        }
    }
}

#[test]
fn hostile_text_stays_text() {
    let bench = bench();
    let language = bench.manifest.find("nb").unwrap();
    let hostile =
        "{{name}} { $x } <script>alert(1)</script> **[x](y)** @title # 1. - \\ \u{e000}0\u{e001}";
    let source = format!(
        "language = \"nb\"\nemployer = {hostile:?}\ntitle = {hostile:?}\ntasks = [{hostile:?}]"
    );
    let draft = bench.ad(
        language,
        &source
            .replace("\\u{e000}", "\u{e000}")
            .replace("\\u{e001}", "\u{e001}"),
    );
    let text = all_text(&draft.document);
    assert!(text.contains(&format!("- {hostile}")), "{text}");
    let html = {
        let markdown = markdown::write(&draft.document);
        let mut raw = false;
        for event in pulldown_cmark::Parser::new(&markdown) {
            raw |= matches!(
                event,
                pulldown_cmark::Event::Html(_)
                    | pulldown_cmark::Event::InlineHtml(_)
                    | pulldown_cmark::Event::Start(pulldown_cmark::Tag::Link { .. })
            );
        }
        raw
    };
    assert!(!html, "user text became markup");
}

#[test]
fn an_empty_profile_gives_questions_and_no_claims() {
    let bench = bench();
    for language in bench.languages() {
        let linter = bench.linter(language);
        let ad = bench.ad(language, &example("brief.toml"));
        let draft = bench.letter(&linter, &ad.document, "{}", "", "je");
        assert!(draft.missing.len() >= 4, "{language}: {:?}", draft.missing);
        let found = findings(&linter, &draft.document, Some(TextKind::Letter));
        assert_eq!(
            found,
            ["letter/unfilled: ", "letter/unfilled: "],
            "{language}"
        );
    }
}
