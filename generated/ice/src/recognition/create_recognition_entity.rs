// Written by `cargo xtask regen`. Change the description and run it again.

//! `CreateRecognitionEntity`: Creates an entity, such as a person, landmark, object, or logo, in a custom recognition library.

use alicloud_runtime::{Json, Operation, OperationInfo, Text};
use alicloud_runtime::wire::Field;
use crate::types;

/// The request of [`Client::create_recognition_entity`](crate::Client::create_recognition_entity).
#[derive(Clone)]
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
    /// Creates a request with the required parameters. The methods below set the others.
    #[inline]
    pub fn new(required: CreateRecognitionEntityRequired) -> Self {
        Self {
            algorithm: required.algorithm,
            lib_id: required.lib_id,
            entity_name: required.entity_name,
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

/// The required values of [`CreateRecognitionEntityRequest`].
#[derive(Clone, Debug, PartialEq)]
pub struct CreateRecognitionEntityRequired {
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
}

alicloud_runtime::structure! {
    CreateRecognitionEntityRequest {
        algorithm: Field::query("Algorithm").required(),
        lib_id: Field::query("LibId").required(),
        entity_name: Field::query("EntityName").required(),
        entity_info: Field::query("EntityInfo"),
        owner_account: Field::query("OwnerAccount"),
        owner_id: Field::query("OwnerId"),
        resource_owner_account: Field::query("ResourceOwnerAccount"),
        resource_owner_id: Field::query("ResourceOwnerId"),
    }
}

/// The response of [`Client::create_recognition_entity`](crate::Client::create_recognition_entity).
#[derive(Clone, Default)]
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

alicloud_runtime::structure! {
    CreateRecognitionEntityResponse {
        entity_id: "EntityId",
        request_id: "RequestId",
    }
}

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
