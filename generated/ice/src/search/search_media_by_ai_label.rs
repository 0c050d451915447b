// Written by `cargo xtask regen`. Change the description and run it again.

//! `SearchMediaByAILabel`: Searches media by names of persons, subtitles, and AI categories.

use std::collections::BTreeMap;
use alicloud_runtime::{Json, Operation, OperationInfo, Paged, Paging, Text, Timestamp};
use alicloud_runtime::wire::{Field, Fields, OpenSet, UnknownValue};
use crate::types;

/// The request of [`Client::search_media_by_ai_label`](crate::Client::search_media_by_ai_label).
#[derive(Default)]
#[non_exhaustive]
pub struct SearchMediaByAiLabelRequest {
    /// The name of the search library.
    ///
    /// Example: `test-1`.
    pub search_lib_name: Option<String>,
    /// Which kind of media to search.
    ///
    /// Example: `video`.
    pub media_type: Option<SearchMediaByAiLabelMediaType>,
    /// Which way the results are sorted.
    ///
    /// Default: `CreationTime:Desc`. Example: `CreationTime:Desc`.
    pub sort_by: Option<types::CreationTimeOrder>,
    /// Which page, counted from 1.
    ///
    /// Default: `1`. Example: `1`.
    pub page_no: Option<i32>,
    /// How many entries a page has.
    ///
    /// At most 50. Default: `10`. Example: `20`.
    pub page_size: Option<i32>,
    /// What to search for.
    ///
    /// Example: `Kite`.
    pub text: Option<String>,
    /// Where to search.
    ///
    /// Default: `FullSearch`. Example: `Ocr`.
    pub multimodal_search_type: Option<SearchMediaByAiLabelMultimodalSearchType>,
    /// Whether to search for clips inside media instead of whole media. Needs `MediaId`.
    ///
    /// Example: `true`.
    pub specific_search: Option<bool>,
    /// The ID of the media to look into; needed for a search of clips.
    ///
    /// Example: `****c469e944b5a856828dc2****`.
    pub media_id: Option<String>,
    /// How closely the text has to match.
    ///
    /// Default: `fuzzy`. Example: `fuzzy`.
    pub matching_mode: Option<SearchMediaByAiLabelMatchingMode>,
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

impl SearchMediaByAiLabelRequest {
    /// Everything here is optional.
    #[inline]
    pub fn new() -> Self {
        Self::default()
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
        media_type: impl Into<SearchMediaByAiLabelMediaType>,
    ) -> Self {
        self.media_type = Some(media_type.into());
        self
    }

    /// Sets `SortBy`. Which way the results are sorted.
    #[must_use]
    pub fn sort_by(mut self, sort_by: impl Into<types::CreationTimeOrder>) -> Self {
        self.sort_by = Some(sort_by.into());
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

    /// Sets `Text`. What to search for.
    #[must_use]
    pub fn text(mut self, text: impl Into<String>) -> Self {
        self.text = Some(text.into());
        self
    }

    /// Sets `MultimodalSearchType`. Where to search.
    #[must_use]
    pub fn multimodal_search_type(
        mut self,
        multimodal_search_type: impl Into<SearchMediaByAiLabelMultimodalSearchType>,
    ) -> Self {
        self.multimodal_search_type = Some(multimodal_search_type.into());
        self
    }

    /// Sets `SpecificSearch`. Whether to search for clips inside media instead of whole media.
    #[must_use]
    #[inline]
    pub fn specific_search(mut self, specific_search: bool) -> Self {
        self.specific_search = Some(specific_search);
        self
    }

    /// Sets `MediaId`. The ID of the media to look into; needed for a search of clips.
    #[must_use]
    pub fn media_id(mut self, media_id: impl Into<String>) -> Self {
        self.media_id = Some(media_id.into());
        self
    }

    /// Sets `MatchingMode`. How closely the text has to match.
    #[must_use]
    pub fn matching_mode(
        mut self,
        matching_mode: impl Into<SearchMediaByAiLabelMatchingMode>,
    ) -> Self {
        self.matching_mode = Some(matching_mode.into());
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

impl Fields for SearchMediaByAiLabelRequest {
    const FIELDS: &'static [Field] = &[
        Field::query("SearchLibName"),
        Field::query("MediaType"),
        Field::query("SortBy"),
        Field::query("PageNo"),
        Field::query("PageSize").integer(i64::MIN, 50),
        Field::query("Text"),
        Field::query("MultimodalSearchType"),
        Field::query("SpecificSearch"),
        Field::query("MediaId"),
        Field::query("MatchingMode"),
        Field::query("Namespace"),
        Field::query("CustomFilters"),
        Field::query("UtcCreate"),
    ];
}

alicloud_runtime::structure!(
    SearchMediaByAiLabelRequest { search_lib_name, media_type, sort_by, page_no,
    page_size, text, multimodal_search_type, specific_search, media_id, matching_mode,
    namespace, custom_filters, utc_create }
);

/// The values of `MediaType` in [`SearchMediaByAiLabelRequest`].
///
/// The service may add values; one without a name here is kept as `Unknown`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SearchMediaByAiLabelMediaType {
    /// `audio`: sound files.
    Audio,
    /// `image`: pictures.
    Image,
    /// `video`: videos.
    Video,
    /// A value that this version of the crate has no name for.
    Unknown(UnknownValue),
}

impl OpenSet for SearchMediaByAiLabelMediaType {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("audio", Self::Audio),
        ("image", Self::Image),
        ("video", Self::Video),
    ];
}

alicloud_runtime::open_set!(SearchMediaByAiLabelMediaType);

/// The values of `MultimodalSearchType` in [`SearchMediaByAiLabelRequest`].
///
/// The service may add values; one without a name here is kept as `Unknown`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SearchMediaByAiLabelMultimodalSearchType {
    /// `AiCategory`: AI categories.
    AiCategory,
    /// `FullSearch`: everything.
    FullSearch,
    /// `Ocr`: subtitles.
    Ocr,
    /// `PersonName`: names of persons.
    PersonName,
    /// A value that this version of the crate has no name for.
    Unknown(UnknownValue),
}

