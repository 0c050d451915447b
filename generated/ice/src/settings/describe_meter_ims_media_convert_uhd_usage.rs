// Written by `cargo xtask regen`. Change the description and run it again.

//! `DescribeMeterImsMediaConvertUHDUsage`: Queries the usage of UHD transcoding.

use alicloud_runtime::{Operation, OperationInfo};
use alicloud_runtime::wire::{Field, Fields, OpenSet, UnknownValue};
use crate::types;

/// The request of [`Client::describe_meter_ims_media_convert_uhd_usage`](crate::Client::describe_meter_ims_media_convert_uhd_usage).
#[non_exhaustive]
pub struct DescribeMeterImsMediaConvertUhdUsageRequest {
    /// The start of the time range, as a Unix time in seconds. At most 90 days in the past.
    ///
    /// Example: `1654403036`.
    pub start_ts: i64,
    /// The end of the time range, as a Unix time in seconds. At most 31 days after `StartTs`.
    ///
    /// Example: `1656995036`.
    pub end_ts: i64,
    /// Has no effect. Usage is always returned for all regions.
    ///
    /// Example: `cn-shanghai`.
    pub region_id: Option<String>,
    /// The time span that each entry of the response covers, in seconds.
    ///
    /// Example: `3600`.
    pub interval: DescribeMeterImsMediaConvertUhdUsageInterval,
}

impl DescribeMeterImsMediaConvertUhdUsageRequest {
    /// Takes what is required; the rest is set by the methods below.
    pub fn new(
        start_ts: i64,
        end_ts: i64,
        interval: impl Into<DescribeMeterImsMediaConvertUhdUsageInterval>,
    ) -> Self {
        Self {
            start_ts,
            end_ts,
            interval: interval.into(),
            region_id: None,
        }
    }

    /// Sets `RegionId`. Has no effect.
    #[must_use]
    pub fn region_id(mut self, region_id: impl Into<String>) -> Self {
        self.region_id = Some(region_id.into());
        self
    }
}

impl Fields for DescribeMeterImsMediaConvertUhdUsageRequest {
    const FIELDS: &'static [Field] = &[
        Field::query("StartTs").required(),
        Field::query("EndTs").required(),
        Field::query("RegionId"),
        Field::query("Interval").required(),
    ];
}

alicloud_runtime::structure!(
    DescribeMeterImsMediaConvertUhdUsageRequest { start_ts, end_ts, region_id, interval }
);

/// The values of `Interval` in [`DescribeMeterImsMediaConvertUhdUsageRequest`].
///
/// The service may add values; one without a name here is kept as `Unknown`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DescribeMeterImsMediaConvertUhdUsageInterval {
    /// `3600`: one hour.
    V3600,
    /// `86400`: one day.
    V86400,
    /// A value that this version of the crate has no name for.
    Unknown(UnknownValue),
}

impl OpenSet for DescribeMeterImsMediaConvertUhdUsageInterval {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("3600", Self::V3600),
        ("86400", Self::V86400),
    ];
}

alicloud_runtime::open_set!(DescribeMeterImsMediaConvertUhdUsageInterval);

/// The answer to [`Client::describe_meter_ims_media_convert_uhd_usage`](crate::Client::describe_meter_ims_media_convert_uhd_usage).
#[derive(Default)]
#[non_exhaustive]
pub struct DescribeMeterImsMediaConvertUhdUsageResponse {
    /// The UHD transcoding usage, by time.
    pub data: Vec<types::MediaConvertUsage>,
    /// The request ID. Include it when you contact Alibaba Cloud support.
    ///
    /// Example: `BEA98A0C-7870-15FE-B96F-8880BB600A2C`.
    pub request_id: Option<String>,
}

impl Fields for DescribeMeterImsMediaConvertUhdUsageResponse {
    const FIELDS: &'static [Field] = &Field::members(["Data", "RequestId"]);
}

alicloud_runtime::structure!(
    DescribeMeterImsMediaConvertUhdUsageResponse { data, request_id }
);

impl Operation for DescribeMeterImsMediaConvertUhdUsageRequest {
    type Response = DescribeMeterImsMediaConvertUhdUsageResponse;

    const INFO: &'static OperationInfo = &OperationInfo::of::<Self>()
        .post("DescribeMeterImsMediaConvertUHDUsage")
        .summary("Queries the usage of UHD transcoding.")
        .read_only()
        .ram_action("ice:DescribeMeterImsMediaConvertUHDUsage")
        .documentation(
            "https://api.alibabacloud.com/document/ICE/2020-11-09/DescribeMeterImsMediaConvertUHDUsage",
        );
}
