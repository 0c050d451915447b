// Written by `cargo xtask regen`. Change the description and run it again.

//! `UpdateMediaToSearchLib`: Updates the information about media in a search library.

use alicloud_runtime::{Json, Operation, OperationInfo, Text};
use alicloud_runtime::wire::Field;

/// The request of [`Client::update_media_to_search_lib`](crate::Client::update_media_to_search_lib).
#[derive(Clone)]
#[non_exhaustive]
pub struct UpdateMediaToSearchLibRequest {
    /// The name of the search library.
    ///
    /// Default: `ims-default-search-lib`. Example: `test1`.
    pub search_lib_name: Option<String>,
    /// The ID of the media.
    ///
    /// Example: `****019b82e24b37a1c2958dec38****`.
    pub media_id: String,
    /// The body of the message, as JSON. For a stream tag, it contains `startTime` and
    /// `endTime` (milliseconds since the epoch) and `userData` (text).
    ///
    /// Example: `{}`.
    pub msg_body: Text<Json>,
    /// The namespace of the media asset in the search library.
    ///
    /// Example: `name-1`.
    pub namespace: Option<String>,
}

impl UpdateMediaToSearchLibRequest {
    /// Creates a request with the required parameters. The methods below set the others.
    pub fn new(media_id: impl Into<String>, msg_body: impl Into<Text<Json>>) -> Self {
        Self {
            media_id: media_id.into(),
            msg_body: msg_body.into(),
            search_lib_name: None,
            namespace: None,
        }
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
}

alicloud_runtime::structure! {
    UpdateMediaToSearchLibRequest {
        search_lib_name: Field::query("SearchLibName"),
        media_id: Field::query("MediaId").required(),
        msg_body: Field::query("MsgBody").required(),
        namespace: Field::query("Namespace"),
    }
}

/// The response of [`Client::update_media_to_search_lib`](crate::Client::update_media_to_search_lib).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateMediaToSearchLibResponse {
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
    /// Example: `4E84BE44-58A7-****-****-FBEBEA16EF94`.
    pub request_id: Option<String>,
    /// Whether the request succeeded.
    ///
    /// Example: `true`.
    pub success: Option<Text<bool>>,
}

alicloud_runtime::structure! {
    UpdateMediaToSearchLibResponse {
        code: "Code",
        media_id: "MediaId",
        request_id: "RequestId",
        success: "Success",
    }
}

impl Operation for UpdateMediaToSearchLibRequest {
    type Response = UpdateMediaToSearchLibResponse;

    const INFO: &'static OperationInfo = &OperationInfo::of::<Self>()
        .post("UpdateMediaToSearchLib")
        .summary("Updates the information about media in a search library.")
        .ram_action("ice:UpdateMediaToSearchLib")
        .documentation(
            "https://api.alibabacloud.com/document/ICE/2020-11-09/UpdateMediaToSearchLib",
        );
}
