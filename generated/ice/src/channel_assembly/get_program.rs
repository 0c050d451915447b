// Written by `cargo xtask regen`. Change the description and run it again.

//! `GetProgram`: Looks up a program of a MediaWeaver channel.

use alicloud_runtime::{Operation, OperationInfo};
use alicloud_runtime::wire::Field;
use crate::types;

/// The request of [`Client::get_program`](crate::Client::get_program).
#[derive(Clone)]
#[non_exhaustive]
pub struct GetProgramRequest {
    /// The name of the program.
    ///
    /// Example: `program1`.
    pub program_name: String,
    /// The name of the channel.
    ///
    /// Example: `MyChannel`.
    pub channel_name: String,
}

impl GetProgramRequest {
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
    GetProgramRequest {
        program_name: Field::query("ProgramName").required(),
        channel_name: Field::query("ChannelName").required(),
    }
}

/// The response of [`Client::get_program`](crate::Client::get_program).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetProgramResponse {
    /// The program.
    pub program: Option<types::ChannelAssemblyProgram>,
    /// The request ID. Include it when you contact Alibaba Cloud support.
    ///
    /// Example: `xxx-xxxx-xxxxx-xxxx`.
    pub request_id: Option<String>,
}

alicloud_runtime::structure! {
    GetProgramResponse {
        program: "Program",
        request_id: "RequestId",
    }
}

impl Operation for GetProgramRequest {
    type Response = GetProgramResponse;

    const INFO: &'static OperationInfo = &OperationInfo::of::<Self>()
        .post("GetProgram")
        .summary("Looks up a program of a MediaWeaver channel.")
        .read_only()
        .ram_action("ice:GetProgram")
        .documentation(
            "https://api.alibabacloud.com/document/ICE/2020-11-09/GetProgram",
        );
}
