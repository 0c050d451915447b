//! How the cost of generating grows with the description.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use alicloud_generator::Sources;
use anyhow::{Context, Result};
use serde_yaml::{Mapping, Value};

use super::table::{Table, median, number};
use super::{Bench, generate, measure};
use crate::regen::{description_files, workspace};

const ROOT: &str = "openapi.yaml";

/// Generates from descriptions of so many operations each, in every round.
pub(super) fn draw(bench: &Bench, sizes: &[usize]) -> Result<()> {
    println!("\n## Generating more operations\n");
    let folder = tempfile::tempdir()?;
    let spec = |size: usize| folder.path().join(size.to_string());
    for size in sizes {
        // In a process of its own, so that this one stays small.
        let mut command = bench.describe();
        measure::run(command.arg(spec(*size)).args(["--operations", &size.to_string()]))?;
    }
    let mut costs = vec![(Vec::new(), Vec::new()); sizes.len()];
    for round in 1..=bench.rounds {
        for (size, (cpu, peak)) in sizes.iter().zip(&mut costs) {
            bench.tell(&format!("round {round}: {size} operations"));
            let out = tempfile::tempdir()?;
            let cost =
                measure::run(&mut generate::ours(&bench.generator, &spec(*size).join(ROOT), out.path()))?;
            cpu.push(cost.cpu_seconds());
            peak.push(cost.peak_mebibytes());
        }
    }
    let mut table = Table::new(["operations", "CPU s", "CPU ms each", "peak MiB", "peak KiB each"]);
    for (size, (cpu, peak)) in sizes.iter().zip(&costs) {
        let (cpu, peak, count) = (median(cpu), median(peak), *size as f64);
        let figures = [cpu, cpu * 1e3 / count, peak, peak * 1024.0 / count];
        table.row(std::iter::once(size.to_string()).chain(figures.map(|figure| number(figure, 3))));
    }
    print!("{table}");
    Ok(())
}

/// Writes the description of ICE into a folder, with copies of its operations until there are so
/// many.
pub(super) fn write_description(size: usize, folder: &Path) -> Result<()> {
    let sources = description_files(&workspace().join("specs/ice"))?;
    for (path, text) in of_size(sources, size)? {
        let file = folder.join(path);
        fs::create_dir_all(file.parent().unwrap_or(folder))?;
        fs::write(&file, text).with_context(|| format!("cannot write `{}`", file.display()))?;
    }
    Ok(())
}

/// A description with so many operations, and never fewer than it has. Copies have names and
/// groups of their own, and share the schemas that the originals share.
fn of_size(mut sources: Sources, size: usize) -> Result<Sources> {
    let text = sources.get(ROOT).context("there is no root document")?;
    let mut root: Value = serde_yaml::from_str(text)?;
    let originals: Vec<String> = {
        let paths = root.get("paths").and_then(Value::as_mapping).context("the root has no paths")?;
        paths.values().filter_map(|item| item.get("$ref")?.as_str().map(str::to_owned)).collect()
    };
    let mut missing = size.saturating_sub(originals.len());
    for number in 2.. {
        let copied = originals.get(..missing.min(originals.len())).unwrap_or_default();
        if copied.is_empty() {
            break;
        }
        let copy =
            Copy { number, operations: copied.iter().map(|file| operation_of(file).to_owned()).collect() };
        for file in copied {
            let text = sources.get(file).with_context(|| format!("there is no `{file}`"))?;
            let mut item: Value = serde_yaml::from_str(text)?;
            copy.rename(&mut item);
            let group = file.split('/').next().unwrap_or_default();
            let (name, group) = (copy.name(operation_of(file)), copy.group(group));
            let copied_file = format!("{group}/{name}.yaml");
            copy.list(&mut root, &name, &group, &copied_file);
            sources.insert(copied_file, serde_yaml::to_string(&item)?);
        }
        missing -= copied.len();
    }
    sources.insert(ROOT.to_owned(), serde_yaml::to_string(&root)?);
    Ok(sources)
}

/// The name of an operation, from that of its file.
fn operation_of(file: &str) -> &str {
    let name = file.rsplit('/').next().unwrap_or(file);
    name.strip_suffix(".yaml").unwrap_or(name)
}

/// One copy of the operations, or of the first of them.
struct Copy {
    number: usize,
    operations: BTreeSet<String>,
}

impl Copy {
    fn name(&self, name: &str) -> String {
        format!("{name}Copy{}", self.number)
    }

    fn group(&self, group: &str) -> String {
        format!("{group}_{}", self.number)
    }

    fn rename(&self, item: &mut Value) {
        for operation in item.as_mapping_mut().into_iter().flat_map(Mapping::values_mut) {
            for word in ["operationId", "x-acs-rust-name"] {
                if let Some(name) = operation.get_mut(word) {
                    *name = Value::from(self.name(name.as_str().unwrap_or_default()));
                }
            }
            if let Some(group) = operation.get_mut("tags").and_then(|tags| tags.get_mut(0)) {
                *group = Value::from(self.group(group.as_str().unwrap_or_default()));
            }
            if let Some(waiter) = operation.get_mut("x-acs-waiter").and_then(Value::as_mapping_mut) {
                self.rename_starts(waiter);
            }
        }
    }

    /// What starts the jobs that a copy looks up are copies, too, as far as there are any.
    fn rename_starts(&self, waiter: &mut Mapping) {
        let Some(Value::Mapping(starts)) = waiter.remove("started-by") else { return };
        let copied = |name: &Value| name.as_str().is_some_and(|name| self.operations.contains(name));
        let renamed: Mapping = starts
            .into_iter()
            .filter(|(name, _)| copied(name))
            .map(|(name, paths)| (Value::from(self.name(name.as_str().unwrap_or_default())), paths))
            .collect();
        if !renamed.is_empty() {
            waiter.insert(Value::from("started-by"), Value::Mapping(renamed));
        }
    }

    fn list(&self, root: &mut Value, name: &str, group: &str, file: &str) {
        if let Some(paths) = root.get_mut("paths").and_then(Value::as_mapping_mut) {
            let reference = Mapping::from_iter([(Value::from("$ref"), Value::from(file))]);
            paths.insert(Value::from(format!("/{name}")), Value::Mapping(reference));
        }
        if let Some(tags) = root.get_mut("tags").and_then(Value::as_sequence_mut)
            && !tags.iter().any(|tag| tag.get("name").and_then(Value::as_str) == Some(group))
        {
            let words = [("name", group), ("description", "Copies.")];
            let tag = words.map(|(word, text)| (Value::from(word), Value::from(text)));
            tags.push(Value::Mapping(Mapping::from_iter(tag)));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn there_are_as_many_operations_as_asked_for_and_each_is_good() {
        let sources = description_files(&workspace().join("specs/ice")).unwrap();
        let copied = of_size(sources, 820).unwrap();
        let generated = alicloud_generator::generate(&alicloud_generator::Input::new(copied, ROOT));
        assert_eq!(generated.map(|generated| generated.operations).unwrap(), 820);
    }
}
