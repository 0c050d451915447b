//! Faults of every kind, crossed with an operation that reads, one that makes something, and
//! one that makes something under a `ClientToken`. The server counts what it carried out.
//!
//! No answer is lost that could be had, nothing is made twice, and every failure says what
//! happened and whether the operation may have been carried out.

use std::fmt::Write as _;
use std::net::TcpListener;
use std::time::Duration;

use alicloud_ice::upload::{GetUrlUploadInfosRequest, RegisterMediaInfoRequest, UploadMediaByUrlRequest};
use alicloud_ice::{Client, Credentials, Error, ErrorKind, RetryPolicy};
use serde_json::json;
use support::{LoopbackIce, Reply};

/// What a caller knows after the first attempt.
#[derive(Clone, Copy, PartialEq)]
enum Knows {
    /// The operation was certainly not carried out.
    NotCarriedOut,
    /// It may have been.
    Nothing,
    /// There was an answer, which will be no other next time; the operation may have been
    /// carried out.
    Enough,
    /// There was an answer which says that the operation was not carried out, and why.
    Refused,
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
    let answer = || Reply::json(200, json!({"RequestId": "r", "MediaId": "m"}));
    let error = |status: u16, code: &str| {
        Reply::json(status, json!({"RequestId": "r", "Code": code, "Message": "m"}))
    };
    let late = Duration::from_secs(3);
    vec![
        Fault { name: "reset before the request was read", knows: Knows::Nothing, reply: None },
        fault("reset after the request was read", Knows::Nothing, answer().reset()),
        fault("reset after it was carried out", Knows::Nothing, answer().reset().after_execution()),
        fault("hung up without an answer", Knows::Nothing, answer().hang_up()),
        fault("hung up after it was carried out", Knows::Nothing, answer().hang_up().after_execution()),
        fault("slow headers", Knows::Nothing, answer().delay(late)),
        fault("slow headers, carried out", Knows::Nothing, answer().delay(late).after_execution()),
        fault("slow body", Knows::Nothing, answer().delay_in_body(late).after_execution()),
        fault("truncated body", Knows::Nothing, answer().truncated(9).after_execution()),
        fault("more announced than sent", Knows::Nothing, answer().announcing(500).after_execution()),
        fault("less announced than sent", Knows::Enough, answer().announcing(9).after_execution()),
        fault("not HTTP", Knows::Nothing, Reply::raw("220 smtp.example.com ESMTP\r\n").after_execution()),
        fault("half a head", Knows::Nothing, Reply::raw("HTTP/1.1 200 OK\r\nContent-Le")),
        fault("500", Knows::Nothing, error(500, "InternalError").after_execution()),
        fault("502 of a proxy", Knows::Nothing, Reply::bytes(502, "text/html", "<html>Bad Gateway</html>")),
        fault("503", Knows::Nothing, error(503, "ServiceUnavailable")),
        fault("503 without a body", Knows::Nothing, Reply::bytes(503, "text/plain", "")),
        fault(
            "500 and how long to wait",
            Knows::Nothing,
            error(500, "InternalError").header("x-acs-retry-after", "9").after_execution(),
        ),
        fault(
            "504 and an odd hint",
            Knows::Nothing,
            error(504, "Timeout").header("x-acs-retry-after", "soon").after_execution(),
        ),
        fault(
            "503 and how long to wait",
            Knows::NotCarriedOut,
            error(503, "Busy").header("x-acs-retry-after", "9"),
        ),
        fault("429", Knows::NotCarriedOut, error(429, "Other")),
        fault("throttled by its code", Knows::NotCarriedOut, error(400, "Throttling.User")),
        fault(
            "throttled, and how long is left",
            Knows::NotCarriedOut,
            error(400, "Throttling.Api")
                .header("x-ratelimit-user-api", "Limit:1,Remain:0,TimeLeft:20,Reset:1234"),
        ),
        fault("throttled under 200", Knows::NotCarriedOut, error(200, "Throttling")),
        fault("error under 200", Knows::Enough, error(200, "InternalError").after_execution()),
        fault("408 of a gateway", Knows::Enough, Reply::bytes(408, "text/html", "late").after_execution()),
        fault("400", Knows::Refused, error(400, "InvalidParameter")),
        fault("403", Knows::Refused, error(403, "NoPermission")),
        fault("HTML under 200", Knows::Enough, Reply::bytes(200, "text/html", "<html>").after_execution()),
        fault("nothing under 200", Knows::Enough, Reply::bytes(200, "text/plain", "").after_execution()),
        fault(
            "redirect",
            Knows::Refused,
            Reply::bytes(302, "", "").header("Location", "http://127.0.0.1:9/"),
        ),
    ]
}

