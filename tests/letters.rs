//! Letters as candidates get them: from any profile to any ad, saying what the profile says and
//! nothing else, each in its own words.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

const LANGUAGES: [&str; 4] = ["nb", "nn", "sv", "nl"];

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

fn lagom(folder: &Path, arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_lagom"))
        .args(arguments)
        .args(["--ui-lang", "en", "--today", "2027-02-08"])
        .current_dir(folder)
        .stdin(std::process::Stdio::null())
        .output()
        .unwrap()
}

fn text(bytes: &[u8]) -> String {
    String::from_utf8(bytes.to_vec()).unwrap()
}

fn example(name: &str) -> String {
    let path = root().join("examples").join(name);
    path.to_str().unwrap().to_owned()
}

/// The letter of the arguments, and what was told beside it.
fn letter(folder: &Path, arguments: &[&str]) -> (String, String) {
    let output = lagom(folder, &[&["letter"], arguments].concat());
    let (out, err) = (text(&output.stdout), text(&output.stderr));
    assert_eq!(output.status.code(), Some(0), "{arguments:?}: {err}");
    // Every letter that is made here is judged: whole, it is clean; open, it says so.
    let found = findings(folder, &out, "auto");
    let open = found.iter().any(|f| f.contains("letter/unfilled"));
    assert_eq!(open, out.contains("[["), "{out}\n{found:#?}");
    assert!(open || found.is_empty(), "{out}\n{found:#?}");
    (out, err)
}

/// What the linter finds in a letter, by rule.
fn findings(folder: &Path, letter: &str, language: &str) -> Vec<String> {
    std::fs::write(folder.join("letter.md"), letter).unwrap();
    let arguments = [
        "lint",
        "letter.md",
        "--kind",
        "letter",
        "--lang",
        language,
        "--format",
        "json",
        "--fail-on",
        "never",
    ];
    let output = lagom(folder, &arguments);
    let report: serde_json::Value = serde_json::from_slice(&output.stdout).unwrap();
    let found = report["files"][0]["findings"].as_array().unwrap();
    let found = found
        .iter()
        .map(|f| format!("{}: {}", f["rule"], f["text"]));
    found.collect()
}

/// An ad of the example job.
fn ad(folder: &Path, language: &str) -> String {
    let name = format!("ad.{language}.md");
    let output = lagom(
        folder,
        &[
            "ad",
            &example("brief.toml"),
            "--lang",
            language,
            "-o",
            &name,
            "--force",
        ],
    );
    assert_eq!(output.status.code(), Some(0));
    name
}

/// Ten ads in the shapes of real ones.
fn ads(language: &str) -> Vec<PathBuf> {
    let folder = root().join("tests/read/seen").join(language);
    let mut ads: Vec<PathBuf> = std::fs::read_dir(folder)
        .unwrap()
        .map(|e| e.unwrap().path())
        .filter(|p| p.extension().is_some_and(|e| e == "txt"))
        .collect();
    ads.sort();
    ads.truncate(10);
    ads
}

#[test]
fn ten_letters_to_ten_ads_do_not_read_the_same_and_each_is_the_same_twice() {
    let folder = tempfile::tempdir().unwrap();
    for language in LANGUAGES {
        let profile = example(&format!("profile.{language}.json"));
        let pitch = example(&format!("pitch.{language}.toml"));
        let mut letters: Vec<BTreeSet<String>> = Vec::new();
        for ad in ads(language) {
            let ad = ad.to_str().unwrap();
            let arguments = [
                "--profile",
                &profile,
                "--pitch",
                &pitch,
                "--ad",
                ad,
                "--lang",
                language,
            ];
            let (written, _) = letter(folder.path(), &arguments);
            assert_eq!(written, letter(folder.path(), &arguments).0, "{ad}");
            let other = letter(folder.path(), &[&arguments[..], &["--seed", "7"]].concat()).0;
            let third = letter(folder.path(), &[&arguments[..], &["--seed", "8"]].concat()).0;
            assert!(other != written || third != written, "{ad}");
            let words = written.split_whitespace().count();
            assert!(words <= 450, "{ad}: {words} words");
            let lines = written.lines().filter(|l| !l.trim().is_empty());
            letters.push(lines.map(str::to_owned).collect());
        }
        for (at, one) in letters.iter().enumerate() {
            for other in &letters[at + 1..] {
                let own = one.difference(other).count();
                assert!(own >= 2, "{language}: {:#?}", one.intersection(other));
            }
        }
    }
}

