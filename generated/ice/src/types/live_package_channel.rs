// Written by `cargo xtask regen`. Change the description and run it again.

//! `LivePackageChannel`

use alicloud_runtime::{Text, Timestamp};

/// A live packaging channel, with the endpoints that streams are pushed to.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LivePackageChannel {
    /// The name of the channel.
    ///
    /// Example: `example-channel`.
    pub channel_name: Option<String>,
    /// The time the channel was created, in UTC.
    ///
    /// Example: `2023-04-01T12:00:00Z`.
    pub create_time: Option<Text<Timestamp>>,
    /// The description of the channel.
    ///
    /// Example: `This is a test channel.`.
    pub description: Option<String>,
    /// The name of the channel group.
    ///
    /// Example: `channel-group-1`.
    pub group_name: Option<String>,
    /// The ingest endpoints of the stream: a primary and a secondary endpoint.
    pub ingest_endpoints: Vec<super::LivePackageIngestEndpoint>,
    /// The time the channel was last modified, in UTC.
    ///
    /// Example: `2023-04-01T12:00:00Z`.
    pub last_modified: Option<Text<Timestamp>>,
    /// The protocol of the input stream, such as `HLS`.
    ///
    /// Example: `HLS`.
    pub protocol: Option<String>,
    /// The number of segments in the m3u8 playlist of the input stream.
    ///
    /// Example: `3`.
    pub segment_count: Option<i32>,
    /// The duration of a segment of the input stream, in seconds.
    ///
    /// Example: `5`.
    pub segment_duration: Option<i32>,
}

alicloud_runtime::structure! {
    LivePackageChannel {
        channel_name: "ChannelName",
        create_time: "CreateTime",
        description: "Description",
        group_name: "GroupName",
        ingest_endpoints: "IngestEndpoints",
        last_modified: "LastModified",
        protocol: "Protocol",
        segment_count: "SegmentCount",
        segment_duration: "SegmentDuration",
    }
}
