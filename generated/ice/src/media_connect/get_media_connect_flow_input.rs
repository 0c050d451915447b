// Written by `cargo xtask regen`. Change the description and run it again.

//! `GetMediaConnectFlowInput`: Looks up the inputs of a MediaConnect flow.

use alicloud_runtime::{Operation, OperationInfo, SecretText, Text, Timestamp};
use alicloud_runtime::wire::Field;
use crate::types;

/// The request of [`Client::get_media_connect_flow_input`](crate::Client::get_media_connect_flow_input).
#[derive(Clone)]
#[non_exhaustive]
pub struct GetMediaConnectFlowInputRequest {
    /// The ID of the flow.
    ///
    /// Example: `34900dc6-90ec-4968-af3c-fcd87f231a5f`.
    pub flow_id: String,
    /// Whether an internal address (`InnerInputUrl`) is requested too, judging by the name.
    /// Not officially documented.
    pub with_internal_vip: Option<String>,
}

impl GetMediaConnectFlowInputRequest {
    /// Creates a request with the required parameters. The methods below set the others.
    pub fn new(flow_id: impl Into<String>) -> Self {
        Self {
            flow_id: flow_id.into(),
            with_internal_vip: None,
        }
    }

    /// Sets `WithInternalVip`. Whether an internal address (`InnerInputUrl`) is requested too, judging by the name.
    #[must_use]
    pub fn with_internal_vip(mut self, with_internal_vip: impl Into<String>) -> Self {
        self.with_internal_vip = Some(with_internal_vip.into());
        self
    }
}

alicloud_runtime::structure! {
    GetMediaConnectFlowInputRequest {
        flow_id: Field::query("FlowId").required(),
        with_internal_vip: Field::query("WithInternalVip"),
    }
}

/// The response of [`Client::get_media_connect_flow_input`](crate::Client::get_media_connect_flow_input).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMediaConnectFlowInputResponse {
    /// The result of the request.
    pub content: Option<GetMediaConnectFlowInputContent>,
    /// The result message of the request, such as `OK`.
    ///
    /// Example: `OK`.
    pub description: Option<String>,
    /// The request ID. Include it when you contact Alibaba Cloud support.
    ///
    /// Example: `D4C231DF-103A-55FF-8D09-E699552457DE`.
    pub request_id: Option<String>,
    /// The return code: `0` if the request succeeded, otherwise an error code.
    ///
    /// Example: `0`.
    pub ret_code: Option<i32>,
}

alicloud_runtime::structure! {
    GetMediaConnectFlowInputResponse {
        content: "Content",
        description: "Description",
        request_id: "RequestId",
        ret_code: "RetCode",
    }
}

/// The result of the request.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMediaConnectFlowInputContent {
    /// The CIDR blocks that are allowed to access the backup input.
    pub backup_cidrs: Option<String>,
    /// The time the backup input was created.
    pub backup_create_time: Option<Text<Timestamp>>,
    /// The URL of the backup input inside the network of Alibaba Cloud, judging by the name.
    /// Not officially documented.
    pub backup_inner_input_url: Option<String>,
    /// The name of the backup input.
    pub backup_input_name: Option<String>,
    /// Whether a stream is being pushed to the backup input.
    pub backup_input_status: Option<String>,
    /// The URL of the backup input.
    pub backup_input_url: Option<String>,
    /// The maximum bitrate of the backup input, in bit/s.
    pub backup_max_bitrate: Option<i32>,
    /// The SRT latency of the backup input, in milliseconds.
    pub backup_srt_latency: Option<i32>,
    /// The SRT encryption passphrase of the backup input.
    pub backup_srt_passphrase: Option<SecretText>,
    /// The length of the SRT encryption key of the backup input, in bytes.
    pub backup_srt_pbkey_len: Option<i32>,
    /// The CIDR blocks that are allowed to access the input.
    ///
    /// Example: `10.211.0.0/17`.
    pub cidrs: Option<String>,
    /// The time the input was created, in UTC.
    ///
    /// Example: `2024-07-18T01:29:24Z`.
    pub create_time: Option<Text<Timestamp>>,
    /// The URL of the input inside the network of Alibaba Cloud, judging by the name. Not
    /// officially documented.
    pub inner_input_url: Option<String>,
    /// The name of the input.
    ///
    /// Example: `AliTestInput`.
    pub input_name: Option<String>,
    /// The type of the input.
    ///
    /// Example: `RTMP-PUSH`.
    pub input_protocol: Option<types::MediaConnectProtocol>,
    /// Whether a stream is being pushed to the primary input.
    pub input_status: Option<String>,
    /// The URL of the input.
    ///
    /// Example: `rtmp://1.2.3.4:1935/live/AliTestInput_8666ec062190f00e263012666319a5be`.
    pub input_url: Option<String>,
    /// The maximum bitrate of the input, in bit/s.
    ///
    /// Example: `2000000`.
    pub max_bitrate: Option<i32>,
    /// The ID of the flow that the stream comes from, for an input of type `Flow`.
    ///
    /// Example: `05c3adf4-aa0e-421d-a991-48ceae3e642e`.
    pub pair_flow_id: Option<String>,
    /// The name of the output of the other flow, for an input of type `Flow`.
    ///
    /// Example: `AliTestOutput`.
    pub pair_output_name: Option<String>,
    /// The SRT latency, in milliseconds, for an input of type `SRT-Listener` or `SRT-Caller`.
    ///
    /// Example: `1000`.
    pub srt_latency: Option<i32>,
    /// The SRT encryption passphrase, for an input of type `SRT-Listener` or `SRT-Caller`.
    ///
    /// Example: `FICUBPX4Q77DYHRF`.
    pub srt_passphrase: Option<SecretText>,
    /// The length of the SRT encryption key, in bytes, for an input of type `SRT-Listener` or
    /// `SRT-Caller`.
    ///
    /// Example: `32`.
    pub srt_pbkey_len: Option<i32>,
}

alicloud_runtime::structure! {
    GetMediaConnectFlowInputContent {
        backup_cidrs: "BackupCidrs",
        backup_create_time: "BackupCreateTime",
        backup_inner_input_url: "BackupInnerInputUrl",
        backup_input_name: "BackupInputName",
        backup_input_status: "BackupInputStatus",
        backup_input_url: "BackupInputUrl",
        backup_max_bitrate: "BackupMaxBitrate",
        backup_srt_latency: "BackupSrtLatency",
        backup_srt_passphrase: "BackupSrtPassphrase",
        backup_srt_pbkey_len: "BackupSrtPbkeyLen",
        cidrs: "Cidrs",
        create_time: "CreateTime",
        inner_input_url: "InnerInputUrl",
        input_name: "InputName",
        input_protocol: "InputProtocol",
        input_status: "InputStatus",
        input_url: "InputUrl",
        max_bitrate: "MaxBitrate",
        pair_flow_id: "PairFlowId",
        pair_output_name: "PairOutputName",
        srt_latency: "SrtLatency",
        srt_passphrase: "SrtPassphrase",
        srt_pbkey_len: "SrtPbkeyLen",
    }
}

impl Operation for GetMediaConnectFlowInputRequest {
    type Response = GetMediaConnectFlowInputResponse;

    const INFO: &'static OperationInfo = &OperationInfo::of::<Self>()
        .post("GetMediaConnectFlowInput")
        .summary("Looks up the inputs of a MediaConnect flow.")
        .read_only()
        .ram_action("ice:GetMediaConnectFlowInput")
        .documentation(
            "https://api.alibabacloud.com/document/ICE/2020-11-09/GetMediaConnectFlowInput",
        );
}
