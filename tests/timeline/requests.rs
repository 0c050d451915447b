//! Output settings, and the documents of a request together.

use alicloud_ice::editing::SubmitMediaProducingJobRequest;
use alicloud_ice::timeline::{self, Finding, Level};
use alicloud_ice::types::{OutputMediaConfig, Timeline, VideoTrackClip};
use alicloud_ice::{InString, Json};
use serde_json::json;

const URL: &str = "https://example-bucket.oss-cn-shanghai.aliyuncs.com/cut.mp4";

fn lines(found: &[Finding]) -> Vec<String> {
    found.iter().filter(|finding| finding.level > Level::Note).map(Finding::to_string).collect()
}

#[test]
fn output_settings_have_the_finding_that_a_person_needs() {
    let with = |members: Json| {
        let mut output = json!({"MediaURL": URL});
        for (name, value) in members.as_object().unwrap() {
            output[name] = value.clone();
        }
        output
    };
    for (output, expected) in [
        (with(json!({})), None),
        (with(json!({"Width": 1080, "Height": 1920, "Video": {"Crf": 27}})), None),
        (json!({"StorageLocation": "outin.oss-cn-shanghai.aliyuncs.com", "FileName": "a.mp4"}), None),
        (json!({}), Some("error: has neither `MediaURL` nor the location of another storage")),
        (json!({"MediaUrl": URL}), Some("warning: MediaUrl: is not described; did you mean `MediaURL`?")),
        (
            json!({"MediaURL": "oss://example-bucket/a.mp4"}),
            Some("error: MediaURL: is not a URL such as `https://BUCKET.oss-REGION.aliyuncs.com/KEY`"),
        ),
        (
            json!({"MediaURL": "https://example-bucket.oss-cn-shanghai.aliyuncs.com/cut"}),
            Some("warning: MediaURL: has no extension, which determines the format of the output"),
        ),
        (
            json!({"FileName": "a.mp4"}),
            Some("error: StorageLocation: is missing; an output to ApsaraVideo VOD needs it"),
        ),
        (
            json!({"Endpoint": "https://s3.example.com", "Bucket": "b", "ObjectKey": "a.mp4", "AccessKeyId": "i"}),
            Some("error: AccessKeySecret: is missing; an output to storage with the S3 protocol needs it"),
        ),
        (with(json!({"Height": 100})), Some("error: Height: 100 is outside of the range from 128 to 4096")),
        (
            with(json!({"Width": 4096, "Height": 2304})),
            Some("error: the shorter side has 2304 pixels, and at most 2160 are allowed"),
        ),
        (json!({"MediaURL": "$Output"}), None),
        (with(json!({"Widht": 1080})), Some("warning: Widht: is not described; did you mean `Width`?")),
    ] {
        let found = lines(&timeline::check_output(&output));
        assert_eq!(found, Vec::from_iter(expected), "{output}");
    }
}

fn cut(region: &str) -> Timeline {
    let url = format!("https://example-bucket.oss-{region}.aliyuncs.com/a.mp4");
    Timeline::new().add_video_track([VideoTrackClip::by_media_url(url).trim(0, 5)])
}

#[test]
fn the_documents_of_a_request_are_checked_together() {
    let output = || OutputMediaConfig::new().media_url(URL);
    let request = SubmitMediaProducingJobRequest::by_timeline(output(), cut("cn-shanghai"));
    assert_eq!(lines(&request.check()), [""; 0]);

    let elsewhere = SubmitMediaProducingJobRequest::by_timeline(output(), cut("cn-beijing"));
    assert_eq!(
        lines(&elsewhere.check()),
        ["error: the buckets are in several regions: cn-beijing, cn-shanghai"]
    );

    // The address for an accelerated transfer names no region.
    let accelerated = SubmitMediaProducingJobRequest::by_timeline(output(), cut("accelerate"));
    assert_eq!(lines(&accelerated.check()), [""; 0]);

    let long = request.clone().user_data(InString::raw(json!({"Key": "x".repeat(600)}).to_string()));
    assert_eq!(lines(&long.check()), ["error: UserData: has 610 bytes; the service accepts up to 512"]);

    let wrong = SubmitMediaProducingJobRequest::by_timeline(output().width(1), InString::raw("[]"));
    assert_eq!(
        lines(&wrong.check()),
        [
            "error: Timeline: expected an object, found a list",
            "error: OutputMediaConfig.Width: 1 is outside of the range from 128 to 4096",
        ]
    );
    let no_json = SubmitMediaProducingJobRequest::by_timeline(output(), InString::raw("{"));
    assert_eq!(lines(&no_json.check()), ["error: Timeline: is not JSON"]);
    let template = SubmitMediaProducingJobRequest::by_template_id(output(), "t");
    assert_eq!(lines(&template.check()), ["error: ClipsParam: is missing; it fills the template"]);
    let target = |target: &str, output| {
        let request = SubmitMediaProducingJobRequest::by_timeline(output, cut("cn-shanghai"));
        lines(&request.output_media_target(target).check())
    };
    assert_eq!(target("oss-object", output()), [""; 0]);
    assert_eq!(
        target("S3", output()),
        ["error: OutputMediaTarget: is `S3`, for which `OutputMediaConfig` needs `ObjectKey`"]
    );
    assert_eq!(
        target("s3", output()),
        ["warning: OutputMediaTarget: is not a described value; did you mean `S3`?"]
    );
    let vod =
        OutputMediaConfig::new().storage_location("outin.oss-cn-shanghai.aliyuncs.com").file_name("a.mp4");
    assert_eq!(target("vod-media", vod.clone()), [""; 0]);
    assert_eq!(
        lines(&SubmitMediaProducingJobRequest::by_timeline(vod, cut("cn-shanghai")).check()),
        [
            "error: OutputMediaTarget: is `oss-object` by default, for which `OutputMediaConfig` needs `MediaURL`"
        ]
    );
    // The timeline is that of the project.
    let project = SubmitMediaProducingJobRequest::by_project_id(output(), "p");
    assert_eq!(lines(&project.check()), [""; 0]);
}
