// Written by `cargo xtask regen`. Change the description and run it again.

//! `ListAIAgentPhoneNumber`: Lists the phone numbers of the account, with their status.

use alicloud_runtime::{Operation, OperationInfo, Paged, Paging};
use alicloud_runtime::wire::{Field, Fields};

/// The request of [`Client::list_ai_agent_phone_number`](crate::Client::list_ai_agent_phone_number).
#[derive(Default)]
#[non_exhaustive]
pub struct ListAiAgentPhoneNumberRequest {
    /// How many entries a page has.
    ///
    /// At most 100. Default: `50`. Example: `50`.
    pub page_size: Option<i64>,
    /// Which page, counted from 1.
    ///
    /// Default: `1`. Example: `1`.
    pub page_number: Option<i64>,
    /// The phone number to look up, if only one is wanted.
    ///
    /// Example: `139xxxxxxxxx`.
    pub number: Option<String>,
    /// Which phone numbers to list: `1` for those being activated, `2` for normal ones, `3` for
    /// those being deactivated, `4` for deactivated ones.
    ///
    /// Example: `2`.
    pub status: Option<i32>,
}

impl ListAiAgentPhoneNumberRequest {
    /// Everything here is optional.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `PageSize`. How many entries a page has.
    #[must_use]
    #[inline]
    pub fn page_size(mut self, page_size: i64) -> Self {
        self.page_size = Some(page_size);
        self
    }

    /// Sets `PageNumber`. Which page, counted from 1.
    #[must_use]
    #[inline]
    pub fn page_number(mut self, page_number: i64) -> Self {
        self.page_number = Some(page_number);
        self
    }

    /// Sets `Number`. The phone number to look up, if only one is wanted.
    #[must_use]
    pub fn number(mut self, number: impl Into<String>) -> Self {
        self.number = Some(number.into());
        self
    }

    /// Sets `Status`. Which phone numbers to list: `1` for those being activated, `2` for normal ones, `3` for those being deactivated, `4` for deactivated ones.
    #[must_use]
    #[inline]
    pub fn status(mut self, status: i32) -> Self {
        self.status = Some(status);
        self
    }
}

impl Fields for ListAiAgentPhoneNumberRequest {
    const FIELDS: &'static [Field] = &[
        Field::query("PageSize").integer(i64::MIN, 100),
        Field::query("PageNumber"),
        Field::query("Number"),
        Field::query("Status"),
    ];
}

alicloud_runtime::structure!(
    ListAiAgentPhoneNumberRequest { page_size, page_number, number, status }
);

/// The answer to [`Client::list_ai_agent_phone_number`](crate::Client::list_ai_agent_phone_number).
#[derive(Default)]
#[non_exhaustive]
pub struct ListAiAgentPhoneNumberResponse {
    /// The phone numbers found.
    pub data: Vec<Data>,
    /// Which page, counted from 1.
    ///
    /// Example: `1`.
    pub page_number: Option<i32>,
    /// How many entries a page has.
    ///
    /// Example: `10`.
    pub page_size: Option<i32>,
    /// The ID of this request. Quote it when you ask Alibaba Cloud's support about the call.
    ///
    /// Example: `************16-412C-B127-******`.
    pub request_id: Option<String>,
    /// How many phone numbers match in all.
    ///
    /// Example: `186`.
    pub total_number: Option<i32>,
}

impl Fields for ListAiAgentPhoneNumberResponse {
    const FIELDS: &'static [Field] = &Field::members([
        "Data",
        "PageNumber",
        "PageSize",
        "RequestId",
        "TotalNumber",
    ]);
}

alicloud_runtime::structure!(
    ListAiAgentPhoneNumberResponse { data, page_number, page_size, request_id,
    total_number }
);

/// An item of `Data`.
///
/// The phone numbers found.
#[derive(Default)]
#[non_exhaustive]
pub struct Data {
    /// The phone number.
    ///
    /// Example: `132*****683`.
    pub phone_number: Option<String>,
    /// The state of the phone number: `1` while it is being activated, `2` when normal, `3`
    /// while it is being deactivated, `4` when deactivated.
    ///
    /// Example: `1`.
    pub status: Option<i32>,
}

impl Fields for Data {
    const FIELDS: &'static [Field] = &Field::members(["PhoneNumber", "Status"]);
}

alicloud_runtime::structure!(Data { phone_number, status });

impl Operation for ListAiAgentPhoneNumberRequest {
    type Response = ListAiAgentPhoneNumberResponse;

    const INFO: &'static OperationInfo = &OperationInfo::of::<Self>()
        .post("ListAIAgentPhoneNumber")
        .summary("Lists the phone numbers of the account, with their status.")
        .read_only()
        .paging(Paging::of("Data").number("PageNumber").total("TotalNumber"))
        .ram_action("ice:ListAIAgentPhoneNumber")
        .documentation(
            "https://api.alibabacloud.com/document/ICE/2020-11-09/ListAIAgentPhoneNumber",
        );
}

impl Paged for ListAiAgentPhoneNumberRequest {
    type Item = Data;

    #[inline]
    fn items(page: ListAiAgentPhoneNumberResponse) -> Vec<Data> {
        page.data
    }
}
