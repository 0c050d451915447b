//! `cargo xtask products`: imports and generates every product of a folder of metadata.

mod workspace;

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::time::{Duration, Instant};

use alicloud_generator::{Input, generate, reports};
use alicloud_generator_cli::files::{files_below, read, write};
use alicloud_generator_cli::import::{
    Finding, FindingKind, Imported, Importing, crate_name, import, read_metadata,
};
use alicloud_generator_cli::spec::ROOT;
use anyhow::{Context, Result, bail};
use comfy_table::{Table, presets};

use crate::workspace::workspace;

/// Import and generate every product of a folder of metadata, and print how much of it is covered
///
/// The crates are the members of a workspace, which cargo can compile in one go.
#[derive(Debug, clap::Args)]
pub(crate) struct Products {
    /// The folder with the metadata: files in the format of `api-docs.json`
    folder: PathBuf,

    /// The folder of the workspace, which is replaced [default: target/products of this repository]
    #[arg(long, value_name = "FOLDER")]
    out: Option<PathBuf>,

    /// A folder with recordings of the official SDKs: compile the crates, and compare their requests
    #[arg(long, value_name = "FOLDER", requires = "differences")]
    recordings: Option<PathBuf>,

    /// The differences from the recordings that have a reason
    #[arg(long, value_name = "FILE")]
    differences: Option<PathBuf>,

    /// A page in Markdown with a program, which is compiled with the crates and run, and has to print what the page says.
    /// It depends on `alicloud-<product>`
    #[arg(long, value_name = "FILE", requires = "recordings")]
    program: Option<PathBuf>,

    /// Fail if an operation is left out for another cause than these. Can be repeated
    #[arg(long, value_name = "CAUSE")]
    allow: Vec<String>,
}

/// What became of a product.
struct Product {
    name: String,
    crate_name: String,
    /// The number of operations in the metadata.
    all: usize,
    operations: usize,
    types: usize,
    findings: Vec<Finding>,
    took: Duration,
}

impl Products {
    pub(crate) fn run(self) -> Result<ExitCode> {
        let out = self.out.clone().unwrap_or_else(|| workspace().join("target/products"));
        let crates = out.join("crates");
        if crates.exists() {
            std::fs::remove_dir_all(&crates)
                .with_context(|| format!("cannot remove `{}`", crates.display()))?;
        }
        let files = files_below(&self.folder)?;
        let mut products = Vec::new();
        for file in files.iter().filter(|file| file.ends_with(".json")) {
            products.push(make(&self.folder.join(file), file.trim_end_matches(".json"), &crates)?);
        }
        if products.is_empty() {
            bail!("no metadata in `{}`: it has no `.json` files", self.folder.display());
        }
        let imported = products.iter().filter(|product| product.operations > 0);
        let members: Vec<(String, String)> =
            imported.map(|product| (product.name.clone(), product.crate_name.clone())).collect();
        workspace::write_workspace(&out, &members)?;
        let page = self.program.as_ref().map(|file| read(file)).transpose()?;
        if let Some(page) = &page {
            workspace::write_shown(&out, page, &members)?;
        }
        print(&products);
        let is_allowed = |finding: &&Finding| self.allow.iter().any(|cause| *cause == finding.cause);
        let left_out = products.iter().flat_map(|product| &product.findings);
        let left_out = left_out.filter(|finding| finding.kind == FindingKind::LeftOut);
        let refused: Vec<&Finding> =
            left_out.filter(|finding| !self.allow.is_empty() && !is_allowed(finding)).collect();
        for finding in &refused {
            eprintln!("{finding}");
        }
        let mut is_good = refused.is_empty();
        if let (Some(recordings), Some(differences)) = (&self.recordings, &self.differences) {
            is_good &= workspace::compare(&out, recordings, differences)?;
            if let Some(page) = &page {
                workspace::run_shown(&out, page)?;
            }
        }
        Ok(if is_good { ExitCode::SUCCESS } else { ExitCode::FAILURE })
    }
}

/// Imports a product, and writes its crate.
fn make(file: &Path, name: &str, crates: &Path) -> Result<Product> {
    let started = Instant::now();
    let document = read_metadata(file)?;
    let crate_name = crate_name(&document);
    let importing = Importing {
        document,
        sources: BTreeMap::new(),
        corrections: None,
        root: ROOT,
        operations: &[],
        group: None,
        crate_name: &crate_name,
        prose: true,
    };
    let imported = import(importing).with_context(|| format!("cannot import `{}`", file.display()))?;
    let Imported { sources, all_operations, findings, problems, .. } = imported;
    let failed = |shown: Vec<String>| anyhow::anyhow!("cannot generate {name}\n  {}", shown.join("\n  "));
    if !problems.is_empty() {
        return Err(failed(reports(&sources, problems).iter().map(|report| report.short()).collect()));
    }
    let mut product = Product {
        name: name.to_owned(),
        crate_name,
        all: all_operations,
        operations: 0,
        types: 0,
        findings,
        took: Duration::ZERO,
    };
    if !sources.is_empty() {
        let mut input = Input::new(sources, ROOT);
        input.runtime = Some(format!("path = {:?}", workspace().join("runtime")));
        let generated = generate(&input)
            .map_err(|reports| failed(reports.iter().map(|report| report.short()).collect()))?;
        for file in &generated.files {
            write(&crates.join(&product.crate_name).join(&file.path), &file.text)?;
        }
        product.operations = generated.operations;
        product.types = generated.types;
    }
    product.took = started.elapsed();
    Ok(product)
}

fn print(products: &[Product]) {
    let mut table = Table::new();
    table.load_style(presets::ASCII_MARKDOWN);
    table.set_header(["product", "operations", "imported", "types", "facts dropped", "time"]);
    for product in products {
        let dropped = product.findings.iter().filter(|finding| finding.kind == FindingKind::Dropped).count();
        table.add_row([
            product.name.clone(),
            product.all.to_string(),
            product.operations.to_string(),
            product.types.to_string(),
            dropped.to_string(),
            format!("{:.2?}", product.took),
        ]);
    }
    println!("{table}\n");
    let mut causes: BTreeMap<&str, usize> = BTreeMap::new();
    let findings = products.iter().flat_map(|product| &product.findings);
    for finding in findings.filter(|finding| finding.kind == FindingKind::LeftOut) {
        *causes.entry(finding.cause).or_default() += 1;
    }
    let mut causes: Vec<(usize, &str)> = causes.into_iter().map(|(cause, count)| (count, cause)).collect();
    causes.sort_by(|a, b| b.cmp(a));
    let mut table = Table::new();
    table.load_style(presets::ASCII_MARKDOWN);
    table.set_header(["left out because of", "operations"]);
    for (count, cause) in causes {
        table.add_row([cause.to_owned(), count.to_string()]);
    }
    println!("{table}\n");
    let all: usize = products.iter().map(|product| product.all).sum();
    let imported: usize = products.iter().map(|product| product.operations).sum();
    let whole = products.iter().filter(|product| product.all == product.operations).count();
    let took: Duration = products.iter().map(|product| product.took).sum();
    let permille = 1000 * imported / all.max(1);
    println!(
        "{imported} of {all} operations ({}.{} %), {whole} of {} products whole, in {took:.2?}",
        permille / 10,
        permille % 10,
        products.len()
    );
}
