// Written by `cargo xtask regen`. Change the description and run it again.

//! `SearchMedia`: Searches media with a filter expression.

use std::collections::BTreeMap;
use alicloud_runtime::{
    Json, Operation, OperationInfo, Paginated, PaginationInfo, Text, Timestamp,
};
use alicloud_runtime::wire::Field;
use crate::types;

/// The request of [`Client::search_media`](crate::Client::search_media).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchMediaRequest {
    /// The filter expression that the media must match, in the syntax of the media search
    /// protocol.
    pub r#match: Option<String>,
    /// The fields to sort by, each with its direction, such as `utcCreate:Desc`.
    ///
    /// Example: `["utcCreate:Desc"]`.
    pub sort_by: Option<Vec<String>>,
    /// The page number, starting from 1.
    ///
    /// Default: `1`. Example: `1`.
    pub page_no: Option<i32>,
    /// The number of entries per page.
    ///
    /// At most 50. Default: `10`. Example: `20`.
    pub page_size: Option<i32>,
    /// The ID of the entity to search for, for example a person.
    ///
    /// Example: `2d3bf1e35a1e42b5ab338d701efa****`.
    pub entity_id: Option<String>,
    /// The scroll token of 32 characters from the previous response. Not set on the first
    /// request. Required to iterate over all matches, and recommended when `PageNo` is over
    /// 200, where it is faster. Scrolling only moves forward, by at most 1,000 media assets
    /// per request.
    ///
    /// Example: `F8C4F642184DBDA5D93907A70AAE****`.
    pub scroll_token: Option<String>,
    /// The name of the search library.
    ///
    /// Example: `test-1`.
    pub search_lib_name: Option<String>,
    /// A filter on your custom fields, as a JSON object. Fields: `intField1` (integer),
    /// `strField1` and `strField2` (text). All fields in the filter must match. Set one type
    /// of condition per field, such as one value, an array of values, or a range with `gte`
    /// and `lte`.
    ///
    /// Example: `{"intField1":{"gte":12,"lte":13},"strField2":["cd","de"],"strField1":"abc"}`.
    pub custom_filters: Option<Text<Json>>,
}

impl SearchMediaRequest {
    /// Creates a request. Every parameter is optional.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `Match`. The filter expression that the media must match, in the syntax of the media search protocol.
    #[must_use]
    pub fn r#match(mut self, r#match: impl Into<String>) -> Self {
        self.r#match = Some(r#match.into());
        self
    }

    /// Sets `SortBy`. The fields to sort by, each with its direction, such as `utcCreate:Desc`.
    #[must_use]
    pub fn sort_by(
        mut self,
        sort_by: impl IntoIterator<Item = impl Into<String>>,
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

    /// Sets `EntityId`. The ID of the entity to search for, for example a person.
    #[must_use]
    pub fn entity_id(mut self, entity_id: impl Into<String>) -> Self {
        self.entity_id = Some(entity_id.into());
        self
    }

    /// Sets `ScrollToken`. The scroll token of 32 characters from the previous response.
    #[must_use]
    pub fn scroll_token(mut self, scroll_token: impl Into<String>) -> Self {
        self.scroll_token = Some(scroll_token.into());
        self
    }

    /// Sets `SearchLibName`. The name of the search library.
    #[must_use]
    pub fn search_lib_name(mut self, search_lib_name: impl Into<String>) -> Self {
        self.search_lib_name = Some(search_lib_name.into());
        self
    }

    /// Sets `CustomFilters`. A filter on your custom fields, as a JSON object.
    #[must_use]
    pub fn custom_filters(mut self, custom_filters: impl Into<Text<Json>>) -> Self {
        self.custom_filters = Some(custom_filters.into());
        self
    }
}

alicloud_runtime::structure! {
    SearchMediaRequest {
        r#match: Field::query("Match"),
        sort_by: Field::query("SortBy").comma_list(),
        page_no: Field::query("PageNo"),
        page_size: Field::query("PageSize").integer(i64::MIN, 50),
        entity_id: Field::query("EntityId"),
        scroll_token: Field::query("ScrollToken"),
        search_lib_name: Field::query("SearchLibName"),
        custom_filters: Field::query("CustomFilters"),
    }
}

