// Written by `cargo xtask regen`. Change the description and run it again.

//! `SearchPublicMediaInfo`: Searches the copyrighted media assets of the public library.

use std::collections::BTreeMap;
use alicloud_runtime::{Json, Operation, OperationInfo, Paginated, PaginationInfo, Text};
use alicloud_runtime::wire::{Field, UnknownValue};
use crate::types;

/// The request of [`Client::search_public_media_info`](crate::Client::search_public_media_info).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchPublicMediaInfoRequest {
    /// The IDs of the media, as returned by the service.
    ///
    /// Example: `["****20b48fb04483915d4f2cd8ac****", "****15d4a4b0448391508f2cb486****"]`.
    pub media_ids: Option<Vec<String>>,
    /// The dynamic metadata to match: field-value pairs joined by `&`, as in
    /// `ApprovalStatus="Available"&Mood="Nervous"`.
    ///
    /// Example: `"ApprovalStatus=\\"Available\\"&amp;MaterialBags=\\"boutiquemusic\\"&amp;Mood=\\"Nervous\\""`.
    pub dynamic_meta_data_match_fields: Option<String>,
    /// Whether to search the user's favorites.
    ///
    /// Example: `true`.
    pub favorite: Option<bool>,
    /// Whether to search media assets covered by a purchased resource plan.
    ///
    /// Example: `true`.
    pub authorized: Option<bool>,
    /// The sort order of the results: pairs of a field and a direction in the form
    /// `field:direction`.
    ///
    /// Example: `["UsageCount:Desc", "UnitPrice:Asc"]`.
    pub sort_by: Option<Vec<PublicMediaInfoSortBy>>,
    /// The page number, starting from 1.
    ///
    /// Example: `1`.
    pub page_no: Option<i32>,
    /// The number of entries per page.
    ///
    /// Example: `10`.
    pub page_size: Option<i32>,
    /// The type of public media to search.
    ///
    /// Example: `Copyright_Music`.
    pub entity_id: Option<PublicMediaInfoEntityId>,
}

