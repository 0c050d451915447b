//! The places of this repository.

use std::path::{Path, PathBuf};

use alicloud_generator_cli::files::read;
use alicloud_generator_cli::spec::ROOT;
use alicloud_generator_cli::{Project, Service};
use anyhow::{Context, Result};

/// Returns the root of this repository.
pub(crate) fn workspace() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().map(Path::to_owned).unwrap_or_default()
}

/// Returns the project that the commands of the generator are for: every folder of `specs/`.
pub(crate) fn project() -> Result<Project> {
    let manifest: toml::Table = read(&workspace().join("Cargo.toml"))?.parse()?;
    let package = manifest.get("workspace").and_then(|table| table.get("package"));
    let repository = package.and_then(|table| table.get("repository")).and_then(toml::Value::as_str);
    Ok(Project {
        command: "cargo xtask",
        services: services()?,
        new_service: Some(|product, _| service(&product.to_lowercase())),
        runtime: Some(workspace().join("runtime")),
        is_published: true,
        repository: repository.map(str::to_owned),
    })
}

/// Returns the services that have a description, sorted by the names of their folders.
pub(crate) fn services() -> Result<Vec<Service>> {
    let mut services = Vec::new();
    for entry in std::fs::read_dir(workspace().join("specs"))? {
        let found = service(&entry?.file_name().to_string_lossy());
        if found.spec.is_file() {
            services.push(found);
        }
    }
    services.sort_by(|a, b| a.spec.cmp(&b.spec));
    Ok(services)
}

/// Returns the service whose description is in a folder of `specs/`.
pub(crate) fn service(folder: &str) -> Service {
    Service {
        spec: workspace().join("specs").join(folder).join(ROOT),
        out: workspace().join("generated").join(folder),
    }
}

/// Returns the service that benchmarks use, and that a local server plays for examples.
pub(crate) fn ice() -> Service {
    service("ice")
}

/// Returns the name of the generated crate of a service.
pub(crate) fn package_name(service: &Service) -> Result<String> {
    let path = service.out.join("Cargo.toml");
    let manifest: toml::Table = read(&path)?.parse()?;
    let package = manifest.get("package").and_then(|package| package.get("name"));
    let name = package.and_then(toml::Value::as_str);
    Ok(name.with_context(|| format!("no name of a package in `{}`", path.display()))?.to_owned())
}