/// The response of [`Client::search_media`](crate::Client::search_media).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchMediaResponse {
    /// The result code of the request, such as `200`.
    ///
    /// Example: `200`.
    pub code: Option<String>,
    /// The matching media assets on this page.
    pub media_info_list: Vec<SearchMediaInfo>,
    /// The request ID. Include it when you contact Alibaba Cloud support.
    ///
    /// Example: `6F61C357-ACC0-57FB-876E-D5879533****`.
    pub request_id: Option<String>,
    /// The scroll token to pass in the next request to continue from this position.
    ///
    /// Example: `F8C4F642184DBDA5D93907A70AAE****`.
    pub scroll_token: Option<String>,
    /// Whether the request succeeded. The string may be `true` or `True`.
    ///
    /// Example: `True`.
    pub success: Option<Text<bool>>,
    /// The total number of matching media assets.
    ///
    /// Example: `163`.
    pub total: Option<i64>,
}

alicloud_runtime::structure! {
    SearchMediaResponse {
        code: "Code",
        media_info_list: "MediaInfoList",
        request_id: "RequestId",
        scroll_token: "ScrollToken",
        success: "Success",
        total: "Total",
    }
}

/// An item of [`SearchMediaResponse::media_info_list`](field@SearchMediaResponse::media_info_list).
///
/// The matching media assets on this page.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchMediaInfo {
    /// The detailed results of AI analysis of the media.
    pub ai_data: Option<MediaAiData>,
    /// A summary of the AI analysis of the media.
    pub ai_rough_data: Option<MediaAiRoughData>,
    /// The values of your custom fields, as JSON. `CustomFilters` can filter by these fields.
    ///
    /// Example: `{\\"intField1\\":12,\\"strField1\\":\\"abc\\"}`.
    pub custom_fields: Option<Text<CustomFields>>,
    /// The files of the media asset.
    pub file_info_list: Vec<MediaFileInfoItem>,
    /// The indexing status of the media, by type of index.
    pub index_status_list: Vec<IndexStatus>,
    /// The basic information about the media asset.
    pub media_basic_info: Option<SearchMediaBasicInfo>,
    /// The ID of the media.
    ///
    /// Example: `3b187b3620c8490886cfc2a9578c****`.
    pub media_id: Option<String>,
}

alicloud_runtime::structure! {
    SearchMediaInfo {
        ai_data: "AiData",
        ai_rough_data: "AiRoughData",
        custom_fields: "CustomFields",
        file_info_list: "FileInfoList",
        index_status_list: "IndexStatusList",
        media_basic_info: "MediaBasicInfo",
        media_id: "MediaId",
    }
}

/// The detailed results of AI analysis of the media.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MediaAiData {
    /// The labels assigned by AI analysis.
    pub ai_label_info: Vec<MediaAiLabelInfo>,
    /// The results of speech recognition.
    pub asr_info: Vec<types::MediaTextClip>,
    /// The results of subtitle recognition.
    pub ocr_info: Vec<types::MediaTextClip>,
}

alicloud_runtime::structure! {
    MediaAiData {
        ai_label_info: "AiLabelInfo",
        asr_info: "AsrInfo",
        ocr_info: "OcrInfo",
    }
}

/// An item of [`MediaAiData::ai_label_info`](field@MediaAiData::ai_label_info).
///
/// The labels assigned by AI analysis.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MediaAiLabelInfo {
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
    /// Example: `10310250338`.
    pub label_id: Option<String>,
    /// The name of the entity, such as `Car` or a person's name.
    ///
    /// Example: `Car`.
    pub label_name: Option<String>,
    /// The type of the label, such as `Object`.
    ///
    /// Example: `Object`.
    pub label_type: Option<String>,
    /// The segments in which the label occurs.
    pub occurrences: Vec<MediaAiLabelInfoOccurrence>,
    /// The source of the media asset, such as `oss` or `vision`.
    ///
    /// Example: `vision`.
    pub source: Option<String>,
}

alicloud_runtime::structure! {
    MediaAiLabelInfo {
        category: "Category",
        face_id: "FaceId",
        label_id: "LabelId",
        label_name: "LabelName",
        label_type: "LabelType",
        occurrences: "Occurrences",
        source: "Source",
    }
}

