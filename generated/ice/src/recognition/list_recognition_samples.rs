// Written by `cargo xtask regen`. Change the description and run it again.

//! `ListRecognitionSamples`: Lists the samples of an entity in custom recognition libraries, page by page.

use alicloud_runtime::{Operation, OperationInfo, Paginated, PaginationInfo};
use alicloud_runtime::wire::{Field, Fields, OpenSet, UnknownValue};

/// The request of [`Client::list_recognition_samples`](crate::Client::list_recognition_samples).
#[non_exhaustive]
pub struct ListRecognitionSamplesRequest {
    /// The recognition type of the samples.
    ///
    /// Example: `landmark`.
    pub algorithm: ListRecognitionSamplesAlgorithm,
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
    /// Takes what is required; the rest is set by the methods below.
    pub fn new(
        algorithm: impl Into<ListRecognitionSamplesAlgorithm>,
        lib_id: impl IntoIterator<Item = impl Into<String>>,
        entity_id: impl Into<String>,
        page_number: i32,
        page_size: i32,
    ) -> Self {
        Self {
            algorithm: algorithm.into(),
            lib_id: lib_id.into_iter().map(Into::into).collect(),
            entity_id: entity_id.into(),
            page_number,
            page_size,
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

impl Fields for ListRecognitionSamplesRequest {
    const FIELDS: &'static [Field] = &[
        Field::query("Algorithm").required(),
        Field::query("LibId").comma_list().required(),
        Field::query("EntityId").required(),
        Field::query("PageNumber").required(),
        Field::query("PageSize").required(),
        Field::query("EntityName"),
        Field::query("OwnerAccount"),
        Field::query("OwnerId"),
        Field::query("ResourceOwnerAccount"),
        Field::query("ResourceOwnerId"),
    ];
}

alicloud_runtime::structure!(
    ListRecognitionSamplesRequest { algorithm, lib_id, entity_id, page_number, page_size,
    entity_name, owner_account, owner_id, resource_owner_account, resource_owner_id }
);

/// The values of `Algorithm` in [`ListRecognitionSamplesRequest`].
///
/// The service may add values; one without a name here is kept as `Unknown`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ListRecognitionSamplesAlgorithm {
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

impl OpenSet for ListRecognitionSamplesAlgorithm {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("landmark", Self::Landmark),
        ("object", Self::Object),
        ("logo", Self::Logo),
        ("face", Self::Face),
    ];
}

alicloud_runtime::open_set!(ListRecognitionSamplesAlgorithm);

/// The answer to [`Client::list_recognition_samples`](crate::Client::list_recognition_samples).
#[derive(Default)]
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
    pub samples: Option<Samples>,
    /// The total number of entries.
    ///
    /// Example: `5`.
    pub total_count: Option<i64>,
}

impl Fields for ListRecognitionSamplesResponse {
    const FIELDS: &'static [Field] = &Field::members([
        "PageNumber",
        "PageSize",
        "RequestId",
        "Samples",
        "TotalCount",
    ]);
}

alicloud_runtime::structure!(
    ListRecognitionSamplesResponse { page_number, page_size, request_id, samples,
    total_count }
);

/// The samples on this page, inside `Sample`.
#[derive(Default)]
#[non_exhaustive]
pub struct Samples {
    /// The samples on this page.
    pub sample: Vec<Sample>,
}

impl Fields for Samples {
    const FIELDS: &'static [Field] = &Field::members(["Sample"]);
}

alicloud_runtime::structure!(Samples { sample });

/// An item of `Sample`.
///
/// The samples on this page.
#[derive(Default)]
#[non_exhaustive]
pub struct Sample {
    /// The ID of the entity the sample belongs to.
    pub entity_id: Option<String>,
    /// The URL of the sample image.
    pub image_url: Option<String>,
    /// The ID of the library the sample belongs to.
    pub lib_id: Option<String>,
    /// The ID of the sample.
    pub sample_id: Option<String>,
}

impl Fields for Sample {
    const FIELDS: &'static [Field] = &Field::members([
        "EntityId",
        "ImageUrl",
        "LibId",
        "SampleId",
    ]);
}

alicloud_runtime::structure!(Sample { entity_id, image_url, lib_id, sample_id });

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
    type Item = Sample;

    #[inline]
    fn items(page: ListRecognitionSamplesResponse) -> Vec<Sample> {
        page.samples.map(|samples| samples.sample).unwrap_or_default()
    }
}
