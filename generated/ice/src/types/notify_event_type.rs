// Written by `cargo xtask regen`. Change the description and run it again.

//! `NotifyEventType`

use alicloud_runtime::wire::{OpenSet, UnknownValue};

/// An event of an agent that is reported.
///
/// The service may add values; one without a name here is kept as `Unknown`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum NotifyEventType {
    /// `agent_start`: it can be talked to.
    AgentStart,
    /// `agent_stop`: it is over.
    AgentStop,
    /// `error`: something went wrong in it.
    Error,
    /// A value that this version of the crate has no name for.
    Unknown(UnknownValue),
}

impl OpenSet for NotifyEventType {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("agent_start", Self::AgentStart),
        ("agent_stop", Self::AgentStop),
        ("error", Self::Error),
    ];
}

alicloud_runtime::open_set!(NotifyEventType);
