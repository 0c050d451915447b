//! What callbacks report: the events of jobs and of operations.

use std::collections::BTreeSet;
use std::time::Duration;

use alicloud_catalogue::Event as Described;
use alicloud_ice::callback::{Callback, Event, verifier};
use alicloud_ice::types::EventStatus;
use alicloud_ice::{Client, DynamicRequest, EVENTS, GROUPS, Json};
use alicloud_ice_local::{CallbackOutcome, LocalIce};
use serde_json::json;

use crate::support::example::{Which, parameters};
use crate::support::receiver::Receiver;
use crate::support::{call, members, operation};

const SUBMIT: &str = "SubmitMediaProducingJob";

/// The spaces stay.
const USER_DATA: &str = r#"{"order":  7}"#;

fn id(response: &Json, name: &str) -> Option<String> {
    response[name].as_str().map(str::to_owned)
}

fn job(url: &str) -> Json {
    json!({
        "Timeline": r#"{"VideoTracks": [{"VideoTrackClips": [{"MediaId": "a"}]}]}"#,
        "OutputMediaConfig": r#"{"MediaURL": "https://bucket.oss-cn-shanghai.aliyuncs.com/a.mp4"}"#,
        "UserData": format!(r#"{{"NotifyAddress": "{url}", "order":  7}}"#),
    })
}

async fn started() -> (LocalIce, Client, Receiver) {
    let ice = LocalIce::start().unwrap();
    let client = ice.client().await;
    (ice, client, Receiver::start([]))
}

#[tokio::test]
async fn a_job_that_has_succeeded_is_reported_with_its_ids_and_user_data() {
    let (ice, client, receiver) = started().await;
    let setting = json!({"CallbackType": "HTTP", "CallbackURL": receiver.url(), "AuthSwitch": "on",
        "AuthKey": "Key4Callbacks", "EventTypeList": ["ProduceMediaComplete"]});
    call(&client, "SetEventCallback", setting).await.unwrap();
    let mut request = job("");
    request["UserData"] = USER_DATA.into();
    let submitted = members(&client, SUBMIT, request).await;
    assert_eq!(ice.callbacks(), [], "the job is pending");
    let lookup = json!({"JobId": submitted["JobId"]});
    let lookup = DynamicRequest::by_name(GROUPS, "GetMediaProducingJob", &lookup).unwrap();
    client.call(lookup).wait_until_done(Duration::from_secs(10)).await.unwrap();
    ice.wait_for_callbacks().await;

    let posted = receiver.next();
    verifier(receiver.url())
        .key("Key4Callbacks")
        .verify(&posted.headers, std::time::SystemTime::now())
        .unwrap();
    let callback = Callback::from_json(&posted.body).unwrap();
    assert!(callback.event_time.unwrap().value().is_ok());
    let Event::ProduceMediaComplete(event) = callback.event else { panic!("another event") };
    assert_eq!(event.status, Some(EventStatus::Success));
    assert_eq!((event.job_id, event.media_id), (id(&submitted, "JobId"), id(&submitted, "MediaId")));
    assert_eq!((event.error_code.as_deref(), event.error_message.as_deref()), (Some(""), Some("")));
    assert_eq!(event.user_data.unwrap().as_str(), USER_DATA);
    assert!(event.others.is_empty(), "{:?}", event.others);
    assert_eq!(receiver.rest().len(), 0);
}

#[tokio::test]
async fn a_job_that_has_failed_is_reported_with_its_error_and_without_results() {
    let (ice, client, receiver) = started().await;
    ice.job(SUBMIT).lookups(0).fails("InvalidMaterial.NotFound", "the material does not exist");
    let submitted = members(&client, SUBMIT, job(&receiver.url())).await;
    ice.wait_for_callbacks().await;
    let body = receiver.next().json()["MessageBody"].clone();
    let expected = json!({
        "Status": "Fail",
        "ErrorCode": "InvalidMaterial.NotFound",
        "ErrorMessage": "the material does not exist",
        "JobId": submitted["JobId"],
        "MediaId": submitted["MediaId"],
        "ProjectId": submitted["ProjectId"],
        "UserData": job(&receiver.url())["UserData"],
    });
    assert_eq!(body, expected);
}

#[tokio::test]
async fn what_a_request_has_not_set_is_not_reported() {
    let (ice, client, receiver) = started().await;
    let setting = json!({"CallbackType": "HTTP", "CallbackURL": receiver.url()});
    call(&client, "SetEventCallback", setting).await.unwrap();
    ice.job(SUBMIT).lookups(0).succeeds();
    let mut request = job("");
    request.as_object_mut().unwrap().remove("UserData");
    members(&client, SUBMIT, request).await;
    let body = receiver.next().json()["MessageBody"].clone();
    assert_eq!((&body["Status"], body.get("UserData")), (&json!("Success"), None), "{body}");
}

#[tokio::test]
async fn a_batch_has_the_only_status_that_its_event_documents() {
    for fails in [false, true] {
        let (ice, client, receiver) = started().await;
        let setting = ice.job("SubmitBatchMediaProducingJob").lookups(0);
        if fails {
            setting.fails("", "")
        } else {
            setting.succeeds()
        }
        let user_data = json!({"NotifyAddress": receiver.url()}).to_string();
        let mut request = parameters(&operation("SubmitBatchMediaProducingJob"), Which::Required);
        request["UserData"] = user_data.clone().into();
        let submitted = members(&client, "SubmitBatchMediaProducingJob", request).await;
        let body = receiver.next().json();
        assert_eq!(body["EventType"], "BatchProduceMediaComplete");
        let expected = json!({"Status": "Finished", "JobId": submitted["JobId"], "UserData": user_data});
        assert_eq!(body["MessageBody"], expected);
    }
}

#[tokio::test]
async fn a_job_is_reported_when_it_is_due_and_nobody_looks_it_up() {
    let (ice, client, receiver) = started().await;
    ice.job(SUBMIT).takes(Duration::from_millis(300)).succeeds();
    members(&client, SUBMIT, job(&receiver.url())).await;
    assert_eq!(receiver.next().json()["EventType"], "ProduceMediaComplete");

    ice.job(SUBMIT).takes(Duration::from_secs(600)).succeeds();
    members(&client, SUBMIT, job(&receiver.url())).await;
    assert_eq!(ice.callbacks().len(), 1, "the second job is pending");
    ice.advance(Duration::from_secs(601));
    let callbacks = ice.wait_for_callbacks().await;
    assert_eq!((callbacks.len(), &callbacks[1].outcome), (2, &CallbackOutcome::Delivered));
}

#[tokio::test]
async fn a_job_is_reported_once() {
    let (ice, client, receiver) = started().await;
    let submitted = members(&client, SUBMIT, job(&receiver.url())).await;
    for looked in 0..4 {
        let lookup = json!({"JobId": submitted["JobId"]});
        members(&client, "GetMediaProducingJob", lookup).await;
        assert_eq!(ice.wait_for_callbacks().await.len(), usize::from(looked > 0), "after lookup {looked}");
    }
}

#[tokio::test]
async fn each_file_of_a_request_is_reported() {
    let (ice, client, receiver) = started().await;
    ice.job("UploadMediaByURL").lookups(0).succeeds();
    let user_data = json!({"MessageCallback": {"CallbackURL": receiver.url()}}).to_string();
    let urls = ["https://example.com/a.mp4", "https://example.com/b.mp4"];
    members(&client, "UploadMediaByURL", json!({"UploadURLs": urls, "UserData": user_data})).await;
    let names: Vec<String> =
        ice.wait_for_callbacks().await.into_iter().map(|callback| callback.event_type).collect();
    assert_eq!(names, ["UploadByURLComplete", "UploadByURLComplete"]);
}

/// Of uploads to OSS, a test of `alicloud-local` sends a file.
#[tokio::test]
async fn each_event_with_a_documented_cause_is_reported() {
    let (ice, client, _) = started().await;
    // Nothing is posted to it.
    let setting = json!({"CallbackType": "HTTP", "CallbackURL": "https://127.0.0.1/"});
    call(&client, "SetEventCallback", setting).await.unwrap();
    let mut expected = BTreeSet::new();
    for (_, document) in EVENTS {
        let event = Described::from_json(document).unwrap();
        for cause in event.caused_by.iter().filter(|cause| !cause.starts_with("CreateUpload")) {
            expected.insert(event.name.clone());
            let starter = operation(cause);
            if !starter.lookups.is_empty() {
                ice.job(cause).lookups(0).succeeds();
            }
            let mut request = parameters(&starter, Which::Required);
            if cause == "UploadMediaByURL" {
                request = json!({"UploadURLs": ["https://example.com/a.mp4"]});
            }
            if cause == "DeleteMediaInfos" {
                ice.add("Media", json!({"MediaId": "a"}));
                request = json!({"MediaIds": ["a"]});
            }
            call(&client, cause, request).await.unwrap_or_else(|error| panic!("{cause}: {error}"));
        }
    }
    let callbacks = ice.wait_for_callbacks().await;
    let reported: BTreeSet<String> = callbacks.iter().map(|callback| callback.event_type.clone()).collect();
    assert_eq!(reported, expected);
    for callback in callbacks {
        let read = Callback::from_json(callback.body.to_string().as_bytes()).unwrap();
        assert!(!matches!(read.event, Event::Unknown(_)), "{callback:?}");
    }
}
