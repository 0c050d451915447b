// Written by `cargo xtask regen`. Change the description and run it again.

//! `SearchIndexJobRerun`: Reruns indexing for up to 20 media assets of a search library.

use alicloud_runtime::{Operation, OperationInfo, Text};
use alicloud_runtime::wire::Field;
use crate::types;

/// The request of [`Client::search_index_job_rerun`](crate::Client::search_index_job_rerun).
#[derive(Clone)]
#[non_exhaustive]
pub struct SearchIndexJobRerunRequest {
    /// The name of the search library.
    ///
    /// Example: `test-1`.
    pub search_lib_name: Option<String>,
    /// The IDs of the media assets.
    ///
    /// Example: `["******b48fb04483915d4f2cd8******", "******c48fb37407365d4f2cd8******"]`.
    pub media_ids: Vec<String>,
    /// The types of analysis to rerun.
    ///
    /// Example: `["aiLabel", "face", "mm"]`.
    pub task: Option<Vec<types::SearchIndexType>>,
    /// The namespace of the media asset in the search library.
    ///
    /// Example: `name-1`.
    pub namespace: Option<String>,
}

impl SearchIndexJobRerunRequest {
    /// Creates a request with the required parameters. The methods below set the others.
    pub fn new(media_ids: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
            media_ids: media_ids.into_iter().map(Into::into).collect(),
            search_lib_name: None,
            task: None,
            namespace: None,
        }
    }

    /// Sets `SearchLibName`. The name of the search library.
    #[must_use]
    pub fn search_lib_name(mut self, search_lib_name: impl Into<String>) -> Self {
        self.search_lib_name = Some(search_lib_name.into());
        self
    }

    /// Sets `Task`. The types of analysis to rerun.
    #[must_use]
    pub fn task(
        mut self,
        task: impl IntoIterator<Item = impl Into<types::SearchIndexType>>,
    ) -> Self {
        self.task = Some(task.into_iter().map(Into::into).collect());
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
    SearchIndexJobRerunRequest {
        search_lib_name: Field::query("SearchLibName"),
        media_ids: Field::query("MediaIds").comma_list().required(),
        task: Field::query("Task").comma_list(),
        namespace: Field::query("Namespace"),
    }
}

/// The response of [`Client::search_index_job_rerun`](crate::Client::search_index_job_rerun).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchIndexJobRerunResponse {
    /// The result code of the request, such as `200`.
    ///
    /// Example: `200`.
    pub code: Option<String>,
    /// The response data, such as the ID of the job.
    pub data: Option<IndexJobRerunData>,
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
    SearchIndexJobRerunResponse {
        code: "Code",
        data: "Data",
        request_id: "RequestId",
        success: "Success",
    }
}

/// The response data, such as the ID of the job.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IndexJobRerunData {
    /// The media IDs that were not found.
    pub media_ids_no_exist: Vec<String>,
}

alicloud_runtime::structure! {
    IndexJobRerunData {
        media_ids_no_exist: "MediaIdsNoExist",
    }
}

impl Operation for SearchIndexJobRerunRequest {
    type Response = SearchIndexJobRerunResponse;

    const INFO: &'static OperationInfo = &OperationInfo::of::<Self>()
        .post("SearchIndexJobRerun")
        .summary("Reruns indexing for up to 20 media assets of a search library.")
        .ram_action("ice:SearchIndexJobRerun")
        .documentation(
            "https://api.alibabacloud.com/document/ICE/2020-11-09/SearchIndexJobRerun",
        );
}
