// Written by `cargo xtask regen`. Change the description and run it again.

//! Alibaba Cloud Intelligent Media Services (ICE)
//!
//! Upload, management, editing, transcoding and streaming of audio and video.
//!
//! Every call is an RPC over HTTPS, signed with ACS3-HMAC-SHA256. Requests and
//! responses are plain values: they can be stored, compared and sent again.
//!
//! # Example
//!
//! ```no_run
//! use alicloud_ice::Client;
//! use alicloud_ice::upload::GetUrlUploadInfosRequest;
//!
//! # async fn example() -> alicloud_ice::Result<()> {
//! let client = Client::builder().region("cn-shanghai").build().await?;
//! let response = client
//!     .get_url_upload_infos(
//!         GetUrlUploadInfosRequest::by_job_ids(["df2ac80b481346daa1db6a7c40edc7f8"]),
//!     )
//!     .await?;
//! println!("{response:#?}");
//! # Ok(())
//! # }
//! ```
//!
//! # Setup
//!
//! A client needs a region and credentials. By default, it looks for credentials where the official
//! SDKs do, in the order of [`credentials::DefaultChain`]: the environment variables
//! `ALIBABA_CLOUD_ACCESS_KEY_ID` and `ALIBABA_CLOUD_ACCESS_KEY_SECRET`, the OIDC role of a pod, the CLI
//! profile, the credentials file, the RAM role of an ECS instance, a credentials URI. To use others, call
//! [`ClientBuilder::credentials`]. Clones of a client share its connections, so a program needs only one.
//!
//! The service is in the regions `cn-beijing`, `cn-hangzhou`, `cn-shanghai`, `cn-shenzhen`, `ap-southeast-1`, `us-west-1`.
//!
//! # Requests
//!
//! A constructor takes the required values: one or two as arguments, more as a `..Required` struct that
//! names them. Methods set the others. Parameters that exclude each other are the variants of one enum,
//! with a constructor `by_..` for each. Types that requests and responses share have `Option` fields,
//! because a response may lack any of them.
//!
//! A request that violates a documented limit, or lacks a required value, fails before anything is sent.
//! [`Call::parameter`] sends a parameter that this version does not know.
//!
//! # Errors
//!
//! All calls return the same [`Error`]. Its `Display` is one line for a log. Use [`Error::kind`],
//! [`Error::code`], [`Error::http_status`] and [`Error::is_retryable`] for decisions.
//! [`Error::raw_body`] returns the body of the response, without credentials that it repeats.
//!
//! # Responses
//!
//! One malformed field does not fail the whole response. A member that is missing or cannot be read
//! is `None`, a missing list is empty, and an enum value that this version does not know is kept as
//! `Unknown`. A number, a time or JSON inside a string is a [`Text`], which parses it on demand.
//!
//! # Jobs and listings
//!
//! Many operations start a job and return before it has finished. Their documentation names the
//! operation that looks up the job. Create its request from the response, and poll with
//! [`wait_until_done`](Call::wait_until_done) until the job has finished.
//!
//! ```no_run
//! use std::time::Duration;
//! use alicloud_ice::upload::GetUrlUploadInfosRequest;
//! use alicloud_ice::upload::UploadMediaByUrlRequest;
//! # async fn example(client: &alicloud_ice::Client) -> alicloud_ice::Result<()> {
//! let started = client
//!     .upload_media_by_url(
//!         UploadMediaByUrlRequest::new(["https://example.aliyundoc.com/video01.mp4"]),
//!     )
//!     .await?;
//! let lookup = GetUrlUploadInfosRequest::try_from(&started)?;
//! let response = client
//!     .get_url_upload_infos(lookup)
//!     .wait_until_done(Duration::from_secs(600))
//!     .await?;
//! # Ok(())
//! # }
//! ```
//!
//! Listings are paginated. [`items`](Call::items) and [`pages`](Call::pages) request page after page,
//! as streams or with `next`.
//!
//! ```no_run
//! use alicloud_ice::library::ListMediaBasicInfosRequest;
//! # async fn example(client: &alicloud_ice::Client) -> alicloud_ice::Result<()> {
//! let mut items = client
//!     .list_media_basic_infos(ListMediaBasicInfosRequest::new())
//!     .items();
//! while let Some(item) = items.next().await {
//!     let item = item?;
//!     println!("{item:?}");
//! }
//! # Ok(())
//! # }
//! ```
//!
//! # Retries and timeouts
//!
//! A call is attempted up to three times, with exponential backoff. Retries never duplicate work: a
//! call is retried only if it cannot have executed, is read-only, or carries an idempotency token
//! (`ClientToken`). [`RetryPolicy`] lists the rules; set another one for a client or for one call.
//!
//! By default, a call times out after a minute and an attempt after 15 seconds: see
//! [`Call::timeout`] and [`Call::attempt_timeout`]. After an error,
//! [`Error::may_have_executed`] reports whether the operation may have executed.
//!
//! Calls emit spans and events of the `tracing` crate with the operation, the status, the attempt
//! and the request ID, but neither parameters nor secrets.
//!
//! # Testing without a network
//!
//! [`transport::MockTransport`] replaces the network in tests: it returns prepared responses and
//! records requests. [`transport::RecordingTransport`] records real responses for it.
//!
//! ```no_run
//! use alicloud_ice::{Client, Credentials, transport::MockTransport};
//! use alicloud_ice::upload::GetUrlUploadInfosRequest;
//!
//! # async fn example() -> alicloud_ice::Result<()> {
//! let transport = MockTransport::new().respond(200, r#"{"RequestId":"1"}"#);
//! let client = Client::builder()
//!     .region("cn-shanghai")
//!     .credentials(Credentials::new("id", "secret"))
//!     .transport(transport.clone())
//!     .build()
//!     .await?;
//! let response = client
//!     .get_url_upload_infos(
//!         GetUrlUploadInfosRequest::by_job_ids(["df2ac80b481346daa1db6a7c40edc7f8"]),
//!     )
//!     .await?;
//! assert_eq!(transport.requests().len(), 1);
//! # Ok(())
//! # }
//! ```
//!
//! # Features
//!
//! Each group of operations is a feature, and all of them are enabled by default. A program that
//! uses few groups compiles much faster with only those enabled. The other features are:
//!
//! - `default-https-client`: the HTTPS transport that a client uses by default.
//! - `reqwest`: a `reqwest` client as the transport.
//! - `blocking`: `send_blocking` on everything that can be awaited, for programs without an
//!   asynchronous runtime.
//! - `by-name`: a function that calls an operation by its name.
//!
//! ```toml
//! alicloud-ice = { version = "0.1.0", default-features = false, features = ["default-https-client", "upload"] }
//! ```
//!
//! | feature | operations | |
//! | --- | --- | --- |
//! | `upload` | 8 | Media upload: uploading local files and streams, URL upload jobs in which the service fetches files, and registration of files already in a bucket. |
//! | `library` | 28 | The media library: querying, updating, and deleting media assets, categories, marks, playback, and the public library. |
//! | `search` | 24 | Search libraries and their indexes, and media search by text, faces, labels, or visual content. |
//! | `editing` | 27 | Cloud editing: projects and their materials, templates, and jobs that produce one or more videos from a timeline. |
//! | `intelligent-production` | 24 | Jobs that analyze and generate media: speech recognition, highlights, translation, text, charts, scene-based batch editing, and the hotword libraries they use. |
//! | `avatar` | 10 | Digital humans: training, listing, and rendering videos in which they speak. |
//! | `voice` | 13 | Custom voices: training, previewing, and listing. |
//! | `transcoding` | 32 | Media processing: transcoding, snapshots, animated images, packaging, media information, and the templates and queues of these jobs. |
//! | `workflow` | 6 | Workflows on media assets and their tasks. |
//! | `recognition` | 24 | Media recognition: smart tags, video cognition, fingerprints (DNA), content moderation, and libraries of faces, objects, and places to recognize. |
//! | `watermark` | 10 | Invisible watermarks: embedding and extracting copyright and tracing watermarks. |
//! | `live` | 32 | Live streams: transcoding, recording, and snapshots, with their templates and files. |
//! | `media-live` | 17 | MediaLive: channels that ingest and encode live inputs, and security groups that control who can push to them. |
//! | `media-connect` | 18 | MediaConnect: flows that transport live streams from one place to many. |
//! | `live-packaging` | 16 | Live packaging: channels and endpoints that deliver a live stream to players. |
//! | `vod-packaging` | 13 | On-demand packaging: assets, configurations, and groups. |
//! | `channel-assembly` | 25 | Channel assembly: linear channels composed of programs, sources, and source locations. |
//! | `ad-insertion` | 5 | Configurations for inserting ads into streams. |
//! | `ai-agent` | 32 | Conversational AI agents: instances and calls, their dialogues and voiceprints, real-time licenses, and devices. |
//! | `yike` | 22 | Yike: workspaces, users, credits, materials, and jobs of the creation platform. |
//! | `settings` | 14 | Account-wide settings: storage, callbacks, content keys, and usage. |
//!
//! # Operations
//!
//! ## [`upload`]
//!
//! | | |
//! | --- | --- |
//! | [`CreateUploadMedia`](Client::create_upload_media) | Registers a new media asset and returns the address and credential for uploading its file. |
//! | [`CreateUploadStream`](Client::create_upload_stream) | Returns the address and credential for uploading a local stream file of a media asset. |
//! | [`GetUrlUploadInfos`](Client::get_url_upload_infos) | Queries URL upload jobs by job ID or URL. |
//! | [`RefreshUploadMedia`](Client::refresh_upload_media) | Returns a new upload credential to replace an expired one of a media asset. |
//! | [`RegisterMediaInfo`](Client::register_media_info) | Registers an OSS file or a VOD media asset with the service and assigns a media ID. |
//! | [`RegisterMediaStream`](Client::register_media_stream) | Registers an OSS stream file and attaches it to a media asset. |
//! | [`UploadMediaByURL`](Client::upload_media_by_url) | Starts jobs that import audio and video files from URLs into the media library. |
//! | [`UploadStreamByURL`](Client::upload_stream_by_url) | Imports a stream file from a URL and attaches it to a media asset. |
//!
//! ## [`library`]
//!
//! | | |
//! | --- | --- |
//! | [`AddCategory`](Client::add_category) | Adds a media category. |
//! | [`AddFavoritePublicMedia`](Client::add_favorite_public_media) | Adds media of the public library to the favorites. |
//! | [`AddMediaMarks`](Client::add_media_marks) | Adds marks to a media asset. |
//! | [`BatchGetMediaInfos`](Client::batch_get_media_infos) | Looks up multiple media assets by ID. |
//! | [`CancelFavoritePublicMedia`](Client::cancel_favorite_public_media) | Removes media assets of the public library from the favorites. |
//! | [`CreateAudit`](Client::create_audit) | Submits manual reviews of media assets. |
//! | [`DeleteCategory`](Client::delete_category) | Deletes a category and all its subcategories. |
//! | [`DeleteMediaInfos`](Client::delete_media_infos) | Deletes up to 20 media assets. |
//! | [`DeleteMediaMarks`](Client::delete_media_marks) | Deletes marks of a media asset. |
//! | [`DeletePlayInfo`](Client::delete_play_info) | Deletes video and audio streams of a media asset. |
//! | [`DescribePlayList`](Client::describe_play_list) | Lists playback records, optionally filtered by the trace ID of a player. |
//! | [`GetCategories`](Client::get_categories) | Looks up a category and its subcategories. |
//! | [`GetContentAnalyzeConfig`](Client::get_content_analyze_config) | Looks up the settings of Intelligent Content Analysis. |
//! | [`GetMediaInfo`](Client::get_media_info) | Looks up a media asset by its ID or registered URL. |
//! | [`GetMediaMarks`](Client::get_media_marks) | Looks up marks of a media asset by ID. |
//! | [`GetPlayInfo`](Client::get_play_info) | Looks up the playback URLs of a video or audio file. |
//! | [`GetPublicMediaInfo`](Client::get_public_media_info) | Looks up a copyrighted media asset of the public library by ID. |
//! | [`GetSnapshotUrls`](Client::get_snapshot_urls) | Lists the URLs of the images created by a snapshot job. |
//! | [`GetVideoList`](Client::get_video_list) | Lists video and audio files by status, category, and time. |
//! | [`ListAllPublicMediaTags`](Client::list_all_public_media_tags) | Lists the tags of the public media library. |
//! | [`ListMediaBasicInfos`](Client::list_media_basic_infos) | Lists basic information about the media assets that match all given fields. |
//! | [`ListMediaMarks`](Client::list_media_marks) | Lists the marks of a media asset. |
//! | [`ListPublicMediaBasicInfos`](Client::list_public_media_basic_infos) | Lists up to 100 media assets of the public library that match the given fields. |
//! | [`SearchPublicMediaInfo`](Client::search_public_media_info) | Searches the copyrighted media assets of the public library. |
//! | [`SetContentAnalyzeConfig`](Client::set_content_analyze_config) | Configures Intelligent Content Analysis. |
//! | [`UpdateCategory`](Client::update_category) | Renames a category. |
//! | [`UpdateMediaInfo`](Client::update_media_info) | Updates the information about a media asset. |
//! | [`UpdateMediaMarks`](Client::update_media_marks) | Updates marks of a media asset. |
//!
//! ## [`search`]
//!
//! | | |
//! | --- | --- |
//! | [`AddStreamTagToSearchLib`](Client::add_stream_tag_to_search_lib) | Adds tags to a live stream that is registered as media in a search library. |
//! | [`AlterSearchIndex`](Client::alter_search_index) | Changes the status or the configuration of a search index. |
//! | [`AlterSearchLib`](Client::alter_search_lib) | Changes the configuration of a search library. |
//! | [`CloseStreamToSearchLib`](Client::close_stream_to_search_lib) | Stops the tagging and analysis of a live stream that was registered in a search library. |
//! | [`CreateSearchIndex`](Client::create_search_index) | Creates an index of one type in a search library. |
//! | [`CreateSearchLib`](Client::create_search_lib) | Creates a search library for media. |
//! | [`CreateStreamToSearchLib`](Client::create_stream_to_search_lib) | Registers a live stream as media in a search library and returns its media ID. |
//! | [`DeleteMediaFromSearchLib`](Client::delete_media_from_search_lib) | Deletes media from a search library. |
//! | [`DropSearchIndex`](Client::drop_search_index) | Deletes an index of a search library and the data of the index. |
//! | [`DropSearchLib`](Client::drop_search_lib) | Deletes a search library and all media in it. |
//! | [`GetStreamTagList`](Client::get_stream_tag_list) | Lists the tags of a live stream in a search library. |
//! | [`InsertMediaToSearchLib`](Client::insert_media_to_search_lib) | Adds media to a search library. |
//! | [`ListSearchLib`](Client::list_search_lib) | Lists the search libraries, page by page. |
//! | [`QueryMediaIndexJob`](Client::query_media_index_job) | Looks up the indexing jobs of media in a search library. |
//! | [`QuerySearchIndex`](Client::query_search_index) | Looks up the status of one index of a search library and the amount of media in it. |
//! | [`QuerySearchLib`](Client::query_search_lib) | Looks up the status, configuration, and indexes of a search library. |
//! | [`SearchIndexJobRerun`](Client::search_index_job_rerun) | Reruns indexing for up to 20 media assets of a search library. |
//! | [`SearchMedia`](Client::search_media) | Searches media with a filter expression. |
//! | [`SearchMediaByAILabel`](Client::search_media_by_ai_label) | Searches media by person name, subtitle, and AI category. |
//! | [`SearchMediaByFace`](Client::search_media_by_face) | Searches for media in which the person in a face image appears. |
//! | [`SearchMediaByHybrid`](Client::search_media_by_hybrid) | Searches media with a natural-language query, combining text search on smart tags with an LLM. |
//! | [`SearchMediaByMultimodal`](Client::search_media_by_multimodal) | Searches media with a natural-language query by using an LLM. |
//! | [`SearchMediaClipByFace`](Client::search_media_clip_by_face) | Searches media for the clips in which a person's face appears. |
//! | [`UpdateMediaToSearchLib`](Client::update_media_to_search_lib) | Updates the information about media in a search library. |
//!
//! ## [`editing`]
//!
//! | | |
//! | --- | --- |
//! | [`AddEditingProjectMaterials`](Client::add_editing_project_materials) | Binds materials to an online editing project. |
//! | [`AddTemplate`](Client::add_template) | Creates an editing template: standard, advanced, or for batch production. |
//! | [`CreateEditingProject`](Client::create_editing_project) | Creates an online editing project with its title, timeline, and cover. |
//! | [`DeleteEditingProjectMaterials`](Client::delete_editing_project_materials) | Removes materials of one type from an online editing project. |
//! | [`DeleteEditingProjects`](Client::delete_editing_projects) | Deletes online editing projects. |
//! | [`DeleteTemplate`](Client::delete_template) | Deletes one or more templates. |
//! | [`GetBatchMediaProducingJob`](Client::get_batch_media_producing_job) | Looks up a batch production job, including its input, status, and output media. |
//! | [`GetEditingProject`](Client::get_editing_project) | Looks up an online editing project. |
//! | [`GetEditingProjectMaterials`](Client::get_editing_project_materials) | Lists the materials bound to an online editing project. |
//! | [`GetLiveEditingIndexFile`](Client::get_live_editing_index_file) | Looks up the index file of a live stream, used to preview a project in the console. |
//! | [`GetLiveEditingJob`](Client::get_live_editing_job) | Looks up a live editing job, including its status, settings, and output. |
//! | [`GetMediaProducingJob`](Client::get_media_producing_job) | Looks up a media producing job, including its status, timeline, template, and output. |
//! | [`GetProjectExportJob`](Client::get_project_export_job) | Looks up a project export job and, after it is completed, its result. |
//! | [`GetTemplate`](Client::get_template) | Looks up a template by ID. |
//! | [`GetTemplateMaterials`](Client::get_template_materials) | Returns the URLs of the files of an advanced template, for use in its editor. |
//! | [`GetTemplateParams`](Client::get_template_params) | Lists the replaceable parts of an advanced template with their original media. |
//! | [`ListBatchMediaProducingJobs`](Client::list_batch_media_producing_jobs) | Lists batch production jobs, filtered by type, status, and time. |
//! | [`ListEditingProjects`](Client::list_editing_projects) | Lists online editing projects, filtered by creation time, status, type, and source. |
//! | [`ListMediaProducingJobs`](Client::list_media_producing_jobs) | Lists media producing jobs, filtered by status, type, time, or project. |
//! | [`ListTemplates`](Client::list_templates) | Lists templates, filtered by type, status, source, or keyword. |
//! | [`SearchEditingProject`](Client::search_editing_project) | Searches for online editing projects by status and creation time. |
//! | [`SubmitBatchMediaProducingJob`](Client::submit_batch_media_producing_job) | Submits a job that mixes videos, audio, and images into multiple output videos. |
//! | [`SubmitLiveEditingJob`](Client::submit_live_editing_job) | Submits a job that merges one or more live stream clips into one video. |
//! | [`SubmitMediaProducingJob`](Client::submit_media_producing_job) | Submits a job that edits video and audio materials and produces the result. |
//! | [`SubmitProjectExportJob`](Client::submit_project_export_job) | Submits a job that exports an editing project as a timeline or a Premiere Pro project. |
//! | [`UpdateEditingProject`](Client::update_editing_project) | Updates an online editing project, including its title, timeline, and cover. |
//! | [`UpdateTemplate`](Client::update_template) | Updates an editing template, including its name, content, and cover. |
//!
//! ## [`intelligent_production`]
//!
//! | | |
//! | --- | --- |
//! | [`CancelIProductionJob`](Client::cancel_i_production_job) | Cancels an intelligent production job. |
//! | [`CreateHotwordLibrary`](Client::create_hotword_library) | Creates a hotword library for recognition and translation jobs. |
//! | [`DeleteHotwordLibrary`](Client::delete_hotword_library) | Permanently deletes a hotword library. |
//! | [`DeleteSmartJob`](Client::delete_smart_job) | Deletes one or more smart jobs. |
//! | [`GetHotwordLibrary`](Client::get_hotword_library) | Looks up a hotword library with all its hotwords. |
//! | [`GetSmartHandleJob`](Client::get_smart_handle_job) | Looks up a smart job, including its settings, state, and result. |
//! | [`ListHotwordLibraries`](Client::list_hotword_libraries) | Lists the hotword libraries of the account. |
//! | [`ListSmartJobs`](Client::list_smart_jobs) | Lists smart jobs, optionally filtered by type and state. |
//! | [`QueryIProductionJob`](Client::query_i_production_job) | Looks up an intelligent production job, including its status and output. |
//! | [`SubmitASRJob`](Client::submit_asr_job) | Submits a job that converts the speech of a video to timed text. |
//! | [`SubmitAudioProduceJob`](Client::submit_audio_produce_job) | Submits a job that converts text to speech in an audio file. |
//! | [`SubmitDynamicChartJob`](Client::submit_dynamic_chart_job) | Submits a job that creates an animated chart video from an Excel file. |
//! | [`SubmitHighlightExtractionJob`](Client::submit_highlight_extraction_job) | Submits a job that extracts highlights from media. |
//! | [`SubmitIProductionJob`](Client::submit_i_production_job) | Submits an intelligent production job that runs one algorithm on a media file. |
//! | [`SubmitMediaAiAnalysisJob`](Client::submit_media_ai_analysis_job) | Submits a job for structured analysis of a media file. |
//! | [`SubmitSceneBatchEditingJob`](Client::submit_scene_batch_editing_job) | Submits a job that renders a video for each of multiple editing projects. |
//! | [`SubmitSceneMediaSelectionJob`](Client::submit_scene_media_selection_job) | Submits a job that selects matching clips from videos, images, and voiceovers. |
//! | [`SubmitSceneTimelineOrganizationJob`](Client::submit_scene_timeline_organization_job) | Submits a job that arranges selected media on a timeline in a new editing project. |
//! | [`SubmitScreenMediaHighlightsJob`](Client::submit_screen_media_highlights_job) | Submits a job that detects highlights, for example in short dramas, and merges them into one video. |
//! | [`SubmitSegmentationJob`](Client::submit_segmentation_job) | Submits a job that splits a long video into segments. |
//! | [`SubmitSportsHighlightsJob`](Client::submit_sports_highlights_job) | Submits a job that creates a highlight video of sports footage with commentary. |
//! | [`SubmitTextGenerateJob`](Client::submit_text_generate_job) | Submits a job that generates marketing texts, video titles, or a storyboard script. |
//! | [`SubmitVideoTranslationJob`](Client::submit_video_translation_job) | Submits a job that translates the subtitles or speech of a video. |
//! | [`UpdateHotwordLibrary`](Client::update_hotword_library) | Updates the name, description, or hotwords of a hotword library. |
//!
//! ## [`avatar`]
//!
//! | | |
//! | --- | --- |
//! | [`CreateAvatarTrainingJob`](Client::create_avatar_training_job) | Creates a draft of an avatar training job. |
//! | [`DeleteAvatarTrainingJob`](Client::delete_avatar_training_job) | Deletes an avatar training job that is a draft or whose training failed. |
//! | [`GetAvatar`](Client::get_avatar) | Looks up a trained avatar. |
//! | [`GetAvatarTrainingJob`](Client::get_avatar_training_job) | Looks up an avatar training job. |
//! | [`ListAvatarTrainingJobs`](Client::list_avatar_training_jobs) | Lists avatar training jobs, optionally filtered by state. |
//! | [`ListAvatars`](Client::list_avatars) | Lists trained avatars. |
//! | [`ListSmartSysAvatarModels`](Client::list_smart_sys_avatar_models) | Lists the avatars provided by the service. |
//! | [`SubmitAvatarTrainingJob`](Client::submit_avatar_training_job) | Starts the training of an avatar job, or restarts it after a failure. |
//! | [`SubmitAvatarVideoJob`](Client::submit_avatar_video_job) | Submits a job that renders a video of an avatar speaking a text or an audio file. |
//! | [`UpdateAvatarTrainingJob`](Client::update_avatar_training_job) | Updates an avatar training job. |
//!
//! ## [`voice`]
//!
//! | | |
//! | --- | --- |
//! | [`CreateCustomizedVoiceJob`](Client::create_customized_voice_job) | Creates a voice cloning job with its basic settings, such as voice ID, gender and scenario. |
//! | [`DeleteCustomizedVoiceJob`](Client::delete_customized_voice_job) | Deletes a voice cloning job that is not in training and was not trained successfully. |
//! | [`DetectAudioForCustomizedVoiceJob`](Client::detect_audio_for_customized_voice_job) | Checks one recording for a voice cloning job. |
//! | [`GetCustomizedVoice`](Client::get_customized_voice) | Looks up a custom voice. |
//! | [`GetCustomizedVoiceJob`](Client::get_customized_voice_job) | Looks up a voice cloning job and its status. |
//! | [`GetDemonstrationForCustomizedVoiceJob`](Client::get_demonstration_for_customized_voice_job) | Returns the sentences to read aloud for a custom voice, with sample audio. |
//! | [`ListCustomizedVoiceJobs`](Client::list_customized_voice_jobs) | Lists voice cloning jobs, page by page. |
//! | [`ListCustomizedVoices`](Client::list_customized_voices) | Lists custom voices, page by page. |
//! | [`ListSmartVoiceGroups`](Client::list_smart_voice_groups) | Lists the preset voices, grouped by scenario. |
//! | [`SubmitCosyVoiceCustomizedVoiceJob`](Client::submit_cosy_voice_customized_voice_job) | Submits a job that trains a cloned voice with a CosyVoice model. |
//! | [`SubmitCustomizedVoiceJob`](Client::submit_customized_voice_job) | Submits the training of a voice cloning job of the Basic edition. |
//! | [`SubmitStandardCustomizedVoiceJob`](Client::submit_standard_customized_voice_job) | Submits a voice cloning job that trains on longer audio, 15 to 30 minutes in total. |
//! | [`UpdateCustomizedVoice`](Client::update_customized_voice) | Replaces the sample audio of a custom voice. |
//!
//! ## [`transcoding`]
//!
//! | | |
//! | --- | --- |
//! | [`CreateCustomTemplate`](Client::create_custom_template) | Creates a custom template for media processing. |
//! | [`CreatePipeline`](Client::create_pipeline) | Creates a queue that processes media files automatically and in batches. |
//! | [`DeleteCustomTemplate`](Client::delete_custom_template) | Deletes a custom template. |
//! | [`DeletePipeline`](Client::delete_pipeline) | Deletes a queue. |
//! | [`GetCustomTemplate`](Client::get_custom_template) | Looks up one custom template, or the default template of a type. |
//! | [`GetDynamicImageJob`](Client::get_dynamic_image_job) | Looks up an image animation job. |
//! | [`GetMediaConvertJob`](Client::get_media_convert_job) | Looks up a MediaConvert job. |
//! | [`GetMediaInfoJob`](Client::get_media_info_job) | Looks up a media information analysis job. |
//! | [`GetPackageJob`](Client::get_package_job) | Looks up a packaging job. |
//! | [`GetPipeline`](Client::get_pipeline) | Looks up a job queue. |
//! | [`GetSnapshotJob`](Client::get_snapshot_job) | Looks up a snapshot job. |
//! | [`GetSystemTemplate`](Client::get_system_template) | Looks up a template that the system provides. |
//! | [`GetTranscodeJob`](Client::get_transcode_job) | Looks up a transcoding job with its subjobs. |
//! | [`ListCustomTemplates`](Client::list_custom_templates) | Lists your custom media processing templates of one type, page by page. |
//! | [`ListDynamicImageJobs`](Client::list_dynamic_image_jobs) | Lists image animation jobs, page by page. |
//! | [`ListMediaConvertJobs`](Client::list_media_convert_jobs) | Lists media transcoding jobs, page by page. |
//! | [`ListMediaInfoJobs`](Client::list_media_info_jobs) | Lists media information analysis jobs, page by page. |
//! | [`ListPackageJobs`](Client::list_package_jobs) | Lists packaging jobs, page by page. |
//! | [`ListPipelines`](Client::list_pipelines) | Lists job queues. |
//! | [`ListSnapshotJobs`](Client::list_snapshot_jobs) | Lists snapshot jobs, page by page. |
//! | [`ListSystemTemplates`](Client::list_system_templates) | Lists the system templates of one type, page by page. |
//! | [`ListTranscodeJobs`](Client::list_transcode_jobs) | Lists transcoding jobs, page by page. |
//! | [`SetDefaultCustomTemplate`](Client::set_default_custom_template) | Sets a custom template as the default. |
//! | [`SubmitDynamicImageJob`](Client::submit_dynamic_image_job) | Submits a job that converts part of a video to an animated image. |
//! | [`SubmitMediaConvertJob`](Client::submit_media_convert_job) | Submits a job that converts media into one or more outputs. |
//! | [`SubmitMediaInfoJob`](Client::submit_media_info_job) | Submits a job that analyzes the technical metadata of a media file, such as streams, codecs and duration. |
//! | [`SubmitPackageJob`](Client::submit_package_job) | Submits a packaging job. |
//! | [`SubmitSnapshotJob`](Client::submit_snapshot_job) | Submits a job that takes snapshots of a video and stores them at a specified location. |
//! | [`SubmitSyncMediaInfoJob`](Client::submit_sync_media_info_job) | Analyzes a media file and returns its technical metadata synchronously. |
//! | [`SubmitTranscodeJob`](Client::submit_transcode_job) | Submits a job that transcodes a video or audio file. |
//! | [`UpdateCustomTemplate`](Client::update_custom_template) | Updates the name or the configuration of a custom media processing template. |
//! | [`UpdatePipeline`](Client::update_pipeline) | Updates the name, status or priority of an MPS queue. |
//!
//! ## [`workflow`]
//!
//! | | |
//! | --- | --- |
//! | [`GetAIWorkflowTask`](Client::get_ai_workflow_task) | Looks up one AI workflow task. |
//! | [`GetWorkflowTask`](Client::get_workflow_task) | Looks up the workflow, status, and result of a workflow task. |
//! | [`ListWorkflowTasks`](Client::list_workflow_tasks) | Lists workflow tasks of the last 90 days. |
//! | [`StartAIWorkflow`](Client::start_ai_workflow) | Starts an AI workflow task that processes media according to a workflow template. |
//! | [`StartWorkflow`](Client::start_workflow) | Starts a workflow task that processes media according to a workflow template. |
//! | [`StopAIWorkflowTask`](Client::stop_ai_workflow_task) | Stops a live AI workflow task. |
//!
//! ## [`recognition`]
//!
//! | | |
//! | --- | --- |
//! | [`CancelDNAJob`](Client::cancel_dna_job) | Cancels a media fingerprint job that has not started. |
//! | [`CreateDNADB`](Client::create_dna_db) | Creates a media fingerprint (DNA) library. |
//! | [`CreateRecognitionEntity`](Client::create_recognition_entity) | Creates an entity, such as a person, landmark, object, or logo, in a custom recognition library. |
//! | [`CreateRecognitionLib`](Client::create_recognition_lib) | Creates a custom recognition library, which stores entities to recognize. |
//! | [`CreateRecognitionSample`](Client::create_recognition_sample) | Adds a sample, an image or a text label, to an entity of a recognition library. |
//! | [`DeleteDNADB`](Client::delete_dna_db) | Deletes a media fingerprint library. |
//! | [`DeleteDNAFiles`](Client::delete_dna_files) | Deletes up to 50 files from a media fingerprint library. |
//! | [`DeleteRecognitionEntity`](Client::delete_recognition_entity) | Deletes an entity from a custom recognition library. |
//! | [`DeleteRecognitionLib`](Client::delete_recognition_lib) | Deletes a custom recognition library with all its entities and samples. |
//! | [`DeleteRecognitionSample`](Client::delete_recognition_sample) | Deletes a sample of an entity in a custom recognition library. |
//! | [`ListDNADB`](Client::list_dna_db) | Lists media fingerprint libraries. |
//! | [`ListDNAFiles`](Client::list_dna_files) | Lists the files of a media fingerprint library, page by page. |
//! | [`ListRecognitionEntities`](Client::list_recognition_entities) | Lists the entities of a custom recognition library, page by page. |
//! | [`ListRecognitionLibs`](Client::list_recognition_libs) | Lists the custom recognition libraries of the account, page by page. |
//! | [`ListRecognitionSamples`](Client::list_recognition_samples) | Lists the samples of an entity in custom recognition libraries, page by page. |
//! | [`QueryDNAJobList`](Client::query_dna_job_list) | Looks up media fingerprint jobs. |
//! | [`QueryMediaCensorJobDetail`](Client::query_media_censor_job_detail) | Looks up a content moderation job and its results. |
//! | [`QueryMediaCensorJobList`](Client::query_media_censor_job_list) | Lists content moderation jobs of the last three months. |
//! | [`QuerySmarttagJob`](Client::query_smarttag_job) | Looks up a smart tagging job and its results. |
//! | [`QueryVideoCognitionJob`](Client::query_video_cognition_job) | Looks up a video cognition job and its results. |
//! | [`SubmitDNAJob`](Client::submit_dna_job) | Submits a job that extracts the fingerprint (DNA) of media and matches it against a library. |
//! | [`SubmitMediaCensorJob`](Client::submit_media_censor_job) | Submits a content moderation job for video, audio, images, or text. |
//! | [`SubmitSmarttagJob`](Client::submit_smarttag_job) | Submits a smart tagging job. |
//! | [`SubmitVideoCognitionJob`](Client::submit_video_cognition_job) | Submits a job that analyzes the visual and spoken content of a video (video cognition). |
//!
//! ## [`watermark`]
//!
//! | | |
//! | --- | --- |
//! | [`QueryCopyrightExtractJob`](Client::query_copyright_extract_job) | Looks up a job that extracts the copyright watermark from a video. |
//! | [`QueryCopyrightJobList`](Client::query_copyright_job_list) | Lists jobs that embed copyright watermarks in videos. |
//! | [`QueryTraceAbJobList`](Client::query_trace_ab_job_list) | Lists jobs that create A/B streams for trace watermarks. |
//! | [`QueryTraceExtractJob`](Client::query_trace_extract_job) | Looks up a job that extracts the trace watermark from a video. |
//! | [`QueryTraceM3u8JobList`](Client::query_trace_m3u8_job_list) | Lists jobs that create M3U8 files with a trace watermark. |
//! | [`SubmitCopyrightExtractJob`](Client::submit_copyright_extract_job) | Submits a job that extracts the copyright watermark from a video. |
//! | [`SubmitCopyrightJob`](Client::submit_copyright_job) | Submits a job that embeds a copyright watermark in a video. |
//! | [`SubmitTraceAbJob`](Client::submit_trace_ab_job) | Submits a job that creates the A and B streams of a video for trace watermarks. |
//! | [`SubmitTraceExtractJob`](Client::submit_trace_extract_job) | Submits a job that extracts the trace watermark from a video. |
//! | [`SubmitTraceM3u8Job`](Client::submit_trace_m3u8_job) | Submits a job that creates an M3U8 file with a trace watermark. |
//!
//! ## [`live`]
//!
//! | | |
//! | --- | --- |
//! | [`CreateLiveRecordTemplate`](Client::create_live_record_template) | Creates a template for recording live streams. |
//! | [`CreateLiveSnapshotTemplate`](Client::create_live_snapshot_template) | Creates a template for snapshots of live streams. |
//! | [`CreateLiveTranscodeTemplate`](Client::create_live_transcode_template) | Creates a template for transcoding live streams. |
//! | [`DeleteLiveRecordFiles`](Client::delete_live_record_files) | Deletes recordings of live streams, optionally with the files in OSS. |
//! | [`DeleteLiveRecordTemplate`](Client::delete_live_record_template) | Deletes a recording template. |
//! | [`DeleteLiveSnapshotFiles`](Client::delete_live_snapshot_files) | Deletes snapshots of live streams, optionally with the files in OSS. |
//! | [`DeleteLiveSnapshotTemplate`](Client::delete_live_snapshot_template) | Deletes a snapshot template. |
//! | [`DeleteLiveTranscodeJob`](Client::delete_live_transcode_job) | Deletes a live transcoding job. |
//! | [`DeleteLiveTranscodeTemplate`](Client::delete_live_transcode_template) | Deletes a live transcoding template. |
//! | [`GetLiveRecordJob`](Client::get_live_record_job) | Looks up a live recording job. |
//! | [`GetLiveRecordTemplate`](Client::get_live_record_template) | Looks up a recording template, either the current version or the copy that a job uses. |
//! | [`GetLiveSnapshotJob`](Client::get_live_snapshot_job) | Looks up a live snapshot job. |
//! | [`GetLiveSnapshotTemplate`](Client::get_live_snapshot_template) | Looks up a snapshot template. |
//! | [`GetLiveTranscodeJob`](Client::get_live_transcode_job) | Looks up a live transcoding job. |
//! | [`GetLiveTranscodeTemplate`](Client::get_live_transcode_template) | Looks up a live transcoding template. |
//! | [`ListLiveRecordFiles`](Client::list_live_record_files) | Lists the index files of recordings made in a time range. |
//! | [`ListLiveRecordJobs`](Client::list_live_record_jobs) | Lists live recording jobs, page by page. |
//! | [`ListLiveRecordTemplates`](Client::list_live_record_templates) | Lists recording templates, page by page. |
//! | [`ListLiveSnapshotFiles`](Client::list_live_snapshot_files) | Lists the snapshots of a job in a time range. |
//! | [`ListLiveSnapshotJobs`](Client::list_live_snapshot_jobs) | Lists live snapshot jobs, page by page. |
//! | [`ListLiveSnapshotTemplates`](Client::list_live_snapshot_templates) | Lists snapshot templates, page by page. |
//! | [`ListLiveTranscodeJobs`](Client::list_live_transcode_jobs) | Lists live transcoding jobs, page by page. |
//! | [`ListLiveTranscodeTemplates`](Client::list_live_transcode_templates) | Lists live transcoding templates, page by page. |
//! | [`SendLiveSnapshotJobCommand`](Client::send_live_snapshot_job_command) | Starts, stops, or restarts a live snapshot job. |
//! | [`SendLiveTranscodeJobCommand`](Client::send_live_transcode_job_command) | Stops a live transcoding job. |
//! | [`SubmitLiveRecordJob`](Client::submit_live_record_job) | Submits a job that records a live stream. |
//! | [`SubmitLiveSnapshotJob`](Client::submit_live_snapshot_job) | Submits a job that takes snapshots of a live stream. |
//! | [`SubmitLiveTranscodeJob`](Client::submit_live_transcode_job) | Submits a job that transcodes a live stream, either immediately or at a scheduled time. |
//! | [`UpdateLiveRecordTemplate`](Client::update_live_record_template) | Updates a recording template. |
//! | [`UpdateLiveSnapshotTemplate`](Client::update_live_snapshot_template) | Updates a snapshot template. |
//! | [`UpdateLiveTranscodeJob`](Client::update_live_transcode_job) | Updates a live transcoding job. |
//! | [`UpdateLiveTranscodeTemplate`](Client::update_live_transcode_template) | Updates a live transcoding template. |
//!
//! ## [`media_live`]
//!
//! | | |
//! | --- | --- |
//! | [`CreateMediaLiveChannel`](Client::create_media_live_channel) | Creates a live channel, which takes inputs and encodes them into outputs. |
//! | [`CreateMediaLiveInput`](Client::create_media_live_input) | Creates a live input that channels can take their stream from. |
//! | [`CreateMediaLiveInputSecurityGroup`](Client::create_media_live_input_security_group) | Creates a security group, a list of allowed address ranges for live inputs. |
//! | [`DeleteMediaLiveChannel`](Client::delete_media_live_channel) | Deletes a live channel. |
//! | [`DeleteMediaLiveInput`](Client::delete_media_live_input) | Deletes a live input. |
//! | [`DeleteMediaLiveInputSecurityGroup`](Client::delete_media_live_input_security_group) | Deletes a security group of live inputs. |
//! | [`GetMediaLiveChannel`](Client::get_media_live_channel) | Looks up a live channel, including its settings and state. |
//! | [`GetMediaLiveInput`](Client::get_media_live_input) | Looks up a live input, including its addresses and the channels that use it. |
//! | [`GetMediaLiveInputSecurityGroup`](Client::get_media_live_input_security_group) | Looks up a security group, including its rules and the inputs that use it. |
//! | [`ListMediaLiveChannels`](Client::list_media_live_channels) | Lists live channels, optionally filtered by state and keyword. |
//! | [`ListMediaLiveInputSecurityGroups`](Client::list_media_live_input_security_groups) | Lists the security groups of live inputs, optionally filtered by keyword. |
//! | [`ListMediaLiveInputs`](Client::list_media_live_inputs) | Lists live inputs, optionally filtered by type and keyword. |
//! | [`StartMediaLiveChannel`](Client::start_media_live_channel) | Starts a live channel. |
//! | [`StopMediaLiveChannel`](Client::stop_media_live_channel) | Stops a live channel. |
//! | [`UpdateMediaLiveChannel`](Client::update_media_live_channel) | Updates the settings of a live channel. |
//! | [`UpdateMediaLiveInput`](Client::update_media_live_input) | Updates the settings of a live input. |
//! | [`UpdateMediaLiveInputSecurityGroup`](Client::update_media_live_input_security_group) | Updates the name and the rules of a security group. |
//!
//! ## [`media_connect`]
//!
//! | | |
//! | --- | --- |
//! | [`AddMediaConnectFlowInput`](Client::add_media_connect_flow_input) | Adds an input to a MediaConnect flow. |
//! | [`AddMediaConnectFlowOutput`](Client::add_media_connect_flow_output) | Adds an output to a MediaConnect flow. |
//! | [`CloseMediaConnectFlowFailover`](Client::close_media_connect_flow_failover) | Disables input failover for a MediaConnect flow. |
//! | [`CreateMediaConnectFlow`](Client::create_media_connect_flow) | Creates a MediaConnect flow, which transports a live stream from inputs to outputs. |
//! | [`DeleteMediaConnectFlow`](Client::delete_media_connect_flow) | Deletes a MediaConnect flow together with its inputs and outputs. |
//! | [`DeleteMediaConnectFlowInput`](Client::delete_media_connect_flow_input) | Deletes an input of a MediaConnect flow. |
//! | [`DeleteMediaConnectFlowOutput`](Client::delete_media_connect_flow_output) | Deletes an output of a MediaConnect flow. |
//! | [`ForbidMediaConnectFlowOutput`](Client::forbid_media_connect_flow_output) | Disables an output of a MediaConnect flow. |
//! | [`GetMediaConnectAvailableRegion`](Client::get_media_connect_available_region) | Lists the regions where MediaConnect is available. |
//! | [`GetMediaConnectFlow`](Client::get_media_connect_flow) | Looks up a MediaConnect flow. |
//! | [`GetMediaConnectFlowAllOutputName`](Client::get_media_connect_flow_all_output_name) | Lists the names of the outputs of a MediaConnect flow. |
//! | [`GetMediaConnectFlowInput`](Client::get_media_connect_flow_input) | Looks up the inputs of a MediaConnect flow. |
//! | [`GetMediaConnectFlowOutput`](Client::get_media_connect_flow_output) | Looks up an output of a MediaConnect flow by name. |
//! | [`OpenMediaConnectFlowFailover`](Client::open_media_connect_flow_failover) | Enables input failover for a MediaConnect flow. |
//! | [`ResumeMediaConnectFlowOutput`](Client::resume_media_connect_flow_output) | Re-enables an output of a MediaConnect flow, so that it sends the stream. |
//! | [`UpdateMediaConnectFlowInput`](Client::update_media_connect_flow_input) | Updates an input of a MediaConnect flow. |
//! | [`UpdateMediaConnectFlowOutput`](Client::update_media_connect_flow_output) | Updates an output of a MediaConnect flow. |
//! | [`UpdateMediaConnectFlowStatus`](Client::update_media_connect_flow_status) | Starts or stops a MediaConnect flow. |
//!
//! ## [`live_packaging`]
//!
//! | | |
//! | --- | --- |
//! | [`CreateLivePackageChannel`](Client::create_live_package_channel) | Creates a live packaging channel, which ingests a live stream for packaging. |
//! | [`CreateLivePackageChannelGroup`](Client::create_live_package_channel_group) | Creates a group of live packaging channels. |
//! | [`CreateLivePackageOriginEndpoint`](Client::create_live_package_origin_endpoint) | Adds an origin endpoint for playback to a live packaging channel. |
//! | [`DeleteLivePackageChannel`](Client::delete_live_package_channel) | Deletes a live packaging channel. |
//! | [`DeleteLivePackageChannelGroup`](Client::delete_live_package_channel_group) | Deletes a group of live packaging channels. |
//! | [`DeleteLivePackageOriginEndpoint`](Client::delete_live_package_origin_endpoint) | Deletes an origin endpoint of a live packaging channel. |
//! | [`GetLivePackageChannel`](Client::get_live_package_channel) | Looks up a live packaging channel, including its ingest endpoints and segment settings. |
//! | [`GetLivePackageChannelGroup`](Client::get_live_package_channel_group) | Looks up a group of live packaging channels, including its origin domain. |
//! | [`GetLivePackageOriginEndpoint`](Client::get_live_package_origin_endpoint) | Looks up an origin endpoint of a live packaging channel. |
//! | [`ListLivePackageChannelGroups`](Client::list_live_package_channel_groups) | Lists groups of live packaging channels, page by page. |
//! | [`ListLivePackageChannels`](Client::list_live_package_channels) | Lists the channels of a live packaging group, page by page. |
//! | [`ListLivePackageOriginEndpoints`](Client::list_live_package_origin_endpoints) | Lists the origin endpoints of a live packaging channel, page by page. |
//! | [`UpdateLivePackageChannel`](Client::update_live_package_channel) | Updates the protocol, segment settings, and description of a live packaging channel. |
//! | [`UpdateLivePackageChannelCredentials`](Client::update_live_package_channel_credentials) | Replaces the username and password of a live packaging channel's ingest endpoints. |
//! | [`UpdateLivePackageChannelGroup`](Client::update_live_package_channel_group) | Updates the description of a group of live packaging channels. |
//! | [`UpdateLivePackageOriginEndpoint`](Client::update_live_package_origin_endpoint) | Updates an origin endpoint of a live packaging channel. |
//!
//! ## [`vod_packaging`]
//!
//! | | |
//! | --- | --- |
//! | [`BatchCreateVodPackagingAsset`](Client::batch_create_vod_packaging_asset) | Ingests several assets for VOD packaging in one request. |
//! | [`CreateVodPackagingAsset`](Client::create_vod_packaging_asset) | Ingests one asset for VOD packaging. |
//! | [`CreateVodPackagingConfiguration`](Client::create_vod_packaging_configuration) | Creates a VOD packaging configuration in a packaging group. |
//! | [`CreateVodPackagingGroup`](Client::create_vod_packaging_group) | Creates a VOD packaging group. |
//! | [`DeleteVodPackagingAsset`](Client::delete_vod_packaging_asset) | Deletes a VOD packaging asset. |
//! | [`DeleteVodPackagingConfiguration`](Client::delete_vod_packaging_configuration) | Deletes a VOD packaging configuration. |
//! | [`DeleteVodPackagingGroup`](Client::delete_vod_packaging_group) | Deletes a VOD packaging group. |
//! | [`GetVodPackagingAsset`](Client::get_vod_packaging_asset) | Looks up a VOD packaging asset. |
//! | [`GetVodPackagingConfiguration`](Client::get_vod_packaging_configuration) | Looks up a VOD packaging configuration. |
//! | [`GetVodPackagingGroup`](Client::get_vod_packaging_group) | Looks up a VOD packaging group. |
//! | [`ListVodPackagingAssets`](Client::list_vod_packaging_assets) | Lists VOD packaging assets, newest first by default. |
//! | [`ListVodPackagingConfigurations`](Client::list_vod_packaging_configurations) | Lists VOD packaging configurations, newest first by default. |
//! | [`ListVodPackagingGroups`](Client::list_vod_packaging_groups) | Lists VOD packaging groups, newest first by default. |
//!
//! ## [`channel_assembly`]
//!
//! | | |
//! | --- | --- |
//! | [`CreateChannel`](Client::create_channel) | Creates a MediaWeaver channel. |
//! | [`CreateProgram`](Client::create_program) | Adds a program to a MediaWeaver channel. |
//! | [`CreateSource`](Client::create_source) | Creates a MediaWeaver source. |
//! | [`CreateSourceLocation`](Client::create_source_location) | Creates a MediaWeaver source location. |
//! | [`DeleteChannel`](Client::delete_channel) | Deletes a MediaWeaver channel. |
//! | [`DeleteProgram`](Client::delete_program) | Removes a program from a MediaWeaver channel. |
//! | [`DeleteSource`](Client::delete_source) | Deletes a MediaWeaver source. |
//! | [`DeleteSourceLocation`](Client::delete_source_location) | Deletes a MediaWeaver source location. |
//! | [`GetChannel`](Client::get_channel) | Looks up a MediaWeaver channel. |
//! | [`GetProgram`](Client::get_program) | Looks up a program of a MediaWeaver channel. |
//! | [`GetSource`](Client::get_source) | Looks up a MediaWeaver source. |
//! | [`GetSourceLocation`](Client::get_source_location) | Looks up a MediaWeaver source location. |
//! | [`ListAlerts`](Client::list_alerts) | Lists the alerts of a MediaWeaver source or program. |
//! | [`ListChannelAlerts`](Client::list_channel_alerts) | Lists the alerts of the resources in a MediaWeaver channel. |
//! | [`ListChannels`](Client::list_channels) | Lists MediaWeaver channels, optionally filtered by name, tier, playback mode, or state. |
//! | [`ListPrograms`](Client::list_programs) | Lists the programs of a MediaWeaver channel. |
//! | [`ListSchedules`](Client::list_schedules) | Lists the schedule of a MediaWeaver channel within a time window. |
//! | [`ListSourceLocations`](Client::list_source_locations) | Lists MediaWeaver source locations. |
//! | [`ListSources`](Client::list_sources) | Lists MediaWeaver sources. |
//! | [`StartChannel`](Client::start_channel) | Starts a MediaWeaver channel. |
//! | [`StopChannel`](Client::stop_channel) | Stops a MediaWeaver channel that is running. |
//! | [`UpdateChannel`](Client::update_channel) | Updates a MediaWeaver channel. |
//! | [`UpdateProgram`](Client::update_program) | Updates a program of a MediaWeaver channel. |
//! | [`UpdateSource`](Client::update_source) | Updates the package settings of a MediaWeaver source. |
//! | [`UpdateSourceLocation`](Client::update_source_location) | Updates a MediaWeaver source location. |
//!
//! ## [`ad_insertion`]
//!
//! | | |
//! | --- | --- |
//! | [`AddAdInsertion`](Client::add_ad_insertion) | Creates a configuration for inserting ads into streams. |
//! | [`DeleteAdInsertion`](Client::delete_ad_insertion) | Removes an ad insertion configuration. |
//! | [`GetAdInsertion`](Client::get_ad_insertion) | Looks up an ad insertion configuration. |
//! | [`ListAdInsertions`](Client::list_ad_insertions) | Lists ad insertion configurations. |
//! | [`UpdateAdInsertion`](Client::update_ad_insertion) | Updates an ad insertion configuration. |
//!
//! ## [`ai_agent`]
//!
//! | | |
//! | --- | --- |
//! | [`ActiveAiRtcLicense`](Client::active_ai_rtc_license) | Activates a Real-time Conversational AI license on a device. |
//! | [`ClearAIAgentVoiceprint`](Client::clear_ai_agent_voiceprint) | Deletes the voiceprint registered under an ID. |
//! | [`CreateIpcOrder`](Client::create_ipc_order) | Places an order for IPC capacity that is shared by the whole account. |
//! | [`DeleteAIAgentDialogue`](Client::delete_ai_agent_dialogue) | Deletes entries from the dialogue records of an AI agent. |
//! | [`DescribeAIAgentInstance`](Client::describe_ai_agent_instance) | Returns the status, configuration, call information, and log of an AI agent instance. |
//! | [`DescribeRtcRobotInstance`](Client::describe_rtc_robot_instance) | Looks up an RTC robot instance. |
//! | [`ForwardAIAgentCall`](Client::forward_ai_agent_call) | Transfers a phone call to another number. |
//! | [`GenerateAIAgentCall`](Client::generate_ai_agent_call) | Creates an AI agent instance and returns the parameters that a client needs to join its channel. |
//! | [`GenerateMessageChatToken`](Client::generate_message_chat_token) | Creates the token that a user needs for interactive messaging with an agent. |
//! | [`GetAIAgentConcurrency`](Client::get_ai_agent_concurrency) | Returns the current number of concurrent calls of an AI agent. |
//! | [`GetAiRtcAuthCodeList`](Client::get_ai_rtc_auth_code_list) | Lists the Real-time Conversational AI authorization codes of a batch, with their status. |
//! | [`GetAiRtcLicenseInfoList`](Client::get_ai_rtc_license_info_list) | Lists the license batches for AI real-time communication. |
//! | [`GetIpcDeviceInfo`](Client::get_ipc_device_info) | Lists IPC devices. |
//! | [`ListAIAgentDialogues`](Client::list_ai_agent_dialogues) | Lists the dialogues of a session with an AI agent. |
//! | [`ListAIAgentInstance`](Client::list_ai_agent_instance) | Lists the instances of an AI agent. |
//! | [`ListAIAgentPhoneNumber`](Client::list_ai_agent_phone_number) | Lists the phone numbers of the account, with their status. |
//! | [`ListAIAgentVoiceprints`](Client::list_ai_agent_voiceprints) | Lists the voiceprints registered for AI agents. |
//! | [`QueryIpcQuota`](Client::query_ipc_quota) | Queries the usage of the IPC quota. |
//! | [`SendAIAgentDataChannelMessage`](Client::send_ai_agent_data_channel_message) | Sends a message to an AI agent instance over its data channel. |
//! | [`SendAIAgentSpeech`](Client::send_ai_agent_speech) | Makes a running AI agent instance speak a text immediately. |
//! | [`SendAIAgentText`](Client::send_ai_agent_text) | Sends a text to the large language model of an AI agent instance. |
//! | [`SendMessageChatText`](Client::send_message_chat_text) | Sends a text from an AI agent to a client in a message chat. |
//! | [`SetAIAgentVoiceprint`](Client::set_ai_agent_voiceprint) | Registers a voiceprint for AI agents and returns its ID. |
//! | [`StartAIAgentInstance`](Client::start_ai_agent_instance) | Starts an AI agent instance that joins a conversation. |
//! | [`StartAIAgentOutboundCall`](Client::start_ai_agent_outbound_call) | Starts an outbound phone call from an AI agent. |
//! | [`StartRtcRobotInstance`](Client::start_rtc_robot_instance) | Starts an instance of an interactive RTC agent that joins a call. |
//! | [`StopAIAgentInstance`](Client::stop_ai_agent_instance) | Stops a running instance of an AI agent. |
//! | [`StopRtcRobotInstance`](Client::stop_rtc_robot_instance) | Stops an instance of an interactive RTC agent. |
//! | [`SubmitAIAgentVideoAuditTask`](Client::submit_ai_agent_video_audit_task) | Submits a job in which an AI agent reviews a video. |
//! | [`TakeoverAIAgentCall`](Client::takeover_ai_agent_call) | Transfers a conversation from an AI agent to a human agent. |
//! | [`UpdateAIAgentInstance`](Client::update_ai_agent_instance) | Updates settings of a running AI agent instance, such as its voice. |
//! | [`UpdateRtcRobotInstance`](Client::update_rtc_robot_instance) | Updates the settings of an RTC agent instance, such as voice and greeting. |
//!
//! ## [`yike`]
//!
//! | | |
//! | --- | --- |
//! | [`AddYikeUserCredit`](Client::add_yike_user_credit) | Adds credits to a Yike sub-account. |
//! | [`BatchGetYikeAIAppJob`](Client::batch_get_yike_ai_app_job) | Looks up several Yike AI app jobs in one request. |
//! | [`BatchGetYikeAssetMediaInfos`](Client::batch_get_yike_asset_media_infos) | Looks up several Yike media assets in one request. |
//! | [`CreateYikeAssetUpload`](Client::create_yike_asset_upload) | Returns the address and credential for uploading a file to Yike. |
//! | [`CreateYikeProduction`](Client::create_yike_production) | Creates a Yike production. |
//! | [`CreateYikeUser`](Client::create_yike_user) | Creates a Yike sub-account and adds it to productions of a workspace. |
//! | [`CreateYikeWorkspace`](Client::create_yike_workspace) | Creates a Yike workspace with a user limit. |
//! | [`DeleteYikeAssetMediaInfos`](Client::delete_yike_asset_media_infos) | Deletes Yike media assets, by default to the recycle bin. |
//! | [`GetYikeAIAppJob`](Client::get_yike_ai_app_job) | Looks up a Yike AI app job and its result. |
//! | [`GetYikeAssetMediaInfo`](Client::get_yike_asset_media_info) | Looks up a Yike media asset with its files and streams. |
//! | [`GetYikeStoryboardJob`](Client::get_yike_storyboard_job) | Looks up a Yike storyboard job with its parameters and its result. |
//! | [`GetYikeUser`](Client::get_yike_user) | Looks up a Yike sub-account. |
//! | [`GetYikeUserCredit`](Client::get_yike_user_credit) | Looks up the credits of a Yike sub-account. |
//! | [`ListYikeAssetFolders`](Client::list_yike_asset_folders) | Lists the folders of a Yike production, page by page. |
//! | [`ListYikeProductions`](Client::list_yike_productions) | Lists Yike productions, page by page. |
//! | [`PrecheckYikeAIAppJob`](Client::precheck_yike_ai_app_job) | Checks the parameters of a Yike AI app before a job is submitted. |
//! | [`RegisterYikeAssetMediaInfo`](Client::register_yike_asset_media_info) | Registers a file as a Yike media asset. |
//! | [`ResumeYikeStoryboardJob`](Client::resume_yike_storyboard_job) | Resumes a Yike storyboard job that has stopped. |
//! | [`SetYikeUserRole`](Client::set_yike_user_role) | Sets the role of a Yike sub-account. |
//! | [`SubYikeUserCredit`](Client::sub_yike_user_credit) | Deducts credits from a Yike sub-account. |
//! | [`SubmitYikeAIAppJob`](Client::submit_yike_ai_app_job) | Submits a Yike AI app job. |
//! | [`SubmitYikeStoryboardJob`](Client::submit_yike_storyboard_job) | Submits a Yike job that creates storyboards and videos of their shots. |
//!
//! ## [`settings`]
//!
//! | | |
//! | --- | --- |
//! | [`DecryptKMSDataKey`](Client::decrypt_kms_data_key) | Decrypts the ciphertext of a KMS data key. |
//! | [`DescribeMeterImsEditUsage`](Client::describe_meter_ims_edit_usage) | Queries the usage of video editing. |
//! | [`DescribeMeterImsMediaConvertUHDUsage`](Client::describe_meter_ims_media_convert_uhd_usage) | Queries the usage of UHD transcoding. |
//! | [`DescribeMeterImsMediaConvertUsage`](Client::describe_meter_ims_media_convert_usage) | Queries the usage of on-demand transcoding. |
//! | [`DescribeMeterImsMpsAiUsage`](Client::describe_meter_ims_mps_ai_usage) | Queries the usage of AI media processing. |
//! | [`DescribeMeterImsSummary`](Client::describe_meter_ims_summary) | Queries the usage of each feature of the service. |
//! | [`DescribeNotifyConfig`](Client::describe_notify_config) | Looks up the event callback settings of an AI agent. |
//! | [`GenerateKMSDataKey`](Client::generate_kms_data_key) | Generates a random KMS data key for standard-encryption transcoding of videos. |
//! | [`GetDefaultStorageLocation`](Client::get_default_storage_location) | Looks up the default storage location of temporary files. |
//! | [`GetEventCallback`](Client::get_event_callback) | Looks up the event callback settings. |
//! | [`GetStorageList`](Client::get_storage_list) | Lists the configured storage locations. |
//! | [`SetDefaultStorageLocation`](Client::set_default_storage_location) | Sets the default storage location of temporary files of the online editor. |
//! | [`SetEventCallback`](Client::set_event_callback) | Sets how event callbacks are delivered. |
//! | [`SetNotifyConfig`](Client::set_notify_config) | Sets whether and where event callbacks of an AI agent are sent. |

