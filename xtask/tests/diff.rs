//! `cargo xtask diff`.

mod support;

use std::path::Path;
use std::process::Command;

use support::{Run, Sandbox};

const ROOT: &str = "spec/openapi.yaml";
const LOOKUP: &str = "spec/upload/GetUrlUploadInfos.yaml";
const UPLOAD: &str = "spec/upload/UploadMediaByURL.yaml";
const CHANGELOG: &str = "# Changelog\n\n## Unreleased\n\nNothing yet.\n\n## 0.1.0\n\n- `GetUrlUploadInfos`\n";

/// A repository whose last commit contains the description.
struct Repository(Sandbox);

impl Repository {
    fn new() -> Self {
        let repository = Repository(Sandbox::new());
        repository.git(&["init", "--quiet", "--initial-branch=main"]);
        repository.commit("A description without a version");
        repository.replace(ROOT, "x-acs-product: ICE", "x-acs-product: ICE\nx-acs-crate-version: 0.1.0");
        repository.0.write("CHANGELOG.md", CHANGELOG);
        repository.commit("0.1.0");
        repository
    }

    fn git(&self, arguments: &[&str]) {
        let identity = ["-c", "user.name=Test", "-c", "user.email=test@example.com"];
        let mut git = Command::new("git");
        git.args(identity).args(arguments).current_dir(self.0.path(""));
        let output = git.output().expect("git can be started");
        Run::from(output).succeeded();
    }

    fn commit(&self, message: &str) {
        self.git(&["add", "."]);
        self.git(&["commit", "--quiet", "--message", message]);
    }

    fn replace(&self, file: &str, from: &str, to: &str) {
        self.0.edit(file, |text| {
            assert!(text.contains(from), "{file} has no `{from}`");
            text.replace(from, to)
        });
    }

    fn diff(&self, arguments: &[&str]) -> Run {
        self.0.run(&[&["diff", "--spec", ROOT], arguments].concat())
    }

    /// A change that breaks compilation.
    fn retype(&self) {
        self.replace(UPLOAD, "      type: string\n    example: app-1000000", "      type: integer");
    }

    /// The report of a change of the working tree in each format.
    fn formats(&self) -> String {
        let of = |format: &str| self.diff(&["HEAD", "--format", format]).succeeded();
        format!(
            "-- table --\n{}\n-- json --\n{}\n-- markdown --\n{}",
            of("table"),
            of("json"),
            of("markdown")
        )
    }
}

fn assert_formats(name: &str, repository: &Repository) {
    insta::with_settings!({ prepend_module_to_snapshot => false, omit_expression => true }, {
        insta::assert_snapshot!(name, repository.formats());
    });
}

#[test]
fn a_compatible_change_is_reported_in_each_format() {
    let repository = Repository::new();
    repository.replace(
        LOOKUP,
        "                    FileSize:",
        "                    Bitrate: {type: integer, description: New.}\n                    FileSize:",
    );
    repository.replace(LOOKUP, "summary: Queries jobs.", "summary: Looks up jobs.");
    assert_formats("compatible", &repository);
}

#[test]
fn a_change_that_breaks_compilation_is_reported_in_each_format() {
    let repository = Repository::new();
    repository.retype();
    repository.replace(
        UPLOAD,
        "  - name: UserData\n    in: query",
        "  - name: UserData\n    in: query\n    required: true",
    );
    assert_formats("breaks_compilation", &repository);
}

#[test]
fn a_change_of_the_wire_alone_is_reported_in_each_format() {
    let repository = Repository::new();
    repository.replace(LOOKUP, "  x-acs-read-only: true\n", "");
    repository.replace(LOOKUP, "maxItems: 10", "maxItems: 5");
    repository.replace(LOOKUP, "    style: form\n    explode: false\n", "    x-acs-style: repeatList\n");
    assert_formats("breaks_the_wire", &repository);
}

#[test]
fn the_default_base_is_the_commit_of_the_version_or_a_later_tag() {
    let repository = Repository::new();
    repository.retype();
    repository.commit("A breaking change");
    let run = repository.diff(&[]);
    assert!(run.err.starts_with("comparing "), "{}", run.err);
    assert!(run.succeeded().contains("field retyped: Option<String> -> Option<i64>"));

    // A tag of another crate does not count.
    repository.git(&["tag", "alicloud-vod-v0.1.0"]);
    assert!(repository.diff(&[]).succeeded().contains("field retyped"));
    repository.git(&["tag", "alicloud-ice-v0.1.0"]);
    let run = repository.diff(&[]);
    assert!(run.err.starts_with("comparing alicloud-ice-v0.1.0 ("), "{}", run.err);
    assert_eq!(run.succeeded(), "No changes.\n");
    assert!(repository.diff(&["HEAD~1", "HEAD"]).succeeded().contains("field retyped"));
}

