// Written by `cargo xtask regen`. Change the description and run it again.

//! `UploadStreamByURL`: Imports a stream file from a URL and attaches it to a media asset.

use alicloud_runtime::{Operation, OperationInfo};
use alicloud_runtime::wire::{Field, UnknownValue};
use crate::types;

/// The request of [`Client::upload_stream_by_url`](crate::Client::upload_stream_by_url).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UploadStreamByUrlRequest {
    /// The URL of the transcoded stream file. It must be reachable over the Internet. If
    /// access requires authentication, include the credentials in the URL.
    ///
    /// Example: `https://example.com/sample-stream.mp4`.
    pub stream_url: Option<String>,
    /// The ID of the media.
    ///
    /// Example: `411bed50018971edb60b0764a0ec6***`.
    pub media_id: Option<String>,
    /// The quality of the stream.
    ///
    /// Example: `HD`.
    pub definition: Option<StreamByUrlDefinition>,
    /// The file name extension of the stream, such as `mp4`.
    ///
    /// Example: `mp4`.
    pub file_extension: Option<String>,
    /// The HDR (high dynamic range) format of the stream. Not case-sensitive. Leave it unset
    /// for a stream without HDR.
    ///
    /// Example: `HDR10`.
    pub hdr_type: Option<types::HdrType>,
    /// Custom data, returned unchanged with the job. Often a JSON document.
    ///
    /// Example: `{"MessageCallback":{"CallbackURL":"http://test.test.com"}, "Extend":{"localId":"xxx","test":"www"}}`.
    pub user_data: Option<String>,
}

impl UploadStreamByUrlRequest {
    /// Creates a request. Every parameter is optional.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `StreamURL`. The URL of the transcoded stream file.
    #[must_use]
    pub fn stream_url(mut self, stream_url: impl Into<String>) -> Self {
        self.stream_url = Some(stream_url.into());
        self
    }

    /// Sets `MediaId`. The ID of the media.
    #[must_use]
    pub fn media_id(mut self, media_id: impl Into<String>) -> Self {
        self.media_id = Some(media_id.into());
        self
    }

    /// Sets `Definition`. The quality of the stream.
    #[must_use]
    pub fn definition(mut self, definition: impl Into<StreamByUrlDefinition>) -> Self {
        self.definition = Some(definition.into());
        self
    }

    /// Sets `FileExtension`. The file name extension of the stream, such as `mp4`.
    #[must_use]
    pub fn file_extension(mut self, file_extension: impl Into<String>) -> Self {
        self.file_extension = Some(file_extension.into());
        self
    }

    /// Sets `HDRType`. The HDR (high dynamic range) format of the stream.
    #[must_use]
    pub fn hdr_type(mut self, hdr_type: impl Into<types::HdrType>) -> Self {
        self.hdr_type = Some(hdr_type.into());
        self
    }

    /// Sets `UserData`. Custom data, returned unchanged with the job.
    #[must_use]
    pub fn user_data(mut self, user_data: impl Into<String>) -> Self {
        self.user_data = Some(user_data.into());
        self
    }
}

alicloud_runtime::structure! {
    UploadStreamByUrlRequest {
        stream_url: Field::query("StreamURL"),
        media_id: Field::query("MediaId"),
        definition: Field::query("Definition"),
        file_extension: Field::query("FileExtension"),
        hdr_type: Field::query("HDRType"),
        user_data: Field::query("UserData"),
    }
}

/// The values of [`UploadStreamByUrlRequest::definition`](field@UploadStreamByUrlRequest::definition).
///
/// The service may add values. A value without a name here is kept as `Unknown`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum StreamByUrlDefinition {
    /// `2K`: 2K resolution.
    V2k,
    /// `4K`: 4K resolution.
    V4k,
    /// `FD`: low definition.
    Fd,
    /// `HD`: ultra-high definition.
    Hd,
    /// `HQ`: high audio quality.
    Hq,
    /// `LD`: standard definition.
    Ld,
    /// `OD`: original quality.
    Od,
    /// `SD`: high definition.
    Sd,
    /// `SQ`: standard audio quality.
    Sq,
    /// A value that this version of the crate has no name for.
    Unknown(UnknownValue),
}

alicloud_runtime::string_enum! {
    open StreamByUrlDefinition {
        V2k: "2K",
        V4k: "4K",
        Fd: "FD",
        Hd: "HD",
        Hq: "HQ",
        Ld: "LD",
        Od: "OD",
        Sd: "SD",
        Sq: "SQ",
    }
}

/// The response of [`Client::upload_stream_by_url`](crate::Client::upload_stream_by_url).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UploadStreamByUrlResponse {
    /// The URL of the file in OSS.
    ///
    /// Example: `http://outin-***.oss-cn-shanghai.aliyuncs.com/stream/48555e8b-181dd5a8c07/48555e8b-181dd5a8c07.mp4`.
    pub file_url: Option<String>,
    /// The ID of the upload job.
    ///
    /// Example: `****cdb3e74639973036bc84****`.
    pub job_id: Option<String>,
    /// The ID of the media.
    ///
    /// Example: `411bed50018971edb60b0764a0ec6***`.
    pub media_id: Option<String>,
    /// The request ID. Include it when you contact Alibaba Cloud support.
    ///
    /// Example: `******89-C21D-4B78-AE24-3788B8******`.
    pub request_id: Option<String>,
    /// The URL of the file that the job uploads.
    ///
    /// Example: `https://example.com/sample-stream.mp4`.
    pub source_url: Option<String>,
}

alicloud_runtime::structure! {
    UploadStreamByUrlResponse {
        file_url: "FileURL",
        job_id: "JobId",
        media_id: "MediaId",
        request_id: "RequestId",
        source_url: "SourceURL",
    }
}

impl Operation for UploadStreamByUrlRequest {
    type Response = UploadStreamByUrlResponse;

    const INFO: &'static OperationInfo = &OperationInfo::of::<Self>()
        .post("UploadStreamByURL")
        .summary("Imports a stream file from a URL and attaches it to a media asset.")
        .ram_action("ice:UploadStreamByURL")
        .documentation(
            "https://api.alibabacloud.com/document/ICE/2020-11-09/UploadStreamByURL",
        );
}
