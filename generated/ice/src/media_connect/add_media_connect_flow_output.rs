// Written by `cargo xtask regen`. Change the description and run it again.

//! `AddMediaConnectFlowOutput`: Adds an output to a MediaConnect flow.

use alicloud_runtime::{Operation, OperationInfo, SecretText, Text};
use alicloud_runtime::wire::Field;
use crate::types;

/// The request of [`Client::add_media_connect_flow_output`](crate::Client::add_media_connect_flow_output).
#[derive(Clone)]
#[non_exhaustive]
pub struct AddMediaConnectFlowOutputRequest {
    /// The ID of the flow.
    ///
    /// Example: `34900dc6-90ec-4968-af3c-fcd87f231a5f`.
    pub flow_id: String,
    /// The type of the output. With `RTMP-PUSH` and `SRT-Caller`, the flow pushes the stream
    /// to `OutputToUrl`. With `RTMP-PULL` and `SRT-Listener`, you pull it from the URL of the
    /// output. With `Flow`, the flow sends it to an input of another flow.
    ///
    /// Example: `RTMP-PULL`.
    pub output_protocol: types::MediaConnectProtocol,
    /// The URL the flow pushes the stream to. Required for `RTMP-PUSH` and `SRT-Caller`.
    ///
    /// Example: `rtmp://push.test.alivecdn.com/live/alitest`.
    pub output_to_url: Option<String>,
    /// The name of the output, unique within the flow.
    ///
    /// Example: `AliTestOutput`.
    pub output_name: String,
    /// The CIDR blocks that are allowed to access the output.
    ///
    /// Example: `["83.17.231.31/32"]`.
    pub cidrs: Option<Vec<String>>,
    /// The maximum number of concurrent players of the output.
    ///
    /// Example: `5`.
    pub player_limit: Option<i32>,
    /// The name of the input of the other flow. Required if `OutputProtocol` is `Flow`.
    ///
    /// Example: `AliTestInput`.
    pub pair_input_name: Option<String>,
    /// The SRT latency, in milliseconds. Required for `SRT-Listener` and `SRT-Caller`.
    ///
    /// Example: `1000`.
    pub srt_latency: Option<i32>,
    /// The length of the SRT encryption key, in bytes, such as `32`. Required for
    /// `SRT-Listener` and `SRT-Caller`.
    ///
    /// Example: `32`.
    pub srt_pbkey_len: Option<Text<i32>>,
    /// The SRT encryption passphrase. Required for `SRT-Listener` and `SRT-Caller`.
    ///
    /// Example: `BETTERG08S01`.
    pub srt_passphrase: Option<SecretText>,
    /// The ID of the flow that the stream goes to. Required if `OutputProtocol` is `Flow`.
    ///
    /// Example: `8666ec062190f00e263012666319a5be`.
    pub pair_flow_id: Option<String>,
}

impl AddMediaConnectFlowOutputRequest {
    /// Creates a request with the required parameters. The methods below set the others.
    #[inline]
    pub fn new(required: AddMediaConnectFlowOutputRequired) -> Self {
        Self {
            flow_id: required.flow_id,
            output_protocol: required.output_protocol,
            output_name: required.output_name,
            output_to_url: None,
            cidrs: None,
            player_limit: None,
            pair_input_name: None,
            srt_latency: None,
            srt_pbkey_len: None,
            srt_passphrase: None,
            pair_flow_id: None,
        }
    }

    /// Sets `OutputToUrl`. The URL the flow pushes the stream to.
    #[must_use]
    pub fn output_to_url(mut self, output_to_url: impl Into<String>) -> Self {
        self.output_to_url = Some(output_to_url.into());
        self
    }

