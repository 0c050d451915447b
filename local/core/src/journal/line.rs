use alicloud_catalogue::{Operation, Scalar, Shape, TypeKind};
use alicloud_runtime::document::hide_secrets;
use jiff::Timestamp;
use serde_json::{Map, Value as Json, json};

use super::Received;
use crate::callbacks::PostedCallback;

/// Writes a request as one line of JSON.
pub(crate) fn line(received: &Received, account: &str, operation: Option<&Operation>) -> String {
    let parameters = operation.map(|operation| masked(operation, &received.values)).unwrap_or_default();
    // A misspelled member and a malformed document have no type that says what is secret.
    let mut parameters = Json::Object(parameters);
    hide_secrets(&mut parameters);
    let mut line = json!({
        "time": received.time.to_string(),
        "parameters": parameters,
        "account": account,
        "attempt": received.attempt,
        "response": received.response,
        "status": received.status,
    });
    if let Json::Object(members) = &mut line {
        // A policy is made from the operations; what is none has another name.
        let name = if operation.is_some() { "operation" } else { "unknown_operation" };
        let optional = [
            (name, (!received.operation.is_empty()).then(|| received.operation.clone().into())),
            ("idempotency_token", received.idempotency_token.clone().map(Json::from)),
            ("rejected", received.rejected.clone().map(Json::from)),
            ("warnings", (!received.warnings.is_empty()).then(|| received.warnings.clone().into())),
        ];
        members.extend(optional.into_iter().filter_map(|(name, value)| Some((name.to_owned(), value?))));
    }
    line.to_string()
}

/// Writes a callback as one line of JSON.
pub(crate) fn callback_line(posted: &PostedCallback, account: &str) -> String {
    let mut line = posted.document();
    if let Json::Object(members) = &mut line {
        // The document may be long, and has what the request had.
        members.remove("body");
        if let Some(event_type) = members.remove("event_type") {
            members.insert("callback".to_owned(), event_type);
        }
        members.insert("time".to_owned(), Timestamp::now().to_string().into());
        members.insert("account".to_owned(), account.into());
    }
    line.to_string()
}

/// Returns parameters without the values that must not be shown.
pub(crate) fn masked(operation: &Operation, parameters: &Map<String, Json>) -> Map<String, Json> {
    let fields: Vec<_> = operation.sent_parameters().collect();
    let shown = parameters.iter().map(|(name, value)| {
        let field = fields.iter().find(|field| field.name == *name);
        (name.clone(), field.map_or_else(|| value.clone(), |field| mask(operation, &field.shape, value)))
    });
    shown.collect()
}

fn mask(operation: &Operation, shape: &Shape, value: &Json) -> Json {
    match (shape, value) {
        (Shape::Scalar(Scalar::Secret), value) if !value.is_null() => json!("***"),
        (Shape::InString(inner), value) => mask(operation, inner, value),
        (Shape::List(item), Json::Array(items)) => {
            items.iter().map(|value| mask(operation, item, value)).collect()
        }
        (Shape::Map(entry), Json::Object(entries)) => {
            let entries = entries.iter().map(|(name, value)| (name.clone(), mask(operation, entry, value)));
            entries.collect::<Map<_, _>>().into()
        }
        (Shape::Named(_), Json::Object(members)) => match operation.type_of(shape).map(|found| &found.kind) {
            Some(TypeKind::Structure(structure)) => {
                let members = members.iter().map(|(name, value)| {
                    let field = operation.members(&structure.fields).find(|field| field.name == *name);
                    (
                        name.clone(),
                        field.map_or_else(|| value.clone(), |field| mask(operation, &field.shape, value)),
                    )
                });
                members.collect::<Map<_, _>>().into()
            }
            _ => value.clone(),
        },
        _ => value.clone(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_secret_among_the_alternatives_of_a_choice_is_masked() {
        let operation = Operation::from_json(
            r#"{
                "name": "AddClip", "group": "clips", "summary": "Adds a clip.", "method": "POST",
                "parameters": [{"name": "Clip", "shape": {"named": "Clip"}, "style": "json"}],
                "types": {
                    "Clip": {"structure": {"fields": [{"name": "Source", "shape": {"named": "ClipSource"}}]}},
                    "ClipSource": {"choice": [
                        {"field": {"name": "Key", "shape": "secret"}, "variant": "Key", "constructor": "by_key"}
                    ]}
                },
                "rust": {"method": "add_clip", "request": "clips::AddClipRequest"}
            }"#,
        );
        let parameters = Map::from_iter([("Clip".to_owned(), json!({"Key": "a"}))]);
        let shown = masked(&operation.expect("the document describes an operation"), &parameters);
        assert_eq!(json!(shown), json!({"Clip": {"Key": "***"}}));
    }
}
