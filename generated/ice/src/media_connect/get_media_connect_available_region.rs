// Written by `cargo xtask regen`. Change the description and run it again.

//! `GetMediaConnectAvailableRegion`: Lists the regions where MediaConnect is available.

use alicloud_runtime::{Operation, OperationInfo};

/// The request of [`Client::get_media_connect_available_region`](crate::Client::get_media_connect_available_region).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMediaConnectAvailableRegionRequest {}

impl GetMediaConnectAvailableRegionRequest {
    /// Creates a request. It has no parameters.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

alicloud_runtime::structure! {
    GetMediaConnectAvailableRegionRequest {
    }
}

/// The response of [`Client::get_media_connect_available_region`](crate::Client::get_media_connect_available_region).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMediaConnectAvailableRegionResponse {
    /// The regions.
    pub content: Option<MediaConnectAvailableRegionContent>,
    /// The result message of the request, such as `OK`.
    ///
    /// Example: `OK`.
    pub description: Option<String>,
    /// The request ID. Include it when you contact Alibaba Cloud support.
    ///
    /// Example: `41CB9D4C-4650-5723-BA89-D6824F706ACB`.
    pub request_id: Option<String>,
    /// The return code: `0` if the request succeeded, otherwise an error code.
    ///
    /// Example: `0`.
    pub ret_code: Option<i32>,
}

alicloud_runtime::structure! {
    GetMediaConnectAvailableRegionResponse {
        content: "Content",
        description: "Description",
        request_id: "RequestId",
        ret_code: "RetCode",
    }
}

/// The regions.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MediaConnectAvailableRegionContent {
    /// The default region. Can be ignored.
    ///
    /// Example: `cn-shanghai`.
    pub default_region: Option<String>,
    /// The regions where MediaConnect is available.
    pub region_list: Vec<String>,
}

alicloud_runtime::structure! {
    MediaConnectAvailableRegionContent {
        default_region: "DefaultRegion",
        region_list: "RegionList",
    }
}

impl Operation for GetMediaConnectAvailableRegionRequest {
    type Response = GetMediaConnectAvailableRegionResponse;

    const INFO: &'static OperationInfo = &OperationInfo::of::<Self>()
        .post("GetMediaConnectAvailableRegion")
        .summary("Lists the regions where MediaConnect is available.")
        .read_only()
        .ram_action("ice:GetMediaConnectAvailableRegion")
        .documentation(
            "https://api.alibabacloud.com/document/ICE/2020-11-09/GetMediaConnectAvailableRegion",
        );
}
