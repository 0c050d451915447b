//! The cost of a process and of all processes that it starts.

use std::fs::File;
use std::io::{Read, Seek};
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use anyhow::{Context, Result, bail};
use wait4::Wait4;

/// Lines of the output of a failed process that an error shows.
const LINES_SHOWN: usize = 30;

/// The cost of a process.
#[derive(Debug, Clone)]
pub(super) struct Cost {
    /// User and system time, including that of children that it waited for.
    pub(super) cpu: Duration,
    pub(super) wall: Duration,
    /// The largest resident set of any one of the processes, in bytes; see [`run`].
    pub(super) peak: u64,
    /// Its standard output.
    pub(super) output: String,
}

impl Cost {
    pub(super) fn cpu_seconds(&self) -> f64 {
        self.cpu.as_secs_f64()
    }

    pub(super) fn wall_seconds(&self) -> f64 {
        self.wall.as_secs_f64()
    }

    pub(super) fn peak_mebibytes(&self) -> f64 {
        self.peak as f64 / f64::from(1 << 20)
    }
}

/// Runs a command to its end.
///
/// Linux counts the memory of a parent as that of its child until the child executes a program. So
/// a peak is never below the memory of this process, some 10 MiB. That is why large documents are
/// written and read in other processes, and why small programs report their own peak.
///
/// # Errors
/// It cannot be started, or it fails. The message ends with the last lines of its output.
pub(super) fn run(command: &mut Command) -> Result<Cost> {
    let shown = format!("{command:?}");
    // Files rather than pipes: a process blocks on a full pipe, and this one waits without reading.
    let (mut output, mut errors) = (tempfile::tempfile()?, tempfile::tempfile()?);
    command.stdin(Stdio::null()).stdout(output.try_clone()?).stderr(errors.try_clone()?);
    let started = Instant::now();
    let mut child = command.spawn().with_context(|| format!("cannot run {shown}"))?;
    let used = child.wait4().with_context(|| format!("cannot wait for {shown}"))?;
    let wall = started.elapsed();
    let output = text_of(&mut output)?;
    if !used.status.success() {
        let written = format!("{output}{}", text_of(&mut errors)?);
        let lines: Vec<&str> = written.lines().collect();
        let last = lines.get(lines.len().saturating_sub(LINES_SHOWN)..).unwrap_or_default().join("\n");
        bail!("{shown} failed: {}:\n{last}", used.status);
    }
    Ok(Cost { cpu: used.rusage.utime + used.rusage.stime, wall, peak: used.rusage.maxrss, output })
}

fn text_of(file: &mut File) -> Result<String> {
    let mut bytes = Vec::new();
    file.rewind()?;
    file.read_to_end(&mut bytes)?;
    Ok(String::from_utf8_lossy(&bytes).into_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_cost_of_a_process_includes_its_children() {
        let shell = |script: &str| run(Command::new("sh").args(["-c", script])).unwrap();
        // `tail` keeps all of it in memory.
        let large = shell("head -c 300000000 /dev/zero | tail -c 300000000 | wc -c");
        let small = shell("head -c 300 /dev/zero | tail -c 300 | wc -c");
        assert_eq!(large.output.trim(), "300000000");
        assert!(large.peak > 300_000_000 && large.peak < 400_000_000, "{large:?}");
        assert!(large.cpu > small.cpu && large.wall >= small.wall, "{large:?} {small:?}");
    }

    #[test]
    fn the_error_of_a_failed_process_ends_with_its_output() {
        let error = run(Command::new("sh").args(["-c", "echo first; echo last >&2; exit 3"])).unwrap_err();
        assert!(error.to_string().contains("exit status: 3"), "{error}");
        assert!(error.to_string().ends_with("first\nlast"), "{error}");
    }
}
