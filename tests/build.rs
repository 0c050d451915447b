//! Writes Rust for three tests: the snapshots of `emit` as a crate, which `compiled` builds; the
//! listings and lookups of `alicloud-ice` as lists of types, which `wire` checks one by one; and the programs of the
//! documents, which `wire` runs.

use std::path::{Path, PathBuf};
use std::{env, fs};

fn main() {
    let out = env::var("OUT_DIR").expect("cargo sets OUT_DIR");
    let out = Path::new(&out);
    write(&out.join("ice_types.rs"), &ice_types(Path::new("../generated/ice/src")));
    sample(Path::new("emit/sample"), out);
    write(&out.join("documents.rs"), &documents(&["README.md", "docs/testing.md", "local/README.md"]));
}

/// Returns the programs of documents, each as a module whose functions the tests can call. A client of a region becomes
/// one of the local server.
fn documents(paths: &[&str]) -> String {
    let mut modules = String::new();
    for path in paths {
        let file = Path::new("..").join(path);
        println!("cargo::rerun-if-changed={}", file.display());
        let text = fs::read_to_string(&file).expect("the document is text");
        let blocks = text.split("\n```rust").skip(1).filter_map(|block| block.split("\n```").next());
        // As doc tests do.
        let blocks = blocks.filter(|block| !block.starts_with(",ignore"));
        for (number, block) in blocks.enumerate() {
            let code = block.split_once('\n').map_or("", |(_, code)| code);
            let code = code.replace(
                ".region(\"cn-shanghai\")",
                ".endpoint(super::endpoint()).credentials(super::credentials())",
            );
            let code = format!("\n{code}").replace("\nasync fn ", "\npub(super) async fn ");
            let name = path.trim_end_matches(".md").to_lowercase().replace('/', "_");
            modules += &format!("#[allow(dead_code)]\nmod {name}_{} {{{code}\n}}\n", number + 1);
        }
    }
    modules
}

/// Makes a crate of the snapshots of `emit`, so that the expected output is shown to be Rust that
/// compiles and works.
fn sample(snapshots: &Path, out: &Path) {
    println!("cargo::rerun-if-changed={}", snapshots.display());
    // All features of the sample are on.
    println!(
        "cargo::rustc-check-cfg=cfg(feature, values(\"blocking\", \"examples\", \"starters\", \"by-name\", \"callback\", \"catalogue\"))"
    );
    for feature in ["blocking", "examples", "starters", "by-name", "callback", "catalogue"] {
        println!("cargo::rustc-cfg=feature={feature:?}");
    }
    let Ok(entries) = fs::read_dir(snapshots) else { return };
    // A file that is not generated any more would be taken for a module.
    let _ = fs::remove_dir_all(out.join("src"));
    for entry in entries {
        let path = entry.expect("an entry can be read").path();
        let text = fs::read_to_string(&path).expect("a snapshot is text");
        let name = path.file_stem().and_then(|name| name.to_str()).expect("names are UTF-8");
        // A snapshot begins with a header between two lines of `---`.
        let code = text.splitn(3, "---\n").nth(2).expect("a snapshot has a header");
        write(&out.join(name.replace("__", "/")), code);
    }
    let root = out.join("src/lib.rs");
    let Ok(code) = fs::read_to_string(&root) else { return };
    write(&out.join("sample.rs"), &included(&code, out));
    let mut documented = String::new();
    for folder in ["src", "src/examples", "src/starters"] {
        let entries = fs::read_dir(out.join(folder)).expect("the folder was written");
        let mut files: Vec<_> = entries.map(|entry| entry.expect("an entry can be read").path()).collect();
        files.sort();
        for file in files.iter().filter(|file| file.extension().is_some_and(|extension| extension == "rs")) {
            documented += &fs::read_to_string(file).expect("the file is text");
        }
    }
    write(&out.join("examples.rs"), &examples(&documented));
}

