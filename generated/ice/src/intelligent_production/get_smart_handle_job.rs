// Written by `cargo xtask regen`. Change the description and run it again.

//! `GetSmartHandleJob`: Looks up a smart job, including its settings, state, and result.

use alicloud_runtime::{
    Json, Operation, OperationInfo, Text, Timestamp, Waitable, WaiterInfo, submitted_ids,
};
use alicloud_runtime::wire::Field;
use crate::types;

/// The request of [`Client::get_smart_handle_job`](crate::Client::get_smart_handle_job).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSmartHandleJobRequest {
    /// The ID of the job.
    ///
    /// Example: `****20b48fb04483915d4f2cd8ac****`.
    pub job_id: Option<String>,
}

impl GetSmartHandleJobRequest {
    /// Creates a request. Every parameter is optional.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `JobId`. The ID of the job.
    #[must_use]
    pub fn job_id(mut self, job_id: impl Into<String>) -> Self {
        self.job_id = Some(job_id.into());
        self
    }
}

alicloud_runtime::structure! {
    GetSmartHandleJobRequest {
        job_id: Field::query("JobId"),
    }
}

/// The response of [`Client::get_smart_handle_job`](crate::Client::get_smart_handle_job).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSmartHandleJobResponse {
    /// The error code. Set only if the job failed.
    ///
    /// Example: `SpeechTranslationNoValidVocal`.
    pub error_code: Option<String>,
    /// The error message. Set only if the job failed.
    pub error_message: Option<String>,
    /// The ID of the job.
    ///
    /// Example: `****20b48fb04483915d4f2cd8ac****`.
    pub job_id: Option<String>,
    /// The result of the job.
    pub job_result: Option<SmartHandleJobResult>,
    /// The output of the job.
    ///
    /// Example: `{}`.
    pub output: Option<Text<Json>>,
    /// The request ID. Include it when you contact Alibaba Cloud support.
    ///
    /// Example: `******11-DB8D-4A9A-875B-275798******`.
    pub request_id: Option<String>,
    /// The settings and timestamps of the smart job.
    pub smart_job_info: Option<SmartJobInfo>,
    /// The state of the job, such as `Finished`.
    ///
    /// Example: `Finished`.
    pub state: Option<String>,
    /// Custom data, returned unchanged with the job. Often a JSON document.
    ///
    /// Example: `{"user":"data"}`.
    pub user_data: Option<String>,
}

alicloud_runtime::structure! {
    GetSmartHandleJobResponse {
        error_code: "ErrorCode",
        error_message: "ErrorMessage",
        job_id: "JobId",
        job_result: "JobResult",
        output: "Output",
        request_id: "RequestId",
        smart_job_info: "SmartJobInfo",
        state: "State",
        user_data: "UserData",
    }
}

/// The result of the job.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SmartHandleJobResult {
    /// The AI result. The format depends on the type of the job.
    pub ai_result: Option<String>,
    /// The ID of the media.
    ///
    /// Example: `****20b48fb04483915d4f2cd8ac****`.
    pub media_id: Option<String>,
    /// The URL of the output file of the smart job.
    ///
    /// Example: `http://example-bucket.oss-cn-shanghai.aliyuncs.com/example.mp4`.
    pub media_url: Option<String>,
    /// The number of tokens used, as `total_tokens`. Set only for jobs that expand keywords.
    ///
    /// Example: `{"total_tokens":100}`.
    pub usage: Option<Text<Json>>,
}

alicloud_runtime::structure! {
    SmartHandleJobResult {
        ai_result: "AiResult",
        media_id: "MediaId",
        media_url: "MediaUrl",
        usage: "Usage",
    }
}

/// The settings and timestamps of the smart job.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SmartJobInfo {
    /// The time the job was created, in UTC.
    ///
    /// Example: `2020-12-26T04:11:10Z`.
    pub create_time: Option<Text<Timestamp>>,
    /// The description of the job.
    ///
    /// Example: `Test description`.
    pub description: Option<String>,
    /// The input settings of the job.
    pub input_config: Option<SmartHandleJobInputConfig>,
    /// The type of the job, such as `ASR`.
    ///
    /// Example: `ASR`.
    pub job_type: Option<String>,
    /// The time the job was last modified.
    ///
    /// Example: `2020-12-26T04:11:10Z`.
    pub modified_time: Option<Text<Timestamp>>,
    /// The output settings of the job.
    pub output_config: Option<types::SmartJobOutput>,
    /// The title of the job.
    ///
    /// Example: `Test title`.
    pub title: Option<String>,
    /// The ID of the user.
    ///
    /// Example: `1974526429******`.
    pub user_id: Option<String>,
}

alicloud_runtime::structure! {
    SmartJobInfo {
        create_time: "CreateTime",
        description: "Description",
        input_config: "InputConfig",
        job_type: "JobType",
        modified_time: "ModifiedTime",
        output_config: "OutputConfig",
        title: "Title",
        user_id: "UserId",
    }
}