    /// Sets `Cidrs`. The CIDR blocks that are allowed to access the output.
    #[must_use]
    pub fn cidrs(mut self, cidrs: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.cidrs = Some(cidrs.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `PlayerLimit`. The maximum number of concurrent players of the output.
    #[must_use]
    #[inline]
    pub fn player_limit(mut self, player_limit: i32) -> Self {
        self.player_limit = Some(player_limit);
        self
    }

    /// Sets `PairInputName`. The name of the input of the other flow.
    #[must_use]
    pub fn pair_input_name(mut self, pair_input_name: impl Into<String>) -> Self {
        self.pair_input_name = Some(pair_input_name.into());
        self
    }

    /// Sets `SrtLatency`. The SRT latency, in milliseconds.
    #[must_use]
    #[inline]
    pub fn srt_latency(mut self, srt_latency: i32) -> Self {
        self.srt_latency = Some(srt_latency);
        self
    }

    /// Sets `SrtPbkeyLen`. The length of the SRT encryption key, in bytes, such as `32`.
    #[must_use]
    pub fn srt_pbkey_len(mut self, srt_pbkey_len: impl Into<Text<i32>>) -> Self {
        self.srt_pbkey_len = Some(srt_pbkey_len.into());
        self
    }

    /// Sets `SrtPassphrase`. The SRT encryption passphrase.
    #[must_use]
    pub fn srt_passphrase(mut self, srt_passphrase: impl Into<SecretText>) -> Self {
        self.srt_passphrase = Some(srt_passphrase.into());
        self
    }

    /// Sets `PairFlowId`. The ID of the flow that the stream goes to.
    #[must_use]
    pub fn pair_flow_id(mut self, pair_flow_id: impl Into<String>) -> Self {
        self.pair_flow_id = Some(pair_flow_id.into());
        self
    }
}

/// The required values of [`AddMediaConnectFlowOutputRequest`].
#[derive(Clone, Debug, PartialEq)]
pub struct AddMediaConnectFlowOutputRequired {
    /// The ID of the flow.
    ///
    /// Example: `34900dc6-90ec-4968-af3c-fcd87f231a5f`.
    pub flow_id: String,
    /// The type of the output. With `RTMP-PUSH` and `SRT-Caller`, the flow pushes the stream
    /// to `OutputToUrl`. With `RTMP-PULL` and `SRT-Listener`, you pull it from the URL of the
    /// output. With `Flow`, the flow sends it to an input of another flow.
    ///
    /// Example: `RTMP-PULL`.
    pub output_protocol: types::MediaConnectProtocol,
    /// The name of the output, unique within the flow.
    ///
    /// Example: `AliTestOutput`.
    pub output_name: String,
}

alicloud_runtime::structure! {
    AddMediaConnectFlowOutputRequest {
        flow_id: Field::query("FlowId").required(),
        output_protocol: Field::query("OutputProtocol").required(),
        output_to_url: Field::query("OutputToUrl"),
        output_name: Field::query("OutputName").required(),
        cidrs: Field::query("Cidrs").comma_list(),
        player_limit: Field::query("PlayerLimit"),
        pair_input_name: Field::query("PairInputName"),
        srt_latency: Field::query("SrtLatency"),
        srt_pbkey_len: Field::query("SrtPbkeyLen"),
        srt_passphrase: Field::query("SrtPassphrase"),
        pair_flow_id: Field::query("PairFlowId"),
    }
}

/// The response of [`Client::add_media_connect_flow_output`](crate::Client::add_media_connect_flow_output).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddMediaConnectFlowOutputResponse {
    /// The result of the request.
    pub content: Option<AddMediaConnectFlowOutputContent>,
    /// The result message of the request, such as `OK`.
    ///
    /// Example: `ok`.
    pub description: Option<String>,
    /// The request ID. Include it when you contact Alibaba Cloud support.
    ///
    /// Example: `11AA9E73-FBA0-58DC-97BA-D606D847BCB6`.
    pub request_id: Option<String>,
    /// The return code: `0` if the request succeeded, otherwise an error code.
    ///
    /// Example: `0`.
    pub ret_code: Option<i32>,
}

alicloud_runtime::structure! {
    AddMediaConnectFlowOutputResponse {
        content: "Content",
        description: "Description",
        request_id: "RequestId",
        ret_code: "RetCode",
    }
}

/// The result of the request.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddMediaConnectFlowOutputContent {
    /// The URL of the output.
    ///
    /// Example: `srt://1.2.3.4:1025`.
    pub output_url: Option<String>,
}

alicloud_runtime::structure! {
    AddMediaConnectFlowOutputContent {
        output_url: "OutputUrl",
    }
}

impl Operation for AddMediaConnectFlowOutputRequest {
    type Response = AddMediaConnectFlowOutputResponse;

    const INFO: &'static OperationInfo = &OperationInfo::of::<Self>()
        .post("AddMediaConnectFlowOutput")
        .summary("Adds an output to a MediaConnect flow.")
        .ram_action("ice:AddMediaConnectFlowOutput")
        .documentation(
            "https://api.alibabacloud.com/document/ICE/2020-11-09/AddMediaConnectFlowOutput",
        );
}
