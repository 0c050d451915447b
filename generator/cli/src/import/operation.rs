//! The operations of the metadata: entries of `apis`.

use std::collections::BTreeSet;

use alicloud_generator::api::Method;

use super::clean::Cleaner;
use super::json_node::{JsonNode, list, text, texts};
use super::metadata::{has_paths, is_name};
use super::parameter::{Parameter, Place, read_parameter};
use super::path;
use super::spelling;
use crate::yaml::{Yaml, plain};

/// One entry of `apis`.
#[derive(Debug, Clone)]
pub(super) struct Operation {
    pub(super) method: Method,
    /// The path with parameters in braces; `None` if it is sent to `/`, and a header names it.
    pub(super) path: Option<String>,
    /// Whether it is called without credentials.
    pub(super) anonymous: bool,
    pub(super) deprecated: bool,
    /// Whether it only reads, if the metadata states it.
    pub(super) read_only: bool,
    /// The access level of its permission.
    pub(super) access: Option<String>,
    /// What it does, in one sentence.
    pub(super) summary: String,
    /// Details for callers.
    pub(super) description: String,
    /// The error codes that it is known to return.
    pub(super) errors: Vec<ErrorCode>,
    pub(super) parameters: Vec<Parameter>,
    /// The media type of the parameter that is the whole body.
    pub(super) body_media: &'static str,
    pub(super) response: Response,
}

/// One entry of `errorCodes`.
#[derive(Debug, Clone)]
pub(super) struct ErrorCode {
    pub(super) code: String,
    pub(super) status: u16,
    /// Another name for Rust, if the constant of the code would have the name of another one.
    pub(super) rust_name: Option<String>,
    pub(super) description: String,
}

/// The response of success.
#[derive(Debug, Clone)]
pub(super) struct Response {
    pub(super) status: String,
    /// The media type; `None` if there is no body.
    pub(super) media: Option<&'static str>,
    pub(super) schema: Yaml,
}

/// Why an operation is left out.
pub(super) struct Unsupported {
    pub(super) cause: &'static str,
    pub(super) detail: String,
}

impl Unsupported {
    pub(super) fn new(cause: &'static str, detail: impl Into<String>) -> Self {
        Unsupported { cause, detail: detail.into() }
    }
}

/// Reads an operation of a product in a style.
///
/// # Errors
/// It cannot be described, or is sent in a way that the runtime does not support.
pub(super) fn read_operation(
    name: &str,
    api: &JsonNode,
    style: &str,
    cleaner: &mut Cleaner,
) -> Result<Operation, Unsupported> {
    if !is_name(name) {
        let expected = "expected a letter, then letters, digits and `_`";
        return Err(Unsupported::new("an invalid name", format!("`{name}`; {expected}")));
    }
    let with_path = has_paths(style).map_err(|why| Unsupported::new("an unsupported style", why))?;
    let path =
        text(api, "path").map(str::trim).filter(|path| with_path && !path.is_empty()).map(str::to_owned);
    let method = read_method(api, path.is_some())?;
    let schemes: Vec<String> = texts(api, "schemes").into_iter().map(str::to_lowercase).collect();
    let schemes: Vec<&str> = schemes.iter().map(String::as_str).filter(|scheme| !scheme.is_empty()).collect();
    let is_events = schemes.contains(&"sse");
    if !schemes.is_empty() && !is_events && schemes.iter().all(|scheme| !scheme.starts_with("http")) {
        return Err(Unsupported::new("an unsupported scheme", format!("`{}`", schemes.join(", "))));
    }
    let mut parameters = Vec::new();
    let mut known = BTreeSet::new();
    for parameter in list(api, "parameters") {
        let Some(mut parameter) = read_parameter(name, &parameter, cleaner)? else { continue };
        if parameter.place == Place::Path && path.is_none() {
            // There is no path that it could be a part of.
            parameter.place = Place::Query;
        }
        if known.insert(parameter.name.clone()) {
            parameters.push(parameter);
        } else {
            let place = format!("{name}.request.{}", parameter.name);
            cleaner.drop(&place, "a parameter that is listed twice", "the first one stays");
        }
    }
    if path.is_none() && !method.has_body() {
        // The gateway of RPC reads parameters from the query and the form alike.
        for parameter in parameters.iter_mut().filter(|parameter| parameter.place == Place::Form) {
            parameter.place = Place::Query;
        }
    }
    check_bodies(&parameters, method)?;
    let path = path.map(|path| path::settle(name, &path, &mut parameters, cleaner)).transpose()?;
    let body_media = read_body_media(api, &parameters, cleaner)?;
    let response = read_response(name, api, is_events, cleaner)?;
    let prose = |keywords: &[&str]| {
        let found = keywords.iter().filter_map(|keyword| spelling::prose(api.get(keyword)?.value));
        let mut found = found.map(str::trim);
        found.find(|text| cleaner.prose && !text.is_empty()).unwrap_or_default().to_owned()
    };
    let security: Vec<&str> = list(api, "security").iter().flat_map(|one| keys(one.value)).collect();
    Ok(Operation {
        method,
        path,
        // A role is assumed with the token of an identity provider in place of a signature.
        anonymous: !security.is_empty()
            && security.iter().all(|scheme| *scheme == "Anonymous" || scheme.ends_with("OIDC")),
        deprecated: api.get("deprecated").is_some_and(|deprecated| deprecated.value.as_bool() == Some(true)),
        read_only: text(api, "operationType") == Some("read"),
        access: text(api, "accessLevel").filter(|level| *level != "none").map(str::to_owned),
        summary: prose(&["summary", "title"]),
        description: prose(&["description"]),
        errors: read_errors(api, cleaner.prose),
        parameters,
        body_media,
        response,
    })
}

