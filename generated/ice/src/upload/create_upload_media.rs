// Written by `cargo xtask regen`. Change the description and run it again.

//! `CreateUploadMedia`: Registers a new media asset and returns the address and credential for uploading its file.

use std::collections::BTreeMap;
use alicloud_runtime::{Json, Operation, OperationInfo, SecretText, Text};
use alicloud_runtime::wire::Field;

/// The request of [`Client::create_upload_media`](crate::Client::create_upload_media).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateUploadMediaRequest {
    /// The application that the media belongs to.
    ///
    /// Default: `app-1000000`. Example: `app-1000000`.
    pub app_id: Option<String>,
    /// The ID of the entity that defines the dynamic metadata of the media. To create an
    /// entity, call `CreateEntity`.
    ///
    /// Example: `9e177cac2fb44f8b8c67b199fcc7bffd`.
    pub entity_id: Option<String>,
    /// Information about the file to upload.
    ///
    /// Example: `{\\"Type\\":\\"video\\",\\"Name\\":\\"test\\",\\"Size\\":108078336,\\"Ext\\":\\"mp4\\"}`.
    pub file_info: Option<Text<FileInfo>>,
    /// Custom settings, such as the callback URL.
    ///
    /// Example: `{"MessageCallback":{"CallbackURL":"http://example.aliyundoc.com"},"Extend":{"localId":"*****","test":"www"}}`.
    pub user_data: Option<Text<UploadMediaUserData>>,
    /// The storage location of the file.
    ///
    /// Example: `{\\"StorageType\\":\\"oss\\",\\"StorageLocation\\":\\"outin-***.oss-cn-shanghai.aliyuncs.com\\"}`.
    pub upload_target_config: Option<Text<UploadMediaUploadTargetConfig>>,
    /// The metadata of the new media, such as its title and category.
    pub media_meta_data: Option<Text<MediaMetaData>>,
    /// The processing after the upload, for videos and audio. It is queued and runs in the
    /// background.
    ///
    /// Example: `{\\"ProcessType\\":\\"Workflow\\",\\"ProcessID\\":\\"74ba870f1a4873a3ba238e0bf6fa9***\\"}`.
    pub post_process_config: Option<Text<UploadMediaPostProcessConfig>>,
}

impl CreateUploadMediaRequest {
    /// Creates a request. Every parameter is optional.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `AppId`. The application that the media belongs to.
    #[must_use]
    pub fn app_id(mut self, app_id: impl Into<String>) -> Self {
        self.app_id = Some(app_id.into());
        self
    }

    /// Sets `EntityId`. The ID of the entity that defines the dynamic metadata of the media.
    #[must_use]
    pub fn entity_id(mut self, entity_id: impl Into<String>) -> Self {
        self.entity_id = Some(entity_id.into());
        self
    }

    /// Sets `FileInfo`. Information about the file to upload.
    #[must_use]
    pub fn file_info(mut self, file_info: impl Into<Text<FileInfo>>) -> Self {
        self.file_info = Some(file_info.into());
        self
    }

    /// Sets `UserData`. Custom settings, such as the callback URL.
    #[must_use]
    pub fn user_data(mut self, user_data: impl Into<Text<UploadMediaUserData>>) -> Self {
        self.user_data = Some(user_data.into());
        self
    }

    /// Sets `UploadTargetConfig`. The storage location of the file.
    #[must_use]
    pub fn upload_target_config(
        mut self,
        upload_target_config: impl Into<Text<UploadMediaUploadTargetConfig>>,
    ) -> Self {
        self.upload_target_config = Some(upload_target_config.into());
        self
    }

    /// Sets `MediaMetaData`. The metadata of the new media, such as its title and category.
    #[must_use]
    pub fn media_meta_data(
        mut self,
        media_meta_data: impl Into<Text<MediaMetaData>>,
    ) -> Self {
        self.media_meta_data = Some(media_meta_data.into());
        self
    }

    /// Sets `PostProcessConfig`. The processing after the upload, for videos and audio.
    #[must_use]
    pub fn post_process_config(
        mut self,
        post_process_config: impl Into<Text<UploadMediaPostProcessConfig>>,
    ) -> Self {
        self.post_process_config = Some(post_process_config.into());
        self
    }
}

alicloud_runtime::structure! {
    CreateUploadMediaRequest {
        app_id: Field::query("AppId"),
        entity_id: Field::query("EntityId"),
        file_info: Field::query("FileInfo"),
        user_data: Field::query("UserData"),
        upload_target_config: Field::query("UploadTargetConfig"),
        media_meta_data: Field::query("MediaMetaData"),
        post_process_config: Field::query("PostProcessConfig"),
    }
}

/// Information about the file to upload.
#[derive(Clone)]
#[non_exhaustive]
pub struct FileInfo {
    /// The file type: `video`, `image`, `audio`, `text`, or `other`.
    pub r#type: String,
    /// The file name without its extension.
    pub name: String,
    /// The size of the file.
    pub size: Option<i64>,
    /// The file name extension, such as `mp4`.
    pub ext: String,
    /// Members of any other name.
    pub others: BTreeMap<String, Json>,
}

