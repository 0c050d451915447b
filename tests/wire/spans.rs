//! The spans and events of calls.

use std::time::Duration;

use alicloud_ice::upload::GetUrlUploadInfosRequest;
use alicloud_ice::{Client, Credentials, RetryPolicy};
use alicloud_ice_local::{LocalIce, Reply};
use serde_json::{Value, json};
use tracing_subscriber::fmt::format::FmtSpan;

use crate::log::Log;

/// No other text of the log contains it.
const SECRET: &str = "sEcReT-of-the-key";

/// Returns the fields that the spans of a name had when they were closed.
fn closed_spans(log: &str, name: &str) -> Vec<Value> {
    let lines = log.lines().map(|line| serde_json::from_str::<Value>(line).expect("a line is JSON"));
    let closed = lines.filter(|line| line["fields"]["message"] == "close" && line["span"]["name"] == name);
    closed.map(|line| line["span"].clone()).collect()
}

#[tokio::test]
async fn spans_follow_opentelemetry_and_contain_no_parameters() {
    let log = Log::default();
    let subscriber = tracing_subscriber::fmt()
        .json()
        .with_max_level(tracing_subscriber::filter::LevelFilter::DEBUG)
        .with_span_events(FmtSpan::CLOSE)
        .with_writer(log.clone())
        .finish();
    let guard = tracing::subscriber::set_default(subscriber);

    let ice = LocalIce::builder().key("id", SECRET).start().unwrap();
    ice.respond("GetUrlUploadInfos", Reply::json(503, json!({"Code": "Busy", "RequestId": "r-1"})));
    ice.respond("GetUrlUploadInfos", Reply::json(200, json!({"RequestId": "r-2"})).truncated(5));
    let credentials = Credentials::new("id", SECRET);
    let policy = RetryPolicy::new().backoff(Duration::from_millis(1), Duration::from_millis(1));
    let builder = Client::builder().endpoint(ice.url()).credentials(credentials).retry(policy);
    let client = builder.build().await.unwrap();
    let request = || GetUrlUploadInfosRequest::by_job_ids(["a-parameter"]);
    client.get_url_upload_infos(request()).await.unwrap();
    // The service repeats a parameter in its error.
    let echo = json!({"Code": "InvalidParameter", "Message": "a-parameter is wrong", "RequestId": "r-4"});
    ice.respond("GetUrlUploadInfos", Reply::json(400, echo));
    ice.respond(
        "GetUrlUploadInfos",
        Reply::json(400, json!({"Code": "Bad: a-parameter", "RequestId": "r-5"})),
    );
    client.get_url_upload_infos(request()).await.unwrap_err();
    client.get_url_upload_infos(request()).await.unwrap_err();
    drop(guard);

    let log = log.text();
    let attempts = closed_spans(&log, "attempt");
    let values = |name: &str| attempts.iter().map(|attempt| attempt[name].clone()).collect::<Vec<_>>();
    let null = Value::Null;
    assert_eq!(
        values("http.response.status_code"),
        [json!(503), null.clone(), json!(200), json!(400), json!(400)],
        "{log}"
    );
    assert_eq!(
        values("http.request.resend_count"),
        [null.clone(), json!(1), json!(2), null.clone(), null.clone()]
    );
    assert_eq!(
        values("error.type"),
        [json!("Busy"), json!("Connection"), null.clone(), json!("InvalidParameter"), json!("400")]
    );
    assert_eq!(values("alicloud.request_id")[0], "r-1");
    assert!(values("alicloud.request_id")[2].is_string() && values("alicloud.request_id")[3] == "r-4");
    let (_, port) = ice.url().rsplit_once(':').map(|(url, port)| (url.to_owned(), port.to_owned())).unwrap();
    for attempt in &attempts {
        assert_eq!(attempt["otel.name"], "POST GetUrlUploadInfos");
        assert_eq!(
            (&attempt["otel.kind"], &attempt["http.request.method"]),
            (&json!("client"), &json!("POST"))
        );
        assert_eq!(
            (&attempt["server.address"], &attempt["server.port"]),
            (&json!("127.0.0.1"), &port.parse().unwrap())
        );
    }
    let calls = closed_spans(&log, "call");
    assert_eq!(calls.len(), 3);
    assert_eq!(
        (&calls[1]["rpc.method"], &calls[1]["rpc.service"]),
        (&json!("GetUrlUploadInfos"), &json!("ICE"))
    );
    assert_eq!((&calls[0]["error.type"], &calls[1]["error.type"]), (&null, &json!("InvalidParameter")));
    let ours = log.lines().filter(|line| line.contains("\"target\":\"alicloud_runtime"));
    assert!(ours.clone().count() >= 8);
    for line in ours {
        assert!(!line.contains("a-parameter") && !line.contains(SECRET), "{line}");
        assert!(!line.contains("Signature="), "{line}");
    }
}
