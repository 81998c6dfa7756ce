//! How many chunk requests to have under way at once, found by measuring: one TCP stream cannot fill a link with long round trips and
//! loss, and many streams choke a slow one.

/// Requests finished before the rate at a number counts as measured, per request under way.
const ROUNDS: usize = 3;
/// A step up must bring this much to be kept (in percent).
const GAIN_PERCENT: u64 = 108;
/// Measurements to stay at the best number before trying its neighbour again.
const STAY: u32 = 6;

/// Climbs from 2 while the measured rate rises, steps back when it does not, and halves on a cut link.
#[derive(Debug, Clone)]
pub struct Parallel {
    allowed: usize,
    started_ms: Option<u64>,
    finished: usize,
    bytes: u64,
    /// Bytes a second at the number held before the last step, and that number.
    before: Option<(u64, usize)>,
    stay: u32,
}

impl Default for Parallel {
    fn default() -> Self {
        Self { allowed: 2, started_ms: None, finished: 0, bytes: 0, before: None, stay: 0 }
    }
}

impl Parallel {
    /// The most requests at once.
    pub const MOST: usize = 6;

    /// How many requests may be under way, 1 to [`Parallel::MOST`].
    pub fn allowed(&self) -> usize {
        self.allowed
    }

    /// Requests were just put under way.
    pub fn sent(&mut self, now_ms: u64) {
        self.started_ms.get_or_insert(now_ms);
    }

    /// A request that carried `bytes` (both directions) finished.
    pub fn finished(&mut self, bytes: u64, now_ms: u64) {
        self.bytes = self.bytes.saturating_add(bytes);
        self.finished += 1;
        if self.finished < self.allowed * ROUNDS {
            return;
        }
        let Some(started) = self.started_ms else { return };
        let elapsed = now_ms.saturating_sub(started).max(1);
        let rate = self.bytes.saturating_mul(1000) / elapsed;
        self.restart(now_ms);
        self.step(rate);
    }

    /// The link was cut.
    pub fn cut(&mut self) {
        self.allowed = (self.allowed / 2).max(1);
        self.before = None;
        self.stay = 0;
        self.started_ms = None;
        self.finished = 0;
        self.bytes = 0;
    }

    fn step(&mut self, rate: u64) {
        if self.stay > 0 {
            self.stay -= 1;
            return;
        }
        match self.before.take() {
            Some((earlier, number)) if rate.saturating_mul(100) < earlier.saturating_mul(GAIN_PERCENT) => {
                self.allowed = number;
                self.stay = STAY;
            }
            _ if self.allowed < Self::MOST => {
                self.before = Some((rate, self.allowed));
                self.allowed += 1;
            }
            _ => self.stay = STAY,
        }
    }

    fn restart(&mut self, now_ms: u64) {
        self.started_ms = Some(now_ms);
        self.finished = 0;
        self.bytes = 0;
    }
}

#[cfg(test)]
#[path = "parallel_tests.rs"]
mod tests;
