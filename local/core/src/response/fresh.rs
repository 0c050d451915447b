//! New IDs in the form of an example.

use serde_json::{Value as Json, json};

use crate::signature::sha256_hex;

/// Makes the IDs of an account, the same ones in every run with the same calls.
#[derive(Debug, Default)]
pub(crate) struct Ids {
    seed: String,
    made: u64,
}

impl Ids {
    pub(crate) fn new(seed: &str) -> Self {
        Ids { seed: seed.to_owned(), made: 0 }
    }

    /// Makes an ID for a member with this example.
    pub(crate) fn next_like(&mut self, example: &Json) -> Json {
        self.made += 1;
        match example {
            Json::Number(_) => json!(1000 + self.made),
            Json::String(text) => json!(self.like(text)),
            _ => json!(self.like("")),
        }
    }

    /// Makes a request ID.
    pub(crate) fn request_id(&mut self) -> String {
        self.made += 1;
        self.like("FFFFFFFF-FFFF-4FFF-8FFF-FFFFFFFFFFFF")
    }

    fn like(&self, example: &str) -> String {
        let digest = sha256_hex(format!("{} {}", self.seed, self.made).as_bytes());
        // Examples have asterisks in place of digits.
        let is_digits =
            |also: &str| example.bytes().all(|byte| byte.is_ascii_digit() || also.as_bytes().contains(&byte));
        if example.len() < 8 || !is_digits("abcdefABCDEF*-") {
            return digest.chars().take(32).collect();
        }
        let is_number = is_digits("*-");
        let is_upper = example.bytes().any(|byte| byte.is_ascii_uppercase());
        let random = digest.bytes().chain(digest.bytes().rev()).cycle();
        // A short number would soon be the same as an earlier one.
        let counter = format!("{:06}", self.made);
        let start = example.len().saturating_sub(counter.len());
        let random = random.enumerate().map(|(index, byte)| {
            let counted = counter.as_bytes().get(index.wrapping_sub(start)).filter(|_| is_number);
            counted.copied().unwrap_or(byte)
        });
        let digits = example.chars().zip(random).enumerate().map(|(index, (letter, byte))| match letter {
            '-' => '-',
            // An integer does not begin with a zero.
            _ if is_number && index == 0 => '1',
            _ if is_number => char::from(b'0' + byte.wrapping_sub(b'0') % 10),
            _ if is_upper => char::from(byte.to_ascii_uppercase()),
            _ => char::from(byte),
        });
        digits.collect()
    }
}

/// Returns whether a member of this name has an ID that the service makes.
pub(crate) fn is_id(name: &str) -> bool {
    name != "RequestId" && (name.ends_with("Id") || name.ends_with("ID"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_id_has_the_form_of_its_example_and_is_new() {
        let mut ids = Ids::new("local");
        let mut next =
            |example: &str| ids.next_like(&json!(example)).as_str().map(str::to_owned).unwrap_or_default();
        let (one, two) = (next("5014ca70f08171ecbf940764a0fd6***"), next("5014ca70f08171ecbf940764a0fd6***"));
        assert_ne!(one, two);
        assert!(one.len() == 32 && one.bytes().all(|byte| byte.is_ascii_hexdigit()), "{one}");
        let uuid = next("****20B4-8FB0-4483-915D-4F2CD8AC****");
        let lengths: Vec<usize> = uuid.split('-').map(str::len).collect();
        assert_eq!(lengths, [8, 4, 4, 4, 12]);
        let numbers: std::collections::HashSet<String> = (0..10_000).map(|_| next("12345678")).collect();
        assert_eq!(numbers.len(), 10_000);
        assert!(numbers.iter().all(|number| number.len() == 8 && number.parse::<u64>().is_ok()));
        assert_eq!(next("my-project").len(), 32);
        assert_eq!(next("").len(), 32);
    }
}
