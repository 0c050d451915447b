//! Root documents in many layouts, and operations with many names.

use super::*;

const ROOT: &str = "# A comment.\npaths:\n  /Alpha:\n    $ref: g/Alpha.yaml\n  # Another.\n  /Gamma: {$ref: g/Gamma.yaml}\ncomponents: {}\n";

fn listed(files: &[&str]) -> (Vec<String>, String) {
    let mut sources: Sources = [("openapi.yaml".to_owned(), ROOT.to_owned())].into();
    for name in files {
        let id = name.rsplit('/').next().unwrap_or_default().trim_end_matches(".yaml");
        sources.insert((*name).to_owned(), format!("post:\n  operationId: {id}\n"));
    }
    sources.insert("schemas/Thing.yaml".to_owned(), "type: object\n".to_owned());
    let added = list_operations(&mut sources, "openapi.yaml");
    (added, sources.remove("openapi.yaml").unwrap_or_default())
}

#[test]
fn a_new_operation_is_listed_in_its_place() {
    let (added, root) = listed(&["g/Alpha.yaml", "g/Beta.yaml", "g/Zeta.yaml", "g/Gamma.yaml"]);
    assert_eq!(added, ["Beta", "Zeta"]);
    assert_eq!(
        root,
        "# A comment.\npaths:\n  /Alpha:\n    $ref: g/Alpha.yaml\n  # Another.\n  /Beta:\n    $ref: g/Beta.yaml\n  /Gamma: {$ref: g/Gamma.yaml}\n  /Zeta:\n    $ref: g/Zeta.yaml\ncomponents: {}\n"
    );
}

#[test]
fn several_in_one_place_are_in_the_order_of_the_alphabet() {
    let (added, root) = listed(&["a/Delta.yaml", "b/Beta.yaml", "b/Zeta.yaml", "c/Eta.yaml"]);
    assert_eq!(added, ["Delta", "Beta", "Zeta", "Eta"]);
    let paths: Vec<&str> = root.lines().filter_map(|line| line.strip_prefix("  /")).collect();
    assert_eq!(paths, ["Alpha:", "Beta:", "Delta:", "Eta:", "Gamma: {$ref: g/Gamma.yaml}", "Zeta:"]);
}

#[test]
fn what_is_listed_stays_as_it_is() {
    assert_eq!(listed(&["g/Alpha.yaml", "g/Gamma.yaml"]), (Vec::new(), ROOT.to_owned()));
}

const OPERATION: &str = "post:\n  operationId: New\n";

/// Lists the operation `New` in a folder, and returns the changed root document.
fn with_new(root: &str, folder: &str) -> String {
    let mut sources: Sources =
        [("openapi.yaml".to_owned(), root.to_owned()), (format!("{folder}/New.yaml"), OPERATION.to_owned())]
            .into();
    assert_eq!(list_operations(&mut sources, "openapi.yaml"), ["New"], "{root:?}");
    let changed = sources["openapi.yaml"].clone();
    assert!(list_operations(&mut sources, "openapi.yaml").is_empty(), "once is enough: {changed:?}");
    changed
}

#[test]
fn line_ends_and_the_end_of_the_file_stay_as_they_are() {
    let entry = "  /New:\r\n    $ref: g/New.yaml\r\n";
    let root = "# First.\r\npaths:\r\n  /A: {}\r\ninfo: {}\r\n";
    assert_eq!(with_new(root, "g"), root.replace("info", &format!("{entry}info")));
    assert_eq!(with_new("paths:\n  /A: {}", "g"), "paths:\n  /A: {}\n  /New:\n    $ref: g/New.yaml");
    let marked = "\u{feff}paths:\n  /A: {}\n";
    let info = "info: {}\n";
    assert_eq!(
        with_new(&format!("{marked}{info}"), "g"),
        format!("{marked}  /New:\n    $ref: g/New.yaml\n{info}")
    );
}

