//! Responses with a content coding, in whole calls.

use std::io::Write;

use alicloud_ice::transport::ReqwestTransport;
use alicloud_ice::upload::{GetUrlUploadInfosRequest, GetUrlUploadInfosResponse, UploadMediaByUrlRequest};
use alicloud_ice::{Client, Credentials, Error, ErrorKind};
use alicloud_ice_local::{LocalIce, Reply};
use flate2::Compression;
use flate2::write::{GzEncoder, ZlibEncoder};
use serde_json::json;

pub(crate) fn gzip(plain: &[u8]) -> Vec<u8> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::best());
    encoder.write_all(plain).unwrap();
    encoder.finish().unwrap()
}

fn zlib(plain: &[u8]) -> Vec<u8> {
    let mut encoder = ZlibEncoder::new(Vec::new(), Compression::best());
    encoder.write_all(plain).unwrap();
    encoder.finish().unwrap()
}

/// Returns a reply with this status and `Content-Encoding`.
fn coded(status: u16, coding: &str, body: Vec<u8>) -> Reply {
    Reply::bytes(status, "application/json", body).header("Content-Encoding", coding)
}

async fn client(ice: &LocalIce, max_response_bytes: usize) -> Client {
    let credentials = Credentials::new(ice.access_key_id(), ice.access_key_secret());
    let builder = Client::builder().endpoint(ice.url()).credentials(credentials);
    builder.max_response_bytes(max_response_bytes).build().await.unwrap()
}

/// Reads a reply, with the default retries.
async fn look_up(ice: &LocalIce, reply: Reply) -> Result<GetUrlUploadInfosResponse, Error> {
    ice.respond("GetUrlUploadInfos", reply);
    client(ice, 1000).await.get_url_upload_infos(GetUrlUploadInfosRequest::by_job_ids(["a"])).await
}

#[tokio::test]
async fn a_compressed_response_is_read_up_to_the_longest_body() {
    let ice = LocalIce::start().unwrap();
    let body = json!({"RequestId": "r", "NonExists": ["a".repeat(900)]}).to_string().into_bytes();
    let found = look_up(&ice, coded(200, "gzip", gzip(&body))).await.unwrap();
    assert_eq!(found.non_exists[0].len(), 900);
    let halves = [gzip(&body[..500]), gzip(&body[500..])].concat();
    for (coding, body) in [
        ("gzip", halves),
        ("X-Gzip", gzip(&body)),
        ("gzip, gzip", gzip(&gzip(&body))),
        ("deflate", zlib(&body)),
        ("identity", body.clone()),
        ("gzip", [gzip(&body), vec![0; 8]].concat()),
        ("gzip", [&*gzip(&body), b"\r\n"].concat()),
    ] {
        assert_eq!(look_up(&ice, coded(200, coding, body)).await.unwrap(), found, "{coding}");
    }
    assert_eq!(ice.received()[0].header("accept-encoding"), Some("gzip"));

    // 64 MiB of spaces in 64 KiB.
    let bomb = gzip(&vec![b' '; 64 << 20]);
    let error = look_up(&ice, coded(200, "gzip", bomb.clone())).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::InvalidResponse, "{error}");
    assert!(error.to_string().contains("more than 1000 bytes"), "{error}");
    let error = look_up(&ice, coded(400, "gzip", bomb)).await.unwrap_err();
    assert_eq!((error.kind(), error.http_status()), (ErrorKind::Service, Some(400)), "{error}");
    let error = look_up(&ice, coded(200, "gzip", Vec::new())).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::InvalidResponse, "an empty body is not JSON: {error}");
}

