//! A TCP relay between two loopback ports that delays, throttles and cuts, from a seed.

use std::io::{Read, Write};
use std::net::{Shutdown, SocketAddr, TcpListener, TcpStream};
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::sync::{Arc, Mutex};
use std::thread;
use std::time::{Duration, Instant};

use crate::random::Random;

/// What the link does to each connection.
#[derive(Debug, Clone, Copy, Default)]
pub struct Fault {
    /// Cut a connection after a random number of bytes (both directions together) up to this.
    pub cut_within: Option<u64>,
    /// Wait this long before passing on what arrived.
    pub delay: Duration,
    /// Bytes a second in each direction of each connection.
    pub rate: Option<u64>,
    /// At most this many cuts altogether.
    pub cuts: u64,
}

/// See the module. Ends with the value.
pub struct Proxy {
    address: SocketAddr,
    shared: Arc<Shared>,
}

struct Shared {
    to: Mutex<SocketAddr>,
    fault: Mutex<Fault>,
    random: Mutex<Random>,
    stop: AtomicBool,
    cuts: AtomicU64,
    bytes: AtomicU64,
    connections: AtomicU64,
}

impl Proxy {
    pub fn start(to: SocketAddr, fault: Fault, seed: u64) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").expect("a loopback port");
        let address = listener.local_addr().expect("its address");
        let shared = Arc::new(Shared {
            to: Mutex::new(to),
            fault: Mutex::new(fault),
            random: Mutex::new(Random::new(seed)),
            stop: AtomicBool::new(false),
            cuts: AtomicU64::new(0),
            bytes: AtomicU64::new(0),
            connections: AtomicU64::new(0),
        });
        let accepting = shared.clone();
        thread::spawn(move || {
            for stream in listener.incoming() {
                if accepting.stop.load(Ordering::SeqCst) {
                    break;
                }
                if let Ok(stream) = stream {
                    accepting.clone().connect(stream);
                }
            }
        });
        Self { address, shared }
    }

    pub fn address(&self) -> SocketAddr {
        self.address
    }

    /// Where new connections go, after a server came back elsewhere.
    pub fn redirect(&self, to: SocketAddr) {
        *self.shared.to.lock().unwrap() = to;
    }

    /// For new connections.
    pub fn set_fault(&self, fault: Fault) {
        *self.shared.fault.lock().unwrap() = fault;
    }

    pub fn cuts(&self) -> u64 {
        self.shared.cuts.load(Ordering::SeqCst)
    }

    /// Bytes passed on, both directions together: TCP's content, without its headers.
    pub fn bytes(&self) -> u64 {
        self.shared.bytes.load(Ordering::SeqCst)
    }

    pub fn connections(&self) -> u64 {
        self.shared.connections.load(Ordering::SeqCst)
    }
}

impl Drop for Proxy {
    fn drop(&mut self) {
        self.shared.stop.store(true, Ordering::SeqCst);
        // Wakes the accepting thread, which then sees that it is over.
        let _ = TcpStream::connect(self.address);
    }
}

impl Shared {
    fn connect(self: Arc<Self>, near: TcpStream) {
        let fault = *self.fault.lock().unwrap();
        let Ok(far) = TcpStream::connect(*self.to.lock().unwrap()) else { return };
        let _ = (near.set_nodelay(true), far.set_nodelay(true));
        self.connections.fetch_add(1, Ordering::SeqCst);
        let left = fault.cut_within.filter(|_| self.cuts.load(Ordering::SeqCst) < fault.cuts);
        let left = left.map(|within| self.random.lock().unwrap().below(within));
        let budget = Arc::new(AtomicU64::new(left.unwrap_or(u64::MAX)));
        for (from, to) in [(&near, &far), (&far, &near)] {
            let (Ok(from), Ok(to)) = (from.try_clone(), to.try_clone()) else { return };
            let (shared, budget) = (self.clone(), budget.clone());
            thread::spawn(move || shared.pump(from, to, fault, &budget));
        }
    }

    /// Passes bytes on until the end, an error, or the budget's end, at which both sides are cut.
    fn pump(&self, mut from: TcpStream, mut to: TcpStream, fault: Fault, budget: &AtomicU64) {
        let mut buffer = [0; 16 * 1024];
        let started = Instant::now();
        let mut passed = 0_u64;
        loop {
            let count = match from.read(&mut buffer) {
                Ok(0) | Err(_) => break,
                Ok(count) => count,
            };
            thread::sleep(fault.delay);
            let allowed = budget.fetch_update(Ordering::SeqCst, Ordering::SeqCst, |left| {
                Some(if left == u64::MAX { left } else { left.saturating_sub(count as u64) })
            });
            let allowed = allowed.unwrap_or(0).min(count as u64) as usize;
            let sent = to.write_all(&buffer[..allowed]);
            self.bytes.fetch_add(allowed as u64, Ordering::SeqCst);
            passed += allowed as u64;
            if allowed < count {
                self.cuts.fetch_add(1, Ordering::SeqCst);
                let _ = (from.shutdown(Shutdown::Both), to.shutdown(Shutdown::Both));
                return;
            }
            if sent.is_err() {
                break;
            }
            if let Some(rate) = fault.rate {
                let due = Duration::from_micros(passed * 1_000_000 / rate.max(1));
                thread::sleep(due.saturating_sub(started.elapsed()));
            }
        }
        let _ = to.shutdown(Shutdown::Write);
    }
}
