//! Credentials, and the providers that fetch them.
//!
//! A client takes anything that implements [`ProvideCredentials`]: fixed [`Credentials`], one of
//! these providers, or your own. The default is the [`DefaultChain`].
//!
//! | provider | origin of the credentials |
//! | --- | --- |
//! | [`EnvironmentCredentials`] | environment variables |
//! | [`OidcRole`] | a RAM role that STS grants for an OIDC token, as in a Kubernetes cluster |
//! | [`RamRole`] | a RAM role that STS grants for other credentials |
//! | [`CliProfile`] | `~/.aliyun/config.json`, which `aliyun configure` writes |
//! | [`CredentialsFile`] | `~/.alibabacloud/credentials.ini` |
//! | [`EcsRole`] | the RAM role of the ECS instance, from its metadata service |
//! | [`CredentialsUri`] | a server of your own |
//! | [`ProcessCredentials`] | a program of your own |
//! | [`DefaultChain`] | the first of several providers that has credentials |
//!
//! A setting that the program does not set is read from the environment, each time credentials are
//! fetched. [`ProviderConfig`] replaces the environment. Temporary credentials are cached and
//! refreshed before they expire: see [`CachedCredentials`], which does the same for a provider of
//! your own.
//!
//! ```no_run
//! # use alicloud_runtime::credentials::{EcsRole, ProvideCredentials, RamRole};
//! #
//! # async fn example() -> alicloud_runtime::Result<()> {
//! // The role of this machine may assume another one, in another account.
//! let role = RamRole::new(EcsRole::new(), "acs:ram::1234567890123456:role/editor");
//! let credentials = role.credentials().await?;
//! assert!(credentials.expiration().is_some());
//! # Ok(())
//! # }
//! ```
//!
//! # Expiration
//! A source reports when its credentials expire as RFC 3339, as an HTTP date, or as seconds or
//! milliseconds since 1970. If the time is missing or malformed, it is unknown: the credentials are
//! refreshed after an hour, or when the service rejects them. Credentials that have expired already
//! when they are fetched are an error, which is retryable.
//!
//! # Plain HTTP
//! A URI or an endpoint from the outside has to be `https`. Plain HTTP is accepted for `localhost`,
//! loopback and link-local addresses and `100.100.100.200`. Anywhere else, the network path could read
//! the credentials.
//!
//! # Files
//! Files are read and written on threads of their own, at most eight for each file, so that a network
//! drive that hangs stops neither the executor nor the timeout of a call, nor the end of the program.
//! They may have 1 MiB. A response may have 64 KiB, and so may the output of a program.
//!
//! Other programs use the configuration file of the CLI at the same time. If it is empty or cut off, it is read
//! again up to three times within 60 milliseconds, because another program may be writing it. It is replaced
//! atomically, with its permissions, and only if no other program changed it meanwhile.
//!
//! # Errors
//! A provider without credentials returns an error of
//! [`ErrorKind::Credentials`](crate::ErrorKind). Its message is one line that names what is
//! missing. Requests and responses of the provider are not in the error: they may contain secrets.
//!
//! # Secrets
//! Secrets are zeroized when the value that holds them is dropped. The file or response that they
//! are read from is zeroized if this crate has the only copy; a transport and an HTTP library may
//! keep others.
//!
#![doc = include_str!("sources.md")]

mod bearer;
mod cache_state;
mod cached;
mod cached_provider;
mod chain;
mod cli_file;
mod cli_profile;
mod cloud_sso;
mod command_split;
mod credential;
mod credentials_file;
mod credentials_uri;
mod diagnosis;
mod ecs_role;
mod environment;
mod error;
mod expiration;
mod files;
mod http;
mod oauth;
mod oidc_role;
mod plain_http;
mod process;
mod provide;
mod provider_config;
mod ram_role;
mod role_session;
mod secret_json;
mod sts;
mod turn;

pub use cached::CachedCredentials;
pub use chain::DefaultChain;
pub(crate) use cli_file::region_of_profile;
pub use cli_profile::CliProfile;
pub(crate) use credential::CredentialKind;
pub use credential::Credentials;
pub use credentials_file::CredentialsFile;
pub use credentials_uri::CredentialsUri;
pub use diagnosis::{ProviderDiagnosis, ProviderOutcome};
pub use ecs_role::EcsRole;
pub use environment::EnvironmentCredentials;
pub(crate) use error::reason;
pub use oidc_role::OidcRole;
pub use process::ProcessCredentials;
pub use provide::{CredentialsFuture, ProvideCredentials};
pub use provider_config::ProviderConfig;
pub use ram_role::RamRole;
