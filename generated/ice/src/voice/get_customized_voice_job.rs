// Written by `cargo xtask regen`. Change the description and run it again.

//! `GetCustomizedVoiceJob`: Looks up a voice cloning job and its status.

use alicloud_runtime::{
    Operation, OperationInfo, Text, Timestamp, Waitable, WaiterInfo, submitted_ids,
};
use alicloud_runtime::wire::Field;
use crate::types;

/// The request of [`Client::get_customized_voice_job`](crate::Client::get_customized_voice_job).
#[derive(Clone)]
#[non_exhaustive]
pub struct GetCustomizedVoiceJobRequest {
    /// The ID of the voice cloning job.
    ///
    /// Example: `****20b48fb04483915d4f2cd8ac****`.
    pub job_id: String,
}

impl GetCustomizedVoiceJobRequest {
    /// Creates a request. Every parameter is required.
    pub fn new(job_id: impl Into<String>) -> Self {
        Self { job_id: job_id.into() }
    }
}

alicloud_runtime::structure! {
    GetCustomizedVoiceJobRequest {
        job_id: Field::query("JobId").required(),
    }
}

/// The response of [`Client::get_customized_voice_job`](crate::Client::get_customized_voice_job).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCustomizedVoiceJobResponse {
    /// The response data: the job.
    pub data: Option<GetCustomizedVoiceJobData>,
    /// The request ID. Include it when you contact Alibaba Cloud support.
    ///
    /// Example: `****63E8B7C7-4812-46AD-0FA56029AC86****`.
    pub request_id: Option<String>,
    /// Whether the request succeeded.
    ///
    /// Example: `true`.
    pub success: Option<bool>,
}

alicloud_runtime::structure! {
    GetCustomizedVoiceJobResponse {
        data: "Data",
        request_id: "RequestId",
        success: "Success",
    }
}

/// The response data: the job.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCustomizedVoiceJobData {
    /// The voice cloning job.
    pub customized_voice_job: Option<CustomizedVoiceJob>,
}

alicloud_runtime::structure! {
    GetCustomizedVoiceJobData {
        customized_voice_job: "CustomizedVoiceJob",
    }
}

/// The voice cloning job.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CustomizedVoiceJob {
    /// The time the job was submitted, in UTC.
    ///
    /// Example: `2023-06-07T02:27:08Z`.
    pub create_time: Option<Text<Timestamp>>,
    /// The gender of the voice.
    ///
    /// Example: `female`.
    pub gender: Option<types::VoiceGender>,
    /// The ID of the voice cloning job.
    ///
    /// Example: `****571c704445f9a0ee011406c2****`.
    pub job_id: Option<String>,
    /// The status message, such as `Training succeeded`.
    ///
    /// Example: `Training failed`.
    pub message: Option<String>,
    /// The scenario of the voice.
    ///
    /// Example: `story`.
    pub scenario: Option<types::VoiceScenario>,
    /// The status of the job.
    ///
    /// Example: `Fail`.
    pub status: Option<types::CustomizedVoiceJobStatus>,
    /// The edition of the job.
    ///
    /// Example: `Standard`.
    pub r#type: Option<types::CustomizedVoiceType>,
    /// The description of the voice.
    pub voice_desc: Option<String>,
    /// The ID of the voice.
    ///
    /// Example: `xiaozhuan`.
    pub voice_id: Option<String>,
    /// The name of the voice.
    ///
    /// Example: `Basic`.
    pub voice_name: Option<String>,
}

alicloud_runtime::structure! {
    CustomizedVoiceJob {
        create_time: "CreateTime",
        gender: "Gender",
        job_id: "JobId",
        message: "Message",
        scenario: "Scenario",
        status: "Status",
        r#type: "Type",
        voice_desc: "VoiceDesc",
        voice_id: "VoiceId",
        voice_name: "VoiceName",
    }
}

impl Operation for GetCustomizedVoiceJobRequest {
    type Response = GetCustomizedVoiceJobResponse;

    const INFO: &'static OperationInfo = &OperationInfo::of::<Self>()
        .post("GetCustomizedVoiceJob")
        .summary("Looks up a voice cloning job and its status.")
        .read_only()
        .waiter(
            WaiterInfo::new("Data.CustomizedVoiceJob.Status")
                .success(&["Success"])
                .failure(&["Fail"]),
        )
        .ram_action("ice:GetCustomizedVoiceJob")
        .documentation(
            "https://api.alibabacloud.com/document/ICE/2020-11-09/GetCustomizedVoiceJob",
        );
}

impl Waitable for GetCustomizedVoiceJobRequest {}

impl TryFrom<&super::SubmitCosyVoiceCustomizedVoiceJobResponse>
for GetCustomizedVoiceJobRequest {
    type Error = alicloud_runtime::Error;

    #[inline]
    fn try_from(
        response: &super::SubmitCosyVoiceCustomizedVoiceJobResponse,
    ) -> alicloud_runtime::Result<Self> {
        let job_id = submitted_ids::<Self>(response, "Data.JobId")?;
        Ok(Self::new(job_id.join(",")))
    }
}

impl TryFrom<&super::SubmitCustomizedVoiceJobResponse> for GetCustomizedVoiceJobRequest {
    type Error = alicloud_runtime::Error;

    #[inline]
    fn try_from(
        response: &super::SubmitCustomizedVoiceJobResponse,
    ) -> alicloud_runtime::Result<Self> {
        let job_id = submitted_ids::<Self>(response, "Data.JobId")?;
        Ok(Self::new(job_id.join(",")))
    }
}

impl TryFrom<&super::SubmitStandardCustomizedVoiceJobResponse>
for GetCustomizedVoiceJobRequest {
    type Error = alicloud_runtime::Error;

    #[inline]
    fn try_from(
        response: &super::SubmitStandardCustomizedVoiceJobResponse,
    ) -> alicloud_runtime::Result<Self> {
        let job_id = submitted_ids::<Self>(response, "Data.JobId")?;
        Ok(Self::new(job_id.join(",")))
    }
}
