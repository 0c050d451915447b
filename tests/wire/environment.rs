//! Tests that need their own environment variables.

use std::process::Command;

/// Returns whether this is the process of a test with these variables. If it is not, that process
/// is started and has to succeed: the environment of a running process cannot be changed safely.
pub(crate) fn has_environment(test: &str, variables: &[(&str, &str)]) -> bool {
    const MARK: &str = "ENVIRONMENT_OF_TEST";
    if std::env::var(MARK).is_ok_and(|mark| mark == test) {
        return true;
    }
    let mut child = Command::new(std::env::current_exe().unwrap());
    child.args(["--exact", test, "--nocapture"]).env_clear().env(MARK, test);
    let output = child.envs(variables.iter().copied()).output().unwrap();
    let log = String::from_utf8_lossy(&output.stdout);
    // A test that was renamed would not run, and would not fail.
    assert!(
        output.status.success() && log.contains("1 passed"),
        "{log}{}",
        String::from_utf8_lossy(&output.stderr)
    );
    false
}
