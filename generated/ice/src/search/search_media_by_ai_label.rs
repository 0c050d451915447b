// Written by `cargo xtask regen`. Change the description and run it again.

//! `SearchMediaByAILabel`: Searches media by person name, subtitle, and AI category.

use std::collections::BTreeMap;
use alicloud_runtime::{
    Json, Operation, OperationInfo, Paginated, PaginationInfo, Text, Timestamp,
};
use alicloud_runtime::wire::{Field, UnknownValue};
use crate::types;

/// The request of [`Client::search_media_by_ai_label`](crate::Client::search_media_by_ai_label).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchMediaByAiLabelRequest {
    /// The name of the search library.
    ///
    /// Example: `test-1`.
    pub search_lib_name: Option<String>,
    /// The type of media to search.
    ///
    /// Example: `video`.
    pub media_type: Option<MediaByAiLabelMediaType>,
    /// The sort order of the results.
    ///
    /// Default: `CreationTime:Desc`. Example: `CreationTime:Desc`.
    pub sort_by: Option<types::CreationTimeOrder>,
    /// The page number, starting from 1.
    ///
    /// Default: `1`. Example: `1`.
    pub page_no: Option<i32>,
    /// The number of entries per page.
    ///
    /// At most 50. Default: `10`. Example: `20`.
    pub page_size: Option<i32>,
    /// The text to search for.
    ///
    /// Example: `Kite`.
    pub text: Option<String>,
    /// The scope of the search.
    ///
    /// Default: `FullSearch`. Example: `Ocr`.
    pub multimodal_search_type: Option<MultimodalSearchType>,
    /// Whether to search for clips within media instead of whole media assets. Requires
    /// `MediaId`.
    ///
    /// Example: `true`.
    pub specific_search: Option<bool>,
    /// The ID of the media asset to search. Required for a search for clips.
    ///
    /// Example: `****c469e944b5a856828dc2****`.
    pub media_id: Option<String>,
    /// How strictly the text must match.
    ///
    /// Default: `fuzzy`. Example: `fuzzy`.
    pub matching_mode: Option<MatchingMode>,
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
    pub utc_create: Option<Text<MediaByAiLabelUtcCreate>>,
}

impl SearchMediaByAiLabelRequest {
    /// Creates a request. Every parameter is optional.
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

    /// Sets `MediaType`. The type of media to search.
    #[must_use]
    pub fn media_type(mut self, media_type: impl Into<MediaByAiLabelMediaType>) -> Self {
        self.media_type = Some(media_type.into());
        self
    }

    /// Sets `SortBy`. The sort order of the results.
    #[must_use]
    pub fn sort_by(mut self, sort_by: impl Into<types::CreationTimeOrder>) -> Self {
        self.sort_by = Some(sort_by.into());
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

    /// Sets `Text`. The text to search for.
    #[must_use]
    pub fn text(mut self, text: impl Into<String>) -> Self {
        self.text = Some(text.into());
        self
    }

    /// Sets `MultimodalSearchType`. The scope of the search.
    #[must_use]
    pub fn multimodal_search_type(
        mut self,
        multimodal_search_type: impl Into<MultimodalSearchType>,
    ) -> Self {
        self.multimodal_search_type = Some(multimodal_search_type.into());
        self
    }

    /// Sets `SpecificSearch`. Whether to search for clips within media instead of whole media assets.
    #[must_use]
    #[inline]
    pub fn specific_search(mut self, specific_search: bool) -> Self {
        self.specific_search = Some(specific_search);
        self
    }

    /// Sets `MediaId`. The ID of the media asset to search.
    #[must_use]
    pub fn media_id(mut self, media_id: impl Into<String>) -> Self {
        self.media_id = Some(media_id.into());
        self
    }

    /// Sets `MatchingMode`. How strictly the text must match.
    #[must_use]
    pub fn matching_mode(mut self, matching_mode: impl Into<MatchingMode>) -> Self {
        self.matching_mode = Some(matching_mode.into());
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
        utc_create: impl Into<Text<MediaByAiLabelUtcCreate>>,
    ) -> Self {
        self.utc_create = Some(utc_create.into());
        self
    }
}

alicloud_runtime::structure! {
    SearchMediaByAiLabelRequest {
        search_lib_name: Field::query("SearchLibName"),
        media_type: Field::query("MediaType"),
        sort_by: Field::query("SortBy"),
        page_no: Field::query("PageNo"),
        page_size: Field::query("PageSize").integer(i64::MIN, 50),
        text: Field::query("Text"),
        multimodal_search_type: Field::query("MultimodalSearchType"),
        specific_search: Field::query("SpecificSearch"),
        media_id: Field::query("MediaId"),
        matching_mode: Field::query("MatchingMode"),
        namespace: Field::query("Namespace"),
        custom_filters: Field::query("CustomFilters"),
        utc_create: Field::query("UtcCreate"),
    }
}

/// The values of [`SearchMediaByAiLabelRequest::media_type`](field@SearchMediaByAiLabelRequest::media_type).
///
/// The service may add values. A value without a name here is kept as `Unknown`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MediaByAiLabelMediaType {
    /// `audio`: audio files.
    Audio,
    /// `image`: images.
    Image,
    /// `video`: videos.
    Video,
    /// A value that this version of the crate has no name for.
    Unknown(UnknownValue),
}

