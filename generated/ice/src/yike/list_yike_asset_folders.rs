// Written by `cargo xtask regen`. Change the description and run it again.

//! `ListYikeAssetFolders`: Lists the folders of a Yike production, page by page.

use alicloud_runtime::{
    Operation, OperationInfo, Paginated, PaginationInfo, Text, Timestamp,
};
use alicloud_runtime::wire::Field;

/// The request of [`Client::list_yike_asset_folders`](crate::Client::list_yike_asset_folders).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListYikeAssetFoldersRequest {
    /// The page number, starting from 1.
    ///
    /// Default: `1`. Example: `1`.
    pub page_no: Option<i32>,
    /// The number of entries per page.
    ///
    /// At most 50. Default: `10`. Example: `10`.
    pub page_size: Option<i32>,
    /// The ID of the production whose folders to list. If not set, the default production is
    /// used.
    ///
    /// Example: `ProductionId`.
    pub production_id: Option<String>,
}

impl ListYikeAssetFoldersRequest {
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

    /// Sets `ProductionId`. The ID of the production whose folders to list.
    #[must_use]
    pub fn production_id(mut self, production_id: impl Into<String>) -> Self {
        self.production_id = Some(production_id.into());
        self
    }
}

alicloud_runtime::structure! {
    ListYikeAssetFoldersRequest {
        page_no: Field::query("PageNo"),
        page_size: Field::query("PageSize").integer(i64::MIN, 50),
        production_id: Field::query("ProductionId"),
    }
}

/// The response of [`Client::list_yike_asset_folders`](crate::Client::list_yike_asset_folders).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListYikeAssetFoldersResponse {
    /// The folders.
    pub folder_list: Vec<YikeAssetFolder>,
    /// The maximum number of entries per response.
    ///
    /// Example: `50`.
    pub max_results: Option<i32>,
    /// The page token. Not set in a request for the first page. Not set or empty in the
    /// response for the last page.
    ///
    /// Example: `Token`.
    pub next_token: Option<String>,
    /// The request ID. Include it when you contact Alibaba Cloud support.
    ///
    /// Example: `******11-DB8D-4A9A-875B-275798******`.
    pub request_id: Option<String>,
    /// The total number of folders.
    ///
    /// Example: `78`.
    pub total: Option<i32>,
}

alicloud_runtime::structure! {
    ListYikeAssetFoldersResponse {
        folder_list: "FolderList",
        max_results: "MaxResults",
        next_token: "NextToken",
        request_id: "RequestId",
        total: "Total",
    }
}

/// An item of [`ListYikeAssetFoldersResponse::folder_list`](field@ListYikeAssetFoldersResponse::folder_list).
///
/// The folders.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct YikeAssetFolder {
    /// The time the job was created, in UTC.
    ///
    /// Example: `2026-01-22T02:07:06Z`.
    pub create_time: Option<Text<Timestamp>>,
    /// The ID of the folder.
    ///
    /// Example: `fd-EXRyxc5SHY`.
    pub folder_id: Option<String>,
    /// The name of the folder.
    ///
    /// Example: `default`.
    pub folder_name: Option<String>,
    /// Whether this is the default folder.
    ///
    /// Example: `1`.
    pub is_default: Option<bool>,
    /// The ID of the production.
    ///
    /// Example: `pd_183320223010****`.
    pub production_id: Option<String>,
    /// The ID of the workspace.
    ///
    /// Example: `llm-odl2p61i4vfbph4g`.
    pub workspace_id: Option<String>,
}

alicloud_runtime::structure! {
    YikeAssetFolder {
        create_time: "CreateTime",
        folder_id: "FolderId",
        folder_name: "FolderName",
        is_default: "IsDefault",
        production_id: "ProductionId",
        workspace_id: "WorkspaceId",
    }
}

impl Operation for ListYikeAssetFoldersRequest {
    type Response = ListYikeAssetFoldersResponse;

    const INFO: &'static OperationInfo = &OperationInfo::of::<Self>()
        .post("ListYikeAssetFolders")
        .summary("Lists the folders of a Yike production, page by page.")
        .read_only()
        .pagination(PaginationInfo::of("FolderList").number("PageNo").total("Total"))
        .ram_action("ice:ListYikeAssetFolders")
        .documentation(
            "https://api.alibabacloud.com/document/ICE/2020-11-09/ListYikeAssetFolders",
        );
}

impl Paginated for ListYikeAssetFoldersRequest {
    type Item = YikeAssetFolder;

    #[inline]
    fn items(page: ListYikeAssetFoldersResponse) -> Vec<YikeAssetFolder> {
        page.folder_list
    }

    #[inline]
    fn set_page_number(&mut self, number: i32) {
        self.page_no = Some(number);
    }
}
