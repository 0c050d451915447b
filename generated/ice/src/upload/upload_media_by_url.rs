// Written by `cargo xtask regen`. Change the description and run it again.

//! `UploadMediaByURL`: Starts jobs that import audio and video files from URLs into the media library.

use std::collections::BTreeMap;
use alicloud_runtime::{Json, Operation, OperationInfo, Text};
use alicloud_runtime::wire::{Field, UnknownValue};

/// The request of [`Client::upload_media_by_url`](crate::Client::upload_media_by_url).
#[derive(Clone)]
#[non_exhaustive]
pub struct UploadMediaByUrlRequest {
    /// The URLs of the files to import. Each URL must be percent-encoded, so that it contains
    /// no comma and no character that requires escaping. Its path ends with the file name
    /// extension, as in `.mp4`. If a URL has no extension, set it in `MediaMetaData`.
    ///
    /// 1 to 20 items. Example: `["https://example.aliyundoc.com/video01.mp4"]`.
    pub upload_urls: Vec<String>,
    /// The application that the media belongs to.
    ///
    /// Example: `app-1000000`.
    pub app_id: Option<String>,
    /// Custom settings, as a JSON document. `MessageCallback` sets the URL that is called
    /// when a job finishes. The contents of `Extend` are returned with the job.
    ///
    /// Example: `{"MessageCallback":{"CallbackURL":"http://example.aliyundoc.com"},"Extend":{"localId":"xxx","test":"www"}}`.
    pub user_data: Option<Text<Json>>,
    /// The storage location of the files.
    ///
    /// Example: `{"StorageType":"oss","StorageLocation":"outin-***.oss-cn-shanghai.aliyuncs.com"}`.
    pub upload_target_config: Option<Text<MediaByUrlUploadTargetConfig>>,
    /// The metadata of the files. An entry is only used if its `SourceURL` is in `UploadURLs`.
    ///
    /// Example: `[{"SourceURL":"https://example.aliyundoc.com/video01.mp4","Title":"urlUploadTest"}]`.
    pub media_meta_data: Option<Text<Vec<MediaByUrlMediaMetaData>>>,
    /// The processing of audio and video after the upload.
    ///
    /// Example: `{"ProcessType": "Workflow","ProcessID":"b72a06c6beeb4dcdb898feef067b1***"}`.
    pub post_process_config: Option<Text<MediaByUrlPostProcessConfig>>,
    /// The ID of the entity that defines the fields of the media. To create an entity, call
    /// `CreateEntity`.
    ///
    /// Example: `d67281da3c8743b8823ad12976187***`.
    pub entity_id: Option<String>,
}

impl UploadMediaByUrlRequest {
    /// Creates a request with the required parameters. The methods below set the others.
    pub fn new(upload_urls: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
            upload_urls: upload_urls.into_iter().map(Into::into).collect(),
            app_id: None,
            user_data: None,
            upload_target_config: None,
            media_meta_data: None,
            post_process_config: None,
            entity_id: None,
        }
    }

    /// Sets `AppId`. The application that the media belongs to.
    #[must_use]
    pub fn app_id(mut self, app_id: impl Into<String>) -> Self {
        self.app_id = Some(app_id.into());
        self
    }

    /// Sets `UserData`. Custom settings, as a JSON document.
    #[must_use]
    pub fn user_data(mut self, user_data: impl Into<Text<Json>>) -> Self {
        self.user_data = Some(user_data.into());
        self
    }

    /// Sets `UploadTargetConfig`. The storage location of the files.
    #[must_use]
    pub fn upload_target_config(
        mut self,
        upload_target_config: impl Into<Text<MediaByUrlUploadTargetConfig>>,
    ) -> Self {
        self.upload_target_config = Some(upload_target_config.into());
        self
    }

    /// Sets `MediaMetaData`. The metadata of the files.
    #[must_use]
    pub fn media_meta_data(
        mut self,
        media_meta_data: impl Into<Text<Vec<MediaByUrlMediaMetaData>>>,
    ) -> Self {
        self.media_meta_data = Some(media_meta_data.into());
        self
    }

    /// Sets `PostProcessConfig`. The processing of audio and video after the upload.
    #[must_use]
    pub fn post_process_config(
        mut self,
        post_process_config: impl Into<Text<MediaByUrlPostProcessConfig>>,
    ) -> Self {
        self.post_process_config = Some(post_process_config.into());
        self
    }

    /// Sets `EntityId`. The ID of the entity that defines the fields of the media.
    #[must_use]
    pub fn entity_id(mut self, entity_id: impl Into<String>) -> Self {
        self.entity_id = Some(entity_id.into());
        self
    }
}

