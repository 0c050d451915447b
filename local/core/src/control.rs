//! The control of a server over HTTP, for tests in other languages: `/_ice/...`.

use serde_json::{Value as Json, json};

use crate::callbacks::PostedCallback;
use crate::coverage::coverage;
use crate::http::Request;
use crate::http::query::{split_target, text_pairs};
use crate::http::reply::Reply;
use crate::journal::{Received, line};
use crate::service::Service;
use crate::setup::Setup;

/// Returns the reply to a request of the control; `None` if it is a request of another kind.
pub(crate) fn respond(service: &Service, request: &Request) -> Option<Reply> {
    let (path, query) = split_target(&request.target);
    let name = path.strip_prefix(&format!("/_{}/", service.catalogue.product.name()))?;
    // A page in a browser must not control the server. Programs send no origin.
    if request.header("origin").is_some() {
        return Some(error(403, "a request from a browser is rejected"));
    }
    let query = text_pairs(query.as_bytes());
    // A misspelt name must not look like an account or an operation without calls.
    if let Some((name, _)) = query.iter().find(|(name, _)| name != "account" && name != "operation") {
        return Some(error(400, &format!("unknown parameter `{name}`; expected account or operation")));
    }
    let parameter =
        |name: &str| query.iter().find(|(given, _)| given == name).map(|(_, value)| value.as_str());
    if let Some(Err(reason)) = parameter("operation").map(|name| service.catalogue.require(name)) {
        return Some(error(400, &reason));
    }
    let account = parameter("account").unwrap_or(&service.config.default_account);
    Some(match (request.method.as_str(), name) {
        ("GET", "health") => {
            let facts = service.catalogue.product.service;
            Reply::json(200, json!({"product": facts.product, "version": facts.version}))
        }
        ("GET", "calls") => {
            let is_chosen =
                |received: &&Received| parameter("operation").is_none_or(|name| received.operation == name);
            let lines: Vec<Json> = service.with(account, |state| {
                let chosen = state.journal.received.iter().filter(is_chosen);
                chosen.map(|received| document(service, received, account)).collect()
            });
            Reply::json(200, lines.into())
        }
        ("GET", "callbacks") => {
            let posted = service.callbacks.of(account);
            Reply::json(200, posted.iter().map(PostedCallback::document).collect())
        }
        ("GET", "coverage") => match serde_json::to_value(coverage(service)) {
            Ok(coverage) => Reply::json(200, coverage),
            Err(reason) => error(500, &reason.to_string()),
        },
        ("POST", "reset") => {
            service.reset(account);
            Reply::json(200, json!({}))
        }
        ("POST", "setup") => match setup(service, account, &request.body) {
            Ok(()) => Reply::json(200, json!({})),
            Err(reason) => error(400, &reason),
        },
        (_, "health" | "calls" | "callbacks" | "coverage" | "reset" | "setup") => {
            error(405, "another method is expected")
        }
        _ => error(404, "expected health, calls, callbacks, coverage, reset or setup"),
    })
}

fn setup(service: &Service, account: &str, body: &[u8]) -> Result<(), String> {
    let setup = Setup::from_json(&String::from_utf8_lossy(body))?;
    service.set_up(account, setup)
}

fn document(service: &Service, received: &Received, account: &str) -> Json {
    let operation = service.catalogue.operation(&received.operation);
    serde_json::from_str(&line(received, account, operation.as_deref())).unwrap_or_default()
}

fn error(status: u16, reason: &str) -> Reply {
    Reply::json(status, json!({"error": reason}))
}
