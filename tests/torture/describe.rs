//! Random descriptions.

use serde_yaml::Value;

use super::names::Names;
use super::operations::Operations;
use super::random::Random;
use super::schemas::{Home, Kind, Shared, Writer};
use super::yaml::{Description, ROOT, map, set, texts};

/// How deep a schema of one file nests.
const DEPTH: usize = 3;

/// Makes a description. The product has the number in its name, so that several crates can be linked.
pub(crate) fn description(number: usize, seed: u64) -> Description {
    let mut random = Random::new(seed);
    let mut description = Description::default();
    let mut components = map([]);
    set(&mut components, "securitySchemes", map([("key", map([("type", Value::from("apiKey"))]))]));
    let shared = shared_schemas(&mut random, &mut description, &mut components);
    let groups = groups(&mut random);
    let mut operations = Operations {
        random: &mut random,
        shared: &shared,
        groups: &groups,
        types: Names::default(),
        ids: Names::default(),
        codes: Names::default(),
        known_codes: Vec::new(),
        parameters: Vec::new(),
        paths: map([]),
        files: Vec::new(),
        components: &mut components,
    };
    operations.write();
    let (paths, files) = (operations.paths, operations.files);
    description.0.extend(files);
    let ids: Vec<String> = paths
        .as_mapping()
        .into_iter()
        .flatten()
        .filter_map(|(path, _)| Some(path.as_str()?[1..].to_owned()))
        .collect();
    let root = root(&mut random, number, &groups, &ids, paths, components);
    description.0.insert(ROOT.to_owned(), root);
    description.remove_unused_files();
    description
}

fn root(
    random: &mut Random,
    number: usize,
    groups: &[String],
    ids: &[String],
    paths: Value,
    components: Value,
) -> Value {
    let tags = groups.iter().map(|name| {
        map([("name", Value::from(name.as_str())), ("description", Value::from("Operations of one kind."))])
    });
    let mut server = map([("url", Value::from("https://torture.example.com"))]);
    if random.percent(80) {
        let region = map([
            ("default", Value::from("here")),
            ("enum", texts(&["here", "there"])),
            ("description", "Where.".into()),
        ]);
        let mut variables = map([("region", region)]);
        set(&mut server, "url", "https://torture.{region}.example.com");
        if random.percent(50) {
            set(&mut variables, "network", map([("default", "".into()), ("enum", texts(&["", "-vpc"]))]));
            set(&mut server, "url", "https://torture{network}.{region}.example.com");
        }
        set(&mut server, "variables", variables);
    }
    let mut root = map([
        ("openapi", Value::from("3.1.0")),
        ("x-acs-style", "RPC".into()),
        ("x-acs-product", format!("Torture{number}").into()),
        ("info", map([("title", "A random API".into()), ("version", "2026-01-01".into())])),
        ("servers", vec![server].into()),
        ("tags", tags.collect::<Vec<_>>().into()),
        ("paths", paths),
        ("components", components),
    ]);
    if random.percent(50) {
        set(&mut root, "x-acs-example", random.pick(ids));
    }
    if random.percent(50) {
        set(&mut root, "x-acs-crate-version", random.pick(&["1.2.3", "0.0.1", "10.0.0-beta.1"]));
    }
    if random.percent(20) {
        set(&mut root, "security", vec![map([("key", Value::Sequence(Vec::new()))])]);
    }
    root
}

fn groups(random: &mut Random) -> Vec<String> {
    const TAGS: &[&str] = &[
        "upload",
        "type",
        "async",
        "gen",
        "Live",
        "media-info",
        "media_edit",
        "VOD",
        "AI-2",
        "union",
        "match",
        "string",
        "result",
        "operation",
        "fn",
        "box",
        "alloc",
        "test",
        "serde",
        "tokio",
        "build",
        "self_test",
        "X",
    ];
    let mut groups: Vec<String> = Vec::new();
    for _ in 0..random.between(1, 3) {
        let name = random.pick(TAGS).to_owned();
        if !groups.contains(&name) {
            groups.push(name);
        }
    }
    groups
}

/// Plans and writes the schemas that operations share.
fn shared_schemas(random: &mut Random, description: &mut Description, components: &mut Value) -> Vec<Shared> {
    let mut names = Names::default();
    let count = random.between(2, 9);
    let mut shared: Vec<Shared> = (0..count)
        .map(|_| {
            let name = names.identifier(random);
            let home = random.pick(&[Home::File, Home::Component, Home::Member]);
            let kinds = [Kind::Object, Kind::Object, Kind::Object, Kind::Enum, Kind::Scalar, Kind::Around];
            // Only the type of an object or an enum can be renamed.
            let kind = if is_reserved(&name) { Kind::Object } else { random.pick(&kinds) };
            Shared { name, home, kind, members: None, has_bounds: false }
        })
        .collect();
    let (mut schemas, mut members) = (map([]), map([]));
    for index in 0..count {
        let Shared { name, home, kind, .. } = shared[index].clone();
        let file = match home {
            Home::File => format!("schemas/{name}.yaml"),
            Home::Component => ROOT.to_owned(),
            Home::Member => "members.yaml".to_owned(),
        };
        let mut writer =
            Writer { random: &mut *random, shared: &shared, file: file.clone(), before: index, types: None };
        let mut declared = None;
        let mut node = match kind {
            Kind::Object => {
                let (node, names) = writer.object(DEPTH, false, &mut Names::default());
                declared = Some(names);
                node
            }
            Kind::Enum => writer.string_enum(),
            Kind::Scalar => writer.scalar(true),
            Kind::Around => writer.around(DEPTH),
        };
        // Names of types that generated code has itself.
        let needs_name = matches!(kind, Kind::Object | Kind::Enum) && is_reserved(&name);
        if needs_name || (kind == Kind::Object && random.percent(6)) {
            set(&mut node, "x-acs-rust-name", format!("Named{index}q"));
        }
        if random.percent(70) && node.get("$ref").is_none() {
            set(&mut node, "description", "What several operations share.");
        }
        shared[index].has_bounds = ["minItems", "maxItems", "minLength", "maxLength", "minimum", "maximum"]
            .iter()
            .any(|bound| node.get(*bound).is_some())
            || (kind == Kind::Around);
        shared[index].members = declared;
        match home {
            Home::File => drop(description.0.insert(file, node)),
            Home::Component => set(&mut schemas, &name, node),
            Home::Member => set(&mut members, &name, node),
        }
    }
    set(components, "schemas", schemas);
    if members.as_mapping().is_some_and(|entries| !entries.is_empty()) {
        description.0.insert("members.yaml".to_owned(), members);
    }
    shared
}

/// Whether generated code uses a name of a type itself.
fn is_reserved(name: &str) -> bool {
    const RESERVED: &[&str] = &[
        "btreemap",
        "box",
        "default",
        "field",
        "into",
        "intoiterator",
        "iterator",
        "json",
        "oneof",
        "operation",
        "operationinfo",
        "option",
        "paginated",
        "paginationinfo",
        "secretstring",
        "self",
        "string",
        "instring",
        "timestamp",
        "tryfrom",
        "unknownvalue",
        "vec",
        "waitable",
        "waiterinfo",
    ];
    RESERVED.contains(&name.to_lowercase().as_str())
}
