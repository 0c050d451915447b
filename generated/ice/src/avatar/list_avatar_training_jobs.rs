// Written by `cargo xtask regen`. Change the description and run it again.

//! `ListAvatarTrainingJobs`: Lists avatar training jobs, optionally filtered by state.

use alicloud_runtime::{
    Operation, OperationInfo, Paginated, PaginationInfo, Text, Timestamp,
};
use alicloud_runtime::wire::Field;
use crate::types;

/// The request of [`Client::list_avatar_training_jobs`](crate::Client::list_avatar_training_jobs).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAvatarTrainingJobsRequest {
    /// The page number, starting from 1.
    ///
    /// Default: `1`. Example: `1`.
    pub page_no: Option<i32>,
    /// The number of entries per page.
    ///
    /// 1 to 100. Default: `10`. Example: `10`.
    pub page_size: Option<i32>,
    /// The state of the jobs to list.
    ///
    /// Example: `Success`.
    pub status: Option<types::AvatarTrainingStatus>,
}

impl ListAvatarTrainingJobsRequest {
    /// Creates a request. Every parameter is optional.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `PageNo`. The page number, starting from 1.
    #[must_use]
    #[inline]
    pub fn page_no(mut self, page_no: i32) -> Self {
        self.page_no = Some(page_no);
        self
    }

    /// Sets `PageSize`. The number of entries per page.
    #[must_use]
    #[inline]
    pub fn page_size(mut self, page_size: i32) -> Self {
        self.page_size = Some(page_size);
        self
    }

    /// Sets `Status`. The state of the jobs to list.
    #[must_use]
    pub fn status(mut self, status: impl Into<types::AvatarTrainingStatus>) -> Self {
        self.status = Some(status.into());
        self
    }
}

alicloud_runtime::structure! {
    ListAvatarTrainingJobsRequest {
        page_no: Field::query("PageNo"),
        page_size: Field::query("PageSize").integer(1, 100),
        status: Field::query("Status"),
    }
}

/// The response of [`Client::list_avatar_training_jobs`](crate::Client::list_avatar_training_jobs).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAvatarTrainingJobsResponse {
    /// The response data.
    pub data: Option<ListAvatarTrainingJobsData>,
    /// The request ID. Include it when you contact Alibaba Cloud support.
    ///
    /// Example: `****63E8B7C7-4812-46AD-0FA56029AC86****`.
    pub request_id: Option<String>,
    /// Whether the request succeeded.
    ///
    /// Example: `true`.
    pub success: Option<bool>,
}

alicloud_runtime::structure! {
    ListAvatarTrainingJobsResponse {
        data: "Data",
        request_id: "RequestId",
        success: "Success",
    }
}

/// The response data.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAvatarTrainingJobsData {
    /// The avatar training jobs on this page.
    pub avatar_training_job_list: Vec<AvatarTrainingJobItem>,
    /// The total number of entries.
    ///
    /// Example: `3`.
    pub total_count: Option<i64>,
}

alicloud_runtime::structure! {
    ListAvatarTrainingJobsData {
        avatar_training_job_list: "AvatarTrainingJobList",
        total_count: "TotalCount",
    }
}

/// An item of [`ListAvatarTrainingJobsData::avatar_training_job_list`](field@ListAvatarTrainingJobsData::avatar_training_job_list).
///
/// The avatar training jobs on this page.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AvatarTrainingJobItem {
    /// The description of the avatar.
    pub avatar_description: Option<String>,
    /// The ID of the avatar.
    ///
    /// Example: `Avatar-XXX`.
    pub avatar_id: Option<String>,
    /// The name of the avatar.
    ///
    /// Example: `Decimal`.
    pub avatar_name: Option<String>,
    /// The type of the avatar, such as `2DAvatar`.
    ///
    /// Example: `2DAvatar`.
    pub avatar_type: Option<String>,
    /// The time the job was submitted, in UTC.
    ///
    /// Example: `2020-12-23T13:33:40Z`.
    pub create_time: Option<Text<Timestamp>>,
    /// The time training was first started, in UTC.
    ///
    /// Example: `2020-12-23T13:33:40Z`.
    pub first_training_time: Option<Text<Timestamp>>,
    /// The ID of the avatar training job.
    ///
    /// Example: `*****aded114489ea02e0addf93*****`.
    pub job_id: Option<String>,
    /// The time training was last started, in UTC.
    ///
    /// Example: `2020-12-23T13:33:40Z`.
    pub last_training_time: Option<Text<Timestamp>>,
    /// The status message, such as `Training succeeded`.
    ///
    /// Example: `Training succeeded`.
    pub message: Option<String>,
    /// The media ID of the avatar image.
    ///
    /// Example: `*****aded114489ea02e0addf93*****`.
    pub portrait: Option<String>,
    /// The status of the job.
    ///
    /// Example: `Success`.
    pub status: Option<types::AvatarTrainingStatus>,
}

alicloud_runtime::structure! {
    AvatarTrainingJobItem {
        avatar_description: "AvatarDescription",
        avatar_id: "AvatarId",
        avatar_name: "AvatarName",
        avatar_type: "AvatarType",
        create_time: "CreateTime",
        first_training_time: "FirstTrainingTime",
        job_id: "JobId",
        last_training_time: "LastTrainingTime",
        message: "Message",
        portrait: "Portrait",
        status: "Status",
    }
}

impl Operation for ListAvatarTrainingJobsRequest {
    type Response = ListAvatarTrainingJobsResponse;

    const INFO: &'static OperationInfo = &OperationInfo::of::<Self>()
        .post("ListAvatarTrainingJobs")
        .summary("Lists avatar training jobs, optionally filtered by state.")
        .read_only()
        .pagination(
            PaginationInfo::of("Data.AvatarTrainingJobList")
                .number("PageNo")
                .total("Data.TotalCount"),
        )
        .ram_action("ice:ListAvatarTrainingJobs")
        .documentation(
            "https://api.alibabacloud.com/document/ICE/2020-11-09/ListAvatarTrainingJobs",
        );
}

impl Paginated for ListAvatarTrainingJobsRequest {
    type Item = AvatarTrainingJobItem;

    #[inline]
    fn items(page: ListAvatarTrainingJobsResponse) -> Vec<AvatarTrainingJobItem> {
        page.data.map(|data| data.avatar_training_job_list).unwrap_or_default()
    }

    #[inline]
    fn set_page_number(&mut self, number: i32) {
        self.page_no = Some(number);
    }
}
