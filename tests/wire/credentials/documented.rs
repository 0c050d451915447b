//! Each row of the tables of variables, modes, types and members (`runtime/src/credentials/sources.md`).

use std::collections::BTreeSet;
use std::path::Path;

use alicloud_ice::Client;
use alicloud_ice::credentials::{CredentialsFile, DefaultChain, ProvideCredentials};
use serde_json::{Value, json};

use super::{CLI, INI, Sandbox, assert_credentials, metadata_response, sts_response, temporary_credentials};

mod cases;

const TABLES: &str =
    include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/../runtime/src/credentials/sources.md"));

const VARIABLES: &str = "Variables";
const MODES: &str = "Modes of `config.json`";
const MEMBERS: &str = "Members of `config.json`";
const TYPES: &str = "Types of `credentials.ini`";
const KEYS: &str = "Keys of `credentials.ini`";

/// Names of a row, and what the row states.
struct Row {
    table: &'static str,
    name: &'static str,
    here: &'static str,
}

impl Row {
    fn is_used(&self) -> bool {
        !self.here.starts_with("not used")
    }
}

/// Returns the rows, one for each name.
fn rows() -> Vec<Row> {
    let mut rows = Vec::new();
    for section in TABLES.split("\n## ").skip(1) {
        let (table, text) = section.split_once('\n').unwrap();
        for line in text.lines().filter(|line| line.starts_with("| `")) {
            let cells: Vec<&str> = line.trim_matches('|').split(" | ").map(str::trim).collect();
            let [names, _, here] = cells.as_slice() else { panic!("a row has three cells: {line}") };
            rows.extend(names.split(", ").map(|name| Row { table, name: name.trim_matches('`'), here }));
        }
    }
    rows
}

/// What a provider finds in a place, and what it does.
struct Case {
    table: &'static str,
    names: &'static [&'static str],
    place: Sandbox,
    expect: Expect,
}

