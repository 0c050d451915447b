// Written by `cargo xtask regen`. Change the description and run it again.

//! `UpdateLivePackageChannelCredentials`: Replaces the username and password of a live packaging channel's ingest endpoints.

use alicloud_runtime::{Operation, OperationInfo};
use alicloud_runtime::wire::Field;
use crate::types;

/// The request of [`Client::update_live_package_channel_credentials`](crate::Client::update_live_package_channel_credentials).
#[derive(Clone)]
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
    /// Creates a request. Every parameter is required.
    #[inline]
    pub fn new(required: UpdateLivePackageChannelCredentialsRequired) -> Self {
        Self {
            group_name: required.group_name,
            channel_name: required.channel_name,
            rotate_credentials: required.rotate_credentials,
        }
    }
}

/// The required values of [`UpdateLivePackageChannelCredentialsRequest`].
#[derive(Clone, Debug, PartialEq)]
pub struct UpdateLivePackageChannelCredentialsRequired {
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

alicloud_runtime::structure! {
    UpdateLivePackageChannelCredentialsRequest {
        group_name: Field::form("GroupName").required(),
        channel_name: Field::form("ChannelName").required(),
        rotate_credentials: Field::form("RotateCredentials").required(),
    }
}

/// The response of [`Client::update_live_package_channel_credentials`](crate::Client::update_live_package_channel_credentials).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateLivePackageChannelCredentialsResponse {
    /// The ingest endpoints with their current credentials.
    pub ingest_endpoints: Vec<types::LivePackageIngestEndpoint>,
    /// The request ID. Include it when you contact Alibaba Cloud support.
    ///
    /// Example: `771A1414-27BF-53E6-AB73-EFCB*****ACF`.
    pub request_id: Option<String>,
}

alicloud_runtime::structure! {
    UpdateLivePackageChannelCredentialsResponse {
        ingest_endpoints: "IngestEndpoints",
        request_id: "RequestId",
    }
}

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
