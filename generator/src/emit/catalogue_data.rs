//! The operations and events as data: a JSON document for each operation, in one file for each group. Command lines and
//! mock servers read them; `alicloud-catalogue` defines the documents.

use std::collections::BTreeMap;
use std::fmt::Write;

use alicloud_catalogue as data;
use serde::Serialize;

use super::{callback, catalogue, example, family, group};
use crate::api::{
    Docs, Encoding, ErrorCode, Event, Field, Limit, Method, Naming, Node, Operation, ParameterStyle,
    SetValue, Shape, TypeId, TypeKind,
};
use crate::format::{SourceFile, header};
use crate::names::{self, NamedApi};

/// The files of all groups that have operations.
///
/// They are written as text. Tokens would need a literal with escapes, and JSON is full of quotes.
pub(crate) fn files(named: &NamedApi, command: &str) -> Vec<SourceFile> {
    let groups = catalogue::filled_groups(named).map(|(index, found)| {
        let module = names::group(found);
        let operations = group::operations(named, index)
            .map(|(_, operation)| (operation.id.as_str(), document(&data(named, operation))));
        file(
            command,
            &module.to_string(),
            &format!("operations of the group `{module}`"),
            "OPERATIONS",
            operations,
        )
    });
    let events = callback::applies(named).then(|| {
        let events =
            named.api.events.iter().map(|found| (found.name.as_str(), document(&event(named, found))));
        // A group cannot have this name.
        file(command, "callback", "events that the service reports to a callback", "EVENTS", events)
    });
    groups.chain(events).collect()
}

/// A file with one constant: documents by their names.
fn file<'a>(
    command: &str,
    module: &str,
    what: &str,
    constant: &str,
    documents: impl Iterator<Item = (&'a str, String)>,
) -> SourceFile {
    let mut text = header("//", command)
        + &format!("//! The {what}, each with its JSON document.\n\n")
        + &format!("pub(super) const {constant}: &[(&str, &str)] = &[\n");
    for (name, document) in documents {
        let fence = fence(&document);
        let written = writeln!(text, "    ({name:?}, r{fence}\"{document}\"{fence}),");
        written.expect("a string can always be written to");
    }
    SourceFile { path: format!("src/catalogue/{module}.rs"), text: text + "];\n" }
}

/// The signs that end a raw string which contains this text.
fn fence(text: &str) -> String {
    let longest = text.split(|letter| letter != '#').map(str::len).max().unwrap_or_default();
    "#".repeat(longest + 1)
}

fn document(data: &impl Serialize) -> String {
    let json = serde_json::to_string(data).expect("the document has text keys only");
    // rustc rejects literals with the characters that change the order in which a line is shown, and control
    // characters confuse editors. In JSON both occur in strings only, where they can be escaped.
    let is_unwanted = |letter: char| {
        letter.is_control() || matches!(letter, '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}')
    };
    if !json.contains(is_unwanted) {
        return json;
    }
    json.chars().fold(String::with_capacity(json.len()), |mut text, letter| {
        match is_unwanted(letter) {
            true => text.push_str(&format!("\\u{:04x}", u32::from(letter))),
            false => text.push(letter),
        }
        text
    })
}

fn data(named: &NamedApi, operation: &Operation) -> data::Operation {
    let found = Found { named };
    let fields = |id| match &named.api.get(id).kind {
        TypeKind::Structure(structure) => found.fields(id, &structure.fields),
        _ => Vec::new(),
    };
    let roots = [operation.request, operation.response];
    let types = family(named, &roots, |_| true);
    data::Operation {
        name: operation.id.clone(),
        group: names::group(named.api.group(operation.group)).to_string(),
        summary: operation.summary.clone(),
        description: operation.description.clone(),
        method: match operation.method {
            Method::Get => data::Method::Get,
            Method::Post => data::Method::Post,
            Method::Put => data::Method::Put,
            Method::Delete => data::Method::Delete,
            Method::Patch => data::Method::Patch,
            Method::Head => data::Method::Head,
        },
        path: Some(operation.path.clone()).filter(|path| path != "/"),
        deprecated: operation.deprecated,
        read_only: operation.read_only,
        anonymous: operation.anonymous,
        idempotency_token: operation.idempotency_token.clone(),
        permission: operation.ram.as_ref().map(|ram| data::Permission {
            action: ram.action.clone(),
            access: ram.access.clone(),
            resources: ram.resources.clone(),
        }),
        pagination: operation.pagination.as_ref().map(|pagination| data::Pagination {
            items: pagination.items.clone(),
            number: pagination.number.clone(),
            token: pagination.token.as_ref().map(|(parameter, _)| parameter.clone()),
            next_token: pagination.token.as_ref().map(|(_, next)| next.clone()),
            total: pagination.total.clone(),
        }),
        waiter: found.waiter(operation),
        lookups: found.lookups(operation),
        errors: operation.errors.iter().map(error_code).collect(),
        documentation: operation.documentation.clone(),
        parameters: fields(operation.request),
        response: fields(operation.response),
        types: types
            .into_iter()
            .filter(|id| !roots.contains(id))
            .map(|id| (found.path(id), found.data_type(id)))
            .collect(),
        rust: data::RustNames {
            method: names::operation(operation).ident().to_string(),
            request: found.path(operation.request),
            required: found.required(operation.request),
        },
    }
}

