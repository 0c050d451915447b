// Written by `cargo xtask regen`. Change the description and run it again.

//! `UpdateLivePackageChannelGroup`: Updates the description of a group of live packaging channels.

use alicloud_runtime::{Operation, OperationInfo};
use alicloud_runtime::wire::Field;
use crate::types;

/// The request of [`Client::update_live_package_channel_group`](crate::Client::update_live_package_channel_group).
#[derive(Clone)]
#[non_exhaustive]
pub struct UpdateLivePackageChannelGroupRequest {
    /// The name of the channel group. Letters, digits, `-`, and `_` are allowed.
    ///
    /// 1 to 200 characters. Example: `channel-group-1`.
    pub group_name: String,
    /// A description of the channel group.
    ///
    /// At most 1000 characters. Example: `This is a channel group.`.
    pub description: Option<String>,
}

impl UpdateLivePackageChannelGroupRequest {
    /// Creates a request with the required parameters. The methods below set the others.
    pub fn new(group_name: impl Into<String>) -> Self {
        Self {
            group_name: group_name.into(),
            description: None,
        }
    }

    /// Sets `Description`. A description of the channel group.
    #[must_use]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }
}

alicloud_runtime::structure! {
    UpdateLivePackageChannelGroupRequest {
        group_name: Field::form("GroupName").length(1, 200).required(),
        description: Field::form("Description").length(0, 1000),
    }
}

/// The response of [`Client::update_live_package_channel_group`](crate::Client::update_live_package_channel_group).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateLivePackageChannelGroupResponse {
    /// The resulting channel group.
    pub live_package_channel_group: Option<types::LivePackageChannelGroup>,
    /// The request ID. Include it when you contact Alibaba Cloud support.
    ///
    /// Example: `5D87B753-0250-5D9D-B248-D40C3271F864`.
    pub request_id: Option<String>,
}

alicloud_runtime::structure! {
    UpdateLivePackageChannelGroupResponse {
        live_package_channel_group: "LivePackageChannelGroup",
        request_id: "RequestId",
    }
}

impl Operation for UpdateLivePackageChannelGroupRequest {
    type Response = UpdateLivePackageChannelGroupResponse;

    const INFO: &'static OperationInfo = &OperationInfo::of::<Self>()
        .post("UpdateLivePackageChannelGroup")
        .summary("Updates the description of a group of live packaging channels.")
        .ram_action("ice:UpdateLivePackageChannelGroup")
        .documentation(
            "https://api.alibabacloud.com/document/ICE/2020-11-09/UpdateLivePackageChannelGroup",
        );
}
