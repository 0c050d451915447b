// Written by `cargo xtask regen`. Change the description and run it again.

//! `CreateRecognitionSample`: Adds a sample, an image or a text label, to an entity of a recognition library.

use alicloud_runtime::{Operation, OperationInfo};
use alicloud_runtime::wire::Field;
use crate::types;

/// The request of [`Client::create_recognition_sample`](crate::Client::create_recognition_sample).
#[derive(Clone)]
#[non_exhaustive]
pub struct CreateRecognitionSampleRequest {
    /// The recognition type of the sample.
    ///
    /// Example: `landmark`.
    pub algorithm: types::RecognitionAlgorithm,
    /// The ID of the recognition library.
    ///
    /// Example: `*************24b47865c6**************`.
    pub lib_id: String,
    /// The ID of the entity to add the sample to.
    ///
    /// Example: `**************544cb84754************`.
    pub entity_id: String,
    /// The URL of the sample image.
    ///
    /// Example: `https://example.com/sample.png`.
    pub image_url: Option<String>,
    /// The custom text label, such as `Complete front view`.
    ///
    /// Example: `Complete front view`.
    pub label_prompt: Option<String>,
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

impl CreateRecognitionSampleRequest {
    /// Creates a request with the required parameters. The methods below set the others.
    #[inline]
    pub fn new(required: CreateRecognitionSampleRequired) -> Self {
        Self {
            algorithm: required.algorithm,
            lib_id: required.lib_id,
            entity_id: required.entity_id,
            image_url: None,
            label_prompt: None,
            owner_account: None,
            owner_id: None,
            resource_owner_account: None,
            resource_owner_id: None,
        }
    }

    /// Sets `ImageUrl`. The URL of the sample image.
    #[must_use]
    pub fn image_url(mut self, image_url: impl Into<String>) -> Self {
        self.image_url = Some(image_url.into());
        self
    }

    /// Sets `LabelPrompt`. The custom text label, such as `Complete front view`.
    #[must_use]
    pub fn label_prompt(mut self, label_prompt: impl Into<String>) -> Self {
        self.label_prompt = Some(label_prompt.into());
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

/// The required values of [`CreateRecognitionSampleRequest`].
#[derive(Clone, Debug, PartialEq)]
pub struct CreateRecognitionSampleRequired {
    /// The recognition type of the sample.
    ///
    /// Example: `landmark`.
    pub algorithm: types::RecognitionAlgorithm,
    /// The ID of the recognition library.
    ///
    /// Example: `*************24b47865c6**************`.
    pub lib_id: String,
    /// The ID of the entity to add the sample to.
    ///
    /// Example: `**************544cb84754************`.
    pub entity_id: String,
}

alicloud_runtime::structure! {
    CreateRecognitionSampleRequest {
        algorithm: Field::query("Algorithm").required(),
        lib_id: Field::query("LibId").required(),
        entity_id: Field::query("EntityId").required(),
        image_url: Field::query("ImageUrl"),
        label_prompt: Field::query("LabelPrompt"),
        owner_account: Field::query("OwnerAccount"),
        owner_id: Field::query("OwnerId"),
        resource_owner_account: Field::query("ResourceOwnerAccount"),
        resource_owner_id: Field::query("ResourceOwnerId"),
    }
}

/// The response of [`Client::create_recognition_sample`](crate::Client::create_recognition_sample).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRecognitionSampleResponse {
    /// The request ID. Include it when you contact Alibaba Cloud support.
    ///
    /// Example: `******11-DB8D-4A9A-875B-275798******`.
    pub request_id: Option<String>,
    /// The ID of the new sample.
    ///
    /// Example: `**************4d2ba728e2f**************`.
    pub sample_id: Option<String>,
}

alicloud_runtime::structure! {
    CreateRecognitionSampleResponse {
        request_id: "RequestId",
        sample_id: "SampleId",
    }
}

impl Operation for CreateRecognitionSampleRequest {
    type Response = CreateRecognitionSampleResponse;

    const INFO: &'static OperationInfo = &OperationInfo::of::<Self>()
        .post("CreateRecognitionSample")
        .summary(
            "Adds a sample, an image or a text label, to an entity of a recognition library.",
        )
        .ram_action("ice:CreateRecognitionSample")
        .documentation(
            "https://api.alibabacloud.com/document/ICE/2020-11-09/CreateRecognitionSample",
        );
}
