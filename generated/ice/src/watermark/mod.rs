// Written by `cargo xtask regen`. Change the description and run it again.

//! Watermarks that cannot be seen: for copyright and for tracing a leak, put in and read out.
//!
//! | | |
//! | --- | --- |
//! | [`QueryCopyrightExtractJob`](crate::Client::query_copyright_extract_job) | Looks up a job that reads the copyright watermark out of a video. |
//! | [`QueryCopyrightJobList`](crate::Client::query_copyright_job_list) | Lists jobs that put copyright watermarks into videos. |
//! | [`QueryTraceAbJobList`](crate::Client::query_trace_ab_job_list) | Lists jobs that make A/B streams for trace watermarks. |
//! | [`QueryTraceExtractJob`](crate::Client::query_trace_extract_job) | Looks up a job that reads the trace watermark out of a video. |
//! | [`QueryTraceM3u8JobList`](crate::Client::query_trace_m3u8_job_list) | Lists jobs that make M3U8 files with a trace watermark. |
//! | [`SubmitCopyrightExtractJob`](crate::Client::submit_copyright_extract_job) | Submits a job that reads the copyright watermark out of a video. |
//! | [`SubmitCopyrightJob`](crate::Client::submit_copyright_job) | Submits a job that puts a copyright watermark into a video. |
//! | [`SubmitTraceAbJob`](crate::Client::submit_trace_ab_job) | Submits a job that makes the A and B streams of a video for trace watermarks. |
//! | [`SubmitTraceExtractJob`](crate::Client::submit_trace_extract_job) | Submits a job that reads the trace watermark out of a video. |
//! | [`SubmitTraceM3u8Job`](crate::Client::submit_trace_m3u8_job) | Submits a job that makes an M3U8 file with a trace watermark. |

pub mod query_copyright_extract_job;
pub mod query_copyright_job_list;
pub mod query_trace_ab_job_list;
pub mod query_trace_extract_job;
pub mod query_trace_m3u8_job_list;
pub mod submit_copyright_extract_job;
pub mod submit_copyright_job;
pub mod submit_trace_ab_job;
pub mod submit_trace_extract_job;
pub mod submit_trace_m3u8_job;

pub use query_copyright_extract_job::{
    QueryCopyrightExtractJobRequest, QueryCopyrightExtractJobResponse,
};

pub use query_copyright_job_list::{
    QueryCopyrightJobListRequest, QueryCopyrightJobListResponse,
};

pub use query_trace_ab_job_list::{
    QueryTraceAbJobListRequest, QueryTraceAbJobListResponse,
};

pub use query_trace_extract_job::{
    QueryTraceExtractJobRequest, QueryTraceExtractJobResponse,
};

pub use query_trace_m3u8_job_list::{
    QueryTraceM3u8JobListRequest, QueryTraceM3u8JobListResponse,
};

pub use submit_copyright_extract_job::{
    SubmitCopyrightExtractJobRequest, SubmitCopyrightExtractJobResponse,
};

pub use submit_copyright_job::{SubmitCopyrightJobRequest, SubmitCopyrightJobResponse};
pub use submit_trace_ab_job::{SubmitTraceAbJobRequest, SubmitTraceAbJobResponse};
pub use submit_trace_extract_job::{
    SubmitTraceExtractJobRequest, SubmitTraceExtractJobResponse,
};

pub use submit_trace_m3u8_job::{SubmitTraceM3u8JobRequest, SubmitTraceM3u8JobResponse};

use alicloud_runtime::{Call, Operation, OperationInfo};
use crate::Client;

/// The operations of this group as data.
pub const OPERATIONS: &[&OperationInfo] = &[
    <QueryCopyrightExtractJobRequest as Operation>::INFO,
    <QueryCopyrightJobListRequest as Operation>::INFO,
    <QueryTraceAbJobListRequest as Operation>::INFO,
    <QueryTraceExtractJobRequest as Operation>::INFO,
    <QueryTraceM3u8JobListRequest as Operation>::INFO,
    <SubmitCopyrightExtractJobRequest as Operation>::INFO,
    <SubmitCopyrightJobRequest as Operation>::INFO,
    <SubmitTraceAbJobRequest as Operation>::INFO,
    <SubmitTraceExtractJobRequest as Operation>::INFO,
    <SubmitTraceM3u8JobRequest as Operation>::INFO,
];