impl SearchPublicMediaInfoRequest {
    /// Creates a request. Every parameter is optional.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `MediaIds`. The IDs of the media, as returned by the service.
    #[must_use]
    pub fn media_ids(
        mut self,
        media_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.media_ids = Some(media_ids.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `DynamicMetaDataMatchFields`. The dynamic metadata to match: field-value pairs joined by `&`, as in `ApprovalStatus="Available"&Mood="Nervous"`.
    #[must_use]
    pub fn dynamic_meta_data_match_fields(
        mut self,
        dynamic_meta_data_match_fields: impl Into<String>,
    ) -> Self {
        self.dynamic_meta_data_match_fields = Some(
            dynamic_meta_data_match_fields.into(),
        );
        self
    }

    /// Sets `Favorite`. Whether to search the user's favorites.
    #[must_use]
    #[inline]
    pub fn favorite(mut self, favorite: bool) -> Self {
        self.favorite = Some(favorite);
        self
    }

    /// Sets `Authorized`. Whether to search media assets covered by a purchased resource plan.
    #[must_use]
    #[inline]
    pub fn authorized(mut self, authorized: bool) -> Self {
        self.authorized = Some(authorized);
        self
    }

    /// Sets `SortBy`. The sort order of the results: pairs of a field and a direction in the form `field:direction`.
    #[must_use]
    pub fn sort_by(
        mut self,
        sort_by: impl IntoIterator<Item = impl Into<PublicMediaInfoSortBy>>,
    ) -> Self {
        self.sort_by = Some(sort_by.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `PageNo`. The page number, starting from 1.
    #[must_use]
    #[inline]
    pub fn page_no(mut self, page_no: i32) -> Self {
        self.page_no = Some(page_no);
        self
    }

    /// Sets `PageSize`. The number of entries per page.
    #[must_use]
    #[inline]
    pub fn page_size(mut self, page_size: i32) -> Self {
        self.page_size = Some(page_size);
        self
    }

    /// Sets `EntityId`. The type of public media to search.
    #[must_use]
    pub fn entity_id(mut self, entity_id: impl Into<PublicMediaInfoEntityId>) -> Self {
        self.entity_id = Some(entity_id.into());
        self
    }
}

alicloud_runtime::structure! {
    SearchPublicMediaInfoRequest {
        media_ids: Field::query("MediaIds").comma_list(),
        dynamic_meta_data_match_fields: Field::query("DynamicMetaDataMatchFields"),
        favorite: Field::query("Favorite"),
        authorized: Field::query("Authorized"),
        sort_by: Field::query("SortBy").comma_list(),
        page_no: Field::query("PageNo"),
        page_size: Field::query("PageSize"),
        entity_id: Field::query("EntityId"),
    }
}

/// The values of [`SearchPublicMediaInfoRequest::sort_by`](field@SearchPublicMediaInfoRequest::sort_by).
///
/// The service may add values. A value without a name here is kept as `Unknown`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PublicMediaInfoSortBy {
    /// `UsageCount:Desc`: most used first.
    UsageCountDesc,
    /// `UsageCount:Asc`: least used first.
    UsageCountAsc,
    /// `UnitPrice:Desc`: highest unit price first.
    UnitPriceDesc,
    /// `UnitPrice:Asc`: lowest unit price first.
    UnitPriceAsc,
    /// A value that this version of the crate has no name for.
    Unknown(UnknownValue),
}

alicloud_runtime::string_enum! {
    open PublicMediaInfoSortBy {
        UsageCountDesc: "UsageCount:Desc",
        UsageCountAsc: "UsageCount:Asc",
        UnitPriceDesc: "UnitPrice:Desc",
        UnitPriceAsc: "UnitPrice:Asc",
    }
}

/// The values of [`SearchPublicMediaInfoRequest::entity_id`](field@SearchPublicMediaInfoRequest::entity_id).
///
/// The service may add values. A value without a name here is kept as `Unknown`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PublicMediaInfoEntityId {
    /// `Copyright_Music`: music.
    CopyrightMusic,
    /// A value that this version of the crate has no name for.
    Unknown(UnknownValue),
}

alicloud_runtime::string_enum! {
    open PublicMediaInfoEntityId {
        CopyrightMusic: "Copyright_Music",
    }
}

/// The response of [`Client::search_public_media_info`](crate::Client::search_public_media_info).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchPublicMediaInfoResponse {
    /// The matching public media assets.
    pub public_media_infos: Vec<PublicMediaInfoItem>,
    /// The request ID. Include it when you contact Alibaba Cloud support.
    ///
    /// Example: `****3CFB-2767-54FD-B311-BD15A4C1****`.
    pub request_id: Option<String>,
    /// The total number of entries.
    ///
    /// Example: `100`.
    pub total_count: Option<i64>,
}

alicloud_runtime::structure! {
    SearchPublicMediaInfoResponse {
        public_media_infos: "PublicMediaInfos",
        request_id: "RequestId",
        total_count: "TotalCount",
    }
}

/// An item of [`SearchPublicMediaInfoResponse::public_media_infos`](field@SearchPublicMediaInfoResponse::public_media_infos).
///
/// The matching public media assets.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PublicMediaInfoItem {
    /// Whether the media asset is covered by a purchased resource plan.
    ///
    /// Example: `true`.
    pub authorized: Option<bool>,
    /// Whether the media asset is in the favorites.
    ///
    /// Example: `true`.
    pub favorite: Option<bool>,
    /// The information about the media asset.
    pub media_info: Option<SearchPublicMediaInfoMediaInfo>,
    /// The remaining validity of the resource plan, in days.
    ///
    /// Example: `100`.
    pub remaining_auth_time: Option<Text<i32>>,
}

alicloud_runtime::structure! {
    PublicMediaInfoItem {
        authorized: "Authorized",
        favorite: "Favorite",
        media_info: "MediaInfo",
        remaining_auth_time: "RemainingAuthTime",
    }
}

