//! Timelines: the server checks them, and a job whose timeline contradicts the documentation fails.
#![allow(clippy::indexing_slicing, clippy::panic, clippy::unwrap_used)]

use std::time::Duration;

use alicloud_ice::editing::{
    CreateEditingProjectRequest, GetMediaProducingJobRequest, SubmitMediaProducingJobRequest,
};
use alicloud_ice::types::{Timeline, VideoTrackClip};
use alicloud_ice::{Error, ErrorKind, InString, Json};
use alicloud_ice_local::LocalIce;
use serde_json::json;

const A_MINUTE: Duration = Duration::from_secs(60);

fn request(timeline: InString<Timeline>) -> SubmitMediaProducingJobRequest {
    let output = json!({"MediaURL": "https://example-bucket.oss-cn-shanghai.aliyuncs.com/cut.mp4"});
    SubmitMediaProducingJobRequest::by_timeline(InString::raw(output.to_string()), timeline)
}

async fn produce(ice: &LocalIce, timeline: &Json) -> Result<Option<String>, Error> {
    let client = ice.client().await;
    let started = client.submit_media_producing_job(request(InString::raw(timeline.to_string()))).await?;
    let lookup = GetMediaProducingJobRequest::try_from(&started)?;
    let finished = client.get_media_producing_job(lookup).wait_until_done(A_MINUTE).await?;
    Ok(finished.media_producing_job.and_then(|job| job.job_id))
}

#[tokio::test]
async fn a_timeline_of_the_types_is_produced() {
    let ice = LocalIce::start().unwrap();
    let cut = Timeline::new().add_video_track([
        VideoTrackClip::by_media_id("a").trim(0, 5).transition("fade", 1),
        VideoTrackClip::by_media_id("b").trim(0, 5),
    ]);
    assert!(produce(&ice, &serde_json::to_value(&cut).unwrap()).await.unwrap().is_some());
    assert_eq!(ice.received()[0].warnings, [""; 0]);
}

#[tokio::test]
async fn a_timeline_that_contradicts_the_documentation_fails_when_the_job_runs() {
    let ice = LocalIce::start().unwrap();
    let timeline = json!({"VideoTracks": [{"VideoTrackClips": [{"MediaId": "a", "In": 5, "Out": 3}]}]});
    let error = produce(&ice, &timeline).await.unwrap_err();
    assert_eq!((error.kind(), error.code()), (ErrorKind::JobFailed, Some("InvalidParameter")));
    let message = "Timeline.VideoTracks[0].VideoTrackClips[0].Out: 3 is not after `In`, which is 5";
    assert!(error.to_string().contains(message), "{error}");
    assert_eq!(ice.received()[0].warnings, [message]);
}

#[tokio::test]
async fn what_is_suspicious_is_a_warning_of_the_journal() {
    let ice = LocalIce::start().unwrap();
    let effect = json!({"Type": "VFX", "SubType": "heartfirework"});
    let clip = json!({"MediaId": "a", "Effects": [effect]});
    produce(&ice, &json!({"VideoTracks": [{"VideoTrackClips": [clip]}]})).await.unwrap();
    let warnings = &ice.received()[0].warnings;
    assert_eq!(warnings.len(), 1, "{warnings:?}");
    assert!(warnings[0].contains("did you mean `heartfireworks`?"), "{warnings:?}");
}

/// A project keeps its timeline, so nothing has failed yet.
#[tokio::test]
async fn an_editing_project_keeps_a_wrong_timeline() {
    let ice = LocalIce::start().unwrap();
    let client = ice.client().await;
    let request = CreateEditingProjectRequest::new("cut").timeline(InString::raw("{}"));
    client.create_editing_project(request).await.unwrap();
    let warnings = &ice.received()[0].warnings;
    assert_eq!(warnings, &["Timeline: has no clips: a video track or an audio track is required"]);
}

#[tokio::test]
async fn a_strict_server_rejects_it_and_a_lenient_one_does_not_mind() {
    let wrong = json!({"VideoTracks": []});
    let strict = LocalIce::builder().strict(true).start().unwrap();
    let error = produce(&strict, &wrong).await.unwrap_err();
    assert_eq!((error.kind(), error.code()), (ErrorKind::Service, Some("InvalidParameter")));
    let lenient = LocalIce::builder().lenient(true).start().unwrap();
    assert!(produce(&lenient, &wrong).await.is_ok());
}
