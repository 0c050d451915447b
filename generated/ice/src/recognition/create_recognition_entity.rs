// Written by `cargo xtask regen`. Change the description and run it again.

//! `CreateRecognitionEntity`: Creates an entity, such as a person, landmark, object, or logo, in a custom recognition library.

use alicloud_runtime::{Json, Operation, OperationInfo, Text};
use alicloud_runtime::wire::{Field, Fields};
use crate::types;

/// The request of [`Client::create_recognition_entity`](crate::Client::create_recognition_entity).
#[non_exhaustive]
pub struct CreateRecognitionEntityRequest {
    /// The recognition type of the library.
    ///
    /// Example: `landmark`.
    pub algorithm: types::RecognitionAlgorithm,
    /// The ID of the recognition library.
    ///
    /// Example: `*************24b47865c6**************`.
    pub lib_id: String,
    /// The name of the entity. At most 64 bytes.
    ///
    /// Example: `Custom library entity name`.
    pub entity_name: String,
    /// Additional information about the entity, as a JSON string of at most 256 bytes, such
    /// as `{"description": "Book classification"}`.
    ///
    /// Example: `{"description": "Book classification"}`.
    pub entity_info: Option<Text<Json>>,
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

impl CreateRecognitionEntityRequest {
    /// Takes what is required; the rest is set by the methods below.
    pub fn new(
        algorithm: impl Into<types::RecognitionAlgorithm>,
        lib_id: impl Into<String>,
        entity_name: impl Into<String>,
    ) -> Self {
        Self {
            algorithm: algorithm.into(),
            lib_id: lib_id.into(),
            entity_name: entity_name.into(),
            entity_info: None,
            owner_account: None,
            owner_id: None,
            resource_owner_account: None,
            resource_owner_id: None,
        }
    }

    /// Sets `EntityInfo`. Additional information about the entity, as a JSON string of at most 256 bytes, such as `{"description": "Book classification"}`.
    #[must_use]
    pub fn entity_info(mut self, entity_info: impl Into<Text<Json>>) -> Self {
        self.entity_info = Some(entity_info.into());
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

impl Fields for CreateRecognitionEntityRequest {
    const FIELDS: &'static [Field] = &[
        Field::query("Algorithm").required(),
        Field::query("LibId").required(),
        Field::query("EntityName").required(),
        Field::query("EntityInfo"),
        Field::query("OwnerAccount"),
        Field::query("OwnerId"),
        Field::query("ResourceOwnerAccount"),
        Field::query("ResourceOwnerId"),
    ];
}

alicloud_runtime::structure!(
    CreateRecognitionEntityRequest { algorithm, lib_id, entity_name, entity_info,
    owner_account, owner_id, resource_owner_account, resource_owner_id }
);

/// The answer to [`Client::create_recognition_entity`](crate::Client::create_recognition_entity).
#[derive(Default)]
#[non_exhaustive]
pub struct CreateRecognitionEntityResponse {
    /// The ID of the new entity.
    ///
    /// Example: `**************544cb84754************`.
    pub entity_id: Option<String>,
    /// The request ID. Include it when you contact Alibaba Cloud support.
    ///
    /// Example: `******11-DB8D-4A9A-875B-275798******`.
    pub request_id: Option<String>,
}

impl Fields for CreateRecognitionEntityResponse {
    const FIELDS: &'static [Field] = &Field::members(["EntityId", "RequestId"]);
}

alicloud_runtime::structure!(CreateRecognitionEntityResponse { entity_id, request_id });

impl Operation for CreateRecognitionEntityRequest {
    type Response = CreateRecognitionEntityResponse;

    const INFO: &'static OperationInfo = &OperationInfo::of::<Self>()
        .post("CreateRecognitionEntity")
        .summary(
            "Creates an entity, such as a person, landmark, object, or logo, in a custom recognition library.",
        )
        .ram_action("ice:CreateRecognitionEntity")
        .documentation(
            "https://api.alibabacloud.com/document/ICE/2020-11-09/CreateRecognitionEntity",
        );
}
