//! How long a job is pending, how it ends, and who sees that.
#![allow(clippy::indexing_slicing, clippy::panic, clippy::unwrap_used)]

use std::time::Duration;

use crate::support::{call, code, members, panic_message};
use alicloud_ice::{Client, DynamicRequest, GROUPS, Json};
use alicloud_ice_local::LocalIce;
use serde_json::json;

const A_MINUTE: Duration = Duration::from_secs(60);

async fn started() -> (LocalIce, Client) {
    let ice = LocalIce::start().unwrap();
    let client = ice.client().await;
    (ice, client)
}

/// Starts a job that uploads a file, and returns its ID and that of the media.
async fn upload(client: &Client) -> (String, String) {
    let started =
        call(client, "UploadMediaByURL", json!({"UploadURLs": ["https://example.com/a.mp4"]})).await.unwrap();
    let id = |path: &str| started.values_at(path).remove(0);
    (id("UploadJobs[].JobId"), id("UploadJobs[].MediaId"))
}

async fn info(client: &Client, job: &str) -> Json {
    members(client, "GetUrlUploadInfos", json!({"JobIds": [job]})).await["URLUploadInfoList"][0].clone()
}

/// Looks up a job several times, and returns its states.
async fn states(client: &Client, job: &str, lookups: usize) -> Vec<String> {
    let mut states = Vec::new();
    for _ in 0..lookups {
        states.push(info(client, job).await["Status"].as_str().unwrap().to_owned());
    }
    states
}

#[tokio::test]
async fn one_lookup_finds_a_job_pending_by_default() {
    let (_ice, client) = started().await;
    let (job, _) = upload(&client).await;
    assert_eq!(states(&client, &job, 3).await, ["PENDING", "SUCCESS", "SUCCESS"]);
}

#[tokio::test]
async fn a_job_goes_through_the_documented_states() {
    let (ice, client) = started().await;
    ice.job("UploadMediaByURL").lookups(3).succeeds();
    let (job, media) = upload(&client).await;
    assert_eq!(states(&client, &job, 3).await, ["PENDING", "PROCESSING", "DOWNLOADING"]);
    assert_eq!(code(&client, "GetMediaInfo", json!({"MediaId": media})).await, "MediaNotFound");
    assert_eq!(states(&client, &job, 1).await, ["SUCCESS"]);
    members(&client, "GetMediaInfo", json!({"MediaId": media})).await;
    // One that succeeds at once.
    ice.job("UploadMediaByURL").lookups(0).succeeds();
    let (job, _) = upload(&client).await;
    assert_eq!(states(&client, &job, 1).await, ["SUCCESS"]);
}

#[tokio::test]
async fn a_job_that_takes_time_ends_by_the_clock() {
    let (ice, client) = started().await;
    ice.job("UploadMediaByURL").takes(A_MINUTE).succeeds();
    let (job, media) = upload(&client).await;
    assert!(states(&client, &job, 5).await.iter().all(|state| state != "SUCCESS"));
    ice.advance(Duration::from_secs(59));
    assert_ne!(states(&client, &job, 1).await, ["SUCCESS"]);
    let id = json!({"MediaId": media});
    assert_eq!(code(&client, "GetMediaInfo", id.clone()).await, "MediaNotFound");
    ice.advance(Duration::from_secs(1));
    // A program may wait for the media, and not look up the job.
    members(&client, "GetMediaInfo", id).await;
    assert_eq!(states(&client, &job, 1).await, ["SUCCESS"]);
    let info = info(&client, &job).await;
    assert_eq!((info.get("ErrorCode"), info.get("ErrorMessage")), (None, None));
}

#[tokio::test]
async fn a_client_waits_for_a_job_whose_clock_is_moved() {
    let (ice, client) = started().await;
    ice.job("UploadMediaByURL").takes(A_MINUTE).succeeds();
    let (job, _) = upload(&client).await;
    let request = DynamicRequest::by_name(GROUPS, "GetUrlUploadInfos", &json!({"JobIds": [job]})).unwrap();
    let wait = tokio::spawn(client.call(request).wait_until_done(Duration::from_secs(10)).into_future());
    while ice.calls("GetUrlUploadInfos").len() < 3 {
        tokio::time::sleep(Duration::from_millis(1)).await;
    }
    assert!(!wait.is_finished());
    ice.advance(A_MINUTE);
    assert_eq!(wait.await.unwrap().unwrap().values_at("URLUploadInfoList[].Status"), ["SUCCESS"]);
}

