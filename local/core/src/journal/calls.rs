//! The calls that a program has made, and what a test asserts about them.
#![allow(clippy::panic, reason = "an assertion of a test panics")]

use std::fmt::Write as _;

use serde_json::{Map, Value as Json};

use super::Received;

/// A call: the requests with which a client has made it.
#[derive(Debug, Clone)]
pub struct Call {
    earlier: Vec<Received>,
    last: Received,
}

impl Call {
    /// Returns the name of the operation.
    #[must_use]
    pub fn operation(&self) -> &str {
        &self.last.operation
    }

    /// Returns the parameters with the types of the description.
    #[must_use]
    pub fn parameters(&self) -> &Map<String, Json> {
        &self.last.values
    }

    /// Returns the requests: the first one, and each retry.
    pub fn attempts(&self) -> impl ExactSizeIterator<Item = &Received> + use<'_> {
        let all: Vec<&Received> = self.earlier.iter().chain([&self.last]).collect();
        all.into_iter()
    }

    /// Returns the parameter by which the service recognizes a repeated request, if the call has it.
    #[must_use]
    pub fn idempotency_token(&self) -> Option<&str> {
        self.last.idempotency_token.as_deref()
    }

    /// Asserts that a parameter has a value. A list that has one item is equal to the item.
    ///
    /// # Panics
    /// The parameter has another value, or none.
    #[track_caller]
    pub fn has(&self, parameter: &str, value: impl Into<Json>) -> &Self {
        let expected = value.into();
        let found = self.parameters().get(parameter);
        if !found.is_some_and(|found| is_value(found, &expected)) {
            let expected = Map::from_iter([(parameter.to_owned(), expected)]);
            panic!(
                "{} has other parameters than expected:\n{}",
                self.operation(),
                difference(self.parameters(), &expected)
            );
        }
        self
    }

    fn difference(&self, expected: &Map<String, Json>) -> Option<String> {
        let differs = |(name, value): (&String, &Json)| {
            !self.parameters().get(name).is_some_and(|found| is_value(found, value))
        };
        expected.iter().any(differs).then(|| difference(self.parameters(), expected))
    }
}

/// The calls of an operation, or of all operations, in their order.
#[derive(Debug, Clone)]
pub struct Calls {
    operation: Option<String>,
    calls: Vec<Call>,
    /// The operations that were called, for messages.
    called: Vec<(String, usize)>,
    forgotten: u64,
}

