// Written by `cargo xtask regen`. Change the description and run it again.

//! `CloseStreamToSearchLib`: Stops the tagging and analysis of a live stream that was registered in a search library.

use alicloud_runtime::{Operation, OperationInfo, Text};
use alicloud_runtime::wire::Field;

/// The request of [`Client::close_stream_to_search_lib`](crate::Client::close_stream_to_search_lib).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CloseStreamToSearchLibRequest {
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
    /// Example: `****20b48fb04483915d4f2cd8ac****`.
    pub media_id: Option<String>,
}

impl CloseStreamToSearchLibRequest {
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
}

alicloud_runtime::structure! {
    CloseStreamToSearchLibRequest {
        search_lib_name: Field::query("SearchLibName"),
        namespace: Field::query("Namespace"),
        media_id: Field::query("MediaId"),
    }
}

/// The response of [`Client::close_stream_to_search_lib`](crate::Client::close_stream_to_search_lib).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CloseStreamToSearchLibResponse {
    /// The result code of the request, such as `200`.
    ///
    /// Example: `200`.
    pub code: Option<String>,
    /// The ID of the media.
    ///
    /// Example: `****c469e944b5a856828dc2****`.
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
    CloseStreamToSearchLibResponse {
        code: "Code",
        media_id: "MediaId",
        request_id: "RequestId",
        success: "Success",
    }
}

impl Operation for CloseStreamToSearchLibRequest {
    type Response = CloseStreamToSearchLibResponse;

    const INFO: &'static OperationInfo = &OperationInfo::of::<Self>()
        .post("CloseStreamToSearchLib")
        .summary(
            "Stops the tagging and analysis of a live stream that was registered in a search library.",
        )
        .ram_action("ice:CloseStreamToSearchLib")
        .documentation(
            "https://api.alibabacloud.com/document/ICE/2020-11-09/CloseStreamToSearchLib",
        );
}
