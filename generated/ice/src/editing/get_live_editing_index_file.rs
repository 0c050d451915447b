// Written by `cargo xtask regen`. Change the description and run it again.

//! `GetLiveEditingIndexFile`: Looks up the index file of a live stream, used to preview a project in the console.

use alicloud_runtime::{Operation, OperationInfo};
use alicloud_runtime::wire::Field;

/// The request of [`Client::get_live_editing_index_file`](crate::Client::get_live_editing_index_file).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetLiveEditingIndexFileRequest {
    /// The application name of the live stream.
    ///
    /// Example: `testrecord`.
    pub app_name: Option<String>,
    /// The domain name of the live stream.
    ///
    /// Example: `test.alivecdn.com`.
    pub domain_name: Option<String>,
    /// The name of the live stream.
    ///
    /// Example: `teststream`.
    pub stream_name: Option<String>,
    /// The ID of the live editing project.
    ///
    /// Example: `*****cb6307a4edea614d8b3f3c*****`.
    pub project_id: Option<String>,
}

impl GetLiveEditingIndexFileRequest {
    /// Creates a request. Every parameter is optional.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `AppName`. The application name of the live stream.
    #[must_use]
    pub fn app_name(mut self, app_name: impl Into<String>) -> Self {
        self.app_name = Some(app_name.into());
        self
    }

    /// Sets `DomainName`. The domain name of the live stream.
    #[must_use]
    pub fn domain_name(mut self, domain_name: impl Into<String>) -> Self {
        self.domain_name = Some(domain_name.into());
        self
    }

    /// Sets `StreamName`. The name of the live stream.
    #[must_use]
    pub fn stream_name(mut self, stream_name: impl Into<String>) -> Self {
        self.stream_name = Some(stream_name.into());
        self
    }

    /// Sets `ProjectId`. The ID of the live editing project.
    #[must_use]
    pub fn project_id(mut self, project_id: impl Into<String>) -> Self {
        self.project_id = Some(project_id.into());
        self
    }
}

alicloud_runtime::structure! {
    GetLiveEditingIndexFileRequest {
        app_name: Field::query("AppName"),
        domain_name: Field::query("DomainName"),
        stream_name: Field::query("StreamName"),
        project_id: Field::query("ProjectId"),
    }
}

/// The response of [`Client::get_live_editing_index_file`](crate::Client::get_live_editing_index_file).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetLiveEditingIndexFileResponse {
    /// The URL of the index file.
    pub index_file: Option<String>,
    /// The request ID. Include it when you contact Alibaba Cloud support.
    ///
    /// Example: `4E84BE44-58A7-****-****-FBEBEA16EF94`.
    pub request_id: Option<String>,
}

alicloud_runtime::structure! {
    GetLiveEditingIndexFileResponse {
        index_file: "IndexFile",
        request_id: "RequestId",
    }
}

impl Operation for GetLiveEditingIndexFileRequest {
    type Response = GetLiveEditingIndexFileResponse;

    const INFO: &'static OperationInfo = &OperationInfo::of::<Self>()
        .post("GetLiveEditingIndexFile")
        .summary(
            "Looks up the index file of a live stream, used to preview a project in the console.",
        )
        .read_only()
        .ram_action("ice:GetLiveEditingIndexFile")
        .documentation(
            "https://api.alibabacloud.com/document/ICE/2020-11-09/GetLiveEditingIndexFile",
        );
}