/// An item of [`MediaAiLabelInfo::occurrences`](field@MediaAiLabelInfo::occurrences).
///
/// The segments in which the label occurs.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MediaAiLabelInfoOccurrence {
    /// The text in the segment.
    ///
    /// Example: `Pipi`.
    pub content: Option<String>,
    /// The ID of the entity at the most specific classification level.
    ///
    /// Example: `10310250338`.
    pub finegrain_id: Option<String>,
    /// The name of the entity at the most specific classification level.
    ///
    /// Example: `Car`.
    pub finegrain_name: Option<String>,
    /// The start time of the segment.
    ///
    /// Example: `1.4`.
    pub from: Option<f64>,
    /// The best image of the face, encoded in Base64.
    ///
    /// Example: `99C64F6287`.
    pub image: Option<String>,
    /// The score of the match, such as `0.75287705`.
    ///
    /// Example: `0.75287705`.
    pub score: Option<f64>,
    /// The sequence ID of the vector table.
    ///
    /// Example: `85010D1`.
    pub table_batch_seq_id: Option<String>,
    /// The end time of the segment.
    ///
    /// Example: `2.5`.
    pub to: Option<f64>,
    /// The positions of the entity within the segment, in order.
    pub tracks: Vec<types::AiLabelTrack>,
    /// The ID of the segment.
    ///
    /// Example: `5FE19530C7A422197535FE74F5DB****`.
    pub clip_id: Option<String>,
}

alicloud_runtime::structure! {
    MediaAiLabelInfoOccurrence {
        content: "Content",
        finegrain_id: "FinegrainId",
        finegrain_name: "FinegrainName",
        from: "From",
        image: "Image",
        score: "Score",
        table_batch_seq_id: "TableBatchSeqId",
        to: "To",
        tracks: "Tracks",
        clip_id: "clipId",
    }
}

/// A summary of the AI analysis of the media.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MediaAiRoughData {
    /// The category assigned by AI analysis.
    ///
    /// Example: `Video AI classification`.
    pub ai_category: Option<String>,
    /// The ID of the AI job.
    ///
    /// Example: `cd35b0b0025f71edbfcb472190a9****`.
    pub ai_job_id: Option<String>,
    /// The result of AI analysis, such as the URL of a JSON file.
    ///
    /// Example: `http://xxxx.json`.
    pub result: Option<String>,
    /// The storage type of the data, such as `TEXT`.
    ///
    /// Example: `TEXT`.
    pub save_type: Option<String>,
    /// The status of the data, such as `SaveSuccess`.
    ///
    /// Example: `SaveSuccess`.
    pub status: Option<String>,
}

alicloud_runtime::structure! {
    MediaAiRoughData {
        ai_category: "AiCategory",
        ai_job_id: "AiJobId",
        result: "Result",
        save_type: "SaveType",
        status: "Status",
    }
}

/// The value of [`SearchMediaInfo::custom_fields`](field@SearchMediaInfo::custom_fields).
///
/// The values of your custom fields, as JSON. `CustomFilters` can filter by these fields.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CustomFields {
    /// The integer field.
    pub int_field1: Option<i64>,
    /// The first text field.
    pub str_field1: Option<String>,
    /// The second text field.
    pub str_field2: Option<String>,
    /// Members of any other name.
    pub others: BTreeMap<String, Json>,
}

alicloud_runtime::structure! {
    CustomFields {
        int_field1: Field::member("intField1"),
        str_field1: Field::member("strField1"),
        str_field2: Field::member("strField2"),
        others: Field::other_members(),
    }
}

/// An item of [`SearchMediaInfo::file_info_list`](field@SearchMediaInfo::file_info_list).
///
/// The files of the media asset.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MediaFileInfoItem {
    /// General file information, such as the size and duration.
    pub file_basic_info: Option<MediaFileBasicInfo>,
}

alicloud_runtime::structure! {
    MediaFileInfoItem {
        file_basic_info: "FileBasicInfo",
    }
}

