// Written by `cargo xtask regen`. Change the description and run it again.

//! `RegisterYikeAssetMediaInfo`: Registers a file as a Yike media asset.

use alicloud_runtime::{Operation, OperationInfo};
use alicloud_runtime::wire::Field;

/// The request of [`Client::register_yike_asset_media_info`](crate::Client::register_yike_asset_media_info).
#[derive(Clone)]
#[non_exhaustive]
pub struct RegisterYikeAssetMediaInfoRequest {
    /// The ID of the folder.
    ///
    /// Example: `fd-ABMFfAB2bA`.
    pub folder_id: Option<String>,
    /// The URL of the file to register, for example the `FileURL` from `CreateYikeAssetUpload`.
    ///
    /// Example: `http://example-bucket.oss-cn-shanghai.aliyuncs.com/example.mp4`.
    pub input_url: String,
    /// The type of the media asset, such as `video`.
    ///
    /// Example: `video`.
    pub media_type: String,
    /// The ID of the production to add the media to. If not set, the default production is
    /// used.
    ///
    /// Example: `ProductionId`.
    pub production_id: Option<String>,
}

impl RegisterYikeAssetMediaInfoRequest {
    /// Creates a request with the required parameters. The methods below set the others.
    pub fn new(input_url: impl Into<String>, media_type: impl Into<String>) -> Self {
        Self {
            input_url: input_url.into(),
            media_type: media_type.into(),
            folder_id: None,
            production_id: None,
        }
    }

    /// Sets `FolderId`. The ID of the folder.
    #[must_use]
    pub fn folder_id(mut self, folder_id: impl Into<String>) -> Self {
        self.folder_id = Some(folder_id.into());
        self
    }

    /// Sets `ProductionId`. The ID of the production to add the media to.
    #[must_use]
    pub fn production_id(mut self, production_id: impl Into<String>) -> Self {
        self.production_id = Some(production_id.into());
        self
    }
}

alicloud_runtime::structure! {
    RegisterYikeAssetMediaInfoRequest {
        folder_id: Field::query("FolderId"),
        input_url: Field::query("InputURL").required(),
        media_type: Field::query("MediaType").required(),
        production_id: Field::query("ProductionId"),
    }
}

/// The response of [`Client::register_yike_asset_media_info`](crate::Client::register_yike_asset_media_info).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RegisterYikeAssetMediaInfoResponse {
    /// The ID of the media.
    ///
    /// Example: `****c469e944b5a856828dc2****`.
    pub media_id: Option<String>,
    /// The request ID. Include it when you contact Alibaba Cloud support.
    ///
    /// Example: `******3B-0E1A-586A-AC29-742247******`.
    pub request_id: Option<String>,
}

alicloud_runtime::structure! {
    RegisterYikeAssetMediaInfoResponse {
        media_id: "MediaId",
        request_id: "RequestId",
    }
}

impl Operation for RegisterYikeAssetMediaInfoRequest {
    type Response = RegisterYikeAssetMediaInfoResponse;

    const INFO: &'static OperationInfo = &OperationInfo::of::<Self>()
        .post("RegisterYikeAssetMediaInfo")
        .summary("Registers a file as a Yike media asset.")
        .ram_action("ice:RegisterYikeAssetMediaInfo")
        .documentation(
            "https://api.alibabacloud.com/document/ICE/2020-11-09/RegisterYikeAssetMediaInfo",
        );
}
