//! What no description can state about clips.

mod seconds;

pub use seconds::whole_seconds;

use crate::types::Clip;

/// Creates a clip of a medium.
#[inline]
pub fn of_medium(id: &str) -> Clip {
    Clip::by_media_id("video", id)
}
