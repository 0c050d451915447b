// Written by `cargo xtask regen`. Change the description and run it again.

//! Jobs that analyze and generate media: speech recognition, highlights, translation, text,
//! charts, scene-based batch editing, and the hotword libraries they use.
//!
//! | | |
//! | --- | --- |
//! | [`CancelIProductionJob`](crate::Client::cancel_i_production_job) | Cancels an intelligent production job. |
//! | [`CreateHotwordLibrary`](crate::Client::create_hotword_library) | Creates a hotword library for recognition and translation jobs. |
//! | [`DeleteHotwordLibrary`](crate::Client::delete_hotword_library) | Permanently deletes a hotword library. |
//! | [`DeleteSmartJob`](crate::Client::delete_smart_job) | Deletes one or more smart jobs. |
//! | [`GetHotwordLibrary`](crate::Client::get_hotword_library) | Looks up a hotword library with all its hotwords. |
//! | [`GetSmartHandleJob`](crate::Client::get_smart_handle_job) | Looks up a smart job, including its settings, state, and result. |
//! | [`ListHotwordLibraries`](crate::Client::list_hotword_libraries) | Lists the hotword libraries of the account. |
//! | [`ListSmartJobs`](crate::Client::list_smart_jobs) | Lists smart jobs, optionally filtered by type and state. |
//! | [`QueryIProductionJob`](crate::Client::query_i_production_job) | Looks up an intelligent production job, including its status and output. |
//! | [`SubmitASRJob`](crate::Client::submit_asr_job) | Submits a job that converts the speech of a video to timed text. |
//! | [`SubmitAudioProduceJob`](crate::Client::submit_audio_produce_job) | Submits a job that converts text to speech in an audio file. |
//! | [`SubmitDynamicChartJob`](crate::Client::submit_dynamic_chart_job) | Submits a job that creates an animated chart video from an Excel file. |
//! | [`SubmitHighlightExtractionJob`](crate::Client::submit_highlight_extraction_job) | Submits a job that extracts highlights from media. |
//! | [`SubmitIProductionJob`](crate::Client::submit_i_production_job) | Submits an intelligent production job that runs one algorithm on a media file. |
//! | [`SubmitMediaAiAnalysisJob`](crate::Client::submit_media_ai_analysis_job) | Submits a job for structured analysis of a media file. |
//! | [`SubmitSceneBatchEditingJob`](crate::Client::submit_scene_batch_editing_job) | Submits a job that renders a video for each of multiple editing projects. |
//! | [`SubmitSceneMediaSelectionJob`](crate::Client::submit_scene_media_selection_job) | Submits a job that selects matching clips from videos, images, and voiceovers. |
//! | [`SubmitSceneTimelineOrganizationJob`](crate::Client::submit_scene_timeline_organization_job) | Submits a job that arranges selected media on a timeline in a new editing project. |
//! | [`SubmitScreenMediaHighlightsJob`](crate::Client::submit_screen_media_highlights_job) | Submits a job that detects highlights, for example in short dramas, and merges them into one video. |
//! | [`SubmitSegmentationJob`](crate::Client::submit_segmentation_job) | Submits a job that splits a long video into segments. |
//! | [`SubmitSportsHighlightsJob`](crate::Client::submit_sports_highlights_job) | Submits a job that creates a highlight video of sports footage with commentary. |
//! | [`SubmitTextGenerateJob`](crate::Client::submit_text_generate_job) | Submits a job that generates marketing texts, video titles, or a storyboard script. |
//! | [`SubmitVideoTranslationJob`](crate::Client::submit_video_translation_job) | Submits a job that translates the subtitles or speech of a video. |
//! | [`UpdateHotwordLibrary`](crate::Client::update_hotword_library) | Updates the name, description, or hotwords of a hotword library. |

pub mod cancel_i_production_job;
pub mod create_hotword_library;
pub mod delete_hotword_library;
pub mod delete_smart_job;
pub mod get_hotword_library;
pub mod get_smart_handle_job;
pub mod list_hotword_libraries;
pub mod list_smart_jobs;
pub mod query_i_production_job;
pub mod submit_asr_job;
pub mod submit_audio_produce_job;
pub mod submit_dynamic_chart_job;
pub mod submit_highlight_extraction_job;
pub mod submit_i_production_job;
pub mod submit_media_ai_analysis_job;
pub mod submit_scene_batch_editing_job;
pub mod submit_scene_media_selection_job;
pub mod submit_scene_timeline_organization_job;
pub mod submit_screen_media_highlights_job;
pub mod submit_segmentation_job;
pub mod submit_sports_highlights_job;
pub mod submit_text_generate_job;
pub mod submit_video_translation_job;
pub mod update_hotword_library;

