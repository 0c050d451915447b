// Written by `cargo xtask regen`. Change the description and run it again.

//! `NotifyEventType`

use alicloud_runtime::wire::UnknownValue;

/// The type of an agent event that is reported.
///
/// The service may add values. A value without a name here is kept as `Unknown`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum NotifyEventType {
    /// `agent_start`: the agent is available.
    AgentStart,
    /// `agent_stop`: the agent has stopped.
    AgentStop,
    /// `error`: an error occurred in the agent.
    Error,
    /// A value that this version of the crate has no name for.
    Unknown(UnknownValue),
}

alicloud_runtime::string_enum! {
    open NotifyEventType {
        AgentStart: "agent_start",
        AgentStop: "agent_stop",
        Error: "error",
    }
}