alicloud_runtime::structure! {
    UploadMediaByUrlRequest {
        upload_urls: Field::query("UploadURLs").comma_list().items(1, 20).required(),
        app_id: Field::query("AppId"),
        user_data: Field::query("UserData"),
        upload_target_config: Field::query("UploadTargetConfig"),
        media_meta_data: Field::query("MediaMetaData"),
        post_process_config: Field::query("PostProcessConfig"),
        entity_id: Field::query("EntityId"),
    }
}

/// A storage location.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MediaByUrlUploadTargetConfig {
    /// The storage type.
    ///
    /// Example: `oss`.
    pub storage_type: Option<MediaByUrlStorageType>,
    /// The host name of the bucket. It must belong to ApsaraVideo VOD. Your own bucket is
    /// rejected.
    ///
    /// Example: `outin-***.oss-cn-shanghai.aliyuncs.com`.
    pub storage_location: Option<String>,
    /// Members of any other name.
    pub others: BTreeMap<String, Json>,
}

impl MediaByUrlUploadTargetConfig {
    /// Creates a value. Every field is optional.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `StorageType`. The storage type.
    #[must_use]
    pub fn storage_type(
        mut self,
        storage_type: impl Into<MediaByUrlStorageType>,
    ) -> Self {
        self.storage_type = Some(storage_type.into());
        self
    }

    /// Sets `StorageLocation`. The host name of the bucket.
    #[must_use]
    pub fn storage_location(mut self, storage_location: impl Into<String>) -> Self {
        self.storage_location = Some(storage_location.into());
        self
    }

    /// Adds a member without a field of its own.
    #[must_use]
    pub fn other(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.others.insert(name.into(), value.into());
        self
    }
}

alicloud_runtime::structure! {
    MediaByUrlUploadTargetConfig {
        storage_type: Field::member("StorageType"),
        storage_location: Field::member("StorageLocation"),
        others: Field::other_members(),
    }
}

/// The values of [`MediaByUrlUploadTargetConfig::storage_type`](field@MediaByUrlUploadTargetConfig::storage_type).
///
/// The service may add values. A value without a name here is kept as `Unknown`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MediaByUrlStorageType {
    /// `oss`: Object Storage Service.
    Oss,
    /// A value that this version of the crate has no name for.
    Unknown(UnknownValue),
}

alicloud_runtime::string_enum! {
    open MediaByUrlStorageType {
        Oss: "oss",
    }
}

/// The metadata of one file.
#[derive(Clone)]
#[non_exhaustive]
pub struct MediaByUrlMediaMetaData {
    /// The URL of the file, as in `UploadURLs`.
    ///
    /// Example: `https://example.aliyundoc.com/video01.mp4`.
    pub source_url: String,
    /// The title of the media.
    ///
    /// Example: `urlUploadTest`.
    pub title: Option<String>,
    /// The file name extension, as in `mp4`. Overrides the extension in the URL.
    ///
    /// Example: `mp4`.
    pub file_extension: Option<String>,
    /// Members of any other name.
    pub others: BTreeMap<String, Json>,
}

impl MediaByUrlMediaMetaData {
    /// Creates a value with the required fields. The methods below set the others.
    pub fn new(source_url: impl Into<String>) -> Self {
        Self {
            source_url: source_url.into(),
            title: None,
            file_extension: None,
            others: BTreeMap::new(),
        }
    }

    /// Sets `Title`. The title of the media.
    #[must_use]
    pub fn title(mut self, title: impl Into<String>) -> Self {
        self.title = Some(title.into());
        self
    }

