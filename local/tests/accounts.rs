//! Each access key has a state of its own on one server.
#![allow(clippy::indexing_slicing, clippy::panic, clippy::unwrap_used)]

use std::io::{Read, Write};
use std::net::TcpStream;
use std::time::Duration;

use crate::support::raw::{Rpc, send};
use crate::support::{call, code, members, panic_message};
use alicloud_ice::{Credentials, RetryPolicy};
use alicloud_ice_local::{LocalIce, Reply};
use serde_json::json;

#[tokio::test]
async fn two_accounts_see_nothing_of_each_other() {
    let ice = LocalIce::start().unwrap();
    let (one, two) = (ice.account("one"), ice.account("two"));
    let (of_one, of_two) = (one.client().await, two.client().await);
    assert_eq!((one.access_key_id(), one.access_key_secret()), ("one", "local"));

    let template = members(&of_one, "AddTemplate", json!({"Name": "a", "Type": "Timeline"})).await;
    let id = json!({"TemplateId": template["Template"]["TemplateId"]});
    members(&of_one, "GetTemplate", id.clone()).await;
    assert_eq!(code(&of_two, "GetTemplate", id).await, "TemplateNotFound");
    assert_eq!(members(&of_two, "ListTemplates", json!({})).await["TotalCount"], 0);
    let other = members(&of_two, "AddTemplate", json!({"Name": "a", "Type": "Timeline"})).await;
    assert_ne!(other["Template"]["TemplateId"], template["Template"]["TemplateId"]);

    let upload = json!({"UploadURLs": ["https://example.com/a.mp4"]});
    one.job("UploadMediaByURL").lookups(0).fails("404", "");
    let mut jobs = Vec::new();
    for client in [&of_one, &of_two] {
        jobs.push(
            call(client, "UploadMediaByURL", upload.clone()).await.unwrap().values_at("UploadJobs[].JobId"),
        );
    }
    let look = async |client, jobs| members(client, "GetUrlUploadInfos", json!({"JobIds": jobs})).await;
    assert_eq!(look(&of_two, &jobs[0]).await["NonExists"], json!(jobs[0]));
    assert_eq!(look(&of_one, &jobs[0]).await["URLUploadInfoList"][0]["ErrorCode"], "404");
    assert_eq!(look(&of_two, &jobs[1]).await["URLUploadInfoList"][0]["Status"], "PENDING");

    one.any_fault().unavailable();
    one.respond("GetCategories", Reply::json(400, json!({"Code": "Queued"})));
    one.set_clock_offset(3600);
    members(&of_two, "GetCategories", json!({})).await;
    assert_eq!(send(&one, "GetCategories", &[]).code(), "InvalidTimeStamp.Expired");

    one.calls("UploadMediaByURL").times(1);
    two.calls("GetCategories").times(1);
    one.calls("ListTemplates").times(0);
    ice.all_calls().times(0);
    assert_eq!((one.executions("AddTemplate"), two.executions("AddTemplate")), (1, 1));
}

#[tokio::test]
async fn a_reset_forgets_one_account() {
    let ice = LocalIce::start().unwrap();
    let other = ice.account("other");
    for one in [&ice, &other] {
        one.add("Template", json!({"TemplateId": "t1"}));
        one.fault("GetCategories").unavailable();
        one.set_clock_offset(60);
        assert_eq!(send(one, "GetCategories", &[]).status, 503);
    }
    ice.reset();
    assert!(ice.received().is_empty());
    assert_eq!(send(&ice, "GetCategories", &[]).status, 200);
    assert_eq!(send(&ice, "GetTemplate", &[("TemplateId", "t1")]).code(), "TemplateNotFound");
    assert_eq!(send(&other, "GetCategories", &[]).status, 503);
    assert_eq!(send(&other, "GetTemplate", &[("TemplateId", "t1")]).status, 200);
    assert_eq!(other.received().len(), 3);
}

