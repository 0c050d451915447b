// Written by `cargo xtask regen`. Change the description and run it again.

//! `QueryMediaCensorJobList`: Lists content moderation jobs of the last three months.

use alicloud_runtime::{
    Operation, OperationInfo, Paginated, PaginationInfo, Text, Timestamp,
};
use alicloud_runtime::wire::{Field, UnknownValue};
use crate::types;

/// The request of [`Client::query_media_censor_job_list`](crate::Client::query_media_censor_job_list).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryMediaCensorJobListRequest {
    /// The IDs of the moderation jobs to list, as returned by `SubmitMediaCensorJob`.
    ///
    /// Example: `["fa9c34be3bcf42919ac4d1775239****", "78dc866518b843259669df58ed30****"]`.
    pub job_ids: Option<Vec<String>>,
    /// The page token. Not set in a request for the first page. Not set or empty in the
    /// response for the last page.
    ///
    /// Example: `79aff3eee82242e092899db5****`.
    pub next_page_token: Option<String>,
    /// The number of entries per page.
    ///
    /// 1 to 300. Default: `30`. Example: `20`.
    pub maximum_page_size: Option<i64>,
    /// The job state to filter by.
    ///
    /// Example: `All`.
    pub state: Option<QueryMediaCensorJobListState>,
    /// The start of the creation time range, inclusive, in UTC, as `yyyy-MM-ddTHH:mm:ssZ`.
    ///
    /// Example: `2021-12-22T03:48:05Z`.
    pub start_of_job_created_time_range: Option<Text<Timestamp>>,
    /// The end of the creation time range, in UTC, as `yyyy-MM-ddTHH:mm:ssZ`.
    ///
    /// Example: `2022-02-14T02:16:07Z`.
    pub end_of_job_created_time_range: Option<Text<Timestamp>>,
    /// The ID of the MPS queue to filter by.
    ///
    /// Example: `c5b30b7c0d0e4a0abde1d5f9e751****`.
    pub pipeline_id: Option<String>,
    /// The account that owns the resource. Not required in ordinary requests.
    pub owner_account: Option<String>,
    /// The ID of the account that owns the resource. Not required in ordinary requests.
    pub owner_id: Option<i64>,
    /// The account whose resource the request operates on. Not required in ordinary requests.
    pub resource_owner_account: Option<String>,
    /// The ID of the account whose resource the request operates on. Not required in ordinary
    /// requests.
    pub resource_owner_id: Option<i64>,
}

