//! RAM policies: which calls are permitted.

use serde::Deserialize;
use serde_json::{Map, Value as Json};

use crate::rejection::Rejection;

/// A RAM policy.
#[derive(Debug, Clone)]
pub(crate) struct Policy {
    statements: Vec<Statement>,
}

#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "PascalCase", deny_unknown_fields)]
struct Statement {
    effect: Effect,
    #[serde(default)]
    action: Option<OneOrMore>,
    #[serde(default)]
    not_action: Option<OneOrMore>,
    #[serde(default)]
    resource: Option<OneOrMore>,
    #[serde(default, rename = "Sid")]
    _sid: Option<String>,
}

#[derive(Debug, Clone, Copy, PartialEq, Deserialize)]
enum Effect {
    Allow,
    Deny,
}

#[derive(Debug, Clone, Deserialize)]
#[serde(untagged, expecting = "expected a string, or a list of strings")]
enum OneOrMore {
    One(String),
    More(Vec<String>),
}

impl OneOrMore {
    fn as_slice(&self) -> &[String] {
        match self {
            OneOrMore::One(one) => std::slice::from_ref(one),
            OneOrMore::More(more) => more,
        }
    }
}

impl Policy {
    /// Reads a policy.
    ///
    /// # Errors
    /// It is no policy, or it has conditions, which a local server has no facts for.
    pub(crate) fn from_json(text: &str) -> Result<Self, String> {
        let document: Json =
            serde_json::from_str(text).map_err(|error| format!("invalid policy: {error}"))?;
        let statements = match document.get("Statement") {
            Some(Json::Array(statements)) => statements.clone(),
            Some(one) => vec![one.clone()],
            None => return Err("invalid policy: missing field `Statement`".to_owned()),
        };
        if statements.iter().any(|statement| statement.get("Condition").is_some()) {
            return Err("invalid policy: `Condition` is not supported; leave it out for the test".to_owned());
        }
        let statements = statements.into_iter().enumerate().map(|(index, statement)| {
            serde_json::from_value(statement)
                .map_err(|error| format!("invalid policy: statement {}: {error}", index + 1))
        });
        Ok(Policy { statements: statements.collect::<Result<_, _>>()? })
    }

    /// Checks that an action is permitted.
    ///
    /// # Errors
    /// The rejection that the service would send.
    pub(crate) fn check(&self, action: &str, caller: &str) -> Result<(), Rejection> {
        let effects = self.statements.iter().filter(|statement| statement.is_about(action));
        let (mut is_allowed, mut is_denied) = (false, false);
        for statement in effects {
            match statement.effect {
                Effect::Allow => is_allowed = true,
                Effect::Deny => is_denied = true,
            }
        }
        if is_allowed && !is_denied {
            return Ok(());
        }
        let kind = if is_denied { "ExplicitDeny" } else { "ImplicitDeny" };
        let detail: Map<String, Json> = [
            ("AuthAction", action),
            ("AuthPrincipalType", "SubUser"),
            ("AuthPrincipalDisplayName", caller),
            ("AuthPrincipalOwnerId", "1000000000000000"),
            ("NoPermissionType", kind),
            ("PolicyType", "AccountLevelIdentityBasedPolicy"),
        ]
        .into_iter()
        .map(|(name, value)| (name.to_owned(), value.into()))
        .collect();
        let message = format!("You are not authorized to perform this operation. Action: {action}");
        let mut rejection = Rejection::new(403, "NoPermission", message);
        rejection.details.insert("AccessDeniedDetail".to_owned(), detail.into());
        Err(rejection)
    }
}

impl Statement {
    fn is_about(&self, action: &str) -> bool {
        let matches = |patterns: &OneOrMore| {
            patterns.as_slice().iter().any(|pattern| is_match(pattern.as_bytes(), action.as_bytes()))
        };
        // The service grants by operation, so only a statement about all resources counts.
        let service = action.split(':').next().unwrap_or_default();
        let all = format!("acs:{service}:*:*:*");
        let is_about_all = self.resource.as_ref().is_none_or(|resources| {
            resources.as_slice().iter().any(|pattern| is_match(pattern.as_bytes(), all.as_bytes()))
        });
        if !is_about_all {
            return false;
        }
        match (&self.action, &self.not_action) {
            (Some(actions), _) => matches(actions),
            (None, Some(others)) => !matches(others),
            (None, None) => false,
        }
    }
}

