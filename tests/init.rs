//! `lagom init` as people meet it: on a terminal it asks, elsewhere it writes what is to be filled in.

use portable_pty::{CommandBuilder, PtySize, native_pty_system};
use std::io::{Read, Write};
use std::path::Path;
use std::process::Command;

/// Types lines into `lagom` on a terminal of its own; gives its exit code and what it showed.
fn on_a_terminal(folder: &Path, arguments: &[&str], lines: &[&str], ends: &str) -> (u32, String) {
    let pty = native_pty_system();
    let size = PtySize {
        rows: 60,
        cols: 200,
        ..PtySize::default()
    };
    let pair = pty.openpty(size).unwrap();
    let mut command = CommandBuilder::new(env!("CARGO_BIN_EXE_lagom"));
    command.args(arguments);
    command.cwd(folder);
    let mut child = pair.slave.spawn_command(command).unwrap();
    drop(pair.slave);
    let mut writer = pair.master.take_writer().unwrap();
    let mut reader = pair.master.try_clone_reader().unwrap();
    let shown = std::thread::spawn(move || {
        let mut all = Vec::new();
        let mut bytes = [0; 4096];
        // A terminal whose program has ended reads as an error on some systems.
        while let Ok(read @ 1..) = reader.read(&mut bytes) {
            all.extend_from_slice(&bytes[..read]);
        }
        String::from_utf8_lossy(&all).into_owned()
    });
    for line in lines {
        writer.write_all(format!("{line}\n").as_bytes()).unwrap();
    }
    // The end of input behind the last answer, so that a question too many stops and does not wait.
    writer.write_all(ends.as_bytes()).unwrap();
    writer.write_all(b"\n\x04\x04").unwrap();
    writer.flush().unwrap();
    let status = child.wait().unwrap();
    drop(writer);
    drop(pair.master);
    (status.exit_code(), shown.join().unwrap())
}

fn lagom(folder: &Path, arguments: &[&str]) -> (Option<i32>, String, String) {
    let output = Command::new(env!("CARGO_BIN_EXE_lagom"))
        .args(arguments)
        .current_dir(folder)
        .stdin(std::process::Stdio::null())
        .output()
        .unwrap();
    let text = |bytes: Vec<u8>| String::from_utf8(bytes).unwrap();
    (
        output.status.code(),
        text(output.stdout),
        text(output.stderr),
    )
}

const LANGUAGES: [&str; 5] = ["en", "nb", "nn", "sv", "nl"];

/// Answers to every question of `init ad`, in their order.
const AD: &[&str] = &[
    "Kokk",     // title
    "",         // employer: skipped
    "<",        // place: back to the employer
    "Lumavik",  // employer
    "Havrevik", // place
    "4",        // role: shop
    "Vi åpner i mars.",
    "Mange venter.",
    "", // end of lead
    "", // day: skipped
    "- Du kan alltid ringe \"Amina\".",
    "", // end of support
    "lage mat",
    "rydde",
    "",    // end of tasks
    "",    // must: skipped
    "",    // learn: skipped
    "mye", // pay: no number, asked again
    "440 000–500 000",
    "1",    // a year
    "1, 2", // full time and part time
    "37,5",
    "",  // hours
    "9", // remote: no such choice, asked again
    "2", // some days
    "3",
    "",           // start
    "14.02.2027", // deadline: not as it should be, asked again
    "2027-02-14",
    "Fristen går ut.",
    "2027-02-14",
    "", // no more steps
    "Samira Lund",
    "000 00 000",
    "", // e-mail
    "", // web
    "", // what to send
];

