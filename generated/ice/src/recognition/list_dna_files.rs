// Written by `cargo xtask regen`. Change the description and run it again.

//! `ListDNAFiles`: Lists the files of a media fingerprint library, page by page.

use alicloud_runtime::{Operation, OperationInfo, Paginated, PaginationInfo};
use alicloud_runtime::wire::Field;
use crate::types;

/// The request of [`Client::list_dna_files`](crate::Client::list_dna_files).
#[derive(Clone)]
#[non_exhaustive]
pub struct ListDnaFilesRequest {
    /// The page token. Not set in a request for the first page. Not set or empty in the
    /// response for the last page.
    ///
    /// Example: `ae0fd49c0840e14daf0d66a75b83****`.
    pub next_page_token: Option<String>,
    /// The number of entries per page.
    ///
    /// 1 to 100. Default: `20`. Example: `10`.
    pub page_size: Option<i32>,
    /// The ID of the fingerprint library.
    ///
    /// Example: `2288c6ca184c0e47098a5b665e2a12****`.
    pub db_id: String,
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

impl ListDnaFilesRequest {
    /// Creates a request with the required parameters. The methods below set the others.
    pub fn new(db_id: impl Into<String>) -> Self {
        Self {
            db_id: db_id.into(),
            next_page_token: None,
            page_size: None,
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

    /// Sets `PageSize`. The number of entries per page.
    #[must_use]
    #[inline]
    pub fn page_size(mut self, page_size: i32) -> Self {
        self.page_size = Some(page_size);
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
    ListDnaFilesRequest {
        next_page_token: Field::query("NextPageToken"),
        page_size: Field::query("PageSize").integer(1, 100),
        db_id: Field::query("DBId").required(),
        owner_account: Field::query("OwnerAccount"),
        owner_id: Field::query("OwnerId"),
        resource_owner_account: Field::query("ResourceOwnerAccount"),
        resource_owner_id: Field::query("ResourceOwnerId"),
    }
}

/// The response of [`Client::list_dna_files`](crate::Client::list_dna_files).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDnaFilesResponse {
    /// The files on this page.
    pub file_list: Vec<DnaFile>,
    /// The page token. Not set in a request for the first page. Not set or empty in the
    /// response for the last page.
    ///
    /// Example: `ae0fd49c0840e14daf0d66a75b83****`.
    pub next_page_token: Option<String>,
    /// The request ID. Include it when you contact Alibaba Cloud support.
    ///
    /// Example: `2AE89FA5-E620-56C7-9B80-75D09757385A`.
    pub request_id: Option<String>,
}

alicloud_runtime::structure! {
    ListDnaFilesResponse {
        file_list: "FileList",
        next_page_token: "NextPageToken",
        request_id: "RequestId",
    }
}

/// An item of [`ListDnaFilesResponse::file_list`](field@ListDnaFilesResponse::file_list).
///
/// The files on this page.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DnaFile {
    /// The OSS location of the file.
    pub input_file: Option<types::OssObject>,
    /// The primary key of the file in the library.
    ///
    /// Example: `ae0fd49c0840e14daf0d66a75b83****`.
    pub primary_key: Option<String>,
}

alicloud_runtime::structure! {
    DnaFile {
        input_file: "InputFile",
        primary_key: "PrimaryKey",
    }
}

impl Operation for ListDnaFilesRequest {
    type Response = ListDnaFilesResponse;

    const INFO: &'static OperationInfo = &OperationInfo::of::<Self>()
        .post("ListDNAFiles")
        .summary("Lists the files of a media fingerprint library, page by page.")
        .read_only()
        .pagination(
            PaginationInfo::of("FileList").token("NextPageToken", "NextPageToken"),
        )
        .ram_action("ice:ListDNAFiles")
        .documentation(
            "https://api.alibabacloud.com/document/ICE/2020-11-09/ListDNAFiles",
        );
}

impl Paginated for ListDnaFilesRequest {
    type Item = DnaFile;

    #[inline]
    fn items(page: ListDnaFilesResponse) -> Vec<DnaFile> {
        page.file_list
    }

    #[inline]
    fn set_page_token(&mut self, token: String) {
        self.next_page_token = Some(token);
    }
}