impl FileInfo {
    /// Creates a value with the required fields. The methods below set the others.
    #[inline]
    pub fn new(required: FileInfoRequired) -> Self {
        Self {
            r#type: required.r#type,
            name: required.name,
            ext: required.ext,
            size: None,
            others: BTreeMap::new(),
        }
    }

    /// Sets `Size`. The size of the file.
    #[must_use]
    #[inline]
    pub fn size(mut self, size: i64) -> Self {
        self.size = Some(size);
        self
    }

    /// Adds a member without a field of its own.
    #[must_use]
    pub fn other(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.others.insert(name.into(), value.into());
        self
    }
}

/// The required values of [`FileInfo`].
#[derive(Clone, Debug, PartialEq)]
pub struct FileInfoRequired {
    /// The file type: `video`, `image`, `audio`, `text`, or `other`.
    pub r#type: String,
    /// The file name without its extension.
    pub name: String,
    /// The file name extension, such as `mp4`.
    pub ext: String,
}

alicloud_runtime::structure! {
    FileInfo {
        r#type: Field::member("Type").required(),
        name: Field::member("Name").required(),
        size: Field::member("Size"),
        ext: Field::member("Ext").required(),
        others: Field::other_members(),
    }
}

/// Custom settings, such as the callback URL.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UploadMediaUserData {
    /// The callback settings.
    pub message_callback: Option<MessageCallback>,
    /// Custom data.
    pub extend: Option<UserDataExtend>,
    /// Members of any other name.
    pub others: BTreeMap<String, Json>,
}

impl UploadMediaUserData {
    /// Creates a value. Every field is optional.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `MessageCallback`. The callback settings.
    #[must_use]
    #[inline]
    pub fn message_callback(mut self, message_callback: MessageCallback) -> Self {
        self.message_callback = Some(message_callback);
        self
    }

    /// Sets `Extend`. Custom data.
    #[must_use]
    #[inline]
    pub fn extend(mut self, extend: UserDataExtend) -> Self {
        self.extend = Some(extend);
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
    UploadMediaUserData {
        message_callback: Field::member("MessageCallback"),
        extend: Field::member("Extend"),
        others: Field::other_members(),
    }
}

/// The callback settings.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MessageCallback {
    /// The URL that callbacks are sent to.
    pub callback_url: Option<String>,
    /// Members of any other name.
    pub others: BTreeMap<String, Json>,
}

impl MessageCallback {
    /// Creates a value. Every field is optional.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `CallbackURL`. The URL that callbacks are sent to.
    #[must_use]
    pub fn callback_url(mut self, callback_url: impl Into<String>) -> Self {
        self.callback_url = Some(callback_url.into());
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
    MessageCallback {
        callback_url: Field::member("CallbackURL"),
        others: Field::other_members(),
    }
}

/// Custom data.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UserDataExtend {
    /// Members of any other name.
    pub others: BTreeMap<String, Json>,
}

impl UserDataExtend {
    /// Creates a value. It has no fields.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds a member without a field of its own.
    #[must_use]
    pub fn other(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.others.insert(name.into(), value.into());
        self
    }
}

alicloud_runtime::structure! {
    UserDataExtend {
        others: Field::other_members(),
    }
}

/// The storage location of the file.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UploadMediaUploadTargetConfig {
    /// The storage type. Only `oss` is currently supported.
    pub storage_type: Option<String>,
    /// The bucket, as a host name such as `outin-***.oss-cn-shanghai.aliyuncs.com`. It must
    /// be VOD storage. Your own OSS bucket cannot be used.
    pub storage_location: Option<String>,
    /// Members of any other name.
    pub others: BTreeMap<String, Json>,
}

impl UploadMediaUploadTargetConfig {
    /// Creates a value. Every field is optional.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `StorageType`. The storage type.
    #[must_use]
    pub fn storage_type(mut self, storage_type: impl Into<String>) -> Self {
        self.storage_type = Some(storage_type.into());
        self
    }

    /// Sets `StorageLocation`. The bucket, as a host name such as `outin-***.oss-cn-shanghai.aliyuncs.com`.
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
    UploadMediaUploadTargetConfig {
        storage_type: Field::member("StorageType"),
        storage_location: Field::member("StorageLocation"),
        others: Field::other_members(),
    }
}

/// The metadata of the new media, such as its title and category.
#[derive(Clone)]
#[non_exhaustive]
pub struct MediaMetaData {
    /// The title.
    ///
    /// At most 128 characters.
    pub title: String,
    /// The description.
    ///
    /// At most 1024 characters.
    pub description: Option<String>,
    /// The ID of the category.
    pub cate_id: Option<Json>,
    /// The tags.
    pub tags: Option<String>,
    /// The business type of the media. Videos: `opening` or `ending` (credits). Images:
    /// `default` or `cover`. Texts: `subtitles` or `font`. Material: `watermark`. All types:
    /// `general`.
    pub business_type: String,
    /// The URL of the cover.
    pub cover_url: Option<String>,
    /// The dynamic metadata, as text.
    pub dynamic_meta_data: Option<String>,
    /// Members of any other name.
    pub others: BTreeMap<String, Json>,
}

