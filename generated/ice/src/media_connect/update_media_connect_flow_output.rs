// Written by `cargo xtask regen`. Change the description and run it again.

//! `UpdateMediaConnectFlowOutput`: Updates an output of a MediaConnect flow.

use alicloud_runtime::{Operation, OperationInfo, SecretText, Text};
use alicloud_runtime::wire::Field;

/// The request of [`Client::update_media_connect_flow_output`](crate::Client::update_media_connect_flow_output).
#[derive(Clone)]
#[non_exhaustive]
pub struct UpdateMediaConnectFlowOutputRequest {
    /// The ID of the flow.
    ///
    /// Example: `34900dc6-90ec-4968-af3c-fcd87f231a5f`.
    pub flow_id: String,
    /// The name of the output, unique within the flow.
    ///
    /// Example: `AliTestOutput`.
    pub output_name: String,
    /// The CIDR blocks that are allowed to connect.
    ///
    /// Example: `["19.168.1.1/32", "18.168.1.1/16"]`.
    pub cidrs: Option<Vec<String>>,
    /// The SRT latency, in milliseconds. Can be changed only for `SRT-Listener` and
    /// `SRT-Caller`.
    ///
    /// Example: `1000`.
    pub srt_latency: Option<Text<i32>>,
    /// The SRT encryption passphrase. Can be changed only for `SRT-Listener` and `SRT-Caller`.
    ///
    /// Example: `FICUBPX4Q77DYHRF`.
    pub srt_passphrase: Option<SecretText>,
    /// The length of the SRT encryption key, in bytes, such as `32`. Can be changed only for
    /// `SRT-Listener` and `SRT-Caller`.
    ///
    /// Example: `32`.
    pub srt_pbkey_len: Option<Text<i32>>,
    /// The URL the flow pushes the stream to. Can be changed only for `RTMP-PUSH` and
    /// `SRT-Caller`.
    ///
    /// Example: `rtmp://push.test.alivecdn.com/live/alitest`.
    pub output_to_url: Option<String>,
    /// The maximum number of concurrent players of the output.
    ///
    /// Example: `5`.
    pub player_limit: Option<Text<i32>>,
}

impl UpdateMediaConnectFlowOutputRequest {
    /// Creates a request with the required parameters. The methods below set the others.
    pub fn new(flow_id: impl Into<String>, output_name: impl Into<String>) -> Self {
        Self {
            flow_id: flow_id.into(),
            output_name: output_name.into(),
            cidrs: None,
            srt_latency: None,
            srt_passphrase: None,
            srt_pbkey_len: None,
            output_to_url: None,
            player_limit: None,
        }
    }

    /// Sets `Cidrs`. The CIDR blocks that are allowed to connect.
    #[must_use]
    pub fn cidrs(mut self, cidrs: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.cidrs = Some(cidrs.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `SrtLatency`. The SRT latency, in milliseconds.
    #[must_use]
    pub fn srt_latency(mut self, srt_latency: impl Into<Text<i32>>) -> Self {
        self.srt_latency = Some(srt_latency.into());
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

    /// Sets `OutputToUrl`. The URL the flow pushes the stream to.
    #[must_use]
    pub fn output_to_url(mut self, output_to_url: impl Into<String>) -> Self {
        self.output_to_url = Some(output_to_url.into());
        self
    }

    /// Sets `PlayerLimit`. The maximum number of concurrent players of the output.
    #[must_use]
    pub fn player_limit(mut self, player_limit: impl Into<Text<i32>>) -> Self {
        self.player_limit = Some(player_limit.into());
        self
    }
}

alicloud_runtime::structure! {
    UpdateMediaConnectFlowOutputRequest {
        flow_id: Field::query("FlowId").required(),
        output_name: Field::query("OutputName").required(),
        cidrs: Field::query("Cidrs").comma_list(),
        srt_latency: Field::query("SrtLatency"),
        srt_passphrase: Field::query("SrtPassphrase"),
        srt_pbkey_len: Field::query("SrtPbkeyLen"),
        output_to_url: Field::query("OutputToUrl"),
        player_limit: Field::query("PlayerLimit"),
    }
}

/// The response of [`Client::update_media_connect_flow_output`](crate::Client::update_media_connect_flow_output).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateMediaConnectFlowOutputResponse {
    /// The result of the request. Empty, because the request returns no data.
    pub content: Option<String>,
    /// The result message of the request, such as `OK`.
    ///
    /// Example: `OK`.
    pub description: Option<String>,
    /// The request ID. Include it when you contact Alibaba Cloud support.
    ///
    /// Example: `D737D0BC-4CB5-55AA-8119-B540C95DFE6A`.
    pub request_id: Option<String>,
    /// The return code: `0` if the request succeeded, otherwise an error code.
    ///
    /// Example: `0`.
    pub ret_code: Option<i32>,
}

alicloud_runtime::structure! {
    UpdateMediaConnectFlowOutputResponse {
        content: "Content",
        description: "Description",
        request_id: "RequestId",
        ret_code: "RetCode",
    }
}

impl Operation for UpdateMediaConnectFlowOutputRequest {
    type Response = UpdateMediaConnectFlowOutputResponse;

    const INFO: &'static OperationInfo = &OperationInfo::of::<Self>()
        .post("UpdateMediaConnectFlowOutput")
        .summary("Updates an output of a MediaConnect flow.")
        .ram_action("ice:UpdateMediaConnectFlowOutput")
        .documentation(
            "https://api.alibabacloud.com/document/ICE/2020-11-09/UpdateMediaConnectFlowOutput",
        );
}
