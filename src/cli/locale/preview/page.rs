//! The preview as a page and as plain text.

use super::{Body, Part, Preview};
use lagom::document::{html, plain};
use lagom::error::Result;
use lagom::locale::trace::{self, Piece, Shown, State};
use lagom::locale::{Locale, Value};
use std::collections::BTreeSet;
use std::fmt::Write;

/// What is no message of the language itself stands out by more than its colour.
const STYLE: &str = ":root{color-scheme:light dark}body{font:1.05rem/1.6 system-ui,sans-serif;max-width:44rem;margin:2rem auto;padding:0 1rem}h1,h2,h3,h4{line-height:1.25}article{border:1px solid GrayText;border-radius:.4rem;padding:0 1.2rem;margin:1rem 0}span[title]:hover{outline:1px dotted}mark{background:#ffe08a;color:#1a1a1a;padding:0 .15em;border-bottom:3px double #8a4b00}mark.fallback{background:#d6e9ff;border-bottom:3px dotted #004a8a}mark.broken{background:#ffd3d3;border-bottom:3px solid #a00000}dt{font-family:ui-monospace,monospace;font-size:.9em;margin-top:.6rem}dd{margin-left:1rem}summary{cursor:pointer}";

/// How a marked piece is called in the style and in its message.
fn kind(state: &State) -> Option<&'static str> {
    match state {
        State::Own => None,
        State::Fallback(_) => Some("fallback"),
        State::Missing(_) => Some("missing"),
        State::Broken(_) => Some("broken"),
    }
}

/// What is said of a piece: its message and where that stands, or why it is none of the language's.
fn told(preview: &Preview, shown: &Shown, words: &Locale) -> Result<String> {
    let name = shown.name();
    let place = |language| {
        let place = preview.places.get(&language).and_then(|p| p.get(&name));
        place.map_or_else(String::new, ToString::to_string)
    };
    let tag = Value::from(preview.language.tag());
    let id = Value::from(name.as_str());
    Ok(match &shown.state {
        State::Own => format!("{name} · {}", place(preview.language)),
        State::Fallback(other) | State::Missing(Some(other)) => words.message(
            "preview-lacks",
            &[
                ("id", id),
                ("language", tag),
                ("other", other.tag().into()),
                ("place", place(*other).into()),
            ],
        )?,
        State::Missing(None) => words.message(
            "preview-lacks",
            &[
                ("id", id),
                ("language", tag),
                ("other", preview.contract.tag().into()),
                ("place", place(preview.contract).into()),
            ],
        )?,
        State::Broken(detail) => words.message(
            "preview-broken",
            &[
                ("id", id),
                ("place", place(preview.language).into()),
                ("detail", detail.as_str().into()),
            ],
        )?,
    })
}

/// A page that stands alone.
///
/// # Errors
/// A message of the page itself cannot be shown.
pub fn html(preview: &Preview, name: &str, words: &Locale) -> Result<String> {
    let say = |id: &str| -> Result<String> { Ok(html::escaped(&words.message(id, &[])?)) };
    let title = words.message("preview-title", &[("name", name.into())])?;
    let own = words.language().map_or("en", |l| l.tag());
    let mut out = html::head(own, &title, STYLE);
    let _ = writeln!(
        out,
        "<header>\n<h1>{}</h1>\n<p>{}</p>\n<p><mark class=\"missing\">{}</mark> <mark class=\"fallback\">{}</mark> <mark class=\"broken\">{}</mark></p>\n</header>\n<main>",
        html::escaped(&title),
        say("preview-how")?,
        say("preview-legend-missing")?,
        say("preview-legend-fallback")?,
        say("preview-legend-broken")?,
    );
    for (index, part) in preview.parts.iter().enumerate() {
        let id = format!("part-{index}");
        let heading = heading(part, words)?;
        let _ = writeln!(
            out,
            "<section aria-labelledby=\"{id}\">\n<h2 id=\"{id}\">{}</h2>",
            html::escaped(&heading)
        );
        let lang = preview.language.tag();
        match &part.body {
            Body::Document(document) => {
                let text = html::parts(document, &format!("{id}-"), 2);
                let text = annotated(preview, part, &text, words)?;
                let _ = writeln!(out, "<article lang=\"{lang}\">\n{text}</article>");
            }
            Body::Findings(findings) => {
                let _ = writeln!(out, "<article lang=\"{lang}\">");
                for one in findings {
                    let escaped =
                        |text: &str| annotated(preview, part, &html::escaped(text), words);
                    let quote = match one.text.is_empty() {
                        true => String::new(),
                        false => format!("<p><q>{}</q></p>\n", html::escaped(&one.text)),
                    };
                    let _ = writeln!(
                        out,
                        "<h3>{}: {}</h3>\n{quote}<p><code>{}</code></p>\n<p>{} {}</p>\n<p>{} {}</p>",
                        escaped(&one.level)?,
                        escaped(&one.message)?,
                        html::escaped(&one.rule),
                        escaped(&one.why.0)?,
                        escaped(&one.why.1)?,
                        escaped(&one.help.0)?,
                        escaped(&one.help.1)?,
                    );
                }
                out.push_str("</article>\n");
            }
            Body::Rest(texts) => {
                let count =
                    words.message("preview-rest-count", &[("count", texts.len().into())])?;
                let _ = writeln!(
                    out,
                    "<details>\n<summary>{}</summary>\n<dl lang=\"{lang}\">",
                    html::escaped(&count)
                );
                for (name, text) in texts {
                    let text = html::escaped(text).replace('\n', "<br>");
                    let _ = writeln!(
                        out,
                        "<dt>{}</dt>\n<dd>{}</dd>",
                        html::escaped(name),
                        annotated(preview, part, &text, words)?
                    );
                }
                out.push_str("</dl>\n</details>\n");
            }
        }
        out.push_str("</section>\n");
    }
    let waiting = waiting(preview, words)?;
    if !waiting.is_empty() {
        let _ = writeln!(
            out,
            "<section aria-labelledby=\"waiting\">\n<h2 id=\"waiting\">{}</h2>\n<ul>",
            say("preview-heading-waiting")?
        );
        for line in waiting {
            let _ = writeln!(out, "<li>{}</li>", html::escaped(&line));
        }
        out.push_str("</ul>\n</section>\n");
    }
    out.push_str("</main>\n</body>\n</html>\n");
    Ok(out)
}