impl Calls {
    /// Groups requests into calls.
    pub(crate) fn new<'a>(
        received: impl Iterator<Item = &'a Received>,
        forgotten: u64,
        operation: Option<&str>,
    ) -> Self {
        let mut calls: Vec<Call> = Vec::new();
        let mut called: Vec<(String, usize)> = Vec::new();
        for request in received {
            if request.attempt > 1 {
                let first = calls
                    .iter_mut()
                    .rev()
                    .find(|call| call.last.attempt + 1 == request.attempt && request.is_same(&call.last));
                if let Some(call) = first {
                    call.earlier.push(std::mem::replace(&mut call.last, request.clone()));
                    continue;
                }
            }
            match called.iter_mut().find(|(name, _)| *name == request.operation) {
                Some((_, times)) => *times += 1,
                None => called.push((request.operation.clone(), 1)),
            }
            calls.push(Call { earlier: Vec::new(), last: request.clone() });
        }
        if let Some(operation) = operation {
            calls.retain(|call| call.operation() == operation);
        }
        Calls { operation: operation.map(str::to_owned), calls, called, forgotten }
    }

    /// Keeps the calls that have these parameters, and any others, as for an assertion that there are none.
    ///
    /// # Panics
    /// The parameters are no JSON object.
    #[track_caller]
    #[must_use]
    pub fn matching(mut self, parameters: impl Into<Json>) -> Self {
        let expected = object(parameters.into());
        self.calls.retain(|call| call.difference(&expected).is_none());
        self
    }

    /// Keeps the calls that have these parameters, and any others. A list that has one item is equal to the item.
    ///
    /// # Panics
    /// The parameters are no JSON object, or no call has them. The message shows how the nearest call differs.
    #[track_caller]
    pub fn with(mut self, parameters: impl Into<Json>) -> Self {
        let expected = object(parameters.into());
        let nearest = self.calls.iter().filter_map(|call| call.difference(&expected)).min_by_key(String::len);
        self.calls.retain(|call| call.difference(&expected).is_none());
        if self.calls.is_empty() {
            match nearest {
                Some(nearest) => {
                    panic!("no call of {} has these parameters; the nearest one:\n{nearest}", self.name())
                }
                None => panic!("{}", self.unexpected_number("a call", " with these parameters")),
            }
        }
        self
    }

    /// Returns the only call.
    ///
    /// # Panics
    /// There is none, or more than one.
    #[track_caller]
    pub fn one(self) -> Call {
        match <[Call; 1]>::try_from(self.calls.clone()) {
            Ok([call]) => call,
            Err(_) => panic!("{}", self.unexpected_number("one call", "")),
        }
    }

    /// Asserts the number of calls.
    ///
    /// # Panics
    /// There is another number of them.
    #[track_caller]
    pub fn times(&self, expected: usize) -> &Self {
        if self.calls.len() != expected {
            let calls = match expected {
                1 => "one call".to_owned(),
                _ => format!("{expected} calls"),
            };
            panic!("{}", self.unexpected_number(&calls, ""));
        }
        self
    }

    /// Returns the number of calls.
    #[must_use]
    pub fn len(&self) -> usize {
        self.calls.len()
    }

    /// Returns whether there are no calls.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.calls.is_empty()
    }

    /// Returns the calls in their order.
    pub fn iter(&self) -> std::slice::Iter<'_, Call> {
        self.calls.iter()
    }

    fn name(&self) -> &str {
        self.operation.as_deref().unwrap_or("any operation")
    }

    fn unexpected_number(&self, expected: &str, that: &str) -> String {
        let mut message = format!("expected {expected} of {}{that}, found {}", self.name(), self.calls.len());
        let called: Vec<String> =
            self.called.iter().map(|(name, times)| format!("{name} ({times})")).collect();
        // Writing to a string does not fail.
        let _ = match called.is_empty() {
            true => write!(message, "; nothing was called"),
            false => write!(message, "; called were {}", called.join(", ")),
        };
        if self.forgotten > 0 {
            let _ = write!(message, "; the {} oldest requests are forgotten", self.forgotten);
        }
        message
    }
}

impl IntoIterator for Calls {
    type Item = Call;
    type IntoIter = std::vec::IntoIter<Call>;

    fn into_iter(self) -> Self::IntoIter {
        self.calls.into_iter()
    }
}

impl<'a> IntoIterator for &'a Calls {
    type Item = &'a Call;
    type IntoIter = std::slice::Iter<'a, Call>;

    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}

#[track_caller]
fn object(parameters: Json) -> Map<String, Json> {
    match parameters {
        Json::Object(parameters) => parameters,
        other => panic!("expected the parameters as a JSON object, found {other}"),
    }
}

fn is_value(found: &Json, expected: &Json) -> bool {
    found == expected
        || matches!(found, Json::Array(items) if items.as_slice() == std::slice::from_ref(expected))
}

/// Shows how parameters differ from the expected ones. Others are left out, unless an expected name may be misspelt.
fn difference(found: &Map<String, Json>, expected: &Map<String, Json>) -> String {
    let has_all_names = expected.keys().all(|name| found.contains_key(name));
    let chosen: Map<String, Json> = found
        .iter()
        .filter(|(name, _)| !has_all_names || expected.contains_key(*name))
        .map(|(name, value)| (name.clone(), value.clone()))
        .collect();
    let (found, expected) =
        (format!("{:#}", Json::from(chosen)), format!("{:#}", Json::from(expected.clone())));
    let diff = similar::TextDiff::from_lines(&expected, &found);
    format!(
        "{}",
        diff.unified_diff().context_radius(3).missing_newline_hint(false).header("expected", "found")
    )
}