#[test]
fn every_way_of_saying_it_is_clean() {
    let folder = tempfile::tempdir().unwrap();
    for language in LANGUAGES {
        let ad = ad(folder.path(), language);
        let profile = example(&format!("profile.{language}.json"));
        let pitch = example(&format!("pitch.{language}.toml"));
        for tone in ["plain", "warm", "formal"] {
            for seed in 0..9 {
                let seed = seed.to_string();
                let arguments = [
                    "--profile",
                    &profile,
                    "--pitch",
                    &pitch,
                    "--ad",
                    &ad,
                    "--tone",
                    tone,
                    "--seed",
                    &seed,
                ];
                let (written, _) = letter(folder.path(), &arguments);
                let found = findings(folder.path(), &written, language);
                assert!(
                    found.is_empty(),
                    "{language} {tone} {seed}: {found:?}\n{written}"
                );
            }
        }
    }
}

#[test]
fn every_pair_of_languages_makes_a_letter_in_one_language() {
    let folder = tempfile::tempdir().unwrap();
    for told in LANGUAGES {
        let path = example(&format!("profile.{told}.json"));
        let source = std::fs::read_to_string(&path).unwrap();
        let profile: serde_json::Value = serde_json::from_str(&source).unwrap();
        let highlight = profile["work"][0]["highlights"][0].as_str().unwrap();
        for language in LANGUAGES {
            let ad = ad(folder.path(), language);
            let arguments = ["--profile", &path, "--ad", &ad];
            let (written, beside) = letter(folder.path(), &arguments);
            let said = &highlight[1..].trim_end_matches('.');
            if told == language {
                assert!(!beside.contains("translate"), "{beside}");
                continue;
            }
            assert!(!written.contains(*said), "{told} in {language}: {written}");
            assert!(beside.contains("work[0].highlights[0]"), "{beside}");
            let found = findings(folder.path(), &written, language);
            assert!(
                found.iter().all(|f| f.contains("letter/unfilled")),
                "{told} in {language}: {found:?}\n{written}"
            );
            // The candidate's own translation is used, and the other language is not.
            let mut profile = profile.clone();
            profile["meta"] = serde_json::json!({
                "language": told,
                "lagom": {language: {"work[0].highlights[0]": "Eigne ord 42 ganger"}},
            });
            std::fs::write(folder.path().join("p.json"), profile.to_string()).unwrap();
            let (written, _) = letter(folder.path(), &["--profile", "p.json", "--ad", &ad]);
            assert!(
                written.contains("igne ord 42 ganger"),
                "{told} in {language}: {written}"
            );
        }
    }
}

#[test]
fn an_english_profile_is_matched_with_ads_in_our_languages() {
    let profile = r#"{"basics": {"name": "Nora Vik"}, "meta": {"language": "en"},
        "work": [{"name": "Harbour Stores", "position": "Shift leader", "startDate": "2019-01",
                  "highlights": ["Reduced complaints from 30 to 8 a month by letting customers finish",
                                 "Answered 40 phone calls and e-mails a day"]}],
        "languages": [{"language": "Norwegian", "fluency": "B2"}]}"#;
    let folder = tempfile::tempdir().unwrap();
    std::fs::write(folder.path().join("p.json"), profile).unwrap();
    for language in LANGUAGES {
        let ad = ad(folder.path(), language);
        let output = lagom(
            folder.path(),
            &[
                "match",
                "--profile",
                "p.json",
                "--ad",
                &ad,
                "--format",
                "json",
            ],
        );
        let report: serde_json::Value = serde_json::from_slice(&output.stdout).unwrap();
        let shown: Vec<&str> = report["requirements"]
            .as_array()
            .unwrap()
            .iter()
            .flat_map(|r| r["evidence"].as_array().unwrap())
            .map(|e| e["path"].as_str().unwrap())
            .collect();
        assert!(
            shown.contains(&"work[0].highlights[1]"),
            "{language}: {report:#}"
        );
        let (written, beside) = letter(folder.path(), &["--profile", "p.json", "--ad", &ad]);
        assert!(!written.contains("complaints"), "{written}");
        assert!(beside.contains("work[0].highlights[1]"), "{beside}");
    }
}

