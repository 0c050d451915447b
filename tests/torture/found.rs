//! Descriptions that random ones were reduced to, when the generator was wrong about them.

use super::batch::{Case, check_all};
use super::compile::Compiler;
use super::yaml::{Description, ROOT};

const HEAD: &str = "
openapi: 3.1.0
x-acs-style: RPC
x-acs-product: Torture0
info: {title: T, version: '2026-01-01'}
servers: [{url: 'https://a.example.com'}]
tags: [{name: a, description: A.}, {name: b, description: B.}]
";

/// The rest of a root document whose one operation has the response `Node`.
const NODE: &str = "
paths:
  /Get:
    post:
      operationId: Get
      tags: [a]
      responses: {'200': {content: {application/json: {schema: {$ref: '#/components/schemas/Node'}}}}}
";

#[test]
fn a_response_may_contain_itself() {
    accepted(&format!(
        "{HEAD}{NODE}
components: {{schemas: {{Node: {{properties: {{Next: {{$ref: '#/components/schemas/Node'}}}}}}}}}}
"
    ));
}

#[test]
fn a_part_of_a_response_may_refer_to_the_response() {
    accepted(&format!(
        "{HEAD}{NODE}
components:
  schemas:
    Base: {{properties: {{Next: {{$ref: '#/components/schemas/Node'}}}}}}
    Node: {{allOf: [{{$ref: '#/components/schemas/Base'}}], properties: {{A: {{type: string}}}}}}
"
    ));
}

#[test]
fn a_response_may_be_a_schema_with_a_name_in_rust() {
    accepted(&format!(
        "{HEAD}{NODE}
components: {{schemas: {{Node: {{x-acs-rust-name: Other, properties: {{A: {{type: string}}}}}}}}}}
"
    ));
}

#[test]
fn a_lookup_of_jobs_of_another_group_has_no_unused_import() {
    accepted(&format!(
        "{HEAD}
paths:
  /Get:
    post:
      operationId: Get
      tags: [a]
      parameters: [{{name: Ids, in: query, schema: {{type: string}}}}]
      x-acs-waiter: {{state: State, success: [Done], started-by: {{Start: {{Ids: Id}}}}}}
      responses: {{'200': {{content: {{application/json: {{schema: {{properties: {{State: {{type: string}}}}}}}}}}}}}}
  /Start:
    post:
      operationId: Start
      tags: [b]
      responses: {{'200': {{content: {{application/json: {{schema: {{properties: {{Id: {{type: string}}}}}}}}}}}}}}
"
    ));
}

#[test]
fn a_string_that_is_sent_as_json_has_quotes() {
    accepted(&format!(
        "{HEAD}
paths:
  /Get:
    get:
      operationId: Get
      tags: [a]
      parameters:
      - {{name: A, in: query, required: true, content: {{application/json: {{schema: {{type: string}}}}}}}}
      responses: {{'200': {{content: {{application/json: {{schema: {{type: object}}}}}}}}}}
"
    ));
}

/// Checks that a description of one file becomes a crate that compiles, and whose calls are as described.
fn accepted(root: &str) {
    let root = serde_yaml::from_str(root).expect("the description is YAML");
    let case = Case { number: 0, seed: 0, description: Description([(ROOT.to_owned(), root)].into()) };
    let folder = tempfile::tempdir().expect("a folder");
    let fault = check_all(&[case], &Compiler::new(folder.path()), &|| {}).remove(&0);
    if let Some(fault) = fault {
        panic!("{}", fault.text());
    }
}
