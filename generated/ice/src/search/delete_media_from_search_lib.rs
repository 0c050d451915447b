// Written by `cargo xtask regen`. Change the description and run it again.

//! `DeleteMediaFromSearchLib`: Deletes media from a search library.

use alicloud_runtime::{Json, Operation, OperationInfo, Text};
use alicloud_runtime::wire::Field;

/// The request of [`Client::delete_media_from_search_lib`](crate::Client::delete_media_from_search_lib).
#[derive(Clone)]
#[non_exhaustive]
pub struct DeleteMediaFromSearchLibRequest {
    /// The name of the search library.
    ///
    /// Default: `ims-default-search-lib`. Example: `test1`.
    pub search_lib_name: Option<String>,
    /// The ID of the media.
    ///
    /// Example: `****20b48fb04483915d4f2cd8ac****`.
    pub media_id: String,
    /// The body of the message, as JSON. For a stream tag, it contains `startTime` and
    /// `endTime` (milliseconds since the epoch) and `userData` (text).
    ///
    /// Example: `{}`.
    pub msg_body: Option<Text<Json>>,
    /// The namespace of the media asset in the search library.
    ///
    /// Example: `name-1`.
    pub namespace: Option<String>,
}

impl DeleteMediaFromSearchLibRequest {
    /// Creates a request with the required parameters. The methods below set the others.
    pub fn new(media_id: impl Into<String>) -> Self {
        Self {
            media_id: media_id.into(),
            search_lib_name: None,
            msg_body: None,
            namespace: None,
        }
    }

    /// Sets `SearchLibName`. The name of the search library.
    #[must_use]
    pub fn search_lib_name(mut self, search_lib_name: impl Into<String>) -> Self {
        self.search_lib_name = Some(search_lib_name.into());
        self
    }

    /// Sets `MsgBody`. The body of the message, as JSON.
    #[must_use]
    pub fn msg_body(mut self, msg_body: impl Into<Text<Json>>) -> Self {
        self.msg_body = Some(msg_body.into());
        self
    }

    /// Sets `Namespace`. The namespace of the media asset in the search library.
    #[must_use]
    pub fn namespace(mut self, namespace: impl Into<String>) -> Self {
        self.namespace = Some(namespace.into());
        self
    }
}

alicloud_runtime::structure! {
    DeleteMediaFromSearchLibRequest {
        search_lib_name: Field::query("SearchLibName"),
        media_id: Field::query("MediaId").required(),
        msg_body: Field::query("MsgBody"),
        namespace: Field::query("Namespace"),
    }
}

/// The response of [`Client::delete_media_from_search_lib`](crate::Client::delete_media_from_search_lib).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteMediaFromSearchLibResponse {
    /// The status code of the request, such as `200`.
    ///
    /// Example: `200`.
    pub code: Option<String>,
    /// The ID of the media.
    ///
    /// Example: `******b48fb04483915d4f2cd8******`.
    pub media_id: Option<String>,
    /// The request ID. Include it when you contact Alibaba Cloud support.
    ///
    /// Example: `******11-DB8D-4A9A-875B-275798******`.
    pub request_id: Option<String>,
    /// Whether the request succeeded.
    ///
    /// Example: `true`.
    pub success: Option<Text<bool>>,
}

alicloud_runtime::structure! {
    DeleteMediaFromSearchLibResponse {
        code: "Code",
        media_id: "MediaId",
        request_id: "RequestId",
        success: "Success",
    }
}

impl Operation for DeleteMediaFromSearchLibRequest {
    type Response = DeleteMediaFromSearchLibResponse;

    const INFO: &'static OperationInfo = &OperationInfo::of::<Self>()
        .post("DeleteMediaFromSearchLib")
        .summary("Deletes media from a search library.")
        .ram_action("ice:DeleteMediaFromSearchLib")
        .documentation(
            "https://api.alibabacloud.com/document/ICE/2020-11-09/DeleteMediaFromSearchLib",
        );
}