#[test]
fn near_misses_are_misses_and_what_counts_the_same_is_told_as_such() {
    let folder = tempfile::tempdir().unwrap();
    let ad = "# Kundekonsulent til Lumavik\n\nLumavik i Havrevik søker en kundekonsulent.\n\n## Kvalifikasjoner\n\n\
        - Du må ha gode kunnskaper i tysk, nivå C1\n- Du må ha bachelorgrad i økonomi\n- Du må ha erfaring med Salesforce\n\
        - Du må ha førerkort og fagbrev\n- Du må ha kundekontakt\n- Du må ha tre års erfaring fra resepsjon\n\n## Søk\n\nSøk innen 14. februar.\n";
    std::fs::write(folder.path().join("ad.md"), ad).unwrap();
    let met = |profile: &str| -> Vec<(String, bool, f64)> {
        std::fs::write(folder.path().join("p.json"), profile).unwrap();
        let output = lagom(
            folder.path(),
            &[
                "match",
                "--profile",
                "p.json",
                "--ad",
                "ad.md",
                "--format",
                "json",
            ],
        );
        let report: serde_json::Value = serde_json::from_slice(&output.stdout).unwrap();
        let found = report["requirements"].as_array().unwrap().iter().map(|r| {
            (
                r["text"].as_str().unwrap().to_owned(),
                r["met"].as_bool().unwrap(),
                r["strength"].as_f64().unwrap(),
            )
        });
        found.collect()
    };
    let of = |found: &[(String, bool, f64)], word: &str| -> (bool, f64) {
        let one = found.iter().find(|(text, ..)| text.contains(word));
        let one = one.unwrap_or_else(|| panic!("{word}: {found:?}"));
        (one.1, one.2)
    };
    let near = met(
        r#"{"meta": {"language": "nb"}, "work": [{"name": "Kiosken", "position": "Butikkmedarbeider", "startDate": "2024-01", "endDate": "2024-12",
        "highlights": ["Sto i kassa og hjalp 200 kunder om dagen"]}],
        "education": [{"studyType": "Videregående skole"}],
        "skills": [{"name": "Salesmaker"}, {"name": "førerkort"}],
        "languages": [{"language": "Tysk", "fluency": "B1"}, {"language": "Engelsk", "fluency": "C1"}]}"#,
    );
    for word in ["tysk", "bachelor", "Salesforce", "fagbrev"] {
        assert!(!of(&near, word).0, "{word}: {near:?}");
    }
    assert!(of(&near, "fagbrev").1 > 0.0, "half of an \"and\": {near:?}");
    let (contact, strength) = of(&near, "kundekontakt");
    assert!(contact && strength > 0.5, "{near:?}");
    let real = met(
        r#"{"meta": {"language": "nb"}, "work": [{"name": "Hotellet", "position": "Resepsjonist", "startDate": "2020-01", "endDate": "2023-12",
        "highlights": ["Fikk fagbrev i resepsjonsfaget og brukte Salesforce"]}],
        "education": [{"studyType": "Bachelor", "area": "økonomi"}], "skills": [{"name": "førerkort"}],
        "languages": [{"language": "Tysk", "fluency": "C2"}]}"#,
    );
    for word in ["tysk", "Salesforce", "resepsjon"] {
        assert!(of(&real, word).0, "{word}: {real:?}");
    }
}

#[test]
fn every_sentence_is_traced() {
    let folder = tempfile::tempdir().unwrap();
    for language in LANGUAGES {
        let ad = ad(folder.path(), language);
        let profile = example(&format!("profile.{language}.json"));
        let pitch = example(&format!("pitch.{language}.toml"));
        let arguments = [
            "--profile",
            &profile,
            "--pitch",
            &pitch,
            "--ad",
            &ad,
            "--explain",
        ];
        let (written, beside) = letter(folder.path(), &arguments);
        assert!(beside.contains("= pitch.why"), "{beside}");
        assert!(beside.contains("highlights["), "{beside}");
        // A number is a claim: a sentence with one has a source, but for the date line.
        let traced: Vec<&str> = beside.lines().collect();
        for pair in traced.windows(2) {
            let (sentence, from) = (pair[0], pair[1]);
            if from.starts_with("  = the letter's frame")
                && sentence.contains(|c: char| c.is_ascii_digit())
            {
                let head = written
                    .lines()
                    .take(14)
                    .any(|l| l.contains(sentence.trim_start_matches("- ")));
                assert!(head, "{language}: {sentence}");
            }
        }
    }
}

