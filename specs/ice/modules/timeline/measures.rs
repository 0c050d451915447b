//! Times and lengths as a timeline writes them.

use std::time::Duration;

/// A time in seconds, with at most four decimals.
#[derive(Debug, Clone, Copy, PartialEq, PartialOrd, Default)]
pub struct Seconds(f64);

/// How many parts of a second a timeline has.
const PARTS: f64 = 10_000.0;

impl From<f64> for Seconds {
    #[inline]
    fn from(seconds: f64) -> Self {
        Seconds((seconds * PARTS).round() / PARTS)
    }
}

impl From<i32> for Seconds {
    #[inline]
    fn from(seconds: i32) -> Self {
        Seconds(f64::from(seconds))
    }
}

impl From<Duration> for Seconds {
    #[inline]
    fn from(duration: Duration) -> Self {
        Seconds::from(duration.as_secs_f64())
    }
}

impl From<Seconds> for f64 {
    #[inline]
    fn from(seconds: Seconds) -> Self {
        seconds.0
    }
}

/// A position or a size: a share of the output, or a number of pixels.
///
/// A timeline writes both as numbers: those from 0 to 0.9999 are shares, and whole numbers from 2 are pixels. The
/// documentation assigns no meaning to 1.
///
/// ```
/// use alicloud_ice::timeline::Length;
///
/// assert_eq!(f64::from(Length::share(0.5)), 0.5);
/// assert_eq!(f64::from(Length::pixels(50)), 50.0);
/// // The whole width is the greatest share.
/// assert_eq!(f64::from(Length::share(1.0)), 0.9999);
/// ```
#[derive(Debug, Clone, Copy, PartialEq, PartialOrd, Default)]
pub struct Length(f64);

impl Length {
    /// The greatest share, which stands for all of the output.
    const WHOLE: f64 = 0.9999;

    /// Creates a share of the width or height of the output. A share below 0 becomes 0, and one above 0.9999 becomes
    /// 0.9999.
    #[must_use]
    #[inline]
    pub fn share(share: f64) -> Self {
        // `clamp` keeps NaN, which JSON does not have.
        Length(if share.is_nan() { 0.0 } else { share.clamp(0.0, Self::WHOLE) })
    }

    /// Creates a number of pixels. One pixel cannot be written, and becomes two.
    #[must_use]
    #[inline]
    pub fn pixels(pixels: u32) -> Self {
        Length(f64::from(if pixels == 1 { 2 } else { pixels }))
    }
}

impl From<Length> for f64 {
    #[inline]
    fn from(length: Length) -> Self {
        length.0
    }
}
