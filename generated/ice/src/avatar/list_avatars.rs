// Written by `cargo xtask regen`. Change the description and run it again.

//! `ListAvatars`: Lists trained avatars.

use alicloud_runtime::{Operation, OperationInfo, Paginated, PaginationInfo};
use alicloud_runtime::wire::{Field, UnknownValue};

/// The request of [`Client::list_avatars`](crate::Client::list_avatars).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAvatarsRequest {
    /// The page number, starting from 1.
    ///
    /// Default: `1`. Example: `1`.
    pub page_no: Option<i32>,
    /// The number of entries per page.
    ///
    /// At most 100. Default: `10`. Example: `10`.
    pub page_size: Option<i32>,
    /// The type of the avatars to list.
    ///
    /// Example: `2DAvatar`.
    pub avatar_type: Option<AvatarType>,
}

impl ListAvatarsRequest {
    /// Creates a request. Every parameter is optional.
    #[inline]
    pub fn new() -> Self {
        Self::default()
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

    /// Sets `AvatarType`. The type of the avatars to list.
    #[must_use]
    pub fn avatar_type(mut self, avatar_type: impl Into<AvatarType>) -> Self {
        self.avatar_type = Some(avatar_type.into());
        self
    }
}

alicloud_runtime::structure! {
    ListAvatarsRequest {
        page_no: Field::query("PageNo"),
        page_size: Field::query("PageSize").integer(i64::MIN, 100),
        avatar_type: Field::query("AvatarType"),
    }
}

/// The values of [`ListAvatarsRequest::avatar_type`](field@ListAvatarsRequest::avatar_type).
///
/// The service may add values. A value without a name here is kept as `Unknown`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AvatarType {
    /// `2DAvatar`: two-dimensional.
    V2dAvatar,
    /// A value that this version of the crate has no name for.
    Unknown(UnknownValue),
}

alicloud_runtime::string_enum! {
    open AvatarType {
        V2dAvatar: "2DAvatar",
    }
}

/// The response of [`Client::list_avatars`](crate::Client::list_avatars).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAvatarsResponse {
    /// The response data.
    pub data: Option<ListAvatarsData>,
    /// The request ID. Include it when you contact Alibaba Cloud support.
    ///
    /// Example: `******11-DB8D-4A9A-875B-275798******`.
    pub request_id: Option<String>,
    /// Whether the request succeeded.
    ///
    /// Example: `true`.
    pub success: Option<bool>,
}

alicloud_runtime::structure! {
    ListAvatarsResponse {
        data: "Data",
        request_id: "RequestId",
        success: "Success",
    }
}

/// The response data.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAvatarsData {
    /// The avatars on this page.
    pub avatar_list: Vec<AvatarDataAvatar>,
    /// The total number of entries.
    ///
    /// Example: `1`.
    pub total_count: Option<i64>,
}

alicloud_runtime::structure! {
    ListAvatarsData {
        avatar_list: "AvatarList",
        total_count: "TotalCount",
    }
}

/// An item of [`ListAvatarsData::avatar_list`](field@ListAvatarsData::avatar_list).
///
/// The avatars on this page.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AvatarDataAvatar {
    /// The description of the avatar.
    pub avatar_description: Option<String>,
    /// The ID of the avatar.
    ///
    /// Example: `Avatar-XXX`.
    pub avatar_id: Option<String>,
    /// The name of the avatar.
    ///
    /// Example: `Decimal`.
    pub avatar_name: Option<String>,
    /// The type of the avatar, such as `2DAvatar`.
    ///
    /// Example: `2DAvatar`.
    pub avatar_type: Option<String>,
    /// The media ID of the avatar image.
    ///
    /// Example: `****571c704445f9a0ee011406c2****`.
    pub portrait: Option<String>,
    /// The URL of the thumbnail.
    ///
    /// Example: `https://your-bucket.oss-cn-hangzhou.aliyuncs.com/thumbnail.png`.
    pub thumbnail: Option<String>,
    /// Whether the avatar can have an alpha channel.
    ///
    /// Example: `true`.
    pub transparent: Option<bool>,
}

alicloud_runtime::structure! {
    AvatarDataAvatar {
        avatar_description: "AvatarDescription",
        avatar_id: "AvatarId",
        avatar_name: "AvatarName",
        avatar_type: "AvatarType",
        portrait: "Portrait",
        thumbnail: "Thumbnail",
        transparent: "Transparent",
    }
}

impl Operation for ListAvatarsRequest {
    type Response = ListAvatarsResponse;

    const INFO: &'static OperationInfo = &OperationInfo::of::<Self>()
        .post("ListAvatars")
        .summary("Lists trained avatars.")
        .read_only()
        .pagination(
            PaginationInfo::of("Data.AvatarList")
                .number("PageNo")
                .total("Data.TotalCount"),
        )
        .ram_action("ice:ListAvatars")
        .documentation(
            "https://api.alibabacloud.com/document/ICE/2020-11-09/ListAvatars",
        );
}

impl Paginated for ListAvatarsRequest {
    type Item = AvatarDataAvatar;

    #[inline]
    fn items(page: ListAvatarsResponse) -> Vec<AvatarDataAvatar> {
        page.data.map(|data| data.avatar_list).unwrap_or_default()
    }

    #[inline]
    fn set_page_number(&mut self, number: i32) {
        self.page_no = Some(number);
    }
}
