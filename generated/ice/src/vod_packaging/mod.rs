// Written by `cargo xtask regen`. Change the description and run it again.

//! On-demand packaging: assets, configurations, and groups.
//!
//! | | |
//! | --- | --- |
//! | [`BatchCreateVodPackagingAsset`](crate::Client::batch_create_vod_packaging_asset) | Ingests several assets for VOD packaging in one request. |
//! | [`CreateVodPackagingAsset`](crate::Client::create_vod_packaging_asset) | Ingests one asset for VOD packaging. |
//! | [`CreateVodPackagingConfiguration`](crate::Client::create_vod_packaging_configuration) | Creates a VOD packaging configuration in a packaging group. |
//! | [`CreateVodPackagingGroup`](crate::Client::create_vod_packaging_group) | Creates a VOD packaging group. |
//! | [`DeleteVodPackagingAsset`](crate::Client::delete_vod_packaging_asset) | Deletes a VOD packaging asset. |
//! | [`DeleteVodPackagingConfiguration`](crate::Client::delete_vod_packaging_configuration) | Deletes a VOD packaging configuration. |
//! | [`DeleteVodPackagingGroup`](crate::Client::delete_vod_packaging_group) | Deletes a VOD packaging group. |
//! | [`GetVodPackagingAsset`](crate::Client::get_vod_packaging_asset) | Looks up a VOD packaging asset. |
//! | [`GetVodPackagingConfiguration`](crate::Client::get_vod_packaging_configuration) | Looks up a VOD packaging configuration. |
//! | [`GetVodPackagingGroup`](crate::Client::get_vod_packaging_group) | Looks up a VOD packaging group. |
//! | [`ListVodPackagingAssets`](crate::Client::list_vod_packaging_assets) | Lists VOD packaging assets, newest first by default. |
//! | [`ListVodPackagingConfigurations`](crate::Client::list_vod_packaging_configurations) | Lists VOD packaging configurations, newest first by default. |
//! | [`ListVodPackagingGroups`](crate::Client::list_vod_packaging_groups) | Lists VOD packaging groups, newest first by default. |

pub mod batch_create_vod_packaging_asset;
pub mod create_vod_packaging_asset;
pub mod create_vod_packaging_configuration;
pub mod create_vod_packaging_group;
pub mod delete_vod_packaging_asset;
pub mod delete_vod_packaging_configuration;
pub mod delete_vod_packaging_group;
pub mod get_vod_packaging_asset;
pub mod get_vod_packaging_configuration;
pub mod get_vod_packaging_group;
pub mod list_vod_packaging_assets;
pub mod list_vod_packaging_configurations;
pub mod list_vod_packaging_groups;

pub use batch_create_vod_packaging_asset::{
    BatchCreateVodPackagingAssetRequest, BatchCreateVodPackagingAssetResponse,
};
pub use create_vod_packaging_asset::{
    CreateVodPackagingAssetRequest, CreateVodPackagingAssetResponse,
};
pub use create_vod_packaging_configuration::{
    CreateVodPackagingConfigurationRequest, CreateVodPackagingConfigurationResponse,
};
pub use create_vod_packaging_group::{
    CreateVodPackagingGroupRequest, CreateVodPackagingGroupResponse,
};
pub use delete_vod_packaging_asset::{
    DeleteVodPackagingAssetRequest, DeleteVodPackagingAssetResponse,
};
pub use delete_vod_packaging_configuration::{
    DeleteVodPackagingConfigurationRequest, DeleteVodPackagingConfigurationResponse,
};
pub use delete_vod_packaging_group::{
    DeleteVodPackagingGroupRequest, DeleteVodPackagingGroupResponse,
};
pub use get_vod_packaging_asset::{
    GetVodPackagingAssetRequest, GetVodPackagingAssetResponse,
};
pub use get_vod_packaging_configuration::{
    GetVodPackagingConfigurationRequest, GetVodPackagingConfigurationResponse,
};
pub use get_vod_packaging_group::{
    GetVodPackagingGroupRequest, GetVodPackagingGroupResponse,
};
pub use list_vod_packaging_assets::{
    ListVodPackagingAssetsRequest, ListVodPackagingAssetsResponse,
};
pub use list_vod_packaging_configurations::{
    ListVodPackagingConfigurationsRequest, ListVodPackagingConfigurationsResponse,
};
pub use list_vod_packaging_groups::{
    ListVodPackagingGroupsRequest, ListVodPackagingGroupsResponse,
};

use alicloud_runtime::{Call, Operation, OperationInfo};
use crate::Client;

