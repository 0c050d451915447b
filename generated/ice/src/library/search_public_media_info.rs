// Written by `cargo xtask regen`. Change the description and run it again.

//! `SearchPublicMediaInfo`: Searches the copyrighted media of the public library.

use std::collections::BTreeMap;
use alicloud_runtime::{Json, Operation, OperationInfo, Paged, Paging, Text};
use alicloud_runtime::wire::{Field, Fields, OpenSet, UnknownValue};
use crate::types;

/// The request of [`Client::search_public_media_info`](crate::Client::search_public_media_info).
#[derive(Default)]
#[non_exhaustive]
pub struct SearchPublicMediaInfoRequest {
    /// The IDs of the media, as the service gave them out.
    ///
    /// Example: `["****20b48fb04483915d4f2cd8ac****", "****15d4a4b0448391508f2cb486****"]`.
    pub media_ids: Option<Vec<String>>,
    /// Which dynamic metadata the media must have: fields with their values, joined by `&`, as
    /// in `ApprovalStatus="Available"&Mood="Nervous"`.
    ///
    /// Example: `"ApprovalStatus=\\"Available\\"&amp;MaterialBags=\\"boutiquemusic\\"&amp;Mood=\\"Nervous\\""`.
    pub dynamic_meta_data_match_fields: Option<String>,
    /// Whether to search among the user's favorites.
    ///
    /// Example: `true`.
    pub favorite: Option<bool>,
    /// Whether to search among media covered by a resource plan the user has bought.
    ///
    /// Example: `true`.
    pub authorized: Option<bool>,
    /// What the results are sorted by: pairs of a field and a direction, written
    /// `field:direction`.
    ///
    /// Example: `["UsageCount:Desc", "UnitPrice:Asc"]`.
    pub sort_by: Option<Vec<SearchPublicMediaInfoSortBy>>,
    /// Which page, counted from 1.
    ///
    /// Example: `1`.
    pub page_no: Option<i32>,
    /// How many entries a page has.
    ///
    /// Example: `10`.
    pub page_size: Option<i32>,
    /// Which kind of public media to search.
    ///
    /// Example: `Copyright_Music`.
    pub entity_id: Option<SearchPublicMediaInfoEntityId>,
}

impl SearchPublicMediaInfoRequest {
    /// Everything here is optional.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `MediaIds`. The IDs of the media, as the service gave them out.
    #[must_use]
    pub fn media_ids(
        mut self,
        media_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.media_ids = Some(media_ids.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `DynamicMetaDataMatchFields`. Which dynamic metadata the media must have: fields with their values, joined by `&`, as in `ApprovalStatus="Available"&Mood="Nervous"`.
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

    /// Sets `Favorite`. Whether to search among the user's favorites.
    #[must_use]
    #[inline]
    pub fn favorite(mut self, favorite: bool) -> Self {
        self.favorite = Some(favorite);
        self
    }

    /// Sets `Authorized`. Whether to search among media covered by a resource plan the user has bought.
    #[must_use]
    #[inline]
    pub fn authorized(mut self, authorized: bool) -> Self {
        self.authorized = Some(authorized);
        self
    }

    /// Sets `SortBy`. What the results are sorted by: pairs of a field and a direction, written `field:direction`.
    #[must_use]
    pub fn sort_by(
        mut self,
        sort_by: impl IntoIterator<Item = impl Into<SearchPublicMediaInfoSortBy>>,
    ) -> Self {
        self.sort_by = Some(sort_by.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `PageNo`. Which page, counted from 1.
    #[must_use]
    #[inline]
    pub fn page_no(mut self, page_no: i32) -> Self {
        self.page_no = Some(page_no);
        self
    }

    /// Sets `PageSize`. How many entries a page has.
    #[must_use]
    #[inline]
    pub fn page_size(mut self, page_size: i32) -> Self {
        self.page_size = Some(page_size);
        self
    }

    /// Sets `EntityId`. Which kind of public media to search.
    #[must_use]
    pub fn entity_id(
        mut self,
        entity_id: impl Into<SearchPublicMediaInfoEntityId>,
    ) -> Self {
        self.entity_id = Some(entity_id.into());
        self
    }
}

impl Fields for SearchPublicMediaInfoRequest {
    const FIELDS: &'static [Field] = &[
        Field::query("MediaIds").comma_list(),
        Field::query("DynamicMetaDataMatchFields"),
        Field::query("Favorite"),
        Field::query("Authorized"),
        Field::query("SortBy").comma_list(),
        Field::query("PageNo"),
        Field::query("PageSize"),
        Field::query("EntityId"),
    ];
}

alicloud_runtime::structure!(
    SearchPublicMediaInfoRequest { media_ids, dynamic_meta_data_match_fields, favorite,
    authorized, sort_by, page_no, page_size, entity_id }
);

/// The values of `SortBy` in [`SearchPublicMediaInfoRequest`].
///
/// The service may add values; one without a name here is kept as `Unknown`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SearchPublicMediaInfoSortBy {
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

impl OpenSet for SearchPublicMediaInfoSortBy {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("UsageCount:Desc", Self::UsageCountDesc),
        ("UsageCount:Asc", Self::UsageCountAsc),
        ("UnitPrice:Desc", Self::UnitPriceDesc),
        ("UnitPrice:Asc", Self::UnitPriceAsc),
    ];
}

alicloud_runtime::open_set!(SearchPublicMediaInfoSortBy);

/// The values of `EntityId` in [`SearchPublicMediaInfoRequest`].
///
/// The service may add values; one without a name here is kept as `Unknown`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SearchPublicMediaInfoEntityId {
    /// `Copyright_Music`: music.
    CopyrightMusic,
    /// A value that this version of the crate has no name for.
    Unknown(UnknownValue),
}

impl OpenSet for SearchPublicMediaInfoEntityId {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("Copyright_Music", Self::CopyrightMusic),
    ];
}