enum Expect {
    /// The access key, its secret, and the token.
    Key(&'static str, &'static str, Option<&'static str>),
    /// Credentials that are shown as this.
    Shown(&'static str),
    /// Requests that contain each of these texts.
    Sent(&'static [&'static str]),
    /// An error that contains this.
    Error(&'static str),
    /// The host of a client.
    Host(&'static str),
}

/// Returns all requests as text: their URI, the pairs of their query, their headers and bodies.
fn sent(place: &Sandbox) -> String {
    let mut text = String::new();
    for request in place.mock.requests() {
        text += &format!("{} {}\n", request.method(), request.uri());
        for (name, value) in alicloud_local::text_pairs(request.uri().query().unwrap_or_default().as_bytes())
        {
            text += &format!("{name}={value}\n");
        }
        for (name, value) in request.headers() {
            text += &format!("{name}: {}\n", value.to_str().unwrap());
        }
        text += &format!("{}\n", String::from_utf8_lossy(request.body()));
    }
    text
}

#[tokio::test]
async fn each_row_that_is_used_has_its_effect() {
    for Case { table, names, place, expect } in cases::all() {
        println!("{table}: {names:?}");
        let chain = DefaultChain::new().configure(place.configure());
        match expect {
            Expect::Key(id, secret, token) => assert_credentials(&chain, id, secret, token).await,
            Expect::Shown(shown) => {
                assert_eq!(format!("{:?}", chain.credentials().await.unwrap()), shown, "{names:?}");
            }
            Expect::Sent(texts) => {
                chain.credentials().await.unwrap_or_else(|error| panic!("{names:?}: {error}"));
                let sent = sent(&place);
                for text in texts {
                    assert!(sent.contains(&place.at_home(text)), "{names:?}: {text} is not in {sent}");
                }
            }
            Expect::Error(reason) => {
                let error = chain.credentials().await.unwrap_err().to_string();
                assert!(error.contains(reason), "{names:?}: {reason} is not in {error}");
            }
            Expect::Host(host) => {
                let client = Client::builder().provider_config(place.configure()).build().await.unwrap();
                assert_eq!(client.endpoint().host(), host, "{names:?}");
            }
        }
    }
}

#[tokio::test]
async fn a_row_that_is_not_used_has_no_effect() {
    for row in rows().iter().filter(|row| !row.is_used()) {
        let Row { table, name, .. } = row;
        println!("{table}: {name}");
        match *table {
            VARIABLES => {
                let without = Sandbox::new().variable("ALIBABA_CLOUD_ECS_METADATA_DISABLED", "true");
                let with = Sandbox::new()
                    .variable("ALIBABA_CLOUD_ECS_METADATA_DISABLED", "true")
                    .variable(name, "true");
                let mut errors = Vec::new();
                for place in [without, with] {
                    let error =
                        DefaultChain::new().configure(place.configure()).credentials().await.unwrap_err();
                    errors.push(error.to_string().replace(place.path("").to_str().unwrap(), "~"));
                    let error =
                        Client::builder().provider_config(place.configure()).build().await.unwrap_err();
                    errors.push(error.to_string().replace(place.path("").to_str().unwrap(), "~"));
                }
                assert_eq!(errors[..2], errors[2..], "{name}");
            }
            MEMBERS => {
                let mut profile = json!({"mode": "AK", "access_key_id": "i", "access_key_secret": "s",
                    "region_id": "cn-beijing"});
                profile[*name] = "1".into();
                let place = Sandbox::new().profile(&profile);
                let chain = DefaultChain::new().configure(place.configure());
                assert_credentials(&chain, "i", "s", None).await;
                let client = Client::builder().provider_config(place.configure()).build().await.unwrap();
                assert_eq!(client.endpoint().host(), "ice.cn-beijing.aliyuncs.com", "{name}");
            }
            KEYS => {
                let section =
                    "[default]\ntype=ram_role_arn\naccess_key_id=i\naccess_key_secret=s\nrole_arn=a\n";
                let place = Sandbox::new()
                    .file(INI, &format!("{section}{name} = notUsed\n"))
                    .respond(200, sts_response());
                let file = CredentialsFile::new().configure(place.configure());
                file.credentials().await.unwrap();
                assert!(!sent(&place).contains("notUsed"), "{name}");
            }
            other => panic!("no row of {other} is unused"),
        }
    }
}

#[test]
fn the_tables_have_the_names_of_the_cases() {
    let of_rows = |row: &Row| (row.table, row.name);
    let documented: Vec<_> = rows().iter().filter(|row| row.is_used()).map(of_rows).collect();
    let names: BTreeSet<_> = documented.iter().copied().collect();
    assert_eq!(names.len(), documented.len(), "no name is in two rows of a table");
    let tested: BTreeSet<_> =
        cases::all().iter().flat_map(|case| case.names.iter().map(|name| (case.table, *name))).collect();
    let only = |one: &BTreeSet<_>, other: &BTreeSet<_>| one.difference(other).copied().collect::<Vec<_>>();
    assert_eq!(only(&names, &tested), [], "documented, but not tested");
    assert_eq!(only(&tested, &names), [], "tested, but not documented");
}

/// Each variable that the code reads is a string of its own.
#[test]
fn the_tables_have_the_variables_of_the_code() {
    let runtime = Path::new(env!("CARGO_MANIFEST_DIR")).join("../runtime/src");
    let mut files = vec![runtime.join("region.rs")];
    files.extend(std::fs::read_dir(runtime.join("credentials")).unwrap().map(|entry| entry.unwrap().path()));
    let mut read = BTreeSet::new();
    for file in files.iter().filter(|file| file.extension().is_some_and(|extension| extension == "rs")) {
        let text = std::fs::read_to_string(file).unwrap();
        let code = text.lines().filter(|line| !line.trim_start().starts_with("//"));
        let code: Vec<&str> = code.flat_map(|line| line.split('"').skip(1).step_by(2)).collect();
        read.extend(code.into_iter().filter(|text| text.starts_with("ALIBABA_CLOUD_")).map(str::to_owned));
    }
    let documented: BTreeSet<String> = rows()
        .iter()
        .filter(|row| row.table == VARIABLES && row.is_used() && row.name != "HOME")
        .map(|row| row.name.to_owned())
        .collect();
    assert_eq!(read, documented);
}
