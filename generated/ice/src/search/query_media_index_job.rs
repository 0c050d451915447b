// Written by `cargo xtask regen`. Change the description and run it again.

//! `QueryMediaIndexJob`: Looks up the indexing jobs of media in a search library.

use alicloud_runtime::{Operation, OperationInfo, Text, Timestamp, Waitable, WaiterInfo};
use alicloud_runtime::wire::{Field, UnknownValue};
use crate::types;

/// The request of [`Client::query_media_index_job`](crate::Client::query_media_index_job).
#[derive(Clone)]
#[non_exhaustive]
pub struct QueryMediaIndexJobRequest {
    /// The name of the search library.
    ///
    /// Default: `ims-default-search-lib`. Example: `test1`.
    pub search_lib_name: Option<String>,
    /// The ID of the media.
    ///
    /// Example: `c2e77390f75271ec802f0674a2ce6***`.
    pub media_id: String,
}

impl QueryMediaIndexJobRequest {
    /// Creates a request with the required parameters. The methods below set the others.
    pub fn new(media_id: impl Into<String>) -> Self {
        Self {
            media_id: media_id.into(),
            search_lib_name: None,
        }
    }

    /// Sets `SearchLibName`. The name of the search library.
    #[must_use]
    pub fn search_lib_name(mut self, search_lib_name: impl Into<String>) -> Self {
        self.search_lib_name = Some(search_lib_name.into());
        self
    }
}

alicloud_runtime::structure! {
    QueryMediaIndexJobRequest {
        search_lib_name: Field::query("SearchLibName"),
        media_id: Field::query("MediaId").required(),
    }
}

/// The response of [`Client::query_media_index_job`](crate::Client::query_media_index_job).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryMediaIndexJobResponse {
    /// The result code: `Success`, or an error code.
    ///
    /// Example: `200`.
    pub code: Option<String>,
    /// The indexing jobs of the media.
    pub index_job_info_list: Vec<IndexJobInfo>,
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
    QueryMediaIndexJobResponse {
        code: "Code",
        index_job_info_list: "IndexJobInfoList",
        request_id: "RequestId",
        success: "Success",
    }
}

/// An item of [`QueryMediaIndexJobResponse::index_job_info_list`](field@QueryMediaIndexJobResponse::index_job_info_list).
///
/// The indexing jobs of the media.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IndexJobInfo {
    /// The time the indexing job finished.
    ///
    /// Example: `2023-11-21 11:33:51`.
    pub gmt_finish: Option<Text<Timestamp>>,
    /// The time the indexing job was submitted.
    ///
    /// Example: `2023-11-21 11:33:50`.
    pub gmt_submit: Option<Text<Timestamp>>,
    /// The type of index that the job builds.
    ///
    /// Example: `mm`.
    pub index_type: Option<types::SearchIndexType>,
    /// The status of the job.
    ///
    /// Example: `Success`.
    pub status: Option<IndexJobInfoStatus>,
}

alicloud_runtime::structure! {
    IndexJobInfo {
        gmt_finish: "GmtFinish",
        gmt_submit: "GmtSubmit",
        index_type: "IndexType",
        status: "Status",
    }
}

/// The values of [`IndexJobInfo::status`](field@IndexJobInfo::status).
///
/// The service may add values. A value without a name here is kept as `Unknown`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum IndexJobInfoStatus {
    /// `Running`: in progress.
    Running,
    /// `Success`: the conversion is completed.
    Success,
    /// `Fail`: the job failed.
    Fail,
    /// A value that this version of the crate has no name for.
    Unknown(UnknownValue),
}

alicloud_runtime::string_enum! {
    open IndexJobInfoStatus {
        Running: "Running",
        Success: "Success",
        Fail: "Fail",
    }
}

impl Operation for QueryMediaIndexJobRequest {
    type Response = QueryMediaIndexJobResponse;

    const INFO: &'static OperationInfo = &OperationInfo::of::<Self>()
        .post("QueryMediaIndexJob")
        .summary("Looks up the indexing jobs of media in a search library.")
        .read_only()
        .waiter(
            WaiterInfo::new("IndexJobInfoList[].Status")
                .success(&["Success"])
                .failure(&["Fail"]),
        )
        .ram_action("ice:QueryMediaIndexJob")
        .documentation(
            "https://api.alibabacloud.com/document/ICE/2020-11-09/QueryMediaIndexJob",
        );
}

impl Waitable for QueryMediaIndexJobRequest {}
