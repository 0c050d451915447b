//! Compiles generated crates with rustc, against the runtime that this program is linked with. That costs
//! much less than cargo, which would build the runtime again.

use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};
use std::{env, fs};

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
        let program = env::current_exe().expect("a program has a path");
        let profile = program.ancestors().find(|folder| folder.join("deps").is_dir());
        let dependencies = profile.expect("cargo has a folder of dependencies").join("deps");
        let files = fs::read_dir(&dependencies).expect("the folder exists");
        let libraries = files.map(|file| file.expect("a file").path()).filter(|path| {
            let name = path.file_name().and_then(|name| name.to_str()).unwrap_or_default();
            name.starts_with("libalicloud_runtime-") && name.ends_with(".rlib")
        });
        // The newest is that of this build.
        let built = |path: &PathBuf| fs::metadata(path).and_then(|file| file.modified()).ok();
        let runtime = libraries.max_by_key(built).expect("the runtime is a dependency of this program");
        Compiler { dependencies, runtime, folder: folder.to_owned() }
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
