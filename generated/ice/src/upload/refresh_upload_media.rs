// Written by `cargo xtask regen`. Change the description and run it again.

//! `RefreshUploadMedia`: Returns a new upload credential to replace an expired one of a media asset.

use alicloud_runtime::{Operation, OperationInfo, SecretText};
use alicloud_runtime::wire::Field;

/// The request of [`Client::refresh_upload_media`](crate::Client::refresh_upload_media).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RefreshUploadMediaRequest {
    /// The ID of the media.
    ///
    /// Example: `411bed50018971edb60b0764a0ec6***`.
    pub media_id: Option<String>,
}

impl RefreshUploadMediaRequest {
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
}

alicloud_runtime::structure! {
    RefreshUploadMediaRequest {
        media_id: Field::query("MediaId"),
    }
}

/// The response of [`Client::refresh_upload_media`](crate::Client::refresh_upload_media).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RefreshUploadMediaResponse {
    /// The ID of the media.
    ///
    /// Example: `c2e77390f75271ec802f0674a2ce6***`.
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
    RefreshUploadMediaResponse {
        media_id: "MediaId",
        request_id: "RequestId",
        upload_address: "UploadAddress",
        upload_auth: "UploadAuth",
    }
}

impl Operation for RefreshUploadMediaRequest {
    type Response = RefreshUploadMediaResponse;

    const INFO: &'static OperationInfo = &OperationInfo::of::<Self>()
        .post("RefreshUploadMedia")
        .summary(
            "Returns a new upload credential to replace an expired one of a media asset.",
        )
        .ram_action("ice:RefreshUploadMedia")
        .documentation(
            "https://api.alibabacloud.com/document/ICE/2020-11-09/RefreshUploadMedia",
        );
}
