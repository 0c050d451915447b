//! The workspace of the generated crates, with a program that compares their requests with recordings.

use std::fs;
use std::path::Path;

use alicloud_generator_cli::files::write;
use anyhow::{Context, Result};

use crate::cargo::cargo;
use crate::workspace::workspace;

const PROGRAM: &str = include_str!("program.rs");

/// Writes the manifest of the workspace, and the program. The members are pairs of a product and its crate.
pub(super) fn write_workspace(out: &Path, members: &[(String, String)]) -> Result<()> {
    let listed: Vec<String> = members.iter().map(|(_, name)| format!("    \"crates/{name}\",\n")).collect();
    // Nobody debugs the crates.
    let manifest = format!(
        "[workspace]\nresolver = \"3\"\nmembers = [\n    \"program\",\n{}]\n\n[profile.dev]\ndebug = false\nincremental = \
         false\n",
        listed.concat()
    );
    write(&out.join("Cargo.toml"), &manifest)?;
    let dependencies: Vec<String> =
        members.iter().map(|(_, name)| format!("{name} = {{ path = \"../crates/{name}\" }}\n")).collect();
    let path = |name: &str| workspace().join(name);
    let manifest = format!(
        "[package]\nname = \"program\"\nedition = \"2024\"\n\n[dependencies]\n{}alicloud-local = {{ path = {:?} }}\n\
         alicloud-runtime = {{ path = {:?} }}\nbase64 = \"0.23\"\nbytes = \"1\"\nhttp = \"1\"\nserde_json = \"1\"\n",
        dependencies.concat(),
        path("local/core"),
        path("runtime"),
    );
    write(&out.join("program/Cargo.toml"), &manifest)?;
    write(&out.join("program/src/main.rs"), PROGRAM)?;
    let products: Vec<String> = members
        .iter()
        .map(|(product, name)| {
            let library = name.replace('-', "_");
            format!(
                "    Product {{ name: {product:?}, service: &{library}::SERVICE, groups: {library}::GROUPS }},\n"
            )
        })
        .collect();
    let products =
        format!("use crate::Product;\n\npub const PRODUCTS: &[Product] = &[\n{}];\n", products.concat());
    write(&out.join("program/src/products.rs"), &products)?;
    // The same versions as in this workspace.
    fs::copy(path("Cargo.lock"), out.join("Cargo.lock")).context("cannot copy `Cargo.lock`")?;
    Ok(())
}

/// Compiles the crates without a warning, and compares their requests with recordings. Returns whether they agree.
pub(super) fn compare(out: &Path, recordings: &Path, differences: &Path) -> Result<bool> {
    let mut run = cargo(&["run", "--quiet", "-p", "program", "--"]);
    run.arg(std::path::absolute(recordings)?).arg(std::path::absolute(differences)?);
    run.env("RUSTFLAGS", "-D warnings").current_dir(out);
    Ok(run.status().context("cannot run cargo")?.success())
}
