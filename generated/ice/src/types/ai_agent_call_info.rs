// Written by `cargo xtask regen`. Change the description and run it again.

//! `AiAgentCallInfo`

use alicloud_runtime::{Text, Timestamp};

/// The information about a call of an AI agent: the caller, the callee, the times, and
/// how it ended.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AiAgentCallInfo {
    /// The duration of the call, in seconds.
    ///
    /// Example: `5`.
    pub call_duration: Option<i32>,
    /// The end time of the call, in ISO 8601.
    ///
    /// Example: `2026-04-01T16:53:58.875932+00:00`.
    pub call_end_time: Option<Text<Timestamp>>,
    /// The start time of the call, in ISO 8601.
    ///
    /// Example: `2026-04-01T16:53:53.184797+00:00`.
    pub call_start_time: Option<Text<Timestamp>>,
    /// The number of the callee.
    ///
    /// Example: `136******794`.
    pub callee_number: Option<String>,
    /// The number of the caller.
    ///
    /// Example: `183*****333`.
    pub caller_number: Option<String>,
    /// The party that hung up: `0` for the agent, `1` for the user, `2` for the system, to
    /// transfer the call.
    ///
    /// Example: `0`.
    pub hangup_role: Option<i32>,
    /// The status code of the call, such as `4`. The meaning of the codes is not documented.
    ///
    /// Example: `4`.
    pub status: Option<String>,
}

alicloud_runtime::structure! {
    AiAgentCallInfo {
        call_duration: "CallDuration",
        call_end_time: "CallEndTime",
        call_start_time: "CallStartTime",
        callee_number: "CalleeNumber",
        caller_number: "CallerNumber",
        hangup_role: "HangupRole",
        status: "Status",
    }
}
