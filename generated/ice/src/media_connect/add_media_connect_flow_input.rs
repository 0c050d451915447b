// Written by `cargo xtask regen`. Change the description and run it again.

//! `AddMediaConnectFlowInput`: Adds an input to a MediaConnect flow.

use alicloud_runtime::{Operation, OperationInfo, SecretText, Text};
use alicloud_runtime::wire::Field;
use crate::types;

/// The request of [`Client::add_media_connect_flow_input`](crate::Client::add_media_connect_flow_input).
#[derive(Clone)]
#[non_exhaustive]
pub struct AddMediaConnectFlowInputRequest {
    /// The ID of the flow.
    ///
    /// Example: `34900dc6-90ec-4968-af3c-fcd87f231a5f`.
    pub flow_id: String,
    /// The type of the input.
    ///
    /// Example: `RTMP-PUSH`.
    pub input_protocol: types::MediaConnectProtocol,
    /// The name of the input.
    ///
    /// Example: `AliTestInput`.
    pub input_name: String,
    /// The maximum bitrate of the input, in bit/s.
    ///
    /// Example: `2000000`.
    pub max_bitrate: Option<i32>,
    /// The CIDR blocks that are allowed to access the input.
    ///
    /// Example: `["19.168.1.1/32", "18.168.1.1/16"]`.
    pub cidrs: Option<Vec<String>>,
    /// The URL the flow pulls the stream from. Required for `RTMP-PULL`. The official text
    /// also names `SRT-Listener`, although the SRT input that pulls is `SRT-Caller`.
    ///
    /// Example: `rtmp://pull.test.alivecdn.com/live/alitest`.
    pub input_from_url: Option<String>,
    /// The ID of the flow that the stream comes from. Required if `InputProtocol` is `Flow`.
    ///
    /// Example: `805fbdd0-575e-4146-b35d-ec7f63937b20`.
    pub pair_flow_id: Option<String>,
    /// The name of the output of the other flow. Required if `InputProtocol` is `Flow`.
    ///
    /// Example: `AliTestOutput`.
    pub pair_output_name: Option<String>,
    /// The SRT latency, in milliseconds. Required for `SRT-Listener` and `SRT-Caller`.
    ///
    /// Example: `1000`.
    pub srt_latency: Option<i32>,
    /// The SRT encryption passphrase. Required for `SRT-Listener` and `SRT-Caller`.
    ///
    /// Example: `BETTERG08S01`.
    pub srt_passphrase: Option<SecretText>,
    /// The length of the SRT encryption key, in bytes, such as `32`. Required for
    /// `SRT-Listener` and `SRT-Caller`.
    ///
    /// Example: `32`.
    pub srt_pbkey_len: Option<Text<i32>>,
    /// Whether an internal address (`InnerInputUrl`) is requested too, judging by the name.
    /// Not officially documented.
    pub with_internal_vip: Option<String>,
}

impl AddMediaConnectFlowInputRequest {
    /// Creates a request with the required parameters. The methods below set the others.
    #[inline]
    pub fn new(required: AddMediaConnectFlowInputRequired) -> Self {
        Self {
            flow_id: required.flow_id,
            input_protocol: required.input_protocol,
            input_name: required.input_name,
            max_bitrate: None,
            cidrs: None,
            input_from_url: None,
            pair_flow_id: None,
            pair_output_name: None,
            srt_latency: None,
            srt_passphrase: None,
            srt_pbkey_len: None,
            with_internal_vip: None,
        }
    }

    /// Sets `MaxBitrate`. The maximum bitrate of the input, in bit/s.
    #[must_use]
    #[inline]
    pub fn max_bitrate(mut self, max_bitrate: i32) -> Self {
        self.max_bitrate = Some(max_bitrate);
        self
    }

