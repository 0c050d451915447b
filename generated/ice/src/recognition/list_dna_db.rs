// Written by `cargo xtask regen`. Change the description and run it again.

//! `ListDNADB`: Lists media fingerprint libraries.

use alicloud_runtime::{Operation, OperationInfo};
use alicloud_runtime::wire::Field;
use crate::types;

/// The request of [`Client::list_dna_db`](crate::Client::list_dna_db).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDnaDbRequest {
    /// The IDs of the fingerprint libraries to list. At most 10 per request are recommended.
    ///
    /// Example: `["2288c6ca184c0e47098a5b665e2a12****", "78dc866518b843259669df58ed30****"]`.
    pub db_ids: Option<Vec<String>>,
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

impl ListDnaDbRequest {
    /// Creates a request. Every parameter is optional.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `DBIds`. The IDs of the fingerprint libraries to list.
    #[must_use]
    pub fn db_ids(
        mut self,
        db_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.db_ids = Some(db_ids.into_iter().map(Into::into).collect());
        self
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
    ListDnaDbRequest {
        db_ids: Field::query("DBIds").comma_list(),
        owner_account: Field::query("OwnerAccount"),
        owner_id: Field::query("OwnerId"),
        resource_owner_account: Field::query("ResourceOwnerAccount"),
        resource_owner_id: Field::query("ResourceOwnerId"),
    }
}

/// The response of [`Client::list_dna_db`](crate::Client::list_dna_db).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDnaDbResponse {
    /// The fingerprint libraries.
    pub db_list: Vec<types::DnaDbInfo>,
    /// The request ID. Include it when you contact Alibaba Cloud support.
    ///
    /// Example: `25818875-5F78-4A13-BEF6-D7393642CA58`.
    pub request_id: Option<String>,
}

alicloud_runtime::structure! {
    ListDnaDbResponse {
        db_list: "DBList",
        request_id: "RequestId",
    }
}

impl Operation for ListDnaDbRequest {
    type Response = ListDnaDbResponse;

    const INFO: &'static OperationInfo = &OperationInfo::of::<Self>()
        .post("ListDNADB")
        .summary("Lists media fingerprint libraries.")
        .read_only()
        .ram_action("ice:ListDNADB")
        .documentation("https://api.alibabacloud.com/document/ICE/2020-11-09/ListDNADB");
}
