// Written by `cargo xtask regen`. Change the description and run it again.

//! `SearchMediaByFace`: Searches for media in which the person in a face image appears.

use std::collections::BTreeMap;
use alicloud_runtime::{Json, Operation, OperationInfo, Paginated, PaginationInfo, Text};
use alicloud_runtime::wire::Field;
use crate::types;

/// The request of [`Client::search_media_by_face`](crate::Client::search_media_by_face).
#[derive(Clone)]
#[non_exhaustive]
pub struct SearchMediaByFaceRequest {
    /// The page number, starting from 1.
    ///
    /// Default: `1`. Example: `1`.
    pub page_no: Option<i32>,
    /// The number of entries per page.
    ///
    /// At most 50. Default: `10`. Example: `10`.
    pub page_size: Option<i32>,
    /// The ID of the entity to search for, for example a person.
    ///
    /// Example: `2d3bf1e35a1e42b5ab338d701efa****`.
    pub entity_id: Option<String>,
    /// The URL of an image of the face to search for.
    ///
    /// Example: `https://****.oss-cn-shanghai.aliyuncs.com/input/huangxuan****.jpg`.
    pub person_image_url: String,
    /// A token that identifies this search across its pages. Pass the same token to
    /// `SearchMediaClipByFace` to get the clips.
    ///
    /// Example: `zxtest-huangxuan-2023-3-7-V1`.
    pub face_search_token: String,
    /// The name of the search library.
    ///
    /// Example: `test1`.
    pub search_lib_name: Option<String>,
    /// The type of media to search.
    ///
    /// Example: `video`.
    pub media_type: Option<types::SearchedMediaType>,
    /// The namespace of the media asset in the search library.
    ///
    /// Example: `name-1`.
    pub namespace: Option<String>,
    /// A filter on your custom fields, as a JSON object. Fields: `intField1` (integer),
    /// `strField1` and `strField2` (text). All fields in the filter must match. Set one type
    /// of condition per field: one value (`12`), an array of alternative values (`[12,13]`),
    /// or a range (`{"gte":12,"lte":13}`).
    ///
    /// Example: `{"intField1":{"gte":12,"lte":13},"strField2":["cd","de"],"strField1":"abc"}`.
    pub custom_filters: Option<Text<Json>>,
    /// The time range in which the media was created, as a JSON object with `gte` (start) and
    /// `lte` (end).
    ///
    /// Example: `{"gte":1761205662998,"lte":1771205662998}`.
    pub utc_create: Option<Text<MediaByFaceUtcCreate>>,
}

impl SearchMediaByFaceRequest {
    /// Creates a request with the required parameters. The methods below set the others.
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

    /// Sets `EntityId`. The ID of the entity to search for, for example a person.
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

    /// Sets `MediaType`. The type of media to search.
    #[must_use]
    pub fn media_type(
        mut self,
        media_type: impl Into<types::SearchedMediaType>,
    ) -> Self {
        self.media_type = Some(media_type.into());
        self
    }

    /// Sets `Namespace`. The namespace of the media asset in the search library.
    #[must_use]
    pub fn namespace(mut self, namespace: impl Into<String>) -> Self {
        self.namespace = Some(namespace.into());
        self
    }

    /// Sets `CustomFilters`. A filter on your custom fields, as a JSON object.
    #[must_use]
    pub fn custom_filters(mut self, custom_filters: impl Into<Text<Json>>) -> Self {
        self.custom_filters = Some(custom_filters.into());
        self
    }

    /// Sets `UtcCreate`. The time range in which the media was created, as a JSON object with `gte` (start) and `lte` (end).
    #[must_use]
    pub fn utc_create(
        mut self,
        utc_create: impl Into<Text<MediaByFaceUtcCreate>>,
    ) -> Self {
        self.utc_create = Some(utc_create.into());
        self
    }
}

