//! A RAM policy permits and denies calls, as the service does.
#![allow(clippy::indexing_slicing, clippy::panic, clippy::unwrap_used)]

use crate::support::raw::Rpc;
use crate::support::{call, members, operations};
use alicloud_ice::{Client, Error};
use alicloud_ice_local::LocalIce;
use serde_json::json;

const POLICY: &str = r#"{"Version": "1", "Statement": [
    {"Effect": "Allow", "Action": ["ice:Get*", "ice:AddCategory", "ice:Delete*"], "Resource": "*"},
    {"Effect": "Deny", "Action": "ice:DeleteCategory", "Resource": "*"}
]}"#;

async fn started() -> (LocalIce, Client) {
    let ice = LocalIce::builder().policy(POLICY).start().unwrap();
    let client = ice.client().await;
    (ice, client)
}

async fn denied(client: &Client, operation: &str, parameters: serde_json::Value) -> Error {
    let error = call(client, operation, parameters).await.unwrap_err();
    assert_eq!((error.http_status(), error.code()), (Some(403), Some("NoPermission")), "{error}");
    assert_eq!(error.attempts(), 1);
    error
}

#[tokio::test]
async fn a_permitted_call_is_executed() {
    let (ice, client) = started().await;
    let category = members(&client, "AddCategory", json!({"CateName": "one"})).await["Category"].clone();
    members(&client, "GetCategories", json!({"CateId": category["CateId"]})).await;
    assert_eq!(ice.executions("AddCategory"), 1);
}

#[tokio::test]
async fn what_no_statement_permits_is_denied() {
    let (ice, client) = started().await;
    let error = denied(&client, "ListMediaBasicInfos", json!({})).await;
    let detail = error.access_denied_detail().unwrap();
    assert_eq!(detail["AuthAction"], "ice:ListMediaBasicInfos");
    assert_eq!(detail["NoPermissionType"], "ImplicitDeny");
    // The client hides the ID of its key.
    assert_eq!(detail["AuthPrincipalDisplayName"], "***");
    let received = ice.received().pop().unwrap();
    assert_eq!((received.rejected.as_deref(), received.status), (Some("NoPermission"), Some(403)));
    assert_eq!(ice.executions("ListMediaBasicInfos"), 0);
}

#[tokio::test]
async fn a_denial_wins() {
    let (_ice, client) = started().await;
    let error = denied(&client, "DeleteCategory", json!({"CateId": 1})).await;
    let detail = error.access_denied_detail().unwrap();
    assert_eq!(
        (&detail["AuthAction"], &detail["NoPermissionType"]),
        (&json!("ice:DeleteCategory"), &json!("ExplicitDeny"))
    );
}

#[test]
fn the_permission_is_checked_before_the_parameters() {
    let ice = LocalIce::builder().policy(POLICY).start().unwrap();
    let response = crate::support::raw::send(&ice, "UpdateCategory", &[("CateId", "one")]);
    assert_eq!(response.code(), "NoPermission");
}

#[test]
fn what_needs_no_credentials_needs_no_permission() {
    let ice = LocalIce::builder().policy(r#"{"Statement": []}"#).examples(true).start().unwrap();
    let anonymous: Vec<String> =
        operations().filter(|operation| operation.anonymous).map(|operation| operation.name).collect();
    assert_eq!(anonymous.len(), 3);
    for operation in anonymous {
        let response = Rpc::new(&ice, &operation, &[("MediaId", "icepublic-1"), ("BusinessType", "sticker")])
            .unsigned()
            .send(&ice);
        assert_eq!(response.status, 200, "{operation}: {}", response.body);
    }
}

#[test]
fn what_is_no_policy_is_no_server() {
    for (policy, expected) in [
        ("{", "invalid policy: EOF"),
        ("{}", "invalid policy: missing field `Statement`"),
        (
            r#"{"Statement": {"Effect": "Allow", "Action": "*", "Condition": {}}}"#,
            "`Condition` is not supported",
        ),
        (
            r#"{"Statement": [{"Effect": "Allow", "Actions": "*"}]}"#,
            "invalid policy: statement 1: unknown field `Actions`",
        ),
        (r#"{"Statement": {"Effect": "Allow", "Action": 7}}"#, "expected a string, or a list of strings"),
    ] {
        let error = LocalIce::builder().policy(policy).start().unwrap_err().to_string();
        assert!(error.contains(expected), "{error}");
    }
}
