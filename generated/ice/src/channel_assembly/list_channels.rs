// Written by `cargo xtask regen`. Change the description and run it again.

//! `ListChannels`: Lists MediaWeaver channels, optionally filtered by name, tier, playback mode, or state.

use alicloud_runtime::{Operation, OperationInfo, Paginated, PaginationInfo};
use alicloud_runtime::wire::Field;
use crate::types;

/// The request of [`Client::list_channels`](crate::Client::list_channels).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListChannelsRequest {
    /// The name of the channel.
    ///
    /// Example: `MyChannel`.
    pub channel_name: Option<String>,
    /// The tier of the channel.
    ///
    /// Example: `basic`.
    pub channel_tier: Option<types::ChannelTier>,
    /// The playback mode of the channel's programs.
    ///
    /// Example: `loop`.
    pub playback_mode: Option<types::ChannelPlaybackMode>,
    /// The state of the channels to list: `0` for stopped, `1` for started.
    ///
    /// Example: `0`.
    pub state: Option<i32>,
    /// The page number, starting from 1.
    ///
    /// Default: `1`. Example: `1`.
    pub page_no: Option<i32>,
    /// The number of entries per page.
    ///
    /// 1 to 100. Default: `10`. Example: `20`.
    pub page_size: Option<i32>,
    /// The sort order of the entries, by last modification time.
    ///
    /// Example: `desc`.
    pub sort_by_modified_time: Option<types::SortOrder>,
    /// The sort order of the channels, by creation time.
    ///
    /// Example: `asc`.
    pub sort_by: Option<types::SortOrder>,
}

impl ListChannelsRequest {
    /// Creates a request. Every parameter is optional.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `ChannelName`. The name of the channel.
    #[must_use]
    pub fn channel_name(mut self, channel_name: impl Into<String>) -> Self {
        self.channel_name = Some(channel_name.into());
        self
    }

    /// Sets `ChannelTier`. The tier of the channel.
    #[must_use]
    pub fn channel_tier(mut self, channel_tier: impl Into<types::ChannelTier>) -> Self {
        self.channel_tier = Some(channel_tier.into());
        self
    }

    /// Sets `PlaybackMode`. The playback mode of the channel's programs.
    #[must_use]
    pub fn playback_mode(
        mut self,
        playback_mode: impl Into<types::ChannelPlaybackMode>,
    ) -> Self {
        self.playback_mode = Some(playback_mode.into());
        self
    }

    /// Sets `State`. The state of the channels to list: `0` for stopped, `1` for started.
    #[must_use]
    #[inline]
    pub fn state(mut self, state: i32) -> Self {
        self.state = Some(state);
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

    /// Sets `SortByModifiedTime`. The sort order of the entries, by last modification time.
    #[must_use]
    pub fn sort_by_modified_time(
        mut self,
        sort_by_modified_time: impl Into<types::SortOrder>,
    ) -> Self {
        self.sort_by_modified_time = Some(sort_by_modified_time.into());
        self
    }

    /// Sets `SortBy`. The sort order of the channels, by creation time.
    #[must_use]
    pub fn sort_by(mut self, sort_by: impl Into<types::SortOrder>) -> Self {
        self.sort_by = Some(sort_by.into());
        self
    }
}

alicloud_runtime::structure! {
    ListChannelsRequest {
        channel_name: Field::query("ChannelName"),
        channel_tier: Field::query("ChannelTier"),
        playback_mode: Field::query("PlaybackMode"),
        state: Field::query("State"),
        page_no: Field::query("PageNo"),
        page_size: Field::query("PageSize").integer(1, 100),
        sort_by_modified_time: Field::query("SortByModifiedTime"),
        sort_by: Field::query("SortBy"),
    }
}

/// The response of [`Client::list_channels`](crate::Client::list_channels).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListChannelsResponse {
    /// The channels on this page.
    pub channel_list: Vec<types::ChannelAssemblyChannel>,
    /// The page number, starting from 1.
    ///
    /// Example: `1`.
    pub page_no: Option<i32>,
    /// The number of entries per page.
    ///
    /// Example: `10`.
    pub page_size: Option<i32>,
    /// The request ID. Include it when you contact Alibaba Cloud support.
    ///
    /// Example: `xxx-xxxx-xxxxx-xxxx`.
    pub request_id: Option<String>,
    /// The total number of entries.
    ///
    /// Example: `180`.
    pub total_count: Option<i32>,
}

alicloud_runtime::structure! {
    ListChannelsResponse {
        channel_list: "ChannelList",
        page_no: "PageNo",
        page_size: "PageSize",
        request_id: "RequestId",
        total_count: "TotalCount",
    }
}

impl Operation for ListChannelsRequest {
    type Response = ListChannelsResponse;

    const INFO: &'static OperationInfo = &OperationInfo::of::<Self>()
        .post("ListChannels")
        .summary(
            "Lists MediaWeaver channels, optionally filtered by name, tier, playback mode, or state.",
        )
        .read_only()
        .pagination(
            PaginationInfo::of("ChannelList").number("PageNo").total("TotalCount"),
        )
        .ram_action("ice:ListChannels")
        .documentation(
            "https://api.alibabacloud.com/document/ICE/2020-11-09/ListChannels",
        );
}

impl Paginated for ListChannelsRequest {
    type Item = types::ChannelAssemblyChannel;

    #[inline]
    fn items(page: ListChannelsResponse) -> Vec<types::ChannelAssemblyChannel> {
        page.channel_list
    }

    #[inline]
    fn set_page_number(&mut self, number: i32) {
        self.page_no = Some(number);
    }
}
