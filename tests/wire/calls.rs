//! Whole calls to a loopback server, which verifies every signature with its own code.

use std::collections::{BTreeSet, HashSet};

use alicloud_ice::upload::{GetUrlUploadInfosRequest, UploadMediaByUrlRequest};
use alicloud_ice::{Client, Credentials, ErrorKind};
use alicloud_ice_local::LocalIce;
use serde_json::json;
use support::metadata;

use crate::operations;

/// Creates a client with default settings for the server.
pub(crate) async fn client(ice: &LocalIce) -> Client {
    let credentials = Credentials::new(ice.access_key_id(), ice.access_key_secret());
    let builder = Client::builder().endpoint(ice.url()).credentials(credentials);
    builder.build().await.expect("everything is set")
}

/// Returns a request for the job that a server with examples knows.
pub(crate) fn one_job() -> GetUrlUploadInfosRequest {
    GetUrlUploadInfosRequest::by_job_ids(["df2ac80b481346daa1db6a7c40edc7f8"])
}

#[test]
fn the_catalogue_has_every_operation_of_the_metadata() {
    let metadata = metadata();
    let described = metadata["apis"].as_object().expect("operations are an object");
    let names: Vec<&str> = operations().map(|operation| operation.name).collect();
    let unique: BTreeSet<&str> = names.iter().copied().collect();
    let described_names: BTreeSet<&str> = described.keys().map(String::as_str).collect();
    let difference: Vec<_> = unique.symmetric_difference(&described_names).collect();
    assert!(difference.is_empty(), "in one of both only: {difference:?}");
    assert_eq!((names.len(), described.len()), (400, 400), "no operation is listed twice");
    for operation in operations() {
        let methods = described[operation.name]["methods"].as_array().expect("methods are a list");
        let method = operation.method.as_str().to_ascii_lowercase();
        assert!(methods.contains(&json!(method)), "{}: {method}, not {methods:?}", operation.name);
    }
}

#[tokio::test]
async fn a_job_is_looked_up() {
    let ice = LocalIce::builder().examples(true).start().unwrap();
    let found = client(&ice).await.get_url_upload_infos(one_job()).await.unwrap();
    let [job] = found.url_upload_info_list.as_slice() else { panic!("{found:?}") };
    assert_eq!(job.media_id.as_deref(), Some("5014ca70f08171ecbf940764a0fd6***"));
    assert_eq!(job.file_size.as_ref().unwrap().value(), Ok(64_610));
    assert!(found.non_exists.is_empty() && found.request_id.is_some());

    let received = ice.received();
    assert_eq!(received[0].rejected, None);
    assert_eq!(received[0].target, "/?JobIds=df2ac80b481346daa1db6a7c40edc7f8");
    let user_agent = received[0].header("user-agent").unwrap();
    assert!(user_agent.starts_with("alicloud-ice/"), "{user_agent}");
}

#[tokio::test]
async fn submitted_jobs_are_found_by_url_and_by_id() {
    let ice = LocalIce::start().unwrap();
    let client = client(&ice).await;
    let urls = ["https://example.com/%E8%A7%86%20+*~.mp4?a=1&b=2", "https://example.com/b.mp3"];
    let request =
        UploadMediaByUrlRequest::new().upload_urls(urls).user_data(json!({"Extend": {"id": "视频 + & ="}}));
    let submitted = client.upload_media_by_url(request).await.unwrap();
    let ids: Vec<String> = submitted.upload_jobs.into_iter().filter_map(|job| job.job_id).collect();
    assert_eq!(ids.len(), 2);

    let by_ids = client.get_url_upload_infos(GetUrlUploadInfosRequest::by_job_ids(&ids)).await.unwrap();
    let by_urls = client.get_url_upload_infos(GetUrlUploadInfosRequest::by_upload_urls(urls)).await.unwrap();
    for found in [by_ids, by_urls] {
        let found: Vec<_> = found.url_upload_info_list.into_iter().filter_map(|job| job.job_id).collect();
        assert_eq!(found, ids);
    }
    let unknown = GetUrlUploadInfosRequest::by_job_ids(["unknown"]);
    assert_eq!(client.get_url_upload_infos(unknown).await.unwrap().non_exists, ["unknown"]);
}

#[tokio::test]
async fn a_wrong_secret_is_an_error_of_the_service() {
    let ice = LocalIce::start().unwrap();
    let builder = Client::builder().endpoint(ice.url());
    let client = builder.credentials(Credentials::new(ice.access_key_id(), "guessed")).build().await.unwrap();
    let error = client.get_url_upload_infos(one_job()).await.unwrap_err();
    assert_eq!((error.kind(), error.code()), (ErrorKind::Service, Some("SignatureDoesNotMatch")));
    assert_eq!(ice.received()[0].rejected.as_deref(), Some("SignatureDoesNotMatch"));
}

