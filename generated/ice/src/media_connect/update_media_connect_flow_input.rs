// Written by `cargo xtask regen`. Change the description and run it again.

//! `UpdateMediaConnectFlowInput`: Updates an input of a MediaConnect flow.

use alicloud_runtime::{Operation, OperationInfo, SecretText};
use alicloud_runtime::wire::Field;

/// The request of [`Client::update_media_connect_flow_input`](crate::Client::update_media_connect_flow_input).
#[derive(Clone)]
#[non_exhaustive]
pub struct UpdateMediaConnectFlowInputRequest {
    /// The ID of the flow.
    ///
    /// Example: `34900dc6-90ec-4968-af3c-fcd87f231a5f`.
    pub flow_id: String,
    /// The CIDR blocks that are allowed to connect.
    ///
    /// Example: `["19.168.1.1/32", "18.168.1.1/16"]`.
    pub cidrs: Option<Vec<String>>,
    /// The SRT latency, in milliseconds. Can be changed only for `SRT-Listener` and
    /// `SRT-Caller`.
    ///
    /// Example: `1000`.
    pub srt_latency: Option<i32>,
    /// The SRT encryption passphrase. Can be changed only for `SRT-Listener` and `SRT-Caller`.
    ///
    /// Example: `FICUBPX4Q77DYHRF`.
    pub srt_passphrase: Option<SecretText>,
    /// The length of the SRT encryption key, in bytes, such as `32`. Can be changed only for
    /// `SRT-Listener` and `SRT-Caller`.
    ///
    /// Example: `32`.
    pub srt_pbkey_len: Option<i32>,
    /// The URL the flow pulls the stream from. Can be changed for `RTMP-PULL`. The official
    /// text also names `SRT-Listener`, although the SRT input that pulls is `SRT-Caller`.
    ///
    /// Example: `rtmp://pull.test.alivecdn.com/live/alitest`.
    pub input_from_url: Option<String>,
    /// The maximum bitrate of the input, in bit/s.
    ///
    /// Example: `2000000`.
    pub max_bitrate: Option<i32>,
    /// The name of the input to update. Relevant if input failover is enabled for the flow.
    ///
    /// Example: `input1`.
    pub input_name: Option<String>,
}

impl UpdateMediaConnectFlowInputRequest {
    /// Creates a request with the required parameters. The methods below set the others.
    pub fn new(flow_id: impl Into<String>) -> Self {
        Self {
            flow_id: flow_id.into(),
            cidrs: None,
            srt_latency: None,
            srt_passphrase: None,
            srt_pbkey_len: None,
            input_from_url: None,
            max_bitrate: None,
            input_name: None,
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
    #[inline]
    pub fn srt_pbkey_len(mut self, srt_pbkey_len: i32) -> Self {
        self.srt_pbkey_len = Some(srt_pbkey_len);
        self
    }

    /// Sets `InputFromUrl`. The URL the flow pulls the stream from.
    #[must_use]
    pub fn input_from_url(mut self, input_from_url: impl Into<String>) -> Self {
        self.input_from_url = Some(input_from_url.into());
        self
    }

    /// Sets `MaxBitrate`. The maximum bitrate of the input, in bit/s.
    #[must_use]
    #[inline]
    pub fn max_bitrate(mut self, max_bitrate: i32) -> Self {
        self.max_bitrate = Some(max_bitrate);
        self
    }

    /// Sets `InputName`. The name of the input to update.
    #[must_use]
    pub fn input_name(mut self, input_name: impl Into<String>) -> Self {
        self.input_name = Some(input_name.into());
        self
    }
}

alicloud_runtime::structure! {
    UpdateMediaConnectFlowInputRequest {
        flow_id: Field::query("FlowId").required(),
        cidrs: Field::query("Cidrs").comma_list(),
        srt_latency: Field::query("SrtLatency"),
        srt_passphrase: Field::query("SrtPassphrase"),
        srt_pbkey_len: Field::query("SrtPbkeyLen"),
        input_from_url: Field::query("InputFromUrl"),
        max_bitrate: Field::query("MaxBitrate"),
        input_name: Field::query("InputName"),
    }
}

/// The response of [`Client::update_media_connect_flow_input`](crate::Client::update_media_connect_flow_input).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateMediaConnectFlowInputResponse {
    /// The result of the request. Empty, because the request returns no data.
    pub content: Option<String>,
    /// The result message of the request, such as `OK`.
    ///
    /// Example: `OK`.
    pub description: Option<String>,
    /// The request ID. Include it when you contact Alibaba Cloud support.
    ///
    /// Example: `52451256-FFEA-5D2E-AA60-EE7053000F22`.
    pub request_id: Option<String>,
    /// The return code: `0` if the request succeeded, otherwise an error code.
    ///
    /// Example: `0`.
    pub ret_code: Option<i32>,
}

alicloud_runtime::structure! {
    UpdateMediaConnectFlowInputResponse {
        content: "Content",
        description: "Description",
        request_id: "RequestId",
        ret_code: "RetCode",
    }
}

impl Operation for UpdateMediaConnectFlowInputRequest {
    type Response = UpdateMediaConnectFlowInputResponse;

    const INFO: &'static OperationInfo = &OperationInfo::of::<Self>()
        .post("UpdateMediaConnectFlowInput")
        .summary("Updates an input of a MediaConnect flow.")
        .ram_action("ice:UpdateMediaConnectFlowInput")
        .documentation(
            "https://api.alibabacloud.com/document/ICE/2020-11-09/UpdateMediaConnectFlowInput",
        );
}
