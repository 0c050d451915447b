//! The report of a failure on standard error.

use std::io::IsTerminal;
use std::process::ExitCode;

use anstyle::{AnsiColor, Style};
use clap::error::ErrorKind;
use serde_json::Value as Json;

use crate::Product;
use crate::failure::{Cause, Failure};
use crate::output::note;
use crate::text::visible;

const ERROR: Style = AnsiColor::Red.on_default().bold();

/// Reports a failure, and returns its exit code. Programs get one JSON object, people get text.
pub(crate) fn report(product: &Product, failure: &Failure, tokens: &[String]) -> ExitCode {
    match (&failure.clap, failure.cause) {
        (_, Cause::ClosedPipe) => {}
        // Without any command, help is all that helps.
        (Some(error), _) if error.kind() == ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand => {
            let _ = error.print();
        }
        // Help and the version are no failures.
        (Some(error), _) if !error.use_stderr() => {
            let _ = error.print();
            return ExitCode::SUCCESS;
        }
        _ if is_for_programs(product, tokens) => note(&failure.to_json().to_string()),
        (Some(error), _) => {
            let _ = error.print();
        }
        (None, _) => note(&text(failure)),
    }
    ExitCode::from(failure.cause.exit_code())
}

/// Returns whether the report is for a program: `ICE_ERROR_FORMAT` or the format of the output asks for JSON, or
/// neither is set and no person reads standard error.
pub(crate) fn is_for_programs(product: &Product, tokens: &[String]) -> bool {
    let variable = std::env::var(product.variable("ERROR_FORMAT"));
    match variable.as_deref() {
        Ok("json") => return true,
        Ok("text") => return false,
        _ => {}
    }
    match output_format(tokens) {
        Some("json" | "jsonl") => true,
        Some("text" | "table" | "csv") => false,
        _ => !std::io::stderr().is_terminal(),
    }
}

/// Returns the format of the output that tokens ask for. They are not parsed, because they may be what is wrong.
pub(crate) fn output_format(tokens: &[String]) -> Option<&str> {
    let mut tokens = tokens.iter().map(String::as_str);
    let mut format = None;
    while let Some(token) = tokens.next() {
        let in_token = || {
            let value = token.strip_prefix("--output=").or_else(|| token.strip_prefix("-o"))?;
            Some(value.strip_prefix('=').unwrap_or(value))
        };
        format = match token {
            "-o" | "--output" => tokens.next(),
            _ => in_token().or(format),
        };
    }
    format
}

/// Returns the report for people.
fn text(failure: &Failure) -> String {
    let mut text = format!("{ERROR}error{ERROR:#}: {}", visible(&failure.message));
    let mut facts = Vec::new();
    if let Some(error) = &failure.error {
        if let Some(id) = error.request_id().filter(|id| !failure.message.contains(*id)) {
            facts.push(format!("request {}", visible(id)));
        }
        match error.attempts() {
            0 => {}
            1 => facts.push("1 attempt".to_owned()),
            attempts => facts.push(format!("{attempts} attempts")),
        }
        if error.attempts() > 0
            && matches!(failure.cause, Cause::Service | Cause::Transport | Cause::Uncertain)
        {
            let of_command = failure.facts.get("mayHaveExecuted").and_then(Json::as_bool);
            let executed = of_command.unwrap_or_else(|| error.may_have_executed());
            facts.push(if executed { "may have executed".to_owned() } else { "not executed".to_owned() });
        }
        if let Some(token) = error.idempotency_token() {
            facts.push(format!("ClientToken {token}"));
        }
    }
    if let Some(Json::String(endpoint)) = failure.facts.get("endpoint") {
        facts.push(endpoint.clone());
    }
    if let Some(Json::Array(ids)) = failure.facts.get("jobIds") {
        let ids: Vec<&str> = ids.iter().filter_map(Json::as_str).collect();
        facts.push(format!("jobs {}", visible(&ids.join(", "))));
    }
    if !facts.is_empty() {
        text.push_str(&format!("\n       {}", facts.join(" · ")));
    }
    if let Some(hint) = &failure.hint {
        text.push_str(&format!("\n       {hint}"));
    }
    text
}
