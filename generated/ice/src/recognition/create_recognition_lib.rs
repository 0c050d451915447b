// Written by `cargo xtask regen`. Change the description and run it again.

//! `CreateRecognitionLib`: Creates a custom recognition library, which stores entities to recognize.

use alicloud_runtime::{Operation, OperationInfo};
use alicloud_runtime::wire::Field;
use crate::types;

/// The request of [`Client::create_recognition_lib`](crate::Client::create_recognition_lib).
#[derive(Clone)]
#[non_exhaustive]
pub struct CreateRecognitionLibRequest {
    /// The recognition type of the library.
    ///
    /// Example: `landmark`.
    pub algorithm: types::RecognitionAlgorithm,
    /// The name of the library. At most 64 bytes.
    ///
    /// Example: `Landmark test library`.
    pub lib_name: String,
    /// The description of the library. At most 128 bytes.
    ///
    /// Example: `For storing product recognition samples`.
    pub lib_description: Option<String>,
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

impl CreateRecognitionLibRequest {
    /// Creates a request with the required parameters. The methods below set the others.
    pub fn new(
        algorithm: impl Into<types::RecognitionAlgorithm>,
        lib_name: impl Into<String>,
    ) -> Self {
        Self {
            algorithm: algorithm.into(),
            lib_name: lib_name.into(),
            lib_description: None,
            owner_account: None,
            owner_id: None,
            resource_owner_account: None,
            resource_owner_id: None,
        }
    }

    /// Sets `LibDescription`. The description of the library.
    #[must_use]
    pub fn lib_description(mut self, lib_description: impl Into<String>) -> Self {
        self.lib_description = Some(lib_description.into());
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
    CreateRecognitionLibRequest {
        algorithm: Field::query("Algorithm").required(),
        lib_name: Field::query("LibName").required(),
        lib_description: Field::query("LibDescription"),
        owner_account: Field::query("OwnerAccount"),
        owner_id: Field::query("OwnerId"),
        resource_owner_account: Field::query("ResourceOwnerAccount"),
        resource_owner_id: Field::query("ResourceOwnerId"),
    }
}

/// The response of [`Client::create_recognition_lib`](crate::Client::create_recognition_lib).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRecognitionLibResponse {
    /// The ID of the new library.
    ///
    /// Example: `*************24b47865c6**************`.
    pub lib_id: Option<String>,
    /// The request ID. Include it when you contact Alibaba Cloud support.
    ///
    /// Example: `******11-DB8D-4A9A-875B-275798******`.
    pub request_id: Option<String>,
}

alicloud_runtime::structure! {
    CreateRecognitionLibResponse {
        lib_id: "LibId",
        request_id: "RequestId",
    }
}

impl Operation for CreateRecognitionLibRequest {
    type Response = CreateRecognitionLibResponse;

    const INFO: &'static OperationInfo = &OperationInfo::of::<Self>()
        .post("CreateRecognitionLib")
        .summary(
            "Creates a custom recognition library, which stores entities to recognize.",
        )
        .ram_action("ice:CreateRecognitionLib")
        .documentation(
            "https://api.alibabacloud.com/document/ICE/2020-11-09/CreateRecognitionLib",
        );
}
