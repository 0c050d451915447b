//! Clients with the older signature, HMAC-SHA1 of the parameters, and those without a signature.
#![allow(clippy::indexing_slicing, clippy::panic, clippy::unwrap_used)]

use crate::support::operations;
use crate::support::raw::{Rpc, exchange, send};
use alicloud_ice_local::LocalIce;

fn rejection(ice: &LocalIce, request: &Rpc) -> (u16, String) {
    let response = request.send(ice);
    let code = response.code();
    assert_eq!(ice.received().pop().unwrap().rejected.as_deref(), Some(&*code), "{}", response.body);
    (response.status, code)
}

fn rejected(status: u16, code: &str) -> (u16, String) {
    (status, code.to_owned())
}

#[test]
fn parameters_are_in_the_query_or_in_a_form() {
    let ice = LocalIce::start().unwrap();
    let name = "a b+c&=%~*' /ü名";
    let request = Rpc::new(&ice, "AddCategory", &[("CateName", name)]);
    assert_eq!(request.send(&ice).json()["Category"]["CateName"], name);
    let request = Rpc::new(&ice, "AddCategory", &[("CateName", name)]).post();
    assert_eq!(request.send(&ice).json()["Category"]["CateName"], name);
    // Some of them here, and some there.
    let mut request = Rpc::new(&ice, "AddCategory", &[("CateName", name)]).post();
    request.query.push(("ParentId".to_owned(), "7".to_owned()));
    assert_eq!(request.send(&ice).json()["Category"]["ParentId"], 7);
    // All of them in the form, those of the protocol as well.
    let mut request = Rpc::new(&ice, "AddCategory", &[("CateName", name)]).post();
    request.form.append(&mut request.protocol);
    assert_eq!(request.send(&ice).status, 200);
    let calls = ice.calls("AddCategory");
    calls.times(4);
    assert!(calls.iter().all(|call| call.parameters()["CateName"] == name));
}

#[test]
fn another_signature_is_rejected() {
    let ice = LocalIce::start().unwrap();
    let request = || Rpc::new(&ice, "AddCategory", &[("CateName", "one")]);
    let mut wrong = request();
    wrong.secret = "other".to_owned();
    assert_eq!(rejection(&ice, &wrong), rejected(400, "SignatureDoesNotMatch"));
    assert_eq!(
        rejection(&ice, &wrong.clone().post().set("SignatureNonce", "n2")),
        rejected(400, "SignatureDoesNotMatch")
    );
    for (name, value, code) in [
        ("SignatureMethod", "HMAC-SHA256", "InvalidSignatureMethod"),
        ("SignatureVersion", "2.0", "InvalidSignatureMethod"),
        ("Version", "2014-06-18", "InvalidVersion"),
        ("Version", "", "MissingParameter"),
        ("SignatureNonce", "", "MissingParameter"),
        ("Timestamp", "", "MissingParameter"),
        ("Timestamp", "2026-01-01 00:00:00", "InvalidTimeStamp.Format"),
        ("Timestamp", "2020-01-01T00:00:00Z", "InvalidTimeStamp.Expired"),
    ] {
        assert_eq!(rejection(&ice, &request().set(name, value)), rejected(400, code), "{name} {value}");
    }
    assert_eq!(
        rejection(&ice, &request().set("Action", "AddCategories")),
        rejected(404, "InvalidAction.NotFound")
    );
    assert_eq!(ice.executions("AddCategory"), 0);
}

#[test]
fn a_nonce_is_accepted_once() {
    let ice = LocalIce::start().unwrap();
    let request = Rpc::new(&ice, "AddCategory", &[("CateName", "one")]);
    assert_eq!(request.send(&ice).status, 200);
    assert_eq!(rejection(&ice, &request), rejected(400, "SignatureNonceUsed"));
    assert_eq!(ice.executions("AddCategory"), 1);
    let other = ice.account("other");
    let mut of_other = request.clone();
    of_other.key_id = "other".to_owned();
    assert_eq!(of_other.send(&other).status, 200);
    // A test with a constant request.
    let ice = LocalIce::builder().any_nonce(true).any_time(true).start().unwrap();
    let constant = request.set("Timestamp", "2020-01-01T00:00:00Z");
    for _ in 0..2 {
        assert_eq!(constant.send(&ice).status, 200);
    }
}

