// Written by `cargo xtask regen`. Change the description and run it again.

//! `GetUrlUploadInfos`: Queries URL upload jobs by job ID or URL.

use alicloud_runtime::{
    Json, Operation, OperationInfo, Text, Timestamp, Waitable, WaiterInfo, submitted_ids,
};
use alicloud_runtime::wire::{Field, OneOf};
use crate::types;

/// The request of [`Client::get_url_upload_infos`](crate::Client::get_url_upload_infos).
#[derive(Clone)]
#[non_exhaustive]
pub struct GetUrlUploadInfosRequest {
    /// The jobs to look up. One of the two is required. The service would ignore the URLs if
    /// both were set, so this enum holds only one of them.
    pub jobs: UrlUploadInfoJobs,
}

impl GetUrlUploadInfosRequest {
    /// The job IDs that `UploadMediaByURL` returned.
    pub fn by_job_ids(job_ids: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
            jobs: UrlUploadInfoJobs::JobIds(
                job_ids.into_iter().map(Into::into).collect(),
            ),
        }
    }

    /// The URLs that were passed to `UploadMediaByURL`, percent-encoded in the same way.
    pub fn by_upload_urls(
        upload_urls: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            jobs: UrlUploadInfoJobs::UploadUrls(
                upload_urls.into_iter().map(Into::into).collect(),
            ),
        }
    }
}

alicloud_runtime::structure! {
    GetUrlUploadInfosRequest {
        jobs: Field::one_of(<UrlUploadInfoJobs as OneOf>::ALTERNATIVES).required(),
    }
}

/// The jobs to look up. One of the two is required. The service would ignore the URLs if
/// both were set, so this enum holds only one of them.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum UrlUploadInfoJobs {
    /// The job IDs that `UploadMediaByURL` returned.
    ///
    /// 1 to 10 items. Example: `["df2ac80b481346daa1db6a7c40edc7f8"]`.
    JobIds(Vec<String>),
    /// The URLs that were passed to `UploadMediaByURL`, percent-encoded in the same way. Pass
    /// a URL once, even if it was uploaded several times.
    ///
    /// 1 to 10 items. Example: `["https://media.w3.org/2010/05/sintel/trailer.mp4"]`.
    UploadUrls(Vec<String>),
}

alicloud_runtime::one_of! {
    UrlUploadInfoJobs {
        0 => JobIds: Field::query("JobIds").comma_list().items(1, 10),
        1 => UploadUrls: Field::query("UploadURLs").comma_list().items(1, 10),
    }
}

/// The response of [`Client::get_url_upload_infos`](crate::Client::get_url_upload_infos).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetUrlUploadInfosResponse {
    /// The jobs that were found, at most 100.
    pub url_upload_info_list: Vec<UrlUploadInfo>,
    /// The job IDs or URLs in the request that match no job.
    pub non_exists: Vec<String>,
    /// The request ID. Include it when you contact Alibaba Cloud support.
    ///
    /// Example: `******11-DB8D-4A9A-875B-275798******`.
    pub request_id: Option<String>,
}

alicloud_runtime::structure! {
    GetUrlUploadInfosResponse {
        url_upload_info_list: "URLUploadInfoList",
        non_exists: "NonExists",
        request_id: "RequestId",
    }
}

/// A URL upload job.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UrlUploadInfo {
    /// The ID of the job.
    ///
    /// Example: `3829500c0fef429fa4ec1680b122d***`.
    pub job_id: Option<String>,
    /// The ID of the media asset that the job creates. It can be used once the job has
    /// succeeded.
    ///
    /// Example: `5014ca70f08171ecbf940764a0fd6***`.
    pub media_id: Option<String>,
    /// The source URL of the file.
    ///
    /// Example: `http://****.mp4`.
    pub upload_url: Option<String>,
    /// The status of a URL upload job. A job is finished when its status is `SUCCESS` or a
    /// value that ends in `FAIL`. Some responses report `Normal` for a job that succeeded.
    ///
    /// Example: `Normal`.
    pub status: Option<types::UrlUploadStatus>,
    /// The error code. Set when the job failed. A job that succeeded may have `200` here.
    ///
    /// Example: `200`.
    pub error_code: Option<String>,
    /// The error message. Set when the job failed.
    ///
    /// Example: `Success`.
    pub error_message: Option<String>,
    /// The time the job was submitted, in UTC.
    ///
    /// Example: `2021-11-07T10:03:37Z`.
    pub creation_time: Option<Text<Timestamp>>,
    /// The time the job finished, in UTC. Responses use either the format
    /// `2021-11-26T21:47:37Z` or `2021-11-26 21:47:37`. Both are parsed.
    ///
    /// Example: `2021-11-26 21:47:37`.
    pub complete_time: Option<Text<Timestamp>>,
    /// The size of the file, in bytes.
    ///
    /// Example: `64610`.
    pub file_size: Option<Text<i64>>,
    /// The `UserData` that was set when the job was submitted. It should be JSON, but the
    /// service does not validate it.
    ///
    /// Example: `{"MessageCallback":"{"CallbackURL":"http://example.aliyundoc.com"}", "Extend":"{"localId":"***", "test":"www"}"}`.
    pub user_data: Option<Text<Json>>,
}

alicloud_runtime::structure! {
    UrlUploadInfo {
        job_id: "JobId",
        media_id: "MediaId",
        upload_url: "UploadURL",
        status: "Status",
        error_code: "ErrorCode",
        error_message: "ErrorMessage",
        creation_time: "CreationTime",
        complete_time: "CompleteTime",
        file_size: "FileSize",
        user_data: "UserData",
    }
}

impl Operation for GetUrlUploadInfosRequest {
    type Response = GetUrlUploadInfosResponse;

    const INFO: &'static OperationInfo = &OperationInfo::of::<Self>()
        .post("GetUrlUploadInfos")
        .summary("Queries URL upload jobs by job ID or URL.")
        .read_only()
        .waiter(
            WaiterInfo::new("URLUploadInfoList[].Status")
                .missing("NonExists[]")
                .success(&["SUCCESS", "Normal"])
                .failure(&["DOWNLOAD_FAIL", "UPLOAD_FAIL"]),
        )
        .ram_action("ice:GetUrlUploadInfos")
        .documentation(
            "https://api.alibabacloud.com/document/ICE/2020-11-09/GetUrlUploadInfos",
        );
}

impl Waitable for GetUrlUploadInfosRequest {}

impl TryFrom<&super::UploadMediaByUrlResponse> for GetUrlUploadInfosRequest {
    type Error = alicloud_runtime::Error;

    #[inline]
    fn try_from(
        response: &super::UploadMediaByUrlResponse,
    ) -> alicloud_runtime::Result<Self> {
        let job_ids = submitted_ids::<Self>(response, "UploadJobs[].JobId")?;
        Ok(Self::by_job_ids(job_ids))
    }
}
