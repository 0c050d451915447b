// Written by `cargo xtask regen`. Change the description and run it again.

//! `CreateProgram`: Adds a program to a MediaWeaver channel.

use std::collections::BTreeMap;
use alicloud_runtime::{Json, Operation, OperationInfo, Text};
use alicloud_runtime::wire::Field;
use crate::types;

/// The request of [`Client::create_program`](crate::Client::create_program).
#[derive(Clone)]
#[non_exhaustive]
pub struct CreateProgramRequest {
    /// The name of the program.
    ///
    /// Example: `program1`.
    pub program_name: String,
    /// The name of the channel.
    ///
    /// Example: `MyChannel`.
    pub channel_name: String,
    /// The type of the source that the program plays.
    ///
    /// Example: `vodSource`.
    pub source_type: types::ProgramSourceType,
    /// The source location of the source.
    ///
    /// Example: `MySourceLcation`.
    pub source_location_name: String,
    /// The name of the source.
    ///
    /// Example: `MySource`.
    pub source_name: String,
    /// The transition type: how the program follows other programs in the channel.
    pub transition: String,
    /// The part of the source to play, as a JSON document.
    ///
    /// Example: `{StartOffsetMillis: 213123, EndOffsetMillis: 213134}`.
    pub clip_range: Option<Text<CreateProgramClipRange>>,
    /// The ad breaks of the program, as a JSON document. For the structure of an ad break,
    /// see `AdBreaks` of a program in responses.
    pub ad_breaks: Option<Text<Json>>,
}

impl CreateProgramRequest {
    /// Creates a request with the required parameters. The methods below set the others.
    #[inline]
    pub fn new(required: CreateProgramRequired) -> Self {
        Self {
            program_name: required.program_name,
            channel_name: required.channel_name,
            source_type: required.source_type,
            source_location_name: required.source_location_name,
            source_name: required.source_name,
            transition: required.transition,
            clip_range: None,
            ad_breaks: None,
        }
    }

    /// Sets `ClipRange`. The part of the source to play, as a JSON document.
    #[must_use]
    pub fn clip_range(
        mut self,
        clip_range: impl Into<Text<CreateProgramClipRange>>,
    ) -> Self {
        self.clip_range = Some(clip_range.into());
        self
    }

    /// Sets `AdBreaks`. The ad breaks of the program, as a JSON document.
    #[must_use]
    pub fn ad_breaks(mut self, ad_breaks: impl Into<Text<Json>>) -> Self {
        self.ad_breaks = Some(ad_breaks.into());
        self
    }
}

/// The required values of [`CreateProgramRequest`].
#[derive(Clone, Debug, PartialEq)]
pub struct CreateProgramRequired {
    /// The name of the program.
    ///
    /// Example: `program1`.
    pub program_name: String,
    /// The name of the channel.
    ///
    /// Example: `MyChannel`.
    pub channel_name: String,
    /// The type of the source that the program plays.
    ///
    /// Example: `vodSource`.
    pub source_type: types::ProgramSourceType,
    /// The source location of the source.
    ///
    /// Example: `MySourceLcation`.
    pub source_location_name: String,
    /// The name of the source.
    ///
    /// Example: `MySource`.
    pub source_name: String,
    /// The transition type: how the program follows other programs in the channel.
    pub transition: String,
}

alicloud_runtime::structure! {
    CreateProgramRequest {
        program_name: Field::query("ProgramName").required(),
        channel_name: Field::query("ChannelName").required(),
        source_type: Field::query("SourceType").required(),
        source_location_name: Field::query("SourceLocationName").required(),
        source_name: Field::query("SourceName").required(),
        transition: Field::query("Transition").required(),
        clip_range: Field::query("ClipRange"),
        ad_breaks: Field::query("AdBreaks"),
    }
}

/// The part of the source to play, as a JSON document.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateProgramClipRange {
    /// The start of the clip, in milliseconds.
    pub start_offset_millis: Option<i64>,
    /// The end of the clip, in milliseconds.
    pub end_offset_millis: Option<i64>,
    /// Members of any other name.
    pub others: BTreeMap<String, Json>,
}

impl CreateProgramClipRange {
    /// Creates a value. Every field is optional.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `StartOffsetMillis`. The start of the clip, in milliseconds.
    #[must_use]
    #[inline]
    pub fn start_offset_millis(mut self, start_offset_millis: i64) -> Self {
        self.start_offset_millis = Some(start_offset_millis);
        self
    }

    /// Sets `EndOffsetMillis`. The end of the clip, in milliseconds.
    #[must_use]
    #[inline]
    pub fn end_offset_millis(mut self, end_offset_millis: i64) -> Self {
        self.end_offset_millis = Some(end_offset_millis);
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
    CreateProgramClipRange {
        start_offset_millis: Field::member("StartOffsetMillis"),
        end_offset_millis: Field::member("EndOffsetMillis"),
        others: Field::other_members(),
    }
}

/// The response of [`Client::create_program`](crate::Client::create_program).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateProgramResponse {
    /// The program.
    pub program: Option<types::ChannelAssemblyProgram>,
    /// The request ID. Include it when you contact Alibaba Cloud support.
    ///
    /// Example: `xxx-xxxx-xxxxx-xxxx`.
    pub request_id: Option<String>,
}

alicloud_runtime::structure! {
    CreateProgramResponse {
        program: "Program",
        request_id: "RequestId",
    }
}

impl Operation for CreateProgramRequest {
    type Response = CreateProgramResponse;

    const INFO: &'static OperationInfo = &OperationInfo::of::<Self>()
        .post("CreateProgram")
        .summary("Adds a program to a MediaWeaver channel.")
        .ram_action("ice:CreateProgram")
        .documentation(
            "https://api.alibabacloud.com/document/ICE/2020-11-09/CreateProgram",
        );
}
