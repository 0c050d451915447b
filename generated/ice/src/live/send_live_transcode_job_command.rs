// Written by `cargo xtask regen`. Change the description and run it again.

//! `SendLiveTranscodeJobCommand`: Stops a live transcoding job.

use alicloud_runtime::{Operation, OperationInfo};
use alicloud_runtime::wire::{Field, Fields, OpenSet, UnknownValue};

/// The request of [`Client::send_live_transcode_job_command`](crate::Client::send_live_transcode_job_command).
#[non_exhaustive]
pub struct SendLiveTranscodeJobCommandRequest {
    /// The ID of the transcoding job.
    ///
    /// Example: `****20b48fb04483915d4f2cd8ac****`.
    pub job_id: String,
    /// The command to send to the job.
    ///
    /// Example: `stop`.
    pub command: SendLiveTranscodeJobCommandCommand,
}

impl SendLiveTranscodeJobCommandRequest {
    /// Takes everything, for all of it is required.
    pub fn new(
        job_id: impl Into<String>,
        command: impl Into<SendLiveTranscodeJobCommandCommand>,
    ) -> Self {
        Self {
            job_id: job_id.into(),
            command: command.into(),
        }
    }
}

impl Fields for SendLiveTranscodeJobCommandRequest {
    const FIELDS: &'static [Field] = &[
        Field::query("JobId").required(),
        Field::query("Command").required(),
    ];
}

alicloud_runtime::structure!(SendLiveTranscodeJobCommandRequest { job_id, command });

/// The values of `Command` in [`SendLiveTranscodeJobCommandRequest`].
///
/// The service may add values; one without a name here is kept as `Unknown`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SendLiveTranscodeJobCommandCommand {
    /// `stop`: stop it.
    Stop,
    /// A value that this version of the crate has no name for.
    Unknown(UnknownValue),
}

impl OpenSet for SendLiveTranscodeJobCommandCommand {
    const VALUES: &'static [(&'static str, Self)] = &[("stop", Self::Stop)];
}

alicloud_runtime::open_set!(SendLiveTranscodeJobCommandCommand);

/// The answer to [`Client::send_live_transcode_job_command`](crate::Client::send_live_transcode_job_command).
#[derive(Default)]
#[non_exhaustive]
pub struct SendLiveTranscodeJobCommandResponse {
    /// The request ID. Include it when you contact Alibaba Cloud support.
    ///
    /// Example: `******3B-0E1A-586A-AC29-742247******`.
    pub request_id: Option<String>,
}

impl Fields for SendLiveTranscodeJobCommandResponse {
    const FIELDS: &'static [Field] = &Field::members(["RequestId"]);
}

alicloud_runtime::structure!(SendLiveTranscodeJobCommandResponse { request_id });

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
