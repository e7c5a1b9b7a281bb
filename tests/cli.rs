//! The program as its users run it: what it prints, its exit codes, and one clear line for whatever
//! is wrong, with nothing written.

use std::path::{Path, PathBuf};
use std::process::{Command, Output};

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

fn lagom(folder: &Path, args: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_lagom"))
        .args(args)
        .args(["--ui-lang", "en"])
        .current_dir(folder)
        .env_remove("NO_COLOR")
        .output()
        .unwrap()
}

fn code(output: &Output) -> i32 {
    output.status.code().unwrap_or(-1)
}

fn err(output: &Output) -> String {
    String::from_utf8(output.stderr.clone()).unwrap()
}

fn out(output: &Output) -> String {
    String::from_utf8(output.stdout.clone()).unwrap()
}

fn scratch(files: &[(&str, &[u8])]) -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    for (name, bytes) in files {
        let path = folder.path().join(name);
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(path, bytes).unwrap();
    }
    folder
}

fn names(folder: &Path) -> Vec<PathBuf> {
    let mut names: Vec<PathBuf> = std::fs::read_dir(folder)
        .unwrap()
        .map(|e| e.unwrap().file_name().into())
        .collect();
    names.sort();
    names
}

#[test]
fn documented_commands() {
    // One after the other: the files that one writes are not another's.
    for case in [
        "tests/cmd/*.trycmd",
        "README.md",
        "docs/quickstart.nb.md",
        "docs/quickstart.nn.md",
        "docs/quickstart.sv.md",
        "docs/quickstart.nl.md",
    ] {
        let cases = trycmd::TestCases::new();
        cases.case(case).env("NO_COLOR", "1").run();
    }
}