fn event(named: &NamedApi, event: &Event) -> data::Event {
    let found = Found { named };
    data::Event {
        name: event.name.clone(),
        summary: event.summary.clone(),
        description: event.description.clone(),
        documentation: event.documentation.clone(),
        caused_by: event.caused_by.iter().map(|&index| named.api.operation(index).id.clone()).collect(),
        body: match &named.api.get(event.body).kind {
            TypeKind::Structure(structure) => found.fields(event.body, &structure.fields),
            _ => Vec::new(),
        },
        types: family(named, &[event.body], |_| true)
            .into_iter()
            .filter(|id| *id != event.body)
            .map(|id| (found.path(id), found.data_type(id)))
            .collect(),
    }
}

/// Finds what the document of an operation or an event refers to.
struct Found<'a> {
    named: &'a NamedApi,
}

impl Found<'_> {
    fn path(&self, id: TypeId) -> String {
        example::path(self.named, id, self.named.type_name(id))
    }

    fn required(&self, id: TypeId) -> Option<String> {
        let name = self.named.required_name(id)?;
        Some(example::path(self.named, id, &name))
    }

    fn waiter(&self, operation: &Operation) -> Option<data::Waiter> {
        let waiter = operation.waiter.as_ref()?;
        Some(data::Waiter {
            state: waiter.state.clone(),
            id: waiter.id.clone(),
            code: waiter.code.clone(),
            message: waiter.message.clone(),
            requested: waiter.requested.clone(),
            missing: waiter.missing.clone(),
            success: waiter.success.clone(),
            failure: waiter.failure.clone(),
            started_by: waiter
                .started_by
                .iter()
                .map(|starter| jobs(&self.named.api.operation(starter.operation).id, &starter.parameters))
                .collect(),
        })
    }

    fn lookups(&self, operation: &Operation) -> Vec<data::Jobs> {
        let operations = example::lookups(self.named, operation);
        operations
            .flat_map(|lookup| {
                let starters = lookup.waiter.iter().flat_map(|waiter| &waiter.started_by);
                let own =
                    starters.filter(|starter| self.named.api.operation(starter.operation).id == operation.id);
                own.map(|starter| jobs(&lookup.id, &starter.parameters))
            })
            .collect()
    }

    fn fields(&self, owner: TypeId, fields: &[Field]) -> Vec<data::Field> {
        fields.iter().map(|field| self.field(owner, field)).collect()
    }

    fn field(&self, owner: TypeId, field: &Field) -> data::Field {
        let is_built = self.named.api.get(owner).input;
        let Docs { text, example, default, pattern, deprecated } = &field.docs;
        let (location, style) = match field.encoding {
            Encoding::Path => (data::Location::Path, data::Style::default()),
            Encoding::Query(style) => (data::Location::Query, data_style(style)),
            Encoding::Header(style) => (data::Location::Header, data_style(style)),
            Encoding::Form(style) => (data::Location::Form, data_style(style)),
            Encoding::Body(style) => (data::Location::Body, data_style(style)),
            Encoding::Member | Encoding::OneOf => Default::default(),
        };
        data::Field {
            name: field.name.clone(),
            shape: self.shape(&field.shape),
            required: field.required,
            location,
            style,
            limit: limit(field.limit),
            description: text.clone(),
            example: example.as_ref().map(json),
            default: default.as_ref().map(json),
            pattern: pattern.clone(),
            deprecated: *deprecated,
            rust: if is_built { names::field(field).ident().to_string() } else { String::new() },
        }
    }

    fn shape(&self, shape: &Shape) -> data::Shape {
        let scalar = |scalar| data::Shape::Scalar(scalar);
        match shape {
            Shape::Boolean => scalar(data::Scalar::Boolean),
            Shape::Int32 => scalar(data::Scalar::Int32),
            Shape::Int64 => scalar(data::Scalar::Int64),
            Shape::Float => scalar(data::Scalar::Number),
            Shape::Text => scalar(data::Scalar::String),
            Shape::Secret => scalar(data::Scalar::Secret),
            Shape::Timestamp => scalar(data::Scalar::Timestamp),
            Shape::Any => scalar(data::Scalar::Any),
            Shape::Bytes => scalar(data::Scalar::Bytes),
            Shape::InText(inner) => data::Shape::InString(Box::new(self.shape(inner))),
            Shape::List(item) => data::Shape::List(Box::new(self.shape(item))),
            Shape::Map(value) => data::Shape::Map(Box::new(self.shape(value))),
            Shape::Named(id) => data::Shape::Named(self.path(*id)),
        }
    }

    fn data_type(&self, id: TypeId) -> data::Type {
        let found = self.named.api.get(id);
        let values = |values: &[SetValue]| values.iter().map(|known| value(known, found.input)).collect();
        let kind = match &found.kind {
            TypeKind::Structure(structure) => data::TypeKind::Structure(data::Structure {
                fields: self.fields(id, &structure.fields),
                others: structure.others.as_ref().map(|shape| self.shape(shape)),
                required: self.required(id),
            }),
            TypeKind::OpenSet(found) => data::TypeKind::OpenEnum(values(found)),
            TypeKind::ClosedSet(found) => data::TypeKind::ClosedEnum(values(found)),
            TypeKind::OneOf(alternatives) => {
                data::TypeKind::Choice(alternatives.iter().map(|field| self.alternative(id, field)).collect())
            }
        };
        // The type of a member without a description has that of the member.
        let is_repeated =
            self.member(&found.naming).is_some_and(|member| member.docs.text == found.docs.text);
        data::Type { description: if is_repeated { String::new() } else { found.docs.text.clone() }, kind }
    }

    /// The member that a type was named after.
    fn member(&self, naming: &Naming) -> Option<&Field> {
        let Naming::Member { parent, name, .. } = naming else { return None };
        match &self.named.api.get(*parent).kind {
            TypeKind::Structure(structure) => structure.fields.iter().find(|field| field.name == *name),
            _ => None,
        }
    }

    fn alternative(&self, choice: TypeId, field: &Field) -> data::Alternative {
        data::Alternative {
            field: self.field(choice, field),
            variant: names::alternative(field).to_string(),
            constructor: names::field(field).by().to_string(),
        }
    }
}

