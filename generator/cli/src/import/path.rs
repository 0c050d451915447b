//! The path of an operation, and the parameters that are parts of it.

use super::clean::Cleaner;
use super::operation::Unsupported;
use super::parameter::{Parameter, ParameterStyle, Place};
use crate::yaml::{Yaml, map};

/// Returns a path whose parts in braces are parameters in the path, each under its own name. What is wrong else is
/// reported by the generator.
///
/// # Errors
/// The path has a query, or a part of it is a parameter that is sent in the body.
pub(super) fn settle(
    operation: &str,
    path: &str,
    parameters: &mut Vec<Parameter>,
    cleaner: &mut Cleaner,
) -> Result<String, Unsupported> {
    if path.contains(['?', '#']) {
        return Err(Unsupported::new("a query in the path", format!("`{path}`")));
    }
    let slash = if path.starts_with('/') { "" } else { "/" };
    let path = format!("{slash}{path}");
    if let Some(shown) = path.strip_suffix('*') {
        return Ok(whole(shown, parameters));
    }
    let path = with_braces(&path, parameters);
    let mut settled = String::new();
    let mut parts = Vec::new();
    let mut rest = path.as_str();
    while let Some((before, after)) = rest.split_once('{') {
        let Some((part, after)) = after.split_once('}') else { break };
        let name = declared(operation, part, parameters, cleaner)?;
        settled.extend([before, "{", &name, "}"]);
        parts.push(name);
        rest = after;
    }
    settled.push_str(rest);
    for parameter in parameters.iter_mut() {
        if parameter.place == Place::Path && !parts.contains(&parameter.name) {
            // There is no part for it in the path.
            parameter.place = Place::Query;
        }
    }
    Ok(settled)
}

/// Returns a path that one parameter gives as a whole. The parts that the metadata shows for readers have no parameters.
fn whole(shown: &str, parameters: &[Parameter]) -> String {
    let shown = shown.replace(['{', '}'], "");
    let of_path = parameters.iter().find(|parameter| parameter.place == Place::Path);
    let part = of_path.map(|parameter| format!("{{{}}}", parameter.name));
    format!("{}/{}*", shown.trim_end_matches('/'), part.unwrap_or_default())
}

/// Writes parts in other brackets, such as `[id]`, and `:id`, in braces if they are parameters.
fn with_braces(path: &str, parameters: &[Parameter]) -> String {
    let of_path = parameters.iter().filter(|parameter| parameter.place == Place::Path);
    of_path.fold(path.to_owned(), |path, Parameter { name, .. }| {
        let segments = path.split('/').map(|segment| {
            let others =
                [format!("[{name}]"), format!("<{name}>"), format!(":{name}"), format!("${{{name}}}")];
            if others.iter().any(|other| other == segment) {
                format!("{{{name}}}")
            } else {
                segment.to_owned()
            }
        });
        segments.collect::<Vec<_>>().join("/")
    })
}

/// Returns the name of the parameter that is a part of a path. Its name may be written otherwise, it may be in another
/// place, or there may be none, which is a text then.
fn declared(
    operation: &str,
    part: &str,
    parameters: &mut Vec<Parameter>,
    cleaner: &mut Cleaner,
) -> Result<String, Unsupported> {
    let plain = |name: &str| -> String {
        name.chars().filter(|letter| letter.is_alphanumeric()).flat_map(char::to_lowercase).collect()
    };
    let mut known: Vec<&mut Parameter> = parameters
        .iter_mut()
        .filter(|known| known.name == part || plain(&known.name) == plain(part))
        .collect();
    known.sort_by_key(|known| (known.place != Place::Path, known.name != part));
    let known = known.into_iter().next();
    match known {
        Some(known) if known.place == Place::Path => Ok(known.name.clone()),
        Some(known) if [Place::Query, Place::Header].contains(&known.place) && known.name == part => {
            cleaner.drop(
                &format!("{operation}.request.{part}"),
                "another place of a parameter",
                format_args!("it is a part of the path, and not in the {}", known.place.name()),
            );
            known.place = Place::Path;
            known.style = ParameterStyle::Plain;
            cleaner.path_schema(&mut known.schema);
            Ok(known.name.clone())
        }
        Some(known) if known.name == part => Err(Unsupported::new(
            "a path without its parameter",
            format!("`{{{part}}}` is in the {}", known.place.name()),
        )),
        _ if plain(part).is_empty() => {
            Err(Unsupported::new("a path without its parameter", format!("`{{{part}}}`")))
        }
        _ => {
            cleaner.drop(
                &format!("{operation}.request.{part}"),
                "a part of the path without a parameter",
                "it is a text",
            );
            let schema: Yaml = map([("type", "string".into()), ("required", true.into())]);
            parameters.push(Parameter {
                name: part.to_owned(),
                place: Place::Path,
                style: ParameterStyle::Plain,
                schema,
            });
            Ok(part.to_owned())
        }
    }
}