#[test]
fn paths_may_be_written_in_each_style() {
    const ENTRY: &str = "  /New:\n    $ref: g/New.yaml\n";
    for (root, expected) in [
        ("paths:\n", format!("paths:\n{ENTRY}")),
        ("paths: # all\n", format!("paths: # all\n{ENTRY}")),
        ("paths: {}\nx: 1\n", format!("paths:\n{ENTRY}x: 1\n")),
        ("paths: {} # all", format!("paths: # all\n{}", ENTRY.trim_end())),
        ("'paths' : ~\nx: 1\n", format!("'paths' :\n{ENTRY}x: 1\n")),
        ("x: 1\n", format!("x: 1\npaths:\n{ENTRY}")),
        ("x: 1", format!("x: 1\npaths:\n{}", ENTRY.trim_end())),
        ("x: 1\n...\n", format!("x: 1\npaths:\n{ENTRY}...\n")),
        ("paths: {/A: {}}\n", "paths: {/New: {$ref: g/New.yaml}, /A: {}}\n".to_owned()),
        ("paths: {\n}\n", "paths: {/New: {$ref: g/New.yaml}, \n}\n".to_owned()),
        ("paths:\n  # none\n\n# x\nx: 1\n", format!("paths:\n  # none\n{ENTRY}\n# x\nx: 1\n")),
        (
            "paths:\n    '/A': {}\n    \"/Z\": {}\n",
            "paths:\n    '/A': {}\n    /New:\n        $ref: g/New.yaml\n    \"/Z\": {}\n".to_owned(),
        ),
    ] {
        assert_eq!(with_new(root, "g"), expected);
    }
}

#[test]
fn a_path_that_is_no_plain_string_is_quoted() {
    for (folder, written) in [
        ("a #b", "'a #b/New.yaml'"),
        ("a: b", "'a: b/New.yaml'"),
        ("*a", "'*a/New.yaml'"),
        ("&a", "'&a/New.yaml'"),
        ("!a", "'!a/New.yaml'"),
        ("%a", "'%a/New.yaml'"),
        ("@a", "'@a/New.yaml'"),
        ("it's", "'it''s/New.yaml'"),
        ("- a", "'- a/New.yaml'"),
        ("2026", "'2026/New.yaml'"),
        ("a\tb", "\"a\\tb/New.yaml\""),
    ] {
        assert_eq!(with_new("paths:\n", folder), format!("paths:\n  /New:\n    $ref: {written}\n"));
    }
    let name = "a: 'b' #c";
    let mut sources: Sources = [
        ("openapi.yaml".to_owned(), "paths: {/A: {}}\n".to_owned()),
        (format!("{name}.yaml"), format!("post: {{operationId: {name:?}}}\n")),
    ]
    .into();
    assert_eq!(list_operations(&mut sources, "openapi.yaml"), [name]);
    let item = "'/a: ''b'' #c': {$ref: 'a: ''b'' #c.yaml'}";
    assert_eq!(sources["openapi.yaml"], format!("paths: {{{item}, /A: {{}}}}\n"));
}

#[test]
fn what_cannot_be_added_faithfully_is_not_added() {
    for root in [
        "paths: {$ref: paths.yaml}\n/New: 1\npaths2: [",
        "{\"paths\": {}}",
        "paths: [a]\n",
        "paths:\n  /New: {}\n",
        "paths:\n  /Other: {$ref: ./g/../g/New.yaml}\n",
        "- paths:\n",
    ] {
        let sources: Sources =
            [("openapi.yaml".to_owned(), root.to_owned()), ("g/New.yaml".to_owned(), OPERATION.to_owned())]
                .into();
        let mut changed = sources.clone();
        assert!(list_operations(&mut changed, "openapi.yaml").is_empty(), "{root:?}");
        assert_eq!(changed, sources);
    }
}

#[test]
fn of_two_files_of_one_operation_the_first_is_listed() {
    let mut sources: Sources = [("openapi.yaml".to_owned(), "paths:\n".to_owned())].into();
    for folder in ["a", "b"] {
        sources.insert(format!("{folder}/New.yaml"), OPERATION.to_owned());
    }
    assert_eq!(list_operations(&mut sources, "openapi.yaml"), ["New"]);
    assert_eq!(sources["openapi.yaml"], "paths:\n  /New:\n    $ref: a/New.yaml\n");
}