alicloud_runtime::open_set!(SearchPublicMediaInfoEntityId);

/// The answer to [`Client::search_public_media_info`](crate::Client::search_public_media_info).
#[derive(Default)]
#[non_exhaustive]
pub struct SearchPublicMediaInfoResponse {
    /// The public media that match.
    pub public_media_infos: Vec<PublicMediaInfo>,
    /// The ID of this request. Quote it when you ask Alibaba Cloud's support about the call.
    ///
    /// Example: `****3CFB-2767-54FD-B311-BD15A4C1****`.
    pub request_id: Option<String>,
    /// How many entries there are on all pages.
    ///
    /// Example: `100`.
    pub total_count: Option<i64>,
}

impl Fields for SearchPublicMediaInfoResponse {
    const FIELDS: &'static [Field] = &Field::members([
        "PublicMediaInfos",
        "RequestId",
        "TotalCount",
    ]);
}

alicloud_runtime::structure!(
    SearchPublicMediaInfoResponse { public_media_infos, request_id, total_count }
);

/// An item of `PublicMediaInfos`.
///
/// The public media that match.
#[derive(Default)]
#[non_exhaustive]
pub struct PublicMediaInfo {
    /// Whether a resource plan that covers this media has been bought.
    ///
    /// Example: `true`.
    pub authorized: Option<bool>,
    /// Whether the media is among the favorites.
    ///
    /// Example: `true`.
    pub favorite: Option<bool>,
    /// What is known about the media.
    pub media_info: Option<MediaInfo>,
    /// How many days the resource plan still runs.
    ///
    /// Example: `100`.
    pub remaining_auth_time: Option<Text<i32>>,
}

impl Fields for PublicMediaInfo {
    const FIELDS: &'static [Field] = &Field::members([
        "Authorized",
        "Favorite",
        "MediaInfo",
        "RemainingAuthTime",
    ]);
}

alicloud_runtime::structure!(
    PublicMediaInfo { authorized, favorite, media_info, remaining_auth_time }
);

/// What is known about the media.
#[derive(Default)]
#[non_exhaustive]
pub struct MediaInfo {
    /// The dynamic metadata of the media.
    pub dynamic_meta_data: Option<DynamicMetaData>,
    /// The basic information about the public media.
    pub media_basic_info: Option<types::PublicMediaBasicInfo>,
    /// The ID of the media.
    ///
    /// Example: `icepublic-****87b921bb4a55908a72a0537e****`.
    pub media_id: Option<String>,
}

impl Fields for MediaInfo {
    const FIELDS: &'static [Field] = &Field::members([
        "DynamicMetaData",
        "MediaBasicInfo",
        "MediaId",
    ]);
}

alicloud_runtime::structure!(
    MediaInfo { dynamic_meta_data, media_basic_info, media_id }
);

/// The dynamic metadata of the media.
#[derive(Default)]
#[non_exhaustive]
pub struct DynamicMetaData {
    /// The metadata, as the text of a JSON document.
    ///
    /// Example: `"{\\"AuditionUrl\\": \\"http://xxx\\", \\"AuditionCount\\": 3...}"`.
    pub data: Option<Text<Data>>,
    /// Where the metadata comes from.
    ///
    /// Example: `system`.
    pub r#type: Option<DynamicMetaDataType>,
}

impl Fields for DynamicMetaData {
    const FIELDS: &'static [Field] = &Field::members(["Data", "Type"]);
}

alicloud_runtime::structure!(DynamicMetaData { data, r#type });

/// The value of `Data`.
#[derive(Default)]
#[non_exhaustive]
pub struct Data {
    /// Where the media can be previewed.
    pub audition_url: Option<String>,
    /// How often it was previewed.
    pub audition_count: Option<i64>,
    /// Members of any other name.
    pub others: BTreeMap<String, Json>,
}

impl Fields for Data {
    const FIELDS: &'static [Field] = &[
        Field::member("AuditionUrl"),
        Field::member("AuditionCount"),
        Field::other_members(),
    ];
}

alicloud_runtime::structure!(Data { audition_url, audition_count, others });

/// The values of `Type` in [`DynamicMetaData`].
///
/// The service may add values; one without a name here is kept as `Unknown`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DynamicMetaDataType {
    /// `ai`: AI results brought into one form.
    Ai,
    /// `user-defined`: set by the user.
    UserDefined,
    /// `system`: built in.
    System,
    /// A value that this version of the crate has no name for.
    Unknown(UnknownValue),
}

impl OpenSet for DynamicMetaDataType {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("ai", Self::Ai),
        ("user-defined", Self::UserDefined),
        ("system", Self::System),
    ];
}

alicloud_runtime::open_set!(DynamicMetaDataType);

impl Operation for SearchPublicMediaInfoRequest {
    type Response = SearchPublicMediaInfoResponse;

    const INFO: &'static OperationInfo = &OperationInfo::of::<Self>()
        .post("SearchPublicMediaInfo")
        .summary("Searches the copyrighted media of the public library.")
        .read_only()
        .paging(Paging::of("PublicMediaInfos").number("PageNo").total("TotalCount"))
        .ram_action("ice:SearchPublicMediaInfo")
        .documentation(
            "https://api.alibabacloud.com/document/ICE/2020-11-09/SearchPublicMediaInfo",
        );
}

impl Paged for SearchPublicMediaInfoRequest {
    type Item = PublicMediaInfo;

    #[inline]
    fn items(page: SearchPublicMediaInfoResponse) -> Vec<PublicMediaInfo> {
        page.public_media_infos
    }
}