fn jobs(operation: &str, parameters: &[(String, String)]) -> data::Jobs {
    let parameters: BTreeMap<String, String> = parameters.iter().cloned().collect();
    data::Jobs { operation: operation.to_owned(), parameters }
}

fn error_code(found: &ErrorCode) -> data::ErrorCode {
    data::ErrorCode { code: found.code.clone(), status: found.status, description: found.description.clone() }
}

fn value(value: &SetValue, is_built: bool) -> data::Value {
    data::Value {
        value: value.text.clone(),
        description: value.description.clone(),
        variant: if is_built { names::value(value).ident().to_string() } else { String::new() },
    }
}

fn data_style(style: ParameterStyle) -> data::Style {
    match style {
        ParameterStyle::Plain => data::Style::Plain,
        ParameterStyle::CommaList => data::Style::CommaList,
        ParameterStyle::Flat => data::Style::Flat,
        ParameterStyle::Json => data::Style::Json,
    }
}

fn limit(limit: Limit) -> Option<data::Limit> {
    match limit {
        Limit::None => None,
        Limit::Items(least, most) => Some(data::Limit::Items(least, most)),
        Limit::Length(least, most) => Some(data::Limit::Length(least, most)),
        Limit::Integer(least, most) => Some(data::Limit::Integer(least, most)),
        Limit::Number(least, most) => Some(data::Limit::Number(least, most)),
    }
}

/// An example or a default as JSON. A number that JSON does not have becomes a string.
fn json(node: &Node) -> data::Json {
    match node {
        Node::Null => data::Json::Null,
        Node::Boolean(value) => (*value).into(),
        Node::Integer(value) => {
            serde_json::Number::from_i128(*value).map_or_else(|| value.to_string().into(), data::Json::Number)
        }
        Node::Float(value) => {
            serde_json::Number::from_f64(*value).map_or_else(|| value.to_string().into(), data::Json::Number)
        }
        Node::Text(text) => text.as_str().into(),
        Node::List(items) => items.iter().map(json).collect(),
        Node::Map(entries) => {
            data::Json::Object(entries.iter().map(|(name, value)| (name.clone(), json(value))).collect())
        }
    }
}
