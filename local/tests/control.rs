//! The control of a server over HTTP, for tests in other languages.
#![allow(clippy::indexing_slicing, clippy::panic, clippy::unwrap_used)]

use crate::support::raw::{Response, exchange, send};
use alicloud_ice::Json;
use alicloud_ice_local::LocalIce;
use serde_json::json;

fn get(ice: &LocalIce, path: &str) -> Json {
    let response = exchange(ice, "GET", path, &[], "");
    assert_eq!(response.status, 200, "{path}: {}", response.body);
    response.json()
}

fn post(ice: &LocalIce, path: &str, body: &str) -> Response {
    exchange(ice, "POST", path, &[("Content-Type", "application/json")], body)
}

fn set_up(ice: &LocalIce, setup: Json) {
    let response = post(ice, "/_ice/setup", &setup.to_string());
    assert_eq!((response.status, response.body.as_str()), (200, "{}"));
}

/// Sends a setup that is rejected, and returns the reason.
fn rejected(ice: &LocalIce, setup: &str) -> String {
    let response = post(ice, "/_ice/setup", setup);
    assert_eq!(response.status, 400, "{setup}: {}", response.body);
    response.json()["error"].as_str().unwrap().to_owned()
}

#[test]
fn the_health_names_the_service() {
    let ice = LocalIce::start().unwrap();
    assert_eq!(get(&ice, "/_ice/health"), json!({"product": "ICE", "version": "2020-11-09"}));
    // The control is in no journal.
    assert!(ice.received().is_empty());
}

#[test]
fn calls_are_those_of_an_account_and_an_operation() {
    let ice = LocalIce::start().unwrap();
    send(&ice, "AddCategory", &[("CateName", "one"), ("ParentId", "7")]);
    send(&ice, "AddCategory", &[("Name", "one")]);
    send(&ice, "GetCategories", &[]);
    send(&ice.account("other"), "GetCategories", &[]);
    let calls = get(&ice, "/_ice/calls");
    assert_eq!(calls.as_array().unwrap().len(), 3);
    let calls = get(&ice, "/_ice/calls?operation=AddCategory");
    let of = |index: usize, member: &str| calls[index][member].clone();
    assert_eq!((of(0, "operation"), of(0, "status")), (json!("AddCategory"), json!(200)));
    assert_eq!(of(0, "parameters"), json!({"CateName": "one", "ParentId": 7}));
    assert_eq!(
        (of(0, "account"), of(0, "attempt"), of(0, "response")),
        (json!("local"), json!(1), json!("state"))
    );
    assert_eq!((of(1, "rejected"), of(1, "status")), (json!("MissingParameter"), json!(400)));
    assert_eq!(get(&ice, "/_ice/calls?account=other").as_array().unwrap().len(), 1);
    assert_eq!(get(&ice, "/_ice/calls?account=other&operation=AddCategory"), json!([]));
    // A misspelt name must not look like an operation that was not called.
    let response = exchange(&ice, "GET", "/_ice/calls?operation=AddCategorie", &[], "");
    assert_eq!(response.status, 400);
    assert_eq!(
        response.json()["error"],
        "unknown operation `AddCategorie`; is the feature of its group enabled?"
    );
    let response = exchange(&ice, "GET", "/_ice/calls?acount=other", &[], "");
    assert_eq!(
        (response.status, &response.json()["error"]),
        (400, &json!("unknown parameter `acount`; expected account or operation"))
    );
}

#[test]
fn secrets_are_masked() {
    let ice = LocalIce::start().unwrap();
    send(&ice, "SetEventCallback", &[("CallbackType", "HTTP"), ("AuthKey", "Secret123")]);
    let calls = get(&ice, "/_ice/calls");
    assert_eq!(calls[0]["parameters"], json!({"CallbackType": "HTTP", "AuthKey": "***"}));
    assert!(!calls.to_string().contains("Secret123"));
}

#[test]
fn the_coverage_has_each_operation() {
    let ice = LocalIce::start().unwrap();
    let coverage = get(&ice, "/_ice/coverage");
    let coverage = coverage.as_array().unwrap();
    assert_eq!(coverage.len(), 400);
    let of = |name: &str| coverage.iter().find(|one| one["operation"] == name).unwrap();
    assert_eq!(
        *of("GetTemplate"),
        json!({"operation": "GetTemplate", "group": "editing", "coverage": "stateful"})
    );
    assert_eq!(of("GetUrlUploadInfos")["coverage"], "job");
    assert_eq!(of("GetPlayInfo")["coverage"], "sample");
}

