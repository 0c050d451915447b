// Written by `cargo xtask regen`. Change the description and run it again.

//! `ListYikeProductions`: Lists Yike productions, page by page.

use alicloud_runtime::{
    Operation, OperationInfo, Paginated, PaginationInfo, Text, Timestamp,
};
use alicloud_runtime::wire::Field;

/// The request of [`Client::list_yike_productions`](crate::Client::list_yike_productions).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListYikeProductionsRequest {
    /// The maximum number of entries per response.
    ///
    /// Example: `50`.
    pub max_results: Option<i32>,
    /// The page token. Not set in a request for the first page. Not set or empty in the
    /// response for the last page.
    ///
    /// Example: `Token`.
    pub next_token: Option<String>,
    /// The page number, starting from 1.
    ///
    /// Default: `1`. Example: `1`.
    pub page_no: Option<i32>,
    /// The number of entries per page.
    ///
    /// At most 50. Default: `10`. Example: `10`.
    pub page_size: Option<i32>,
    /// The ID of the workspace.
    ///
    /// Example: `llm-zna577pdximvztk5`.
    pub workspace_id: Option<String>,
}

impl ListYikeProductionsRequest {
    /// Creates a request. Every parameter is optional.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `MaxResults`. The maximum number of entries per response.
    #[must_use]
    #[inline]
    pub fn max_results(mut self, max_results: i32) -> Self {
        self.max_results = Some(max_results);
        self
    }

    /// Sets `NextToken`. The page token.
    #[must_use]
    pub fn next_token(mut self, next_token: impl Into<String>) -> Self {
        self.next_token = Some(next_token.into());
        self
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

    /// Sets `WorkspaceId`. The ID of the workspace.
    #[must_use]
    pub fn workspace_id(mut self, workspace_id: impl Into<String>) -> Self {
        self.workspace_id = Some(workspace_id.into());
        self
    }
}

alicloud_runtime::structure! {
    ListYikeProductionsRequest {
        max_results: Field::query("MaxResults"),
        next_token: Field::query("NextToken"),
        page_no: Field::query("PageNo"),
        page_size: Field::query("PageSize").integer(i64::MIN, 50),
        workspace_id: Field::query("WorkspaceId"),
    }
}

/// The response of [`Client::list_yike_productions`](crate::Client::list_yike_productions).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListYikeProductionsResponse {
    /// The maximum number of entries per response.
    ///
    /// Example: `50`.
    pub max_results: Option<i32>,
    /// The page token. Not set in a request for the first page. Not set or empty in the
    /// response for the last page.
    ///
    /// Example: `Token`.
    pub next_token: Option<String>,
    /// The productions.
    pub production_list: Vec<YikeProduction>,
    /// The request ID. Include it when you contact Alibaba Cloud support.
    ///
    /// Example: `******11-DB8D-4A9A-875B-275798******`.
    pub request_id: Option<String>,
}

alicloud_runtime::structure! {
    ListYikeProductionsResponse {
        max_results: "MaxResults",
        next_token: "NextToken",
        production_list: "ProductionList",
        request_id: "RequestId",
    }
}

/// An item of [`ListYikeProductionsResponse::production_list`](field@ListYikeProductionsResponse::production_list).
///
/// The productions.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct YikeProduction {
    /// The permission on the production, such as `Manage`.
    ///
    /// Example: `Manage`.
    pub auth: Option<String>,
    /// The URL of the cover image.
    ///
    /// Example: `https://tagvvcloud-material-center-prod.oss-cn-hangzhou.aliyuncs.com/sumvideo/utils_image/sumvideo-video-cover.png`.
    pub cover_url: Option<String>,
    /// The time the job was created, in UTC.
    ///
    /// Example: `2026-01-07T02:21:36Z`.
    pub create_time: Option<Text<Timestamp>>,
    /// The name of the user who created the production.
    ///
    /// Example: `aliyun_183320223010****`.
    pub create_user_name: Option<String>,
    /// The description of the production.
    ///
    /// Example: `Swas_QuerySwasInstanceByRegion`.
    pub description: Option<String>,
    /// The ID of the production.
    ///
    /// Example: `pd_463862****`.
    pub production_id: Option<String>,
    /// The title of the media asset.
    ///
    /// Example: `Harvest`.
    pub title: Option<String>,
    /// The ID of the workspace.
    ///
    /// Example: `llm-m3r546h1n9kq3mtm`.
    pub workspace_id: Option<String>,
}

alicloud_runtime::structure! {
    YikeProduction {
        auth: "Auth",
        cover_url: "CoverUrl",
        create_time: "CreateTime",
        create_user_name: "CreateUserName",
        description: "Description",
        production_id: "ProductionId",
        title: "Title",
        workspace_id: "WorkspaceId",
    }
}

impl Operation for ListYikeProductionsRequest {
    type Response = ListYikeProductionsResponse;

    const INFO: &'static OperationInfo = &OperationInfo::of::<Self>()
        .post("ListYikeProductions")
        .summary("Lists Yike productions, page by page.")
        .read_only()
        .pagination(PaginationInfo::of("ProductionList").number("PageNo"))
        .ram_action("ice:ListYikeProductions")
        .documentation(
            "https://api.alibabacloud.com/document/ICE/2020-11-09/ListYikeProductions",
        );
}

impl Paginated for ListYikeProductionsRequest {
    type Item = YikeProduction;

    #[inline]
    fn items(page: ListYikeProductionsResponse) -> Vec<YikeProduction> {
        page.production_list
    }

    #[inline]
    fn set_page_number(&mut self, number: i32) {
        self.page_no = Some(number);
    }
}
