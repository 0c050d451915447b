// Written by `cargo xtask regen`. Change the description and run it again.

//! `CreateLivePackageChannelGroup`: Creates a group of live packaging channels.

use alicloud_runtime::{Operation, OperationInfo};
use alicloud_runtime::wire::Field;
use crate::types;

/// The request of [`Client::create_live_package_channel_group`](crate::Client::create_live_package_channel_group).
#[derive(Clone)]
#[non_exhaustive]
pub struct CreateLivePackageChannelGroupRequest {
    /// A client-defined token, unique to this request. If a request is sent again with the
    /// same token, the service executes it only once.
    ///
    /// Example: `****12e8864746a0a398****`.
    pub client_token: Option<String>,
    /// A description of the channel group.
    ///
    /// At most 1000 characters. Example: `This is an example description.`.
    pub description: Option<String>,
    /// The name of the channel group. Letters, digits, `-`, and `_` are allowed.
    ///
    /// 1 to 200 characters. Example: `channel-group-01`.
    pub group_name: String,
}

impl CreateLivePackageChannelGroupRequest {
    /// Creates a request with the required parameters. The methods below set the others.
    pub fn new(group_name: impl Into<String>) -> Self {
        Self {
            group_name: group_name.into(),
            client_token: None,
            description: None,
        }
    }

    /// Sets `ClientToken`. A client-defined token, unique to this request.
    #[must_use]
    pub fn client_token(mut self, client_token: impl Into<String>) -> Self {
        self.client_token = Some(client_token.into());
        self
    }

    /// Sets `Description`. A description of the channel group.
    #[must_use]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }
}

alicloud_runtime::structure! {
    CreateLivePackageChannelGroupRequest {
        client_token: Field::query("ClientToken"),
        description: Field::query("Description").length(0, 1000),
        group_name: Field::form("GroupName").length(1, 200).required(),
    }
}

/// The response of [`Client::create_live_package_channel_group`](crate::Client::create_live_package_channel_group).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateLivePackageChannelGroupResponse {
    /// The resulting channel group.
    pub live_package_channel_group: Option<types::LivePackageChannelGroup>,
    /// The request ID. Include it when you contact Alibaba Cloud support.
    ///
    /// Example: `123e4567-e89b-12d3-a456-426614174000`.
    pub request_id: Option<String>,
}

alicloud_runtime::structure! {
    CreateLivePackageChannelGroupResponse {
        live_package_channel_group: "LivePackageChannelGroup",
        request_id: "RequestId",
    }
}

impl Operation for CreateLivePackageChannelGroupRequest {
    type Response = CreateLivePackageChannelGroupResponse;

    const INFO: &'static OperationInfo = &OperationInfo::of::<Self>()
        .post("CreateLivePackageChannelGroup")
        .summary("Creates a group of live packaging channels.")
        .idempotency_token("ClientToken")
        .ram_action("ice:CreateLivePackageChannelGroup")
        .documentation(
            "https://api.alibabacloud.com/document/ICE/2020-11-09/CreateLivePackageChannelGroup",
        );
}
