//! The house form.

use super::{bundles, root};
use fluent_syntax::ast::{Entry, PatternElement};
use fluent_syntax::{parser, serializer};
use lagom::locale::pseudo;
use lagom::locale::source::{self, Source};
use proptest::prelude::*;

/// What a file says, by another hand than the one that is tested.
fn meaning(text: &str) -> String {
    let mut resource = parser::parse(text.to_owned()).unwrap();
    for entry in &mut resource.body {
        if let Entry::Message(message) = entry {
            let patterns = message.value.iter_mut();
            for pattern in patterns.chain(message.attributes.iter_mut().map(|a| &mut a.value)) {
                let mut joined: Vec<PatternElement<String>> = Vec::new();
                for element in pattern.elements.drain(..) {
                    match (joined.last_mut(), element) {
                        (
                            Some(PatternElement::TextElement { value: before }),
                            PatternElement::TextElement { value },
                        ) => before.push_str(&value),
                        (_, element) => joined.push(element),
                    }
                }
                pattern.elements = joined;
            }
        }
    }
    serializer::serialize(&resource)
}

fn formatted(text: &str) -> String {
    source::format("x.ftl", text).unwrap()
}

#[test]
fn formatting_changes_nothing_that_is_said_and_does_so_once() {
    for (file, text) in bundles() {
        let name = file.display().to_string();
        let now = formatted(&text);
        assert!(meaning(&now) == meaning(&text), "{name}");
        assert!(formatted(&now) == now, "{name}");
        assert!(now == text, "lagom locale fmt {name}");
    }
}

#[test]
fn a_bundle_in_disorder_comes_back_to_the_same_form() {
    for (file, text) in bundles() {
        let mut loose = String::new();
        for line in text.lines() {
            let indent = line.len() - line.trim_start_matches(' ').len();
            loose.push_str(&" ".repeat(indent));
            let loosened = line.trim_start().replacen(" = ", "=   ", 1);
            // Only a choice may be loosened at its arrow: "->" in a text is a text.
            let arrow = loosened.trim_end().ends_with("->");
            let loosened = loosened.replace("{ $", "{$");
            let loosened = if arrow {
                loosened.replace(" ->", "  ->  ")
            } else {
                loosened
            };
            loose.push_str(if line.starts_with('#') {
                line
            } else {
                &loosened
            });
            loose.push_str(if line.is_empty() { "\r\n\r\n" } else { "\r\n" });
        }
        loose.push_str("\r\n\r\n");
        assert!(loose != text);
        assert!(formatted(&loose) == formatted(&text), "{}", file.display());
    }
}

proptest! {
    /// Whatever Fluent there is: what it says, it says in the house form.
    #[test]
    fn any_pattern_says_the_same_in_the_house_form(
        lines in proptest::collection::vec(("[ ]{0,6}", "([ab.\\[*][a ]{0,3})?(\\{ ?\\$x ?\\}|\\{\"[a }{]\"\\})[a. ]{0,3}|[ab.\\[*][a. ]{0,3}"), 1..5),
        below in any::<bool>(),
    ) {
        let mut text = "x =".to_owned();
        for (number, (indent, line)) in lines.iter().enumerate() {
            match number {
                0 if !below => text.push_str(&format!(" {line}")),
                _ => text.push_str(&format!("\n {indent}{line}")),
            }
        }
        let chosen = format!("{} {{ $n ->\n *[a] b\n }}\n", text);
        for text in [text + "\n", chosen] {
            if Source::parse("x.ftl", &text).is_err() {
                continue;
            }
            let now = formatted(&text);
            prop_assert_eq!(meaning(&now), meaning(&text));
            prop_assert_eq!(formatted(&now), now);
        }
    }
}

#[test]
fn the_house_form_line_by_line() {
    for (loose, house) in [
        ("a=b", "a = b\n"),
        ("a =\n  b\n", "a = b\n"),
        ("a = b\n  c\n\n    d\n", "a =\n    b\n    c\n\n      d\n"),
        ("a = b\n .c=d\n", "a = b\n    .c = d\n"),
        ("a=\n .b=c\n", "a =\n    .b = c\n"),
        ("-t={  -u ( x : 1 ) }\n", "-t = { -u(x: 1) }\n"),
        (
            "a = You have {$n ->\n [one] one\n *[other]{$n} or {\"{\"}\n} here",
            "a =\n    You have { $n ->\n        [one] one\n       *[other] { $n } or {\"{\"}\n    } here\n",
        ),
        (
            "a = { $n ->\n *[x]\n   { $m ->\n   *[y] z\n }\n }",
            "a =\n    { $n ->\n       *[x] { $m ->\n           *[y] z\n        }\n    }\n",
        ),
        // A line cannot begin with a bracket, so this text stays beside its id.
        (
            "a = [[b]] { $n ->\n *[x] [c]\n }",
            "a = [[b]] { $n ->\n       *[x] [c]\n    }\n",
        ),
        (
            "# c\na = b\n\n\n# d\n\n\ne = f",
            "# c\na = b\n\n# d\n\ne = f\n",
        ),
        ("a = b\n## g\nc = d", "a = b\n\n## g\n\nc = d\n"),
        ("\u{feff}### r\n#\n# c\na = b", "### r\n\n#\n# c\na = b\n"),
        ("a = {\n$n\n}", "a = { $n }\n"),
    ] {
        assert_eq!(formatted(loose), house, "{loose:?}");
        assert_eq!(formatted(house), house);
    }
}

