// Written by `cargo xtask regen`. Change the description and run it again.

//! `RegisterMediaInfo`: Registers an OSS file or a VOD media asset with the service and assigns a media ID.

use std::collections::BTreeMap;
use alicloud_runtime::{Json, Operation, OperationInfo, Text};
use alicloud_runtime::wire::{Field, UnknownValue};

/// The request of [`Client::register_media_info`](crate::Client::register_media_info).
#[derive(Clone)]
#[non_exhaustive]
pub struct RegisterMediaInfoRequest {
    /// The file or media asset to register. For a file in OSS,
    /// `https://my-bucket.oss-cn-shanghai.aliyuncs.com/my.mp4` (or `http`) or
    /// `oss://my-bucket/my.mp4`, which requires the bucket to be in the region where the
    /// service is used. For a VOD media asset, `vod://` followed by its ID. The URL is bound
    /// to the media ID and cannot be changed later.
    ///
    /// Example: `http://example-bucket.oss-cn-shanghai.aliyuncs.com/example.mp4 or vod://****20b48fb04483915d4f2cd8ac****`.
    pub input_url: String,
    /// The media type. Optional for an OSS URL: images, videos, and audio are then identified
    /// by the file name extension.
    ///
    /// Example: `video`.
    pub media_type: Option<MediaInfoMediaType>,
    /// The business type of the media.
    ///
    /// Example: `opening`.
    pub business_type: Option<MediaInfoBusinessType>,
    /// The title, of at most 128 bytes in UTF-8. If not set, a title is generated from the
    /// date.
    ///
    /// Example: `defaultTitle`.
    pub title: Option<String>,
    /// The description, of at most 1024 bytes in UTF-8.
    ///
    /// Example: `defaultDescription`.
    pub description: Option<String>,
    /// The tags, each of at most 32 bytes in UTF-8.
    ///
    /// At most 16 items. Example: `["tag1", "tag2"]`.
    pub media_tags: Option<Vec<String>>,
    /// The URL of the cover, of at most 128 bytes in UTF-8.
    ///
    /// Example: `http://example-bucket.oss-cn-shanghai.aliyuncs.com/example.png`.
    pub cover_url: Option<String>,
    /// Custom data, of at most 1024 bytes in UTF-8. `NotifyAddress` in it sets the callback
    /// destination: an HTTP or HTTPS URL or the name of a callback, such as
    /// `ice-callback-demo`.
    ///
    /// Example: `{"NotifyAddress":"http://xx.xx.xxx"} or{"NotifyAddress":"https://xx.xx.xxx"} or{"NotifyAddress":"ice-callback-demo"}`.
    pub user_data: Option<Text<Json>>,
    /// Whether to overwrite media if `InputURL` is already registered: `true` deletes the old
    /// media and registers a new one, `false` keeps the old media and registers nothing.
    ///
    /// Default: `false`. Example: `true`.
    pub overwrite: Option<bool>,
    /// The idempotency token of the request: a UUID of 32 characters that is unique to this
    /// request. If a request is sent again with the same token, the service executes it only
    /// once.
    ///
    /// Example: `****0311a423d11a5f7dee713535****`.
    pub client_token: Option<String>,
    /// The registration settings: the images to create and whether to add the media to a
    /// search library.
    pub register_config: Option<Text<RegisterConfig>>,
    /// The ID of the category.
    ///
    /// Example: `3048`.
    pub cate_id: Option<i64>,
    /// The ID of the workflow.
    ///
    /// Example: `******b4fb044839815d4f2cd8******`.
    pub workflow_id: Option<String>,
    /// Your custom ID for the media, unique within the account. Consists of letters, digits,
    /// `-`, and `_`.
    ///
    /// 6 to 64 characters. Example: `123-123`.
    pub reference_id: Option<String>,
    /// The ID of the smart tagging template. If set, a tagging job starts with the
    /// registration and is billed.
    ///
    /// Example: `S00000101-300080`.
    pub smart_tag_template_id: Option<SmartTagTemplateId>,
}

impl RegisterMediaInfoRequest {
    /// Creates a request with the required parameters. The methods below set the others.
    pub fn new(input_url: impl Into<String>) -> Self {
        Self {
            input_url: input_url.into(),
            media_type: None,
            business_type: None,
            title: None,
            description: None,
            media_tags: None,
            cover_url: None,
            user_data: None,
            overwrite: None,
            client_token: None,
            register_config: None,
            cate_id: None,
            workflow_id: None,
            reference_id: None,
            smart_tag_template_id: None,
        }
    }

    /// Sets `MediaType`. The media type.
    #[must_use]
    pub fn media_type(mut self, media_type: impl Into<MediaInfoMediaType>) -> Self {
        self.media_type = Some(media_type.into());
        self
    }

    /// Sets `BusinessType`. The business type of the media.
    #[must_use]
    pub fn business_type(
        mut self,
        business_type: impl Into<MediaInfoBusinessType>,
    ) -> Self {
        self.business_type = Some(business_type.into());
        self
    }

