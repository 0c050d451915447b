//! Descriptions in the history of git, which `git` reads.

use std::fs::File;
use std::io::{Seek, Write};
use std::path::Path;
use std::process::{Command, Output, Stdio};

use alicloud_generator::Sources;
use anyhow::{Context, Result, bail};

/// The repository that contains the folder of a description.
pub(super) struct Repository<'f> {
    folder: &'f Path,
}

/// The release that changes are compared with.
pub(super) enum Release {
    /// It is at a revision.
    At(String),
    /// It cannot be found, with the reason.
    Unknown(String),
}

impl<'f> Repository<'f> {
    pub(super) fn at(folder: &'f Path) -> Self {
        // `-C ""` means the repository of git's own process.
        Repository { folder: if folder.as_os_str().is_empty() { Path::new(".") } else { folder } }
    }

    /// Returns the newest tag of a release of the crate; without one, the commit that last changed the
    /// version in the root document.
    pub(super) fn last_release(&self, root: &str, name: &str) -> Result<Release> {
        let unknown = |reason: &str| Ok(Release::Unknown(reason.to_owned()));
        match self.last_tag(name) {
            Ok(Some(tag)) => return Ok(Release::At(tag)),
            Ok(None) => {}
            Err(error) => return unknown(&format!("{error:#}")),
        }
        let log = self.git(&["log", "-1", "--format=%H", "-G^x-acs-crate-version:", "--", root], None)?;
        if !log.status.success() {
            let reason = String::from_utf8_lossy(&log.stderr).trim().to_owned();
            return unknown(reason.strip_prefix("fatal: ").unwrap_or(&reason));
        }
        let Some(commit) = line(&log) else {
            return unknown("no tag, and no commit that changes `x-acs-crate-version`");
        };
        // The oldest commit of a shallow clone seems to add everything.
        let shallow = line(&self.git(&["rev-parse", "--is-shallow-repository"], None)?);
        let parent = self.git(&["rev-parse", "--verify", "--quiet", &format!("{commit}^")], None)?;
        if shallow.as_deref() == Some("true") && !parent.status.success() {
            return unknown("the history is shallow; run `git fetch --unshallow --tags`");
        }
        Ok(Release::At(commit))
    }

    /// Returns the newest tag of a release of the crate.
    pub(super) fn last_tag(&self, name: &str) -> Result<Option<String>> {
        let tags = format!("{name}-v*");
        let described = self.git(&["describe", "--tags", "--abbrev=0", "--match", &tags, "HEAD"], None)?;
        Ok(line(&described))
    }

    /// Returns the ID of the commit of a revision.
    pub(super) fn commit(&self, revision: &str) -> Result<String> {
        // Without `--end-of-options`, a revision could be an option.
        let commit = format!("{revision}^{{commit}}");
        let output = self.git(&["rev-parse", "--verify", "--end-of-options", &commit], None)?;
        line(&output).filter(|_| output.status.success()).with_context(|| {
            let reason = String::from_utf8_lossy(&output.stderr).trim().to_owned();
            format!("unknown git revision `{revision}`: {}", reason.trim_start_matches("fatal: "))
        })
    }

    /// Reads the YAML files of the folder at a commit, with one process for all files.
    pub(super) fn sources(&self, commit: &str) -> Result<Sources> {
        // In a subfolder, git lists its files with paths that begin there.
        let listed = self.success(&["ls-tree", "-r", "-z", commit], None)?;
        let mut files: Vec<(String, String)> = Vec::new();
        for entry in listed.split(|byte| *byte == 0).filter(|entry| !entry.is_empty()) {
            let entry = String::from_utf8_lossy(entry);
            // `<mode> <type> <id>\t<path>`; other types than blobs are submodules.
            let (object, path) = entry.split_once('\t').context("unexpected output of `git ls-tree`")?;
            if let [_, "blob", id] = object.split(' ').collect::<Vec<_>>()[..]
                && (path.ends_with(".yaml") || path.ends_with(".yml"))
            {
                files.push((path.to_owned(), id.to_owned()));
            }
        }
        // A file as the input lets `git` write while it reads; with a pipe, both sides could wait.
        let mut input = tempfile::tempfile().context("cannot create a temporary file")?;
        for (_, id) in &files {
            writeln!(input, "{id}").context("cannot write a temporary file")?;
        }
        input.rewind().context("cannot read a temporary file")?;
        let objects = self.success(&["cat-file", "--batch"], Some(input))?;
        let mut rest = objects.as_slice();
        let mut sources = Sources::new();
        for (path, _) in files {
            let text;
            (text, rest) = object(rest).context("unexpected output of `git cat-file`")?;
            sources.insert(path, String::from_utf8_lossy(text).into_owned());
        }
        Ok(sources)
    }

    fn success(&self, arguments: &[&str], input: Option<File>) -> Result<Vec<u8>> {
        let output = self.git(arguments, input)?;
        if !output.status.success() {
            let reason = String::from_utf8_lossy(&output.stderr).trim().to_owned();
            bail!("`git {}` failed: {reason}", arguments.join(" "));
        }
        Ok(output.stdout)
    }

    fn git(&self, arguments: &[&str], input: Option<File>) -> Result<Output> {
        let input = input.map_or_else(Stdio::null, Stdio::from);
        let mut command = Command::new("git");
        command.arg("-C").arg(self.folder).args(arguments).stdin(input);
        command.output().context("cannot start `git`")
    }
}

/// The first object in the output of `git cat-file --batch`, and what follows it.
fn object(output: &[u8]) -> Option<(&[u8], &[u8])> {
    // `<id> <type> <size>\n<content>\n`
    let end = output.iter().position(|byte| *byte == b'\n')?;
    let header = std::str::from_utf8(output.get(..end)?).ok()?;
    let size: usize = header.rsplit(' ').next()?.parse().ok()?;
    let (content, rest) = output.get(end + 1..)?.split_at_checked(size)?;
    Some((content, rest.get(1..)?))
}

/// The first line of the output of a command that succeeded.
fn line(output: &Output) -> Option<String> {
    let text = String::from_utf8_lossy(&output.stdout);
    let line = text.lines().next().filter(|line| !line.is_empty());
    line.filter(|_| output.status.success()).map(str::to_owned)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_object_has_a_header_with_its_size() {
        let output = b"ab blob 3\nx\ny\ncd blob 0\n\n";
        let (first, rest) = object(output).unwrap();
        assert_eq!((first, rest), (&b"x\ny"[..], &b"cd blob 0\n\n"[..]));
        assert_eq!(object(rest), Some((&b""[..], &b""[..])));
        assert_eq!(object(b"ab missing\n"), None);
        assert_eq!(object(b"ab blob 9\nx\n"), None);
    }
}
