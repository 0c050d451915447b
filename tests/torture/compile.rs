//! Compiles generated crates with rustc, against the runtime that this program is linked with. That costs
//! much less than cargo, which would build the runtime again.

use std::env;
use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use support::CompiledRuntime;

/// A compiler of generated crates.
#[derive(Debug, Clone)]
pub(crate) struct Compiler {
    dependencies: PathBuf,
    runtime: PathBuf,
    /// Where libraries and programs are written.
    pub(crate) folder: PathBuf,
}

/// Something to compile.
pub(crate) struct Unit<'u> {
    pub(crate) root: PathBuf,
    pub(crate) name: &'u str,
    pub(crate) kind: &'u str,
    pub(crate) features: &'u [String],
    /// Crates of [`Compiler::folder`].
    pub(crate) externs: &'u [String],
    /// Arguments of their own, such as lints.
    pub(crate) arguments: &'u [&'u str],
}

impl Compiler {
    /// # Panics
    /// The runtime is not among the dependencies of this program.
    pub(crate) fn new(folder: &Path) -> Self {
        let CompiledRuntime { dependencies, library } = CompiledRuntime::find();
        Compiler { dependencies, runtime: library, folder: folder.to_owned() }
    }

    /// Runs rustc. A warning is an error.
    pub(crate) fn run(&self, unit: &Unit<'_>) -> Result<(), String> {
        let mut command = Command::new(env::var_os("RUSTC").unwrap_or_else(|| "rustc".into()));
        command
            // Cargo sets these for a package.
            .envs([("CARGO_PKG_NAME", unit.name), ("CARGO_PKG_VERSION", "0.1.0")])
            .arg(&unit.root)
            .args(["--crate-name", unit.name, "--crate-type", unit.kind, "--edition", "2024"])
            .args(["-C", "debuginfo=0", "-C", "opt-level=0", "--color", "never"])
            .args([OsString::from("-L"), prefixed("dependency=", &self.dependencies)])
            .args([OsString::from("-L"), prefixed("dependency=", &self.folder)])
            .args([OsString::from("--extern"), prefixed("alicloud_runtime=", &self.runtime)])
            .args([OsString::from("--out-dir"), self.folder.clone().into_os_string()])
            .args(unit.arguments);
        for feature in unit.features {
            command.args(["--cfg".to_owned(), format!("feature={feature:?}")]);
        }
        for library in unit.externs {
            let file = self.folder.join(format!("lib{library}.rlib"));
            command.args([OsString::from("--extern"), prefixed(&format!("{library}="), &file)]);
        }
        let Output { status, stderr, .. } = command.output().expect("rustc is installed beside cargo");
        if status.success() { Ok(()) } else { Err(String::from_utf8_lossy(&stderr).into_owned()) }
    }
}

fn prefixed(prefix: &str, path: &Path) -> OsString {
    let mut text = OsString::from(prefix);
    text.push(path);
    text
}
