//! What a vault takes from its host besides the disk: the time and random bytes.

use std::{
    sync::{Arc, Mutex, PoisonError},
    time::{SystemTime, UNIX_EPOCH},
};

use fieldseal_journal::WallTime;
use fieldseal_seal::{Randomness, SystemRandomness};

/// Tells the time. What it says is shown to people and decides nothing.
pub trait Clock {
    fn now(&mut self) -> WallTime;
}

/// Time and randomness, shared by a vault and the blob stores handed out by it.
#[derive(Clone)]
pub struct Environment {
    clock: Arc<Mutex<dyn Clock + Send>>,
    randomness: Arc<Mutex<dyn Randomness + Send>>,
}

/// The system's clock, with a fixed offset from UTC.
#[derive(Debug, Clone, Copy, Default)]
pub struct SystemClock {
    pub offset_minutes: i16,
}

impl Environment {
    pub fn new(clock: impl Clock + Send + 'static, randomness: impl Randomness + Send + 'static) -> Self {
        Self { clock: Arc::new(Mutex::new(clock)), randomness: Arc::new(Mutex::new(randomness)) }
    }

    /// The system's clock in UTC and the system's randomness.
    pub fn system() -> Self {
        Self::new(SystemClock::default(), SystemRandomness::new())
    }

    /// The time.
    pub fn now(&self) -> WallTime {
        self.clock.lock().unwrap_or_else(PoisonError::into_inner).now()
    }
}

impl Randomness for Environment {
    fn fill(&mut self, bytes: &mut [u8]) {
        self.randomness.lock().unwrap_or_else(PoisonError::into_inner).fill(bytes);
    }
}

impl Clock for SystemClock {
    fn now(&mut self) -> WallTime {
        let since = SystemTime::now().duration_since(UNIX_EPOCH);
        let unix_ms = since.map_or_else(|before| -millis(before.duration()), millis);
        WallTime { unix_ms, offset_minutes: self.offset_minutes }
    }
}

fn millis(duration: std::time::Duration) -> i64 {
    i64::try_from(duration.as_millis()).unwrap_or(i64::MAX)
}
