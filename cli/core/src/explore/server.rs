//! The HTTP server of the page.

use std::convert::Infallible;
use std::rc::Rc;
use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use http_body_util::combinators::UnsyncBoxBody;
use http_body_util::{BodyExt, Full, Limited};
use hyper::body::Incoming;
use hyper::header::{CONTENT_TYPE, HeaderName, HeaderValue};
use hyper::http::request::Parts;
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper::{Method, Request, Response, StatusCode};
use hyper_util::rt::{TokioIo, TokioTimer};
use serde_json::{Value as Json, json};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::Semaphore;

use super::guard::{self, Rejected};
use super::session::Session;
use super::{api, assets};

/// The body of a response, which may be sent piece by piece.
pub(super) type Body = UnsyncBoxBody<Bytes, Infallible>;

/// A form with documents in it is smaller. A larger one would stop all tabs while it is checked.
const MAX_BODY_BYTES: usize = 2 * 1024 * 1024;

/// The body with the code of `--open`, which is read before it is known who sends it.
const MAX_CODE_BYTES: usize = 1024;

/// A page on the same machine sends its requests at once.
const BODY_TIMEOUT: Duration = Duration::from_secs(10);

/// A browser opens six connections for a tab.
const MAX_CONNECTIONS: usize = 200;

/// Serves connections for ever. They run on this thread.
pub(super) async fn serve(listener: TcpListener, session: Rc<Session>) {
    let places = Arc::new(Semaphore::new(MAX_CONNECTIONS));
    loop {
        // Further connections wait until one ends.
        let Ok(place) = Arc::clone(&places).acquire_owned().await else { return };
        match listener.accept().await {
            Ok((stream, _)) => {
                let session = Rc::clone(&session);
                tokio::task::spawn_local(async move {
                    connection(stream, session).await;
                    drop(place);
                });
            }
            // Most likely out of file handles: wait for connections to end.
            Err(_) => tokio::time::sleep(Duration::from_millis(10)).await,
        }
    }
}

async fn connection(stream: TcpStream, session: Rc<Session>) {
    let service = service_fn(move |request| {
        let session = Rc::clone(&session);
        async move { Ok::<_, Infallible>(respond(&session, request).await) }
    });
    let served =
        http1::Builder::new().timer(TokioTimer::new()).serve_connection(TokioIo::new(stream), service);
    // A browser that closes its connection is no failure.
    let _ = served.await;
}

async fn respond(session: &Rc<Session>, request: Request<Incoming>) -> Response<Body> {
    let (head, body) = request.into_parts();
    let mut response = match route(session, &head, body).await {
        Ok(response) => response,
        Err(Rejected { status, reason }) => {
            let body = json!({ "error": "rejected", "message": reason });
            with_status(status, "application/json", body.to_string().into_bytes())
        }
    };
    for (name, value) in guard::HEADERS {
        response.headers_mut().insert(HeaderName::from_static(name), HeaderValue::from_static(value));
    }
    response
}

async fn route(session: &Rc<Session>, head: &Parts, body: Incoming) -> Result<Response<Body>, Rejected> {
    guard::check_source(&head.headers, session.address())?;
    match head.uri.path().strip_prefix("/api/") {
        Some(path) => {
            // The code of `--open` is exchanged for the token.
            let most = match path {
                "enter" => {
                    guard::check_site(&head.method, &head.headers)?;
                    MAX_CODE_BYTES
                }
                _ => {
                    guard::check_api(&head.method, &head.headers, session.token())?;
                    MAX_BODY_BYTES
                }
            };
            let late =
                |_| Rejected { status: StatusCode::REQUEST_TIMEOUT, reason: "the request is incomplete" };
            let body = tokio::time::timeout(BODY_TIMEOUT, read(body, most)).await.map_err(late)??;
            Ok(api::respond(session, &head.method, path, &body).await)
        }
        None if head.method != Method::GET => {
            Err(Rejected { status: StatusCode::METHOD_NOT_ALLOWED, reason: "expected GET" })
        }
        None => match assets::find(head.uri.path()) {
            Some(asset) => Ok(with_status(StatusCode::OK, asset.media_type, asset.content)),
            None => Err(Rejected { status: StatusCode::NOT_FOUND, reason: "there is no such file" }),
        },
    }
}

/// Reads the body of a request: JSON, or nothing.
async fn read(body: Incoming, most_bytes: usize) -> Result<Json, Rejected> {
    let limited = Limited::new(body, most_bytes).collect().await;
    let bytes = limited
        .map_err(|_| Rejected { status: StatusCode::PAYLOAD_TOO_LARGE, reason: "the request is too large" })?
        .to_bytes();
    if bytes.is_empty() {
        return Ok(Json::Null);
    }
    serde_json::from_slice(&bytes)
        .map_err(|_| Rejected { status: StatusCode::BAD_REQUEST, reason: "the request is not JSON" })
}

/// Returns a response with a whole body.
pub(super) fn with_status(
    status: StatusCode,
    media_type: &'static str,
    body: impl Into<Bytes>,
) -> Response<Body> {
    with_body(status, media_type, Full::new(body.into()).boxed_unsync())
}

/// Returns a response.
pub(super) fn with_body(status: StatusCode, media_type: &'static str, body: Body) -> Response<Body> {
    let mut response = Response::new(body);
    *response.status_mut() = status;
    response.headers_mut().insert(CONTENT_TYPE, HeaderValue::from_static(media_type));
    response
}