impl OpenSet for SearchMediaByAiLabelMultimodalSearchType {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("AiCategory", Self::AiCategory),
        ("FullSearch", Self::FullSearch),
        ("Ocr", Self::Ocr),
        ("PersonName", Self::PersonName),
    ];
}

alicloud_runtime::open_set!(SearchMediaByAiLabelMultimodalSearchType);

/// The values of `MatchingMode` in [`SearchMediaByAiLabelRequest`].
///
/// The service may add values; one without a name here is kept as `Unknown`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SearchMediaByAiLabelMatchingMode {
    /// `fuzzy`: a near match is enough.
    Fuzzy,
    /// `precise`: an exact match; works only for newly added media.
    Precise,
    /// A value that this version of the crate has no name for.
    Unknown(UnknownValue),
}

impl OpenSet for SearchMediaByAiLabelMatchingMode {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("fuzzy", Self::Fuzzy),
        ("precise", Self::Precise),
    ];
}

alicloud_runtime::open_set!(SearchMediaByAiLabelMatchingMode);

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

/// The answer to [`Client::search_media_by_ai_label`](crate::Client::search_media_by_ai_label).
#[derive(Default)]
#[non_exhaustive]
pub struct SearchMediaByAiLabelResponse {
    /// The status code of the call, such as `200`.
    ///
    /// Example: `200`.
    pub code: Option<String>,
    /// The media that match, on this page.
    pub media_list: Vec<Media>,
    /// The ID of this request. Quote it when you ask Alibaba Cloud's support about the call.
    ///
    /// Example: `******11-DB8D-4A9A-875B-275798******`.
    pub request_id: Option<String>,
    /// Whether the call went well. The text may be `true` or `True`.
    ///
    /// Example: `true`.
    pub success: Option<Text<bool>>,
    /// How many files match in all.
    ///
    /// Example: `30`.
    pub total: Option<i64>,
}

impl Fields for SearchMediaByAiLabelResponse {
    const FIELDS: &'static [Field] = &Field::members([
        "Code",
        "MediaList",
        "RequestId",
        "Success",
        "Total",
    ]);
}

alicloud_runtime::structure!(
    SearchMediaByAiLabelResponse { code, media_list, request_id, success, total }
);

