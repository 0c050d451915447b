// Written by `cargo xtask regen`. Change the description and run it again.

//! `SendLiveTranscodeJobCommand`: Stops a live transcoding job.

use alicloud_runtime::{Operation, OperationInfo};
use alicloud_runtime::wire::{Field, UnknownValue};

/// The request of [`Client::send_live_transcode_job_command`](crate::Client::send_live_transcode_job_command).
#[derive(Clone)]
#[non_exhaustive]
pub struct SendLiveTranscodeJobCommandRequest {
    /// The ID of the transcoding job.
    ///
    /// Example: `****20b48fb04483915d4f2cd8ac****`.
    pub job_id: String,
    /// The command to send to the job.
    ///
    /// Example: `stop`.
    pub command: LiveTranscodeJobCommand,
}

impl SendLiveTranscodeJobCommandRequest {
    /// Creates a request. Every parameter is required.
    pub fn new(
        job_id: impl Into<String>,
        command: impl Into<LiveTranscodeJobCommand>,
    ) -> Self {
        Self {
            job_id: job_id.into(),
            command: command.into(),
        }
    }
}

alicloud_runtime::structure! {
    SendLiveTranscodeJobCommandRequest {
        job_id: Field::query("JobId").required(),
        command: Field::query("Command").required(),
    }
}

/// The values of [`SendLiveTranscodeJobCommandRequest::command`](field@SendLiveTranscodeJobCommandRequest::command).
///
/// The service may add values. A value without a name here is kept as `Unknown`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum LiveTranscodeJobCommand {
    /// `stop`: stop it.
    Stop,
    /// A value that this version of the crate has no name for.
    Unknown(UnknownValue),
}

alicloud_runtime::string_enum! {
    open LiveTranscodeJobCommand {
        Stop: "stop",
    }
}

/// The response of [`Client::send_live_transcode_job_command`](crate::Client::send_live_transcode_job_command).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SendLiveTranscodeJobCommandResponse {
    /// The request ID. Include it when you contact Alibaba Cloud support.
    ///
    /// Example: `******3B-0E1A-586A-AC29-742247******`.
    pub request_id: Option<String>,
}

alicloud_runtime::structure! {
    SendLiveTranscodeJobCommandResponse {
        request_id: "RequestId",
    }
}

impl Operation for SendLiveTranscodeJobCommandRequest {
    type Response = SendLiveTranscodeJobCommandResponse;

    const INFO: &'static OperationInfo = &OperationInfo::of::<Self>()
        .post("SendLiveTranscodeJobCommand")
        .summary("Stops a live transcoding job.")
        .ram_action("ice:SendLiveTranscodeJobCommand")
        .documentation(
            "https://api.alibabacloud.com/document/ICE/2020-11-09/SendLiveTranscodeJobCommand",
        );
}
