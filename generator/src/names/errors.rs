//! The error codes of the service, each once, and their constants.

use std::collections::BTreeMap;

use heck::ToShoutySnakeCase;
use proc_macro2::{Ident, Span};

use super::words::separated;
use crate::api::{Api, ErrorCode, Operation};
use crate::problem::Location;

/// A constant: `INVALID_PARAMETER`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct ConstantName(pub(super) String);

impl ConstantName {
    /// The name as a token.
    pub fn ident(&self) -> Ident {
        Ident::new(&self.0, Span::call_site())
    }
}

/// The constant of an error code, or of another name for it.
pub fn error_code(words: &str) -> ConstantName {
    ConstantName(separated(words).to_shouty_snake_case())
}

/// An error code with everything that the description states about it.
pub(crate) struct NamedError<'a> {
    pub(crate) code: &'a str,
    pub(crate) name: ConstantName,
    pub(crate) location: &'a Location,
    /// The places that list it: operations, or the service as a whole.
    pub(crate) listed: Vec<(Option<&'a Operation>, &'a ErrorCode)>,
}

impl<'a> NamedError<'a> {
    /// What the code means: as the service as a whole describes it, or else the first operation that does.
    pub(crate) fn description(&self) -> &'a str {
        let mut described = self.listed.iter().map(|(_, error)| error.description.as_str());
        described.find(|text| !text.is_empty()).unwrap_or_default()
    }
}

/// All error codes of the service, sorted. A name that the description gives to one of several equal codes
/// is that of all.
pub(crate) fn error_codes(api: &Api) -> Vec<NamedError<'_>> {
    let service = api.errors.iter().map(|error| (None, error));
    let operations = api.operations.iter();
    let operations =
        operations.flat_map(|operation| operation.errors.iter().map(move |error| (Some(operation), error)));
    let mut codes: BTreeMap<&str, Vec<(Option<&Operation>, &ErrorCode)>> = BTreeMap::new();
    for (operation, error) in service.chain(operations) {
        codes.entry(&error.code).or_default().push((operation, error));
    }
    let named = codes.into_iter().filter_map(|(code, listed)| {
        let renamed = listed.iter().find(|(_, error)| error.rust_name.is_some());
        let (_, first) = renamed.or(listed.first())?;
        let name = error_code(first.rust_name.as_deref().unwrap_or(code));
        Some(NamedError { code, name, location: &first.location, listed })
    });
    named.collect()
}
