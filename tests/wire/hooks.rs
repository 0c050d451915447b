//! The hooks of a client, and the name of the application.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use alicloud_ice::upload::{GetUrlUploadInfosRequest, RegisterMediaInfoRequest};
use alicloud_ice::{Client, ClientBuilder, Credentials, ErrorKind, Outcome, RetryPolicy};
use alicloud_ice_local::{LocalIce, Reply};
use serde_json::json;

use crate::calls::one_job;
use crate::environment::has_environment;

fn builder(ice: &LocalIce) -> ClientBuilder<Client> {
    let credentials = Credentials::new(ice.access_key_id(), ice.access_key_secret());
    let policy = RetryPolicy::new().backoff(Duration::from_millis(1), Duration::from_millis(1));
    Client::builder().endpoint(ice.url()).credentials(credentials).retry(policy)
}

/// The server verifies the signature, which covers what the hooks add.
#[tokio::test]
async fn a_hook_adds_headers_and_parameters_that_are_signed() {
    let ice = LocalIce::start().unwrap();
    ice.respond("GetUrlUploadInfos", Reply::json(503, json!({"Code": "Busy"})));
    let builder = builder(&ice)
        .before_signing(|request| {
            let attempt = format!("{} {}", request.operation().name, request.attempt());
            request.set_header("x-acs-trace", attempt)?;
            // A parameter of the typed request is not replaced.
            request.set_parameter("JobIds", "other")?;
            Ok(request.set_parameter("New", "值")?)
        })
        // The second hook sees what the first one added.
        .before_signing(|request| {
            let parameters = request.parameters();
            let names: Vec<_> = parameters.iter().map(|(name, _)| name.as_ref()).collect();
            let shown = format!("{} {}", names.join(","), request.headers().len());
            Ok(request.set_header("x-seen", shown)?)
        });
    let client = builder.build().await.unwrap();
    client.get_url_upload_infos(one_job()).header("x-own", "1").await.unwrap();
    let received = ice.received();
    assert_eq!(received.len(), 2);
    for (request, attempt) in received.iter().zip(["GetUrlUploadInfos 1", "GetUrlUploadInfos 2"]) {
        assert_eq!((request.rejected.as_deref(), request.header("x-acs-trace")), (None, Some(attempt)));
        assert_eq!(request.parameter("JobIds"), Some("df2ac80b481346daa1db6a7c40edc7f8"));
        assert_eq!(request.parameter("New"), Some("值"));
        assert_eq!(request.header("x-seen"), Some("JobIds,New 2"), "nothing is left of the first attempt");
    }
}

#[tokio::test]
async fn a_hook_that_fails_ends_the_call() {
    let ice = LocalIce::start().unwrap();
    let client = builder(&ice).before_signing(|_| Err("the tracer is gone".into())).build().await.unwrap();
    let error = client.get_url_upload_infos(one_job()).await.unwrap_err();
    assert_eq!(
        (error.kind(), error.to_string().as_str()),
        (
            ErrorKind::InvalidRequest,
            "GetUrlUploadInfos: request not sent: a `before_signing` hook failed: the tracer is gone"
        )
    );
    for (name, value) in [("Authorization", "x"), ("x-acs-date", "x"), ("x", "a\nb")] {
        let hooked = builder(&ice).before_signing(move |request| Ok(request.set_header(name, value)?));
        let client = hooked.build().await.unwrap();
        let error = client.get_url_upload_infos(one_job()).await.unwrap_err();
        assert!(error.to_string().contains("invalid header"), "{error}");
    }
    assert!(ice.received().is_empty());
}

/// A token that differs between attempts would let a retry execute the operation twice.
#[tokio::test]
async fn a_hook_cannot_set_the_idempotency_token() {
    let ice = LocalIce::start().unwrap();
    let hooked = builder(&ice).before_signing(|request| Ok(request.set_parameter("ClientToken", "t")?));
    let client = hooked.build().await.unwrap();
    let request = RegisterMediaInfoRequest::new("oss://bucket/a.mp4");
    let error = client.register_media_info(request).await.unwrap_err();
    assert!(error.to_string().contains("invalid parameter `ClientToken`"), "{error}");
    assert!(ice.received().is_empty());
}