    /// Sets `Title`. The title, of at most 128 bytes in UTF-8.
    #[must_use]
    pub fn title(mut self, title: impl Into<String>) -> Self {
        self.title = Some(title.into());
        self
    }

    /// Sets `Description`. The description, of at most 1024 bytes in UTF-8.
    #[must_use]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// Sets `MediaTags`. The tags, each of at most 32 bytes in UTF-8.
    #[must_use]
    pub fn media_tags(
        mut self,
        media_tags: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.media_tags = Some(media_tags.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `CoverURL`. The URL of the cover, of at most 128 bytes in UTF-8.
    #[must_use]
    pub fn cover_url(mut self, cover_url: impl Into<String>) -> Self {
        self.cover_url = Some(cover_url.into());
        self
    }

    /// Sets `UserData`. Custom data, of at most 1024 bytes in UTF-8.
    #[must_use]
    pub fn user_data(mut self, user_data: impl Into<Text<Json>>) -> Self {
        self.user_data = Some(user_data.into());
        self
    }

    /// Sets `Overwrite`. Whether to overwrite media if `InputURL` is already registered: `true` deletes the old media and registers a new one, `false` keeps the old media and registers nothing.
    #[must_use]
    #[inline]
    pub fn overwrite(mut self, overwrite: bool) -> Self {
        self.overwrite = Some(overwrite);
        self
    }

    /// Sets `ClientToken`. The idempotency token of the request: a UUID of 32 characters that is unique to this request.
    #[must_use]
    pub fn client_token(mut self, client_token: impl Into<String>) -> Self {
        self.client_token = Some(client_token.into());
        self
    }

    /// Sets `RegisterConfig`. The registration settings: the images to create and whether to add the media to a search library.
    #[must_use]
    pub fn register_config(
        mut self,
        register_config: impl Into<Text<RegisterConfig>>,
    ) -> Self {
        self.register_config = Some(register_config.into());
        self
    }

    /// Sets `CateId`. The ID of the category.
    #[must_use]
    #[inline]
    pub fn cate_id(mut self, cate_id: i64) -> Self {
        self.cate_id = Some(cate_id);
        self
    }

    /// Sets `WorkflowId`. The ID of the workflow.
    #[must_use]
    pub fn workflow_id(mut self, workflow_id: impl Into<String>) -> Self {
        self.workflow_id = Some(workflow_id.into());
        self
    }

    /// Sets `ReferenceId`. Your custom ID for the media, unique within the account.
    #[must_use]
    pub fn reference_id(mut self, reference_id: impl Into<String>) -> Self {
        self.reference_id = Some(reference_id.into());
        self
    }

    /// Sets `SmartTagTemplateId`. The ID of the smart tagging template.
    #[must_use]
    pub fn smart_tag_template_id(
        mut self,
        smart_tag_template_id: impl Into<SmartTagTemplateId>,
    ) -> Self {
        self.smart_tag_template_id = Some(smart_tag_template_id.into());
        self
    }
}

alicloud_runtime::structure! {
    RegisterMediaInfoRequest {
        input_url: Field::query("InputURL").required(),
        media_type: Field::query("MediaType"),
        business_type: Field::query("BusinessType"),
        title: Field::query("Title"),
        description: Field::query("Description"),
        media_tags: Field::query("MediaTags").comma_list().items(0, 16),
        cover_url: Field::query("CoverURL"),
        user_data: Field::query("UserData"),
        overwrite: Field::query("Overwrite"),
        client_token: Field::query("ClientToken"),
        register_config: Field::query("RegisterConfig"),
        cate_id: Field::query("CateId"),
        workflow_id: Field::query("WorkflowId"),
        reference_id: Field::query("ReferenceId").length(6, 64),
        smart_tag_template_id: Field::query("SmartTagTemplateId"),
    }
}

/// The values of [`RegisterMediaInfoRequest::media_type`](field@RegisterMediaInfoRequest::media_type).
///
/// The service may add values. A value without a name here is kept as `Unknown`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MediaInfoMediaType {
    /// `image`: an image.
    Image,
    /// `video`: a video.
    Video,
    /// `audio`: audio.
    Audio,
    /// `text`: a text. `BusinessType` must then be `subtitles` or `font`.
    Text,
    /// A value that this version of the crate has no name for.
    Unknown(UnknownValue),
}

alicloud_runtime::string_enum! {
    open MediaInfoMediaType {
        Image: "image",
        Video: "video",
        Audio: "audio",
        Text: "text",
    }
}

/// The values of [`RegisterMediaInfoRequest::business_type`](field@RegisterMediaInfoRequest::business_type).
///
/// The service may add values. A value without a name here is kept as `Unknown`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MediaInfoBusinessType {
    /// `subtitles`: subtitles.
    Subtitles,
    /// `font`: a font.
    Font,
    /// `watermark`: watermark.
    Watermark,
    /// `opening`: opening credits.
    Opening,
    /// `ending`: ending credits.
    Ending,
    /// `general`: all types of media.
    General,
    /// A value that this version of the crate has no name for.
    Unknown(UnknownValue),
}

