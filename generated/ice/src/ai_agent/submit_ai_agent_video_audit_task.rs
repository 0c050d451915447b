// Written by `cargo xtask regen`. Change the description and run it again.

//! `SubmitAIAgentVideoAuditTask`: Submits a job in which an AI agent reviews a video.

use alicloud_runtime::{Operation, OperationInfo, SecretText};
use alicloud_runtime::wire::Field;
use crate::types;

/// The request of [`Client::submit_ai_agent_video_audit_task`](crate::Client::submit_ai_agent_video_audit_task).
#[derive(Clone)]
#[non_exhaustive]
pub struct SubmitAiAgentVideoAuditTaskRequest {
    /// The ID of the AI agent.
    ///
    /// Example: `*******3b3d94abda22******`.
    pub ai_agent_id: String,
    /// The input media of the job.
    pub input: types::MediaObject,
    /// Custom data, returned unchanged with the job. Often a JSON document.
    ///
    /// Example: `{"Custom":"hello"}`.
    pub user_data: Option<String>,
    /// The callback settings for the results.
    ///
    /// Example: `{"Url": "https://yourcallback", "Token": "yourtoken"}`.
    pub callback_config: Option<CallbackConfig>,
    /// The interval between two requests that send frames to the agent, in milliseconds. With
    /// `0`, all frames are sent to the model in one request. Otherwise, requests are sent one
    /// after another at this interval.
    ///
    /// 0 to 5000. Default: `3000`. Example: `3000`.
    pub audit_interval: Option<i32>,
    /// The policies that specify the frames to capture from the video and the prompts for
    /// them. The model returns a separate result for each policy.
    pub capture_policies: Vec<CapturePolicy>,
}

impl SubmitAiAgentVideoAuditTaskRequest {
    /// Creates a request with the required parameters. The methods below set the others.
    #[inline]
    pub fn new(required: SubmitAiAgentVideoAuditTaskRequired) -> Self {
        Self {
            ai_agent_id: required.ai_agent_id,
            input: required.input,
            capture_policies: required.capture_policies,
            user_data: None,
            callback_config: None,
            audit_interval: None,
        }
    }

    /// Sets `UserData`. Custom data, returned unchanged with the job.
    #[must_use]
    pub fn user_data(mut self, user_data: impl Into<String>) -> Self {
        self.user_data = Some(user_data.into());
        self
    }

    /// Sets `CallbackConfig`. The callback settings for the results.
    #[must_use]
    #[inline]
    pub fn callback_config(mut self, callback_config: CallbackConfig) -> Self {
        self.callback_config = Some(callback_config);
        self
    }

    /// Sets `AuditInterval`. The interval between two requests that send frames to the agent, in milliseconds.
    #[must_use]
    #[inline]
    pub fn audit_interval(mut self, audit_interval: i32) -> Self {
        self.audit_interval = Some(audit_interval);
        self
    }
}

/// The required values of [`SubmitAiAgentVideoAuditTaskRequest`].
#[derive(Clone, Debug, PartialEq)]
pub struct SubmitAiAgentVideoAuditTaskRequired {
    /// The ID of the AI agent.
    ///
    /// Example: `*******3b3d94abda22******`.
    pub ai_agent_id: String,
    /// The input media of the job.
    pub input: types::MediaObject,
    /// The policies that specify the frames to capture from the video and the prompts for
    /// them. The model returns a separate result for each policy.
    pub capture_policies: Vec<CapturePolicy>,
}

alicloud_runtime::structure! {
    SubmitAiAgentVideoAuditTaskRequest {
        ai_agent_id: Field::query("AIAgentId").required(),
        input: Field::query("Input").json().required(),
        user_data: Field::query("UserData"),
        callback_config: Field::query("CallbackConfig").json(),
        audit_interval: Field::query("AuditInterval").integer(0, 5000),
        capture_policies: Field::query("CapturePolicies").json().required(),
    }
}

