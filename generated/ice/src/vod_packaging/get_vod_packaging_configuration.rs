// Written by `cargo xtask regen`. Change the description and run it again.

//! `GetVodPackagingConfiguration`: Looks up a VOD packaging configuration.

use alicloud_runtime::{Operation, OperationInfo};
use alicloud_runtime::wire::Field;
use crate::types;

/// The request of [`Client::get_vod_packaging_configuration`](crate::Client::get_vod_packaging_configuration).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetVodPackagingConfigurationRequest {
    /// The name of the packaging configuration.
    ///
    /// Example: `hls_3s`.
    pub configuration_name: Option<String>,
}

impl GetVodPackagingConfigurationRequest {
    /// Creates a request. Every parameter is optional.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `ConfigurationName`. The name of the packaging configuration.
    #[must_use]
    pub fn configuration_name(mut self, configuration_name: impl Into<String>) -> Self {
        self.configuration_name = Some(configuration_name.into());
        self
    }
}

alicloud_runtime::structure! {
    GetVodPackagingConfigurationRequest {
        configuration_name: Field::query("ConfigurationName"),
    }
}

/// The response of [`Client::get_vod_packaging_configuration`](crate::Client::get_vod_packaging_configuration).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetVodPackagingConfigurationResponse {
    /// The packaging configuration.
    pub packaging_configuration: Option<types::VodPackagingConfiguration>,
    /// The request ID. Include it when you contact Alibaba Cloud support.
    ///
    /// Example: `******11-DB8D-4A9A-875B-275798******`.
    pub request_id: Option<String>,
}

alicloud_runtime::structure! {
    GetVodPackagingConfigurationResponse {
        packaging_configuration: "PackagingConfiguration",
        request_id: "RequestId",
    }
}

impl Operation for GetVodPackagingConfigurationRequest {
    type Response = GetVodPackagingConfigurationResponse;

    const INFO: &'static OperationInfo = &OperationInfo::of::<Self>()
        .post("GetVodPackagingConfiguration")
        .summary("Looks up a VOD packaging configuration.")
        .read_only()
        .ram_action("ice:GetVodPackagingConfiguration")
        .documentation(
            "https://api.alibabacloud.com/document/ICE/2020-11-09/GetVodPackagingConfiguration",
        );
}
