// Written by `cargo xtask regen`. Change the description and run it again.

//! `SearchMediaByFace`: Searches for media in which the person on a face picture appears.

use std::collections::BTreeMap;
use alicloud_runtime::{Json, Operation, OperationInfo, Paged, Paging, Text};
use alicloud_runtime::wire::{Field, Fields};
use crate::types;

/// The request of [`Client::search_media_by_face`](crate::Client::search_media_by_face).
#[non_exhaustive]
pub struct SearchMediaByFaceRequest {
    /// Which page, counted from 1.
    ///
    /// Default: `1`. Example: `1`.
    pub page_no: Option<i32>,
    /// How many entries a page has.
    ///
    /// At most 50. Default: `10`. Example: `10`.
    pub page_size: Option<i32>,
    /// The ID of the entity (for example a person) to look for.
    ///
    /// Example: `2d3bf1e35a1e42b5ab338d701efa****`.
    pub entity_id: Option<String>,
    /// The address of a picture of the face to look for.
    ///
    /// Example: `https://****.oss-cn-shanghai.aliyuncs.com/input/huangxuan****.jpg`.
    pub person_image_url: String,
    /// A token that stands for this search, so that pages of it belong together. Pass the same
    /// one to `SearchMediaClipByFace` for the clips.
    ///
    /// Example: `zxtest-huangxuan-2023-3-7-V1`.
    pub face_search_token: String,
    /// The name of the search library.
    ///
    /// Example: `test1`.
    pub search_lib_name: Option<String>,
    /// Which kind of media to search.
    ///
    /// Example: `video`.
    pub media_type: Option<types::SearchedMediaType>,
    /// The namespace of the media inside the search library.
    ///
    /// Example: `name-1`.
    pub namespace: Option<String>,
    /// A filter on your own fields, as a JSON object. Fields: `intField1` (integer),
    /// `strField1` and `strField2` (text). All fields named must match. Per field give one kind
    /// of condition: one value (`12`), an array with any of which it may agree (`[12,13]`), or
    /// a range (`{"gte":12,"lte":13}`).
    ///
    /// Example: `{"intField1":{"gte":12,"lte":13},"strField2":["cd","de"],"strField1":"abc"}`.
    pub custom_filters: Option<Text<Json>>,
    /// Limits the search to media created in a span of time, as a JSON object with `gte` (from)
    /// and `lte` (to).
    ///
    /// Example: `{"gte":1761205662998,"lte":1771205662998}`.
    pub utc_create: Option<Text<UtcCreate>>,
}

impl SearchMediaByFaceRequest {
    /// Takes what is required; the rest is set by the methods below.
    pub fn new(
        person_image_url: impl Into<String>,
        face_search_token: impl Into<String>,
    ) -> Self {
        Self {
            person_image_url: person_image_url.into(),
            face_search_token: face_search_token.into(),
            page_no: None,
            page_size: None,
            entity_id: None,
            search_lib_name: None,
            media_type: None,
            namespace: None,
            custom_filters: None,
            utc_create: None,
        }
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

    /// Sets `EntityId`. The ID of the entity (for example a person) to look for.
    #[must_use]
    pub fn entity_id(mut self, entity_id: impl Into<String>) -> Self {
        self.entity_id = Some(entity_id.into());
        self
    }

    /// Sets `SearchLibName`. The name of the search library.
    #[must_use]
    pub fn search_lib_name(mut self, search_lib_name: impl Into<String>) -> Self {
        self.search_lib_name = Some(search_lib_name.into());
        self
    }

    /// Sets `MediaType`. Which kind of media to search.
    #[must_use]
    pub fn media_type(
        mut self,
        media_type: impl Into<types::SearchedMediaType>,
    ) -> Self {
        self.media_type = Some(media_type.into());
        self
    }

    /// Sets `Namespace`. The namespace of the media inside the search library.
    #[must_use]
    pub fn namespace(mut self, namespace: impl Into<String>) -> Self {
        self.namespace = Some(namespace.into());
        self
    }

    /// Sets `CustomFilters`. A filter on your own fields, as a JSON object.
    #[must_use]
    pub fn custom_filters(mut self, custom_filters: impl Into<Text<Json>>) -> Self {
        self.custom_filters = Some(custom_filters.into());
        self
    }

    /// Sets `UtcCreate`. Limits the search to media created in a span of time, as a JSON object with `gte` (from) and `lte` (to).
    #[must_use]
    pub fn utc_create(mut self, utc_create: impl Into<Text<UtcCreate>>) -> Self {
        self.utc_create = Some(utc_create.into());
        self
    }
}

impl Fields for SearchMediaByFaceRequest {
    const FIELDS: &'static [Field] = &[
        Field::query("PageNo"),
        Field::query("PageSize").integer(i64::MIN, 50),
        Field::query("EntityId"),
        Field::query("PersonImageUrl").required(),
        Field::query("FaceSearchToken").required(),
        Field::query("SearchLibName"),
        Field::query("MediaType"),
        Field::query("Namespace"),
        Field::query("CustomFilters"),
        Field::query("UtcCreate"),
    ];
}

