// Written by `cargo xtask regen`. Change the description and run it again.

//! `DescribeMeterImsMediaConvertUHDUsage`: Queries the usage of UHD transcoding.

use alicloud_runtime::{Operation, OperationInfo};
use alicloud_runtime::wire::{Field, UnknownValue};
use crate::types;

/// The request of [`Client::describe_meter_ims_media_convert_uhd_usage`](crate::Client::describe_meter_ims_media_convert_uhd_usage).
#[derive(Clone)]
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
    pub interval: MeterImsMediaConvertUhdUsageInterval,
}

impl DescribeMeterImsMediaConvertUhdUsageRequest {
    /// Creates a request with the required parameters. The methods below set the others.
    #[inline]
    pub fn new(required: DescribeMeterImsMediaConvertUhdUsageRequired) -> Self {
        Self {
            start_ts: required.start_ts,
            end_ts: required.end_ts,
            interval: required.interval,
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

/// The required values of [`DescribeMeterImsMediaConvertUhdUsageRequest`].
#[derive(Clone, Debug, PartialEq)]
pub struct DescribeMeterImsMediaConvertUhdUsageRequired {
    /// The start of the time range, as a Unix time in seconds. At most 90 days in the past.
    ///
    /// Example: `1654403036`.
    pub start_ts: i64,
    /// The end of the time range, as a Unix time in seconds. At most 31 days after `StartTs`.
    ///
    /// Example: `1656995036`.
    pub end_ts: i64,
    /// The time span that each entry of the response covers, in seconds.
    ///
    /// Example: `3600`.
    pub interval: MeterImsMediaConvertUhdUsageInterval,
}

alicloud_runtime::structure! {
    DescribeMeterImsMediaConvertUhdUsageRequest {
        start_ts: Field::query("StartTs").required(),
        end_ts: Field::query("EndTs").required(),
        region_id: Field::query("RegionId"),
        interval: Field::query("Interval").required(),
    }
}

/// The values of [`DescribeMeterImsMediaConvertUhdUsageRequest::interval`](field@DescribeMeterImsMediaConvertUhdUsageRequest::interval).
///
/// The service may add values. A value without a name here is kept as `Unknown`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MeterImsMediaConvertUhdUsageInterval {
    /// `3600`: one hour.
    V3600,
    /// `86400`: one day.
    V86400,
    /// A value that this version of the crate has no name for.
    Unknown(UnknownValue),
}

alicloud_runtime::string_enum! {
    open MeterImsMediaConvertUhdUsageInterval {
        V3600: "3600",
        V86400: "86400",
    }
}

/// The response of [`Client::describe_meter_ims_media_convert_uhd_usage`](crate::Client::describe_meter_ims_media_convert_uhd_usage).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMeterImsMediaConvertUhdUsageResponse {
    /// The UHD transcoding usage, by time.
    pub data: Vec<types::MediaConvertUsage>,
    /// The request ID. Include it when you contact Alibaba Cloud support.
    ///
    /// Example: `BEA98A0C-7870-15FE-B96F-8880BB600A2C`.
    pub request_id: Option<String>,
}

alicloud_runtime::structure! {
    DescribeMeterImsMediaConvertUhdUsageResponse {
        data: "Data",
        request_id: "RequestId",
    }
}

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
