//! A new language from nothing, through the program alone: the folder that `lagom locale new` makes
//! serves at once, grows line by line, and nothing of it is compiled.

use std::path::{Path, PathBuf};
use std::process::{Command, Output};

struct Desk {
    folder: tempfile::TempDir,
}

impl Desk {
    fn new() -> Self {
        Desk {
            folder: tempfile::tempdir().unwrap(),
        }
    }

    /// A desk with Danish, begun from Bokmål, and a brief in it.
    fn danish() -> Self {
        let desk = Desk::new();
        let made = desk.run("locale new da --from nb --name dansk --currency DKK -o mine");
        assert_eq!(made.status.code(), Some(0), "{}", said(&made));
        desk.write("brief.toml", BRIEF);
        desk
    }

    fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    fn read(&self, name: &str) -> String {
        std::fs::read_to_string(self.path(name)).unwrap()
    }

    fn write(&self, name: &str, text: &str) {
        std::fs::write(self.path(name), text).unwrap();
    }

    fn append(&self, name: &str, text: &str) {
        self.write(name, &(self.read(name) + text));
    }

    fn run(&self, arguments: &str) -> Output {
        Command::new(env!("CARGO_BIN_EXE_lagom"))
            .args(arguments.split_whitespace())
            .args(["--ui-lang", "en"])
            .current_dir(self.folder.path())
            .output()
            .unwrap()
    }

    /// Standard output of a run that ends with `code`.
    fn out(&self, arguments: &str, code: i32) -> String {
        let output = self.run(arguments);
        assert_eq!(
            output.status.code(),
            Some(code),
            "{arguments}: {}",
            said(&output)
        );
        String::from_utf8(output.stdout).unwrap()
    }
}

fn said(output: &Output) -> String {
    String::from_utf8_lossy(&output.stdout).into_owned() + &String::from_utf8_lossy(&output.stderr)
}

const BRIEF: &str = r#"
language = "da"
employer = "Lumavik"
openings = 2
extent = ["full-time", "part-time"]
contract = "permanent"
deadline = 2027-02-14
remote = 3
title = "Kundekonsulent"
place = "Havrevig"
pay = { from = 31000, to = 36000, currency = "DKK", per = "month" }
contact = { name = "Samira Lund", phone = "00 00 00 00", email = "samira.lund@example.dk" }
apply-url = "example.dk/job"
lead = "Mange synes, at det er svært at læse elregningen. Når de ringer til Lumavik, får de svar fra et menneske."
tasks = ["Du svarer på telefon, chat og mail.", "Du forklarer, hvad elprisen består af."]
must = ["Du kan forklare en regning på dansk."]
"#;

const HEADINGS: &str = r#"
ad-heading-tasks = Det skal du lave
ad-heading-must = Det har du brug for
ad-title = { $title } hos { $employer }
ad-deadline = Søg senest { DATETIME($date, dateStyle: "full") }.
ad-pay =
    Lønnen er { $kind ->
        [single] { NUMBER($from) }
       *[range] { NUMBER($from) }–{ NUMBER($to) }
    } { $currency ->
        [DKK] kroner
       *[EUR] euro
    } { $per ->
        [hour] i timen
        [month] om måneden
       *[year] om året
    }.
"#;

const OCTOPUS: &str = r#"
[[rule]]
id = "octopus"
phrases = [{ forms = ["blæksprutte{,n,r,rne}"] }]
unless = ["grillet", "akvari*"]
flags = ["Du er kontorets blæksprutte."]
allows = ["Restauranten serverer grillet blæksprutte.", "Børnene kan se en blæksprutte i akvariet."]
"#;

const AD: &str = "# Kundekonsulent hos Lumavik

Vi søger en ny kollega til afdelingen i Havrevig. Du er kontorets blæksprutte og holder styr på det hele.

## Det skal du lave

Du svarer på telefon, chat og mail, og du forklarer, hvad elprisen består af. Når nogen ringer, får de svar fra
et menneske. Vi hjælper altid hinanden, og du bliver aldrig overladt til dig selv. Der er også tid til at lære nyt.

Send din ansøgning med det samme, hvis du har lyst til at arbejde hos os.
";

#[test]
fn a_folder_serves_as_soon_as_it_is_made() {
    let desk = Desk::danish();
    let ad = desk.out("ad brief.toml --locales mine", 0);
    assert!(
        ad.contains("## [[da: ad-heading-tasks (nb): Dette skal du gjøre]]"),
        "{ad}"
    );
    assert!(ad.contains("- Du svarer på telefon, chat og mail."));
    // A place that is open and a message that is missing make one mark, not a mark in a mark.
    assert!(!ad.contains("[[[[") && !ad.contains("]]]"), "{ad}");
    let told = desk.run("ad brief.toml --locales mine");
    let told = String::from_utf8(told.stderr).unwrap();
    assert!(
        told.contains("- da: ad-heading-tasks (nb): Dette skal du gjøre"),
        "{told}"
    );
    desk.write("ad.md", &ad);
    let lint = desk.out("lint ad.md --lang da --locales mine --fail-on never", 0);
    assert!(lint.contains("structure/unfilled"), "{lint}");
    let role = desk.out("ad --role care --lang da --locales mine", 0);
    assert!(role.contains("[[da: task-serve-meals (nb): "), "{role}");
    let passed = desk.out("rules test --lang da --locales mine", 0);
    assert!(passed.contains("0 rules"), "{passed}");
}

