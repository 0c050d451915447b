// Written by `cargo xtask regen`. Change the description and run it again.

//! `SubmitLiveEditingJob`: Submits a job that merges one or more live stream clips into one video.

use std::collections::BTreeMap;
use alicloud_runtime::{Json, Operation, OperationInfo, Text};
use alicloud_runtime::wire::{Field, UnknownValue};

/// The request of [`Client::submit_live_editing_job`](crate::Client::submit_live_editing_job).
#[derive(Clone)]
#[non_exhaustive]
pub struct SubmitLiveEditingJobRequest {
    /// The live stream clips to merge, in this order, as a JSON array. Each clip has a start
    /// time and an end time, in UTC, and can specify its own live stream. If it does not, it
    /// is cut from the live stream in `LiveStreamConfig`.
    pub clips: Text<Json>,
    /// The live editing project's ID. If set, the project determines the output location.
    /// Otherwise, the parameters of this request determine it.
    ///
    /// Example: `****fddd7748b58bf1d47e95****`.
    pub project_id: Option<String>,
    /// The default live stream of the clips, as JSON. It applies to clips that do not specify
    /// a live stream. All three members are required.
    pub live_stream_config: Option<Text<SubmitLiveEditingJobLiveStreamConfig>>,
    /// The output location, as JSON: an OSS URL, or a location in VOD storage.
    pub output_media_config: Option<Text<SubmitLiveEditingJobOutputMediaConfig>>,
    /// The production settings of the output, as JSON.
    ///
    /// Example: `{ "Mode": "AccurateFast"}`.
    pub media_produce_config: Option<Text<SubmitLiveEditingJobMediaProduceConfig>>,
    /// Custom settings, as JSON of up to 512 bytes.
    ///
    /// Example: `{"key": "value"}`.
    pub user_data: Option<Text<Json>>,
    /// The type of the output target.
    ///
    /// Example: `oss-object`.
    pub output_media_target: Option<LiveEditingJobOutputMediaTarget>,
}

impl SubmitLiveEditingJobRequest {
    /// Creates a request with the required parameters. The methods below set the others.
    pub fn new(clips: impl Into<Text<Json>>) -> Self {
        Self {
            clips: clips.into(),
            project_id: None,
            live_stream_config: None,
            output_media_config: None,
            media_produce_config: None,
            user_data: None,
            output_media_target: None,
        }
    }

    /// Sets `ProjectId`. The live editing project's ID.
    #[must_use]
    pub fn project_id(mut self, project_id: impl Into<String>) -> Self {
        self.project_id = Some(project_id.into());
        self
    }

    /// Sets `LiveStreamConfig`. The default live stream of the clips, as JSON.
    #[must_use]
    pub fn live_stream_config(
        mut self,
        live_stream_config: impl Into<Text<SubmitLiveEditingJobLiveStreamConfig>>,
    ) -> Self {
        self.live_stream_config = Some(live_stream_config.into());
        self
    }

    /// Sets `OutputMediaConfig`. The output location, as JSON: an OSS URL, or a location in VOD storage.
    #[must_use]
    pub fn output_media_config(
        mut self,
        output_media_config: impl Into<Text<SubmitLiveEditingJobOutputMediaConfig>>,
    ) -> Self {
        self.output_media_config = Some(output_media_config.into());
        self
    }

    /// Sets `MediaProduceConfig`. The production settings of the output, as JSON.
    #[must_use]
    pub fn media_produce_config(
        mut self,
        media_produce_config: impl Into<Text<SubmitLiveEditingJobMediaProduceConfig>>,
    ) -> Self {
        self.media_produce_config = Some(media_produce_config.into());
        self
    }

    /// Sets `UserData`. Custom settings, as JSON of up to 512 bytes.
    #[must_use]
    pub fn user_data(mut self, user_data: impl Into<Text<Json>>) -> Self {
        self.user_data = Some(user_data.into());
        self
    }

    /// Sets `OutputMediaTarget`. The type of the output target.
    #[must_use]
    pub fn output_media_target(
        mut self,
        output_media_target: impl Into<LiveEditingJobOutputMediaTarget>,
    ) -> Self {
        self.output_media_target = Some(output_media_target.into());
        self
    }
}

alicloud_runtime::structure! {
    SubmitLiveEditingJobRequest {
        clips: Field::query("Clips").required(),
        project_id: Field::query("ProjectId"),
        live_stream_config: Field::query("LiveStreamConfig"),
        output_media_config: Field::query("OutputMediaConfig"),
        media_produce_config: Field::query("MediaProduceConfig"),
        user_data: Field::query("UserData"),
        output_media_target: Field::query("OutputMediaTarget"),
    }
}

/// The default live stream of the clips, as JSON. It applies to clips that do not specify
/// a live stream. All three members are required.
#[derive(Clone)]
#[non_exhaustive]
pub struct SubmitLiveEditingJobLiveStreamConfig {
    /// The application of the stream.
    pub app_name: String,
    /// The domain of the stream.
    pub domain_name: String,
    /// The name of the live stream.
    pub stream_name: String,
    /// Members of any other name.
    pub others: BTreeMap<String, Json>,
}

impl SubmitLiveEditingJobLiveStreamConfig {
    /// Creates a value. Every field is required.
    #[inline]
    pub fn new(required: SubmitLiveEditingJobLiveStreamConfigRequired) -> Self {
        Self {
            app_name: required.app_name,
            domain_name: required.domain_name,
            stream_name: required.stream_name,
            others: BTreeMap::new(),
        }
    }