#[test]
fn an_unknown_release_is_reported_and_passes() {
    let repository = Repository::new();
    repository.retype();
    repository.commit("A breaking change");
    let shallow = Repository(Sandbox::empty());
    let source = format!("file://{}", repository.0.path("").display());
    shallow.git(&["clone", "--quiet", "--depth", "1", &source, "."]);
    let run = shallow.diff(&["--changelog", "CHANGELOG.md"]);
    let reason = "the history is shallow; run `git fetch --unshallow --tags`";
    assert_eq!(run.err, format!("nothing was compared: the last release is unknown: {reason}\n"));
    assert_eq!(run.succeeded(), "");

    let outside = Sandbox::new();
    let diff = |variable: &str, value: &Path| {
        let mut xtask = Command::new(env!("CARGO_BIN_EXE_xtask"));
        xtask.args(["diff", "--spec", ROOT, "--deny", "breaking"]);
        let output = xtask.current_dir(outside.path("")).env(variable, value).output();
        Run::from(output.expect("xtask can be started"))
    };
    let run = diff("GIT_CEILING_DIRECTORIES", outside.path("").parent().expect("it is in a folder"));
    assert!(run.err.contains("the last release is unknown: not a git repository"), "{}", run.err);
    run.succeeded();
    let run = diff("PATH", Path::new("/nothing"));
    assert!(run.err.contains("the last release is unknown: cannot start `git`"), "{}", run.err);
    run.succeeded();
}

#[test]
fn a_breaking_change_needs_a_mention_in_the_changelog() {
    let repository = Repository::new();
    let check = || repository.diff(&["--changelog", "CHANGELOG.md"]);
    check().succeeded();
    repository.replace(LOOKUP, "maxItems: 10", "maxItems: 5");
    let error = "error: CHANGELOG.md does not mention `GetUrlUploadInfos`: 1 breaking change\n\
                 name what has changed in backquotes, in the section \"Unreleased\"\n";
    assert!(check().failed().ends_with(error));
    // Neither a name without backquotes nor a longer one is a mention.
    repository.replace("CHANGELOG.md", "Nothing yet.", "- GetUrlUploadInfos: `GetUrlUploadInfos2`");
    assert!(check().failed().ends_with(error));
    repository.replace(
        "CHANGELOG.md",
        "- GetUrl",
        "- `GetUrlUploadInfosRequest::job_ids` has at most 5. GetUrl",
    );
    check().succeeded();
    assert!(repository.diff(&["--deny", "breaking"]).failed().ends_with("error: breaking changes: 1\n"));
}

#[test]
fn a_version_that_is_too_low_fails() {
    let repository = Repository::new();
    repository.replace(LOOKUP, "maxItems: 10", "maxItems: 5");
    repository.replace("CHANGELOG.md", "Nothing yet.", "- `GetUrlUploadInfos` has a limit");
    repository.replace(ROOT, "crate-version: 0.1.0", "crate-version: 0.1.1");
    let check = || repository.diff(&["--changelog", "CHANGELOG.md"]);
    let error = "error: the version 0.1.1 is too low: the changes since 0.1.0 need 0.2.0\n";
    assert!(check().failed().ends_with(error));
    repository.replace(ROOT, "crate-version: 0.1.1", "crate-version: 0.2.0");
    repository.replace("CHANGELOG.md", "## Unreleased", "## 0.2.0");
    check().succeeded();
}

#[test]
fn an_old_description_with_problems_is_compared_and_never_fails() {
    let repository = Repository::new();
    repository.replace(LOOKUP, "x-acs-read-only", "x-acs-readonly");
    repository.commit("A keyword that was renamed since");
    repository.replace(LOOKUP, "x-acs-readonly", "x-acs-read-only");
    let run = repository.diff(&["HEAD", "--deny", "breaking"]);
    assert!(
        run.err.contains(": upload/GetUrlUploadInfos.yaml:11:3: unknown keyword `x-acs-readonly`"),
        "{}",
        run.err
    );
    assert!(run.err.contains("has problems today"), "{}", run.err);
    assert!(run.succeeded().contains("read only gained"));
}

#[test]
fn documentation_is_counted_unless_all_is_listed() {
    let repository = Repository::new();
    repository.replace(LOOKUP, "summary: Queries jobs.", "summary: Looks up jobs.");
    let out = repository.diff(&["HEAD"]).succeeded();
    assert_eq!(out, "Changes: 1 of the documentation. The next version after 0.1.0 is 0.1.1 (patch).\n");
    let out = repository.diff(&["HEAD", "--verbose"]).succeeded();
    assert!(out.contains("text changed: Queries jobs. -> Looks up jobs."), "{out}");
}

#[test]
fn two_descriptions_on_disk_are_compared() {
    let repository = Repository::new();
    repository.git(&["worktree", "add", "--quiet", "before", "HEAD"]);
    repository.retype();
    let out = repository.diff(&["--base-spec", "before/spec/openapi.yaml"]).succeeded();
    assert!(out.contains("field retyped"), "{out}");
}

#[test]
fn what_cannot_be_compared_is_an_error() {
    let repository = Repository::new();
    let error = repository.diff(&["nothing"]).failed();
    assert!(error.starts_with("error: unknown git revision `nothing`: "), "{error}");
    let error = repository.diff(&["--base-spec", "nothing.yaml"]).failed();
    assert!(error.starts_with("error: no description at `nothing.yaml`"), "{error}");
    repository.replace(LOOKUP, "operationId", "operationID");
    let error = repository.diff(&["HEAD"]).failed();
    assert!(error.ends_with("in the description; nothing was compared\n"), "{error}");
}
