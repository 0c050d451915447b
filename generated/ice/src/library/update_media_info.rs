// Written by `cargo xtask regen`. Change the description and run it again.

//! `UpdateMediaInfo`: Changes what is stored about a media asset.

use alicloud_runtime::{Operation, OperationInfo};
use alicloud_runtime::wire::{Field, Fields, OneOf};
use crate::types;

/// The request of [`Client::update_media_info`](crate::Client::update_media_info).
#[non_exhaustive]
pub struct UpdateMediaInfoRequest {
    /// Which media. One of the two must be given.
    pub media: UpdateMediaInfoMedia,
    /// What the media is used for.
    ///
    /// Example: `subtitles`.
    pub business_type: Option<types::MediaBusinessType>,
    /// The new title. At most 128 bytes in UTF-8.
    ///
    /// Example: `defaultTitle`.
    pub title: Option<String>,
    /// What the content is about. At most 1,024 bytes in UTF-8.
    ///
    /// Example: `defaultDescription`.
    pub description: Option<String>,
    /// The new category. At most 64 bytes in UTF-8.
    ///
    /// Example: `defaultCategory`.
    pub category: Option<String>,
    /// The tags to set, or to add if `AppendTags` says so. Each at most 32 bytes in UTF-8.
    ///
    /// At most 16 items. Example: `["updateTags1", "updateTags2"]`.
    pub media_tags: Option<Vec<String>>,
    /// Where the thumbnail can be fetched. At most 128 bytes in UTF-8.
    ///
    /// Example: `http://example-bucket.oss-cn-shanghai.aliyuncs.com/example.png`.
    pub cover_url: Option<String>,
    /// Your own data. At most 1,024 bytes.
    ///
    /// Example: `userData`.
    pub user_data: Option<String>,
    /// Whether `MediaTags` are added to the present tags (`true`) or replace them (`false`).
    ///
    /// Default: `false`. Example: `true`.
    pub append_tags: Option<bool>,
    /// The ID of the category.
    ///
    /// Example: `3048`.
    pub cate_id: Option<i64>,
    /// An ID of the caller's choice, unique within your account. Letters, digits, hyphens, and
    /// underscores only.
    ///
    /// 6 to 64 characters. Example: `123-123`.
    pub reference_id: Option<String>,
}

impl UpdateMediaInfoRequest {
    /// The media to change.
    pub fn by_media_id(media_id: impl Into<String>) -> Self {
        Self {
            media: UpdateMediaInfoMedia::MediaId(media_id.into()),
            business_type: None,
            title: None,
            description: None,
            category: None,
            media_tags: None,
            cover_url: None,
            user_data: None,
            append_tags: None,
            cate_id: None,
            reference_id: None,
        }
    }

    /// Where the media lies in the system it comes from, if not named by `MediaId`.
    pub fn by_input_url(input_url: impl Into<String>) -> Self {
        Self {
            media: UpdateMediaInfoMedia::InputUrl(input_url.into()),
            business_type: None,
            title: None,
            description: None,
            category: None,
            media_tags: None,
            cover_url: None,
            user_data: None,
            append_tags: None,
            cate_id: None,
            reference_id: None,
        }
    }

    /// Sets `BusinessType`. What the media is used for.
    #[must_use]
    pub fn business_type(
        mut self,
        business_type: impl Into<types::MediaBusinessType>,
    ) -> Self {
        self.business_type = Some(business_type.into());
        self
    }

    /// Sets `Title`. The new title.
    #[must_use]
    pub fn title(mut self, title: impl Into<String>) -> Self {
        self.title = Some(title.into());
        self
    }

    /// Sets `Description`. What the content is about.
    #[must_use]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// Sets `Category`. The new category.
    #[must_use]
    pub fn category(mut self, category: impl Into<String>) -> Self {
        self.category = Some(category.into());
        self
    }

