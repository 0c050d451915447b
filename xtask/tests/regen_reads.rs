//! Which files `cargo xtask regen` reads, in a folder with much else.

#![cfg(unix)]

#[path = "support/disk.rs"]
mod disk;
mod support;

use std::fs;
use std::os::unix::fs::symlink;
use std::os::unix::net::UnixListener;

use disk::{mkfifo, regen_with};
use support::{Run, Sandbox};

/// Runs `regen`, which is stopped after a minute.
fn regen(sandbox: &Sandbox) -> Run {
    regen_with(sandbox, "exec \"$@\"")
}

/// Runs `regen` on a description with other files in its folder. The crate must be that of the description
/// alone.
#[track_caller]
fn assert_ignored(sandbox: &Sandbox) {
    let plain = Sandbox::new();
    plain.regen(&[]).succeeded();
    let run = regen(sandbox);
    assert_eq!(run.err, "");
    run.succeeded();
    for file in ["openapi.yaml", "members.yaml"] {
        assert_eq!(sandbox.read(&format!("spec/{file}")), plain.read(&format!("spec/{file}")));
    }
    let files = |sandbox: &Sandbox| {
        let crate_folder = sandbox.path("crate");
        let generated = sandbox.generated().into_iter();
        let relative = generated.map(|(path, (text, _))| {
            (path.strip_prefix(&crate_folder).expect("it is in the crate").to_owned(), text)
        });
        relative.filter(|(path, _)| path.as_os_str() != "Cargo.toml").collect::<Vec<_>>()
    };
    assert_eq!(files(sandbox), files(&plain));
}

const OPERATION: &str = "post:\n  operationId: Foreign\n  summary: Not of this API.\n";

#[test]
fn the_files_of_other_tools_are_left_alone() {
    let sandbox = Sandbox::new();
    for (file, text) in [
        ("docker-compose.yaml", "services: {web: {image: x}}\n"),
        ("mkdocs.yml", "site_name: x\ntheme: !!python/name:x y\n"),
        ("broken.yaml", "a: [\n"),
        ("empty.yaml", ""),
        ("several.yaml", "a: 1\n---\nb: 2\n"),
        (".github/workflows/ci.yml", "on: push\njobs: {}\n"),
        (".hidden/Foreign.yaml", OPERATION),
        ("node_modules/api/Foreign.yaml", OPERATION),
        ("node_modules/api/schemas/X.yaml", "type: object\n"),
        ("target/package/Foreign.yaml", OPERATION),
        ("helm/Chart.yaml", "apiVersion: v2\nname: x\ntype: application\n"),
        ("helm/templates/t.yaml", "{{- if .Values.x }}\nkind: {{ .Values.kind }}\n{{ end }}\n"),
        ("upload/broken.yaml", "\t- : [\n"),
        ("upload/kustomization.yaml", "apiVersion: v1\ntype: x\n"),
        ("schemas/notes.yaml", "- a list\n"),
        ("schemas/broken.yaml", "a: b: c\n"),
        // A second description, with a root document of the same name or of another one.
        ("v2/openapi.yaml", "openapi: 3.1.0\npaths: {/Foreign: {$ref: group/Foreign.yaml}}\n"),
        ("v2/group/Foreign.yaml", OPERATION),
        ("v2/group/New.yaml", "post: {operationId: New}\n"),
        ("v3/api.yaml", "# A comment.\n\"openapi\": 3.1.0\n"),
        ("v3/group/Foreign.yaml", OPERATION),
        // A second root document in the same folder.
        ("other.yaml", "openapi: 3.0.0\npaths: {/Foreign: {$ref: other/Foreign.yaml}}\n"),
        ("other/Foreign.yaml", "post: {operationId: Foreign, x: {$ref: ../schemas/Foreign.yaml}}\n"),
        ("schemas/Foreign.yaml", "type: object\n"),
    ] {
        sandbox.write(&format!("spec/{file}"), text);
    }
    fs::write(sandbox.path("spec/latin1.yaml"), b"name: \xe4\n").unwrap();
    fs::write(sandbox.path("spec/upload/Latin1.yaml"), b"post: {operationId: Latin1, x: \xe4}\n").unwrap();
    assert_ignored(&sandbox);
}

