// Written by `cargo xtask regen`. Change the description and run it again.

//! `SetEventCallback`: Sets how callbacks for events are delivered.

use alicloud_runtime::{Operation, OperationInfo, SecretText};
use alicloud_runtime::wire::{Field, Fields, OpenSet, UnknownValue};

/// The request of [`Client::set_event_callback`](crate::Client::set_event_callback).
#[derive(Default)]
#[non_exhaustive]
pub struct SetEventCallbackRequest {
    /// How callbacks are delivered.
    ///
    /// Example: `HTTP`.
    pub callback_type: Option<SetEventCallbackType>,
    /// The Simple Message Queue queue to put callbacks in, located in this region. Its name has
    /// to begin with `ice-callback-`. Needed if `CallbackType` is `MNS`.
    ///
    /// Example: `ice-callback-queue`.
    pub callback_queue_name: Option<String>,
    /// The URL to post events to: a single one, of 256 bytes at most. Needed if `CallbackType`
    /// is `HTTP`.
    ///
    /// Example: `http://xxx.yyy/callback`.
    pub callback_url: Option<String>,
    /// The types of event to call back. `ProduceMediaComplete`, for one, tells that an editing
    /// and production job has finished.
    ///
    /// Example: `["ProduceMediaComplete"]`.
    pub event_type_list: Option<Vec<String>>,
    /// Whether callbacks are to be authenticated. Only for `HTTP` callbacks.
    ///
    /// Example: `on`.
    pub auth_switch: Option<SetEventCallbackAuthSwitch>,
    /// The key to authenticate callbacks with. It needs capital letters, small letters and
    /// digits. Only for `HTTP` callbacks.
    ///
    /// At most 32 characters. Example: `TestKey001`.
    pub auth_key: Option<SecretText>,
}

impl SetEventCallbackRequest {
    /// Everything here is optional.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `CallbackType`. How callbacks are delivered.
    #[must_use]
    pub fn callback_type(
        mut self,
        callback_type: impl Into<SetEventCallbackType>,
    ) -> Self {
        self.callback_type = Some(callback_type.into());
        self
    }

    /// Sets `CallbackQueueName`. The Simple Message Queue queue to put callbacks in, located in this region.
    #[must_use]
    pub fn callback_queue_name(
        mut self,
        callback_queue_name: impl Into<String>,
    ) -> Self {
        self.callback_queue_name = Some(callback_queue_name.into());
        self
    }

    /// Sets `CallbackURL`. The URL to post events to: a single one, of 256 bytes at most.
    #[must_use]
    pub fn callback_url(mut self, callback_url: impl Into<String>) -> Self {
        self.callback_url = Some(callback_url.into());
        self
    }

    /// Sets `EventTypeList`. The types of event to call back.
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

    /// Sets `AuthSwitch`. Whether callbacks are to be authenticated.
    #[must_use]
    pub fn auth_switch(
        mut self,
        auth_switch: impl Into<SetEventCallbackAuthSwitch>,
    ) -> Self {
        self.auth_switch = Some(auth_switch.into());
        self
    }

    /// Sets `AuthKey`. The key to authenticate callbacks with.
    #[must_use]
    pub fn auth_key(mut self, auth_key: impl Into<SecretText>) -> Self {
        self.auth_key = Some(auth_key.into());
        self
    }
}

impl Fields for SetEventCallbackRequest {
    const FIELDS: &'static [Field] = &[
        Field::query("CallbackType"),
        Field::query("CallbackQueueName"),
        Field::query("CallbackURL"),
        Field::query("EventTypeList").comma_list(),
        Field::query("AuthSwitch"),
        Field::query("AuthKey").length(0, 32),
    ];
}

alicloud_runtime::structure!(
    SetEventCallbackRequest { callback_type, callback_queue_name, callback_url,
    event_type_list, auth_switch, auth_key }
);

/// The values of `CallbackType` in [`SetEventCallbackRequest`].
///
/// The service may add values; one without a name here is kept as `Unknown`.
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

impl OpenSet for SetEventCallbackType {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("HTTP", Self::Http),
        ("MNS", Self::Mns),
    ];
}

alicloud_runtime::open_set!(SetEventCallbackType);

/// The values of `AuthSwitch` in [`SetEventCallbackRequest`].
///
/// The service may add values; one without a name here is kept as `Unknown`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SetEventCallbackAuthSwitch {
    /// `on`: authenticate them.
    On,
    /// `off`: do not.
    Off,
    /// A value that this version of the crate has no name for.
    Unknown(UnknownValue),
}

impl OpenSet for SetEventCallbackAuthSwitch {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("on", Self::On),
        ("off", Self::Off),
    ];
}

alicloud_runtime::open_set!(SetEventCallbackAuthSwitch);

/// The answer to [`Client::set_event_callback`](crate::Client::set_event_callback).
#[derive(Default)]
#[non_exhaustive]
pub struct SetEventCallbackResponse {
    /// The ID of this request. Quote it when you ask Alibaba Cloud's support about the call.
    ///
    /// Example: `******11-DB8D-4A9A-875B-275798******`.
    pub request_id: Option<String>,
    /// Whether the settings were saved.
    ///
    /// Example: `true`.
    pub success: Option<bool>,
}

impl Fields for SetEventCallbackResponse {
    const FIELDS: &'static [Field] = &Field::members(["RequestId", "Success"]);
}

alicloud_runtime::structure!(SetEventCallbackResponse { request_id, success });

impl Operation for SetEventCallbackRequest {
    type Response = SetEventCallbackResponse;

    const INFO: &'static OperationInfo = &OperationInfo::of::<Self>()
        .post("SetEventCallback")
        .summary("Sets how callbacks for events are delivered.")
        .ram_action("ice:SetEventCallback")
        .documentation(
            "https://api.alibabacloud.com/document/ICE/2020-11-09/SetEventCallback",
        );
}
