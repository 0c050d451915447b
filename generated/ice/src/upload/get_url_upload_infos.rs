// Written by `cargo xtask regen`. Change the description and run it again.

//! `GetUrlUploadInfos`: Looks up URL upload jobs by their IDs or by the URLs that were uploaded.

use alicloud_runtime::{
    Json, Operation, OperationInfo, Text, Timestamp, Waitable, Waiter,
};

use alicloud_runtime::wire::{Field, Fields, OneOf};
use crate::types;

/// The request of [`Client::get_url_upload_infos`](crate::Client::get_url_upload_infos).
#[non_exhaustive]
pub struct GetUrlUploadInfosRequest {
    /// Which jobs to look up. One of the two must be given. The service would ignore the
    /// URLs if it got both, so only one can be said here.
    pub jobs: GetUrlUploadInfosJobs,
}

impl GetUrlUploadInfosRequest {
    /// By the job IDs that `UploadMediaByURL` returned.
    pub fn by_job_ids(job_ids: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
            jobs: GetUrlUploadInfosJobs::JobIds(
                job_ids.into_iter().map(Into::into).collect(),
            ),
        }
    }

    /// By the URLs that were given to `UploadMediaByURL`, percent-encoded as they were there.
    pub fn by_upload_urls(
        upload_urls: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            jobs: GetUrlUploadInfosJobs::UploadUrls(
                upload_urls.into_iter().map(Into::into).collect(),
            ),
        }
    }
}

impl Fields for GetUrlUploadInfosRequest {
    const FIELDS: &'static [Field] = &[
        Field::one_of(<GetUrlUploadInfosJobs as OneOf>::ALTERNATIVES).required(),
    ];
}

alicloud_runtime::structure!(GetUrlUploadInfosRequest { jobs });

/// Which jobs to look up. One of the two must be given. The service would ignore the
/// URLs if it got both, so only one can be said here.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum GetUrlUploadInfosJobs {
    /// By the job IDs that `UploadMediaByURL` returned.
    ///
    /// 1 to 10 items. Example: `["df2ac80b481346daa1db6a7c40edc7f8"]`.
    JobIds(Vec<String>),
    /// By the URLs that were given to `UploadMediaByURL`, percent-encoded as they were
    /// there. Give a URL once, even if it was uploaded several times.
    ///
    /// 1 to 10 items. Example: `["https://media.w3.org/2010/05/sintel/trailer.mp4"]`.
    UploadUrls(Vec<String>),
}

impl OneOf for GetUrlUploadInfosJobs {
    const ALTERNATIVES: &'static [Field] = &[
        Field::query("JobIds").comma_list().items(1, 10),
        Field::query("UploadURLs").comma_list().items(1, 10),
    ];
}

alicloud_runtime::one_of!(GetUrlUploadInfosJobs { JobIds, UploadUrls });

/// The answer to [`Client::get_url_upload_infos`](crate::Client::get_url_upload_infos).
#[derive(Default)]
#[non_exhaustive]
pub struct GetUrlUploadInfosResponse {
    /// The jobs that were found, at most 100.
    pub url_upload_info_list: Vec<UrlUploadInfo>,
    /// The job IDs or URLs, whichever were asked for, that no job was found for.
    pub non_exists: Vec<String>,
    /// The ID of this request. Quote it when you ask Alibaba Cloud's support about the call.
    ///
    /// Example: `******11-DB8D-4A9A-875B-275798******`.
    pub request_id: Option<String>,
}

impl Fields for GetUrlUploadInfosResponse {
    const FIELDS: &'static [Field] = &Field::members([
        "URLUploadInfoList",
        "NonExists",
        "RequestId",
    ]);
}

alicloud_runtime::structure!(
    GetUrlUploadInfosResponse { url_upload_info_list, non_exists, request_id }
);

/// A URL upload job.
#[derive(Default)]
#[non_exhaustive]
pub struct UrlUploadInfo {
    /// The ID of the job.
    ///
    /// Example: `3829500c0fef429fa4ec1680b122d***`.
    pub job_id: Option<String>,
    /// The media that the job makes. It can be used once the job has
    /// succeeded.
    ///
    /// Example: `5014ca70f08171ecbf940764a0fd6***`.
    pub media_id: Option<String>,
    /// Where the file was fetched from.
    ///
    /// Example: `http://****.mp4`.
    pub upload_url: Option<String>,
    /// How far a URL upload job has come. A job is over once it has reached `SUCCESS`, or one
    /// of the values that end in `FAIL`. Some answers say `Normal` for a job that went well.
    ///
    /// Example: `Normal`.
    pub status: Option<types::UrlUploadStatus>,
    /// Why the job failed, as a word for programs. A job that went well
    /// may have `200` here.
    ///
    /// Example: `200`.
    pub error_code: Option<String>,
    /// Why the job failed, as a sentence for people.
    ///
    /// Example: `Success`.
    pub error_message: Option<String>,
    /// When the job was submitted, in UTC.
    ///
    /// Example: `2021-11-07T10:03:37Z`.
    pub creation_time: Option<Text<Timestamp>>,
    /// When the job was over, in UTC. Answers write it as
    /// `2021-11-26T21:47:37Z` or as `2021-11-26 21:47:37`; both are read.
    ///
    /// Example: `2021-11-26 21:47:37`.
    pub complete_time: Option<Text<Timestamp>>,
    /// How large the file is, in bytes.
    ///
    /// Example: `64610`.
    pub file_size: Option<Text<i64>>,
    /// What was given as `UserData` when the job was submitted. It is
    /// meant to be JSON, and the service does not make sure that it is.
    ///
    /// Example: `{"MessageCallback":"{"CallbackURL":"http://example.aliyundoc.com"}", "Extend":"{"localId":"***", "test":"www"}"}`.
    pub user_data: Option<Text<Json>>,
}

impl Fields for UrlUploadInfo {
    const FIELDS: &'static [Field] = &Field::members([
        "JobId",
        "MediaId",
        "UploadURL",
        "Status",
        "ErrorCode",
        "ErrorMessage",
        "CreationTime",
        "CompleteTime",
        "FileSize",
        "UserData",
    ]);
}

alicloud_runtime::structure!(
    UrlUploadInfo { job_id, media_id, upload_url, status, error_code, error_message,
    creation_time, complete_time, file_size, user_data }
);

impl Operation for GetUrlUploadInfosRequest {
    type Response = GetUrlUploadInfosResponse;

    const INFO: &'static OperationInfo = &OperationInfo::of::<Self>()
        .post("GetUrlUploadInfos")
        .summary(
            "Looks up URL upload jobs by their IDs or by the URLs that were uploaded.",
        )
        .read_only()
        .waiter(
            Waiter::new("URLUploadInfoList[].Status")
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
        started: &super::UploadMediaByUrlResponse,
    ) -> alicloud_runtime::Result<Self> {
        alicloud_runtime::lookup(started, &[("JobIds", "UploadJobs[].JobId")])
    }
}
