//! What `lagom locale check` finds in files of rules and words, each fault with its very place.

use std::process::Command;

/// A folder with Danish, begun from Bokmål.
struct Desk(tempfile::TempDir);

impl Desk {
    fn new() -> Self {
        let desk = Desk(tempfile::tempdir().unwrap());
        let (code, out) = desk.run("locale new da --from nb -o mine --currency DKK");
        assert_eq!(code, Some(0), "{out}");
        desk
    }

    fn write(&self, name: &str, text: &str) {
        std::fs::write(self.0.path().join("mine/da").join(name), text).unwrap();
    }

    fn run(&self, arguments: &str) -> (Option<i32>, String) {
        let output = Command::new(env!("CARGO_BIN_EXE_lagom"))
            .args(arguments.split_whitespace())
            .args(["--ui-lang", "en"])
            .current_dir(self.0.path())
            .output()
            .unwrap();
        let out = String::from_utf8(output.stdout).unwrap();
        (
            output.status.code(),
            out + &String::from_utf8_lossy(&output.stderr),
        )
    }

    /// What the check says beside what is still to be written.
    fn faults(&self) -> Vec<String> {
        let (code, out) = self.run("locale check --locales mine --deny warnings --format json");
        let report: serde_json::Value = serde_json::from_str(&out).unwrap();
        let found = report["findings"].as_array().unwrap().iter();
        let grave = found.clone().any(|f| f["severity"] != "info");
        assert_eq!(code, Some(i32::from(grave)), "{out}");
        let shown = |f: &serde_json::Value, key: &str| match &f[key] {
            serde_json::Value::String(text) => text.clone(),
            other => other.to_string(),
        };
        let faults: Vec<String> = found
            .filter(|f| f["code"] != "L111")
            .map(|f| {
                let place = ["path", "line", "column"]
                    .map(|key| shown(f, key))
                    .join(":");
                format!("{place}: {} {}", shown(f, "code"), shown(f, "message")).replace('\\', "/")
            })
            .collect();
        faults
    }
}

/// A rule that holds, but for what stands in place of its parts.
fn rule(id: &str, forms: &str, more: &str) -> String {
    format!(
        "[[rule]]\nid = \"{id}\"\nphrases = [\n  {{ forms = [{forms}] }},\n]\n{more}flags = [\"Du er en blæksprutte.\"]\nallows = [\"Her er stegt fisk.\", \"Du skal ikke være noget dyr.\"]\n"
    )
}

#[test]
fn each_fault_of_a_rule_has_its_place() {
    let mut file = rule("octopus", "\"blæksprutte{,n}\"", "");
    let mut expected = Vec::new();
    for (id, forms, more, faults) in [
        (
            "persona",
            "\"blæksprutte{,n}\", \"blæksprutten\"",
            "",
            vec![(
                4,
                35,
                "L702 blæksprutten finds nothing that blæksprutte{,n} does not find (mine/da/rules/superhuman.toml:11:14); remove it",
            )],
        ),
        (
            "jack-of-all-trades",
            "\"blæksprutte\", \"det' helt'\"",
            "",
            vec![(
                4,
                31,
                "L703 det' helt' finds nothing: no text holds det' as a word; write it as texts are cut, without marks at its edges",
            )],
        ),
        (
            "superhuman",
            "\"blæksprutte\", \"levende grill\"",
            "unless = [\"grill\"]\n",
            vec![(
                4,
                31,
                "L704 levende grill silences itself: grill stands in its own unless; take it out there or here",
            )],
        ),
        (
            "perfect-memory",
            "\"blæksprutte\", \"*ninja\"",
            "",
            vec![(
                4,
                31,
                "L705 no flag shows what the star of *ninja finds; add one",
            )],
        ),
        (
            "reads-minds",
            "\"blæksprutter\"",
            "",
            vec![
                (
                    6,
                    10,
                    "L706 superhuman/reads-minds does not find: Du er en blæksprutte. – mend the phrase or the sentence",
                ),
                (
                    2,
                    6,
                    "L706 phrase 1 of superhuman/reads-minds is found by none of its flags; add one",
                ),
            ],
        ),
        (
            "self-going",
            "\"blæksprutte\", \"stegt fisk\"",
            "scope = \"anywhere\"\n",
            vec![(
                8,
                11,
                "L706 superhuman/self-going finds something where it must be silent: Her er stegt fisk. – narrow the phrase or add an unless",
            )],
        ),
        (
            "endless-energy",
            "\"blæksprutte\"], suggest = [\"en blæksprutte\"",
            "scope = \"anywhere\"\n",
            vec![(
                4,
                43,
                "L708 the replacement en blæksprutte is itself found by superhuman/",
            )],
        ),
    ] {
        let before = file.lines().count();
        // Two rules never find the same words: each block has an animal of its own.
        let own = |text: &str| {
            text.replace(
                "blæksprutte",
                &format!("blæksprutte{}", &id[id.len() - 2..]),
            )
        };
        file += &own(&rule(id, forms, more));
        for (line, column, says) in faults {
            let line = before + line;
            let says = own(says);
            expected.push(format!(
                "mine/da/rules/superhuman.toml:{line}:{column}: {says}"
            ));
        }
    }
    let desk = Desk::new();
    desk.write("rules/superhuman.toml", &file);
    let faults = desk.faults();
    for one in &expected {
        assert!(
            faults.iter().any(|f| f.starts_with(one)),
            "{one}: {faults:#?}"
        );
    }
    assert_eq!(faults.len(), expected.len(), "{faults:#?}");
}

