//! The path of a request: a template with the values of parameters.

use std::borrow::Cow;

use percent_encoding::percent_decode_str;

use crate::sign::percent_encode;
use crate::wire::Pair;
use crate::{Error, ErrorKind, Result};

/// Fills the values of parameters into a path.
///
/// # Errors
/// A value is missing, or would change the path around it.
pub(super) fn fill<'t>(template: &'t str, values: &[Pair]) -> Result<Cow<'t, str>> {
    if !template.contains('{') {
        return Ok(Cow::Borrowed(template));
    }
    let mut path = String::with_capacity(template.len() + 32 * values.len());
    let mut rest = template;
    while let Some((literal, after)) = rest.split_once('{') {
        let (name, after) = after.split_once('}').unwrap_or((after, ""));
        path.push_str(literal);
        let value = |name: &str| {
            let value = values.iter().find(|(known, _)| known == name).map(|(_, value)| value.as_str());
            match value {
                None => Err(invalid(name, "is not set")),
                Some(value) => problem(value).map_or(Ok(value), |why| Err(invalid(name, why))),
            }
        };
        match name.strip_prefix('+') {
            // A whole path, which is encoded already.
            Some(name) => {
                let value = value(name)?;
                // Only the first and the last one may be empty: `/a/`.
                let inner = value.trim_matches('/');
                let is_normalized =
                    |segment: &str| problem(&percent_decode_str(segment).decode_utf8_lossy()).is_some();
                if value.contains(['?', '#']) || inner.split('/').any(is_normalized) {
                    return Err(invalid(name, "leads to another path, or has a query or a fragment"));
                }
                path.extend([if value.starts_with('/') { "" } else { "/" }, value]);
            }
            None => percent_encode(value(name)?, &mut path),
        }
        rest = after;
    }
    path.push_str(rest);
    Ok(Cow::Owned(path))
}

fn invalid(name: &str, why: &str) -> Error {
    let message = format!("invalid `{name}`, which is part of the path: it {why}");
    Error::new(ErrorKind::InvalidRequest, message)
}

/// Returns why a value cannot be part of a path. An empty segment would disappear, and a segment of dots would lead
/// elsewhere: servers and proxies normalize both (RFC 3986, section 6.2.2.3), also if they are encoded.
pub(crate) fn problem(value: &str) -> Option<&'static str> {
    match value {
        "" => Some("is empty"),
        "." | ".." => Some("consists of dots, which would lead to another path"),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn filled(template: &str, value: &str) -> Result<String> {
        let values = [(Cow::Borrowed("Id"), value.to_owned())];
        fill(template, &values).map(Cow::into_owned)
    }

    #[test]
    fn a_value_is_one_segment() {
        assert_eq!(filled("/a/{Id}%3Ax", "b/c \u{503c}").unwrap(), "/a/b%2Fc%20%E5%80%BC%3Ax");
        assert_eq!(filled("/a", "b").unwrap(), "/a");
        assert_eq!(filled("{+Id}", "/a/b%2Fc").unwrap(), "/a/b%2Fc");
        assert_eq!(filled("{+Id}", "a").unwrap(), "/a");
        assert_eq!(filled("{+Id}", "/a/.b/").unwrap(), "/a/.b/");
        for other in ["/a/../b", "/a/%2e%2E/b", "/a/.", "/a//b", "/a?b", "/a#b", ""] {
            assert!(filled("{+Id}", other).is_err(), "{other}");
        }
    }

    #[test]
    fn a_value_that_would_change_the_path_is_an_error() {
        for (value, why) in [("", "is empty"), (".", "consists of dots"), ("..", "consists of dots")] {
            let error = filled("/a/{Id}/b", value).unwrap_err();
            assert_eq!(error.kind(), ErrorKind::InvalidRequest);
            let expected = format!("invalid `Id`, which is part of the path: it {why}");
            assert!(error.to_string().starts_with(&expected), "{error}");
        }
        assert!(filled("/{Other}", "a").unwrap_err().to_string().ends_with("it is not set"));
    }
}
