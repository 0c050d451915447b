//! `skeleton`: a request of an operation, to be changed and sent.

use std::fmt;

use alicloud_catalogue::{Field, Json, Limit, Operation, Scalar, Shape, Structure};
use serde::ser::{Serialize, SerializeMap, Serializer};
use serde_json::Map;

use crate::Product;
use crate::failure::{Failure, Outcome};
use crate::notation::{structure_of, values_of};
use crate::operations;
use crate::output;

/// The deepest nesting of structures. Deeper ones are empty, so that a recursive type has an end.
const DEEPEST: usize = 12;

/// The arguments of `skeleton`.
#[derive(Debug, clap::Args)]
#[command(about = "Print a request of an operation, to be changed and sent with --input")]
pub(crate) struct SkeletonArgs {
    /// The operation
    #[arg(value_name = "OPERATION")]
    pub(crate) operation: String,
    /// Print only the required parameters and members
    #[arg(long)]
    pub(crate) required: bool,
}

impl SkeletonArgs {
    /// Prints a request of the operation. The output is JSON in either case.
    pub(crate) fn run(&self, product: &Product) -> Outcome {
        let operation = operations::describe(product, operations::find(product, &self.operation)?)?;
        output::print(&format!("{}\n", of_request(&operation, self.required)?))
    }
}

/// Returns a request as an indented JSON document, in the order of the description.
///
/// # Errors
/// The document cannot be written, which is a defect.
pub(crate) fn of_request(operation: &Operation, only_required: bool) -> Outcome<String> {
    let scope = Scope { operation, only_required };
    let request = Node::Object(scope.parameters());
    serde_json::to_string_pretty(&request)
        .map_err(|error| Failure::internal(format!("the skeleton cannot be written: {error}")))
}

/// Returns the parameters that the operation requires, with only what they require.
pub(crate) fn required_parameters(operation: &Operation) -> Map<String, Json> {
    let scope = Scope { operation, only_required: true };
    scope.parameters().into_iter().map(|(name, value)| (name, value.into())).collect()
}

/// Returns a value of a field, with only what the field requires.
pub(crate) fn of_field(operation: &Operation, field: &Field) -> Node {
    Scope { operation, only_required: true }.value(field, &field.shape, 0)
}

/// The most members of a document in a string that are shown one by one. Those of a larger one exclude each other.
const MOST_MEMBERS: usize = 12;

/// A JSON value whose members keep their order.
#[derive(Debug)]
pub(crate) enum Node {
    Value(Json),
    List(Vec<Node>),
    Object(Vec<(String, Node)>),
}

impl Node {
    /// Returns the items of a list as text.
    pub(crate) fn items(&self) -> Vec<String> {
        let text = |item: &Node| match item {
            Node::Value(Json::String(text)) => text.clone(),
            other => other.to_string(),
        };
        match self {
            Node::List(items) => items.iter().map(text).collect(),
            other => vec![text(other)],
        }
    }
}

impl From<Node> for Json {
    fn from(node: Node) -> Self {
        match node {
            Node::Value(value) => value,
            Node::List(items) => items.into_iter().map(Json::from).collect(),
            Node::Object(members) => {
                Json::Object(members.into_iter().map(|(name, value)| (name, value.into())).collect())
            }
        }
    }
}

struct Scope<'o> {
    operation: &'o Operation,
    only_required: bool,
}

