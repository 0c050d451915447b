// Written by `cargo xtask regen`. Change the description and run it again.

//! `ListPrograms`: Lists the programs of a MediaWeaver channel.

use alicloud_runtime::{Operation, OperationInfo, Paginated, PaginationInfo, Text};
use alicloud_runtime::wire::Field;
use crate::types;

/// The request of [`Client::list_programs`](crate::Client::list_programs).
#[derive(Clone)]
#[non_exhaustive]
pub struct ListProgramsRequest {
    /// The name of the program.
    ///
    /// Example: `program1`.
    pub program_name: Option<String>,
    /// The name of the channel.
    ///
    /// Example: `MyChannel`.
    pub channel_name: String,
    /// The page number, starting from 1.
    ///
    /// Default: `1`. Example: `1`.
    pub page_no: Option<Text<i32>>,
    /// The number of entries per page.
    ///
    /// Default: `20`. Example: `10`.
    pub page_size: Option<Text<i32>>,
    /// The sort order of the programs, by creation time.
    ///
    /// Default: `desc`. Example: `desc`.
    pub sort_by: Option<types::SortOrder>,
}

impl ListProgramsRequest {
    /// Creates a request with the required parameters. The methods below set the others.
    pub fn new(channel_name: impl Into<String>) -> Self {
        Self {
            channel_name: channel_name.into(),
            program_name: None,
            page_no: None,
            page_size: None,
            sort_by: None,
        }
    }

    /// Sets `ProgramName`. The name of the program.
    #[must_use]
    pub fn program_name(mut self, program_name: impl Into<String>) -> Self {
        self.program_name = Some(program_name.into());
        self
    }

    /// Sets `PageNo`. The page number, starting from 1.
    #[must_use]
    pub fn page_no(mut self, page_no: impl Into<Text<i32>>) -> Self {
        self.page_no = Some(page_no.into());
        self
    }

    /// Sets `PageSize`. The number of entries per page.
    #[must_use]
    pub fn page_size(mut self, page_size: impl Into<Text<i32>>) -> Self {
        self.page_size = Some(page_size.into());
        self
    }

    /// Sets `SortBy`. The sort order of the programs, by creation time.
    #[must_use]
    pub fn sort_by(mut self, sort_by: impl Into<types::SortOrder>) -> Self {
        self.sort_by = Some(sort_by.into());
        self
    }
}

alicloud_runtime::structure! {
    ListProgramsRequest {
        program_name: Field::query("ProgramName"),
        channel_name: Field::query("ChannelName").required(),
        page_no: Field::query("PageNo"),
        page_size: Field::query("PageSize"),
        sort_by: Field::query("SortBy"),
    }
}

/// The response of [`Client::list_programs`](crate::Client::list_programs).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListProgramsResponse {
    /// The page number, starting from 1.
    ///
    /// Example: `1`.
    pub page_no: Option<i32>,
    /// The number of entries per page.
    ///
    /// Example: `10`.
    pub page_size: Option<i32>,
    /// The programs on this page.
    pub programs: Vec<types::ChannelAssemblyProgram>,
    /// The request ID. Include it when you contact Alibaba Cloud support.
    ///
    /// Example: `xxx-xxxx-xxxxx-xxxx`.
    pub request_id: Option<String>,
    /// The total number of entries.
    ///
    /// Example: `100`.
    pub total_count: Option<i32>,
}

alicloud_runtime::structure! {
    ListProgramsResponse {
        page_no: "PageNo",
        page_size: "PageSize",
        programs: "Programs",
        request_id: "RequestId",
        total_count: "TotalCount",
    }
}

impl Operation for ListProgramsRequest {
    type Response = ListProgramsResponse;

    const INFO: &'static OperationInfo = &OperationInfo::of::<Self>()
        .post("ListPrograms")
        .summary("Lists the programs of a MediaWeaver channel.")
        .read_only()
        .pagination(PaginationInfo::of("Programs").number("PageNo").total("TotalCount"))
        .ram_action("ice:ListPrograms")
        .documentation(
            "https://api.alibabacloud.com/document/ICE/2020-11-09/ListPrograms",
        );
}

impl Paginated for ListProgramsRequest {
    type Item = types::ChannelAssemblyProgram;

    #[inline]
    fn items(page: ListProgramsResponse) -> Vec<types::ChannelAssemblyProgram> {
        page.programs
    }

    #[inline]
    fn set_page_number(&mut self, number: i32) {
        self.page_no = Some(Text::raw(number.to_string()));
    }
}
