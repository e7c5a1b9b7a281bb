//! Bundles out as PO and back.

use super::{Small, manifest, root};
use lagom::assets::Store;
use lagom::error::Error;
use lagom::locale::DOMAINS;
use lagom::locale::exchange::{Imported, Left, Sides, export, import};
use lagom::locale::po::{Po, Text};
use lagom::locale::source::{self, Source};
use proptest::prelude::*;
use std::collections::BTreeSet;

pub const ENGLISH: &str = "\
### What a shop says.

## At the door

# Said to everybody.
hello = Good morning
# The basket.
# Variables:
#   $count (Number) - how many, e.g. 2
basket =
    You have { $count ->
        [one] one “apple”
       *[other] { $count } apples
    } in C:\\basket.
    .why = First line
        second line

## At the till

# Variables:
#   $sum (Number) - what it costs, e.g. 12
pay = That is { NUMBER($sum) }.
bye = Good \"bye\"
unwanted = Only here
";

pub const DUTCH: &str = "\
## Bij de deur

# Ook voor wie te laat komt.
hello = Goedemorgen
basket = Er liggen { $count } appels in C:\\basket.
    .why = Eerste regel
        tweede regel

## Bij de kassa

pay =
    { $sum ->
        [0] Gratis!
       *[other] Dat is { NUMBER($sum) }.
    }
";

fn exported(small: &Small) -> Po {
    small.sides(|sides| export(sides, &[("Language", "nl".to_owned())], None).unwrap())
}

pub fn imported(small: &Small, po: Po) -> Result<Imported, Vec<Error>> {
    small.sides(|sides| import(sides, &[("nl.po".to_owned(), po)]))
}

/// The export as text, with one text in place of another, read again.
fn edited(small: &Small, edits: &[(&str, &str)]) -> Po {
    let mut po = exported(small);
    for (context, text) in edits {
        let unit = po.units.iter_mut().find(|u| u.context == *context);
        unit.unwrap_or_else(|| panic!("{context}")).translation = Text::from((*text).to_owned());
    }
    Po::parse("nl.po", &po.write()).unwrap()
}

/// Lines that differ, with their signs.
fn difference(before: &str, after: &str) -> Vec<String> {
    let (old, new): (Vec<&str>, Vec<&str>) = (before.lines().collect(), after.lines().collect());
    let gone = old
        .iter()
        .filter(|l| !new.contains(l))
        .map(|l| format!("- {l}"));
    let come = new
        .iter()
        .filter(|l| !old.contains(l))
        .map(|l| format!("+ {l}"));
    gone.chain(come).collect()
}

#[test]
fn a_unit_is_a_leaf_in_the_shape_of_its_own_language() {
    let po = exported(&Small::new(ENGLISH, DUTCH));
    let units: Vec<(&str, &str, &str)> = po
        .units
        .iter()
        .map(|u| {
            (
                u.context.as_str(),
                u.id.as_str(),
                u.translation.value.as_str(),
            )
        })
        .collect();
    assert_eq!(
        units,
        [
            ("hello", "Good morning", "Goedemorgen"),
            (
                "basket",
                "You have { $count -> … } in C:\\basket.",
                "Er liggen { $count } appels in C:\\basket."
            ),
            (
                "basket.why",
                "First line\nsecond line",
                "Eerste regel\ntweede regel"
            ),
            ("pay[$sum=0]", "That is { NUMBER($sum) }.", "Gratis!"),
            (
                "pay[$sum=other]",
                "That is { NUMBER($sum) }.",
                "Dat is { NUMBER($sum) }."
            ),
            ("bye", "Good \"bye\"", ""),
        ]
    );
    let basket = &po.units[1];
    assert_eq!(basket.references, ["locales/en/ad.ftl:10"]);
    assert_eq!(
        basket.extracted,
        [
            "The basket.",
            "Variables:",
            "  $count (Number) - how many, e.g. 2"
        ]
    );
}

#[test]
fn a_missing_message_has_the_shape_of_the_contract_and_shows_where_it_falls_back() {
    let small = Small::new(ENGLISH, "hello = Hoi\n");
    small.write("nb/ad.ftl", "bye = Ha det\n");
    let po = exported(&small);
    let find = |context: &str| po.units.iter().find(|u| u.context == context).unwrap();
    assert_eq!(find("basket[$count=one]").id, "one “apple”");
    assert_eq!(find("basket[$count=one]").translation.value, "");
    assert_eq!(find("bye").extracted, ["nb: Ha det"]);
}

