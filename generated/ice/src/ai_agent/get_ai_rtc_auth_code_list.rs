// Written by `cargo xtask regen`. Change the description and run it again.

//! `GetAiRtcAuthCodeList`: Lists the Real-time Conversational AI authorization codes of a batch, with their status.

use alicloud_runtime::{Operation, OperationInfo, Paginated, PaginationInfo};
use alicloud_runtime::wire::Field;
use crate::types;

/// The request of [`Client::get_ai_rtc_auth_code_list`](crate::Client::get_ai_rtc_auth_code_list).
#[derive(Clone)]
#[non_exhaustive]
pub struct GetAiRtcAuthCodeListRequest {
    /// The ID of the license batch.
    ///
    /// Example: `17712***`.
    pub license_item_id: String,
    /// The status of the authorization codes to list: `1` for activated, `2` for not activated.
    ///
    /// Example: `1`.
    pub status: Option<i32>,
    /// The license type to list: `1` for audio calls, `2` for vision calls.
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
    /// Whether to return the total number of matching codes.
    ///
    /// Default: `true`. Example: `true`.
    pub need_total_count: Option<bool>,
}

impl GetAiRtcAuthCodeListRequest {
    /// Creates a request with the required parameters. The methods below set the others.
    pub fn new(license_item_id: impl Into<String>) -> Self {
        Self {
            license_item_id: license_item_id.into(),
            status: None,
            r#type: None,
            page_no: None,
            page_size: None,
            need_total_count: None,
        }
    }

    /// Sets `Status`. The status of the authorization codes to list: `1` for activated, `2` for not activated.
    #[must_use]
    #[inline]
    pub fn status(mut self, status: i32) -> Self {
        self.status = Some(status);
        self
    }

    /// Sets `Type`. The license type to list: `1` for audio calls, `2` for vision calls.
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

    /// Sets `NeedTotalCount`. Whether to return the total number of matching codes.
    #[must_use]
    #[inline]
    pub fn need_total_count(mut self, need_total_count: bool) -> Self {
        self.need_total_count = Some(need_total_count);
        self
    }
}

alicloud_runtime::structure! {
    GetAiRtcAuthCodeListRequest {
        license_item_id: Field::query("LicenseItemId").required(),
        status: Field::query("Status"),
        r#type: Field::query("Type"),
        page_no: Field::query("PageNo"),
        page_size: Field::query("PageSize"),
        need_total_count: Field::query("NeedTotalCount"),
    }
}

/// The response of [`Client::get_ai_rtc_auth_code_list`](crate::Client::get_ai_rtc_auth_code_list).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAiRtcAuthCodeListResponse {
    /// The authorization codes on this page.
    pub auth_code_list: Vec<types::AiRtcAuthCodeDto>,
    /// The error code.
    ///
    /// Example: `Success`.
    pub code: Option<String>,
    /// The HTTP status code of the response, such as `200`.
    ///
    /// Example: `200`.
    pub http_status_code: Option<i32>,
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
    /// Example: `10`.
    pub total_count: Option<i64>,
}

alicloud_runtime::structure! {
    GetAiRtcAuthCodeListResponse {
        auth_code_list: "AuthCodeList",
        code: "Code",
        http_status_code: "HttpStatusCode",
        message: "Message",
        request_id: "RequestId",
        success: "Success",
        total_count: "TotalCount",
    }
}

impl Operation for GetAiRtcAuthCodeListRequest {
    type Response = GetAiRtcAuthCodeListResponse;

    const INFO: &'static OperationInfo = &OperationInfo::of::<Self>()
        .post("GetAiRtcAuthCodeList")
        .summary(
            "Lists the Real-time Conversational AI authorization codes of a batch, with their status.",
        )
        .read_only()
        .pagination(PaginationInfo::of("AuthCodeList").number("PageNo"))
        .ram_action("ice:GetAiRtcAuthCodeList")
        .documentation(
            "https://api.alibabacloud.com/document/ICE/2020-11-09/GetAiRtcAuthCodeList",
        );
}

impl Paginated for GetAiRtcAuthCodeListRequest {
    type Item = types::AiRtcAuthCodeDto;

    #[inline]
    fn items(page: GetAiRtcAuthCodeListResponse) -> Vec<types::AiRtcAuthCodeDto> {
        page.auth_code_list
    }

    #[inline]
    fn set_page_number(&mut self, number: i32) {
        self.page_no = Some(number.into());
    }
}
