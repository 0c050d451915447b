// Written by `cargo xtask regen`. Change the description and run it again.

//! `UpdateSource`: Updates the package settings of a MediaWeaver source.

use std::collections::BTreeMap;
use alicloud_runtime::{Json, Operation, OperationInfo, Text};
use alicloud_runtime::wire::Field;
use crate::types;

/// The request of [`Client::update_source`](crate::Client::update_source).
#[derive(Clone)]
#[non_exhaustive]
pub struct UpdateSourceRequest {
    /// The name of the source location.
    ///
    /// Example: `MySourcelocation`.
    pub source_location_name: String,
    /// The type of a source.
    ///
    /// Example: `vodSource`.
    pub source_type: types::ProgramSourceType,
    /// The name of the source.
    ///
    /// Example: `MySource`.
    pub source_name: String,
    /// The package settings of the source, as a JSON document. One official example names the
    /// package type `type`, the others `packageType`.
    ///
    /// Example: `[{ "sourceGroupName": "mySourceGroup-1", "relativePath": "group1/hls.m3u8", "packageType": "hls" }]`.
    pub http_package_configurations: Text<Vec<UpdateSourceHttpPackageConfiguration>>,
}

impl UpdateSourceRequest {
    /// Creates a request. Every parameter is required.
    #[inline]
    pub fn new(required: UpdateSourceRequired) -> Self {
        Self {
            source_location_name: required.source_location_name,
            source_type: required.source_type,
            source_name: required.source_name,
            http_package_configurations: required.http_package_configurations,
        }
    }
}

/// The required values of [`UpdateSourceRequest`].
#[derive(Clone, Debug, PartialEq)]
pub struct UpdateSourceRequired {
    /// The name of the source location.
    ///
    /// Example: `MySourcelocation`.
    pub source_location_name: String,
    /// The type of a source.
    ///
    /// Example: `vodSource`.
    pub source_type: types::ProgramSourceType,
    /// The name of the source.
    ///
    /// Example: `MySource`.
    pub source_name: String,
    /// The package settings of the source, as a JSON document. One official example names the
    /// package type `type`, the others `packageType`.
    ///
    /// Example: `[{ "sourceGroupName": "mySourceGroup-1", "relativePath": "group1/hls.m3u8", "packageType": "hls" }]`.
    pub http_package_configurations: Text<Vec<UpdateSourceHttpPackageConfiguration>>,
}

alicloud_runtime::structure! {
    UpdateSourceRequest {
        source_location_name: Field::query("SourceLocationName").required(),
        source_type: Field::query("SourceType").required(),
        source_name: Field::query("SourceName").required(),
        http_package_configurations: Field::query("HttpPackageConfigurations").required(),
    }
}

/// The package settings of the source, as a JSON document. One official example names the
/// package type `type`, the others `packageType`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateSourceHttpPackageConfiguration {
    /// The source group of these settings.
    pub source_group_name: Option<String>,
    /// The path of the manifest, relative to the base URL of the source location.
    pub relative_path: Option<String>,
    /// The package type of the content, such as `hls`.
    pub package_type: Option<String>,
    /// Members of any other name.
    pub others: BTreeMap<String, Json>,
}

impl UpdateSourceHttpPackageConfiguration {
    /// Creates a value. Every field is optional.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `sourceGroupName`. The source group of these settings.
    #[must_use]
    pub fn source_group_name(mut self, source_group_name: impl Into<String>) -> Self {
        self.source_group_name = Some(source_group_name.into());
        self
    }

    /// Sets `relativePath`. The path of the manifest, relative to the base URL of the source location.
    #[must_use]
    pub fn relative_path(mut self, relative_path: impl Into<String>) -> Self {
        self.relative_path = Some(relative_path.into());
        self
    }

    /// Sets `packageType`. The package type of the content, such as `hls`.
    #[must_use]
    pub fn package_type(mut self, package_type: impl Into<String>) -> Self {
        self.package_type = Some(package_type.into());
        self
    }

    /// Adds a member without a field of its own.
    #[must_use]
    pub fn other(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.others.insert(name.into(), value.into());
        self
    }
}

alicloud_runtime::structure! {
    UpdateSourceHttpPackageConfiguration {
        source_group_name: Field::member("sourceGroupName"),
        relative_path: Field::member("relativePath"),
        package_type: Field::member("packageType"),
        others: Field::other_members(),
    }
}

/// The response of [`Client::update_source`](crate::Client::update_source).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateSourceResponse {
    /// The request ID. Include it when you contact Alibaba Cloud support.
    ///
    /// Example: `xxx-xxxx-xxxxx-xxxx`.
    pub request_id: Option<String>,
    /// The source.
    pub source: Option<types::ChannelAssemblySource>,
}

alicloud_runtime::structure! {
    UpdateSourceResponse {
        request_id: "RequestId",
        source: "Source",
    }
}

impl Operation for UpdateSourceRequest {
    type Response = UpdateSourceResponse;

    const INFO: &'static OperationInfo = &OperationInfo::of::<Self>()
        .post("UpdateSource")
        .summary("Updates the package settings of a MediaWeaver source.")
        .ram_action("ice:UpdateSource")
        .documentation(
            "https://api.alibabacloud.com/document/ICE/2020-11-09/UpdateSource",
        );
}
