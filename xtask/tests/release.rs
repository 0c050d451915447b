//! `cargo xtask release`, in a temporary repository.

mod support;

use std::process::Command;

use support::{Run, Sandbox};

const ROOT: &str = "specs/ice/openapi.yaml";
const OTHER_ROOT: &str = "specs/sts/openapi.yaml";
const LOOKUP: &str = "specs/ice/upload/GetUrlUploadInfos.yaml";

/// The description of another service than that of the fixtures.
const OTHER: &str = "openapi: 3.1.0
x-acs-style: RPC
x-acs-product: Sts
x-acs-crate-version: 0.1.0
info: {title: Another service, version: '2015-04-01'}
servers: [{url: 'https://sts.aliyuncs.com', x-acs-regions: [cn-hangzhou]}]
tags: [{name: identity, description: Who calls.}]
paths: {/GetCallerIdentity: {$ref: identity/GetCallerIdentity.yaml}}
";
const OTHER_OPERATION_FILE: &str = "specs/sts/identity/GetCallerIdentity.yaml";
const OTHER_OPERATION: &str = "post:
  operationId: GetCallerIdentity
  summary: Returns who calls.
  tags: [identity]
  responses: {'200': {description: Who calls., content: {application/json: {schema: {type: object}}}}}
";

/// A workspace with two generated crates and the runtime, which are published, and with a package `xtask` whose `regen` writes its own version.
struct Repository(Sandbox);

impl Repository {
    fn new() -> Self {
        let sandbox = Sandbox::new();
        std::fs::create_dir(sandbox.path("specs")).expect("a folder can be created");
        std::fs::rename(sandbox.path("spec"), sandbox.path("specs/ice")).expect("a folder can be moved");
        sandbox.write(OTHER_ROOT, OTHER);
        sandbox.write(OTHER_OPERATION_FILE, OTHER_OPERATION);
        sandbox.write(
            "Cargo.toml",
            "[workspace]\nresolver = \"3\"\nmembers = [\"generated/*\", \"runtime\", \"xtask\"]\n\n[workspace.package]\nversion = \"0.1.0\"\n\n\
             [workspace.dependencies]\nalicloud-runtime = { path = \"runtime\", version = \"0.1.0\" }\n",
        );
        let package = |name: &str, publish: bool| {
            format!(
                "[package]\nname = \"{name}\"\nversion.workspace = true\nedition = \"2024\"\npublish = {publish}\n"
            )
        };
        let runtime =
            "\n[dependencies]\nalicloud-runtime = { version = \"0.1.0\", path = \"../../runtime\" }\n";
        for service in ["ice", "sts"] {
            let manifest = package(&format!("alicloud-{service}"), true) + runtime;
            sandbox.write(&format!("generated/{service}/Cargo.toml"), &manifest);
            sandbox.write(&format!("generated/{service}/src/lib.rs"), "");
        }
        sandbox.write("runtime/Cargo.toml", &package("alicloud-runtime", true));
        sandbox.write("runtime/src/lib.rs", "");
        sandbox.write("xtask/Cargo.toml", &package("xtask", false));
        sandbox.write(
            "xtask/src/main.rs",
            "fn main() {\n    std::fs::write(\"generated.txt\", env!(\"CARGO_PKG_VERSION\")).unwrap();\n}\n",
        );
        sandbox.write(".cargo/config.toml", "[alias]\nxtask = \"run --quiet --package xtask --\"\n");
        sandbox.write(".gitignore", "/target\n");
        sandbox.write("CHANGELOG.md", "# Changelog\n\n## Unreleased\n\n- First.\n");
        let repository = Repository(sandbox);
        repository.0.edit(ROOT, |text| {
            text.replace("x-acs-product: ICE", "x-acs-product: ICE\nx-acs-crate-version: 0.1.0")
        });
        repository.git(&["init", "--quiet", "--initial-branch=main"]);
        repository.git(&["config", "user.name", "Test"]);
        repository.git(&["config", "user.email", "test@example.com"]);
        let mut lock = Command::new("cargo");
        let lock = lock.args(["generate-lockfile", "--offline"]).current_dir(repository.0.path("")).output();
        Run::from(lock.expect("cargo can be started")).succeeded();
        repository.commit("A workspace");
        repository
    }

