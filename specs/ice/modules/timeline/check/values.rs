//! Numbers, positions and colors.

use super::{Check, source};

impl Check {
    #[inline]
    pub(super) fn not_empty(&mut self, path: &str, member: &str, text: &str) {
        if text.is_empty() {
            self.error(format!("{path}.{member}"), "is empty", source::REPORTED);
        }
    }

    #[inline]
    pub(super) fn not_negative(&mut self, path: &str, member: &str, value: Option<f64>) {
        if let Some(value) = value.filter(|value| *value < 0.0) {
            self.error(format!("{path}.{member}"), format!("{value} is negative"), source::TIMELINE);
        }
    }

    #[inline]
    pub(super) fn positive(&mut self, path: &str, member: &str, value: Option<f64>) {
        if let Some(value) = value.filter(|value| *value <= 0.0) {
            let dot = if path.is_empty() { "" } else { "." };
            let message = format!("{value} is not a duration");
            self.error(format!("{path}{dot}{member}"), message, source::TIMELINE);
        }
    }

    #[inline]
    pub(super) fn within(
        &mut self,
        path: &str,
        member: &str,
        value: Option<f64>,
        least: f64,
        most: f64,
        source: &'static str,
    ) {
        if let Some(value) = value.filter(|value| !(least..=most).contains(value)) {
            let message = format!("{value} is outside of the range from {least} to {most}");
            self.error(format!("{path}.{member}"), message, source);
        }
    }

    /// `X`, `Y`, `Width` and `Height`.
    #[inline]
    pub(super) fn area(&mut self, path: &str, values: [Option<f64>; 4]) {
        for (member, value) in ["X", "Y", "Width", "Height"].into_iter().zip(values) {
            let Some(value) = value else { continue };
            let message = if (0.0..1.0).contains(&value) || (value >= 2.0 && value.fract() == 0.0) {
                continue;
            } else if value < 0.0 {
                format!("{value} is negative; a share is from 0 to 0.9999, and pixels from 2")
            } else if value == 1.0 {
                "1 is neither a share, which is at most 0.9999, nor a number of pixels, which is at least 2"
                    .to_owned()
            } else {
                format!("{value} is neither a share, which is at most 0.9999, nor a whole number of pixels")
            };
            self.warning(format!("{path}.{member}"), message, source::TIMELINE);
        }
    }

    /// A color such as `#1E90FF`.
    #[inline]
    pub(super) fn color(&mut self, path: &str, member: &str, color: Option<&str>) {
        let Some(color) = color.filter(|color| !is_place(color)) else { return };
        let digits = color.strip_prefix('#').unwrap_or_default();
        if digits.len() != 6 || !digits.bytes().all(|digit| digit.is_ascii_hexdigit()) {
            let shown: String = color.chars().take(20).collect();
            let message = format!("`{shown}` is not a color such as `#1E90FF`");
            self.warning(format!("{path}.{member}"), message, source::EFFECT);
        }
    }
}

/// Returns whether a text is a place of a template, which is filled later.
#[inline]
pub(super) fn is_place(text: &str) -> bool {
    text.starts_with('$')
}

/// Returns whether the path of a URL has one of these ends.
#[inline]
pub(super) fn ends_with_any(url: &str, ends: &[&str]) -> bool {
    let path = url.split(['?', '#']).next().unwrap_or_default().to_ascii_lowercase();
    ends.iter().any(|end| path.ends_with(end))
}
