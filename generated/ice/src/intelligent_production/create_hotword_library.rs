// Written by `cargo xtask regen`. Change the description and run it again.

//! `CreateHotwordLibrary`: Creates a hotword library for recognition and translation jobs.

use alicloud_runtime::{Operation, OperationInfo};
use alicloud_runtime::wire::Field;
use crate::types;

/// The request of [`Client::create_hotword_library`](crate::Client::create_hotword_library).
#[derive(Clone)]
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
    /// Creates a request with the required parameters. The methods below set the others.
    #[inline]
    pub fn new(required: CreateHotwordLibraryRequired) -> Self {
        Self {
            name: required.name,
            usage_scenario: required.usage_scenario,
            hotwords: required.hotwords,
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

/// The required values of [`CreateHotwordLibraryRequest`].
#[derive(Clone, Debug, PartialEq)]
pub struct CreateHotwordLibraryRequired {
    /// The name of the hotword library.
    ///
    /// At most 100 characters. Example: `my_hotwords`.
    pub name: String,
    /// The usage scenario of the hotword library. It cannot be changed after creation.
    ///
    /// Example: `ASR`.
    pub usage_scenario: types::HotwordUsageScenario,
    /// The hotwords of the library.
    ///
    /// At most 300 items.
    pub hotwords: Vec<types::Hotword>,
}

alicloud_runtime::structure! {
    CreateHotwordLibraryRequest {
        name: Field::query("Name").length(0, 100).required(),
        description: Field::query("Description").length(0, 200),
        usage_scenario: Field::query("UsageScenario").required(),
        hotwords: Field::query("Hotwords").json().items(0, 300).required(),
    }
}

/// The response of [`Client::create_hotword_library`](crate::Client::create_hotword_library).
#[derive(Clone, Default)]
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

alicloud_runtime::structure! {
    CreateHotwordLibraryResponse {
        hotword_library_id: "HotwordLibraryId",
        request_id: "RequestId",
    }
}

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