/// The input settings of the job.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SmartHandleJobInputConfig {
    /// The input: the OSS URL of a file, or the ID of a media asset.
    ///
    /// Example: `oss://example-bucket.oss-cn-shanghai.aliyuncs.com/example.mp4 or ******11-DB8D-4A9A-875B-275798******`.
    pub input_file: Option<String>,
}

alicloud_runtime::structure! {
    SmartHandleJobInputConfig {
        input_file: "InputFile",
    }
}

impl Operation for GetSmartHandleJobRequest {
    type Response = GetSmartHandleJobResponse;

    const INFO: &'static OperationInfo = &OperationInfo::of::<Self>()
        .post("GetSmartHandleJob")
        .summary("Looks up a smart job, including its settings, state, and result.")
        .read_only()
        .waiter(WaiterInfo::new("State").success(&["Finished"]).failure(&["Failed"]))
        .ram_action("ice:GetSmartHandleJob")
        .documentation(
            "https://api.alibabacloud.com/document/ICE/2020-11-09/GetSmartHandleJob",
        );
}

impl Waitable for GetSmartHandleJobRequest {}

impl TryFrom<&super::SubmitAsrJobResponse> for GetSmartHandleJobRequest {
    type Error = alicloud_runtime::Error;

    #[inline]
    fn try_from(
        response: &super::SubmitAsrJobResponse,
    ) -> alicloud_runtime::Result<Self> {
        let job_id = submitted_ids::<Self>(response, "JobId")?;
        Ok(Self::new().job_id(job_id.join(",")))
    }
}

impl TryFrom<&super::SubmitAudioProduceJobResponse> for GetSmartHandleJobRequest {
    type Error = alicloud_runtime::Error;

    #[inline]
    fn try_from(
        response: &super::SubmitAudioProduceJobResponse,
    ) -> alicloud_runtime::Result<Self> {
        let job_id = submitted_ids::<Self>(response, "JobId")?;
        Ok(Self::new().job_id(job_id.join(",")))
    }
}

#[cfg(feature = "avatar")]
impl TryFrom<&crate::avatar::SubmitAvatarVideoJobResponse> for GetSmartHandleJobRequest {
    type Error = alicloud_runtime::Error;

    #[inline]
    fn try_from(
        response: &crate::avatar::SubmitAvatarVideoJobResponse,
    ) -> alicloud_runtime::Result<Self> {
        let job_id = submitted_ids::<Self>(response, "JobId")?;
        Ok(Self::new().job_id(job_id.join(",")))
    }
}

impl TryFrom<&super::SubmitDynamicChartJobResponse> for GetSmartHandleJobRequest {
    type Error = alicloud_runtime::Error;

    #[inline]
    fn try_from(
        response: &super::SubmitDynamicChartJobResponse,
    ) -> alicloud_runtime::Result<Self> {
        let job_id = submitted_ids::<Self>(response, "JobId")?;
        Ok(Self::new().job_id(job_id.join(",")))
    }
}

impl TryFrom<&super::SubmitHighlightExtractionJobResponse> for GetSmartHandleJobRequest {
    type Error = alicloud_runtime::Error;

    #[inline]
    fn try_from(
        response: &super::SubmitHighlightExtractionJobResponse,
    ) -> alicloud_runtime::Result<Self> {
        let job_id = submitted_ids::<Self>(response, "JobId")?;
        Ok(Self::new().job_id(job_id.join(",")))
    }
}

impl TryFrom<&super::SubmitSegmentationJobResponse> for GetSmartHandleJobRequest {
    type Error = alicloud_runtime::Error;

    #[inline]
    fn try_from(
        response: &super::SubmitSegmentationJobResponse,
    ) -> alicloud_runtime::Result<Self> {
        let job_id = submitted_ids::<Self>(response, "JobId")?;
        Ok(Self::new().job_id(job_id.join(",")))
    }
}

impl TryFrom<&super::SubmitTextGenerateJobResponse> for GetSmartHandleJobRequest {
    type Error = alicloud_runtime::Error;

    #[inline]
    fn try_from(
        response: &super::SubmitTextGenerateJobResponse,
    ) -> alicloud_runtime::Result<Self> {
        let job_id = submitted_ids::<Self>(response, "JobId")?;
        Ok(Self::new().job_id(job_id.join(",")))
    }
}

impl TryFrom<&super::SubmitVideoTranslationJobResponse> for GetSmartHandleJobRequest {
    type Error = alicloud_runtime::Error;

    #[inline]
    fn try_from(
        response: &super::SubmitVideoTranslationJobResponse,
    ) -> alicloud_runtime::Result<Self> {
        let job_id = submitted_ids::<Self>(response, "Data.JobId")?;
        Ok(Self::new().job_id(job_id.join(",")))
    }
}