    /// Sets `FileExtension`. The file name extension, as in `mp4`.
    #[must_use]
    pub fn file_extension(mut self, file_extension: impl Into<String>) -> Self {
        self.file_extension = Some(file_extension.into());
        self
    }

    /// Adds a member without a field of its own.
    #[must_use]
    pub fn other(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.others.insert(name.into(), value.into());
        self
    }
}

alicloud_runtime::structure! {
    MediaByUrlMediaMetaData {
        source_url: Field::member("SourceURL").required(),
        title: Field::member("Title"),
        file_extension: Field::member("FileExtension"),
        others: Field::other_members(),
    }
}

/// A processing step after the upload.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MediaByUrlPostProcessConfig {
    /// The type of the step.
    ///
    /// Example: `Workflow`.
    pub process_type: Option<ProcessType>,
    /// The ID of the workflow.
    ///
    /// Example: `b72a06c6beeb4dcdb898feef067b1***`.
    pub process_id: Option<String>,
    /// Members of any other name.
    pub others: BTreeMap<String, Json>,
}

impl MediaByUrlPostProcessConfig {
    /// Creates a value. Every field is optional.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `ProcessType`. The type of the step.
    #[must_use]
    pub fn process_type(mut self, process_type: impl Into<ProcessType>) -> Self {
        self.process_type = Some(process_type.into());
        self
    }

    /// Sets `ProcessID`. The ID of the workflow.
    #[must_use]
    pub fn process_id(mut self, process_id: impl Into<String>) -> Self {
        self.process_id = Some(process_id.into());
        self
    }

    /// Adds a member without a field of its own.
    #[must_use]
    pub fn other(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.others.insert(name.into(), value.into());
        self
    }
}

alicloud_runtime::structure! {
    MediaByUrlPostProcessConfig {
        process_type: Field::member("ProcessType"),
        process_id: Field::member("ProcessID"),
        others: Field::other_members(),
    }
}

/// The values of [`MediaByUrlPostProcessConfig::process_type`](field@MediaByUrlPostProcessConfig::process_type).
///
/// The service may add values. A value without a name here is kept as `Unknown`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ProcessType {
    /// `Workflow`: a workflow is started.
    Workflow,
    /// A value that this version of the crate has no name for.
    Unknown(UnknownValue),
}

alicloud_runtime::string_enum! {
    open ProcessType {
        Workflow: "Workflow",
    }
}

/// The response of [`Client::upload_media_by_url`](crate::Client::upload_media_by_url).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UploadMediaByUrlResponse {
    /// One job for each URL.
    pub upload_jobs: Vec<UploadJob>,
    /// The request ID. Include it when you contact Alibaba Cloud support.
    ///
    /// Example: `****83B7-7F87-4792-BFE9-63CD2137****`.
    pub request_id: Option<String>,
}

alicloud_runtime::structure! {
    UploadMediaByUrlResponse {
        upload_jobs: "UploadJobs",
        request_id: "RequestId",
    }
}

/// A job that was started.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UploadJob {
    /// The ID of the job. To look up the job, call `GetUrlUploadInfos`.
    ///
    /// Example: `20ce1e05dba64576b96e9683879f0***`.
    pub job_id: Option<String>,
    /// The ID of the media asset that the job creates.
    ///
    /// Example: `f476988629f54a7b8a4ba90d1a6c7***`.
    pub media_id: Option<String>,
    /// The source URL of the file.
    ///
    /// Example: `http://example****.mp4`.
    pub source_url: Option<String>,
}

alicloud_runtime::structure! {
    UploadJob {
        job_id: "JobId",
        media_id: "MediaId",
        source_url: "SourceURL",
    }
}

impl Operation for UploadMediaByUrlRequest {
    type Response = UploadMediaByUrlResponse;

    const INFO: &'static OperationInfo = &OperationInfo::of::<Self>()
        .post("UploadMediaByURL")
        .summary(
            "Starts jobs that import audio and video files from URLs into the media library.",
        )
        .ram_action("ice:UploadMediaByURL")
        .documentation(
            "https://api.alibabacloud.com/document/ICE/2020-11-09/UploadMediaByURL",
        );
}
