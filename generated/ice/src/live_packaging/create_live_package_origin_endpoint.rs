// Written by `cargo xtask regen`. Change the description and run it again.

//! `CreateLivePackageOriginEndpoint`: Adds an origin endpoint for playback to a live packaging channel.

use alicloud_runtime::{Operation, OperationInfo, SecretText};
use alicloud_runtime::wire::Field;
use crate::types;

/// The request of [`Client::create_live_package_origin_endpoint`](crate::Client::create_live_package_origin_endpoint).
#[derive(Clone)]
#[non_exhaustive]
pub struct CreateLivePackageOriginEndpointRequest {
    /// A client-defined token, unique to this request. If a request is sent again with the
    /// same token, the service executes it only once.
    ///
    /// Example: `****0311a423d11a5f7dee713535****`.
    pub client_token: Option<String>,
    /// The name of the channel group.
    ///
    /// Example: `channel-group-1`.
    pub group_name: String,
    /// The name of the channel.
    ///
    /// Example: `channel-1`.
    pub channel_name: String,
    /// The name of the origin endpoint. Letters, digits, `-`, and `_` are allowed.
    ///
    /// 1 to 200 characters. Example: `endpoint-1`.
    pub endpoint_name: String,
    /// The delivery protocol of the endpoint.
    ///
    /// Example: `HLS`.
    pub protocol: types::PackagingProtocol,
    /// The name of the manifest (playlist). It is part of the endpoint URL.
    ///
    /// Default: `manifest`. Example: `manifest`.
    pub manifest_name: Option<String>,
    /// A description of the endpoint.
    ///
    /// Example: `This is an origin endpoint.`.
    pub description: Option<String>,
    /// The number of days available for time-shifting. `0` disables time-shifting.
    ///
    /// At most 30. Default: `0`. Example: `1`.
    pub timeshift_vision: Option<i32>,
    /// The code that a client must present to pull from the endpoint. At least one of this
    /// and `IpWhitelist` is required. Letters, digits, `-`, `_`, and `.` are allowed.
    ///
    /// At most 200 characters. Example: `AbcDef123`.
    pub authorization_code: Option<SecretText>,
    /// The IP addresses or CIDR blocks that are allowed to pull from the endpoint. At least
    /// one of this and `AuthorizationCode` is required. `0.0.0.0/0` is rejected. At most 1000
    /// characters in total.
    ///
    /// Example: `["192.168.1.0/24", "10.0.0.1/24"]`.
    pub ip_whitelist: Option<Vec<String>>,
    /// The IP addresses or CIDR blocks that are not allowed to pull from the endpoint.
    /// `0.0.0.0/0` is rejected. At most 1000 characters in total.
    ///
    /// Example: `["103.21.222.1/32", "192.168.100.0/24"]`.
    pub ip_blacklist: Option<Vec<String>>,
    /// The packaging settings of the stream: segments, manifest, and encryption.
    pub live_packaging_config: Option<types::LivePackagingConfig>,
}

impl CreateLivePackageOriginEndpointRequest {
    /// Creates a request with the required parameters. The methods below set the others.
    #[inline]
    pub fn new(required: CreateLivePackageOriginEndpointRequired) -> Self {
        Self {
            group_name: required.group_name,
            channel_name: required.channel_name,
            endpoint_name: required.endpoint_name,
            protocol: required.protocol,
            client_token: None,
            manifest_name: None,
            description: None,
            timeshift_vision: None,
            authorization_code: None,
            ip_whitelist: None,
            ip_blacklist: None,
            live_packaging_config: None,
        }
    }

    /// Sets `ClientToken`. A client-defined token, unique to this request.
    #[must_use]
    pub fn client_token(mut self, client_token: impl Into<String>) -> Self {
        self.client_token = Some(client_token.into());
        self
    }

    /// Sets `ManifestName`. The name of the manifest (playlist).
    #[must_use]
    pub fn manifest_name(mut self, manifest_name: impl Into<String>) -> Self {
        self.manifest_name = Some(manifest_name.into());
        self
    }