/// The media type of a body that is one value.
fn read_body_media(
    api: &JsonNode,
    parameters: &[Parameter],
    cleaner: &Cleaner,
) -> Result<&'static str, Unsupported> {
    let Some(body) = parameters.iter().find(|parameter| parameter.place == Place::Body) else {
        return Ok(JSON);
    };
    let schema = cleaner.resolve(&body.schema);
    let keyword = |name: &str| schema.get(name).and_then(Yaml::as_str);
    let consumes = texts(api, "consumes");
    let has = |part: &str| consumes.iter().any(|media| media.contains(part));
    if keyword("format") == Some("binary") {
        Ok(BYTES)
    } else if !consumes.is_empty() && consumes.iter().all(|media| media.contains("xml")) {
        Err(Unsupported::new("an XML body", format!("`{}`", body.name)))
    } else if keyword("type") == Some("string") && !has("json") {
        Ok(if has("octet-stream") { BYTES } else { TEXT })
    } else {
        Ok(JSON)
    }
}

/// The method. RPC is sent with POST if it can be; another operation with the first of its methods that the official SDKs
/// would choose.
fn read_method(api: &JsonNode, has_path: bool) -> Result<Method, Unsupported> {
    let methods = texts(api, "methods");
    let methods: Vec<&str> =
        methods.iter().flat_map(|names| names.split(['|', ','])).map(str::trim).collect();
    let order = [Method::Post, Method::Get, Method::Put, Method::Delete, Method::Patch, Method::Head];
    let is_listed = |method: &Method| methods.iter().any(|name| name.eq_ignore_ascii_case(method.keyword()));
    match order.into_iter().find(is_listed) {
        Some(method) => Ok(method),
        None if methods.is_empty() && !has_path => Ok(Method::Post),
        None => Err(Unsupported::new("an unsupported method", format!("`{}`", methods.join(", ")))),
    }
}

/// A form and a body exclude each other, and GET has neither.
fn check_bodies(parameters: &[Parameter], method: Method) -> Result<(), Unsupported> {
    let of = |place: Place| parameters.iter().filter(move |parameter| parameter.place == place);
    let in_body = of(Place::Form).chain(of(Place::Body));
    if let Some(first) = in_body.clone().next().filter(|_| !method.has_body()) {
        let detail = format!("`{}` of a {} request", first.name, method.keyword().to_uppercase());
        return Err(Unsupported::new("a body that the method does not have", detail));
    }
    let (forms, bodies) = (of(Place::Form).count(), of(Place::Body).count());
    if bodies > 1 || (bodies == 1 && forms > 0) {
        let names: Vec<&str> = in_body.map(|parameter| parameter.name.as_str()).collect();
        return Err(Unsupported::new("several bodies", format!("`{}`", names.join("`, `"))));
    }
    Ok(())
}

