// Written by `cargo xtask regen`. Change the description and run it again.

//! `CreateVodPackagingConfiguration`: Creates a VOD packaging configuration in a packaging group.

use alicloud_runtime::{Operation, OperationInfo};
use alicloud_runtime::wire::Field;
use crate::types;

/// The request of [`Client::create_vod_packaging_configuration`](crate::Client::create_vod_packaging_configuration).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateVodPackagingConfigurationRequest {
    /// The packaging group of the configuration. The name consists of letters, digits,
    /// underscores and hyphens.
    ///
    /// At most 128 characters. Example: `vod_hls`.
    pub group_name: Option<String>,
    /// The name of the packaging configuration. Must be unique within the account. Consists
    /// of letters, digits, underscores and hyphens.
    ///
    /// At most 128 characters. Example: `hls_3s`.
    pub configuration_name: Option<String>,
    /// The packaging and delivery protocol of the content.
    ///
    /// Example: `HLS`.
    pub protocol: Option<types::PackagingProtocol>,
    /// The description of the packaging configuration.
    ///
    /// Example: `HLS 3s vod packaging`.
    pub description: Option<String>,
    /// The packaging settings: manifest, segments, encryption and stream selection.
    pub package_config: Option<types::VodPackagingConfig>,
}

impl CreateVodPackagingConfigurationRequest {
    /// Creates a request. Every parameter is optional.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `GroupName`. The packaging group of the configuration.
    #[must_use]
    pub fn group_name(mut self, group_name: impl Into<String>) -> Self {
        self.group_name = Some(group_name.into());
        self
    }

    /// Sets `ConfigurationName`. The name of the packaging configuration.
    #[must_use]
    pub fn configuration_name(mut self, configuration_name: impl Into<String>) -> Self {
        self.configuration_name = Some(configuration_name.into());
        self
    }

    /// Sets `Protocol`. The packaging and delivery protocol of the content.
    #[must_use]
    pub fn protocol(mut self, protocol: impl Into<types::PackagingProtocol>) -> Self {
        self.protocol = Some(protocol.into());
        self
    }

    /// Sets `Description`. The description of the packaging configuration.
    #[must_use]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// Sets `PackageConfig`. The packaging settings: manifest, segments, encryption and stream selection.
    #[must_use]
    #[inline]
    pub fn package_config(mut self, package_config: types::VodPackagingConfig) -> Self {
        self.package_config = Some(package_config);
        self
    }
}

alicloud_runtime::structure! {
    CreateVodPackagingConfigurationRequest {
        group_name: Field::query("GroupName").length(0, 128),
        configuration_name: Field::query("ConfigurationName").length(0, 128),
        protocol: Field::query("Protocol"),
        description: Field::query("Description"),
        package_config: Field::query("PackageConfig").json(),
    }
}

/// The response of [`Client::create_vod_packaging_configuration`](crate::Client::create_vod_packaging_configuration).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateVodPackagingConfigurationResponse {
    /// The new packaging configuration.
    pub packaging_configuration: Option<types::VodPackagingConfiguration>,
    /// The request ID. Include it when you contact Alibaba Cloud support.
    ///
    /// Example: `******11-DB8D-4A9A-875B-275798******`.
    pub request_id: Option<String>,
}

alicloud_runtime::structure! {
    CreateVodPackagingConfigurationResponse {
        packaging_configuration: "PackagingConfiguration",
        request_id: "RequestId",
    }
}

impl Operation for CreateVodPackagingConfigurationRequest {
    type Response = CreateVodPackagingConfigurationResponse;

    const INFO: &'static OperationInfo = &OperationInfo::of::<Self>()
        .post("CreateVodPackagingConfiguration")
        .summary("Creates a VOD packaging configuration in a packaging group.")
        .ram_action("ice:CreateVodPackagingConfiguration")
        .documentation(
            "https://api.alibabacloud.com/document/ICE/2020-11-09/CreateVodPackagingConfiguration",
        );
}
