//! What is wrong with a request before it is sent.

use std::fmt;

use super::Mismatch;

/// What is wrong with a request before it is sent, and where.
///
/// [`OperationInfo::problems`](crate::OperationInfo::problems) returns it. `Display` prints the path and the reason, as
/// the error of a call does. A problem contains no value of a secret parameter.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Problem {
    path: String,
    reason: String,
    message: String,
}

impl Problem {
    /// A value that violates a limit. The reason continues the path: `JobIds` and `has 11 items; ..`.
    pub(super) fn violation(path: &dyn fmt::Display, reason: &dyn fmt::Display) -> Self {
        let (path, reason) = (path.to_string(), reason.to_string());
        let message = format!("{path} {reason}");
        Problem { path, reason, message }
    }

    /// Returns the path to the value, such as `JobIds[3]` or `UploadTargetConfig.StorageType`.
    ///
    /// It is empty if the problem belongs to the whole request. If it belongs to a choice between parameters, it has
    /// their names, joined by `or`.
    pub fn path(&self) -> &str {
        &self.path
    }

    /// Returns what is wrong, without the path, such as `has 11 items; the service accepts 1 to 10`.
    pub fn reason(&self) -> &str {
        &self.reason
    }
}

impl From<Mismatch> for Problem {
    fn from(mismatch: Mismatch) -> Self {
        Problem {
            path: mismatch.path().to_owned(),
            reason: mismatch.reason().to_string(),
            message: mismatch.to_string(),
        }
    }
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&self.message)
    }
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use crate::wire::{Field, OneOf, Problem, SecretString};
    use crate::{Operation, OperationInfo};

    #[derive(Clone)]
    struct Request {
        choice: Choice,
        size: Option<i32>,
        part: Option<Part>,
        parts: Option<Vec<Part>>,
        pin: Option<SecretString>,
    }

    #[derive(Clone)]
    struct Part {
        name: String,
        pin: Option<SecretString>,
    }

    #[derive(Clone, Debug)]
    enum Choice {
        Ids(Vec<String>),
        Url(String),
    }

    crate::structure! { Request {
        choice: Field::one_of(<Choice as OneOf>::ALTERNATIVES).required(),
        size: Field::query("Size").integer(1, 9),
        part: Field::query("Part").json(),
        parts: Field::query("Parts").json(),
        pin: Field::query("Pin").length(1, 3),
    } }
    crate::structure! { Part { name: Field::member("Name").required(), pin: Field::member("Pin").length(1, 3) } }
    crate::one_of! { Choice { 0 => Ids: Field::query("Ids").comma_list().items(1, 2), 1 => Url: Field::query("Url") } }

    impl Operation for Request {
        type Response = Part;

        const INFO: &'static OperationInfo = &OperationInfo::of::<Self>().post("Submit");
    }

    fn problems(parameters: &Value) -> Vec<Problem> {
        Request::INFO.problems(parameters)
    }

    #[test]
    fn a_request_that_cannot_be_read_has_the_problem_that_a_call_reports() {
        for (parameters, path, reason) in [
            (json!([]), "", "expected an object, found a list"),
            (json!({}), "Ids or Url", "missing field"),
            (json!({"Ids": null}), "Ids or Url", "missing field"),
            (json!({"Ids": ["a"], "Url": "b"}), "Ids or Url", "expected only one of them, found several"),
            (json!({"Url": "b", "Sise": 1}), "Sise", "unknown field; did you mean `Size`?"),
            (json!({"Url": "b", "Zebra": 1}), "Zebra", "unknown field"),
            (json!({"Url": "b", "Size": {}}), "Size", "expected a 32-bit integer, found an object"),
            (json!({"Url": "b", "Size": ""}), "Size", "expected a value, found none"),
            (json!({"Url": "b", "Part": {}}), "Part.Name", "missing field"),
            (json!({"Url": "b", "Part": "x"}), "Part", "expected an object, found a string"),
            (
                json!({"Url": "b", "Parts": [{"Name": "a", "Nmae": 1}]}),
                "Parts[0].Nmae",
                "unknown field; did you mean `Name`?",
            ),
            // A wrong shape is reported before a missing parameter, and before limits.
            (json!({"Size": 0, "Ids": {}}), "Ids", "expected a list, found an object"),
        ] {
            let found = problems(&parameters);
            let [problem] = found.as_slice() else { panic!("{parameters}: {found:?}") };
            assert_eq!((problem.path(), problem.reason()), (path, reason), "{parameters}");
            let error = Request::INFO.request(&parameters).unwrap_err();
            assert_eq!(Some(problem.to_string().as_str()), error.message(), "{parameters}");
        }
    }

    #[test]
    fn a_request_that_can_be_read_has_a_problem_for_each_violated_limit() {
        let found = problems(&json!({"Ids": "a,b,c", "Size": 10}));
        let messages: Vec<String> = found.iter().map(Problem::to_string).collect();
        assert_eq!(
            messages,
            ["Ids has 3 items; the service accepts 1 to 2", "Size is 10; the service accepts 1 to 9"]
        );
        assert!(problems(&json!({"Ids": ["a"], "Size": 9, "Part": null})).is_empty());
    }

    /// A value of another type is written as text, so it is as long as its text.
    #[test]
    fn no_problem_shows_a_secret() {
        for secret in
            [json!("sEcReT"), json!(5_374_123), json!({"sEcReT": 1}), json!(["sEcReT"]), json!(true)]
        {
            for parameters in [
                json!({"Url": "b", "Pin": secret}),
                json!({"Url": "b", "Part": {"Name": "a", "Pin": secret}}),
                json!({"Url": "b", "Parts": [{"Name": "a", "Pin": secret}]}),
                json!({"Url": "b", "Part": format!("{{\"Name\": \"a\", \"Pin\": {secret}}}")}),
                json!({"Url": "b", "Part": format!("{{\"Pin\": {secret}, sEcReT")}),
                json!({"Url": "b", "Parts": format!("[{{\"Pin\": {secret}}}, sEcReT")}),
            ] {
                let found = problems(&parameters);
                assert_eq!(found.len(), 1, "{parameters}");
                let shown = format!("{found:?} {}", found[0]);
                assert!(!shown.contains("sEcReT") && !shown.contains("5374123"), "{shown}");
            }
        }
    }
}
