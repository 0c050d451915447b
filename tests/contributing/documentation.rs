//! The documentation that users of a generated crate read: that of the crate, and that of the runtime, which the
//! crate exports.

use std::fs;

use super::{code_files, root, services};

/// A user of a generated crate does not depend on the runtime, so an example that imports it does not compile
/// there. Hidden lines, and the page of the runtime itself, are for its own doctests.
#[test]
fn no_visible_line_of_documentation_imports_the_runtime() {
    let mut found = Vec::new();
    let mut files = code_files("runtime/src");
    files.extend(services().iter().flat_map(|service| code_files(&format!("generated/{service}/src"))));
    assert!(files.len() > 500, "the documentation was found");
    for file in files.iter().filter(|file| *file != "runtime/src/lib.rs") {
        let text = fs::read_to_string(root().join(file)).expect("a source file is text");
        for (number, line) in (1..).zip(text.lines()) {
            let line = line.trim_start();
            let documentation = line.strip_prefix("/// ").or_else(|| line.strip_prefix("//! "));
            let visible = documentation.filter(|line| !line.starts_with("# "));
            if visible.is_some_and(|line| line.contains("alicloud_runtime::")) {
                found.push(format!("{file}:{number}: {line}"));
            }
        }
    }
    assert!(found.is_empty(), "hide these lines with `# `:\n{}", found.join("\n"));
}
