// Written by `cargo xtask regen`. Change the description and run it again.

//! Custom voices: training, previewing, and listing.
//!
//! | | |
//! | --- | --- |
//! | [`CreateCustomizedVoiceJob`](crate::Client::create_customized_voice_job) | Creates a voice cloning job with its basic settings, such as voice ID, gender and scenario. |
//! | [`DeleteCustomizedVoiceJob`](crate::Client::delete_customized_voice_job) | Deletes a voice cloning job that is not in training and was not trained successfully. |
//! | [`DetectAudioForCustomizedVoiceJob`](crate::Client::detect_audio_for_customized_voice_job) | Checks one recording for a voice cloning job. |
//! | [`GetCustomizedVoice`](crate::Client::get_customized_voice) | Looks up a custom voice. |
//! | [`GetCustomizedVoiceJob`](crate::Client::get_customized_voice_job) | Looks up a voice cloning job and its status. |
//! | [`GetDemonstrationForCustomizedVoiceJob`](crate::Client::get_demonstration_for_customized_voice_job) | Returns the sentences to read aloud for a custom voice, with sample audio. |
//! | [`ListCustomizedVoiceJobs`](crate::Client::list_customized_voice_jobs) | Lists voice cloning jobs, page by page. |
//! | [`ListCustomizedVoices`](crate::Client::list_customized_voices) | Lists custom voices, page by page. |
//! | [`ListSmartVoiceGroups`](crate::Client::list_smart_voice_groups) | Lists the preset voices, grouped by scenario. |
//! | [`SubmitCosyVoiceCustomizedVoiceJob`](crate::Client::submit_cosy_voice_customized_voice_job) | Submits a job that trains a cloned voice with a CosyVoice model. |
//! | [`SubmitCustomizedVoiceJob`](crate::Client::submit_customized_voice_job) | Submits the training of a voice cloning job of the Basic edition. |
//! | [`SubmitStandardCustomizedVoiceJob`](crate::Client::submit_standard_customized_voice_job) | Submits a voice cloning job that trains on longer audio, 15 to 30 minutes in total. |
//! | [`UpdateCustomizedVoice`](crate::Client::update_customized_voice) | Replaces the sample audio of a custom voice. |

pub mod create_customized_voice_job;
pub mod delete_customized_voice_job;
pub mod detect_audio_for_customized_voice_job;
pub mod get_customized_voice;
pub mod get_customized_voice_job;
pub mod get_demonstration_for_customized_voice_job;
pub mod list_customized_voice_jobs;
pub mod list_customized_voices;
pub mod list_smart_voice_groups;
pub mod submit_cosy_voice_customized_voice_job;
pub mod submit_customized_voice_job;
pub mod submit_standard_customized_voice_job;
pub mod update_customized_voice;

pub use create_customized_voice_job::{
    CreateCustomizedVoiceJobRequest, CreateCustomizedVoiceJobRequired,
    CreateCustomizedVoiceJobResponse,
};
pub use delete_customized_voice_job::{
    DeleteCustomizedVoiceJobRequest, DeleteCustomizedVoiceJobResponse,
};
pub use detect_audio_for_customized_voice_job::{
    DetectAudioForCustomizedVoiceJobRequest, DetectAudioForCustomizedVoiceJobRequired,
    DetectAudioForCustomizedVoiceJobResponse,
};
pub use get_customized_voice::{GetCustomizedVoiceRequest, GetCustomizedVoiceResponse};
pub use get_customized_voice_job::{
    GetCustomizedVoiceJobRequest, GetCustomizedVoiceJobResponse,
};
pub use get_demonstration_for_customized_voice_job::{
    GetDemonstrationForCustomizedVoiceJobRequest,
    GetDemonstrationForCustomizedVoiceJobResponse,
};
pub use list_customized_voice_jobs::{
    ListCustomizedVoiceJobsRequest, ListCustomizedVoiceJobsResponse,
};
pub use list_customized_voices::{
    ListCustomizedVoicesRequest, ListCustomizedVoicesResponse,
};
pub use list_smart_voice_groups::{
    ListSmartVoiceGroupsRequest, ListSmartVoiceGroupsResponse,
};
pub use submit_cosy_voice_customized_voice_job::{
    SubmitCosyVoiceCustomizedVoiceJobRequest, SubmitCosyVoiceCustomizedVoiceJobResponse,
};
pub use submit_customized_voice_job::{
    SubmitCustomizedVoiceJobRequest, SubmitCustomizedVoiceJobResponse,
};
pub use submit_standard_customized_voice_job::{
    SubmitStandardCustomizedVoiceJobRequest, SubmitStandardCustomizedVoiceJobResponse,
};
pub use update_customized_voice::{
    UpdateCustomizedVoiceRequest, UpdateCustomizedVoiceResponse,
};

