// Written by `cargo xtask regen`. Change the description and run it again.

//! `UpdateMediaInfo`: Updates the information about a media asset.

use alicloud_runtime::{Operation, OperationInfo};
use alicloud_runtime::wire::{Field, OneOf};
use crate::types;

/// The request of [`Client::update_media_info`](crate::Client::update_media_info).
#[derive(Clone)]
#[non_exhaustive]
pub struct UpdateMediaInfoRequest {
    /// The identifier of the media. One of the two is required.
    pub media: UpdateMediaInfoMedia,
    /// The business type of the media asset.
    ///
    /// Example: `subtitles`.
    pub business_type: Option<types::MediaBusinessType>,
    /// The new title. At most 128 bytes in UTF-8.
    ///
    /// Example: `defaultTitle`.
    pub title: Option<String>,
    /// The description of the content. At most 1,024 bytes in UTF-8.
    ///
    /// Example: `defaultDescription`.
    pub description: Option<String>,
    /// The new category. At most 64 bytes in UTF-8.
    ///
    /// Example: `defaultCategory`.
    pub category: Option<String>,
    /// The tags to set, or to add if `AppendTags` is set. Each at most 32 bytes in UTF-8.
    ///
    /// At most 16 items. Example: `["updateTags1", "updateTags2"]`.
    pub media_tags: Option<Vec<String>>,
    /// The URL of the thumbnail. At most 128 bytes in UTF-8.
    ///
    /// Example: `http://example-bucket.oss-cn-shanghai.aliyuncs.com/example.png`.
    pub cover_url: Option<String>,
    /// Custom data. At most 1,024 bytes.
    ///
    /// Example: `userData`.
    pub user_data: Option<String>,
    /// Whether `MediaTags` are appended to the existing tags (`true`) or replace them
    /// (`false`).
    ///
    /// Default: `false`. Example: `true`.
    pub append_tags: Option<bool>,
    /// The ID of the category.
    ///
    /// Example: `3048`.
    pub cate_id: Option<i64>,
    /// A user-defined ID, unique within your account. Letters, digits, hyphens, and
    /// underscores only.
    ///
    /// 6 to 64 characters. Example: `123-123`.
    pub reference_id: Option<String>,
}

impl UpdateMediaInfoRequest {
    /// The ID of the media asset to update.
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

    /// The URL of the media asset in its source system.
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

    /// Sets `BusinessType`. The business type of the media asset.
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

    /// Sets `Description`. The description of the content.
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

    /// Sets `MediaTags`. The tags to set, or to add if `AppendTags` is set.
    #[must_use]
    pub fn media_tags(
        mut self,
        media_tags: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.media_tags = Some(media_tags.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `CoverURL`. The URL of the thumbnail.
    #[must_use]
    pub fn cover_url(mut self, cover_url: impl Into<String>) -> Self {
        self.cover_url = Some(cover_url.into());
        self
    }

    /// Sets `UserData`. Custom data.
    #[must_use]
    pub fn user_data(mut self, user_data: impl Into<String>) -> Self {
        self.user_data = Some(user_data.into());
        self
    }

    /// Sets `AppendTags`. Whether `MediaTags` are appended to the existing tags (`true`) or replace them (`false`).
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

    /// Sets `ReferenceId`. A user-defined ID, unique within your account.
    #[must_use]
    pub fn reference_id(mut self, reference_id: impl Into<String>) -> Self {
        self.reference_id = Some(reference_id.into());
        self
    }
}

alicloud_runtime::structure! {
    UpdateMediaInfoRequest {
        media: Field::one_of(<UpdateMediaInfoMedia as OneOf>::ALTERNATIVES).required(),
        business_type: Field::query("BusinessType"),
        title: Field::query("Title"),
        description: Field::query("Description"),
        category: Field::query("Category"),
        media_tags: Field::query("MediaTags").comma_list().items(0, 16),
        cover_url: Field::query("CoverURL"),
        user_data: Field::query("UserData"),
        append_tags: Field::query("AppendTags"),
        cate_id: Field::query("CateId"),
        reference_id: Field::query("ReferenceId").length(6, 64),
    }
}

/// The identifier of the media. One of the two is required.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum UpdateMediaInfoMedia {
    /// The ID of the media asset to update. Required if `InputURL` is not set.
    ///
    /// Example: `****20b48fb04483915d4f2cd8ac****`.
    MediaId(String),
    /// The URL of the media asset in its source system. Used if `MediaId` is not set. The URL
    /// must belong to a registered media asset and is never changed. For OSS, either a full
    /// `http(s)` URL of the bucket or `oss://my-bucket/clip.mp4`. The short form assumes that
    /// the bucket is in the region the service was activated in.
    ///
    /// Example: `http://example-bucket.oss-cn-shanghai.aliyuncs.com/example.mp4`.
    InputUrl(String),
}

alicloud_runtime::one_of! {
    UpdateMediaInfoMedia {
        0 => MediaId: Field::query("MediaId"),
        1 => InputUrl: Field::query("InputURL"),
    }
}

/// The response of [`Client::update_media_info`](crate::Client::update_media_info).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateMediaInfoResponse {
    /// The ID of the updated media asset.
    ///
    /// Example: `****20b48fb04483915d4f2cd8ac****`.
    pub media_id: Option<String>,
    /// The request ID. Include it when you contact Alibaba Cloud support.
    ///
    /// Example: `******11-DB8D-4A9A-875B-275798******`.
    pub request_id: Option<String>,
}

alicloud_runtime::structure! {
    UpdateMediaInfoResponse {
        media_id: "MediaId",
        request_id: "RequestId",
    }
}

impl Operation for UpdateMediaInfoRequest {
    type Response = UpdateMediaInfoResponse;

    const INFO: &'static OperationInfo = &OperationInfo::of::<Self>()
        .post("UpdateMediaInfo")
        .summary("Updates the information about a media asset.")
        .ram_action("ice:UpdateMediaInfo")
        .documentation(
            "https://api.alibabacloud.com/document/ICE/2020-11-09/UpdateMediaInfo",
        );
}
