//! The first databases of a process, opened by many threads at one moment. In a file of its own: only a fresh process shows it, and without the
//! preparation only about one in 150.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod common;

use std::sync::{Arc, Barrier};

use common::Laptop;

#[test]
fn many_threads_open_their_first_vault_at_once() {
    const THREADS: usize = 16;
    let barrier = Arc::new(Barrier::new(THREADS));
    let threads: Vec<_> = (0..THREADS)
        .map(|number| {
            let barrier = Arc::clone(&barrier);
            std::thread::spawn(move || {
                let name = format!("Officer {number}");
                barrier.wait();
                let mut laptop = Laptop::of(&name);
                laptop.mission();
            })
        })
        .collect();
    for thread in threads {
        thread.join().expect("every thread has its vault");
    }
}
