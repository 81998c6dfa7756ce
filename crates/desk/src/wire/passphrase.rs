use std::fmt;

use serde::{Deserialize, Serialize};
use unicode_normalization::UnicodeNormalization;
use zeroize::Zeroizing;

/// A passphrase on its way in: wiped when dropped, never printed, never serialised.
#[derive(Clone, ts_rs::TS)]
#[ts(type = "string")]
pub struct Passphrase(Zeroizing<String>);

impl Passphrase {
    pub fn new(text: String) -> Self {
        Self(Zeroizing::new(text))
    }

    /// In Unicode's NFC, so that the same keys give the same vault on every keyboard and system.
    pub fn normal(&self) -> Zeroizing<String> {
        Zeroizing::new(self.0.nfc().collect())
    }

    pub fn is_same(&self, other: &Self) -> bool {
        self.0 == other.0
    }

    /// Unicode scalar values, as a person would count them.
    pub fn characters(&self) -> usize {
        self.0.chars().count()
    }
}

impl fmt::Debug for Passphrase {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Passphrase(…)")
    }
}

impl<'de> Deserialize<'de> for Passphrase {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        String::deserialize(deserializer).map(Self::new)
    }
}

/// The terminal builds arguments as JSON in memory; the text goes nowhere else.
impl Serialize for Passphrase {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.0)
    }
}
