//! Compares the requests of generated crates with those of the official SDKs. The arguments are the folder with the
//! recordings, and the file with the differences that have a reason.

mod products;

use std::collections::BTreeMap;
use std::path::Path;
use std::process::ExitCode;
use std::time::Duration;

use alicloud_local::{Key, text_pairs, verify};
use alicloud_runtime::request::{RequestOptions, RequestStamp, prepare};
use alicloud_runtime::{Client, ClientBuilder, Credentials, Endpoint, Group, OperationInfo, Service};
use serde_json::{Map, Value, json};

/// A generated crate: the name of its metadata, its service and its operations.
pub struct Product {
    pub name: &'static str,
    pub service: &'static Service,
    pub groups: &'static [Group],
}

#[derive(Default)]
struct Counts {
    recorded: usize,
    exact: usize,
    verified: usize,
    different: Vec<(String, String)>,
    hosts: usize,
}

#[tokio::main]
async fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [recordings, differences] = arguments.as_slice() else { panic!("two arguments: recordings, differences") };
    let known: Vec<Value> = serde_json::from_str(&read(Path::new(differences))).expect("a list of differences");
    let mut known: BTreeMap<(String, String), String> = known.iter().flat_map(known_differences).collect();
    let mut failed = false;
    let mut all = Counts::default();
    println!("| product | recorded | byte for byte | verified | hosts of regions | different |");
    println!("| --- | --- | --- | --- | --- | --- |");
    for product in products::PRODUCTS {
        let file = Path::new(recordings).join(format!("{}.json", product.name));
        if !file.exists() {
            continue;
        }
        let recording: Value = serde_json::from_str(&read(&file)).expect("a recording");
        let counts = compare_product(product, &recording).await;
        println!(
            "| {} | {} | {} | {} | {} | {} |",
            product.name,
            counts.recorded,
            counts.exact,
            counts.verified,
            counts.hosts,
            counts.different.len()
        );
        for (operation, what) in counts.different {
            match known.remove(&(product.name.to_owned(), operation.clone())) {
                Some(why) => all.different.push((format!("{} {operation}", product.name), why)),
                None => {
                    eprintln!("error: {} {operation}: {what}", product.name);
                    failed = true;
                }
            }
        }
        all.recorded += counts.recorded;
        all.exact += counts.exact;
        all.verified += counts.verified;
        all.hosts += counts.hosts;
    }
    println!(
        "\n{} recorded operations: {} requests are the same byte for byte, signature included; {} have the same values and \
         a verified signature. The hosts of {} regions are the same. What differs:",
        all.recorded, all.exact, all.verified, all.hosts,
    );
    for (what, why) in &all.different {
        println!("- {what}: {why}");
    }
    for (product, operation) in known.keys() {
        eprintln!("error: {product} {operation} does not differ; remove it from the differences");
        failed = true;
    }
    if failed { ExitCode::FAILURE } else { ExitCode::SUCCESS }
}

/// The differences that an entry of the list stands for: an operation, or regions.
fn known_differences(entry: &Value) -> Vec<((String, String), String)> {
    let regions = entry["regions"].as_array().into_iter().flatten().map(|region| format!("in {}", text_of(region)));
    let operation = entry["operation"].as_str().map(str::to_owned);
    let known = operation.into_iter().chain(regions);
    known.map(|what| ((text(entry, "product"), what), text(entry, "why"))).collect()
}

async fn compare_product(product: &Product, recording: &Value) -> Counts {
    let mut counts = Counts::default();
    for record in recording["records"].as_array().into_iter().flatten() {
        counts.recorded += 1;
        let name = text(record, "operation");
        match compare(product, &name, record) {
            Ok(true) => counts.exact += 1,
            Ok(false) => counts.verified += 1,
            Err(what) => counts.different.push((name, what)),
        }
    }
    for (region, theirs) in recording["hosts"].as_object().into_iter().flatten() {
        let builder = ClientBuilder::<Client>::new(product.service).region(region);
        let ours = match builder.resolve_endpoint().await {
            Ok(resolved) => resolved.endpoint.host().to_owned(),
            Err(error) => error.to_string(),
        };
        // A host in the table of an SDK ends in a tab.
        match ours == text_of(theirs).trim() {
            true => counts.hosts += 1,
            false => counts.different.push((format!("in {region}"), format!("host\n  ours   {ours}\n  theirs {theirs}"))),
        }
    }
    counts
}