#[tokio::test]
async fn temporary_credentials_are_sent_with_their_token() {
    let ice = LocalIce::builder().sts_key("STS.id", "secret", "token+/=").start().unwrap();
    let credentials = Credentials::new("STS.id", "secret").with_security_token("token+/=");
    let client = Client::builder().endpoint(ice.url()).credentials(credentials).build().await.unwrap();
    client.get_url_upload_infos(one_job()).await.unwrap();
    assert_eq!(ice.received()[0].header("x-acs-security-token"), Some("token+/="));
}

#[tokio::test]
async fn headers_and_parameters_of_a_call_are_signed_and_sent() {
    let ice = LocalIce::start().unwrap();
    let client = client(&ice).await;
    let call = client.get_url_upload_infos(one_job());
    let call = call.header("x-acs-trace", "a  b").parameter("New Parameter", "值");
    // A parameter of the typed request is not replaced.
    call.parameter("JobIds", "other").await.unwrap();
    let received = ice.received();
    assert_eq!(received[0].header("x-acs-trace"), Some("a  b"));
    assert_eq!(received[0].header("content-length"), Some("0"));
    assert_eq!(received[0].parameter("New Parameter"), Some("值"));
    assert_eq!(received[0].parameter("JobIds"), Some("df2ac80b481346daa1db6a7c40edc7f8"));
    let authorization = received[0].header("authorization").unwrap();
    assert!(authorization.contains(";x-acs-trace;"), "{authorization}");
}

#[tokio::test]
async fn an_invalid_or_reserved_header_is_not_sent() {
    let ice = LocalIce::start().unwrap();
    let client = client(&ice).await;
    for (name, value) in [
        ("no header", "x"),
        ("x-acs-trace", "a\r\nb: c"),
        ("Content-Length", "5"),
        ("host", "example.com"),
        ("Authorization", "x"),
        ("x-acs-security-token", "x"),
        ("X-Acs-Action", "DeleteMediaInfos"),
    ] {
        let error = client.get_url_upload_infos(one_job()).header(name, value).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::InvalidRequest, "{name}");
    }
    assert!(ice.received().is_empty());
}

/// The server rejects a nonce that it has received before.
#[tokio::test]
async fn every_call_has_its_own_nonce() {
    let ice = LocalIce::start().unwrap();
    let client = client(&ice).await;
    let calls: Vec<_> =
        (0..50).map(|_| tokio::spawn(client.get_url_upload_infos(one_job()).send())).collect();
    for call in calls {
        call.await.unwrap().unwrap();
    }
    let received = ice.received();
    let nonces: HashSet<_> =
        received.iter().filter_map(|request| request.header("x-acs-signature-nonce")).collect();
    assert_eq!((received.len(), nonces.len()), (50, 50));
}

#[tokio::test]
async fn a_request_beyond_the_limits_is_not_sent() {
    let ice = LocalIce::start().unwrap();
    let client = client(&ice).await;
    let none: [String; 0] = [];
    for (request, message) in [
        (
            GetUrlUploadInfosRequest::by_job_ids((1..=11).map(|id| id.to_string())),
            "GetUrlUploadInfos: JobIds has 11 items; the service accepts 1 to 10",
        ),
        (
            GetUrlUploadInfosRequest::by_upload_urls(none),
            "GetUrlUploadInfos: UploadURLs has 0 items; the service accepts 1 to 10",
        ),
        (
            GetUrlUploadInfosRequest::by_job_ids(["a,b"]),
            "GetUrlUploadInfos: JobIds[0] contains a comma, which separates the items of this parameter; \
             write it as %2C in a URL",
        ),
        (GetUrlUploadInfosRequest::by_job_ids([""]), "GetUrlUploadInfos: JobIds[0] is empty"),
    ] {
        let error = client.get_url_upload_infos(request).await.unwrap_err();
        assert_eq!((error.kind(), error.to_string().as_str()), (ErrorKind::InvalidRequest, message));
        assert!(!error.is_retryable() && !error.may_have_executed());
    }
    assert!(ice.received().is_empty());
}

/// The service may raise a limit before this crate knows.
#[tokio::test]
async fn a_request_beyond_the_limits_is_sent_without_validation() {
    let ice = LocalIce::start().unwrap();
    let credentials = Credentials::new(ice.access_key_id(), ice.access_key_secret());
    let builder = Client::builder().endpoint(ice.url()).credentials(credentials).validate_requests(false);
    let client = builder.build().await.unwrap();
    let eleven = GetUrlUploadInfosRequest::by_job_ids((1..=11).map(|id| id.to_string()));
    let error = client.get_url_upload_infos(eleven).await.unwrap_err();
    assert_eq!((error.kind(), error.http_status()), (ErrorKind::Service, Some(400)));
    assert_eq!(ice.received().len(), 1);
}

/// Only JSON can omit both parameters; a typed request without either does not compile.
#[test]
fn json_without_either_parameter_is_an_error_that_names_both() {
    let error = serde_json::from_str::<GetUrlUploadInfosRequest>("{}").unwrap_err();
    assert_eq!(error.to_string(), "missing field `JobIds or UploadURLs`");
}
