// Written by `cargo xtask regen`. Change the description and run it again.

//! `DeleteVodPackagingGroup`: Deletes a VOD packaging group.

use alicloud_runtime::{Operation, OperationInfo};
use alicloud_runtime::wire::Field;

/// The request of [`Client::delete_vod_packaging_group`](crate::Client::delete_vod_packaging_group).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteVodPackagingGroupRequest {
    /// The name of the packaging group.
    ///
    /// Example: `vod_hls`.
    pub group_name: Option<String>,
}

impl DeleteVodPackagingGroupRequest {
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
    DeleteVodPackagingGroupRequest {
        group_name: Field::query("GroupName"),
    }
}

/// The response of [`Client::delete_vod_packaging_group`](crate::Client::delete_vod_packaging_group).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteVodPackagingGroupResponse {
    /// The request ID. Include it when you contact Alibaba Cloud support.
    ///
    /// Example: `13cbb83e-043c-4728-ac35-*****`.
    pub request_id: Option<String>,
}

alicloud_runtime::structure! {
    DeleteVodPackagingGroupResponse {
        request_id: "RequestId",
    }
}

impl Operation for DeleteVodPackagingGroupRequest {
    type Response = DeleteVodPackagingGroupResponse;

    const INFO: &'static OperationInfo = &OperationInfo::of::<Self>()
        .post("DeleteVodPackagingGroup")
        .summary("Deletes a VOD packaging group.")
        .ram_action("ice:DeleteVodPackagingGroup")
        .documentation(
            "https://api.alibabacloud.com/document/ICE/2020-11-09/DeleteVodPackagingGroup",
        );
}