impl Scope<'_> {
    /// Returns values of parameters. Of a choice, the first one is taken, which the service prefers.
    fn parameters(&self) -> Vec<(String, Node)> {
        // The example of a token is of another request: the service would not execute this one, or would return a
        // page of another listing.
        let page_token = self.operation.pagination.as_ref().and_then(|pagination| pagination.token.as_ref());
        let tokens = [self.operation.idempotency_token.as_ref(), page_token];
        let wanted = self.operation.parameters.iter().filter(|field| self.wants(field));
        let sent = wanted.filter_map(|field| self.operation.alternatives(field).first().copied());
        sent.filter(|field| field.required || !tokens.contains(&Some(&field.name)))
            .map(|field| (field.name.clone(), self.value(field, &field.shape, 0)))
            .collect()
    }

    fn wants(&self, field: &Field) -> bool {
        field.required || !self.only_required
    }

    fn value(&self, field: &Field, shape: &Shape, depth: usize) -> Node {
        match shape {
            Shape::InString(inner) => match self.document_example(field, inner) {
                Some(example) => Node::Value(example),
                None => self.value(field, inner, depth),
            },
            Shape::Scalar(scalar) => Node::Value(of_scalar(field, *scalar)),
            Shape::List(item) => self.list(field, item, depth),
            Shape::Map(value) => Node::Object(vec![("name".to_owned(), self.value(field, value, depth))]),
            Shape::Named(_) => match structure_of(self.operation, shape) {
                Some(structure) => {
                    self.structure(structure, document(field.example.as_ref()).as_ref(), depth)
                }
                None => Node::Value(self.enum_value(field, shape)),
            },
        }
    }

    /// Returns the example of a large document in a string: hundreds of members together mean nothing.
    fn document_example(&self, field: &Field, shape: &Shape) -> Option<Json> {
        let structure = structure_of(self.operation, shape)?;
        (self.members_below(structure, 0) > MOST_MEMBERS).then(|| document(field.example.as_ref()))?
    }

    /// Returns the number of members of a structure and those inside of it.
    fn members_below(&self, structure: &Structure, depth: usize) -> usize {
        let below = |field: &Field| match structure_of(self.operation, field.shape.innermost()) {
            Some(inner) if depth < DEEPEST => self.members_below(inner, depth + 1),
            _ => 0,
        };
        structure.fields.iter().map(|field| 1 + below(field)).sum()
    }

    fn structure(&self, structure: &Structure, example: Option<&Json>, depth: usize) -> Node {
        if depth >= DEEPEST {
            return Node::Object(Vec::new());
        }
        let members = self.members(structure, example, depth + 1);
        if members.is_empty() && self.only_required {
            // An empty object would show nothing of what the service expects.
            let scope = Scope { operation: self.operation, only_required: false };
            return Node::Object(scope.members(structure, example, depth + 1));
        }
        Node::Object(members)
    }

    /// Returns values of members. One without an example has that of the document around it, if there is one. Of a
    /// choice, the one is taken that the document has, or else the first one.
    fn members(&self, structure: &Structure, example: Option<&Json>, depth: usize) -> Vec<(String, Node)> {
        let wanted = structure.fields.iter().filter(|field| self.wants(field));
        let inherited = |field: &Field| example.and_then(|example| example.get(&field.name));
        let chosen = wanted.filter_map(|field| {
            let alternatives = self.operation.alternatives(field);
            let shown = alternatives.iter().find(|alternative| inherited(alternative).is_some());
            shown.or(alternatives.first()).copied()
        });
        chosen
            .map(|field| {
                let inherited = inherited(field).cloned();
                let field = Field { example: field.example.clone().or(inherited), ..field.clone() };
                (field.name.clone(), self.value(&field, &field.shape, depth))
            })
            .collect()
    }

    fn list(&self, field: &Field, item: &Shape, depth: usize) -> Node {
        match (&field.example, item) {
            (Some(Json::Array(items)), Shape::Scalar(_)) if !items.is_empty() => {
                Node::List(items.iter().cloned().map(Node::Value).collect())
            }
            _ => Node::List(vec![self.value(field, item, depth)]),
        }
    }

    /// Returns a value of an enum: the example if it is one of them, or else the default, or else the first one.
    fn enum_value(&self, field: &Field, shape: &Shape) -> Json {
        let values = values_of(self.operation, shape).unwrap_or_default();
        let is_value = |text: &str| values.iter().any(|value| value.value == text);
        let suggestions = [field.example.as_ref(), field.default.as_ref()];
        let suggested =
            suggestions.into_iter().flatten().filter_map(Json::as_str).find(|text| is_value(text));
        let first = || values.first().map(|value| value.value.as_str());
        suggested.or_else(first).map_or_else(|| placeholder(field).into(), Json::from)
    }
}

