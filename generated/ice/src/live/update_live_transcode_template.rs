// Written by `cargo xtask regen`. Change the description and run it again.

//! `UpdateLiveTranscodeTemplate`: Updates a live transcoding template.

use alicloud_runtime::{Operation, OperationInfo};
use alicloud_runtime::wire::Field;
use crate::types;

/// The request of [`Client::update_live_transcode_template`](crate::Client::update_live_transcode_template).
#[derive(Clone)]
#[non_exhaustive]
pub struct UpdateLiveTranscodeTemplateRequest {
    /// The ID of the template to update, as returned by `CreateLiveTranscodeTemplate`.
    ///
    /// Example: `****96e8864746a0b6f3****`.
    pub template_id: String,
    /// The name of the template.
    ///
    /// Example: `Template1130-2`.
    pub name: Option<String>,
    /// The video and audio settings.
    pub template_config: Option<types::LiveTranscodeTemplateConfig>,
}

impl UpdateLiveTranscodeTemplateRequest {
    /// Creates a request with the required parameters. The methods below set the others.
    pub fn new(template_id: impl Into<String>) -> Self {
        Self {
            template_id: template_id.into(),
            name: None,
            template_config: None,
        }
    }

    /// Sets `Name`. The name of the template.
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
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
    UpdateLiveTranscodeTemplateRequest {
        template_id: Field::query("TemplateId").required(),
        name: Field::query("Name"),
        template_config: Field::query("TemplateConfig").json(),
    }
}

/// The response of [`Client::update_live_transcode_template`](crate::Client::update_live_transcode_template).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateLiveTranscodeTemplateResponse {
    /// The request ID. Include it when you contact Alibaba Cloud support.
    ///
    /// Example: `******3B-0E1A-586A-AC29-742247******`.
    pub request_id: Option<String>,
}

alicloud_runtime::structure! {
    UpdateLiveTranscodeTemplateResponse {
        request_id: "RequestId",
    }
}

impl Operation for UpdateLiveTranscodeTemplateRequest {
    type Response = UpdateLiveTranscodeTemplateResponse;

    const INFO: &'static OperationInfo = &OperationInfo::of::<Self>()
        .post("UpdateLiveTranscodeTemplate")
        .summary("Updates a live transcoding template.")
        .ram_action("ice:UpdateLiveTranscodeTemplate")
        .documentation(
            "https://api.alibabacloud.com/document/ICE/2020-11-09/UpdateLiveTranscodeTemplate",
        );
}
