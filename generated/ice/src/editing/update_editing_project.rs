// Written by `cargo xtask regen`. Change the description and run it again.

//! `UpdateEditingProject`: Updates an online editing project, including its title, timeline, and cover.

use alicloud_runtime::{Json, Operation, OperationInfo, Text};
use alicloud_runtime::wire::{Field, UnknownValue};

/// The request of [`Client::update_editing_project`](crate::Client::update_editing_project).
#[derive(Clone)]
#[non_exhaustive]
pub struct UpdateEditingProjectRequest {
    /// The title of the editing project.
    ///
    /// Example: `testtimeline`.
    pub title: Option<String>,
    /// The description of the editing project.
    ///
    /// Example: `testtimeline001desciption`.
    pub description: Option<String>,
    /// The ID of the template to build the timeline from. Requires `ClipsParam`. Do not set
    /// it together with `Timeline`. (The official documentation requires exactly one of
    /// `ProjectId`, `Timeline`, and `TemplateId`, although `ProjectId` is always required
    /// here.)
    ///
    /// Example: `****96e8864746a0b6f3****`.
    pub template_id: Option<String>,
    /// The materials and texts that fill the template, as JSON. Required if `TemplateId` is
    /// set.
    ///
    /// Example: `See the template user guide.`.
    pub clips_param: Option<Text<Json>>,
    /// The URL of the cover image of the editing project.
    ///
    /// Example: `https://****.com/6AB4D0E1E1C7446888****.png`.
    pub cover_url: Option<String>,
    /// The ID of the editing project.
    ///
    /// Example: `****4ee4b97e27b525142a6b2****`.
    pub project_id: String,
    /// The reservation status of the project's live stream. Not applicable to standard
    /// editing projects.
    ///
    /// Example: `Reserving`.
    pub business_status: Option<BusinessStatus>,
    /// The timeline of the editing project, as JSON: its tracks and the clips on them.
    pub timeline: Option<Text<Json>>,
}

impl UpdateEditingProjectRequest {
    /// Creates a request with the required parameters. The methods below set the others.
    pub fn new(project_id: impl Into<String>) -> Self {
        Self {
            project_id: project_id.into(),
            title: None,
            description: None,
            template_id: None,
            clips_param: None,
            cover_url: None,
            business_status: None,
            timeline: None,
        }
    }

    /// Sets `Title`. The title of the editing project.
    #[must_use]
    pub fn title(mut self, title: impl Into<String>) -> Self {
        self.title = Some(title.into());
        self
    }

    /// Sets `Description`. The description of the editing project.
    #[must_use]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// Sets `TemplateId`. The ID of the template to build the timeline from.
    #[must_use]
    pub fn template_id(mut self, template_id: impl Into<String>) -> Self {
        self.template_id = Some(template_id.into());
        self
    }

    /// Sets `ClipsParam`. The materials and texts that fill the template, as JSON.
    #[must_use]
    pub fn clips_param(mut self, clips_param: impl Into<Text<Json>>) -> Self {
        self.clips_param = Some(clips_param.into());
        self
    }

    /// Sets `CoverURL`. The URL of the cover image of the editing project.
    #[must_use]
    pub fn cover_url(mut self, cover_url: impl Into<String>) -> Self {
        self.cover_url = Some(cover_url.into());
        self
    }

    /// Sets `BusinessStatus`. The reservation status of the project's live stream.
    #[must_use]
    pub fn business_status(
        mut self,
        business_status: impl Into<BusinessStatus>,
    ) -> Self {
        self.business_status = Some(business_status.into());
        self
    }

    /// Sets `Timeline`. The timeline of the editing project, as JSON: its tracks and the clips on them.
    #[must_use]
    pub fn timeline(mut self, timeline: impl Into<Text<Json>>) -> Self {
        self.timeline = Some(timeline.into());
        self
    }
}

alicloud_runtime::structure! {
    UpdateEditingProjectRequest {
        title: Field::query("Title"),
        description: Field::query("Description"),
        template_id: Field::query("TemplateId"),
        clips_param: Field::query("ClipsParam"),
        cover_url: Field::query("CoverURL"),
        project_id: Field::query("ProjectId").required(),
        business_status: Field::query("BusinessStatus"),
        timeline: Field::form("Timeline"),
    }
}

/// The values of [`UpdateEditingProjectRequest::business_status`](field@UpdateEditingProjectRequest::business_status).
///
/// The service may add values. A value without a name here is kept as `Unknown`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BusinessStatus {
    /// `Reserving`: reserved.
    Reserving,
    /// `ReservationCanceled`: the reservation is canceled.
    ReservationCanceled,
    /// A value that this version of the crate has no name for.
    Unknown(UnknownValue),
}

alicloud_runtime::string_enum! {
    open BusinessStatus {
        Reserving: "Reserving",
        ReservationCanceled: "ReservationCanceled",
    }
}

/// The response of [`Client::update_editing_project`](crate::Client::update_editing_project).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateEditingProjectResponse {
    /// The request ID. Include it when you contact Alibaba Cloud support.
    ///
    /// Example: `****25818875-5F78-4AF6-D7393642CA58****`.
    pub request_id: Option<String>,
}

alicloud_runtime::structure! {
    UpdateEditingProjectResponse {
        request_id: "RequestId",
    }
}

impl Operation for UpdateEditingProjectRequest {
    type Response = UpdateEditingProjectResponse;

    const INFO: &'static OperationInfo = &OperationInfo::of::<Self>()
        .post("UpdateEditingProject")
        .summary(
            "Updates an online editing project, including its title, timeline, and cover.",
        )
        .ram_action("ice:UpdateEditingProject")
        .documentation(
            "https://api.alibabacloud.com/document/ICE/2020-11-09/UpdateEditingProject",
        );
}