alicloud_runtime::string_enum! {
    open MediaInfoBusinessType {
        Subtitles: "subtitles",
        Font: "font",
        Watermark: "watermark",
        Opening: "opening",
        Ending: "ending",
        General: "general",
    }
}

/// The registration settings: the images to create and whether to add the media to a
/// search library.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RegisterConfig {
    /// Whether to create a sprite image. Created by default, unless set to `false`.
    pub need_sprite: Option<bool>,
    /// Whether to take a snapshot. Taken by default, unless set to `false`.
    pub need_snapshot: Option<bool>,
    /// The cover settings.
    pub cover_config: Option<CoverConfig>,
    /// Your search library that the media is added to after registration.
    pub search_lib_name: Option<String>,
    /// Members of any other name.
    pub others: BTreeMap<String, Json>,
}

impl RegisterConfig {
    /// Creates a value. Every field is optional.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `NeedSprite`. Whether to create a sprite image.
    #[must_use]
    #[inline]
    pub fn need_sprite(mut self, need_sprite: bool) -> Self {
        self.need_sprite = Some(need_sprite);
        self
    }

    /// Sets `NeedSnapshot`. Whether to take a snapshot.
    #[must_use]
    #[inline]
    pub fn need_snapshot(mut self, need_snapshot: bool) -> Self {
        self.need_snapshot = Some(need_snapshot);
        self
    }

    /// Sets `CoverConfig`. The cover settings.
    #[must_use]
    #[inline]
    pub fn cover_config(mut self, cover_config: CoverConfig) -> Self {
        self.cover_config = Some(cover_config);
        self
    }

    /// Sets `SearchLibName`. Your search library that the media is added to after registration.
    #[must_use]
    pub fn search_lib_name(mut self, search_lib_name: impl Into<String>) -> Self {
        self.search_lib_name = Some(search_lib_name.into());
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
    RegisterConfig {
        need_sprite: Field::member("NeedSprite"),
        need_snapshot: Field::member("NeedSnapshot"),
        cover_config: Field::member("CoverConfig"),
        search_lib_name: Field::member("SearchLibName"),
        others: Field::other_members(),
    }
}

/// The cover settings.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CoverConfig {
    /// The position of the cover frame, in seconds with up to four decimal places.
    pub start_time: Option<f64>,
    /// Members of any other name.
    pub others: BTreeMap<String, Json>,
}

impl CoverConfig {
    /// Creates a value. Every field is optional.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `StartTime`. The position of the cover frame, in seconds with up to four decimal places.
    #[must_use]
    #[inline]
    pub fn start_time(mut self, start_time: f64) -> Self {
        self.start_time = Some(start_time);
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
    CoverConfig {
        start_time: Field::member("StartTime"),
        others: Field::other_members(),
    }
}

/// The values of [`RegisterMediaInfoRequest::smart_tag_template_id`](field@RegisterMediaInfoRequest::smart_tag_template_id).
///
/// The service may add values. A value without a name here is kept as `Unknown`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SmartTagTemplateId {
    /// `S00000101-300080`: a system template with natural language understanding (NLP) of the content.
    S00000101300080,
    /// `S00000103-000001`: a system template with all tagging capabilities and NLP.
    S00000103000001,
    /// `S00000103-000002`: a system template with all tagging capabilities but without NLP.
    S00000103000002,
    /// A value that this version of the crate has no name for.
    Unknown(UnknownValue),
}

alicloud_runtime::string_enum! {
    open SmartTagTemplateId {
        S00000101300080: "S00000101-300080",
        S00000103000001: "S00000103-000001",
        S00000103000002: "S00000103-000002",
    }
}

/// The response of [`Client::register_media_info`](crate::Client::register_media_info).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RegisterMediaInfoResponse {
    /// The media ID that the service assigned.
    ///
    /// Example: `******b48fb04483915d4f2cd8******`.
    pub media_id: Option<String>,
    /// The request ID. Include it when you contact Alibaba Cloud support.
    ///
    /// Example: `******5A-CAAC-4850-A3AF-B74606******`.
    pub request_id: Option<String>,
}

alicloud_runtime::structure! {
    RegisterMediaInfoResponse {
        media_id: "MediaId",
        request_id: "RequestId",
    }
}

impl Operation for RegisterMediaInfoRequest {
    type Response = RegisterMediaInfoResponse;

    const INFO: &'static OperationInfo = &OperationInfo::of::<Self>()
        .post("RegisterMediaInfo")
        .summary(
            "Registers an OSS file or a VOD media asset with the service and assigns a media ID.",
        )
        .idempotency_token("ClientToken")
        .ram_action("ice:RegisterMediaInfo")
        .documentation(
            "https://api.alibabacloud.com/document/ICE/2020-11-09/RegisterMediaInfo",
        );
}