/// Returns whether a name matches a pattern with `*` for any characters and `?` for one, in any case.
fn is_match(pattern: &[u8], name: &[u8]) -> bool {
    // Where to go on after the last `*` if the rest does not match: it stands for one character more.
    let (mut p, mut n, mut star) = (0, 0, None);
    loop {
        match (pattern.get(p), name.get(n)) {
            (None, None) => return true,
            (Some(b'*'), _) => {
                star = Some((p, n));
                p += 1;
            }
            (Some(b'?'), Some(_)) => (p, n) = (p + 1, n + 1),
            (Some(one), Some(other)) if one.eq_ignore_ascii_case(other) => (p, n) = (p + 1, n + 1),
            _ => match star {
                Some((at, from)) if from < name.len() => {
                    star = Some((at, from + 1));
                    (p, n) = (at + 1, from + 1);
                }
                _ => return false,
            },
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn stars_and_question_marks_match() {
        for (pattern, name, expected) in [
            ("ice:*", "ice:GetMediaInfo", true),
            ("*", "ice:GetMediaInfo", true),
            ("ICE:get*Info", "ice:GetMediaInfo", true),
            ("ice:*Media*", "ice:GetMediaInfo", true),
            ("ice:Get?ediaInfo", "ice:GetMediaInfo", true),
            ("ice:Get", "ice:GetMediaInfo", false),
            ("ice:*Infos", "ice:GetMediaInfo", false),
            ("vod:*", "ice:GetMediaInfo", false),
            ("", "ice:GetMediaInfo", false),
            ("**o", "ice:GetMediaInfo", true),
        ] {
            assert_eq!(is_match(pattern.as_bytes(), name.as_bytes()), expected, "{pattern}");
        }
    }

    #[test]
    fn a_denial_wins_and_what_no_statement_allows_is_denied() {
        let policy = Policy::from_json(
            r#"{"Version": "1", "Statement": [
                {"Effect": "Allow", "Action": ["ice:Get*", "ice:Upload*"], "Resource": "*"},
                {"Effect": "Deny", "Action": "ice:GetMediaInfo", "Resource": "*"},
                {"Effect": "Deny", "NotAction": "ice:*", "Resource": "*"}
            ]}"#,
        )
        .expect("a policy");
        assert!(policy.check("ice:GetUrlUploadInfos", "local").is_ok());
        let denial = |action: &str| {
            let rejection = policy.check(action, "local").expect_err("denied");
            rejection
                .details
                .get("AccessDeniedDetail")
                .and_then(|detail| Some(detail.get("NoPermissionType")?.as_str()?.to_owned()))
        };
        assert_eq!(denial("ice:GetMediaInfo").as_deref(), Some("ExplicitDeny"));
        assert_eq!(denial("ice:DeleteMediaInfos").as_deref(), Some("ImplicitDeny"));
        assert_eq!(denial("vod:Get").as_deref(), Some("ExplicitDeny"));
        let of_all = r#"{"Statement": {"Effect": "Allow", "Action": "*", "Resource": "acs:ice:*:*:*"}}"#;
        assert!(
            Policy::from_json(of_all).is_ok_and(|policy| policy.check("ice:GetTemplate", "local").is_ok())
        );
        let of_one =
            r#"{"Statement": {"Effect": "Allow", "Action": "*", "Resource": "acs:ice:*:*:template/a"}}"#;
        assert!(
            Policy::from_json(of_one).is_ok_and(|policy| policy.check("ice:GetTemplate", "local").is_err())
        );
    }

    #[test]
    fn what_cannot_be_decided_is_no_policy() {
        let with_condition = r#"{"Statement": {"Effect": "Allow", "Action": "*", "Condition": {}}}"#;
        assert!(Policy::from_json(with_condition).is_err_and(|error| error.contains("Condition")));
        assert!(Policy::from_json("[]").is_err());
        assert!(Policy::from_json(r#"{"Statement": [{"Effect": "Perhaps"}]}"#).is_err());
    }
}
