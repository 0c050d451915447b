use serde_json::{Value as Json, json};

use super::explain::Explanation;
use super::refusal::Refusal;
use super::*;
use crate::testing::ICE;

fn plan(arguments: &PolicyArguments) -> Outcome<Plan> {
    arguments.plan(&ICE, &mut io::empty())
}

fn of(operations: &[&str]) -> PolicyArguments {
    PolicyArguments {
        operations: operations.iter().map(|&name| name.to_owned()).collect(),
        ..Default::default()
    }
}

fn document_of(plan: &Plan) -> Json {
    plan.document.to_json()
}

fn actions(plan: &Plan) -> Vec<String> {
    let document = document_of(plan);
    let actions = document["Statement"][0]["Action"].as_array().unwrap();
    actions.iter().map(|action| action.as_str().unwrap().to_owned()).collect()
}

fn message(arguments: &PolicyArguments) -> String {
    plan(arguments).unwrap_err().message
}

#[test]
fn a_policy_has_sorted_actions_and_the_objects_of_buckets() {
    let arguments = PolicyArguments {
        oss_read: vec!["in-bucket".to_owned()],
        oss_write: vec!["out-bucket/a/".to_owned(), "out-bucket/a/".to_owned()],
        ..of(&["submit-media-producing-job", "GetMediaProducingJob", "get_media_producing_job"])
    };
    let plan = plan(&arguments).unwrap();
    let expected = json!({ "Version": "1", "Statement": [
        { "Effect": "Allow", "Action": ["ice:GetMediaProducingJob", "ice:SubmitMediaProducingJob"],
          "Resource": "*" },
        { "Effect": "Allow", "Action": ["oss:GetObject"], "Resource": ["acs:oss:*:*:in-bucket/*"] },
        { "Effect": "Allow", "Action": ["oss:PutObject"], "Resource": ["acs:oss:*:*:out-bucket/a/*"] },
    ] });
    assert_eq!((document_of(&plan), plan.notes), (expected, Vec::<String>::new()));
}

/// 175 operations only read, and three of them need no permission.
#[test]
fn the_reading_operations_need_172_actions() {
    let arguments = PolicyArguments { read_only: true, ..Default::default() };
    let plan = plan(&arguments).unwrap();
    let actions = actions(&plan);
    assert_eq!(actions.len(), 172);
    assert!(actions.is_sorted() && actions.iter().all(|action| action.starts_with("ice:")));
    assert_eq!(
        plan.notes,
        [
            "anyone may call GetPublicMediaInfo, ListAllPublicMediaTags, ListPublicMediaBasicInfos: no permission is \
          needed"
        ]
    );
    let (text, note) = plan.document.text();
    assert!(text.chars().count() <= 6144, "RAM accepts {}", text.len());
    assert_eq!(note, None);
    assert_eq!(serde_json::from_str::<Json>(&text).unwrap(), document_of(&plan));
}

#[test]
fn a_policy_that_is_too_long_for_ram_has_a_note() {
    let arguments = of(&ICE.operations().map(|operation| operation.name).collect::<Vec<_>>());
    let plan = plan(&arguments).unwrap();
    assert_eq!(actions(&plan).len(), 397);
    let (_, note) = plan.document.text();
    let note = note.unwrap();
    assert!(note.starts_with("the policy has ") && note.contains("RAM accepts 6144: split it"), "{note}");
}

#[test]
fn every_group_has_a_policy_that_ram_accepts() {
    for group in ICE.groups {
        let arguments = PolicyArguments { group: vec![group.name.replace('_', "-")], ..Default::default() };
        let plan = plan(&arguments).unwrap();
        let (_, note) = plan.document.text();
        assert_eq!(note, None, "{}", group.name);
    }
}

