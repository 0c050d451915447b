// Written by `cargo xtask regen`. Change the description and run it again.

//! `SetEventCallback`: Sets how event callbacks are delivered.

use alicloud_runtime::{Operation, OperationInfo, SecretText};
use alicloud_runtime::wire::{Field, UnknownValue};

/// The request of [`Client::set_event_callback`](crate::Client::set_event_callback).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetEventCallbackRequest {
    /// The delivery method of callbacks.
    ///
    /// Example: `HTTP`.
    pub callback_type: Option<SetEventCallbackType>,
    /// The Simple Message Queue queue that callbacks are sent to. It must be in this region,
    /// and its name must start with `ice-callback-`. Required if `CallbackType` is `MNS`.
    ///
    /// Example: `ice-callback-queue`.
    pub callback_queue_name: Option<String>,
    /// The URL to post events to. A single URL of at most 256 bytes. Required if
    /// `CallbackType` is `HTTP`.
    ///
    /// Example: `http://xxx.yyy/callback`.
    pub callback_url: Option<String>,
    /// The event types that trigger callbacks. For example, `ProduceMediaComplete` reports
    /// that an editing and production job has finished.
    ///
    /// Example: `["ProduceMediaComplete"]`.
    pub event_type_list: Option<Vec<String>>,
    /// Whether to authenticate callbacks. Only for `HTTP` callbacks.
    ///
    /// Example: `on`.
    pub auth_switch: Option<SetEventCallbackAuthSwitch>,
    /// The key used to authenticate callbacks. Must contain uppercase and lowercase letters
    /// and digits. Only for `HTTP` callbacks.
    ///
    /// At most 32 characters. Example: `TestKey001`.
    pub auth_key: Option<SecretText>,
}

impl SetEventCallbackRequest {
    /// Creates a request. Every parameter is optional.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `CallbackType`. The delivery method of callbacks.
    #[must_use]
    pub fn callback_type(
        mut self,
        callback_type: impl Into<SetEventCallbackType>,
    ) -> Self {
        self.callback_type = Some(callback_type.into());
        self
    }

    /// Sets `CallbackQueueName`. The Simple Message Queue queue that callbacks are sent to.
    #[must_use]
    pub fn callback_queue_name(
        mut self,
        callback_queue_name: impl Into<String>,
    ) -> Self {
        self.callback_queue_name = Some(callback_queue_name.into());
        self
    }

    /// Sets `CallbackURL`. The URL to post events to.
    #[must_use]
    pub fn callback_url(mut self, callback_url: impl Into<String>) -> Self {
        self.callback_url = Some(callback_url.into());
        self
    }

    /// Sets `EventTypeList`. The event types that trigger callbacks.
    #[must_use]
    pub fn event_type_list(
        mut self,
        event_type_list: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.event_type_list = Some(
            event_type_list.into_iter().map(Into::into).collect(),
        );
        self
    }

    /// Sets `AuthSwitch`. Whether to authenticate callbacks.
    #[must_use]
    pub fn auth_switch(
        mut self,
        auth_switch: impl Into<SetEventCallbackAuthSwitch>,
    ) -> Self {
        self.auth_switch = Some(auth_switch.into());
        self
    }

    /// Sets `AuthKey`. The key used to authenticate callbacks.
    #[must_use]
    pub fn auth_key(mut self, auth_key: impl Into<SecretText>) -> Self {
        self.auth_key = Some(auth_key.into());
        self
    }
}

alicloud_runtime::structure! {
    SetEventCallbackRequest {
        callback_type: Field::query("CallbackType"),
        callback_queue_name: Field::query("CallbackQueueName"),
        callback_url: Field::query("CallbackURL"),
        event_type_list: Field::query("EventTypeList").comma_list(),
        auth_switch: Field::query("AuthSwitch"),
        auth_key: Field::query("AuthKey").length(0, 32),
    }
}

/// The values of [`SetEventCallbackRequest::callback_type`](field@SetEventCallbackRequest::callback_type).
///
/// The service may add values. A value without a name here is kept as `Unknown`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SetEventCallbackType {
    /// `HTTP`: by HTTP request to a URL.
    Http,
    /// `MNS`: through a Simple Message Queue (formerly MNS) queue.
    Mns,
    /// A value that this version of the crate has no name for.
    Unknown(UnknownValue),
}

alicloud_runtime::string_enum! {
    open SetEventCallbackType {
        Http: "HTTP",
        Mns: "MNS",
    }
}

/// The values of [`SetEventCallbackRequest::auth_switch`](field@SetEventCallbackRequest::auth_switch).
///
/// The service may add values. A value without a name here is kept as `Unknown`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SetEventCallbackAuthSwitch {
    /// `on`: callbacks are authenticated.
    On,
    /// `off`: callbacks are not authenticated.
    Off,
    /// A value that this version of the crate has no name for.
    Unknown(UnknownValue),
}

alicloud_runtime::string_enum! {
    open SetEventCallbackAuthSwitch {
        On: "on",
        Off: "off",
    }
}

/// The response of [`Client::set_event_callback`](crate::Client::set_event_callback).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetEventCallbackResponse {
    /// The request ID. Include it when you contact Alibaba Cloud support.
    ///
    /// Example: `******11-DB8D-4A9A-875B-275798******`.
    pub request_id: Option<String>,
    /// Whether the settings were saved.
    ///
    /// Example: `true`.
    pub success: Option<bool>,
}

alicloud_runtime::structure! {
    SetEventCallbackResponse {
        request_id: "RequestId",
        success: "Success",
    }
}

impl Operation for SetEventCallbackRequest {
    type Response = SetEventCallbackResponse;

    const INFO: &'static OperationInfo = &OperationInfo::of::<Self>()
        .post("SetEventCallback")
        .summary("Sets how event callbacks are delivered.")
        .ram_action("ice:SetEventCallback")
        .documentation(
            "https://api.alibabacloud.com/document/ICE/2020-11-09/SetEventCallback",
        );
}
