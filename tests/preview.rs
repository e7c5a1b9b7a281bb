//! The preview: a whole ad, letter and report in a language, every piece with its message, and
//! nothing left unseen.

use std::collections::BTreeSet;
use std::path::Path;
use std::process::{Command, Output, Stdio};
use std::time::{Duration, Instant};

fn lagom(folder: &Path, arguments: &str) -> Output {
    Command::new(env!("CARGO_BIN_EXE_lagom"))
        .args(arguments.split_whitespace())
        .args(["--ui-lang", "en"])
        .current_dir(folder)
        .output()
        .unwrap()
}

/// Standard output of a run that must go well.
fn out(folder: &Path, arguments: &str) -> String {
    let output = lagom(folder, arguments);
    let err = String::from_utf8_lossy(&output.stderr);
    assert_eq!(output.status.code(), Some(0), "{arguments}: {err}");
    String::from_utf8(output.stdout).unwrap()
}

/// A folder with Danish, begun from Bokmål.
fn danish() -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    out(
        folder.path(),
        "locale new da --from nb -o mine --currency DKK",
    );
    folder
}

fn append(folder: &Path, name: &str, text: &str) {
    let path = folder.join(name);
    let before = std::fs::read_to_string(&path).unwrap();
    std::fs::write(path, before + text).unwrap();
}

/// The elements that need no end.
const EMPTY: &[&str] = &["meta", "br"];

/// Fails where elements are not closed in the order in which they were opened, where an id stands
/// twice, or where a mark of the program's own is left.
fn is_whole(page: &str) {
    assert!(page.starts_with("<!doctype html>\n"));
    let private = page.chars().find(|c| ('\u{e000}'..='\u{f8ff}').contains(c));
    assert_eq!(private, None, "a private character leaked");
    let mut open: Vec<&str> = Vec::new();
    let mut ids = BTreeSet::new();
    for part in page.split('<').skip(2) {
        let (tag, _) = part.split_once('>').expect("a tag that is closed");
        let name = tag.split([' ', '\n']).next().unwrap_or_default();
        if let Some(closed) = name.strip_prefix('/') {
            assert_eq!(open.pop(), Some(closed), "near {part:.80}");
        } else if !EMPTY.contains(&name) {
            open.push(name);
        }
        if let Some((_, id)) = tag.split_once(" id=\"") {
            assert!(
                ids.insert(id.split('"').next().unwrap()),
                "{tag} stands twice"
            );
        }
    }
    assert!(open.is_empty(), "{open:?}");
    for fetched in ["<script", "<link", "src=", "http:", "https:"] {
        assert!(!page.contains(fetched), "{fetched}");
    }
}

/// What stands in the `title` attributes.
fn titles(page: &str) -> Vec<String> {
    let titles = page.split(" title=\"").skip(1);
    titles
        .map(|rest| rest.split('"').next().unwrap().to_owned())
        .collect()
}

#[test]
fn our_languages_lack_nothing_and_every_message_can_be_seen() {
    let folder = tempfile::tempdir().unwrap();
    let contract =
        include_str!("../locales/en/ad.ftl").to_owned() + include_str!("../locales/en/letter.ftl");
    let ids: Vec<&str> = contract
        .lines()
        .filter(|line| line.starts_with("ad-") || line.starts_with("letter-"))
        .map(|line| line.split(' ').next().unwrap())
        .collect();
    assert!(ids.len() > 80);
    for lang in ["nb", "nn", "sv", "nl"] {
        let page = out(
            folder.path(),
            &format!("locale preview --lang {lang} --format html"),
        );
        is_whole(&page);
        assert!(page.contains(&format!("<article lang=\"{lang}\">")));
        assert!(!page.contains("<mark class=\"missing\" title"), "{lang}");
        let seen: BTreeSet<String> = titles(&page)
            .iter()
            .map(|t| t.split(" · ").next().unwrap().to_owned())
            .collect();
        for id in &ids {
            // What is only said beside a draft is no part of it, and stands in the other bundle.
            assert!(seen.contains(*id), "{lang}: {id}");
        }
        let text = out(folder.path(), &format!("locale preview --lang {lang}"));
        assert!(!text.contains(&format!("[[{lang}: ")), "{text}");
    }
}