/// The information about the media asset.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchPublicMediaInfoMediaInfo {
    /// The dynamic metadata of the media asset.
    pub dynamic_meta_data: Option<SearchPublicMediaInfoDynamicMetaData>,
    /// The basic information about the public media asset.
    pub media_basic_info: Option<types::PublicMediaBasicInfo>,
    /// The ID of the media.
    ///
    /// Example: `icepublic-****87b921bb4a55908a72a0537e****`.
    pub media_id: Option<String>,
}

alicloud_runtime::structure! {
    SearchPublicMediaInfoMediaInfo {
        dynamic_meta_data: "DynamicMetaData",
        media_basic_info: "MediaBasicInfo",
        media_id: "MediaId",
    }
}

/// The dynamic metadata of the media asset.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchPublicMediaInfoDynamicMetaData {
    /// The metadata, as a JSON string.
    ///
    /// Example: `"{\\"AuditionUrl\\": \\"http://xxx\\", \\"AuditionCount\\": 3...}"`.
    pub data: Option<Text<SearchPublicMediaInfoDynamicMetaDataData>>,
    /// The source of the metadata.
    ///
    /// Example: `system`.
    pub r#type: Option<SearchPublicMediaInfoDynamicMetaDataType>,
}

alicloud_runtime::structure! {
    SearchPublicMediaInfoDynamicMetaData {
        data: "Data",
        r#type: "Type",
    }
}

/// The value of [`SearchPublicMediaInfoDynamicMetaData::data`](field@SearchPublicMediaInfoDynamicMetaData::data).
///
/// The metadata, as a JSON string.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchPublicMediaInfoDynamicMetaDataData {
    /// The preview URL of the media asset.
    pub audition_url: Option<String>,
    /// The number of previews.
    pub audition_count: Option<i64>,
    /// Members of any other name.
    pub others: BTreeMap<String, Json>,
}

alicloud_runtime::structure! {
    SearchPublicMediaInfoDynamicMetaDataData {
        audition_url: Field::member("AuditionUrl"),
        audition_count: Field::member("AuditionCount"),
        others: Field::other_members(),
    }
}

/// The values of [`SearchPublicMediaInfoDynamicMetaData::type`](field@SearchPublicMediaInfoDynamicMetaData::type).
///
/// The service may add values. A value without a name here is kept as `Unknown`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SearchPublicMediaInfoDynamicMetaDataType {
    /// `ai`: AI results in a unified format.
    Ai,
    /// `user-defined`: set by the user.
    UserDefined,
    /// `system`: built in.
    System,
    /// A value that this version of the crate has no name for.
    Unknown(UnknownValue),
}

alicloud_runtime::string_enum! {
    open SearchPublicMediaInfoDynamicMetaDataType {
        Ai: "ai",
        UserDefined: "user-defined",
        System: "system",
    }
}

impl Operation for SearchPublicMediaInfoRequest {
    type Response = SearchPublicMediaInfoResponse;

    const INFO: &'static OperationInfo = &OperationInfo::of::<Self>()
        .post("SearchPublicMediaInfo")
        .summary("Searches the copyrighted media assets of the public library.")
        .read_only()
        .pagination(
            PaginationInfo::of("PublicMediaInfos").number("PageNo").total("TotalCount"),
        )
        .ram_action("ice:SearchPublicMediaInfo")
        .documentation(
            "https://api.alibabacloud.com/document/ICE/2020-11-09/SearchPublicMediaInfo",
        );
}

impl Paginated for SearchPublicMediaInfoRequest {
    type Item = PublicMediaInfoItem;

    #[inline]
    fn items(page: SearchPublicMediaInfoResponse) -> Vec<PublicMediaInfoItem> {
        page.public_media_infos
    }

    #[inline]
    fn set_page_number(&mut self, number: i32) {
        self.page_no = Some(number);
    }
}