async fn client(ice: &LoopbackIce) -> Client {
    let credentials = Credentials::new(LoopbackIce::KEY_ID, LoopbackIce::KEY_SECRET);
    Client::builder()
        .endpoint(ice.url())
        .credentials(credentials)
        .attempt_timeout(Duration::from_millis(1500))
        .retry(RetryPolicy::new().backoff(Duration::from_millis(1), Duration::from_millis(5)))
        .build()
        .await
        .expect("everything is set")
}

#[derive(Clone, Copy, PartialEq)]
enum Kind {
    Read,
    Make,
    MakeWithToken,
}

impl Kind {
    fn operation(self) -> &'static str {
        match self {
            Kind::Read => "GetUrlUploadInfos",
            Kind::Make => "UploadMediaByURL",
            Kind::MakeWithToken => "RegisterMediaInfo",
        }
    }

    /// Whether the answer is the one that the server gives by itself.
    async fn call(self, client: &Client) -> Result<bool, Error> {
        match self {
            Kind::Read => {
                let request = GetUrlUploadInfosRequest::by_job_ids(["df2ac80b481346daa1db6a7c40edc7f8"]);
                let found = client.get_url_upload_infos(request).await?;
                Ok(found.url_upload_info_list.len() == 1)
            }
            Kind::Make => {
                let request = UploadMediaByUrlRequest::new(["https://example.com/a.mp4"]);
                let started = client.upload_media_by_url(request).await?;
                Ok(started.upload_jobs.len() == 1)
            }
            Kind::MakeWithToken => {
                let request = RegisterMediaInfoRequest::new("oss://bucket/a.mp4").client_token("token-1");
                let registered = client.register_media_info(request).await?;
                Ok(registered.media_id.is_some_and(|id| id.len() == 32))
            }
        }
    }
}

#[tokio::test]
async fn nothing_is_made_twice_and_no_answer_is_lost() {
    let first = outcomes(false).await;
    insta::with_settings!({ prepend_module_to_snapshot => false, omit_expression => true }, {
        insta::assert_snapshot!("faults", first);
    });
}

#[tokio::test]
async fn a_connection_that_has_been_of_use_is_no_worse() {
    outcomes(true).await;
}

/// Has every fault happen to every kind of operation, on a new connection or on one that has
/// been of use, and tells what became of the calls.
async fn outcomes(reused: bool) -> String {
    let mut table = String::new();
    for kind in [Kind::Read, Kind::Make, Kind::MakeWithToken] {
        let operation = kind.operation();
        // All at once, for some take their time.
        let outcomes: Vec<_> = faults()
            .into_iter()
            .map(|Fault { name, knows, reply }| {
                let outcome = tokio::spawn(async move {
                    let ice = LoopbackIce::start().unwrap();
                    let client = client(&ice).await;
                    if reused && reply.is_some() {
                        let other = if kind == Kind::Make { Kind::Read } else { Kind::Make };
                        assert!(other.call(&client).await.unwrap());
                    }
                    match reply {
                        Some(reply) => ice.respond(operation, reply),
                        None => ice.reset_connections(1),
                    }
                    let result = kind.call(&client).await;
                    (result, ice.executions(operation))
                });
                (name, knows, outcome)
            })
            .collect();
        for (name, knows, outcome) in outcomes {
            let (result, carried_out) = outcome.await.unwrap();
            let told = match &result {
                Ok(_) => "answered".to_owned(),
                Err(error) => error.to_string(),
            };
            writeln!(table, "{operation}, {name}: {told}").unwrap();

            let is_retried = match knows {
                Knows::NotCarriedOut => true,
                Knows::Nothing => kind != Kind::Make,
                Knows::Enough | Knows::Refused => false,
            };
            match result {
                Ok(is_right) if is_retried => assert!(is_right, "{operation}, {name}"),
                // Where less was announced, what was announced is no JSON.
                Ok(_) => panic!("{operation}, {name}: this is no answer"),
                Err(error) => {
                    assert!(!is_retried, "{operation}, {name}: {error}");
                    assert!(told.starts_with(operation), "{told}");
                    assert_eq!(error.attempts(), 1, "{told}");
                    let perhaps = error.may_have_executed();
                    assert_eq!(perhaps, knows != Knows::Refused, "{operation}, {name}: {error:?}");
                }
            }
            if kind != Kind::Read {
                assert!(carried_out <= 1, "{operation}, {name}: carried out {carried_out} times");
                assert!(carried_out == 1 || !is_retried, "{operation}, {name}: not carried out");
            }
        }
    }
    table
}

