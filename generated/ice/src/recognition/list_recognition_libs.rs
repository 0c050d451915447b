// Written by `cargo xtask regen`. Change the description and run it again.

//! `ListRecognitionLibs`: Lists the custom recognition libraries of the account, page by page.

use alicloud_runtime::{Operation, OperationInfo, Paginated, PaginationInfo};
use alicloud_runtime::wire::Field;
use crate::types;

/// The request of [`Client::list_recognition_libs`](crate::Client::list_recognition_libs).
#[derive(Clone)]
#[non_exhaustive]
pub struct ListRecognitionLibsRequest {
    /// The recognition type of the library.
    ///
    /// Example: `landmark`.
    pub algorithm: types::RecognitionAlgorithm,
    /// The page number, starting from 1.
    ///
    /// Example: `1`.
    pub page_number: i32,
    /// The number of entries per page.
    ///
    /// 1 to 50. Example: `10`.
    pub page_size: i32,
    /// The IDs of the libraries to list. If not set, all libraries are listed.
    ///
    /// Example: `["lib1", "lib2", "lib3"]`.
    pub lib_id: Option<Vec<String>>,
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

impl ListRecognitionLibsRequest {
    /// Creates a request with the required parameters. The methods below set the others.
    #[inline]
    pub fn new(required: ListRecognitionLibsRequired) -> Self {
        Self {
            algorithm: required.algorithm,
            page_number: required.page_number,
            page_size: required.page_size,
            lib_id: None,
            owner_account: None,
            owner_id: None,
            resource_owner_account: None,
            resource_owner_id: None,
        }
    }

    /// Sets `LibId`. The IDs of the libraries to list.
    #[must_use]
    pub fn lib_id(
        mut self,
        lib_id: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.lib_id = Some(lib_id.into_iter().map(Into::into).collect());
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

/// The required values of [`ListRecognitionLibsRequest`].
#[derive(Clone, Debug, PartialEq)]
pub struct ListRecognitionLibsRequired {
    /// The recognition type of the library.
    ///
    /// Example: `landmark`.
    pub algorithm: types::RecognitionAlgorithm,
    /// The page number, starting from 1.
    ///
    /// Example: `1`.
    pub page_number: i32,
    /// The number of entries per page.
    ///
    /// 1 to 50. Example: `10`.
    pub page_size: i32,
}

alicloud_runtime::structure! {
    ListRecognitionLibsRequest {
        algorithm: Field::query("Algorithm").required(),
        page_number: Field::query("PageNumber").required(),
        page_size: Field::query("PageSize").integer(1, 50).required(),
        lib_id: Field::query("LibId").comma_list(),
        owner_account: Field::query("OwnerAccount"),
        owner_id: Field::query("OwnerId"),
        resource_owner_account: Field::query("ResourceOwnerAccount"),
        resource_owner_id: Field::query("ResourceOwnerId"),
    }
}

/// The response of [`Client::list_recognition_libs`](crate::Client::list_recognition_libs).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRecognitionLibsResponse {
    /// The libraries on this page, inside `Lib`.
    pub libs: Option<RecognitionLibLibs>,
    /// The page number, starting from 1.
    ///
    /// Example: `1`.
    pub page_number: Option<i32>,
    /// The number of entries per page.
    ///
    /// Example: `10`.
    pub page_size: Option<i32>,
    /// The request ID. Include it when you contact Alibaba Cloud support.
    ///
    /// Example: `******11-DB8D-4A9A-875B-275798******`.
    pub request_id: Option<String>,
    /// The total number of entries.
    ///
    /// Example: `180`.
    pub total_count: Option<i64>,
}

alicloud_runtime::structure! {
    ListRecognitionLibsResponse {
        libs: "Libs",
        page_number: "PageNumber",
        page_size: "PageSize",
        request_id: "RequestId",
        total_count: "TotalCount",
    }
}

/// The libraries on this page, inside `Lib`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognitionLibLibs {
    /// The libraries on this page.
    pub lib: Vec<LibsLib>,
}

alicloud_runtime::structure! {
    RecognitionLibLibs {
        lib: "Lib",
    }
}

/// An item of [`RecognitionLibLibs::lib`](field@RecognitionLibLibs::lib).
///
/// The libraries on this page.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LibsLib {
    /// The description of the library.
    pub lib_description: Option<String>,
    /// The ID of the library.
    pub lib_id: Option<String>,
    /// The name of the library.
    pub lib_name: Option<String>,
}

alicloud_runtime::structure! {
    LibsLib {
        lib_description: "LibDescription",
        lib_id: "LibId",
        lib_name: "LibName",
    }
}

impl Operation for ListRecognitionLibsRequest {
    type Response = ListRecognitionLibsResponse;

    const INFO: &'static OperationInfo = &OperationInfo::of::<Self>()
        .post("ListRecognitionLibs")
        .summary("Lists the custom recognition libraries of the account, page by page.")
        .read_only()
        .pagination(
            PaginationInfo::of("Libs.Lib").number("PageNumber").total("TotalCount"),
        )
        .ram_action("ice:ListRecognitionLibs")
        .documentation(
            "https://api.alibabacloud.com/document/ICE/2020-11-09/ListRecognitionLibs",
        );
}

impl Paginated for ListRecognitionLibsRequest {
    type Item = LibsLib;

    #[inline]
    fn items(page: ListRecognitionLibsResponse) -> Vec<LibsLib> {
        page.libs.map(|libs| libs.lib).unwrap_or_default()
    }

    #[inline]
    fn set_page_number(&mut self, number: i32) {
        self.page_number = number;
    }
}
