// Written by `cargo xtask regen`. Change the description and run it again.

//! `ListRecognitionSamples`: Lists the samples of an entity in custom recognition libraries, page by page.

use alicloud_runtime::{Operation, OperationInfo, Paginated, PaginationInfo};
use alicloud_runtime::wire::{Field, UnknownValue};

/// The request of [`Client::list_recognition_samples`](crate::Client::list_recognition_samples).
#[derive(Clone)]
#[non_exhaustive]
pub struct ListRecognitionSamplesRequest {
    /// The recognition type of the samples.
    ///
    /// Example: `landmark`.
    pub algorithm: RecognitionSampleAlgorithm,
    /// The IDs of the libraries to search. IDs must match exactly.
    ///
    /// Example: `["lib1", "lib2", "lib3"]`.
    pub lib_id: Vec<String>,
    /// The ID of the entity to list the samples of, or `ANY` to find the entity by
    /// `EntityName`.
    ///
    /// Example: `**************544cb84754************`.
    pub entity_id: String,
    /// The page number, starting from 1.
    ///
    /// Example: `1`.
    pub page_number: i32,
    /// The number of entries per page.
    ///
    /// Example: `10`.
    pub page_size: i32,
    /// The name of the entity. Used if `EntityId` is `ANY`.
    ///
    /// Example: `custom_person`.
    pub entity_name: Option<String>,
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

impl ListRecognitionSamplesRequest {
    /// Creates a request with the required parameters. The methods below set the others.
    #[inline]
    pub fn new(required: ListRecognitionSamplesRequired) -> Self {
        Self {
            algorithm: required.algorithm,
            lib_id: required.lib_id,
            entity_id: required.entity_id,
            page_number: required.page_number,
            page_size: required.page_size,
            entity_name: None,
            owner_account: None,
            owner_id: None,
            resource_owner_account: None,
            resource_owner_id: None,
        }
    }

    /// Sets `EntityName`. The name of the entity.
    #[must_use]
    pub fn entity_name(mut self, entity_name: impl Into<String>) -> Self {
        self.entity_name = Some(entity_name.into());
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

/// The required values of [`ListRecognitionSamplesRequest`].
#[derive(Clone, Debug, PartialEq)]
pub struct ListRecognitionSamplesRequired {
    /// The recognition type of the samples.
    ///
    /// Example: `landmark`.
    pub algorithm: RecognitionSampleAlgorithm,
    /// The IDs of the libraries to search. IDs must match exactly.
    ///
    /// Example: `["lib1", "lib2", "lib3"]`.
    pub lib_id: Vec<String>,
    /// The ID of the entity to list the samples of, or `ANY` to find the entity by
    /// `EntityName`.
    ///
    /// Example: `**************544cb84754************`.
    pub entity_id: String,
    /// The page number, starting from 1.
    ///
    /// Example: `1`.
    pub page_number: i32,
    /// The number of entries per page.
    ///
    /// Example: `10`.
    pub page_size: i32,
}

alicloud_runtime::structure! {
    ListRecognitionSamplesRequest {
        algorithm: Field::query("Algorithm").required(),
        lib_id: Field::query("LibId").comma_list().required(),
        entity_id: Field::query("EntityId").required(),
        page_number: Field::query("PageNumber").required(),
        page_size: Field::query("PageSize").required(),
        entity_name: Field::query("EntityName"),
        owner_account: Field::query("OwnerAccount"),
        owner_id: Field::query("OwnerId"),
        resource_owner_account: Field::query("ResourceOwnerAccount"),
        resource_owner_id: Field::query("ResourceOwnerId"),
    }
}

/// The values of [`ListRecognitionSamplesRequest::algorithm`](field@ListRecognitionSamplesRequest::algorithm).
///
/// The service may add values. A value without a name here is kept as `Unknown`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RecognitionSampleAlgorithm {
    /// `landmark`: places and buildings.
    Landmark,
    /// `object`: objects.
    Object,
    /// `logo`: logos.
    Logo,
    /// `face`: human faces.
    Face,
    /// A value that this version of the crate has no name for.
    Unknown(UnknownValue),
}

alicloud_runtime::string_enum! {
    open RecognitionSampleAlgorithm {
        Landmark: "landmark",
        Object: "object",
        Logo: "logo",
        Face: "face",
    }
}

/// The response of [`Client::list_recognition_samples`](crate::Client::list_recognition_samples).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRecognitionSamplesResponse {
    /// The page number, starting from 1.
    ///
    /// Example: `1`.
    pub page_number: Option<i32>,
    /// The number of entries per page.
    ///
    /// Example: `20`.
    pub page_size: Option<i32>,
    /// The request ID. Include it when you contact Alibaba Cloud support.
    ///
    /// Example: `******11-DB8D-4A9A-875B-275798******`.
    pub request_id: Option<String>,
    /// The samples on this page, inside `Sample`.
    pub samples: Option<RecognitionSampleSamples>,
    /// The total number of entries.
    ///
    /// Example: `5`.
    pub total_count: Option<i64>,
}

alicloud_runtime::structure! {
    ListRecognitionSamplesResponse {
        page_number: "PageNumber",
        page_size: "PageSize",
        request_id: "RequestId",
        samples: "Samples",
        total_count: "TotalCount",
    }
}

/// The samples on this page, inside `Sample`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognitionSampleSamples {
    /// The samples on this page.
    pub sample: Vec<SamplesSample>,
}

alicloud_runtime::structure! {
    RecognitionSampleSamples {
        sample: "Sample",
    }
}

/// An item of [`RecognitionSampleSamples::sample`](field@RecognitionSampleSamples::sample).
///
/// The samples on this page.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SamplesSample {
    /// The ID of the entity the sample belongs to.
    pub entity_id: Option<String>,
    /// The URL of the sample image.
    pub image_url: Option<String>,
    /// The ID of the library the sample belongs to.
    pub lib_id: Option<String>,
    /// The ID of the sample.
    pub sample_id: Option<String>,
}

alicloud_runtime::structure! {
    SamplesSample {
        entity_id: "EntityId",
        image_url: "ImageUrl",
        lib_id: "LibId",
        sample_id: "SampleId",
    }
}

impl Operation for ListRecognitionSamplesRequest {
    type Response = ListRecognitionSamplesResponse;

    const INFO: &'static OperationInfo = &OperationInfo::of::<Self>()
        .post("ListRecognitionSamples")
        .summary(
            "Lists the samples of an entity in custom recognition libraries, page by page.",
        )
        .read_only()
        .pagination(
            PaginationInfo::of("Samples.Sample").number("PageNumber").total("TotalCount"),
        )
        .ram_action("ice:ListRecognitionSamples")
        .documentation(
            "https://api.alibabacloud.com/document/ICE/2020-11-09/ListRecognitionSamples",
        );
}

impl Paginated for ListRecognitionSamplesRequest {
    type Item = SamplesSample;

    #[inline]
    fn items(page: ListRecognitionSamplesResponse) -> Vec<SamplesSample> {
        page.samples.map(|samples| samples.sample).unwrap_or_default()
    }

    #[inline]
    fn set_page_number(&mut self, number: i32) {
        self.page_number = number;
    }
}