#[test]
fn words_that_are_written_stand_in_the_ad_and_the_rest_is_marked() {
    let desk = Desk::danish();
    desk.append("mine/da/ad.ftl", HEADINGS);
    let ad = desk.out("ad brief.toml --locales mine", 0);
    assert!(ad.starts_with("# Kundekonsulent hos Lumavik\n"), "{ad}");
    assert!(ad.contains("\n## Det skal du lave\n"), "{ad}");
    assert!(ad.contains("Søg senest søndag"), "{ad}");
    assert!(
        ad.contains("Lønnen er 31.000–36.000 kroner om måneden."),
        "{ad}"
    );
    assert!(
        ad.contains("[[da: ad-heading-pay (nb): Lønn og vilkår]]"),
        "{ad}"
    );
}

#[test]
fn a_rule_in_the_new_language_finds_its_phrase() {
    let desk = Desk::danish();
    desk.append("mine/da/rules/superhuman.toml", OCTOPUS);
    desk.write("ad.md", AD);
    let passed = desk.out("rules test --lang da --locales mine", 0);
    assert!(passed.contains("1 rules, 3 sentences"), "{passed}");
    for lang in ["da", "auto"] {
        let arguments = format!("lint ad.md --lang {lang} --format json --locales mine");
        let report: serde_json::Value = serde_json::from_str(&desk.out(&arguments, 1)).unwrap();
        let file = &report["files"][0];
        assert_eq!(file["language"], "da", "{report:#}");
        let findings = file["findings"].as_array().unwrap();
        let octopus = findings.iter().find(|f| f["rule"] == "superhuman/octopus");
        let octopus = octopus.unwrap_or_else(|| panic!("{report:#}"));
        assert_eq!(octopus["text"], "blæksprutte");
        assert!(!octopus["message"].as_str().unwrap().is_empty());
    }
    // Without the folder it is Danish, which is none of ours.
    let report: serde_json::Value =
        serde_json::from_str(&desk.out("lint ad.md --format json", 0)).unwrap();
    assert_eq!(report["files"][0]["skipped"]["reason"], "language");
}

#[test]
fn the_check_says_what_is_missing_and_nothing_else() {
    let desk = Desk::danish();
    let check = |code: i32| -> Vec<serde_json::Value> {
        let out = desk.out("locale check --locales mine --format json", code);
        let report: serde_json::Value = serde_json::from_str(&out).unwrap();
        report["findings"].as_array().unwrap().clone()
    };
    let of = |found: &[serde_json::Value], file: &str| -> serde_json::Value {
        let own = found.iter().find(|f| {
            let path = f["path"].as_str().unwrap_or_default().replace('\\', "/");
            path.ends_with(&format!("da/{file}.ftl"))
        });
        own.unwrap_or_else(|| panic!("{file}: {found:#?}")).clone()
    };
    let before = check(0);
    assert!(before.iter().all(|f| f["code"] == "L111"), "{before:#?}");
    let ad = of(&before, "ad");
    let said = |f: &serde_json::Value| f["message"].as_str().unwrap().to_owned();
    assert!(said(&ad).ends_with("the next is ad-heading-job"), "{ad}");
    // The place is where the translator goes on.
    let at = ad["line"].as_u64().unwrap() as usize;
    let text = desk.read("mine/da/ad.ftl");
    assert_eq!(
        text.lines().nth(at - 1),
        Some("# TODO ad-heading-job = Om jobben")
    );
    let text = text.replace(
        "# TODO ad-heading-job = Om jobben",
        "ad-heading-job = Om jobbet",
    );
    desk.write("mine/da/ad.ftl", &text);
    let after = of(&check(0), "ad");
    assert!(
        said(&after).ends_with("the next is ad-heading-tasks"),
        "{after}"
    );
    // What is wrong is wrong in a new language too.
    desk.append("mine/da/ad.ftl", "\nad-heading-must = Det { $har }\n");
    let wrong = check(1);
    let found = wrong
        .iter()
        .any(|f| f["code"] == "L103" && said(f).contains("$har"));
    assert!(found, "{wrong:#?}");
}