fn heading(part: &Part, words: &Locale) -> Result<String> {
    let rest = matches!(part.body, Body::Rest(_));
    match rest {
        true => words.message(
            "preview-heading-rest",
            &[("file", format!("{}.ftl", part.name).into())],
        ),
        false => words.message(&format!("preview-heading-{}", part.name), &[]),
    }
}

/// Everything that is none of the language's own, once.
fn waiting(preview: &Preview, words: &Locale) -> Result<Vec<String>> {
    let mut seen = BTreeSet::new();
    let mut lines = Vec::new();
    let shown = preview.parts.iter().flat_map(|part| &part.shown);
    for shown in shown.filter(|shown| kind(&shown.state).is_some()) {
        if seen.insert(shown.name()) {
            lines.push(told(preview, shown, words)?);
        }
    }
    Ok(lines)
}

/// A text that is escaped already, with an element around each piece in place of its marks.
fn annotated(preview: &Preview, part: &Part, text: &str, words: &Locale) -> Result<String> {
    let mut out = String::with_capacity(text.len() * 2);
    let mut open: Vec<&'static str> = Vec::new();
    for piece in trace::pieces(text) {
        match piece {
            Piece::Text(text) => out.push_str(text),
            Piece::Close => {
                let _ = write!(out, "</{}>", open.pop().unwrap_or("span"));
            }
            Piece::Open(index) => {
                let shown = part.shown.get(index);
                let title = match shown {
                    Some(shown) => html::escaped(&told(preview, shown, words)?),
                    None => String::new(),
                };
                match shown.and_then(|s| kind(&s.state)) {
                    None => {
                        open.push("span");
                        let _ = write!(out, "<span title=\"{title}\">");
                    }
                    Some(kind) => {
                        open.push("mark");
                        let _ = write!(out, "<mark class=\"{kind}\" title=\"{title}\">");
                    }
                }
            }
        }
    }
    Ok(out)
}

/// The preview for a terminal: what is none of the language's own stands in brackets.
///
/// # Errors
/// As [`html`].
pub fn text(preview: &Preview, words: &Locale) -> Result<String> {
    let mut out = String::new();
    for part in &preview.parts {
        let _ = writeln!(out, "=== {}\n", heading(part, words)?);
        let mut line = |text: &str| {
            out.push_str(&bracketed(preview, part, text));
            out.push('\n');
        };
        match &part.body {
            Body::Document(document) => line(&plain::write(document)),
            Body::Findings(findings) => {
                for one in findings {
                    line(&format!("{}: {} [{}]", one.level, one.message, one.rule));
                    if !one.text.is_empty() {
                        line(&format!("  > {}", one.text));
                    }
                    line(&format!("  {} {}", one.why.0, one.why.1));
                    line(&format!("  {} {}\n", one.help.0, one.help.1));
                }
            }
            Body::Rest(texts) => {
                for (name, text) in texts {
                    line(&format!("{name}: {}", text.replace('\n', " ")));
                }
                line("");
            }
        }
    }
    let waiting = waiting(preview, words)?;
    if !waiting.is_empty() {
        let _ = writeln!(
            out,
            "=== {}\n",
            words.message("preview-heading-waiting", &[])?
        );
        for line in waiting {
            let _ = writeln!(out, "- {line}");
        }
    }
    Ok(out)
}

fn bracketed(preview: &Preview, part: &Part, text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    // Whether each open piece is marked, and whether it brought the brackets.
    let mut open: Vec<(bool, bool)> = Vec::new();
    for piece in trace::pieces(text) {
        let within = open.iter().any(|(marked, _)| *marked);
        match piece {
            // Brackets do not nest: the outermost piece that is marked has them.
            Piece::Text(text) if within => {
                out.push_str(&text.replace("[[", "‹").replace("]]", "›"));
            }
            Piece::Text(text) => out.push_str(text),
            Piece::Close => {
                if let Some((_, true)) = open.pop() {
                    out.push_str("]]");
                }
            }
            Piece::Open(index) => {
                let shown = part.shown.get(index);
                let marked = shown.filter(|shown| kind(&shown.state).is_some());
                // An open place has brackets already.
                let brings = marked.is_some() && !within && !out.ends_with("[[");
                if let Some(shown) = marked.filter(|_| !within) {
                    let other = match &shown.state {
                        State::Fallback(other) | State::Missing(Some(other)) => {
                            format!(" ({other})")
                        }
                        _ => String::new(),
                    };
                    let bracket = if brings { "[[" } else { "" };
                    let _ = write!(
                        out,
                        "{bracket}{}: {}{other}: ",
                        preview.language,
                        shown.name()
                    );
                }
                open.push((marked.is_some(), brings));
            }
        }
    }
    out
}