/// The callback settings for the results.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CallbackConfig {
    /// The token that the service sends to authenticate its callback, such as `Bearer Token`.
    ///
    /// Example: `Bearer Token`.
    pub token: Option<SecretText>,
    /// The callback URL.
    ///
    /// Example: `https://yourcallback`.
    pub url: Option<String>,
}

impl CallbackConfig {
    /// Creates a value. Every field is optional.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `Token`. The token that the service sends to authenticate its callback, such as `Bearer Token`.
    #[must_use]
    pub fn token(mut self, token: impl Into<SecretText>) -> Self {
        self.token = Some(token.into());
        self
    }

    /// Sets `Url`. The callback URL.
    #[must_use]
    pub fn url(mut self, url: impl Into<String>) -> Self {
        self.url = Some(url.into());
        self
    }
}

alicloud_runtime::structure! {
    CallbackConfig {
        token: "Token",
        url: "Url",
    }
}

/// The policies that specify the frames to capture from the video and the prompts for
/// them. The model returns a separate result for each policy.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CapturePolicy {
    /// The duration of the video segment to capture frames from, in seconds.
    ///
    /// Example: `10`.
    pub duration: Option<i32>,
    /// The number of frames to capture.
    ///
    /// Example: `2`.
    pub frame_count: Option<i32>,
    /// The prompt that is sent to the multimodal model with the frames.
    pub prompt: Option<String>,
    /// The position in the video where the capture starts, in seconds.
    ///
    /// Example: `0`.
    pub start_time: Option<i32>,
}

impl CapturePolicy {
    /// Creates a value. Every field is optional.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `Duration`. The duration of the video segment to capture frames from, in seconds.
    #[must_use]
    #[inline]
    pub fn duration(mut self, duration: i32) -> Self {
        self.duration = Some(duration);
        self
    }

    /// Sets `FrameCount`. The number of frames to capture.
    #[must_use]
    #[inline]
    pub fn frame_count(mut self, frame_count: i32) -> Self {
        self.frame_count = Some(frame_count);
        self
    }

    /// Sets `Prompt`. The prompt that is sent to the multimodal model with the frames.
    #[must_use]
    pub fn prompt(mut self, prompt: impl Into<String>) -> Self {
        self.prompt = Some(prompt.into());
        self
    }

    /// Sets `StartTime`. The position in the video where the capture starts, in seconds.
    #[must_use]
    #[inline]
    pub fn start_time(mut self, start_time: i32) -> Self {
        self.start_time = Some(start_time);
        self
    }
}

alicloud_runtime::structure! {
    CapturePolicy {
        duration: "Duration",
        frame_count: "FrameCount",
        prompt: "Prompt",
        start_time: "StartTime",
    }
}

/// The response of [`Client::submit_ai_agent_video_audit_task`](crate::Client::submit_ai_agent_video_audit_task).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitAiAgentVideoAuditTaskResponse {
    /// The ID of the job.
    ///
    /// Example: `**********fb04483915d4f2**********`.
    pub job_id: Option<String>,
    /// The request ID. Include it when you contact Alibaba Cloud support.
    ///
    /// Example: `**********-586A-AC29-742247******`.
    pub request_id: Option<String>,
}

alicloud_runtime::structure! {
    SubmitAiAgentVideoAuditTaskResponse {
        job_id: "JobId",
        request_id: "RequestId",
    }
}

impl Operation for SubmitAiAgentVideoAuditTaskRequest {
    type Response = SubmitAiAgentVideoAuditTaskResponse;

    const INFO: &'static OperationInfo = &OperationInfo::of::<Self>()
        .post("SubmitAIAgentVideoAuditTask")
        .summary("Submits a job in which an AI agent reviews a video.")
        .ram_action("ice:SubmitAIAgentVideoAuditTask")
        .documentation(
            "https://api.alibabacloud.com/document/ICE/2020-11-09/SubmitAIAgentVideoAuditTask",
        );
}
