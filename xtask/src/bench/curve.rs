//! How the cost of generating grows with the description.

use std::collections::BTreeSet;
use std::path::Path;

use alicloud_generator::Sources;
use anyhow::{Context, Result};

use super::measure;
use super::setup::{self, Setup};
use super::table::{Table, median, number};
use crate::workspace::ice;
use alicloud_generator_cli::files::write;
use alicloud_generator_cli::sources::read_sources;
use alicloud_generator_cli::spec::ROOT;
use alicloud_generator_cli::yaml::{Yaml, YamlMap, layout, map, parse};

/// Generates from a description of each of these sizes, in every round.
pub(super) fn draw(setup: &Setup, sizes: &[usize]) -> Result<()> {
    println!("\n## Generating more operations\n");
    let folder = tempfile::tempdir()?;
    let spec = |size: usize| folder.path().join(size.to_string());
    for size in sizes {
        // A process of its own keeps the memory of this one low: see `measure::run`.
        let mut command = setup.describe();
        measure::run(command.arg(spec(*size)).args(["--operations", &size.to_string()]))?;
    }
    let mut costs = vec![(Vec::new(), Vec::new()); sizes.len()];
    for round in 1..=setup.rounds {
        for (size, (cpu, peak)) in sizes.iter().zip(&mut costs) {
            setup.progress(&format!("round {round}: {size} operations"));
            let out = setup::in_memory()?;
            let cost = measure::run(&mut setup.generate_ours(&spec(*size).join(ROOT), out.path()))?;
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

/// Writes the description of ICE into a folder, with copies of its operations up to `size`
/// operations.
pub(super) fn write_description(size: usize, folder: &Path) -> Result<()> {
    let sources = read_sources(&ice().folder(), ROOT, &[])?;
    for (path, text) in resized(sources, size)? {
        write(&folder.join(path), &text)?;
    }
    Ok(())
}

/// Returns a description with `size` operations, or all of its own if they are more. Copies have
/// names and groups of their own, and share the schemas that the originals share.
fn resized(mut sources: Sources, size: usize) -> Result<Sources> {
    let text = sources.get(ROOT).with_context(|| format!("no root document `{ROOT}`"))?;
    let mut root: Yaml = parse(text)?;
    let originals: Vec<String> = {
        let paths =
            root.get("paths").and_then(Yaml::as_mapping).context("invalid root document: missing `paths`")?;
        paths.values().filter_map(|item| item.get("$ref")?.as_str().map(str::to_owned)).collect()
    };
    let mut missing = size.saturating_sub(originals.len());
    for number in 2.. {
        let copied = originals.get(..missing.min(originals.len())).unwrap_or_default();
        if copied.is_empty() {
            break;
        }
        let copy = OperationCopies {
            number,
            operations: copied.iter().map(|file| operation_of(file).to_owned()).collect(),
        };
        for file in copied {
            let text = sources.get(file).with_context(|| format!("no file `{file}` in the description"))?;
            let mut item: Yaml = parse(text)?;
            copy.rename(&mut item);
            let group = file.split('/').next().unwrap_or_default();
            let (name, group) = (copy.name(operation_of(file)), copy.group(group));
            let copied_file = format!("{group}/{name}.yaml");
            copy.list(&mut root, &name, &group, &copied_file);
            let text = layout(&copied_file, &item)?;
            sources.insert(copied_file, text);
        }
        missing -= copied.len();
    }
    sources.insert(ROOT.to_owned(), layout(ROOT, &root)?);
    Ok(sources)
}

/// Returns the name of the operation that a file describes.
fn operation_of(file: &str) -> &str {
    let name = file.rsplit('/').next().unwrap_or(file);
    name.strip_suffix(".yaml").unwrap_or(name)
}

/// Copies of the operations, or of some of them, that have the same number in their names.
struct OperationCopies {
    number: usize,
    operations: BTreeSet<String>,
}

impl OperationCopies {
    fn name(&self, name: &str) -> String {
        format!("{name}Copy{}", self.number)
    }

    fn group(&self, group: &str) -> String {
        format!("{group}_{}", self.number)
    }

    fn rename(&self, item: &mut Yaml) {
        for operation in item.as_mapping_mut().into_iter().flat_map(YamlMap::values_mut) {
            for keyword in ["operationId", "x-acs-rust-name"] {
                if let Some(name) = operation.get_mut(keyword) {
                    *name = Yaml::from(self.name(name.as_str().unwrap_or_default()));
                }
            }
            if let Some(group) = operation.get_mut("tags").and_then(|tags| tags.get_mut(0)) {
                *group = Yaml::from(self.group(group.as_str().unwrap_or_default()));
            }
            if let Some(waiter) = operation.get_mut("x-acs-waiter").and_then(Yaml::as_mapping_mut) {
                self.rename_starts(waiter);
            }
        }
    }

    /// Makes a waiter refer to the copies of the operations that start its jobs. Operations without
    /// a copy are left out: two operations cannot name the same waiter.
    fn rename_starts(&self, waiter: &mut YamlMap) {
        let Some(Yaml::Mapping(starts)) = waiter.remove("started-by") else { return };
        let copied = |name: &Yaml| name.as_str().is_some_and(|name| self.operations.contains(name));
        let renamed: YamlMap = starts
            .into_iter()
            .filter(|(name, _)| copied(name))
            .map(|(name, paths)| (Yaml::from(self.name(name.as_str().unwrap_or_default())), paths))
            .collect();
        if !renamed.is_empty() {
            waiter.insert(Yaml::from("started-by"), Yaml::Mapping(renamed));
        }
    }

    fn list(&self, root: &mut Yaml, name: &str, group: &str, file: &str) {
        if let Some(paths) = root.get_mut("paths").and_then(Yaml::as_mapping_mut) {
            paths.insert(format!("/{name}").into(), map([("$ref", file.into())]));
        }
        if let Some(tags) = root.get_mut("tags").and_then(Yaml::as_sequence_mut)
            && !tags.iter().any(|tag| tag.get("name").and_then(Yaml::as_str) == Some(group))
        {
            tags.push(map([("name", group.into()), ("description", "Copies.".into())]));
        }
    }
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use super::*;

    #[test]
    fn a_description_is_resized_with_copies_that_the_generator_accepts() {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/spec");
        let generated = |size: usize| {
            let sources = resized(read_sources(&folder, ROOT, &[]).unwrap(), size).unwrap();
            alicloud_generator::generate(&alicloud_generator::Input::new(sources, ROOT)).unwrap()
        };
        assert_eq!(generated(1).operations, 2, "the originals stay");
        assert_eq!(generated(3).operations, 3, "a part of a copy");
        let copied = generated(6);
        assert_eq!(copied.operations, 6);
        let text = |path: &str| &copied.files.iter().find(|file| file.path == path).unwrap().text;
        let waiter = text("src/upload_2/get_url_upload_infos_copy2.rs");
        assert!(waiter.contains("UploadMediaByUrlCopy2"), "a copy waits for the jobs of copies");
    }
}
