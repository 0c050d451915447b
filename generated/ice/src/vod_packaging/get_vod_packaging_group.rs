// Written by `cargo xtask regen`. Change the description and run it again.

//! `GetVodPackagingGroup`: Looks up a VOD packaging group.

use alicloud_runtime::{Operation, OperationInfo};
use alicloud_runtime::wire::Field;
use crate::types;

/// The request of [`Client::get_vod_packaging_group`](crate::Client::get_vod_packaging_group).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetVodPackagingGroupRequest {
    /// The name of the packaging group. Consists of letters, digits, underscores and hyphens.
    ///
    /// At most 128 characters. Example: `vod_hls`.
    pub group_name: Option<String>,
}

impl GetVodPackagingGroupRequest {
    /// Creates a request. Every parameter is optional.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `GroupName`. The name of the packaging group.
    #[must_use]
    pub fn group_name(mut self, group_name: impl Into<String>) -> Self {
        self.group_name = Some(group_name.into());
        self
    }
}

alicloud_runtime::structure! {
    GetVodPackagingGroupRequest {
        group_name: Field::query("GroupName").length(0, 128),
    }
}

/// The response of [`Client::get_vod_packaging_group`](crate::Client::get_vod_packaging_group).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetVodPackagingGroupResponse {
    /// The packaging group.
    pub packaging_group: Option<types::VodPackagingGroup>,
    /// The request ID. Include it when you contact Alibaba Cloud support.
    ///
    /// Example: `****36-3C1E-4417-BDB2-1E034F****`.
    pub request_id: Option<String>,
}

alicloud_runtime::structure! {
    GetVodPackagingGroupResponse {
        packaging_group: "PackagingGroup",
        request_id: "RequestId",
    }
}

impl Operation for GetVodPackagingGroupRequest {
    type Response = GetVodPackagingGroupResponse;

    const INFO: &'static OperationInfo = &OperationInfo::of::<Self>()
        .post("GetVodPackagingGroup")
        .summary("Looks up a VOD packaging group.")
        .read_only()
        .ram_action("ice:GetVodPackagingGroup")
        .documentation(
            "https://api.alibabacloud.com/document/ICE/2020-11-09/GetVodPackagingGroup",
        );
}
