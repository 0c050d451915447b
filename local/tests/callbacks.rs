//! How callbacks are posted: to whom, when, how often, and with which signature.

use std::time::{Duration, Instant, SystemTime};

use alicloud_ice::callback::{Verifier, verifier};
use alicloud_ice::{Client, Json};
use alicloud_ice_local::{CallbackOutcome, LocalIce, PostedCallback};
use serde_json::json;

use crate::support::raw::{exchange, send};
use crate::support::receiver::{Posted, Reaction, Receiver};
use crate::support::{call, members};

const REGISTER: &str = "RegisterMediaInfo";
const KEY: &str = "Key4Callbacks";

async fn started() -> (LocalIce, Client) {
    let ice = LocalIce::start().unwrap();
    let client = ice.client().await;
    (ice, client)
}

/// Registers a file whose callback goes to a URL, if there is one.
async fn register(client: &Client, url: Option<&str>) -> Json {
    let mut parameters = json!({"InputURL": "oss://bucket/a.mp4"});
    if let Some(url) = url {
        parameters["UserData"] = json!({"NotifyAddress": url}).to_string().into();
    }
    members(client, REGISTER, parameters).await
}

async fn set_callback(client: &Client, url: &str, others: Json) {
    let mut parameters = json!({"CallbackType": "HTTP", "CallbackURL": url});
    parameters.as_object_mut().unwrap().extend(others.as_object().unwrap().clone());
    call(client, "SetEventCallback", parameters).await.unwrap();
}

fn only<T>(mut found: Vec<T>) -> T {
    assert_eq!(found.len(), 1);
    found.remove(0)
}

fn reason(posted: &PostedCallback) -> &str {
    match &posted.outcome {
        CallbackOutcome::Dropped(reason) | CallbackOutcome::NotPosted(reason) => reason,
        other => panic!("{other:?}"),
    }
}

fn is_signed(posted: &Posted, verifier: &Verifier) -> bool {
    verifier.verify(&posted.headers, SystemTime::now()).is_ok()
}

#[tokio::test]
async fn a_callback_is_a_post_of_json_to_the_address_in_the_request() {
    let (ice, client) = started().await;
    let receiver = Receiver::start([]);
    let registered = register(&client, Some(&receiver.url())).await;
    let callback = only(ice.wait_for_callbacks().await);
    assert_eq!((callback.attempts, &callback.outcome), (1, &CallbackOutcome::Delivered));
    assert_eq!((callback.event_type.as_str(), &callback.url), ("RegisterMediaComplete", &receiver.url()));

    let posted = only(receiver.rest());
    assert_eq!(posted.line, "POST /callback?from=ice HTTP/1.1");
    assert_eq!(posted.headers["host"], format!("127.0.0.1:{}", receiver.port));
    assert_eq!(posted.headers["content-type"], "application/json");
    let body = posted.json();
    assert_eq!(body, callback.body);
    assert_eq!(body["EventType"], "RegisterMediaComplete");
    assert_eq!(body["MessageBody"], json!({"Status": "Success", "MediaId": registered["MediaId"]}));
    assert!((10_u64.pow(15)..10_u64.pow(16)).contains(&body["UserId"].as_u64().unwrap()), "{body}");
    assert!(body["EventTime"].as_str().unwrap().ends_with('Z'), "{body}");
}

#[tokio::test]
async fn only_the_status_200_is_a_success_and_redirects_are_not_followed() {
    let other = Receiver::start([]);
    let receiver =
        Receiver::start([Reaction::Status(204), Reaction::Redirect(other.url()), Reaction::Status(200)]);
    let (ice, client) = started().await;
    register(&client, Some(&receiver.url())).await;
    let callback = only(ice.wait_for_callbacks().await);
    assert_eq!((callback.attempts, &callback.outcome), (3, &CallbackOutcome::Delivered));
    assert_eq!((receiver.rest().len(), other.rest().len()), (3, 0));
}

#[tokio::test]
async fn a_callback_that_fails_three_times_is_dropped_and_the_next_one_is_posted() {
    let receiver = Receiver::start(vec![Reaction::Status(500); 3]);
    let (ice, client) = started().await;
    register(&client, Some(&receiver.url())).await;
    register(&client, Some(&receiver.url())).await;
    let callbacks = ice.wait_for_callbacks().await;
    let attempts: Vec<u32> = callbacks.iter().map(|callback| callback.attempts).collect();
    assert_eq!(attempts, [3, 1]);
    assert_eq!(reason(&callbacks[0]), "the receiver responded with the status 500");
    assert_eq!(callbacks[1].outcome, CallbackOutcome::Delivered);
    let posted = receiver.rest();
    assert_eq!(
        posted.iter().map(Posted::json).collect::<Vec<_>>(),
        [
            callbacks[0].body.clone(),
            callbacks[0].body.clone(),
            callbacks[0].body.clone(),
            callbacks[1].body.clone(),
        ]
    );
    let pauses = [posted[1].at - posted[0].at, posted[2].at - posted[1].at];
    assert!(pauses.iter().all(|pause| *pause >= Duration::from_millis(990)), "{pauses:?}");
}

