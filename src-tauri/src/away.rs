//! When the person goes away, the vault locks: the session is locked, the screen saver comes on, or the laptop sleeps.
//!
//! On Linux these are signals of D-Bus (systemd-logind's `org.freedesktop.login1`, and the screen savers of the desktops). Some send them twice, and anything on
//! the session's bus can send them: locking once more than needed harms nobody. A laptop whose system sends none is caught by its clocks: the one that
//! goes on during sleep gets ahead of the one that does not.

use std::time::Duration;

use rustix::time::{ClockId, clock_gettime};

/// A sleep shorter than this is not told from a busy machine.
const SLEPT: Duration = Duration::from_secs(10);

/// Notices a sleep afterwards, by comparing the system's clocks.
#[derive(Debug)]
pub struct SleepClock {
    ahead: Duration,
}

impl SleepClock {
    pub fn started() -> Self {
        Self { ahead: ahead() }
    }

    /// Whether the laptop has slept since this was last asked.
    pub fn has_slept(&mut self) -> bool {
        let before = std::mem::replace(&mut self.ahead, ahead());
        self.ahead.saturating_sub(before) >= SLEPT
    }
}

/// How far the clock that counts sleep is ahead of the one that does not.
fn ahead() -> Duration {
    let [counted, awake] = [ClockId::Boottime, ClockId::Monotonic].map(|clock| {
        let time = clock_gettime(clock);
        Duration::new(u64::try_from(time.tv_sec).unwrap_or(0), u32::try_from(time.tv_nsec).unwrap_or(0))
    });
    counted.saturating_sub(awake)
}

/// Calls `gone` whenever the system says that the person is away. Missing buses and services are no fault: then nothing is said.
#[cfg(target_os = "linux")]
pub fn listen(gone: impl Fn() + Send + Clone + 'static) {
    use gtk::gio::{self, BusType, DBusSignalFlags};

    /// Interface and name of a signal, and what its first argument says when somebody goes away; `None` where the signal alone says it.
    const SIGNALS: [(BusType, &str, &str, Option<bool>); 5] = [
        (BusType::System, "org.freedesktop.login1.Manager", "PrepareForSleep", Some(true)),
        (BusType::System, "org.freedesktop.login1.Session", "Lock", None),
        (BusType::Session, "org.freedesktop.ScreenSaver", "ActiveChanged", Some(true)),
        (BusType::Session, "org.gnome.ScreenSaver", "ActiveChanged", Some(true)),
        (BusType::Session, "org.mate.ScreenSaver", "ActiveChanged", Some(true)),
    ];
    for bus in [BusType::System, BusType::Session] {
        let gone = gone.clone();
        gio::bus_get(bus, gio::Cancellable::NONE, move |connection| {
            let Ok(connection) = connection else { return };
            for (_, interface, signal, wanted) in SIGNALS.into_iter().filter(|(on, ..)| *on == bus) {
                let gone = gone.clone();
                connection.signal_subscribe(
                    None,
                    Some(interface),
                    Some(signal),
                    None,
                    None,
                    DBusSignalFlags::NONE,
                    move |_, _, _, _, _, arguments| {
                        let said = arguments.try_child_value(0).and_then(|value| value.get::<bool>());
                        if wanted.is_none() || said == wanted {
                            gone();
                        }
                    },
                );
            }
            // The subscriptions live as long as their connection.
            std::mem::forget(connection);
        });
    }
}

#[cfg(not(target_os = "linux"))]
pub fn listen(_gone: impl Fn() + Send + Clone + 'static) {}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_machine_that_stayed_awake_has_not_slept() {
        let mut clock = SleepClock::started();
        assert!(!clock.has_slept());
        clock.ahead = clock.ahead.saturating_sub(Duration::from_secs(60));
        assert!(clock.has_slept(), "as after a minute of sleep");
        assert!(!clock.has_slept(), "told once");
    }
}