alicloud_runtime::string_enum! {
    open MediaByAiLabelMediaType {
        Audio: "audio",
        Image: "image",
        Video: "video",
    }
}

/// The values of [`SearchMediaByAiLabelRequest::multimodal_search_type`](field@SearchMediaByAiLabelRequest::multimodal_search_type).
///
/// The service may add values. A value without a name here is kept as `Unknown`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MultimodalSearchType {
    /// `AiCategory`: AI categories.
    AiCategory,
    /// `FullSearch`: all fields.
    FullSearch,
    /// `Ocr`: subtitles.
    Ocr,
    /// `PersonName`: person names.
    PersonName,
    /// A value that this version of the crate has no name for.
    Unknown(UnknownValue),
}

alicloud_runtime::string_enum! {
    open MultimodalSearchType {
        AiCategory: "AiCategory",
        FullSearch: "FullSearch",
        Ocr: "Ocr",
        PersonName: "PersonName",
    }
}

/// The values of [`SearchMediaByAiLabelRequest::matching_mode`](field@SearchMediaByAiLabelRequest::matching_mode).
///
/// The service may add values. A value without a name here is kept as `Unknown`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MatchingMode {
    /// `fuzzy`: a fuzzy match.
    Fuzzy,
    /// `precise`: an exact match. Only works for newly added media.
    Precise,
    /// A value that this version of the crate has no name for.
    Unknown(UnknownValue),
}

alicloud_runtime::string_enum! {
    open MatchingMode {
        Fuzzy: "fuzzy",
        Precise: "precise",
    }
}

/// The time range in which the media was created, as a JSON object with `gte` (start) and
/// `lte` (end).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MediaByAiLabelUtcCreate {
    /// The start of the range, in milliseconds since the epoch, inclusive.
    pub gte: Option<i64>,
    /// The end of the range, in milliseconds since the epoch, inclusive.
    pub lte: Option<i64>,
    /// Members of any other name.
    pub others: BTreeMap<String, Json>,
}

impl MediaByAiLabelUtcCreate {
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
    MediaByAiLabelUtcCreate {
        gte: Field::member("gte"),
        lte: Field::member("lte"),
        others: Field::other_members(),
    }
}

/// The response of [`Client::search_media_by_ai_label`](crate::Client::search_media_by_ai_label).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchMediaByAiLabelResponse {
    /// The status code of the request, such as `200`.
    ///
    /// Example: `200`.
    pub code: Option<String>,
    /// The matching media assets on this page.
    pub media_list: Vec<MediaByAiLabel>,
    /// The request ID. Include it when you contact Alibaba Cloud support.
    ///
    /// Example: `******11-DB8D-4A9A-875B-275798******`.
    pub request_id: Option<String>,
    /// Whether the request succeeded. The string may be `true` or `True`.
    ///
    /// Example: `true`.
    pub success: Option<Text<bool>>,
    /// The total number of matching files.
    ///
    /// Example: `30`.
    pub total: Option<i64>,
}

