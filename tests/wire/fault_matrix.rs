//! Every kind of fault, combined with an operation that reads, one that writes, and one that writes
//! with a `ClientToken`, which the caller sets or the call fills in. The server counts executions.
//!
//! A call succeeds if retrying it is safe, no write is executed twice, and every error states what
//! happened and whether the operation may have executed.

use std::fmt::Write as _;
use std::io;
use std::net::{TcpListener, TcpStream};
use std::thread;
use std::time::Duration;

use alicloud_ice::upload::{RegisterMediaInfoRequest, UploadMediaByUrlRequest};
use alicloud_ice::{Client, Credentials, Error, RetryPolicy};
use alicloud_ice_local::{LocalIce, Reply};
use serde_json::json;
use socket2::SockRef;

use crate::calls::one_job;
use crate::stable_message;

/// What a caller knows after the first attempt.
#[derive(Clone, Copy, PartialEq)]
enum Knows {
    /// The operation has not executed, and may succeed later.
    NotExecuted,
    /// The operation may have executed, and there is no response.
    Nothing,
    /// There is a response that would be the same next time, and the operation may have executed.
    Response,
    /// There is a response by which the service rejected the request without executing it.
    Rejected,
}

struct Fault {
    name: &'static str,
    knows: Knows,
    reply: Option<Reply>,
}

fn fault(name: &'static str, knows: Knows, reply: Reply) -> Fault {
    Fault { name, knows, reply: Some(reply) }
}

fn faults() -> Vec<Fault> {
    let response = || Reply::json(200, json!({"RequestId": "r", "MediaId": "m"}));
    let error = |status: u16, code: &str| {
        Reply::json(status, json!({"RequestId": "r", "Code": code, "Message": "m"}))
    };
    let late = Duration::from_secs(3);
    vec![
        Fault { name: "reset before the request was read", knows: Knows::Nothing, reply: None },
        fault("reset after the request was read", Knows::Nothing, response().reset()),
        fault("reset after execution", Knows::Nothing, response().reset().after_execution()),
        fault("closed without a response", Knows::Nothing, response().hang_up()),
        fault("closed after execution", Knows::Nothing, response().hang_up().after_execution()),
        fault("slow headers", Knows::Nothing, response().delay(late)),
        fault("slow headers after execution", Knows::Nothing, response().delay(late).after_execution()),
        fault("slow body", Knows::Nothing, response().delay_in_body(late).after_execution()),
        fault("truncated body", Knows::Nothing, response().truncated(9).after_execution()),
        fault(
            "content length larger than the body",
            Knows::Nothing,
            response().announcing(500).after_execution(),
        ),
        fault(
            "content length smaller than the body",
            Knows::Response,
            response().announcing(9).after_execution(),
        ),
        fault("not HTTP", Knows::Nothing, Reply::raw("220 smtp.example.com ESMTP\r\n").after_execution()),
        fault("incomplete header section", Knows::Nothing, Reply::raw("HTTP/1.1 200 OK\r\nContent-Le")),
        fault("500", Knows::Nothing, error(500, "InternalError").after_execution()),
        fault("502 of a proxy", Knows::Nothing, Reply::bytes(502, "text/html", "<html>Bad Gateway</html>")),
        fault("503", Knows::Nothing, error(503, "ServiceUnavailable")),
        fault("503 without a body", Knows::Nothing, Reply::bytes(503, "text/plain", "")),
        fault(
            "500 with a delay",
            Knows::Nothing,
            error(500, "InternalError").header("x-acs-retry-after", "9").after_execution(),
        ),
        fault(
            "504 with a malformed delay",
            Knows::Nothing,
            error(504, "Timeout").header("x-acs-retry-after", "soon").after_execution(),
        ),
        fault("503 with a delay", Knows::NotExecuted, error(503, "Busy").header("x-acs-retry-after", "9")),
        fault("429", Knows::NotExecuted, error(429, "Other")),
        fault("throttling code under 400", Knows::NotExecuted, error(400, "Throttling.User")),
        fault(
            "throttling code with a rate limit header",
            Knows::NotExecuted,
            error(400, "Throttling.Api")
                .header("x-ratelimit-user-api", "Limit:1,Remain:0,TimeLeft:20,Reset:1234"),
        ),
        fault("throttling code under 200", Knows::NotExecuted, error(200, "Throttling")),
        fault("error code under 200", Knows::Response, error(200, "JobFailed").after_execution()),
        fault("transient code under 200", Knows::Nothing, error(200, "InternalError").after_execution()),
        fault("408 of a gateway", Knows::Nothing, Reply::bytes(408, "text/html", "late").after_execution()),
        fault("408 of the service", Knows::Nothing, error(408, "Late").after_execution()),
        fault("425", Knows::Nothing, Reply::bytes(425, "text/html", "early")),
        fault("501", Knows::Response, error(501, "NotImplemented").after_execution()),
        fault("505", Knows::Response, Reply::bytes(505, "text/html", "version").after_execution()),
        fault("ServiceUnavailable under 400", Knows::NotExecuted, error(400, "ServiceUnavailable")),
        fault("SystemBusy under 400", Knows::NotExecuted, error(400, "SystemBusy")),
        fault("RequestLimitExceeded under 400", Knows::NotExecuted, error(400, "RequestLimitExceeded")),
        fault("FlowControl under 403", Knows::NotExecuted, error(403, "FlowControl")),
        fault("OperationConflict under 400", Knows::NotExecuted, error(400, "OperationConflict")),
        fault("SystemBusy under 503", Knows::Nothing, error(503, "SystemBusy").after_execution()),
        fault("LastTokenProcessing", Knows::Nothing, error(403, "LastTokenProcessing").after_execution()),
        fault("InternalError under 400", Knows::Nothing, error(400, "InternalError").after_execution()),
        fault("SignatureNonceUsed", Knows::Nothing, error(400, "SignatureNonceUsed").after_execution()),
        fault("wrong time without a date", Knows::Rejected, error(400, "InvalidTimeStamp.Expired")),
        fault("expired token", Knows::Rejected, error(400, "InvalidSecurityToken.Expired")),
        fault("400", Knows::Rejected, error(400, "InvalidParameter")),
        fault("403", Knows::Rejected, error(403, "NoPermission")),
        fault("HTML under 200", Knows::Response, Reply::bytes(200, "text/html", "<html>").after_execution()),
        fault("empty body under 200", Knows::Response, Reply::bytes(200, "text/plain", "").after_execution()),
        fault(
            "redirect",
            Knows::Rejected,
            Reply::bytes(302, "", "").header("Location", "http://127.0.0.1:9/"),
        ),
    ]
}