/// The operations of this group as data.
pub const OPERATIONS: &[&OperationInfo] = &[
    <BatchCreateVodPackagingAssetRequest as Operation>::INFO,
    <CreateVodPackagingAssetRequest as Operation>::INFO,
    <CreateVodPackagingConfigurationRequest as Operation>::INFO,
    <CreateVodPackagingGroupRequest as Operation>::INFO,
    <DeleteVodPackagingAssetRequest as Operation>::INFO,
    <DeleteVodPackagingConfigurationRequest as Operation>::INFO,
    <DeleteVodPackagingGroupRequest as Operation>::INFO,
    <GetVodPackagingAssetRequest as Operation>::INFO,
    <GetVodPackagingConfigurationRequest as Operation>::INFO,
    <GetVodPackagingGroupRequest as Operation>::INFO,
    <ListVodPackagingAssetsRequest as Operation>::INFO,
    <ListVodPackagingConfigurationsRequest as Operation>::INFO,
    <ListVodPackagingGroupsRequest as Operation>::INFO,
];

/// # Vod packaging
impl Client {
    /// Ingests several assets for VOD packaging in one request.
    ///
    /// The assets are added to the packaging group `GroupName`. For each asset, `ResultList`
    /// reports whether it was ingested, with an error code and message if it was not.
    ///
    /// RAM permission: `ice:BatchCreateVodPackagingAsset` on all resources.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use alicloud_ice::vod_packaging::BatchCreateVodPackagingAssetRequest;
    /// # async fn example(client: &alicloud_ice::Client) -> alicloud_ice::Result<()> {
    /// let response = client
    ///     .batch_create_vod_packaging_asset(
    ///         BatchCreateVodPackagingAssetRequest::new().group_name("vod_hls"),
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Official documentation of `BatchCreateVodPackagingAsset`](https://api.alibabacloud.com/document/ICE/2020-11-09/BatchCreateVodPackagingAsset)
    #[inline]
    pub fn batch_create_vod_packaging_asset(
        &self,
        request: BatchCreateVodPackagingAssetRequest,
    ) -> Call<BatchCreateVodPackagingAssetRequest> {
        self.call(request)
    }

    /// Ingests one asset for VOD packaging.
    ///
    /// The asset is added to the packaging group `GroupName`. To get the packaging status and
    /// the playback URLs, call `GetVodPackagingAsset`. To ingest several assets at once, call
    /// `BatchCreateVodPackagingAsset`.
    ///
    /// RAM permission: `ice:CreateVodPackagingAsset` on all resources.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use alicloud_ice::vod_packaging::CreateVodPackagingAssetRequest;
    /// # async fn example(client: &alicloud_ice::Client) -> alicloud_ice::Result<()> {
    /// let response = client
    ///     .create_vod_packaging_asset(
    ///         CreateVodPackagingAssetRequest::new().group_name("vod_hls"),
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Official documentation of `CreateVodPackagingAsset`](https://api.alibabacloud.com/document/ICE/2020-11-09/CreateVodPackagingAsset)
    #[inline]
    pub fn create_vod_packaging_asset(
        &self,
        request: CreateVodPackagingAssetRequest,
    ) -> Call<CreateVodPackagingAssetRequest> {
        self.call(request)
    }

    /// Creates a VOD packaging configuration in a packaging group.
    ///
    /// Each egress endpoint of a packaged asset corresponds to one configuration. To list the
    /// endpoints, call `GetVodPackagingAsset`.
    ///
    /// RAM permission: `ice:CreateVodPackagingConfiguration` on all resources.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use alicloud_ice::vod_packaging::CreateVodPackagingConfigurationRequest;
    /// # async fn example(client: &alicloud_ice::Client) -> alicloud_ice::Result<()> {
    /// let response = client
    ///     .create_vod_packaging_configuration(
    ///         CreateVodPackagingConfigurationRequest::new().group_name("vod_hls"),
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Official documentation of `CreateVodPackagingConfiguration`](https://api.alibabacloud.com/document/ICE/2020-11-09/CreateVodPackagingConfiguration)
    #[inline]
    pub fn create_vod_packaging_configuration(
        &self,
        request: CreateVodPackagingConfigurationRequest,
    ) -> Call<CreateVodPackagingConfigurationRequest> {
        self.call(request)
    }

    /// Creates a VOD packaging group.
    ///
    /// A packaging group contains packaging configurations and the assets packaged with them.
    ///
    /// RAM permission: `ice:CreateVodPackagingGroup` on all resources.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use alicloud_ice::vod_packaging::CreateVodPackagingGroupRequest;
    /// # async fn example(client: &alicloud_ice::Client) -> alicloud_ice::Result<()> {
    /// let response = client
    ///     .create_vod_packaging_group(
    ///         CreateVodPackagingGroupRequest::new().group_name("vod_hls"),
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Official documentation of `CreateVodPackagingGroup`](https://api.alibabacloud.com/document/ICE/2020-11-09/CreateVodPackagingGroup)
    #[inline]
    pub fn create_vod_packaging_group(
        &self,
        request: CreateVodPackagingGroupRequest,
    ) -> Call<CreateVodPackagingGroupRequest> {
        self.call(request)
    }

    /// Deletes a VOD packaging asset.
    ///
    /// RAM permission: `ice:DeleteVodPackagingAsset` on all resources.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use alicloud_ice::vod_packaging::DeleteVodPackagingAssetRequest;
    /// # async fn example(client: &alicloud_ice::Client) -> alicloud_ice::Result<()> {
    /// let response = client
    ///     .delete_vod_packaging_asset(
    ///         DeleteVodPackagingAssetRequest::new().asset_name("30min_movie"),
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Official documentation of `DeleteVodPackagingAsset`](https://api.alibabacloud.com/document/ICE/2020-11-09/DeleteVodPackagingAsset)
    #[inline]
    pub fn delete_vod_packaging_asset(
        &self,
        request: DeleteVodPackagingAssetRequest,
    ) -> Call<DeleteVodPackagingAssetRequest> {
        self.call(request)
    }

    /// Deletes a VOD packaging configuration.
    ///
    /// RAM permission: `ice:DeleteVodPackagingConfiguration` on all resources.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use alicloud_ice::vod_packaging::DeleteVodPackagingConfigurationRequest;
    /// # async fn example(client: &alicloud_ice::Client) -> alicloud_ice::Result<()> {
    /// let response = client
    ///     .delete_vod_packaging_configuration(
    ///         DeleteVodPackagingConfigurationRequest::new().configuration_name("hls_3s"),
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Official documentation of `DeleteVodPackagingConfiguration`](https://api.alibabacloud.com/document/ICE/2020-11-09/DeleteVodPackagingConfiguration)
    #[inline]
    pub fn delete_vod_packaging_configuration(
        &self,
        request: DeleteVodPackagingConfigurationRequest,
    ) -> Call<DeleteVodPackagingConfigurationRequest> {
        self.call(request)
    }

    /// Deletes a VOD packaging group.
    ///
    /// RAM permission: `ice:DeleteVodPackagingGroup` on all resources.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use alicloud_ice::vod_packaging::DeleteVodPackagingGroupRequest;
    /// # async fn example(client: &alicloud_ice::Client) -> alicloud_ice::Result<()> {
    /// let response = client
    ///     .delete_vod_packaging_group(
    ///         DeleteVodPackagingGroupRequest::new().group_name("vod_hls"),
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Official documentation of `DeleteVodPackagingGroup`](https://api.alibabacloud.com/document/ICE/2020-11-09/DeleteVodPackagingGroup)
    #[inline]
    pub fn delete_vod_packaging_group(
        &self,
        request: DeleteVodPackagingGroupRequest,
    ) -> Call<DeleteVodPackagingGroupRequest> {
        self.call(request)
    }

    /// Looks up a VOD packaging asset.
    ///
    /// `EgressEndpoints` has an entry for each packaging configuration, with the packaging
    /// status and, unless packaging failed, the playback URL.
    ///
    /// RAM permission: `ice:GetVodPackagingAsset` on all resources.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use alicloud_ice::vod_packaging::GetVodPackagingAssetRequest;
    /// # async fn example(client: &alicloud_ice::Client) -> alicloud_ice::Result<()> {
    /// let response = client
    ///     .get_vod_packaging_asset(
    ///         GetVodPackagingAssetRequest::new().asset_name("30min_movie"),
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Official documentation of `GetVodPackagingAsset`](https://api.alibabacloud.com/document/ICE/2020-11-09/GetVodPackagingAsset)
    #[inline]
    pub fn get_vod_packaging_asset(
        &self,
        request: GetVodPackagingAssetRequest,
    ) -> Call<GetVodPackagingAssetRequest> {
        self.call(request)
    }

    /// Looks up a VOD packaging configuration.
    ///
    /// RAM permission: `ice:GetVodPackagingConfiguration` on all resources.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use alicloud_ice::vod_packaging::GetVodPackagingConfigurationRequest;
    /// # async fn example(client: &alicloud_ice::Client) -> alicloud_ice::Result<()> {
    /// let response = client
    ///     .get_vod_packaging_configuration(
    ///         GetVodPackagingConfigurationRequest::new().configuration_name("hls_3s"),
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Official documentation of `GetVodPackagingConfiguration`](https://api.alibabacloud.com/document/ICE/2020-11-09/GetVodPackagingConfiguration)
    #[inline]
    pub fn get_vod_packaging_configuration(
        &self,
        request: GetVodPackagingConfigurationRequest,
    ) -> Call<GetVodPackagingConfigurationRequest> {
        self.call(request)
    }

    /// Looks up a VOD packaging group.
    ///
    /// RAM permission: `ice:GetVodPackagingGroup` on all resources.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use alicloud_ice::vod_packaging::GetVodPackagingGroupRequest;
    /// # async fn example(client: &alicloud_ice::Client) -> alicloud_ice::Result<()> {
    /// let response = client
    ///     .get_vod_packaging_group(
    ///         GetVodPackagingGroupRequest::new().group_name("vod_hls"),
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Official documentation of `GetVodPackagingGroup`](https://api.alibabacloud.com/document/ICE/2020-11-09/GetVodPackagingGroup)
    #[inline]
    pub fn get_vod_packaging_group(
        &self,
        request: GetVodPackagingGroupRequest,
    ) -> Call<GetVodPackagingGroupRequest> {
        self.call(request)
    }

    /// Lists VOD packaging assets, newest first by default.
    ///
    /// RAM permission: `ice:ListVodPackagingAssets` on all resources.
    ///
    /// The response is one page. Use [`items`](Call::items) or [`pages`](Call::pages) of the call to paginate through all of them.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use alicloud_ice::vod_packaging::ListVodPackagingAssetsRequest;
    /// # async fn example(client: &alicloud_ice::Client) -> alicloud_ice::Result<()> {
    /// let mut items = client
    ///     .list_vod_packaging_assets(ListVodPackagingAssetsRequest::new())
    ///     .items();
    /// while let Some(item) = items.next().await {
    ///     let item = item?;
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Official documentation of `ListVodPackagingAssets`](https://api.alibabacloud.com/document/ICE/2020-11-09/ListVodPackagingAssets)
    #[inline]
    pub fn list_vod_packaging_assets(
        &self,
        request: ListVodPackagingAssetsRequest,
    ) -> Call<ListVodPackagingAssetsRequest> {
        self.call(request)
    }

    /// Lists VOD packaging configurations, newest first by default.
    ///
    /// RAM permission: `ice:ListVodPackagingConfigurations` on all resources.
    ///
    /// The response is one page. Use [`items`](Call::items) or [`pages`](Call::pages) of the call to paginate through all of them.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use alicloud_ice::vod_packaging::ListVodPackagingConfigurationsRequest;
    /// # async fn example(client: &alicloud_ice::Client) -> alicloud_ice::Result<()> {
    /// let mut items = client
    ///     .list_vod_packaging_configurations(ListVodPackagingConfigurationsRequest::new())
    ///     .items();
    /// while let Some(item) = items.next().await {
    ///     let item = item?;
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Official documentation of `ListVodPackagingConfigurations`](https://api.alibabacloud.com/document/ICE/2020-11-09/ListVodPackagingConfigurations)
    #[inline]
    pub fn list_vod_packaging_configurations(
        &self,
        request: ListVodPackagingConfigurationsRequest,
    ) -> Call<ListVodPackagingConfigurationsRequest> {
        self.call(request)
    }

    /// Lists VOD packaging groups, newest first by default.
    ///
    /// RAM permission: `ice:ListVodPackagingGroups` on all resources.
    ///
    /// The response is one page. Use [`items`](Call::items) or [`pages`](Call::pages) of the call to paginate through all of them.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use alicloud_ice::vod_packaging::ListVodPackagingGroupsRequest;
    /// # async fn example(client: &alicloud_ice::Client) -> alicloud_ice::Result<()> {
    /// let mut items = client
    ///     .list_vod_packaging_groups(ListVodPackagingGroupsRequest::new())
    ///     .items();
    /// while let Some(item) = items.next().await {
    ///     let item = item?;
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Official documentation of `ListVodPackagingGroups`](https://api.alibabacloud.com/document/ICE/2020-11-09/ListVodPackagingGroups)
    #[inline]
    pub fn list_vod_packaging_groups(
        &self,
        request: ListVodPackagingGroupsRequest,
    ) -> Call<ListVodPackagingGroupsRequest> {
        self.call(request)
    }
}