    /// Sets `MediaTags`. The tags to set, or to add if `AppendTags` says so.
    #[must_use]
    pub fn media_tags(
        mut self,
        media_tags: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.media_tags = Some(media_tags.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `CoverURL`. Where the thumbnail can be fetched.
    #[must_use]
    pub fn cover_url(mut self, cover_url: impl Into<String>) -> Self {
        self.cover_url = Some(cover_url.into());
        self
    }

    /// Sets `UserData`. Your own data.
    #[must_use]
    pub fn user_data(mut self, user_data: impl Into<String>) -> Self {
        self.user_data = Some(user_data.into());
        self
    }

    /// Sets `AppendTags`. Whether `MediaTags` are added to the present tags (`true`) or replace them (`false`).
    #[must_use]
    #[inline]
    pub fn append_tags(mut self, append_tags: bool) -> Self {
        self.append_tags = Some(append_tags);
        self
    }

    /// Sets `CateId`. The ID of the category.
    #[must_use]
    #[inline]
    pub fn cate_id(mut self, cate_id: i64) -> Self {
        self.cate_id = Some(cate_id);
        self
    }

    /// Sets `ReferenceId`. An ID of the caller's choice, unique within your account.
    #[must_use]
    pub fn reference_id(mut self, reference_id: impl Into<String>) -> Self {
        self.reference_id = Some(reference_id.into());
        self
    }
}

impl Fields for UpdateMediaInfoRequest {
    const FIELDS: &'static [Field] = &[
        Field::one_of(<UpdateMediaInfoMedia as OneOf>::ALTERNATIVES).required(),
        Field::query("BusinessType"),
        Field::query("Title"),
        Field::query("Description"),
        Field::query("Category"),
        Field::query("MediaTags").comma_list().items(0, 16),
        Field::query("CoverURL"),
        Field::query("UserData"),
        Field::query("AppendTags"),
        Field::query("CateId"),
        Field::query("ReferenceId").length(6, 64),
    ];
}

alicloud_runtime::structure!(
    UpdateMediaInfoRequest { media, business_type, title, description, category,
    media_tags, cover_url, user_data, append_tags, cate_id, reference_id }
);

/// Which media. One of the two must be given.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum UpdateMediaInfoMedia {
    /// The media to change. Required unless `InputURL` is given.
    ///
    /// Example: `****20b48fb04483915d4f2cd8ac****`.
    MediaId(String),
    /// Where the media lies in the system it comes from, if not named by `MediaId`. The address
    /// must belong to a registered media and is never changed. In OSS either a full `http(s)`
    /// address of the bucket or `oss://my-bucket/clip.mp4`; the short form takes the bucket to
    /// be in the region the service was activated in.
    ///
    /// Example: `http://example-bucket.oss-cn-shanghai.aliyuncs.com/example.mp4`.
    InputUrl(String),
}

impl OneOf for UpdateMediaInfoMedia {
    const ALTERNATIVES: &'static [Field] = &[
        Field::query("MediaId"),
        Field::query("InputURL"),
    ];
}

alicloud_runtime::one_of!(UpdateMediaInfoMedia { MediaId, InputUrl });

/// The answer to [`Client::update_media_info`](crate::Client::update_media_info).
#[derive(Default)]
#[non_exhaustive]
pub struct UpdateMediaInfoResponse {
    /// The ID of the media that was changed.
    ///
    /// Example: `****20b48fb04483915d4f2cd8ac****`.
    pub media_id: Option<String>,
    /// The ID of this request. Quote it when you ask Alibaba Cloud's support about the call.
    ///
    /// Example: `******11-DB8D-4A9A-875B-275798******`.
    pub request_id: Option<String>,
}

impl Fields for UpdateMediaInfoResponse {
    const FIELDS: &'static [Field] = &Field::members(["MediaId", "RequestId"]);
}

alicloud_runtime::structure!(UpdateMediaInfoResponse { media_id, request_id });

impl Operation for UpdateMediaInfoRequest {
    type Response = UpdateMediaInfoResponse;

    const INFO: &'static OperationInfo = &OperationInfo::of::<Self>()
        .post("UpdateMediaInfo")
        .summary("Changes what is stored about a media asset.")
        .ram_action("ice:UpdateMediaInfo")
        .documentation(
            "https://api.alibabacloud.com/document/ICE/2020-11-09/UpdateMediaInfo",
        );
}
