//! The functions that the page calls.

use std::rc::Rc;

use alicloud_runtime::OperationInfo;
use bytes::Bytes;
use hyper::{Method, Response, StatusCode};
use serde::Deserialize;
use serde::de::DeserializeOwned;
use serde_json::{Map, Value as Json, json};

use super::server::{Body, with_body, with_status};
use super::session::Session;
use super::{document, link, preview, send};
use crate::failure::{Cause, Failure, Outcome};
use crate::list::ListArgs;
use crate::operations;
use crate::search::SearchArgs;

/// How many operations a search shows.
const MOST_FOUND: usize = 50;

/// What a function returns.
enum Reply {
    Json(Json),
    /// Lines of JSON, sent as they come.
    Events(Body),
    /// Lines of JSON.
    Lines(String),
}

/// The operation and the parameters of a form.
#[derive(Deserialize)]
pub(super) struct Form {
    operation: String,
    #[serde(default)]
    pub(super) parameters: Map<String, Json>,
    /// The parameters as a JSON document that the user has typed, in place of the form.
    #[serde(default)]
    text: Option<String>,
    /// Whether the call waits for jobs.
    #[serde(default)]
    pub(super) wait: bool,
    /// Whether the call gets all pages.
    #[serde(default)]
    pub(super) all: bool,
    /// Whether the user has confirmed a call that changes something.
    #[serde(default)]
    pub(super) confirmed: bool,
}

impl Form {
    /// Reads a form.
    fn read(body: &Json) -> Outcome<Self> {
        let mut form: Form = read(body)?;
        if let Some(text) = form.text.take() {
            form.parameters = serde_json::from_str(&text)
                .map_err(|error| Failure::request(format!("the text is not a JSON object: {error}")))?;
        }
        Ok(form)
    }

    pub(super) fn operation(&self, session: &Session) -> Outcome<&'static OperationInfo> {
        operations::find(session.product, &self.operation)
    }
}

#[derive(Deserialize)]
struct Search {
    words: String,
}

#[derive(Deserialize)]
struct Link {
    link: String,
}

#[derive(Deserialize)]
struct Enter {
    code: String,
}

#[derive(Deserialize)]
struct NextPages {
    /// The number of the listing.
    id: u64,
    /// Whether all further pages are wanted.
    all: bool,
}

#[derive(Deserialize)]
struct PastCall {
    /// The number of the call in the history.
    id: u64,
}

/// Returns the response of a function.
pub(super) async fn respond(
    session: &Rc<Session>,
    method: &Method,
    path: &str,
    body: &Json,
) -> Response<Body> {
    let (media_type, body) = match call(session, method, path, body).await {
        Ok(Reply::Json(value)) => ("application/json", value.to_string()),
        Ok(Reply::Lines(lines)) => ("application/x-ndjson", lines),
        Ok(Reply::Events(events)) => return with_body(StatusCode::OK, "application/x-ndjson", events),
        Err(failure) => {
            let status = match failure.cause {
                Cause::NoMatch => StatusCode::NOT_FOUND,
                Cause::Internal => StatusCode::INTERNAL_SERVER_ERROR,
                _ => StatusCode::BAD_REQUEST,
            };
            return with_status(status, "application/json", failure.to_json().to_string());
        }
    };
    with_status(StatusCode::OK, media_type, Bytes::from(body))
}

async fn call(session: &Rc<Session>, method: &Method, path: &str, body: &Json) -> Outcome<Reply> {
    match (method.as_str(), path) {
        ("POST", "enter") => {
            let Enter { code } = read(body)?;
            let token = session.enter(&code);
            let token = token.ok_or_else(|| {
                Failure::usage("this address was used before: open the one that the program printed")
            })?;
            Ok(Reply::Json(json!({ "token": token })))
        }
        ("GET", "session") => Ok(Reply::Json(session.facts().await)),
        ("GET", "operations") => {
            let groups: Vec<_> = session.product.groups.iter().collect();
            let all = ListArgs { group: None, groups: false };
            Ok(Reply::Json(all.to_json(session.product, &groups)))
        }
        ("POST", "search") => {
            let Search { words } = read(body)?;
            let search = SearchArgs { words: vec![words], limit: MOST_FOUND };
            search.found(session.product).map(Reply::Json)
        }
        ("POST", "open") => {
            let Link { link } = read(body)?;
            let (operation, parameters) = link::from_link(&link);
            let info = operations::find(session.product, &operation)?;
            document::open(session.product, info, parameters).map(Reply::Json)
        }
        ("POST", "preview") => preview::of(session, &Form::read(body)?).await.map(Reply::Json),
        ("POST", "send") => send::send(session, Form::read(body)?).map(Reply::Events),
        ("POST", "pages") => {
            let NextPages { id, all } = read(body)?;
            send::next_pages(session, id, all).map(Reply::Events)
        }
        ("GET", "history") => Ok(Reply::Json(session.history.borrow().list())),
        ("POST", "history") => {
            let PastCall { id } = read(body)?;
            let events = session.history.borrow().events(id);
            events.map(Reply::Lines).ok_or_else(|| Failure::new(Cause::NoMatch, "the call is forgotten"))
        }
        ("GET", "calls.jsonl") => Ok(Reply::Lines(session.history.borrow().calls())),
        _ => Err(Failure::new(Cause::NoMatch, format!("there is no {method} {path}"))),
    }
}

fn read<T: DeserializeOwned>(body: &Json) -> Outcome<T> {
    T::deserialize(body).map_err(|error| Failure::usage(format!("malformed request of the page: {error}")))
}
