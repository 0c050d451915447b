/// Returns seconds without their fraction.
#[inline]
pub fn whole_seconds(seconds: f64) -> f64 {
    seconds.trunc()
}
