// Written by `cargo xtask regen`. Change the description and run it again.

//! `CreateYikeAssetUpload`: Returns the address and credential for uploading a file to Yike.

use alicloud_runtime::{Operation, OperationInfo, SecretText};
use alicloud_runtime::wire::Field;

/// The request of [`Client::create_yike_asset_upload`](crate::Client::create_yike_asset_upload).
#[derive(Clone)]
#[non_exhaustive]
pub struct CreateYikeAssetUploadRequest {
    /// The file name extension of the file to upload, without a dot, such as `mp4`.
    ///
    /// Example: `mp4`.
    pub file_ext: String,
    /// The purpose of the file, such as `StoryboardInput`.
    ///
    /// Example: `StoryboardInput`.
    pub file_type: Option<String>,
}

impl CreateYikeAssetUploadRequest {
    /// Creates a request with the required parameters. The methods below set the others.
    pub fn new(file_ext: impl Into<String>) -> Self {
        Self {
            file_ext: file_ext.into(),
            file_type: None,
        }
    }

    /// Sets `FileType`. The purpose of the file, such as `StoryboardInput`.
    #[must_use]
    pub fn file_type(mut self, file_type: impl Into<String>) -> Self {
        self.file_type = Some(file_type.into());
        self
    }
}

alicloud_runtime::structure! {
    CreateYikeAssetUploadRequest {
        file_ext: Field::query("FileExt").required(),
        file_type: Field::query("FileType"),
    }
}

/// The response of [`Client::create_yike_asset_upload`](crate::Client::create_yike_asset_upload).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateYikeAssetUploadResponse {
    /// The OSS URL of the file, unsigned.
    ///
    /// Example: `http://outin-***.oss-cn-shanghai.aliyuncs.com/stream/48555e8b-181dd5a8c07/48555e8b-181dd5a8c07.mp4`.
    pub file_url: Option<String>,
    /// The request ID. Include it when you contact Alibaba Cloud support.
    ///
    /// Example: `****63E8B7C7-4812-46AD-0FA56029AC86****`.
    pub request_id: Option<String>,
    /// The upload address, encoded in Base64. Upload clients decode it.
    ///
    /// Example: `eyJTZWN1cml0a2VuIjoiQ0FJU3p3TjF****`.
    pub upload_address: Option<String>,
    /// The upload credential, encoded in Base64. Upload clients decode it.
    ///
    /// Example: `eyJFbmRwb2ludCI6Imm****`.
    pub upload_auth: Option<SecretText>,
}

alicloud_runtime::structure! {
    CreateYikeAssetUploadResponse {
        file_url: "FileURL",
        request_id: "RequestId",
        upload_address: "UploadAddress",
        upload_auth: "UploadAuth",
    }
}

impl Operation for CreateYikeAssetUploadRequest {
    type Response = CreateYikeAssetUploadResponse;

    const INFO: &'static OperationInfo = &OperationInfo::of::<Self>()
        .post("CreateYikeAssetUpload")
        .summary("Returns the address and credential for uploading a file to Yike.")
        .ram_action("ice:CreateYikeAssetUpload")
        .documentation(
            "https://api.alibabacloud.com/document/ICE/2020-11-09/CreateYikeAssetUpload",
        );
}