#[tokio::test]
async fn a_body_that_cannot_be_decoded_is_an_invalid_response() {
    let ice = LocalIce::start().unwrap();
    let zipped = gzip(br#"{"RequestId": "r"}"#);
    let mut changed = zipped.clone();
    *changed.last_mut().unwrap() ^= 1;
    let bodies = [
        ("gzip", zipped[..zipped.len() - 9].to_vec(), "gzip"),
        ("gzip", zipped[..4].to_vec(), "gzip"),
        ("gzip", changed, "gzip"),
        ("gzip", br#"{"RequestId": "r"}"#.to_vec(), "no gzip header"),
        ("br", b"\x0b\x02\x80{}\x03".to_vec(), "unsupported content coding \"br\""),
    ];
    for (coding, body, reason) in bodies {
        let sent = ice.received().len();
        let error = look_up(&ice, coded(200, coding, body.clone())).await.unwrap_err();
        assert_eq!((error.kind(), error.http_status()), (ErrorKind::InvalidResponse, Some(200)), "{error}");
        assert!(error.may_have_executed() && !error.is_retryable(), "{error}");
        assert!(error.to_string().contains(reason), "{error}");
        assert_eq!((error.attempts(), ice.received().len()), (1, sent + 1), "{error}");

        // The status of an error counts, whether its body can be decoded or not.
        let error = look_up(&ice, coded(404, coding, body)).await.unwrap_err();
        assert_eq!((error.kind(), error.http_status()), (ErrorKind::Service, Some(404)), "{error}");
        assert!(error.attempts() == 1 && error.to_string().contains(reason), "{error}");
    }
    ice.respond("GetUrlUploadInfos", coded(503, "gzip", b"<html>".to_vec()));
    let found = look_up(&ice, coded(200, "gzip", zipped)).await.expect("a read is retried after a 503");
    assert_eq!(found.request_id.as_deref(), Some("r"));
}

/// The body is shorter than its announced length, so the connection and not the coding is at fault.
#[tokio::test]
async fn a_connection_that_breaks_within_a_compressed_body_is_interrupted() {
    let ice = LocalIce::start().unwrap();
    let reply = coded(200, "gzip", gzip(br#"{"MediaId": "m", "RequestId": "r"}"#)).truncated(20);
    ice.respond("UploadMediaByURL", reply);
    let request = UploadMediaByUrlRequest::new().upload_urls(["https://example.com/a.mp4"]);
    let error = client(&ice, 1000).await.upload_media_by_url(request).await.unwrap_err();
    assert_eq!((error.kind(), error.may_have_executed()), (ErrorKind::Connection, true), "{error}");
}

/// A client of `reqwest` decodes bodies itself, if its feature `gzip` is enabled.
#[tokio::test]
async fn a_client_of_reqwest_reports_malformed_bodies_as_the_default_transport_does() {
    let ice = LocalIce::start().unwrap();
    let transport = ReqwestTransport::build(reqwest::Client::builder().no_proxy()).unwrap();
    let credentials = Credentials::new(ice.access_key_id(), ice.access_key_secret());
    let builder = Client::builder().endpoint(ice.url()).credentials(credentials).transport(transport);
    let client: Client = builder.build().await.unwrap();
    let look_up = async |body: Vec<u8>| {
        ice.respond("GetUrlUploadInfos", coded(200, "gzip", body));
        client.get_url_upload_infos(GetUrlUploadInfosRequest::by_job_ids(["a"])).await
    };
    let zipped = gzip(br#"{"RequestId": "r"}"#);
    assert_eq!(look_up(zipped.clone()).await.unwrap().request_id.as_deref(), Some("r"));
    for body in [zipped[..zipped.len() - 9].to_vec(), br#"{"RequestId": "r"}"#.to_vec()] {
        let error = look_up(body).await.unwrap_err();
        assert_eq!((error.kind(), error.http_status()), (ErrorKind::InvalidResponse, Some(200)), "{error}");
        assert!(error.attempts() == 1 && error.may_have_executed() && !error.is_retryable(), "{error}");
        assert!(!format!("{error:?}").contains("JobIds"), "{error:?}");
    }
    ice.respond("UploadMediaByURL", coded(200, "gzip", zipped).truncated(15));
    let request = UploadMediaByUrlRequest::new().upload_urls(["https://example.com/a.mp4"]);
    let error = client.upload_media_by_url(request).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Connection, "{error}");
}
