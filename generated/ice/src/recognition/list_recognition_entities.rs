// Written by `cargo xtask regen`. Change the description and run it again.

//! `ListRecognitionEntities`: Lists the entities of a custom recognition library, page by page.

use alicloud_runtime::{Json, Operation, OperationInfo, Paginated, PaginationInfo, Text};
use alicloud_runtime::wire::Field;
use crate::types;

/// The request of [`Client::list_recognition_entities`](crate::Client::list_recognition_entities).
#[derive(Clone)]
#[non_exhaustive]
pub struct ListRecognitionEntitiesRequest {
    /// The recognition type of the entity.
    ///
    /// Example: `landmark`.
    pub algorithm: types::RecognitionAlgorithm,
    /// The ID of the recognition library.
    ///
    /// Example: `1965304870001`.
    pub lib_id: String,
    /// The page number, starting from 1.
    ///
    /// Example: `1`.
    pub page_number: i32,
    /// The number of entries per page.
    ///
    /// 1 to 50. Example: `10`.
    pub page_size: i32,
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

impl ListRecognitionEntitiesRequest {
    /// Creates a request with the required parameters. The methods below set the others.
    #[inline]
    pub fn new(required: ListRecognitionEntitiesRequired) -> Self {
        Self {
            algorithm: required.algorithm,
            lib_id: required.lib_id,
            page_number: required.page_number,
            page_size: required.page_size,
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

/// The required values of [`ListRecognitionEntitiesRequest`].
#[derive(Clone, Debug, PartialEq)]
pub struct ListRecognitionEntitiesRequired {
    /// The recognition type of the entity.
    ///
    /// Example: `landmark`.
    pub algorithm: types::RecognitionAlgorithm,
    /// The ID of the recognition library.
    ///
    /// Example: `1965304870001`.
    pub lib_id: String,
    /// The page number, starting from 1.
    ///
    /// Example: `1`.
    pub page_number: i32,
    /// The number of entries per page.
    ///
    /// 1 to 50. Example: `10`.
    pub page_size: i32,
}

alicloud_runtime::structure! {
    ListRecognitionEntitiesRequest {
        algorithm: Field::query("Algorithm").required(),
        lib_id: Field::query("LibId").required(),
        page_number: Field::query("PageNumber").required(),
        page_size: Field::query("PageSize").integer(1, 50).required(),
        owner_account: Field::query("OwnerAccount"),
        owner_id: Field::query("OwnerId"),
        resource_owner_account: Field::query("ResourceOwnerAccount"),
        resource_owner_id: Field::query("ResourceOwnerId"),
    }
}

/// The response of [`Client::list_recognition_entities`](crate::Client::list_recognition_entities).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRecognitionEntitiesResponse {
    /// The entities on this page, inside `Entity`.
    pub entities: Option<RecognitionEntityEntities>,
    /// The page number, starting from 1.
    ///
    /// Example: `1`.
    pub page_number: Option<i32>,
    /// The number of entries per page.
    ///
    /// Example: `10`.
    pub page_size: Option<i32>,
    /// The request ID. Include it when you contact Alibaba Cloud support.
    ///
    /// Example: `******11-DB8D-4A9A-875B-275798******`.
    pub request_id: Option<String>,
    /// The total number of entries.
    ///
    /// Example: `100`.
    pub total_count: Option<i64>,
}

alicloud_runtime::structure! {
    ListRecognitionEntitiesResponse {
        entities: "Entities",
        page_number: "PageNumber",
        page_size: "PageSize",
        request_id: "RequestId",
        total_count: "TotalCount",
    }
}

/// The entities on this page, inside `Entity`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognitionEntityEntities {
    /// The entities on this page.
    pub entity: Vec<EntitiesEntity>,
}

alicloud_runtime::structure! {
    RecognitionEntityEntities {
        entity: "Entity",
    }
}

/// An item of [`RecognitionEntityEntities::entity`](field@RecognitionEntityEntities::entity).
///
/// The entities on this page.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EntitiesEntity {
    /// The ID of the entity.
    pub entity_id: Option<String>,
    /// Additional information about the entity, as the JSON string set when the entity was
    /// created.
    pub entity_info: Option<Text<Json>>,
    /// The name of the entity.
    pub entity_name: Option<String>,
}

alicloud_runtime::structure! {
    EntitiesEntity {
        entity_id: "EntityId",
        entity_info: "EntityInfo",
        entity_name: "EntityName",
    }
}

impl Operation for ListRecognitionEntitiesRequest {
    type Response = ListRecognitionEntitiesResponse;

    const INFO: &'static OperationInfo = &OperationInfo::of::<Self>()
        .post("ListRecognitionEntities")
        .summary("Lists the entities of a custom recognition library, page by page.")
        .read_only()
        .pagination(
            PaginationInfo::of("Entities.Entity")
                .number("PageNumber")
                .total("TotalCount"),
        )
        .ram_action("ice:ListRecognitionEntities")
        .documentation(
            "https://api.alibabacloud.com/document/ICE/2020-11-09/ListRecognitionEntities",
        );
}

impl Paginated for ListRecognitionEntitiesRequest {
    type Item = EntitiesEntity;

    #[inline]
    fn items(page: ListRecognitionEntitiesResponse) -> Vec<EntitiesEntity> {
        page.entities.map(|entities| entities.entity).unwrap_or_default()
    }

    #[inline]
    fn set_page_number(&mut self, number: i32) {
        self.page_number = number;
    }
}
