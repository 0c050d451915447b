//! Random names that do not collide.
//!
//! A collision of names is a problem of a description. So the names of one scope differ by more than the
//! generator looks at: by their letters and digits in lower case, without a plural ending.

use std::collections::BTreeSet;

use super::random::Random;

/// Words of Rust, names that generated code uses, names that are hard to split into words, and plain ones.
const HOSTILE: &[&str] = &[
    "type",
    "Type",
    "self",
    "Self",
    "crate",
    "super",
    "async",
    "await",
    "gen",
    "try",
    "match",
    "fn",
    "dyn",
    "union",
    "static",
    "macro_rules",
    "raw",
    "String",
    "Vec",
    "Option",
    "Box",
    "Json",
    "Result",
    "Ok",
    "Err",
    "None",
    "Some",
    "Default",
    "Into",
    "IntoIterator",
    "Iterator",
    "From",
    "TryFrom",
    "Field",
    "Request",
    "Response",
    "Client",
    "Call",
    "Operation",
    "OperationInfo",
    "Paginated",
    "InString",
    "SecretString",
    "Timestamp",
    "BTreeMap",
    "OneOf",
    "UnknownValue",
    "Waitable",
    "Debug",
    "Clone",
    "Copy",
    "Send",
    "Sync",
    "Sized",
    "Drop",
    "Eq",
    "Hash",
    "PartialEq",
    "Serialize",
    "bool",
    "str",
    "i64",
    "f64",
    "u8",
    "usize",
    "Unknown",
    "Key",
    "Value",
    "Items",
    "List",
    "Info",
    "INFO",
    "FIELDS",
    "types",
    "client",
    "catalogue",
    "runtime",
    "alicloud_runtime",
    "std",
    "core",
    "con",
    "aux",
    "nul",
    "COM1",
    "lpt9",
    "mod",
    "lib",
    "main",
    "VMs",
    "externalIPs",
    "targetWWNs",
    "PDFs",
    "IPv4s",
    "IPv6Address",
    "DNADB",
    "URLUploadInfoList",
    "ABTest",
    "HTTPServers",
    "Id2Name3",
    "x-acs-name",
    "A_B",
    "camelCaseName",
    "snake_case_name",
    "kebab-case-name",
    "UPPER_SNAKE_NAME",
    "a.b.c",
    "with space",
    "_leading",
    "trailing_",
    "__double__",
    "Name",
    "name2",
    "MediaInfo",
    "JobIds",
    "FileSize",
    "Status",
    "State",
    "Entries",
    "Address",
    "Analysis",
    "Series",
    "Data",
    "Job",
    "Config",
    "Output",
    "Input",
    "UserData",
    "PageNo",
    "TotalCount",
    "X",
    "y",
    "I",
    "l1",
    "O0",
    "value",
    "required",
    "members",
    "reader",
    "list",
    "name",
    "others2",
    "error",
    "response",
    "request",
    "into_iter",
    "as_str",
    "from_str",
    "to_string",
    "view",
    "panic",
    "assert",
    "structure",
    "string_enum",
];

/// Names that need another one in Rust.
const UNNAMEABLE: &[&str] =
    &["720p", "1", "0x10", "视频", "né", "$", "#/x", "~0~1", "+", "new", "default", "clone", "other", "2.5"];

const SYLLABLES: &[&str] =
    &["Media", "File", "Job", "Up", "VOD", "Live", "AI", "Edit", "Sub", "Track", "Mix"];

/// The names of one scope.
#[derive(Debug, Clone, Default)]
pub(crate) struct Names {
    used: BTreeSet<String>,
}

/// A name on the wire, and the name in Rust if it needs another one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Name {
    pub(crate) wire: String,
    pub(crate) rust: Option<String>,
    /// Whether a type can be named after it.
    pub(crate) names_types: bool,
}

impl Names {
    /// Claims a name. Returns whether it was free.
    pub(crate) fn claim(&mut self, name: &str) -> bool {
        let is_new = self.used.insert(format!("wire {name}"));
        self.used.insert(key(name)) && is_new
    }

    pub(crate) fn has(&self, name: &str) -> bool {
        self.used.contains(&key(name)) || self.used.contains(&format!("wire {name}"))
    }

    /// Returns a name that is valid in Rust, whatever its words.
    pub(crate) fn plain(&mut self, random: &mut Random) -> String {
        loop {
            let name = word(random);
            if rust_name(&name) && self.claim(&name) {
                return name;
            }
        }
    }

    /// Returns a name of ASCII letters and digits that begins with a letter.
    pub(crate) fn identifier(&mut self, random: &mut Random) -> String {
        loop {
            let name: String = word(random).chars().filter(char::is_ascii_alphanumeric).collect();
            if name.starts_with(|first: char| first.is_ascii_alphabetic()) && self.claim(&name) {
                return name;
            }
        }
    }

    /// Returns any name.
    pub(crate) fn any(&mut self, random: &mut Random) -> Name {
        if random.percent(12) {
            let wire = random.pick(UNNAMEABLE).to_owned();
            // All of these get a name of their own, so only the name on the wire must be new.
            if self.used.insert(format!("wire {wire}")) {
                let rust = self.renamed();
                let names_types = wire.is_ascii() && wire.contains(|letter: char| letter.is_alphanumeric());
                return Name { wire, rust: Some(rust), names_types };
            }
        }
        let wire = self.plain(random);
        let rust = random.percent(6).then(|| self.renamed());
        Name { wire, rust, names_types: true }
    }

    /// Returns a name in Rust that no name on the wire has.
    pub(crate) fn renamed(&mut self) -> String {
        let mut number = self.used.len();
        loop {
            let name = format!("renamed{number}q");
            if self.claim(&name) {
                return name;
            }
            number += 1;
        }
    }
}

/// Whether a name becomes one in Rust without help, and not one that generated code has.
fn rust_name(name: &str) -> bool {
    let mut letters = name.chars().filter(|letter| letter.is_alphanumeric());
    let first = letters.next();
    first.is_some_and(|first| first.is_ascii_alphabetic())
        && name.is_ascii()
        && !["new", "default", "clone", "other", "others"].contains(&key(name).as_str())
        && !["new", "default", "clone", "other", "others"].contains(&name.to_lowercase().as_str())
}

fn word(random: &mut Random) -> String {
    match random.below(10) {
        0..=5 => random.pick(HOSTILE).to_owned(),
        6 => format!("{}{}", random.pick(HOSTILE), random.pick(SYLLABLES)),
        7 => format!("{}{}", random.pick(SYLLABLES), random.below(1000)),
        8 if random.percent(4) => random.pick(SYLLABLES).repeat(random.between(12, 30)),
        _ => (0..random.between(2, 4)).map(|_| random.pick(SYLLABLES)).collect(),
    }
}

/// What the names of one scope differ by.
fn key(name: &str) -> String {
    let mut key: String = name.to_lowercase().chars().filter(|letter| letter.is_alphanumeric()).collect();
    loop {
        let shorter = ["list", "ies", "y", "s"].iter().find_map(|end| key.strip_suffix(end));
        match shorter.filter(|shorter| !shorter.is_empty()) {
            Some(shorter) => key = shorter.to_owned(),
            None => return key,
        }
    }
}
