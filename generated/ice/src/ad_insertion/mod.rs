// Written by `cargo xtask regen`. Change the description and run it again.

//! Configurations for inserting ads into streams.
//!
//! | | |
//! | --- | --- |
//! | [`AddAdInsertion`](crate::Client::add_ad_insertion) | Creates a configuration for inserting ads into streams. |
//! | [`DeleteAdInsertion`](crate::Client::delete_ad_insertion) | Removes an ad insertion configuration. |
//! | [`GetAdInsertion`](crate::Client::get_ad_insertion) | Looks up an ad insertion configuration. |
//! | [`ListAdInsertions`](crate::Client::list_ad_insertions) | Lists ad insertion configurations. |
//! | [`UpdateAdInsertion`](crate::Client::update_ad_insertion) | Updates an ad insertion configuration. |

pub mod add_ad_insertion;
pub mod delete_ad_insertion;
pub mod get_ad_insertion;
pub mod list_ad_insertions;
pub mod update_ad_insertion;

pub use add_ad_insertion::{
    AddAdInsertionRequest, AddAdInsertionRequired, AddAdInsertionResponse,
};
pub use delete_ad_insertion::{DeleteAdInsertionRequest, DeleteAdInsertionResponse};
pub use get_ad_insertion::{GetAdInsertionRequest, GetAdInsertionResponse};
pub use list_ad_insertions::{ListAdInsertionsRequest, ListAdInsertionsResponse};
pub use update_ad_insertion::{
    UpdateAdInsertionRequest, UpdateAdInsertionRequired, UpdateAdInsertionResponse,
};

use alicloud_runtime::{Call, Operation, OperationInfo};
use crate::Client;

/// The operations of this group as data.
pub const OPERATIONS: &[&OperationInfo] = &[
    <AddAdInsertionRequest as Operation>::INFO,
    <DeleteAdInsertionRequest as Operation>::INFO,
    <GetAdInsertionRequest as Operation>::INFO,
    <ListAdInsertionsRequest as Operation>::INFO,
    <UpdateAdInsertionRequest as Operation>::INFO,
];

/// # Ad insertion
impl Client {
    /// Creates a configuration for inserting ads into streams.
    ///
    /// RAM permission: `ice:AddAdInsertion` on all resources.
    ///
    /// With a `ClientToken`, the call is idempotent and is retried even if the response is lost. Without one it is not, and [`Error::may_have_executed`](crate::Error::may_have_executed) reports whether it may have executed.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use alicloud_ice::ad_insertion::AddAdInsertionRequest;
    /// use alicloud_ice::ad_insertion::AddAdInsertionRequired;
    /// # async fn example(client: &alicloud_ice::Client) -> alicloud_ice::Result<()> {
    /// let response = client
    ///     .add_ad_insertion(
    ///         AddAdInsertionRequest::new(AddAdInsertionRequired {
    ///             name: "my_ad".into(),
    ///             content_url_prefix: "https://source.com/".into(),
    ///             ads_url: "http://ads.com/ad1?param1=[palyer_params.p1]".into(),
    ///         }),
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Official documentation of `AddAdInsertion`](https://api.alibabacloud.com/document/ICE/2020-11-09/AddAdInsertion)
    #[inline]
    pub fn add_ad_insertion(
        &self,
        request: AddAdInsertionRequest,
    ) -> Call<AddAdInsertionRequest> {
        self.call(request)
    }

    /// Removes an ad insertion configuration.
    ///
    /// RAM permission: `ice:DeleteAdInsertion` on all resources.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use alicloud_ice::ad_insertion::DeleteAdInsertionRequest;
    /// # async fn example(client: &alicloud_ice::Client) -> alicloud_ice::Result<()> {
    /// let response = client
    ///     .delete_ad_insertion(DeleteAdInsertionRequest::new("my_ad"))
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Official documentation of `DeleteAdInsertion`](https://api.alibabacloud.com/document/ICE/2020-11-09/DeleteAdInsertion)
    #[inline]
    pub fn delete_ad_insertion(
        &self,
        request: DeleteAdInsertionRequest,
    ) -> Call<DeleteAdInsertionRequest> {
        self.call(request)
    }

    /// Looks up an ad insertion configuration.
    ///
    /// RAM permission: `ice:GetAdInsertion` on all resources.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use alicloud_ice::ad_insertion::GetAdInsertionRequest;
    /// # async fn example(client: &alicloud_ice::Client) -> alicloud_ice::Result<()> {
    /// let response = client.get_ad_insertion(GetAdInsertionRequest::new("my_ad")).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Official documentation of `GetAdInsertion`](https://api.alibabacloud.com/document/ICE/2020-11-09/GetAdInsertion)
    #[inline]
    pub fn get_ad_insertion(
        &self,
        request: GetAdInsertionRequest,
    ) -> Call<GetAdInsertionRequest> {
        self.call(request)
    }

    /// Lists ad insertion configurations.
    ///
    /// RAM permission: `ice:ListAdInsertions` on all resources.
    ///
    /// The response is one page. Use [`items`](Call::items) or [`pages`](Call::pages) of the call to paginate through all of them.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use alicloud_ice::ad_insertion::ListAdInsertionsRequest;
    /// # async fn example(client: &alicloud_ice::Client) -> alicloud_ice::Result<()> {
    /// let mut items = client.list_ad_insertions(ListAdInsertionsRequest::new()).items();
    /// while let Some(item) = items.next().await {
    ///     let item = item?;
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Official documentation of `ListAdInsertions`](https://api.alibabacloud.com/document/ICE/2020-11-09/ListAdInsertions)
    #[inline]
    pub fn list_ad_insertions(
        &self,
        request: ListAdInsertionsRequest,
    ) -> Call<ListAdInsertionsRequest> {
        self.call(request)
    }

    /// Updates an ad insertion configuration.
    ///
    /// The name cannot be changed.
    ///
    /// RAM permission: `ice:UpdateAdInsertion` on all resources.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use alicloud_ice::ad_insertion::UpdateAdInsertionRequest;
    /// use alicloud_ice::ad_insertion::UpdateAdInsertionRequired;
    /// # async fn example(client: &alicloud_ice::Client) -> alicloud_ice::Result<()> {
    /// let response = client
    ///     .update_ad_insertion(
    ///         UpdateAdInsertionRequest::new(UpdateAdInsertionRequired {
    ///             name: "my_ad".into(),
    ///             content_url_prefix: "https://source.com/".into(),
    ///             ads_url: "http://ads.com/ad1?param1=[palyer_params.p1]".into(),
    ///         }),
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Official documentation of `UpdateAdInsertion`](https://api.alibabacloud.com/document/ICE/2020-11-09/UpdateAdInsertion)
    #[inline]
    pub fn update_ad_insertion(
        &self,
        request: UpdateAdInsertionRequest,
    ) -> Call<UpdateAdInsertionRequest> {
        self.call(request)
    }
}
