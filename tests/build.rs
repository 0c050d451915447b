//! Makes a crate of the snapshots of `emit`, for the test `compiled`: what the generator
//! is expected to emit is shown to be Rust that builds and works.

use std::path::Path;
use std::{env, fs};

fn main() {
    let snapshots = Path::new("emit/sample");
    let out = env::var("OUT_DIR").expect("cargo sets OUT_DIR");
    let out = Path::new(&out);
    println!("cargo::rerun-if-changed={}", snapshots.display());
    // The features of the sample, all of them on.
    println!(
        "cargo::rustc-check-cfg=cfg(feature, values(\"blocking\", \"examples\", \"starters\", \"by-name\"))"
    );
    for feature in ["blocking", "examples", "starters", "by-name"] {
        println!("cargo::rustc-cfg=feature={feature:?}");
    }
    let Ok(entries) = fs::read_dir(snapshots) else { return };
    for entry in entries {
        let path = entry.expect("an entry can be read").path();
        let text = fs::read_to_string(&path).expect("a snapshot is text");
        let name = path.file_stem().and_then(|name| name.to_str()).expect("names are UTF-8");
        // A snapshot begins with a header between two lines of `---`.
        let code = text.splitn(3, "---\n").nth(2).expect("a snapshot has a header");
        let file = out.join(name.replace("__", "/"));
        fs::create_dir_all(file.parent().expect("it is below OUT_DIR")).expect("OUT_DIR can be written");
        fs::write(&file, code).expect("OUT_DIR can be written");
    }
    let root = out.join("src/lib.rs");
    let Ok(code) = fs::read_to_string(&root) else { return };
    // A test includes the root, where attributes and documentation of a crate cannot stand.
    let code: String = code
        .lines()
        .filter(|line| !line.starts_with("//!") && !line.starts_with("#!["))
        .map(|line| {
            match line.trim_start_matches("pub ").strip_prefix("mod ").and_then(|name| name.strip_suffix(';'))
            {
                Some(name) => {
                    let file = out.join(format!("src/{name}.rs"));
                    let file = if file.exists() { file } else { out.join(format!("src/{name}/mod.rs")) };
                    format!("#[path = {:?}]\n{line}\n", file.display().to_string())
                }
                None => format!("{line}\n"),
            }
        })
        .collect();
    fs::write(out.join("sample.rs"), code).expect("OUT_DIR can be written");
    let documented = ["src/examples/mod.rs", "src/starters/mod.rs", "src/catalogue.rs", "src/client.rs"]
        .map(|file| fs::read_to_string(out.join(file)).expect("the file is in the snapshots"));
    fs::write(out.join("examples.rs"), examples(&documented.concat())).expect("OUT_DIR can be written");
}

/// The examples of the documentation, each as a module of its own.
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
