//! The table "Where the tests are" in `CONTRIBUTING.md`, compared with the repository.

mod documentation;

use std::fs;
use std::path::{Path, PathBuf};

/// A row: the paths of the sources, and what stands in the column of their tests.
struct Row {
    sources: Vec<String>,
    tests: String,
}

impl Row {
    /// Returns the length of the path that covers a file: a folder ends with `/`.
    fn covers(&self, file: &str) -> Option<usize> {
        self.sources.iter().filter(|path| covers(path, file)).map(String::len).max()
    }
}

/// Returns whether a path is the file, a folder of it, or a pattern such as `tests/import*.rs`.
fn covers(path: &str, file: &str) -> bool {
    match path.split_once('*') {
        Some((before, after)) => file.starts_with(before) && file.ends_with(after),
        None => path == file || path.ends_with('/') && file.starts_with(path),
    }
}

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("the package is in the repository").to_owned()
}

fn rows() -> Vec<Row> {
    let text = fs::read_to_string(root().join("CONTRIBUTING.md")).expect("the file is in the repository");
    let (_, section) = text.split_once("## Where the tests are\n").expect("the section exists");
    let section = section.split("\n## ").next().unwrap_or_default();
    let lines = section.lines().filter(|line| line.starts_with("| `"));
    let rows = lines.map(|line| {
        let cells: Vec<&str> = line.trim_matches('|').split(" | ").collect();
        let [sources, tests] = cells.as_slice() else { panic!("a row has two cells: {line}") };
        Row { sources: paths(sources), tests: (*tests).to_owned() }
    });
    rows.collect()
}

/// Returns the paths in a cell: words in backticks that contain a slash.
fn paths(cell: &str) -> Vec<String> {
    let code = cell.split('`').skip(1).step_by(2);
    code.filter(|code| code.contains('/') && !code.contains(' ')).map(str::to_owned).collect()
}

/// Returns all Rust files, and the tests in JavaScript, below a folder, relative to the root of the repository.
fn code_files(folder: &str) -> Vec<String> {
    let mut files = Vec::new();
    for entry in fs::read_dir(root().join(folder)).expect("the folder exists") {
        let entry = entry.expect("an entry can be read");
        let path = format!("{folder}/{}", entry.file_name().to_string_lossy());
        match entry.path().is_dir() {
            true if path.ends_with("/target") || path.ends_with("/node_modules") => {}
            true => files.extend(code_files(&path)),
            false if path.ends_with(".rs") || path.ends_with(".test.js") => files.push(path),
            false => {}
        }
    }
    files
}

/// Returns the names of the folders of `specs`.
fn services() -> Vec<String> {
    let entries = fs::read_dir(root().join("specs")).expect("the folder exists");
    let folders =
        entries.map(|entry| entry.expect("an entry can be read")).filter(|entry| entry.path().is_dir());
    let mut services: Vec<String> =
        folders.map(|entry| entry.file_name().to_string_lossy().into_owned()).collect();
    services.sort();
    services
}

/// Returns the folders of hand-written modules of generated crates.
fn modules() -> Vec<String> {
    let folders = services().into_iter().map(|service| format!("specs/{service}/modules"));
    folders.filter(|folder| root().join(folder).is_dir()).collect()
}

fn sources() -> Vec<String> {
    const FOLDERS: &[&str] = &[
        "catalogue/src",
        "cli/core/src",
        "cli/src",
        "generator/cli/src",
        "generator/src",
        "local/core/src",
        "local/src",
        "runtime/src",
        "xtask/src",
    ];
    let modules = modules();
    FOLDERS.iter().copied().chain(modules.iter().map(String::as_str)).flat_map(code_files).collect()
}

fn text(file: &str) -> String {
    fs::read_to_string(root().join(file)).unwrap_or_else(|error| panic!("{file}: {error}"))
}

#[test]
fn every_path_in_the_table_exists() {
    let mut all = code_files("tests");
    let modules = modules();
    let folders = ["catalogue", "cli", "generator", "local", "runtime", "xtask"];
    all.extend(folders.into_iter().chain(modules.iter().map(String::as_str)).flat_map(code_files));
    for row in rows() {
        for path in row.sources.iter().chain(&paths(&row.tests)) {
            assert!(all.iter().any(|file| covers(path, file)), "no file at `{path}`");
        }
    }
}

/// The row that applies to a file says "beside" if the file has unit tests.
#[test]
fn every_source_file_has_a_row_that_names_its_unit_tests() {
    let rows = rows();
    for file in sources() {
        let row = rows.iter().filter(|row| row.covers(&file).is_some()).max_by_key(|row| row.covers(&file));
        let row = row.unwrap_or_else(|| panic!("no row for {file}"));
        if text(&file).contains("#[cfg(test)]\nmod tests {") {
            assert!(row.tests.starts_with("beside"), "{file} has unit tests, which its row does not name");
        }
    }
    for row in rows.iter().filter(|row| row.tests.starts_with("beside")) {
        let has_tests = |file: &String| row.covers(file).is_some() && text(file).contains("#[cfg(test)]");
        assert!(sources().iter().any(has_tests), "{:?} have no unit tests", row.sources);
    }
}

#[test]
fn every_test_file_is_named_in_the_table() {
    let named: Vec<String> = rows().iter().flat_map(|row| paths(&row.tests)).collect();
    // A folder that is named as a whole, such as `tests/wire/`, does not tell where a test belongs.
    let named: Vec<&String> =
        named.iter().filter(|path| *path != "tests/wire/" && *path != "tests/properties/").collect();
    let has_tests = |file: &String| {
        let text = text(file);
        ["#[test]", "#[tokio::test"].iter().any(|attribute| text.contains(attribute))
    };
    for folder in
        ["tests/wire", "tests/properties", "tests/compiled", "tests/emit", "tests/reject", "xtask/tests"]
    {
        for file in code_files(folder).iter().filter(|file| has_tests(file)) {
            assert!(named.iter().any(|path| covers(path, file)), "{file} is not in the table");
        }
    }
}

/// A service that is only in `specs` would be neither published nor found.
#[test]
fn every_service_is_named_where_the_crates_are_listed() {
    let services = services();
    assert!(services.len() > 1, "{services:?}");
    for service in services {
        let manifest = text(&format!("generated/{service}/Cargo.toml"));
        let name = manifest.lines().find_map(|line| line.strip_prefix("name = "));
        let name = name.expect("a package has a name").trim_matches('"');
        for (file, code) in [
            ("README.md", format!("| [`{name}`](generated/{service}/README.md)")),
            ("Cargo.toml", format!("\n{name} = {{ path = \"generated/{service}\", version = ")),
            ("CONTRIBUTING.md", format!(" -p {name} ")),
            ("ARCHITECTURE.md", format!("| `generated/{service}` | `{name}` |")),
            ("CHANGELOG.md", format!("- `{name}` ")),
        ] {
            assert!(text(file).contains(&code), "{file} does not contain `{code}`");
        }
        for licence in ["LICENSE-APACHE", "LICENSE-MIT"] {
            let path = root().join("generated").join(&service).join(licence);
            assert!(
                path.is_file(),
                "{} is missing; it is a symlink to that of the repository",
                path.display()
            );
        }
    }
}
