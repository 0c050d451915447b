//! The examples in the documentation of a generated crate.

use std::fs;
use std::path::Path;

/// Returns each example as a module, in a module of a name. The examples are compiled and not run.
pub(crate) fn module(name: &str, source: &Path) -> String {
    let mut blocks = Vec::new();
    collect(source, &mut blocks);
    let modules =
        blocks.iter().enumerate().map(|(number, code)| format!("mod example_{number} {{\n{code}}}\n"));
    format!(
        "#[allow(dead_code, unused_variables, unused_mut)]\nmod {name} {{\n{}}}\n\n",
        modules.collect::<String>()
    )
}

fn collect(folder: &Path, blocks: &mut Vec<String>) {
    for entry in fs::read_dir(folder).expect("the crate was written") {
        let path = entry.expect("an entry can be read").path();
        if path.is_dir() {
            collect(&path, blocks);
            continue;
        }
        let text = fs::read_to_string(&path).expect("a generated file is text");
        let mut block: Option<String> = None;
        for line in text.lines() {
            let line = line.trim_start();
            let documented = line.strip_prefix("///").or_else(|| line.strip_prefix("//!"));
            let code = documented.map(|line| line.strip_prefix(' ').unwrap_or(line));
            match (code, &mut block) {
                (Some("```no_run"), None) => block = Some(String::new()),
                (Some("```"), Some(_)) => blocks.extend(block.take()),
                (Some(code), Some(block)) => {
                    // Rustdoc hides lines that begin with `#`.
                    *block += code.strip_prefix("# ").unwrap_or(code);
                    block.push('\n');
                }
                (_, _) => {}
            }
        }
    }
}