#[tokio::test]
async fn a_receiver_that_needs_more_than_three_seconds_has_failed() {
    let receiver = Receiver::start([Reaction::Late(Duration::from_secs(4))]);
    let (ice, client) = started().await;
    register(&client, Some(&receiver.url())).await;
    let callback = only(ice.wait_for_callbacks().await);
    assert_eq!((callback.attempts, &callback.outcome), (2, &CallbackOutcome::Delivered));
    let posted = receiver.rest();
    let between = posted[1].at - posted[0].at;
    assert!((Duration::from_millis(3900)..Duration::from_secs(8)).contains(&between), "{between:?}");
}

#[tokio::test]
async fn what_is_not_http_is_a_failure_that_says_so() {
    let receiver = Receiver::start(vec![Reaction::Bytes("SMTP 200 OK\r\n"); 3]);
    let closing = Receiver::start(vec![Reaction::Bytes(""); 3]);
    for (receiver, why) in [(receiver, "not HTTP/1.1"), (closing, "closed the connection")] {
        let (ice, client) = started().await;
        register(&client, Some(&receiver.url())).await;
        let callback = only(ice.wait_for_callbacks().await);
        assert!(reason(&callback).contains(why), "{callback:?}");
    }
}

/// 192.0.2.1 is an address that no machine has. A server that tried to connect to it would fail after 3 seconds.
#[tokio::test]
async fn what_a_local_server_must_not_post_to_is_not_posted() {
    let (ice, client) = started().await;
    let port = ice.url().rsplit(':').next().unwrap().to_owned();
    for (url, why) in [
        ("http://192.0.2.1/callback".to_owned(), "not a loopback address"),
        ("http://example.com/callback".to_owned(), "not a loopback address"),
        ("http://localhost.example.com/".to_owned(), "not a loopback address"),
        ("https://127.0.0.1/callback".to_owned(), "http:// only"),
        ("ice-callback-demo".to_owned(), "no message queues"),
        ("http://user@127.0.0.1/".to_owned(), "credentials"),
        ("http://127.0.0.1:99999/".to_owned(), "port"),
        (format!("{}/_ice/reset", ice.url()), "the local server itself"),
        (format!("http://localhost:{port}/"), "the local server itself"),
    ] {
        let ice = ice.account(&url);
        register(&ice.client().await, Some(&url)).await;
        let callback = only(ice.wait_for_callbacks().await);
        assert_eq!((callback.attempts, &callback.url), (0, &url));
        assert!(matches!(callback.outcome, CallbackOutcome::NotPosted(_)), "{callback:?}");
        assert!(reason(&callback).contains(why), "{callback:?}");
        assert_eq!(ice.received().len(), 1, "{url}: the server has called itself");
    }
    drop(client);
}

#[tokio::test]
async fn other_addresses_are_posted_to_if_the_builder_permits_it() {
    // It is this machine, and not a loopback address.
    let receiver = Receiver::on("0.0.0.0", []);
    let url = format!("http://0.0.0.0:{}/", receiver.port);
    for permitted in [false, true] {
        let ice = LocalIce::builder().callbacks_to_any_host(permitted).start().unwrap();
        register(&ice.client().await, Some(&url)).await;
        let callback = only(ice.wait_for_callbacks().await);
        assert_eq!(callback.outcome == CallbackOutcome::Delivered, permitted, "{callback:?}");
    }
}

#[tokio::test]
async fn the_setting_of_an_account_is_for_the_events_in_its_list() {
    let receiver = Receiver::start([]);
    let (ice, client) = started().await;
    set_callback(&client, &receiver.url(), json!({"EventTypeList": ["ProduceMediaComplete"]})).await;
    register(&client, None).await;
    assert_eq!(ice.wait_for_callbacks().await, []);
    let both = json!({"EventTypeList": ["ProduceMediaComplete", "RegisterMediaComplete"]});
    for (list, expected) in [(both, 1), (json!({}), 2)] {
        set_callback(&client, &receiver.url(), list).await;
        register(&client, None).await;
        assert_eq!(ice.wait_for_callbacks().await.len(), expected);
    }
    // That of another account does not count.
    let other = ice.account("other");
    register(&other.client().await, None).await;
    assert_eq!(other.wait_for_callbacks().await, []);
    assert_eq!(receiver.rest().len(), 2);
}

#[tokio::test]
async fn the_address_in_a_request_takes_the_place_of_the_setting() {
    let (all, of_request) = (Receiver::start([]), Receiver::start([]));
    let (ice, client) = started().await;
    set_callback(&client, &all.url(), json!({"EventTypeList": ["ProduceMediaComplete"]})).await;
    register(&client, Some(&of_request.url())).await;
    assert_eq!(only(ice.wait_for_callbacks().await).url, of_request.url());
    assert_eq!((all.rest().len(), of_request.rest().len()), (0, 1));
}

