//! Choices between parameters.

use super::Field;

/// A choice between several parameters of which one is given. [`one_of!`](crate::one_of)
/// implements it.
pub trait OneOf {
    /// The parameters, in the order in which the service prefers them.
    const ALTERNATIVES: &'static [Field];
}
