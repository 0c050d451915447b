// Written by `cargo xtask regen`. Change the description and run it again.

//! `CreateMediaLiveInput`: Creates a live input that channels can take their stream from.

use alicloud_runtime::{Operation, OperationInfo};
use alicloud_runtime::wire::{Field, UnknownValue};
use crate::types;

/// The request of [`Client::create_media_live_input`](crate::Client::create_media_live_input).
#[derive(Clone)]
#[non_exhaustive]
pub struct CreateMediaLiveInputRequest {
    /// The name of the input. Allowed characters: letters, digits, `-`, and `_`.
    ///
    /// At most 64 characters. Example: `myinput`.
    pub name: String,
    /// The type of the input.
    ///
    /// Example: `RTMP_PUSH`.
    pub r#type: MediaLiveInputType,
    /// The IDs of the security groups of the input. Required for inputs of the `PUSH` types.
    ///
    /// Example: `["G6G4X5T4SZYPSTT5"]`.
    pub security_group_ids: Option<Vec<String>>,
    /// The sources of the input: a primary source and an optional backup.
    ///
    /// At most 2 items.
    pub input_settings: Vec<types::MediaLiveInputSetting>,
}

impl CreateMediaLiveInputRequest {
    /// Creates a request with the required parameters. The methods below set the others.
    #[inline]
    pub fn new(required: CreateMediaLiveInputRequired) -> Self {
        Self {
            name: required.name,
            r#type: required.r#type,
            input_settings: required.input_settings,
            security_group_ids: None,
        }
    }

    /// Sets `SecurityGroupIds`. The IDs of the security groups of the input.
    #[must_use]
    pub fn security_group_ids(
        mut self,
        security_group_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.security_group_ids = Some(
            security_group_ids.into_iter().map(Into::into).collect(),
        );
        self
    }
}

/// The required values of [`CreateMediaLiveInputRequest`].
#[derive(Clone, Debug, PartialEq)]
pub struct CreateMediaLiveInputRequired {
    /// The name of the input. Allowed characters: letters, digits, `-`, and `_`.
    ///
    /// At most 64 characters. Example: `myinput`.
    pub name: String,
    /// The type of the input.
    ///
    /// Example: `RTMP_PUSH`.
    pub r#type: MediaLiveInputType,
    /// The sources of the input: a primary source and an optional backup.
    ///
    /// At most 2 items.
    pub input_settings: Vec<types::MediaLiveInputSetting>,
}

alicloud_runtime::structure! {
    CreateMediaLiveInputRequest {
        name: Field::form("Name").length(0, 64).required(),
        r#type: Field::form("Type").required(),
        security_group_ids: Field::form("SecurityGroupIds").json(),
        input_settings: Field::form("InputSettings").json().items(0, 2).required(),
    }
}

/// The values of [`CreateMediaLiveInputRequest::type`](field@CreateMediaLiveInputRequest::type).
///
/// The service may add values. A value without a name here is kept as `Unknown`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MediaLiveInputType {
    /// `RTMP_PUSH`: an encoder pushes the stream over RTMP.
    RtmpPush,
    /// `RTMP_PULL`: the service pulls the stream over RTMP.
    RtmpPull,
    /// `SRT_PUSH`: an encoder pushes the stream over SRT.
    SrtPush,
    /// `SRT_PULL`: the service pulls the stream over SRT.
    SrtPull,
    /// `MEDIA_CONNECT`: the stream comes from a MediaConnect flow.
    MediaConnect,
    /// A value that this version of the crate has no name for.
    Unknown(UnknownValue),
}

alicloud_runtime::string_enum! {
    open MediaLiveInputType {
        RtmpPush: "RTMP_PUSH",
        RtmpPull: "RTMP_PULL",
        SrtPush: "SRT_PUSH",
        SrtPull: "SRT_PULL",
        MediaConnect: "MEDIA_CONNECT",
    }
}

/// The response of [`Client::create_media_live_input`](crate::Client::create_media_live_input).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateMediaLiveInputResponse {
    /// The ID of the input.
    ///
    /// Example: `SEGK5KA6KYKAWQQH`.
    pub input_id: Option<String>,
    /// The request ID. Include it when you contact Alibaba Cloud support.
    ///
    /// Example: `******11-DB8D-4A9A-875B-275798******`.
    pub request_id: Option<String>,
}

alicloud_runtime::structure! {
    CreateMediaLiveInputResponse {
        input_id: "InputId",
        request_id: "RequestId",
    }
}

impl Operation for CreateMediaLiveInputRequest {
    type Response = CreateMediaLiveInputResponse;

    const INFO: &'static OperationInfo = &OperationInfo::of::<Self>()
        .post("CreateMediaLiveInput")
        .summary("Creates a live input that channels can take their stream from.")
        .ram_action("ice:CreateMediaLiveInput")
        .documentation(
            "https://api.alibabacloud.com/document/ICE/2020-11-09/CreateMediaLiveInput",
        );
}