#[test]
fn bundles_that_nobody_touched_come_back_untouched() {
    let store = Store::locales(Some(&root().join("locales"))).unwrap();
    let manifest = manifest(&store);
    let contract = manifest.find("en").unwrap();
    for row in manifest.rows() {
        let sides = Sides {
            store: &store,
            contract,
            language: row.language,
            wanted: &|_| true,
            fallback: &|_| Vec::new(),
        };
        let po = export(&sides, &[], None).unwrap();
        assert!(po.units.len() > 1000, "{}", po.units.len());
        let contexts: BTreeSet<&str> = po.units.iter().map(|u| u.context.as_str()).collect();
        assert_eq!(contexts.len(), po.units.len(), "a context stands twice");
        let read = Po::parse("x.po", &po.write()).unwrap();
        let done = import(&sides, &[("x.po".to_owned(), read)]).unwrap();
        assert_eq!(done.files, [], "{}", row.language);
        assert_eq!(done.same + done.open, po.units.len());
        assert_eq!((done.taken, done.left.len()), (0, 0));
    }
}

/// All texts of a language go into files that have none of them, and say there what they said.
#[test]
fn a_language_can_be_made_anew_out_of_its_units() {
    let store = Store::locales(Some(&root().join("locales"))).unwrap();
    let contract = manifest(&store).find("en").unwrap();
    let sides = |store, language| Sides {
        store,
        contract,
        language,
        wanted: &|_| true,
        fallback: &|_| Vec::new(),
    };
    let po = export(&sides(&store, contract), &[], None).unwrap();
    let po = Po::parse("x.po", &po.write()).unwrap();
    let folder = tempfile::tempdir().unwrap();
    std::fs::create_dir(folder.path().join("nl")).unwrap();
    for domain in DOMAINS {
        std::fs::write(folder.path().join(format!("nl/{domain}.ftl")), "").unwrap();
    }
    let empty = Store::locales(Some(folder.path())).unwrap();
    let dutch = manifest(&empty).find("nl").unwrap();
    let done = import(&sides(&empty, dutch), &[("x.po".to_owned(), po.clone())]).unwrap();
    assert_eq!((done.taken, done.left.len()), (po.units.len(), 0));
    for (name, text) in done.files {
        let original = store.required(&name.replace("nl/", "en/")).unwrap();
        let original = Source::parse("x.ftl", &original.text).unwrap();
        let made = Source::parse("x.ftl", &text).unwrap();
        let says = |source: &Source| -> Vec<_> {
            let nodes = source.nodes().map(|(_, n)| n);
            nodes
                .map(|n| (n.id.clone(), n.value.clone(), n.attributes.clone()))
                .collect()
        };
        for (original, made) in says(&original).iter().zip(says(&made)) {
            assert_eq!(*original, made, "{name}");
        }
        assert_eq!(says(&original).len(), says(&made).len());
    }
}

#[test]
fn what_was_edited_is_all_that_changes() {
    let small = Small::new(ENGLISH, DUTCH);
    let po = edited(
        &small,
        &[
            ("hello", " Hallo\t"),
            (
                "pay[$sum=other]",
                "Samen { NUMBER($sum, useGrouping: \"false\") }.",
            ),
            ("basket.why", "Een\n[twee]\n.drie\n*vier"),
        ],
    );
    let done = imported(&small, po).unwrap();
    assert_eq!((done.taken, done.same, done.open), (3, 2, 1));
    let [(name, text)] = done.files.as_slice() else {
        panic!("{:?}", done.files)
    };
    assert_eq!(name, "nl/ad.ftl");
    assert_eq!(
        difference(DUTCH, text),
        [
            "- hello = Goedemorgen",
            "-     .why = Eerste regel",
            "-         tweede regel",
            "-        *[other] Dat is { NUMBER($sum) }.",
            "+ hello = Hallo",
            "+     .why =",
            "+         Een",
            "+         {\"[\"}twee]",
            "+         {\".\"}drie",
            "+         {\"*\"}vier",
            "+        *[other] Samen { NUMBER($sum, useGrouping: \"false\") }.",
        ]
    );
}

#[test]
fn a_choice_moves_with_the_text_around_it() {
    let dutch = "basket =\n    Je hebt { $count ->\n        [one] één appel\n       *[other] { $count } appels\n    } hier.\n    .why = Zo\n";
    let small = Small::new(ENGLISH, dutch);
    let po = edited(
        &small,
        &[
            ("basket", "Hier: { $count -> … }"),
            ("basket[$count=one]", "1 appel"),
        ],
    );
    let done = imported(&small, po).unwrap();
    assert_eq!(
        done.files[0].1,
        "basket =\n    Hier: { $count ->\n        [one] 1 appel\n       *[other] { $count } appels\n    }\n    .why = Zo\n"
    );
}

