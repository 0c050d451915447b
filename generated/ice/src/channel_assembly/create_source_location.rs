// Written by `cargo xtask regen`. Change the description and run it again.

//! `CreateSourceLocation`: Creates a MediaWeaver source location.

use alicloud_runtime::{Operation, OperationInfo};
use alicloud_runtime::wire::Field;
use crate::types;

/// The request of [`Client::create_source_location`](crate::Client::create_source_location).
#[derive(Clone)]
#[non_exhaustive]
pub struct CreateSourceLocationRequest {
    /// The name of the source location.
    ///
    /// Example: `MySourcelocation`.
    pub source_location_name: String,
    /// The protocol and host name to fetch sources from, such as `http://example.com`.
    ///
    /// Example: `http://xxx.com`.
    pub base_url: String,
    /// Whether segments are fetched from a separate domain, `SegmentDeliveryUrl`.
    ///
    /// Example: `true`.
    pub enable_segment_delivery: Option<bool>,
    /// The domain to fetch segments from, prefixed with the protocol. Used together with
    /// `EnableSegmentDelivery`.
    ///
    /// Example: `http://xxxxx.com`.
    pub segment_delivery_url: Option<String>,
}

impl CreateSourceLocationRequest {
    /// Creates a request with the required parameters. The methods below set the others.
    pub fn new(
        source_location_name: impl Into<String>,
        base_url: impl Into<String>,
    ) -> Self {
        Self {
            source_location_name: source_location_name.into(),
            base_url: base_url.into(),
            enable_segment_delivery: None,
            segment_delivery_url: None,
        }
    }

    /// Sets `EnableSegmentDelivery`. Whether segments are fetched from a separate domain, `SegmentDeliveryUrl`.
    #[must_use]
    #[inline]
    pub fn enable_segment_delivery(mut self, enable_segment_delivery: bool) -> Self {
        self.enable_segment_delivery = Some(enable_segment_delivery);
        self
    }

    /// Sets `SegmentDeliveryUrl`. The domain to fetch segments from, prefixed with the protocol.
    #[must_use]
    pub fn segment_delivery_url(
        mut self,
        segment_delivery_url: impl Into<String>,
    ) -> Self {
        self.segment_delivery_url = Some(segment_delivery_url.into());
        self
    }
}

alicloud_runtime::structure! {
    CreateSourceLocationRequest {
        source_location_name: Field::query("SourceLocationName").required(),
        base_url: Field::query("BaseUrl").required(),
        enable_segment_delivery: Field::query("EnableSegmentDelivery"),
        segment_delivery_url: Field::query("SegmentDeliveryUrl"),
    }
}

/// The response of [`Client::create_source_location`](crate::Client::create_source_location).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSourceLocationResponse {
    /// The request ID. Include it when you contact Alibaba Cloud support.
    ///
    /// Example: `xxx-xxxx-xxxxx-xxxx`.
    pub request_id: Option<String>,
    /// The source location.
    pub source_location: Option<types::ChannelAssemblySourceLocation>,
}

alicloud_runtime::structure! {
    CreateSourceLocationResponse {
        request_id: "RequestId",
        source_location: "SourceLocation",
    }
}

impl Operation for CreateSourceLocationRequest {
    type Response = CreateSourceLocationResponse;

    const INFO: &'static OperationInfo = &OperationInfo::of::<Self>()
        .post("CreateSourceLocation")
        .summary("Creates a MediaWeaver source location.")
        .ram_action("ice:CreateSourceLocation")
        .documentation(
            "https://api.alibabacloud.com/document/ICE/2020-11-09/CreateSourceLocation",
        );
}