/// General file information, such as the size and duration.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MediaFileBasicInfo {
    /// The bitrate, usually in kbit/s.
    ///
    /// Example: `1912.13`.
    pub bitrate: Option<Text<f64>>,
    /// The time the job was created, in UTC.
    ///
    /// Example: `2022-05-30T02:02:17Z`.
    pub create_time: Option<Text<Timestamp>>,
    /// The duration. For streams and files, in seconds, such as `216.206706`. For speech
    /// recognition, in the format `00:00:10`.
    ///
    /// Example: `60.00000`.
    pub duration: Option<String>,
    /// The name of the file.
    ///
    /// Example: `164265080291300080527050.wav`.
    pub file_name: Option<String>,
    /// The size of the file, in bytes.
    ///
    /// Example: `324784`.
    pub file_size: Option<Text<i64>>,
    /// The status of the file, such as `Normal`.
    ///
    /// Example: `Normal`.
    pub file_status: Option<String>,
    /// The type of the file, such as `source_file`.
    ///
    /// Example: `source_file`.
    pub file_type: Option<String>,
    /// The OSS URL of the file.
    ///
    /// Example: `https://outin-d3f4681ddfd911ec99a600163e1403e7.oss-cn-shanghai.aliyuncs.com/sv/23d5cdd1-18180984899/23d5cdd1-1818098****.mp4`.
    pub file_url: Option<String>,
    /// The container format, such as `mp4`. Sometimes several names separated by commas, such
    /// as `mov,mp4,m4a,3gp,3g2,mj2`.
    ///
    /// Example: `mov,mp4,m4a,3gp,3g2,mj2`.
    pub format_name: Option<String>,
    /// The height, in pixels.
    ///
    /// Example: `480`.
    pub height: Option<Text<i32>>,
    /// The set of images that belongs to the file, as JSON.
    ///
    /// Example: `{}`.
    pub images_input: Option<Text<Json>>,
    /// The time the file was last modified. The example has no seconds: `2021-12-10T12:19Z`.
    ///
    /// Example: `2021-12-10T12:19Z`.
    pub modified_time: Option<Text<Timestamp>>,
    /// The region where the file is stored, such as `cn-beijing`.
    ///
    /// Example: `cn-beijing`.
    pub region: Option<String>,
    /// The width, in pixels.
    ///
    /// Example: `1920`.
    pub width: Option<Text<i32>>,
}

alicloud_runtime::structure! {
    MediaFileBasicInfo {
        bitrate: "Bitrate",
        create_time: "CreateTime",
        duration: "Duration",
        file_name: "FileName",
        file_size: "FileSize",
        file_status: "FileStatus",
        file_type: "FileType",
        file_url: "FileUrl",
        format_name: "FormatName",
        height: "Height",
        images_input: "ImagesInput",
        modified_time: "ModifiedTime",
        region: "Region",
        width: "Width",
    }
}

/// An item of [`SearchMediaInfo::index_status_list`](field@SearchMediaInfo::index_status_list).
///
/// The indexing status of the media, by type of index.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IndexStatus {
    /// The indexing status for this type, such as `Success`.
    ///
    /// Example: `Success`.
    pub index_status: Option<String>,
    /// The type of index, such as `mm`.
    ///
    /// Example: `mm`.
    pub index_type: Option<String>,
}

alicloud_runtime::structure! {
    IndexStatus {
        index_status: "IndexStatus",
        index_type: "IndexType",
    }
}

