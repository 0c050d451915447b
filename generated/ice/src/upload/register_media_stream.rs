// Written by `cargo xtask regen`. Change the description and run it again.

//! `RegisterMediaStream`: Registers an OSS stream file and attaches it to a media asset.

use alicloud_runtime::{Json, Operation, OperationInfo, Text};
use alicloud_runtime::wire::Field;

/// The request of [`Client::register_media_stream`](crate::Client::register_media_stream).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RegisterMediaStreamRequest {
    /// The OSS file to register: `https://my-bucket.oss-cn-shanghai.aliyuncs.com/my.mp4` (or
    /// `http`) or `oss://my-bucket/my.mp4`, which requires the bucket to be in the region
    /// where the service is used. The URL is bound to the media ID and cannot be changed
    /// later.
    pub input_url: Option<String>,
    /// The ID of the media.
    ///
    /// Example: `5e778ec0027b71ed80a8909598506***`.
    pub media_id: Option<String>,
    /// Custom data, returned unchanged with the job. Often a JSON document.
    ///
    /// Example: `{"MessageCallback":{"CallbackURL":"http://test.test.com"}, "Extend":{"localId":"xxx","test":"www"}}`.
    pub user_data: Option<String>,
    /// Custom tags that identify transcoded streams, as a JSON object such as
    /// `{"key1": "value1"}`. `GetPlayInfo` returns them once the stream is registered.
    ///
    /// Example: `{"key1": "value1"}`.
    pub stream_tags: Option<Text<Json>>,
}

impl RegisterMediaStreamRequest {
    /// Creates a request. Every parameter is optional.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `InputURL`. The OSS file to register: `https://my-bucket.oss-cn-shanghai.aliyuncs.com/my.mp4` (or `http`) or `oss://my-bucket/my.mp4`, which requires the bucket to be in the region where the service is used.
    #[must_use]
    pub fn input_url(mut self, input_url: impl Into<String>) -> Self {
        self.input_url = Some(input_url.into());
        self
    }

    /// Sets `MediaId`. The ID of the media.
    #[must_use]
    pub fn media_id(mut self, media_id: impl Into<String>) -> Self {
        self.media_id = Some(media_id.into());
        self
    }

    /// Sets `UserData`. Custom data, returned unchanged with the job.
    #[must_use]
    pub fn user_data(mut self, user_data: impl Into<String>) -> Self {
        self.user_data = Some(user_data.into());
        self
    }

    /// Sets `StreamTags`. Custom tags that identify transcoded streams, as a JSON object such as `{"key1": "value1"}`.
    #[must_use]
    pub fn stream_tags(mut self, stream_tags: impl Into<Text<Json>>) -> Self {
        self.stream_tags = Some(stream_tags.into());
        self
    }
}

alicloud_runtime::structure! {
    RegisterMediaStreamRequest {
        input_url: Field::query("InputURL"),
        media_id: Field::query("MediaId"),
        user_data: Field::query("UserData"),
        stream_tags: Field::query("StreamTags"),
    }
}

/// The response of [`Client::register_media_stream`](crate::Client::register_media_stream).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RegisterMediaStreamResponse {
    /// The ID of the media.
    ///
    /// Example: `5e778ec0027b71ed80a8909598506302`.
    pub media_id: Option<String>,
    /// The request ID. Include it when you contact Alibaba Cloud support.
    ///
    /// Example: `******11-DB8D-4A9A-875B-275798******`.
    pub request_id: Option<String>,
}

alicloud_runtime::structure! {
    RegisterMediaStreamResponse {
        media_id: "MediaId",
        request_id: "RequestId",
    }
}

impl Operation for RegisterMediaStreamRequest {
    type Response = RegisterMediaStreamResponse;

    const INFO: &'static OperationInfo = &OperationInfo::of::<Self>()
        .post("RegisterMediaStream")
        .summary("Registers an OSS stream file and attaches it to a media asset.")
        .ram_action("ice:RegisterMediaStream")
        .documentation(
            "https://api.alibabacloud.com/document/ICE/2020-11-09/RegisterMediaStream",
        );
}
