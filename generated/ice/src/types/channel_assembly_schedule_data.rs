// Written by `cargo xtask regen`. Change the description and run it again.

//! `ChannelAssemblyScheduleData`

use std::collections::BTreeMap;
use alicloud_runtime::{Json, Text};
use alicloud_runtime::wire::{Field, Fields, OpenSet, UnknownValue};

/// An entry in the schedule of an assembled channel.
#[derive(Default)]
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
    pub entry_type: Option<ChannelAssemblyScheduleDataEntryType>,
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

impl Fields for ChannelAssemblyScheduleData {
    const FIELDS: &'static [Field] = &Field::members([
        "AdBreaks",
        "ApproximateDurationSeconds",
        "ApproximateStartTime",
        "EntryType",
        "ProgramName",
        "SourceLocationName",
        "SourceName",
        "SourceType",
    ]);
}

alicloud_runtime::structure!(
    ChannelAssemblyScheduleData { ad_breaks, approximate_duration_seconds,
    approximate_start_time, entry_type, program_name, source_location_name, source_name,
    source_type }
);

/// An item of `AdBreaks`.
///
/// The ad breaks of this entry.
#[derive(Default)]
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
        Text<ChannelAssemblyScheduleDataAdBreakSpliceInsertSettings>,
    >,
    /// The settings of the SCTE-35 time signal message, as a JSON document.
    pub time_signal_settings: Option<Text<Json>>,
}

impl Fields for ChannelAssemblyScheduleDataAdBreak {
    const FIELDS: &'static [Field] = &Field::members([
        "MessageType",
        "OffsetMillis",
        "SourceLocationName",
        "SourceName",
        "SpliceInsertSettings",
        "TimeSignalSettings",
    ]);
}

alicloud_runtime::structure!(
    ChannelAssemblyScheduleDataAdBreak { message_type, offset_millis,
    source_location_name, source_name, splice_insert_settings, time_signal_settings }
);

/// The value of `SpliceInsertSettings`.
#[derive(Default)]
#[non_exhaustive]
pub struct ChannelAssemblyScheduleDataAdBreakSpliceInsertSettings {
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

impl Fields for ChannelAssemblyScheduleDataAdBreakSpliceInsertSettings {
    const FIELDS: &'static [Field] = &[
        Field::member("AvailNumber"),
        Field::member("AvailExpected"),
        Field::member("SpliceEventID"),
        Field::member("UniqueProgramID"),
        Field::other_members(),
    ];
}

alicloud_runtime::structure!(
    ChannelAssemblyScheduleDataAdBreakSpliceInsertSettings { avail_number,
    avail_expected, splice_event_id, unique_program_id, others }
);

/// The values of `EntryType` in [`ChannelAssemblyScheduleData`].
///
/// The service may add values; one without a name here is kept as `Unknown`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ChannelAssemblyScheduleDataEntryType {
    /// `FillerSlate`: the filler slate.
    FillerSlate,
    /// `program`: a program of the channel.
    Program,
    /// A value that this version of the crate has no name for.
    Unknown(UnknownValue),
}

impl OpenSet for ChannelAssemblyScheduleDataEntryType {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("FillerSlate", Self::FillerSlate),
        ("program", Self::Program),
    ];
}

alicloud_runtime::open_set!(ChannelAssemblyScheduleDataEntryType);
