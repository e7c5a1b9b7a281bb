//! PO files as such.

use lagom::locale::po::{Po, Text, Unit};
use proptest::prelude::*;

fn unit(context: &str, id: &str, translation: &str) -> Unit {
    Unit {
        context: context.to_owned(),
        id: id.to_owned(),
        translation: Text::from(translation.to_owned()),
        ..Unit::default()
    }
}

fn without_lines(mut po: Po) -> Po {
    for unit in &mut po.units {
        unit.line = 0;
    }
    po
}

proptest! {
    #[test]
    fn whatever_is_written_is_read_again(context in "[ -~]{1,20}", id in any::<String>(), text in any::<String>()) {
        let po = Po {
            header: vec![("Language".to_owned(), "nl".to_owned())],
            units: vec![unit(&context, &id, &text), Unit { previous: Some(text.clone()), ..unit("x", &text, &id) }],
        };
        let read = Po::parse("x.po", &po.write()).unwrap();
        prop_assert_eq!(without_lines(read), po);
    }
}

#[test]
fn signs_that_mean_something_are_escaped() {
    let po = Po {
        header: vec![],
        units: vec![unit("a", "q\" b\\ t\t r\r end", "one\ntwo\n")],
    };
    assert_eq!(
        po.write(),
        "msgid \"\"\nmsgstr \"\"\n\nmsgctxt \"a\"\nmsgid \"q\\\" b\\\\ t\\t r\\r end\"\nmsgstr \"\"\n\"one\\n\"\n\"two\\n\"\n"
    );
}

#[test]
fn what_is_no_po_is_refused_with_its_place() {
    for (broken, id, at) in [
        (
            "msgid \"\"\nmsgstr \"\"\n\nhello\n",
            "error-po-line",
            (4, 1),
        ),
        ("msgid \"a\n", "error-po-quote", (1, 7)),
        ("msgid \"a\" b\n", "error-po-quote", (1, 10)),
        ("msgctxt \"a\"\nmsgid \"å\\q\"\n", "error-po-escape", (2, 9)),
        (
            "msgid \"a\"\nmsgid_plural \"b\"\n",
            "error-po-plural",
            (2, 1),
        ),
        ("msgid \"a\"\nmsgstr[0] \"b\"\n", "error-po-plural", (2, 1)),
        (
            "msgctxt \"a\"\nmsgid \"b\"\n\nmsgid \"c\"\nmsgstr \"\"\n",
            "error-po-line",
            (1, 1),
        ),
        ("\"a\"\n", "error-po-line", (1, 1)),
        ("msgstr \"a\"\n", "error-po-line", (1, 1)),
        ("msgid\n", "error-po-quote", (1, 6)),
    ] {
        let error = Po::parse("x.po", broken).unwrap_err();
        assert_eq!(error.cause().id(), id, "{broken:?}");
        assert_eq!(error.place().unwrap().at, Some(at), "{broken:?}");
    }
}

#[test]
fn a_text_knows_where_each_of_its_letters_stood() {
    let text = "msgctxt \"a\"\nmsgid \"b\"\nmsgstr \"\"\n\"én \\\"to\\\"\\n\"\n   \"tre\"\n";
    let po = Po::parse("x.po", text).unwrap();
    let text = &po.units[0].translation;
    assert_eq!(text.value, "én \"to\"\ntre");
    for (sought, at) in [
        ("é", (4, 2)),
        ("\"", (4, 5)),
        ("to", (4, 7)),
        ("\n", (4, 11)),
        ("re", (5, 6)),
    ] {
        assert_eq!(text.at(text.value.find(sought).unwrap()), at, "{sought:?}");
    }
}

#[test]
fn comments_flags_and_obsolete_units_go_where_they_belong() {
    let text = "# mine\n#. theirs\n#: a.ftl:1 b.ftl:2\n#, fuzzy, no-wrap\n#| msgctxt \"\"\n#| \"old\"\n#| msgid \"\"\n#| \"be\"\n#| \"fore\"\nmsgctxt \"a\"\nmsgid \"b\"\nmsgstr \"c\"\n\n#~ msgctxt \"gone\"\n#~ msgid \"d\"\n#~ msgstr \"e\"\n";
    let po = Po::parse("x.po", text).unwrap();
    assert_eq!(po.units.len(), 1);
    let unit = &po.units[0];
    assert!(unit.is_fuzzy());
    assert_eq!(unit.comments, ["mine"]);
    assert_eq!(unit.extracted, ["theirs"]);
    assert_eq!(unit.references, ["a.ftl:1", "b.ftl:2"]);
    assert_eq!(unit.previous.as_deref(), Some("before"));
    assert_eq!(unit.line, 10);
}
