// Written by `cargo xtask regen`. Change the description and run it again.

//! `SubmitDNAJob`: Submits a job that extracts the fingerprint (DNA) of media and matches it against a library.

use std::collections::BTreeMap;
use alicloud_runtime::{Json, Operation, OperationInfo, Text};
use alicloud_runtime::wire::Field;
use crate::types;

/// The request of [`Client::submit_dna_job`](crate::Client::submit_dna_job).
#[derive(Clone)]
#[non_exhaustive]
pub struct SubmitDnaJobRequest {
    /// The media to fingerprint.
    pub input: types::MediaInput,
    /// The ID of the queue of the job.
    ///
    /// Example: `5246b8d12a62433ab77845074039****`.
    pub pipeline_id: Option<String>,
    /// The configuration of the job, as a JSON string. Settings specified here take
    /// precedence over those of the template.
    ///
    /// Example: `{"SaveType": "save","MediaType":"video"}`.
    pub config: Option<Text<DnaJobConfig>>,
    /// The ID of the template.
    ///
    /// Example: `S00000101-100060`.
    pub template_id: Option<String>,
    /// Custom data. At most 128 bytes.
    ///
    /// Example: `userData`.
    pub user_data: Option<String>,
    /// The primary key of the video in the library. It must be unique. The caller must ensure
    /// uniqueness.
    ///
    /// Example: `3ca84a39a9024f19853b21be9cf9****`.
    pub primary_key: String,
    /// The ID of the fingerprint library, as returned by `CreateDNADB`.
    ///
    /// Example: `2288c6ca184c0e47098a5b665e2a12****`.
    pub db_id: String,
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

impl SubmitDnaJobRequest {
    /// Creates a request with the required parameters. The methods below set the others.
    #[inline]
    pub fn new(required: SubmitDnaJobRequired) -> Self {
        Self {
            input: required.input,
            primary_key: required.primary_key,
            db_id: required.db_id,
            pipeline_id: None,
            config: None,
            template_id: None,
            user_data: None,
            owner_account: None,
            owner_id: None,
            resource_owner_account: None,
            resource_owner_id: None,
        }
    }

    /// Sets `PipelineId`. The ID of the queue of the job.
    #[must_use]
    pub fn pipeline_id(mut self, pipeline_id: impl Into<String>) -> Self {
        self.pipeline_id = Some(pipeline_id.into());
        self
    }

    /// Sets `Config`. The configuration of the job, as a JSON string.
    #[must_use]
    pub fn config(mut self, config: impl Into<Text<DnaJobConfig>>) -> Self {
        self.config = Some(config.into());
        self
    }

    /// Sets `TemplateId`. The ID of the template.
    #[must_use]
    pub fn template_id(mut self, template_id: impl Into<String>) -> Self {
        self.template_id = Some(template_id.into());
        self
    }

    /// Sets `UserData`. Custom data.
    #[must_use]
    pub fn user_data(mut self, user_data: impl Into<String>) -> Self {
        self.user_data = Some(user_data.into());
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

/// The required values of [`SubmitDnaJobRequest`].
#[derive(Clone, Debug, PartialEq)]
pub struct SubmitDnaJobRequired {
    /// The media to fingerprint.
    pub input: types::MediaInput,
    /// The primary key of the video in the library. It must be unique. The caller must ensure
    /// uniqueness.
    ///
    /// Example: `3ca84a39a9024f19853b21be9cf9****`.
    pub primary_key: String,
    /// The ID of the fingerprint library, as returned by `CreateDNADB`.
    ///
    /// Example: `2288c6ca184c0e47098a5b665e2a12****`.
    pub db_id: String,
}

alicloud_runtime::structure! {
    SubmitDnaJobRequest {
        input: Field::query("Input").json().required(),
        pipeline_id: Field::query("PipelineId"),
        config: Field::query("Config"),
        template_id: Field::query("TemplateId"),
        user_data: Field::query("UserData"),
        primary_key: Field::query("PrimaryKey").required(),
        db_id: Field::query("DBId").required(),
        owner_account: Field::query("OwnerAccount"),
        owner_id: Field::query("OwnerId"),
        resource_owner_account: Field::query("ResourceOwnerAccount"),
        resource_owner_id: Field::query("ResourceOwnerId"),
    }
}

/// The configuration of the job, as a JSON string. Settings specified here take
/// precedence over those of the template.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DnaJobConfig {
    /// The storage mode of the fingerprint, such as `save`.
    pub save_type: Option<String>,
    /// The type of the media asset, such as `video`.
    pub media_type: Option<String>,
    /// Members of any other name.
    pub others: BTreeMap<String, Json>,
}

impl DnaJobConfig {
    /// Creates a value. Every field is optional.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `SaveType`. The storage mode of the fingerprint, such as `save`.
    #[must_use]
    pub fn save_type(mut self, save_type: impl Into<String>) -> Self {
        self.save_type = Some(save_type.into());
        self
    }

    /// Sets `MediaType`. The type of the media asset, such as `video`.
    #[must_use]
    pub fn media_type(mut self, media_type: impl Into<String>) -> Self {
        self.media_type = Some(media_type.into());
        self
    }

    /// Adds a member without a field of its own.
    #[must_use]
    pub fn other(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.others.insert(name.into(), value.into());
        self
    }
}

alicloud_runtime::structure! {
    DnaJobConfig {
        save_type: Field::member("SaveType"),
        media_type: Field::member("MediaType"),
        others: Field::other_members(),
    }
}

/// The response of [`Client::submit_dna_job`](crate::Client::submit_dna_job).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitDnaJobResponse {
    /// The ID of the fingerprint job. Required to look it up later.
    ///
    /// Example: `88c6ca184c0e47098a5b665e2****`.
    pub job_id: Option<String>,
    /// The request ID. Include it when you contact Alibaba Cloud support.
    ///
    /// Example: `25818875-5F78-4A13-BEF6-D7393642CA58`.
    pub request_id: Option<String>,
}

alicloud_runtime::structure! {
    SubmitDnaJobResponse {
        job_id: "JobId",
        request_id: "RequestId",
    }
}

impl Operation for SubmitDnaJobRequest {
    type Response = SubmitDnaJobResponse;

    const INFO: &'static OperationInfo = &OperationInfo::of::<Self>()
        .post("SubmitDNAJob")
        .summary(
            "Submits a job that extracts the fingerprint (DNA) of media and matches it against a library.",
        )
        .ram_action("ice:SubmitDNAJob")
        .documentation(
            "https://api.alibabacloud.com/document/ICE/2020-11-09/SubmitDNAJob",
        );
}