#[test]
fn odd_profiles_make_sensible_letters_or_one_clear_line() {
    let folder = tempfile::tempdir().unwrap();
    let ad = ad(folder.path(), "nb");
    let jobs: Vec<String> = (0..15)
        .map(|n| format!("{{\"name\": \"Butikk {n}\", \"position\": \"Selger\", \"highlights\": [\"Solgte {n} sykler om dagen til kunder\"]}}"))
        .collect();
    let long = "Æ".repeat(120);
    for (name, profile, expected) in [
        ("no name", "{\"meta\": {\"language\": \"nb\"}, \"work\": []}".to_owned(), "[["),
        (
            "no work but volunteering",
            "{\"basics\": {\"name\": \"Nora Vik\"}, \"meta\": {\"language\": \"nb\"}, \"volunteer\": [{\"organization\": \"Turlaget\", \
              \"highlights\": [\"Svarte på telefon og e-post fra 200 medlemmer\"]}]}"
                .to_owned(),
            "frivillig hos Turlaget",
        ),
        (
            "15 jobs",
            format!("{{\"basics\": {{\"name\": \"Nora Vik\"}}, \"meta\": {{\"language\": \"nb\"}}, \"work\": [{}]}}", jobs.join(",")),
            "sykler",
        ),
        (
            "a name of 120 characters",
            format!("{{\"basics\": {{\"name\": \"{long}\"}}, \"meta\": {{\"language\": \"nb\"}}}}"),
            long.as_str(),
        ),
        (
            "RenderCV",
            "cv:\n  name: Nora Vik\n  location: Havrevik, Norge\n  sections:\n    erfaring:\n      - company: Bryggekanten\n        \
             position: Skiftleder\n        start_date: 2021-03\n        highlights:\n          - Fikk ned klagene fra 25 til 6 i måneden ved å lytte\n"
                .to_owned(),
            "ned klagene fra 25 til 6",
        ),
    ] {
        let file = if profile.starts_with('{') { "p.json" } else { "p.yaml" };
        std::fs::write(folder.path().join(file), &profile).unwrap();
        let (written, _) = letter(folder.path(), &["--profile", file, "--ad", &ad]);
        assert!(written.contains(expected), "{name}: {written}");
        let words = written.split_whitespace().count();
        assert!(words <= 350, "{name}: {words}");
        let found = findings(folder.path(), &written, "nb");
        assert!(found.iter().all(|f| f.contains("letter/unfilled") || f.contains("letter/no-")), "{name}: {found:?}");
    }
    // An ad without an employer: a question, and no guess.
    std::fs::write(folder.path().join("a.txt"), "Kokk søkes\n\nDu må kunne lage mat til mange og like å lære bort.\nVi holder til ved havna.\n").unwrap();
    let profile = example("profile.nb.json");
    let (written, _) = letter(
        folder.path(),
        &["--profile", &profile, "--ad", "a.txt", "--lang", "nb"],
    );
    assert!(written.contains("[[arbeidsgiver]]"), "{written}");
    // An ad that cannot be read.
    std::fs::write(folder.path().join("b.txt"), "").unwrap();
    let output = lagom(
        folder.path(),
        &[
            "letter",
            "--profile",
            &profile,
            "--ad",
            "b.txt",
            "-o",
            "l.md",
        ],
    );
    assert_eq!(output.status.code(), Some(2));
    assert_eq!(text(&output.stderr).lines().count(), 1);
    assert!(!folder.path().join("l.md").exists());
}