/// Creates a client with short pauses, and with attempts that a slow reply exceeds.
async fn client(ice: &LocalIce) -> Client {
    client_for(ice, ice.url()).await
}

async fn client_for(ice: &LocalIce, url: String) -> Client {
    let credentials = Credentials::new(ice.access_key_id(), ice.access_key_secret());
    Client::builder()
        .endpoint(url)
        .credentials(credentials)
        .attempt_timeout(Duration::from_millis(1500))
        .retry(RetryPolicy::new().backoff(Duration::from_millis(1), Duration::from_millis(5)))
        .build()
        .await
        .expect("everything is set")
}

/// Resets one connection before the request was read, and passes on the next one. Returns the URL to connect to.
fn resetting_once(ice: &LocalIce) -> String {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    let server = ice.url().trim_start_matches("http://").to_owned();
    thread::spawn(move || {
        let (first, _) = listener.accept().unwrap();
        // Once a byte of the request has arrived. Before, the client could know that nothing was sent.
        first.peek(&mut [0]).unwrap();
        SockRef::from(&first).set_linger(Some(Duration::ZERO)).unwrap();
        drop(first);
        // A call that is not retried makes no second connection.
        let (mut client, _) = listener.accept().unwrap();
        let mut server = TcpStream::connect(server).unwrap();
        let (mut responses, mut reader) = (server.try_clone().unwrap(), client.try_clone().unwrap());
        thread::spawn(move || io::copy(&mut responses, &mut client));
        let _ = io::copy(&mut reader, &mut server);
    });
    url
}

#[derive(Clone, Copy, PartialEq)]
enum Kind {
    Read,
    Write,
    WriteWithToken,
    WriteWithFilledToken,
}

