// Written by `cargo xtask regen`. Change the description and run it again.

//! `ListAIAgentPhoneNumber`: Lists the phone numbers of the account, with their status.

use alicloud_runtime::{Operation, OperationInfo, Paginated, PaginationInfo};
use alicloud_runtime::wire::Field;

/// The request of [`Client::list_ai_agent_phone_number`](crate::Client::list_ai_agent_phone_number).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAiAgentPhoneNumberRequest {
    /// The number of entries per page.
    ///
    /// At most 100. Default: `50`. Example: `50`.
    pub page_size: Option<i64>,
    /// The page number, starting from 1.
    ///
    /// Default: `1`. Example: `1`.
    pub page_number: Option<i64>,
    /// The phone number to look up. Optional.
    ///
    /// Example: `139xxxxxxxxx`.
    pub number: Option<String>,
    /// The status of the phone numbers to list: `1` for activating, `2` for normal, `3` for
    /// deactivating, `4` for deactivated.
    ///
    /// Example: `2`.
    pub status: Option<i32>,
}

impl ListAiAgentPhoneNumberRequest {
    /// Creates a request. Every parameter is optional.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `PageSize`. The number of entries per page.
    #[must_use]
    #[inline]
    pub fn page_size(mut self, page_size: i64) -> Self {
        self.page_size = Some(page_size);
        self
    }

    /// Sets `PageNumber`. The page number, starting from 1.
    #[must_use]
    #[inline]
    pub fn page_number(mut self, page_number: i64) -> Self {
        self.page_number = Some(page_number);
        self
    }

    /// Sets `Number`. The phone number to look up.
    #[must_use]
    pub fn number(mut self, number: impl Into<String>) -> Self {
        self.number = Some(number.into());
        self
    }

    /// Sets `Status`. The status of the phone numbers to list: `1` for activating, `2` for normal, `3` for deactivating, `4` for deactivated.
    #[must_use]
    #[inline]
    pub fn status(mut self, status: i32) -> Self {
        self.status = Some(status);
        self
    }
}

alicloud_runtime::structure! {
    ListAiAgentPhoneNumberRequest {
        page_size: Field::query("PageSize").integer(i64::MIN, 100),
        page_number: Field::query("PageNumber"),
        number: Field::query("Number"),
        status: Field::query("Status"),
    }
}

/// The response of [`Client::list_ai_agent_phone_number`](crate::Client::list_ai_agent_phone_number).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAiAgentPhoneNumberResponse {
    /// The matching phone numbers.
    pub data: Vec<AiAgentPhoneNumberData>,
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
    /// Example: `************16-412C-B127-******`.
    pub request_id: Option<String>,
    /// The total number of matching phone numbers.
    ///
    /// Example: `186`.
    pub total_number: Option<i32>,
}

alicloud_runtime::structure! {
    ListAiAgentPhoneNumberResponse {
        data: "Data",
        page_number: "PageNumber",
        page_size: "PageSize",
        request_id: "RequestId",
        total_number: "TotalNumber",
    }
}

/// An item of [`ListAiAgentPhoneNumberResponse::data`](field@ListAiAgentPhoneNumberResponse::data).
///
/// The matching phone numbers.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AiAgentPhoneNumberData {
    /// The phone number.
    ///
    /// Example: `132*****683`.
    pub phone_number: Option<String>,
    /// The status of the phone number: `1` for activating, `2` for normal, `3` for
    /// deactivating, `4` for deactivated.
    ///
    /// Example: `1`.
    pub status: Option<i32>,
}

alicloud_runtime::structure! {
    AiAgentPhoneNumberData {
        phone_number: "PhoneNumber",
        status: "Status",
    }
}

impl Operation for ListAiAgentPhoneNumberRequest {
    type Response = ListAiAgentPhoneNumberResponse;

    const INFO: &'static OperationInfo = &OperationInfo::of::<Self>()
        .post("ListAIAgentPhoneNumber")
        .summary("Lists the phone numbers of the account, with their status.")
        .read_only()
        .pagination(PaginationInfo::of("Data").number("PageNumber").total("TotalNumber"))
        .ram_action("ice:ListAIAgentPhoneNumber")
        .documentation(
            "https://api.alibabacloud.com/document/ICE/2020-11-09/ListAIAgentPhoneNumber",
        );
}

impl Paginated for ListAiAgentPhoneNumberRequest {
    type Item = AiAgentPhoneNumberData;

    #[inline]
    fn items(page: ListAiAgentPhoneNumberResponse) -> Vec<AiAgentPhoneNumberData> {
        page.data
    }

    #[inline]
    fn set_page_number(&mut self, number: i32) {
        self.page_number = Some(number.into());
    }
}
