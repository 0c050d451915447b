// Written by `cargo xtask regen`. Change the description and run it again.

//! `GetContentAnalyzeConfig`: Looks up the settings of Intelligent Content Analysis.

use alicloud_runtime::{Operation, OperationInfo};
use alicloud_runtime::wire::UnknownValue;

/// The request of [`Client::get_content_analyze_config`](crate::Client::get_content_analyze_config).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetContentAnalyzeConfigRequest {}

impl GetContentAnalyzeConfigRequest {
    /// Creates a request. It has no parameters.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

alicloud_runtime::structure! {
    GetContentAnalyzeConfigRequest {
    }
}

/// The response of [`Client::get_content_analyze_config`](crate::Client::get_content_analyze_config).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetContentAnalyzeConfigResponse {
    /// The settings of Intelligent Content Analysis.
    pub content_analyze_config: Option<ContentAnalyzeConfig>,
    /// The request ID. Include it when you contact Alibaba Cloud support.
    ///
    /// Example: `31FEC819-2344-5771-9366-9172DB0D26C9`.
    pub request_id: Option<String>,
}

alicloud_runtime::structure! {
    GetContentAnalyzeConfigResponse {
        content_analyze_config: "ContentAnalyzeConfig",
        request_id: "RequestId",
    }
}

/// The settings of Intelligent Content Analysis.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ContentAnalyzeConfig {
    /// Whether newly registered media assets are analyzed automatically. `false` by default.
    ///
    /// Example: `true`.
    pub auto: Option<bool>,
    /// The search libraries that store the analysis results: `TEXT`, `FACE`, `DNA`, separated
    /// by commas. Takes effect only while `Auto` is on. Empty by default. If empty, no
    /// results are stored and search by content does not work.
    ///
    /// Example: `TEXT,FACE`.
    pub save_type: Option<String>,
    /// The template that defines the analysis.
    ///
    /// Example: `S00000101-100070`.
    pub template_id: Option<GetContentAnalyzeConfigTemplateId>,
}

alicloud_runtime::structure! {
    ContentAnalyzeConfig {
        auto: "Auto",
        save_type: "SaveType",
        template_id: "TemplateId",
    }
}

/// The values of [`ContentAnalyzeConfig::template_id`](field@ContentAnalyzeConfig::template_id).
///
/// The service may add values. A value without a name here is kept as `Unknown`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum GetContentAnalyzeConfigTemplateId {
    /// `S00000101-100040`: recognizes text.
    S00000101100040,
    /// `S00000101-100060`: classifies videos and recognizes faces.
    S00000101100060,
    /// `S00000101-100070`: recognizes text, classifies videos, and recognizes faces.
    S00000101100070,
    /// A value that this version of the crate has no name for.
    Unknown(UnknownValue),
}

alicloud_runtime::string_enum! {
    open GetContentAnalyzeConfigTemplateId {
        S00000101100040: "S00000101-100040",
        S00000101100060: "S00000101-100060",
        S00000101100070: "S00000101-100070",
    }
}

impl Operation for GetContentAnalyzeConfigRequest {
    type Response = GetContentAnalyzeConfigResponse;

    const INFO: &'static OperationInfo = &OperationInfo::of::<Self>()
        .post("GetContentAnalyzeConfig")
        .summary("Looks up the settings of Intelligent Content Analysis.")
        .read_only()
        .ram_action("ice:GetContentAnalyzeConfig")
        .documentation(
            "https://api.alibabacloud.com/document/ICE/2020-11-09/GetContentAnalyzeConfig",
        );
}
