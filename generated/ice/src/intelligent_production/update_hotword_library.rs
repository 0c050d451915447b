// Written by `cargo xtask regen`. Change the description and run it again.

//! `UpdateHotwordLibrary`: Updates the name, description, or hotwords of a hotword library.

use alicloud_runtime::{Operation, OperationInfo};
use alicloud_runtime::wire::Field;
use crate::types;

/// The request of [`Client::update_hotword_library`](crate::Client::update_hotword_library).
#[derive(Clone)]
#[non_exhaustive]
pub struct UpdateHotwordLibraryRequest {
    /// The name of the hotword library.
    ///
    /// At most 100 characters. Example: `my_hotwords`.
    pub name: Option<String>,
    /// The description of the hotword library.
    ///
    /// At most 200 characters. Example: `Lexicon containing celebrity names`.
    pub description: Option<String>,
    /// The hotwords of the library.
    ///
    /// At most 300 items.
    pub hotwords: Option<Vec<types::Hotword>>,
    /// The ID of the hotword library.
    ///
    /// Example: `*a0052ff71efbfd4e7e6c66*`.
    pub hotword_library_id: String,
}

impl UpdateHotwordLibraryRequest {
    /// Creates a request with the required parameters. The methods below set the others.
    pub fn new(hotword_library_id: impl Into<String>) -> Self {
        Self {
            hotword_library_id: hotword_library_id.into(),
            name: None,
            description: None,
            hotwords: None,
        }
    }

    /// Sets `Name`. The name of the hotword library.
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Sets `Description`. The description of the hotword library.
    #[must_use]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// Sets `Hotwords`. The hotwords of the library.
    #[must_use]
    pub fn hotwords(
        mut self,
        hotwords: impl IntoIterator<Item = impl Into<types::Hotword>>,
    ) -> Self {
        self.hotwords = Some(hotwords.into_iter().map(Into::into).collect());
        self
    }
}

alicloud_runtime::structure! {
    UpdateHotwordLibraryRequest {
        name: Field::query("Name").length(0, 100),
        description: Field::query("Description").length(0, 200),
        hotwords: Field::query("Hotwords").json().items(0, 300),
        hotword_library_id: Field::query("HotwordLibraryId").required(),
    }
}

/// The response of [`Client::update_hotword_library`](crate::Client::update_hotword_library).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateHotwordLibraryResponse {
    /// The request ID. Include it when you contact Alibaba Cloud support.
    ///
    /// Example: `*3B-0E1A-586A-AC29-742247*`.
    pub request_id: Option<String>,
    /// The ID of the updated hotword library, despite the name.
    ///
    /// Example: `****96e8864746a0b6f3****`.
    pub success: Option<String>,
}

alicloud_runtime::structure! {
    UpdateHotwordLibraryResponse {
        request_id: "RequestId",
        success: "Success",
    }
}

impl Operation for UpdateHotwordLibraryRequest {
    type Response = UpdateHotwordLibraryResponse;

    const INFO: &'static OperationInfo = &OperationInfo::of::<Self>()
        .post("UpdateHotwordLibrary")
        .summary("Updates the name, description, or hotwords of a hotword library.")
        .ram_action("ice:UpdateHotwordLibrary")
        .documentation(
            "https://api.alibabacloud.com/document/ICE/2020-11-09/UpdateHotwordLibrary",
        );
}
