// Written by `cargo xtask regen`. Change the description and run it again.

//! `InsertMediaToSearchLib`: Adds media to a search library.

use alicloud_runtime::{Json, Operation, OperationInfo, Text};
use alicloud_runtime::wire::{Field, UnknownValue};

/// The request of [`Client::insert_media_to_search_lib`](crate::Client::insert_media_to_search_lib).
#[derive(Clone)]
#[non_exhaustive]
pub struct InsertMediaToSearchLibRequest {
    /// The name of the search library.
    ///
    /// Default: `ims-default-search-lib`. Example: `test1`.
    pub search_lib_name: Option<String>,
    /// The ID of the media asset. Must be unique. If not set, the service generates an ID and
    /// returns it.
    ///
    /// Example: `411bed50018971edb60b0764a0ec6***`.
    pub media_id: Option<String>,
    /// The type of the media to add.
    ///
    /// Default: `video`. Example: `video`.
    pub media_type: Option<MediaToSearchLibMediaType>,
    /// The location of the video, audio, or image file to add: either `oss://bucket/path` or
    /// a public HTTP URL. The bucket must be in the region of the request, and the file name
    /// must be correct. Otherwise, the file is not found.
    ///
    /// Example: `oss://[example-bucket-]/[object_path-]`.
    pub input: String,
    /// The body of the message, as JSON. For a stream tag, it contains `startTime` and
    /// `endTime` (milliseconds since the epoch) and `userData` (text).
    ///
    /// Example: `{"title":"test","customFields":{"intField1":12,"strField1":"abc"}}`.
    pub msg_body: Option<Text<Json>>,
    /// A set of images to add. Only valid for network cameras (`IPCamera_` libraries) with
    /// `MediaType` set to `video`.
    pub images_input: Option<String>,
    /// The namespace of the media asset in the search library.
    ///
    /// Example: `name-1`.
    pub namespace: Option<String>,
}

impl InsertMediaToSearchLibRequest {
    /// Creates a request with the required parameters. The methods below set the others.
    pub fn new(input: impl Into<String>) -> Self {
        Self {
            input: input.into(),
            search_lib_name: None,
            media_id: None,
            media_type: None,
            msg_body: None,
            images_input: None,
            namespace: None,
        }
    }

    /// Sets `SearchLibName`. The name of the search library.
    #[must_use]
    pub fn search_lib_name(mut self, search_lib_name: impl Into<String>) -> Self {
        self.search_lib_name = Some(search_lib_name.into());
        self
    }

    /// Sets `MediaId`. The ID of the media asset.
    #[must_use]
    pub fn media_id(mut self, media_id: impl Into<String>) -> Self {
        self.media_id = Some(media_id.into());
        self
    }

    /// Sets `MediaType`. The type of the media to add.
    #[must_use]
    pub fn media_type(
        mut self,
        media_type: impl Into<MediaToSearchLibMediaType>,
    ) -> Self {
        self.media_type = Some(media_type.into());
        self
    }

    /// Sets `MsgBody`. The body of the message, as JSON.
    #[must_use]
    pub fn msg_body(mut self, msg_body: impl Into<Text<Json>>) -> Self {
        self.msg_body = Some(msg_body.into());
        self
    }

    /// Sets `ImagesInput`. A set of images to add.
    #[must_use]
    pub fn images_input(mut self, images_input: impl Into<String>) -> Self {
        self.images_input = Some(images_input.into());
        self
    }

    /// Sets `Namespace`. The namespace of the media asset in the search library.
    #[must_use]
    pub fn namespace(mut self, namespace: impl Into<String>) -> Self {
        self.namespace = Some(namespace.into());
        self
    }
}

alicloud_runtime::structure! {
    InsertMediaToSearchLibRequest {
        search_lib_name: Field::query("SearchLibName"),
        media_id: Field::query("MediaId"),
        media_type: Field::query("MediaType"),
        input: Field::query("Input").required(),
        msg_body: Field::query("MsgBody"),
        images_input: Field::query("ImagesInput"),
        namespace: Field::query("Namespace"),
    }
}

/// The values of [`InsertMediaToSearchLibRequest::media_type`](field@InsertMediaToSearchLibRequest::media_type).
///
/// The service may add values. A value without a name here is kept as `Unknown`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MediaToSearchLibMediaType {
    /// `video`: a video.
    Video,
    /// `image`: an image.
    Image,
    /// `audio`: an audio file.
    Audio,
    /// A value that this version of the crate has no name for.
    Unknown(UnknownValue),
}

alicloud_runtime::string_enum! {
    open MediaToSearchLibMediaType {
        Video: "video",
        Image: "image",
        Audio: "audio",
    }
}

/// The response of [`Client::insert_media_to_search_lib`](crate::Client::insert_media_to_search_lib).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InsertMediaToSearchLibResponse {
    /// The status code of the request, such as `200`.
    ///
    /// Example: `200`.
    pub code: Option<String>,
    /// The ID of the media.
    ///
    /// Example: `****20b48fb04483915d4f2cd8ac****`.
    pub media_id: Option<String>,
    /// The request ID. Include it when you contact Alibaba Cloud support.
    ///
    /// Example: `*****ACB-44F2-5F2D-88D7-1283E70*****`.
    pub request_id: Option<String>,
    /// Whether the request succeeded.
    ///
    /// Example: `true`.
    pub success: Option<Text<bool>>,
}

alicloud_runtime::structure! {
    InsertMediaToSearchLibResponse {
        code: "Code",
        media_id: "MediaId",
        request_id: "RequestId",
        success: "Success",
    }
}

impl Operation for InsertMediaToSearchLibRequest {
    type Response = InsertMediaToSearchLibResponse;

    const INFO: &'static OperationInfo = &OperationInfo::of::<Self>()
        .post("InsertMediaToSearchLib")
        .summary("Adds media to a search library.")
        .ram_action("ice:InsertMediaToSearchLib")
        .documentation(
            "https://api.alibabacloud.com/document/ICE/2020-11-09/InsertMediaToSearchLib",
        );
}
