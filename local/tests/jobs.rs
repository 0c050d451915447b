//! Every operation that starts a job, and the lookups that wait for it.
#![allow(clippy::indexing_slicing, clippy::panic, clippy::unwrap_used)]

use std::time::Duration;

use alicloud_catalogue::{Field, Operation, Scalar, Shape, TypeKind};
use alicloud_ice::{Client, DynamicRequest, ErrorKind, GROUPS, Json};
use alicloud_ice_local::LocalIce;
use serde_json::{Map, json};

const A_MINUTE: Duration = Duration::from_secs(60);

fn operations() -> impl Iterator<Item = Operation> {
    let names = GROUPS.iter().flat_map(|group| group.operations).map(|operation| operation.name);
    names.map(|name| Operation::from_json(alicloud_ice::describe(name).unwrap()).unwrap())
}

/// Returns a value that a required parameter may have.
fn value(operation: &Operation, field: &Field) -> Json {
    match (field.shape.without_string(), &field.example) {
        // An empty document contradicts the documentation, and the job would fail.
        (Shape::Named(_), Some(Json::String(example))) if example.starts_with('{') => example.as_str().into(),
        (Shape::Named(_), _) => {
            structure(operation, &field.shape).unwrap_or_else(|| field.example.clone().unwrap())
        }
        (Shape::List(item), None) if structure(operation, item).is_some() => {
            json!([structure(operation, item)])
        }
        (_, Some(example)) => example.clone(),
        (Shape::List(_), _) => json!(["text"]),
        (Shape::Scalar(Scalar::Int32 | Scalar::Int64), _) => json!(7),
        _ => json!("text"),
    }
}

fn structure(operation: &Operation, shape: &Shape) -> Option<Json> {
    match &operation.type_of(shape.without_string())?.kind {
        TypeKind::Structure(structure) => Some(required(operation, &structure.fields).into()),
        _ => None,
    }
}

fn required(operation: &Operation, fields: &[Field]) -> Map<String, Json> {
    // The metadata has the URLs of an upload as optional.
    let required = fields.iter().filter(|field| field.required || field.name == "UploadURLs").map(|field| {
        let field = match operation.type_of(&field.shape).map(|found| &found.kind) {
            Some(TypeKind::Choice(alternatives)) => &alternatives[0].field,
            _ => field,
        };
        (field.name.clone(), value(operation, field))
    });
    required.collect()
}

async fn call(
    client: &Client,
    operation: &str,
    parameters: Json,
) -> alicloud_ice::Result<alicloud_ice::DynamicResponse> {
    client.call(DynamicRequest::by_name(GROUPS, operation, &parameters)?).await
}

#[tokio::test]
async fn each_job_is_pending_and_then_succeeds() {
    let ice = LocalIce::start().unwrap();
    let client = ice.client().await;
    let mut started = 0;
    for starter in operations().filter(|operation| !operation.lookups.is_empty()) {
        let parameters = Json::from(required(&starter, &starter.parameters));
        let response = call(&client, &starter.name, parameters)
            .await
            .unwrap_or_else(|error| panic!("{}: {error}", starter.name));
        for lookup in &starter.lookups {
            let (parameter, path) = lookup.parameters.first_key_value().unwrap();
            let ids = response.values_at(path);
            let operation = Operation::from_json(alicloud_ice::describe(&lookup.operation).unwrap()).unwrap();
            let is_list = operation
                .sent_parameters()
                .any(|field| field.name == *parameter && matches!(field.shape, Shape::List(_)));
            let id = if is_list { json!(ids) } else { json!(ids[0]) };
            let request =
                DynamicRequest::by_name(GROUPS, &lookup.operation, &json!({parameter: id})).unwrap();
            let done = client.call(request).wait_until_done(A_MINUTE).await;
            let done =
                done.unwrap_or_else(|error| panic!("{} after {}: {error}", lookup.operation, starter.name));
            let waiter = operation.waiter.as_ref().unwrap();
            let states = done.values_at(&waiter.state);
            assert_eq!(states, [json!(waiter.success[0])], "{}", lookup.operation);
        }
        started += 1;
    }
    assert_eq!(started, 38);
}

#[tokio::test]
async fn a_failed_job_has_the_code_of_the_test() {
    let ice = LocalIce::start().unwrap();
    let client = ice.client().await;
    let mut failed = 0;
    for starter in operations().filter(|operation| !operation.lookups.is_empty()) {
        let waiter = Operation::from_json(alicloud_ice::describe(&starter.lookups[0].operation).unwrap())
            .unwrap()
            .waiter;
        let waiter = waiter.unwrap();
        let reported = |member: Option<&String>, text: &'static str| if member.is_some() { text } else { "" };
        let code = reported(waiter.code.as_ref(), "InvalidMaterial.NotFound");
        ice.job(&starter.name).fails(code, reported(waiter.message.as_ref(), "the material does not exist"));
        let parameters = Json::from(required(&starter, &starter.parameters));
        let response = call(&client, &starter.name, parameters).await.unwrap();
        let lookup = &starter.lookups[0];
        let (parameter, path) = lookup.parameters.first_key_value().unwrap();
        let operation = Operation::from_json(alicloud_ice::describe(&lookup.operation).unwrap()).unwrap();
        let is_list = operation
            .sent_parameters()
            .any(|field| field.name == *parameter && matches!(field.shape, Shape::List(_)));
        let ids = response.values_at(path);
        let id = if is_list { json!(ids) } else { json!(ids[0]) };
        let request = DynamicRequest::by_name(GROUPS, &lookup.operation, &json!({parameter: id})).unwrap();
        let error = client.call(request).wait_until_done(A_MINUTE).await.expect_err(&starter.name);
        assert_eq!(error.kind(), ErrorKind::JobFailed, "{}: {error}", starter.name);
        assert!(error.to_string().contains(code), "{}: {error}", starter.name);
        failed += 1;
    }
    assert_eq!(failed, 38);
}