use alicloud_runtime::{Call, Operation, OperationInfo};
use crate::Client;

/// The operations of this group as data.
pub const OPERATIONS: &[&OperationInfo] = &[
    <CreateCustomizedVoiceJobRequest as Operation>::INFO,
    <DeleteCustomizedVoiceJobRequest as Operation>::INFO,
    <DetectAudioForCustomizedVoiceJobRequest as Operation>::INFO,
    <GetCustomizedVoiceRequest as Operation>::INFO,
    <GetCustomizedVoiceJobRequest as Operation>::INFO,
    <GetDemonstrationForCustomizedVoiceJobRequest as Operation>::INFO,
    <ListCustomizedVoiceJobsRequest as Operation>::INFO,
    <ListCustomizedVoicesRequest as Operation>::INFO,
    <ListSmartVoiceGroupsRequest as Operation>::INFO,
    <SubmitCosyVoiceCustomizedVoiceJobRequest as Operation>::INFO,
    <SubmitCustomizedVoiceJobRequest as Operation>::INFO,
    <SubmitStandardCustomizedVoiceJobRequest as Operation>::INFO,
    <UpdateCustomizedVoiceRequest as Operation>::INFO,
];

/// # Voice
impl Client {
    /// Creates a voice cloning job with its basic settings, such as voice ID, gender and scenario.
    ///
    /// This is the first step of the edition that trains on 20 short recordings of fixed
    /// sentences. Next, get the sentences with `GetDemonstrationForCustomizedVoiceJob`, check
    /// each recording with `DetectAudioForCustomizedVoiceJob`, and start the training with
    /// `SubmitCustomizedVoiceJob`, all with the same `VoiceId`.
    ///
    /// On the China site, cloning a voice and using it are billed separately.
    ///
    /// RAM permission: `ice:CreateCustomizedVoiceJob` on all resources, access level `create`.
    ///
    /// The call can succeed while the result reports a failure: check `success` of the response.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use alicloud_ice::voice::CreateCustomizedVoiceJobRequest;
    /// use alicloud_ice::voice::CreateCustomizedVoiceJobRequired;
    /// use alicloud_ice::types::VoiceGender;
    /// use alicloud_ice::types::VoiceScenario;
    /// # async fn example(client: &alicloud_ice::Client) -> alicloud_ice::Result<()> {
    /// let response = client
    ///     .create_customized_voice_job(
    ///         CreateCustomizedVoiceJobRequest::new(CreateCustomizedVoiceJobRequired {
    ///             voice_id: "xiaozhuan".into(),
    ///             gender: VoiceGender::Female,
    ///             scenario: VoiceScenario::Story,
    ///         }),
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Official documentation of `CreateCustomizedVoiceJob`](https://api.alibabacloud.com/document/ICE/2020-11-09/CreateCustomizedVoiceJob)
    #[inline]
    pub fn create_customized_voice_job(
        &self,
        request: CreateCustomizedVoiceJobRequest,
    ) -> Call<CreateCustomizedVoiceJobRequest> {
        self.call(request)
    }

    /// Deletes a voice cloning job that is not in training and was not trained successfully.
    ///
    /// A job in training, or whose training succeeded, cannot be deleted.
    ///
    /// RAM permission: `ice:DeleteCustomizedVoiceJob` on all resources, access level `delete`.
    ///
    /// The call can succeed while the result reports a failure: check `success` of the response.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use alicloud_ice::voice::DeleteCustomizedVoiceJobRequest;
    /// # async fn example(client: &alicloud_ice::Client) -> alicloud_ice::Result<()> {
    /// let response = client
    ///     .delete_customized_voice_job(
    ///         DeleteCustomizedVoiceJobRequest::new("****20b48fb04483915d4f2cd8ac****"),
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Official documentation of `DeleteCustomizedVoiceJob`](https://api.alibabacloud.com/document/ICE/2020-11-09/DeleteCustomizedVoiceJob)
    #[inline]
    pub fn delete_customized_voice_job(
        &self,
        request: DeleteCustomizedVoiceJobRequest,
    ) -> Call<DeleteCustomizedVoiceJobRequest> {
        self.call(request)
    }

    /// Checks one recording for a voice cloning job.
    ///
    /// The check detects problems such as clear misreadings or background noise. A recording
    /// that passes is stored in the cloud temporarily, and the training uses that copy, so
    /// this step is required for each recording before `SubmitCustomizedVoiceJob`.
    ///
    /// To get the sentences to read, call `GetDemonstrationForCustomizedVoiceJob`.
    ///
    /// RAM permission: `ice:DetectAudioForCustomizedVoiceJob` on all resources, access level `get`.
    ///
    /// The call can succeed while the result reports a failure: check `success` of the response.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use alicloud_ice::voice::DetectAudioForCustomizedVoiceJobRequest;
    /// use alicloud_ice::voice::DetectAudioForCustomizedVoiceJobRequired;
    /// # async fn example(client: &alicloud_ice::Client) -> alicloud_ice::Result<()> {
    /// let response = client
    ///     .detect_audio_for_customized_voice_job(
    ///         DetectAudioForCustomizedVoiceJobRequest::new(DetectAudioForCustomizedVoiceJobRequired {
    ///             voice_id: "xiaozhuan".into(),
    ///             record_url: "https://your-bucket.oss-cn-hangzhou.aliyuncs.com/record1.wav"
    ///                 .into(),
    ///             audio_record_id: 1,
    ///         }),
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Official documentation of `DetectAudioForCustomizedVoiceJob`](https://api.alibabacloud.com/document/ICE/2020-11-09/DetectAudioForCustomizedVoiceJob)
    #[inline]
    pub fn detect_audio_for_customized_voice_job(
        &self,
        request: DetectAudioForCustomizedVoiceJobRequest,
    ) -> Call<DetectAudioForCustomizedVoiceJobRequest> {
        self.call(request)
    }

    /// Looks up a custom voice.
    ///
    /// RAM permission: `ice:GetCustomizedVoice` on all resources, access level `list`.
    ///
    /// The call can succeed while the result reports a failure: check `success` of the response.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use alicloud_ice::voice::GetCustomizedVoiceRequest;
    /// # async fn example(client: &alicloud_ice::Client) -> alicloud_ice::Result<()> {
    /// let response = client
    ///     .get_customized_voice(GetCustomizedVoiceRequest::new().voice_id("xiaozhuan"))
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Official documentation of `GetCustomizedVoice`](https://api.alibabacloud.com/document/ICE/2020-11-09/GetCustomizedVoice)
    #[inline]
    pub fn get_customized_voice(
        &self,
        request: GetCustomizedVoiceRequest,
    ) -> Call<GetCustomizedVoiceRequest> {
        self.call(request)
    }

    /// Looks up a voice cloning job and its status.
    ///
    /// Use it to poll the training started by `SubmitCustomizedVoiceJob`,
    /// `SubmitStandardCustomizedVoiceJob` or `SubmitCosyVoiceCustomizedVoiceJob`.
    ///
    /// RAM permission: `ice:GetCustomizedVoiceJob` on all resources, access level `get`.
    ///
    /// A job succeeds with the state `Success` and fails with `Fail`. [`wait_until_done`](Call::wait_until_done) of the call polls until it has finished.
    ///
    /// The call can succeed while the result reports a failure: check `success` of the response.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use std::time::Duration;
    /// use alicloud_ice::voice::GetCustomizedVoiceJobRequest;
    /// # async fn example(client: &alicloud_ice::Client) -> alicloud_ice::Result<()> {
    /// let response = client
    ///     .get_customized_voice_job(
    ///         GetCustomizedVoiceJobRequest::new("****20b48fb04483915d4f2cd8ac****"),
    ///     )
    ///     .wait_until_done(Duration::from_secs(600))
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Official documentation of `GetCustomizedVoiceJob`](https://api.alibabacloud.com/document/ICE/2020-11-09/GetCustomizedVoiceJob)
    #[inline]
    pub fn get_customized_voice_job(
        &self,
        request: GetCustomizedVoiceJobRequest,
    ) -> Call<GetCustomizedVoiceJobRequest> {
        self.call(request)
    }

    /// Returns the sentences to read aloud for a custom voice, with sample audio.
    ///
    /// Returns 20 sentences for the scenario. The URLs of the sample audio expire after 12
    /// hours. Check each recording with `DetectAudioForCustomizedVoiceJob`.
    ///
    /// RAM permission: `ice:GetDemonstrationForCustomizedVoiceJob` on all resources, access level `list`.
    ///
    /// The call can succeed while the result reports a failure: check `success` of the response.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use alicloud_ice::types::VoiceScenario;
    /// use alicloud_ice::voice::GetDemonstrationForCustomizedVoiceJobRequest;
    /// # async fn example(client: &alicloud_ice::Client) -> alicloud_ice::Result<()> {
    /// let response = client
    ///     .get_demonstration_for_customized_voice_job(
    ///         GetDemonstrationForCustomizedVoiceJobRequest::new(VoiceScenario::Story),
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Official documentation of `GetDemonstrationForCustomizedVoiceJob`](https://api.alibabacloud.com/document/ICE/2020-11-09/GetDemonstrationForCustomizedVoiceJob)
    #[inline]
    pub fn get_demonstration_for_customized_voice_job(
        &self,
        request: GetDemonstrationForCustomizedVoiceJobRequest,
    ) -> Call<GetDemonstrationForCustomizedVoiceJobRequest> {
        self.call(request)
    }

    /// Lists voice cloning jobs, page by page.
    ///
    /// Only jobs of one type are listed. By default, `Basic` jobs are listed. To list another
    /// type, set `Type`.
    ///
    /// RAM permission: `ice:ListCustomizedVoiceJobs` on all resources, access level `list`.
    ///
    /// The response is one page. Use [`items`](Call::items) or [`pages`](Call::pages) of the call to paginate through all of them.
    ///
    /// The call can succeed while the result reports a failure: check `success` of the response.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use alicloud_ice::voice::ListCustomizedVoiceJobsRequest;
    /// # async fn example(client: &alicloud_ice::Client) -> alicloud_ice::Result<()> {
    /// let mut items = client
    ///     .list_customized_voice_jobs(ListCustomizedVoiceJobsRequest::new())
    ///     .items();
    /// while let Some(item) = items.next().await {
    ///     let item = item?;
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Official documentation of `ListCustomizedVoiceJobs`](https://api.alibabacloud.com/document/ICE/2020-11-09/ListCustomizedVoiceJobs)
    #[inline]
    pub fn list_customized_voice_jobs(
        &self,
        request: ListCustomizedVoiceJobsRequest,
    ) -> Call<ListCustomizedVoiceJobsRequest> {
        self.call(request)
    }

    /// Lists custom voices, page by page.
    ///
    /// Only voices of one type are listed. By default, `Basic` voices are listed. To list
    /// another type, set `Type`.
    ///
    /// RAM permission: `ice:ListCustomizedVoices` on all resources, access level `list`.
    ///
    /// The response is one page. Use [`items`](Call::items) or [`pages`](Call::pages) of the call to paginate through all of them.
    ///
    /// The call can succeed while the result reports a failure: check `success` of the response.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use alicloud_ice::voice::ListCustomizedVoicesRequest;
    /// # async fn example(client: &alicloud_ice::Client) -> alicloud_ice::Result<()> {
    /// let mut items = client
    ///     .list_customized_voices(ListCustomizedVoicesRequest::new())
    ///     .items();
    /// while let Some(item) = items.next().await {
    ///     let item = item?;
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Official documentation of `ListCustomizedVoices`](https://api.alibabacloud.com/document/ICE/2020-11-09/ListCustomizedVoices)
    #[inline]
    pub fn list_customized_voices(
        &self,
        request: ListCustomizedVoicesRequest,
    ) -> Call<ListCustomizedVoicesRequest> {
        self.call(request)
    }

    /// Lists the preset voices, grouped by scenario.
    ///
    /// Each voice has a name, a gender and a sample. By default, the voices of the small
    /// voice model are listed. To list the CosyVoice voices, set `VoiceType`.
    ///
    /// RAM permission: `ice:ListSmartVoiceGroups` on all resources, access level `list`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use alicloud_ice::voice::ListSmartVoiceGroupsRequest;
    /// # async fn example(client: &alicloud_ice::Client) -> alicloud_ice::Result<()> {
    /// let response = client
    ///     .list_smart_voice_groups(ListSmartVoiceGroupsRequest::new())
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Official documentation of `ListSmartVoiceGroups`](https://api.alibabacloud.com/document/ICE/2020-11-09/ListSmartVoiceGroups)
    #[inline]
    pub fn list_smart_voice_groups(
        &self,
        request: ListSmartVoiceGroupsRequest,
    ) -> Call<ListSmartVoiceGroupsRequest> {
        self.call(request)
    }

    /// Submits a job that trains a cloned voice with a CosyVoice model.
    ///
    /// The job runs asynchronously: the response only contains its ID. The result is reported
    /// by callback. To check the training status at any time, call `GetCustomizedVoiceJob`.
    ///
    /// RAM permission: `ice:SubmitCosyVoiceCustomizedVoiceJob` on all resources.
    ///
    /// [`get_customized_voice_job`](crate::Client::get_customized_voice_job) looks up the job that was started; create its [`GetCustomizedVoiceJobRequest`](crate::voice::GetCustomizedVoiceJobRequest) from the response with `try_from`.
    ///
    /// The call can succeed while the result reports a failure: check `success` of the response.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use std::time::Duration;
    /// use alicloud_ice::voice::GetCustomizedVoiceJobRequest;
    /// use alicloud_ice::voice::SubmitCosyVoiceCustomizedVoiceJobRequest;
    /// # async fn example(client: &alicloud_ice::Client) -> alicloud_ice::Result<()> {
    /// let started = client
    ///     .submit_cosy_voice_customized_voice_job(
    ///         SubmitCosyVoiceCustomizedVoiceJobRequest::new()
    ///             .demo_audio_media_url(
    ///                 "https://your-bucket.oss-cn-shanghai.aliyuncs.com/demo.MP3",
    ///             ),
    ///     )
    ///     .await?;
    /// let lookup = GetCustomizedVoiceJobRequest::try_from(&started)?;
    /// let response = client
    ///     .get_customized_voice_job(lookup)
    ///     .wait_until_done(Duration::from_secs(600))
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Official documentation of `SubmitCosyVoiceCustomizedVoiceJob`](https://api.alibabacloud.com/document/ICE/2020-11-09/SubmitCosyVoiceCustomizedVoiceJob)
    #[inline]
    pub fn submit_cosy_voice_customized_voice_job(
        &self,
        request: SubmitCosyVoiceCustomizedVoiceJobRequest,
    ) -> Call<SubmitCosyVoiceCustomizedVoiceJobRequest> {
        self.call(request)
    }

    /// Submits the training of a voice cloning job of the Basic edition.
    ///
    /// `VoiceId` must be the ID that was used to check the recordings with
    /// `DetectAudioForCustomizedVoiceJob`. It identifies the stored recordings.
    ///
    /// The job runs asynchronously: the response only contains its ID. The result is reported
    /// by callback. To check the training status at any time, call `GetCustomizedVoiceJob`.
    ///
    /// On the China site, cloning a voice and using it are billed separately.
    ///
    /// RAM permission: `ice:SubmitCustomizedVoiceJob` on all resources, access level `create`.
    ///
    /// [`get_customized_voice_job`](crate::Client::get_customized_voice_job) looks up the job that was started; create its [`GetCustomizedVoiceJobRequest`](crate::voice::GetCustomizedVoiceJobRequest) from the response with `try_from`.
    ///
    /// The call can succeed while the result reports a failure: check `success` of the response.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use std::time::Duration;
    /// use alicloud_ice::voice::GetCustomizedVoiceJobRequest;
    /// use alicloud_ice::voice::SubmitCustomizedVoiceJobRequest;
    /// # async fn example(client: &alicloud_ice::Client) -> alicloud_ice::Result<()> {
    /// let started = client
    ///     .submit_customized_voice_job(SubmitCustomizedVoiceJobRequest::new("xiaozhuan"))
    ///     .await?;
    /// let lookup = GetCustomizedVoiceJobRequest::try_from(&started)?;
    /// let response = client
    ///     .get_customized_voice_job(lookup)
    ///     .wait_until_done(Duration::from_secs(600))
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Official documentation of `SubmitCustomizedVoiceJob`](https://api.alibabacloud.com/document/ICE/2020-11-09/SubmitCustomizedVoiceJob)
    #[inline]
    pub fn submit_customized_voice_job(
        &self,
        request: SubmitCustomizedVoiceJobRequest,
    ) -> Call<SubmitCustomizedVoiceJobRequest> {
        self.call(request)
    }

    /// Submits a voice cloning job that trains on longer audio, 15 to 30 minutes in total.
    ///
    /// The response contains the ID of the job immediately. The training runs asynchronously.
    /// To check its status, call `GetCustomizedVoiceJob`.
    ///
    /// The voice in `Authentication` must match that of the training audio. Otherwise, the
    /// job fails.
    ///
    /// RAM permission: `ice:SubmitStandardCustomizedVoiceJob` on all resources, access level `create`.
    ///
    /// [`get_customized_voice_job`](crate::Client::get_customized_voice_job) looks up the job that was started; create its [`GetCustomizedVoiceJobRequest`](crate::voice::GetCustomizedVoiceJobRequest) from the response with `try_from`.
    ///
    /// The call can succeed while the result reports a failure: check `success` of the response.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use std::time::Duration;
    /// use alicloud_ice::voice::GetCustomizedVoiceJobRequest;
    /// use alicloud_ice::voice::SubmitStandardCustomizedVoiceJobRequest;
    /// # async fn example(client: &alicloud_ice::Client) -> alicloud_ice::Result<()> {
    /// let started = client
    ///     .submit_standard_customized_voice_job(
    ///         SubmitStandardCustomizedVoiceJobRequest::new().voice_name("Basic"),
    ///     )
    ///     .await?;
    /// let lookup = GetCustomizedVoiceJobRequest::try_from(&started)?;
    /// let response = client
    ///     .get_customized_voice_job(lookup)
    ///     .wait_until_done(Duration::from_secs(600))
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Official documentation of `SubmitStandardCustomizedVoiceJob`](https://api.alibabacloud.com/document/ICE/2020-11-09/SubmitStandardCustomizedVoiceJob)
    #[inline]
    pub fn submit_standard_customized_voice_job(
        &self,
        request: SubmitStandardCustomizedVoiceJobRequest,
    ) -> Call<SubmitStandardCustomizedVoiceJobRequest> {
        self.call(request)
    }

    /// Replaces the sample audio of a custom voice.
    ///
    /// No other property of the voice can be changed.
    ///
    /// RAM permission: `ice:UpdateCustomizedVoice` on all resources, access level `update`.
    ///
    /// The call can succeed while the result reports a failure: check `success` of the response.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use alicloud_ice::voice::UpdateCustomizedVoiceRequest;
    /// # async fn example(client: &alicloud_ice::Client) -> alicloud_ice::Result<()> {
    /// let response = client
    ///     .update_customized_voice(UpdateCustomizedVoiceRequest::new("xiaozhuan"))
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Official documentation of `UpdateCustomizedVoice`](https://api.alibabacloud.com/document/ICE/2020-11-09/UpdateCustomizedVoice)
    #[inline]
    pub fn update_customized_voice(
        &self,
        request: UpdateCustomizedVoiceRequest,
    ) -> Call<UpdateCustomizedVoiceRequest> {
        self.call(request)
    }
}
