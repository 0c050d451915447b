//! What the page shows of a form while it is filled in: what is wrong, and the call in other notations.

use std::time::Duration;

use alicloud_catalogue::Operation;
use alicloud_runtime::{DynamicRequest, OperationInfo};
use serde_json::{Map, Value as Json, json};

use super::api::Form;
use super::link::to_link;
use super::session::{PLACEHOLDER, Session};
use crate::failure::Outcome;
use crate::problems::problems;
use crate::sample::{self, SampleOptions};
use crate::{operations, policy, show};

/// How long a sample waits for jobs.
const WAIT: Duration = Duration::from_secs(600);

/// Returns the problems of a form and its samples. A sample of an invalid request is the reason why there is none.
pub(super) async fn of(session: &Session, form: &Form) -> Outcome<Json> {
    let info = form.operation(session)?;
    let operation = operations::describe(session.product, info)?;
    let shown = show::without_secrets(&operation, &form.parameters);
    let problems = problems(info, &operation, &form.parameters);
    Ok(json!({
        "problems": problems,
        "link": to_link(&operation, &form.parameters),
        "samples": {
            "rust": sample(rust(session, &operation, form)),
            "line": sample(Ok(line(session, &operation, form))),
            "json": sample(Ok(show::request_json(&operation, &Json::Object(shown)))),
            "policy": sample(policy::of_operation(session.product, info, form.wait)),
            "curl": sample(curl(session, info, &operation, &form.parameters).await),
            "request": sample(request(session, info, &operation, &form.parameters).await),
        },
    }))
}

fn sample(sample: Outcome<String>) -> Json {
    match sample {
        Ok(text) => json!({ "text": text }),
        Err(failure) => json!({ "problem": failure.message }),
    }
}

fn rust(session: &Session, operation: &Operation, form: &Form) -> Outcome<String> {
    let options = SampleOptions {
        region: session.connection.region.clone(),
        endpoint: session.connection.endpoint.clone(),
        wait: form.wait.then_some(WAIT),
        items: form.all,
        ..SampleOptions::default()
    };
    sample::program(session.product, operation, &Json::Object(form.parameters.clone()), &options)
}

fn line(session: &Session, operation: &Operation, form: &Form) -> String {
    let options: Vec<&str> = [(form.wait, "--wait"), (form.all, "--all")]
        .into_iter()
        .filter_map(|(is, option)| is.then_some(option))
        .collect();
    show::command_line(session.product, operation, &form.parameters, &options) + "\n"
}

async fn signed(
    session: &Session,
    info: &'static OperationInfo,
    parameters: &Map<String, Json>,
) -> Outcome<alicloud_runtime::http::Request<bytes::Bytes>> {
    session.signed(DynamicRequest::new(info, &Json::Object(parameters.clone()))?).await
}

async fn curl(
    session: &Session,
    info: &'static OperationInfo,
    operation: &Operation,
    parameters: &Map<String, Json>,
) -> Outcome<String> {
    Ok(show::script(&signed(session, info, parameters).await?, operation))
}

/// Returns the request as it would be sent, and what is signed of it.
async fn request(
    session: &Session,
    info: &'static OperationInfo,
    operation: &Operation,
    parameters: &Map<String, Json>,
) -> Outcome<String> {
    let request = signed(session, info, parameters).await?;
    let mut text = show::dry_run(&request, operation);
    let Some(signing) = show::signing(&request, operation) else { return Ok(text) };
    let (id, secret) = PLACEHOLDER;
    text += &format!(
        "\nCANONICAL REQUEST\n{}\n\nSTRING TO SIGN\n{}\n",
        signing.canonical_request, signing.string_to_sign
    );
    text += &match signing.signature {
        Some(signature) => {
            let header = signing.headers.iter().find(|(name, _)| name == "authorization");
            let header = header.map_or("", |(_, value)| value);
            format!(
                "\nSIGNATURE\nhex(HMAC-SHA256(\"{secret}\", string to sign)) = {signature}\n\nAUTHORIZATION HEADER\n\
                 {header}\n\nThe ID {id} and the secret {secret} are no real ones, so that you can compare each step.\n"
            )
        }
        None => {
            "\nThe signature is not shown: the parameters have a secret, which is masked above.\n".to_owned()
        }
    };
    Ok(text)
}
