// Written by `cargo xtask regen`. Change the description and run it again.

//! `DeleteDNAFiles`: Deletes up to 50 files from a media fingerprint library.

use alicloud_runtime::{Operation, OperationInfo};
use alicloud_runtime::wire::Field;

/// The request of [`Client::delete_dna_files`](crate::Client::delete_dna_files).
#[derive(Clone)]
#[non_exhaustive]
pub struct DeleteDnaFilesRequest {
    /// The ID of the fingerprint library to delete files from.
    ///
    /// Example: `fb712a6890464059b1b2ea7c8647****`.
    pub db_id: String,
    /// The primary keys of the files to delete.
    ///
    /// At most 50 items. Example: `["41e6536e4f2250e2e9bf26cdea19****"]`.
    pub primary_keys: Vec<String>,
    /// The account that owns the resource. Not required in ordinary requests.
    pub owner_account: Option<String>,
    /// The ID of the account that owns the resource. Not required in ordinary requests.
    pub owner_id: Option<i64>,
    /// The account whose resource the request operates on. Not required in ordinary requests.
    pub resource_owner_account: Option<String>,
    /// The ID of the account whose resource the request operates on. Not required in ordinary
    /// requests.
    pub resource_owner_id: Option<i64>,
}

impl DeleteDnaFilesRequest {
    /// Creates a request with the required parameters. The methods below set the others.
    pub fn new(
        db_id: impl Into<String>,
        primary_keys: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            db_id: db_id.into(),
            primary_keys: primary_keys.into_iter().map(Into::into).collect(),
            owner_account: None,
            owner_id: None,
            resource_owner_account: None,
            resource_owner_id: None,
        }
    }

    /// Sets `OwnerAccount`. The account that owns the resource.
    #[must_use]
    pub fn owner_account(mut self, owner_account: impl Into<String>) -> Self {
        self.owner_account = Some(owner_account.into());
        self
    }

    /// Sets `OwnerId`. The ID of the account that owns the resource.
    #[must_use]
    #[inline]
    pub fn owner_id(mut self, owner_id: i64) -> Self {
        self.owner_id = Some(owner_id);
        self
    }

    /// Sets `ResourceOwnerAccount`. The account whose resource the request operates on.
    #[must_use]
    pub fn resource_owner_account(
        mut self,
        resource_owner_account: impl Into<String>,
    ) -> Self {
        self.resource_owner_account = Some(resource_owner_account.into());
        self
    }

    /// Sets `ResourceOwnerId`. The ID of the account whose resource the request operates on.
    #[must_use]
    #[inline]
    pub fn resource_owner_id(mut self, resource_owner_id: i64) -> Self {
        self.resource_owner_id = Some(resource_owner_id);
        self
    }
}

alicloud_runtime::structure! {
    DeleteDnaFilesRequest {
        db_id: Field::query("DBId").required(),
        primary_keys: Field::query("PrimaryKeys").comma_list().items(0, 50).required(),
        owner_account: Field::query("OwnerAccount"),
        owner_id: Field::query("OwnerId"),
        resource_owner_account: Field::query("ResourceOwnerAccount"),
        resource_owner_id: Field::query("ResourceOwnerId"),
    }
}

/// The response of [`Client::delete_dna_files`](crate::Client::delete_dna_files).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDnaFilesResponse {
    /// The request ID. Include it when you contact Alibaba Cloud support.
    ///
    /// Example: `31E30781-9495-5E2D-A84D-759B0A01E262`.
    pub request_id: Option<String>,
}

alicloud_runtime::structure! {
    DeleteDnaFilesResponse {
        request_id: "RequestId",
    }
}

impl Operation for DeleteDnaFilesRequest {
    type Response = DeleteDnaFilesResponse;

    const INFO: &'static OperationInfo = &OperationInfo::of::<Self>()
        .post("DeleteDNAFiles")
        .summary("Deletes up to 50 files from a media fingerprint library.")
        .ram_action("ice:DeleteDNAFiles")
        .documentation(
            "https://api.alibabacloud.com/document/ICE/2020-11-09/DeleteDNAFiles",
        );
}
