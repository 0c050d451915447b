//! Descriptions that random ones were reduced to, when the generator was wrong about them.

use super::batch::Case;
use super::compile::Compiler;
use super::yaml::{Description, ROOT};

const HEAD: &str = "
openapi: 3.1.0
x-acs-style: RPC
x-acs-product: Torture0
info: {title: T, version: '1'}
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

/// Checks that a description of one file becomes a crate that compiles.
fn accepted(root: &str) {
    let root = serde_yaml::from_str(root).expect("the description is YAML");
    let case = Case { number: 0, seed: 0, description: Description([(ROOT.to_owned(), root)].into()) };
    let folder = tempfile::tempdir().expect("a folder");
    let compiled =
        case.generate().and_then(|generated| case.compile(&Compiler::new(folder.path()), &generated));
    if let Err(fault) = compiled {
        panic!("{}", fault.text());
    }
}
