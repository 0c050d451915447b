//! Whether output is coloured.

use crate::arguments::ColorChoice;

/// Applies `--color`. Without it, `anstream` colours terminals only, and obeys `NO_COLOR` and `CLICOLOR_FORCE`.
pub(crate) fn apply_color(choice: ColorChoice) {
    let choice = match choice {
        ColorChoice::Auto => return,
        ColorChoice::Always => anstream::ColorChoice::Always,
        ColorChoice::Never => anstream::ColorChoice::Never,
    };
    choice.write_global();
}