#[test]
fn a_new_message_stands_where_the_contract_has_it() {
    let small = Small::new(ENGLISH, DUTCH);
    let done = imported(&small, edited(&small, &[("bye", "Dag")])).unwrap();
    assert!(
        done.files[0].1.ends_with("    }\nbye = Dag\n"),
        "{}",
        done.files[0].1
    );
    // The first of its group, and before what stands there already.
    let small = Small::new(
        ENGLISH,
        "## Bij de deur\n\nbasket = { $count } appels\n    .why = Zo\n",
    );
    let done = imported(
        &small,
        edited(&small, &[("hello", "Dag"), ("pay", "{ $sum } euro")]),
    )
    .unwrap();
    assert_eq!(
        done.files[0].1,
        "## Bij de deur\n\nhello = Dag\nbasket = { $count } appels\n    .why = Zo\npay = { $sum } euro\n"
    );
}

#[test]
fn a_language_without_the_file_has_the_headings_of_the_contract() {
    let small = Small::new(ENGLISH, DUTCH);
    let built_in = small.store.built_in("manifest.toml").unwrap();
    let row = "\n[[language]]\ntag = \"da\"\nname = \"dansk\"\nui = [\"da\", \"en\"]\nquotes = [\"»\", \"«\"]\n";
    small.write("manifest.toml", &format!("{built_in}{row}"));
    let sides = Sides {
        store: &small.store,
        contract: small.language("en"),
        language: small.language("da"),
        wanted: &|_| true,
        fallback: &|_| Vec::new(),
    };
    let mut po = export(&sides, &[], None).unwrap();
    for unit in &mut po.units {
        if ["hello", "bye"].contains(&unit.context.as_str()) {
            unit.translation = Text::from("Hej".to_owned());
        }
    }
    let done = import(&sides, &[("da.po".to_owned(), po)]).unwrap();
    assert_eq!(
        done.files,
        [(
            "da/ad.ftl".to_owned(),
            "## At the door\n\nhello = Hej\n\n## At the till\n\nbye = Hej\n".to_owned()
        )]
    );
}

#[test]
fn half_a_new_message_waits_for_its_other_half() {
    let small = Small::new(ENGLISH, "");
    let po = edited(
        &small,
        &[
            ("basket", "Je hebt { $count -> … }"),
            ("basket[$count=one]", "1 appel"),
            ("bye", "Dag"),
        ],
    );
    let done = imported(&small, po).unwrap();
    assert_eq!(done.taken, 1);
    let left: Vec<(&str, Left)> = done
        .left
        .iter()
        .map(|(_, c, why)| (c.as_str(), *why))
        .collect();
    assert_eq!(
        left,
        [
            ("basket", Left::Incomplete),
            ("basket[$count=one]", Left::Incomplete)
        ]
    );
    assert!(done.left.iter().all(|(place, _, _)| place.at.is_some()));
    assert!(!done.files[0].1.contains("basket"));
}

#[test]
fn fuzzy_and_unknown_units_are_counted_and_not_taken() {
    let small = Small::new(ENGLISH, DUTCH);
    let mut po = edited(&small, &[("hello", "Hallo"), ("bye", "Dag")]);
    po.units[0].flags.push("fuzzy".to_owned());
    po.units.last_mut().unwrap().context = "gone[$n=one]".to_owned();
    let done = imported(&small, po).unwrap();
    assert_eq!((done.taken, done.fuzzy), (0, 1));
    assert_eq!(done.left[0].2, Left::Unknown);
    assert_eq!(done.files, []);
}

#[test]
fn a_text_that_cannot_stand_is_refused_where_it_stands() {
    for (context, text, id, letter) in [
        (
            "pay[$sum=0]",
            "Gratis { $som }",
            "check-variable-unknown",
            1,
        ),
        ("basket", "Er liggen appels", "check-variable-missing", 0),
        (
            "pay[$sum=0]",
            "Gratis { NUMMER($sum) }",
            "error-po-function",
            1,
        ),
        ("pay[$sum=0]", "Gratis { nope }", "check-reference", 1),
        ("pay[$sum=0]", "Gratis { -nope }", "check-reference", 1),
        ("pay[$sum=0]", "Gratis { $sum", "error-fluent-brace", 8),
        ("pay[$sum=0]", "Gratis }", "error-fluent-syntax", 8),
        (
            "pay[$sum=0]",
            "Gratis { $sum -> … }",
            "error-po-choice-unknown",
            8,
        ),
        (
            "pay[$sum=0]",
            "Gratis\n.why = zo\n{ }",
            "error-fluent-syntax",
            0,
        ),
    ] {
        let small = Small::new(ENGLISH, DUTCH);
        let po = edited(&small, &[(context, text)]);
        let unit = po.units.iter().find(|u| u.context == context).unwrap();
        // `msgctxt`, `msgid`, `msgstr "`: the text begins two lines below, nine columns in.
        let line = unit.line + 2;
        let errors = imported(&small, po).unwrap_err();
        assert_eq!(errors.len(), 1, "{text}: {errors:?}");
        assert_eq!(errors[0].cause().id(), id, "{text}");
        let (at, column) = errors[0].place().unwrap().at.unwrap();
        match letter {
            0 => {}
            1 => assert_eq!((at, column), (line, 9), "{text}"),
            letter => assert_eq!((at, column), (line, 8 + letter), "{text}"),
        }
    }
}

