// Written by `cargo xtask regen`. Change the description and run it again.

//! `ListLivePackageOriginEndpoints`: Lists the origin endpoints of a live packaging channel, page by page.

use alicloud_runtime::{
    Operation, OperationInfo, Paginated, PaginationInfo, SecretText, Text, Timestamp,
};
use alicloud_runtime::wire::Field;
use crate::types;

/// The request of [`Client::list_live_package_origin_endpoints`](crate::Client::list_live_package_origin_endpoints).
#[derive(Clone)]
#[non_exhaustive]
pub struct ListLivePackageOriginEndpointsRequest {
    /// The name of the channel group.
    ///
    /// Example: `channel-group-1`.
    pub group_name: String,
    /// The name of the channel.
    ///
    /// Example: `channel-1`.
    pub channel_name: String,
    /// The text to search for in the names and descriptions of the endpoints. Partial matches
    /// are supported.
    ///
    /// Example: `endpoint-`.
    pub keyword: Option<String>,
    /// The page number, starting from 1.
    ///
    /// Example: `1`.
    pub page_no: Option<i64>,
    /// The number of entries per page.
    ///
    /// Example: `10`.
    pub page_size: Option<i64>,
    /// The sort order of the endpoints by creation time.
    ///
    /// Default: `desc`. Example: `desc`.
    pub sort_by: Option<types::SortOrder>,
}

impl ListLivePackageOriginEndpointsRequest {
    /// Creates a request with the required parameters. The methods below set the others.
    pub fn new(group_name: impl Into<String>, channel_name: impl Into<String>) -> Self {
        Self {
            group_name: group_name.into(),
            channel_name: channel_name.into(),
            keyword: None,
            page_no: None,
            page_size: None,
            sort_by: None,
        }
    }

    /// Sets `Keyword`. The text to search for in the names and descriptions of the endpoints.
    #[must_use]
    pub fn keyword(mut self, keyword: impl Into<String>) -> Self {
        self.keyword = Some(keyword.into());
        self
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

    /// Sets `SortBy`. The sort order of the endpoints by creation time.
    #[must_use]
    pub fn sort_by(mut self, sort_by: impl Into<types::SortOrder>) -> Self {
        self.sort_by = Some(sort_by.into());
        self
    }
}

alicloud_runtime::structure! {
    ListLivePackageOriginEndpointsRequest {
        group_name: Field::query("GroupName").required(),
        channel_name: Field::query("ChannelName").required(),
        keyword: Field::query("Keyword"),
        page_no: Field::query("PageNo"),
        page_size: Field::query("PageSize"),
        sort_by: Field::query("SortBy"),
    }
}

/// The response of [`Client::list_live_package_origin_endpoints`](crate::Client::list_live_package_origin_endpoints).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListLivePackageOriginEndpointsResponse {
    /// The origin endpoints on this page.
    pub live_package_origin_endpoints: Vec<LivePackageOriginEndpointItem>,
    /// The page number, starting from 1.
    ///
    /// Example: `1`.
    pub page_no: Option<i64>,
    /// The number of entries per page.
    ///
    /// Example: `10`.
    pub page_size: Option<i64>,
    /// The request ID. Include it when you contact Alibaba Cloud support.
    ///
    /// Example: `b9f90a7ac8904db28dc18e0c2a72c75d`.
    pub request_id: Option<String>,
    /// The sort order of the results.
    ///
    /// Example: `desc`.
    pub sort_by: Option<types::SortOrder>,
    /// The total number of entries.
    ///
    /// Example: `10`.
    pub total_count: Option<i64>,
}

alicloud_runtime::structure! {
    ListLivePackageOriginEndpointsResponse {
        live_package_origin_endpoints: "LivePackageOriginEndpoints",
        page_no: "PageNo",
        page_size: "PageSize",
        request_id: "RequestId",
        sort_by: "SortBy",
        total_count: "TotalCount",
    }
}

