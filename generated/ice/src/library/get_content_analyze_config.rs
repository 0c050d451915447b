// Written by `cargo xtask regen`. Change the description and run it again.

//! `GetContentAnalyzeConfig`: Looks up how Intelligent Content Analysis is set up.

use alicloud_runtime::{Operation, OperationInfo};
use alicloud_runtime::wire::{Field, Fields, OpenSet, UnknownValue};

/// The request of [`Client::get_content_analyze_config`](crate::Client::get_content_analyze_config).
#[derive(Default)]
#[non_exhaustive]
pub struct GetContentAnalyzeConfigRequest {}

impl GetContentAnalyzeConfigRequest {
    /// There is nothing to set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

impl Fields for GetContentAnalyzeConfigRequest {
    const FIELDS: &'static [Field] = &[];
}

alicloud_runtime::structure!(GetContentAnalyzeConfigRequest {});

/// The answer to [`Client::get_content_analyze_config`](crate::Client::get_content_analyze_config).
#[derive(Default)]
#[non_exhaustive]
pub struct GetContentAnalyzeConfigResponse {
    /// The settings of Intelligent Content Analysis.
    pub content_analyze_config: Option<ContentAnalyzeConfig>,
    /// The ID of this request. Quote it when you ask Alibaba Cloud's support about the call.
    ///
    /// Example: `31FEC819-2344-5771-9366-9172DB0D26C9`.
    pub request_id: Option<String>,
}

impl Fields for GetContentAnalyzeConfigResponse {
    const FIELDS: &'static [Field] = &Field::members([
        "ContentAnalyzeConfig",
        "RequestId",
    ]);
}

alicloud_runtime::structure!(
    GetContentAnalyzeConfigResponse { content_analyze_config, request_id }
);

/// The settings of Intelligent Content Analysis.
#[derive(Default)]
#[non_exhaustive]
pub struct ContentAnalyzeConfig {
    /// Whether newly registered media are analyzed without being asked. `false` unless it was
    /// turned on.
    ///
    /// Example: `true`.
    pub auto: Option<bool>,
    /// Which search libraries the analysis results go into. Only counts while `Auto` is on. If
    /// empty, which it is unless set, nothing is kept and searching by content does not work: `TEXT`, `FACE`, `DNA`, separated by commas.
    ///
    /// Example: `TEXT,FACE`.
    pub save_type: Option<String>,
    /// The template that says what the analysis does.
    ///
    /// Example: `S00000101-100070`.
    pub template_id: Option<ContentAnalyzeConfigTemplateId>,
}

impl Fields for ContentAnalyzeConfig {
    const FIELDS: &'static [Field] = &Field::members(["Auto", "SaveType", "TemplateId"]);
}

alicloud_runtime::structure!(ContentAnalyzeConfig { auto, save_type, template_id });

/// The values of `TemplateId` in [`ContentAnalyzeConfig`].
///
/// The service may add values; one without a name here is kept as `Unknown`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ContentAnalyzeConfigTemplateId {
    /// `S00000101-100040`: recognizes text.
    S00000101100040,
    /// `S00000101-100060`: sorts videos into classes and recognizes faces.
    S00000101100060,
    /// `S00000101-100070`: does all three: text, classes, and faces.
    S00000101100070,
    /// A value that this version of the crate has no name for.
    Unknown(UnknownValue),
}

impl OpenSet for ContentAnalyzeConfigTemplateId {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("S00000101-100040", Self::S00000101100040),
        ("S00000101-100060", Self::S00000101100060),
        ("S00000101-100070", Self::S00000101100070),
    ];
}

alicloud_runtime::open_set!(ContentAnalyzeConfigTemplateId);

impl Operation for GetContentAnalyzeConfigRequest {
    type Response = GetContentAnalyzeConfigResponse;

    const INFO: &'static OperationInfo = &OperationInfo::of::<Self>()
        .post("GetContentAnalyzeConfig")
        .summary("Looks up how Intelligent Content Analysis is set up.")
        .read_only()
        .ram_action("ice:GetContentAnalyzeConfig")
        .documentation(
            "https://api.alibabacloud.com/document/ICE/2020-11-09/GetContentAnalyzeConfig",
        );
}