/// Returns the object that an example is, has as its first item, or has as a text.
fn document(example: Option<&Json>) -> Option<Json> {
    match example? {
        Json::String(text) => {
            document(serde_json::from_str(text).ok().filter(|value: &Json| !value.is_string()).as_ref())
        }
        Json::Array(items) => document(items.first()),
        Json::Object(members) => Some(Json::Object(members.clone())),
        _ => None,
    }
}

/// Returns a single value: the example or the default if it has the right type.
fn of_scalar(field: &Field, scalar: Scalar) -> Json {
    let suggestions = [field.example.as_ref(), field.default.as_ref()];
    suggestions
        .into_iter()
        .flatten()
        .find_map(|value| convert(value, scalar))
        .unwrap_or_else(|| neutral(field, scalar))
}

/// Returns an example in the type of the value; examples are often text.
fn convert(value: &Json, scalar: Scalar) -> Option<Json> {
    let text = match value {
        Json::String(text) => text.clone(),
        Json::Array(_) | Json::Object(_) if scalar != Scalar::Any => return None,
        other => other.to_string(),
    };
    match scalar {
        Scalar::Boolean => text.parse::<bool>().ok().map(Json::from),
        Scalar::Int32 => text.parse::<i32>().ok().map(Json::from),
        Scalar::Int64 => text.parse::<i64>().ok().map(Json::from),
        Scalar::Number => text.parse::<f64>().ok().map(Json::from),
        Scalar::String | Scalar::Secret | Scalar::Timestamp | Scalar::Bytes => Some(text.into()),
        Scalar::Any => Some(serde_json::from_str(&text).unwrap_or_else(|_| value.clone())),
    }
}

/// Returns a value of a field without an example.
fn neutral(field: &Field, scalar: Scalar) -> Json {
    match scalar {
        Scalar::Boolean => true.into(),
        Scalar::Int32 | Scalar::Int64 | Scalar::Number => match field.limit {
            Some(Limit::Integer(Some(least), _)) => least.into(),
            Some(Limit::Number(Some(least), _)) => least.into(),
            _ => 1.into(),
        },
        Scalar::String | Scalar::Secret | Scalar::Bytes => placeholder(field).into(),
        Scalar::Timestamp => "2026-01-31T12:00:00Z".into(),
        Scalar::Any => Json::Object(Map::new()),
    }
}

/// Returns a text that is obviously to be replaced, of a length that is allowed.
fn placeholder(field: &Field) -> String {
    let text = format!("<{}>", field.name);
    let Some(Limit::Length(least, most)) = field.limit else { return text };
    let count = |bound: u32| usize::try_from(bound).unwrap_or(usize::MAX);
    let missing = least.map_or(0, |least| count(least).saturating_sub(text.chars().count()));
    let padded = text.chars().chain(std::iter::repeat_n('x', missing));
    padded.take(most.map_or(usize::MAX, count)).collect()
}

impl Serialize for Node {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Node::Value(value) => value.serialize(serializer),
            Node::List(items) => items.serialize(serializer),
            Node::Object(members) => {
                let mut map = serializer.serialize_map(Some(members.len()))?;
                for (name, value) in members {
                    map.serialize_entry(name, value)?;
                }
                map.end()
            }
        }
    }
}

impl fmt::Display for Node {
    /// Writes the value as compact JSON.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let text = serde_json::to_string(self).map_err(|_| fmt::Error)?;
        f.write_str(&text)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::notation::alternatives_of;
    use crate::testing::ICE;

