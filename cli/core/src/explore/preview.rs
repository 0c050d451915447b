//! What the page shows of a form while it is filled in: what is wrong, and the call in other notations.

use std::time::Duration;

use alicloud_catalogue::Operation;
use alicloud_runtime::http::Request;
use alicloud_runtime::{DynamicRequest, OperationInfo};
use bytes::Bytes;
use serde_json::{Map, Value as Json, json};

use super::api::Form;
use super::link::to_link;
use super::session::{PLACEHOLDER, Session};
use crate::failure::{Failure, Outcome};
use crate::problems::problems;
use crate::sample::{self, SampleOptions};
use crate::{operations, policy, show};

/// How long a sample waits for jobs.
const WAIT: Duration = Duration::from_secs(600);

/// Returns the problems of a form and its samples. A sample of an invalid request is the reason why there is none.
pub(super) async fn of(session: &Session, form: &Form) -> Outcome<Json> {
    let info = form.operation(session)?;
    let operation = operations::describe(session.product, info)?;
    let call = Previewed { session, form, info, operation: &operation };
    // Samples are copied into other places, so secrets are in none of them.
    let shown = show::without_secrets(&operation, &form.parameters);
    let signed = call.signed().await.map_err(reason);
    Ok(json!({
        "problems": problems(session.product, info, &operation, &form.parameters),
        "link": to_link(&operation, &form.parameters),
        "samples": {
            "rust": sample(call.rust(&shown).map_err(reason)),
            "line": sample(Ok(call.line(&shown))),
            "json": sample(Ok(show::request_json(&operation, &Json::Object(shown)))),
            "policy": sample(policy::of_operation(session.product, info, form.wait).map_err(reason)),
            "curl": sample(signed.clone().map(|request| show::script(&request, &operation))),
            "request": sample(signed.map(|request| call.request(&request))),
        },
    }))
}

fn sample(sample: Result<String, String>) -> Json {
    match sample {
        Ok(text) => json!({ "text": text }),
        Err(reason) => json!({ "problem": reason }),
    }
}

fn reason(failure: Failure) -> String {
    failure.message
}

/// The call of a form.
struct Previewed<'a> {
    session: &'a Session,
    form: &'a Form,
    info: &'static OperationInfo,
    operation: &'a Operation,
}

impl Previewed<'_> {
    /// Returns the endpoint that was asked for, which samples have as well: what is copied calls what the page calls.
    fn endpoint(&self) -> Option<String> {
        self.session.local_url().or_else(|| self.session.connection.endpoint.clone())
    }

    fn rust(&self, parameters: &Map<String, Json>) -> Outcome<String> {
        let options = SampleOptions {
            region: self.session.connection.region.clone(),
            endpoint: self.endpoint(),
            wait: self.form.wait.then_some(WAIT),
            items: self.form.all,
            ..SampleOptions::default()
        };
        sample::program(self.session.product, self.operation, &Json::Object(parameters.clone()), &options)
    }

    fn line(&self, parameters: &Map<String, Json>) -> String {
        let connection = &self.session.connection;
        let endpoint = self.endpoint();
        let values =
            [("--profile", &connection.profile), ("--region", &connection.region), ("--endpoint", &endpoint)];
        let mut options: Vec<&str> = Vec::new();
        for (option, value) in values {
            options.extend(value.iter().flat_map(|value| [option, value]));
        }
        let flags = [(connection.vpc, "--vpc"), (self.form.wait, "--wait"), (self.form.all, "--all")];
        options.extend(flags.into_iter().filter_map(|(is_set, option)| is_set.then_some(option)));
        show::command_line(self.session.product, self.operation, parameters, &options) + "\n"
    }

    /// Returns the request, signed with the placeholder.
    async fn signed(&self) -> Outcome<Request<Bytes>> {
        let parameters = Json::Object(self.form.parameters.clone());
        self.session.signed(DynamicRequest::new(self.info, &parameters)?).await
    }

    /// Returns the request as it would be sent, and what is signed of it.
    fn request(&self, request: &Request<Bytes>) -> String {
        let shown = show::dry_run(request, self.operation);
        let Some(signing) = show::signing(request, self.operation) else { return shown };
        // The key is no secret, so nothing of the signature is.
        let header = |name: &str| signing.headers.iter().find(|(known, _)| known == name);
        let lines = shown.lines().take_while(|line| !line.starts_with("not sent."));
        let lines = lines.map(|line| match line.split_once(": ").and_then(|(name, _)| header(name)) {
            Some((name, value)) => format!("{name}: {value}"),
            None => line.to_owned(),
        });
        let (id, secret) = PLACEHOLDER;
        let mut text = lines.collect::<Vec<_>>().join("\n").trim_end().to_owned();
        text += &format!(
            "\n\nCANONICAL REQUEST\n{}\n\nSTRING TO SIGN\n{}\n\nSIGNATURE\n{}\n\nNOTES\n\
             Made with the access key ID {id} and the secret {secret}: use them in your program, and compare each step.\n\
             Neither text has a line end after its last line.\n\
             Parameters are sorted by name. A space is %20, * is %2A, and ~ stays.\n\
             The third line of the canonical request is the query, and empty if there is none.\n\
             The last line of the string to sign is the SHA-256 hash of the canonical request.\n",
            signing.canonical_request,
            signing.string_to_sign,
            signing
                .signature
                .as_deref()
                .unwrap_or("not shown, because a parameter is a secret and masked above"),
        );
        text
    }
}
