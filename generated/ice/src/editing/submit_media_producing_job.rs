// Written by `cargo xtask regen`. Change the description and run it again.

//! `SubmitMediaProducingJob`: Submits a job that edits video and audio materials and produces the result.

use std::collections::BTreeMap;
use alicloud_runtime::{Json, Operation, OperationInfo, Text};
use alicloud_runtime::wire::{Field, OneOf, UnknownValue};
use crate::types;

/// The request of [`Client::submit_media_producing_job`](crate::Client::submit_media_producing_job).
#[derive(Clone)]
#[non_exhaustive]
pub struct SubmitMediaProducingJobRequest {
    /// The content of the video. Exactly one of the three is required.
    pub content: MediaProducingJobContent,
    /// The materials and texts that fill the template, as JSON. The keys depend on the
    /// template. Required if `TemplateId` is set.
    ///
    /// Example: `See the template user guide.`.
    pub clips_param: Option<Text<Json>>,
    /// The metadata of the editing project, as JSON.
    ///
    /// Example: `{"Description":"Video editing description","Title":"Editing title test"}`.
    pub project_metadata: Option<Text<ProjectMetadata>>,
    /// The type of the output target.
    ///
    /// Example: `oss-object`.
    pub output_media_target: Option<MediaProducingJobOutputMediaTarget>,
    /// The output location, as JSON: an OSS URL, or a location in VOD storage.
    ///
    /// Example: `{"MediaURL":"https://example-bucket.oss-cn-shanghai.aliyuncs.com/example.mp4"}`.
    pub output_media_config: Text<MediaProducingJobOutputMediaConfig>,
    /// Custom settings, as JSON of up to 512 bytes, including the callbacks.
    ///
    /// Example: `{"NotifyAddress":"https://xx.com/xx","RegisterMediaNotifyAddress":"https://xxx.com/xx"}`.
    pub user_data: Option<Text<MediaProducingJobUserData>>,
    /// A client-defined token, unique to this request. If a request is sent again with the
    /// same token, the service executes it only once.
    ///
    /// At most 64 characters. Example: `****12e8864746a0a398****`.
    pub client_token: Option<String>,
    /// The source that the job is submitted from.
    ///
    /// Example: `OpenAPI`.
    pub source: Option<types::CreationSource>,
    /// The production settings of the output, as JSON. Members include:
    /// `AutoRegisterInputVodMedia`, whether VOD media in the timeline are registered with the
    /// service automatically (default: true); `OutputWebmTransparentChannel`, whether the
    /// video is transparent (default: false); `CoverConfig`, the cover settings (default: the
    /// first frame of the video).
    pub editing_produce_config: Option<Text<Json>>,
    /// The metadata to register with the output, as JSON.
    pub media_metadata: Option<Text<Json>>,
}

impl SubmitMediaProducingJobRequest {
    /// The ID of the editing project to produce, created with `CreateEditingProject`.
    pub fn by_project_id(
        output_media_config: impl Into<Text<MediaProducingJobOutputMediaConfig>>,
        project_id: impl Into<String>,
    ) -> Self {
        Self {
            output_media_config: output_media_config.into(),
            content: MediaProducingJobContent::ProjectId(project_id.into()),
            clips_param: None,
            project_metadata: None,
            output_media_target: None,
            user_data: None,
            client_token: None,
            source: None,
            editing_produce_config: None,
            media_metadata: None,
        }
    }

    /// The timeline to produce, as JSON: its tracks, the materials on them, and effects.
    pub fn by_timeline(
        output_media_config: impl Into<Text<MediaProducingJobOutputMediaConfig>>,
        timeline: impl Into<Text<Json>>,
    ) -> Self {
        Self {
            output_media_config: output_media_config.into(),
            content: MediaProducingJobContent::Timeline(timeline.into()),
            clips_param: None,
            project_metadata: None,
            output_media_target: None,
            user_data: None,
            client_token: None,
            source: None,
            editing_produce_config: None,
            media_metadata: None,
        }
    }

    /// The ID of the template to produce from, standard or advanced.
    pub fn by_template_id(
        output_media_config: impl Into<Text<MediaProducingJobOutputMediaConfig>>,
        template_id: impl Into<String>,
    ) -> Self {
        Self {
            output_media_config: output_media_config.into(),
            content: MediaProducingJobContent::TemplateId(template_id.into()),
            clips_param: None,
            project_metadata: None,
            output_media_target: None,
            user_data: None,
            client_token: None,
            source: None,
            editing_produce_config: None,
            media_metadata: None,
        }
    }

    /// Sets `ClipsParam`. The materials and texts that fill the template, as JSON.
    #[must_use]
    pub fn clips_param(mut self, clips_param: impl Into<Text<Json>>) -> Self {
        self.clips_param = Some(clips_param.into());
        self
    }

    /// Sets `ProjectMetadata`. The metadata of the editing project, as JSON.
    #[must_use]
    pub fn project_metadata(
        mut self,
        project_metadata: impl Into<Text<ProjectMetadata>>,
    ) -> Self {
        self.project_metadata = Some(project_metadata.into());
        self
    }

