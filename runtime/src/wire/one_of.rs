//! Choices between parameters, and between members.

use super::Field;

/// A choice between several parameters or members of which one is given. [`one_of!`](crate::one_of)
/// implements it.
pub trait OneOf {
    /// The parameters or members, in the order in which the service prefers them.
    const ALTERNATIVES: &'static [Field];
}
