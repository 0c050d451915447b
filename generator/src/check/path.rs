//! The paths of operations: what a key of `paths` means, which depends on the style of the API.

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};

use super::Checker;
use crate::api::{Encoding, Field};
use crate::document::NodePath;
use crate::problem::ProblemKind;

/// How an operation is addressed: the one difference between the styles of an API.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Style {
    /// It is sent to `/`, and a header names it. The key of `paths` is `/` and its name.
    Rpc,
    /// It has a path and a method, as OpenAPI has them.
    Roa,
}

/// What the official SDKs encode in a path: all but the unreserved characters of RFC 3986 and the slashes, so `:` as well.
const ENCODED: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~').remove(b'/');

/// The path of every RPC.
const RPC_PATH: &str = "/";

impl Style {
    pub(super) const NAMES: &'static [&'static str] = &["RPC", "ROA"];

    pub(super) fn of(name: &str) -> Self {
        if name == "ROA" { Style::Roa } else { Style::Rpc }
    }
}

impl<'d> Checker<'d> {
    /// Returns the path as it is sent, with `{Name}` in place of the values of parameters.
    pub(super) fn sent_path(
        &self,
        style: Style,
        (key, at): (&str, &NodePath<'d>),
        operation: &str,
        fields: &[Field],
    ) -> String {
        match style {
            Style::Rpc => {
                // The path has no meaning, so it must not disagree.
                if !operation.is_empty() && key.strip_prefix('/') != Some(operation) {
                    let (path, operation) = (key.to_owned(), operation.to_owned());
                    self.problems.add(at.as_key(), ProblemKind::PathOfOperation { path, operation });
                }
                for field in in_path(fields) {
                    self.undeclared(field.location.clone(), "part of the path", &field.name, []);
                }
                RPC_PATH.to_owned()
            }
            Style::Roa => match read(key, fields) {
                Ok(path) => path,
                Err(Invalid::Path(why)) => {
                    let kind = ProblemKind::InvalidPath { path: key.to_owned(), why };
                    self.problems.add(at.as_key(), kind);
                    key.to_owned()
                }
                Err(Invalid::NoParameter(name)) => {
                    let declared = in_path(fields).map(|field| field.name.as_str());
                    self.undeclared(at.as_key(), "path parameter", name, declared);
                    key.to_owned()
                }
                Err(Invalid::NoPart(field)) => {
                    self.undeclared(field.location.clone(), "part of the path", &field.name, parts(key));
                    key.to_owned()
                }
            },
        }
    }
}

/// Why a path is not the template of its parameters.
enum Invalid<'f> {
    Path(&'static str),
    NoParameter(&'f str),
    NoPart(&'f Field),
}

fn in_path(fields: &[Field]) -> impl Iterator<Item = &Field> {
    fields.iter().filter(|field| field.encoding == Encoding::Path)
}

/// The names in braces.
fn parts(path: &str) -> impl Iterator<Item = &str> {
    path.split('{').skip(1).filter_map(|rest| Some(rest.split_once('}')?.0))
}

/// Reads a path with parameters in braces. One that ends in `*` is sent as the parameter before it gives it, and the rest
/// shows readers what it looks like.
fn read<'f>(path: &'f str, fields: &'f [Field]) -> Result<String, Invalid<'f>> {
    let mut template = String::with_capacity(path.len());
    let Some(segments) = path.strip_prefix('/') else {
        return Err(Invalid::Path("it does not begin with `/`"));
    };
    if path.contains(['?', '#']) {
        return Err(Invalid::Path("a path has neither a query nor a fragment"));
    }
    if segments.split('/').rev().skip(1).any(str::is_empty) {
        return Err(Invalid::Path("it has an empty segment"));
    }
    let mut rest = path;
    while let Some((literal, after)) = rest.split_once('{') {
        let Some((name, after)) = after.split_once('}') else {
            return Err(Invalid::Path("a brace is not closed"));
        };
        if !in_path(fields).any(|field| field.name == name) {
            return Err(Invalid::NoParameter(name));
        }
        add_literal(literal, &mut template)?;
        template.extend(["{", name, "}"]);
        rest = after;
    }
    add_literal(rest, &mut template)?;
    if let Some(unused) = in_path(fields).find(|field| !parts(path).any(|name| name == field.name)) {
        return Err(Invalid::NoPart(unused));
    }
    if !path.ends_with('*') {
        return Ok(template);
    }
    match in_path(fields).collect::<Vec<_>>().as_slice() {
        [whole] if path.ends_with("}*") => Ok(format!("{{+{}}}", whole.name)),
        _ => Err(Invalid::Path(
            "one that ends in `*` has one path parameter before it, which is the whole path",
        )),
    }
}

fn add_literal(literal: &str, template: &mut String) -> Result<(), Invalid<'static>> {
    if literal.contains('}') {
        return Err(Invalid::Path("a brace is not opened"));
    }
    template.extend(utf8_percent_encode(literal, ENCODED));
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::api::{Docs, Limit, Shape};
    use crate::problem::Location;

    fn fields(names: &[&str]) -> Vec<Field> {
        let field = |name: &&str| Field {
            name: (*name).to_owned(),
            rust_name: None,
            shape: Shape::Text,
            required: true,
            encoding: Encoding::Path,
            limit: Limit::None,
            docs: Docs::default(),
            location: Location::file("a.yaml"),
        };
        names.iter().map(field).collect()
    }

    fn template(path: &str, names: &[&str]) -> Result<String, String> {
        read(path, &fields(names)).map_err(|invalid| match invalid {
            Invalid::Path(why) => why.to_owned(),
            Invalid::NoParameter(name) => format!("no parameter {name}"),
            Invalid::NoPart(field) => format!("no part {}", field.name),
        })
    }

    #[test]
    fn literals_are_encoded_and_parameters_stay() {
        assert_eq!(template("/a/{Id}:apply", &["Id"]).unwrap(), "/a/{Id}%3Aapply");
        assert_eq!(template("/a b/\u{e9}", &[]).unwrap(), "/a%20b/%C3%A9");
        assert_eq!(template("/{A}-{B}/", &["B", "A"]).unwrap(), "/{A}-{B}/");
        assert_eq!(template("/", &[]).unwrap(), "/");
        assert_eq!(template("/api/p/resources/{requestPath}*", &["requestPath"]).unwrap(), "{+requestPath}");
    }

    #[test]
    fn a_path_and_its_parameters_agree() {
        assert_eq!(template("/{A}", &[]).unwrap_err(), "no parameter A");
        assert_eq!(template("/a", &["A"]).unwrap_err(), "no part A");
        for invalid in ["", "a", "/{A}?b", "/{A}#b", "//{A}", "/a//{A}", "/{A", "/{A}}", "/{A}/*"] {
            assert!(template(invalid, &["A"]).is_err(), "{invalid}");
        }
    }
}
