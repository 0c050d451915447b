//! The signals that end the program.

#[cfg(unix)]
use tokio::signal::unix::{Signal, SignalKind, signal};
#[cfg(windows)]
use tokio::signal::windows::CtrlC as Signal;

/// What ends the program.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Interruption {
    /// The user, with Ctrl-C. A terminal interrupts all programs in the foreground.
    User,
    /// The system, or another program, which may end this one alone.
    System,
}

/// Listens for what ends the program. A signal for which there is no listener is left to the system, which ends the
/// program at once.
#[derive(Debug)]
pub(crate) struct Interruptions {
    user: Option<Signal>,
    system: Option<Signal>,
}

impl Interruptions {
    /// Starts to listen. A server calls this before it prints that it is ready, because a supervisor may end it as soon
    /// as it has printed the line. Needs a runtime.
    pub(crate) fn listen() -> Self {
        #[cfg(unix)]
        let listen = |kind| signal(kind).ok();
        #[cfg(unix)]
        return Interruptions {
            user: listen(SignalKind::interrupt()),
            system: listen(SignalKind::terminate()),
        };
        #[cfg(windows)]
        return Interruptions { user: tokio::signal::windows::ctrl_c().ok(), system: None };
    }

    /// Returns when the user or the system ends the program.
    pub(crate) async fn next(&mut self) -> Interruption {
        tokio::select! {
            () = received(&mut self.user) => Interruption::User,
            () = received(&mut self.system) => Interruption::System,
        }
    }
}

/// Returns when a signal arrives, if there is a listener.
async fn received(signal: &mut Option<Signal>) {
    if let Some(signal) = signal
        && signal.recv().await.is_some()
    {
        return;
    }
    std::future::pending().await
}
