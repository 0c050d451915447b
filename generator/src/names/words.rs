//! The words of a name.

use std::borrow::Cow;

/// Words that case alone does not separate, and how it would.
const ACRONYMS: &[(&str, &str)] = &[("DNADB", "DnaDb"), ("IMAI", "ImAi"), ("IPv4", "Ipv4"), ("IPv6", "Ipv6")];

/// A name whose words `heck` separates correctly.
pub(super) fn separated(name: &str) -> Cow<'_, str> {
    let is_upper = |pair: &[u8]| pair.iter().all(u8::is_ascii_uppercase);
    if !name.as_bytes().windows(2).any(is_upper) {
        return Cow::Borrowed(name);
    }
    let separated = ACRONYMS.iter().fold(name.to_owned(), |name, (from, to)| name.replace(from, to));
    Cow::Owned(with_plural_acronyms(&separated))
}

/// A name in which the plural of an acronym is one word: `externalIPs` becomes `externalIps`.
fn with_plural_acronyms(name: &str) -> String {
    let mut result = String::with_capacity(name.len());
    let mut letters = name.chars().peekable();
    // The acronym before the next letter.
    let mut acronym = String::new();
    while let Some(letter) = letters.next() {
        if letter.is_ascii_uppercase() {
            acronym.push(letter);
            continue;
        }
        let is_end = letters.peek().is_none_or(|next| !next.is_ascii_lowercase());
        if letter == 's' && is_end && acronym.len() > 1 {
            result.extend(acronym.chars().take(1));
            result.extend(acronym.chars().skip(1).map(|letter| letter.to_ascii_lowercase()));
        } else {
            result.push_str(&acronym);
        }
        acronym.clear();
        result.push(letter);
    }
    result + &acronym
}
/// Names that a module and its file cannot have: those of other crates and of Rust, and of devices of
/// Windows, which are no file names there.
pub(super) const NO_MODULES: &[&str] = &[
    "alicloud_runtime",
    "aux",
    "com0",
    "com1",
    "com2",
    "com3",
    "com4",
    "com5",
    "com6",
    "com7",
    "com8",
    "com9",
    "con",
    "core",
    "crate",
    "lpt0",
    "lpt1",
    "lpt2",
    "lpt3",
    "lpt4",
    "lpt5",
    "lpt6",
    "lpt7",
    "lpt8",
    "lpt9",
    "mod",
    "nul",
    "prn",
    "self",
    "std",
    "super",
];