#[test]
fn an_english_ad_needs_a_language_and_then_makes_a_letter_in_it() {
    let folder = tempfile::tempdir().unwrap();
    let ad = "# Customer adviser\n\nLumavik is looking for a customer adviser in Havrevik. You answer customers by phone and e-mail every day.\n\n\
        ## What you need\n\n- You can explain an invoice to somebody who is worried about it\n- You like to learn new systems\n\nApply by 14 February 2027 to jobs@example.no.\n";
    std::fs::write(folder.path().join("ad.md"), ad).unwrap();
    let profile = example("profile.nb.json");
    let output = lagom(
        folder.path(),
        &["letter", "--profile", &profile, "--ad", "ad.md"],
    );
    assert_eq!(output.status.code(), Some(2));
    assert!(
        text(&output.stderr).contains("--lang"),
        "{}",
        text(&output.stderr)
    );
    let (written, _) = letter(
        folder.path(),
        &["--profile", &profile, "--ad", "ad.md", "--lang", "nb"],
    );
    assert!(written.contains("Hanna Solli"), "{written}");
    assert!(!written.contains("invoice"), "{written}");
}

/// A letter in Bokmål from a profile to an ad with these demands.
fn from(demands: &str, profile: &str) -> String {
    seeded(demands, profile, "0")
}

fn seeded(demands: &str, profile: &str, seed: &str) -> String {
    let folder = tempfile::tempdir().unwrap();
    let ad = format!(
        "# Digital Designer til Lumavik AS\n\nLumavik AS i Havrevik søker en digital designer.\n\n## Du må ha\n\n{demands}\n\n## Søk\n\nSøk innen 14. februar.\n"
    );
    std::fs::write(folder.path().join("ad.md"), ad).unwrap();
    std::fs::write(folder.path().join("p.json"), profile).unwrap();
    let pitch = "hours = \"Jeg vil gjerne jobbe 80 prosent\"\n";
    std::fs::write(folder.path().join("pitch.toml"), pitch).unwrap();
    letter(
        folder.path(),
        &[
            "--profile",
            "p.json",
            "--ad",
            "ad.md",
            "--pitch",
            "pitch.toml",
            "--lang",
            "nb",
            "--seed",
            seed,
        ],
    )
    .0
}

#[test]
fn a_demand_is_quoted_only_where_one_thing_done_answers_all_of_it() {
    let profile = r#"{"meta": {"language": "nb"}, "work": [{"name": "Bryggen", "position": "Skiftleder", "startDate": "2021-01",
        "highlights": ["Lærte opp 14 nye kolleger i kassa"]}]}"#;
    let whole = from(
        "- du har erfaring med opplæring av kolleger i kassa",
        profile,
    );
    assert!(
        whole.contains("«du har erfaring med opplæring av kolleger i kassa»"),
        "{whole}"
    );
    // Schooling, a half of it, a feeling.
    for demands in [
        "- utdanning i opplæring av kolleger i kassa",
        "- førerkort og erfaring med opplæring av nye kolleger",
        "- du er strukturert og glad i å lære",
    ] {
        let written = from(demands, profile);
        assert!(!written.contains('«'), "{written}");
    }
}

#[test]
fn a_job_that_goes_on_is_not_told_as_one_that_has_ended() {
    let job = |end: &str| {
        format!(
            "{{\"meta\": {{\"language\": \"nb\"}}, \"work\": [{{\"name\": \"Bryggen\", \"position\": \"Skiftleder\", \"startDate\": \"2021-01\"{end}, \
              \"highlights\": [\"Lærte opp 14 nye kolleger\", \"Bestilling fra 16 leverandører med kasseoppgjør hver dag\"]}}]}}"
        )
    };
    let demands = "- erfaring med opplæring av kolleger\n- erfaring fra kasse";
    let now = from(demands, &job(""));
    assert!(now.contains("hos Bryggen, der jeg jobber"), "{now}");
    let then = from(demands, &job(", \"endDate\": \"2023-01\""));
    assert!(
        then.contains("som skiftleder hos Bryggen") || then.contains("Som skiftleder hos Bryggen"),
        "{then}"
    );
    assert!(!then.contains("der jeg jobber"), "{then}");
    // What is no sentence stands behind a colon, in small letters.
    assert!(now.contains(": bestilling fra 16 leverandører"), "{now}");
}

#[test]
fn titles_stand_in_small_letters_and_fragments_get_their_full_stop() {
    let profile = r#"{"meta": {"language": "nb"}, "work": []}"#;
    let written = from("- erfaring med opplæring", profile);
    assert!(written.contains("jobben som digital designer"), "{written}");
    assert!(written.contains("80 prosent."), "{written}");
}