/// An item of `MediaList`.
///
/// The media that match, on this page.
#[derive(Default)]
#[non_exhaustive]
pub struct Media {
    /// What AI analysis found in the media, in detail.
    pub ai_data: Option<AiData>,
    /// The ID of the application; `app-1000000` unless another was set.
    ///
    /// Example: `app-1000000`.
    pub app_id: Option<String>,
    /// Where the thumbnail can be fetched.
    ///
    /// Example: `http://example.aliyundoc.com/snapshot/****.jpg?auth_key=1498476426-0-0-f00b9455c49a423ce69cf4e27333****`.
    pub cover_url: Option<String>,
    /// When the media was created, in UTC.
    ///
    /// Example: `2017-11-14T09:15:50Z`.
    pub creation_time: Option<Text<Timestamp>>,
    /// What the media is about.
    ///
    /// Example: `Alibaba Cloud VOD video description`.
    pub description: Option<String>,
    /// How long it is, in seconds.
    ///
    /// Example: `12.2`.
    pub duration: Option<f64>,
    /// The ID of the media.
    ///
    /// Example: `1c6ce34007d571ed94667630a6bc****`.
    pub media_id: Option<String>,
    /// When the media was last changed, in UTC.
    ///
    /// Example: `2017-11-14T09:15:50Z`.
    pub modification_time: Option<Text<Timestamp>>,
    /// How large the source file is, in bytes.
    ///
    /// Example: `10897890`.
    pub size: Option<i64>,
    /// The URLs of snapshots from the video.
    pub snapshots: Vec<String>,
    /// The state of the video.
    ///
    /// Example: `Normal`.
    pub status: Option<MediaStatus>,
    /// The address of the bucket that holds the file, such as
    /// `out-****.oss-cn-shanghai.aliyuncs.com`.
    ///
    /// Example: `out-****.oss-cn-shanghai.aliyuncs.com`.
    pub storage_location: Option<String>,
    /// The tags of the media.
    ///
    /// Example: `Tag 1, Tag 2`.
    pub tags: Option<String>,
    /// The title of the media.
    ///
    /// Example: `The best music player ever`.
    pub title: Option<String>,
}

impl Fields for Media {
    const FIELDS: &'static [Field] = &Field::members([
        "AiData",
        "AppId",
        "CoverUrl",
        "CreationTime",
        "Description",
        "Duration",
        "MediaId",
        "ModificationTime",
        "Size",
        "Snapshots",
        "Status",
        "StorageLocation",
        "Tags",
        "Title",
    ]);
}

alicloud_runtime::structure!(
    Media { ai_data, app_id, cover_url, creation_time, description, duration, media_id,
    modification_time, size, snapshots, status, storage_location, tags, title }
);

/// What AI analysis found in the media, in detail.
#[derive(Default)]
#[non_exhaustive]
pub struct AiData {
    /// The labels that AI analysis gave.
    pub ai_label_info: Vec<AiLabelInfo>,
    /// The speech that was found.
    pub asr_info: Vec<types::MediaTextClip>,
    /// The subtitles that were found.
    pub ocr_info: Vec<types::MediaTextClip>,
}

impl Fields for AiData {
    const FIELDS: &'static [Field] = &Field::members([
        "AiLabelInfo",
        "AsrInfo",
        "OcrInfo",
    ]);
}

alicloud_runtime::structure!(AiData { ai_label_info, asr_info, ocr_info });

/// An item of `AiLabelInfo`.
///
/// The labels that AI analysis gave.
#[derive(Default)]
#[non_exhaustive]
pub struct AiLabelInfo {
    /// The category it is filed under.
    ///
    /// Example: `Vehicle`.
    pub category: Option<String>,
    /// The ID of the face, if the label is a face.
    ///
    /// Example: `5FE19530C7A422197535FE74F5DB****`.
    pub face_id: Option<String>,
    /// The ID of the entity behind the label.
    ///
    /// Example: `103102503**`.
    pub label_id: Option<String>,
    /// The name of the entity, such as `Car`.
    ///
    /// Example: `Car`.
    pub label_name: Option<String>,
    /// The type of label, such as `Object`.
    ///
    /// Example: `Object`.
    pub label_type: Option<String>,
    /// The clips in which the label occurs.
    pub occurrences: Vec<Occurrence>,
    /// Where it comes from, such as `oss` or `vision`.
    ///
    /// Example: `vision`.
    pub source: Option<String>,
}

impl Fields for AiLabelInfo {
    const FIELDS: &'static [Field] = &Field::members([
        "Category",
        "FaceId",
        "LabelId",
        "LabelName",
        "LabelType",
        "Occurrences",
        "Source",
    ]);
}

alicloud_runtime::structure!(
    AiLabelInfo { category, face_id, label_id, label_name, label_type, occurrences,
    source }
);

