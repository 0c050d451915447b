// Written by `cargo xtask regen`. Change the description and run it again.

//! `CreateStreamToSearchLib`: Registers a live stream as media in a search library and returns its media ID.

use alicloud_runtime::{Operation, OperationInfo, Text};
use alicloud_runtime::wire::Field;

/// The request of [`Client::create_stream_to_search_lib`](crate::Client::create_stream_to_search_lib).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateStreamToSearchLibRequest {
    /// The name of the search library.
    ///
    /// Example: `Stream_xxx`.
    pub search_lib_name: Option<String>,
    /// The namespace of the media asset in the search library.
    ///
    /// Example: `name-1`.
    pub namespace: Option<String>,
    /// The URL of the live stream to ingest and analyze, such as an `rtmp://` URL.
    ///
    /// Example: `rtmp://xxx`.
    pub input: Option<String>,
}

impl CreateStreamToSearchLibRequest {
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

    /// Sets `Input`. The URL of the live stream to ingest and analyze, such as an `rtmp://` URL.
    #[must_use]
    pub fn input(mut self, input: impl Into<String>) -> Self {
        self.input = Some(input.into());
        self
    }
}

alicloud_runtime::structure! {
    CreateStreamToSearchLibRequest {
        search_lib_name: Field::query("SearchLibName"),
        namespace: Field::query("Namespace"),
        input: Field::query("Input"),
    }
}

/// The response of [`Client::create_stream_to_search_lib`](crate::Client::create_stream_to_search_lib).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateStreamToSearchLibResponse {
    /// The status code of the request, such as `200`.
    ///
    /// Example: `200`.
    pub code: Option<String>,
    /// The ID of the media.
    ///
    /// Example: `****20b48fb04483915d4f2cd8ac****`.
    pub media_id: Option<String>,
    /// The request ID. Include it when you contact Alibaba Cloud support.
    ///
    /// Example: `******3B-0E1A-586A-AC29-742247******`.
    pub request_id: Option<String>,
    /// Whether the request succeeded.
    ///
    /// Example: `true`.
    pub success: Option<Text<bool>>,
}

alicloud_runtime::structure! {
    CreateStreamToSearchLibResponse {
        code: "Code",
        media_id: "MediaId",
        request_id: "RequestId",
        success: "Success",
    }
}

impl Operation for CreateStreamToSearchLibRequest {
    type Response = CreateStreamToSearchLibResponse;

    const INFO: &'static OperationInfo = &OperationInfo::of::<Self>()
        .post("CreateStreamToSearchLib")
        .summary(
            "Registers a live stream as media in a search library and returns its media ID.",
        )
        .ram_action("ice:CreateStreamToSearchLib")
        .documentation(
            "https://api.alibabacloud.com/document/ICE/2020-11-09/CreateStreamToSearchLib",
        );
}