alicloud_runtime::structure!(
    SearchMediaByFaceRequest { page_no, page_size, entity_id, person_image_url,
    face_search_token, search_lib_name, media_type, namespace, custom_filters, utc_create
    }
);

/// Limits the search to media created in a span of time, as a JSON object with `gte` (from)
/// and `lte` (to).
#[derive(Default)]
#[non_exhaustive]
pub struct UtcCreate {
    /// The earliest time, in milliseconds since the epoch, inclusive.
    pub gte: Option<i64>,
    /// The latest time, in milliseconds since the epoch, inclusive.
    pub lte: Option<i64>,
    /// Members of any other name.
    pub others: BTreeMap<String, Json>,
}

impl UtcCreate {
    /// Everything here is optional.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `gte`. The earliest time, in milliseconds since the epoch, inclusive.
    #[must_use]
    #[inline]
    pub fn gte(mut self, gte: i64) -> Self {
        self.gte = Some(gte);
        self
    }

    /// Sets `lte`. The latest time, in milliseconds since the epoch, inclusive.
    #[must_use]
    #[inline]
    pub fn lte(mut self, lte: i64) -> Self {
        self.lte = Some(lte);
        self
    }

    /// Adds a member that has no field of its own.
    #[must_use]
    pub fn other(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.others.insert(name.into(), value.into());
        self
    }
}

impl Fields for UtcCreate {
    const FIELDS: &'static [Field] = &[
        Field::member("gte"),
        Field::member("lte"),
        Field::other_members(),
    ];
}

alicloud_runtime::structure!(UtcCreate { gte, lte, others });

/// The answer to [`Client::search_media_by_face`](crate::Client::search_media_by_face).
#[derive(Default)]
#[non_exhaustive]
pub struct SearchMediaByFaceResponse {
    /// The result code of the call, such as `200`.
    ///
    /// Example: `200`.
    pub code: Option<String>,
    /// The media that match, on this page.
    pub media_info_list: Vec<MediaInfo>,
    /// The ID of this request. Quote it when you ask Alibaba Cloud's support about the call.
    ///
    /// Example: `7CA7D615-CFB1-5437-9A12-2D185C3EE6CB`.
    pub request_id: Option<String>,
    /// Whether the call went well.
    ///
    /// Example: `true`.
    pub success: Option<Text<bool>>,
    /// How many media assets match in all.
    ///
    /// Example: `163`.
    pub total: Option<i64>,
}

impl Fields for SearchMediaByFaceResponse {
    const FIELDS: &'static [Field] = &Field::members([
        "Code",
        "MediaInfoList",
        "RequestId",
        "Success",
        "Total",
    ]);
}

alicloud_runtime::structure!(
    SearchMediaByFaceResponse { code, media_info_list, request_id, success, total }
);

/// An item of `MediaInfoList`.
///
/// The media that match, on this page.
#[derive(Default)]
#[non_exhaustive]
pub struct MediaInfo {
    /// The ID of the media.
    ///
    /// Example: `3b187b3620c8490886cfc2a9578c****`.
    pub media_id: Option<String>,
}

impl Fields for MediaInfo {
    const FIELDS: &'static [Field] = &Field::members(["MediaId"]);
}

alicloud_runtime::structure!(MediaInfo { media_id });

impl Operation for SearchMediaByFaceRequest {
    type Response = SearchMediaByFaceResponse;

    const INFO: &'static OperationInfo = &OperationInfo::of::<Self>()
        .post("SearchMediaByFace")
        .summary("Searches for media in which the person on a face picture appears.")
        .read_only()
        .paging(Paging::of("MediaInfoList").number("PageNo").total("Total"))
        .ram_action("ice:SearchMediaByFace")
        .documentation(
            "https://api.alibabacloud.com/document/ICE/2020-11-09/SearchMediaByFace",
        );
}

impl Paged for SearchMediaByFaceRequest {
    type Item = MediaInfo;

    #[inline]
    fn items(page: SearchMediaByFaceResponse) -> Vec<MediaInfo> {
        page.media_info_list
    }
}
