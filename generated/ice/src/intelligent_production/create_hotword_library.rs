// Written by `cargo xtask regen`. Change the description and run it again.

//! `CreateHotwordLibrary`: Creates a hotword library for recognition and translation jobs.

use alicloud_runtime::{Operation, OperationInfo};
use alicloud_runtime::wire::{Field, Fields};
use crate::types;

/// The request of [`Client::create_hotword_library`](crate::Client::create_hotword_library).
#[non_exhaustive]
pub struct CreateHotwordLibraryRequest {
    /// The name of the hotword library.
    ///
    /// At most 100 characters. Example: `my_hotwords`.
    pub name: String,
    /// The description of the hotword library.
    ///
    /// At most 200 characters. Example: `Lexicon containing celebrity names`.
    pub description: Option<String>,
    /// The usage scenario of the hotword library. It cannot be changed after creation.
    ///
    /// Example: `ASR`.
    pub usage_scenario: types::HotwordUsageScenario,
    /// The hotwords of the library.
    ///
    /// At most 300 items.
    pub hotwords: Vec<types::Hotword>,
}

impl CreateHotwordLibraryRequest {
    /// Takes what is required; the rest is set by the methods below.
    pub fn new(
        name: impl Into<String>,
        usage_scenario: impl Into<types::HotwordUsageScenario>,
        hotwords: impl IntoIterator<Item = impl Into<types::Hotword>>,
    ) -> Self {
        Self {
            name: name.into(),
            usage_scenario: usage_scenario.into(),
            hotwords: hotwords.into_iter().map(Into::into).collect(),
            description: None,
        }
    }

    /// Sets `Description`. The description of the hotword library.
    #[must_use]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }
}

impl Fields for CreateHotwordLibraryRequest {
    const FIELDS: &'static [Field] = &[
        Field::query("Name").length(0, 100).required(),
        Field::query("Description").length(0, 200),
        Field::query("UsageScenario").required(),
        Field::query("Hotwords").json().items(0, 300).required(),
    ];
}

alicloud_runtime::structure!(
    CreateHotwordLibraryRequest { name, description, usage_scenario, hotwords }
);

/// The answer to [`Client::create_hotword_library`](crate::Client::create_hotword_library).
#[derive(Default)]
#[non_exhaustive]
pub struct CreateHotwordLibraryResponse {
    /// The ID of the hotword library.
    ///
    /// Example: `****96e8864746a0b6f3****`.
    pub hotword_library_id: Option<String>,
    /// The request ID. Include it when you contact Alibaba Cloud support.
    ///
    /// Example: `13cbb83e-043c-4728-ac35-*****`.
    pub request_id: Option<String>,
}

impl Fields for CreateHotwordLibraryResponse {
    const FIELDS: &'static [Field] = &Field::members(["HotwordLibraryId", "RequestId"]);
}

alicloud_runtime::structure!(
    CreateHotwordLibraryResponse { hotword_library_id, request_id }
);

impl Operation for CreateHotwordLibraryRequest {
    type Response = CreateHotwordLibraryResponse;

    const INFO: &'static OperationInfo = &OperationInfo::of::<Self>()
        .post("CreateHotwordLibrary")
        .summary("Creates a hotword library for recognition and translation jobs.")
        .ram_action("ice:CreateHotwordLibrary")
        .documentation(
            "https://api.alibabacloud.com/document/ICE/2020-11-09/CreateHotwordLibrary",
        );
}
