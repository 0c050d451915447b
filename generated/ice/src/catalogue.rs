// Written by `cargo xtask regen`. Change the description and run it again.

//! The operations of the service as data, and calls by name.

use alicloud_runtime::Group;
#[cfg(feature = "by-name")]
use alicloud_runtime::{Json, Result};
#[cfg(feature = "by-name")]
use crate::Client;

/// The groups whose features are enabled, and their operations.
///
/// ```
/// let operations = alicloud_ice::GROUPS.iter().flat_map(|group| group.operations);
/// for operation in operations {
///     println!("{}: {}", operation.name, operation.summary);
/// }
/// ```
pub const GROUPS: &[Group] = &[
    #[cfg(feature = "upload")]
    Group::new(
        "upload",
        "Media upload: uploading local files and streams, URL upload jobs in which the service fetches files, and registration of files already in a bucket.",
        crate::upload::OPERATIONS,
    ),
    #[cfg(feature = "library")]
    Group::new(
        "library",
        "The media library: querying, updating, and deleting media assets, categories, marks, playback, and the public library.",
        crate::library::OPERATIONS,
    ),
    #[cfg(feature = "search")]
    Group::new(
        "search",
        "Search libraries and their indexes, and media search by text, faces, labels, or visual content.",
        crate::search::OPERATIONS,
    ),
    #[cfg(feature = "editing")]
    Group::new(
        "editing",
        "Cloud editing: projects and their materials, templates, and jobs that produce one or more videos from a timeline.",
        crate::editing::OPERATIONS,
    ),
    #[cfg(feature = "intelligent-production")]
    Group::new(
        "intelligent_production",
        "Jobs that analyze and generate media: speech recognition, highlights, translation, text, charts, scene-based batch editing, and the hotword libraries they use.",
        crate::intelligent_production::OPERATIONS,
    ),
    #[cfg(feature = "avatar")]
    Group::new(
        "avatar",
        "Digital humans: training, listing, and rendering videos in which they speak.",
        crate::avatar::OPERATIONS,
    ),
    #[cfg(feature = "voice")]
    Group::new(
        "voice",
        "Custom voices: training, previewing, and listing.",
        crate::voice::OPERATIONS,
    ),
    #[cfg(feature = "transcoding")]
    Group::new(
        "transcoding",
        "Media processing: transcoding, snapshots, animated images, packaging, media information, and the templates and queues of these jobs.",
        crate::transcoding::OPERATIONS,
    ),
    #[cfg(feature = "workflow")]
    Group::new(
        "workflow",
        "Workflows on media assets and their tasks.",
        crate::workflow::OPERATIONS,
    ),
    #[cfg(feature = "recognition")]
    Group::new(
        "recognition",
        "Media recognition: smart tags, video cognition, fingerprints (DNA), content moderation, and libraries of faces, objects, and places to recognize.",
        crate::recognition::OPERATIONS,
    ),
    #[cfg(feature = "watermark")]
    Group::new(
        "watermark",
        "Invisible watermarks: embedding and extracting copyright and tracing watermarks.",
        crate::watermark::OPERATIONS,
    ),
    #[cfg(feature = "live")]
    Group::new(
        "live",
        "Live streams: transcoding, recording, and snapshots, with their templates and files.",
        crate::live::OPERATIONS,
    ),
    #[cfg(feature = "media-live")]
    Group::new(
        "media_live",
        "MediaLive: channels that ingest and encode live inputs, and security groups that control who can push to them.",
        crate::media_live::OPERATIONS,
    ),
    #[cfg(feature = "media-connect")]
    Group::new(
        "media_connect",
        "MediaConnect: flows that transport live streams from one place to many.",
        crate::media_connect::OPERATIONS,
    ),
    #[cfg(feature = "live-packaging")]
    Group::new(
        "live_packaging",
        "Live packaging: channels and endpoints that deliver a live stream to players.",
        crate::live_packaging::OPERATIONS,
    ),
    #[cfg(feature = "vod-packaging")]
    Group::new(
        "vod_packaging",
        "On-demand packaging: assets, configurations, and groups.",
        crate::vod_packaging::OPERATIONS,
    ),
    #[cfg(feature = "channel-assembly")]
    Group::new(
        "channel_assembly",
        "Channel assembly: linear channels composed of programs, sources, and source locations.",
        crate::channel_assembly::OPERATIONS,
    ),
    #[cfg(feature = "ad-insertion")]
    Group::new(
        "ad_insertion",
        "Configurations for inserting ads into streams.",
        crate::ad_insertion::OPERATIONS,
    ),
    #[cfg(feature = "ai-agent")]
    Group::new(
        "ai_agent",
        "Conversational AI agents: instances and calls, their dialogues and voiceprints, real-time licenses, and devices.",
        crate::ai_agent::OPERATIONS,
    ),
    #[cfg(feature = "yike")]
    Group::new(
        "yike",
        "Yike: workspaces, users, credits, materials, and jobs of the creation platform.",
        crate::yike::OPERATIONS,
    ),
    #[cfg(feature = "settings")]
    Group::new(
        "settings",
        "Account-wide settings: storage, callbacks, content keys, and usage.",
        crate::settings::OPERATIONS,
    ),
];

/// Calls an operation by its name, for programs such as a command line. The parameters and the response are JSON objects with the names of the wire; they are checked like those of a typed call.
///
/// # Errors
///
/// Returns an error if no enabled group has the operation, if a parameter is unknown or has the wrong type, and in all cases in which a typed call fails.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &alicloud_ice::Client) -> alicloud_ice::Result<()> {
/// let parameters: alicloud_ice::Json = r#"{"JobIds": ["df2ac80b481346daa1db6a7c40edc7f8"]}"#.parse().expect("this is JSON");
/// let response = alicloud_ice::call(client, "GetUrlUploadInfos", parameters).await?;
/// # Ok(())
/// # }
/// ```
#[cfg(feature = "by-name")]
pub async fn call(client: &Client, operation: &str, parameters: Json) -> Result<Json> {
    client.0.call_by_name(GROUPS, operation, &parameters).await
}
