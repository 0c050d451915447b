//! `policy explain`: why a call was denied.

use std::fs::File;
use std::io::{self, IsTerminal, Read, Write};
use std::path::PathBuf;

use serde_json::{Map, Value as Json, json};

use super::document::{Document, Statement};
use super::refusal::Refusal;
use super::verdict::{Verdict, policies_of};
use crate::Product;
use crate::failure::{Failure, Outcome};
use crate::operations::{describe, find};
use crate::output::{print, print_json};

/// The maximum length of a file with an error. A response has less.
const MAX_BYTES: u64 = 1 << 20;

/// The arguments of `policy explain`.
#[derive(Debug, clap::Args)]
pub(crate) struct ExplainArguments {
    /// The error: JSON, or a text that contains it; the default is standard input
    #[arg(value_name = "FILE", default_value = "-")]
    file: PathBuf,
}

/// Why a call was denied, and what to do.
#[derive(Debug)]
pub(super) struct Explanation {
    verdict: Verdict,
    refusal: Refusal,
    action: Option<String>,
    /// What the service documents about the error code.
    documented: Option<String>,
    summary: String,
    advice: String,
    policy: Option<Document>,
}

impl ExplainArguments {
    /// Prints the explanation.
    ///
    /// # Errors
    /// The file cannot be read, or has no error of a service.
    pub(crate) fn run(&self, product: &Product, json: bool) -> Outcome {
        let explanation = Explanation::of(product, Refusal::read(product, &self.read()?)?);
        match json {
            true => print_json(&explanation.to_json()),
            false => print(&explanation.to_text()),
        }
    }

    fn read(&self) -> Outcome<String> {
        let mut bytes = Vec::new();
        let (name, read) = match self.file.to_str() {
            Some("-") => {
                if io::stdin().is_terminal() {
                    // Otherwise, the program would seem to hang. A closed standard error is no failure.
                    let _ = writeln!(anstream::stderr(), "paste the error, and end it with Ctrl-D");
                }
                ("standard input".to_owned(), io::stdin().take(MAX_BYTES).read_to_end(&mut bytes))
            }
            _ => {
                let file = File::open(&self.file);
                let read = file.and_then(|file| file.take(MAX_BYTES).read_to_end(&mut bytes));
                (self.file.display().to_string(), read)
            }
        };
        read.map_err(|error| Failure::usage(format!("{name} cannot be read: {error}")))?;
        Ok(String::from_utf8_lossy(&bytes).into_owned())
    }
}

impl Explanation {
    pub(super) fn of(product: &Product, refusal: Refusal) -> Self {
        let verdict = Verdict::of(&refusal);
        let action = refusal.denied_action(product);
        let prefix = format!("{}:", product.service.product.to_ascii_lowercase());
        let policy = action.as_deref().filter(|_| verdict.has_policy()).map(|action| {
            // The service has no permissions for single resources; others, such as OSS, do.
            let resource = refusal.resource.as_deref().filter(|_| !action.starts_with(&prefix));
            Document::new(vec![Statement::of_action(action, resource)])
        });
        let mut advice = verdict.advice(product);
        if policy.is_none() && verdict.has_policy() {
            advice.push_str(" The error does not name the action.");
        }
        let summary = summary(verdict, &refusal, action.as_deref());
        let documented = documented(product, &refusal);
        Explanation { verdict, refusal, action, documented, summary, advice, policy }
    }

    pub(super) fn to_text(&self) -> String {
        let mut text = format!("{}\n", self.summary);
        if let Some(message) = &self.refusal.message {
            text += &format!("message: {message}\n");
        }
        if let Some(meaning) = &self.documented {
            text += &format!("documented as: {meaning}\n");
        }
        if let Some(id) = &self.refusal.request_id {
            text += &format!("request ID: {id}\n");
        }
        match &self.policy {
            Some(policy) => {
                text += &format!("\n{}:\n\n{}", self.advice.trim_end_matches('.'), policy.indented());
            }
            None => text += &format!("\n{}\n", self.advice),
        }
        if let Some(command) = self.decode_command() {
            text += &format!(
                "\nRAM can decode further facts, for a caller with the permission ram:DecodeDiagnosticMessage:\n\n\
                 {command}\n"
            );
        }
        text
    }

