//! The hand-written modules of a crate.

use std::collections::BTreeMap;

use crate::Input;
use crate::names::{self, ModuleName, NamedApi};
use crate::problem::{Location, Problem, ProblemKind};

/// Returns the names of the modules at the root of the crate.
///
/// # Errors
/// The name of a file is not that of a module, a module has no root or two, or the crate has a module of that name for something else.
pub(crate) fn names(input: &Input, named: &NamedApi) -> Result<Vec<ModuleName>, Vec<Problem>> {
    let files = input.modules.keys().map(|path| path.split('/').next().unwrap_or_default());
    let is_file = |path: &str| input.modules.contains_key(path);
    let mut problems = Vec::new();
    let mut modules = Vec::new();
    // A module may consist of a file and a folder of the same name.
    let names = files.map(|file| (file.strip_suffix(".rs").unwrap_or(file), file));
    for (name, file) in names.collect::<BTreeMap<&str, &str>>() {
        let module = ModuleName::new(name);
        let remedy = "rename the file";
        let kind = match &module {
            None => {
                let why = "expected lower-case ASCII letters, digits and `_`, beginning with a letter";
                ProblemKind::NotAName { name: name.to_owned(), why, remedy }
            }
            Some(module) if is_taken(named, module) => {
                let (name, rust) = (name.to_owned(), name.to_owned());
                ProblemKind::ReservedName { name, rust, by: "the crate", remedy }
            }
            // Rust would find no file, or two.
            Some(_) if is_file(&format!("{name}.rs")) == is_file(&format!("{name}/mod.rs")) => {
                let why = "expected a file `NAME.rs` or `NAME/mod.rs`, and not both";
                let remedy = "write the root of the module into one of them";
                ProblemKind::NotAName { name: name.to_owned(), why, remedy }
            }
            Some(_) => {
                modules.extend(module);
                continue;
            }
        };
        problems.push(Problem::new(Location::file(&format!("modules/{file}")), kind));
    }
    if problems.is_empty() { Ok(modules) } else { Err(problems) }
}

fn is_taken(named: &NamedApi, module: &ModuleName) -> bool {
    names::is_reserved_module(module) || named.api.groups.iter().any(|group| names::group(group) == *module)
}
