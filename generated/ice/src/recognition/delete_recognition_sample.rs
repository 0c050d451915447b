// Written by `cargo xtask regen`. Change the description and run it again.

//! `DeleteRecognitionSample`: Deletes a sample of an entity in a custom recognition library.

use alicloud_runtime::{Operation, OperationInfo};
use alicloud_runtime::wire::{Field, Fields};
use crate::types;

/// The request of [`Client::delete_recognition_sample`](crate::Client::delete_recognition_sample).
#[non_exhaustive]
pub struct DeleteRecognitionSampleRequest {
    /// The recognition type of the library.
    ///
    /// Example: `landmark`.
    pub algorithm: types::RecognitionAlgorithm,
    /// The ID of the recognition library.
    ///
    /// Example: `*************24b47865c6**************`.
    pub lib_id: String,
    /// The ID of the entity the sample belongs to.
    ///
    /// Example: `**************544cb84754************`.
    pub entity_id: String,
    /// The ID of the sample to delete.
    ///
    /// Example: `**************4d2ba728e2f**************`.
    pub sample_id: String,
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

impl DeleteRecognitionSampleRequest {
    /// Takes what is required; the rest is set by the methods below.
    pub fn new(
        algorithm: impl Into<types::RecognitionAlgorithm>,
        lib_id: impl Into<String>,
        entity_id: impl Into<String>,
        sample_id: impl Into<String>,
    ) -> Self {
        Self {
            algorithm: algorithm.into(),
            lib_id: lib_id.into(),
            entity_id: entity_id.into(),
            sample_id: sample_id.into(),
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

impl Fields for DeleteRecognitionSampleRequest {
    const FIELDS: &'static [Field] = &[
        Field::query("Algorithm").required(),
        Field::query("LibId").required(),
        Field::query("EntityId").required(),
        Field::query("SampleId").required(),
        Field::query("OwnerAccount"),
        Field::query("OwnerId"),
        Field::query("ResourceOwnerAccount"),
        Field::query("ResourceOwnerId"),
    ];
}

alicloud_runtime::structure!(
    DeleteRecognitionSampleRequest { algorithm, lib_id, entity_id, sample_id,
    owner_account, owner_id, resource_owner_account, resource_owner_id }
);

/// The answer to [`Client::delete_recognition_sample`](crate::Client::delete_recognition_sample).
#[derive(Default)]
#[non_exhaustive]
pub struct DeleteRecognitionSampleResponse {
    /// The request ID. Include it when you contact Alibaba Cloud support.
    ///
    /// Example: `******11-DB8D-4A9A-875B-275798******`.
    pub request_id: Option<String>,
}

impl Fields for DeleteRecognitionSampleResponse {
    const FIELDS: &'static [Field] = &Field::members(["RequestId"]);
}

alicloud_runtime::structure!(DeleteRecognitionSampleResponse { request_id });

impl Operation for DeleteRecognitionSampleRequest {
    type Response = DeleteRecognitionSampleResponse;

    const INFO: &'static OperationInfo = &OperationInfo::of::<Self>()
        .post("DeleteRecognitionSample")
        .summary("Deletes a sample of an entity in a custom recognition library.")
        .ram_action("ice:DeleteRecognitionSample")
        .documentation(
            "https://api.alibabacloud.com/document/ICE/2020-11-09/DeleteRecognitionSample",
        );
}
