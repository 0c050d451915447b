// Written by `cargo xtask regen`. Change the description and run it again.

//! `CreateUploadStream`: Returns the address and credential for uploading a local stream file of a media asset.

use alicloud_runtime::{Operation, OperationInfo, SecretText};
use alicloud_runtime::wire::{Field, UnknownValue};
use crate::types;

/// The request of [`Client::create_upload_stream`](crate::Client::create_upload_stream).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateUploadStreamRequest {
    /// The ID of the media.
    ///
    /// Example: `****20b48fb04483915d4f2cd8ac****`.
    pub media_id: Option<String>,
    /// The quality of the stream.
    ///
    /// Example: `HD`.
    pub definition: Option<UploadStreamDefinition>,
    /// The file name extension of the stream, such as `mp4`.
    ///
    /// Example: `MP4`.
    pub file_extension: Option<String>,
    /// The HDR (high dynamic range) format of the stream. Not case-sensitive. Leave it unset
    /// for a stream without HDR.
    ///
    /// Example: `HDR10`.
    pub hdr_type: Option<types::HdrType>,
    /// Custom data, returned unchanged with the job. Often a JSON document.
    ///
    /// Example: `{"MessageCallback":{"CallbackURL":"http://aliyundoc.com"}, "Extend":{"localId":"xxx","test":"www"}}`.
    pub user_data: Option<String>,
}

impl CreateUploadStreamRequest {
    /// Creates a request. Every parameter is optional.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `MediaId`. The ID of the media.
    #[must_use]
    pub fn media_id(mut self, media_id: impl Into<String>) -> Self {
        self.media_id = Some(media_id.into());
        self
    }

    /// Sets `Definition`. The quality of the stream.
    #[must_use]
    pub fn definition(mut self, definition: impl Into<UploadStreamDefinition>) -> Self {
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
    CreateUploadStreamRequest {
        media_id: Field::query("MediaId"),
        definition: Field::query("Definition"),
        file_extension: Field::query("FileExtension"),
        hdr_type: Field::query("HDRType"),
        user_data: Field::query("UserData"),
    }
}

/// The values of [`CreateUploadStreamRequest::definition`](field@CreateUploadStreamRequest::definition).
///
/// The service may add values. A value without a name here is kept as `Unknown`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum UploadStreamDefinition {
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
    open UploadStreamDefinition {
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

/// The response of [`Client::create_upload_stream`](crate::Client::create_upload_stream).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateUploadStreamResponse {
    /// The OSS URL of the file, unsigned.
    ///
    /// Example: `http://outin-***.oss-cn-shanghai.aliyuncs.com/stream/48555e8b-181dd5a8c07/48555e8b-181dd5a8c07.mp4`.
    pub file_url: Option<String>,
    /// The ID of the media.
    ///
    /// Example: `****c469e944b5a856828dc2****`.
    pub media_id: Option<String>,
    /// The request ID. Include it when you contact Alibaba Cloud support.
    ///
    /// Example: `******11-DB8D-4A9A-875B-275798******`.
    pub request_id: Option<String>,
    /// The upload address, encoded in Base64. Decode it only if you call the OSS SDK or API
    /// directly.
    ///
    /// Example: `eyJTZWN1cml0a2VuIjoiQ0FJU3p3TjF****`.
    pub upload_address: Option<String>,
    /// The upload credential, encoded in Base64. Decode it only if you call the OSS SDK or
    /// API directly.
    ///
    /// Example: `eyJFbmRwb2ludCI6Imm****`.
    pub upload_auth: Option<SecretText>,
}

alicloud_runtime::structure! {
    CreateUploadStreamResponse {
        file_url: "FileURL",
        media_id: "MediaId",
        request_id: "RequestId",
        upload_address: "UploadAddress",
        upload_auth: "UploadAuth",
    }
}

impl Operation for CreateUploadStreamRequest {
    type Response = CreateUploadStreamResponse;

    const INFO: &'static OperationInfo = &OperationInfo::of::<Self>()
        .post("CreateUploadStream")
        .summary(
            "Returns the address and credential for uploading a local stream file of a media asset.",
        )
        .ram_action("ice:CreateUploadStream")
        .documentation(
            "https://api.alibabacloud.com/document/ICE/2020-11-09/CreateUploadStream",
        );
}