/// The basic information about the media asset.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchMediaBasicInfo {
    /// The business the media asset belongs to, such as `ICE`.
    ///
    /// Example: `IMS`.
    pub biz: Option<String>,
    /// The business type of the media asset, such as `general` or `sticker`.
    ///
    /// Example: `opening`.
    pub business_type: Option<String>,
    /// The ID of the category.
    ///
    /// Example: `44`.
    pub cate_id: Option<i64>,
    /// The name of the category.
    ///
    /// Example: `Subcategory 1`.
    pub cate_name: Option<String>,
    /// The category of the media asset.
    ///
    /// Example: `image`.
    pub category: Option<String>,
    /// The URL of the cover image.
    ///
    /// Example: `https://dtlive-bj.oss-cn-beijing.aliyuncs.com/cover/e694372e-4f5b-4821-ae09-efd064f2****_large_cover_url.jpg`.
    pub cover_url: Option<String>,
    /// The time the media asset was created, in UTC.
    ///
    /// Example: `2020-12-01T19:48Z`.
    pub create_time: Option<Text<Timestamp>>,
    /// The time the media asset was deleted, in UTC.
    ///
    /// Example: `2020-12-01T19:48Z`.
    pub deleted_time: Option<Text<Timestamp>>,
    /// The description of the content.
    ///
    /// Example: `Transcoded this video`.
    pub description: Option<String>,
    /// The URL the media was registered with: an HTTP URL or one that starts with `oss://`.
    ///
    /// Example: `oss://clipres/longvideo/material/voice/prod/20220418/07d7c799f6054dc3bbef250854cf8498165024814****`.
    pub input_url: Option<String>,
    /// The ID of the media.
    ///
    /// Example: `132bd600fc3c71ec99476732a78f****`.
    pub media_id: Option<String>,
    /// The tags of the media asset.
    ///
    /// Example: `tags,tags2`.
    pub media_tags: Option<String>,
    /// The type of the media asset, such as `video`.
    ///
    /// Example: `video`.
    pub media_type: Option<String>,
    /// The time the media asset was last updated, in UTC.
    ///
    /// Example: `2020-12-01T19:48Z`.
    pub modified_time: Option<Text<Timestamp>>,
    /// The namespace of the media asset in the search library.
    ///
    /// Example: `name-1`.
    pub namespace: Option<String>,
    /// Your custom ID for the media asset, unique within the account: 6 to 64 letters,
    /// digits, hyphens, and underscores.
    ///
    /// Example: `123-123`.
    pub reference_id: Option<String>,
    /// The snapshots, as a JSON-encoded array.
    pub snapshots: Option<Text<Json>>,
    /// The source of the media asset, such as `oss` or `vision`.
    ///
    /// Example: `oss`.
    pub source: Option<String>,
    /// The sprite images, as a JSON string. `null` if there are none.
    pub sprite_images: Option<Text<Json>>,
    /// The status of the media asset, such as `Normal`.
    ///
    /// Example: `Normal`.
    pub status: Option<String>,
    /// The status of the stream, such as `Active`.
    ///
    /// Example: `Active`.
    pub stream_status: Option<String>,
    /// The title of the media asset.
    ///
    /// Example: `Smart landscape-to-portrait conversion`.
    pub title: Option<String>,
    /// The transcoding status, such as `Init`.
    ///
    /// Example: `Init`.
    pub transcode_status: Option<String>,
    /// The upload source of the media, such as `general`.
    ///
    /// Example: `general`.
    pub upload_source: Option<String>,
    /// Custom data, returned unchanged with the job. Often a JSON document.
    ///
    /// Example: `userData`.
    pub user_data: Option<String>,
    /// A text description of the visual content.
    ///
    /// Example: `Soccer goal`.
    pub vision_description: Option<String>,
}

alicloud_runtime::structure! {
    SearchMediaBasicInfo {
        biz: "Biz",
        business_type: "BusinessType",
        cate_id: "CateId",
        cate_name: "CateName",
        category: "Category",
        cover_url: "CoverURL",
        create_time: "CreateTime",
        deleted_time: "DeletedTime",
        description: "Description",
        input_url: "InputURL",
        media_id: "MediaId",
        media_tags: "MediaTags",
        media_type: "MediaType",
        modified_time: "ModifiedTime",
        namespace: "Namespace",
        reference_id: "ReferenceId",
        snapshots: "Snapshots",
        source: "Source",
        sprite_images: "SpriteImages",
        status: "Status",
        stream_status: "StreamStatus",
        title: "Title",
        transcode_status: "TranscodeStatus",
        upload_source: "UploadSource",
        user_data: "UserData",
        vision_description: "VisionDescription",
    }
}

impl Operation for SearchMediaRequest {
    type Response = SearchMediaResponse;

    const INFO: &'static OperationInfo = &OperationInfo::of::<Self>()
        .post("SearchMedia")
        .summary("Searches media with a filter expression.")
        .read_only()
        .pagination(
            PaginationInfo::of("MediaInfoList")
                .number("PageNo")
                .token("ScrollToken", "ScrollToken")
                .total("Total"),
        )
        .ram_action("ice:SearchMedia")
        .documentation(
            "https://api.alibabacloud.com/document/ICE/2020-11-09/SearchMedia",
        );
}

impl Paginated for SearchMediaRequest {
    type Item = SearchMediaInfo;

    #[inline]
    fn items(page: SearchMediaResponse) -> Vec<SearchMediaInfo> {
        page.media_info_list
    }

    #[inline]
    fn set_page_number(&mut self, number: i32) {
        self.page_no = Some(number);
    }

    #[inline]
    fn set_page_token(&mut self, token: String) {
        self.scroll_token = Some(token);
    }
}