alicloud_runtime::structure! {
    SearchMediaByAiLabelResponse {
        code: "Code",
        media_list: "MediaList",
        request_id: "RequestId",
        success: "Success",
        total: "Total",
    }
}

/// An item of [`SearchMediaByAiLabelResponse::media_list`](field@SearchMediaByAiLabelResponse::media_list).
///
/// The matching media assets on this page.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MediaByAiLabel {
    /// The detailed results of AI analysis of the media.
    pub ai_data: Option<MediaByAiLabelAiData>,
    /// The application ID. Default: `app-1000000`.
    ///
    /// Example: `app-1000000`.
    pub app_id: Option<String>,
    /// The URL of the thumbnail.
    ///
    /// Example: `http://example.aliyundoc.com/snapshot/****.jpg?auth_key=1498476426-0-0-f00b9455c49a423ce69cf4e27333****`.
    pub cover_url: Option<String>,
    /// The time the media asset was created, in UTC.
    ///
    /// Example: `2017-11-14T09:15:50Z`.
    pub creation_time: Option<Text<Timestamp>>,
    /// The description of the media asset.
    ///
    /// Example: `Alibaba Cloud VOD video description`.
    pub description: Option<String>,
    /// The duration, in seconds.
    ///
    /// Example: `12.2`.
    pub duration: Option<f64>,
    /// The ID of the media.
    ///
    /// Example: `1c6ce34007d571ed94667630a6bc****`.
    pub media_id: Option<String>,
    /// The time the media asset was last updated, in UTC.
    ///
    /// Example: `2017-11-14T09:15:50Z`.
    pub modification_time: Option<Text<Timestamp>>,
    /// The size of the source file, in bytes.
    ///
    /// Example: `10897890`.
    pub size: Option<i64>,
    /// The URLs of snapshots of the video.
    pub snapshots: Vec<String>,
    /// The status of the video.
    ///
    /// Example: `Normal`.
    pub status: Option<MediaByAiLabelMediaStatus>,
    /// The address of the bucket that stores the file, such as
    /// `out-****.oss-cn-shanghai.aliyuncs.com`.
    ///
    /// Example: `out-****.oss-cn-shanghai.aliyuncs.com`.
    pub storage_location: Option<String>,
    /// The tags of the media asset.
    ///
    /// Example: `Tag 1, Tag 2`.
    pub tags: Option<String>,
    /// The title of the media asset.
    ///
    /// Example: `The best music player ever`.
    pub title: Option<String>,
}

alicloud_runtime::structure! {
    MediaByAiLabel {
        ai_data: "AiData",
        app_id: "AppId",
        cover_url: "CoverUrl",
        creation_time: "CreationTime",
        description: "Description",
        duration: "Duration",
        media_id: "MediaId",
        modification_time: "ModificationTime",
        size: "Size",
        snapshots: "Snapshots",
        status: "Status",
        storage_location: "StorageLocation",
        tags: "Tags",
        title: "Title",
    }
}

/// The detailed results of AI analysis of the media.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MediaByAiLabelAiData {
    /// The labels assigned by AI analysis.
    pub ai_label_info: Vec<MediaByAiLabelInfo>,
    /// The matching speech.
    pub asr_info: Vec<types::MediaTextClip>,
    /// The matching subtitles.
    pub ocr_info: Vec<types::MediaTextClip>,
}

alicloud_runtime::structure! {
    MediaByAiLabelAiData {
        ai_label_info: "AiLabelInfo",
        asr_info: "AsrInfo",
        ocr_info: "OcrInfo",
    }
}

