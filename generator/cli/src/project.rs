//! What a repository fixes for the commands: the places of its descriptions and crates, and what the crates depend on.

use std::path::{Path, PathBuf};

use anyhow::{Result, bail};

use crate::spec::ROOT;

/// The places of the descriptions and the crates of a repository, and what the crates depend on.
#[derive(Debug, Clone)]
pub struct Project {
    /// How the commands are called in messages, such as `cargo xtask`.
    pub command: &'static str,
    /// The services that have a description.
    pub services: Vec<Service>,
    /// Returns the place of a new service from its product code and the name of its crate. `None` if there is no place for
    /// one, because the project is the crate of one service.
    pub new_service: Option<fn(&str, &str) -> Service>,
    /// The folder of the runtime that the crates depend on; `None` if it comes from a registry.
    pub runtime: Option<PathBuf>,
    /// Whether the crates are for a registry: they have words and a licence of their own. Others have the prose of the
    /// metadata.
    pub is_published: bool,
    /// The repository that the manifests of the crates state.
    pub repository: Option<String>,
}

/// The place of the description of a service, and the one of its crate.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Service {
    /// The root document of the description.
    pub spec: PathBuf,
    /// The folder of the generated crate.
    pub out: PathBuf,
}

impl Project {
    /// Returns the project of a user: a crate with its description in the folder `spec`. The crate is the current
    /// folder if that has a description, or a new folder with its name.
    pub fn of_current_folder() -> Self {
        let here = Service::with_spec(Path::new(""));
        let is_crate = here.spec.is_file();
        Project {
            command: "alicloud-generator",
            services: if is_crate { vec![here] } else { Vec::new() },
            new_service: (!is_crate).then_some(|_, name| Service::with_spec(Path::new(name))),
            runtime: None,
            is_published: false,
            repository: None,
        }
    }
}

impl Project {
    /// Returns the services that a command is for: the one of its arguments, or all of the project.
    ///
    /// # Errors
    /// There is neither an argument nor a service in the project.
    pub(crate) fn chosen(&self, spec: Option<PathBuf>, out: Option<PathBuf>) -> Result<Vec<Service>> {
        match (spec, out) {
            (Some(spec), out) => Ok(vec![Service { spec, out: out.unwrap_or_default() }]),
            _ if self.services.is_empty() => bail!(
                "no description: there is no `spec/{ROOT}` in this folder; change to the folder of a crate, or name the \
                 root document with `--spec`"
            ),
            _ => Ok(self.services.clone()),
        }
    }
}

impl Service {
    /// Returns the folder of the description.
    pub fn folder(&self) -> PathBuf {
        self.spec.parent().map(Path::to_owned).unwrap_or_default()
    }

    /// Returns the service whose crate contains its description.
    fn with_spec(folder: &Path) -> Self {
        let out = if folder.as_os_str().is_empty() { Path::new(".") } else { folder };
        Service { spec: folder.join("spec").join(ROOT), out: out.to_owned() }
    }
}
