// Written by `cargo xtask regen`. Change the description and run it again.

//! `UpdateProgram`: Updates a program of a MediaWeaver channel.

use std::collections::BTreeMap;
use alicloud_runtime::{Json, Operation, OperationInfo, Text};
use alicloud_runtime::wire::Field;
use crate::types;

/// The request of [`Client::update_program`](crate::Client::update_program).
#[derive(Clone)]
#[non_exhaustive]
pub struct UpdateProgramRequest {
    /// The name of the program.
    ///
    /// Example: `program1`.
    pub program_name: String,
    /// The name of the channel.
    ///
    /// Example: `MyChannel`.
    pub channel_name: String,
    /// The part of the source to play, as a JSON document.
    ///
    /// Example: `{StartOffsetMillis: 213123, EndOffsetMillis: 213134}`.
    pub clip_range: Option<Text<UpdateProgramClipRange>>,
    /// The ad breaks of the program, as a JSON document. For the structure of an ad break,
    /// see `AdBreaks` of a program in responses.
    pub ad_breaks: Option<Text<Json>>,
    /// The name of the source location.
    ///
    /// Example: `MySourceLcation`.
    pub source_location_name: Option<String>,
    /// The name of the source.
    ///
    /// Example: `MySource`.
    pub source_name: Option<String>,
    /// The type of the source that the program plays.
    ///
    /// Example: `vodSource`.
    pub source_type: Option<types::ProgramSourceType>,
    /// The transition type: how the program follows other programs in the channel.
    pub transition: Option<String>,
}

impl UpdateProgramRequest {
    /// Creates a request with the required parameters. The methods below set the others.
    pub fn new(
        program_name: impl Into<String>,
        channel_name: impl Into<String>,
    ) -> Self {
        Self {
            program_name: program_name.into(),
            channel_name: channel_name.into(),
            clip_range: None,
            ad_breaks: None,
            source_location_name: None,
            source_name: None,
            source_type: None,
            transition: None,
        }
    }

    /// Sets `ClipRange`. The part of the source to play, as a JSON document.
    #[must_use]
    pub fn clip_range(
        mut self,
        clip_range: impl Into<Text<UpdateProgramClipRange>>,
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

    /// Sets `SourceLocationName`. The name of the source location.
    #[must_use]
    pub fn source_location_name(
        mut self,
        source_location_name: impl Into<String>,
    ) -> Self {
        self.source_location_name = Some(source_location_name.into());
        self
    }

    /// Sets `SourceName`. The name of the source.
    #[must_use]
    pub fn source_name(mut self, source_name: impl Into<String>) -> Self {
        self.source_name = Some(source_name.into());
        self
    }

    /// Sets `SourceType`. The type of the source that the program plays.
    #[must_use]
    pub fn source_type(
        mut self,
        source_type: impl Into<types::ProgramSourceType>,
    ) -> Self {
        self.source_type = Some(source_type.into());
        self
    }

    /// Sets `Transition`. The transition type: how the program follows other programs in the channel.
    #[must_use]
    pub fn transition(mut self, transition: impl Into<String>) -> Self {
        self.transition = Some(transition.into());
        self
    }
}

alicloud_runtime::structure! {
    UpdateProgramRequest {
        program_name: Field::query("ProgramName").required(),
        channel_name: Field::query("ChannelName").required(),
        clip_range: Field::query("ClipRange"),
        ad_breaks: Field::query("AdBreaks"),
        source_location_name: Field::query("SourceLocationName"),
        source_name: Field::query("SourceName"),
        source_type: Field::query("SourceType"),
        transition: Field::query("Transition"),
    }
}

/// The part of the source to play, as a JSON document.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateProgramClipRange {
    /// The start of the clip, in milliseconds.
    pub start_offset_millis: Option<i64>,
    /// The end of the clip, in milliseconds.
    pub end_offset_millis: Option<i64>,
    /// Members of any other name.
    pub others: BTreeMap<String, Json>,
}

impl UpdateProgramClipRange {
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
    UpdateProgramClipRange {
        start_offset_millis: Field::member("StartOffsetMillis"),
        end_offset_millis: Field::member("EndOffsetMillis"),
        others: Field::other_members(),
    }
}

/// The response of [`Client::update_program`](crate::Client::update_program).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateProgramResponse {
    /// The program.
    pub program: Option<types::ChannelAssemblyProgram>,
    /// The request ID. Include it when you contact Alibaba Cloud support.
    ///
    /// Example: `xxx-xxxx-xxxxx-xxxx`.
    pub request_id: Option<String>,
}

alicloud_runtime::structure! {
    UpdateProgramResponse {
        program: "Program",
        request_id: "RequestId",
    }
}

impl Operation for UpdateProgramRequest {
    type Response = UpdateProgramResponse;

    const INFO: &'static OperationInfo = &OperationInfo::of::<Self>()
        .post("UpdateProgram")
        .summary("Updates a program of a MediaWeaver channel.")
        .ram_action("ice:UpdateProgram")
        .documentation(
            "https://api.alibabacloud.com/document/ICE/2020-11-09/UpdateProgram",
        );
}