#![forbid(unsafe_code)]
#![deny(missing_docs)]
#![cfg_attr(docsrs, feature(doc_cfg))]

mod catalogue;
mod client;

#[cfg(feature = "upload")]
pub mod upload;
#[cfg(feature = "library")]
pub mod library;
#[cfg(feature = "search")]
pub mod search;
#[cfg(feature = "editing")]
pub mod editing;
#[cfg(feature = "intelligent-production")]
pub mod intelligent_production;
#[cfg(feature = "avatar")]
pub mod avatar;
#[cfg(feature = "voice")]
pub mod voice;
#[cfg(feature = "transcoding")]
pub mod transcoding;
#[cfg(feature = "workflow")]
pub mod workflow;
#[cfg(feature = "recognition")]
pub mod recognition;
#[cfg(feature = "watermark")]
pub mod watermark;
#[cfg(feature = "live")]
pub mod live;
#[cfg(feature = "media-live")]
pub mod media_live;
#[cfg(feature = "media-connect")]
pub mod media_connect;
#[cfg(feature = "live-packaging")]
pub mod live_packaging;
#[cfg(feature = "vod-packaging")]
pub mod vod_packaging;
#[cfg(feature = "channel-assembly")]
pub mod channel_assembly;
#[cfg(feature = "ad-insertion")]
pub mod ad_insertion;
#[cfg(feature = "ai-agent")]
pub mod ai_agent;
#[cfg(feature = "yike")]
pub mod yike;
#[cfg(feature = "settings")]
pub mod settings;
pub mod types;

#[cfg(feature = "by-name")]
pub use catalogue::call;
pub use catalogue::GROUPS;
pub use client::{Client, SERVICE};
pub use alicloud_runtime as runtime;
#[cfg(feature = "blocking")]
pub use alicloud_runtime::blocking;
pub use alicloud_runtime::{
    Call, ClientBuilder, Credentials, Endpoint, EnvironmentCredentials, Error, ErrorKind,
    Group, Items, Json, Operation, OperationInfo, Paginated, Pages, ProvideCredentials,
    Result, RetryPolicy, SecretText, Text, Timestamp, Waiter, Waitable, credentials,
    sign, transport,
};
