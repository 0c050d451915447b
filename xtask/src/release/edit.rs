//! The texts that a release changes.

use anyhow::{Context, Result, bail, ensure};
use semver::Version;
use toml_edit::{DocumentMut, value};

/// The heading of the section of the changelog about what was not released.
const UNRELEASED: &str = "## Unreleased";

/// Returns the version in the manifest of a workspace.
pub(super) fn workspace_version(manifest: &str) -> Result<Version> {
    let document: DocumentMut = manifest.parse()?;
    let package = document.get("workspace").and_then(|workspace| workspace.get("package"));
    let version = package.and_then(|package| package.get("version")).and_then(|version| version.as_str());
    let version = version.context("no `version` in `[workspace.package]`")?;
    Version::parse(version).with_context(|| format!("invalid version `{version}`"))
}

/// Sets the version of a workspace, and that of its members in `[workspace.dependencies]`.
pub(super) fn set_workspace_version(manifest: &str, version: &Version) -> Result<String> {
    let mut document: DocumentMut = manifest.parse()?;
    let workspace = document.get_mut("workspace").context("no table `[workspace]`")?;
    let text = version.to_string();
    let package = workspace.get_mut("package").and_then(|package| package.as_table_like_mut());
    package.context("no table `[workspace.package]`")?.insert("version", value(&text));
    let dependencies = workspace.get_mut("dependencies").and_then(|table| table.as_table_like_mut());
    for (_, dependency) in dependencies.into_iter().flat_map(|table| table.iter_mut()) {
        // The others are not members, or are depended on by path alone.
        let Some(dependency) = dependency.as_table_like_mut().filter(|table| table.contains_key("path"))
        else {
            continue;
        };
        if dependency.contains_key("version") {
            dependency.insert("version", value(&text));
        }
    }
    Ok(document.to_string())
}

/// Sets the version of a generated crate, and that of the runtime that it depends on.
pub(super) fn set_generated_version(manifest: &str, version: &Version) -> Result<String> {
    let mut document: DocumentMut = manifest.parse()?;
    let package = document.get_mut("package").and_then(|package| package.as_table_like_mut());
    package.context("no table `[package]`")?.insert("version", value(version.to_string()));
    let runtime = document.get_mut("dependencies").and_then(|table| table.get_mut("alicloud-runtime"));
    let runtime = runtime.and_then(|runtime| runtime.as_table_like_mut());
    runtime
        .context("no table for `alicloud-runtime` in `[dependencies]`")?
        .insert("version", value(version.to_string()));
    Ok(document.to_string())
}

/// Sets the version of the crate in the root document of a description.
pub(super) fn set_crate_version(root: &str, version: &Version) -> Result<String> {
    const KEYWORD: &str = "x-acs-crate-version:";
    let mut found = 0;
    let lines = root.split_inclusive('\n').map(|line| {
        if !line.starts_with(KEYWORD) {
            return line.to_owned();
        }
        found += 1;
        format!("{KEYWORD} {version}\n")
    });
    let text: String = lines.collect();
    ensure!(found == 1, "{found} lines begin with `{KEYWORD}` instead of one");
    Ok(text)
}

/// Makes the section "Unreleased" of a changelog that of a version, and begins a new one above it.
pub(super) fn release_changelog(changelog: &str, version: &Version, date: &str) -> Result<String> {
    let lines: Vec<&str> = changelog.lines().collect();
    let heading = format!("## {version}");
    if lines.iter().any(|line| line.split(" - ").next() == Some(&heading)) {
        bail!("the section `{heading}` exists already");
    }
    let at = lines.iter().position(|line| line.trim_end() == UNRELEASED);
    let at = at.with_context(|| format!("no section `{UNRELEASED}`"))?;
    let section = lines.iter().skip(at + 1).take_while(|line| !line.starts_with("## "));
    if section.filter(|line| !line.trim().is_empty()).count() == 0 {
        bail!("the section `{UNRELEASED}` is empty; write what changes for users");
    }
    let mut text = String::new();
    for (index, line) in lines.iter().enumerate() {
        if index == at {
            text += &format!("{UNRELEASED}\n\n{heading} - {date}\n");
        } else {
            text += line;
            text.push('\n');
        }
    }
    Ok(text)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn version(text: &str) -> Version {
        Version::parse(text).unwrap()
    }

    #[test]
    fn the_version_of_a_workspace_and_of_its_members_is_set() {
        let manifest = "[workspace]\nmembers = [\"a\"] # Here.\n\n[workspace.package]\nversion = \"0.1.0\"\n\n\
                        [workspace.dependencies]\na = { path = \"a\", version = \"0.1.0\" }\nb = { path = \"b\" }\n\
                        serde = \"1.0.229\"\n";
        let expected = manifest.replace("0.1.0", "0.2.0");
        assert_eq!(workspace_version(manifest).unwrap(), version("0.1.0"));
        assert_eq!(set_workspace_version(manifest, &version("0.2.0")).unwrap(), expected);
        assert!(set_workspace_version("[package]\n", &version("0.2.0")).is_err());
    }

    #[test]
    fn the_version_of_a_crate_is_one_line_of_its_description() {
        let root = "openapi: 3.1.0\nx-acs-crate-version: 0.1.0\ninfo:\n  x-acs-crate-version: no\n";
        let expected = root.replace("0.1.0", "1.0.0-rc.1").replace("openapi: 1.0.0-rc.1", "openapi: 3.1.0");
        assert_eq!(set_crate_version(root, &version("1.0.0-rc.1")).unwrap(), expected);
        assert!(set_crate_version("openapi: 3.1.0\n", &version("1.0.0")).is_err());
    }

    #[test]
    fn the_unreleased_section_becomes_that_of_the_version() {
        let changelog =
            "# Changelog\n\n## Unreleased\n\n- `A` is new.\n\n## 0.1.0 - 2026-01-02\n\n- First.\n";
        let release = |text: &str, to: &str| {
            release_changelog(text, &version(to), "2026-11-27").map_err(|error| error.to_string())
        };
        assert_eq!(
            release(changelog, "0.2.0").unwrap(),
            "# Changelog\n\n## Unreleased\n\n## 0.2.0 - 2026-11-27\n\n- `A` is new.\n\n## 0.1.0 - 2026-01-02\n\n- First.\n"
        );
        assert!(release(changelog, "0.1.0").unwrap_err().contains("`## 0.1.0` exists already"));
        let empty = changelog.replace("- `A` is new.\n\n", "");
        assert!(release(&empty, "0.2.0").unwrap_err().contains("is empty"));
        assert!(release("# Changelog\n", "0.2.0").unwrap_err().contains("no section"));
    }
}
