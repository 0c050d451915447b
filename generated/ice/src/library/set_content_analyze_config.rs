// Written by `cargo xtask regen`. Change the description and run it again.

//! `SetContentAnalyzeConfig`: Configures Intelligent Content Analysis.

use alicloud_runtime::{Operation, OperationInfo};
use alicloud_runtime::wire::{Field, UnknownValue};

/// The request of [`Client::set_content_analyze_config`](crate::Client::set_content_analyze_config).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetContentAnalyzeConfigRequest {
    /// Whether newly registered media assets are analyzed automatically.
    ///
    /// Default: `false`. Example: `true`.
    pub auto: Option<bool>,
    /// The search libraries that store the analysis results. Takes effect only while `Auto`
    /// is on. If not set, no results are stored and search by content does not work.
    ///
    /// Example: `["TEXT", "FACE"]`.
    pub save_type: Option<Vec<SaveType>>,
    /// The template that defines the analysis.
    ///
    /// Example: `S00000101-100070`.
    pub template_id: Option<SetContentAnalyzeConfigTemplateId>,
}

impl SetContentAnalyzeConfigRequest {
    /// Creates a request. Every parameter is optional.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `Auto`. Whether newly registered media assets are analyzed automatically.
    #[must_use]
    #[inline]
    pub fn auto(mut self, auto: bool) -> Self {
        self.auto = Some(auto);
        self
    }

    /// Sets `SaveType`. The search libraries that store the analysis results.
    #[must_use]
    pub fn save_type(
        mut self,
        save_type: impl IntoIterator<Item = impl Into<SaveType>>,
    ) -> Self {
        self.save_type = Some(save_type.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `TemplateId`. The template that defines the analysis.
    #[must_use]
    pub fn template_id(
        mut self,
        template_id: impl Into<SetContentAnalyzeConfigTemplateId>,
    ) -> Self {
        self.template_id = Some(template_id.into());
        self
    }
}

alicloud_runtime::structure! {
    SetContentAnalyzeConfigRequest {
        auto: Field::query("Auto"),
        save_type: Field::query("SaveType").comma_list(),
        template_id: Field::query("TemplateId"),
    }
}

/// The values of [`SetContentAnalyzeConfigRequest::save_type`](field@SetContentAnalyzeConfigRequest::save_type).
///
/// The service may add values. A value without a name here is kept as `Unknown`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SaveType {
    /// `TEXT`: labels.
    Text,
    /// `FACE`: faces.
    Face,
    /// `DNA`: similar images.
    Dna,
    /// A value that this version of the crate has no name for.
    Unknown(UnknownValue),
}

alicloud_runtime::string_enum! {
    open SaveType {
        Text: "TEXT",
        Face: "FACE",
        Dna: "DNA",
    }
}

/// The values of [`SetContentAnalyzeConfigRequest::template_id`](field@SetContentAnalyzeConfigRequest::template_id).
///
/// The service may add values. A value without a name here is kept as `Unknown`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SetContentAnalyzeConfigTemplateId {
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
    open SetContentAnalyzeConfigTemplateId {
        S00000101100040: "S00000101-100040",
        S00000101100060: "S00000101-100060",
        S00000101100070: "S00000101-100070",
    }
}

/// The response of [`Client::set_content_analyze_config`](crate::Client::set_content_analyze_config).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetContentAnalyzeConfigResponse {
    /// The request ID. Include it when you contact Alibaba Cloud support.
    ///
    /// Example: `953CFD27-4A2C-54AD-857F-B79EF3A338E0`.
    pub request_id: Option<String>,
    /// Whether the settings were applied.
    ///
    /// Example: `true`.
    pub success: Option<bool>,
}

alicloud_runtime::structure! {
    SetContentAnalyzeConfigResponse {
        request_id: "RequestId",
        success: "Success",
    }
}

impl Operation for SetContentAnalyzeConfigRequest {
    type Response = SetContentAnalyzeConfigResponse;

    const INFO: &'static OperationInfo = &OperationInfo::of::<Self>()
        .post("SetContentAnalyzeConfig")
        .summary("Configures Intelligent Content Analysis.")
        .ram_action("ice:SetContentAnalyzeConfig")
        .documentation(
            "https://api.alibabacloud.com/document/ICE/2020-11-09/SetContentAnalyzeConfig",
        );
}
