// Written by `cargo xtask regen`. Change the description and run it again.

//! `GetMediaConnectAvailableRegion`: Lists the regions where MediaConnect is available.

use alicloud_runtime::{Operation, OperationInfo};
use alicloud_runtime::wire::{Field, Fields};

/// The request of [`Client::get_media_connect_available_region`](crate::Client::get_media_connect_available_region).
#[derive(Default)]
#[non_exhaustive]
pub struct GetMediaConnectAvailableRegionRequest {}

impl GetMediaConnectAvailableRegionRequest {
    /// There is nothing to set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

impl Fields for GetMediaConnectAvailableRegionRequest {
    const FIELDS: &'static [Field] = &[];
}

alicloud_runtime::structure!(GetMediaConnectAvailableRegionRequest {});

/// The answer to [`Client::get_media_connect_available_region`](crate::Client::get_media_connect_available_region).
#[derive(Default)]
#[non_exhaustive]
pub struct GetMediaConnectAvailableRegionResponse {
    /// The regions.
    pub content: Option<Content>,
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

impl Fields for GetMediaConnectAvailableRegionResponse {
    const FIELDS: &'static [Field] = &Field::members([
        "Content",
        "Description",
        "RequestId",
        "RetCode",
    ]);
}

alicloud_runtime::structure!(
    GetMediaConnectAvailableRegionResponse { content, description, request_id, ret_code }
);

/// The regions.
#[derive(Default)]
#[non_exhaustive]
pub struct Content {
    /// The default region. Can be ignored.
    ///
    /// Example: `cn-shanghai`.
    pub default_region: Option<String>,
    /// The regions where MediaConnect is available.
    pub region_list: Vec<String>,
}

impl Fields for Content {
    const FIELDS: &'static [Field] = &Field::members(["DefaultRegion", "RegionList"]);
}

alicloud_runtime::structure!(Content { default_region, region_list });

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
