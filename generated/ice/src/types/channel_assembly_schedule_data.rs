// Written by `cargo xtask regen`. Change the description and run it again.

//! `ChannelAssemblyScheduleData`

use std::collections::BTreeMap;
use alicloud_runtime::{Json, Text};
use alicloud_runtime::wire::{Field, UnknownValue};

/// An entry in the schedule of an assembled channel.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChannelAssemblyScheduleData {
    /// The ad breaks of this entry.
    pub ad_breaks: Vec<ChannelAssemblyScheduleDataAdBreak>,
    /// The approximate duration of the entry, in seconds.
    ///
    /// Example: `100000`.
    pub approximate_duration_seconds: Option<i64>,
    /// The approximate start time of the entry, as a Unix time in milliseconds.
    ///
    /// Example: `1989128002313`.
    pub approximate_start_time: Option<Text<i64>>,
    /// The type of the entry.
    ///
    /// Example: `program`.
    pub entry_type: Option<EntryType>,
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
}

alicloud_runtime::structure! {
    ChannelAssemblyScheduleData {
        ad_breaks: "AdBreaks",
        approximate_duration_seconds: "ApproximateDurationSeconds",
        approximate_start_time: "ApproximateStartTime",
        entry_type: "EntryType",
        program_name: "ProgramName",
        source_location_name: "SourceLocationName",
        source_name: "SourceName",
        source_type: "SourceType",
    }
}

/// An item of [`ChannelAssemblyScheduleData::ad_breaks`](field@ChannelAssemblyScheduleData::ad_breaks).
///
/// The ad breaks of this entry.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChannelAssemblyScheduleDataAdBreak {
    /// The type of the SCTE-35 message, such as `SPLICE_INSERT`.
    ///
    /// Example: `SPLICE_INSERT`.
    pub message_type: Option<String>,
    /// The offset of the ad marker, in milliseconds from the start of the program.
    ///
    /// Example: `100000`.
    pub offset_millis: Option<Text<i64>>,
    /// The name of the source location.
    ///
    /// Example: `MySourceLocation`.
    pub source_location_name: Option<String>,
    /// The name of the source.
    ///
    /// Example: `MySource`.
    pub source_name: Option<String>,
    /// The settings of the SCTE-35 splice insert message, as a JSON document.
    ///
    /// Example: `{"AvailNumber":0,"AvailExpected":0,"SpliceEventID":1,"UniqueProgramID":0}`.
    pub splice_insert_settings: Option<
        Text<ChannelAssemblyScheduleDataSpliceInsertSettings>,
    >,
    /// The settings of the SCTE-35 time signal message, as a JSON document.
    pub time_signal_settings: Option<Text<Json>>,
}

alicloud_runtime::structure! {
    ChannelAssemblyScheduleDataAdBreak {
        message_type: "MessageType",
        offset_millis: "OffsetMillis",
        source_location_name: "SourceLocationName",
        source_name: "SourceName",
        splice_insert_settings: "SpliceInsertSettings",
        time_signal_settings: "TimeSignalSettings",
    }
}

/// The value of [`ChannelAssemblyScheduleDataAdBreak::splice_insert_settings`](field@ChannelAssemblyScheduleDataAdBreak::splice_insert_settings).
///
/// The settings of the SCTE-35 splice insert message, as a JSON document.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChannelAssemblyScheduleDataSpliceInsertSettings {
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
    ChannelAssemblyScheduleDataSpliceInsertSettings {
        avail_number: Field::member("AvailNumber"),
        avail_expected: Field::member("AvailExpected"),
        splice_event_id: Field::member("SpliceEventID"),
        unique_program_id: Field::member("UniqueProgramID"),
        others: Field::other_members(),
    }
}

/// The values of [`ChannelAssemblyScheduleData::entry_type`](field@ChannelAssemblyScheduleData::entry_type).
///
/// The service may add values. A value without a name here is kept as `Unknown`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum EntryType {
    /// `FillerSlate`: the filler slate.
    FillerSlate,
    /// `program`: a program of the channel.
    Program,
    /// A value that this version of the crate has no name for.
    Unknown(UnknownValue),
}

alicloud_runtime::string_enum! {
    open EntryType {
        FillerSlate: "FillerSlate",
        Program: "program",
    }
}
