//! The product that the tests use, and an operation with what it has not.

use alicloud_catalogue::Operation;

use crate::Product;

/// ICE, with all of its operations.
pub(crate) const ICE: Product = Product {
    program: "ice",
    package: "alicloud-ice-cli",
    version: "0.1.0",
    library: "alicloud-ice",
    service: &alicloud_ice::SERVICE,
    groups: alicloud_ice::GROUPS,
    describe: alicloud_ice::describe,
    documents: alicloud_ice::timeline::KINDS,
    events: alicloud_ice::EVENTS,
};

/// An operation whose clips have a required choice and an optional one. Its response is a choice.
const CLIPS: &str = r#"{
    "name": "SubmitClips", "group": "clips", "summary": "Submits clips.", "method": "POST",
    "parameters": [{
        "name": "Clips", "shape": {"list": {"named": "types::Clip"}}, "required": true, "style": "json",
        "example": [{"MediaURL": "https://example.com/a.mp4"}], "rust": "clips"
    }],
    "response": [{"name": "Result", "shape": {"named": "clips::Result"}}],
    "types": {
        "types::Clip": {"structure": {"fields": [
            {"name": "Kind", "required": true, "rust": "kind"},
            {"name": "Source", "shape": {"named": "types::ClipSource"}, "required": true, "rust": "source"},
            {"name": "Cover", "shape": {"named": "types::ClipCover"}, "rust": "cover"}
        ]}},
        "types::ClipSource": {"choice": [
            {"field": {"name": "MediaId", "rust": "media_id"},
                "variant": "MediaId", "constructor": "by_media_id"},
            {"field": {"name": "MediaURL", "rust": "media_url"},
                "variant": "MediaUrl", "constructor": "by_media_url"}
        ]},
        "types::ClipCover": {"choice": [
            {"field": {"name": "Time", "shape": "int32", "rust": "time"},
                "variant": "Time", "constructor": "by_time"},
            {"field": {"name": "Password", "shape": "secret", "rust": "password"},
                "variant": "Password", "constructor": "by_password"}
        ]},
        "clips::Result": {"choice": [
            {"field": {"name": "JobId", "rust": ""}, "variant": "JobId", "constructor": "by_job_id"},
            {"field": {"name": "TaskId", "rust": ""}, "variant": "TaskId", "constructor": "by_task_id"}
        ]}
    },
    "rust": {"method": "submit_clips", "request": "clips::SubmitClipsRequest"}
}"#;

/// Returns an operation with choices between members.
pub(crate) fn clips() -> Operation {
    Operation::from_json(CLIPS).expect("the document describes an operation")
}
