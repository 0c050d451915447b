//! Objects of OSS as resources of a policy.

use crate::failure::{Failure, Outcome};

/// Returns the resources of `BUCKET[/PREFIX]`, with or without `oss://`.
///
/// A prefix without a slash at its end is an object and a folder of that name. It is not the beginning of other
/// names, because `videos` should not open `videos-private`; `videos*` does that.
///
/// # Errors
/// The name of the bucket is invalid.
pub(super) fn resources(place: &str) -> Outcome<Vec<String>> {
    let path = place.strip_prefix("oss://").unwrap_or(place);
    let (bucket, prefix) = path.split_once('/').unwrap_or((path, ""));
    check(bucket).map_err(|reason| {
        Failure::usage(format!(
            "invalid bucket {bucket:?} in {place:?}: {reason}; expected BUCKET or BUCKET/PREFIX, such as \
             `my-bucket/videos`"
        ))
    })?;
    let of = |objects: &str| format!("acs:oss:*:*:{bucket}/{objects}");
    Ok(match prefix {
        "" => vec![of("*")],
        pattern if pattern.contains(['*', '?']) => vec![of(pattern)],
        folder if folder.ends_with('/') => vec![of(&format!("{folder}*"))],
        name => vec![of(name), of(&format!("{name}/*"))],
    })
}

/// Checks the name of a bucket: <https://www.alibabacloud.com/help/en/oss/user-guide/bucket-naming-conventions>.
fn check(bucket: &str) -> Result<(), &'static str> {
    let is_alphanumeric = |letter: char| letter.is_ascii_lowercase() || letter.is_ascii_digit();
    let has_valid_ends = bucket.starts_with(is_alphanumeric) && bucket.ends_with(is_alphanumeric);
    match bucket {
        "http:" | "https:" => Err("it is a URL"),
        _ if !(3..=63).contains(&bucket.chars().count()) => Err("a bucket has 3 to 63 characters"),
        _ if !has_valid_ends || !bucket.chars().all(|letter| is_alphanumeric(letter) || letter == '-') => {
            Err("a bucket has lower-case letters, digits and, between them, hyphens")
        }
        _ => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_prefix_does_not_open_other_folders() {
        for (place, expected) in [
            ("in-bucket", &["acs:oss:*:*:in-bucket/*"][..]),
            ("in-bucket/", &["acs:oss:*:*:in-bucket/*"]),
            ("in-bucket/a/b/", &["acs:oss:*:*:in-bucket/a/b/*"]),
            ("oss://in-bucket/a", &["acs:oss:*:*:in-bucket/a", "acs:oss:*:*:in-bucket/a/*"]),
            ("in-bucket/a*", &["acs:oss:*:*:in-bucket/a*"]),
        ] {
            assert_eq!(resources(place).unwrap(), expected, "{place}");
        }
    }

    #[test]
    fn an_invalid_bucket_is_reported_with_its_reason() {
        for (place, reason) in [
            ("", "a bucket has 3 to 63 characters"),
            ("*", "a bucket has 3 to 63 characters"),
            ("*-bucket", "lower-case letters"),
            ("My-Bucket/x", "lower-case letters"),
            ("-bucket", "lower-case letters"),
            ("b\u{fc}cket", "lower-case letters"),
            ("https://bucket.oss-cn-shanghai.aliyuncs.com/x", "it is a URL"),
        ] {
            let message = resources(place).unwrap_err().message;
            assert!(message.starts_with("invalid bucket ") && message.contains(reason), "{place}: {message}");
        }
    }
}
