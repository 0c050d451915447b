// Written by `cargo xtask regen`. Change the description and run it again.

//! `QueryMediaCensorJobDetail`: Looks up a content moderation job and its results.

use alicloud_runtime::{
    Operation, OperationInfo, Paginated, PaginationInfo, Waitable, WaiterInfo,
    submitted_ids,
};
use alicloud_runtime::wire::Field;
use crate::types;

/// The request of [`Client::query_media_censor_job_detail`](crate::Client::query_media_censor_job_detail).
#[derive(Clone)]
#[non_exhaustive]
pub struct QueryMediaCensorJobDetailRequest {
    /// The ID of the moderation job, as returned by `SubmitMediaCensorJob`.
    ///
    /// Example: `2288c6ca184c0e47098a5b665e2a12****`.
    pub job_id: String,
    /// The page token. Not set in a request for the first page. Not set or empty in the
    /// response for the last page.
    ///
    /// Example: `ae0fd49c0840e14daf0d66a75b83****`.
    pub next_page_token: Option<String>,
    /// The number of entries per page.
    ///
    /// 1 to 300. Default: `30`. Example: `30`.
    pub maximum_page_size: Option<i64>,
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

impl QueryMediaCensorJobDetailRequest {
    /// Creates a request with the required parameters. The methods below set the others.
    pub fn new(job_id: impl Into<String>) -> Self {
        Self {
            job_id: job_id.into(),
            next_page_token: None,
            maximum_page_size: None,
            owner_account: None,
            owner_id: None,
            resource_owner_account: None,
            resource_owner_id: None,
        }
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
    QueryMediaCensorJobDetailRequest {
        job_id: Field::query("JobId").required(),
        next_page_token: Field::query("NextPageToken"),
        maximum_page_size: Field::query("MaximumPageSize").integer(1, 300),
        owner_account: Field::query("OwnerAccount"),
        owner_id: Field::query("OwnerId"),
        resource_owner_account: Field::query("ResourceOwnerAccount"),
        resource_owner_id: Field::query("ResourceOwnerId"),
    }
}

/// The response of [`Client::query_media_censor_job_detail`](crate::Client::query_media_censor_job_detail).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryMediaCensorJobDetailResponse {
    /// The moderation job and its results.
    pub media_censor_job_detail: Option<types::MediaCensorJob>,
    /// The request ID. Include it when you contact Alibaba Cloud support.
    ///
    /// Example: `B42299E6-F71F-465F-8FE9-4FC2E3D3C2CA`.
    pub request_id: Option<String>,
}

alicloud_runtime::structure! {
    QueryMediaCensorJobDetailResponse {
        media_censor_job_detail: "MediaCensorJobDetail",
        request_id: "RequestId",
    }
}

impl Operation for QueryMediaCensorJobDetailRequest {
    type Response = QueryMediaCensorJobDetailResponse;

    const INFO: &'static OperationInfo = &OperationInfo::of::<Self>()
        .post("QueryMediaCensorJobDetail")
        .summary("Looks up a content moderation job and its results.")
        .read_only()
        .pagination(
            PaginationInfo::of(
                    "MediaCensorJobDetail.VensorCensorResult.VideoTimelines.VideoTimeline",
                )
                .token(
                    "NextPageToken",
                    "MediaCensorJobDetail.VensorCensorResult.NextPageToken",
                ),
        )
        .waiter(
            WaiterInfo::new("MediaCensorJobDetail.State")
                .success(&["Success"])
                .failure(&["Fail"]),
        )
        .ram_action("ice:QueryMediaCensorJobDetail")
        .documentation(
            "https://api.alibabacloud.com/document/ICE/2020-11-09/QueryMediaCensorJobDetail",
        );
}

impl Paginated for QueryMediaCensorJobDetailRequest {
    type Item = types::VideoTimeline;

    #[inline]
    fn items(page: QueryMediaCensorJobDetailResponse) -> Vec<types::VideoTimeline> {
        page.media_censor_job_detail
            .and_then(|media_censor_job_detail| {
                media_censor_job_detail.vensor_censor_result
            })
            .and_then(|vensor_censor_result| vensor_censor_result.video_timelines)
            .map(|video_timelines| video_timelines.video_timeline)
            .unwrap_or_default()
    }

    #[inline]
    fn set_page_token(&mut self, token: String) {
        self.next_page_token = Some(token);
    }
}

impl Waitable for QueryMediaCensorJobDetailRequest {}

impl TryFrom<&super::SubmitMediaCensorJobResponse> for QueryMediaCensorJobDetailRequest {
    type Error = alicloud_runtime::Error;

    #[inline]
    fn try_from(
        response: &super::SubmitMediaCensorJobResponse,
    ) -> alicloud_runtime::Result<Self> {
        let job_id = submitted_ids::<Self>(response, "JobId")?;
        Ok(Self::new(job_id.join(",")))
    }
}
