// Written by `cargo xtask regen`. Change the description and run it again.

//! `PrecheckYikeAIAppJob`: Checks the parameters of a Yike AI app before a job is submitted.

use alicloud_runtime::{Json, Operation, OperationInfo, Text};
use alicloud_runtime::wire::{Field, UnknownValue};

/// The request of [`Client::precheck_yike_ai_app_job`](crate::Client::precheck_yike_ai_app_job).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PrecheckYikeAiAppJobRequest {
    /// The ID of the application.
    ///
    /// Example: `app-1000000`.
    pub app_id: Option<String>,
    /// The parameters to check, as a JSON object of parameter names and values, such as
    /// `{"LoadImage.1.TargetImage":"<media ID>"}`.
    ///
    /// Example: `{\\"LoadImage.1.TargetImage\\":\\"794da8a01b8c71f1b973e6e7c7586301\\"}`.
    pub app_params: Option<Text<Json>>,
}

impl PrecheckYikeAiAppJobRequest {
    /// Creates a request. Every parameter is optional.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `AppId`. The ID of the application.
    #[must_use]
    pub fn app_id(mut self, app_id: impl Into<String>) -> Self {
        self.app_id = Some(app_id.into());
        self
    }

    /// Sets `AppParams`. The parameters to check, as a JSON object of parameter names and values, such as `{"LoadImage.1.TargetImage":"<media ID>"}`.
    #[must_use]
    pub fn app_params(mut self, app_params: impl Into<Text<Json>>) -> Self {
        self.app_params = Some(app_params.into());
        self
    }
}

alicloud_runtime::structure! {
    PrecheckYikeAiAppJobRequest {
        app_id: Field::query("AppId"),
        app_params: Field::query("AppParams"),
    }
}

/// The response of [`Client::precheck_yike_ai_app_job`](crate::Client::precheck_yike_ai_app_job).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PrecheckYikeAiAppJobResponse {
    /// The request ID. Include it when you contact Alibaba Cloud support.
    ///
    /// Example: `******3B-0E1A-586A-AC29-742247******`.
    pub request_id: Option<String>,
    /// The parameters that did not pass. Set only if the check failed.
    pub result: Vec<YikeAiAppJobResultItem>,
    /// The result of the check.
    ///
    /// Example: `Success`.
    pub status: Option<PrecheckYikeAiAppJobStatus>,
}

alicloud_runtime::structure! {
    PrecheckYikeAiAppJobResponse {
        request_id: "RequestId",
        result: "Result",
        status: "Status",
    }
}

/// An item of [`PrecheckYikeAiAppJobResponse::result`](field@PrecheckYikeAiAppJobResponse::result).
///
/// The parameters that did not pass. Set only if the check failed.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct YikeAiAppJobResultItem {
    /// The error code of the parameter, such as `ImageCheckFailed`.
    ///
    /// Example: `ImageCheckFailed`.
    pub error_code: Option<String>,
    /// The name of the parameter, such as `LoadImage.1.TargetImage`.
    ///
    /// Example: `LoadImage.1.TargetImage`.
    pub key: Option<String>,
}

alicloud_runtime::structure! {
    YikeAiAppJobResultItem {
        error_code: "ErrorCode",
        key: "Key",
    }
}

/// The values of [`PrecheckYikeAiAppJobResponse::status`](field@PrecheckYikeAiAppJobResponse::status).
///
/// The service may add values. A value without a name here is kept as `Unknown`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PrecheckYikeAiAppJobStatus {
    /// `Success`: all parameters passed.
    Success,
    /// `Failed`: at least one parameter did not pass.
    Failed,
    /// A value that this version of the crate has no name for.
    Unknown(UnknownValue),
}

alicloud_runtime::string_enum! {
    open PrecheckYikeAiAppJobStatus {
        Success: "Success",
        Failed: "Failed",
    }
}

impl Operation for PrecheckYikeAiAppJobRequest {
    type Response = PrecheckYikeAiAppJobResponse;

    const INFO: &'static OperationInfo = &OperationInfo::of::<Self>()
        .post("PrecheckYikeAIAppJob")
        .summary("Checks the parameters of a Yike AI app before a job is submitted.")
        .read_only()
        .ram_action("ice:PrecheckYikeAIAppJob")
        .documentation(
            "https://api.alibabacloud.com/document/ICE/2020-11-09/PrecheckYikeAIAppJob",
        );
}