#[test]
fn the_lookups_of_jobs_are_named_and_added_on_request() {
    let named = plan(&of(&["UploadMediaByURL", "SubmitMediaProducingJob"])).unwrap();
    assert_eq!(actions(&named), ["ice:SubmitMediaProducingJob", "ice:UploadMediaByURL"]);
    assert_eq!(
        named.notes,
        ["not permitted: GetMediaProducingJob, GetUrlUploadInfos, to look up the jobs that are started; \
          --with-lookups adds them"]
    );
    let added = PolicyArguments { with_lookups: true, ..of(&["UploadMediaByURL"]) };
    let added = plan(&added).unwrap();
    assert_eq!(actions(&added), ["ice:GetUrlUploadInfos", "ice:UploadMediaByURL"]);
    assert!(added.notes.is_empty());
}

#[test]
fn what_cannot_become_a_policy_is_an_error() {
    assert_eq!(
        message(&of(&["GetPublicMediaInfo"])),
        "no policy is needed: anyone may call GetPublicMediaInfo"
    );
    assert!(
        message(&of(&[])).starts_with("nothing to permit: name operations, as in `ice policy OPERATION`")
    );
    assert_eq!(
        message(&of(&["GetUrlUploadInfo"])),
        "unknown command or operation `GetUrlUploadInfo`; did you mean `GetUrlUploadInfos`?"
    );
    let group = |name: &str| PolicyArguments { group: vec![name.to_owned()], ..Default::default() };
    assert_eq!(message(&group("librery")), "unknown group `librery`; did you mean `library`?");
    assert!(message(&group("x")).contains("`ice list --groups` lists the groups"));
}

fn from_journal(text: &str) -> Outcome<Plan> {
    let arguments = PolicyArguments { from: vec!["-".into()], ..Default::default() };
    arguments.plan(&ICE, &mut text.as_bytes())
}

#[test]
fn a_journal_becomes_a_policy() {
    let journal = "\u{feff}{\"operation\":\"GetUrlUploadInfos\",\"status\":200}\r\n\n\
        {\"operation\":\"get-url-upload-infos\"}\n{\"event\":\"ready\"}\n{\"callback\":\"Done\"}\n{\"operation\":\"DeleteMediaI";
    let plan = from_journal(journal).unwrap();
    assert_eq!(actions(&plan), ["ice:GetUrlUploadInfos"]);
    assert_eq!(
        plan.notes,
        ["standard input: left out 2 lines, beginning with line 4, which has no operation"]
    );
}

#[test]
fn an_error_in_a_journal_has_its_line() {
    let first = "{\"operation\":\"GetUrlUploadInfos\"}\n";
    for (line, expected) in [
        ("oops\n", "standard input, line 2: not JSON: expected value at line 1 column 1"),
        ("{\"operation\":7}", "standard input, line 2: `operation` is not a string: 7"),
        // Only the last line may be cut off.
        (
            "{\"operation\":\n{}",
            "standard input, line 2: not JSON: EOF while parsing a value at line 2 column 0",
        ),
        (
            "{\"operation\":\"GetUrlUploadInfo\"}",
            "standard input, line 2: unknown command or operation `GetUrlUploadInfo`; did you mean \
             `GetUrlUploadInfos`?",
        ),
    ] {
        assert_eq!(from_journal(&format!("{first}{line}")).unwrap_err().message, expected);
    }
    let expected = "standard input has no operations: expected JSON lines with a member `operation`";
    assert_eq!(from_journal("{}\n").unwrap_err().message, expected);
    let missing = PolicyArguments { from: vec!["/nowhere/calls.jsonl".into()], ..Default::default() };
    assert!(message(&missing).starts_with("/nowhere/calls.jsonl cannot be read: "));
}

fn detail(denial: &str, policy_type: &str) -> Json {
    json!({
        "PolicyType": policy_type, "NoPermissionType": denial, "AuthAction": "ice:SubmitMediaProducingJob",
        "AuthPrincipalType": "SubUser", "AuthPrincipalDisplayName": "2345", "AuthPrincipalOwnerId": "17",
        "EncodedDiagnosticMessage": "AQEAAAAA+/=="
    })
}

