//! Profiles as candidates: their names in the configuration of the Alibaba Cloud CLI.

use std::env;
use std::fs;
use std::path::PathBuf;

use serde::Deserialize;

use super::Candidate;

/// The part of the configuration that is read. Credentials are not.
#[derive(Deserialize)]
struct Config {
    #[serde(default)]
    profiles: Vec<Profile>,
}

#[derive(Deserialize)]
struct Profile {
    #[serde(default)]
    name: String,
    #[serde(default)]
    mode: String,
}

/// Returns the profiles; an empty list if there is no readable configuration.
pub(super) fn all() -> Vec<Candidate> {
    let path = match env::var_os("ALIBABA_CLOUD_CONFIG_FILE").filter(|path| !path.is_empty()) {
        Some(path) => Some(PathBuf::from(path)),
        None => env::home_dir().map(|home| home.join(".aliyun/config.json")),
    };
    let text = path.and_then(|path| fs::read_to_string(path).ok()).unwrap_or_default();
    from_config(&text)
}

fn from_config(text: &str) -> Vec<Candidate> {
    let config: Option<Config> = serde_json::from_str(text.trim_start_matches('\u{feff}')).ok();
    let profiles = config.map(|config| config.profiles).unwrap_or_default();
    let named = profiles.into_iter().filter(|profile| !profile.name.is_empty());
    named.map(|profile| Candidate::new(profile.name, profile.mode)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn profiles_are_named_without_their_secrets() {
        let config = r#"{"current": "a", "profiles": [
            {"name": "a", "mode": "AK", "access_key_id": "LTAI", "access_key_secret": "secret"},
            {"name": "", "mode": "AK"}, {"name": "b"}
        ]}"#;
        assert_eq!(from_config(config), [Candidate::new("a", "AK"), Candidate::new("b", "")]);
        for broken in ["", "{", "[]", r#"{"profiles": 1}"#] {
            assert_eq!(from_config(broken), [], "{broken}");
        }
    }
}
