//! The other generators, with everything that is specific to each.

use std::path::Path;
use std::process::Command;

use super::rewrites::{self, Rewrite};

/// A generator of Rust clients from OpenAPI.
pub(super) struct Peer {
    pub(super) name: &'static str,
    /// How to install the supported version.
    pub(super) install: &'static str,
    /// A command that succeeds if the peer is installed, and usually prints its version.
    pub(super) probe: &'static [&'static str],
    /// Changes of the description that it needs to accept it, and for its output to compile.
    pub(super) rewrites: &'static [&'static Rewrite],
    /// The command that writes a crate. `{spec}` is replaced by the description, and `{out}` by the
    /// folder.
    pub(super) generate: &'static [&'static str],
    /// The arguments of cargo with which only one group of operations is compiled.
    pub(super) one_group: Option<&'static [&'static str]>,
    /// The body of a function that creates a client for the server at `url`, and returns a function
    /// that calls `GetUrlUploadInfos` and returns whether the response is the expected one.
    pub(super) call: &'static str,
}

/// The name of every crate that is generated for a measurement.
pub(super) const CRATE: &str = "peer";

pub(super) const PEERS: &[Peer] = &[
    Peer {
        name: "progenitor",
        install: "cargo install --locked cargo-progenitor@0.15.1",
        // It has no option that prints its version.
        probe: &["cargo-progenitor", "progenitor", "--help"],
        rewrites: &[
            &rewrites::OPENAPI_3_0,
            &rewrites::CONTENT_IS_SCHEMA,
            &rewrites::NO_ENCODING,
            &rewrites::ERRORS_BY_STATUS,
        ],
        generate: &["cargo-progenitor", "progenitor", "-i", "{spec}", "-o", "{out}", "-n", CRATE, "-v", "0.1.0"],
        one_group: None,
        call: "
            let client = peer::Client::new(&url);
            Ok(async move || {
                let found = client.get_url_upload_infos(Some(&vec![JOB.to_owned()]), None).await?;
                Ok(found.url_upload_info_list.first().is_some_and(|job| job.media_id.as_deref() == Some(MEDIA)))
            })",
    },
    Peer {
        name: "ploidy",
        install: "cargo install --locked ploidy@0.15.0",
        probe: &["ploidy", "--version"],
        rewrites: &[&rewrites::GROUP_IS_RESOURCE],
        generate: &["ploidy", "generate", "rust", "{spec}", "-o", "{out}", "--name", CRATE],
        one_group: Some(&["--no-default-features", "--features", "upload"]),
        call: "
            let client = peer::Client::new(&url)?;
            Ok(async move || {
                let query = peer::client::upload::parameters::GetUrlUploadInfosQuery {
                    job_ids: Some(vec![JOB.to_owned()]),
                    upload_ur_ls: None,
                };
                let found = client.get_url_upload_infos(&query).await?;
                let jobs = found.url_upload_info_list.into_option().unwrap_or_default();
                Ok(jobs.into_iter().any(|job| job.media_id.into_option().as_deref() == Some(MEDIA)))
            })",
    },
    Peer {
        name: "oas3-gen",
        install: "cargo install --locked oas3-gen@0.29.0",
        probe: &["oas3-gen", "--version"],
        rewrites: &[&rewrites::NUMBER_IN_TEXT_IS_TEXT],
        generate: &["oas3-gen", "generate", "client-mod", "-w", "-q", "-i", "{spec}", "-o", "{out}"],
        one_group: None,
        call: "
            let client = peer::AlibabaCloudIntelligentMediaServicesIceClient::with_base_url(&url)?;
            Ok(async move || {
                let query = peer::GetUrlUploadInfosRequestQuery {
                    job_ids: Some(vec![JOB.to_owned()]),
                    ..Default::default()
                };
                let peer::ApiResponse::Ok(found) =
                    client.get_url_upload_infos(peer::GetUrlUploadInfosRequest { query }).await?
                else {
                    return Ok(false);
                };
                let jobs = found.urlupload_info_list.unwrap_or_default();
                Ok(jobs.iter().any(|job| job.media_id.as_deref() == Some(MEDIA)))
            })",
    },
    Peer {
        name: "openapi-gen",
        install: "pip install openapi-generator-cli==7.26.0, and a Java runtime",
        probe: &["openapi-generator-cli", "version"],
        rewrites: &[
            &rewrites::NO_WEBHOOKS,
            &rewrites::JSON_IS_TEXT,
            &rewrites::FORM_HAS_NO_REFERENCES,
            &rewrites::NO_ENCODING,
        ],
        generate: &[
            "openapi-generator-cli",
            "generate",
            "-g",
            "rust",
            "-i",
            "{spec}",
            "-o",
            "{out}",
            "--additional-properties=packageName=peer,packageVersion=0.1.0,library=reqwest",
        ],
        one_group: None,
        call: "
            let mut configuration = peer::apis::configuration::Configuration::new();
            configuration.base_path = url;
            Ok(async move || {
                let ids = Some(vec![JOB.to_owned()]);
                let found = peer::apis::upload_api::get_url_upload_infos(&configuration, ids, None).await?;
                let jobs = found.url_upload_info_list.unwrap_or_default();
                Ok(jobs.iter().any(|job| job.media_id.as_deref() == Some(MEDIA)))
            })",
    },
];

impl Peer {
    /// Returns the version of the peer, or nothing if it is not installed.
    pub(super) fn installed(&self) -> Option<String> {
        let output = command(self.probe).output().ok().filter(|output| output.status.success())?;
        let output = String::from_utf8_lossy(&output.stdout).into_owned();
        let version =
            |word: &&str| word.starts_with(|first: char| first.is_ascii_digit()) && word.contains('.');
        let version = output.split_whitespace().find(version).map(str::to_owned);
        Some(version.unwrap_or_else(|| "of an unknown version".to_owned()))
    }

    pub(super) fn generate(&self, spec: &Path, out: &Path) -> Command {
        let paths = |word: &&str| match *word {
            "{spec}" => spec.display().to_string(),
            "{out}" => out.display().to_string(),
            word => word.to_owned(),
        };
        command(&self.generate.iter().map(paths).collect::<Vec<_>>())
    }
}

/// Returns the peers that are installed. Prints a line about each peer.
pub(super) fn installed() -> Vec<&'static Peer> {
    println!("# Other generators\n");
    let there = |peer: &&Peer| match peer.installed() {
        Some(version) => {
            println!("- {} {version}", peer.name);
            true
        }
        None => {
            println!("- {} is not installed: {}", peer.name, peer.install);
            false
        }
    };
    PEERS.iter().filter(there).collect()
}

fn command(words: &[impl AsRef<std::ffi::OsStr>]) -> Command {
    let mut words = words.iter();
    let mut command = Command::new(words.next().map(AsRef::as_ref).unwrap_or_default());
    command.args(words);
    command
}
