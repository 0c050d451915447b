// Written by `cargo xtask regen`. Change the description and run it again.

//! `CreateUploadStream`: Hands out the address and the credential for uploading a local stream file of a media asset.

use alicloud_runtime::{Operation, OperationInfo, SecretText};
use alicloud_runtime::wire::{Field, Fields, OpenSet, UnknownValue};
use crate::types;

/// The request of [`Client::create_upload_stream`](crate::Client::create_upload_stream).
#[derive(Default)]
#[non_exhaustive]
pub struct CreateUploadStreamRequest {
    /// The ID of the media.
    ///
    /// Example: `****20b48fb04483915d4f2cd8ac****`.
    pub media_id: Option<String>,
    /// The quality of the stream.
    ///
    /// Example: `HD`.
    pub definition: Option<CreateUploadStreamDefinition>,
    /// The extension of the stream's file name, such as `mp4`.
    ///
    /// Example: `MP4`.
    pub file_extension: Option<String>,
    /// Which high dynamic range (HDR) format the stream has. Upper and lower case count alike.
    /// Leave it out for a stream without HDR.
    ///
    /// Example: `HDR10`.
    pub hdr_type: Option<types::HdrType>,
    /// Your own data, which comes back with the job; often a JSON document.
    ///
    /// Example: `{"MessageCallback":{"CallbackURL":"http://aliyundoc.com"}, "Extend":{"localId":"xxx","test":"www"}}`.
    pub user_data: Option<String>,
}

impl CreateUploadStreamRequest {
    /// Everything here is optional.
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
    pub fn definition(
        mut self,
        definition: impl Into<CreateUploadStreamDefinition>,
    ) -> Self {
        self.definition = Some(definition.into());
        self
    }

    /// Sets `FileExtension`. The extension of the stream's file name, such as `mp4`.
    #[must_use]
    pub fn file_extension(mut self, file_extension: impl Into<String>) -> Self {
        self.file_extension = Some(file_extension.into());
        self
    }

    /// Sets `HDRType`. Which high dynamic range (HDR) format the stream has.
    #[must_use]
    pub fn hdr_type(mut self, hdr_type: impl Into<types::HdrType>) -> Self {
        self.hdr_type = Some(hdr_type.into());
        self
    }

    /// Sets `UserData`. Your own data, which comes back with the job; often a JSON document.
    #[must_use]
    pub fn user_data(mut self, user_data: impl Into<String>) -> Self {
        self.user_data = Some(user_data.into());
        self
    }
}

impl Fields for CreateUploadStreamRequest {
    const FIELDS: &'static [Field] = &[
        Field::query("MediaId"),
        Field::query("Definition"),
        Field::query("FileExtension"),
        Field::query("HDRType"),
        Field::query("UserData"),
    ];
}

alicloud_runtime::structure!(
    CreateUploadStreamRequest { media_id, definition, file_extension, hdr_type, user_data
    }
);

/// The values of `Definition` in [`CreateUploadStreamRequest`].
///
/// The service may add values; one without a name here is kept as `Unknown`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CreateUploadStreamDefinition {
    /// `2K`: 2K resolution.
    V2k,
    /// `4K`: 4K resolution.
    V4k,
    /// `FD`: low definition.
    Fd,
    /// `HD`: ultra-high definition.
    Hd,
    /// `HQ`: high sound quality.
    Hq,
    /// `LD`: standard definition.
    Ld,
    /// `OD`: quality of the original.
    Od,
    /// `SD`: high definition.
    Sd,
    /// `SQ`: standard sound quality.
    Sq,
    /// A value that this version of the crate has no name for.
    Unknown(UnknownValue),
}

impl OpenSet for CreateUploadStreamDefinition {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("2K", Self::V2k),
        ("4K", Self::V4k),
        ("FD", Self::Fd),
        ("HD", Self::Hd),
        ("HQ", Self::Hq),
        ("LD", Self::Ld),
        ("OD", Self::Od),
        ("SD", Self::Sd),
        ("SQ", Self::Sq),
    ];
}

alicloud_runtime::open_set!(CreateUploadStreamDefinition);

/// The answer to [`Client::create_upload_stream`](crate::Client::create_upload_stream).
#[derive(Default)]
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
    /// The ID of this request. Quote it when you ask Alibaba Cloud's support about the call.
    ///
    /// Example: `******11-DB8D-4A9A-875B-275798******`.
    pub request_id: Option<String>,
    /// Where to upload to, as Base64 text. Decode it before handing it to OSS itself, by its
    /// SDK or API; otherwise there is no need to look inside.
    ///
    /// Example: `eyJTZWN1cml0a2VuIjoiQ0FJU3p3TjF****`.
    pub upload_address: Option<String>,
    /// The credential for the upload, as Base64 text. Decode it before handing it to OSS
    /// itself, by its SDK or API; otherwise there is no need to look inside.
    ///
    /// Example: `eyJFbmRwb2ludCI6Imm****`.
    pub upload_auth: Option<SecretText>,
}

impl Fields for CreateUploadStreamResponse {
    const FIELDS: &'static [Field] = &Field::members([
        "FileURL",
        "MediaId",
        "RequestId",
        "UploadAddress",
        "UploadAuth",
    ]);
}

alicloud_runtime::structure!(
    CreateUploadStreamResponse { file_url, media_id, request_id, upload_address,
    upload_auth }
);

impl Operation for CreateUploadStreamRequest {
    type Response = CreateUploadStreamResponse;

    const INFO: &'static OperationInfo = &OperationInfo::of::<Self>()
        .post("CreateUploadStream")
        .summary(
            "Hands out the address and the credential for uploading a local stream file of a media asset.",
        )
        .ram_action("ice:CreateUploadStream")
        .documentation(
            "https://api.alibabacloud.com/document/ICE/2020-11-09/CreateUploadStream",
        );
}
