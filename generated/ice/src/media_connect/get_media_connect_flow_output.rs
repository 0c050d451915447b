// Written by `cargo xtask regen`. Change the description and run it again.

//! `GetMediaConnectFlowOutput`: Looks up an output of a MediaConnect flow by name.

use alicloud_runtime::{Operation, OperationInfo, SecretText, Text, Timestamp};
use alicloud_runtime::wire::{Field, UnknownValue};
use crate::types;

/// The request of [`Client::get_media_connect_flow_output`](crate::Client::get_media_connect_flow_output).
#[derive(Clone)]
#[non_exhaustive]
pub struct GetMediaConnectFlowOutputRequest {
    /// The ID of the flow.
    ///
    /// Example: `0381f478-7d53-4076-9d5f-27680a6f73e7`.
    pub flow_id: String,
    /// The name of the output to look up.
    ///
    /// Example: `AliTestOutput`.
    pub output_name: String,
}

impl GetMediaConnectFlowOutputRequest {
    /// Creates a request. Every parameter is required.
    pub fn new(flow_id: impl Into<String>, output_name: impl Into<String>) -> Self {
        Self {
            flow_id: flow_id.into(),
            output_name: output_name.into(),
        }
    }
}

alicloud_runtime::structure! {
    GetMediaConnectFlowOutputRequest {
        flow_id: Field::query("FlowId").required(),
        output_name: Field::query("OutputName").required(),
    }
}

/// The response of [`Client::get_media_connect_flow_output`](crate::Client::get_media_connect_flow_output).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMediaConnectFlowOutputResponse {
    /// The result of the request.
    pub content: Option<GetMediaConnectFlowOutputContent>,
    /// The result message of the request, such as `OK`.
    ///
    /// Example: `OK`.
    pub description: Option<String>,
    /// The request ID. Include it when you contact Alibaba Cloud support.
    ///
    /// Example: `0DB23DCE-0D69-598B-AA7C-7268D55E2F89`.
    pub request_id: Option<String>,
    /// The return code: `0` if the request succeeded, otherwise an error code.
    ///
    /// Example: `0`.
    pub ret_code: Option<i32>,
}

alicloud_runtime::structure! {
    GetMediaConnectFlowOutputResponse {
        content: "Content",
        description: "Description",
        request_id: "RequestId",
        ret_code: "RetCode",
    }
}

/// The result of the request.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMediaConnectFlowOutputContent {
    /// The CIDR blocks that are allowed to access the output.
    ///
    /// Example: `10.211.0.0/17`.
    pub cidrs: Option<String>,
    /// The creation time, in UTC. According to the official text, this is the time the flow
    /// was created, although the response describes the output.
    ///
    /// Example: `2024-07-18T01:29:24Z`.
    pub create_time: Option<Text<Timestamp>>,
    /// Whether the output is disabled.
    ///
    /// Example: `no`.
    pub forbid: Option<ContentForbid>,
    /// The name of the output, unique within the flow.
    ///
    /// Example: `AliTestInput`.
    pub output_name: Option<String>,
    /// The type of the output.
    ///
    /// Example: `RTMP-PUSH`.
    pub output_protocol: Option<types::MediaConnectProtocol>,
    /// The URL of the output.
    ///
    /// Example: `srt://1.2.3.4:1025`.
    pub output_url: Option<String>,
    /// The ID of the flow that the stream goes to, for an output of type `Flow`.
    ///
    /// Example: `805fbdd0-575e-4146-b35d-ec7f63937b20`.
    pub pair_flow_id: Option<String>,
    /// The name of the input of the other flow, for an output of type `Flow`.
    ///
    /// Example: `AliTestInput`.
    pub pair_input_name: Option<String>,
    /// The maximum number of concurrent players of the output.
    ///
    /// Example: `5`.
    pub player_limit: Option<i32>,
    /// The SRT latency, in milliseconds. Present for `SRT-Listener` and `SRT-Caller`.
    ///
    /// Example: `1000`.
    pub srt_latency: Option<i32>,
    /// The SRT encryption passphrase. Present for `SRT-Listener` and `SRT-Caller`.
    ///
    /// Example: `FICUBPX4Q77DYHRF`.
    pub srt_passphrase: Option<SecretText>,
    /// The length of the SRT encryption key, in bytes: `0`, `16`, `24`, or `32`. Present for
    /// `SRT-Listener` and `SRT-Caller`.
    ///
    /// Example: `32`.
    pub srt_pbkey_len: Option<i32>,
}

alicloud_runtime::structure! {
    GetMediaConnectFlowOutputContent {
        cidrs: "Cidrs",
        create_time: "CreateTime",
        forbid: "Forbid",
        output_name: "OutputName",
        output_protocol: "OutputProtocol",
        output_url: "OutputUrl",
        pair_flow_id: "PairFlowId",
        pair_input_name: "PairInputName",
        player_limit: "PlayerLimit",
        srt_latency: "SrtLatency",
        srt_passphrase: "SrtPassphrase",
        srt_pbkey_len: "SrtPbkeyLen",
    }
}

/// The values of [`GetMediaConnectFlowOutputContent::forbid`](field@GetMediaConnectFlowOutputContent::forbid).
///
/// The service may add values. A value without a name here is kept as `Unknown`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ContentForbid {
    /// `yes`: disabled.
    Yes,
    /// `no`: enabled.
    No,
    /// A value that this version of the crate has no name for.
    Unknown(UnknownValue),
}

alicloud_runtime::string_enum! {
    open ContentForbid {
        Yes: "yes",
        No: "no",
    }
}

impl Operation for GetMediaConnectFlowOutputRequest {
    type Response = GetMediaConnectFlowOutputResponse;

    const INFO: &'static OperationInfo = &OperationInfo::of::<Self>()
        .post("GetMediaConnectFlowOutput")
        .summary("Looks up an output of a MediaConnect flow by name.")
        .read_only()
        .ram_action("ice:GetMediaConnectFlowOutput")
        .documentation(
            "https://api.alibabacloud.com/document/ICE/2020-11-09/GetMediaConnectFlowOutput",
        );
}