    /// Sets `Cidrs`. The CIDR blocks that are allowed to access the input.
    #[must_use]
    pub fn cidrs(mut self, cidrs: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.cidrs = Some(cidrs.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `InputFromUrl`. The URL the flow pulls the stream from.
    #[must_use]
    pub fn input_from_url(mut self, input_from_url: impl Into<String>) -> Self {
        self.input_from_url = Some(input_from_url.into());
        self
    }

    /// Sets `PairFlowId`. The ID of the flow that the stream comes from.
    #[must_use]
    pub fn pair_flow_id(mut self, pair_flow_id: impl Into<String>) -> Self {
        self.pair_flow_id = Some(pair_flow_id.into());
        self
    }

    /// Sets `PairOutputName`. The name of the output of the other flow.
    #[must_use]
    pub fn pair_output_name(mut self, pair_output_name: impl Into<String>) -> Self {
        self.pair_output_name = Some(pair_output_name.into());
        self
    }

    /// Sets `SrtLatency`. The SRT latency, in milliseconds.
    #[must_use]
    #[inline]
    pub fn srt_latency(mut self, srt_latency: i32) -> Self {
        self.srt_latency = Some(srt_latency);
        self
    }

    /// Sets `SrtPassphrase`. The SRT encryption passphrase.
    #[must_use]
    pub fn srt_passphrase(mut self, srt_passphrase: impl Into<SecretText>) -> Self {
        self.srt_passphrase = Some(srt_passphrase.into());
        self
    }

    /// Sets `SrtPbkeyLen`. The length of the SRT encryption key, in bytes, such as `32`.
    #[must_use]
    pub fn srt_pbkey_len(mut self, srt_pbkey_len: impl Into<Text<i32>>) -> Self {
        self.srt_pbkey_len = Some(srt_pbkey_len.into());
        self
    }

    /// Sets `WithInternalVip`. Whether an internal address (`InnerInputUrl`) is requested too, judging by the name.
    #[must_use]
    pub fn with_internal_vip(mut self, with_internal_vip: impl Into<String>) -> Self {
        self.with_internal_vip = Some(with_internal_vip.into());
        self
    }
}

/// The required values of [`AddMediaConnectFlowInputRequest`].
#[derive(Clone, Debug, PartialEq)]
pub struct AddMediaConnectFlowInputRequired {
    /// The ID of the flow.
    ///
    /// Example: `34900dc6-90ec-4968-af3c-fcd87f231a5f`.
    pub flow_id: String,
    /// The type of the input.
    ///
    /// Example: `RTMP-PUSH`.
    pub input_protocol: types::MediaConnectProtocol,
    /// The name of the input.
    ///
    /// Example: `AliTestInput`.
    pub input_name: String,
}

alicloud_runtime::structure! {
    AddMediaConnectFlowInputRequest {
        flow_id: Field::query("FlowId").required(),
        input_protocol: Field::query("InputProtocol").required(),
        input_name: Field::query("InputName").required(),
        max_bitrate: Field::query("MaxBitrate"),
        cidrs: Field::query("Cidrs").comma_list(),
        input_from_url: Field::query("InputFromUrl"),
        pair_flow_id: Field::query("PairFlowId"),
        pair_output_name: Field::query("PairOutputName"),
        srt_latency: Field::query("SrtLatency"),
        srt_passphrase: Field::query("SrtPassphrase"),
        srt_pbkey_len: Field::query("SrtPbkeyLen"),
        with_internal_vip: Field::query("WithInternalVip"),
    }
}

/// The response of [`Client::add_media_connect_flow_input`](crate::Client::add_media_connect_flow_input).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddMediaConnectFlowInputResponse {
    /// The URLs of the new input.
    pub content: Option<AddMediaConnectFlowInputContent>,
    /// The result message of the request, such as `OK`.
    ///
    /// Example: `OK`.
    pub description: Option<String>,
    /// The request ID. Include it when you contact Alibaba Cloud support.
    ///
    /// Example: `11357BE8-4C54-58EA-890A-5AB646EDE4B2`.
    pub request_id: Option<String>,
    /// The return code: `0` if the request succeeded, otherwise an error code.
    ///
    /// Example: `0`.
    pub ret_code: Option<i32>,
}

alicloud_runtime::structure! {
    AddMediaConnectFlowInputResponse {
        content: "Content",
        description: "Description",
        request_id: "RequestId",
        ret_code: "RetCode",
    }
}

/// The URLs of the new input.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddMediaConnectFlowInputContent {
    /// The URL of the input inside the network of Alibaba Cloud, judging by the name. Not
    /// officially documented.
    pub inner_input_url: Option<String>,
    /// The URL to push the input stream to.
    ///
    /// Example: `rtmp://1.2.3.4:1935/live/AliTestInput_8666ec062190f00e263012666319a5be`.
    pub input_url: Option<String>,
}

alicloud_runtime::structure! {
    AddMediaConnectFlowInputContent {
        inner_input_url: "InnerInputUrl",
        input_url: "InputUrl",
    }
}

impl Operation for AddMediaConnectFlowInputRequest {
    type Response = AddMediaConnectFlowInputResponse;

    const INFO: &'static OperationInfo = &OperationInfo::of::<Self>()
        .post("AddMediaConnectFlowInput")
        .summary("Adds an input to a MediaConnect flow.")
        .ram_action("ice:AddMediaConnectFlowInput")
        .documentation(
            "https://api.alibabacloud.com/document/ICE/2020-11-09/AddMediaConnectFlowInput",
        );
}
