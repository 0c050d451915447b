//! Semantic versions: which step follows from a change.

use alicloud_generator::compare::Effect;
use semver::{Prerelease, Version};

/// The part of a version that a change raises.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, strum::Display)]
#[strum(serialize_all = "lowercase")]
pub(super) enum Step {
    /// The third number.
    Patch,
    /// The second number.
    Minor,
    /// The first number.
    Major,
}

impl Step {
    /// Returns the step from a version, as cargo understands versions: below 1.0, the first number that is
    /// not zero separates incompatible versions.
    pub(super) fn of(effect: Effect, from: &Version) -> Step {
        let effect = (effect.is_breaking(), effect == Effect::Extends);
        match (from.major, from.minor, effect) {
            (0, 0, _) => Step::Patch,
            (0, _, (true, _)) => Step::Minor,
            (0, _, _) => Step::Patch,
            (_, _, (true, _)) => Step::Major,
            (_, _, (_, true)) => Step::Minor,
            _ => Step::Patch,
        }
    }

    /// Returns the least version after a step. The release that a pre-release precedes may contain any
    /// change since it.
    pub(super) fn next(self, from: &Version) -> Version {
        let Version { major, minor, patch, .. } = *from;
        if from.pre != Prerelease::EMPTY {
            return Version::new(major, minor, patch);
        }
        match self {
            Step::Patch => Version::new(major, minor, patch.saturating_add(1)),
            Step::Minor => Version::new(major, minor.saturating_add(1), 0),
            Step::Major => Version::new(major.saturating_add(1), 0, 0),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_step_depends_on_the_effect_and_on_the_version_before() {
        let next = |from: &str, effect: Effect| {
            let from = Version::parse(from).unwrap();
            Step::of(effect, &from).next(&from).to_string()
        };
        for (from, breaking, added, kept) in [
            ("0.0.3", "0.0.4", "0.0.4", "0.0.4"),
            ("0.1.2", "0.2.0", "0.1.3", "0.1.3"),
            ("1.2.3", "2.0.0", "1.3.0", "1.2.4"),
            ("1.0.0-rc.1", "1.0.0", "1.0.0", "1.0.0"),
        ] {
            assert_eq!(next(from, Effect::BreaksCompilation), breaking);
            assert_eq!(next(from, Effect::BreaksBehaviour), breaking);
            assert_eq!(next(from, Effect::Extends), added);
            assert_eq!(next(from, Effect::Documents), kept);
        }
    }
}
