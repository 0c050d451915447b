// Written by `cargo xtask regen`. Change the description and run it again.

//! `DeleteHotwordLibrary`: Permanently deletes a hotword library.

use alicloud_runtime::{Operation, OperationInfo};
use alicloud_runtime::wire::Field;

/// The request of [`Client::delete_hotword_library`](crate::Client::delete_hotword_library).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteHotwordLibraryRequest {
    /// The ID of the hotword library to delete.
    ///
    /// Example: `****cdb3e74639973036bc84****`.
    pub hotword_library_id: Option<String>,
}

impl DeleteHotwordLibraryRequest {
    /// Creates a request. Every parameter is optional.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `HotwordLibraryId`. The ID of the hotword library to delete.
    #[must_use]
    pub fn hotword_library_id(mut self, hotword_library_id: impl Into<String>) -> Self {
        self.hotword_library_id = Some(hotword_library_id.into());
        self
    }
}

alicloud_runtime::structure! {
    DeleteHotwordLibraryRequest {
        hotword_library_id: Field::query("HotwordLibraryId"),
    }
}

/// The response of [`Client::delete_hotword_library`](crate::Client::delete_hotword_library).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteHotwordLibraryResponse {
    /// The request ID. Include it when you contact Alibaba Cloud support.
    ///
    /// Example: `****83B7-7F87-4792-BFE9-63CD2137****`.
    pub request_id: Option<String>,
    /// Whether the request succeeded.
    pub success: Option<bool>,
}

alicloud_runtime::structure! {
    DeleteHotwordLibraryResponse {
        request_id: "RequestId",
        success: "Success",
    }
}

impl Operation for DeleteHotwordLibraryRequest {
    type Response = DeleteHotwordLibraryResponse;

    const INFO: &'static OperationInfo = &OperationInfo::of::<Self>()
        .post("DeleteHotwordLibrary")
        .summary("Permanently deletes a hotword library.")
        .ram_action("ice:DeleteHotwordLibrary")
        .documentation(
            "https://api.alibabacloud.com/document/ICE/2020-11-09/DeleteHotwordLibrary",
        );
}
