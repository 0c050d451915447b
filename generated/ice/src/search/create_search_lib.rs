// Written by `cargo xtask regen`. Change the description and run it again.

//! `CreateSearchLib`: Creates a search library for media.

use std::collections::BTreeMap;
use alicloud_runtime::{Json, Operation, OperationInfo, Text};
use alicloud_runtime::wire::Field;

/// The request of [`Client::create_search_lib`](crate::Client::create_search_lib).
#[derive(Clone)]
#[non_exhaustive]
pub struct CreateSearchLibRequest {
    /// The name of the new search library. Only letters and digits are allowed. For network
    /// cameras (IPC), it must begin with `IPCamera_`; otherwise any name can be used.
    ///
    /// Example: `test1`.
    pub search_lib_name: String,
    /// The configuration of the new library, as JSON: the custom face libraries that it uses.
    ///
    /// Example: `{"faceGroupIds":"xxx1,xxx2,xx3"}`.
    pub search_lib_config: Option<Text<CreateSearchLibConfig>>,
}

impl CreateSearchLibRequest {
    /// Creates a request with the required parameters. The methods below set the others.
    pub fn new(search_lib_name: impl Into<String>) -> Self {
        Self {
            search_lib_name: search_lib_name.into(),
            search_lib_config: None,
        }
    }

    /// Sets `SearchLibConfig`. The configuration of the new library, as JSON: the custom face libraries that it uses.
    #[must_use]
    pub fn search_lib_config(
        mut self,
        search_lib_config: impl Into<Text<CreateSearchLibConfig>>,
    ) -> Self {
        self.search_lib_config = Some(search_lib_config.into());
        self
    }
}

alicloud_runtime::structure! {
    CreateSearchLibRequest {
        search_lib_name: Field::query("SearchLibName").required(),
        search_lib_config: Field::query("SearchLibConfig"),
    }
}

/// The configuration of the new library, as JSON: the custom face libraries that it uses.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSearchLibConfig {
    /// The IDs of up to three custom face libraries created with `CreateRecognitionLib`,
    /// separated by commas.
    pub face_group_ids: Option<String>,
    /// Members of any other name.
    pub others: BTreeMap<String, Json>,
}

impl CreateSearchLibConfig {
    /// Creates a value. Every field is optional.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `faceGroupIds`. The IDs of up to three custom face libraries created with `CreateRecognitionLib`, separated by commas.
    #[must_use]
    pub fn face_group_ids(mut self, face_group_ids: impl Into<String>) -> Self {
        self.face_group_ids = Some(face_group_ids.into());
        self
    }

    /// Adds a member without a field of its own.
    #[must_use]
    pub fn other(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.others.insert(name.into(), value.into());
        self
    }
}

alicloud_runtime::structure! {
    CreateSearchLibConfig {
        face_group_ids: Field::member("faceGroupIds"),
        others: Field::other_members(),
    }
}

/// The response of [`Client::create_search_lib`](crate::Client::create_search_lib).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSearchLibResponse {
    /// The result code of the request, such as `200`.
    ///
    /// Example: `200`.
    pub code: Option<String>,
    /// The request ID. Include it when you contact Alibaba Cloud support.
    ///
    /// Example: `******3B-0E1A-586A-AC29-742247******`.
    pub request_id: Option<String>,
    /// The name of the search library.
    ///
    /// Example: `test1`.
    pub search_lib_name: Option<String>,
    /// Whether the request succeeded.
    ///
    /// Example: `true`.
    pub success: Option<Text<bool>>,
}

alicloud_runtime::structure! {
    CreateSearchLibResponse {
        code: "Code",
        request_id: "RequestId",
        search_lib_name: "SearchLibName",
        success: "Success",
    }
}

impl Operation for CreateSearchLibRequest {
    type Response = CreateSearchLibResponse;

    const INFO: &'static OperationInfo = &OperationInfo::of::<Self>()
        .post("CreateSearchLib")
        .summary("Creates a search library for media.")
        .ram_action("ice:CreateSearchLib")
        .documentation(
            "https://api.alibabacloud.com/document/ICE/2020-11-09/CreateSearchLib",
        );
}