/// Returns an outcome as a line, without its duration.
fn line(hook: &str, outcome: &Outcome<'_>) -> String {
    let operation = outcome.operation().name;
    let (status, id) = (outcome.http_status(), outcome.request_id().unwrap_or("-"));
    let error = outcome.error().map_or("ok".to_owned(), |error| format!("{:?}", error.kind()));
    format!("{hook} {operation} {} {status:?} {id} {error}", outcome.attempts())
}

#[tokio::test]
async fn hooks_see_the_outcome_of_every_attempt_and_call() {
    let ice = LocalIce::start().unwrap();
    let lines = Arc::new(Mutex::new(Vec::new()));
    let (attempts, calls) = (lines.clone(), lines.clone());
    let client = builder(&ice)
        .after_attempt(move |outcome| {
            assert!(outcome.duration() > Duration::ZERO);
            let tagged = outcome.response_headers().is_some_and(|headers| headers.contains_key("x-tag"));
            attempts.lock().unwrap().push(format!("{} {tagged}", line("attempt", outcome)));
        })
        .after_call(move |outcome| calls.lock().unwrap().push(line("call", outcome)))
        .build()
        .await
        .unwrap();
    let busy = Reply::json(503, json!({"Code": "Busy", "RequestId": "r-1"})).header("X-Tag", "1");
    ice.respond("GetUrlUploadInfos", busy);
    ice.respond(
        "GetUrlUploadInfos",
        Reply::json(200, json!({"NonExists": ["a"], "RequestId": "r-2"})).header("X-Tag", "1"),
    );
    client.get_url_upload_infos(one_job()).await.unwrap();
    ice.respond("GetUrlUploadInfos", Reply::json(400, json!({"Code": "Bad", "RequestId": "r-3"})));
    client.get_url_upload_infos(one_job()).await.unwrap_err();
    client.get_url_upload_infos(GetUrlUploadInfosRequest::by_job_ids([""])).await.unwrap_err();
    assert_eq!(
        *lines.lock().unwrap(),
        [
            "attempt GetUrlUploadInfos 1 Some(503) r-1 Service true",
            "attempt GetUrlUploadInfos 2 Some(200) r-2 ok true",
            "call GetUrlUploadInfos 2 Some(200) r-2 ok",
            "attempt GetUrlUploadInfos 1 Some(400) r-3 Service false",
            "call GetUrlUploadInfos 1 Some(400) r-3 Service",
            "call GetUrlUploadInfos 0 None - InvalidRequest",
        ]
    );
}

#[tokio::test]
async fn the_name_of_the_application_follows_the_user_agent() {
    let ice = LocalIce::start().unwrap();
    let client = builder(&ice).app_name("my-service/1.2").build().await.unwrap();
    client.get_url_upload_infos(one_job()).await.unwrap();
    client.get_url_upload_infos(one_job()).header("User-Agent", "own").await.unwrap();
    let received = ice.received();
    let user_agent = received[0].header("user-agent").unwrap();
    assert!(
        user_agent.starts_with("alicloud-ice/") && user_agent.ends_with(" my-service/1.2"),
        "{user_agent}"
    );
    assert_eq!(received[1].header("user-agent"), Some("own"));
    let error = builder(&ice).app_name("a\nb").build().await.unwrap_err();
    assert_eq!((error.kind(), ice.received().len()), (ErrorKind::Configuration, 2));
}

#[tokio::test]
async fn the_name_of_the_application_may_come_from_the_environment() {
    let variables = [("ALIBABA_CLOUD_USER_AGENT", "from-the-environment/3")];
    if !has_environment("hooks::the_name_of_the_application_may_come_from_the_environment", &variables) {
        return;
    }
    let ice = LocalIce::start().unwrap();
    builder(&ice).build().await.unwrap().get_url_upload_infos(one_job()).await.unwrap();
    builder(&ice).app_name("own").build().await.unwrap().get_url_upload_infos(one_job()).await.unwrap();
    let ends = |index: usize, end: &str| ice.received()[index].header("user-agent").unwrap().ends_with(end);
    assert!(ends(0, " from-the-environment/3") && ends(1, "/0.1.0 own"), "{:?}", ice.received());
}
