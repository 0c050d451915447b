// Written by `cargo xtask regen`. Change the description and run it again.

//! `SubmitTextGenerateJob`: Submits a job that generates marketing texts, video titles, or a storyboard script.

use std::collections::BTreeMap;
use alicloud_runtime::{Json, Operation, OperationInfo, Text};
use alicloud_runtime::wire::{Field, UnknownValue};

/// The request of [`Client::submit_text_generate_job`](crate::Client::submit_text_generate_job).
#[derive(Clone)]
#[non_exhaustive]
pub struct SubmitTextGenerateJobRequest {
    /// The title of the job, in UTF-8. At most 128 bytes.
    ///
    /// Example: `Test title`.
    pub title: Option<String>,
    /// The description of the job, in UTF-8. At most 1024 bytes.
    ///
    /// Example: `Test description`.
    pub description: Option<String>,
    /// The type of text to generate.
    ///
    /// Example: `MarketingCopy`.
    pub r#type: Option<TextGenerateJobType>,
    /// The generation settings. For the `Type` values `Title` and `MarketingCopy`,
    /// `keywords`, `textLength`, and `targetCount` are required. For `StoryboardScript`,
    /// `originText` is required.
    pub generate_config: Text<GenerateConfig>,
    /// Custom data of the job, at most 512 bytes. `NotifyAddress` sets the callback address.
    ///
    /// Example: `{"NotifyAddress":"http://xx.xx.xxx"} or {"NotifyAddress":"https://xx.xx.xxx"} or {"NotifyAddress":"ice-callback-demo"}`.
    pub user_data: Option<Text<Json>>,
}

impl SubmitTextGenerateJobRequest {
    /// Creates a request with the required parameters. The methods below set the others.
    pub fn new(generate_config: impl Into<Text<GenerateConfig>>) -> Self {
        Self {
            generate_config: generate_config.into(),
            title: None,
            description: None,
            r#type: None,
            user_data: None,
        }
    }

    /// Sets `Title`. The title of the job, in UTF-8.
    #[must_use]
    pub fn title(mut self, title: impl Into<String>) -> Self {
        self.title = Some(title.into());
        self
    }

    /// Sets `Description`. The description of the job, in UTF-8.
    #[must_use]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// Sets `Type`. The type of text to generate.
    #[must_use]
    pub fn r#type(mut self, r#type: impl Into<TextGenerateJobType>) -> Self {
        self.r#type = Some(r#type.into());
        self
    }

    /// Sets `UserData`. Custom data of the job, at most 512 bytes.
    #[must_use]
    pub fn user_data(mut self, user_data: impl Into<Text<Json>>) -> Self {
        self.user_data = Some(user_data.into());
        self
    }
}

alicloud_runtime::structure! {
    SubmitTextGenerateJobRequest {
        title: Field::query("Title"),
        description: Field::query("Description"),
        r#type: Field::query("Type"),
        generate_config: Field::query("GenerateConfig").required(),
        user_data: Field::query("UserData"),
    }
}

/// The values of [`SubmitTextGenerateJobRequest::type`](field@SubmitTextGenerateJobRequest::type).
///
/// The service may add values. A value without a name here is kept as `Unknown`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TextGenerateJobType {
    /// `MarketingCopy`: a marketing text.
    MarketingCopy,
    /// `Title`: a title for a short video.
    Title,
    /// `StoryboardScript`: a storyboard script generated from a text.
    StoryboardScript,
    /// A value that this version of the crate has no name for.
    Unknown(UnknownValue),
}

alicloud_runtime::string_enum! {
    open TextGenerateJobType {
        MarketingCopy: "MarketingCopy",
        Title: "Title",
        StoryboardScript: "StoryboardScript",
    }
}

/// The generation settings. For the `Type` values `Title` and `MarketingCopy`,
/// `keywords`, `textLength`, and `targetCount` are required. For `StoryboardScript`,
/// `originText` is required.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GenerateConfig {
    /// The keywords of the texts.
    pub keywords: Option<String>,
    /// The number of characters of a text, from 5 to 1000. The text does not exceed it.
    pub text_length: Option<i64>,
    /// The number of texts to generate, from 1 to 1000.
    pub target_count: Option<i64>,
    /// The source text of the storyboard script.
    pub origin_text: Option<String>,
    /// Members of any other name.
    pub others: BTreeMap<String, Json>,
}

impl GenerateConfig {
    /// Creates a value. Every field is optional.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `keywords`. The keywords of the texts.
    #[must_use]
    pub fn keywords(mut self, keywords: impl Into<String>) -> Self {
        self.keywords = Some(keywords.into());
        self
    }

    /// Sets `textLength`. The number of characters of a text, from 5 to 1000.
    #[must_use]
    #[inline]
    pub fn text_length(mut self, text_length: i64) -> Self {
        self.text_length = Some(text_length);
        self
    }

    /// Sets `targetCount`. The number of texts to generate, from 1 to 1000.
    #[must_use]
    #[inline]
    pub fn target_count(mut self, target_count: i64) -> Self {
        self.target_count = Some(target_count);
        self
    }

    /// Sets `originText`. The source text of the storyboard script.
    #[must_use]
    pub fn origin_text(mut self, origin_text: impl Into<String>) -> Self {
        self.origin_text = Some(origin_text.into());
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
    GenerateConfig {
        keywords: Field::member("keywords"),
        text_length: Field::member("textLength"),
        target_count: Field::member("targetCount"),
        origin_text: Field::member("originText"),
        others: Field::other_members(),
    }
}

/// The response of [`Client::submit_text_generate_job`](crate::Client::submit_text_generate_job).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitTextGenerateJobResponse {
    /// The ID of the smart job.
    ///
    /// Example: `****d80e4e4044975745c14b****`.
    pub job_id: Option<String>,
    /// The request ID. Include it when you contact Alibaba Cloud support.
    ///
    /// Example: `******11-DB8D-4A9A-875B-275798******`.
    pub request_id: Option<String>,
}

alicloud_runtime::structure! {
    SubmitTextGenerateJobResponse {
        job_id: "JobId",
        request_id: "RequestId",
    }
}

impl Operation for SubmitTextGenerateJobRequest {
    type Response = SubmitTextGenerateJobResponse;

    const INFO: &'static OperationInfo = &OperationInfo::of::<Self>()
        .post("SubmitTextGenerateJob")
        .summary(
            "Submits a job that generates marketing texts, video titles, or a storyboard script.",
        )
        .ram_action("ice:SubmitTextGenerateJob")
        .documentation(
            "https://api.alibabacloud.com/document/ICE/2020-11-09/SubmitTextGenerateJob",
        );
}