#[tokio::test]
async fn a_server_that_comes_up_late_is_found() {
    // A port on which nobody listens yet.
    let port = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port();
    let credentials = || Credentials::new(LoopbackIce::KEY_ID, LoopbackIce::KEY_SECRET);
    let policy =
        RetryPolicy::new().max_attempts(100).backoff(Duration::from_millis(20), Duration::from_millis(20));
    let builder = Client::builder().endpoint(format!("http://127.0.0.1:{port}")).credentials(credentials());
    let client = builder.retry(policy).build().await.unwrap();
    let request = UploadMediaByUrlRequest::new(["https://example.com/a.mp4"]);
    let call = tokio::spawn(client.upload_media_by_url(request).into_future());
    tokio::time::sleep(Duration::from_millis(100)).await;
    let ice = LoopbackIce::builder().port(port).start().unwrap();
    let started = call.await.unwrap().expect("refused connections are tried again, whatever the operation");
    assert_eq!((started.upload_jobs.len(), ice.executions("UploadMediaByURL")), (1, 1));
}

#[tokio::test]
async fn attempts_end_and_are_counted() {
    let ice = LoopbackIce::start().unwrap();
    for _ in 0..3 {
        ice.respond("GetUrlUploadInfos", Reply::json(503, json!({"Code": "Busy", "RequestId": "r"})));
    }
    let error = Kind::Read.call(&client(&ice).await).await.unwrap_err();
    assert_eq!((error.attempts(), error.code(), error.http_status()), (3, Some("Busy"), Some(503)));
    assert_eq!(
        error.to_string(),
        "GetUrlUploadInfos: HTTP 503: Busy: error without a message (request ID r, 3 attempts)"
    );
    // Each attempt has a date, a nonce and a signature of its own, which the server has verified.
    let received = ice.received();
    let nonces: std::collections::HashSet<_> =
        received.iter().filter_map(|request| request.header("x-acs-signature-nonce")).collect();
    assert_eq!((received.len(), nonces.len()), (3, 3));
    assert!(received.iter().all(|request| request.refused.is_none()));
    let attempts: Vec<_> =
        received.iter().map(|request| request.header("x-acs-retry-attempts").unwrap_or("-")).collect();
    assert_eq!(attempts, ["-", "1", "2"]);

    // One call may have a policy of its own.
    ice.respond("GetUrlUploadInfos", Reply::json(503, json!({})));
    let request = GetUrlUploadInfosRequest::by_job_ids(["a"]);
    let call = client(&ice).await.get_url_upload_infos(request).retry(RetryPolicy::none());
    assert_eq!(call.await.unwrap_err().attempts(), 1);
}

#[tokio::test]
async fn a_hint_is_obeyed_or_the_call_fails_at_once() {
    let ice = LoopbackIce::start().unwrap();
    let busy = |hint: &str| Reply::json(429, json!({"Code": "Throttling"})).header("x-acs-retry-after", hint);
    ice.respond("GetUrlUploadInfos", busy("150"));
    let begun = std::time::Instant::now();
    assert!(Kind::Read.call(&client(&ice).await).await.unwrap());
    assert!(begun.elapsed() >= Duration::from_millis(150));

    // An hour is more than the call has.
    ice.respond("GetUrlUploadInfos", busy("3600000"));
    let error = Kind::Read.call(&client(&ice).await).await.unwrap_err();
    assert_eq!((error.attempts(), error.retry_after()), (1, Some(Duration::from_secs(3600))));
}