    /// Sets `OutputMediaTarget`. The type of the output target.
    #[must_use]
    pub fn output_media_target(
        mut self,
        output_media_target: impl Into<MediaProducingJobOutputMediaTarget>,
    ) -> Self {
        self.output_media_target = Some(output_media_target.into());
        self
    }

    /// Sets `UserData`. Custom settings, as JSON of up to 512 bytes, including the callbacks.
    #[must_use]
    pub fn user_data(
        mut self,
        user_data: impl Into<Text<MediaProducingJobUserData>>,
    ) -> Self {
        self.user_data = Some(user_data.into());
        self
    }

    /// Sets `ClientToken`. A client-defined token, unique to this request.
    #[must_use]
    pub fn client_token(mut self, client_token: impl Into<String>) -> Self {
        self.client_token = Some(client_token.into());
        self
    }

    /// Sets `Source`. The source that the job is submitted from.
    #[must_use]
    pub fn source(mut self, source: impl Into<types::CreationSource>) -> Self {
        self.source = Some(source.into());
        self
    }

    /// Sets `EditingProduceConfig`. The production settings of the output, as JSON.
    #[must_use]
    pub fn editing_produce_config(
        mut self,
        editing_produce_config: impl Into<Text<Json>>,
    ) -> Self {
        self.editing_produce_config = Some(editing_produce_config.into());
        self
    }

    /// Sets `MediaMetadata`. The metadata to register with the output, as JSON.
    #[must_use]
    pub fn media_metadata(mut self, media_metadata: impl Into<Text<Json>>) -> Self {
        self.media_metadata = Some(media_metadata.into());
        self
    }
}

alicloud_runtime::structure! {
    SubmitMediaProducingJobRequest {
        content: Field::one_of(<MediaProducingJobContent as OneOf>::ALTERNATIVES).required(),
        clips_param: Field::query("ClipsParam"),
        project_metadata: Field::query("ProjectMetadata"),
        output_media_target: Field::query("OutputMediaTarget"),
        output_media_config: Field::query("OutputMediaConfig").required(),
        user_data: Field::query("UserData"),
        client_token: Field::query("ClientToken").length(0, 64),
        source: Field::query("Source"),
        editing_produce_config: Field::query("EditingProduceConfig"),
        media_metadata: Field::query("MediaMetadata"),
    }
}

/// The content of the video. Exactly one of the three is required.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum MediaProducingJobContent {
    /// The ID of the editing project to produce, created with `CreateEditingProject`. Set
    /// exactly one of `ProjectId`, `Timeline`, and `TemplateId`.
    ///
    /// Example: `xxxxxfb2101cb318xxxxx`.
    ProjectId(String),
    /// The timeline to produce, as JSON: its tracks, the materials on them, and effects. Set
    /// exactly one of `ProjectId`, `Timeline`, and `TemplateId`.
    ///
    /// Example: `{"VideoTracks":[{"VideoTrackClips":[{"MediaId":"****4d7cf14dc7b83b0e801c****"},{"MediaId":"****4d7cf14dc7b83b0e801c****"}]}]}`.
    Timeline(Text<Json>),
    /// The ID of the template to produce from, standard or advanced. For its details, use
    /// `GetTemplate`. Requires `ClipsParam`. Set exactly one of `ProjectId`, `Timeline`, and
    /// `TemplateId`.
    ///
    /// Example: `****96e8864746a0b6f3****`.
    TemplateId(String),
}

alicloud_runtime::one_of! {
    MediaProducingJobContent {
        0 => ProjectId: Field::query("ProjectId"),
        1 => Timeline: Field::form("Timeline"),
        2 => TemplateId: Field::query("TemplateId"),
    }
}

/// The metadata of the editing project, as JSON.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProjectMetadata {
    /// The title.
    pub title: Option<String>,
    /// The description.
    pub description: Option<String>,
    /// Members of any other name.
    pub others: BTreeMap<String, Json>,
}

impl ProjectMetadata {
    /// Creates a value. Every field is optional.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `Title`. The title.
    #[must_use]
    pub fn title(mut self, title: impl Into<String>) -> Self {
        self.title = Some(title.into());
        self
    }

    /// Sets `Description`. The description.
    #[must_use]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// Adds a member without a field of its own.
    #[must_use]
    pub fn other(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.others.insert(name.into(), value.into());
        self
    }
}

alicloud_runtime::structure! {
    ProjectMetadata {
        title: Field::member("Title"),
        description: Field::member("Description"),
        others: Field::other_members(),
    }
}

/// The values of [`SubmitMediaProducingJobRequest::output_media_target`](field@SubmitMediaProducingJobRequest::output_media_target).
///
/// The service may add values. A value without a name here is kept as `Unknown`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MediaProducingJobOutputMediaTarget {
    /// `oss-object`: an object in your OSS bucket.
    OssObject,
    /// `S3`: storage with the S3 protocol.
    S3,
    /// `vod-media`: a media asset of ApsaraVideo VOD.
    VodMedia,
    /// A value that this version of the crate has no name for.
    Unknown(UnknownValue),
}

