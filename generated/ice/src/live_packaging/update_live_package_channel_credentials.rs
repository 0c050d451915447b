// Written by `cargo xtask regen`. Change the description and run it again.

//! `UpdateLivePackageChannelCredentials`: Replaces the username and password of a live packaging channel's ingest endpoints.

use alicloud_runtime::{Operation, OperationInfo};
use alicloud_runtime::wire::{Field, Fields};
use crate::types;

/// The request of [`Client::update_live_package_channel_credentials`](crate::Client::update_live_package_channel_credentials).
#[non_exhaustive]
pub struct UpdateLivePackageChannelCredentialsRequest {
    /// The name of the channel group.
    ///
    /// Example: `group-1`.
    pub group_name: String,
    /// The name of the channel.
    ///
    /// Example: `channel-1`.
    pub channel_name: String,
    /// The ingest endpoints to rotate the credentials of: `1` for the primary one, `2` for
    /// the secondary one, `3` for both.
    ///
    /// Example: `3`.
    pub rotate_credentials: i32,
}

impl UpdateLivePackageChannelCredentialsRequest {
    /// Takes everything, for all of it is required.
    pub fn new(
        group_name: impl Into<String>,
        channel_name: impl Into<String>,
        rotate_credentials: i32,
    ) -> Self {
        Self {
            group_name: group_name.into(),
            channel_name: channel_name.into(),
            rotate_credentials,
        }
    }
}

impl Fields for UpdateLivePackageChannelCredentialsRequest {
    const FIELDS: &'static [Field] = &[
        Field::form("GroupName").required(),
        Field::form("ChannelName").required(),
        Field::form("RotateCredentials").required(),
    ];
}

alicloud_runtime::structure!(
    UpdateLivePackageChannelCredentialsRequest { group_name, channel_name,
    rotate_credentials }
);

/// The answer to [`Client::update_live_package_channel_credentials`](crate::Client::update_live_package_channel_credentials).
#[derive(Default)]
#[non_exhaustive]
pub struct UpdateLivePackageChannelCredentialsResponse {
    /// The ingest endpoints with their current credentials.
    pub ingest_endpoints: Vec<types::LivePackageIngestEndpoint>,
    /// The request ID. Include it when you contact Alibaba Cloud support.
    ///
    /// Example: `771A1414-27BF-53E6-AB73-EFCB*****ACF`.
    pub request_id: Option<String>,
}

impl Fields for UpdateLivePackageChannelCredentialsResponse {
    const FIELDS: &'static [Field] = &Field::members(["IngestEndpoints", "RequestId"]);
}

alicloud_runtime::structure!(
    UpdateLivePackageChannelCredentialsResponse { ingest_endpoints, request_id }
);

impl Operation for UpdateLivePackageChannelCredentialsRequest {
    type Response = UpdateLivePackageChannelCredentialsResponse;

    const INFO: &'static OperationInfo = &OperationInfo::of::<Self>()
        .post("UpdateLivePackageChannelCredentials")
        .summary(
            "Replaces the username and password of a live packaging channel's ingest endpoints.",
        )
        .ram_action("ice:UpdateLivePackageChannelCredentials")
        .documentation(
            "https://api.alibabacloud.com/document/ICE/2020-11-09/UpdateLivePackageChannelCredentials",
        );
}
