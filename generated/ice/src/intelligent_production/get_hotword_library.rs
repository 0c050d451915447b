// Written by `cargo xtask regen`. Change the description and run it again.

//! `GetHotwordLibrary`: Looks up a hotword library with all its hotwords.

use alicloud_runtime::{Operation, OperationInfo, Text, Timestamp};
use alicloud_runtime::wire::Field;
use crate::types;

/// The request of [`Client::get_hotword_library`](crate::Client::get_hotword_library).
#[derive(Clone)]
#[non_exhaustive]
pub struct GetHotwordLibraryRequest {
    /// The ID of the hotword library.
    ///
    /// Example: `****96e8864746a0b6f3****`.
    pub hotword_library_id: String,
}

impl GetHotwordLibraryRequest {
    /// Creates a request. Every parameter is required.
    pub fn new(hotword_library_id: impl Into<String>) -> Self {
        Self {
            hotword_library_id: hotword_library_id.into(),
        }
    }
}

alicloud_runtime::structure! {
    GetHotwordLibraryRequest {
        hotword_library_id: Field::query("HotwordLibraryId").required(),
    }
}

/// The response of [`Client::get_hotword_library`](crate::Client::get_hotword_library).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetHotwordLibraryResponse {
    /// The time the hotword library was created.
    ///
    /// Example: `2020-12-23T13:33:49Z`.
    pub creation_time: Option<Text<Timestamp>>,
    /// The description of the hotword library.
    pub description: Option<String>,
    /// The ID of the hotword library.
    ///
    /// Example: `****05512043f49f697f7425****`.
    pub hotword_library_id: Option<String>,
    /// The hotwords of the library.
    pub hotwords: Vec<types::Hotword>,
    /// The name of the hotword library. As a search parameter, part of the name is sufficient.
    ///
    /// Example: `Hotword library name`.
    pub name: Option<String>,
    /// The request ID. Include it when you contact Alibaba Cloud support.
    ///
    /// Example: `****12e8864746a0a398****`.
    pub request_id: Option<String>,
    /// The usage scenario of the hotword library, such as `ASR`.
    ///
    /// Example: `ASR`.
    pub usage_scenario: Option<String>,
}

alicloud_runtime::structure! {
    GetHotwordLibraryResponse {
        creation_time: "CreationTime",
        description: "Description",
        hotword_library_id: "HotwordLibraryId",
        hotwords: "Hotwords",
        name: "Name",
        request_id: "RequestId",
        usage_scenario: "UsageScenario",
    }
}

impl Operation for GetHotwordLibraryRequest {
    type Response = GetHotwordLibraryResponse;

    const INFO: &'static OperationInfo = &OperationInfo::of::<Self>()
        .post("GetHotwordLibrary")
        .summary("Looks up a hotword library with all its hotwords.")
        .read_only()
        .ram_action("ice:GetHotwordLibrary")
        .documentation(
            "https://api.alibabacloud.com/document/ICE/2020-11-09/GetHotwordLibrary",
        );
}