#[tokio::test]
async fn the_time_of_a_call_bounds_all_of_it() {
    let ice = LoopbackIce::start().unwrap();
    for _ in 0..9 {
        ice.respond("UploadMediaByURL", Reply::json(200, json!({})).delay(Duration::from_millis(500)));
        ice.respond("GetUrlUploadInfos", Reply::json(503, json!({"Code": "Busy"})));
    }
    let client = client(&ice).await;
    let request = UploadMediaByUrlRequest::new(["https://example.com/a.mp4"]);
    let call = client.upload_media_by_url(request).attempt_timeout(Duration::from_secs(9));
    let error = call.timeout(Duration::from_millis(80)).await.unwrap_err();
    assert_eq!(error.to_string(), "UploadMediaByURL: timed out after 80ms during attempt 1");
    assert!(error.kind() == ErrorKind::Timeout && error.may_have_executed());

    // Between attempts, nothing is under way, and the last failure is the reason.
    let slow =
        RetryPolicy::new().max_attempts(9).backoff(Duration::from_millis(500), Duration::from_millis(500));
    let request = GetUrlUploadInfosRequest::by_job_ids(["a"]);
    let call = client.get_url_upload_infos(request).retry(slow).timeout(Duration::from_millis(600));
    let error = call.await.unwrap_err();
    assert!(error.to_string().contains("Busy"), "{error}");
}

#[tokio::test]
async fn an_outage_is_not_made_worse() {
    let ice = LoopbackIce::start().unwrap();
    let calls = 200;
    for _ in 0..3 * calls {
        ice.respond("GetUrlUploadInfos", Reply::json(503, json!({"Code": "Busy"})));
    }
    let client = client(&ice).await;
    let begun = std::time::Instant::now();
    let calls = (0..calls).map(|_| {
        let client = client.clone();
        tokio::spawn(async move { Kind::Read.call(&client).await.unwrap_err().attempts() })
    });
    let mut attempts = 0;
    for call in calls.collect::<Vec<_>>() {
        attempts += call.await.unwrap();
    }
    // Ten retries for each of ten seconds are there from the start, and ten more every second.
    let most = 310 + 10 * u32::try_from(begun.elapsed().as_secs()).unwrap();
    assert!((300..=most).contains(&attempts), "{attempts} attempts for 200 calls");
}

#[tokio::test]
async fn a_dropped_call_leaves_nothing_behind() {
    let ice = LoopbackIce::start().unwrap();
    let client = client(&ice).await;
    for _ in 0..20 {
        ice.respond("UploadMediaByURL", Reply::json(200, json!({})).delay(Duration::from_millis(100)));
        let request = UploadMediaByUrlRequest::new(["https://example.com/a.mp4"]);
        let call = client.upload_media_by_url(request).into_future();
        let dropped = tokio::time::timeout(Duration::from_millis(5), call).await;
        assert!(dropped.is_err(), "the call was still going on");
    }
    tokio::time::sleep(Duration::from_millis(150)).await;
    let sent = ice.received().len();
    assert!(Kind::Read.call(&client).await.unwrap(), "the client goes on");
    assert!(
        sent <= 20 && ice.received().len() == sent + 1,
        "nothing was sent again behind the caller's back"
    );
    let tasks = tokio::runtime::Handle::current().metrics().num_alive_tasks();
    // The connection that the last call used, and its like, are all that is alive.
    assert!(tasks <= 4, "{tasks} tasks are alive");
}

/// A server whose queue is full does not answer those who want to connect.
#[tokio::test]
async fn the_time_for_connecting_has_a_bound_of_its_own() {
    let listener = socket2::Socket::new(socket2::Domain::IPV4, socket2::Type::STREAM, None).unwrap();
    let any: std::net::SocketAddr = "127.0.0.1:0".parse().unwrap();
    listener.bind(&any.into()).unwrap();
    listener.listen(0).unwrap();
    let address = listener.local_addr().unwrap().as_socket().unwrap();
    let mut waiting = Vec::new();
    while let Ok(stream) = std::net::TcpStream::connect_timeout(&address, Duration::from_millis(300)) {
        waiting.push(stream);
    }
    let client = Client::builder()
        .endpoint(format!("http://{address}"))
        .credentials(Credentials::new("id", "secret"))
        .connect_timeout(Duration::from_millis(50))
        .retry(RetryPolicy::new().max_attempts(2).backoff(Duration::from_millis(1), Duration::from_millis(1)))
        .build()
        .await
        .unwrap();
    let error = Kind::Make.call(&client).await.unwrap_err();
    assert_eq!((error.kind(), error.attempts()), (ErrorKind::Connection, 2), "{error}");
    assert!(!error.may_have_executed());
    let message = error.to_string();
    assert!(message.starts_with("UploadMediaByURL: no connection, nothing was sent"), "{message}");
}
