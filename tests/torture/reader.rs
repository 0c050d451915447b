//! An independent reading of a description: what `specs/README.md` says about it, and nothing of the
//! generator.

use std::collections::BTreeSet;

use serde_yaml::Value;

use super::bounds::{Bounds, bounds};
use super::yaml::{At, Description};

/// A value of a schema.
#[derive(Debug, Clone)]
pub(crate) enum Kind<'d> {
    Boolean,
    /// An integer of so many bits.
    Integer(u32),
    Number,
    Text,
    Secret,
    Enum {
        values: Vec<&'d str>,
        open: bool,
    },
    /// A scalar in a string, by its format.
    InString(&'d str),
    /// JSON in a string.
    JsonInString(Option<Box<Schema<'d>>>),
    Any,
    List(Box<Schema<'d>>),
    Map(Option<Box<Schema<'d>>>),
    Object(At<'d>),
}

/// A schema with what stands beside it.
#[derive(Debug, Clone)]
pub(crate) struct Schema<'d> {
    pub(crate) kind: Kind<'d>,
    pub(crate) nullable: bool,
    pub(crate) bounds: Bounds,
}

/// A member of an object.
#[derive(Debug, Clone)]
pub(crate) struct Member<'d> {
    pub(crate) name: &'d str,
    pub(crate) schema: Schema<'d>,
    pub(crate) required: bool,
}

/// The members of an object, and the schema of others if they are kept.
#[derive(Debug, Clone, Default)]
pub(crate) struct Members<'d> {
    pub(crate) members: Vec<Member<'d>>,
    pub(crate) others: Option<Option<Schema<'d>>>,
}

/// How a parameter is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Style {
    Plain,
    Commas,
    Numbered,
    Json,
}

/// A parameter.
#[derive(Debug, Clone)]
pub(crate) struct Parameter<'d> {
    pub(crate) name: &'d str,
    pub(crate) schema: Schema<'d>,
    pub(crate) required: bool,
    pub(crate) style: Style,
    pub(crate) in_form: bool,
}

/// What a request consists of: a parameter, or a choice between some.
#[derive(Debug, Clone)]
pub(crate) enum Slot<'d> {
    One(Parameter<'d>),
    Choice { name: &'d str, required: bool, of: Vec<Parameter<'d>> },
}

/// An operation.
#[derive(Debug, Clone)]
pub(crate) struct Operation<'d> {
    pub(crate) id: &'d str,
    pub(crate) get: bool,
    pub(crate) anonymous: bool,
    pub(crate) slots: Vec<Slot<'d>>,
    pub(crate) response: At<'d>,
}