#[test]
fn reading_ends_whatever_is_in_the_folder() {
    let sandbox = Sandbox::new();
    for folder in ["spec", "spec/upload", "spec/schemas"] {
        mkfifo(&sandbox.path(&format!("{folder}/pipe.yaml")));
        symlink(".", sandbox.path(&format!("{folder}/cycle"))).unwrap();
        symlink("cycle.yaml", sandbox.path(&format!("{folder}/cycle.yaml"))).unwrap();
        symlink("/", sandbox.path(&format!("{folder}/everything"))).unwrap();
        symlink("/dev/zero", sandbox.path(&format!("{folder}/zeros.yaml"))).unwrap();
        symlink("nowhere", sandbox.path(&format!("{folder}/dangling.yaml"))).unwrap();
        fs::create_dir(sandbox.path(&format!("{folder}/folder.yaml"))).unwrap();
    }
    let _socket = UnixListener::bind(sandbox.path("spec/socket.yaml")).unwrap();
    // An operation, but of more than 1 MiB.
    let big = format!("post: {{operationId: Big}}\n{}", "# A comment.\n".repeat(100_000));
    sandbox.write("spec/upload/Big.yaml", &big);
    // A file of 1 TB, which has no blocks on the disk.
    fs::File::create(sandbox.path("spec/upload/Huge.yaml")).unwrap().set_len(1 << 40).unwrap();
    let deep = sandbox.path("spec/deep").join("d/".repeat(500));
    fs::create_dir_all(deep).unwrap();
    let many = sandbox.path("spec/many");
    fs::create_dir(&many).unwrap();
    for number in 0..1000 {
        fs::write(many.join(format!("n{number}.yaml")), "type: object\n").unwrap();
    }
    assert_ignored(&sandbox);
}

#[test]
fn what_a_description_refers_to_is_read_wherever_it_is() {
    let sandbox = Sandbox::new();
    let schema = sandbox.read("spec/schemas/URLUploadStatus.yaml");
    fs::remove_file(sandbox.path("spec/schemas/URLUploadStatus.yaml")).unwrap();
    let refer = |target: &str| {
        sandbox.edit("spec/upload/GetUrlUploadInfos.yaml", |text| {
            let at =
                text.find("URLUploadStatus.yaml").or_else(|| text.find("Moved.")).expect("it refers to it");
            let line = text[..at].rfind("$ref:").expect("a reference");
            let end = at + text[at..].find('\n').expect("a line");
            format!("{}$ref: {target}{}", &text[..line], &text[end..])
        });
    };
    for path in [
        ".hidden/Moved.yaml",
        "node_modules/x/Moved.yaml",
        "Moved.txt",
        "a/b/c/d/Moved.yaml",
        "x #/Moved.yaml",
    ] {
        sandbox.write(&format!("spec/{path}"), &schema);
        refer(&format!("'../{path}'"));
        regen(&sandbox).succeeded();
        fs::remove_file(sandbox.path(&format!("spec/{path}"))).unwrap();
        assert!(regen(&sandbox).failed().contains("no such file or node"), "{path}");
    }
    // A symlink inside the folder is followed, and one that leads out of it is not.
    refer("../Moved.yaml");
    sandbox.write("spec/real/Real.txt", &schema);
    symlink("real/Real.txt", sandbox.path("spec/Moved.yaml")).unwrap();
    regen(&sandbox).succeeded();
    let replace = |target: &str| {
        fs::remove_file(sandbox.path("spec/Moved.yaml")).unwrap();
        symlink(target, sandbox.path("spec/Moved.yaml")).unwrap();
        regen(&sandbox).failed()
    };
    sandbox.write("outside.yaml", &schema);
    assert_eq!(
        replace("../outside.yaml"),
        "error: cannot read the description; nothing was written\n  spec/Moved.yaml: a symlink that leads out of the \
         folder of the description\n"
    );
    assert!(replace("Moved.yaml").contains("spec/Moved.yaml: a symlink that leads nowhere"));
    assert!(replace("/dev/zero").contains("spec/Moved.yaml: a symlink that leads out of the folder"));
    assert!(replace("upload").contains("no such file or node"));
    fs::remove_file(sandbox.path("spec/Moved.yaml")).unwrap();
    mkfifo(&sandbox.path("spec/Moved.yaml"));
    assert!(regen(&sandbox).failed().contains("spec/Moved.yaml: not a regular file"));
    mkfifo(&sandbox.path("spec/manifest.toml"));
    assert!(regen(&sandbox).failed().contains("spec/Moved.yaml: not a regular file"));
    fs::remove_file(sandbox.path("spec/Moved.yaml")).unwrap();
    sandbox.write("spec/Moved.yaml", &schema);
    assert!(regen(&sandbox).failed().contains("spec/manifest.toml: not a regular file"));
    fs::remove_file(sandbox.path("spec/manifest.toml")).unwrap();
    fs::write(sandbox.path("spec/Moved.yaml"), b"type: \xe4\n").unwrap();
    let err = regen(&sandbox).failed();
    assert!(err.contains("spec/Moved.yaml:1:7\n") && err.contains("invalid UTF-8: the byte 0xe4"), "{err}");
}