#[test]
fn words_that_few_ads_have_are_matched_as_they_stand() {
    let folder = tempfile::tempdir().unwrap();
    let ad = "# Medarbeider til Lumavik AS\n\nLumavik AS i Havrevik søker en medarbeider.\n\n## Du må ha\n\n- erfaring med makrozoobentos\n- erfaring med tannregulering\n";
    std::fs::write(folder.path().join("ad.md"), ad).unwrap();
    let profile = r#"{"meta": {"language": "nb"}, "work": [{"name": "Sjølab", "position": "Assistent",
        "highlights": ["Bestemte 4200 prøver av makrozoobentosen i fjorden"]}]}"#;
    std::fs::write(folder.path().join("p.json"), profile).unwrap();
    let output = lagom(
        folder.path(),
        &[
            "match",
            "--profile",
            "p.json",
            "--ad",
            "ad.md",
            "--lang",
            "nb",
            "--format",
            "json",
        ],
    );
    let report: serde_json::Value = serde_json::from_slice(&output.stdout).unwrap();
    let met: Vec<bool> = report["requirements"]
        .as_array()
        .unwrap()
        .iter()
        .map(|r| r["met"].as_bool().unwrap())
        .collect();
    assert_eq!(met, [true, false], "{report:#}");
}

/// The demands of an ad in Bokmål, and whether a profile shows each.
fn shown(ad: &str, profile: &str) -> Vec<(String, bool)> {
    let folder = tempfile::tempdir().unwrap();
    std::fs::write(folder.path().join("ad.md"), ad).unwrap();
    std::fs::write(folder.path().join("p.json"), profile).unwrap();
    let arguments = [
        "match",
        "--profile",
        "p.json",
        "--ad",
        "ad.md",
        "--lang",
        "nb",
        "--format",
        "json",
    ];
    let output = lagom(folder.path(), &arguments);
    let report: serde_json::Value = serde_json::from_slice(&output.stdout).unwrap();
    let found = report["requirements"].as_array().unwrap().iter();
    found
        .map(|r| {
            (
                r["text"].as_str().unwrap().to_owned(),
                r["met"].as_bool().unwrap(),
            )
        })
        .collect()
}

const CAREER: &str = r#"{"basics": {"name": "Nora Vik", "label": "Vernepleier"}, "meta": {"language": "nb"}, "work": [
    {"name": "Bakkegata", "position": "Vernepleier", "startDate": "2021-01", "highlights": [
        "Bestilling av varer for 8 beboere hver uke", "Fikk ned overtiden fra 20 til 6 timer i måneden ved å legge om turnusen"]},
    {"name": "Strandheim", "position": "Miljøarbeider", "startDate": "2017-01", "endDate": "2020-12", "highlights": [
        "Fulgte 6 ungdommer på svømming hver uke"]}],
    "certificates": [{"name": "Autorisasjon som vernepleier"}]}"#;

#[test]
fn what_belongs_to_one_job_is_told_together_and_its_results_first() {
    let written = from(
        "- erfaring med bestilling av varer til beboere\n- erfaring med turnus",
        CAREER,
    );
    let at = |words: &str| {
        written
            .find(words)
            .unwrap_or_else(|| panic!("{words}: {written}"))
    };
    let (result, fragment) = (at("ned overtiden fra 20 til 6"), at("bestilling av varer"));
    assert!(result < fragment, "{written}");
    // Each job is named once, the present one first, in a paragraph of its own.
    assert_eq!(written.matches("Bakkegata").count(), 1, "{written}");
    assert!(fragment < at("Strandheim"), "{written}");
    let between = &written[fragment..at("ungdommer på svømming")];
    assert!(between.contains("\n\n"), "{written}");
    assert!(!written[result..fragment].contains("\n\n"), "{written}");
}

#[test]
fn one_profession_does_not_stand_for_another_and_prose_is_no_demand() {
    let ad = "Vernepleier/sykepleier til Lumavik kommune\n\nVi søker\n\nAvdelingen er et hjem for åtte unge.\n\
        Det er 15 personer som arbeider der.\n\nKvalifikasjoner:\n\n- Utdannet vernepleier eller sykepleier\n\
        - Autorisasjon som sykepleier\n- Fagbrev som helsefagarbeider\n- Du har fylt 18 år og har erfaring med turnus\n";
    let found = shown(ad, CAREER);
    let met: Vec<(&str, bool)> = found
        .iter()
        .map(|(text, met)| (text.as_str(), *met))
        .collect();
    assert_eq!(
        met,
        [
            ("Utdannet vernepleier eller sykepleier", true),
            ("Autorisasjon som sykepleier", false),
            ("Fagbrev som helsefagarbeider", false),
            ("Du har fylt 18 år og har erfaring med turnus", false),
        ]
    );
}

