// Written by `cargo xtask regen`. Change the description and run it again.

//! `CreateLiveTranscodeTemplate`: Creates a template for transcoding live streams.

use alicloud_runtime::{Operation, OperationInfo};
use alicloud_runtime::wire::Field;
use crate::types;

/// The request of [`Client::create_live_transcode_template`](crate::Client::create_live_transcode_template).
#[derive(Clone)]
#[non_exhaustive]
pub struct CreateLiveTranscodeTemplateRequest {
    /// The type of the template.
    ///
    /// Example: `normal`.
    pub r#type: types::LiveTranscodeTemplateType,
    /// The name of the template.
    ///
    /// 1 to 20 characters. Example: `my template`.
    pub name: String,
    /// The video and audio settings. The required settings depend on `Type`: `normal`
    /// requires a frame rate, a bitrate, and a width, a height, or both.
    pub template_config: Option<types::LiveTranscodeTemplateConfig>,
}

impl CreateLiveTranscodeTemplateRequest {
    /// Creates a request with the required parameters. The methods below set the others.
    pub fn new(
        r#type: impl Into<types::LiveTranscodeTemplateType>,
        name: impl Into<String>,
    ) -> Self {
        Self {
            r#type: r#type.into(),
            name: name.into(),
            template_config: None,
        }
    }

    /// Sets `TemplateConfig`. The video and audio settings.
    #[must_use]
    #[inline]
    pub fn template_config(
        mut self,
        template_config: types::LiveTranscodeTemplateConfig,
    ) -> Self {
        self.template_config = Some(template_config);
        self
    }
}

alicloud_runtime::structure! {
    CreateLiveTranscodeTemplateRequest {
        r#type: Field::query("Type").required(),
        name: Field::query("Name").length(1, 20).required(),
        template_config: Field::query("TemplateConfig").json(),
    }
}

/// The response of [`Client::create_live_transcode_template`](crate::Client::create_live_transcode_template).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateLiveTranscodeTemplateResponse {
    /// The request ID. Include it when you contact Alibaba Cloud support.
    ///
    /// Example: `******3B-0E1A-586A-AC29-742247******`.
    pub request_id: Option<String>,
    /// The ID of the template.
    ///
    /// Example: `****20b48fb04483915d4f2cd8ac****`.
    pub template_id: Option<String>,
}

alicloud_runtime::structure! {
    CreateLiveTranscodeTemplateResponse {
        request_id: "RequestId",
        template_id: "TemplateId",
    }
}

impl Operation for CreateLiveTranscodeTemplateRequest {
    type Response = CreateLiveTranscodeTemplateResponse;

    const INFO: &'static OperationInfo = &OperationInfo::of::<Self>()
        .post("CreateLiveTranscodeTemplate")
        .summary("Creates a template for transcoding live streams.")
        .ram_action("ice:CreateLiveTranscodeTemplate")
        .documentation(
            "https://api.alibabacloud.com/document/ICE/2020-11-09/CreateLiveTranscodeTemplate",
        );
}
