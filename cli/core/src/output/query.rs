//! JMESPath expressions.

use jmespath::{Expression, Variable};
use serde_json::Value as Json;

use crate::failure::{Failure, Outcome};

/// The most operators of an expression that may nest.
const MOST_OPERATORS: usize = 500;

/// A JMESPath expression.
#[derive(Debug)]
pub(crate) struct Query {
    expression: Expression<'static>,
    option: &'static str,
}

impl Query {
    /// Parses an expression.
    ///
    /// # Errors
    /// It is not JMESPath.
    pub(crate) fn parse(option: &'static str, text: &str) -> Outcome<Self> {
        let invalid = |error: jmespath::JmespathError| {
            // The message has the expression with a mark below the position.
            Failure::usage(format!("{option}: invalid JMESPath expression: {}", error.to_string().trim()))
        };
        // The library reads and applies expressions recursively, and a deep one would overflow the stack.
        let operators = text.chars().filter(|letter| "([{!&.|".contains(*letter)).count();
        if operators > MOST_OPERATORS {
            return Err(Failure::usage(format!(
                "{option}: the expression has {operators} operators; up to {MOST_OPERATORS} are possible"
            )));
        }
        Ok(Query { expression: jmespath::compile(text).map_err(invalid)?, option })
    }

    /// Applies the expression to a JSON document.
    ///
    /// # Errors
    /// The document is not JSON, or a function of the expression does not accept its arguments.
    pub(crate) fn search(&self, document: &str) -> Outcome<Json> {
        let document = Variable::from_json(document)
            .map_err(|error| Failure::internal(format!("the response is not JSON: {error}")))?;
        self.search_in(&document)
    }

    /// Applies the expression to a part of a document.
    ///
    /// # Errors
    /// As [`search`](Self::search).
    pub(crate) fn search_value(&self, value: &Json) -> Outcome<Json> {
        let document = Variable::try_from(value.clone())
            .map_err(|error| Failure::internal(format!("a value cannot be searched: {error}")))?;
        self.search_in(&document)
    }

    fn search_in(&self, document: &Variable) -> Outcome<Json> {
        let found = self.expression.search(document);
        let found = found
            .map_err(|error| Failure::usage(format!("{}: {}", self.option, error.to_string().trim())))?;
        serde_json::to_value(&*found)
            .map_err(|error| Failure::internal(format!("the result of {} is no JSON: {error}", self.option)))
    }
}
