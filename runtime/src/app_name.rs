//! The name of the application in the user agent.

use http::HeaderValue;
use http::header::USER_AGENT;

use crate::credentials::ProviderConfig;
use crate::request::RequestOptions;
use crate::{Client, ClientBuilder, Error, ErrorKind, Result, Service};

/// The variable that the official SDK for Python appends to its user agent, unless a program sets one
/// (`alibabacloud_tea_openapi` 0.4.6, `Client.__init__` in `client.py`).
const VARIABLE: &str = "ALIBABA_CLOUD_USER_AGENT";

impl<C: From<Client>> ClientBuilder<C> {
    /// Sets the name of the application, such as `my-service/1.2`. It is appended to the user agent, after a
    /// space as in the official SDKs, so that requests can be attributed. Without it, the environment variable
    /// `ALIBABA_CLOUD_USER_AGENT` is used.
    ///
    /// A line break or another control character is an error of [`build`](Self::build).
    pub fn app_name(mut self, name: impl Into<String>) -> Self {
        self.app_name = Some(name.into());
        self
    }
}

/// Adds the user agent with the name of the application, if there is one.
///
/// # Errors
/// The name cannot be part of a header.
pub(crate) fn add_app_name(
    options: &mut RequestOptions,
    service: &Service,
    app_name: Option<&str>,
    config: &ProviderConfig,
) -> Result<()> {
    let (setting, name) = match (app_name, config.variable(VARIABLE)) {
        (Some(name), _) => ("app name", name.to_owned()),
        (None, Some(name)) => (VARIABLE, name),
        (None, None) => return Ok(()),
    };
    let name = name.trim_matches(' ');
    if name.is_empty() {
        return Ok(());
    }
    let is_visible = name.bytes().all(|byte| matches!(byte, b' '..=b'~'));
    let value = HeaderValue::try_from(format!("{} {name}", service.user_agent)).ok().filter(|_| is_visible);
    let value = value.ok_or_else(|| {
        let message =
            format!("invalid {setting} {name:?}: a header can contain printable ASCII characters only");
        Error::new(ErrorKind::Configuration, message)
    })?;
    options.headers.insert(USER_AGENT, value);
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    const SERVICE: Service =
        Service::new("ICE", "2020-11-09", "ice.{region}.aliyuncs.com").user_agent("ice/1");

    fn user_agent(app_name: Option<&str>, variable: Option<&str>) -> Result<Option<String>> {
        let mut options = RequestOptions::default();
        let variable = variable.map(str::to_owned);
        let config = ProviderConfig::new().variables(move |_| variable.clone());
        add_app_name(&mut options, &SERVICE, app_name, &config)?;
        Ok(options.headers.get(USER_AGENT).map(|value| value.to_str().expect("it is ASCII").to_owned()))
    }

    #[test]
    fn the_name_of_the_program_takes_precedence_over_that_of_the_environment() {
        for (app_name, variable, expected) in [
            (None, None, None),
            (Some("app/2"), None, Some("ice/1 app/2")),
            (Some("app/2"), Some("other"), Some("ice/1 app/2")),
            (None, Some(" other (x) "), Some("ice/1 other (x)")),
            (None, Some(""), None),
            (Some(""), Some("other"), None),
        ] {
            let found = user_agent(app_name, variable).unwrap();
            assert_eq!(found.as_deref(), expected, "{app_name:?} {variable:?}");
        }
    }

    #[test]
    fn a_name_that_is_no_header_value_is_an_error_that_names_the_setting() {
        for name in ["a\r\nx: y", "a\tb", "\u{e9}", "a\u{7f}"] {
            let error = user_agent(Some(name), None).unwrap_err();
            assert_eq!(error.kind(), ErrorKind::Configuration);
            assert!(error.to_string().starts_with("invalid app name \""), "{error}");
            let error = user_agent(None, Some(name)).unwrap_err();
            assert!(error.to_string().starts_with("invalid ALIBABA_CLOUD_USER_AGENT \""), "{error}");
        }
    }
}
