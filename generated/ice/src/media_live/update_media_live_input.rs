// Written by `cargo xtask regen`. Change the description and run it again.

//! `UpdateMediaLiveInput`: Updates the settings of a live input.

use alicloud_runtime::{Operation, OperationInfo};
use alicloud_runtime::wire::Field;
use crate::types;

/// The request of [`Client::update_media_live_input`](crate::Client::update_media_live_input).
#[derive(Clone)]
#[non_exhaustive]
pub struct UpdateMediaLiveInputRequest {
    /// The IDs of the security groups of the input. Required for inputs of the `PUSH` types.
    ///
    /// Example: `["G6G4X5T4SZYPSTT5"]`.
    pub security_group_ids: Option<Vec<String>>,
    /// The sources of the input: a primary source and an optional backup.
    ///
    /// At most 2 items.
    pub input_settings: Vec<types::MediaLiveInputSetting>,
    /// The ID of the input.
    ///
    /// Example: `SEGK5KA6KYKAWQQH`.
    pub input_id: String,
    /// The name of the input. Allowed characters: letters, digits, `-`, and `_`.
    ///
    /// At most 64 characters. Example: `myinput`.
    pub name: String,
}

impl UpdateMediaLiveInputRequest {
    /// Creates a request with the required parameters. The methods below set the others.
    #[inline]
    pub fn new(required: UpdateMediaLiveInputRequired) -> Self {
        Self {
            input_settings: required.input_settings,
            input_id: required.input_id,
            name: required.name,
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

/// The required values of [`UpdateMediaLiveInputRequest`].
#[derive(Clone, Debug, PartialEq)]
pub struct UpdateMediaLiveInputRequired {
    /// The sources of the input: a primary source and an optional backup.
    ///
    /// At most 2 items.
    pub input_settings: Vec<types::MediaLiveInputSetting>,
    /// The ID of the input.
    ///
    /// Example: `SEGK5KA6KYKAWQQH`.
    pub input_id: String,
    /// The name of the input. Allowed characters: letters, digits, `-`, and `_`.
    ///
    /// At most 64 characters. Example: `myinput`.
    pub name: String,
}

alicloud_runtime::structure! {
    UpdateMediaLiveInputRequest {
        security_group_ids: Field::query("SecurityGroupIds").json(),
        input_settings: Field::query("InputSettings").json().items(0, 2).required(),
        input_id: Field::form("InputId").required(),
        name: Field::form("Name").length(0, 64).required(),
    }
}

/// The response of [`Client::update_media_live_input`](crate::Client::update_media_live_input).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateMediaLiveInputResponse {
    /// The request ID. Include it when you contact Alibaba Cloud support.
    ///
    /// Example: `******3B-0E1A-586A-AC29-742247******`.
    pub request_id: Option<String>,
}

alicloud_runtime::structure! {
    UpdateMediaLiveInputResponse {
        request_id: "RequestId",
    }
}

impl Operation for UpdateMediaLiveInputRequest {
    type Response = UpdateMediaLiveInputResponse;

    const INFO: &'static OperationInfo = &OperationInfo::of::<Self>()
        .post("UpdateMediaLiveInput")
        .summary("Updates the settings of a live input.")
        .ram_action("ice:UpdateMediaLiveInput")
        .documentation(
            "https://api.alibabacloud.com/document/ICE/2020-11-09/UpdateMediaLiveInput",
        );
}
