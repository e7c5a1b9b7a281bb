//! Help in the language of the interface: the shape from the command line's definition, the words
//! from the bundles.

use super::args::Cli;
use clap::{Arg, Command, CommandFactory};
use lagom::error::Result;
use lagom::locale::Locale;
use std::fmt::Write;

/// The help of a command by its path; of the program where the path is empty.
///
/// # Errors
/// A message is missing in the whole chain.
pub fn text(ui: &Locale, path: &[String]) -> Result<String> {
    let mut command = Cli::command();
    command.build();
    let mut name = "lagom".to_owned();
    for word in path {
        if let Some(next) = command.find_subcommand(word).cloned() {
            name = format!("{name} {word}");
            command = next;
        }
    }
    let id = about_id(path);
    let mut out = ui.message(&id, &[])? + "\n\n";
    let _ = writeln!(
        out,
        "{} {name}{}",
        ui.message("help-heading-usage", &[])?,
        usage(&command)
    );
    let commands: Vec<(String, String)> = command
        .get_subcommands()
        .map(|c| {
            let mut below = path.to_vec();
            below.push(c.get_name().to_owned());
            Ok((c.get_name().to_owned(), ui.message(&about_id(&below), &[])?))
        })
        .collect::<Result<_>>()?;
    table(
        &mut out,
        &ui.message("help-heading-commands", &[])?,
        &commands,
    );
    let mut values = Vec::new();
    let mut flags = Vec::new();
    for arg in command.get_arguments() {
        let words = ui.message(&arg_id(path, arg), &[])?;
        if arg.is_positional() {
            values.push((shape(arg), words));
        } else {
            flags.push((shape(arg), words));
        }
    }
    table(
        &mut out,
        &ui.message("help-heading-arguments", &[])?,
        &values,
    );
    table(&mut out, &ui.message("help-heading-options", &[])?, &flags);
    Ok(out)
}

fn table(out: &mut String, heading: &str, rows: &[(String, String)]) {
    if rows.is_empty() {
        return;
    }
    let width = rows
        .iter()
        .map(|(name, _)| name.chars().count())
        .max()
        .unwrap_or(0);
    let _ = writeln!(out, "\n{heading}");
    for (name, words) in rows {
        let _ = writeln!(out, "  {name:width$}  {words}");
    }
}

/// The message of a command's help.
pub fn about_id(path: &[String]) -> String {
    if path.is_empty() {
        "help-lagom".to_owned()
    } else {
        format!("help-{}", path.join("-"))
    }
}

/// The message of an argument's help; a flag that means another thing in one command has its own.
pub fn arg_id(path: &[String], arg: &Arg) -> String {
    let id = arg.get_id().as_str().replace('_', "-");
    let command = path.first().map_or("", String::as_str);
    let below = path.get(1).map_or("", String::as_str);
    let id = match (command, id.as_str()) {
        ("locale", name) if help_of_files(below, name).is_some() => {
            help_of_files(below, name).unwrap_or_default()
        }
        ("lint", "lang") => "lint-lang",
        ("ad", "lang") => "langs",
        ("ad", "output") => "ad-output",
        ("ad", "format") => "ad-format",
        ("locale", "kind") if path.ends_with(&["preview".to_owned()]) => "preview-kind",
        ("locale", "format") if path.ends_with(&["preview".to_owned()]) => "preview-format",
        ("locale", "watch") => "preview-watch",
        ("locale", "output") if path.ends_with(&["new".to_owned()]) => "locale-output",
        ("locale", "force") if path.ends_with(&["new".to_owned()]) => "locale-force",
        ("letter", "format") => "draft-format",
        ("locale", "format") => "check-format",
        (_, "format") => "report-format",
        _ => &id,
    };
    format!("help-arg-{id}")
}

/// The arguments of the tools for bundles that say another thing than elsewhere.
fn help_of_files(command: &str, id: &str) -> Option<&'static str> {
    Some(match (command, id) {
        ("fmt", "paths") => "fmt-paths",
        ("fmt", "check") => "fmt-check",
        ("pseudo", "lang") => "pseudo-lang",
        ("pseudo", "output") => "pseudo-output",
        ("export", "format") => "export-format",
        ("export", "output") => "export-output",
        ("import", "paths") => "import-paths",
        ("import", "lang") => "import-lang",
        ("import", "output") => "import-output",
        _ => return None,
    })
}

fn usage(command: &Command) -> String {
    let mut out = String::new();
    if command.has_subcommands() {
        out.push_str(if command.is_subcommand_required_set() {
            " COMMAND"
        } else {
            " [COMMAND]"
        });
    }
    for arg in command
        .get_arguments()
        .filter(|a| a.is_required_set() && !a.is_positional())
    {
        let shape = shape(arg);
        // "-o, --output DIR": one of the names is enough.
        let name = shape.split_once(", ").map_or(shape.as_str(), |(_, l)| l);
        let _ = write!(out, " {}", name.trim());
    }
    for arg in command.get_positionals() {
        let name = value(arg);
        let several = arg.get_num_args().is_some_and(|n| n.max_values() > 1);
        let _ = match (arg.is_required_set(), several) {
            (true, _) => write!(out, " {name}"),
            (false, true) => write!(out, " [{name}..]"),
            (false, false) => write!(out, " [{name}]"),
        };
    }
    out + " [..]"
}

fn value(arg: &Arg) -> String {
    arg.get_value_names()
        .and_then(|n| n.first())
        .map_or_else(|| arg.get_id().to_string(), ToString::to_string)
}

fn shape(arg: &Arg) -> String {
    let takes = arg.get_action().takes_values();
    match (arg.get_short(), arg.get_long()) {
        (short, Some(long)) => {
            let short = short.map_or_else(|| "    ".to_owned(), |s| format!("-{s}, "));
            let value = if takes {
                format!(" {}", value(arg))
            } else {
                String::new()
            };
            format!("{short}--{long}{value}")
        }
        _ => value(arg),
    }
}
