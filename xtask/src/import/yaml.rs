//! YAML that readers of version 1.1 read in the same way.

use anyhow::{Context, Result};
use serde_yaml::Value;

/// A file of a description.
///
/// `serde_yaml` writes YAML 1.2, in which `On`, `2020-11-09` and `16:9` are texts. Many
/// OpenAPI tools read them as a boolean, a date and a number, so they get quotes.
pub(super) fn to_text(path: &str, value: &Value) -> Result<String> {
    let text = serde_yaml::to_string(value).with_context(|| format!("`{path}` cannot be written"))?;
    let mut safe = String::with_capacity(text.len());
    let mut block = None;
    for line in text.lines() {
        let indent = line.len() - line.trim_start().len();
        if block.is_some_and(|outer| line.trim().is_empty() || indent > outer) {
            safe.push_str(line);
        } else {
            safe.push_str(&quoted(line));
            let begins = [" |", " |-", " |+"].iter().any(|mark| line.ends_with(mark));
            block = begins.then_some(indent);
        }
        safe.push('\n');
    }
    Ok(safe)
}

/// A line outside of a block of text: `- name: value`, or parts of it.
fn quoted(line: &str) -> String {
    let mut rest = line.trim_start();
    while let Some(item) = rest.strip_prefix("- ") {
        rest = item;
    }
    let (before, _) = line.split_at(line.len() - rest.len());
    if rest.starts_with(['\'', '"']) {
        // A quoted name has no need of a second look, and its value is seldom alone.
        let value = rest.split_once("': ").or_else(|| rest.split_once("\": "));
        return match value {
            Some((_, value)) if is_ambiguous(value) => {
                format!("{}'{value}'", line.strip_suffix(value).unwrap_or_default())
            }
            _ => line.to_owned(),
        };
    }
    match rest.split_once(": ") {
        Some((name, value)) => format!("{before}{}: {}", safe(name), safe(value)),
        None => match rest.strip_suffix(':') {
            Some(name) => format!("{before}{}:", safe(name)),
            None => format!("{before}{}", safe(rest)),
        },
    }
}

fn safe(plain: &str) -> String {
    if is_ambiguous(plain) { format!("'{plain}'") } else { plain.to_owned() }
}

/// Whether a plain scalar of `serde_yaml`, which is a text, is something else in YAML 1.1.
fn is_ambiguous(plain: &str) -> bool {
    const BOOLEANS: [&str; 6] = ["y", "n", "yes", "no", "on", "off"];
    let digits = |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    let mut date = plain.splitn(3, '-');
    let is_date = plain.get(..4).is_some_and(digits)
        && date.next().is_some_and(|year| year.len() == 4)
        && date.next().is_some_and(digits)
        && date.next().is_some_and(|day| day.get(..1).is_some_and(digits));
    let mut parts = plain.trim_start_matches(['-', '+']).split(':');
    let sixties = plain.contains(':') && parts.all(|part| digits(part.split('.').next().unwrap_or_default()));
    let octal = plain.len() > 1 && plain.starts_with('0') && digits(plain);
    BOOLEANS.contains(&plain.to_ascii_lowercase().as_str()) || is_date || sixties || octal
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_other_readers_would_mistake_is_quoted() {
        let value: Value = serde_yaml::from_str(
            "On: 'no'\n'16:9': {x: '2020-11-09T10:00:00Z', y: '2021-11-26 21:47:37'}\nlist: ['off', '007', 'a: b', 'N']\ntext: |\n  On\n  date: 2020-11-09\nlast: '1:30'\n",
        )
        .unwrap();
        let text = to_text("a", &value).unwrap();
        assert_eq!(
            text,
            "'On': 'no'\n'16:9':\n  x: '2020-11-09T10:00:00Z'\n  'y': '2021-11-26 21:47:37'\nlist:\n- 'off'\n- '007'\n- 'a: b'\n- 'N'\ntext: |\n  On\n  date: 2020-11-09\nlast: '1:30'\n"
        );
        assert_eq!(serde_yaml::from_str::<Value>(&text).unwrap(), value);
    }
}