#[tokio::test]
async fn callbacks_are_signed_if_the_account_has_a_key() {
    let receiver = Receiver::start([]);
    let (ice, client) = started().await;
    let verifier = verifier(receiver.url()).key(KEY);
    let settings = [
        (json!({"AuthSwitch": "on", "AuthKey": KEY}), true),
        (json!({"AuthSwitch": "off", "AuthKey": KEY}), false),
        (json!({}), false),
    ];
    for (setting, expected) in settings {
        set_callback(&client, &receiver.url(), setting.clone()).await;
        for address in [None, Some(receiver.url())] {
            register(&client, address.as_deref()).await;
            let posted = receiver.next();
            assert_eq!(is_signed(&posted, &verifier), expected, "{setting}: {posted:?}");
            assert_eq!(posted.headers.contains_key("x-ice-timestamp"), expected, "{setting}");
        }
    }
    // The clock of the service is wrong, so the signature is too old.
    set_callback(&client, &receiver.url(), json!({"AuthSwitch": "on", "AuthKey": KEY})).await;
    ice.set_clock_offset(-600);
    register(&client, None).await;
    let error = verifier.verify(&receiver.next().headers, SystemTime::now()).unwrap_err();
    assert!(error.to_string().contains("differs by 60"), "{error}");
}

#[tokio::test]
async fn a_callback_is_posted_after_the_response_of_the_request() {
    let receiver = Receiver::start([]);
    let (ice, client) = started().await;
    let delay = Duration::from_millis(500);
    ice.fault(REGISTER).nth(1).delayed(delay);
    let start = Instant::now();
    register(&client, Some(&receiver.url())).await;
    let callback = only(ice.wait_for_callbacks().await);
    assert_eq!(callback.outcome, CallbackOutcome::Delivered);
    let after = only(receiver.rest()).at - start;
    assert!(after >= delay, "{after:?}");
}

#[tokio::test]
async fn what_is_executed_once_is_reported_once() {
    let receiver = Receiver::start([]);
    let (ice, client) = started().await;
    // The response is lost, and the client sends the request again with its token.
    ice.fault(REGISTER).nth(1).lost();
    register(&client, Some(&receiver.url())).await;
    ice.wait_for_callbacks().await;
    assert_eq!((ice.executions(REGISTER), receiver.rest().len()), (1, 1));
    // It is not executed at all.
    ice.fault(REGISTER).nth(1).internal_error();
    ice.fault(REGISTER).nth(1).internal_error();
    register(&client, Some(&receiver.url())).await;
    ice.wait_for_callbacks().await;
    assert_eq!((ice.executions(REGISTER), receiver.rest().len()), (2, 1));
}

#[tokio::test]
async fn a_reset_forgets_the_callbacks_and_posts_no_more() {
    let receiver = Receiver::start([Reaction::Late(Duration::from_secs(1))]);
    let (ice, client) = started().await;
    for _ in 0..3 {
        register(&client, Some(&receiver.url())).await;
    }
    assert_eq!(ice.callbacks().len(), 3);
    receiver.next();
    ice.reset();
    assert_eq!(ice.wait_for_callbacks().await, []);
    register(&ice.client().await, Some(&receiver.url())).await;
    let callback = only(ice.wait_for_callbacks().await);
    assert_eq!(callback.outcome, CallbackOutcome::Delivered);
    assert_eq!(receiver.rest().len(), 1, "those before the reset are not posted");
}

#[test]
fn the_control_and_the_journal_have_the_callbacks() {
    let folder = tempfile::tempdir().unwrap();
    let journal = folder.path().join("journal.jsonl");
    let ice = LocalIce::builder().journal(&journal).start().unwrap();
    let address = r#"{"NotifyAddress": "https://127.0.0.1/"}"#;
    let response = send(&ice, REGISTER, &[("InputURL", "oss://b/a.mp4"), ("UserData", address)]);
    assert_eq!(response.status, 200);
    let runtime = tokio::runtime::Builder::new_current_thread().build().unwrap();
    let callback = only(runtime.block_on(ice.wait_for_callbacks()));
    let documents = exchange(&ice, "GET", "/_ice/callbacks?account=local", &[], "").json();
    let reason = "the local server posts to http:// only";
    assert_eq!(
        documents,
        json!([{
            "event_type": "RegisterMediaComplete", "url": "https://127.0.0.1/", "body": callback.body,
            "attempts": 0, "outcome": "not_posted", "reason": reason,
        }])
    );
    assert_eq!(exchange(&ice, "GET", "/_ice/callbacks?account=other", &[], "").json(), json!([]));
    let lines = std::fs::read_to_string(&journal).unwrap();
    let lines: Vec<Json> = lines.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    assert_eq!((lines.len(), &lines[0]["operation"]), (2, &json!(REGISTER)));
    assert_eq!(
        (&lines[1]["callback"], &lines[1]["account"]),
        (&json!("RegisterMediaComplete"), &json!("local"))
    );
    assert_eq!((&lines[1]["outcome"], &lines[1]["reason"]), (&json!("not_posted"), &json!(reason)));
}