alicloud_runtime::structure! {
    SearchMediaByFaceRequest {
        page_no: Field::query("PageNo"),
        page_size: Field::query("PageSize").integer(i64::MIN, 50),
        entity_id: Field::query("EntityId"),
        person_image_url: Field::query("PersonImageUrl").required(),
        face_search_token: Field::query("FaceSearchToken").required(),
        search_lib_name: Field::query("SearchLibName"),
        media_type: Field::query("MediaType"),
        namespace: Field::query("Namespace"),
        custom_filters: Field::query("CustomFilters"),
        utc_create: Field::query("UtcCreate"),
    }
}

/// The time range in which the media was created, as a JSON object with `gte` (start) and
/// `lte` (end).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MediaByFaceUtcCreate {
    /// The start of the range, in milliseconds since the epoch, inclusive.
    pub gte: Option<i64>,
    /// The end of the range, in milliseconds since the epoch, inclusive.
    pub lte: Option<i64>,
    /// Members of any other name.
    pub others: BTreeMap<String, Json>,
}

impl MediaByFaceUtcCreate {
    /// Creates a value. Every field is optional.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `gte`. The start of the range, in milliseconds since the epoch, inclusive.
    #[must_use]
    #[inline]
    pub fn gte(mut self, gte: i64) -> Self {
        self.gte = Some(gte);
        self
    }

    /// Sets `lte`. The end of the range, in milliseconds since the epoch, inclusive.
    #[must_use]
    #[inline]
    pub fn lte(mut self, lte: i64) -> Self {
        self.lte = Some(lte);
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
    MediaByFaceUtcCreate {
        gte: Field::member("gte"),
        lte: Field::member("lte"),
        others: Field::other_members(),
    }
}

/// The response of [`Client::search_media_by_face`](crate::Client::search_media_by_face).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchMediaByFaceResponse {
    /// The result code of the request, such as `200`.
    ///
    /// Example: `200`.
    pub code: Option<String>,
    /// The matching media assets on this page.
    pub media_info_list: Vec<MediaByFaceMediaInfo>,
    /// The request ID. Include it when you contact Alibaba Cloud support.
    ///
    /// Example: `7CA7D615-CFB1-5437-9A12-2D185C3EE6CB`.
    pub request_id: Option<String>,
    /// Whether the request succeeded.
    ///
    /// Example: `true`.
    pub success: Option<Text<bool>>,
    /// The total number of matching media assets.
    ///
    /// Example: `163`.
    pub total: Option<i64>,
}

alicloud_runtime::structure! {
    SearchMediaByFaceResponse {
        code: "Code",
        media_info_list: "MediaInfoList",
        request_id: "RequestId",
        success: "Success",
        total: "Total",
    }
}

/// An item of [`SearchMediaByFaceResponse::media_info_list`](field@SearchMediaByFaceResponse::media_info_list).
///
/// The matching media assets on this page.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MediaByFaceMediaInfo {
    /// The ID of the media.
    ///
    /// Example: `3b187b3620c8490886cfc2a9578c****`.
    pub media_id: Option<String>,
}

alicloud_runtime::structure! {
    MediaByFaceMediaInfo {
        media_id: "MediaId",
    }
}

impl Operation for SearchMediaByFaceRequest {
    type Response = SearchMediaByFaceResponse;

    const INFO: &'static OperationInfo = &OperationInfo::of::<Self>()
        .post("SearchMediaByFace")
        .summary("Searches for media in which the person in a face image appears.")
        .read_only()
        .pagination(PaginationInfo::of("MediaInfoList").number("PageNo").total("Total"))
        .ram_action("ice:SearchMediaByFace")
        .documentation(
            "https://api.alibabacloud.com/document/ICE/2020-11-09/SearchMediaByFace",
        );
}

impl Paginated for SearchMediaByFaceRequest {
    type Item = MediaByFaceMediaInfo;

    #[inline]
    fn items(page: SearchMediaByFaceResponse) -> Vec<MediaByFaceMediaInfo> {
        page.media_info_list
    }

    #[inline]
    fn set_page_number(&mut self, number: i32) {
        self.page_no = Some(number);
    }
}
