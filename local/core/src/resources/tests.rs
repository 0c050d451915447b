//! Every kind of resource of ICE goes through its life.
#![allow(clippy::indexing_slicing, clippy::panic)]

use std::collections::BTreeMap;
use std::sync::Arc;

use alicloud_catalogue::{Field, Operation, Scalar, Shape, TypeKind};
use jiff::Timestamp;
use serde_json::{Value as Json, json};

use super::*;
use crate::Product;
use crate::rejection::Rejection;

const ICE: Product = Product {
    service: &alicloud_ice::SERVICE,
    groups: alicloud_ice::GROUPS,
    describe: alicloud_ice::describe,
    documents: &[],
    events: alicloud_ice::EVENTS,
};

struct World {
    catalogue: Arc<Catalogue>,
    kinds: Arc<Kinds>,
    store: Store,
    ids: Ids,
}

impl World {
    fn new() -> Self {
        let (catalogue, kinds) = Catalogue::of(ICE);
        World { catalogue, kinds, store: Store::default(), ids: Ids::new("test") }
    }

    fn call(&mut self, operation: &Operation, parameters: &Object) -> Result<Object, Rejection> {
        let role = self.kinds.role(&self.catalogue, operation).expect("the operation acts on resources");
        let mut plan = JobPlan::default;
        let mut engine = Engine {
            catalogue: &self.catalogue,
            kinds: &self.kinds,
            operation,
            role: &role,
            parameters,
            store: &mut self.store,
            ids: &mut self.ids,
            plan: &mut plan,
            now: Timestamp::now(),
            warnings: Vec::new(),
        };
        engine.execute()
    }
}

/// Returns an example of a value.
fn example(operation: &Operation, field: &Field) -> Json {
    let by_shape = match field.shape.without_string() {
        Shape::List(_) => json!(["text"]),
        Shape::Scalar(Scalar::Boolean) => json!(true),
        Shape::Scalar(Scalar::Int32 | Scalar::Int64 | Scalar::Number) => json!(7),
        shape @ Shape::Named(_) => match operation.type_of(shape).map(|found| &found.kind) {
            Some(TypeKind::Structure(_)) => json!({}),
            _ => json!("text"),
        },
        _ => json!("text"),
    };
    field.example.clone().unwrap_or(by_shape)
}

/// Returns the parameters of a request: the required ones, and those that name the resource.
fn parameters(operation: &Operation, known: &Object, kind: &Kind) -> Object {
    let mut parameters = Object::new();
    for field in &operation.parameters {
        let field = match operation.type_of(&field.shape).map(|found| &found.kind) {
            Some(TypeKind::Choice(alternatives)) => alternatives
                .iter()
                .map(|one| &one.field)
                .find(|field| known.contains_key(&singular(&field.name)))
                .unwrap_or(field),
            _ => field,
        };
        let named = Object::from_iter([(field.name.clone(), json!([]))]);
        let identifier = kind.identifiers.iter().find(|name| kind.wanted(name, &named).is_some());
        let is_list = matches!(field.shape.without_string(), Shape::List(_));
        match identifier.and_then(|name| known.get(name)) {
            Some(value) if is_list => drop(parameters.insert(field.name.clone(), json!([value]))),
            Some(value) => drop(parameters.insert(field.name.clone(), value.clone())),
            // The metadata has the URLs of an upload as optional.
            None if field.required || field.name == "UploadURLs" => {
                drop(parameters.insert(field.name.clone(), example(operation, field)))
            }
            None => {}
        }
    }
    parameters
}

/// The operations on a kind, and what each does.
type Operations = Vec<(Action, Arc<Operation>)>;