/// The response of success: that of status 200 or else of the lowest status below 300.
fn read_response(
    operation: &str,
    api: &JsonNode,
    is_events: bool,
    cleaner: &mut Cleaner,
) -> Result<Response, Unsupported> {
    let responses = api.get("responses").and_then(|responses| responses.value.as_mapping().cloned());
    let responses = responses.unwrap_or_default();
    let mut found: Vec<(String, &Yaml)> = responses
        .iter()
        .map(|(status, response)| (plain(status).trim_matches('\'').to_owned(), response))
        .filter(|(status, _)| status.len() == 3 && status.starts_with('2'))
        .collect();
    found.sort_by(|(a, _), (b, _)| a.cmp(b));
    let Some((status, response)) = found.first() else {
        // Metadata without `responses` states nothing, so the response may be anything.
        let has_none = responses.is_empty();
        let schema = if has_none { Yaml::Mapping(Default::default()) } else { Yaml::Null };
        let media = has_none.then_some(if is_events { EVENTS } else { JSON });
        return Ok(Response { status: "200".to_owned(), media, schema });
    };
    let Some(schema) = response.get("schema").filter(|schema| schema.is_mapping()) else {
        return Ok(Response { status: status.clone(), media: None, schema: Yaml::Null });
    };
    let mut schema = schema.clone();
    let produces = texts(api, "produces");
    cleaner.schema(&format!("{operation}.response"), &mut schema);
    let resolved = cleaner.resolve(&schema);
    let is_binary = resolved.get("format").and_then(Yaml::as_str) == Some("binary");
    let is_text = resolved.get("type").and_then(Yaml::as_str) == Some("string");
    if let Yaml::Mapping(root) = &mut schema
        && root.get("type").and_then(Yaml::as_str) == Some("object")
        && !["properties", "additionalProperties"].iter().any(|keyword| root.contains_key(*keyword))
    {
        // An object without members may have any; without a keyword, it would have none.
        root.insert("additionalProperties".into(), true.into());
    }
    let media = match () {
        () if is_events => EVENTS,
        () if is_binary => BYTES,
        () if is_text && produces.iter().any(|media| media.starts_with("text/")) => TEXT,
        () if !produces.is_empty() && produces.iter().all(|media| media.contains("xml")) => {
            return Err(Unsupported::new("an XML response", format!("`{}`", produces.join(", "))));
        }
        () => JSON,
    };
    Ok(Response { status: status.clone(), media: Some(media), schema })
}

/// The media types of responses.
pub(super) const JSON: &str = "application/json";
pub(super) const TEXT: &str = "text/plain";
pub(super) const BYTES: &str = "application/octet-stream";
pub(super) const EVENTS: &str = "text/event-stream";

/// The codes by their HTTP statuses: `{"400": [{"errorCode": "InvalidParameter"}]}`.
fn read_errors(api: &JsonNode, prose: bool) -> Vec<ErrorCode> {
    let mut read: Vec<ErrorCode> = Vec::new();
    let statuses =
        api.get("errorCodes").and_then(|codes| codes.value.as_mapping().cloned()).unwrap_or_default();
    for (status, listed) in &statuses {
        let Ok(status) = plain(status).trim_matches('\'').parse::<u16>() else { continue };
        for error in listed.as_sequence().into_iter().flatten() {
            let field = |name: &str| error.get(name).and_then(Yaml::as_str).unwrap_or_default();
            let code = field("errorCode");
            let known = read.iter().any(|known| known.code == code && known.status == status);
            if is_code(code) && (400..600).contains(&status) && !known {
                let message = error.get("errorMessage").and_then(spelling::prose).filter(|_| prose);
                let description = message.unwrap_or_default().trim().to_owned();
                read.push(ErrorCode { code: code.to_owned(), status, rust_name: None, description });
            }
        }
    }
    read
}

/// Whether a text is a code, rather than a template such as `%s` or `Invalid.${parameter}`, which no response
/// has.
fn is_code(text: &str) -> bool {
    text.starts_with(|first: char| first.is_ascii_alphabetic())
        && text.chars().all(|letter| letter.is_ascii_alphanumeric() || "._-".contains(letter))
}

fn keys(value: &Yaml) -> Vec<&str> {
    value.as_mapping().into_iter().flat_map(|map| map.keys()).filter_map(Yaml::as_str).collect()
}