pub use cancel_i_production_job::{
    CancelIProductionJobRequest, CancelIProductionJobResponse,
};
pub use create_hotword_library::{
    CreateHotwordLibraryRequest, CreateHotwordLibraryRequired,
    CreateHotwordLibraryResponse,
};
pub use delete_hotword_library::{
    DeleteHotwordLibraryRequest, DeleteHotwordLibraryResponse,
};
pub use delete_smart_job::{DeleteSmartJobRequest, DeleteSmartJobResponse};
pub use get_hotword_library::{GetHotwordLibraryRequest, GetHotwordLibraryResponse};
pub use get_smart_handle_job::{GetSmartHandleJobRequest, GetSmartHandleJobResponse};
pub use list_hotword_libraries::{
    ListHotwordLibrariesRequest, ListHotwordLibrariesResponse,
};
pub use list_smart_jobs::{ListSmartJobsRequest, ListSmartJobsResponse};
pub use query_i_production_job::{
    QueryIProductionJobRequest, QueryIProductionJobResponse,
};
pub use submit_asr_job::{SubmitAsrJobRequest, SubmitAsrJobResponse};
pub use submit_audio_produce_job::{
    SubmitAudioProduceJobRequest, SubmitAudioProduceJobRequired,
    SubmitAudioProduceJobResponse,
};
pub use submit_dynamic_chart_job::{
    SubmitDynamicChartJobRequest, SubmitDynamicChartJobRequired,
    SubmitDynamicChartJobResponse,
};
pub use submit_highlight_extraction_job::{
    SubmitHighlightExtractionJobRequest, SubmitHighlightExtractionJobResponse,
};
pub use submit_i_production_job::{
    SubmitIProductionJobRequest, SubmitIProductionJobRequired,
    SubmitIProductionJobResponse,
};
pub use submit_media_ai_analysis_job::{
    SubmitMediaAiAnalysisJobRequest, SubmitMediaAiAnalysisJobResponse,
};
pub use submit_scene_batch_editing_job::{
    SubmitSceneBatchEditingJobRequest, SubmitSceneBatchEditingJobResponse,
};
pub use submit_scene_media_selection_job::{
    SubmitSceneMediaSelectionJobRequest, SubmitSceneMediaSelectionJobRequired,
    SubmitSceneMediaSelectionJobResponse,
};
pub use submit_scene_timeline_organization_job::{
    SubmitSceneTimelineOrganizationJobRequest,
    SubmitSceneTimelineOrganizationJobRequired,
    SubmitSceneTimelineOrganizationJobResponse,
};
pub use submit_screen_media_highlights_job::{
    SubmitScreenMediaHighlightsJobRequest, SubmitScreenMediaHighlightsJobResponse,
};
pub use submit_segmentation_job::{
    SubmitSegmentationJobRequest, SubmitSegmentationJobResponse,
};
pub use submit_sports_highlights_job::{
    SubmitSportsHighlightsJobRequest, SubmitSportsHighlightsJobResponse,
};
pub use submit_text_generate_job::{
    SubmitTextGenerateJobRequest, SubmitTextGenerateJobResponse,
};
pub use submit_video_translation_job::{
    SubmitVideoTranslationJobRequest, SubmitVideoTranslationJobResponse,
};
pub use update_hotword_library::{
    UpdateHotwordLibraryRequest, UpdateHotwordLibraryResponse,
};

use alicloud_runtime::{Call, Operation, OperationInfo};
use crate::Client;

/// The operations of this group as data.
pub const OPERATIONS: &[&OperationInfo] = &[
    <CancelIProductionJobRequest as Operation>::INFO,
    <CreateHotwordLibraryRequest as Operation>::INFO,
    <DeleteHotwordLibraryRequest as Operation>::INFO,
    <DeleteSmartJobRequest as Operation>::INFO,
    <GetHotwordLibraryRequest as Operation>::INFO,
    <GetSmartHandleJobRequest as Operation>::INFO,
    <ListHotwordLibrariesRequest as Operation>::INFO,
    <ListSmartJobsRequest as Operation>::INFO,
    <QueryIProductionJobRequest as Operation>::INFO,
    <SubmitAsrJobRequest as Operation>::INFO,
    <SubmitAudioProduceJobRequest as Operation>::INFO,
    <SubmitDynamicChartJobRequest as Operation>::INFO,
    <SubmitHighlightExtractionJobRequest as Operation>::INFO,
    <SubmitIProductionJobRequest as Operation>::INFO,
    <SubmitMediaAiAnalysisJobRequest as Operation>::INFO,
    <SubmitSceneBatchEditingJobRequest as Operation>::INFO,
    <SubmitSceneMediaSelectionJobRequest as Operation>::INFO,
    <SubmitSceneTimelineOrganizationJobRequest as Operation>::INFO,
    <SubmitScreenMediaHighlightsJobRequest as Operation>::INFO,
    <SubmitSegmentationJobRequest as Operation>::INFO,
    <SubmitSportsHighlightsJobRequest as Operation>::INFO,
    <SubmitTextGenerateJobRequest as Operation>::INFO,
    <SubmitVideoTranslationJobRequest as Operation>::INFO,
    <UpdateHotwordLibraryRequest as Operation>::INFO,
];

