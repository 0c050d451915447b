//! The compiled runtime, for tests that run rustc or rustdoc themselves.

use std::env;
use std::ffi::OsString;
use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

/// The compiled runtime, and the folder of its dependencies.
#[derive(Debug)]
pub struct CompiledRuntime {
    /// The folder with all dependencies of this program.
    pub dependencies: PathBuf,
    /// The library.
    pub library: PathBuf,
}

impl CompiledRuntime {
    /// Finds the runtime among the dependencies of this program.
    ///
    /// The folder can contain several: of other features, of other compilers, of earlier builds. The newest
    /// one that rustc accepts and that has the feature `blocking` is taken, as the tests enable it.
    ///
    /// # Panics
    /// There is none.
    pub fn find() -> Self {
        let program = env::current_exe().expect("a program has a path");
        let profile = program.ancestors().find(|folder| folder.join("deps").is_dir());
        let dependencies = profile.expect("cargo has a folder of dependencies").join("deps");
        let files = fs::read_dir(&dependencies).expect("the folder exists");
        let mut libraries: Vec<PathBuf> = files
            .map(|file| file.expect("a file").path())
            .filter(|path| {
                let name = path.file_name().and_then(|name| name.to_str()).unwrap_or_default();
                name.starts_with("libalicloud_runtime-") && name.ends_with(".rlib")
            })
            .collect();
        libraries.sort_by_key(|path| fs::metadata(path).and_then(|file| file.modified()).ok());
        let usable = libraries.into_iter().rev().find(|library| is_usable(&dependencies, library));
        CompiledRuntime {
            library: usable.expect("the runtime is a dependency of this program"),
            dependencies,
        }
    }
}

/// Whether a crate that uses the feature compiles with a library.
fn is_usable(dependencies: &Path, library: &Path) -> bool {
    let prefixed = |prefix: &str, path: &Path| {
        let mut text = OsString::from(prefix);
        text.push(path);
        text
    };
    let compiler = Command::new(env::var_os("RUSTC").unwrap_or_else(|| "rustc".into()))
        .args([
            "-",
            "--crate-name",
            "probe",
            "--crate-type",
            "lib",
            "--edition",
            "2024",
            "--emit",
            "metadata=-",
        ])
        .args([OsString::from("-L"), prefixed("dependency=", dependencies)])
        .args([OsString::from("--extern"), prefixed("alicloud_runtime=", library)])
        .stdin(Stdio::piped())
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn();
    let mut compiler = compiler.expect("rustc is installed beside cargo");
    let mut input = compiler.stdin.take().expect("the input is a pipe");
    // A compiler that has ended already has refused the library.
    let written = input.write_all(b"pub use alicloud_runtime::blocking;\n");
    drop(input);
    written.is_ok() && compiler.wait().is_ok_and(|status| status.success())
}
