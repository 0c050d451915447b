// Written by `cargo xtask regen`. Change the description and run it again.

//! `ListAvatars`: Lists trained avatars.

use alicloud_runtime::{Operation, OperationInfo, Paginated, PaginationInfo};
use alicloud_runtime::wire::{Field, Fields, OpenSet, UnknownValue};

/// The request of [`Client::list_avatars`](crate::Client::list_avatars).
#[derive(Default)]
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
    pub avatar_type: Option<ListAvatarsAvatarType>,
}

impl ListAvatarsRequest {
    /// Everything here is optional.
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
    pub fn avatar_type(mut self, avatar_type: impl Into<ListAvatarsAvatarType>) -> Self {
        self.avatar_type = Some(avatar_type.into());
        self
    }
}

impl Fields for ListAvatarsRequest {
    const FIELDS: &'static [Field] = &[
        Field::query("PageNo"),
        Field::query("PageSize").integer(i64::MIN, 100),
        Field::query("AvatarType"),
    ];
}

alicloud_runtime::structure!(ListAvatarsRequest { page_no, page_size, avatar_type });

/// The values of `AvatarType` in [`ListAvatarsRequest`].
///
/// The service may add values; one without a name here is kept as `Unknown`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ListAvatarsAvatarType {
    /// `2DAvatar`: two-dimensional.
    V2dAvatar,
    /// A value that this version of the crate has no name for.
    Unknown(UnknownValue),
}

impl OpenSet for ListAvatarsAvatarType {
    const VALUES: &'static [(&'static str, Self)] = &[("2DAvatar", Self::V2dAvatar)];
}

alicloud_runtime::open_set!(ListAvatarsAvatarType);

/// The answer to [`Client::list_avatars`](crate::Client::list_avatars).
#[derive(Default)]
#[non_exhaustive]
pub struct ListAvatarsResponse {
    /// The response data.
    pub data: Option<Data>,
    /// The request ID. Include it when you contact Alibaba Cloud support.
    ///
    /// Example: `******11-DB8D-4A9A-875B-275798******`.
    pub request_id: Option<String>,
    /// Whether the request succeeded.
    ///
    /// Example: `true`.
    pub success: Option<bool>,
}

impl Fields for ListAvatarsResponse {
    const FIELDS: &'static [Field] = &Field::members(["Data", "RequestId", "Success"]);
}

alicloud_runtime::structure!(ListAvatarsResponse { data, request_id, success });

/// The response data.
#[derive(Default)]
#[non_exhaustive]
pub struct Data {
    /// The avatars on this page.
    pub avatar_list: Vec<Avatar>,
    /// The total number of entries.
    ///
    /// Example: `1`.
    pub total_count: Option<i64>,
}

impl Fields for Data {
    const FIELDS: &'static [Field] = &Field::members(["AvatarList", "TotalCount"]);
}

alicloud_runtime::structure!(Data { avatar_list, total_count });

/// An item of `AvatarList`.
///
/// The avatars on this page.
#[derive(Default)]
#[non_exhaustive]
pub struct Avatar {
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

impl Fields for Avatar {
    const FIELDS: &'static [Field] = &Field::members([
        "AvatarDescription",
        "AvatarId",
        "AvatarName",
        "AvatarType",
        "Portrait",
        "Thumbnail",
        "Transparent",
    ]);
}

alicloud_runtime::structure!(
    Avatar { avatar_description, avatar_id, avatar_name, avatar_type, portrait,
    thumbnail, transparent }
);

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
    type Item = Avatar;

    #[inline]
    fn items(page: ListAvatarsResponse) -> Vec<Avatar> {
        page.data.map(|data| data.avatar_list).unwrap_or_default()
    }
}
