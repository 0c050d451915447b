//! Assumes a role, and calls with its credentials.
//!
//! With the ARN of a role as its argument, the program calls STS with the default credentials. Without one, it
//! shows the same with a mock, and needs neither network nor account. `cargo test --example assume_role` runs
//! the tests.

use alicloud_sts::identity::{AssumeRoleRequest, GetCallerIdentityRequest};
use alicloud_sts::transport::{MockResponse, MockTransport};
use alicloud_sts::types::TemporaryCredentials;
use alicloud_sts::{Client, ClientBuilder, Credentials, Error};
use serde_json::json;

/// Returns credentials of a role, which can list and read but not change anything, for 15 minutes.
async fn assume(sts: &Client, role: &str) -> Result<Credentials, Error> {
    // The session may do what both the role and this policy allow.
    let policy = json!({
        "Version": "1",
        "Statement": [{ "Effect": "Allow", "Action": ["*:Get*", "*:List*"], "Resource": "*" }],
    });
    let request = AssumeRoleRequest::new(role, "example").duration_seconds(900).policy(policy);
    let response = sts.assume_role(request).await?;
    response
        .credentials
        .and_then(credentials)
        .ok_or_else(|| Error::credentials("STS returned no credentials"))
}

/// Returns what a client signs with; `None` if a part is missing.
fn credentials(issued: TemporaryCredentials) -> Option<Credentials> {
    let (secret, token) = (issued.access_key_secret?, issued.security_token?);
    let credentials = Credentials::new(issued.access_key_id?, secret.expose());
    let credentials = credentials.with_security_token(token.expose());
    // A cache of credentials renews them before. A client ignores it.
    match issued.expiration.and_then(|at| at.value().ok()) {
        Some(at) => Some(credentials.expires_at(at)),
        None => Some(credentials),
    }
}

/// Returns the ARN of a session of a role. The client of any other service takes the credentials in the same way.
async fn session(sts: &Client, builder: ClientBuilder<Client>, role: &str) -> Result<Option<String>, Error> {
    let client = builder.credentials(assume(sts, role).await?).build().await?;
    Ok(client.get_caller_identity(GetCallerIdentityRequest::new()).await?.arn)
}

/// Returns a mock of STS that knows one role.
fn mock() -> MockTransport {
    let issued = r#"{"Credentials":{"AccessKeyId":"STS.id","AccessKeySecret":"a secret","SecurityToken":"a token",
        "Expiration":"2099-01-01T00:00:00Z"}}"#;
    MockTransport::new()
        .on("AssumeRole", move |call| match call.parameter("RoleArn").as_str() {
            Some("acs:ram::1234567890123456:role/reader") => MockResponse::new(200, issued),
            _ => MockResponse::error(404, "EntityNotExist.Role", "no such role"),
        })
        .on("GetCallerIdentity", |call| match call.http().headers().get("x-acs-security-token") {
            Some(token) if token.as_bytes() == b"a token" => {
                MockResponse::new(200, r#"{"Arn":"acs:ram::1234567890123456:assumed-role/reader/example"}"#)
            }
            _ => MockResponse::error(403, "MissingSecurityToken", "no token of the session"),
        })
}

#[tokio::main]
async fn main() -> Result<(), Error> {
    let region = || Client::builder().region("cn-hangzhou");
    let arn = match std::env::args().nth(1) {
        Some(role) => session(&region().build().await?, region(), &role).await?,
        None => {
            let mock = mock();
            let mocked = || region().transport(mock.clone());
            let sts = mocked().credentials(Credentials::new("id", "secret")).build().await?;
            session(&sts, mocked(), "acs:ram::1234567890123456:role/reader").await?
        }
    };
    println!("the caller is {}", arn.as_deref().unwrap_or("unknown"));
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    async fn call(role: &str) -> (MockTransport, Result<Option<String>, Error>) {
        let mock = mock();
        let mocked = || Client::builder().region("cn-hangzhou").transport(mock.clone());
        let sts = mocked().credentials(Credentials::new("id", "secret")).build().await.unwrap();
        let arn = session(&sts, mocked(), role).await;
        (mock, arn)
    }

    #[tokio::test]
    async fn the_caller_is_the_session_of_the_role() {
        let (mock, arn) = call("acs:ram::1234567890123456:role/reader").await;
        assert_eq!(arn.unwrap().as_deref(), Some("acs:ram::1234567890123456:assumed-role/reader/example"));
        assert_eq!(mock.calls()[0].parameter("DurationSeconds"), 900);
    }

    #[tokio::test]
    async fn a_role_that_does_not_exist_is_an_error() {
        let (_, arn) = call("acs:ram::1234567890123456:role/other").await;
        assert_eq!(arn.unwrap_err().code(), Some("EntityNotExist.Role"));
    }
}