#[test]
fn of_several_jobs_in_a_title_the_letter_takes_the_candidates_and_the_pitch_says_what_the_ad_does_not()
 {
    let folder = tempfile::tempdir().unwrap();
    let ad = "Vernepleier/sykepleier\n\nVi trenger deg som liker turnus. Du må ha erfaring med turnus.\n";
    std::fs::write(folder.path().join("ad.txt"), ad).unwrap();
    std::fs::write(folder.path().join("p.json"), CAREER).unwrap();
    let arguments = ["--profile", "p.json", "--ad", "ad.txt", "--lang", "nb"];
    let (written, told) = letter(folder.path(), &arguments);
    assert!(written.contains("som vernepleier**"), "{written}");
    assert!(
        written.contains("[[arbeidsgiver]]") && told.contains("arbeidsgiver"),
        "{told}"
    );
    let pitch =
        "employer = \"Lumavik kommune\"\nrole = \"miljøterapeut\"\ncontact = \"Ola Nordmann\"\n";
    std::fs::write(folder.path().join("pitch.toml"), pitch).unwrap();
    let (written, _) = letter(
        folder.path(),
        &[&arguments[..], &["--pitch", "pitch.toml"]].concat(),
    );
    for said in ["miljøterapeut i Lumavik kommune", "Hei, Ola!"] {
        assert!(written.contains(said), "{said}: {written}");
    }
    assert!(!written.contains("[[arbeidsgiver]]"), "{written}");
}

#[test]
fn names_keep_their_capital_inside_a_sentence_and_the_dutch_ij_loses_both() {
    let folder = tempfile::tempdir().unwrap();
    std::fs::write(
        folder.path().join("ad.txt"),
        "Analist bij Zeelab\n\nWij zoeken een analist. Je hebt ervaring met meten.\n",
    )
    .unwrap();
    let profile = r#"{"meta": {"language": "nl"}, "work": [{"name": "Zeezicht", "position": "Assistent", "startDate": "2021-01", "highlights": [
        "IJkte 12 weegschalen per week", "LinkedIn-campagne voor 15 sponsors"]}]}"#;
    std::fs::write(folder.path().join("p.json"), profile).unwrap();
    for seed in ["1", "2", "3", "4"] {
        let arguments = [
            "--profile",
            "p.json",
            "--ad",
            "ad.txt",
            "--lang",
            "nl",
            "--seed",
            seed,
        ];
        let (written, _) = letter(folder.path(), &arguments);
        assert!(written.contains("ijkte"), "{written}");
        assert!(written.contains(": LinkedIn-campagne"), "{written}");
    }
}

#[test]
fn a_plus_said_behind_a_list_is_of_the_whole_list() {
    let folder = tempfile::tempdir().unwrap();
    let ad = "Kontormedarbeider til Lumavik AS\n\nKvalifikasjoner:\n\n\
        - Erfaring med systemer som Visma, Agresso og Excel er ønskelig\n\
        - Du har erfaring fra kontor, førerkort er en fordel\n\
        - Har du fagbrev, er det en fordel\n";
    std::fs::write(folder.path().join("ad.txt"), ad).unwrap();
    let output = lagom(folder.path(), &["read", "ad.txt", "--format", "json"]);
    let read: serde_json::Value = serde_json::from_slice(&output.stdout).unwrap();
    let texts = |side: &str| -> Vec<String> {
        let items = read[side].as_array().unwrap().iter();
        items
            .map(|i| i["text"].as_str().unwrap().to_owned())
            .collect()
    };
    assert_eq!(texts("must"), ["Du har erfaring fra kontor"]);
    assert_eq!(
        texts("nice"),
        [
            "Erfaring med systemer som Visma, Agresso og Excel er ønskelig",
            "førerkort er en fordel",
            "Har du fagbrev, er det en fordel",
        ]
    );
}