    fn git(&self, arguments: &[&str]) -> String {
        let output = Command::new("git").args(arguments).current_dir(self.0.path("")).output();
        Run::from(output.expect("git can be started")).succeeded()
    }

    fn commit(&self, message: &str) {
        self.git(&["add", "."]);
        self.git(&["commit", "--quiet", "--message", message]);
    }

    fn commit_empty(&self, message: &str) {
        self.git(&["commit", "--quiet", "--allow-empty", "--message", message]);
    }

    fn release(&self, arguments: &[&str]) -> Run {
        self.0.run(&[&["release", "--repository", "."], arguments].concat())
    }
}

#[test]
fn a_release_sets_versions_writes_the_changelog_commits_and_tags() {
    let repository = Repository::new();
    let before = repository.git(&["rev-parse", "HEAD"]);
    let shown = repository.release(&["0.1.0", "--dry-run"]).succeeded();
    assert!(
        shown.contains("any version fits")
            && shown.contains("tag alicloud-ice-v0.1.0, alicloud-runtime-v0.1.0, alicloud-sts-v0.1.0\n"),
        "{shown}"
    );
    assert_eq!(repository.git(&["rev-parse", "HEAD"]), before, "a dry run does nothing");
    assert_eq!(repository.git(&["status", "--porcelain"]), "");

    repository.release(&["0.2.0"]).succeeded();
    assert_eq!(repository.git(&["status", "--porcelain"]), "");
    assert_eq!(repository.git(&["log", "--format=%s"]), "Release 0.2.0\nA workspace\n");
    assert_eq!(
        repository.git(&["tag", "--points-at", "HEAD"]),
        "alicloud-ice-v0.2.0\nalicloud-runtime-v0.2.0\nalicloud-sts-v0.2.0\n"
    );
    let files = repository.git(&["show", "--format=", "--name-only"]);
    let expected = [
        "CHANGELOG.md",
        "Cargo.lock",
        "Cargo.toml",
        "generated.txt",
        "generated/ice/Cargo.toml",
        "generated/sts/Cargo.toml",
        ROOT,
        OTHER_ROOT,
    ];
    assert_eq!(files.lines().collect::<Vec<_>>(), expected);
    assert!(repository.0.read("Cargo.toml").contains("path = \"runtime\", version = \"0.2.0\""));
    assert!(repository.0.read("Cargo.lock").contains("name = \"alicloud-ice\"\nversion = \"0.2.0\""));
    for root in [ROOT, OTHER_ROOT] {
        assert!(repository.0.read(root).contains("\nx-acs-crate-version: 0.2.0\n"), "{root}");
    }
    assert_eq!(repository.0.read("generated.txt"), "0.2.0", "the crate is generated by the new version");
    let changelog = repository.0.read("CHANGELOG.md");
    assert!(changelog.starts_with("# Changelog\n\n## Unreleased\n\n## 0.2.0 - 20"), "{changelog}");
}

#[test]
fn a_release_fits_the_changes_since_the_last_one() {
    let repository = Repository::new();
    repository.git(&["tag", "alicloud-ice-v0.1.0"]);
    repository.0.edit(LOOKUP, |text| text.replace("maxItems: 10", "maxItems: 5"));
    repository.commit("A tighter limit");
    let error = repository.release(&["0.2.0"]).failed();
    assert_eq!(
        error,
        "error: the changelog does not mention the breaking changes of `GetUrlUploadInfos`; name them in backquotes\n"
    );
    repository.0.edit("CHANGELOG.md", |text| text.replace("- First.", "- `GetUrlUploadInfos` takes five."));
    repository.commit("The changelog");
    let error = repository.release(&["0.1.1"]).failed();
    assert!(error.contains("0.1.1 is too low: the changes of specs/ice/openapi.yaml need 0.2.0"), "{error}");
    repository.release(&["0.2.0", "--dry-run"]).succeeded();
}