    /// Sets `Description`. A description of the endpoint.
    #[must_use]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// Sets `TimeshiftVision`. The number of days available for time-shifting.
    #[must_use]
    #[inline]
    pub fn timeshift_vision(mut self, timeshift_vision: i32) -> Self {
        self.timeshift_vision = Some(timeshift_vision);
        self
    }

    /// Sets `AuthorizationCode`. The code that a client must present to pull from the endpoint.
    #[must_use]
    pub fn authorization_code(
        mut self,
        authorization_code: impl Into<SecretText>,
    ) -> Self {
        self.authorization_code = Some(authorization_code.into());
        self
    }

    /// Sets `IpWhitelist`. The IP addresses or CIDR blocks that are allowed to pull from the endpoint.
    #[must_use]
    pub fn ip_whitelist(
        mut self,
        ip_whitelist: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.ip_whitelist = Some(ip_whitelist.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `IpBlacklist`. The IP addresses or CIDR blocks that are not allowed to pull from the endpoint.
    #[must_use]
    pub fn ip_blacklist(
        mut self,
        ip_blacklist: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.ip_blacklist = Some(ip_blacklist.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `LivePackagingConfig`. The packaging settings of the stream: segments, manifest, and encryption.
    #[must_use]
    #[inline]
    pub fn live_packaging_config(
        mut self,
        live_packaging_config: types::LivePackagingConfig,
    ) -> Self {
        self.live_packaging_config = Some(live_packaging_config);
        self
    }
}

/// The required values of [`CreateLivePackageOriginEndpointRequest`].
#[derive(Clone, Debug, PartialEq)]
pub struct CreateLivePackageOriginEndpointRequired {
    /// The name of the channel group.
    ///
    /// Example: `channel-group-1`.
    pub group_name: String,
    /// The name of the channel.
    ///
    /// Example: `channel-1`.
    pub channel_name: String,
    /// The name of the origin endpoint. Letters, digits, `-`, and `_` are allowed.
    ///
    /// 1 to 200 characters. Example: `endpoint-1`.
    pub endpoint_name: String,
    /// The delivery protocol of the endpoint.
    ///
    /// Example: `HLS`.
    pub protocol: types::PackagingProtocol,
}

alicloud_runtime::structure! {
    CreateLivePackageOriginEndpointRequest {
        client_token: Field::query("ClientToken"),
        group_name: Field::form("GroupName").required(),
        channel_name: Field::form("ChannelName").required(),
        endpoint_name: Field::form("EndpointName").length(1, 200).required(),
        protocol: Field::form("Protocol").required(),
        manifest_name: Field::form("ManifestName"),
        description: Field::form("Description"),
        timeshift_vision: Field::form("TimeshiftVision").integer(i64::MIN, 30),
        authorization_code: Field::form("AuthorizationCode").length(0, 200),
        ip_whitelist: Field::form("IpWhitelist").comma_list(),
        ip_blacklist: Field::form("IpBlacklist").comma_list(),
        live_packaging_config: Field::form("LivePackagingConfig").json(),
    }
}

/// The response of [`Client::create_live_package_origin_endpoint`](crate::Client::create_live_package_origin_endpoint).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateLivePackageOriginEndpointResponse {
    /// The new origin endpoint.
    pub live_package_origin_endpoint: Option<types::LivePackageOriginEndpoint>,
    /// The request ID. Include it when you contact Alibaba Cloud support.
    ///
    /// Example: `******11-DB8D-4A9A-875B-275798******`.
    pub request_id: Option<String>,
}

alicloud_runtime::structure! {
    CreateLivePackageOriginEndpointResponse {
        live_package_origin_endpoint: "LivePackageOriginEndpoint",
        request_id: "RequestId",
    }
}

impl Operation for CreateLivePackageOriginEndpointRequest {
    type Response = CreateLivePackageOriginEndpointResponse;

    const INFO: &'static OperationInfo = &OperationInfo::of::<Self>()
        .post("CreateLivePackageOriginEndpoint")
        .summary("Adds an origin endpoint for playback to a live packaging channel.")
        .idempotency_token("ClientToken")
        .ram_action("ice:CreateLivePackageOriginEndpoint")
        .documentation(
            "https://api.alibabacloud.com/document/ICE/2020-11-09/CreateLivePackageOriginEndpoint",
        );
}