/// # Watermark
impl Client {
    /// Looks up a job that reads the copyright watermark out of a video.
    ///
    /// The job is one submitted with `SubmitCopyrightExtractJob`.
    ///
    /// RAM permission: `ice:QueryCopyrightExtractJob` on all resources.
    ///
    /// An `Ok` may still tell of a failure: look at `status_code` of the answer.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use alicloud_ice::watermark::QueryCopyrightExtractJobRequest;
    /// # async fn example(client: &alicloud_ice::Client) -> alicloud_ice::Result<()> {
    /// let answer = client
    ///     .query_copyright_extract_job(
    ///         QueryCopyrightExtractJobRequest::new("2288c6ca184c0e47098a5b665e2a12****"),
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Official documentation of `QueryCopyrightExtractJob`](https://api.alibabacloud.com/document/ICE/2020-11-09/QueryCopyrightExtractJob)
    #[inline]
    pub fn query_copyright_extract_job(
        &self,
        request: QueryCopyrightExtractJobRequest,
    ) -> Call<QueryCopyrightExtractJobRequest> {
        self.call(request)
    }

    /// Lists jobs that put copyright watermarks into videos.
    ///
    /// Watermark operations work in the Shanghai and Beijing regions only.
    ///
    /// RAM permission: `ice:QueryCopyrightJobList` on all resources.
    ///
    /// An `Ok` may still tell of a failure: look at `status_code` of the answer.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use alicloud_ice::watermark::QueryCopyrightJobListRequest;
    /// # async fn example(client: &alicloud_ice::Client) -> alicloud_ice::Result<()> {
    /// let answer = client
    ///     .query_copyright_job_list(
    ///         QueryCopyrightJobListRequest::new().job_id("****cdb3e74639973036bc84****"),
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Official documentation of `QueryCopyrightJobList`](https://api.alibabacloud.com/document/ICE/2020-11-09/QueryCopyrightJobList)
    #[inline]
    pub fn query_copyright_job_list(
        &self,
        request: QueryCopyrightJobListRequest,
    ) -> Call<QueryCopyrightJobListRequest> {
        self.call(request)
    }

    /// Lists jobs that make A/B streams for trace watermarks.
    ///
    /// Watermark operations work in the Shanghai and Beijing regions only.
    ///
    /// RAM permission: `ice:QueryTraceAbJobList` on all resources.
    ///
    /// An `Ok` may still tell of a failure: look at `status_code` of the answer.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use alicloud_ice::watermark::QueryTraceAbJobListRequest;
    /// # async fn example(client: &alicloud_ice::Client) -> alicloud_ice::Result<()> {
    /// let answer = client
    ///     .query_trace_ab_job_list(
    ///         QueryTraceAbJobListRequest::new().job_id("****d80e4e4044975745c14b****"),
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Official documentation of `QueryTraceAbJobList`](https://api.alibabacloud.com/document/ICE/2020-11-09/QueryTraceAbJobList)
    #[inline]
    pub fn query_trace_ab_job_list(
        &self,
        request: QueryTraceAbJobListRequest,
    ) -> Call<QueryTraceAbJobListRequest> {
        self.call(request)
    }

    /// Looks up a job that reads the trace watermark out of a video.
    ///
    /// The job is one submitted with `SubmitTraceExtractJob`. Watermark operations work in the
    /// Shanghai and Beijing regions only.
    ///
    /// RAM permission: `ice:QueryTraceExtractJob` on all resources.
    ///
    /// An `Ok` may still tell of a failure: look at `status_code` of the answer.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use alicloud_ice::watermark::QueryTraceExtractJobRequest;
    /// # async fn example(client: &alicloud_ice::Client) -> alicloud_ice::Result<()> {
    /// let answer = client
    ///     .query_trace_extract_job(
    ///         QueryTraceExtractJobRequest::new("31fa3c9ca8134fb4b0b0f7878301****"),
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Official documentation of `QueryTraceExtractJob`](https://api.alibabacloud.com/document/ICE/2020-11-09/QueryTraceExtractJob)
    #[inline]
    pub fn query_trace_extract_job(
        &self,
        request: QueryTraceExtractJobRequest,
    ) -> Call<QueryTraceExtractJobRequest> {
        self.call(request)
    }

    /// Lists jobs that make M3U8 files with a trace watermark.
    ///
    /// Watermark operations work in the Shanghai and Beijing regions only.
    ///
    /// An M3U8 file with absolute paths has a signed URL that works for 24 hours after its job
    /// finished. Afterwards the file cannot be read, and a new job must be submitted with
    /// `SubmitTraceM3u8Job`.
    ///
    /// RAM permission: `ice:QueryTraceM3u8JobList` on all resources.
    ///
    /// An `Ok` may still tell of a failure: look at `status_code` of the answer.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use alicloud_ice::watermark::QueryTraceM3u8JobListRequest;
    /// # async fn example(client: &alicloud_ice::Client) -> alicloud_ice::Result<()> {
    /// let answer = client
    ///     .query_trace_m3u8_job_list(
    ///         QueryTraceM3u8JobListRequest::new()
    ///             .job_id("****20b48fb04483915d4f2cd8ac****"),
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Official documentation of `QueryTraceM3u8JobList`](https://api.alibabacloud.com/document/ICE/2020-11-09/QueryTraceM3u8JobList)
    #[inline]
    pub fn query_trace_m3u8_job_list(
        &self,
        request: QueryTraceM3u8JobListRequest,
    ) -> Call<QueryTraceM3u8JobListRequest> {
        self.call(request)
    }

    /// Submits a job that reads the copyright watermark out of a video.
    ///
    /// The call only queues the job and answers with its ID. The outcome comes by callback;
    /// `QueryCopyrightExtractJob` shows it too. Watermark operations work in the Shanghai and
    /// Beijing regions only.
    ///
    /// RAM permission: `ice:SubmitCopyrightExtractJob` on all resources.
    ///
    /// An `Ok` may still tell of a failure: look at `status_code` of the answer.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use alicloud_ice::types::MediaLocationType;
    /// use alicloud_ice::watermark::SubmitCopyrightExtractJobRequest;
    /// use alicloud_ice::types::MediaInput;
    /// # async fn example(client: &alicloud_ice::Client) -> alicloud_ice::Result<()> {
    /// let answer = client
    ///     .submit_copyright_extract_job(
    ///         SubmitCopyrightExtractJobRequest::new(
    ///             MediaInput::new("oss://bucket/path/to/video.mp4", MediaLocationType::Oss),
    ///         ),
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Official documentation of `SubmitCopyrightExtractJob`](https://api.alibabacloud.com/document/ICE/2020-11-09/SubmitCopyrightExtractJob)
    #[inline]
    pub fn submit_copyright_extract_job(
        &self,
        request: SubmitCopyrightExtractJobRequest,
    ) -> Call<SubmitCopyrightExtractJobRequest> {
        self.call(request)
    }

    /// Submits a job that puts a copyright watermark into a video.
    ///
    /// The call only queues the job and answers with its ID. The outcome comes by callback;
    /// `QueryCopyrightJobList` shows it too. One call takes one video. Watermark operations
    /// work in the Shanghai and Beijing regions only.
    ///
    /// Unless `Params` picks the algorithm for short videos, the video must last at least 3
    /// minutes; a shorter one may fail or yield nothing.
    ///
    /// RAM permission: `ice:SubmitCopyrightJob` on all resources.
    ///
    /// An `Ok` may still tell of a failure: look at `status_code` of the answer.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use alicloud_ice::types::MediaLocationType;
    /// use alicloud_ice::types::MediaInput;
    /// use alicloud_ice::watermark::SubmitCopyrightJobRequest;
    /// use alicloud_ice::types::MediaOutput;
    /// # async fn example(client: &alicloud_ice::Client) -> alicloud_ice::Result<()> {
    /// let answer = client
    ///     .submit_copyright_job(
    ///         SubmitCopyrightJobRequest::new(
    ///             MediaInput::new(
    ///                 "oss://bucket/path/to/video.mp4",
    ///                 MediaLocationType::Oss,
    ///             ),
    ///             MediaOutput::new(
    ///                 "oss://bucket/path/to/output.mp4",
    ///                 MediaLocationType::Oss,
    ///             ),
    ///             "Copyright watermark test",
    ///         ),
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Official documentation of `SubmitCopyrightJob`](https://api.alibabacloud.com/document/ICE/2020-11-09/SubmitCopyrightJob)
    #[inline]
    pub fn submit_copyright_job(
        &self,
        request: SubmitCopyrightJobRequest,
    ) -> Call<SubmitCopyrightJobRequest> {
        self.call(request)
    }

    /// Submits a job that makes the A and B streams of a video for trace watermarks.
    ///
    /// The call only queues the job and answers with its ID. It also answers with the trace
    /// media ID that `SubmitTraceM3u8Job` needs. The outcome comes by callback;
    /// `QueryTraceAbJobList` shows it too. Watermark operations work in the Shanghai and
    /// Beijing regions only.
    ///
    /// The video must last at least 3 minutes; a shorter one may fail or yield nothing.
    ///
    /// RAM permission: `ice:SubmitTraceAbJob` on all resources.
    ///
    /// An `Ok` may still tell of a failure: look at `status_code` of the answer.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use alicloud_ice::types::MediaLocationType;
    /// use alicloud_ice::types::MediaInput;
    /// use alicloud_ice::types::MediaOutput;
    /// use alicloud_ice::watermark::SubmitTraceAbJobRequest;
    /// # async fn example(client: &alicloud_ice::Client) -> alicloud_ice::Result<()> {
    /// let answer = client
    ///     .submit_trace_ab_job(
    ///         SubmitTraceAbJobRequest::new(
    ///             MediaInput::new(
    ///                 "oss://bucket/path/to/video.mp4",
    ///                 MediaLocationType::Oss,
    ///             ),
    ///             MediaOutput::new(
    ///                 "oss://bucket/path/to/output.mp4",
    ///                 MediaLocationType::Oss,
    ///             ),
    ///         ),
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Official documentation of `SubmitTraceAbJob`](https://api.alibabacloud.com/document/ICE/2020-11-09/SubmitTraceAbJob)
    #[inline]
    pub fn submit_trace_ab_job(
        &self,
        request: SubmitTraceAbJobRequest,
    ) -> Call<SubmitTraceAbJobRequest> {
        self.call(request)
    }

    /// Submits a job that reads the trace watermark out of a video.
    ///
    /// The call only queues the job and answers with its ID. The outcome comes by callback;
    /// `QueryTraceExtractJob` shows it too. Watermark operations work in the Shanghai and
    /// Beijing regions only.
    ///
    /// The video must last at least 3 minutes, else the job fails.
    ///
    /// RAM permission: `ice:SubmitTraceExtractJob` on all resources.
    ///
    /// An `Ok` may still tell of a failure: look at `status_code` of the answer.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use alicloud_ice::types::MediaLocationType;
    /// use alicloud_ice::types::MediaInput;
    /// use alicloud_ice::watermark::SubmitTraceExtractJobRequest;
    /// # async fn example(client: &alicloud_ice::Client) -> alicloud_ice::Result<()> {
    /// let answer = client
    ///     .submit_trace_extract_job(
    ///         SubmitTraceExtractJobRequest::new(
    ///             MediaInput::new("oss://bucket/path/to/video.mp4", MediaLocationType::Oss),
    ///         ),
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Official documentation of `SubmitTraceExtractJob`](https://api.alibabacloud.com/document/ICE/2020-11-09/SubmitTraceExtractJob)
    #[inline]
    pub fn submit_trace_extract_job(
        &self,
        request: SubmitTraceExtractJobRequest,
    ) -> Call<SubmitTraceExtractJobRequest> {
        self.call(request)
    }

    /// Submits a job that makes an M3U8 file with a trace watermark.
    ///
    /// The call only queues the job and answers with its ID. The outcome comes by callback;
    /// `QueryTraceM3u8JobList` shows it too. Watermark operations work in the Shanghai and
    /// Beijing regions only.
    ///
    /// The A and B streams must exist first: `SubmitTraceAbJob` makes them and gives the media
    /// ID to pass here.
    ///
    /// The signature of the M3U8 file lasts 24 hours, counted from the end of the job. Once it
    /// has run out, the file is out of reach and a new job is needed.
    ///
    /// RAM permission: `ice:SubmitTraceM3u8Job` on all resources.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use alicloud_ice::types::MediaLocationType;
    /// use alicloud_ice::types::MediaOutput;
    /// use alicloud_ice::watermark::SubmitTraceM3u8JobRequest;
    /// # async fn example(client: &alicloud_ice::Client) -> alicloud_ice::Result<()> {
    /// let answer = client
    ///     .submit_trace_m3u8_job(
    ///         SubmitTraceM3u8JobRequest::new(
    ///             "437bd2b516ffda105d07b12a9a82****",
    ///             MediaOutput::new(
    ///                 "oss://bucket/path/to/output.mp4",
    ///                 MediaLocationType::Oss,
    ///             ),
    ///             "Trace watermark test",
    ///         ),
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Official documentation of `SubmitTraceM3u8Job`](https://api.alibabacloud.com/document/ICE/2020-11-09/SubmitTraceM3u8Job)
    #[inline]
    pub fn submit_trace_m3u8_job(
        &self,
        request: SubmitTraceM3u8JobRequest,
    ) -> Call<SubmitTraceM3u8JobRequest> {
        self.call(request)
    }
}