#[test]
fn the_questions_lead_to_a_brief_in_every_language_of_the_interface() {
    for ui in LANGUAGES {
        let folder = tempfile::tempdir().unwrap();
        let arguments = ["init", "ad", "--lang", "nb", "--ui-lang", ui];
        let (code, shown) = on_a_terminal(folder.path(), &arguments, AD, "");
        assert_eq!(code, 0, "{ui}: {shown}");
        let brief = std::fs::read_to_string(folder.path().join("brief.toml")).unwrap();
        for line in [
            "language = \"nb\"\ntitle = \"Kokk\"\nemployer = \"Lumavik\"\nplace = \"Havrevik\"\nrole = \"shop\"\n",
            "lead = \"\"\"\nVi åpner i mars.\nMange venter.\"\"\"\n",
            "support = [\n  \"Du kan alltid ringe \\\"Amina\\\".\",\n]\n",
            "tasks = [\n  \"lage mat\",\n  \"rydde\",\n]\n",
            "pay = { from = 440000, to = 500000, currency = \"NOK\", per = \"year\" }\n",
            "extent = [\"full-time\", \"part-time\"]\nweek-hours = 37.5\nremote = 3\ndeadline = 2027-02-14\n",
            "steps = [\n  { date = 2027-02-14, text = \"Fristen går ut.\" },\n]\n",
            "contact = { name = \"Samira Lund\", phone = \"000 00 000\" }\n",
        ] {
            assert!(brief.contains(line), "{ui}: {line}\n{brief}\n{shown}");
        }
        assert!(!brief.contains("learn"), "{brief}");
        let (code, ad, told) = lagom(folder.path(), &["ad", "brief.toml", "--ui-lang", ui]);
        assert_eq!(code, Some(0), "{told}");
        assert!(ad.starts_with("# Kokk til Lumavik\n"), "{ad}");
        assert!(ad.contains("440\u{a0}000–500\u{a0}000"), "{ad}");
    }
}

#[test]
fn a_dialogue_that_is_stopped_writes_nothing() {
    for ui in LANGUAGES {
        for what in ["ad", "profile", "pitch"] {
            let folder = tempfile::tempdir().unwrap();
            // The end of input, as Ctrl-D types it.
            let arguments = ["init", what, "--ui-lang", ui];
            let (code, shown) = on_a_terminal(folder.path(), &arguments, &["", "x", "<"], "\u{4}");
            assert_eq!(code, 2, "{ui} {what}: {shown}");
            let left = std::fs::read_dir(folder.path()).unwrap().count();
            assert_eq!(left, 0, "{ui} {what}: {shown}");
        }
    }
}

#[test]
fn sums_are_taken_as_people_write_them_and_what_does_not_apply_is_not_asked() {
    for (sum, from, to) in [
        ("från 28 000 till 31 500 kr", 28000, 31500),
        ("€ 2.400 tot € 2.900", 2400, 2900),
        ("28 000 - 31 500", 28000, 31500),
    ] {
        let folder = tempfile::tempdir().unwrap();
        // Ten questions are skipped before the pay; the period is skipped, and all that follows.
        let mut answers = vec![""; 10];
        answers.push(sum);
        answers.push("");
        // Extent, hours a week, hours; no work from home, so no question on days.
        answers.extend(["", "", "", "1"]);
        answers.extend(["2027-04-12", "", "", "", "", "", "", ""]);
        let arguments = ["init", "ad", "--lang", "sv", "--ui-lang", "sv"];
        let (code, shown) = on_a_terminal(folder.path(), &arguments, &answers, "");
        assert_eq!(code, 0, "{shown}");
        let brief = std::fs::read_to_string(folder.path().join("brief.toml")).unwrap();
        let pay =
            format!("pay = {{ from = {from}, to = {to}, currency = \"SEK\", per = \"month\" }}");
        assert!(brief.contains(&pay), "{brief}\n{shown}");
        assert!(
            brief.contains("remote = \"none\"\nstart = 2027-04-12"),
            "{brief}\n{shown}"
        );
    }
}

#[test]
fn a_break_writes_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let (code, _) = on_a_terminal(folder.path(), &["init", "pitch"], &["Fordi."], "\u{3}");
    assert_ne!(code, 0);
    assert_eq!(std::fs::read_dir(folder.path()).unwrap().count(), 0);
}

