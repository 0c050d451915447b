// Written by `cargo xtask regen`. Change the description and run it again.

//! `ChannelAssemblyProgram`

use std::collections::BTreeMap;
use alicloud_runtime::{Json, Text, Timestamp};
use alicloud_runtime::wire::Field;

/// A program of an assembled channel, with its source and ad breaks.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChannelAssemblyProgram {
    /// The ad breaks of the program.
    pub ad_breaks: Vec<ChannelAssemblyProgramAdBreak>,
    /// The ARN of the program.
    ///
    /// Example: `acs:ims:mediaweaver:<regionId>:<userId>:program/myChannel/MyProgram`.
    pub arn: Option<String>,
    /// The name of the channel.
    ///
    /// Example: `MyChannel`.
    pub channel_name: Option<String>,
    /// The part of the source to play, as a JSON document.
    ///
    /// Example: `{StartOffsetMillis: 213123, EndOffsetMillis: 213134}`.
    pub clip_range: Option<Text<ChannelAssemblyProgramClipRange>>,
    /// The time the program was created.
    ///
    /// Example: `2024-04-02T00:58:19Z`.
    pub gmt_create: Option<Text<Timestamp>>,
    /// The time the program was last modified.
    ///
    /// Example: `2024-04-02T00:58:19Z`.
    pub gmt_modified: Option<Text<Timestamp>>,
    /// The name of the program.
    ///
    /// Example: `program1`.
    pub program_name: Option<String>,
    /// The name of the source location.
    ///
    /// Example: `MySourceLocation`.
    pub source_location_name: Option<String>,
    /// The name of the source.
    ///
    /// Example: `MySource`.
    pub source_name: Option<String>,
    /// The type of a source.
    ///
    /// Example: `vodSource`.
    pub source_type: Option<super::ProgramSourceType>,
    /// The transition type: how the program follows other programs in the channel.
    pub transition: Option<String>,
}

alicloud_runtime::structure! {
    ChannelAssemblyProgram {
        ad_breaks: "AdBreaks",
        arn: "Arn",
        channel_name: "ChannelName",
        clip_range: "ClipRange",
        gmt_create: "GmtCreate",
        gmt_modified: "GmtModified",
        program_name: "ProgramName",
        source_location_name: "SourceLocationName",
        source_name: "SourceName",
        source_type: "SourceType",
        transition: "Transition",
    }
}

/// An item of [`ChannelAssemblyProgram::ad_breaks`](field@ChannelAssemblyProgram::ad_breaks).
///
/// The ad breaks of the program.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChannelAssemblyProgramAdBreak {
    /// The name of the channel.
    ///
    /// Example: `MyChannel`.
    pub channel_name: Option<String>,
    /// The type of the SCTE-35 message, such as `SPLICE_INSERT`.
    ///
    /// Example: `SPLICE_INSERT`.
    pub message_type: Option<String>,
    /// The offset of the ad marker, in milliseconds from the start of the program.
    ///
    /// Example: `1000`.
    pub offset_millis: Option<i64>,
    /// The name of the program.
    ///
    /// Example: `program_name`.
    pub program_name: Option<String>,
    /// The name of the source location.
    ///
    /// Example: `MySourceLocation`.
    pub source_location_name: Option<String>,
    /// The name of the source.
    ///
    /// Example: `MyAdSource`.
    pub source_name: Option<String>,
    /// The settings of the SCTE-35 splice insert message, as a JSON document.
    ///
    /// Example: `{"AvailNumber":0,"AvailExpected":0,"SpliceEventID":1,"UniqueProgramID":0}`.
    pub splice_insert_settings: Option<Text<ChannelAssemblyProgramSpliceInsertSettings>>,
    /// The settings of the SCTE-35 time signal message, as a JSON document.
    pub time_signal_settings: Option<Text<Json>>,
}

alicloud_runtime::structure! {
    ChannelAssemblyProgramAdBreak {
        channel_name: "ChannelName",
        message_type: "MessageType",
        offset_millis: "OffsetMillis",
        program_name: "ProgramName",
        source_location_name: "SourceLocationName",
        source_name: "SourceName",
        splice_insert_settings: "SpliceInsertSettings",
        time_signal_settings: "TimeSignalSettings",
    }
}

/// The value of [`ChannelAssemblyProgramAdBreak::splice_insert_settings`](field@ChannelAssemblyProgramAdBreak::splice_insert_settings).
///
/// The settings of the SCTE-35 splice insert message, as a JSON document.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChannelAssemblyProgramSpliceInsertSettings {
    /// The number of this avail, as in SCTE-35 `avail_num`.
    pub avail_number: Option<i64>,
    /// The number of avails expected, as in SCTE-35 `avails_expected`.
    pub avail_expected: Option<i64>,
    /// The ID of the splice event, as in SCTE-35 `splice_event_id`.
    pub splice_event_id: Option<i64>,
    /// The ID of the program, as in SCTE-35 `unique_program_id`.
    pub unique_program_id: Option<i64>,
    /// Members of any other name.
    pub others: BTreeMap<String, Json>,
}

alicloud_runtime::structure! {
    ChannelAssemblyProgramSpliceInsertSettings {
        avail_number: Field::member("AvailNumber"),
        avail_expected: Field::member("AvailExpected"),
        splice_event_id: Field::member("SpliceEventID"),
        unique_program_id: Field::member("UniqueProgramID"),
        others: Field::other_members(),
    }
}

/// The value of [`ChannelAssemblyProgram::clip_range`](field@ChannelAssemblyProgram::clip_range).
///
/// The part of the source to play, as a JSON document.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChannelAssemblyProgramClipRange {
    /// The start of the clip, in milliseconds.
    pub start_offset_millis: Option<i64>,
    /// The end of the clip, in milliseconds.
    pub end_offset_millis: Option<i64>,
    /// Members of any other name.
    pub others: BTreeMap<String, Json>,
}

alicloud_runtime::structure! {
    ChannelAssemblyProgramClipRange {
        start_offset_millis: Field::member("StartOffsetMillis"),
        end_offset_millis: Field::member("EndOffsetMillis"),
        others: Field::other_members(),
    }
}
