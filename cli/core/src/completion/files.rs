//! Files as candidates.

use std::fs;
use std::path::Path;

use super::Candidate;

/// Returns the files and folders whose paths begin with a text. Hidden ones only if the text begins their names.
pub(super) fn beginning_with(typed: &str, prefix: &str) -> Vec<Candidate> {
    let (folder, name) = match typed.rfind(std::path::is_separator) {
        Some(slash) => typed.split_at(slash + 1),
        None => ("", typed),
    };
    let place = if folder.is_empty() { Path::new(".") } else { Path::new(folder) };
    let Ok(entries) = fs::read_dir(place) else { return Vec::new() };
    let mut found: Vec<Candidate> = entries
        .filter_map(|entry| {
            let entry = entry.ok()?;
            let file = entry.file_name().into_string().ok()?;
            let is_wanted = file.starts_with(name) && (!file.starts_with('.') || name.starts_with('.'));
            // A link to a folder is one.
            let is_folder = fs::metadata(entry.path()).is_ok_and(|facts| facts.is_dir());
            let end = if is_folder { "/" } else { "" };
            is_wanted.then(|| Candidate::new(format!("{prefix}{folder}{file}{end}"), ""))
        })
        .collect();
    found.sort_by(|a, b| a.word.cmp(&b.word));
    found
}