#[tokio::test]
async fn an_account_begins_with_the_setup_also_after_a_reset() {
    let setup = r#"{"resources": {"Template": [{"TemplateId": "t1"}]}}"#;
    let ice = LocalIce::builder().setup(setup).start().unwrap();
    for one in [ice.clone(), ice.account("other")] {
        assert_eq!(send(&one, "DeleteTemplate", &[("TemplateIds", "t1")]).status, 200);
        assert_eq!(send(&one, "GetTemplate", &[("TemplateId", "t1")]).status, 404);
        one.reset();
        assert_eq!(send(&one, "GetTemplate", &[("TemplateId", "t1")]).status, 200);
    }
    let error = LocalIce::builder().setup(r#"{"resources": {"Tempalte": []}}"#).start().unwrap_err();
    assert!(error.to_string().contains("no resource is of the kind `Tempalte`"), "{error}");
}

#[tokio::test]
async fn the_keys_of_the_builder_are_the_only_ones() {
    let ice = LocalIce::builder().key("alice", "secret-a").key("bob", "secret-b").start().unwrap();
    assert_eq!((ice.access_key_id(), ice.access_key_secret()), ("alice", "secret-a"));
    let bob = ice.account("bob");
    members(&ice.client().await, "GetCategories", json!({})).await;
    members(&bob.client().await, "GetCategories", json!({})).await;
    let carol = ice.account("carol").client().await;
    assert_eq!(code(&carol, "GetCategories", json!({})).await, "InvalidAccessKeyId.NotFound");
    let wrong = bob.client_builder().credentials(Credentials::new("bob", "secret-a")).build().await.unwrap();
    assert_eq!(code(&wrong, "GetCategories", json!({})).await, "SignatureDoesNotMatch");
    // A rejected request is in the journal of the account whose key it has, as far as there is one.
    let rejected =
        |ice: &LocalIce| -> Vec<_> { ice.received().into_iter().map(|one| one.rejected).collect() };
    assert_eq!(rejected(&bob), [None, Some("SignatureDoesNotMatch".to_owned())]);
    assert_eq!(rejected(&ice), [None, Some("InvalidAccessKeyId.NotFound".to_owned())]);
    let mut older = Rpc::new(&bob, "GetCategories", &[]);
    older.secret = "wrong".to_owned();
    assert_eq!(older.send(&bob).code(), "SignatureDoesNotMatch");
    assert_eq!(bob.received().len(), 3);
}

#[tokio::test]
async fn without_keys_any_id_has_the_secret_local() {
    let ice = LocalIce::start().unwrap();
    assert_eq!((ice.access_key_id(), ice.access_key_secret()), ("local", "local"));
    let wrong = ice.client_builder().credentials(Credentials::new("local", "other")).build().await.unwrap();
    assert_eq!(code(&wrong, "GetCategories", json!({})).await, "SignatureDoesNotMatch");
    // A temporary key is known, too.
    let temporary = Credentials::new("STS.any", "local").with_security_token("any token");
    let temporary = ice.client_builder().credentials(temporary).build().await.unwrap();
    members(&temporary, "GetCategories", json!({})).await;
    ice.account("STS.any").calls("GetCategories").times(1);
}

#[tokio::test]
async fn a_temporary_key_needs_its_token() {
    let ice = LocalIce::builder().sts_key("STS.a", "secret", "the token").start().unwrap();
    let client = async |credentials| ice.client_builder().credentials(credentials).build().await.unwrap();
    let right = client(Credentials::new("STS.a", "secret").with_security_token("the token")).await;
    members(&right, "GetCategories", json!({})).await;
    for credentials in [
        Credentials::new("STS.a", "secret").with_security_token("another token"),
        Credentials::new("STS.a", "secret"),
    ] {
        let wrong = client(credentials).await;
        assert_eq!(code(&wrong, "GetCategories", json!({})).await, "InvalidSecurityToken.Malformed");
    }
}

#[tokio::test]
async fn the_server_stops_with_its_last_handle() {
    let ice = LocalIce::start().unwrap();
    let client = ice.client_builder().retry(RetryPolicy::none()).build().await.unwrap();
    members(&client, "GetCategories", json!({})).await;
    let address = ice.url().trim_start_matches("http://").to_owned();
    let mut open = TcpStream::connect(&address).unwrap();
    open.set_read_timeout(Some(Duration::from_secs(10))).unwrap();
    let other = ice.account("other");
    drop(ice);
    assert_eq!(send(&other, "GetCategories", &[]).status, 200);
    drop(other);
    assert!(TcpStream::connect(&address).is_err());
    // A connection that is open has no more responses.
    let _ = open.write_all(b"GET /_ice/health HTTP/1.1\r\nHost: a\r\n\r\n");
    let mut response = Vec::new();
    let _ = open.read_to_end(&mut response);
    assert_eq!(response, b"");
    call(&client, "GetCategories", json!({})).await.unwrap_err();
}

#[test]
fn a_port_that_is_in_use_is_an_error() {
    let ice = LocalIce::start().unwrap();
    let port = ice.url().rsplit(':').next().unwrap().parse().unwrap();
    let error = LocalIce::builder().port(port).start().unwrap_err();
    assert!(error.to_string().starts_with(&format!("cannot listen on 127.0.0.1:{port}: ")), "{error}");
    assert!(panic_message(|| LocalIce::builder().port(port).start().unwrap()).contains("AddrInUse"));
}
