// Written by `cargo xtask regen`. Change the description and run it again.

//! `CreateDNADB`: Creates a media fingerprint (DNA) library.

use alicloud_runtime::{Operation, OperationInfo};
use alicloud_runtime::wire::Field;
use crate::types;

/// The request of [`Client::create_dna_db`](crate::Client::create_dna_db).
#[derive(Clone)]
#[non_exhaustive]
pub struct CreateDnaDbRequest {
    /// The name of the library.
    ///
    /// Example: `example name`.
    pub name: String,
    /// The content type of the library. `Image` and `Text` are deprecated.
    ///
    /// Example: `Video`.
    pub model: Option<types::DnaModel>,
    /// The description of the library.
    pub description: Option<String>,
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

impl CreateDnaDbRequest {
    /// Creates a request with the required parameters. The methods below set the others.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            model: None,
            description: None,
            owner_account: None,
            owner_id: None,
            resource_owner_account: None,
            resource_owner_id: None,
        }
    }

    /// Sets `Model`. The content type of the library.
    #[must_use]
    pub fn model(mut self, model: impl Into<types::DnaModel>) -> Self {
        self.model = Some(model.into());
        self
    }

    /// Sets `Description`. The description of the library.
    #[must_use]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
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
    CreateDnaDbRequest {
        name: Field::query("Name").required(),
        model: Field::query("Model"),
        description: Field::query("Description"),
        owner_account: Field::query("OwnerAccount"),
        owner_id: Field::query("OwnerId"),
        resource_owner_account: Field::query("ResourceOwnerAccount"),
        resource_owner_id: Field::query("ResourceOwnerId"),
    }
}

/// The response of [`Client::create_dna_db`](crate::Client::create_dna_db).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDnaDbResponse {
    /// The created library.
    pub db_info: Option<types::DnaDbInfo>,
    /// The request ID. Include it when you contact Alibaba Cloud support.
    ///
    /// Example: `25818875-5F78-4A13-BEF6-D7393642CA58`.
    pub request_id: Option<String>,
}

alicloud_runtime::structure! {
    CreateDnaDbResponse {
        db_info: "DBInfo",
        request_id: "RequestId",
    }
}

impl Operation for CreateDnaDbRequest {
    type Response = CreateDnaDbResponse;

    const INFO: &'static OperationInfo = &OperationInfo::of::<Self>()
        .post("CreateDNADB")
        .summary("Creates a media fingerprint (DNA) library.")
        .ram_action("ice:CreateDNADB")
        .documentation(
            "https://api.alibabacloud.com/document/ICE/2020-11-09/CreateDNADB",
        );
}
