//! The workspace of the generated crates, with a program that compares their requests with recordings.

use std::fs;
use std::path::Path;
use std::process::Stdio;

use alicloud_generator_cli::files::{read, write};
use anyhow::{Context, Result, bail};

use crate::cargo::cargo;
use crate::workspace::workspace;

const PROGRAM: &str = include_str!("program.rs");

/// Writes the manifest of the workspace, and the program. The members are pairs of a product and its crate.
pub(super) fn write_workspace(out: &Path, members: &[(String, String)]) -> Result<()> {
    let listed: Vec<String> = members.iter().map(|(_, name)| format!("    \"crates/{name}\",\n")).collect();
    // The crates are compiled, and not debugged.
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
         alicloud-runtime = {{ path = {:?} }}\nbase64 = \"0.23\"\nbytes = \"1\"\nhttp = \"1\"\nserde_json = \"1\"\ntokio = {{ version = \"1\", features = [\"macros\", \"rt-multi-thread\"] }}\n",
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

/// Adds the program of a page to the workspace.
pub(super) fn write_shown(out: &Path, page: &str, members: &[(String, String)]) -> Result<()> {
    let manifest = out.join("Cargo.toml");
    let listed = read(&manifest)?.replacen("members = [\n", "members = [\n    \"shown\",\n", 1);
    write(&manifest, &listed)?;
    let dependencies = members.iter().map(|(product, name)| {
        let product = product.split('@').next().unwrap_or_default();
        format!("alicloud-{product} = {{ package = {name:?}, path = \"../crates/{name}\" }}\n")
    });
    let manifest = format!(
        "[package]\nname = \"shown\"\nedition = \"2024\"\n\n[dependencies]\n{}tokio = {{ version = \"1\", features = \
         [\"macros\", \"rt-multi-thread\"] }}\n",
        dependencies.collect::<String>()
    );
    write(&out.join("shown/Cargo.toml"), &manifest)?;
    write(&out.join("shown/src/main.rs"), block(page, "rust")?)
}

/// Runs the program of a page.
///
/// # Errors
/// It fails, or prints something else than the page says.
pub(super) fn run_shown(out: &Path, page: &str) -> Result<()> {
    let mut run = cargo(&["run", "--quiet", "-p", "shown"]);
    let printed = run.current_dir(out).stderr(Stdio::inherit()).output().context("cannot run cargo")?;
    let (printed, expected) = (String::from_utf8_lossy(&printed.stdout), block(page, "text")?);
    if printed != expected {
        bail!("the program of the page prints\n{printed}and the page says\n{expected}");
    }
    println!("the program of the page prints what the page says");
    Ok(())
}

/// Returns the first code block of a language.
fn block<'p>(page: &'p str, language: &str) -> Result<&'p str> {
    let (_, block) = page
        .split_once(&format!("```{language}\n"))
        .with_context(|| format!("no `{language}` in the page"))?;
    Ok(block.split("```").next().unwrap_or_default())
}