impl Description {
    /// Returns every operation.
    pub(crate) fn operations(&self) -> Vec<Operation<'_>> {
        let items = self.root().entries("paths");
        items.into_iter().map(|(_, item)| self.operation(self.target(item))).collect()
    }

    fn operation<'d>(&'d self, item: At<'d>) -> Operation<'d> {
        let get = item.get("get");
        let at = get.or(item.get("post")).expect("an operation is GET or POST");
        let security = at.node.get("security").or(self.root().node.get("security"));
        let response =
            self.target(at.get("responses").and_then(|all| all.get("200")).expect("there is a response"));
        Operation {
            id: at.text("operationId").unwrap_or_default(),
            get: get.is_some(),
            anonymous: security.and_then(|security| security.as_sequence()).is_some_and(Vec::is_empty),
            slots: self.slots(at),
            response: self.target(media(response, "application/json").expect("a response is JSON")),
        }
    }

    fn slots<'d>(&'d self, at: At<'d>) -> Vec<Slot<'d>> {
        let mut parameters: Vec<Parameter<'d>> =
            at.list("parameters").into_iter().map(|node| self.parameter(self.target(node))).collect();
        if let Some(body) = at.get("requestBody") {
            parameters.extend(self.form(self.target(body)));
        }
        let mut slots: Vec<Slot<'d>> = parameters.into_iter().map(Slot::One).collect();
        let choices = match at.list("x-acs-one-of") {
            list if list.is_empty() => at.get("x-acs-one-of").into_iter().collect(),
            list => list,
        };
        for choice in choices {
            let named = |slot: &Slot<'_>, name: &str| matches!(slot, Slot::One(one) if one.name == name);
            let of = choice.texts("of");
            let at =
                slots.iter().position(|slot| of.iter().any(|name| named(slot, name))).unwrap_or_default();
            let mut taken = Vec::new();
            for name in of {
                if let Some(index) = slots.iter().position(|slot| named(slot, name))
                    && let Slot::One(parameter) = slots.remove(index)
                {
                    taken.push(parameter);
                }
            }
            let required = choice.node.get("required").and_then(|flag| flag.as_bool()).unwrap_or(true);
            slots.insert(
                at,
                Slot::Choice { name: choice.text("name").unwrap_or_default(), required, of: taken },
            );
        }
        slots
    }

    fn parameter<'d>(&'d self, at: At<'d>) -> Parameter<'d> {
        let json = media(at, "application/json");
        let schema = self.schema(json.or(at.get("schema")).expect("a parameter has a schema"));
        Parameter {
            name: at.text("name").unwrap_or_default(),
            required: at.flag("required") && !schema.nullable,
            style: style(Some(at), json.is_some()),
            in_form: false,
            schema,
        }
    }

    fn form<'d>(&'d self, body: At<'d>) -> Vec<Parameter<'d>> {
        const FORM: &str = "application/x-www-form-urlencoded";
        let form = media(body, FORM).map(|schema| self.target(schema)).expect("a form has a schema");
        let encodings =
            body.get("content").and_then(|content| content.get(FORM)).and_then(|media| media.get("encoding"));
        let required = form.texts("required");
        let parameter = |(name, at)| {
            let schema = self.schema(at);
            let encoding = encodings.and_then(|encodings| encodings.get(name));
            let json = encoding.and_then(|encoding| encoding.text("contentType")) == Some("application/json");
            Parameter {
                name,
                required: required.contains(&name) && !schema.nullable,
                style: style(encoding, json),
                in_form: true,
                schema,
            }
        };
        form.entries("properties").into_iter().map(parameter).collect()
    }

    /// Reads a schema, through its references.
    pub(crate) fn schema<'d>(&'d self, at: At<'d>) -> Schema<'d> {
        if at.node.get("$ref").is_some() {
            let schema = self.schema(self.step(at));
            let bounds = bounds(at).or(schema.bounds);
            return Schema { bounds, ..schema };
        }
        let kinds = match at.text("type") {
            Some(kind) => vec![kind],
            None => at.texts("type"),
        };
        let nullable = kinds.contains(&"null");
        let kind = kinds.into_iter().find(|kind| *kind != "null");
        let has = |keywords: &[&str]| keywords.iter().any(|keyword| at.node.get(keyword).is_some());
        let plain = |kind| Schema { kind, nullable, bounds: bounds(at) };
        match kind {
            Some("boolean") => plain(Kind::Boolean),
            Some("integer") => plain(Kind::Integer(if at.text("format") == Some("int32") { 32 } else { 64 })),
            Some("number") => plain(Kind::Number),
            Some("array") => {
                plain(Kind::List(Box::new(self.schema(at.get("items").expect("a list has items")))))
            }
            Some("object") => self.object(at, nullable),
            Some(_) => plain(self.string(at)),
            None if has(&["properties", "allOf", "additionalProperties"]) => self.object(at, nullable),
            None if has(&["enum", "oneOf", "x-extensible-enum"]) => plain(self.string(at)),
            None => plain(Kind::Any),
        }
    }

    fn string<'d>(&'d self, at: At<'d>) -> Kind<'d> {
        if at.node.get("oneOf").is_some() {
            let values = at.list("oneOf").into_iter().filter_map(|one| one.text("const")).collect();
            return Kind::Enum { values, open: false };
        }
        for keyword in ["enum", "x-extensible-enum"] {
            if at.node.get(keyword).is_some() {
                return Kind::Enum { values: at.texts(keyword), open: keyword == "x-extensible-enum" };
            }
        }
        if at.node.get("contentMediaType").is_some() {
            return Kind::JsonInString(at.get("contentSchema").map(|inner| Box::new(self.schema(inner))));
        }
        match at.text("format") {
            None | Some("uri" | "uuid" | "byte") => Kind::Text,
            Some("password") => Kind::Secret,
            Some(format) => Kind::InString(format),
        }
    }

    fn object<'d>(&'d self, at: At<'d>, nullable: bool) -> Schema<'d> {
        let parts: Vec<At<'d>> = at.list("allOf").into_iter().filter(|part| !has_words_only(*part)).collect();
        let plain = |kind| Schema { kind, nullable, bounds: bounds(at) };
        let has = |keyword| at.node.get(keyword).is_some();
        match parts.as_slice() {
            [] if !has("properties") => {
                let value = at.get("additionalProperties").filter(|value| !value.node.is_bool());
                plain(Kind::Map(value.map(|value| Box::new(self.schema(value)))))
            }
            [only] if !has("properties") && !has("additionalProperties") && !has("required") => {
                let only = self.schema(*only);
                Schema { nullable: nullable || only.nullable, ..only }
            }
            _ => plain(Kind::Object(at)),
        }
    }

    /// Returns the members of an object.
    pub(crate) fn members<'d>(&'d self, at: At<'d>) -> Members<'d> {
        let mut members = Members::default();
        let mut required = BTreeSet::new();
        self.collect(at, &mut members, &mut required);
        for member in &mut members.members {
            member.required = required.contains(member.name) && !member.schema.nullable;
        }
        members
    }

    fn collect<'d>(&'d self, at: At<'d>, found: &mut Members<'d>, required: &mut BTreeSet<&'d str>) {
        for part in at.list("allOf").into_iter().filter(|part| !has_words_only(*part)) {
            self.collect(self.target(part), found, required);
        }
        required.extend(at.texts("required"));
        for (name, node) in at.entries("properties") {
            let schema = self.schema(node);
            match found.members.iter_mut().find(|member| member.name == name) {
                None => found.members.push(Member { name, schema, required: false }),
                Some(known) => {
                    known.schema.nullable &= schema.nullable;
                    known.schema.bounds = known.schema.bounds.and(schema.bounds);
                    if matches!(known.schema.kind, Kind::Any) {
                        known.schema.kind = schema.kind;
                    }
                }
            }
        }
        if let Some(others) = at.get("additionalProperties")
            && found.others.is_none()
        {
            found.others = match others.node.as_bool() {
                Some(false) => None,
                Some(true) => Some(None),
                None => Some(Some(self.schema(others))),
            };
        }
    }
}

/// The schema of a media type.
fn media<'d>(at: At<'d>, name: &str) -> Option<At<'d>> {
    at.get("content")?.get(name)?.get("schema")
}

fn style(at: Option<At<'_>>, json: bool) -> Style {
    let Some(at) = at else { return Style::Plain };
    match () {
        () if json => Style::Json,
        () if at.text("x-acs-style") == Some("repeatList") => Style::Numbered,
        () if at.node.get("explode").and_then(|explode| explode.as_bool()) == Some(false) => Style::Commas,
        () => Style::Plain,
    }
}

fn has_words_only(part: At<'_>) -> bool {
    const WORDS: &[&str] =
        &["description", "title", "externalDocs", "example", "examples", "default", "deprecated"];
    let has_words_only =
        |(keyword, _): (&Value, &Value)| keyword.as_str().is_some_and(|keyword| WORDS.contains(&keyword));
    part.node.as_mapping().is_some_and(|entries| !entries.is_empty() && entries.iter().all(has_words_only))
}