#[test]
fn a_reset_forgets_an_account() {
    let ice = LocalIce::start().unwrap();
    let other = ice.account("other");
    for one in [&ice, &other] {
        send(one, "GetCategories", &[]);
    }
    assert_eq!(post(&ice, "/_ice/reset?account=other", "").status, 200);
    assert_eq!((ice.received().len(), other.received().len()), (1, 0));
    assert_eq!(post(&ice, "/_ice/reset", "").status, 200);
    assert_eq!(ice.received().len(), 0);
}

#[test]
fn a_setup_adds_resources_jobs_faults_and_responses() {
    let ice = LocalIce::start().unwrap();
    set_up(
        &ice,
        json!({
            "resources": {"Template": [{"TemplateId": "t1", "Name": "one"}], "Media": [{"MediaId": "m1"}]},
            "jobs": [
                {"operation": "UploadMediaByURL", "seconds": 60},
                {"operation": "UploadMediaByURL", "nth": 2, "lookups": 0,
                 "failure": {"state": "UPLOAD_FAIL", "code": "403", "message": "no access"}},
            ],
            "faults": [
                {"operation": "GetCategories", "nth": 2, "fault": "throttled"},
                {"operation": "GetCategories", "nth": 3, "fault": {"throttled_for": 1500}},
            ],
            "responses": [
                {"operation": "GetPlayInfo", "status": 404, "headers": {"x-a": "b"}, "body": {"Code": "Queued"}},
                {"operation": "GetPlayInfo", "body": {"MediaBase": {}}},
            ],
        }),
    );
    assert_eq!(send(&ice, "GetTemplate", &[("TemplateId", "t1")]).json()["Template"]["Name"], "one");
    assert_eq!(send(&ice, "GetMediaInfo", &[("MediaId", "m1")]).status, 200);

    let upload = || {
        let started = send(&ice, "UploadMediaByURL", &[("UploadURLs", "https://example.com/a")]).json();
        started["UploadJobs"][0]["JobId"].as_str().unwrap().to_owned()
    };
    let info = |job: &str| {
        send(&ice, "GetUrlUploadInfos", &[("JobIds", job)]).json()["URLUploadInfoList"][0].clone()
    };
    let (first, second) = (upload(), upload());
    assert_eq!(
        (&info(&first)["Status"], &info(&second)["Status"]),
        (&json!("PENDING"), &json!("UPLOAD_FAIL"))
    );
    assert_eq!(info(&second)["ErrorCode"], "403");
    set_up(&ice, json!({"advance_seconds": 60}));
    assert_eq!(info(&first)["Status"], "SUCCESS");

    let found: Vec<_> = (0..4).map(|_| send(&ice, "GetCategories", &[])).collect();
    let facts: Vec<_> = found.iter().map(|one| (one.status, one.header("x-acs-retry-after"))).collect();
    assert_eq!(facts, [(200, None), (429, None), (429, Some("1500")), (200, None)]);

    let queued: Vec<_> = (0..3).map(|_| send(&ice, "GetPlayInfo", &[("MediaId", "m1")])).collect();
    assert_eq!(
        (queued[0].status, queued[0].header("x-a"), queued[0].code()),
        (404, Some("b"), "Queued".to_owned())
    );
    assert_eq!((queued[1].status, queued[1].body.as_str()), (200, r#"{"MediaBase":{}}"#));
    assert_eq!(queued[2].header("x-ice-local"), Some("sample"));
}

#[test]
fn a_setup_is_for_an_account() {
    let ice = LocalIce::start().unwrap();
    let setup = json!({"resources": {"Template": [{"TemplateId": "t1"}]}, "clock_offset_seconds": 3600});
    assert_eq!(post(&ice, "/_ice/setup?account=other", &setup.to_string()).status, 200);
    assert_eq!(send(&ice, "GetTemplate", &[("TemplateId", "t1")]).status, 404);
    let other = ice.account("other");
    assert_eq!(send(&other, "GetTemplate", &[("TemplateId", "t1")]).code(), "InvalidTimeStamp.Expired");
    assert_eq!(post(&ice, "/_ice/setup?account=other", r#"{"clock_offset_seconds": 0}"#).status, 200);
    assert_eq!(send(&other, "GetTemplate", &[("TemplateId", "t1")]).status, 200);
}

#[test]
fn an_invalid_setup_names_what_is_wrong_and_changes_nothing() {
    let ice = LocalIce::start().unwrap();
    for (setup, expected) in [
        ("{", "invalid setup: EOF while parsing an object at line 1 column 1"),
        (r#"{"resource": {}}"#, "unknown field `resource`, expected one of `resources`"),
        (r#"{"resources": {"Tempalte": [{}]}}"#, "no resource is of the kind `Tempalte`"),
        (r#"{"jobs": [{"lookups": 1}]}"#, "missing field `operation`"),
        (r#"{"jobs": [{"operation": "Upload"}]}"#, "unknown operation `Upload`"),
        (r#"{"jobs": [{"operation": "GetMediaInfo"}]}"#, "GetMediaInfo starts no jobs"),
        (
            r#"{"jobs": [{"operation": "UploadMediaByURL", "seconds": -1}]}"#,
            "seconds of a job of UploadMediaByURL is -1",
        ),
        (
            r#"{"jobs": [{"operation": "UploadMediaByURL", "failure": {"state": "X"}}]}"#,
            "is in the state `X`; expected DOWNLOAD_FAIL or UPLOAD_FAIL",
        ),
        (r#"{"faults": [{"operation": "GetCategories"}]}"#, "missing field `fault`"),
        (r#"{"faults": [{"fault": "restet"}]}"#, "unknown variant `restet`, expected one of `reset`"),
        (
            r#"{"faults": [{"operation": "GetCategory", "fault": "reset"}]}"#,
            "unknown operation `GetCategory`",
        ),
        (r#"{"responses": [{"operation": "GetPlayInfo"}]}"#, "missing field `body`"),
        (
            r#"{"responses": [{"operation": "GetPlayInfo", "status": 42, "body": {}}]}"#,
            "status of a response of GetPlayInfo is 42; expected 200 to 599",
        ),
        (r#"{"advance_seconds": 1e300}"#, "advance_seconds is too large"),
    ] {
        // The valid part is not applied either.
        let reason = rejected(&ice, setup);
        assert!(reason.contains(expected), "{setup}: {reason}");
        if let Some(rest) = setup.strip_prefix("{\"") {
            let both = format!(r#"{{"resources": {{"Template": [{{"TemplateId": "t1"}}]}}, "{rest}"#);
            if !rest.starts_with("resources") {
                assert!(rejected(&ice, &both).contains(expected), "{both}");
            }
        }
    }
    assert_eq!(send(&ice, "GetTemplate", &[("TemplateId", "t1")]).status, 404);
}

#[test]
fn what_there_is_not_is_an_error() {
    let ice = LocalIce::start().unwrap();
    let status = |method, path| exchange(&ice, method, path, &[], "").status;
    for path in ["/_ice/", "/_ice/call", "/_ice/calls/1"] {
        assert_eq!(status("GET", path), 404, "{path}");
    }
    for (method, path) in
        [("POST", "/_ice/calls"), ("GET", "/_ice/reset"), ("GET", "/_ice/setup"), ("DELETE", "/_ice/health")]
    {
        assert_eq!(status(method, path), 405, "{method} {path}");
    }
    assert_eq!(status("GET", "/_vod/health"), 404);
}

#[test]
fn a_page_in_a_browser_cannot_control_the_server() {
    let ice = LocalIce::start().unwrap();
    send(&ice, "GetCategories", &[]);
    let origin = [("Origin", "https://example.com")];
    for (method, path) in
        [("POST", "/_ice/reset"), ("POST", "/_ice/setup"), ("GET", "/_ice/calls"), ("GET", "/_ice/health")]
    {
        let response = exchange(&ice, method, path, &origin, "{}");
        assert_eq!(response.status, 403, "{method} {path}");
        assert_eq!(response.json()["error"], "a request from a browser is rejected");
    }
    assert_eq!(ice.received().len(), 1);
}
