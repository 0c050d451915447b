// Written by `cargo xtask regen`. Change the description and run it again.

//! `ListLiveRecordFiles`: Lists the index files of recordings made in a time range.

use alicloud_runtime::{
    Operation, OperationInfo, Paginated, PaginationInfo, Text, Timestamp,
};
use alicloud_runtime::wire::Field;
use crate::types;

/// The request of [`Client::list_live_record_files`](crate::Client::list_live_record_files).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListLiveRecordFilesRequest {
    /// The end of the time range, in UTC. The range can span at most four days.
    ///
    /// Example: `2017-12-22T08:00:00Z`.
    pub end_time: Option<Text<Timestamp>>,
    /// The start of the time range to search, in UTC.
    ///
    /// Example: `2017-12-21T08:00:01Z`.
    pub start_time: Option<Text<Timestamp>>,
    /// The IDs of the recording jobs to list the files of.
    ///
    /// At most 100 items.
    pub job_ids: Option<Vec<String>>,
    /// The page number, starting from 1.
    ///
    /// Default: `1`. Example: `1`.
    pub page_no: Option<i32>,
    /// The number of entries per page.
    ///
    /// 5 to 30. Default: `10`. Example: `10`.
    pub page_size: Option<i32>,
    /// The sort order of the files by creation time.
    ///
    /// Default: `asc`. Example: `asc`.
    pub sort_by: Option<types::SortOrder>,
    /// The recording format to filter by: `m3u8`, `flv`, or `mp4`.
    ///
    /// Example: `m3u8`.
    pub record_format: Option<String>,
}

impl ListLiveRecordFilesRequest {
    /// Creates a request. Every parameter is optional.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `EndTime`. The end of the time range, in UTC.
    #[must_use]
    pub fn end_time(mut self, end_time: impl Into<Text<Timestamp>>) -> Self {
        self.end_time = Some(end_time.into());
        self
    }

    /// Sets `StartTime`. The start of the time range to search, in UTC.
    #[must_use]
    pub fn start_time(mut self, start_time: impl Into<Text<Timestamp>>) -> Self {
        self.start_time = Some(start_time.into());
        self
    }

    /// Sets `JobIds`. The IDs of the recording jobs to list the files of.
    #[must_use]
    pub fn job_ids(
        mut self,
        job_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.job_ids = Some(job_ids.into_iter().map(Into::into).collect());
        self
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

    /// Sets `SortBy`. The sort order of the files by creation time.
    #[must_use]
    pub fn sort_by(mut self, sort_by: impl Into<types::SortOrder>) -> Self {
        self.sort_by = Some(sort_by.into());
        self
    }

    /// Sets `RecordFormat`. The recording format to filter by: `m3u8`, `flv`, or `mp4`.
    #[must_use]
    pub fn record_format(mut self, record_format: impl Into<String>) -> Self {
        self.record_format = Some(record_format.into());
        self
    }
}

alicloud_runtime::structure! {
    ListLiveRecordFilesRequest {
        end_time: Field::query("EndTime"),
        start_time: Field::query("StartTime"),
        job_ids: Field::query("JobIds").repeat_list().items(0, 100),
        page_no: Field::query("PageNo"),
        page_size: Field::query("PageSize").integer(5, 30),
        sort_by: Field::query("SortBy"),
        record_format: Field::query("RecordFormat"),
    }
}

/// The response of [`Client::list_live_record_files`](crate::Client::list_live_record_files).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListLiveRecordFilesResponse {
    /// The index files.
    pub files: Vec<LiveRecordFile>,
    /// The page number, starting from 1.
    ///
    /// Example: `1`.
    pub page_no: Option<i64>,
    /// The number of entries per page.
    ///
    /// Example: `10`.
    pub page_size: Option<String>,
    /// The request ID. Include it when you contact Alibaba Cloud support.
    ///
    /// Example: `DE24625C-7C0F-4020-8448-****`.
    pub request_id: Option<String>,
    /// The sort order of the files by creation time, such as `asc`.
    ///
    /// Example: `asc`.
    pub sort_by: Option<String>,
    /// The total number of entries.
    ///
    /// Example: `100`.
    pub total_count: Option<String>,
}