alicloud_runtime::string_enum! {
    open MediaProducingJobOutputMediaTarget {
        OssObject: "oss-object",
        S3: "S3",
        VodMedia: "vod-media",
    }
}

/// The output location, as JSON: an OSS URL, or a location in VOD storage.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MediaProducingJobOutputMediaConfig {
    /// The OSS URL to write to. Required for output to OSS.
    pub media_url: Option<String>,
    /// The VOD storage to write to. Required for output to VOD.
    pub storage_location: Option<String>,
    /// The name of the output file. Required for output to VOD.
    pub file_name: Option<String>,
    /// Members of any other name.
    pub others: BTreeMap<String, Json>,
}

impl MediaProducingJobOutputMediaConfig {
    /// Creates a value. Every field is optional.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `MediaURL`. The OSS URL to write to.
    #[must_use]
    pub fn media_url(mut self, media_url: impl Into<String>) -> Self {
        self.media_url = Some(media_url.into());
        self
    }

    /// Sets `StorageLocation`. The VOD storage to write to.
    #[must_use]
    pub fn storage_location(mut self, storage_location: impl Into<String>) -> Self {
        self.storage_location = Some(storage_location.into());
        self
    }

    /// Sets `FileName`. The name of the output file.
    #[must_use]
    pub fn file_name(mut self, file_name: impl Into<String>) -> Self {
        self.file_name = Some(file_name.into());
        self
    }

    /// Adds a member without a field of its own.
    #[must_use]
    pub fn other(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.others.insert(name.into(), value.into());
        self
    }
}

alicloud_runtime::structure! {
    MediaProducingJobOutputMediaConfig {
        media_url: Field::member("MediaURL"),
        storage_location: Field::member("StorageLocation"),
        file_name: Field::member("FileName"),
        others: Field::other_members(),
    }
}

/// Custom settings, as JSON of up to 512 bytes, including the callbacks.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MediaProducingJobUserData {
    /// The callback URL that is notified when the job is finished.
    pub notify_address: Option<String>,
    /// The callback URL that is notified when the output has been analyzed.
    pub register_media_notify_address: Option<String>,
    /// Members of any other name.
    pub others: BTreeMap<String, Json>,
}

impl MediaProducingJobUserData {
    /// Creates a value. Every field is optional.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `NotifyAddress`. The callback URL that is notified when the job is finished.
    #[must_use]
    pub fn notify_address(mut self, notify_address: impl Into<String>) -> Self {
        self.notify_address = Some(notify_address.into());
        self
    }

    /// Sets `RegisterMediaNotifyAddress`. The callback URL that is notified when the output has been analyzed.
    #[must_use]
    pub fn register_media_notify_address(
        mut self,
        register_media_notify_address: impl Into<String>,
    ) -> Self {
        self.register_media_notify_address = Some(register_media_notify_address.into());
        self
    }

    /// Adds a member without a field of its own.
    #[must_use]
    pub fn other(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.others.insert(name.into(), value.into());
        self
    }
}

alicloud_runtime::structure! {
    MediaProducingJobUserData {
        notify_address: Field::member("NotifyAddress"),
        register_media_notify_address: Field::member("RegisterMediaNotifyAddress"),
        others: Field::other_members(),
    }
}

/// The response of [`Client::submit_media_producing_job`](crate::Client::submit_media_producing_job).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitMediaProducingJobResponse {
    /// The ID of the media producing job, used in `GetMediaProducingJob`.
    ///
    /// Example: `****d80e4e4044975745c14b****`.
    pub job_id: Option<String>,
    /// The media ID of the output.
    ///
    /// Example: `****c469e944b5a856828dc2****`.
    pub media_id: Option<String>,
    /// The ID of the editing project.
    ///
    /// Example: `****b4549d46c88681030f6e****`.
    pub project_id: Option<String>,
    /// The request ID. Include it when you contact Alibaba Cloud support.
    ///
    /// Example: `****36-3C1E-4417-BDB2-1E034F****`.
    pub request_id: Option<String>,
    /// The ApsaraVideo VOD media ID of the output. Set when the output is written there.
    ///
    /// Example: `****d8s4h75ci975745c14b****`.
    pub vod_media_id: Option<String>,
}

alicloud_runtime::structure! {
    SubmitMediaProducingJobResponse {
        job_id: "JobId",
        media_id: "MediaId",
        project_id: "ProjectId",
        request_id: "RequestId",
        vod_media_id: "VodMediaId",
    }
}

impl Operation for SubmitMediaProducingJobRequest {
    type Response = SubmitMediaProducingJobResponse;

    const INFO: &'static OperationInfo = &OperationInfo::of::<Self>()
        .post("SubmitMediaProducingJob")
        .summary(
            "Submits a job that edits video and audio materials and produces the result.",
        )
        .idempotency_token("ClientToken")
        .ram_action("ice:SubmitMediaProducingJob")
        .documentation(
            "https://api.alibabacloud.com/document/ICE/2020-11-09/SubmitMediaProducingJob",
        );
}