#[test]
fn a_profile_and_a_pitch_are_asked_for() {
    let folder = tempfile::tempdir().unwrap();
    let answers = [
        "Nora Vik",
        "nora.vik@example.no",
        "",
        "Havrevik",
        "Bryggekanten", // a job
        "Skiftleder",
        "2021-03",
        "",
        "Fikk ned klagene fra 30 til 8 i måneden",
        "Lærte opp 14 nye",
        "",
        "Hotell Skarvøy", // another
        "",
        "",
        "",
        "", // no highlights
        "", // no more jobs
        "", // no voluntary work
        "Havrevik vgs.",
        "salg og service",
        "",
        "",
        "", // no more schools
        "regneark",
        "",
        "norsk, morsmål",
        "",
    ];
    let arguments = ["init", "profile", "--lang", "nb", "--ui-lang", "nb"];
    let (code, shown) = on_a_terminal(folder.path(), &arguments, &answers, "");
    assert_eq!(code, 0, "{shown}");
    let profile = std::fs::read_to_string(folder.path().join("profile.json")).unwrap();
    let profile: serde_json::Value = serde_json::from_str(&profile).unwrap();
    assert_eq!(profile["basics"]["location"]["city"], "Havrevik");
    assert_eq!(profile["work"][0]["highlights"][1], "Lærte opp 14 nye");
    assert_eq!(profile["work"][1]["name"], "Hotell Skarvøy", "{shown}");
    assert_eq!(profile["education"][0]["area"], "salg og service");
    assert_eq!(profile["skills"][0]["name"], "regneark");
    assert_eq!(profile["meta"]["language"], "nb");

    let answers = [
        "Fordi dere svarer folk.",
        "",
        "",
        "2027-05-03",
        "Jeg har en lupe.",
        "",
    ];
    let arguments = ["init", "pitch", "--ui-lang", "nb"];
    let (code, shown) = on_a_terminal(folder.path(), &arguments, &answers, "");
    assert_eq!(code, 0, "{shown}");
    let pitch = std::fs::read_to_string(folder.path().join("pitch.toml")).unwrap();
    assert!(pitch.contains("why = \"Fordi dere svarer folk.\"\nstart = 2027-05-03\nmention = [\n  \"Jeg har en lupe.\",\n]\n"), "{pitch}");
}

#[test]
fn a_file_that_is_there_is_said_before_the_first_question() {
    let folder = tempfile::tempdir().unwrap();
    std::fs::write(folder.path().join("brief.toml"), "title = \"x\"\n").unwrap();
    let (code, shown) = on_a_terminal(folder.path(), &["init", "ad", "--ui-lang", "en"], &[], "");
    assert_eq!(code, 2);
    assert!(shown.contains("brief.toml"), "{shown}");
    let kept = std::fs::read_to_string(folder.path().join("brief.toml")).unwrap();
    assert_eq!(kept, "title = \"x\"\n");
}

#[test]
fn without_a_terminal_the_questions_are_comments_and_the_file_is_one_that_can_be_read() {
    for ui in LANGUAGES {
        let folder = tempfile::tempdir().unwrap();
        for (what, file) in [
            ("ad", "brief.toml"),
            ("profile", "profile.yaml"),
            ("pitch", "pitch.toml"),
        ] {
            let arguments = ["init", what, "--lang", "sv", "--ui-lang", ui, "-o", file];
            let (code, _, told) = lagom(folder.path(), &arguments);
            assert_eq!(code, Some(0), "{told}");
        }
        let (code, ad, told) = lagom(folder.path(), &["ad", "brief.toml"]);
        assert_eq!(code, Some(0), "{told}");
        assert!(ad.contains("[["), "{ad}");
        // Every field becomes one that is read when its comment sign is taken away.
        let brief = std::fs::read_to_string(folder.path().join("brief.toml")).unwrap();
        let fields: String = brief
            .lines()
            .map(|line| match line.strip_prefix("# ") {
                Some(rest) if is_field(rest) => format!("{rest}\n"),
                _ => format!("{line}\n"),
            })
            .collect();
        let fields = fields.replace("from = 0, to = 0", "from = 1, to = 2");
        std::fs::write(folder.path().join("whole.toml"), &fields).unwrap();
        let arguments = ["ad", "whole.toml", "--lang", "sv", "--ui-lang", "en"];
        let (code, _, told) = lagom(folder.path(), &arguments);
        assert_eq!(code, Some(0), "{told}\n{fields}");
    }
}

/// A line of a field in a commented brief, and not of a question.
fn is_field(line: &str) -> bool {
    let key = line.split(" = ").next().unwrap_or_default();
    let named = line.contains(" = ") && key.bytes().all(|b| b.is_ascii_lowercase() || b == b'-');
    named
        || matches!(line, "\"\"\"" | "]")
        || line.starts_with("  \"")
        || line.starts_with("  {")
        || line == "[text.nn]"
}
