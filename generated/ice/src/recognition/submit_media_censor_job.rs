// Written by `cargo xtask regen`. Change the description and run it again.

//! `SubmitMediaCensorJob`: Submits a content moderation job for video, audio, images, or text.

use std::collections::BTreeMap;
use alicloud_runtime::{Json, Operation, OperationInfo, Text};
use alicloud_runtime::wire::Field;
use crate::types;

/// The request of [`Client::submit_media_censor_job`](crate::Client::submit_media_censor_job).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitMediaCensorJobRequest {
    /// The ID of the moderation template. If not set, the default template is used.
    ///
    /// Example: `S00000001-100060`.
    pub template_id: Option<String>,
    /// The cover images to check, up to five, as a JSON array of OSS files. Takes precedence
    /// over the covers specified in the media.
    ///
    /// Example: `[{"Bucket":"example-bucket-****","Location":"oss-cn-shanghai","Object":"example-****.jpeg","RoleArn":"acs:ram::1997018457688683:role/AliyunICEDefaultRole"}]`.
    pub cover_images: Option<Text<Vec<CoverImage>>>,
    /// The video title to check. At most 64 bytes. Takes precedence over the title in the
    /// media.
    ///
    /// Example: `Hello World`.
    pub title: Option<String>,
    /// The video description to check. At most 128 bytes. Takes precedence over the
    /// description in the media.
    ///
    /// Example: `example description`.
    pub description: Option<String>,
    /// The live comments (barrages) to check. Takes precedence over those in the media.
    ///
    /// Example: `hello world`.
    pub barrages: Option<String>,
    /// The OSS location of the snapshots, such as `oss://bucket/snapshot-{Count}.jpg`.
    /// `{Count}` is replaced by the number of the snapshot. The bucket must be in the region
    /// of the project. The detailed result is written to the same location as
    /// `{jobId}.output`.
    ///
    /// Example: `oss://sashimi-cn-shanghai/censor/snapshot-{Count}.jpg`.
    pub output: Option<String>,
    /// Custom data. At most 128 bytes.
    ///
    /// Example: `UserDatatestid-001-****`.
    pub user_data: Option<String>,
    /// The callback destination: an MNS queue or an HTTP URL.
    ///
    /// Example: `mns://125340688170****.oss-cn-shanghai.aliyuncs.com/queues/example-pipeline`.
    pub notify_url: Option<String>,
    /// The media to check.
    pub input: Option<types::MediaObject>,
    /// The scheduling settings of the job, such as the queue.
    pub schedule_config: Option<types::ScheduleConfig>,
}

impl SubmitMediaCensorJobRequest {
    /// Creates a request. Every parameter is optional.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `TemplateId`. The ID of the moderation template.
    #[must_use]
    pub fn template_id(mut self, template_id: impl Into<String>) -> Self {
        self.template_id = Some(template_id.into());
        self
    }

    /// Sets `CoverImages`. The cover images to check, up to five, as a JSON array of OSS files.
    #[must_use]
    pub fn cover_images(
        mut self,
        cover_images: impl Into<Text<Vec<CoverImage>>>,
    ) -> Self {
        self.cover_images = Some(cover_images.into());
        self
    }

    /// Sets `Title`. The video title to check.
    #[must_use]
    pub fn title(mut self, title: impl Into<String>) -> Self {
        self.title = Some(title.into());
        self
    }

    /// Sets `Description`. The video description to check.
    #[must_use]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// Sets `Barrages`. The live comments (barrages) to check.
    #[must_use]
    pub fn barrages(mut self, barrages: impl Into<String>) -> Self {
        self.barrages = Some(barrages.into());
        self
    }

    /// Sets `Output`. The OSS location of the snapshots, such as `oss://bucket/snapshot-{Count}.jpg`.
    #[must_use]
    pub fn output(mut self, output: impl Into<String>) -> Self {
        self.output = Some(output.into());
        self
    }

    /// Sets `UserData`. Custom data.
    #[must_use]
    pub fn user_data(mut self, user_data: impl Into<String>) -> Self {
        self.user_data = Some(user_data.into());
        self
    }

