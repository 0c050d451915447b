// Written by `cargo xtask regen`. Change the description and run it again.

//! `CreateSource`: Creates a MediaWeaver source.

use std::collections::BTreeMap;
use alicloud_runtime::{Json, Operation, OperationInfo, Text};
use alicloud_runtime::wire::Field;
use crate::types;

/// The request of [`Client::create_source`](crate::Client::create_source).
#[derive(Clone)]
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
    pub http_package_configurations: Text<Vec<CreateSourceHttpPackageConfiguration>>,
}

impl CreateSourceRequest {
    /// Creates a request. Every parameter is required.
    #[inline]
    pub fn new(required: CreateSourceRequired) -> Self {
        Self {
            source_location_name: required.source_location_name,
            source_type: required.source_type,
            source_name: required.source_name,
            http_package_configurations: required.http_package_configurations,
        }
    }
}

/// The required values of [`CreateSourceRequest`].
#[derive(Clone, Debug, PartialEq)]
pub struct CreateSourceRequired {
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
    pub http_package_configurations: Text<Vec<CreateSourceHttpPackageConfiguration>>,
}

alicloud_runtime::structure! {
    CreateSourceRequest {
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
pub struct CreateSourceHttpPackageConfiguration {
    /// The source group of these settings.
    pub source_group_name: Option<String>,
    /// The path of the manifest, relative to the base URL of the source location.
    pub relative_path: Option<String>,
    /// The package type of the content, such as `hls`.
    pub package_type: Option<String>,
    /// Members of any other name.
    pub others: BTreeMap<String, Json>,
}

impl CreateSourceHttpPackageConfiguration {
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
    CreateSourceHttpPackageConfiguration {
        source_group_name: Field::member("sourceGroupName"),
        relative_path: Field::member("relativePath"),
        package_type: Field::member("packageType"),
        others: Field::other_members(),
    }
}

/// The response of [`Client::create_source`](crate::Client::create_source).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSourceResponse {
    /// The request ID. Include it when you contact Alibaba Cloud support.
    ///
    /// Example: `xxx-xxxx-xxxxx-xxxx`.
    pub request_id: Option<String>,
    /// The source.
    pub source: Option<types::ChannelAssemblySource>,
}

alicloud_runtime::structure! {
    CreateSourceResponse {
        request_id: "RequestId",
        source: "Source",
    }
}

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