impl Kind {
    fn operation(self) -> &'static str {
        match self {
            Kind::Read => "GetUrlUploadInfos",
            Kind::Write => "UploadMediaByURL",
            Kind::WriteWithToken | Kind::WriteWithFilledToken => "RegisterMediaInfo",
        }
    }

    /// Makes a call. Returns whether the response is the one of the operation, and not scripted.
    async fn call(self, client: &Client) -> Result<bool, Error> {
        match self {
            Kind::Read => {
                let found = client.get_url_upload_infos(one_job()).await?;
                Ok(found.url_upload_info_list.len() == 1)
            }
            Kind::Write => {
                let request = UploadMediaByUrlRequest::new().upload_urls(["https://example.com/a.mp4"]);
                let submitted = client.upload_media_by_url(request).await?;
                Ok(submitted.upload_jobs.len() == 1)
            }
            Kind::WriteWithToken | Kind::WriteWithFilledToken => {
                let mut request = RegisterMediaInfoRequest::new("oss://bucket/a.mp4");
                if self == Kind::WriteWithToken {
                    request = request.client_token("token-1");
                }
                let registered = client.register_media_info(request).await?;
                Ok(registered.media_id.is_some_and(|id| id != "m"))
            }
        }
    }
}

#[tokio::test]
async fn no_write_is_executed_twice_and_every_retryable_call_succeeds() {
    let outcomes = outcomes(false, &KINDS).await;
    insta::with_settings!({ prepend_module_to_snapshot => false, omit_expression => true }, {
        insta::assert_snapshot!("faults", outcomes);
    });
}

/// The same on a connection that has carried a call before, which a client might take for one that
/// was closed while it was idle.
#[tokio::test]
async fn no_write_is_executed_twice_on_a_reused_connection() {
    outcomes(true, &KINDS).await;
}

/// The messages have random tokens.
#[tokio::test]
async fn a_filled_token_makes_a_write_as_safe_to_retry_as_one_of_the_caller() {
    outcomes(false, &[Kind::WriteWithFilledToken]).await;
}

/// The kinds whose messages are the same each time.
const KINDS: [Kind; 3] = [Kind::Read, Kind::Write, Kind::WriteWithToken];

/// Lets every fault happen to the first attempt of every kind of operation, checks the outcome, and
/// returns a table of all outcomes.
async fn outcomes(reused: bool, kinds: &[Kind]) -> String {
    let mut table = String::new();
    for &kind in kinds {
        // Concurrently, because some replies are slow.
        let outcomes: Vec<_> = faults()
            .into_iter()
            .map(|Fault { name, knows, reply }| (name, knows, tokio::spawn(outcome(kind, reply, reused))))
            .collect();
        for (name, knows, outcome) in outcomes {
            let (result, executions) = outcome.await.unwrap();
            let context = format!("{}, {name}", kind.operation());
            let shown = result.as_ref().map_or_else(stable_message, |_| "succeeded".to_owned());
            writeln!(table, "{context}: {shown}").unwrap();
            check(kind, knows, result, executions, &context);
        }
    }
    table
}

/// Makes a call whose first attempt has a fault. Returns its result, and how often the server
/// executed the operation.
async fn outcome(kind: Kind, reply: Option<Reply>, reused: bool) -> (Result<bool, Error>, u64) {
    let ice = LocalIce::start().unwrap();
    ice.add("UrlUpload", json!({"JobId": "df2ac80b481346daa1db6a7c40edc7f8"}));
    let client = client(&ice).await;
    if reused && reply.is_some() {
        let other = if kind == Kind::Write { Kind::Read } else { Kind::Write };
        assert!(other.call(&client).await.unwrap());
    }
    let client = match reply {
        Some(reply) => {
            ice.respond(kind.operation(), reply);
            client
        }
        None => client_for(&ice, resetting_once(&ice)).await,
    };
    let result = kind.call(&client).await;
    (result, ice.executions(kind.operation()))
}

fn check(kind: Kind, knows: Knows, result: Result<bool, Error>, executions: u64, context: &str) {
    let is_retried = match knows {
        Knows::NotExecuted => true,
        Knows::Nothing => kind != Kind::Write,
        Knows::Response | Knows::Rejected => false,
    };
    match result {
        Ok(is_response) if is_retried => assert!(is_response, "{context}"),
        Ok(_) => panic!("{context}: a fault was read as a response"),
        Err(error) => {
            assert!(!is_retried, "{context}: {error}");
            assert!(error.to_string().starts_with(kind.operation()), "{error}");
            assert_eq!(error.attempts(), 1, "{error}");
            assert_eq!(error.may_have_executed(), knows != Knows::Rejected, "{context}: {error:?}");
        }
    }
    if kind != Kind::Read {
        assert!(executions <= 1, "{context}: executed {executions} times");
        assert!(executions == 1 || !is_retried, "{context}: not executed");
    }
}