/// An item of [`ListLivePackageOriginEndpointsResponse::live_package_origin_endpoints`](field@ListLivePackageOriginEndpointsResponse::live_package_origin_endpoints).
///
/// The origin endpoints on this page.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LivePackageOriginEndpointItem {
    /// The code that a client must present to pull from the endpoint.
    ///
    /// Example: `Abc123Def456`.
    pub authorization_code: Option<SecretText>,
    /// The name of the channel.
    ///
    /// Example: `channel-1`.
    pub channel_name: Option<String>,
    /// The time the endpoint was created, in UTC.
    ///
    /// Example: `2023-04-01T12:00:00Z`.
    pub create_time: Option<Text<Timestamp>>,
    /// The description of the endpoint.
    ///
    /// Example: `This is an origin endpoint.`.
    pub description: Option<String>,
    /// The name of the origin endpoint.
    ///
    /// Example: `endpoint-1`.
    pub endpoint_name: Option<String>,
    /// The playback URL of the endpoint.
    ///
    /// Example: `https://xxx.packagepull-abcxxx.ap-southeast-1.aliyuncsiceintl.com/v1/group01/1/ch01/manifest.m3u8`.
    pub endpoint_url: Option<String>,
    /// The name of the channel group.
    ///
    /// Example: `channel-group-1`.
    pub group_name: Option<String>,
    /// The IP addresses or CIDR blocks that are not allowed to pull from the endpoint.
    ///
    /// Example: `10.21.222.1/32,192.168.100.0/24`.
    pub ip_blacklist: Option<String>,
    /// The IP addresses or CIDR blocks that are allowed to pull from the endpoint.
    ///
    /// Example: `192.168.1.0/24,10.0.0.1/24`.
    pub ip_whitelist: Option<String>,
    /// The time the endpoint was last updated, in UTC.
    ///
    /// Example: `2023-04-01T12:00:00Z`.
    pub last_modified: Option<Text<Timestamp>>,
    /// The name of the manifest (playlist).
    ///
    /// Example: `manifest`.
    pub manifest_name: Option<String>,
    /// The delivery protocol of the endpoint.
    ///
    /// Example: `HLS`.
    pub protocol: Option<types::PackagingProtocol>,
    /// The number of days available for time-shifting. `0` disables time-shifting.
    ///
    /// Example: `1`.
    pub timeshift_vision: Option<i32>,
}

alicloud_runtime::structure! {
    LivePackageOriginEndpointItem {
        authorization_code: "AuthorizationCode",
        channel_name: "ChannelName",
        create_time: "CreateTime",
        description: "Description",
        endpoint_name: "EndpointName",
        endpoint_url: "EndpointUrl",
        group_name: "GroupName",
        ip_blacklist: "IpBlacklist",
        ip_whitelist: "IpWhitelist",
        last_modified: "LastModified",
        manifest_name: "ManifestName",
        protocol: "Protocol",
        timeshift_vision: "TimeshiftVision",
    }
}

impl Operation for ListLivePackageOriginEndpointsRequest {
    type Response = ListLivePackageOriginEndpointsResponse;

    const INFO: &'static OperationInfo = &OperationInfo::of::<Self>()
        .post("ListLivePackageOriginEndpoints")
        .summary("Lists the origin endpoints of a live packaging channel, page by page.")
        .read_only()
        .pagination(
            PaginationInfo::of("LivePackageOriginEndpoints")
                .number("PageNo")
                .total("TotalCount"),
        )
        .ram_action("ice:ListLivePackageOriginEndpoints")
        .documentation(
            "https://api.alibabacloud.com/document/ICE/2020-11-09/ListLivePackageOriginEndpoints",
        );
}

impl Paginated for ListLivePackageOriginEndpointsRequest {
    type Item = LivePackageOriginEndpointItem;

    #[inline]
    fn items(
        page: ListLivePackageOriginEndpointsResponse,
    ) -> Vec<LivePackageOriginEndpointItem> {
        page.live_package_origin_endpoints
    }

    #[inline]
    fn set_page_number(&mut self, number: i32) {
        self.page_no = Some(number.into());
    }
}
