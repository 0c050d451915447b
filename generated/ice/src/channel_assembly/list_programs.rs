// Written by `cargo xtask regen`. Change the description and run it again.

//! `ListPrograms`: Lists the programs of a MediaWeaver channel.

use alicloud_runtime::{Operation, OperationInfo, Paginated, PaginationInfo, Text};
use alicloud_runtime::wire::{Field, Fields};
use crate::types;

/// The request of [`Client::list_programs`](crate::Client::list_programs).
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
    /// Takes what is required; the rest is set by the methods below.
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

impl Fields for ListProgramsRequest {
    const FIELDS: &'static [Field] = &[
        Field::query("ProgramName"),
        Field::query("ChannelName").required(),
        Field::query("PageNo"),
        Field::query("PageSize"),
        Field::query("SortBy"),
    ];
}

alicloud_runtime::structure!(
    ListProgramsRequest { program_name, channel_name, page_no, page_size, sort_by }
);

/// The answer to [`Client::list_programs`](crate::Client::list_programs).
#[derive(Default)]
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

impl Fields for ListProgramsResponse {
    const FIELDS: &'static [Field] = &Field::members([
        "PageNo",
        "PageSize",
        "Programs",
        "RequestId",
        "TotalCount",
    ]);
}

alicloud_runtime::structure!(
    ListProgramsResponse { page_no, page_size, programs, request_id, total_count }
);

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
}
