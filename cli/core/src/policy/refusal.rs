//! Reads the error of a call that was denied, in any of the forms in which people have it.

use std::collections::BTreeSet;

use serde_json::{Map, Value as Json};

use super::verdict;
use crate::Product;
use crate::failure::{Failure, Outcome};
use crate::operations::find;

/// How many braces of a text are tried as the beginning of a JSON document. An error and the log around it have
/// fewer, and each may cost the length of the text.
const MAX_STARTS: usize = 1000;

/// The facts of an error. What the text lacks is `None`.
#[derive(Debug, Default, PartialEq)]
pub(super) struct Refusal {
    pub(super) operation: Option<String>,
    pub(super) status: Option<u64>,
    pub(super) code: Option<String>,
    pub(super) message: Option<String>,
    pub(super) request_id: Option<String>,
    /// The action that was denied, such as `ice:GetUrlUploadInfos`.
    pub(super) action: Option<String>,
    /// The resource that the action was denied on.
    pub(super) resource: Option<String>,
    /// `SubUser`, `AssumedRoleUser` or another type of caller.
    pub(super) principal_type: Option<String>,
    /// The ID of a RAM user, or the role and the session of a role.
    pub(super) principal_name: Option<String>,
    /// The Alibaba Cloud account of the caller.
    pub(super) principal_owner: Option<String>,
    /// `ImplicitDeny` or `ExplicitDeny`.
    pub(super) denial: Option<String>,
    /// The type of the policies that denied the call.
    pub(super) policy_type: Option<String>,
    /// Further facts that only RAM can decode.
    pub(super) encoded: Option<String>,
}

impl Refusal {
    /// Reads the report of this program, the body of a response, or a text that contains one of them.
    ///
    /// # Errors
    /// The text has neither an error code nor the details of a denied call.
    pub(super) fn read(product: &Product, text: &str) -> Outcome<Self> {
        let documents = documents(text);
        let mut refusal = Refusal::default();
        for document in &documents {
            refusal.add(document);
        }
        refusal.add_words(product, text);
        match refusal.code.is_none() && refusal.action.is_none() && refusal.denial.is_none() {
            false => Ok(refusal),
            true => Err(Failure::usage(format!(
                "no error of a service found: expected the JSON of an error, with `code` or `AccessDeniedDetail`, or \
                 its text; `{} ... -o json 2> error.json` writes one",
                product.program
            ))),
        }
    }

    /// Adds the facts of a JSON object that are not known yet.
    fn add(&mut self, object: &Map<String, Json>) {
        // The body of a response is more precise than the report that quotes it.
        for name in ["accessDeniedDetail", "AccessDeniedDetail", "body", "error", "data"] {
            match object.get(name) {
                Some(Json::Object(inner)) => self.add(inner),
                // Some services write the details as JSON in a string.
                Some(Json::String(text)) if text.trim_start().starts_with('{') => {
                    if let Ok(Json::Object(inner)) = serde_json::from_str(text) {
                        self.add(&inner);
                    }
                }
                _ => {}
            }
        }
        let text = |names: &[&str]| names.iter().find_map(|name| text_of(object.get(*name)?));
        let set = |place: &mut Option<String>, names: &[&str]| *place = place.take().or_else(|| text(names));
        set(&mut self.operation, &["operation"]);
        set(&mut self.code, &["Code", "code", "ErrorCode", "errorCode"]);
        set(&mut self.message, &["Message", "message", "ErrorMessage", "errorMessage"]);
        set(&mut self.request_id, &["RequestId", "requestId", "RequestID"]);
        set(&mut self.action, &["AuthAction"]);
        set(&mut self.resource, &["AuthResource"]);
        set(&mut self.principal_type, &["AuthPrincipalType"]);
        set(&mut self.principal_name, &["AuthPrincipalDisplayName"]);
        set(&mut self.principal_owner, &["AuthPrincipalOwnerId"]);
        set(&mut self.denial, &["NoPermissionType"]);
        set(&mut self.policy_type, &["PolicyType"]);
        set(&mut self.encoded, &["EncodedDiagnosticMessage"]);
        let status =
            ["status", "statusCode", "httpStatus"].iter().find_map(|name| object.get(*name)?.as_u64());
        self.status = self.status.or(status);
    }

    /// Adds an error code, a status, an action and an operation that stand in a text, as in the error of an SDK or in XML.
    fn add_words(&mut self, product: &Product, text: &str) {
        let is_part = |letter: char| letter.is_ascii_alphanumeric() || matches!(letter, '.' | '_' | ':');
        let words = || {
            let words = text.split(|letter: char| !is_part(letter));
            words.map(|word| word.trim_matches(['.', ':', '_'])).filter(|word| !word.is_empty())
        };
        if self.code.is_none() {
            self.code = words().find(|word| verdict::is_known_code(word)).map(str::to_owned);
        }
        if self.status.is_none() {
            let mut after_http = words().skip_while(|word| !word.eq_ignore_ascii_case("HTTP")).skip(1);
            self.status = after_http.next().and_then(|word| word.parse().ok());
        }
        if self.action.is_none() {
            let is_action = |word: &&str| product.operations().any(|known| known.ram_action == Some(*word));
            self.action = words().find(is_action).map(str::to_owned);
        }
        if self.operation.is_none() {
            let names: BTreeSet<&str> = product.operations().map(|operation| operation.name).collect();
            self.operation = words().find(|word| names.contains(word)).map(str::to_owned);
        }
    }

    /// Returns the action that was denied, or else that of the operation that was called.
    pub(super) fn denied_action(&self, product: &Product) -> Option<String> {
        let of_operation = || {
            let operation = find(product, self.operation.as_deref()?).ok()?;
            operation.ram_action.map(str::to_owned)
        };
        // An action from a text becomes part of a policy.
        let is_action = |action: &&String| {
            let (service, name) = action.split_once(':').unwrap_or_default();
            let valid = |part: &str| {
                !part.is_empty() && part.chars().all(|letter| letter.is_ascii_alphanumeric() || letter == '-')
            };
            valid(service) && valid(name)
        };
        self.action.as_ref().filter(is_action).cloned().or_else(of_operation)
    }
}

/// Returns the JSON objects in a text, without those inside of others.
fn documents(text: &str) -> Vec<Map<String, Json>> {
    let mut documents = Vec::new();
    let mut end = 0;
    for (start, _) in text.match_indices('{').take(MAX_STARTS) {
        if start < end {
            continue;
        }
        let rest = text.get(start..).unwrap_or_default();
        let mut read = serde_json::Deserializer::from_str(rest).into_iter::<Map<String, Json>>();
        if let Some(Ok(object)) = read.next() {
            end = start + read.byte_offset();
            documents.push(object);
        }
    }
    documents
}

/// Returns a string that is not empty, without control characters: it is printed.
fn text_of(value: &Json) -> Option<String> {
    let text = value.as_str()?;
    let shown: String = text.trim().chars().filter(|letter| !letter.is_control()).collect();
    (!shown.is_empty()).then_some(shown)
}
