//! Responses, composed of the examples in the description.

mod fresh;
mod overlay;
mod sample;

pub(crate) use fresh::{Ids, is_id};
pub(crate) use overlay::{echo, fresh_ids, remove_failures, set, set_all, shallowest};
pub(crate) use sample::{Times, sample};
