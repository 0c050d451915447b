// Written by `cargo xtask regen`. Change the description and run it again.

//! `GetAiRtcLicenseInfoList`: Lists the license batches for AI real-time communication.

use alicloud_runtime::{Operation, OperationInfo, Paginated, PaginationInfo};
use alicloud_runtime::wire::Field;
use crate::types;

/// The request of [`Client::get_ai_rtc_license_info_list`](crate::Client::get_ai_rtc_license_info_list).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAiRtcLicenseInfoListRequest {
    /// The ID of the license batch to look up.
    ///
    /// Example: `17712***`.
    pub license_item_id: Option<String>,
    /// The status of the license batches to list: `1` for normal, `2` for expired.
    ///
    /// Example: `1`.
    pub status: Option<i32>,
    /// The license type to list: `1` for voice calls, `2` for visual understanding.
    ///
    /// Example: `1`.
    pub r#type: Option<i32>,
    /// The page number, starting from 1.
    ///
    /// Example: `1`.
    pub page_no: Option<i64>,
    /// The number of entries per page.
    ///
    /// Example: `10`.
    pub page_size: Option<i64>,
    /// Whether to return the total number of matching batches.
    ///
    /// Default: `true`. Example: `true`.
    pub need_total_count: Option<bool>,
}

impl GetAiRtcLicenseInfoListRequest {
    /// Creates a request. Every parameter is optional.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `LicenseItemId`. The ID of the license batch to look up.
    #[must_use]
    pub fn license_item_id(mut self, license_item_id: impl Into<String>) -> Self {
        self.license_item_id = Some(license_item_id.into());
        self
    }

    /// Sets `Status`. The status of the license batches to list: `1` for normal, `2` for expired.
    #[must_use]
    #[inline]
    pub fn status(mut self, status: i32) -> Self {
        self.status = Some(status);
        self
    }

    /// Sets `Type`. The license type to list: `1` for voice calls, `2` for visual understanding.
    #[must_use]
    #[inline]
    pub fn r#type(mut self, r#type: i32) -> Self {
        self.r#type = Some(r#type);
        self
    }

    /// Sets `PageNo`. The page number, starting from 1.
    #[must_use]
    #[inline]
    pub fn page_no(mut self, page_no: i64) -> Self {
        self.page_no = Some(page_no);
        self
    }

    /// Sets `PageSize`. The number of entries per page.
    #[must_use]
    #[inline]
    pub fn page_size(mut self, page_size: i64) -> Self {
        self.page_size = Some(page_size);
        self
    }

    /// Sets `NeedTotalCount`. Whether to return the total number of matching batches.
    #[must_use]
    #[inline]
    pub fn need_total_count(mut self, need_total_count: bool) -> Self {
        self.need_total_count = Some(need_total_count);
        self
    }
}

alicloud_runtime::structure! {
    GetAiRtcLicenseInfoListRequest {
        license_item_id: Field::query("LicenseItemId"),
        status: Field::query("Status"),
        r#type: Field::query("Type"),
        page_no: Field::query("PageNo"),
        page_size: Field::query("PageSize"),
        need_total_count: Field::query("NeedTotalCount"),
    }
}

/// The response of [`Client::get_ai_rtc_license_info_list`](crate::Client::get_ai_rtc_license_info_list).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAiRtcLicenseInfoListResponse {
    /// The error code.
    ///
    /// Example: `Success`.
    pub code: Option<String>,
    /// The HTTP status code of the response, such as `200`.
    ///
    /// Example: `httpStatusCode`.
    pub http_status_code: Option<i32>,
    /// The license batches on this page.
    pub license_info_list: Vec<types::AiRtcLicenseInfoDto>,
    /// The message for the result code.
    ///
    /// Example: `OK`.
    pub message: Option<String>,
    /// The request ID. Include it when you contact Alibaba Cloud support.
    ///
    /// Example: `7B117AF5-2A16-412C-B127-FA6175ED1***`.
    pub request_id: Option<String>,
    /// Whether the request succeeded.
    ///
    /// Example: `true`.
    pub success: Option<bool>,
    /// The total number of entries.
    ///
    /// Example: `100`.
    pub total_count: Option<i64>,
}

alicloud_runtime::structure! {
    GetAiRtcLicenseInfoListResponse {
        code: "Code",
        http_status_code: "HttpStatusCode",
        license_info_list: "LicenseInfoList",
        message: "Message",
        request_id: "RequestId",
        success: "Success",
        total_count: "TotalCount",
    }
}

impl Operation for GetAiRtcLicenseInfoListRequest {
    type Response = GetAiRtcLicenseInfoListResponse;

    const INFO: &'static OperationInfo = &OperationInfo::of::<Self>()
        .post("GetAiRtcLicenseInfoList")
        .summary("Lists the license batches for AI real-time communication.")
        .read_only()
        .pagination(PaginationInfo::of("LicenseInfoList").number("PageNo"))
        .ram_action("ice:GetAiRtcLicenseInfoList")
        .documentation(
            "https://api.alibabacloud.com/document/ICE/2020-11-09/GetAiRtcLicenseInfoList",
        );
}

impl Paginated for GetAiRtcLicenseInfoListRequest {
    type Item = types::AiRtcLicenseInfoDto;

    #[inline]
    fn items(page: GetAiRtcLicenseInfoListResponse) -> Vec<types::AiRtcLicenseInfoDto> {
        page.license_info_list
    }

    #[inline]
    fn set_page_number(&mut self, number: i32) {
        self.page_no = Some(number.into());
    }
}
