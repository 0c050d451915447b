// Written by `cargo xtask regen`. Change the description and run it again.

//! `DeleteVodPackagingConfiguration`: Deletes a VOD packaging configuration.

use alicloud_runtime::{Operation, OperationInfo};
use alicloud_runtime::wire::Field;

/// The request of [`Client::delete_vod_packaging_configuration`](crate::Client::delete_vod_packaging_configuration).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteVodPackagingConfigurationRequest {
    /// The name of the packaging configuration.
    ///
    /// Example: `hls_3s`.
    pub configuration_name: Option<String>,
}

impl DeleteVodPackagingConfigurationRequest {
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
    DeleteVodPackagingConfigurationRequest {
        configuration_name: Field::query("ConfigurationName"),
    }
}

/// The response of [`Client::delete_vod_packaging_configuration`](crate::Client::delete_vod_packaging_configuration).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteVodPackagingConfigurationResponse {
    /// The request ID. Include it when you contact Alibaba Cloud support.
    ///
    /// Example: `******11-DB8D-4A9A-875B-275798******`.
    pub request_id: Option<String>,
}

alicloud_runtime::structure! {
    DeleteVodPackagingConfigurationResponse {
        request_id: "RequestId",
    }
}

impl Operation for DeleteVodPackagingConfigurationRequest {
    type Response = DeleteVodPackagingConfigurationResponse;

    const INFO: &'static OperationInfo = &OperationInfo::of::<Self>()
        .post("DeleteVodPackagingConfiguration")
        .summary("Deletes a VOD packaging configuration.")
        .ram_action("ice:DeleteVodPackagingConfiguration")
        .documentation(
            "https://api.alibabacloud.com/document/ICE/2020-11-09/DeleteVodPackagingConfiguration",
        );
}
