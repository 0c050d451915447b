// Written by `cargo xtask regen`. Change the description and run it again.

//! `GetEventCallback`: Looks up the event callback settings.

use alicloud_runtime::{Operation, OperationInfo, SecretText};
use alicloud_runtime::wire::UnknownValue;

/// The request of [`Client::get_event_callback`](crate::Client::get_event_callback).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetEventCallbackRequest {}

impl GetEventCallbackRequest {
    /// Creates a request. It has no parameters.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

alicloud_runtime::structure! {
    GetEventCallbackRequest {
    }
}

/// The response of [`Client::get_event_callback`](crate::Client::get_event_callback).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetEventCallbackResponse {
    /// The key used to authenticate callbacks. Only returned for HTTP callbacks.
    ///
    /// Example: `TestKey001`.
    pub auth_key: Option<SecretText>,
    /// Whether callbacks are authenticated. Only returned for HTTP callbacks.
    ///
    /// Example: `on`.
    pub auth_switch: Option<GetEventCallbackAuthSwitch>,
    /// The Simple Message Queue queue that callbacks are sent to.
    ///
    /// Example: `ice-callback-queue`.
    pub callback_queue_name: Option<String>,
    /// The delivery method of callbacks.
    ///
    /// Example: `HTTP`.
    pub callback_type: Option<GetEventCallbackType>,
    /// The URL that events are posted to.
    ///
    /// Example: `http://xxx.yyy/callback`.
    pub callback_url: Option<String>,
    /// The event types that trigger callbacks, such as `ProduceMediaComplete`.
    ///
    /// Example: `ProduceMediaComplete,TranscodeComplete`.
    pub event_type_list: Option<String>,
    /// The request ID. Include it when you contact Alibaba Cloud support.
    ///
    /// Example: `******11-DB8D-4A9A-875B-275798******`.
    pub request_id: Option<String>,
}

alicloud_runtime::structure! {
    GetEventCallbackResponse {
        auth_key: "AuthKey",
        auth_switch: "AuthSwitch",
        callback_queue_name: "CallbackQueueName",
        callback_type: "CallbackType",
        callback_url: "CallbackURL",
        event_type_list: "EventTypeList",
        request_id: "RequestId",
    }
}

/// The values of [`GetEventCallbackResponse::auth_switch`](field@GetEventCallbackResponse::auth_switch).
///
/// The service may add values. A value without a name here is kept as `Unknown`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum GetEventCallbackAuthSwitch {
    /// `on`: callbacks are authenticated.
    On,
    /// `off`: callbacks are not authenticated.
    Off,
    /// A value that this version of the crate has no name for.
    Unknown(UnknownValue),
}

alicloud_runtime::string_enum! {
    open GetEventCallbackAuthSwitch {
        On: "on",
        Off: "off",
    }
}

/// The values of [`GetEventCallbackResponse::callback_type`](field@GetEventCallbackResponse::callback_type).
///
/// The service may add values. A value without a name here is kept as `Unknown`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum GetEventCallbackType {
    /// `HTTP`: by HTTP request to a URL.
    Http,
    /// `MNS`: through a Simple Message Queue (formerly MNS) queue.
    Mns,
    /// A value that this version of the crate has no name for.
    Unknown(UnknownValue),
}

alicloud_runtime::string_enum! {
    open GetEventCallbackType {
        Http: "HTTP",
        Mns: "MNS",
    }
}

impl Operation for GetEventCallbackRequest {
    type Response = GetEventCallbackResponse;

    const INFO: &'static OperationInfo = &OperationInfo::of::<Self>()
        .post("GetEventCallback")
        .summary("Looks up the event callback settings.")
        .read_only()
        .ram_action("ice:GetEventCallback")
        .documentation(
            "https://api.alibabacloud.com/document/ICE/2020-11-09/GetEventCallback",
        );
}
