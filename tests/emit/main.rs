//! The emitted files: of a sample that uses every keyword of a description, and of two operations of
//! ICE. The test `compiled` compiles the snapshots of the sample.

mod accepted;
mod inline;

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use alicloud_generator::{Generated, Input, Sources, generate};

fn tests() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

fn generated(folder: &Path) -> Generated {
    let mut sources = Sources::new();
    let mut modules = BTreeMap::new();
    let mut folders = vec![folder.to_owned()];
    while let Some(next) = folders.pop() {
        for entry in fs::read_dir(next).expect("the folder of the description exists") {
            let path: PathBuf = entry.expect("an entry can be read").path();
            if path.is_dir() {
                folders.push(path);
                continue;
            }
            let name = path.strip_prefix(folder).expect("it was found below the folder");
            let name = name.to_str().expect("names are UTF-8").replace('\\', "/");
            let text = || fs::read_to_string(&path).expect("a description is text");
            if let Some(module) = name.strip_prefix("modules/") {
                modules.insert(module.to_owned(), text());
            } else if name.ends_with(".yaml") {
                sources.insert(name, text());
            }
        }
    }
    let mut input = Input { modules, ..Input::new(sources, "openapi.yaml") };
    // The snapshots do not change with each release.
    input.runtime = Some(r#"version = "0.1.0""#.to_owned());
    input.command = "cargo xtask".to_owned();
    generate(&input).unwrap_or_else(|reports| {
        let text: Vec<String> = reports.iter().map(ToString::to_string).collect();
        panic!("{}", text.join("\n\n"))
    })
}

#[test]
fn every_keyword_is_emitted_as_in_its_snapshot() {
    let sample = generated(&tests().join("emit"));
    let mut names = BTreeSet::new();
    insta::with_settings!({ prepend_module_to_snapshot => false, omit_expression => true, snapshot_path => "sample" }, {
        for file in &sample.files {
            let name = file.path.replace('/', "__");
            insta::assert_snapshot!(name.as_str(), file.text);
            names.insert(format!("{name}.snap"));
        }
    });
    let snapshots: BTreeSet<String> = fs::read_dir(tests().join("emit/sample"))
        .expect("the snapshots exist")
        .map(|entry| entry.expect("an entry can be read").file_name().to_string_lossy().into_owned())
        .filter(|name| name.ends_with(".snap"))
        .collect();
    assert_eq!(snapshots, names, "remove the snapshot of a file that is no longer emitted");
}

#[test]
fn two_operations_of_ice_are_emitted_as_in_their_snapshots() {
    let ice = generated(&tests().join("../specs/ice"));
    // Among others, an example of JSON in a string that is not JSON.
    assert_eq!(ice.warnings, [], "the description of ICE has no warnings");
    for name in ["get_url_upload_infos", "upload_media_by_url"] {
        let path = format!("src/upload/{name}.rs");
        let file = ice.files.iter().find(|file| file.path == path).expect("the operation is emitted");
        insta::with_settings!({ prepend_module_to_snapshot => false, omit_expression => true }, {
            insta::assert_snapshot!(name, file.text);
        });
    }
}

#[test]
fn the_same_description_gives_the_same_crate() {
    // Two at once compete for the processors, so their threads finish in another order.
    let folder = tests().join("../specs/ice");
    let (first, second) = std::thread::scope(|scope| {
        let first = scope.spawn(|| generated(&folder));
        (generated(&folder), first.join().expect("the generator does not panic"))
    });
    assert!(first.files.len() > 400, "every operation has a file");
    for (first, second) in first.files.iter().zip(&second.files) {
        assert_eq!((&first.path, &first.text), (&second.path, &second.text));
    }
    assert_eq!(first.files.len(), second.files.len());
}