    /// Adds a member without a field of its own.
    #[must_use]
    pub fn other(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.others.insert(name.into(), value.into());
        self
    }
}

/// The required values of [`SubmitLiveEditingJobLiveStreamConfig`].
#[derive(Clone, Debug, PartialEq)]
pub struct SubmitLiveEditingJobLiveStreamConfigRequired {
    /// The application of the stream.
    pub app_name: String,
    /// The domain of the stream.
    pub domain_name: String,
    /// The name of the live stream.
    pub stream_name: String,
}

alicloud_runtime::structure! {
    SubmitLiveEditingJobLiveStreamConfig {
        app_name: Field::member("AppName").required(),
        domain_name: Field::member("DomainName").required(),
        stream_name: Field::member("StreamName").required(),
        others: Field::other_members(),
    }
}

/// The output location, as JSON: an OSS URL, or a location in VOD storage.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitLiveEditingJobOutputMediaConfig {
    /// The OSS URL to write to. Required for output to OSS.
    pub media_url: Option<String>,
    /// The VOD storage to write to. Required for output to VOD.
    pub storage_location: Option<String>,
    /// The name of the output file. Required for output to VOD.
    pub file_name: Option<String>,
    /// Members of any other name.
    pub others: BTreeMap<String, Json>,
}

impl SubmitLiveEditingJobOutputMediaConfig {
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
    SubmitLiveEditingJobOutputMediaConfig {
        media_url: Field::member("MediaURL"),
        storage_location: Field::member("StorageLocation"),
        file_name: Field::member("FileName"),
        others: Field::other_members(),
    }
}

/// The production settings of the output, as JSON.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitLiveEditingJobMediaProduceConfig {
    /// The cutting mode. `AccurateFast` (the default): exact and faster than `Accurate`, at
    /// the resolution of the source; width and height cannot be set. `Accurate`: exact; width
    /// and height can be set. `Rough`: whole TS segments, all those between start and end;
    /// width and height can be set. `RoughFast`: same as `Rough`, but faster than `Accurate`,
    /// at the resolution of the source.
    pub mode: Option<String>,
    /// Members of any other name.
    pub others: BTreeMap<String, Json>,
}

impl SubmitLiveEditingJobMediaProduceConfig {
    /// Creates a value. Every field is optional.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `Mode`. The cutting mode.
    #[must_use]
    pub fn mode(mut self, mode: impl Into<String>) -> Self {
        self.mode = Some(mode.into());
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
    SubmitLiveEditingJobMediaProduceConfig {
        mode: Field::member("Mode"),
        others: Field::other_members(),
    }
}

/// The values of [`SubmitLiveEditingJobRequest::output_media_target`](field@SubmitLiveEditingJobRequest::output_media_target).
///
/// The service may add values. A value without a name here is kept as `Unknown`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum LiveEditingJobOutputMediaTarget {
    /// `oss-object`: an object in an OSS bucket.
    OssObject,
    /// `vod-media`: a media asset of ApsaraVideo VOD.
    VodMedia,
    /// A value that this version of the crate has no name for.
    Unknown(UnknownValue),
}

alicloud_runtime::string_enum! {
    open LiveEditingJobOutputMediaTarget {
        OssObject: "oss-object",
        VodMedia: "vod-media",
    }
}

/// The response of [`Client::submit_live_editing_job`](crate::Client::submit_live_editing_job).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitLiveEditingJobResponse {
    /// The ID of the live editing job, used in `GetLiveEditingJob`.
    ///
    /// Example: `****d80e4e4044975745c14b****`.
    pub job_id: Option<String>,
    /// The media ID of the output, used in `GetMediaInfo`.
    ///
    /// Example: `****c469e944b5a856828dc2****`.
    pub media_id: Option<String>,
    /// The URL of the output.
    ///
    /// Example: `http://test-bucket.cn-shanghai.aliyuncs.com/test.mp4`.
    pub media_url: Option<String>,
    /// The ID of the live editing project.
    ///
    /// Example: `****fddd7748b58bf1d47e95****`.
    pub project_id: Option<String>,
    /// The request ID. Include it when you contact Alibaba Cloud support.
    ///
    /// Example: `****36-3C1E-4417-BDB2-1E034F****`.
    pub request_id: Option<String>,
    /// The ApsaraVideo VOD media ID of the output. Set when the output is written there.
    ///
    /// Example: `****d7578s4h75ci945c14b****`.
    pub vod_media_id: Option<String>,
}

alicloud_runtime::structure! {
    SubmitLiveEditingJobResponse {
        job_id: "JobId",
        media_id: "MediaId",
        media_url: "MediaURL",
        project_id: "ProjectId",
        request_id: "RequestId",
        vod_media_id: "VodMediaId",
    }
}

impl Operation for SubmitLiveEditingJobRequest {
    type Response = SubmitLiveEditingJobResponse;

    const INFO: &'static OperationInfo = &OperationInfo::of::<Self>()
        .post("SubmitLiveEditingJob")
        .summary(
            "Submits a job that merges one or more live stream clips into one video.",
        )
        .ram_action("ice:SubmitLiveEditingJob")
        .documentation(
            "https://api.alibabacloud.com/document/ICE/2020-11-09/SubmitLiveEditingJob",
        );
}
