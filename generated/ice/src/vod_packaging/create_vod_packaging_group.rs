// Written by `cargo xtask regen`. Change the description and run it again.

//! `CreateVodPackagingGroup`: Creates a VOD packaging group.

use alicloud_runtime::{Operation, OperationInfo};
use alicloud_runtime::wire::Field;
use crate::types;

/// The request of [`Client::create_vod_packaging_group`](crate::Client::create_vod_packaging_group).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateVodPackagingGroupRequest {
    /// The name of the packaging group. Must be unique within the account. Consists of
    /// letters, digits, underscores and hyphens.
    ///
    /// At most 128 characters. Example: `vod_hls`.
    pub group_name: Option<String>,
    /// The description of the packaging group.
    ///
    /// Example: `vod hls packaging`.
    pub description: Option<String>,
}

impl CreateVodPackagingGroupRequest {
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

    /// Sets `Description`. The description of the packaging group.
    #[must_use]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }
}

alicloud_runtime::structure! {
    CreateVodPackagingGroupRequest {
        group_name: Field::query("GroupName").length(0, 128),
        description: Field::query("Description"),
    }
}

/// The response of [`Client::create_vod_packaging_group`](crate::Client::create_vod_packaging_group).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateVodPackagingGroupResponse {
    /// The new packaging group.
    pub packaging_group: Option<types::VodPackagingGroup>,
    /// The request ID. Include it when you contact Alibaba Cloud support.
    ///
    /// Example: `******11-DB8D-4A9A-875B-275798******`.
    pub request_id: Option<String>,
}

alicloud_runtime::structure! {
    CreateVodPackagingGroupResponse {
        packaging_group: "PackagingGroup",
        request_id: "RequestId",
    }
}

impl Operation for CreateVodPackagingGroupRequest {
    type Response = CreateVodPackagingGroupResponse;

    const INFO: &'static OperationInfo = &OperationInfo::of::<Self>()
        .post("CreateVodPackagingGroup")
        .summary("Creates a VOD packaging group.")
        .ram_action("ice:CreateVodPackagingGroup")
        .documentation(
            "https://api.alibabacloud.com/document/ICE/2020-11-09/CreateVodPackagingGroup",
        );
}
