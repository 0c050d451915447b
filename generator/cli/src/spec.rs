//! A description on disk: how it is read, and how its problems are printed.

use std::collections::BTreeMap;
use std::path::Path;

use alicloud_generator::{Input, Level, ParsedFiles, Report};
use anyhow::{Context, Result, bail};
use toml_edit::{DocumentMut, Item, Table, TableLike};

use crate::files::{display_path, files_below, read, relative_path, write};
use crate::sources::{Files, read_part, read_with_problems};
use crate::{Project, Service};

/// The name of the root document of a description.
pub const ROOT: &str = "openapi.yaml";

/// The file beside the root document that is appended to the generated manifest.
const MANIFEST: &str = "manifest.toml";

/// The tables of a generated manifest, which the file cannot repeat. It may add tables of single dependencies.
const GENERATED_TABLES: &[&str] = &["package", "features"];

const RUNTIME: &str = "alicloud-runtime";

/// The file beside the root document with keys for the table `[package]` of the generated manifest.
const PACKAGE: &str = "package.toml";

/// The keys of that table that the generator writes.
const GENERATED_KEYS: &[&str] = &["name", "description", "version", "edition", "rust-version"];

/// The keys that it writes for a registry.
const PUBLISHED_KEYS: &[&str] = &["license", "readme", "documentation", "include", "metadata"];

/// The folders beside the root document with example programs and modules, which are copied to the generated crate.
const EXAMPLES: &str = "examples";
const MODULES: &str = "modules";

/// Returns the folder of a root document, and the name of its file.
pub fn split(root: &Path) -> Result<(&Path, &str)> {
    let name = root.file_name().and_then(|name| name.to_str());
    let name = name.with_context(|| format!("invalid `--spec`: `{}` is not a file name", root.display()))?;
    let folder = root.parent().filter(|folder| !folder.as_os_str().is_empty());
    Ok((folder.unwrap_or(Path::new(".")), name))
}

/// Reads what the generator needs to write a crate into `out`. The files of the description have been parsed.
pub fn read_input(root: &Path, out: &Path, project: &Project) -> Result<(Input, ParsedFiles)> {
    let (folder, name) = split(root)?;
    if !root.is_file() {
        bail!("no description at `{}`; name its root document with `--spec`", root.display());
    }
    let Files { sources, parsed, problems } = read_with_problems(folder, name, &[])?;
    let mut input = Input::new(sources, name);
    input.problems = problems;
    input.command = project.command.to_owned();
    if let Some(runtime) = &project.runtime {
        let keys = input.runtime.unwrap_or_default();
        input.runtime = Some(format!("{keys}, path = {:?}", relative_path(out, runtime)?));
    }
    input.manifest = read_part(folder, MANIFEST)?;
    if let Some(manifest) = &input.manifest {
        let invalid = || format!("invalid `{}`", folder.join(MANIFEST).display());
        if check_manifest(manifest).with_context(invalid)? {
            input.runtime = None;
        }
    }
    let package = read_part(folder, PACKAGE)?.unwrap_or_default();
    let keys = package_keys(&package, project)
        .with_context(|| format!("invalid `{}`", folder.join(PACKAGE).display()))?;
    input.package = Some(keys).filter(|keys| !keys.is_empty());
    input.is_published = project.is_published;
    input.examples = read_rust(folder, EXAMPLES)?;
    input.modules = read_rust(folder, MODULES)?;
    Ok((input, parsed))
}

/// Returns the keys of the table `[package]`: those of the file, and those of the project that the file has not.
fn package_keys(file: &str, project: &Project) -> Result<String> {
    let keys: toml::Table = file.parse()?;
    let published = if project.is_published { PUBLISHED_KEYS } else { &[] };
    for (key, value) in &keys {
        if GENERATED_KEYS.contains(&key.as_str()) || published.contains(&key.as_str()) {
            bail!("the generated table `[package]` has the key `{key}` already");
        }
        if key == "package" {
            bail!("the file has the keys of the table `[package]`; remove the line `[package]`");
        }
        if value.is_table() {
            bail!("`{key}` is a table; move it to `{MANIFEST}`");
        }
    }
    let repository = project.repository.as_ref().map(|url| ("repository", format!("{url:?}")));
    let private = (!project.is_published).then(|| ("publish", "false".to_owned()));
    let defaults = repository.into_iter().chain(private).filter(|(key, _)| !keys.contains_key(*key));
    let text = defaults.map(|(key, value)| format!("{key} = {value}\n")).collect::<String>() + file.trim();
    Ok(text.trim_end().to_owned())
}

