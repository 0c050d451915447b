// Written by `cargo xtask regen`. Change the description and run it again.

//! `DeleteRecognitionEntity`: Deletes an entity from a custom recognition library.

use alicloud_runtime::{Operation, OperationInfo};
use alicloud_runtime::wire::Field;
use crate::types;

/// The request of [`Client::delete_recognition_entity`](crate::Client::delete_recognition_entity).
#[derive(Clone)]
#[non_exhaustive]
pub struct DeleteRecognitionEntityRequest {
    /// The recognition type of the entity.
    ///
    /// Example: `landmark`.
    pub algorithm: types::RecognitionAlgorithm,
    /// The ID of the recognition library.
    ///
    /// Example: `*************24b47865c6**************`.
    pub lib_id: String,
    /// The ID of the entity to delete.
    ///
    /// Example: `**************544cb84754************`.
    pub entity_id: String,
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

impl DeleteRecognitionEntityRequest {
    /// Creates a request with the required parameters. The methods below set the others.
    #[inline]
    pub fn new(required: DeleteRecognitionEntityRequired) -> Self {
        Self {
            algorithm: required.algorithm,
            lib_id: required.lib_id,
            entity_id: required.entity_id,
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

/// The required values of [`DeleteRecognitionEntityRequest`].
#[derive(Clone, Debug, PartialEq)]
pub struct DeleteRecognitionEntityRequired {
    /// The recognition type of the entity.
    ///
    /// Example: `landmark`.
    pub algorithm: types::RecognitionAlgorithm,
    /// The ID of the recognition library.
    ///
    /// Example: `*************24b47865c6**************`.
    pub lib_id: String,
    /// The ID of the entity to delete.
    ///
    /// Example: `**************544cb84754************`.
    pub entity_id: String,
}

alicloud_runtime::structure! {
    DeleteRecognitionEntityRequest {
        algorithm: Field::query("Algorithm").required(),
        lib_id: Field::query("LibId").required(),
        entity_id: Field::query("EntityId").required(),
        owner_account: Field::query("OwnerAccount"),
        owner_id: Field::query("OwnerId"),
        resource_owner_account: Field::query("ResourceOwnerAccount"),
        resource_owner_id: Field::query("ResourceOwnerId"),
    }
}

/// The response of [`Client::delete_recognition_entity`](crate::Client::delete_recognition_entity).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteRecognitionEntityResponse {
    /// The request ID. Include it when you contact Alibaba Cloud support.
    ///
    /// Example: `******11-DB8D-4A9A-875B-275798******`.
    pub request_id: Option<String>,
}

alicloud_runtime::structure! {
    DeleteRecognitionEntityResponse {
        request_id: "RequestId",
    }
}

impl Operation for DeleteRecognitionEntityRequest {
    type Response = DeleteRecognitionEntityResponse;

    const INFO: &'static OperationInfo = &OperationInfo::of::<Self>()
        .post("DeleteRecognitionEntity")
        .summary("Deletes an entity from a custom recognition library.")
        .ram_action("ice:DeleteRecognitionEntity")
        .documentation(
            "https://api.alibabacloud.com/document/ICE/2020-11-09/DeleteRecognitionEntity",
        );
}
