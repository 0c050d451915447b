//! Descriptions of the repository, for tests.

use std::path::Path;

use crate::names::NamedApi;
use crate::{Input, Sources, read};

/// The description of the snapshots, which has everything that can be emitted.
pub(crate) fn sample() -> NamedApi {
    described("tests/emit")
}

/// The description in a folder of the repository.
pub(crate) fn described(folder: &str) -> NamedApi {
    let mut sources = Sources::new();
    read_folder(&Path::new(env!("CARGO_MANIFEST_DIR")).join("..").join(folder), "", &mut sources);
    read(&Input::new(sources, "openapi.yaml")).expect("the description has no problems").named
}

fn read_folder(folder: &Path, prefix: &str, sources: &mut Sources) {
    for entry in std::fs::read_dir(folder).expect("the folder exists") {
        let path = entry.expect("an entry can be read").path();
        let name = path.file_name().and_then(|name| name.to_str()).expect("names are UTF-8");
        if path.is_dir() {
            read_folder(&path, &format!("{prefix}{name}/"), sources);
        } else if name.ends_with(".yaml") {
            let text = std::fs::read_to_string(&path).expect("a description is text");
            sources.insert(format!("{prefix}{name}"), text);
        }
    }
}