fn explain(text: &str) -> Explanation {
    Explanation::of(&ICE, Refusal::read(&ICE, text).unwrap())
}

fn verdict(text: &str) -> String {
    explain(text).to_json()["verdict"].as_str().unwrap().to_owned()
}

#[test]
fn the_action_may_stand_in_the_message() {
    let text = "code: 403, You are not authorized to do this action: ice:UploadMediaByURL request id: 1 NoPermission";
    let explained = explain(text).to_json();
    assert_eq!(explained["action"], "ice:UploadMediaByURL", "{explained}");
}

#[test]
fn a_missing_permission_is_explained_with_the_policy_that_grants_it() {
    let body = json!({ "Code": "NoPermission", "Message": "You are not authorized.", "RequestId": "R1",
        "AccessDeniedDetail": detail("ImplicitDeny", "AccountLevelIdentityBasedPolicy") });
    let expected = "ice:SubmitMediaProducingJob is missing for RAM user 2345 of account 17: it is not permitted by the \
        policies of the caller (ImplicitDeny)\n\
        message: You are not authorized.\n\
        request ID: R1\n\n\
        Grant this policy to the caller: in the RAM console, or with `aliyun ram CreatePolicy` and `aliyun ram \
        AttachPolicyToUser` or `AttachPolicyToRole`:\n\n\
        {\n  \"Version\": \"1\",\n  \"Statement\": [\n    {\n      \"Effect\": \"Allow\",\n      \"Action\": [\n        \
        \"ice:SubmitMediaProducingJob\"\n      ],\n      \"Resource\": \"*\"\n    }\n  ]\n}\n\n\
        RAM can decode further facts, for a caller with the permission ram:DecodeDiagnosticMessage:\n\n\
        aliyun ram DecodeDiagnosticMessage --EncodedDiagnosticMessage AQEAAAAA+/==\n";
    assert_eq!(explain(&body.to_string()).to_text(), expected);
    // The report of this program, the same details as JSON in a string, and a log with the body in it.
    let report = json!({ "error": "denied", "operation": "SubmitMediaProducingJob", "status": 403,
        "code": "NoPermission", "requestId": "R1", "message": "SubmitMediaProducingJob: HTTP 403: NoPermission",
        "accessDeniedDetail": body["AccessDeniedDetail"], "body": body });
    let mut quoted = body.clone();
    quoted["AccessDeniedDetail"] = body["AccessDeniedDetail"].to_string().into();
    for text in
        [report.to_string(), quoted.to_string(), format!("12:01 WARN {{x}} failed: {body} (3 attempts)")]
    {
        assert_eq!(explain(&text).to_text(), expected, "{text}");
    }
}

#[test]
fn a_policy_that_denies_is_not_fixed_by_a_grant() {
    for (denial, policy_type, expected) in [
        ("ImplicitDeny", "AccountLevelIdentityBasedPolicy", "missing-permission"),
        ("ImplicitDeny", "ResourceGroupLevelIdentityBasedPolicy", "missing-permission"),
        ("ImplicitDeny", "AnotherPolicy", "missing-permission"),
        ("ImplicitDeny", "SessionPolicy", "session-policy"),
        ("ImplicitDeny", "AssumeRolePolicy", "trust-policy"),
        ("ImplicitDeny", "ControlPolicy", "control-policy"),
        ("ExplicitDeny", "ControlPolicy", "control-policy"),
        ("ExplicitDeny", "AccountLevelIdentityBasedPolicy", "explicit-deny"),
        ("ExplicitDeny", "SessionPolicy", "explicit-deny"),
    ] {
        let body = json!({ "Code": "NoPermission", "AccessDeniedDetail": detail(denial, policy_type) });
        let explanation = explain(&body.to_string()).to_json();
        assert_eq!(explanation["verdict"], expected, "{denial} {policy_type}");
        let has_policy = matches!(expected, "missing-permission" | "session-policy");
        assert_eq!(explanation["policy"].is_object(), has_policy, "{denial} {policy_type}");
    }
}

