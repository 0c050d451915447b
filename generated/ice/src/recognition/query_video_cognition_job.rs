// Written by `cargo xtask regen`. Change the description and run it again.

//! `QueryVideoCognitionJob`: Looks up a video cognition job and its results.

use alicloud_runtime::{
    Json, Operation, OperationInfo, Text, Waitable, WaiterInfo, submitted_ids,
};
use alicloud_runtime::wire::Field;
use crate::types;

/// The request of [`Client::query_video_cognition_job`](crate::Client::query_video_cognition_job).
#[derive(Clone)]
#[non_exhaustive]
pub struct QueryVideoCognitionJobRequest {
    /// The ID of the video cognition job, as returned when the job was submitted.
    ///
    /// Example: `****20b48fb04483915d4f2cd8ac****`.
    pub job_id: String,
    /// Additional settings, as a JSON string.
    ///
    /// Example: `{}`.
    pub params: Option<Text<Json>>,
    /// The additional algorithm results to return.
    pub include_results: Option<IncludeResults>,
}

impl QueryVideoCognitionJobRequest {
    /// Creates a request with the required parameters. The methods below set the others.
    pub fn new(job_id: impl Into<String>) -> Self {
        Self {
            job_id: job_id.into(),
            params: None,
            include_results: None,
        }
    }

    /// Sets `Params`. Additional settings, as a JSON string.
    #[must_use]
    pub fn params(mut self, params: impl Into<Text<Json>>) -> Self {
        self.params = Some(params.into());
        self
    }

    /// Sets `IncludeResults`. The additional algorithm results to return.
    #[must_use]
    #[inline]
    pub fn include_results(mut self, include_results: IncludeResults) -> Self {
        self.include_results = Some(include_results);
        self
    }
}

alicloud_runtime::structure! {
    QueryVideoCognitionJobRequest {
        job_id: Field::query("JobId").required(),
        params: Field::query("Params"),
        include_results: Field::query("IncludeResults").json(),
    }
}

/// The additional algorithm results to return.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IncludeResults {
    /// Whether to return the speech recognition (ASR) results.
    ///
    /// Example: `true`.
    pub need_asr: Option<bool>,
    /// Whether to return the text recognition (OCR) results.
    ///
    /// Example: `true`.
    pub need_ocr: Option<bool>,
    /// Whether the response contains a URL of the raw output of the operators.
    ///
    /// Example: `true`.
    pub need_process: Option<bool>,
}

impl IncludeResults {
    /// Creates a value. Every field is optional.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `NeedAsr`. Whether to return the speech recognition (ASR) results.
    #[must_use]
    #[inline]
    pub fn need_asr(mut self, need_asr: bool) -> Self {
        self.need_asr = Some(need_asr);
        self
    }

    /// Sets `NeedOcr`. Whether to return the text recognition (OCR) results.
    #[must_use]
    #[inline]
    pub fn need_ocr(mut self, need_ocr: bool) -> Self {
        self.need_ocr = Some(need_ocr);
        self
    }

    /// Sets `NeedProcess`. Whether the response contains a URL of the raw output of the operators.
    #[must_use]
    #[inline]
    pub fn need_process(mut self, need_process: bool) -> Self {
        self.need_process = Some(need_process);
        self
    }
}

alicloud_runtime::structure! {
    IncludeResults {
        need_asr: "NeedAsr",
        need_ocr: "NeedOcr",
        need_process: "NeedProcess",
    }
}

/// The response of [`Client::query_video_cognition_job`](crate::Client::query_video_cognition_job).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryVideoCognitionJobResponse {
    /// The input media of the job.
    pub input: Option<types::MediaObject>,
    /// The status of the job.
    ///
    /// Example: `Success`.
    pub job_status: Option<types::AnalysisJobStatus>,
    /// The settings the job was submitted with, as a JSON string.
    pub params: Option<Text<Json>>,
    /// The request ID. Include it when you contact Alibaba Cloud support.
    ///
    /// Example: `******11-DB8D-4A9A-875B-275798******`.
    pub request_id: Option<String>,
    /// The results of the job, one entry per analysis type.
    pub results: Option<VideoCognitionJobResults>,
    /// The ID of the template.
    pub template_id: Option<String>,
    /// Custom data, returned unchanged with the job. Often a JSON document.
    ///
    /// Example: `{"userId":"123432412831"}`.
    pub user_data: Option<String>,
}

alicloud_runtime::structure! {
    QueryVideoCognitionJobResponse {
        input: "Input",
        job_status: "JobStatus",
        params: "Params",
        request_id: "RequestId",
        results: "Results",
        template_id: "TemplateId",
        user_data: "UserData",
    }
}

/// The results of the job, one entry per analysis type.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VideoCognitionJobResults {
    /// The results of the job.
    pub result: Vec<VideoCognitionJobResultsResult>,
}

alicloud_runtime::structure! {
    VideoCognitionJobResults {
        result: "result",
    }
}

/// An item of [`VideoCognitionJobResults::result`](field@VideoCognitionJobResults::result).
///
/// The results of the job.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VideoCognitionJobResultsResult {
    /// The result. Its structure depends on `Type`.
    pub data: Option<String>,
    /// The analysis type of the result.
    pub r#type: Option<String>,
}

alicloud_runtime::structure! {
    VideoCognitionJobResultsResult {
        data: "Data",
        r#type: "Type",
    }
}

impl Operation for QueryVideoCognitionJobRequest {
    type Response = QueryVideoCognitionJobResponse;

    const INFO: &'static OperationInfo = &OperationInfo::of::<Self>()
        .post("QueryVideoCognitionJob")
        .summary("Looks up a video cognition job and its results.")
        .read_only()
        .waiter(WaiterInfo::new("JobStatus").success(&["Success"]).failure(&["Fail"]))
        .ram_action("ice:QueryVideoCognitionJob")
        .documentation(
            "https://api.alibabacloud.com/document/ICE/2020-11-09/QueryVideoCognitionJob",
        );
}

impl Waitable for QueryVideoCognitionJobRequest {}

impl TryFrom<&super::SubmitVideoCognitionJobResponse> for QueryVideoCognitionJobRequest {
    type Error = alicloud_runtime::Error;

    #[inline]
    fn try_from(
        response: &super::SubmitVideoCognitionJobResponse,
    ) -> alicloud_runtime::Result<Self> {
        let job_id = submitted_ids::<Self>(response, "JobId")?;
        Ok(Self::new(job_id.join(",")))
    }
}