#[test]
fn what_people_write_in_profiles_becomes_sentences() {
    let job = |highlight: &str, end: &str| {
        format!(
            "{{\"meta\": {{\"language\": \"nb\"}}, \"work\": [{{\"name\": \"Bryggen\", \"position\": \"Kokk\", \"startDate\": \"2021-01\"{end}, \
              \"highlights\": [\"Økte salget av suppe fra 10 til 40 i uka\", \"{highlight}\"]}}]}}"
        )
    };
    let past = ", \"endDate\": \"2023-01\"";
    for (highlight, end, said) in [
        (
            "Fant og rettet 130 feil på to år",
            past,
            "fant og rettet jeg",
        ),
        (
            "Innført ukentlig veiledning for 12 ansatte",
            past,
            "innført ukentlig veiledning",
        ),
        ("Leder et lag på 6", "", "leder jeg"),
        ("Jeg ledet et lag på 6", past, "ledet jeg"),
        ("Ansvar for 3 lærlinger", past, "hadde jeg"),
        ("Lærte meg tegnspråk på 8 uker", past, "lærte jeg meg"),
    ] {
        let profile = job(highlight, end);
        let said_so = ["1", "2", "3", "4", "5", "6"].iter().any(|seed| {
            let written = seeded("- erfaring med salg", &profile, seed);
            assert!(
                !written.contains("og jeg") && !written.contains("også meg"),
                "{written}"
            );
            assert!(
                !written.contains("også og") && !written.contains(": innført"),
                "{written}"
            );
            assert!(
                !written.contains(": ansvar") && !written.contains("jeg jeg"),
                "{written}"
            );
            written.contains(said)
        });
        assert!(said_so, "{highlight}");
    }
}

#[test]
fn schooling_that_the_ad_asks_for_is_told_and_phrases_stand_in_sentences() {
    let profile = r#"{"meta": {"language": "nb"}, "work": [{"name": "Bryggen", "position": "Kokk", "highlights": ["Kokte suppe til 300 gjester om dagen"]}],
        "education": [{"institution": "Høgskolen i Strandvik", "area": "Marin biologi", "studyType": "Bachelor"}],
        "certificates": [{"name": "Truckførerbevis T1", "issuer": "Kursbua AS"}]}"#;
    let written = from(
        "- du må ha bachelorgrad\n- du må ha truckførerbevis",
        profile,
    );
    assert!(
        written.contains("bachelor i marin biologi og truckførerbevis T1"),
        "{written}"
    );
    assert!(!written.contains("Kursbua"), "{written}");
    let folder = tempfile::tempdir().unwrap();
    std::fs::write(
        folder.path().join("ad.txt"),
        "Kokk til Lumavik AS\n\nDu må kunne lage suppe.\n",
    )
    .unwrap();
    std::fs::write(folder.path().join("p.json"), profile).unwrap();
    for (pitch, said) in [
        (
            "start = \"straks\"\nhours = \"80 prosent\"",
            "Jeg kan begynne straks. Jeg vil gjerne jobbe 80 prosent.",
        ),
        ("start = 2027-12-01", "Jeg kan begynne 1. desember 2027."),
        ("start = 2027-03-01", "Jeg kan begynne 1. mars."),
    ] {
        std::fs::write(folder.path().join("pitch.toml"), pitch).unwrap();
        let arguments = [
            "--profile",
            "p.json",
            "--ad",
            "ad.txt",
            "--lang",
            "nb",
            "--pitch",
            "pitch.toml",
        ];
        let (written, _) = letter(folder.path(), &arguments);
        let written = written.replace('\u{a0}', " ");
        assert!(written.contains(said), "{said}: {written}");
    }
}

#[test]
fn a_pitch_in_another_language_than_the_letter_is_told() {
    let folder = tempfile::tempdir().unwrap();
    let ad = ad(folder.path(), "nb");
    let profile = example("profile.nn.json");
    for (pitch, told) in [("pitch.nn.toml", true), ("pitch.nb.toml", false)] {
        let pitch = example(pitch);
        let arguments = [
            "--profile",
            &profile,
            "--ad",
            &ad,
            "--pitch",
            &pitch,
            "--lang",
            "nb",
        ];
        let output = lagom(folder.path(), &[&["letter"], &arguments[..]].concat());
        let err = text(&output.stderr);
        assert_eq!(
            err.contains("The pitch is in nynorsk and the letter in bokmål"),
            told,
            "{err}"
        );
    }
}