fn life(world: &mut World, kind: &Arc<Kind>, operations: &[(Action, Arc<Operation>)]) -> Result<(), String> {
    let of = |action: Action| {
        operations.iter().filter(move |(one, _)| *one == action).map(|(_, operation)| operation)
    };
    for creator in of(Action::Create) {
        let name = &creator.name;
        let mut given = parameters(creator, &Object::new(), kind);
        for field in creator.sent_parameters() {
            let is_plain =
                field.shape == Shape::Scalar(Scalar::String) && !kind.identifiers.contains(&field.name);
            if is_plain && !field.name.contains("Token") {
                given.insert(field.name.clone(), json!("a created value"));
            }
        }
        world.call(creator, &given).map_err(|error| format!("{name}: {error:?}"))?;
        let created = world.store.of(kind).newest().map(|resource| resource.values.clone());
        let created = created.ok_or_else(|| format!("{name} kept nothing"))?;
        for identifier in &kind.identifiers {
            created.get(identifier).ok_or_else(|| format!("{name} has no {identifier}: {created:?}"))?;
        }
        let id = created[kind.identifiers.last().expect("a kind has identifiers")].clone();
        let shows =
            |response: &Object, id: &Json| Json::from(response.clone()).to_string().contains(&id.to_string());
        for reader in of(Action::Read) {
            let response = world.call(reader, &parameters(reader, &created, kind));
            let response = response.map_err(|error| format!("{} after {name}: {error:?}", reader.name))?;
            let is_shown = shows(&response, &id) || shows(&response, &json!("a created value"));
            if !is_shown && !kind.is_job {
                return Err(format!("{} after {name} does not show {id}: {response:?}", reader.name));
            }
        }
        for list in of(Action::List) {
            let mut given = parameters(list, &created, kind);
            // A search has words to search for.
            given.retain(|name, _| kind.wanted(&singular(name), &created).is_some());
            for (name, value) in &mut given {
                *value = created.get(name).unwrap_or(value).clone();
            }
            let response = world.call(list, &given).map_err(|error| format!("{}: {error:?}", list.name))?;
            if !shows(&response, &id) && !shows(&response, &json!("a created value")) {
                return Err(format!("{} after {name} does not show {id}: {response:?}", list.name));
            }
        }
        for update in of(Action::Update) {
            let mut given = parameters(update, &created, kind);
            let changed = update.sent_parameters().find(|field| {
                matches!(field.shape, Shape::Scalar(Scalar::String)) && !given.contains_key(&field.name)
            });
            if let Some(changed) = changed {
                given.insert(changed.name.clone(), json!("a changed value"));
            }
            world.call(update, &given).map_err(|error| format!("{} after {name}: {error:?}", update.name))?;
            let values =
                world.store.of(kind).newest().map(|resource| resource.values.clone()).unwrap_or_default();
            if changed.is_some_and(|changed| values.get(&changed.name) != Some(&json!("a changed value"))) {
                return Err(format!("{} changed nothing: {values:?}", update.name));
            }
        }
        for delete in of(Action::Delete) {
            let given = parameters(delete, &created, kind);
            world.call(delete, &given).map_err(|error| format!("{} after {name}: {error:?}", delete.name))?;
            if world
                .store
                .of(kind)
                .iter()
                .any(|(_, resource)| resource.has(kind.identifiers.last().expect("it has"), &id))
            {
                return Err(format!("{} deleted nothing", delete.name));
            }
            for reader in of(Action::Read).filter(|reader| !reader.response.is_empty()) {
                let role = world.kinds.role(&world.catalogue, reader).expect("it has a role");
                let in_list = role.place.as_ref().is_some_and(|place| {
                    place.is_in_list(&sample(reader, Times::all(Timestamp::UNIX_EPOCH)))
                });
                if !in_list && world.call(reader, &parameters(reader, &created, kind)).is_ok() {
                    return Err(format!("{} after {} still finds it", reader.name, delete.name));
                }
            }
        }
    }
    Ok(())
}

#[test]
fn an_unknown_id_is_reported_where_the_response_has_a_list_for_it() {
    let mut world = World::new();
    for (name, parameters, report) in [
        ("GetUrlUploadInfos", json!({"JobIds": ["a"]}), json!({"NonExists": ["a"]})),
        ("DeleteMediaInfos", json!({"MediaIds": ["a"]}), json!({"ForbiddenList": [], "IgnoredList": ["a"]})),
        ("QueryMediaCensorJobList", json!({"JobIds": ["a"]}), json!({"NonExistIds": {"String": ["a"]}})),
    ] {
        let operation = world.catalogue.operation(name).expect("it is described");
        let parameters = parameters.as_object().expect("an object");
        let response = world.call(&operation, parameters).expect("the operation reports it");
        for (member, expected) in report.as_object().expect("an object") {
            assert_eq!(response.get(member), Some(expected), "{name}");
        }
    }
}

#[test]
fn every_kind_of_resource_goes_through_its_life() {
    let mut world = World::new();
    let mut kinds: BTreeMap<String, (Arc<Kind>, Operations)> = BTreeMap::new();
    for operation in ICE.operations() {
        let operation = world.catalogue.operation(operation.name).expect("it is described");
        if let Some(role) = world.kinds.role(&world.catalogue, &operation) {
            let entry =
                kinds.entry(role.kind.name.clone()).or_insert_with(|| (Arc::clone(&role.kind), Vec::new()));
            entry.1.push((role.action, operation));
        }
    }
    let mut failures = Vec::new();
    for (name, (kind, operations)) in &kinds {
        let actions: Vec<String> =
            operations.iter().map(|(action, operation)| format!("{action:?} {}", operation.name)).collect();
        println!(
            "{name} {:?} made {:?} job {}: {}",
            kind.identifiers,
            kind.made,
            kind.is_job,
            actions.join(", ")
        );
        if kind.identifiers.is_empty() {
            continue;
        }
        if let Err(failure) = life(&mut world, kind, operations) {
            failures.push(format!(
                "{name} {:?}: {}",
                kind.identifiers,
                failure.chars().take(400).collect::<String>()
            ));
        }
    }
    assert!(failures.is_empty(), "{}", failures.join("\n"));
}
