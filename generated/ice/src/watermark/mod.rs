// Written by `cargo xtask regen`. Change the description and run it again.

//! Invisible watermarks: embedding and extracting copyright and tracing watermarks.
//!
//! | | |
//! | --- | --- |
//! | [`QueryCopyrightExtractJob`](crate::Client::query_copyright_extract_job) | Looks up a job that extracts the copyright watermark from a video. |
//! | [`QueryCopyrightJobList`](crate::Client::query_copyright_job_list) | Lists jobs that embed copyright watermarks in videos. |
//! | [`QueryTraceAbJobList`](crate::Client::query_trace_ab_job_list) | Lists jobs that create A/B streams for trace watermarks. |
//! | [`QueryTraceExtractJob`](crate::Client::query_trace_extract_job) | Looks up a job that extracts the trace watermark from a video. |
//! | [`QueryTraceM3u8JobList`](crate::Client::query_trace_m3u8_job_list) | Lists jobs that create M3U8 files with a trace watermark. |
//! | [`SubmitCopyrightExtractJob`](crate::Client::submit_copyright_extract_job) | Submits a job that extracts the copyright watermark from a video. |
//! | [`SubmitCopyrightJob`](crate::Client::submit_copyright_job) | Submits a job that embeds a copyright watermark in a video. |
//! | [`SubmitTraceAbJob`](crate::Client::submit_trace_ab_job) | Submits a job that creates the A and B streams of a video for trace watermarks. |
//! | [`SubmitTraceExtractJob`](crate::Client::submit_trace_extract_job) | Submits a job that extracts the trace watermark from a video. |
//! | [`SubmitTraceM3u8Job`](crate::Client::submit_trace_m3u8_job) | Submits a job that creates an M3U8 file with a trace watermark. |

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
pub use submit_copyright_job::{
    SubmitCopyrightJobRequest, SubmitCopyrightJobRequired, SubmitCopyrightJobResponse,
};
pub use submit_trace_ab_job::{SubmitTraceAbJobRequest, SubmitTraceAbJobResponse};
pub use submit_trace_extract_job::{
    SubmitTraceExtractJobRequest, SubmitTraceExtractJobResponse,
};
pub use submit_trace_m3u8_job::{
    SubmitTraceM3u8JobRequest, SubmitTraceM3u8JobRequired, SubmitTraceM3u8JobResponse,
};

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
    /// Looks up a job that extracts the copyright watermark from a video.
    ///
    /// The job must have been submitted with `SubmitCopyrightExtractJob`.
    ///
    /// RAM permission: `ice:QueryCopyrightExtractJob` on all resources.
    ///
    /// The call can succeed while the result reports a failure: check `status_code` of the response.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use alicloud_ice::watermark::QueryCopyrightExtractJobRequest;
    /// # async fn example(client: &alicloud_ice::Client) -> alicloud_ice::Result<()> {
    /// let response = client
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

    /// Lists jobs that embed copyright watermarks in videos.
    ///
    /// Watermark operations are only available in the Shanghai and Beijing regions.
    ///
    /// RAM permission: `ice:QueryCopyrightJobList` on all resources.
    ///
    /// The call can succeed while the result reports a failure: check `status_code` of the response.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use alicloud_ice::watermark::QueryCopyrightJobListRequest;
    /// # async fn example(client: &alicloud_ice::Client) -> alicloud_ice::Result<()> {
    /// let response = client
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

    /// Lists jobs that create A/B streams for trace watermarks.
    ///
    /// Watermark operations are only available in the Shanghai and Beijing regions.
    ///
    /// RAM permission: `ice:QueryTraceAbJobList` on all resources.
    ///
    /// The call can succeed while the result reports a failure: check `status_code` of the response.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use alicloud_ice::watermark::QueryTraceAbJobListRequest;
    /// # async fn example(client: &alicloud_ice::Client) -> alicloud_ice::Result<()> {
    /// let response = client
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

    /// Looks up a job that extracts the trace watermark from a video.
    ///
    /// The job must have been submitted with `SubmitTraceExtractJob`. Watermark operations
    /// are only available in the Shanghai and Beijing regions.
    ///
    /// RAM permission: `ice:QueryTraceExtractJob` on all resources.
    ///
    /// The call can succeed while the result reports a failure: check `status_code` of the response.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use alicloud_ice::watermark::QueryTraceExtractJobRequest;
    /// # async fn example(client: &alicloud_ice::Client) -> alicloud_ice::Result<()> {
    /// let response = client
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

    /// Lists jobs that create M3U8 files with a trace watermark.
    ///
    /// Watermark operations are only available in the Shanghai and Beijing regions.
    ///
    /// An M3U8 file with absolute paths has a signed URL that expires 24 hours after its job
    /// finished. After that, the file cannot be read, and a new job must be submitted with
    /// `SubmitTraceM3u8Job`.
    ///
    /// RAM permission: `ice:QueryTraceM3u8JobList` on all resources.
    ///
    /// The call can succeed while the result reports a failure: check `status_code` of the response.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use alicloud_ice::watermark::QueryTraceM3u8JobListRequest;
    /// # async fn example(client: &alicloud_ice::Client) -> alicloud_ice::Result<()> {
    /// let response = client
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

    /// Submits a job that extracts the copyright watermark from a video.
    ///
    /// The job runs asynchronously: the response contains its ID. The result is reported by
    /// callback and is also returned by `QueryCopyrightExtractJob`. Watermark operations are
    /// only available in the Shanghai and Beijing regions.
    ///
    /// RAM permission: `ice:SubmitCopyrightExtractJob` on all resources.
    ///
    /// The call can succeed while the result reports a failure: check `status_code` of the response.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use alicloud_ice::types::MediaLocationType;
    /// use alicloud_ice::watermark::SubmitCopyrightExtractJobRequest;
    /// use alicloud_ice::types::MediaInput;
    /// # async fn example(client: &alicloud_ice::Client) -> alicloud_ice::Result<()> {
    /// let response = client
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

    /// Submits a job that embeds a copyright watermark in a video.
    ///
    /// The job runs asynchronously: the response contains its ID. The result is reported by
    /// callback and is also returned by `QueryCopyrightJobList`. One request processes one
    /// video. Watermark operations are only available in the Shanghai and Beijing regions.
    ///
    /// Unless `Params` selects the algorithm for short videos, the video must be at least 3
    /// minutes long. With a shorter video, the job may fail or return no result.
    ///
    /// RAM permission: `ice:SubmitCopyrightJob` on all resources.
    ///
    /// The call can succeed while the result reports a failure: check `status_code` of the response.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use alicloud_ice::types::MediaLocationType;
    /// use alicloud_ice::types::MediaInput;
    /// use alicloud_ice::watermark::SubmitCopyrightJobRequest;
    /// use alicloud_ice::watermark::SubmitCopyrightJobRequired;
    /// use alicloud_ice::types::MediaOutput;
    /// # async fn example(client: &alicloud_ice::Client) -> alicloud_ice::Result<()> {
    /// let response = client
    ///     .submit_copyright_job(
    ///         SubmitCopyrightJobRequest::new(SubmitCopyrightJobRequired {
    ///             input: MediaInput::new(
    ///                 "oss://bucket/path/to/video.mp4",
    ///                 MediaLocationType::Oss,
    ///             ),
    ///             output: MediaOutput::new(
    ///                 "oss://bucket/path/to/output.mp4",
    ///                 MediaLocationType::Oss,
    ///             ),
    ///             message: "Copyright watermark test".into(),
    ///         }),
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

    /// Submits a job that creates the A and B streams of a video for trace watermarks.
    ///
    /// The job runs asynchronously: the response contains its ID and the trace media ID that
    /// `SubmitTraceM3u8Job` requires. The result is reported by callback and is also returned
    /// by `QueryTraceAbJobList`. Watermark operations are only available in the Shanghai and
    /// Beijing regions.
    ///
    /// The video must be at least 3 minutes long. With a shorter video, the job may fail or
    /// return no result.
    ///
    /// RAM permission: `ice:SubmitTraceAbJob` on all resources.
    ///
    /// The call can succeed while the result reports a failure: check `status_code` of the response.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use alicloud_ice::types::MediaLocationType;
    /// use alicloud_ice::types::MediaInput;
    /// use alicloud_ice::types::MediaOutput;
    /// use alicloud_ice::watermark::SubmitTraceAbJobRequest;
    /// # async fn example(client: &alicloud_ice::Client) -> alicloud_ice::Result<()> {
    /// let response = client
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

    /// Submits a job that extracts the trace watermark from a video.
    ///
    /// The job runs asynchronously: the response contains its ID. The result is reported by
    /// callback and is also returned by `QueryTraceExtractJob`. Watermark operations are only
    /// available in the Shanghai and Beijing regions.
    ///
    /// The video must be at least 3 minutes long. Otherwise, the job fails.
    ///
    /// RAM permission: `ice:SubmitTraceExtractJob` on all resources.
    ///
    /// The call can succeed while the result reports a failure: check `status_code` of the response.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use alicloud_ice::types::MediaLocationType;
    /// use alicloud_ice::types::MediaInput;
    /// use alicloud_ice::watermark::SubmitTraceExtractJobRequest;
    /// # async fn example(client: &alicloud_ice::Client) -> alicloud_ice::Result<()> {
    /// let response = client
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

    /// Submits a job that creates an M3U8 file with a trace watermark.
    ///
    /// The job runs asynchronously: the response contains its ID. The result is reported by
    /// callback and is also returned by `QueryTraceM3u8JobList`. Watermark operations are
    /// only available in the Shanghai and Beijing regions.
    ///
    /// The A and B streams must already exist. To create them and get the media ID to pass
    /// here, call `SubmitTraceAbJob`.
    ///
    /// The signature of the M3U8 file expires 24 hours after the job finished. After that,
    /// the file is not accessible and a new job is required.
    ///
    /// RAM permission: `ice:SubmitTraceM3u8Job` on all resources.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use alicloud_ice::types::MediaLocationType;
    /// use alicloud_ice::types::MediaOutput;
    /// use alicloud_ice::watermark::SubmitTraceM3u8JobRequest;
    /// use alicloud_ice::watermark::SubmitTraceM3u8JobRequired;
    /// # async fn example(client: &alicloud_ice::Client) -> alicloud_ice::Result<()> {
    /// let response = client
    ///     .submit_trace_m3u8_job(
    ///         SubmitTraceM3u8JobRequest::new(SubmitTraceM3u8JobRequired {
    ///             trace_media_id: "437bd2b516ffda105d07b12a9a82****".into(),
    ///             output: MediaOutput::new(
    ///                 "oss://bucket/path/to/output.mp4",
    ///                 MediaLocationType::Oss,
    ///             ),
    ///             trace: "Trace watermark test".into(),
    ///         }),
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
