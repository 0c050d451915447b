// Written by `cargo xtask regen`. Change the description and run it again.

//! `ListSmartSysAvatarModels`: Lists the avatars provided by the service.

use alicloud_runtime::{Operation, OperationInfo, Paginated, PaginationInfo};
use alicloud_runtime::wire::Field;

/// The request of [`Client::list_smart_sys_avatar_models`](crate::Client::list_smart_sys_avatar_models).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSmartSysAvatarModelsRequest {
    /// The page number, starting from 1.
    ///
    /// Default: `1`. Example: `1`.
    pub page_no: Option<i64>,
    /// The number of entries per page.
    ///
    /// At most 100. Default: `10`. Example: `10`.
    pub page_size: Option<i64>,
    /// The version of the SDK.
    pub sdk_version: Option<String>,
}

impl ListSmartSysAvatarModelsRequest {
    /// Creates a request. Every parameter is optional.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `PageNo`. The page number, starting from 1.
    #[must_use]
    #[inline]
    pub fn page_no(mut self, page_no: i64) -> Self {
        self.page_no = Some(page_no);
        self
    }

    /// Sets `PageSize`. The number of entries per page.
    #[must_use]
    #[inline]
    pub fn page_size(mut self, page_size: i64) -> Self {
        self.page_size = Some(page_size);
        self
    }

    /// Sets `SdkVersion`. The version of the SDK.
    #[must_use]
    pub fn sdk_version(mut self, sdk_version: impl Into<String>) -> Self {
        self.sdk_version = Some(sdk_version.into());
        self
    }
}

alicloud_runtime::structure! {
    ListSmartSysAvatarModelsRequest {
        page_no: Field::query("PageNo"),
        page_size: Field::query("PageSize").integer(i64::MIN, 100),
        sdk_version: Field::query("SdkVersion"),
    }
}

/// The response of [`Client::list_smart_sys_avatar_models`](crate::Client::list_smart_sys_avatar_models).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSmartSysAvatarModelsResponse {
    /// The request ID. Include it when you contact Alibaba Cloud support.
    ///
    /// Example: `****63E8B7C7-4812-46AD-0FA56029AC86****`.
    pub request_id: Option<String>,
    /// The avatars on this page.
    pub smart_sys_avatar_model_list: Vec<SmartSysAvatarModel>,
    /// The total number of entries.
    ///
    /// Example: `4`.
    pub total_count: Option<i32>,
}

alicloud_runtime::structure! {
    ListSmartSysAvatarModelsResponse {
        request_id: "RequestId",
        smart_sys_avatar_model_list: "SmartSysAvatarModelList",
        total_count: "TotalCount",
    }
}

/// An item of [`ListSmartSysAvatarModelsResponse::smart_sys_avatar_model_list`](field@ListSmartSysAvatarModelsResponse::smart_sys_avatar_model_list).
///
/// The avatars on this page.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SmartSysAvatarModel {
    /// The ID of the avatar, used in `SubmitAvatarVideoJob` or in an editing timeline.
    ///
    /// Example: `yunqiao`.
    pub avatar_id: Option<String>,
    /// The name of the avatar.
    ///
    /// Example: `Yun Qiao`.
    pub avatar_name: Option<String>,
    /// The bitrate of the video, such as 4000.
    ///
    /// Example: `4000`.
    pub bitrate: Option<i32>,
    /// The URL of a sample cover of the avatar.
    ///
    /// Example: `http://ice-pub-media.myalicdn.com/smart/avatarModel/coverDemo/yunqiao.mp4`.
    pub cover_url: Option<String>,
    /// The height of the video, in pixels.
    ///
    /// Example: `1920`.
    pub height: Option<i32>,
    /// Whether the output can include a mask of the avatar.
    ///
    /// Example: `false`.
    pub output_mask: Option<bool>,
    /// The URL of a sample video of the avatar.
    ///
    /// Example: `http://ice-pub-media.myalicdn.com/smart/avatarModel/videoDemo/yunqiao.mp4`.
    pub video_url: Option<String>,
    /// The width of the video, in pixels.
    ///
    /// Example: `1080`.
    pub width: Option<i32>,
}

alicloud_runtime::structure! {
    SmartSysAvatarModel {
        avatar_id: "AvatarId",
        avatar_name: "AvatarName",
        bitrate: "Bitrate",
        cover_url: "CoverUrl",
        height: "Height",
        output_mask: "OutputMask",
        video_url: "VideoUrl",
        width: "Width",
    }
}

impl Operation for ListSmartSysAvatarModelsRequest {
    type Response = ListSmartSysAvatarModelsResponse;

    const INFO: &'static OperationInfo = &OperationInfo::of::<Self>()
        .post("ListSmartSysAvatarModels")
        .summary("Lists the avatars provided by the service.")
        .read_only()
        .pagination(
            PaginationInfo::of("SmartSysAvatarModelList")
                .number("PageNo")
                .total("TotalCount"),
        )
        .ram_action("ice:ListSmartSysAvatarModels")
        .documentation(
            "https://api.alibabacloud.com/document/ICE/2020-11-09/ListSmartSysAvatarModels",
        );
}

impl Paginated for ListSmartSysAvatarModelsRequest {
    type Item = SmartSysAvatarModel;

    #[inline]
    fn items(page: ListSmartSysAvatarModelsResponse) -> Vec<SmartSysAvatarModel> {
        page.smart_sys_avatar_model_list
    }

    #[inline]
    fn set_page_number(&mut self, number: i32) {
        self.page_no = Some(number.into());
    }
}
