//! Responses, composed of the examples in the description.

mod fresh;
mod overlay;
mod sample;

pub(crate) use fresh::{Ids, is_id};
pub(crate) use overlay::{echo, fresh_ids, member, remove, remove_failures, set, set_all};
pub(crate) use sample::{Times, sample, sample_members};