alicloud_runtime::structure! {
    ListLiveRecordFilesResponse {
        files: "Files",
        page_no: "PageNo",
        page_size: "PageSize",
        request_id: "RequestId",
        sort_by: "SortBy",
        total_count: "TotalCount",
    }
}

/// An item of [`ListLiveRecordFilesResponse::files`](field@ListLiveRecordFilesResponse::files).
///
/// The index files.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LiveRecordFile {
    /// The time the file was created, in UTC.
    ///
    /// Example: `2016-05-27T09:40:56Z`.
    pub create_time: Option<Text<Timestamp>>,
    /// The duration of the recording, in seconds.
    ///
    /// Example: `100.0`.
    pub duration: Option<f64>,
    /// The end of the time range, in UTC. In a response, the range of the recording. In a
    /// request, the range of the search.
    ///
    /// Example: `2015-12-01T07:36:10Z`.
    pub end_time: Option<Text<Timestamp>>,
    /// The format of the recording, such as `m3u8`.
    ///
    /// Example: `m3u8`.
    pub format: Option<String>,
    /// The height of the video.
    ///
    /// Example: `640`.
    pub height: Option<i32>,
    /// The ID of the recording job.
    ///
    /// Example: `c4d7f0a4-b506-43f9-8de3-07732c3f****`.
    pub job_id: Option<String>,
    /// The name of the recording job.
    ///
    /// Example: `LiveRecordJob***`.
    pub job_name: Option<String>,
    /// The ID of the index file. `DeleteLiveRecordFiles` takes it.
    ///
    /// Example: `c4d7f0a4-b506-43f9-8de3-07732c3f****`.
    pub record_id: Option<String>,
    /// The storage location of the recording.
    pub record_output: Option<String>,
    /// The URL of the index file.
    pub record_url: Option<String>,
    /// The start of the time range, in UTC. In a response, the range of the recording. In a
    /// request, the range of the search.
    ///
    /// Example: `2015-12-01T07:36:00Z`.
    pub start_time: Option<Text<Timestamp>>,
    /// The name of the stream.
    ///
    /// Example: `LiveStream***`.
    pub stream_url: Option<String>,
    /// The width of the video.
    ///
    /// Example: `480`.
    pub width: Option<i32>,
}

alicloud_runtime::structure! {
    LiveRecordFile {
        create_time: "CreateTime",
        duration: "Duration",
        end_time: "EndTime",
        format: "Format",
        height: "Height",
        job_id: "JobId",
        job_name: "JobName",
        record_id: "RecordId",
        record_output: "RecordOutput",
        record_url: "RecordUrl",
        start_time: "StartTime",
        stream_url: "StreamUrl",
        width: "Width",
    }
}

impl Operation for ListLiveRecordFilesRequest {
    type Response = ListLiveRecordFilesResponse;

    const INFO: &'static OperationInfo = &OperationInfo::of::<Self>()
        .get("ListLiveRecordFiles")
        .summary("Lists the index files of recordings made in a time range.")
        .read_only()
        .pagination(PaginationInfo::of("Files").number("PageNo").total("TotalCount"))
        .ram_action("ice:ListLiveRecordFiles")
        .documentation(
            "https://api.alibabacloud.com/document/ICE/2020-11-09/ListLiveRecordFiles",
        );
}

impl Paginated for ListLiveRecordFilesRequest {
    type Item = LiveRecordFile;

    #[inline]
    fn items(page: ListLiveRecordFilesResponse) -> Vec<LiveRecordFile> {
        page.files
    }

    #[inline]
    fn set_page_number(&mut self, number: i32) {
        self.page_no = Some(number);
    }
}