#[test]
fn the_changes_of_every_service_decide_about_a_release() {
    let repository = Repository::new();
    for package in ["alicloud-ice", "alicloud-sts", "alicloud-runtime"] {
        repository.git(&["tag", &format!("{package}-v0.1.0")]);
    }
    repository.0.edit(OTHER_OPERATION_FILE, |text| text.replace("post:", "get:"));
    repository.commit("Another method");
    let error = repository.release(&["0.2.0"]).failed();
    assert!(error.contains("breaking changes of `GetCallerIdentity`"), "{error}");
    repository.0.edit("CHANGELOG.md", |text| text.replace("- First.", "- `GetCallerIdentity` is a GET."));
    repository.commit("The changelog");
    let error = repository.release(&["0.1.1"]).failed();
    assert!(error.contains("0.1.1 is too low: the changes of specs/sts/openapi.yaml need 0.2.0"), "{error}");
}

#[test]
fn what_cannot_be_released_is_an_error_and_nothing_is_written() {
    let repository = Repository::new();
    let error = repository.release(&["0.0.9"]).failed();
    assert_eq!(error, "error: invalid version 0.0.9: the current one is 0.1.0\n");
    repository.git(&["tag", "alicloud-ice-v0.1.0"]);
    assert!(repository.release(&["0.1.0"]).failed().contains("tag `alicloud-ice-v0.1.0` exists already"));
    repository.0.edit("CHANGELOG.md", |text| text.replace("- First.\n", ""));
    let error = repository.release(&["0.1.1"]).failed();
    assert!(error.starts_with("error: the tree is not clean;") && error.contains("CHANGELOG.md"), "{error}");
    repository.commit("An empty section");
    let error = repository.release(&["0.1.1"]).failed();
    assert!(error.contains("the section `## Unreleased` is empty"), "{error}");
    assert_eq!(repository.git(&["status", "--porcelain"]), "");
}

/// `cargo-semver-checks` is replaced by a program that keeps its arguments.
#[cfg(unix)]
#[test]
fn the_rust_api_of_the_runtime_is_compared_with_the_last_release() {
    use std::os::unix::fs::PermissionsExt;

    let repository = Repository::new();
    repository.git(&["tag", "alicloud-ice-v0.1.0"]);
    repository.git(&["tag", "alicloud-runtime-v0.1.0"]);
    repository.commit_empty("A change");
    let tools = Sandbox::empty();
    let tool = |script: &str| {
        tools.write("cargo-semver-checks", script);
        let allowed = std::fs::Permissions::from_mode(0o755);
        std::fs::set_permissions(tools.path("cargo-semver-checks"), allowed).expect("it is a file");
    };
    let release = || {
        let path = format!("{}:{}", tools.path("").display(), std::env::var("PATH").expect("it is set"));
        let mut xtask = Command::new(env!("CARGO_BIN_EXE_xtask"));
        xtask.args(["release", "--repository", ".", "0.1.1", "--dry-run"]).env("PATH", path);
        Run::from(xtask.current_dir(repository.0.path("")).output().expect("xtask can be started"))
    };
    let arguments = tools.path("arguments");
    tool(&format!("#!/bin/sh\necho \"$@\" > {}\n", arguments.display()));
    release().succeeded();
    assert_eq!(
        tools.read("arguments"),
        "semver-checks --package alicloud-runtime --baseline-rev alicloud-runtime-v0.1.0 --release-type minor\n"
    );
    tool("#!/bin/sh\ntest \"$2\" = --version\n");
    let error = release().failed();
    assert!(error.contains("changed more than 0.1.1 after 0.1.0 allows"), "{error}");
}