#[test]
fn a_forgotten_file_is_reported() {
    for (file, text) in [
        ("schemas/Old.yaml", "type: string\n"),
        ("schemas/nested/Old.yaml", "$ref: ../Error.yaml\n"),
        ("upload/Old.yaml", "properties: {}\n"),
        ("Old.yaml", "allOf: []\n"),
        // The name of the operation is not that of the file.
        ("anywhere/Old.yaml", "post: {operationId: New}\n"),
    ] {
        let sandbox = Sandbox::new();
        sandbox.write(&format!("spec/{file}"), text);
        let err = regen(&sandbox).failed();
        assert!(
            err.contains("unused file: no other file refers to it")
                && err.contains(&format!(" --> spec/{file}:1:1\n")),
            "{err}"
        );
    }
    // A new operation with a mistake.
    let sandbox = Sandbox::new();
    sandbox.write("spec/upload/New.yaml", "post:\n  operationId: New\n  x: [\n");
    let err = regen(&sandbox).failed();
    assert!(err.contains("spec/upload/New.yaml:") && err.contains("invalid YAML"), "{err}");
}

/// Adds an operation in a folder, and returns the root document.
fn listed(sandbox: &Sandbox, folder: &str) -> String {
    let operation = sandbox.read("spec/upload/UploadMediaByURL.yaml");
    let added = operation.replace("operationId: UploadMediaByURL", "operationId: UploadAgain");
    sandbox.write(&format!("spec/{folder}/UploadAgain.yaml"), &added);
    let check = sandbox.regen(&["--check"]).out;
    let out = regen(sandbox).succeeded();
    assert!(out.starts_with("spec/openapi.yaml: listed UploadAgain\n"), "{out}");
    let root = sandbox.read("spec/openapi.yaml");
    for line in check.lines().filter(|line| line.starts_with('+') && line.contains("UploadAgain.yaml")) {
        assert!(root.contains(&line[1..]), "what a check shows is written: {line}");
    }
    assert!(sandbox.regen(&["--check"]).succeeded().contains("all up to date"));
    root
}

#[test]
fn the_path_of_a_new_operation_is_quoted() {
    for (folder, reference) in [
        ("a #b", "'a #b/UploadAgain.yaml'"),
        ("a: b", "'a: b/UploadAgain.yaml'"),
        ("*a", "'*a/UploadAgain.yaml'"),
        ("&a!%@", "'&a!%@/UploadAgain.yaml'"),
        ("- a", "'- a/UploadAgain.yaml'"),
        ("it's", "'it''s/UploadAgain.yaml'"),
        ("12", "'12/UploadAgain.yaml'"),
    ] {
        let root = listed(&Sandbox::new(), folder);
        assert!(root.contains(&format!("  /UploadAgain:\n    $ref: {reference}\n")), "{root}");
    }
}

#[test]
fn the_line_ends_of_the_root_document_stay() {
    let sandbox = Sandbox::new();
    sandbox.edit("spec/openapi.yaml", |text| text.replace('\n', "\r\n"));
    let before = sandbox.read("spec/openapi.yaml");
    let entry = "  /UploadAgain:\r\n    $ref: upload/UploadAgain.yaml\r\n";
    assert_eq!(listed(&sandbox, "upload").replacen(entry, "", 1), before);

    let sandbox = Sandbox::new();
    sandbox.edit("spec/openapi.yaml", |text| format!("\u{feff}{}", text.trim_end()));
    let before = sandbox.read("spec/openapi.yaml");
    let entry = "  /UploadAgain:\n    $ref: upload/UploadAgain.yaml\n";
    assert_eq!(listed(&sandbox, "upload").replacen(entry, "", 1), before);
}

#[test]
fn an_import_leaves_the_files_of_others_alone() {
    let sandbox = Sandbox::new();
    sandbox.write("spec/broken.yaml", "a: [\n");
    sandbox.write("spec/helm/t.yaml", "{{ x }}\n");
    mkfifo(&sandbox.path("spec/pipe.yaml"));
    let mut metadata = support::metadata();
    sandbox.import(&metadata, &["--check"]).succeeded();
    // It does not write through a symlink, either.
    support::response(&mut metadata, "UploadMediaByURL")["New"] = serde_json::json!({"type": "string"});
    let file = sandbox.path("spec/upload/UploadMediaByURL.yaml");
    fs::rename(&file, sandbox.path("spec/Real.yaml")).unwrap();
    symlink("../Real.yaml", &file).unwrap();
    let before = sandbox.read("spec/Real.yaml");
    let err = sandbox.import(&metadata, &[]).failed();
    assert!(
        err.contains("UploadMediaByURL.yaml`: it is a symlink") && err.ends_with("nothing was written\n"),
        "{err}"
    );
    assert_eq!(sandbox.read("spec/Real.yaml"), before);
}