#[test]
fn a_piece_tells_its_message_and_its_place() {
    let folder = danish();
    append(
        folder.path(),
        "mine/da/ad.ftl",
        "\nad-heading-tasks = Det skal du <lave>\n",
    );
    let line = std::fs::read_to_string(folder.path().join("mine/da/ad.ftl")).unwrap();
    let line = line.lines().count();
    let page = out(folder.path(), "locale preview --locales mine --format html");
    is_whole(&page);
    let own = format!(
        "<span title=\"ad-heading-tasks · mine/da/ad.ftl:{line}:1\">Det skal du &lt;lave&gt;</span>"
    );
    assert!(page.contains(&own), "{page}");
    let missing = "<mark class=\"missing\" title=\"ad-heading-must: da lacks it, nb has it in locales/nb/ad.ftl:";
    assert!(page.contains(missing), "{page}");
    assert!(page.contains("<li>ad-heading-must: da lacks it"), "{page}");
    let text = out(folder.path(), "locale preview --locales mine --kind ad");
    assert!(text.contains("\nDet skal du <lave>\n"), "{text}");
    assert!(
        text.contains("\n[[da: ad-heading-must (nb): Kvalifikasjoner]]\n"),
        "{text}"
    );
    assert!(!text.contains("[[[["), "{text}");
    assert!(!text.contains("=== A letter"), "{text}");
}

#[test]
fn a_message_that_cannot_be_shown_is_marked_and_the_rest_stands() {
    let folder = danish();
    append(
        folder.path(),
        "mine/da/ad.ftl",
        "\nad-title = { $titel } hos { $employer }\n",
    );
    let page = out(folder.path(), "locale preview --locales mine --format html");
    is_whole(&page);
    assert!(
        page.contains("<mark class=\"broken\" title=\"ad-title cannot be shown (mine/da/ad.ftl:"),
        "{page}"
    );
}

#[test]
fn own_data_stay_text() {
    let folder = danish();
    std::fs::write(
        folder.path().join("brief.toml"),
        "language = \"da\"\nemployer = \"<script>alert('&')</script>\"\ntitle = \"A \\uE002\\u0030\\uE003 B \\uE004\"\n",
    )
    .unwrap();
    let page = out(
        folder.path(),
        "locale preview --locales mine --data brief.toml --format html",
    );
    is_whole(&page);
    assert!(
        page.contains("&lt;script&gt;alert(&#39;&amp;&#39;)&lt;/script&gt;"),
        "{page}"
    );
}

#[test]
fn what_is_wrong_is_one_line_and_nothing_is_written_over() {
    let folder = danish();
    let page = folder.path().join("page.html");
    std::fs::write(&page, "mine").unwrap();
    for (arguments, says) in [
        ("locale preview -o page.html", "page.html"),
        ("locale preview --lang xx", "xx is not a language here"),
        ("locale preview --lang en", "nothing is drafted in en"),
        (
            "locale preview --kind poem",
            "--kind cannot be poem; use ad, letter, report",
        ),
        ("locale preview --watch", "--output"),
        ("locale preview --data none.toml", "none.toml"),
    ] {
        let output = lagom(folder.path(), arguments);
        let err = String::from_utf8(output.stderr).unwrap();
        assert_eq!(output.status.code(), Some(2), "{arguments}: {err}");
        assert!(
            err.contains(says) && err.lines().count() == 1,
            "{arguments}: {err}"
        );
    }
    assert_eq!(std::fs::read_to_string(&page).unwrap(), "mine");
}

#[test]
fn a_watched_folder_is_shown_anew_when_a_message_is_saved() {
    let folder = danish();
    let mut child = Command::new(env!("CARGO_BIN_EXE_lagom"))
        .args([
            "locale",
            "preview",
            "--locales",
            "mine",
            "--kind",
            "ad",
            "-o",
            "page.html",
            "--watch",
        ])
        .current_dir(folder.path())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    // Only so that a test that fails ends.
    let patience = Instant::now() + Duration::from_secs(120);
    let page = folder.path().join("page.html");
    let shows = |words: &str| {
        while Instant::now() < patience {
            if std::fs::read_to_string(&page).is_ok_and(|text| text.contains(words)) {
                return true;
            }
            std::thread::sleep(Duration::from_millis(50));
        }
        false
    };
    let first = shows("title=\"ad-heading-tasks: da lacks it");
    // A file that is broken for a moment is told, and the page stays.
    append(folder.path(), "mine/da/ad.ftl", "\nad-heading-tåsks = x\n");
    let text = std::fs::read_to_string(folder.path().join("mine/da/ad.ftl")).unwrap();
    let mended = text.replace(
        "ad-heading-tåsks = x",
        "ad-heading-tasks = Det skal du lave",
    );
    std::fs::write(folder.path().join("mine/da/ad.ftl"), mended).unwrap();
    let second = shows(">Det skal du lave</span>");
    child.kill().unwrap();
    child.wait().unwrap();
    assert!(first && second, "{first} {second}");
}