/// Returns the root of the sample as a file that a test can include: without the attributes and
/// the documentation of a crate, and with the absolute path of each module.
fn included(root: &str, out: &Path) -> String {
    root.lines()
        .filter(|line| !line.starts_with("//!") && !line.starts_with("#!["))
        .map(|line| {
            let declared = line.trim_start_matches("pub ").strip_prefix("mod ");
            let Some(name) = declared.and_then(|name| name.strip_suffix(';')) else {
                return format!("{line}\n");
            };
            let file = out.join(format!("src/{name}.rs"));
            let file = if file.exists() { file } else { out.join(format!("src/{name}/mod.rs")) };
            format!("#[path = {:?}]\n{line}\n", file.display().to_string())
        })
        .collect()
}

/// Returns each example of the documentation as a module.
fn examples(documented: &str) -> String {
    let blocks =
        documented.split("/// ```no_run\n").skip(1).filter_map(|block| block.split("/// ```\n").next());
    blocks
        .enumerate()
        .map(|(number, block)| {
            let code: String = block
                .lines()
                .map(|line| line.trim_start().trim_start_matches("///").trim_start().trim_start_matches("# "))
                .map(|line| line.replace("alicloud_sample::", "crate::") + "\n")
                .collect();
            format!("mod example_{number} {{\n{code}}}\n\n")
        })
        .collect()
}

/// Returns three macros that apply a generic function to the request types of all listings, of all
/// lookups of jobs, and of all pairs of a lookup and an operation that submits its jobs.
///
/// A type cannot be found through `GROUPS`, so the generated files are searched for the
/// implementations. The tests compare the result with `GROUPS` and with the description.
fn ice_types(source: &Path) -> String {
    println!("cargo::rerun-if-changed={}", source.display());
    let (mut listings, mut lookups, mut submissions) = (Vec::new(), Vec::new(), Vec::new());
    for file in operations(source) {
        let group = file.parent().and_then(Path::file_name).and_then(|name| name.to_str());
        let group = format!("alicloud_ice::{}", group.expect("names are UTF-8"));
        let text = fs::read_to_string(&file).expect("a generated file is text");
        // Long headers are wrapped.
        let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
        listings.extend(headers(&text, "impl Paginated for ").map(|name| format!("{group}::{name}")));
        lookups.extend(headers(&text, "impl Waitable for ").map(|name| format!("{group}::{name}")));
        submissions.extend(headers(&text, "impl TryFrom<&").map(|header| {
            let (response, lookup) = header.split_once("> for ").expect("it is an implementation");
            let request = response.strip_suffix("Response").expect("the response of an operation");
            let request =
                request.replace("super::", &format!("{group}::")).replace("crate::", "alicloud_ice::");
            format!("{request}Request, {group}::{lookup}")
        }));
    }
    [("for_listings", listings), ("for_lookups", lookups), ("for_submissions", submissions)]
        .map(|(name, types)| {
            let calls: String = types.iter().map(|types| format!("        $check::<{types}>,\n")).collect();
            format!("macro_rules! {name} {{\n    ($check:ident) => {{ [\n{calls}    ] }};\n}}\n\n")
        })
        .concat()
}

/// Returns the text between each occurrence of a beginning and the brace that follows it.
fn headers<'t>(text: &'t str, begins: &'t str) -> impl Iterator<Item = &'t str> {
    text.split(begins).skip(1).filter_map(|rest| rest.split(" {").next())
}

/// Returns the files of the operations of the generated crate.
fn operations(source: &Path) -> Vec<PathBuf> {
    let entries = |folder: &Path| -> Vec<PathBuf> {
        let entries = fs::read_dir(folder).expect("the generated crate is there");
        let mut entries: Vec<_> = entries.map(|entry| entry.expect("an entry can be read").path()).collect();
        entries.sort();
        entries
    };
    let groups = entries(source).into_iter().filter(|path| path.is_dir());
    // A hand-written module may have folders.
    groups.flat_map(|group| entries(&group)).filter(|path| path.is_file()).collect()
}

fn write(file: &Path, text: &str) {
    fs::create_dir_all(file.parent().expect("it is below OUT_DIR")).expect("OUT_DIR can be written");
    fs::write(file, text).expect("OUT_DIR can be written");
}