/// Reads the hand-written files of Rust in a folder of a description: the text of each by its path.
fn read_rust(folder: &Path, part: &str) -> Result<BTreeMap<String, String>> {
    let mut files = BTreeMap::new();
    for name in files_below(&folder.join(part))?.into_iter().filter(|name| name.ends_with(".rs")) {
        if let Some(text) = read_part(folder, &format!("{part}/{name}"))? {
            files.insert(name, text);
        }
    }
    Ok(files)
}

/// Checks that a folder has the runtime.
///
/// # Errors
/// It has no manifest of the runtime.
pub fn check_runtime(folder: &Path) -> Result<()> {
    let manifest = read(&folder.join("Cargo.toml")).ok().and_then(|text| text.parse::<toml::Table>().ok());
    let name = manifest.as_ref().and_then(|manifest| manifest.get("package")?.get("name")?.as_str());
    if name != Some(RUNTIME) {
        bail!(
            "no crate `{RUNTIME}` in `{}`; `--runtime` names its folder, `runtime` in a checkout of the repository of \
             `alicloud-generator`",
            folder.display()
        );
    }
    Ok(())
}

/// Makes a crate depend on the runtime in a folder, in the file beside its description.
///
/// # Errors
/// The file cannot be read or written.
pub fn depend_on_runtime(service: &Service, runtime: &Path) -> Result<()> {
    let file = service.folder().join(MANIFEST);
    let text = if file.exists() { read(&file)? } else { String::new() };
    let mut manifest: DocumentMut = text.parse().with_context(|| format!("invalid `{}`", file.display()))?;
    let mut none = Table::new();
    none.set_implicit(true);
    let dependencies = manifest.entry("dependencies").or_insert(Item::Table(none)).as_table_mut();
    let dependencies = dependencies.context("invalid `dependencies`: not a table")?;
    // Other keys, such as `features`, stay.
    let mut keys = Table::new();
    for (key, value) in
        dependencies.get(RUNTIME).and_then(Item::as_table_like).into_iter().flat_map(TableLike::iter)
    {
        keys.insert(key, value.clone());
    }
    keys.insert("path", toml_edit::value(relative_path(&service.out, runtime)?));
    keys.insert("default-features", toml_edit::value(false));
    dependencies.insert(RUNTIME, Item::Table(keys));
    write(&file, &manifest.to_string())
}

/// Checks that tables can be appended to a generated manifest. Returns whether one of them is the runtime.
fn check_manifest(manifest: &str) -> Result<bool> {
    let tables: toml::Table = manifest.parse()?;
    for (key, value) in &tables {
        if GENERATED_TABLES.contains(&key.as_str()) {
            bail!("the generated manifest has the table `[{key}]` already");
        }
        if key == "dependencies" && manifest.lines().any(|line| line.trim_end() == "[dependencies]") {
            bail!(
                "the generated manifest has the table `[dependencies]` already; write `[dependencies.NAME]`"
            );
        }
        let is_table = value.is_table()
            || value.as_array().is_some_and(|tables| tables.iter().all(toml::Value::is_table));
        if !is_table {
            bail!("`{key}` is not in a table; begin with the name of one, such as `[dev-dependencies]`");
        }
    }
    Ok(tables.get("dependencies").is_some_and(|dependencies| dependencies.get(RUNTIME).is_some()))
}

/// Resolves the path in a `$ref` of `file`. Both are relative to the folder of the description.
pub fn resolve_path(file: &str, path: &str) -> String {
    let mut names: Vec<&str> = file.split('/').collect();
    names.pop();
    for name in path.split('/') {
        match name {
            "." => {}
            ".." => drop(names.pop()),
            name => names.push(name),
        }
    }
    names.join("/")
}

/// How problems are printed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, clap::ValueEnum)]
pub enum MessageFormat {
    /// With the source of each place, to standard error
    #[default]
    Human,
    /// One line for each problem, to standard error
    Short,
    /// One JSON object on one line for each problem, to standard output
    Json,
}

