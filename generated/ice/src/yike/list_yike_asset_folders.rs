// Written by `cargo xtask regen`. Change the description and run it again.

//! `ListYikeAssetFolders`: Lists the folders of a Yike production, page by page.

use alicloud_runtime::{Operation, OperationInfo, Paged, Paging, Text, Timestamp};
use alicloud_runtime::wire::{Field, Fields};

/// The request of [`Client::list_yike_asset_folders`](crate::Client::list_yike_asset_folders).
#[derive(Default)]
#[non_exhaustive]
pub struct ListYikeAssetFoldersRequest {
    /// Which page, counted from 1.
    ///
    /// Default: `1`. Example: `1`.
    pub page_no: Option<i32>,
    /// How many entries a page has.
    ///
    /// At most 50. Default: `10`. Example: `10`.
    pub page_size: Option<i32>,
    /// The production whose folders to list. The default production when left out.
    ///
    /// Example: `ProductionId`.
    pub production_id: Option<String>,
}

impl ListYikeAssetFoldersRequest {
    /// Everything here is optional.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `PageNo`. Which page, counted from 1.
    #[must_use]
    #[inline]
    pub fn page_no(mut self, page_no: i32) -> Self {
        self.page_no = Some(page_no);
        self
    }

    /// Sets `PageSize`. How many entries a page has.
    #[must_use]
    #[inline]
    pub fn page_size(mut self, page_size: i32) -> Self {
        self.page_size = Some(page_size);
        self
    }

    /// Sets `ProductionId`. The production whose folders to list.
    #[must_use]
    pub fn production_id(mut self, production_id: impl Into<String>) -> Self {
        self.production_id = Some(production_id.into());
        self
    }
}

impl Fields for ListYikeAssetFoldersRequest {
    const FIELDS: &'static [Field] = &[
        Field::query("PageNo"),
        Field::query("PageSize").integer(i64::MIN, 50),
        Field::query("ProductionId"),
    ];
}

alicloud_runtime::structure!(
    ListYikeAssetFoldersRequest { page_no, page_size, production_id }
);

/// The answer to [`Client::list_yike_asset_folders`](crate::Client::list_yike_asset_folders).
#[derive(Default)]
#[non_exhaustive]
pub struct ListYikeAssetFoldersResponse {
    /// The folders.
    pub folder_list: Vec<Folder>,
    /// How many entries an answer has at most.
    ///
    /// Example: `50`.
    pub max_results: Option<i32>,
    /// Where the next page begins. A request without it gets the first page; an answer without
    /// it, or with an empty one, is the last.
    ///
    /// Example: `Token`.
    pub next_token: Option<String>,
    /// The ID of this request. Quote it when you ask Alibaba Cloud's support about the call.
    ///
    /// Example: `******11-DB8D-4A9A-875B-275798******`.
    pub request_id: Option<String>,
    /// How many folders there are in all.
    ///
    /// Example: `78`.
    pub total: Option<i32>,
}

impl Fields for ListYikeAssetFoldersResponse {
    const FIELDS: &'static [Field] = &Field::members([
        "FolderList",
        "MaxResults",
        "NextToken",
        "RequestId",
        "Total",
    ]);
}

alicloud_runtime::structure!(
    ListYikeAssetFoldersResponse { folder_list, max_results, next_token, request_id,
    total }
);

/// An item of `FolderList`.
///
/// The folders.
#[derive(Default)]
#[non_exhaustive]
pub struct Folder {
    /// When it was created, in UTC.
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

impl Fields for Folder {
    const FIELDS: &'static [Field] = &Field::members([
        "CreateTime",
        "FolderId",
        "FolderName",
        "IsDefault",
        "ProductionId",
        "WorkspaceId",
    ]);
}

alicloud_runtime::structure!(
    Folder { create_time, folder_id, folder_name, is_default, production_id, workspace_id
    }
);

impl Operation for ListYikeAssetFoldersRequest {
    type Response = ListYikeAssetFoldersResponse;

    const INFO: &'static OperationInfo = &OperationInfo::of::<Self>()
        .post("ListYikeAssetFolders")
        .summary("Lists the folders of a Yike production, page by page.")
        .read_only()
        .paging(Paging::of("FolderList").number("PageNo").total("Total"))
        .ram_action("ice:ListYikeAssetFolders")
        .documentation(
            "https://api.alibabacloud.com/document/ICE/2020-11-09/ListYikeAssetFolders",
        );
}

impl Paged for ListYikeAssetFoldersRequest {
    type Item = Folder;

    #[inline]
    fn items(page: ListYikeAssetFoldersResponse) -> Vec<Folder> {
        page.folder_list
    }
}