#[test]
fn what_is_wrong_is_one_line_exit_two_and_nothing_written() {
    let brief = b"language = \"nb\"\nemployer = \"X\"\ntitle = \"Kokk\"\n" as &[u8];
    type Files<'a> = &'a [(&'a str, &'a [u8])];
    let cases: &[(&str, Files<'_>, &[&str], &str)] = &[
        ("a missing brief", &[], &["ad", "no.toml"], "lagom: there is no no.toml; check the name\n"),
        ("a missing text", &[], &["lint", "no.md"], "lagom: there is no no.md; check the name\n"),
        (
            "broken TOML",
            &[("b.toml", b"employer = \"X\ntitle = 1")],
            &["ad", "b.toml", "-o", "ad.md"],
            "lagom: b.toml:1:",
        ),
        (
            "broken JSON",
            &[("b.json", b"{\"employer\": \"X\",}")],
            &["ad", "b.json", "-o", "ad.md"],
            "lagom: b.json:1:18: this is not JSON: key must be a string; mend the line\n",
        ),
        (
            "an unknown key",
            &[("b.toml", b"language = \"nb\"\n\ntilte = \"Kokk\"")],
            &["ad", "b.toml", "-o", "ad.md"],
            "lagom: b.toml:3:1: tilte is not known here; did you mean title?\n",
        ),
        (
            "a brief without its language",
            &[("b.toml", b"title = \"Kokk\"")],
            &["ad", "b.toml"],
            "lagom: b.toml:1:1: the brief does not say its language; add language = \"nb\" (or nn, sv, nl) at the top\n",
        ),
        (
            "a language that the brief has not",
            &[("b.toml", brief)],
            &["ad", "b.toml", "--lang", "sv"],
            "lagom: b.toml:1:1: the brief has no text in sv for title; add them under [text.sv]\n",
        ),
        (
            "a language that nobody has",
            &[("b.toml", brief)],
            &["ad", "b.toml", "--lang", "da"],
            "lagom: da is not a language here; use nb, nn, sv, nl\n",
        ),
        (
            "a file that exists",
            &[("b.toml", brief), ("ad.md", b"mine")],
            &["ad", "b.toml", "-o", "ad.md"],
            "lagom: ad.md exists; add --force to replace it, or choose another name with -o\n",
        ),
        (
            "a folder that does not exist",
            &[("b.toml", brief)],
            &["ad", "b.toml", "-o", "no/ad.md"],
            "lagom: no/ad.md cannot be written (no); choose another place with -o\n",
        ),
        (
            "broken Fluent: a letter that no key may have",
            &[("b.toml", brief), ("l/nb/ad.ftl", "nøkkel = x\n".as_bytes())],
            &["ad", "b.toml", "--locales", "l", "-o", "ad.md"],
            "lagom: l/nb/ad.ftl:1:2: a key may hold only a-z, 0-9, - and _, not ø; write nokkel\n",
        ),
        (
            "broken Fluent: an unclosed brace",
            &[("b.toml", brief), ("l/nb/ad.ftl", b"a = { $title\nb = c\n")],
            &["ad", "b.toml", "--locales", "l", "-o", "ad.md"],
            "lagom: l/nb/ad.ftl:1:5: a brace that is opened here is never closed; add }\n",
        ),
        (
            "a message that the bundle has not",
            &[("b.toml", brief), ("l/nb/ad.ftl", b"a = b\n")],
            &["ad", "b.toml", "--locales", "l", "-o", "ad.md"],
            "lagom: templates/ad/title.hbs:2:3: no message ad-title for nb; add it to the bundle\n",
        ),
        (
            "a variable that is not passed",
            &[("b.toml", brief), ("t/ad/ad.hbs", b"@x\n\n{{t \"ad-title\" title=title}}\n")],
            &["ad", "b.toml", "--templates", "t", "-o", "ad.md"],
            "lagom: t/ad/ad.hbs:3:1: message ad-title (nb) cannot be shown: ",
        ),
        (
            "a key that the model has not",
            &[("b.toml", brief), ("t/ad/ad.hbs", b"@x\n{{nothing}}\n")],
            &["ad", "b.toml", "--templates", "t", "-o", "ad.md"],
            "lagom: t/ad/ad.hbs:2:1: the template uses nothing, which is not in its data; mend the name\n",
        ),
        (
            "a key that the model has not, in if",
            &[("b.toml", brief), ("t/ad/ad.hbs", b"@x\n{{#if nothing}}x{{/if}}\n")],
            &["ad", "b.toml", "--templates", "t", "-o", "ad.md"],
            "lagom: t/ad/ad.hbs:2:1: the template uses nothing, which is not in its data; mend the name\n",
        ),
        (
            "a key that the model has not, in each with else",
            &[("b.toml", brief), ("t/ad/ad.hbs", b"@x\n{{#each nothing}}x{{else}}y{{/each}}\n")],
            &["ad", "b.toml", "--templates", "t", "-o", "ad.md"],
            "lagom: t/ad/ad.hbs:2:1: the template uses nothing, which is not in its data; mend the name\n",
        ),
        (
            "an id that no bundle has",
            &[("b.toml", brief), ("t/ad/ad.hbs", b"@x\n{{t \"ad-nothing\"}}\n")],
            &["ad", "b.toml", "--templates", "t", "-o", "ad.md"],
            "lagom: t/ad/ad.hbs:2:1: no message ad-nothing for nb; add it to the bundle\n",
        ),
        (
            "a template that is not closed",
            &[("b.toml", brief), ("t/ad/ad.hbs", b"@x\n{{#if title}}x\n")],
            &["ad", "b.toml", "--templates", "t", "-o", "ad.md"],
            "lagom: t/ad/ad.hbs:",
        ),
        ("an unknown rule", &[], &["explain", "octopuss"], "lagom: there is no rule octopuss; did you mean superhuman/octopus?\n"),
        ("an unknown command", &[], &["lnt"], "lagom: lnt is not known here; did you mean lint?\n"),
        ("an unknown flag", &[], &["lint", "--fix", "x"], "lagom: --fix is not known here"),
        ("a value that cannot be", &[], &["lint", "--kind", "memo", "x"], "lagom: --kind cannot be memo; use auto, ad, letter, text\n"),
        ("no path", &[], &["lint"], "lagom: PATH is missing; add it\n"),
        ("no such day", &[], &["lint", "x", "--today", "2027-02-30"], "lagom: 2027-02-30 is not a date; write YYYY-MM-DD\n"),
        (
            "an ad in a language that is not ours",
            &[
                ("ad.md", b"We are looking for a colleague who likes to help our customers with their questions about bills and moving. You will be trained on the job and need no experience."),
                ("p.json", b"{}"),
            ],
            &["letter", "--profile", "p.json", "--ad", "ad.md", "-o", "l.md"],
            "lagom: the language of ad.md is none of ours; say it with --lang\n",
        ),
    ];
    for (name, files, args, line) in cases {
        let folder = scratch(files);
        let before = names(folder.path());
        let output = lagom(folder.path(), args);
        assert_eq!(code(&output), 2, "{name}: {}", err(&output));
        let said = err(&output);
        assert!(said.contains(line), "{name}: {said:?} is not {line:?}");
        assert_eq!(said.lines().count(), 1, "{name}: {said}");
        assert_eq!(
            out(&output).lines().filter(|l| !l.is_empty()).count(),
            0,
            "{name}"
        );
        assert_eq!(
            names(folder.path()),
            before,
            "{name}: something was written"
        );
    }
}

#[test]
fn an_unfilled_brief_is_drafted_and_said() {
    let folder = scratch(&[(
        "b.toml",
        b"language = \"sv\"\nemployer = \"X\"\ntitle = \"Kock\"",
    )]);
    let output = lagom(folder.path(), &["ad", "b.toml"]);
    assert_eq!(code(&output), 0);
    assert!(out(&output).contains("[["));
    assert!(err(&output).starts_with("Still to fill in, marked [[…]] in the draft:\n- "));
}

#[test]
fn a_past_deadline_and_ones_own_words_are_told_and_stop_nothing() {
    let folder = scratch(&[(
        "b.toml",
        b"language = \"nb\"\nemployer = \"X\"\ntitle = \"Kokk\"\ndeadline = 2027-01-01\nmust = [\n  \"Du er en ekte superhelt\",\n]",
    )]);
    let output = lagom(folder.path(), &["ad", "b.toml", "--today", "2027-02-01"]);
    assert_eq!(code(&output), 0);
    assert!(
        err(&output).contains("The closing date, January 1, 2027, has passed."),
        "{}",
        err(&output)
    );
    assert!(err(&output).contains("b.toml:6:18: "), "{}", err(&output));
}

#[test]
fn what_is_no_text_of_ours_is_skipped_and_said() {
    let (latin, ..) = encoding_rs::WINDOWS_1252.encode(
        "Vi søker en ninja på Hamar. Du får god opplæring, og du trenger ikke å kunne noe fra før.",
    );
    let foreign = "Wir suchen eine Kollegin oder einen Kollegen für unseren Kundendienst. Sie werden eingearbeitet und brauchen keine Erfahrung.";
    let folder = scratch(&[
        ("empty.txt", b""),
        ("image.txt", b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0"),
        ("foreign.txt", foreign.as_bytes()),
        ("latin.txt", &latin),
    ]);
    std::fs::write(
        folder.path().join("large.txt"),
        vec![b'a'; 17 * 1024 * 1024],
    )
    .unwrap();
    let output = lagom(folder.path(), &["lint", ".", "--format", "json"]);
    assert_eq!(code(&output), 1, "{}", err(&output));
    let report: serde_json::Value = serde_json::from_str(&out(&output)).unwrap();
    let skipped: Vec<(String, serde_json::Value)> = report["files"]
        .as_array()
        .unwrap()
        .iter()
        .map(|f| {
            (
                f["path"].as_str().unwrap().to_owned(),
                f["skipped"]["reason"].clone(),
            )
        })
        .collect();
    let reason = |name: &str| {
        skipped
            .iter()
            .find(|(p, _)| p.ends_with(name))
            .unwrap()
            .1
            .clone()
    };
    assert_eq!(reason("empty.txt"), "empty");
    assert_eq!(reason("image.txt"), "binary");
    assert_eq!(reason("foreign.txt"), "language");
    assert_eq!(reason("large.txt"), "too-large");
    assert!(reason("latin.txt").is_null());
    assert!(
        err(&output).contains("latin.txt is windows-1252 and was read as such"),
        "{}",
        err(&output)
    );
    assert_eq!(report["summary"]["warning"], 1);
}

#[test]
fn in_a_folder_a_bad_file_does_not_keep_the_others_from_being_read() {
    let folder = scratch(&[(
        "a.txt",
        "Vi søker en ninja som vil hjelpe kundene våre. Du får opplæring.".as_bytes(),
    )]);
    let output = lagom(
        folder.path(),
        &["lint", "a.txt", "gone.txt", "--format", "json"],
    );
    assert_eq!(code(&output), 2);
    let report: serde_json::Value = serde_json::from_str(&out(&output)).unwrap();
    assert_eq!(report["files"][0]["findings"].as_array().unwrap().len(), 1);
    assert_eq!(report["files"][1]["error"]["kind"], "file-missing");
}

/// The contract of the JSON report: keys, their order, and what the spans point at.
#[test]
fn the_json_report_holds_to_its_contract() {
    let text = "# Ny kollega\n\nVi s\u{f8}ker en super\u{ad}stja\u{308}rne\u{a0}og ninja til kundesenteret. Du må ha minst åtte års erfaring.\n";
    let folder = scratch(&[("ad.md", text.as_bytes())]);
    let output = lagom(
        folder.path(),
        &["lint", "ad.md", "--format", "json", "--fail-on", "never"],
    );
    assert_eq!(code(&output), 0, "{}", err(&output));
    let printed = out(&output);
    let report: serde_json::Value = serde_json::from_str(&printed).unwrap();
    let keys = |value: &serde_json::Value| -> Vec<String> {
        value.as_object().unwrap().keys().cloned().collect()
    };
    assert_eq!(keys(&report), ["version", "files", "summary"]);
    assert_eq!(report["version"], 1);
    assert_eq!(
        keys(&report["summary"]),
        ["files", "error", "warning", "suggestion"]
    );
    let file = &report["files"][0];
    assert_eq!(
        keys(file),
        [
            "path",
            "kind",
            "language",
            "language_certainty",
            "words",
            "score",
            "text_of",
            "findings",
            "skipped",
            "error"
        ]
    );
    assert_eq!(file["language"], "nb");
    assert_eq!(file["kind"], "ad");
    let findings = file["findings"].as_array().unwrap();
    assert!(findings.len() >= 2, "{printed}");
    for finding in findings {
        assert_eq!(
            keys(finding),
            [
                "rule",
                "category",
                "severity",
                "start",
                "end",
                "line",
                "column",
                "end_line",
                "end_column",
                "related",
                "text",
                "message",
                "why",
                "help",
                "suggestions",
                "sources"
            ]
        );
        let (start, end) = (
            finding["start"].as_u64().unwrap() as usize,
            finding["end"].as_u64().unwrap() as usize,
        );
        assert_eq!(&text[start..end], finding["text"].as_str().unwrap());
        let line = text[..start].matches('\n').count() + 1;
        assert_eq!(finding["line"], line);
        let column = text[..start].rsplit('\n').next().unwrap().chars().count() + 1;
        assert_eq!(finding["column"], column);
        assert!(!finding["sources"].as_array().unwrap().is_empty());
    }
    let ninja = findings.iter().find(|f| f["text"] == "ninja").unwrap();
    assert_eq!(ninja["rule"], "superhuman/persona");
}

#[test]
fn comments_allow_a_rule_in_a_line_a_block_or_a_file() {
    let text = "Vi søker en ninja. <!-- lagom: allow superhuman/persona -->\n\n<!-- lagom: allow superhuman -->\n- Du er en ninja.\n\n- Du er en guru.\n\n<!-- lagom: allow age/youth -->\n\nDu får opplæring og lønn.\n";
    let folder = scratch(&[("a.md", text.as_bytes())]);
    let output = lagom(
        folder.path(),
        &[
            "lint", "a.md", "--lang", "nb", "--kind", "ad", "--format", "json",
        ],
    );
    let report: serde_json::Value = serde_json::from_str(&out(&output)).unwrap();
    let found: Vec<&str> = report["files"][0]["findings"]
        .as_array()
        .unwrap()
        .iter()
        .filter(|f| f["category"] == "superhuman")
        .map(|f| f["text"].as_str().unwrap())
        .collect();
    assert_eq!(found, ["guru"]);
    assert!(
        err(&output).starts_with("a.md:8:1: age/youth is allowed here"),
        "{}",
        err(&output)
    );
    let whole = format!("<!-- lagom: allow-file superhuman/persona -->\n\n{text}");
    let folder = scratch(&[("a.md", whole.as_bytes())]);
    let output = lagom(
        folder.path(),
        &[
            "lint", "a.md", "--lang", "nb", "--kind", "ad", "--format", "json",
        ],
    );
    assert!(!out(&output).contains("superhuman/persona"));
}

#[test]
fn html_is_read_as_people_see_it() {
    let html = "<html><head><title>x</title></head><body><h1>Ny kollega til Kafeen</h1><p hidden>ninja</p><p>Vi s&oslash;ker en super<b>stjerne</b> som vil hjelpe gjestene v&aring;re. Du f&aring;r oppl&aelig;ring.</p></body></html>";
    let folder = scratch(&[("a.html", html.as_bytes())]);
    let output = lagom(
        folder.path(),
        &["lint", "a.html", "--format", "json", "--fail-on", "never"],
    );
    let report: serde_json::Value = serde_json::from_str(&out(&output)).unwrap();
    let finding = &report["files"][0]["findings"][0];
    assert_eq!(finding["text"], "super<b>stjerne");
    assert_eq!(finding["rule"], "superhuman/persona");
}

#[test]
fn exit_codes_follow_the_level() {
    let folder = scratch(&[(
        "a.txt",
        "Vi søker en ninja som vil hjelpe kundene våre. Du får opplæring.".as_bytes(),
    )]);
    for (level, expected) in [
        ("error", 0),
        ("warning", 1),
        ("suggestion", 1),
        ("never", 0),
    ] {
        let output = lagom(folder.path(), &["lint", "a.txt", "--fail-on", level]);
        assert_eq!(code(&output), expected, "{level}");
    }
}

#[test]
fn a_reader_that_goes_away_is_no_error() {
    use std::process::Stdio;
    let mut child = Command::new(env!("CARGO_BIN_EXE_lagom"))
        .args(["rules", "list"])
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    drop(child.stdout.take());
    let output = child.wait_with_output().unwrap();
    assert_eq!(code(&output), 0, "{}", err(&output));
}

#[test]
fn messages_come_in_the_language_of_the_interface_and_never_in_a_third() {
    let folder = scratch(&[(
        "a.txt",
        "Vi søker en ninja som vil hjelpe kundene våre. Du får opplæring.".as_bytes(),
    )]);
    let message = |language: &str| {
        let output = Command::new(env!("CARGO_BIN_EXE_lagom"))
            .args(["lint", "a.txt", "--format", "json", "--ui-lang", language])
            .current_dir(folder.path())
            .output()
            .unwrap();
        let report: serde_json::Value = serde_json::from_slice(&output.stdout).unwrap();
        report["files"][0]["findings"][0]["message"]
            .as_str()
            .unwrap()
            .to_owned()
    };
    let said: Vec<String> = ["en", "nb", "nn", "sv", "nl"]
        .iter()
        .map(|l| message(l))
        .collect();
    for (index, one) in said.iter().enumerate() {
        assert!(!said[..index].contains(one), "{one}");
        assert!(one.contains("ninja"));
    }
}

#[test]
fn the_locales_hold_together() {
    let output = lagom(root(), &["locale", "check"]);
    assert_eq!(code(&output), 0, "{}", out(&output));
}

/// One slip of each kind in a bundle, and the check names its place.
#[test]
fn slips_in_a_bundle_are_found_at_their_place() {
    let real = std::fs::read_to_string(root().join("locales/sv/ad.ftl")).unwrap();
    let cases = [
        (
            "L001",
            real.replace("ad-heading-job = ", "ad-heading-jöb = "),
        ),
        ("L002", format!("{real}\nad-heading-job = Igen\n")),
        ("L101", real.replace("ad-heading-job = ", "# ")),
        ("L102", format!("{real}\nad-heading-nothing = Inget\n")),
        ("L103", real.replace("{ $employer }", "{ $arbetsgivare }")),
        ("L104", format!("{real}    .extra = Mer\n")),
        ("L201", format!("{real}\nad-more = {{ -term }}\n")),
        (
            "L205",
            real.replacen("dateStyle: \"long\"", "dateStyle: \"lång\"", 1),
        ),
    ];
    for (code_wanted, bundle) in cases {
        assert_ne!(bundle, real, "{code_wanted} changes nothing");
        let folder = scratch(&[("l/sv/ad.ftl", bundle.as_bytes())]);
        let output = lagom(folder.path(), &["locale", "check", "--locales", "l"]);
        assert_eq!(code(&output), 1, "{code_wanted}: {}", err(&output));
        assert!(
            out(&output).contains(&format!("[{code_wanted}]: ")),
            "{code_wanted}: {}",
            out(&output)
        );
    }
}

#[test]
fn a_template_that_uses_what_no_bundle_has_is_found() {
    let folder = scratch(&[(
        "t/ad/lead.hbs",
        b"@lead\n{{t \"ad-nothing\"}} {{t \"ad-date\"}}\n",
    )]);
    let output = lagom(folder.path(), &["locale", "check", "--templates", "t"]);
    assert_eq!(code(&output), 1);
    let said = out(&output);
    assert!(
        said.contains("[L401]: ad-nothing is used here") && said.contains("t/ad/lead.hbs:2:6"),
        "{said}"
    );
    assert!(
        said.contains("[L402]: ad-date needs date") && said.contains("t/ad/lead.hbs:2:25"),
        "{said}"
    );
}

#[test]
fn locales_in_a_folder_stand_over_the_built_in_ones_without_recompiling() {
    let ad = std::fs::read_to_string(root().join("locales/nl/ad.ftl")).unwrap();
    let changed = ad.replace("ad-heading-tasks = ", "ad-heading-tasks = Anders: ");
    let folder = scratch(&[
        (
            "b.toml",
            b"language = \"nl\"\nemployer = \"X\"\ntitle = \"Kok\"\ntasks = [\"koken\"]",
        ),
        ("l/nl/ad.ftl", changed.as_bytes()),
    ]);
    let output = lagom(folder.path(), &["ad", "b.toml", "--locales", "l"]);
    assert!(out(&output).contains("## Anders: "), "{}", out(&output));
}

#[test]
fn runs_of_another_language_are_left_out() {
    let norwegian = "Vi søker en kokk til kantina vår på Solvang. Du lager varm lunsj til 120 personer sammen med to kolleger. Kjøkkenet er nytt, og vi lager det meste fra bunnen av. Arbeidsdagen begynner klokka sju og slutter klokka tre, og du har fri i helgene. Vi er seks ansatte, og den som har vært her lengst, begynte i 2009.";
    let english = "We are looking for a cook who is a true rockstar and a ninja in the kitchen. You will prepare lunch for 120 people together with two colleagues, and you are always happy and never tired of anything. We offer a good salary and free coffee for everyone who works with us.";
    let ad = format!("# Kokk til kantina\n\n{norwegian}\n\n{english}\n\nDu er alltid blid.\n");
    let folder = scratch(&[("ad.md", ad.as_bytes())]);
    let output = lagom(folder.path(), &["lint", "ad.md", "--format", "json"]);
    let report = out(&output);
    assert!(report.contains("\"text\": \"alltid blid\""), "{report}");
    for word in ["rockstar", "ninja"] {
        assert!(!report.contains(&format!("\"text\": \"{word}")), "{report}");
    }
}

#[test]
fn an_ad_is_read_with_places_into_the_file() {
    let ad = "\u{feff}# Kock till Skolan\r\n\r\nKrav\r\n\r\n- Yrkesbevis som kock\r\n- Du talar svenska\r\n\r\nMeriterande\r\n\r\n- B-körkort\r\n\r\nLön: 31 000–33 500 kr i månaden. Sista ansökningsdag: 5/1. Frågor: Åsa Ek, asa@example.se\r\n";
    let folder = scratch(&[("ad.md", ad.as_bytes())]);
    let output = lagom(
        folder.path(),
        &["read", "ad.md", "--format", "json", "--today", "2026-11-21"],
    );
    assert_eq!(code(&output), 0, "{}", err(&output));
    let read: serde_json::Value = serde_json::from_str(&out(&output)).unwrap();
    assert_eq!(read["version"], 1);
    assert_eq!(read["fields"]["deadline"]["value"], "2027-01-05");
    let pay = &read["fields"]["pay"]["value"];
    assert_eq!(
        (&pay["min"], &pay["max"], &pay["unit"]),
        (&31_000.into(), &33_500.into(), &"month".into())
    );
    assert_eq!(read["fields"]["contact_name"]["value"], "Åsa Ek");
    assert_eq!(read["must"].as_array().unwrap().len(), 2);
    for list in ["must", "nice"] {
        for item in read[list].as_array().unwrap() {
            let at = |key: &str| item[key].as_u64().unwrap() as usize;
            assert_eq!(&ad[at("start")..at("end")], item["text"].as_str().unwrap());
        }
    }
    assert_eq!(read["nice"][0]["text"], "B-körkort");
}

#[test]
fn a_brief_that_is_wrong_is_one_line_with_its_place() {
    for (name, brief, place) in [
        ("b.toml", "title = \"x\"\ntitle = \"y\"\n", "b.toml:2:1: "),
        ("b.yaml", "title: x\ntitle: y\n", "b.yaml:2:1: "),
        (
            "b.json",
            "{\"title\": \"x\",\n \"title\": \"y\"}",
            "b.json:2:11: ",
        ),
        (
            "b.toml",
            "language = \"nb\"\nrole = \"pilot\"\n",
            "b.toml:2:8: ",
        ),
        (
            "b.toml",
            "language = \"nb\"\nrole = \"shp\"\n",
            "did you mean shop",
        ),
        (
            "b.toml",
            "language = \"nb\"\npay = { from = 500, to = 400, currency = \"NOK\", per = \"hour\" }\n",
            "b.toml:2:7: ",
        ),
        (
            "b.toml",
            "title = \"Kokk\"\n",
            "b.toml:1:1: the brief does not say its language",
        ),
        ("b.yaml", "language: nb\nempolyer: X\n", "b.yaml:2:1: "),
        ("b.yaml", "tasks: [a, b\n", "b.yaml:2:1: "),
    ] {
        let folder = scratch(&[(name, brief.as_bytes())]);
        let output = lagom(folder.path(), &["ad", name, "-o", "ad.md"]);
        assert_eq!(code(&output), 2, "{brief}");
        assert_eq!(err(&output).lines().count(), 1, "{}", err(&output));
        assert!(err(&output).contains(place), "{brief}: {}", err(&output));
        assert_eq!(names(folder.path()), [PathBuf::from(name)]);
    }
}

#[test]
fn a_brief_is_the_same_in_toml_yaml_and_json() {
    let toml = "language = \"nb\"\nrole = \"shop\"\ntitle = \"Butikkmedarbeider\"\nemployer = \"Lumavik\"\n\
                tasks = [\"rydde\", \"telle\"]\npay = { from = 220, to = 250, currency = \"NOK\", per = \"hour\" }\n\
                deadline = 2027-02-14\n";
    let yaml = "language: nb\nrole: shop\ntitle: Butikkmedarbeider\nemployer: Lumavik\ntasks:\n  - rydde\n  - telle\n\
                pay:\n  from: 220\n  to: 250\n  currency: NOK\n  per: hour\ndeadline: 2027-02-14\n";
    let json = "{\"language\": \"nb\", \"role\": \"shop\", \"title\": \"Butikkmedarbeider\", \"employer\": \"Lumavik\",\
                \"tasks\": [\"rydde\", \"telle\"], \"deadline\": \"2027-02-14\",\
                \"pay\": {\"from\": 220, \"to\": 250, \"currency\": \"NOK\", \"per\": \"hour\"}}";
    let folder = scratch(&[
        ("b.toml", toml.as_bytes()),
        ("b.yaml", yaml.as_bytes()),
        ("b.json", json.as_bytes()),
        ("b", yaml.as_bytes()),
    ]);
    let ads: Vec<String> = ["b.toml", "b.yaml", "b.json", "b"]
        .iter()
        .map(|name| {
            let output = lagom(folder.path(), &["ad", name, "--today", "2026-12-01"]);
            assert_eq!(code(&output), 0, "{}", err(&output));
            out(&output)
        })
        .collect();
    assert!(ads[0].contains("220–250"), "{}", ads[0]);
    assert!(ads.iter().all(|ad| *ad == ads[0]), "{ads:#?}");
}

#[test]
fn several_languages_are_written_all_or_none() {
    let brief = std::fs::read(root().join("examples/brief.toml")).unwrap();
    let folder = scratch(&[("brief.toml", &brief), ("out/ad.sv.html", b"mine")]);
    let arguments = [
        "ad",
        "brief.toml",
        "--lang",
        "nb,sv,nl",
        "--format",
        "html",
        "-o",
        "out",
    ];
    let output = lagom(folder.path(), &arguments);
    assert_eq!(code(&output), 2);
    assert_eq!(
        names(&folder.path().join("out")),
        [PathBuf::from("ad.sv.html")]
    );
    let output = lagom(folder.path(), &[&arguments[..], &["--force"]].concat());
    assert_eq!(code(&output), 0, "{}", err(&output));
    let written = names(&folder.path().join("out"));
    assert_eq!(written.len(), 3, "{written:?}");
    let page = std::fs::read_to_string(folder.path().join("out/ad.nl.html")).unwrap();
    assert!(page.contains("<html lang=\"nl\">"));
    // One language that the brief has no words in stops them all.
    let brief = "language = \"nb\"\ntitle = \"Kokk\"\n";
    let folder = scratch(&[("brief.toml", brief.as_bytes())]);
    let output = lagom(
        folder.path(),
        &["ad", "brief.toml", "--lang", "nb,sv", "-o", "out"],
    );
    assert_eq!(code(&output), 2);
    assert_eq!(names(folder.path()), [PathBuf::from("brief.toml")]);
    let output = lagom(folder.path(), &["ad", "brief.toml", "--lang", "nb,nn"]);
    assert!(
        err(&output).contains("sv") || err(&output).contains("nn"),
        "{}",
        err(&output)
    );
}

#[test]
fn a_brief_that_asks_for_a_superhuman_is_told_at_its_place_and_drafted() {
    let brief = "language = \"nb\"\nemployer = \"Lumavik\"\ntitle = \"Kokk\"\nlead = \"\"\"\nVi søker en stresståelig\nsuperstjerne.\"\"\"\n\
                 must = [\"a b\", \"c d\", \"e f\", \"g h\", \"i j\", \"k l\", \"m n\", \"o p\", \"q r\", \"s t\"]\n";
    let folder = scratch(&[(
        "brief.toml",
        brief.replace("stresståelig", "stresstålig").as_bytes(),
    )]);
    let output = lagom(folder.path(), &["ad", "brief.toml"]);
    assert_eq!(code(&output), 0);
    let told = err(&output);
    assert!(told.contains("brief.toml:5:13: "), "{told}");
    assert!(told.contains("brief.toml:6:1: "), "{told}");
    assert!(
        told.contains("which of these 10 demands can be learned"),
        "{told}"
    );
    assert!(told.contains("- s t\n"), "{told}");
}

#[test]
fn an_ad_becomes_a_brief_that_renders_with_nothing_lost() {
    for tag in ["nb", "nn", "sv", "nl"] {
        let name = format!("examples/messy.{tag}.txt");
        let ad = std::fs::read(root().join(&name)).unwrap();
        let folder = scratch(&[("ad.txt", &ad)]);
        let arguments = ["ad", "--rewrite", "ad.txt", "-o", "brief.toml"];
        let output = lagom(folder.path(), &arguments);
        assert_eq!(code(&output), 0, "{}", err(&output));
        let brief = std::fs::read_to_string(folder.path().join("brief.toml")).unwrap();
        assert!(brief.contains(&format!("language = \"{tag}\"")), "{brief}");
        assert!(brief.contains("# superhuman/"), "{brief}");
        let output = lagom(folder.path(), &["ad", "brief.toml", "--format", "txt"]);
        assert_eq!(code(&output), 0, "{}", err(&output));
        let draft = out(&output).to_lowercase();
        let ad = String::from_utf8(ad).unwrap().to_lowercase();
        let words: Vec<&str> = ad.split(|c: char| !c.is_alphanumeric()).collect();
        let lost: Vec<&&str> = words
            .iter()
            .filter(|w| w.chars().count() > 3 && !draft.contains(**w))
            .collect();
        // Headings have the template's own words.
        assert!(lost.len() * 12 <= words.len(), "{tag}: {lost:?}\n{brief}");
    }
}

#[test]
fn the_schema_takes_what_the_reader_of_briefs_takes() {
    let folder = scratch(&[]);
    let output = lagom(folder.path(), &["ad", "--schema"]);
    assert_eq!(code(&output), 0, "{}", err(&output));
    let schema: serde_json::Value = serde_json::from_str(&out(&output)).unwrap();
    let validator = jsonschema::validator_for(&schema).unwrap();
    let brief = std::fs::read_to_string(root().join("examples/brief.toml")).unwrap();
    let brief: toml::Table = toml::from_str(&brief).unwrap();
    let brief = json(&toml::Value::Table(brief));
    let wrong: Vec<String> = validator
        .iter_errors(&brief)
        .map(|e| format!("{}: {e}", e.instance_path()))
        .collect();
    assert!(wrong.is_empty(), "{wrong:#?}");
    for bad in [
        serde_json::json!({"tittel": "x"}),
        serde_json::json!({"role": "pilot"}),
        serde_json::json!({"pay": {"from": 1, "currency": "USD", "per": "year"}}),
        serde_json::json!({"text": {"da": {}}}),
    ] {
        assert!(!validator.is_valid(&bad), "{bad}");
    }
}

/// TOML as JSON has it: dates are texts.
fn json(value: &toml::Value) -> serde_json::Value {
    match value {
        toml::Value::Datetime(date) => date.to_string().into(),
        toml::Value::Array(items) => items.iter().map(json).collect(),
        toml::Value::Table(table) => table.iter().map(|(k, v)| (k.clone(), json(v))).collect(),
        toml::Value::String(text) => text.clone().into(),
        toml::Value::Integer(number) => (*number).into(),
        toml::Value::Float(number) => (*number).into(),
        toml::Value::Boolean(b) => (*b).into(),
    }
}

#[test]
fn a_watched_brief_is_drafted_anew_when_it_is_saved() {
    let folder = scratch(&[("brief.toml", b"language = \"nb\"\ntitle = \"Kokk\"\n")]);
    let mut child = Command::new(env!("CARGO_BIN_EXE_lagom"))
        .args(["ad", "brief.toml", "-o", "ad.md", "--watch"])
        .current_dir(folder.path())
        .stderr(std::process::Stdio::null())
        .spawn()
        .unwrap();
    let ad = folder.path().join("ad.md");
    // Waits as long as it takes, up to a minute: a slow machine fails nothing.
    let shows = |title: &str| {
        (0..600).any(|_| {
            std::thread::sleep(std::time::Duration::from_millis(100));
            std::fs::read_to_string(&ad).is_ok_and(|text| text.contains(title))
        })
    };
    let first = shows("# Kokk");
    // A brief that is wrong for a moment ends nothing.
    std::fs::write(folder.path().join("brief.toml"), "language = ").unwrap();
    std::thread::sleep(std::time::Duration::from_millis(700));
    std::fs::write(
        folder.path().join("brief.toml"),
        "language = \"nb\"\ntitle = \"Baker på natt\"\n",
    )
    .unwrap();
    let second = shows("# Baker på natt");
    child.kill().unwrap();
    let _ = child.wait();
    assert!(first && second);
}

#[test]
fn a_name_in_the_title_ends_with_the_title() {
    let ad = "# Kokk til Kafeen\n\nVi søker en kokk som lager mat. Du får opplæring, og du trenger ikke erfaring.";
    let folder = scratch(&[("ad.md", ad.as_bytes())]);
    let output = lagom(folder.path(), &["read", "ad.md", "--format", "json"]);
    assert!(
        out(&output).contains("\"value\": \"Kafeen\""),
        "{}",
        out(&output)
    );
}

#[test]
fn a_title_keeps_its_years_of_school() {
    for (line, title) in [
        ("Lärare F–3 till Hissmoskolan", "Lärare F–3"),
        ("Lärare 4-6 till Hissmoskolan", "Lärare 4-6"),
        ("Sjuksköterska 80-100 % till Hissmoskolan", "Sjuksköterska"),
    ] {
        let ad = format!(
            "# {line}\n\nVi söker dig som vill jobba hos oss. Du får en plan för dina första veckor och hjälp av en kollega.\n"
        );
        let folder = scratch(&[("ad.md", ad.as_bytes())]);
        let output = lagom(folder.path(), &["read", "ad.md", "--format", "json"]);
        let read: serde_json::Value = serde_json::from_str(&out(&output)).unwrap();
        assert_eq!(read["fields"]["title"]["value"], title, "{line}");
    }
}

#[test]
fn nothing_is_written_over_what_was_read() {
    let brief = "language = \"nb\"\ntitle = \"Kokk\"\n";
    let folder = scratch(&[
        ("b.toml", brief.as_bytes()),
        (
            "ad.txt",
            "Kokk til Kafeen. Vi søker en kokk som lager mat hver dag.".as_bytes(),
        ),
    ]);
    for arguments in [
        &["ad", "b.toml", "-o", "b.toml", "--force"][..],
        &[
            "ad",
            "--rewrite",
            "ad.txt",
            "-o",
            "./ad.txt",
            "--force",
            "--lang",
            "nb",
        ],
    ] {
        let output = lagom(folder.path(), arguments);
        assert_eq!(code(&output), 2, "{arguments:?}");
        assert!(
            err(&output).contains("is the input itself"),
            "{}",
            err(&output)
        );
    }
    assert_eq!(
        std::fs::read_to_string(folder.path().join("b.toml")).unwrap(),
        brief
    );
}

#[test]
fn a_contact_without_a_name_stays_and_a_comment_is_none_of_the_words() {
    let brief = "language = \"sv\"\ntitle = \"Säljare\"\n# superkock är fel ord\nlead = \"Vi söker en superkock.\"\ncontact = { phone = \"000-000 00 00\" }\n";
    let folder = scratch(&[("b.toml", brief.as_bytes())]);
    let output = lagom(folder.path(), &["ad", "b.toml"]);
    assert!(
        out(&output).contains("[[kontaktpersonens namn]]"),
        "{}",
        out(&output)
    );
    assert!(out(&output).contains("000-000 00 00"), "{}", out(&output));
    assert!(err(&output).contains("b.toml:4:"), "{}", err(&output));
    assert!(!err(&output).contains("b.toml:3:"), "{}", err(&output));
}

#[test]
fn round_the_clock_is_no_closing_date() {
    let ad = "# Medewerker klantenservice (m/v/x)\n\nWij zoeken een collega voor onze klantenservice. Je staat 24/7 klaar voor de klant en je helpt iedereen.\n";
    let folder = scratch(&[("ad.md", ad.as_bytes())]);
    let output = lagom(folder.path(), &["read", "ad.md", "--format", "json"]);
    let read: serde_json::Value = serde_json::from_str(&out(&output)).unwrap();
    assert!(read["fields"]["deadline"].is_null(), "{}", out(&output));
}

#[test]
fn the_town_of_an_address_is_no_first_name() {
    let ad = "# Grondwerker (m/v/x)\n\nJe graaft sleuven en je helpt je collega’s op de werf. Je krijgt een opleiding.\n\n\
              Contact: Molenstraat 1, 2200 Herentals Jan Janssens, jan.janssens@example.be\n";
    let folder = scratch(&[("ad.md", ad.as_bytes())]);
    let output = lagom(folder.path(), &["read", "ad.md", "--format", "json"]);
    let read: serde_json::Value = serde_json::from_str(&out(&output)).unwrap();
    assert_eq!(
        read["fields"]["contact_name"]["value"],
        "Jan Janssens",
        "{}",
        out(&output)
    );
}

#[test]
fn of_two_names_in_a_title_the_second_says_where_the_first_is() {
    let ad = "# Tvätteriarbetare till Textilia i Botkyrka\n\nVi söker dig som vill jobba på vårt tvätteri i Botkyrka. Tvätteriet i Botkyrka har funnits länge, och Botkyrka växer.\n";
    let folder = scratch(&[("ad.md", ad.as_bytes())]);
    let output = lagom(folder.path(), &["read", "ad.md", "--format", "json"]);
    let read: serde_json::Value = serde_json::from_str(&out(&output)).unwrap();
    assert_eq!(
        read["fields"]["employer"]["value"],
        "Textilia",
        "{}",
        out(&output)
    );
}