/// Prints reports, with paths that lead from the current folder to the files.
pub fn print_reports(root: &Path, reports: &[Report], format: MessageFormat) {
    let folder = display_path(root.parent().unwrap_or(Path::new("")));
    for report in reports {
        let mut report = report.clone();
        let places =
            std::iter::once(&mut report.place).chain(report.related.iter_mut().map(|(place, _)| place));
        places.for_each(|place| place.file = folder.join(&place.file).display().to_string());
        match format {
            // Without a terminal, and if `NO_COLOR` is set, the colours are removed.
            MessageFormat::Human => anstream::eprintln!("{}\n", report.styled()),
            MessageFormat::Short => eprintln!("{}", report.short()),
            MessageFormat::Json => println!("{}", report.json()),
        }
    }
}

/// Prints the summary of reports to standard error. `consequence` ends its line.
pub fn print_summary(reports: &[Report], consequence: &str) {
    let (errors, warnings): (Vec<&Report>, Vec<&Report>) =
        reports.iter().partition(|report| report.kind.level() == Level::Error);
    let counted = |count: usize, what: &str| format!("{count} {what}{}", if count == 1 { "" } else { "s" });
    let found = match (errors.len(), warnings.len()) {
        (0, warnings) => counted(warnings, "warning"),
        (errors, 0) => counted(errors, "problem"),
        (errors, warnings) => format!("{} and {}", counted(errors, "problem"), counted(warnings, "warning")),
    };
    eprintln!("error: {found} in the description{consequence}");
}

/// Prints problems and their summary to standard error.
pub fn print_problems(root: &Path, reports: &[Report], consequence: &str) {
    print_reports(root, reports, MessageFormat::Human);
    print_summary(reports, consequence);
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_manifest_has_tables_that_are_not_generated() {
        let problem = |text: &str| check_manifest(text).map_err(|error| error.to_string());
        assert_eq!(problem("[dev-dependencies]\ntokio = \"1\"\n\n[[example]]\nname = \"a\"\n"), Ok(false));
        assert_eq!(problem("[dependencies.alicloud-runtime]\npath = \"a\"\n"), Ok(true));
        assert!(problem("[dependencies]\n").unwrap_err().contains("`[dependencies]` already"));
        assert!(problem("serde = \"1\"\n").unwrap_err().contains("`serde` is not in a table"));
        assert!(problem("this is not toml\n").unwrap_err().contains("TOML parse error at line 1"));
    }

    #[test]
    fn the_file_has_keys_of_the_package_that_are_not_generated() {
        let private = Project::of_current_folder();
        let keys = |text: &str, repository: Option<&str>| {
            let repository = repository.map(str::to_owned);
            let project = Project { repository, is_published: true, ..private.clone() };
            package_keys(text, &project).map_err(|error| error.to_string())
        };
        let file = "keywords = [\"media\"]\n";
        assert_eq!(keys(file, None).as_deref(), Ok("keywords = [\"media\"]"));
        let url = "https://example.com/sdk";
        let with_url = "repository = \"https://example.com/sdk\"\nkeywords = [\"media\"]";
        assert_eq!(keys(file, Some(url)).as_deref(), Ok(with_url));
        let own = "repository = \"https://example.com/own\"";
        assert_eq!(keys(own, Some(url)).as_deref(), Ok(own));
        assert!(keys("license = \"MIT\"", None).unwrap_err().contains("the key `license` already"));
        assert!(keys("[badges]\n", None).unwrap_err().contains("move it to `manifest.toml`"));
        assert_eq!(package_keys("", &private).unwrap(), "publish = false");
        let own = "publish = true\nlicense = \"MIT\"";
        assert_eq!(package_keys(own, &private).unwrap(), own);
    }

    #[test]
    fn the_path_of_a_reference_is_relative_to_its_file() {
        assert_eq!(resolve_path("upload/Get.yaml", "../schemas/Error.yaml"), "schemas/Error.yaml");
        assert_eq!(resolve_path("schemas/A.yaml", "./B.yaml"), "schemas/B.yaml");
        assert_eq!(resolve_path("openapi.yaml", "upload/Get.yaml"), "upload/Get.yaml");
    }
}
