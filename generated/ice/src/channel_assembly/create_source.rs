// Written by `cargo xtask regen`. Change the description and run it again.

//! `CreateSource`: Creates a MediaWeaver source.

use std::collections::BTreeMap;
use alicloud_runtime::{Json, Operation, OperationInfo, Text};
use alicloud_runtime::wire::{Field, Fields};
use crate::types;

/// The request of [`Client::create_source`](crate::Client::create_source).
#[non_exhaustive]
pub struct CreateSourceRequest {
    /// The name of the source location.
    ///
    /// Example: `MySourceLocation`.
    pub source_location_name: String,
    /// The type of a source.
    ///
    /// Example: `vodSource`.
    pub source_type: types::ProgramSourceType,
    /// The name of the source.
    ///
    /// Example: `MyVodSource`.
    pub source_name: String,
    /// The package settings of the source, as a JSON document. One official example names the
    /// package type `type`, the others `packageType`.
    ///
    /// Example: `“[{ "sourceGroupName": "mySourceGroup-1", "relativePath": "group1/hls.m3u8", "type": "hls" }]”`.
    pub http_package_configurations: Text<Vec<HttpPackageConfiguration>>,
}

impl CreateSourceRequest {
    /// Takes everything, for all of it is required.
    pub fn new(
        source_location_name: impl Into<String>,
        source_type: impl Into<types::ProgramSourceType>,
        source_name: impl Into<String>,
        http_package_configurations: impl Into<Text<Vec<HttpPackageConfiguration>>>,
    ) -> Self {
        Self {
            source_location_name: source_location_name.into(),
            source_type: source_type.into(),
            source_name: source_name.into(),
            http_package_configurations: http_package_configurations.into(),
        }
    }
}

impl Fields for CreateSourceRequest {
    const FIELDS: &'static [Field] = &[
        Field::query("SourceLocationName").required(),
        Field::query("SourceType").required(),
        Field::query("SourceName").required(),
        Field::query("HttpPackageConfigurations").required(),
    ];
}

alicloud_runtime::structure!(
    CreateSourceRequest { source_location_name, source_type, source_name,
    http_package_configurations }
);

/// The package settings of the source, as a JSON document. One official example names the
/// package type `type`, the others `packageType`.
#[derive(Default)]
#[non_exhaustive]
pub struct HttpPackageConfiguration {
    /// The source group of these settings.
    pub source_group_name: Option<String>,
    /// The path of the manifest, relative to the base URL of the source location.
    pub relative_path: Option<String>,
    /// The package type of the content, such as `hls`.
    pub package_type: Option<String>,
    /// Members of any other name.
    pub others: BTreeMap<String, Json>,
}

impl HttpPackageConfiguration {
    /// Everything here is optional.
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

    /// Adds a member that has no field of its own.
    #[must_use]
    pub fn other(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.others.insert(name.into(), value.into());
        self
    }
}

impl Fields for HttpPackageConfiguration {
    const FIELDS: &'static [Field] = &[
        Field::member("sourceGroupName"),
        Field::member("relativePath"),
        Field::member("packageType"),
        Field::other_members(),
    ];
}

alicloud_runtime::structure!(
    HttpPackageConfiguration { source_group_name, relative_path, package_type, others }
);

/// The answer to [`Client::create_source`](crate::Client::create_source).
#[derive(Default)]
#[non_exhaustive]
pub struct CreateSourceResponse {
    /// The request ID. Include it when you contact Alibaba Cloud support.
    ///
    /// Example: `xxx-xxxx-xxxxx-xxxx`.
    pub request_id: Option<String>,
    /// The source.
    pub source: Option<types::ChannelAssemblySource>,
}

impl Fields for CreateSourceResponse {
    const FIELDS: &'static [Field] = &Field::members(["RequestId", "Source"]);
}

alicloud_runtime::structure!(CreateSourceResponse { request_id, source });

impl Operation for CreateSourceRequest {
    type Response = CreateSourceResponse;

    const INFO: &'static OperationInfo = &OperationInfo::of::<Self>()
        .post("CreateSource")
        .summary("Creates a MediaWeaver source.")
        .ram_action("ice:CreateSource")
        .documentation(
            "https://api.alibabacloud.com/document/ICE/2020-11-09/CreateSource",
        );
}