/// An item of [`MediaByAiLabelAiData::ai_label_info`](field@MediaByAiLabelAiData::ai_label_info).
///
/// The labels assigned by AI analysis.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MediaByAiLabelInfo {
    /// The category of the media asset.
    ///
    /// Example: `Vehicle`.
    pub category: Option<String>,
    /// The face ID. Set if the label is a face.
    ///
    /// Example: `5FE19530C7A422197535FE74F5DB****`.
    pub face_id: Option<String>,
    /// The ID of the entity that the label identifies.
    ///
    /// Example: `103102503**`.
    pub label_id: Option<String>,
    /// The name of the entity, such as `Car`.
    ///
    /// Example: `Car`.
    pub label_name: Option<String>,
    /// The type of the label, such as `Object`.
    ///
    /// Example: `Object`.
    pub label_type: Option<String>,
    /// The clips in which the label occurs.
    pub occurrences: Vec<MediaByAiLabelInfoOccurrence>,
    /// The source of the media asset, such as `oss` or `vision`.
    ///
    /// Example: `vision`.
    pub source: Option<String>,
}

alicloud_runtime::structure! {
    MediaByAiLabelInfo {
        category: "Category",
        face_id: "FaceId",
        label_id: "LabelId",
        label_name: "LabelName",
        label_type: "LabelType",
        occurrences: "Occurrences",
        source: "Source",
    }
}

/// An item of [`MediaByAiLabelInfo::occurrences`](field@MediaByAiLabelInfo::occurrences).
///
/// The clips in which the label occurs.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MediaByAiLabelInfoOccurrence {
    /// The ID of the clip.
    ///
    /// Example: `158730355E4B82257D8AA1583A58****`.
    pub clip_id: Option<String>,
    /// The text in the clip.
    ///
    /// Example: `Test content`.
    pub content: Option<String>,
    /// The ID of the entity at the most specific classification level.
    ///
    /// Example: `103102503**`.
    pub finegrain_id: Option<String>,
    /// The name of the entity at the most specific classification level.
    ///
    /// Example: `Car`.
    pub finegrain_name: Option<String>,
    /// The start time of the clip.
    ///
    /// Example: `1.4`.
    pub from: Option<f64>,
    /// The URL of the image that shows the most of the face.
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
    /// The end time of the clip.
    ///
    /// Example: `2.5`.
    pub to: Option<f64>,
    /// The positions of the entity within the clip, in order.
    pub tracks: Vec<types::AiLabelTrack>,
}

alicloud_runtime::structure! {
    MediaByAiLabelInfoOccurrence {
        clip_id: "ClipId",
        content: "Content",
        finegrain_id: "FinegrainId",
        finegrain_name: "FinegrainName",
        from: "From",
        image: "Image",
        score: "Score",
        table_batch_seq_id: "TableBatchSeqId",
        to: "To",
        tracks: "Tracks",
    }
}

/// The values of [`MediaByAiLabel::status`](field@MediaByAiLabel::status).
///
/// The service may add values. A value without a name here is kept as `Unknown`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MediaByAiLabelMediaStatus {
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

alicloud_runtime::string_enum! {
    open MediaByAiLabelMediaStatus {
        Blocked: "Blocked",
        Checking: "Checking",
        Deleted: "Deleted",
        Init: "Init",
        Normal: "Normal",
        PrepareFail: "PrepareFail",
        Preparing: "Preparing",
        TranscodeFail: "TranscodeFail",
        Transcoding: "Transcoding",
        UploadFail: "UploadFail",
        Uploading: "Uploading",
        UploadSucc: "UploadSucc",
    }
}

impl Operation for SearchMediaByAiLabelRequest {
    type Response = SearchMediaByAiLabelResponse;

    const INFO: &'static OperationInfo = &OperationInfo::of::<Self>()
        .post("SearchMediaByAILabel")
        .summary("Searches media by person name, subtitle, and AI category.")
        .read_only()
        .pagination(PaginationInfo::of("MediaList").number("PageNo").total("Total"))
        .ram_action("ice:SearchMediaByAILabel")
        .documentation(
            "https://api.alibabacloud.com/document/ICE/2020-11-09/SearchMediaByAILabel",
        );
}

impl Paginated for SearchMediaByAiLabelRequest {
    type Item = MediaByAiLabel;

    #[inline]
    fn items(page: SearchMediaByAiLabelResponse) -> Vec<MediaByAiLabel> {
        page.media_list
    }

    #[inline]
    fn set_page_number(&mut self, number: i32) {
        self.page_no = Some(number);
    }
}