#[test]
fn all_faults_are_told_together_and_a_context_stands_once() {
    let small = Small::new(ENGLISH, DUTCH);
    let mut po = edited(&small, &[("hello", "Hallo { $x }"), ("pay[$sum=0]", "{")]);
    let again = po.units[1].clone();
    po.units.push(again.clone());
    po.units.push(again);
    let errors = imported(&small, po).unwrap_err();
    let ids: BTreeSet<&str> = errors.iter().map(|e| e.cause().id()).collect();
    assert_eq!(
        ids.into_iter().collect::<Vec<_>>(),
        [
            "check-use-extra",
            "error-duplicate-key",
            "error-fluent-brace"
        ]
    );
}

#[test]
fn what_changed_since_an_earlier_export_is_fuzzy() {
    let small = Small::new(ENGLISH, DUTCH);
    let mut before = exported(&small);
    before
        .header
        .push(("X-Generator".to_owned(), "A program".to_owned()));
    before.units[0].id = "Good day".to_owned();
    before.units[1].comments = vec!["Ask Jan".to_owned()];
    // Begun and not imported.
    before.units[5].translation = Text::from("Dag".to_owned());
    let export_again = |before: &Po| small.sides(|sides| export(sides, &[], Some(before)).unwrap());
    let now = export_again(&before);
    assert_eq!(now.field("x-generator"), Some("A program"));
    assert!(now.units[0].is_fuzzy());
    assert_eq!(now.units[0].previous.as_deref(), Some("Good day"));
    assert_eq!(now.units[1].comments, ["Ask Jan"]);
    assert!(!now.units[1].is_fuzzy());
    assert_eq!(now.units[5].translation.value, "Dag");
    assert!(!now.units[5].is_fuzzy());
    // Fuzzy it stays until somebody has looked at it.
    let read = Po::parse("x.po", &now.write()).unwrap();
    let later = export_again(&read);
    assert!(later.units[0].is_fuzzy());
    assert_eq!(later.units[0].previous.as_deref(), Some("Good day"));
    let mut seen = read;
    seen.units[0].flags.clear();
    seen.units[0].previous = None;
    assert!(!export_again(&seen).units[0].is_fuzzy());
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    /// Whatever letters a translator writes: they are what is exported the next time.
    #[test]
    fn any_text_without_braces_is_taken_as_it_is(text in "[a-zæ \u{a0}\\[\\]*.=#\"\\\\\n-]{1,40}") {
        let dutch = source::format("nl/ad.ftl", DUTCH).unwrap();
        let small = Small::new(ENGLISH, &dutch);
        let done = imported(&small, edited(&small, &[("hello", &text)])).unwrap();
        // Fluent has no spaces around a text and on its blank lines.
        let edges = [' ', '\n'];
        let lines: Vec<&str> = text.trim_matches(edges).split('\n').collect();
        let lines = lines.iter().map(|l| if l.trim_matches(' ').is_empty() { "" } else { l });
        let expected = lines.collect::<Vec<_>>().join("\n");
        prop_assume!(!expected.is_empty() && expected != "Goedemorgen");
        small.write("nl/ad.ftl", &done.files[0].1);
        let again = exported(&small).units[0].translation.value.clone();
        // What would be lost at the start of a line stands as a literal.
        let mut plain = again;
        for guarded in ["[", "*", "."].map(str::to_owned).into_iter().chain((1..40).map(|n| " ".repeat(n))) {
            plain = plain.replace(&format!("{{\"{guarded}\"}}"), &guarded);
        }
        prop_assert_eq!(plain, expected);
        let now = source::format("nl/ad.ftl", &done.files[0].1).unwrap();
        prop_assert_eq!(now, done.files[0].1.clone());
    }
}