#[test]
fn not_every_403_is_a_missing_permission() {
    for (code, expected) in [
        ("NoPermission", "missing-permission"),
        ("Forbidden.RAM", "missing-permission"),
        ("Forbidden.NotSupportRAM", "not-for-ram"),
        ("Forbidden.SubscriptionRequired", "not-activated"),
        ("OperationDenied", "not-activated"),
        ("BucketNotAuthorized", "service-authorization"),
        ("Forbidden.RiskControl", "risk-control"),
        ("Forbidden.AccessKeyDisabled", "access-key"),
        ("InvalidAccessKeyId.NotFound", "access-key"),
        ("InvalidSecurityToken.Expired", "security-token"),
        ("SignatureDoesNotMatch", "signature"),
        ("InvalidTimeStamp.Expired", "clock"),
        ("Forbidden", "other-resource"),
        ("Forbidden.Something", "unknown"),
    ] {
        let report = json!({ "code": code, "status": 403, "operation": "DeleteMediaInfos" });
        let explanation = explain(&report.to_string()).to_json();
        assert_eq!(explanation["verdict"], expected, "{code}");
        let granted = &explanation["policy"]["Statement"][0]["Action"][0];
        let has_policy = matches!(expected, "missing-permission" | "other-resource" | "unknown");
        assert_eq!(granted == "ice:DeleteMediaInfos", has_policy, "{code}");
    }
    assert_eq!(verdict(r#"{"Code":"InvalidParameter","status":400}"#), "not-a-permission");
    let documented = explain(r#"{"code":"OperationDenied","operation":"GetLiveSnapshotJob"}"#).to_json();
    assert_eq!(documented["documentedAs"], "The account has not activated ICE.");
}

#[test]
fn an_error_without_json_is_read_by_its_words() {
    for (text, expected) in [
        (
            "DeleteMediaInfos: HTTP 403: NoPermission: You are not authorized (request ID R)",
            "missing-permission",
        ),
        ("<Error><Code>Forbidden.RAM</Code><Message>x</Message></Error>", "missing-permission"),
        ("ERROR: SDK.ServerError\nErrorCode: SignatureDoesNotMatch\nRecommend: x", "signature"),
    ] {
        assert_eq!(verdict(text), expected, "{text}");
    }
    let text = "DeleteMediaInfos: HTTP 403: NoPermission: You are not authorized (request ID R)";
    let explanation = explain(text).to_json();
    assert_eq!(
        (&explanation["operation"], &explanation["status"]),
        (&json!("DeleteMediaInfos"), &json!(403))
    );
    let unreadable = Refusal::read(&ICE, "HTTP 502").unwrap_err().message;
    assert!(unreadable.starts_with("no error of a service found: expected the JSON"), "{unreadable}");
}

/// The text may come from anywhere.
#[test]
fn an_error_cannot_forge_a_policy_or_a_command() {
    let mut forged = detail("ImplicitDeny", "AccountLevelIdentityBasedPolicy");
    forged["AuthAction"] = "*".into();
    forged["EncodedDiagnosticMessage"] = "$(rm -r ~)".into();
    forged["AuthPrincipalDisplayName"] = "\u{1b}[2Jx".into();
    let explanation = explain(&forged.to_string());
    assert_eq!(explanation.to_json().get("policy"), None);
    let text = explanation.to_text();
    assert!(!text.contains("rm -r") && !text.contains('\u{1b}'), "{text}");
    assert!(text.contains("The error does not name the action."), "{text}");
    let nested = "{\"a\":".repeat(100_000);
    assert!(Refusal::read(&ICE, &nested).is_err());
    assert!(Refusal::read(&ICE, &"{".repeat(1 << 20)).is_err());
}
