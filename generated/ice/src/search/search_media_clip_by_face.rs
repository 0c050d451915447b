// Written by `cargo xtask regen`. Change the description and run it again.

//! `SearchMediaClipByFace`: Searches media for the clips in which a person's face appears.

use alicloud_runtime::{Operation, OperationInfo, Paginated, PaginationInfo, Text};
use alicloud_runtime::wire::{Field, UnknownValue};

/// The request of [`Client::search_media_clip_by_face`](crate::Client::search_media_clip_by_face).
#[derive(Clone)]
#[non_exhaustive]
pub struct SearchMediaClipByFaceRequest {
    /// The name of the search library.
    ///
    /// Example: `test1`.
    pub search_lib_name: Option<String>,
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
    /// The `FaceSearchToken` that was passed to `SearchMediaByFace`. Links this request and
    /// its pages to that search.
    ///
    /// Example: `zxtest-huangxuan-2023-3-7-V1`.
    pub face_search_token: String,
    /// The ID of the media.
    ///
    /// Example: `3b187b3620c8490886cfc2a9578c****`.
    pub media_id: String,
}

impl SearchMediaClipByFaceRequest {
    /// Creates a request with the required parameters. The methods below set the others.
    pub fn new(
        face_search_token: impl Into<String>,
        media_id: impl Into<String>,
    ) -> Self {
        Self {
            face_search_token: face_search_token.into(),
            media_id: media_id.into(),
            search_lib_name: None,
            page_no: None,
            page_size: None,
            entity_id: None,
        }
    }

    /// Sets `SearchLibName`. The name of the search library.
    #[must_use]
    pub fn search_lib_name(mut self, search_lib_name: impl Into<String>) -> Self {
        self.search_lib_name = Some(search_lib_name.into());
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

    /// Sets `EntityId`. The ID of the entity to search for, for example a person.
    #[must_use]
    pub fn entity_id(mut self, entity_id: impl Into<String>) -> Self {
        self.entity_id = Some(entity_id.into());
        self
    }
}

alicloud_runtime::structure! {
    SearchMediaClipByFaceRequest {
        search_lib_name: Field::query("SearchLibName"),
        page_no: Field::query("PageNo"),
        page_size: Field::query("PageSize").integer(i64::MIN, 50),
        entity_id: Field::query("EntityId"),
        face_search_token: Field::query("FaceSearchToken").required(),
        media_id: Field::query("MediaId").required(),
    }
}

/// The response of [`Client::search_media_clip_by_face`](crate::Client::search_media_clip_by_face).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchMediaClipByFaceResponse {
    /// The result code of the request, such as `200`.
    ///
    /// Example: `200`.
    pub code: Option<String>,
    /// The matching clips on this page.
    pub media_clip_list: Vec<MediaClip>,
    /// The request ID. Include it when you contact Alibaba Cloud support.
    ///
    /// Example: `E44FFACD-9E90-555A-A09A-6FD3B7335E39`.
    pub request_id: Option<String>,
    /// Whether the request succeeded.
    ///
    /// Example: `true`.
    pub success: Option<Text<bool>>,
    /// The total number of matching clips.
    ///
    /// Example: `5`.
    pub total: Option<i64>,
}

alicloud_runtime::structure! {
    SearchMediaClipByFaceResponse {
        code: "Code",
        media_clip_list: "MediaClipList",
        request_id: "RequestId",
        success: "Success",
        total: "Total",
    }
}

/// An item of [`SearchMediaClipByFaceResponse::media_clip_list`](field@SearchMediaClipByFaceResponse::media_clip_list).
///
/// The matching clips on this page.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MediaClip {
    /// The category of the person.
    ///
    /// Example: `celebrity`.
    pub category: Option<MediaClipCategory>,
    /// The ID of the person, the same as in the results of label analysis.
    ///
    /// Example: `1031025****`.
    pub entity_id: Option<String>,
    /// The name of the entity, such as `Car` or a person's name.
    ///
    /// Example: `John Doe`.
    pub label_name: Option<String>,
    /// The occurrences of the person, grouped into clips.
    pub occurrences_infos: Vec<OccurrencesInfo>,
    /// The match score of the clip, from 0 to 1.
    ///
    /// Example: `0.99041677`.
    pub score: Option<f64>,
}