    /// Sets `NotifyUrl`. The callback destination: an MNS queue or an HTTP URL.
    #[must_use]
    pub fn notify_url(mut self, notify_url: impl Into<String>) -> Self {
        self.notify_url = Some(notify_url.into());
        self
    }

    /// Sets `Input`. The media to check.
    #[must_use]
    #[inline]
    pub fn input(mut self, input: types::MediaObject) -> Self {
        self.input = Some(input);
        self
    }

    /// Sets `ScheduleConfig`. The scheduling settings of the job, such as the queue.
    #[must_use]
    #[inline]
    pub fn schedule_config(mut self, schedule_config: types::ScheduleConfig) -> Self {
        self.schedule_config = Some(schedule_config);
        self
    }
}

alicloud_runtime::structure! {
    SubmitMediaCensorJobRequest {
        template_id: Field::query("TemplateId"),
        cover_images: Field::query("CoverImages"),
        title: Field::query("Title"),
        description: Field::query("Description"),
        barrages: Field::query("Barrages"),
        output: Field::query("Output"),
        user_data: Field::query("UserData"),
        notify_url: Field::query("NotifyUrl"),
        input: Field::query("Input").json(),
        schedule_config: Field::query("ScheduleConfig").json(),
    }
}

/// The cover images to check, up to five, as a JSON array of OSS files. Takes precedence
/// over the covers specified in the media.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CoverImage {
    /// The bucket that stores the image.
    pub bucket: Option<String>,
    /// The OSS region, such as `oss-cn-shanghai`.
    pub location: Option<String>,
    /// The name of the object in the bucket.
    pub object: Option<String>,
    /// The RAM role used to read the image.
    pub role_arn: Option<String>,
    /// Members of any other name.
    pub others: BTreeMap<String, Json>,
}

impl CoverImage {
    /// Creates a value. Every field is optional.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `Bucket`. The bucket that stores the image.
    #[must_use]
    pub fn bucket(mut self, bucket: impl Into<String>) -> Self {
        self.bucket = Some(bucket.into());
        self
    }

    /// Sets `Location`. The OSS region, such as `oss-cn-shanghai`.
    #[must_use]
    pub fn location(mut self, location: impl Into<String>) -> Self {
        self.location = Some(location.into());
        self
    }

    /// Sets `Object`. The name of the object in the bucket.
    #[must_use]
    pub fn object(mut self, object: impl Into<String>) -> Self {
        self.object = Some(object.into());
        self
    }

    /// Sets `RoleArn`. The RAM role used to read the image.
    #[must_use]
    pub fn role_arn(mut self, role_arn: impl Into<String>) -> Self {
        self.role_arn = Some(role_arn.into());
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
    CoverImage {
        bucket: Field::member("Bucket"),
        location: Field::member("Location"),
        object: Field::member("Object"),
        role_arn: Field::member("RoleArn"),
        others: Field::other_members(),
    }
}

/// The response of [`Client::submit_media_censor_job`](crate::Client::submit_media_censor_job).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitMediaCensorJobResponse {
    /// The ID of the moderation job. Required to look it up later.
    ///
    /// Example: `88c6ca184c0e47098a5b665e2****`.
    pub job_id: Option<String>,
    /// The request ID. Include it when you contact Alibaba Cloud support.
    ///
    /// Example: `25818875-5F78-4A13-BEF6-D7393642CA58`.
    pub request_id: Option<String>,
}

alicloud_runtime::structure! {
    SubmitMediaCensorJobResponse {
        job_id: "JobId",
        request_id: "RequestId",
    }
}

impl Operation for SubmitMediaCensorJobRequest {
    type Response = SubmitMediaCensorJobResponse;

    const INFO: &'static OperationInfo = &OperationInfo::of::<Self>()
        .post("SubmitMediaCensorJob")
        .summary("Submits a content moderation job for video, audio, images, or text.")
        .ram_action("ice:SubmitMediaCensorJob")
        .documentation(
            "https://api.alibabacloud.com/document/ICE/2020-11-09/SubmitMediaCensorJob",
        );
}
