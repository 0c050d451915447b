//! `x-acs-errors`: the error codes of an operation, or of the service as a whole.

use std::collections::BTreeMap;

use super::object::{Object, wrong_type};
use super::{Checker, is_identifier};
use crate::api::ErrorCode;
use crate::document::Located;
use crate::problem::{Location, Problem, ProblemKind};

impl<'d> Checker<'d> {
    /// The error codes that an operation, or the root document, lists.
    pub(super) fn errors(&self, object: &mut Object<'d, '_>) -> Vec<ErrorCode> {
        let mut first: BTreeMap<(String, Option<u16>), Location> = BTreeMap::new();
        let mut errors = Vec::new();
        for located in object.list("x-acs-errors") {
            let Some(error) = self.target(&located).and_then(|found| self.error(&found)) else { continue };
            match first.get(&(error.code.clone(), error.status)) {
                Some(first) => {
                    let duplicate = Problem::new(located.path, ProblemKind::Duplicate(error.code));
                    self.problems.push(duplicate.with(first.clone(), "first here"));
                }
                None => {
                    first.insert((error.code.clone(), error.status), located.path.into());
                    errors.push(error);
                }
            }
        }
        errors
    }

    fn error(&self, located: &Located<'d>) -> Option<ErrorCode> {
        let mut object = Object::open(located, self.problems)?;
        let code = object.need_text("code");
        let status = object.get("status").and_then(|status| self.status(&status));
        let description = object.text("description").unwrap_or_default().trim().to_owned();
        let rust_name = self.rust_name(&mut object);
        let at = object.path.child("code");
        object.close();
        let code = code?.to_owned();
        if !is_identifier(&code, "._-") {
            let why = "expected ASCII letters, digits, `.`, `_` and `-`, beginning with a letter";
            let remedy = "write the code as the service returns it";
            self.problems.add(at, ProblemKind::NotAName { name: code, why, remedy });
            return None;
        }
        Some(ErrorCode { code, rust_name, status, description, location: at.into() })
    }

    fn status(&self, located: &Located<'d>) -> Option<u16> {
        let status = located.node.integer().and_then(|status| u16::try_from(status).ok());
        match status.filter(|status| (400..600).contains(status)) {
            Some(status) => Some(status),
            None => wrong_type(self.problems, located, "an integer from 400 to 599", located.node),
        }
    }
}
