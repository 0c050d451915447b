// Written by `cargo xtask regen`. Change the description and run it again.

//! `AddStreamTagToSearchLib`: Adds tags to a live stream that is registered as media in a search library.

use alicloud_runtime::{Json, Operation, OperationInfo, Text};
use alicloud_runtime::wire::Field;

/// The request of [`Client::add_stream_tag_to_search_lib`](crate::Client::add_stream_tag_to_search_lib).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddStreamTagToSearchLibRequest {
    /// The name of the search library.
    ///
    /// Example: `Stream_xxx`.
    pub search_lib_name: Option<String>,
    /// The namespace of the media asset in the search library.
    ///
    /// Example: `name-1`.
    pub namespace: Option<String>,
    /// The ID of the media.
    ///
    /// Example: `******b48fb04483915d4f2cd8******`.
    pub media_id: Option<String>,
    /// The body of the message, as JSON. For a stream tag, it contains `startTime` and
    /// `endTime` (milliseconds since the epoch) and `userData` (text).
    ///
    /// Example: `{"startTime":1657684600793,"endTime":1657684600793,"userData":"{}"}`.
    pub msg_body: Option<Text<Json>>,
}

impl AddStreamTagToSearchLibRequest {
    /// Creates a request. Every parameter is optional.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `SearchLibName`. The name of the search library.
    #[must_use]
    pub fn search_lib_name(mut self, search_lib_name: impl Into<String>) -> Self {
        self.search_lib_name = Some(search_lib_name.into());
        self
    }

    /// Sets `Namespace`. The namespace of the media asset in the search library.
    #[must_use]
    pub fn namespace(mut self, namespace: impl Into<String>) -> Self {
        self.namespace = Some(namespace.into());
        self
    }

    /// Sets `MediaId`. The ID of the media.
    #[must_use]
    pub fn media_id(mut self, media_id: impl Into<String>) -> Self {
        self.media_id = Some(media_id.into());
        self
    }

    /// Sets `MsgBody`. The body of the message, as JSON.
    #[must_use]
    pub fn msg_body(mut self, msg_body: impl Into<Text<Json>>) -> Self {
        self.msg_body = Some(msg_body.into());
        self
    }
}

alicloud_runtime::structure! {
    AddStreamTagToSearchLibRequest {
        search_lib_name: Field::query("SearchLibName"),
        namespace: Field::query("Namespace"),
        media_id: Field::query("MediaId"),
        msg_body: Field::query("MsgBody"),
    }
}

/// The response of [`Client::add_stream_tag_to_search_lib`](crate::Client::add_stream_tag_to_search_lib).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddStreamTagToSearchLibResponse {
    /// The result code of the request, such as `200`.
    ///
    /// Example: `200`.
    pub code: Option<String>,
    /// The ID of the media.
    ///
    /// Example: `****20b48fb04483915d4f2cd8ac****`.
    pub media_id: Option<String>,
    /// The request ID. Include it when you contact Alibaba Cloud support.
    ///
    /// Example: `*****ACB-44F2-5F2D-88D7-1283E70*****`.
    pub request_id: Option<String>,
    /// Whether the request succeeded. The default is `true`.
    ///
    /// Example: `true`.
    pub success: Option<Text<bool>>,
}

alicloud_runtime::structure! {
    AddStreamTagToSearchLibResponse {
        code: "Code",
        media_id: "MediaId",
        request_id: "RequestId",
        success: "Success",
    }
}

impl Operation for AddStreamTagToSearchLibRequest {
    type Response = AddStreamTagToSearchLibResponse;

    const INFO: &'static OperationInfo = &OperationInfo::of::<Self>()
        .post("AddStreamTagToSearchLib")
        .summary(
            "Adds tags to a live stream that is registered as media in a search library.",
        )
        .ram_action("ice:AddStreamTagToSearchLib")
        .documentation(
            "https://api.alibabacloud.com/document/ICE/2020-11-09/AddStreamTagToSearchLib",
        );
}