#[test]
fn a_temporary_key_is_sent_with_its_token() {
    let ice = LocalIce::builder().key("k", "s").sts_key("STS.a", "secret", "the token").start().unwrap();
    let account = ice.account("STS.a");
    let request = || Rpc::new(&account, "GetCategories", &[]);
    assert_eq!(request().set("SecurityToken", "the token").send(&account).status, 200);
    assert_eq!(request().set("SecurityToken", "the token").post().send(&account).status, 200);
    let malformed = rejected(400, "InvalidSecurityToken.Malformed");
    assert_eq!(rejection(&account, &request()), malformed);
    assert_eq!(rejection(&account, &request().set("SecurityToken", "other")), malformed);
    let permanent = Rpc::new(&ice, "GetCategories", &[]).set("SecurityToken", "the token");
    assert_eq!(rejection(&ice, &permanent), malformed);
    let mut unknown = Rpc::new(&ice, "GetCategories", &[]);
    unknown.key_id = "nobody".to_owned();
    assert_eq!(rejection(&ice, &unknown), rejected(404, "InvalidAccessKeyId.NotFound"));
}

#[test]
fn an_anonymous_operation_needs_no_signature_and_others_do() {
    let ice = LocalIce::builder().key("k", "s").start().unwrap();
    let anonymous = operations().filter(|operation| operation.anonymous);
    for operation in anonymous {
        let request = Rpc::new(&ice, &operation.name, &[("MediaId", "icepublic-1")]);
        for request in
            [request.clone().unsigned(), request.clone().unsigned().post().set("SignatureNonce", "n")]
        {
            let response = request.send(&ice);
            assert_eq!(response.status, 200, "{}: {}", operation.name, response.body);
            let request = request.set("SignatureNonce", &format!("{} again", operation.name));
            ice.reset();
            assert_eq!(request.send(&ice).status, 200);
        }
        // A signature that is sent has to be valid.
        let mut wrong = request;
        wrong.secret = "other".to_owned();
        assert_eq!(rejection(&ice, &wrong), rejected(400, "SignatureDoesNotMatch"));
    }
    let unsigned = Rpc::new(&ice, "GetCategories", &[]).unsigned();
    assert_eq!(rejection(&ice, &unsigned).1, "MissingParameter");
    assert_eq!(ice.executions("GetCategories"), 0);
}

#[test]
fn what_is_no_request_of_the_service_is_rejected() {
    let ice = LocalIce::start().unwrap();
    let response = exchange(&ice, "GET", "/", &[], "");
    assert_eq!((response.status, response.code()), (400, "MissingParameter".to_owned()));
    let response = exchange(&ice, "GET", "/other?Action=GetCategories", &[], "");
    assert_eq!((response.status, response.code()), (404, "InvalidAction.NotFound".to_owned()));
    let response = exchange(&ice, "DELETE", "/?Action=GetCategories", &[], "");
    assert_eq!((response.status, response.code()), (400, "UnsupportedHTTPMethod".to_owned()));
    // The error has what a client shows.
    let body = send(&ice, "GetTemplate", &[("TemplateId", "t1")]).json();
    assert_eq!(
        (&body["Code"], &body["Message"]),
        (&"TemplateNotFound".into(), &"No Template has TemplateId \"t1\".".into())
    );
    assert_eq!(body["HostId"], ice.url().trim_start_matches("http://"));
    let id = body["RequestId"].as_str().unwrap();
    assert!(id.len() == 36 && body["Recommend"].as_str().unwrap().contains(id), "{body}");
}