/// An item of `Occurrences`.
///
/// The clips in which the label occurs.
#[derive(Default)]
#[non_exhaustive]
pub struct Occurrence {
    /// The ID of the clip.
    ///
    /// Example: `158730355E4B82257D8AA1583A58****`.
    pub clip_id: Option<String>,
    /// The text in the clip.
    ///
    /// Example: `Test content`.
    pub content: Option<String>,
    /// The ID of the entity at its finest classification.
    ///
    /// Example: `103102503**`.
    pub finegrain_id: Option<String>,
    /// The name of the entity at its finest classification.
    ///
    /// Example: `Car`.
    pub finegrain_name: Option<String>,
    /// When the clip starts.
    ///
    /// Example: `1.4`.
    pub from: Option<f64>,
    /// The address of the picture that shows most of the face.
    ///
    /// Example: `https://service-****-public.oss-cn-hangzhou.aliyuncs.com/1563457****438522/service-image/f788974f-9595-43b2-a478-7c7a1afb****.jpg`.
    pub image: Option<String>,
    /// The score of the match, such as `0.75287705`.
    ///
    /// Example: `0.75287705`.
    pub score: Option<f64>,
    /// The sequence ID of the vector table.
    ///
    /// Example: `85010D1**`.
    pub table_batch_seq_id: Option<String>,
    /// When the clip ends.
    ///
    /// Example: `2.5`.
    pub to: Option<f64>,
    /// Where the entity is within the clip, one entry after the other.
    pub tracks: Vec<types::AiLabelTrack>,
}

impl Fields for Occurrence {
    const FIELDS: &'static [Field] = &Field::members([
        "ClipId",
        "Content",
        "FinegrainId",
        "FinegrainName",
        "From",
        "Image",
        "Score",
        "TableBatchSeqId",
        "To",
        "Tracks",
    ]);
}

alicloud_runtime::structure!(
    Occurrence { clip_id, content, finegrain_id, finegrain_name, from, image, score,
    table_batch_seq_id, to, tracks }
);

/// The values of `Status` in [`Media`].
///
/// The service may add values; one without a name here is kept as `Unknown`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MediaStatus {
    /// `Blocked`: blocked.
    Blocked,
    /// `Checking`: under review.
    Checking,
    /// `Deleted`: deleted.
    Deleted,
    /// `Init`: newly created.
    Init,
    /// `Normal`: ready for use.
    Normal,
    /// `PrepareFail`: preparation failed.
    PrepareFail,
    /// `Preparing`: being prepared.
    Preparing,
    /// `TranscodeFail`: transcoding failed.
    TranscodeFail,
    /// `Transcoding`: being transcoded.
    Transcoding,
    /// `UploadFail`: the upload failed.
    UploadFail,
    /// `Uploading`: being uploaded.
    Uploading,
    /// `UploadSucc`: uploaded.
    UploadSucc,
    /// A value that this version of the crate has no name for.
    Unknown(UnknownValue),
}

impl OpenSet for MediaStatus {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("Blocked", Self::Blocked),
        ("Checking", Self::Checking),
        ("Deleted", Self::Deleted),
        ("Init", Self::Init),
        ("Normal", Self::Normal),
        ("PrepareFail", Self::PrepareFail),
        ("Preparing", Self::Preparing),
        ("TranscodeFail", Self::TranscodeFail),
        ("Transcoding", Self::Transcoding),
        ("UploadFail", Self::UploadFail),
        ("Uploading", Self::Uploading),
        ("UploadSucc", Self::UploadSucc),
    ];
}

alicloud_runtime::open_set!(MediaStatus);

impl Operation for SearchMediaByAiLabelRequest {
    type Response = SearchMediaByAiLabelResponse;

    const INFO: &'static OperationInfo = &OperationInfo::of::<Self>()
        .post("SearchMediaByAILabel")
        .summary("Searches media by names of persons, subtitles, and AI categories.")
        .read_only()
        .paging(Paging::of("MediaList").number("PageNo").total("Total"))
        .ram_action("ice:SearchMediaByAILabel")
        .documentation(
            "https://api.alibabacloud.com/document/ICE/2020-11-09/SearchMediaByAILabel",
        );
}

impl Paged for SearchMediaByAiLabelRequest {
    type Item = Media;

    #[inline]
    fn items(page: SearchMediaByAiLabelResponse) -> Vec<Media> {
        page.media_list
    }
}
