// Written by `cargo xtask regen`. Change the description and run it again.

//! `LivePackageOriginEndpoint`

use alicloud_runtime::{SecretText, Text, Timestamp};
use alicloud_runtime::wire::UnknownValue;

/// An origin endpoint of a live packaging channel, for players and CDNs.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LivePackageOriginEndpoint {
    /// The code that a client must present to pull from the endpoint.
    ///
    /// Example: `Abcded123`.
    pub authorization_code: Option<SecretText>,
    /// The name of the channel.
    ///
    /// Example: `channel-1`.
    pub channel_name: Option<String>,
    /// The time the endpoint was created, in UTC.
    ///
    /// Example: `2023-04-01T12:00:00Z`.
    pub create_time: Option<Text<Timestamp>>,
    /// A description of the endpoint.
    ///
    /// Example: `This is an origin endpoint.`.
    pub description: Option<String>,
    /// The name of the origin endpoint.
    ///
    /// Example: `endpoint-1`.
    pub endpoint_name: Option<String>,
    /// The playback URL of the endpoint.
    ///
    /// Example: `https://xxx.packagepull-abcxxx.ap-southeast-1.aliyuncsiceintl.com/v1/group01/1/ch01/manifest`.
    pub endpoint_url: Option<String>,
    /// The name of the channel group.
    ///
    /// Example: `channel-group-1`.
    pub group_name: Option<String>,
    /// The IP addresses or CIDR blocks that are not allowed to pull from the endpoint.
    ///
    /// Example: `103.21.222.1/32,192.168.100.0/24`.
    pub ip_blacklist: Option<String>,
    /// The IP addresses or CIDR blocks that are allowed to pull from the endpoint.
    ///
    /// Example: `192.168.1.0/24,10.0.0.1/24`.
    pub ip_whitelist: Option<String>,
    /// The time the endpoint was last updated, in UTC.
    ///
    /// Example: `2023-04-01T12:00:00Z`.
    pub last_modified: Option<Text<Timestamp>>,
    /// The packaging settings of the stream: segments, manifest, and encryption.
    pub live_packaging_config: Option<super::LivePackagingConfig>,
    /// The name of the manifest (playlist).
    ///
    /// Example: `manifest`.
    pub manifest_name: Option<String>,
    /// The delivery protocol of the endpoint.
    ///
    /// Example: `HLS`.
    pub protocol: Option<LivePackageOriginEndpointProtocol>,
    /// The number of days that viewers can go back, at most 30. `0` disables time-shifting.
    ///
    /// Example: `1`.
    pub timeshift_vision: Option<i32>,
}

alicloud_runtime::structure! {
    LivePackageOriginEndpoint {
        authorization_code: "AuthorizationCode",
        channel_name: "ChannelName",
        create_time: "CreateTime",
        description: "Description",
        endpoint_name: "EndpointName",
        endpoint_url: "EndpointUrl",
        group_name: "GroupName",
        ip_blacklist: "IpBlacklist",
        ip_whitelist: "IpWhitelist",
        last_modified: "LastModified",
        live_packaging_config: "LivePackagingConfig",
        manifest_name: "ManifestName",
        protocol: "Protocol",
        timeshift_vision: "TimeshiftVision",
    }
}

/// The values of [`LivePackageOriginEndpoint::protocol`](field@LivePackageOriginEndpoint::protocol).
///
/// The service may add values. A value without a name here is kept as `Unknown`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum LivePackageOriginEndpointProtocol {
    /// `HLS`: HTTP Live Streaming, the only supported protocol.
    Hls,
    /// A value that this version of the crate has no name for.
    Unknown(UnknownValue),
}

alicloud_runtime::string_enum! {
    open LivePackageOriginEndpointProtocol {
        Hls: "HLS",
    }
}