/// # Intelligent production
impl Client {
    /// Cancels an intelligent production job.
    ///
    /// The job must be submitted with `SubmitIProductionJob`.
    ///
    /// RAM permission: `ice:CancelIProductionJob` on all resources.
    ///
    /// With a `ClientToken`, the call is idempotent and is retried even if the response is lost. Without one it is not, and [`Error::may_have_executed`](crate::Error::may_have_executed) reports whether it may have executed.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use alicloud_ice::intelligent_production::CancelIProductionJobRequest;
    /// # async fn example(client: &alicloud_ice::Client) -> alicloud_ice::Result<()> {
    /// let response = client
    ///     .cancel_i_production_job(
    ///         CancelIProductionJobRequest::new("****20b48fb04483915d4f2cd8ac****"),
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Official documentation of `CancelIProductionJob`](https://api.alibabacloud.com/document/ICE/2020-11-09/CancelIProductionJob)
    #[inline]
    pub fn cancel_i_production_job(
        &self,
        request: CancelIProductionJobRequest,
    ) -> Call<CancelIProductionJobRequest> {
        self.call(request)
    }

    /// Creates a hotword library for recognition and translation jobs.
    ///
    /// Returns the ID of the new library. An account can own up to 100 libraries. A library
    /// can contain up to 300 hotwords. The usage scenario cannot be changed after creation.
    ///
    /// RAM permission: `ice:CreateHotwordLibrary` on all resources.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use alicloud_ice::intelligent_production::CreateHotwordLibraryRequest;
    /// use alicloud_ice::intelligent_production::CreateHotwordLibraryRequired;
    /// use alicloud_ice::types::HotwordUsageScenario;
    /// use alicloud_ice::types::Hotword;
    /// # async fn example(client: &alicloud_ice::Client) -> alicloud_ice::Result<()> {
    /// let response = client
    ///     .create_hotword_library(
    ///         CreateHotwordLibraryRequest::new(CreateHotwordLibraryRequired {
    ///             name: "my_hotwords".into(),
    ///             usage_scenario: HotwordUsageScenario::Asr,
    ///             hotwords: vec![Hotword::new().language("en")],
    ///         }),
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Official documentation of `CreateHotwordLibrary`](https://api.alibabacloud.com/document/ICE/2020-11-09/CreateHotwordLibrary)
    #[inline]
    pub fn create_hotword_library(
        &self,
        request: CreateHotwordLibraryRequest,
    ) -> Call<CreateHotwordLibraryRequest> {
        self.call(request)
    }

    /// Permanently deletes a hotword library.
    ///
    /// A deleted library cannot be restored.
    ///
    /// RAM permission: `ice:DeleteHotwordLibrary` on all resources.
    ///
    /// The call can succeed while the result reports a failure: check `success` of the response.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use alicloud_ice::intelligent_production::DeleteHotwordLibraryRequest;
    /// # async fn example(client: &alicloud_ice::Client) -> alicloud_ice::Result<()> {
    /// let response = client
    ///     .delete_hotword_library(
    ///         DeleteHotwordLibraryRequest::new()
    ///             .hotword_library_id("****cdb3e74639973036bc84****"),
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Official documentation of `DeleteHotwordLibrary`](https://api.alibabacloud.com/document/ICE/2020-11-09/DeleteHotwordLibrary)
    #[inline]
    pub fn delete_hotword_library(
        &self,
        request: DeleteHotwordLibraryRequest,
    ) -> Call<DeleteHotwordLibraryRequest> {
        self.call(request)
    }

    /// Deletes one or more smart jobs.
    ///
    /// RAM permission: `ice:DeleteSmartJob` on all resources.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use alicloud_ice::intelligent_production::DeleteSmartJobRequest;
    /// # async fn example(client: &alicloud_ice::Client) -> alicloud_ice::Result<()> {
    /// let response = client
    ///     .delete_smart_job(
    ///         DeleteSmartJobRequest::new().job_id(["******b48fb04483915d4f2cd8******"]),
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Official documentation of `DeleteSmartJob`](https://api.alibabacloud.com/document/ICE/2020-11-09/DeleteSmartJob)
    #[inline]
    pub fn delete_smart_job(
        &self,
        request: DeleteSmartJobRequest,
    ) -> Call<DeleteSmartJobRequest> {
        self.call(request)
    }

    /// Looks up a hotword library with all its hotwords.
    ///
    /// The response contains the name and description of the library and all hotwords with
    /// their attributes.
    ///
    /// RAM permission: `ice:GetHotwordLibrary` on all resources.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use alicloud_ice::intelligent_production::GetHotwordLibraryRequest;
    /// # async fn example(client: &alicloud_ice::Client) -> alicloud_ice::Result<()> {
    /// let response = client
    ///     .get_hotword_library(GetHotwordLibraryRequest::new("****96e8864746a0b6f3****"))
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Official documentation of `GetHotwordLibrary`](https://api.alibabacloud.com/document/ICE/2020-11-09/GetHotwordLibrary)
    #[inline]
    pub fn get_hotword_library(
        &self,
        request: GetHotwordLibraryRequest,
    ) -> Call<GetHotwordLibraryRequest> {
        self.call(request)
    }

    /// Looks up a smart job, including its settings, state, and result.
    ///
    /// Editing jobs can be queried for one year only. Use this operation to track jobs
    /// submitted with operations such as `SubmitASRJob`, `SubmitAudioProduceJob`, and
    /// `SubmitTextGenerateJob`. `ErrorCode` and `ErrorMessage` are returned only for a failed
    /// job.
    ///
    /// RAM permission: `ice:GetSmartHandleJob` on all resources.
    ///
    /// A job succeeds with the state `Finished` and fails with `Failed`. [`wait_until_done`](Call::wait_until_done) of the call polls until it has finished.
    ///
    /// The call can succeed while the result reports a failure: check `error_code` of the response.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use std::time::Duration;
    /// use alicloud_ice::intelligent_production::GetSmartHandleJobRequest;
    /// # async fn example(client: &alicloud_ice::Client) -> alicloud_ice::Result<()> {
    /// let response = client
    ///     .get_smart_handle_job(
    ///         GetSmartHandleJobRequest::new().job_id("****20b48fb04483915d4f2cd8ac****"),
    ///     )
    ///     .wait_until_done(Duration::from_secs(600))
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Official documentation of `GetSmartHandleJob`](https://api.alibabacloud.com/document/ICE/2020-11-09/GetSmartHandleJob)
    #[inline]
    pub fn get_smart_handle_job(
        &self,
        request: GetSmartHandleJobRequest,
    ) -> Call<GetSmartHandleJobRequest> {
        self.call(request)
    }

    /// Lists the hotword libraries of the account.
    ///
    /// Libraries can be searched by part of the name and filtered by creation time. By
    /// default, the newest come first. Use `SortBy` to change the order. A response contains
    /// 10 libraries by default and at most 100. Use `NextToken` to get the next page.
    ///
    /// RAM permission: `ice:ListHotwordLibraries` on all resources.
    ///
    /// The response is one page. Use [`items`](Call::items) or [`pages`](Call::pages) of the call to paginate through all of them.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use alicloud_ice::intelligent_production::ListHotwordLibrariesRequest;
    /// # async fn example(client: &alicloud_ice::Client) -> alicloud_ice::Result<()> {
    /// let mut items = client
    ///     .list_hotword_libraries(ListHotwordLibrariesRequest::new())
    ///     .items();
    /// while let Some(item) = items.next().await {
    ///     let item = item?;
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Official documentation of `ListHotwordLibraries`](https://api.alibabacloud.com/document/ICE/2020-11-09/ListHotwordLibraries)
    #[inline]
    pub fn list_hotword_libraries(
        &self,
        request: ListHotwordLibrariesRequest,
    ) -> Call<ListHotwordLibrariesRequest> {
        self.call(request)
    }

    /// Lists smart jobs, optionally filtered by type and state.
    ///
    /// RAM permission: `ice:ListSmartJobs` on all resources.
    ///
    /// The response is one page. Use [`items`](Call::items) or [`pages`](Call::pages) of the call to paginate through all of them.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use alicloud_ice::intelligent_production::ListSmartJobsRequest;
    /// # async fn example(client: &alicloud_ice::Client) -> alicloud_ice::Result<()> {
    /// let mut items = client.list_smart_jobs(ListSmartJobsRequest::new()).items();
    /// while let Some(item) = items.next().await {
    ///     let item = item?;
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Official documentation of `ListSmartJobs`](https://api.alibabacloud.com/document/ICE/2020-11-09/ListSmartJobs)
    #[inline]
    pub fn list_smart_jobs(
        &self,
        request: ListSmartJobsRequest,
    ) -> Call<ListSmartJobsRequest> {
        self.call(request)
    }

    /// Looks up an intelligent production job, including its status and output.
    ///
    /// The job must be submitted with `SubmitIProductionJob`. The content of `Result` depends
    /// on the algorithm in `FunctionName`.
    ///
    /// RAM permission: `ice:QueryIProductionJob` on all resources.
    ///
    /// A job succeeds with the state `Success` and fails with `Fail`. [`wait_until_done`](Call::wait_until_done) of the call polls until it has finished.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use std::time::Duration;
    /// use alicloud_ice::intelligent_production::QueryIProductionJobRequest;
    /// # async fn example(client: &alicloud_ice::Client) -> alicloud_ice::Result<()> {
    /// let response = client
    ///     .query_i_production_job(
    ///         QueryIProductionJobRequest::new("****20b48fb04483915d4f2cd8ac****"),
    ///     )
    ///     .wait_until_done(Duration::from_secs(600))
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Official documentation of `QueryIProductionJob`](https://api.alibabacloud.com/document/ICE/2020-11-09/QueryIProductionJob)
    #[inline]
    pub fn query_i_production_job(
        &self,
        request: QueryIProductionJobRequest,
    ) -> Call<QueryIProductionJobRequest> {
        self.call(request)
    }

    /// Submits a job that converts the speech of a video to timed text.
    ///
    /// This operation queues the job and returns its ID. The result is sent by callback and
    /// can also be queried with `GetSmartHandleJob`. Each segment of recognized text has a
    /// start and end time.
    ///
    /// RAM permission: `ice:SubmitASRJob` on all resources.
    ///
    /// [`get_smart_handle_job`](crate::Client::get_smart_handle_job) looks up the job that was started; create its [`GetSmartHandleJobRequest`](crate::intelligent_production::GetSmartHandleJobRequest) from the response with `try_from`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use std::time::Duration;
    /// use alicloud_ice::intelligent_production::GetSmartHandleJobRequest;
    /// use alicloud_ice::intelligent_production::SubmitAsrJobRequest;
    /// # async fn example(client: &alicloud_ice::Client) -> alicloud_ice::Result<()> {
    /// let started = client
    ///     .submit_asr_job(SubmitAsrJobRequest::new().title("Test title"))
    ///     .await?;
    /// let lookup = GetSmartHandleJobRequest::try_from(&started)?;
    /// let response = client
    ///     .get_smart_handle_job(lookup)
    ///     .wait_until_done(Duration::from_secs(600))
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Official documentation of `SubmitASRJob`](https://api.alibabacloud.com/document/ICE/2020-11-09/SubmitASRJob)
    #[inline]
    pub fn submit_asr_job(
        &self,
        request: SubmitAsrJobRequest,
    ) -> Call<SubmitAsrJobRequest> {
        self.call(request)
    }

    /// Submits a job that converts text to speech in an audio file.
    ///
    /// This operation queues the job and returns its ID. The result is sent by callback and
    /// can also be queried with `GetSmartHandleJob`.
    ///
    /// RAM permission: `ice:SubmitAudioProduceJob` on all resources.
    ///
    /// [`get_smart_handle_job`](crate::Client::get_smart_handle_job) looks up the job that was started; create its [`GetSmartHandleJobRequest`](crate::intelligent_production::GetSmartHandleJobRequest) from the response with `try_from`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use std::time::Duration;
    /// use alicloud_ice::intelligent_production::GetSmartHandleJobRequest;
    /// use alicloud_ice::intelligent_production::SubmitAudioProduceJobRequest;
    /// use alicloud_ice::intelligent_production::SubmitAudioProduceJobRequired;
    /// use alicloud_ice::intelligent_production::submit_audio_produce_job::AudioProduceJobEditingConfig;
    /// # async fn example(client: &alicloud_ice::Client) -> alicloud_ice::Result<()> {
    /// let started = client
    ///     .submit_audio_produce_job(
    ///         SubmitAudioProduceJobRequest::new(SubmitAudioProduceJobRequired {
    ///             editing_config: AudioProduceJobEditingConfig::new().into(),
    ///             output_config: alicloud_ice::Text::raw("{}"),
    ///             input_config: "Audio production task".into(),
    ///         }),
    ///     )
    ///     .await?;
    /// let lookup = GetSmartHandleJobRequest::try_from(&started)?;
    /// let response = client
    ///     .get_smart_handle_job(lookup)
    ///     .wait_until_done(Duration::from_secs(600))
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Official documentation of `SubmitAudioProduceJob`](https://api.alibabacloud.com/document/ICE/2020-11-09/SubmitAudioProduceJob)
    #[inline]
    pub fn submit_audio_produce_job(
        &self,
        request: SubmitAudioProduceJobRequest,
    ) -> Call<SubmitAudioProduceJobRequest> {
        self.call(request)
    }

    /// Submits a job that creates an animated chart video from an Excel file.
    ///
    /// Available only in the Shanghai region. Line, bar, and pie charts are supported, in the
    /// styles `Normal`, `Mystery`, `Lively`, `Business`, and `Green`.
    ///
    /// You can set the texts (title, subtitle, data source, unit) with font and size, a color
    /// or an image as the background, and the duration, size, and bitrate of the video.
    ///
    /// RAM permission: `ice:SubmitDynamicChartJob` on all resources.
    ///
    /// [`get_smart_handle_job`](crate::Client::get_smart_handle_job) looks up the job that was started; create its [`GetSmartHandleJobRequest`](crate::intelligent_production::GetSmartHandleJobRequest) from the response with `try_from`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use std::time::Duration;
    /// use alicloud_ice::intelligent_production::GetSmartHandleJobRequest;
    /// use alicloud_ice::intelligent_production::SubmitDynamicChartJobRequest;
    /// use alicloud_ice::intelligent_production::SubmitDynamicChartJobRequired;
    /// use alicloud_ice::intelligent_production::submit_dynamic_chart_job::OutputConfig;
    /// # async fn example(client: &alicloud_ice::Client) -> alicloud_ice::Result<()> {
    /// let started = client
    ///     .submit_dynamic_chart_job(
    ///         SubmitDynamicChartJobRequest::new(SubmitDynamicChartJobRequired {
    ///             chart_type: "Line".into(),
    ///             input: alicloud_ice::Text::raw(
    ///                 "{\"XlsFile\":\"https://your-bucket.oss-cn-shanghai.aliyuncs.com/obj.xls\"}",
    ///             ),
    ///             output_config: OutputConfig::new().into(),
    ///         }),
    ///     )
    ///     .await?;
    /// let lookup = GetSmartHandleJobRequest::try_from(&started)?;
    /// let response = client
    ///     .get_smart_handle_job(lookup)
    ///     .wait_until_done(Duration::from_secs(600))
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Official documentation of `SubmitDynamicChartJob`](https://api.alibabacloud.com/document/ICE/2020-11-09/SubmitDynamicChartJob)
    #[inline]
    pub fn submit_dynamic_chart_job(
        &self,
        request: SubmitDynamicChartJobRequest,
    ) -> Call<SubmitDynamicChartJobRequest> {
        self.call(request)
    }

    /// Submits a job that extracts highlights from media.
    ///
    /// This operation queues the job and returns its ID. The result is sent by callback and
    /// can also be queried with `GetSmartHandleJob`.
    ///
    /// RAM permission: `ice:SubmitHighlightExtractionJob` on all resources.
    ///
    /// [`get_smart_handle_job`](crate::Client::get_smart_handle_job) looks up the job that was started; create its [`GetSmartHandleJobRequest`](crate::intelligent_production::GetSmartHandleJobRequest) from the response with `try_from`.
    ///
    /// With a `ClientToken`, the call is idempotent and is retried even if the response is lost. Without one it is not, and [`Error::may_have_executed`](crate::Error::may_have_executed) reports whether it may have executed.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use std::time::Duration;
    /// use alicloud_ice::intelligent_production::GetSmartHandleJobRequest;
    /// use alicloud_ice::intelligent_production::SubmitHighlightExtractionJobRequest;
    /// # async fn example(client: &alicloud_ice::Client) -> alicloud_ice::Result<()> {
    /// let started = client
    ///     .submit_highlight_extraction_job(
    ///         SubmitHighlightExtractionJobRequest::new()
    ///             .client_token("****12e8864746a0a398****"),
    ///     )
    ///     .await?;
    /// let lookup = GetSmartHandleJobRequest::try_from(&started)?;
    /// let response = client
    ///     .get_smart_handle_job(lookup)
    ///     .wait_until_done(Duration::from_secs(600))
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Official documentation of `SubmitHighlightExtractionJob`](https://api.alibabacloud.com/document/ICE/2020-11-09/SubmitHighlightExtractionJob)
    #[inline]
    pub fn submit_highlight_extraction_job(
        &self,
        request: SubmitHighlightExtractionJobRequest,
    ) -> Call<SubmitHighlightExtractionJobRequest> {
        self.call(request)
    }

    /// Submits an intelligent production job that runs one algorithm on a media file.
    ///
    /// This operation queues the job and returns its ID. The result is sent by callback and
    /// can also be queried with `QueryIProductionJob`. `FunctionName` selects the algorithm
    /// and determines the rules for `Input`, `Output`, and `JobParams`.
    ///
    /// RAM permission: `ice:SubmitIProductionJob` on all resources.
    ///
    /// [`query_i_production_job`](crate::Client::query_i_production_job) looks up the job that was started; create its [`QueryIProductionJobRequest`](crate::intelligent_production::QueryIProductionJobRequest) from the response with `try_from`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use std::time::Duration;
    /// use alicloud_ice::types::MediaLocationType;
    /// use alicloud_ice::intelligent_production::QueryIProductionJobRequest;
    /// use alicloud_ice::types::IProductionOutput;
    /// use alicloud_ice::types::MediaInput;
    /// use alicloud_ice::intelligent_production::SubmitIProductionJobRequest;
    /// use alicloud_ice::intelligent_production::SubmitIProductionJobRequired;
    /// use alicloud_ice::intelligent_production::submit_i_production_job::SubmitIProductionJobFunctionName;
    /// # async fn example(client: &alicloud_ice::Client) -> alicloud_ice::Result<()> {
    /// let started = client
    ///     .submit_i_production_job(
    ///         SubmitIProductionJobRequest::new(SubmitIProductionJobRequired {
    ///             function_name: SubmitIProductionJobFunctionName::Cover,
    ///             input: MediaInput::new(
    ///                 "oss://bucket/path/to/video.mp4",
    ///                 MediaLocationType::Oss,
    ///             ),
    ///             output: IProductionOutput::new(
    ///                 "oss://bucket/object",
    ///                 MediaLocationType::Oss,
    ///             ),
    ///         }),
    ///     )
    ///     .await?;
    /// let lookup = QueryIProductionJobRequest::try_from(&started)?;
    /// let response = client
    ///     .query_i_production_job(lookup)
    ///     .wait_until_done(Duration::from_secs(600))
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Official documentation of `SubmitIProductionJob`](https://api.alibabacloud.com/document/ICE/2020-11-09/SubmitIProductionJob)
    #[inline]
    pub fn submit_i_production_job(
        &self,
        request: SubmitIProductionJobRequest,
    ) -> Call<SubmitIProductionJobRequest> {
        self.call(request)
    }

    /// Submits a job for structured analysis of a media file.
    ///
    /// The analysis supports speaker diarization, translation, paragraph summarization, and
    /// more.
    ///
    /// RAM permission: `ice:SubmitMediaAiAnalysisJob` on all resources.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use alicloud_ice::intelligent_production::SubmitMediaAiAnalysisJobRequest;
    /// # async fn example(client: &alicloud_ice::Client) -> alicloud_ice::Result<()> {
    /// let response = client
    ///     .submit_media_ai_analysis_job(SubmitMediaAiAnalysisJobRequest::new())
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Official documentation of `SubmitMediaAiAnalysisJob`](https://api.alibabacloud.com/document/ICE/2020-11-09/SubmitMediaAiAnalysisJob)
    #[inline]
    pub fn submit_media_ai_analysis_job(
        &self,
        request: SubmitMediaAiAnalysisJobRequest,
    ) -> Call<SubmitMediaAiAnalysisJobRequest> {
        self.call(request)
    }

    /// Submits a job that renders a video for each of multiple editing projects.
    ///
    /// `ListBatchMediaProducingJobs` lists submitted jobs. `GetBatchMediaProducingJob` returns
    /// the status of a job and the IDs and URLs of its output media.
    ///
    /// RAM permission: `ice:SubmitSceneBatchEditingJob` on all resources.
    ///
    /// [`get_batch_media_producing_job`](crate::Client::get_batch_media_producing_job) looks up the job that was started; create its [`GetBatchMediaProducingJobRequest`](crate::editing::GetBatchMediaProducingJobRequest) from the response with `try_from`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use std::time::Duration;
    /// use alicloud_ice::editing::GetBatchMediaProducingJobRequest;
    /// use alicloud_ice::intelligent_production::SubmitSceneBatchEditingJobRequest;
    /// # async fn example(client: &alicloud_ice::Client) -> alicloud_ice::Result<()> {
    /// let started = client
    ///     .submit_scene_batch_editing_job(
    ///         SubmitSceneBatchEditingJobRequest::new(
    ///             ["****ae91539d46bb9000f74b40b80dd2"],
    ///             alicloud_ice::Text::raw("{}"),
    ///         ),
    ///     )
    ///     .await?;
    /// let lookup = GetBatchMediaProducingJobRequest::try_from(&started)?;
    /// let response = client
    ///     .get_batch_media_producing_job(lookup)
    ///     .wait_until_done(Duration::from_secs(600))
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Official documentation of `SubmitSceneBatchEditingJob`](https://api.alibabacloud.com/document/ICE/2020-11-09/SubmitSceneBatchEditingJob)
    #[inline]
    pub fn submit_scene_batch_editing_job(
        &self,
        request: SubmitSceneBatchEditingJobRequest,
    ) -> Call<SubmitSceneBatchEditingJobRequest> {
        self.call(request)
    }

    /// Submits a job that selects matching clips from videos, images, and voiceovers.
    ///
    /// Two scenes are supported: matching clips to a script, and a mashup of highlights.
    /// `JobType` selects the scene. `ListBatchMediaProducingJobs` lists submitted jobs.
    /// `GetBatchMediaProducingJob` returns the status and result of a job. The result is the
    /// `MediaSelectResult` required by `SubmitSceneTimelineOrganizationJob`.
    ///
    /// This feature is in public preview and free of charge.
    ///
    /// RAM permission: `ice:SubmitSceneMediaSelectionJob` on all resources.
    ///
    /// [`get_batch_media_producing_job`](crate::Client::get_batch_media_producing_job) looks up the job that was started; create its [`GetBatchMediaProducingJobRequest`](crate::editing::GetBatchMediaProducingJobRequest) from the response with `try_from`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use std::time::Duration;
    /// use alicloud_ice::editing::GetBatchMediaProducingJobRequest;
    /// use alicloud_ice::intelligent_production::SubmitSceneMediaSelectionJobRequest;
    /// use alicloud_ice::intelligent_production::SubmitSceneMediaSelectionJobRequired;
    /// use alicloud_ice::intelligent_production::submit_scene_media_selection_job::SceneMediaSelectionJobType;
    /// # async fn example(client: &alicloud_ice::Client) -> alicloud_ice::Result<()> {
    /// let started = client
    ///     .submit_scene_media_selection_job(
    ///         SubmitSceneMediaSelectionJobRequest::new(SubmitSceneMediaSelectionJobRequired {
    ///             output_config: alicloud_ice::Text::raw("{}"),
    ///             job_type: SceneMediaSelectionJobType::SmartMixMediaSelect,
    ///             input_config: alicloud_ice::Text::raw("{}"),
    ///         }),
    ///     )
    ///     .await?;
    /// let lookup = GetBatchMediaProducingJobRequest::try_from(&started)?;
    /// let response = client
    ///     .get_batch_media_producing_job(lookup)
    ///     .wait_until_done(Duration::from_secs(600))
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Official documentation of `SubmitSceneMediaSelectionJob`](https://api.alibabacloud.com/document/ICE/2020-11-09/SubmitSceneMediaSelectionJob)
    #[inline]
    pub fn submit_scene_media_selection_job(
        &self,
        request: SubmitSceneMediaSelectionJobRequest,
    ) -> Call<SubmitSceneMediaSelectionJobRequest> {
        self.call(request)
    }

    /// Submits a job that arranges selected media on a timeline in a new editing project.
    ///
    /// The media (videos, images, background music, voiceovers) are arranged by the result of
    /// an earlier `SubmitSceneMediaSelectionJob`. The resulting project can be previewed. Two
    /// scenes are supported: matching clips to a script, and a mashup of highlights.
    /// `JobType` selects the scene.
    ///
    /// `ListBatchMediaProducingJobs` lists submitted jobs. `GetBatchMediaProducingJob` returns
    /// the status of a job and the IDs and URLs of its output. This feature is in public
    /// preview and free of charge.
    ///
    /// RAM permission: `ice:SubmitSceneTimelineOrganizationJob` on all resources.
    ///
    /// [`get_batch_media_producing_job`](crate::Client::get_batch_media_producing_job) looks up the job that was started; create its [`GetBatchMediaProducingJobRequest`](crate::editing::GetBatchMediaProducingJobRequest) from the response with `try_from`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use std::time::Duration;
    /// use alicloud_ice::editing::GetBatchMediaProducingJobRequest;
    /// use alicloud_ice::intelligent_production::SubmitSceneTimelineOrganizationJobRequest;
    /// use alicloud_ice::intelligent_production::SubmitSceneTimelineOrganizationJobRequired;
    /// use alicloud_ice::intelligent_production::submit_scene_timeline_organization_job::SceneTimelineOrganizationJobType;
    /// # async fn example(client: &alicloud_ice::Client) -> alicloud_ice::Result<()> {
    /// let started = client
    ///     .submit_scene_timeline_organization_job(
    ///         SubmitSceneTimelineOrganizationJobRequest::new(SubmitSceneTimelineOrganizationJobRequired {
    ///             output_config: alicloud_ice::Text::raw("{}"),
    ///             job_type: SceneTimelineOrganizationJobType::SmartMixTimelineOrganize,
    ///             media_select_result: "MediaSelectResult".into(),
    ///             input_config: alicloud_ice::Text::raw("{}"),
    ///         }),
    ///     )
    ///     .await?;
    /// let lookup = GetBatchMediaProducingJobRequest::try_from(&started)?;
    /// let response = client
    ///     .get_batch_media_producing_job(lookup)
    ///     .wait_until_done(Duration::from_secs(600))
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Official documentation of `SubmitSceneTimelineOrganizationJob`](https://api.alibabacloud.com/document/ICE/2020-11-09/SubmitSceneTimelineOrganizationJob)
    #[inline]
    pub fn submit_scene_timeline_organization_job(
        &self,
        request: SubmitSceneTimelineOrganizationJobRequest,
    ) -> Call<SubmitSceneTimelineOrganizationJobRequest> {
        self.call(request)
    }

    /// Submits a job that detects highlights, for example in short dramas, and merges them into one video.
    ///
    /// This operation queues the job and returns its ID. The result is sent by callback.
    ///
    /// RAM permission: `ice:SubmitScreenMediaHighlightsJob` on all resources.
    ///
    /// [`get_batch_media_producing_job`](crate::Client::get_batch_media_producing_job) looks up the job that was started; create its [`GetBatchMediaProducingJobRequest`](crate::editing::GetBatchMediaProducingJobRequest) from the response with `try_from`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use std::time::Duration;
    /// use alicloud_ice::editing::GetBatchMediaProducingJobRequest;
    /// use alicloud_ice::intelligent_production::SubmitScreenMediaHighlightsJobRequest;
    /// # async fn example(client: &alicloud_ice::Client) -> alicloud_ice::Result<()> {
    /// let started = client
    ///     .submit_screen_media_highlights_job(SubmitScreenMediaHighlightsJobRequest::new())
    ///     .await?;
    /// let lookup = GetBatchMediaProducingJobRequest::try_from(&started)?;
    /// let response = client
    ///     .get_batch_media_producing_job(lookup)
    ///     .wait_until_done(Duration::from_secs(600))
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Official documentation of `SubmitScreenMediaHighlightsJob`](https://api.alibabacloud.com/document/ICE/2020-11-09/SubmitScreenMediaHighlightsJob)
    #[inline]
    pub fn submit_screen_media_highlights_job(
        &self,
        request: SubmitScreenMediaHighlightsJobRequest,
    ) -> Call<SubmitScreenMediaHighlightsJobRequest> {
        self.call(request)
    }

    /// Submits a job that splits a long video into segments.
    ///
    /// This operation queues the job and returns its ID. The result is sent by callback and
    /// can also be queried with `GetSmartHandleJob`. The output is either multiple video
    /// files or new media.
    ///
    /// RAM permission: `ice:SubmitSegmentationJob` on all resources.
    ///
    /// [`get_smart_handle_job`](crate::Client::get_smart_handle_job) looks up the job that was started; create its [`GetSmartHandleJobRequest`](crate::intelligent_production::GetSmartHandleJobRequest) from the response with `try_from`.
    ///
    /// With a `ClientToken`, the call is idempotent and is retried even if the response is lost. Without one it is not, and [`Error::may_have_executed`](crate::Error::may_have_executed) reports whether it may have executed.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use std::time::Duration;
    /// use alicloud_ice::intelligent_production::GetSmartHandleJobRequest;
    /// use alicloud_ice::intelligent_production::SubmitSegmentationJobRequest;
    /// # async fn example(client: &alicloud_ice::Client) -> alicloud_ice::Result<()> {
    /// let started = client
    ///     .submit_segmentation_job(
    ///         SubmitSegmentationJobRequest::new().client_token("****12e8864746a0a398****"),
    ///     )
    ///     .await?;
    /// let lookup = GetSmartHandleJobRequest::try_from(&started)?;
    /// let response = client
    ///     .get_smart_handle_job(lookup)
    ///     .wait_until_done(Duration::from_secs(600))
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Official documentation of `SubmitSegmentationJob`](https://api.alibabacloud.com/document/ICE/2020-11-09/SubmitSegmentationJob)
    #[inline]
    pub fn submit_segmentation_job(
        &self,
        request: SubmitSegmentationJobRequest,
    ) -> Call<SubmitSegmentationJobRequest> {
        self.call(request)
    }

    /// Submits a job that creates a highlight video of sports footage with commentary.
    ///
    /// This operation queues the job and returns its ID. The result is sent by callback.
    ///
    /// RAM permission: `ice:SubmitSportsHighlightsJob` on all resources.
    ///
    /// [`get_batch_media_producing_job`](crate::Client::get_batch_media_producing_job) looks up the job that was started; create its [`GetBatchMediaProducingJobRequest`](crate::editing::GetBatchMediaProducingJobRequest) from the response with `try_from`.
    ///
    /// With a `ClientToken`, the call is idempotent and is retried even if the response is lost. Without one it is not, and [`Error::may_have_executed`](crate::Error::may_have_executed) reports whether it may have executed.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use std::time::Duration;
    /// use alicloud_ice::editing::GetBatchMediaProducingJobRequest;
    /// use alicloud_ice::intelligent_production::SubmitSportsHighlightsJobRequest;
    /// # async fn example(client: &alicloud_ice::Client) -> alicloud_ice::Result<()> {
    /// let started = client
    ///     .submit_sports_highlights_job(
    ///         SubmitSportsHighlightsJobRequest::new()
    ///             .client_token("****12e8864746a0a398****"),
    ///     )
    ///     .await?;
    /// let lookup = GetBatchMediaProducingJobRequest::try_from(&started)?;
    /// let response = client
    ///     .get_batch_media_producing_job(lookup)
    ///     .wait_until_done(Duration::from_secs(600))
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Official documentation of `SubmitSportsHighlightsJob`](https://api.alibabacloud.com/document/ICE/2020-11-09/SubmitSportsHighlightsJob)
    #[inline]
    pub fn submit_sports_highlights_job(
        &self,
        request: SubmitSportsHighlightsJobRequest,
    ) -> Call<SubmitSportsHighlightsJobRequest> {
        self.call(request)
    }

    /// Submits a job that generates marketing texts, video titles, or a storyboard script.
    ///
    /// The account must have the enterprise subscription. You are billed for the tokens of
    /// the generated text, which increase with its characters. Failed jobs are not billed.
    /// Due to the nature of Chinese, the length of a text may differ from the requested
    /// length.
    ///
    /// This operation queues the job and returns its ID. The result is sent by callback and
    /// can also be queried with `GetSmartHandleJob`.
    ///
    /// RAM permission: `ice:SubmitTextGenerateJob` on all resources, access level `create`.
    ///
    /// [`get_smart_handle_job`](crate::Client::get_smart_handle_job) looks up the job that was started; create its [`GetSmartHandleJobRequest`](crate::intelligent_production::GetSmartHandleJobRequest) from the response with `try_from`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use std::time::Duration;
    /// use alicloud_ice::intelligent_production::GetSmartHandleJobRequest;
    /// use alicloud_ice::intelligent_production::SubmitTextGenerateJobRequest;
    /// use alicloud_ice::intelligent_production::submit_text_generate_job::GenerateConfig;
    /// # async fn example(client: &alicloud_ice::Client) -> alicloud_ice::Result<()> {
    /// let started = client
    ///     .submit_text_generate_job(
    ///         SubmitTextGenerateJobRequest::new(GenerateConfig::new()),
    ///     )
    ///     .await?;
    /// let lookup = GetSmartHandleJobRequest::try_from(&started)?;
    /// let response = client
    ///     .get_smart_handle_job(lookup)
    ///     .wait_until_done(Duration::from_secs(600))
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Official documentation of `SubmitTextGenerateJob`](https://api.alibabacloud.com/document/ICE/2020-11-09/SubmitTextGenerateJob)
    #[inline]
    pub fn submit_text_generate_job(
        &self,
        request: SubmitTextGenerateJobRequest,
    ) -> Call<SubmitTextGenerateJobRequest> {
        self.call(request)
    }

    /// Submits a job that translates the subtitles or speech of a video.
    ///
    /// Speech can be translated with lip synchronization. OSS URLs of media must be in the
    /// region of the called endpoint.
    ///
    /// Up to 30 requests per second are accepted. Jobs beyond the current capacity are
    /// queued. The number of concurrent jobs is not limited. This operation queues the job
    /// and returns its ID. The result is sent by callback. It can also be polled with the
    /// operation that returns smart job results (`GetSmartHandleJob`; the official
    /// documentation names it `GetAIJobResult`).
    ///
    /// RAM permission: `ice:SubmitVideoTranslationJob` on all resources.
    ///
    /// [`get_smart_handle_job`](crate::Client::get_smart_handle_job) looks up the job that was started; create its [`GetSmartHandleJobRequest`](crate::intelligent_production::GetSmartHandleJobRequest) from the response with `try_from`.
    ///
    /// With a `ClientToken`, the call is idempotent and is retried even if the response is lost. Without one it is not, and [`Error::may_have_executed`](crate::Error::may_have_executed) reports whether it may have executed.
    ///
    /// The call can succeed while the result reports a failure: check `success` of the response.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use std::time::Duration;
    /// use alicloud_ice::intelligent_production::GetSmartHandleJobRequest;
    /// use alicloud_ice::intelligent_production::SubmitVideoTranslationJobRequest;
    /// # async fn example(client: &alicloud_ice::Client) -> alicloud_ice::Result<()> {
    /// let started = client
    ///     .submit_video_translation_job(
    ///         SubmitVideoTranslationJobRequest::new().title("Test title"),
    ///     )
    ///     .await?;
    /// let lookup = GetSmartHandleJobRequest::try_from(&started)?;
    /// let response = client
    ///     .get_smart_handle_job(lookup)
    ///     .wait_until_done(Duration::from_secs(600))
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Official documentation of `SubmitVideoTranslationJob`](https://api.alibabacloud.com/document/ICE/2020-11-09/SubmitVideoTranslationJob)
    #[inline]
    pub fn submit_video_translation_job(
        &self,
        request: SubmitVideoTranslationJobRequest,
    ) -> Call<SubmitVideoTranslationJobRequest> {
        self.call(request)
    }

    /// Updates the name, description, or hotwords of a hotword library.
    ///
    /// The text, weight, language, and fixed translations of each hotword can also be
    /// updated.
    ///
    /// An account can own up to 100 libraries with 300 hotwords each. In a library, each
    /// combination of language and text must be unique. In a `TranspositionResultList`, each
    /// combination of `TargetLanguage` and `TranslatedText` must be unique.
    ///
    /// RAM permission: `ice:UpdateHotwordLibrary` on all resources.
    ///
    /// The call can succeed while the result reports a failure: check `success` of the response.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use alicloud_ice::intelligent_production::UpdateHotwordLibraryRequest;
    /// # async fn example(client: &alicloud_ice::Client) -> alicloud_ice::Result<()> {
    /// let response = client
    ///     .update_hotword_library(
    ///         UpdateHotwordLibraryRequest::new("*a0052ff71efbfd4e7e6c66*"),
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Official documentation of `UpdateHotwordLibrary`](https://api.alibabacloud.com/document/ICE/2020-11-09/UpdateHotwordLibrary)
    #[inline]
    pub fn update_hotword_library(
        &self,
        request: UpdateHotwordLibraryRequest,
    ) -> Call<UpdateHotwordLibraryRequest> {
        self.call(request)
    }
}
