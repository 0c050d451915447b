// Written by `cargo xtask regen`. Change the description and run it again.

//! `UpdateSourceLocation`: Updates a MediaWeaver source location.

use alicloud_runtime::{Operation, OperationInfo};
use alicloud_runtime::wire::Field;
use crate::types;

/// The request of [`Client::update_source_location`](crate::Client::update_source_location).
#[derive(Clone)]
#[non_exhaustive]
pub struct UpdateSourceLocationRequest {
    /// The name of the source location.
    ///
    /// Example: `MySourceLocation`.
    pub source_location_name: String,
    /// The protocol and host name to fetch sources from, such as `http://example.com`.
    ///
    /// Example: `http://xxx.com`.
    pub base_url: Option<String>,
    /// Whether segments are fetched from a separate domain, `SegmentDeliveryUrl`.
    ///
    /// Example: `true`.
    pub enable_segment_delivery: Option<bool>,
    /// The domain to fetch segments from, prefixed with the protocol. Used together with
    /// `EnableSegmentDelivery`.
    ///
    /// Example: `http://xxxx.com`.
    pub segment_delivery_url: Option<String>,
}

impl UpdateSourceLocationRequest {
    /// Creates a request with the required parameters. The methods below set the others.
    pub fn new(source_location_name: impl Into<String>) -> Self {
        Self {
            source_location_name: source_location_name.into(),
            base_url: None,
            enable_segment_delivery: None,
            segment_delivery_url: None,
        }
    }

    /// Sets `BaseUrl`. The protocol and host name to fetch sources from, such as `http://example.com`.
    #[must_use]
    pub fn base_url(mut self, base_url: impl Into<String>) -> Self {
        self.base_url = Some(base_url.into());
        self
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
    UpdateSourceLocationRequest {
        source_location_name: Field::query("SourceLocationName").required(),
        base_url: Field::query("BaseUrl"),
        enable_segment_delivery: Field::query("EnableSegmentDelivery"),
        segment_delivery_url: Field::query("SegmentDeliveryUrl"),
    }
}

/// The response of [`Client::update_source_location`](crate::Client::update_source_location).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateSourceLocationResponse {
    /// The request ID. Include it when you contact Alibaba Cloud support.
    ///
    /// Example: `xxx-xxxx-xxxxx-xxxx`.
    pub request_id: Option<String>,
    /// The source location.
    pub source_location: Option<types::ChannelAssemblySourceLocation>,
}

alicloud_runtime::structure! {
    UpdateSourceLocationResponse {
        request_id: "RequestId",
        source_location: "SourceLocation",
    }
}

impl Operation for UpdateSourceLocationRequest {
    type Response = UpdateSourceLocationResponse;

    const INFO: &'static OperationInfo = &OperationInfo::of::<Self>()
        .post("UpdateSourceLocation")
        .summary("Updates a MediaWeaver source location.")
        .ram_action("ice:UpdateSourceLocation")
        .documentation(
            "https://api.alibabacloud.com/document/ICE/2020-11-09/UpdateSourceLocation",
        );
}
