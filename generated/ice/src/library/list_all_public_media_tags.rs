// Written by `cargo xtask regen`. Change the description and run it again.

//! `ListAllPublicMediaTags`: Lists the tags of the public media library.

use alicloud_runtime::{Operation, OperationInfo};
use alicloud_runtime::wire::{Field, UnknownValue};

/// The request of [`Client::list_all_public_media_tags`](crate::Client::list_all_public_media_tags).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAllPublicMediaTagsRequest {
    /// The business type of the media asset, such as `general` or `sticker`.
    ///
    /// Example: `"sticker"`.
    pub business_type: Option<String>,
    /// The type of public media to list the tags of.
    ///
    /// Example: `Copyright_Music`.
    pub entity_id: Option<AllPublicMediaTagEntityId>,
}

impl ListAllPublicMediaTagsRequest {
    /// Creates a request. Every parameter is optional.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `BusinessType`. The business type of the media asset, such as `general` or `sticker`.
    #[must_use]
    pub fn business_type(mut self, business_type: impl Into<String>) -> Self {
        self.business_type = Some(business_type.into());
        self
    }

    /// Sets `EntityId`. The type of public media to list the tags of.
    #[must_use]
    pub fn entity_id(mut self, entity_id: impl Into<AllPublicMediaTagEntityId>) -> Self {
        self.entity_id = Some(entity_id.into());
        self
    }
}

alicloud_runtime::structure! {
    ListAllPublicMediaTagsRequest {
        business_type: Field::query("BusinessType"),
        entity_id: Field::query("EntityId"),
    }
}

/// The values of [`ListAllPublicMediaTagsRequest::entity_id`](field@ListAllPublicMediaTagsRequest::entity_id).
///
/// The service may add values. A value without a name here is kept as `Unknown`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AllPublicMediaTagEntityId {
    /// `Copyright_Music`: music.
    CopyrightMusic,
    /// A value that this version of the crate has no name for.
    Unknown(UnknownValue),
}

alicloud_runtime::string_enum! {
    open AllPublicMediaTagEntityId {
        CopyrightMusic: "Copyright_Music",
    }
}

/// The response of [`Client::list_all_public_media_tags`](crate::Client::list_all_public_media_tags).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAllPublicMediaTagsResponse {
    /// The tags.
    pub media_tag_list: Vec<MediaTag>,
    /// The request ID. Include it when you contact Alibaba Cloud support.
    ///
    /// Example: `B45F83B7-7F87-4792-BFE9-63CD2137CAF0`.
    pub request_id: Option<String>,
}

alicloud_runtime::structure! {
    ListAllPublicMediaTagsResponse {
        media_tag_list: "MediaTagList",
        request_id: "RequestId",
    }
}

/// An item of [`ListAllPublicMediaTagsResponse::media_tag_list`](field@ListAllPublicMediaTagsResponse::media_tag_list).
///
/// The tags.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MediaTag {
    /// The ID of the tag.
    ///
    /// Example: `sticker-gif`.
    pub media_tag_id: Option<String>,
    /// The Chinese name of the tag.
    ///
    /// Example: `Gif`.
    pub media_tag_name_chinese: Option<String>,
    /// The English name of the tag.
    ///
    /// Example: `Animated image`.
    pub media_tag_name_english: Option<String>,
    /// The options of the tag.
    pub options: Vec<TagOption>,
}

alicloud_runtime::structure! {
    MediaTag {
        media_tag_id: "MediaTagId",
        media_tag_name_chinese: "MediaTagNameChinese",
        media_tag_name_english: "MediaTagNameEnglish",
        options: "Options",
    }
}

/// An item of [`MediaTag::options`](field@MediaTag::options).
///
/// The options of the tag.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TagOption {
    /// The Chinese name of the option.
    pub option_chinese_name: Option<String>,
    /// The English name of the option.
    ///
    /// Example: `Angry`.
    pub option_english_name: Option<String>,
    /// The ID of the option.
    ///
    /// Example: `Angry`.
    pub option_id: Option<String>,
}

alicloud_runtime::structure! {
    TagOption {
        option_chinese_name: "OptionChineseName",
        option_english_name: "OptionEnglishName",
        option_id: "OptionId",
    }
}

impl Operation for ListAllPublicMediaTagsRequest {
    type Response = ListAllPublicMediaTagsResponse;

    const INFO: &'static OperationInfo = &OperationInfo::of::<Self>()
        .post("ListAllPublicMediaTags")
        .summary("Lists the tags of the public media library.")
        .read_only()
        .anonymous()
        .documentation(
            "https://api.alibabacloud.com/document/ICE/2020-11-09/ListAllPublicMediaTags",
        );
}
