//! When the person goes away, the vault locks: the session is locked, the screen saver comes on, or the laptop sleeps.
//!
//! On Linux these are signals of D-Bus (systemd-logind's `org.freedesktop.login1`, and the screen savers of the desktops). Some send them twice, and anything on
//! the session's bus can send them: locking once more than needed harms nobody. Going to sleep is held up until the vault is locked, by a delay lock of logind's
//! (Inhibit, "delay": at most the system's `InhibitDelayMaxSec`, 5 s). A laptop whose system sends none is caught by its clocks: the one that
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

/// To be called once the vault is locked: what was held up until then goes on.
pub type Locked = Box<dyn FnOnce() + Send>;

/// Calls `gone` whenever the system says that the person is away. Missing buses and services are no fault: then nothing is said.
#[cfg(target_os = "linux")]
pub fn listen(gone: impl Fn(Locked) + Send + Clone + 'static) {
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
            if bus == BusType::System {
                held_sleep::hold(&connection);
            }
            for (_, interface, signal, wanted) in SIGNALS.into_iter().filter(|(on, ..)| *on == bus) {
                let gone = gone.clone();
                connection.signal_subscribe(
                    None,
                    Some(interface),
                    Some(signal),
                    None,
                    None,
                    DBusSignalFlags::NONE,
                    move |connection, _, _, _, _, arguments| {
                        let said = arguments.try_child_value(0).and_then(|value| value.get::<bool>());
                        let sleeps = signal == "PrepareForSleep";
                        if wanted.is_none() || said == wanted {
                            gone(if sleeps { Box::new(held_sleep::release) } else { Box::new(|| {}) });
                        } else if sleeps {
                            held_sleep::hold(connection);
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
pub fn listen(_gone: impl Fn(Locked) + Send + Clone + 'static) {}

/// The system's sleep, held up by a file descriptor of logind's for as long as it is open.
#[cfg(target_os = "linux")]
mod held_sleep {
    use std::cell::RefCell;

    use gtk::{
        gio::{Cancellable, DBusCallFlags, DBusConnection, UnixFDList},
        glib::{MainContext, ToVariant},
    };

    thread_local! {
        /// Of the main thread, where D-Bus answers; closed when it is dropped.
        static HELD: RefCell<Option<UnixFDList>> = const { RefCell::new(None) };
    }

    /// Asks for it, until [`release`]. Who gets none is no worse off than before.
    pub fn hold(connection: &DBusConnection) {
        let asked = ("sleep", "Fieldseal", "The vault is locked first.", "delay").to_variant();
        connection.call_with_unix_fd_list(
            Some("org.freedesktop.login1"),
            "/org/freedesktop/login1",
            "org.freedesktop.login1.Manager",
            "Inhibit",
            Some(&asked),
            None,
            DBusCallFlags::NO_AUTO_START,
            5_000,
            None::<&UnixFDList>,
            Cancellable::NONE,
            |answer| {
                if let Ok((_, descriptors)) = answer {
                    HELD.with(|held| held.replace(Some(descriptors)));
                }
            },
        );
    }

    /// From any thread.
    pub fn release() {
        MainContext::default().invoke(|| drop(HELD.with(RefCell::take)));
    }
}

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
