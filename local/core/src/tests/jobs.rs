//! URL upload jobs from their start to their end, and writes with an idempotency token.

use serde_json::json;

use super::by_hand::{call, rejected, send};
use super::{EXAMPLE_JOB, builder, start};

#[test]
fn an_upload_is_pending_at_the_first_lookup_and_finished_at_the_second() {
    let ice = start();
    let query = "UploadURLs=http%3A%2F%2Fa%2F1%202.mp4%2Chttp%3A%2F%2Fb&UserData=%7B%7D";
    let (_, body) = send(&ice, &call("UploadMediaByURL", query, "n"));
    let jobs = body["UploadJobs"].as_array().cloned().unwrap_or_default();
    assert_eq!((jobs.len(), &jobs[0]["SourceURL"]), (2, &json!("http://a/1 2.mp4")));
    let id = jobs[0]["JobId"].as_str().unwrap_or_default();
    assert!(id.len() == 32 && id != jobs[1]["JobId"]);
    assert_ne!(jobs[0]["MediaId"], jobs[1]["MediaId"]);

    let by_id = call("GetUrlUploadInfos", &format!("JobIds={id}&UploadURLs=ignored"), "n");
    let (_, first) = send(&ice, &by_id);
    let first = &first["URLUploadInfoList"][0];
    assert_eq!((&first["Status"], &first["UserData"]), (&json!("PENDING"), &json!("{}")));
    assert_eq!((&first["JobId"], &first["MediaId"]), (&jobs[0]["JobId"], &jobs[0]["MediaId"]));
    assert_eq!(first["UploadURL"], "http://a/1 2.mp4");
    assert!(first.get("CompleteTime").is_none());
    let (_, second) = send(&ice, &by_id);
    let second = &second["URLUploadInfoList"][0];
    assert_eq!(second["Status"], "SUCCESS");
    assert!(second["CompleteTime"].is_string() && second["FileSize"].is_string(), "{second}");

    let by_url = call("GetUrlUploadInfos", "UploadURLs=http%253A%252F%252Fa%252F1%25202.mp4%2Cx", "n");
    let (_, found) = send(&ice, &by_url);
    assert_eq!((&found["URLUploadInfoList"][0]["JobId"], &found["NonExists"]), (&json!(id), &json!(["x"])));
}

#[test]
fn an_id_that_is_requested_twice_is_found_once() {
    let ice = builder().examples(true).any_nonce(true).start().expect("started");
    let query = format!("JobIds={EXAMPLE_JOB}%2Ca%2C{EXAMPLE_JOB}%2Ca");
    let (_, found) = send(&ice, &call("GetUrlUploadInfos", &query, "n"));
    assert_eq!(found["URLUploadInfoList"].as_array().map(Vec::len), Some(1), "{found}");
    assert_eq!(found["NonExists"], json!(["a"]));
}

#[test]
fn a_lookup_takes_ten_ids_and_no_more() {
    let ice = start();
    let ids = |count: usize| {
        let ids: Vec<String> = (0..count).map(|number| number.to_string()).collect();
        call("GetUrlUploadInfos", &format!("JobIds={}", ids.join("%2C")), "n")
    };
    let (status, found) = send(&ice, &ids(10));
    assert_eq!((status, found["NonExists"].as_array().map(Vec::len)), (200, Some(10)));
    assert_eq!(rejected(&ice, &ids(11)), (400, "InvalidParameter".to_owned()));
    assert_eq!(ice.executions("GetUrlUploadInfos"), 1);
}

#[test]
fn the_jobs_of_another_account_are_not_found() {
    let ice = start();
    let (_, body) = send(&ice, &call("UploadMediaByURL", "UploadURLs=http%3A%2F%2Fa", "n"));
    let id = body["UploadJobs"][0]["JobId"].as_str().unwrap_or_default();
    let mut lookup = call("GetUrlUploadInfos", &format!("JobIds={id}"), "n");
    lookup.key_id = "other";
    assert_eq!(send(&ice, &lookup).1["NonExists"], json!([id]));
}

#[test]
fn a_write_with_the_token_of_an_earlier_one_is_not_executed_again() {
    let ice = start();
    let register = |token: &str| {
        let query = format!("ClientToken={token}&InputURL=oss%3A%2F%2Fb%2Fa.mp4");
        call("RegisterMediaInfo", &query, "n")
    };
    let (_, first) = send(&ice, &register("one"));
    let (_, again) = send(&ice, &register("one"));
    assert_eq!((&first["MediaId"], ice.executions("RegisterMediaInfo")), (&again["MediaId"], 1));
    assert_ne!(first["RequestId"], again["RequestId"]);
    let (_, other) = send(&ice, &register("two"));
    let (_, without) = send(&ice, &call("RegisterMediaInfo", "InputURL=oss%3A%2F%2Fb%2Fa.mp4", "n"));
    let different = [&first["MediaId"], &other["MediaId"], &without["MediaId"]];
    assert!(different.iter().all(|one| different.iter().filter(|other| one == *other).count() == 1));
    assert_eq!(ice.executions("RegisterMediaInfo"), 3);
}

#[test]
fn an_account_begins_empty_or_with_the_examples() {
    let lookup = call("GetUrlUploadInfos", &format!("JobIds={EXAMPLE_JOB}"), "n");
    let (_, empty) = send(&start(), &lookup);
    assert_eq!((&empty["URLUploadInfoList"], &empty["NonExists"]), (&json!([]), &json!([EXAMPLE_JOB])));
    let ice = builder().examples(true).start().expect("started");
    let (_, found) = send(&ice, &lookup);
    let job = &found["URLUploadInfoList"][0];
    assert_eq!((&job["JobId"], &job["Status"]), (&json!(EXAMPLE_JOB), &json!("SUCCESS")));
    assert_eq!(job["MediaId"], "5014ca70f08171ecbf940764a0fd6***");
    let query = format!("MediaId={0}b48fb04483915d4f2cd8{0}", "%2A".repeat(6));
    let (_, media) = send(&ice, &call("GetMediaInfo", &query, "m"));
    assert_eq!(media["MediaInfo"]["MediaId"], "******b48fb04483915d4f2cd8******", "{media}");
}