impl QueryMediaCensorJobListRequest {
    /// Creates a request. Every parameter is optional.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `JobIds`. The IDs of the moderation jobs to list, as returned by `SubmitMediaCensorJob`.
    #[must_use]
    pub fn job_ids(
        mut self,
        job_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.job_ids = Some(job_ids.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `NextPageToken`. The page token.
    #[must_use]
    pub fn next_page_token(mut self, next_page_token: impl Into<String>) -> Self {
        self.next_page_token = Some(next_page_token.into());
        self
    }

    /// Sets `MaximumPageSize`. The number of entries per page.
    #[must_use]
    #[inline]
    pub fn maximum_page_size(mut self, maximum_page_size: i64) -> Self {
        self.maximum_page_size = Some(maximum_page_size);
        self
    }

    /// Sets `State`. The job state to filter by.
    #[must_use]
    pub fn state(mut self, state: impl Into<QueryMediaCensorJobListState>) -> Self {
        self.state = Some(state.into());
        self
    }

    /// Sets `StartOfJobCreatedTimeRange`. The start of the creation time range, inclusive, in UTC, as `yyyy-MM-ddTHH:mm:ssZ`.
    #[must_use]
    pub fn start_of_job_created_time_range(
        mut self,
        start_of_job_created_time_range: impl Into<Text<Timestamp>>,
    ) -> Self {
        self.start_of_job_created_time_range = Some(
            start_of_job_created_time_range.into(),
        );
        self
    }

    /// Sets `EndOfJobCreatedTimeRange`. The end of the creation time range, in UTC, as `yyyy-MM-ddTHH:mm:ssZ`.
    #[must_use]
    pub fn end_of_job_created_time_range(
        mut self,
        end_of_job_created_time_range: impl Into<Text<Timestamp>>,
    ) -> Self {
        self.end_of_job_created_time_range = Some(end_of_job_created_time_range.into());
        self
    }

    /// Sets `PipelineId`. The ID of the MPS queue to filter by.
    #[must_use]
    pub fn pipeline_id(mut self, pipeline_id: impl Into<String>) -> Self {
        self.pipeline_id = Some(pipeline_id.into());
        self
    }

    /// Sets `OwnerAccount`. The account that owns the resource.
    #[must_use]
    pub fn owner_account(mut self, owner_account: impl Into<String>) -> Self {
        self.owner_account = Some(owner_account.into());
        self
    }

    /// Sets `OwnerId`. The ID of the account that owns the resource.
    #[must_use]
    #[inline]
    pub fn owner_id(mut self, owner_id: i64) -> Self {
        self.owner_id = Some(owner_id);
        self
    }

    /// Sets `ResourceOwnerAccount`. The account whose resource the request operates on.
    #[must_use]
    pub fn resource_owner_account(
        mut self,
        resource_owner_account: impl Into<String>,
    ) -> Self {
        self.resource_owner_account = Some(resource_owner_account.into());
        self
    }

    /// Sets `ResourceOwnerId`. The ID of the account whose resource the request operates on.
    #[must_use]
    #[inline]
    pub fn resource_owner_id(mut self, resource_owner_id: i64) -> Self {
        self.resource_owner_id = Some(resource_owner_id);
        self
    }
}

alicloud_runtime::structure! {
    QueryMediaCensorJobListRequest {
        job_ids: Field::query("JobIds").comma_list(),
        next_page_token: Field::query("NextPageToken"),
        maximum_page_size: Field::query("MaximumPageSize").integer(1, 300),
        state: Field::query("State"),
        start_of_job_created_time_range: Field::query("StartOfJobCreatedTimeRange"),
        end_of_job_created_time_range: Field::query("EndOfJobCreatedTimeRange"),
        pipeline_id: Field::query("PipelineId"),
        owner_account: Field::query("OwnerAccount"),
        owner_id: Field::query("OwnerId"),
        resource_owner_account: Field::query("ResourceOwnerAccount"),
        resource_owner_id: Field::query("ResourceOwnerId"),
    }
}

/// The values of [`QueryMediaCensorJobListRequest::state`](field@QueryMediaCensorJobListRequest::state).
///
/// The service may add values. A value without a name here is kept as `Unknown`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum QueryMediaCensorJobListState {
    /// `All`: all states.
    All,
    /// `Queuing`: waiting in the queue.
    Queuing,
    /// `Analysing`: in progress.
    Analysing,
    /// `Fail`: failed.
    Fail,
    /// `Success`: the conversion is completed.
    Success,
    /// A value that this version of the crate has no name for.
    Unknown(UnknownValue),
}

alicloud_runtime::string_enum! {
    open QueryMediaCensorJobListState {
        All: "All",
        Queuing: "Queuing",
        Analysing: "Analysing",
        Fail: "Fail",
        Success: "Success",
    }
}

/// The response of [`Client::query_media_censor_job_list`](crate::Client::query_media_censor_job_list).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryMediaCensorJobListResponse {
    /// The moderation jobs on this page, inside `MediaCensorJob`.
    pub media_censor_job_list: Option<MediaCensorJobList>,
    /// The page token. Not set in a request for the first page. Not set or empty in the
    /// response for the last page.
    ///
    /// Example: `9b1a42bc6e8d46e6a1383b7e7f01****`.
    pub next_page_token: Option<String>,
    /// The job IDs that were not found, inside `String`.
    pub non_exist_ids: Option<NonExistIds>,
    /// The request ID. Include it when you contact Alibaba Cloud support.
    ///
    /// Example: `D1D5C080-8E2F-5030-8AB4-13092F17631B`.
    pub request_id: Option<String>,
}

alicloud_runtime::structure! {
    QueryMediaCensorJobListResponse {
        media_censor_job_list: "MediaCensorJobList",
        next_page_token: "NextPageToken",
        non_exist_ids: "NonExistIds",
        request_id: "RequestId",
    }
}

/// The moderation jobs on this page, inside `MediaCensorJob`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MediaCensorJobList {
    /// The moderation jobs on this page.
    pub media_censor_job: Vec<types::MediaCensorJob>,
}

alicloud_runtime::structure! {
    MediaCensorJobList {
        media_censor_job: "MediaCensorJob",
    }
}

/// The job IDs that were not found, inside `String`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NonExistIds {
    /// The job IDs that were not found.
    pub string: Vec<String>,
}

alicloud_runtime::structure! {
    NonExistIds {
        string: "String",
    }
}

impl Operation for QueryMediaCensorJobListRequest {
    type Response = QueryMediaCensorJobListResponse;

    const INFO: &'static OperationInfo = &OperationInfo::of::<Self>()
        .post("QueryMediaCensorJobList")
        .summary("Lists content moderation jobs of the last three months.")
        .read_only()
        .pagination(
            PaginationInfo::of("MediaCensorJobList.MediaCensorJob")
                .token("NextPageToken", "NextPageToken"),
        )
        .ram_action("ice:QueryMediaCensorJobList")
        .documentation(
            "https://api.alibabacloud.com/document/ICE/2020-11-09/QueryMediaCensorJobList",
        );
}

impl Paginated for QueryMediaCensorJobListRequest {
    type Item = types::MediaCensorJob;

    #[inline]
    fn items(page: QueryMediaCensorJobListResponse) -> Vec<types::MediaCensorJob> {
        page.media_censor_job_list
            .map(|media_censor_job_list| media_censor_job_list.media_censor_job)
            .unwrap_or_default()
    }

    #[inline]
    fn set_page_token(&mut self, token: String) {
        self.next_page_token = Some(token);
    }
}