#[test]
fn without_a_parent_the_lists_are_empty_and_all_still_runs() {
    let desk = Desk::new();
    let made = desk.run("locale new fi");
    assert_eq!(made.status.code(), Some(0), "{}", said(&made));
    let row = desk.read("locales/manifest.toml");
    assert!(row.contains("tag = \"fi\"\nname = \"Suomi\"\n"), "{row}");
    assert!(row.contains("countries = [\"FI\"]\n") && row.contains("whatlang = \"fin\"\n"));
    assert!(row.contains("currency = \"XXX\"  # TODO\n"), "{row}");
    assert!(
        desk.read("locales/fi/words/traits.toml")
            .contains("\nflexible = []\n")
    );
    desk.write(
        "brief.toml",
        "language = \"fi\"\nemployer = \"Lumavik\"\ntitle = \"Asiakasneuvoja\"\n",
    );
    let ad = desk.out("ad brief.toml --locales locales", 0);
    assert!(
        ad.contains("[[fi: ad-heading-tasks (en): What you will do]]"),
        "{ad}"
    );
    desk.write("ad.md", "Etsimme asiakasneuvojaa, joka vastaa puhelimeen ja sähköpostiin. Opetamme sinulle kaiken, mitä työssä tarvitset, ja maksamme palkkaa ensimmäisestä päivästä alkaen. Lähetä hakemuksesi meille helmikuun loppuun mennessä, niin kerromme sinulle lisää työstä ja työpaikasta. Voit tehdä työtä myös kotona, jos haluat.");
    let report = desk.out(
        "lint ad.md --format json --locales locales --fail-on never",
        0,
    );
    let report: serde_json::Value = serde_json::from_str(&report).unwrap();
    assert_eq!(report["files"][0]["language"], "fi", "{report:#}");
    desk.out("locale check --locales locales", 0);
}

#[test]
fn a_second_language_joins_the_first_in_the_manifest() {
    let desk = Desk::danish();
    let comment = desk
        .read("mine/manifest.toml")
        .replace("name = \"dansk\"", "name = \"mit dansk\"");
    desk.write("mine/manifest.toml", &comment);
    desk.out("locale new se --from nb -o mine", 0);
    let rows = desk.read("mine/manifest.toml");
    assert!(
        rows.starts_with(&comment) && rows.contains("tag = \"se\""),
        "{rows}"
    );
    // The country of the Sami languages' largest part has money that is known.
    assert!(
        rows.contains("countries = [\"NO\"]\ncurrency = \"NOK\"\n"),
        "{rows}"
    );
    desk.out("ad brief.toml --locales mine", 0);
}

/// A slip writes nothing and says in one line what to do.
#[test]
fn what_cannot_be_is_refused_before_anything_is_written() {
    let desk = Desk::new();
    for (arguments, says) in [
        (
            "locale new dansk",
            "dansk is no tag of a language; write its two or three letters",
        ),
        ("locale new ../da", "../da is no tag of a language"),
        (
            "locale new nb",
            "nb is a language here already; put the files that you change into",
        ),
        ("locale new no", "nb is a language here already"),
        (
            "locale new da --from xx",
            "xx is not a language here; use nb, nn, sv, nl",
        ),
        ("locale new da --from en", "nothing is drafted in en"),
        (
            "locale new da --country Danmark",
            "--country cannot be Danmark; use ISO 3166",
        ),
        (
            "locale new da --currency kr",
            "--currency cannot be kr; use ISO 4217",
        ),
        ("locale new", "TAG is missing"),
    ] {
        let output = desk.run(arguments);
        let err = String::from_utf8(output.stderr).unwrap();
        assert_eq!(output.status.code(), Some(2), "{arguments}: {err}");
        assert!(
            err.contains(says) && err.lines().count() == 1,
            "{arguments}: {err}"
        );
        let left = std::fs::read_dir(desk.folder.path()).unwrap().count();
        assert_eq!(left, 0, "{arguments} left something behind");
    }
}

#[test]
fn a_folder_that_is_there_is_kept_unless_told_otherwise() {
    let desk = Desk::danish();
    desk.append("mine/da/ad.ftl", HEADINGS);
    let again = desk.run("locale new da --from nb -o mine");
    assert_eq!(again.status.code(), Some(2));
    assert!(desk.read("mine/da/ad.ftl").ends_with(HEADINGS));
    let rows = desk.read("mine/manifest.toml");
    desk.out("locale new da --from nb -o mine --force", 0);
    assert!(!desk.read("mine/da/ad.ftl").contains("Det skal du lave"));
    assert_eq!(desk.read("mine/manifest.toml"), rows, "one row a language");
    // A manifest that is broken is told and not made longer.
    desk.write("mine/manifest.toml", "[[language]]\ntag = 1\n");
    let broken = desk.run("locale new se -o mine");
    assert_eq!(broken.status.code(), Some(2), "{}", said(&broken));
    assert!(!Path::new(&desk.path("mine/se")).exists());
}