alicloud_runtime::structure! {
    MediaClip {
        category: "Category",
        entity_id: "EntityId",
        label_name: "LabelName",
        occurrences_infos: "OccurrencesInfos",
        score: "Score",
    }
}

/// The values of [`MediaClip::category`](field@MediaClip::category).
///
/// The service may add values. A value without a name here is kept as `Unknown`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MediaClipCategory {
    /// `celebrity`: a celebrity.
    Celebrity,
    /// `sensitive`: a sensitive person.
    Sensitive,
    /// `politician`: a politician.
    Politician,
    /// `custom`: a person from your custom face library.
    Custom,
    /// `unknown`: an unknown person.
    Unidentified,
    /// A value that this version of the crate has no name for.
    Unknown(UnknownValue),
}

alicloud_runtime::string_enum! {
    open MediaClipCategory {
        Celebrity: "celebrity",
        Sensitive: "sensitive",
        Politician: "politician",
        Custom: "custom",
        Unidentified: "unknown",
    }
}

/// An item of [`MediaClip::occurrences_infos`](field@MediaClip::occurrences_infos).
///
/// The occurrences of the person, grouped into clips.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OccurrencesInfo {
    /// The end time of the clip, in seconds.
    ///
    /// Example: `69.06635`.
    pub end_time: Option<f64>,
    /// The facial expression, such as `Calm`.
    ///
    /// Example: `Calm`.
    pub expression: Option<String>,
    /// The start time of the clip, in seconds.
    ///
    /// Example: `61.066353`.
    pub start_time: Option<f64>,
    /// The positions of the face within the clip, over time.
    pub track_data: Vec<TrackData>,
}

alicloud_runtime::structure! {
    OccurrencesInfo {
        end_time: "EndTime",
        expression: "Expression",
        start_time: "StartTime",
        track_data: "TrackData",
    }
}

/// An item of [`OccurrencesInfo::track_data`](field@OccurrencesInfo::track_data).
///
/// The positions of the face within the clip, over time.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TrackData {
    /// The bounding rectangle of the face.
    pub box_position: Option<BoxPosition>,
    /// The time at which the face appears, in seconds from the start of the media.
    ///
    /// Example: `62.03302`.
    pub timestamp: Option<f64>,
}

alicloud_runtime::structure! {
    TrackData {
        box_position: "BoxPosition",
        timestamp: "Timestamp",
    }
}

/// The bounding rectangle of the face.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BoxPosition {
    /// The height of the rectangle, in pixels.
    ///
    /// Example: `168`.
    pub h: Option<i32>,
    /// The width of the rectangle, in pixels.
    ///
    /// Example: `128`.
    pub w: Option<i32>,
    /// The distance of the top-left corner from the left edge, in pixels.
    ///
    /// Example: `517`.
    pub x: Option<i32>,
    /// The distance of the top-left corner from the top edge, in pixels.
    ///
    /// Example: `409`.
    pub y: Option<i32>,
}

alicloud_runtime::structure! {
    BoxPosition {
        h: "H",
        w: "W",
        x: "X",
        y: "Y",
    }
}

impl Operation for SearchMediaClipByFaceRequest {
    type Response = SearchMediaClipByFaceResponse;

    const INFO: &'static OperationInfo = &OperationInfo::of::<Self>()
        .post("SearchMediaClipByFace")
        .summary("Searches media for the clips in which a person's face appears.")
        .read_only()
        .pagination(PaginationInfo::of("MediaClipList").number("PageNo").total("Total"))
        .ram_action("ice:SearchMediaClipByFace")
        .documentation(
            "https://api.alibabacloud.com/document/ICE/2020-11-09/SearchMediaClipByFace",
        );
}

impl Paginated for SearchMediaClipByFaceRequest {
    type Item = MediaClip;

    #[inline]
    fn items(page: SearchMediaClipByFaceResponse) -> Vec<MediaClip> {
        page.media_clip_list
    }

    #[inline]
    fn set_page_number(&mut self, number: i32) {
        self.page_no = Some(number);
    }
}
