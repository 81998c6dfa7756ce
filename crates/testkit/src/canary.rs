//! Looks for text that must not be anywhere: in every file below some folders, in every encoding a leak may have.

use std::fs;
use std::path::{Path, PathBuf};

use data_encoding::{BASE64, BASE64URL, HEXLOWER, HEXUPPER};
use memchr::memmem;

/// A needle found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Hit {
    pub file: PathBuf,
    pub needle: String,
    pub encoding: &'static str,
    pub offset: usize,
}

/// Needles in all their encodings.
#[derive(Debug, Clone, Default)]
pub struct Canaries {
    patterns: Vec<(String, &'static str, Vec<u8>)>,
}

impl Canaries {
    /// Needles of at least 6 bytes: shorter ones turn up by chance.
    pub fn new<'a>(needles: impl IntoIterator<Item = &'a str>) -> Self {
        let mut canaries = Self::default();
        for needle in needles {
            assert!(needle.len() >= 6, "a canary of less than 6 bytes turns up by chance: {needle:?}");
            canaries.add(needle);
        }
        canaries
    }

    /// Every hit in every file below the folders (or in the files named). Names of files count as content.
    pub fn search<'a>(&self, roots: impl IntoIterator<Item = &'a Path>) -> Vec<Hit> {
        let mut hits = Vec::new();
        for root in roots {
            self.search_path(root, &mut hits);
        }
        hits
    }

    /// Hits in bytes; `file` names them in the result.
    pub fn search_bytes(&self, file: &Path, content: &[u8]) -> Vec<Hit> {
        let found = self.patterns.iter().filter_map(|(needle, encoding, pattern)| {
            let offset = memmem::find(content, pattern)?;
            Some(Hit { file: file.to_owned(), needle: needle.clone(), encoding, offset })
        });
        found.collect()
    }

    fn search_path(&self, path: &Path, hits: &mut Vec<Hit>) {
        hits.extend(self.search_bytes(path, path.as_os_str().as_encoded_bytes()));
        let Ok(metadata) = fs::symlink_metadata(path) else { return };
        if metadata.is_dir() {
            let mut entries: Vec<_> = fs::read_dir(path).into_iter().flatten().flatten().map(|entry| entry.path()).collect();
            entries.sort();
            entries.iter().for_each(|entry| self.search_path(entry, hits));
        } else if metadata.is_file() {
            // A file that vanishes or cannot be read while a program runs is no leak that could be found later.
            let content = fs::read(path).unwrap_or_default();
            hits.extend(self.search_bytes(path, &content));
        }
    }

    fn add(&mut self, needle: &str) {
        let utf8 = needle.as_bytes().to_vec();
        let utf16le: Vec<u8> = needle.encode_utf16().flat_map(u16::to_le_bytes).collect();
        let utf16be: Vec<u8> = needle.encode_utf16().flat_map(u16::to_be_bytes).collect();
        for (name, raw) in [("UTF-8", &utf8), ("UTF-16LE", &utf16le), ("UTF-16BE", &utf16be)] {
            self.patterns.push((needle.to_owned(), name, raw.clone()));
        }
        for raw in [&utf8, &utf16le] {
            self.patterns.push((needle.to_owned(), "hex", HEXLOWER.encode(raw).into_bytes()));
            self.patterns.push((needle.to_owned(), "HEX", HEXUPPER.encode(raw).into_bytes()));
            for alignment in 0..3 {
                for (name, encoding) in [("base64", &BASE64), ("base64url", &BASE64URL)] {
                    self.patterns.push((needle.to_owned(), name, base64_inside(encoding, raw, alignment)));
                }
            }
        }
        self.patterns.dedup_by(|one, next| one.2 == next.2);
    }
}

/// The letters that stand for `raw` alone when it begins `alignment` bytes into a group of three.
fn base64_inside(encoding: &data_encoding::Encoding, raw: &[u8], alignment: usize) -> Vec<u8> {
    let mut padded = vec![0; alignment];
    padded.extend_from_slice(raw);
    let text = encoding.encode(&padded).into_bytes();
    // The first letters depend on what stands before, the last on what stands after.
    let first = [0, 2, 3][alignment];
    let last = padded.len() / 3 * 4 + [0, 1, 2][padded.len() % 3];
    text[first..last].to_vec()
}

#[cfg(test)]
#[path = "canary_tests.rs"]
mod tests;