#[tokio::test]
async fn the_nth_job_can_fail() {
    let (ice, client) = started().await;
    ice.job("UploadMediaByURL").nth(2).fails("404", "the file does not exist");
    let mut ends = Vec::new();
    let mut media = Vec::new();
    for _ in 0..3 {
        let (job, of_job) = upload(&client).await;
        states(&client, &job, 1).await;
        let info = info(&client, &job).await;
        ends.push((info["Status"].clone(), info["ErrorCode"].clone(), info["ErrorMessage"].clone()));
        media.push(of_job);
    }
    let success = (json!("SUCCESS"), json!(null), json!(null));
    assert_eq!((&ends[0], &ends[2]), (&success, &success));
    assert_eq!(ends[1], (json!("DOWNLOAD_FAIL"), json!("404"), json!("the file does not exist")));
    assert_eq!(code(&client, "GetMediaInfo", json!({"MediaId": media[1]})).await, "MediaNotFound");
    assert_eq!(members(&client, "ListMediaBasicInfos", json!({})).await["TotalCount"], 2);
}

#[tokio::test]
async fn a_job_fails_in_the_state_of_the_test() {
    let (ice, client) = started().await;
    ice.job("UploadMediaByURL").takes(A_MINUTE).fails_in("UPLOAD_FAIL", "403", "no access");
    let (job, _) = upload(&client).await;
    let pending = info(&client, &job).await;
    assert_eq!((&pending["Status"], pending.get("ErrorCode")), (&json!("PENDING"), None));
    ice.advance(A_MINUTE);
    let failed = info(&client, &job).await;
    assert_eq!((&failed["Status"], &failed["ErrorCode"]), (&json!("UPLOAD_FAIL"), &json!("403")));
    // The newest setting counts.
    ice.job("UploadMediaByURL").lookups(0).succeeds();
    let (job, _) = upload(&client).await;
    assert_eq!(states(&client, &job, 1).await, ["SUCCESS"]);
}

#[tokio::test]
async fn a_setting_without_an_effect_is_a_mistake() {
    let (ice, _) = started().await;
    let message = panic_message(|| ice.job("GetMediaInfo").succeeds());
    assert_eq!(message, "GetMediaInfo starts no jobs");
    let message = panic_message(|| ice.job("RegisterMediaInfo").fails("404", ""));
    assert_eq!(message, "RegisterMediaInfo starts no jobs");
    let message = panic_message(|| ice.job("UploadMediaByURL").fails_in("FAIL", "404", ""));
    assert!(
        message.starts_with("no failed job of UploadMediaByURL is in the state `FAIL`; expected "),
        "{message}"
    );
}

#[tokio::test]
async fn a_listing_has_the_state_of_the_lookup_and_is_none() {
    let (ice, client) = started().await;
    let timeline = json!({"VideoTracks": [{"VideoTrackClips": [{"MediaId": "a"}]}]}).to_string();
    let submit = json!({"Timeline": timeline, "OutputMediaConfig": "{\"MediaURL\":\"https://b.oss-cn-shanghai.aliyuncs.com/a.mp4\"}"});
    let job = members(&client, "SubmitMediaProducingJob", submit.clone()).await["JobId"].clone();
    let listed = async || {
        let listed = members(&client, "ListMediaProducingJobs", json!({})).await;
        listed["MediaProducingJobList"][0]["Status"].as_str().unwrap().to_owned()
    };
    let get = async || {
        let found = members(&client, "GetMediaProducingJob", json!({"JobId": job})).await;
        found["MediaProducingJob"]["Status"].as_str().unwrap().to_owned()
    };
    for _ in 0..5 {
        assert_ne!(listed().await, "Success", "a listing finishes no job");
    }
    assert_ne!(get().await, "Success");
    assert_eq!((get().await, listed().await), ("Success".to_owned(), "Success".to_owned()));
    ice.job("SubmitMediaProducingJob").takes(A_MINUTE).fails("InvalidMaterial.NotFound", "no such material");
    members(&client, "SubmitMediaProducingJob", submit).await;
    assert_ne!(listed().await, "Failed");
    ice.advance(A_MINUTE);
    assert_eq!(listed().await, "Failed");
}

#[tokio::test]
async fn a_job_that_was_not_started_is_not_found() {
    let (_ice, client) = started().await;
    let found = members(&client, "GetUrlUploadInfos", json!({"JobIds": ["j1"]})).await;
    assert_eq!((&found["URLUploadInfoList"], &found["NonExists"]), (&json!([]), &json!(["j1"])));
    assert_eq!(code(&client, "GetMediaProducingJob", json!({"JobId": "j1"})).await, "JobNotFound");
}