/// One that is broken hides none of the others.
#[test]
fn every_file_and_every_rule_is_told_by_itself() {
    let desk = Desk::new();
    let good = rule("octopus", "\"blæksprutte\"", "");
    desk.write(
        "rules/superhuman.toml",
        &[
            good.clone(),
            good.replace("flags", "flag"),
            good.replace("octopus", "octopuss"),
            good.replace("blæksprutte\"]", "<nobody>\"]"),
        ]
        .concat(),
    );
    desk.write("rules/age.toml", "[[rule]]\nid = \"x\n");
    desk.write(
        "words/sections.toml",
        "[sections]\nmust = [\"krav\"]\nmusts = [\"det kræver vi\"]\n",
    );
    desk.write("words/text.toml", "mons = []\n");
    let faults = desk.faults();
    let starts = [
        "mine/da/words/sections.toml:3:1: L801 musts is not known here; did you mean must?",
        "mine/da/words/text.toml:1:1: L801 mons is not known here",
        "mine/da/rules/superhuman.toml:13:1: L701 flag is not known here; did you mean flags?",
        "mine/da/rules/superhuman.toml:16:6: L701 there is no rule superhuman/octopuss; did you mean superhuman/octopus?",
        "mine/da/rules/superhuman.toml:25:14: L701 the form <nobody> names the class nobody, which words/classes.toml does not have; add it",
        "mine/da/rules/age.toml:2:",
    ];
    for start in starts {
        assert!(
            faults.iter().any(|f| f.starts_with(start)),
            "{start}: {faults:#?}"
        );
    }
    assert_eq!(faults.len(), starts.len(), "{faults:#?}");
}

#[test]
fn each_fault_of_words_has_its_place() {
    let desk = Desk::new();
    desk.write(
        "words/sections.toml",
        "[sections]\nmust = [\"det kræver vi\", \"krav\", \"krav{,ene}\", \"krav\"]\nnice = [\n  \"et plus\",\n  \"krav\",\n]\n",
    );
    let faults = desk.faults();
    assert_eq!(
        faults,
        [
            "mine/da/words/sections.toml:2:48: L802 krav stands twice in must, first in mine/da/words/sections.toml:2:26; keep one",
            "mine/da/words/sections.toml:5:3: L803 krav stands in nice and in must (mine/da/words/sections.toml:2:26), which exclude each other; keep one",
        ]
    );
}

#[test]
fn a_text_without_phrases_and_a_class_without_a_use_are_told() {
    let desk = Desk::new();
    desk.write(
        "lint.ftl",
        "superhuman-octopus = x { $match }\n    .why = y\n    .help = z\n",
    );
    let faults = desk.faults();
    assert_eq!(
        faults,
        [
            "mine/da/lint.ftl:1:1: L707 superhuman-octopus is the text of a rule without phrases in da; add phrases or remove the text"
        ]
    );
    // A language that is new has its classes from its parent; one of the complete ones uses its own.
    let nb = desk.0.path().join("mine/nb/words");
    std::fs::create_dir_all(&nb).unwrap();
    let classes = include_str!("../locales/nb/words/classes.toml");
    let lines = classes.lines().count();
    std::fs::write(
        nb.join("classes.toml"),
        format!("{classes}idle = [\"ledig\"]\n"),
    )
    .unwrap();
    let place = format!(
        "mine/nb/words/classes.toml:{}:1: L804 no form names the class idle",
        lines + 1
    );
    let faults = desk.faults();
    assert!(faults.iter().any(|f| f.starts_with(&place)), "{faults:#?}");
}

/// The built-in rules and words hold, all of them.
#[test]
fn our_own_files_have_no_fault() {
    let locales = concat!(env!("CARGO_MANIFEST_DIR"), "/locales");
    let output = Command::new(env!("CARGO_BIN_EXE_lagom"))
        .args(["locale", "check", "--deny", "warnings", "--ui-lang", "en"])
        .args(["--locales", locales])
        .output()
        .unwrap();
    let out = String::from_utf8(output.stdout).unwrap();
    assert_eq!(output.status.code(), Some(0), "{out}");
    assert_eq!(out.lines().count(), 1, "{out}");
}