    pub(super) fn to_json(&self) -> Json {
        let Refusal { operation, code, status, message, request_id, .. } = &self.refusal;
        let Refusal { denial, policy_type, principal_type, principal_name, principal_owner, .. } =
            &self.refusal;
        let facts = json!({
            "verdict": self.verdict.words().0,
            "summary": self.summary,
            "advice": self.advice,
            "operation": operation,
            "code": code,
            "status": status,
            "message": message,
            "documentedAs": self.documented,
            "requestId": request_id,
            "action": self.action,
            "principalType": principal_type,
            "principalName": principal_name,
            "principalOwnerId": principal_owner,
            "noPermissionType": denial,
            "policyType": policy_type,
            "decodeCommand": self.decode_command(),
            "policy": self.policy.as_ref().map(Document::to_json),
        });
        let Json::Object(facts) = facts else { return facts };
        Json::Object(facts.into_iter().filter(|(_, value)| !value.is_null()).collect::<Map<_, _>>())
    }

    /// Returns the command that decodes the diagnostic message, unless it would need quotes.
    fn decode_command(&self) -> Option<String> {
        let is_base64 = |text: &&String| {
            text.chars().all(|letter| letter.is_ascii_alphanumeric() || "+/=-_".contains(letter))
        };
        let encoded = self.refusal.encoded.as_ref().filter(is_base64)?;
        Some(format!("aliyun ram DecodeDiagnosticMessage --EncodedDiagnosticMessage {encoded}"))
    }
}

/// Returns what the catalogue has about the error code of the operation.
fn documented(product: &Product, refusal: &Refusal) -> Option<String> {
    let operation = find(product, refusal.operation.as_deref()?).ok()?;
    let errors = describe(product, operation).ok()?.errors;
    let known = errors.into_iter().find(|error| Some(&error.code) == refusal.code.as_ref())?;
    (!known.description.is_empty()).then_some(known.description)
}

/// Returns what happened, in one line.
fn summary(verdict: Verdict, refusal: &Refusal, action: Option<&str>) -> String {
    let (caller, action) = (caller(refusal), action.unwrap_or("a permission"));
    let policies = policies_of(refusal).unwrap_or("the policies of the caller");
    let denial = |words: &str| {
        let reason = refusal.denial.as_ref().map(|denial| format!("{words} {policies} ({denial})"));
        reason.unwrap_or_default()
    };
    match verdict {
        Verdict::MissingPermission | Verdict::SessionPolicy | Verdict::TrustPolicy => {
            format!("{action} is missing for {caller}{}", denial(": it is not permitted by"))
        }
        Verdict::ControlPolicy | Verdict::ExplicitDeny => {
            format!("{action} is denied for {caller}{}", denial(" by"))
        }
        _ => {
            let code = refusal.code.clone().or_else(|| refusal.status.map(|status| format!("HTTP {status}")));
            format!("{}: {}", code.as_deref().unwrap_or("error"), verdict.words().1)
        }
    }
}

/// Returns who was denied.
fn caller(refusal: &Refusal) -> String {
    let kind = match refusal.principal_type.as_deref() {
        Some("SubUser") => "RAM user",
        Some("AssumedRoleUser") => "RAM role",
        Some(other) => other,
        None => "the caller",
    };
    let name = refusal.principal_name.as_ref().map(|name| format!(" {name}")).unwrap_or_default();
    let owner =
        refusal.principal_owner.as_ref().map(|owner| format!(" of account {owner}")).unwrap_or_default();
    format!("{kind}{name}{owner}")
}