#[test]
fn what_is_not_fluent_is_refused_with_its_place() {
    for (broken, at) in [
        ("a = b\nc = { $n\nd = e\n", (2, 5)),
        ("a = b\nåpen = c\n", (2, 1)),
        ("a = b\nc =\n", (2, 1)),
    ] {
        let error = source::format("x.ftl", broken).unwrap_err();
        let place = error.place().unwrap();
        assert_eq!((place.file.as_str(), place.at), ("x.ftl", Some(at)));
        assert!(error.cause().id().starts_with("error-fluent-"), "{error}");
    }
}

#[test]
fn a_file_is_kept_line_for_line_where_nothing_is_asked() {
    for (file, text) in bundles() {
        let kept = Source::parse("x.ftl", &text).unwrap().text();
        assert!(kept == text, "{}", file.display());
    }
    let loose = "a=b\r\n\r\n\r\n# c\r\n\r\nd   =  e\r\n\r\n";
    assert_eq!(Source::parse("x.ftl", loose).unwrap().text(), loose);
}

#[test]
fn a_pseudo_text_keeps_what_is_no_text() {
    for (text, pseudo) in [
        ("Hello", "⟦Ħḗḗŀŀǿǿ⟧"),
        ("[[where]] `code x` it", "⟦[[where]] `code x` īŧ⟧"),
        (
            "<b class=\"x\">so</b> &amp; [so](#so)",
            "⟦<b class=\"x\">şǿǿ</b> &amp; [şǿǿ](#so)⟧",
        ),
        (
            "run lagom --ui-lang in manifest.toml, a@example.no.",
            "⟦řŭŭƞ lagom --ui-lang īƞ manifest.toml, a@example.no.⟧",
        ),
    ] {
        assert_eq!(pseudo::text(text), pseudo);
    }
    let bundle = "a = { $n ->\n    [one] one <a href=\"{ $url }\">so</a>\n   *[other] { NUMBER($n) } of it\n}\n    .b = so\n";
    let source = Source::parse("x.ftl", bundle).unwrap();
    assert_eq!(
        pseudo::bundle(&source),
        "a =\n    ⟦{ $n ->\n        [one] ǿǿƞḗḗ <a href=\"{ $url }\">şǿǿ</a>\n       *[other] { NUMBER($n) } ǿǿƒ īŧ\n    }⟧\n    .b = ⟦şǿǿ⟧\n"
    );
}

#[test]
fn a_pseudo_language_says_the_same_with_the_same_placeables_and_more_room() {
    let (mut long, mut short) = (0, 0);
    for (file, text) in bundles() {
        if !file.starts_with(root().join("locales/en")) {
            continue;
        }
        let source = Source::parse("x.ftl", &text).unwrap();
        let pseudo = Source::parse("x.ftl", &pseudo::bundle(&source)).unwrap();
        assert_eq!(source.nodes().count(), pseudo.nodes().count());
        for ((_, before), (_, after)) in source.nodes().zip(pseudo.nodes()) {
            assert_eq!(before.id, after.id);
            for ((name, before), (_, after)) in before.patterns().zip(after.patterns()) {
                let (before, after) = (source::pattern_text(before), source::pattern_text(after));
                assert!(after.starts_with('⟦') && after.ends_with('⟧'), "{name}");
                let placeables = |text: &str| -> Vec<String> {
                    let parts = text.split('{').skip(1);
                    parts
                        .map(|p| p.split('}').next().unwrap_or("").to_owned())
                        .filter(|p| !p.contains('\n'))
                        .collect()
                };
                assert_eq!(placeables(&before), placeables(&after), "{name}");
                if !before.contains('{') {
                    short += before.chars().count();
                    long += after.chars().count();
                }
            }
        }
    }
    let more = long as f64 / short as f64;
    assert!((1.2..1.45).contains(&more), "{more}");
}