/// Returns whether a request is the recorded one byte for byte. Otherwise it has the same values.
fn compare(product: &Product, name: &str, record: &Value) -> Result<bool, String> {
    let operations = product.groups.iter().flat_map(|group| group.operations);
    let operation = *operations.into_iter().find(|known| known.name == name).ok_or("it is left out")?;
    let portable = &record["portable"];
    let params = parameters(operation, &record["params"]);
    let request = operation.request(&params).map_err(|error| error.to_string())?;
    let sent = prepare(
        product.service,
        &Endpoint::parse(&text(&portable["headers"], "host")).map_err(|error| error.to_string())?,
        operation,
        &*request,
        &RequestOptions::default(),
        &Credentials::new("YourAccessKeyId", "YourAccessKeySecret"),
        &stamp(),
    )
    .map_err(|error| error.to_string())?;
    let differ = |what: &str, ours: &str, theirs: &str| Err(format!("{what}\n  ours   {ours}\n  theirs {theirs}"));
    let (method, path) = (text(portable, "method"), text(portable, "path"));
    if sent.method().as_str() != method || sent.uri().path() != path {
        return differ("method or path", &format!("{} {}", sent.method(), sent.uri().path()), &format!("{method} {path}"));
    }
    let ours = (sent.uri().query().unwrap_or_default(), String::from_utf8_lossy(sent.body()).into_owned());
    let theirs = (text(portable, "query"), text(portable, "body"));
    let same_bytes = ours.0 == theirs.0 && ours.1 == theirs.1;
    if values(ours.0) != values(&theirs.0) {
        return differ("query", ours.0, &theirs.0);
    }
    let is_form = header(&sent, "content-type").is_some_and(|kind| kind.contains("form"));
    let body = |text: &str| if is_form { values(text) } else { json_or_text(text.to_owned()) };
    if body(&ours.1) != body(&theirs.1) {
        return differ("body", &ours.1, &theirs.1);
    }
    let recorded = portable["headers"].as_object().ok_or("no headers")?;
    for (header_name, value) in recorded {
        // The hash of a body depends on the order of members in its JSON. That of a call which is not signed was added
        // by the recorder.
        let is_signed = portable["authorization"].is_string();
        let is_hash = header_name == "x-acs-content-sha256" && !(same_bytes && is_signed);
        if !is_hash && header(&sent, header_name) != value.as_str() {
            return differ(header_name, header(&sent, header_name).unwrap_or_default(), &value.to_string());
        }
    }
    let signed = |name: &&str| name.starts_with("x-acs-") && *name != "x-acs-content-sha256";
    let (ours, theirs) = (
        sent.headers().keys().map(http::HeaderName::as_str).filter(signed).count(),
        recorded.keys().map(String::as_str).filter(signed).count(),
    );
    if ours != theirs {
        return differ("the number of headers x-acs-*", &ours.to_string(), &theirs.to_string());
    }
    // Neither may have a signature.
    let is_exact = same_bytes && header(&sent, "authorization") == portable["authorization"].as_str();
    if is_exact {
        return Ok(true);
    }
    if same_bytes && portable["authorization"].is_string() {
        return differ("signature", header(&sent, "authorization").unwrap_or_default(), &text(portable, "authorization"));
    }
    verify_signature(&sent)?;
    Ok(false)
}

/// Verifies a signature with code that shares nothing with that of the client.
fn verify_signature(sent: &http::Request<bytes::Bytes>) -> Result<(), String> {
    let headers: Vec<(String, String)> = sent
        .headers()
        .iter()
        .map(|(name, value)| (name.to_string(), String::from_utf8_lossy(value.as_bytes()).into_owned()))
        .collect();
    let target = sent.uri().path_and_query().expect("a URL has a path").as_str();
    let key = |_: &str| Some(Key::new("YourAccessKeySecret"));
    verify(sent.method().as_str(), target, &headers, sent.body(), key)
        .map(drop)
        .map_err(|refusal| format!("signature: {refusal:?}"))
}

/// The recorded parameters under the names of the request: a body has its own, and bytes are in Base64.
fn parameters(operation: &OperationInfo, params: &Value) -> Value {
    const PLACES: [&str; 5] = ["path", "query", "header", "formData", "body"];
    let empty = Map::new();
    let params = params.as_object().unwrap_or(&empty);
    let is_nested = operation.path != "/"
        || (!params.is_empty() && params.iter().all(|(place, value)| PLACES.contains(&place.as_str()) && value.is_object()));
    if !is_nested {
        return Value::Object(params.clone());
    }
    let mut flat = Map::new();
    for (place, values) in params {
        for (name, value) in values.as_object().into_iter().flatten() {
            let name = if place == "body" { "body" } else { name };
            flat.insert(name.to_owned(), value.clone());
        }
    }
    let request = operation.request(&Value::Object(flat.clone()));
    if request.is_err()
        && let Some(Value::String(text)) = flat.get_mut("body")
    {
        use base64::Engine;
        *text = base64::prelude::BASE64_STANDARD.encode(&*text);
    }
    Value::Object(flat)
}

/// The pairs of a query or a form, with JSON as values.
fn values(encoded: &str) -> Value {
    let pairs = text_pairs(encoded.as_bytes());
    pairs.into_iter().map(|(name, value)| json!([name, json_or_text(value)])).collect()
}

fn json_or_text(text: String) -> Value {
    match serde_json::from_str(&text) {
        Ok(value @ (Value::Object(_) | Value::Array(_))) => value,
        _ => Value::String(text),
    }
}

fn stamp() -> RequestStamp {
    RequestStamp {
        date: "2023-10-26T10:22:32Z".parse().expect("a time"),
        nonce: "3156853299f313e23d1673dc12e1703d".to_owned(),
        retries: 0,
        pause: Duration::ZERO,
    }
}

fn header<'r>(sent: &'r http::Request<bytes::Bytes>, name: &str) -> Option<&'r str> {
    sent.headers().get(name).and_then(|value| std::str::from_utf8(value.as_bytes()).ok())
}

fn text(value: &Value, name: &str) -> String {
    text_of(&value[name])
}

fn text_of(value: &Value) -> String {
    value.as_str().unwrap_or_default().to_owned()
}

fn read(file: &Path) -> String {
    std::fs::read_to_string(file).unwrap_or_else(|error| panic!("cannot read {}: {error}", file.display()))
}