    #[test]
    fn the_library_accepts_the_skeletons_of_all_operations() {
        let mut rejected = Vec::new();
        for operation in ICE.operations() {
            let described = operations::describe(&ICE, operation).unwrap();
            for only_required in [false, true] {
                let text = of_request(&described, only_required).unwrap();
                if let Err(error) = operation.request(&serde_json::from_str(&text).unwrap()) {
                    rejected.push(format!("{error}\n{text}"));
                }
            }
        }
        assert!(rejected.is_empty(), "{} rejected:\n{}", rejected.len(), rejected.join("\n"));
    }

    #[test]
    fn the_order_is_that_of_the_description_and_a_choice_has_one_alternative() {
        let operation = operations::find(&ICE, "SubmitMediaProducingJob").unwrap();
        let described = operations::describe(&ICE, operation).unwrap();
        let text = of_request(&described, false).unwrap();
        let places: Vec<Option<usize>> = described
            .parameters
            .iter()
            .filter(|field| alternatives_of(&described, field).is_none() && field.name != "ClientToken")
            .map(|field| text.find(&format!("\n  \"{}\":", field.name)))
            .collect();
        assert!(places.iter().all(Option::is_some) && places.is_sorted(), "{text}");
        let is_alternative = |name: &&str| text.contains(&format!("\n  \"{name}\":"));
        assert_eq!(
            ["Timeline", "TemplateId", "ProjectId"].iter().filter(|name| is_alternative(name)).count(),
            1
        );
    }

    #[test]
    fn a_member_without_an_example_has_that_of_the_document() {
        let operation = operations::find(&ICE, "SubmitASRJob").unwrap();
        let described = operations::describe(&ICE, operation).unwrap();
        let request: Json = serde_json::from_str(&of_request(&described, false).unwrap()).unwrap();
        let field = described.sent_parameters().find(|field| field.name == "EditingConfig").unwrap();
        let example = document(field.example.as_ref()).unwrap();
        let config = &request["EditingConfig"];
        assert_eq!(config["HotwordLibraryIdList"], example["HotwordLibraryIdList"]);
        assert_eq!((example.get("SentenceMaxLength"), config["SentenceMaxLength"].as_i64()), (None, Some(1)));
    }

    #[test]
    fn a_large_document_has_its_example() {
        let operation = operations::find(&ICE, "SubmitMediaProducingJob").unwrap();
        let described = operations::describe(&ICE, operation).unwrap();
        let request: Json = serde_json::from_str(&of_request(&described, false).unwrap()).unwrap();
        let url = "https://example-bucket.oss-cn-shanghai.aliyuncs.com/example.mp4";
        let expected = document(
            described
                .sent_parameters()
                .find(|field| field.name == "OutputMediaConfig")
                .and_then(|field| field.example.as_ref()),
        );
        assert_eq!(request["OutputMediaConfig"]["MediaURL"], url);
        assert_eq!(Some(&request["OutputMediaConfig"]), expected.as_ref());
    }

    #[test]
    fn a_placeholder_has_a_length_that_is_allowed() {
        let operation = operations::find(&ICE, "GetUrlUploadInfos").unwrap();
        let described = operations::describe(&ICE, operation).unwrap();
        let mut field = described.sent_parameters().next().unwrap().clone();
        for (limit, expected) in
            [((None, Some(4)), "<Job"), ((Some(10), Some(10)), "<JobIds>xx"), ((Some(2), None), "<JobIds>")]
        {
            field.limit = Some(Limit::Length(limit.0, limit.1));
            assert_eq!(placeholder(&field), expected);
        }
    }

    #[test]
    fn the_first_page_of_a_listing_has_no_token() {
        let operation = operations::find(&ICE, "ListMediaBasicInfos").unwrap();
        let described = operations::describe(&ICE, operation).unwrap();
        let text = of_request(&described, false).unwrap();
        assert!(text.contains("MaxResults") && !text.contains("NextToken"), "{text}");
    }
}
