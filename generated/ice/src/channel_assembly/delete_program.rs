// Written by `cargo xtask regen`. Change the description and run it again.

//! `DeleteProgram`: Removes a program from a MediaWeaver channel.

use alicloud_runtime::{Operation, OperationInfo};
use alicloud_runtime::wire::Field;

/// The request of [`Client::delete_program`](crate::Client::delete_program).
#[derive(Clone)]
#[non_exhaustive]
pub struct DeleteProgramRequest {
    /// The name of the program.
    ///
    /// Example: `program_name`.
    pub program_name: String,
    /// The name of the channel.
    ///
    /// Example: `MyChannel`.
    pub channel_name: String,
}

impl DeleteProgramRequest {
    /// Creates a request. Every parameter is required.
    pub fn new(
        program_name: impl Into<String>,
        channel_name: impl Into<String>,
    ) -> Self {
        Self {
            program_name: program_name.into(),
            channel_name: channel_name.into(),
        }
    }
}

alicloud_runtime::structure! {
    DeleteProgramRequest {
        program_name: Field::query("ProgramName").required(),
        channel_name: Field::query("ChannelName").required(),
    }
}

/// The response of [`Client::delete_program`](crate::Client::delete_program).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteProgramResponse {
    /// The request ID. Include it when you contact Alibaba Cloud support.
    ///
    /// Example: `xxx-xxxx-xxxxx-xxxx`.
    pub request_id: Option<String>,
    /// Whether the request succeeded.
    ///
    /// Example: `true`.
    pub success: Option<bool>,
}

alicloud_runtime::structure! {
    DeleteProgramResponse {
        request_id: "RequestId",
        success: "Success",
    }
}

impl Operation for DeleteProgramRequest {
    type Response = DeleteProgramResponse;

    const INFO: &'static OperationInfo = &OperationInfo::of::<Self>()
        .post("DeleteProgram")
        .summary("Removes a program from a MediaWeaver channel.")
        .ram_action("ice:DeleteProgram")
        .documentation(
            "https://api.alibabacloud.com/document/ICE/2020-11-09/DeleteProgram",
        );
}
