//! Idempotency tokens: when one is filled in, and what it makes safe to retry.

use std::collections::HashSet;
use std::time::Duration;

use alicloud_ice::ad_insertion::{AddAdInsertionRequest, AddAdInsertionRequired};
use alicloud_ice::intelligent_production::QueryIProductionJobRequest;
use alicloud_ice::transport::MockTransport;
use alicloud_ice::upload::{RegisterMediaInfoRequest, UploadMediaByUrlRequest};
use alicloud_ice::{Client, Credentials, RetryPolicy, call};
use alicloud_ice_local::{LocalIce, Reply};
use serde_json::json;

use crate::mock::{client_of, parameter};
use crate::operations;

const TOKEN: &str = "ClientToken";

fn request() -> RegisterMediaInfoRequest {
    RegisterMediaInfoRequest::new("oss://bucket/a.mp4")
}

fn soon() -> RetryPolicy {
    RetryPolicy::new().backoff(Duration::from_millis(1), Duration::from_millis(2))
}

fn mock(statuses: &[u16]) -> MockTransport {
    statuses.iter().fold(MockTransport::new(), |mock, status| mock.respond(*status, r#"{"RequestId":"r"}"#))
}

/// Returns the tokens of the requests that were sent.
fn tokens(mock: &MockTransport) -> Vec<Option<String>> {
    parameter(mock, TOKEN)
}

#[tokio::test]
async fn all_attempts_of_a_call_have_one_token_and_each_call_has_its_own() {
    let mock = mock(&[500, 503, 200, 200]);
    let client = client_of(&mock, soon());
    client.register_media_info(request()).await.unwrap();
    client.register_media_info(request()).await.unwrap();
    let tokens: Vec<String> = tokens(&mock).into_iter().map(|token| token.expect("a token")).collect();
    assert!(tokens[0] == tokens[1] && tokens[1] == tokens[2], "{tokens:?}");
    assert_ne!(tokens[2], tokens[3]);
    for token in tokens {
        assert!(token.len() == 32 && token.bytes().all(|byte| byte.is_ascii_hexdigit()), "{token}");
    }
}

#[tokio::test]
async fn a_write_whose_response_is_lost_is_executed_once_and_succeeds() {
    let ice = LocalIce::start().unwrap();
    let response = Reply::json(200, json!({"MediaId": "m"}));
    ice.respond("RegisterMediaInfo", response.reset().after_execution());
    let client = crate::calls::client(&ice).await;
    client.register_media_info(request()).retry(soon()).await.unwrap();
    assert_eq!((ice.received().len(), ice.executions("RegisterMediaInfo")), (2, 1));
}

#[tokio::test]
async fn the_token_of_the_caller_is_kept_and_an_empty_one_replaced() {
    let mock = mock(&[500, 200, 200, 200, 200, 200]);
    let client = client_of(&mock, soon());
    client.register_media_info(request().client_token("mine")).await.unwrap();
    client.register_media_info(request().client_token("")).await.unwrap();
    client.register_media_info(request()).parameter(TOKEN, "added").await.unwrap();
    client.register_media_info(request().client_token("")).parameter(TOKEN, "added").await.unwrap();
    client.register_media_info(request()).parameter(TOKEN, "").await.unwrap();
    let tokens: Vec<String> = tokens(&mock).into_iter().map(|token| token.expect("a token")).collect();
    assert_eq!((&*tokens[0], &*tokens[1], tokens[2].len()), ("mine", "mine", 32));
    assert_eq!((&*tokens[3], &*tokens[4], tokens[5].len()), ("added", "added", 32));
    for request in mock.requests() {
        assert_eq!(request.uri().query().unwrap().matches(TOKEN).count(), 1);
    }
}

#[tokio::test]
async fn tokens_can_be_switched_off_for_a_client_and_for_a_call() {
    let mock = mock(&[500, 500, 500, 200]);
    let builder = Client::builder().region("cn-shanghai").credentials(Credentials::new("id", "secret"));
    let builder = builder.transport(mock.clone()).retry(soon()).idempotency_tokens(false);
    let client = builder.build().await.unwrap();
    // Without a token, a write that may have executed is not retried. An empty one is not a token.
    for request in [request(), request().client_token("")] {
        let error = client.register_media_info(request).await.unwrap_err();
        assert_eq!((error.attempts(), error.idempotency_token()), (1, None));
    }
    client.register_media_info(request()).idempotency_tokens(true).await.unwrap();
    let sent = tokens(&mock);
    assert_eq!((&sent[0], sent[1].as_deref()), (&None, Some("")));
    assert!(sent[2].as_ref().is_some_and(|token| token.len() == 32) && sent[2] == sent[3]);

    let mock = self::mock(&[500]);
    let error = client_of(&mock, soon()).register_media_info(request()).idempotency_tokens(false).await;
    assert_eq!((error.unwrap_err().attempts(), tokens(&mock)), (1, vec![None]));
}

#[tokio::test]
async fn an_error_has_the_token_with_which_the_call_can_be_repeated() {
    let mock = mock(&[500, 400, 500]);
    let client = client_of(&mock, RetryPolicy::none());
    let error = client.register_media_info(request()).await.unwrap_err();
    let token = tokens(&mock)[0].clone().unwrap();
    assert_eq!(error.idempotency_token(), Some(&*token));
    let message = error.to_string();
    assert!(message.ends_with(&format!("(request ID r, idempotency token {token})")), "{message}");
    // Nothing has executed: the message does not need it.
    let error = client.register_media_info(request()).retry(RetryPolicy::none()).await.unwrap_err();
    assert!(error.idempotency_token().is_some());
    let error = client
        .upload_media_by_url(UploadMediaByUrlRequest::new().upload_urls(["https://example.com/a"]))
        .await;
    let error = error.unwrap_err();
    assert!(error.idempotency_token().is_none() && !error.to_string().contains("token"), "{error}");
}

#[tokio::test]
async fn a_token_of_a_form_is_sent_in_the_form() {
    let mock = mock(&[200]);
    let required = AddAdInsertionRequired {
        name: "name".into(),
        content_url_prefix: "https://example.com/".into(),
        ads_url: "https://example.com/ads".into(),
    };
    let request = AddAdInsertionRequest::new(required);
    client_of(&mock, soon()).add_ad_insertion(request).await.unwrap();
    let [request] = &*mock.requests() else { panic!("one request") };
    let body = String::from_utf8_lossy(request.body()).into_owned();
    assert!(body.contains("ClientToken="), "{body}");
    assert!(!request.uri().query().unwrap_or_default().contains(TOKEN));
}

#[tokio::test]
async fn a_call_by_name_has_a_token_too() {
    let mock = mock(&[500, 200]);
    let parameters = json!({"InputURL": "oss://bucket/a.mp4"});
    call(&client_of(&mock, soon()), "RegisterMediaInfo", parameters).await.unwrap();
    let tokens: HashSet<_> = tokens(&mock).into_iter().collect();
    assert!(tokens.len() == 1 && !tokens.contains(&None), "{tokens:?}");
}

/// A waiter polls it; with the same token, the service could repeat an old response.
#[tokio::test]
async fn a_read_gets_no_token() {
    let mock = mock(&[200, 200]);
    let client = client_of(&mock, soon());
    client.query_i_production_job(QueryIProductionJobRequest::new("a")).await.unwrap();
    client.query_i_production_job(QueryIProductionJobRequest::new("a").client_token("mine")).await.unwrap();
    assert_eq!(tokens(&mock), [None, Some("mine".to_owned())]);
}

#[test]
fn only_writes_that_are_not_listings_get_a_token() {
    let with_token: Vec<_> = operations().filter(|operation| operation.idempotency_token.is_some()).collect();
    assert_eq!(with_token.len(), 15);
    assert!(with_token.iter().all(|operation| operation.pagination.is_none()));
    let reads: Vec<_> =
        with_token.iter().filter(|operation| operation.read_only).map(|read| read.name).collect();
    assert_eq!(reads, ["QueryIProductionJob"]);
}
