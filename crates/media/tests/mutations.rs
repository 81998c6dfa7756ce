//! Damaged photos by the hundred: whatever a bit of rot or an enemy does to a file, its parent lives, in time, and learns something true.
//! `FIELDSEAL_MUTATIONS=5000` sets how many a format; `FIELDSEAL_SEED` repeats a run.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod common;

use std::time::{Duration, Instant};

use common::{original, photos, program, small};
use fieldseal_media::{GpsNote, Limits, NotShown, Original, WorkerPool};
use image::ImageFormat;

const PATIENCE: Duration = Duration::from_secs(10);

/// Marsaglia's xorshift64: a small repeatable source of numbers.
struct Numbers(u64);

impl Numbers {
    fn below(&mut self, bound: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        (self.0 >> 11) as usize % bound.max(1)
    }

    /// A place in a file: most often in its first bytes, where the structure is.
    fn place(&mut self, length: usize) -> usize {
        let within = if self.below(3) > 0 { length.min(1500) } else { length };
        self.below(within)
    }

    fn mutate(&mut self, photo: &[u8]) -> Vec<u8> {
        let mut mutant = photo.to_vec();
        for _ in 0..=self.below(8) {
            let at = self.place(mutant.len());
            let until = (at + 1 + self.below(64)).min(mutant.len());
            match self.below(7) {
                0 => mutant[at] ^= 1 << self.below(8),
                1 => mutant[at] = [0, 0xff, 0x7f, 0x80, 1][self.below(5)],
                2 => mutant[at..until].fill([0, 0xff][self.below(2)]),
                3 => mutant.truncate(at.max(16)),
                4 => {
                    let copied = mutant[at..until].to_vec();
                    let to = self.place(mutant.len());
                    mutant.splice(to..to, copied);
                }
                5 => drop(mutant.drain(at..until)),
                _ => (at..until.min(at + 4)).for_each(|at| mutant[at] = self.below(256) as u8),
            }
            if mutant.is_empty() {
                return photo.to_vec();
            }
        }
        mutant
    }
}

fn number(name: &str) -> Option<u64> {
    std::env::var(name).ok()?.parse().ok()
}

fn samples() -> Vec<(&'static str, Vec<u8>)> {
    let mut samples = vec![
        ("jpeg", small(ImageFormat::Jpeg)),
        ("png", small(ImageFormat::Png)),
        ("webp", small(ImageFormat::WebP)),
        ("tiff", small(ImageFormat::Tiff)),
        ("gif", small(ImageFormat::Gif)),
        ("bmp", small(ImageFormat::Bmp)),
        #[cfg(feature = "heif")]
        ("heic", common::small_heic()),
    ];
    if let Some(folder) = photos() {
        for name in ["Canon_40D.jpg", "DSCN0010.jpg", "landscape_6.jpg"] {
            samples.push((name, std::fs::read(folder.join(name)).unwrap()));
        }
    }
    samples
}

#[test]
fn the_parent_survives_every_mutant() {
    let seed = number("FIELDSEAL_SEED").unwrap_or(0x5eed_0f1e_1d5e_a1ed);
    let count = number("FIELDSEAL_MUTATIONS").unwrap_or(40);
    let limits = Limits { wall: PATIENCE, processor: PATIENCE, ..Limits::default() };
    let pool = WorkerPool::new(&program(), limits, 2).unwrap();
    for (name, photo) in samples() {
        let mut numbers = Numbers(seed);
        let (mut shown, mut damaged, mut crashed, mut slow, mut slowest) = (0, 0, 0, 0, Duration::ZERO);
        for round in 0..count {
            let mutant = numbers.mutate(&photo);
            let what = format!("{name}, seed {seed:#x}, mutant {round}");
            let begun = Instant::now();
            let inspection = pool.submit(original(&mutant)).wait();
            let took = begun.elapsed();
            slowest = slowest.max(took);
            assert!(took < 3 * PATIENCE, "{what} took {took:?}");
            assert!(inspection.trouble.is_none(), "{what}");
            let facts = &inspection.facts;
            assert_eq!(
                (facts.bytes, facts.sha256),
                {
                    let Original { bytes, sha256, .. } = original(&mutant);
                    (bytes, sha256)
                },
                "{what}"
            );
            assert_eq!(inspection.renditions.is_some(), facts.not_shown.is_none(), "{what}");
            assert_eq!(facts.gps.is_some(), facts.gps_note == GpsNote::Present, "{what}");
            shown += u64::from(inspection.renditions.is_some());
            damaged += u64::from(facts.damaged.is_some());
            crashed += u64::from(facts.not_shown == Some(NotShown::WorkerCrashed));
            slow += u64::from(facts.not_shown == Some(NotShown::TooSlow));
        }
        eprintln!("{name}: {count} mutants, {shown} shown, {damaged} damaged, {crashed} crashed, {slow} too slow; slowest {slowest:.1?}");
        assert!(pool.submit(original(&photo)).wait().renditions.is_some(), "{name}: the unharmed photo afterwards");
    }
}