impl MediaMetaData {
    /// Creates a value with the required fields. The methods below set the others.
    pub fn new(title: impl Into<String>, business_type: impl Into<String>) -> Self {
        Self {
            title: title.into(),
            business_type: business_type.into(),
            description: None,
            cate_id: None,
            tags: None,
            cover_url: None,
            dynamic_meta_data: None,
            others: BTreeMap::new(),
        }
    }

    /// Sets `Description`. The description.
    #[must_use]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// Sets `CateId`. The ID of the category.
    #[must_use]
    pub fn cate_id(mut self, cate_id: impl Into<Json>) -> Self {
        self.cate_id = Some(cate_id.into());
        self
    }

    /// Sets `Tags`. The tags.
    #[must_use]
    pub fn tags(mut self, tags: impl Into<String>) -> Self {
        self.tags = Some(tags.into());
        self
    }

    /// Sets `CoverURL`. The URL of the cover.
    #[must_use]
    pub fn cover_url(mut self, cover_url: impl Into<String>) -> Self {
        self.cover_url = Some(cover_url.into());
        self
    }

    /// Sets `DynamicMetaData`. The dynamic metadata, as text.
    #[must_use]
    pub fn dynamic_meta_data(mut self, dynamic_meta_data: impl Into<String>) -> Self {
        self.dynamic_meta_data = Some(dynamic_meta_data.into());
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
    MediaMetaData {
        title: Field::member("Title").length(0, 128).required(),
        description: Field::member("Description").length(0, 1024),
        cate_id: Field::member("CateId"),
        tags: Field::member("Tags"),
        business_type: Field::member("BusinessType").required(),
        cover_url: Field::member("CoverURL"),
        dynamic_meta_data: Field::member("DynamicMetaData"),
        others: Field::other_members(),
    }
}

/// The processing after the upload, for videos and audio. It is queued and runs in the
/// background.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UploadMediaPostProcessConfig {
    /// The processing type. Only `Workflow` is currently supported.
    pub process_type: Option<String>,
    /// The ID of the workflow.
    pub process_id: Option<String>,
    /// Members of any other name.
    pub others: BTreeMap<String, Json>,
}

impl UploadMediaPostProcessConfig {
    /// Creates a value. Every field is optional.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `ProcessType`. The processing type.
    #[must_use]
    pub fn process_type(mut self, process_type: impl Into<String>) -> Self {
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
    UploadMediaPostProcessConfig {
        process_type: Field::member("ProcessType"),
        process_id: Field::member("ProcessID"),
        others: Field::other_members(),
    }
}

/// The response of [`Client::create_upload_media`](crate::Client::create_upload_media).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateUploadMediaResponse {
    /// The OSS URL of the file, unsigned.
    ///
    /// Example: `http://outin-***.oss-cn-north-2-gov-1.aliyuncs.com/sv/40360f05-181f63c3110-0004-cd8e-27f-de3c9.mp4`.
    pub file_url: Option<String>,
    /// The ID of the media.
    ///
    /// Example: `****20b48fb04483915d4f2cd8ac****`.
    pub media_id: Option<String>,
    /// The URL of the media: a CDN URL if a domain name is configured, an OSS URL otherwise.
    /// If opening it fails with status 403, the VOD domain name requires signed URLs: sign
    /// the URL or disable URL signing.
    ///
    /// Example: `https://xxq-live-playback.oss-cn-shanghai.aliyuncs.com/capture/5d96d2b4-111b-4e5d-a0e5-20f44405bb55.mp4`.
    pub media_url: Option<String>,
    /// The request ID. Include it when you contact Alibaba Cloud support.
    ///
    /// Example: `4E84BE44-58A7-****-****-FBEBEA16EF94`.
    pub request_id: Option<String>,
    /// The upload address, encoded in Base64. Decode it only if you call the OSS SDK or API
    /// directly.
    ///
    /// Example: `eyJTZWN1cml0a2VuIjoiQ0FJU3p3TjF****`.
    pub upload_address: Option<String>,
    /// The upload credential, encoded in Base64. Decode it only if you call the OSS SDK or
    /// API directly. It expires after 3000 seconds by default.
    ///
    /// Example: `eyJFbmRwb2ludCI6Imm****`.
    pub upload_auth: Option<SecretText>,
}

alicloud_runtime::structure! {
    CreateUploadMediaResponse {
        file_url: "FileURL",
        media_id: "MediaId",
        media_url: "MediaURL",
        request_id: "RequestId",
        upload_address: "UploadAddress",
        upload_auth: "UploadAuth",
    }
}

impl Operation for CreateUploadMediaRequest {
    type Response = CreateUploadMediaResponse;

    const INFO: &'static OperationInfo = &OperationInfo::of::<Self>()
        .post("CreateUploadMedia")
        .summary(
            "Registers a new media asset and returns the address and credential for uploading its file.",
        )
        .ram_action("ice:CreateUploadMedia")
        .documentation(
            "https://api.alibabacloud.com/document/ICE/2020-11-09/CreateUploadMedia",
        );
}
