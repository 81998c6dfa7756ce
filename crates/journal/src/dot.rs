//! Who wrote what as his how-manieth change, and what somebody has seen of it.

use std::{collections::BTreeMap, fmt};

use fieldseal_seal::DeviceId;
use minicbor::{Decode, Decoder, Encode, Encoder, decode, encode};

/// One device's changes of one compartment, counted 1, 2, 3… without gaps. A vault that was put back from a copy goes on as the next
/// incarnation, so that no counter is ever given twice.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct StreamId {
    pub device: DeviceId,
    pub incarnation: u32,
}

/// One change's name: its stream and its place there, counted from 1. CBOR: `[device, incarnation, counter]`.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Encode, Decode)]
#[cbor(array)]
pub struct Dot {
    #[n(0)]
    pub device: DeviceId,
    #[n(1)]
    pub incarnation: u32,
    #[n(2)]
    pub counter: u64,
}

/// For each stream, how many of its changes are there: a set of dots closed downwards.
///
/// CBOR: an array of dots in ascending order, each a stream's last; counters of zero are not written.
#[derive(Clone, PartialEq, Eq, Default)]
pub struct VersionVector(BTreeMap<StreamId, u64>);

impl StreamId {
    /// The stream's change of that counter.
    pub fn dot(self, counter: u64) -> Dot {
        Dot { device: self.device, incarnation: self.incarnation, counter }
    }
}

impl Dot {
    pub fn stream(&self) -> StreamId {
        StreamId { device: self.device, incarnation: self.incarnation }
    }
}

impl fmt::Debug for Dot {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{self}")
    }
}

/// `<device>.<incarnation>.<counter>`, as people's JSON and error messages carry it.
impl fmt::Display for Dot {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}.{}.{}", self.device, self.incarnation, self.counter)
    }
}

/// The text is not a dot.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("not a dot: expected <device>.<incarnation>.<counter>")]
pub struct ParseDotError;

impl std::str::FromStr for Dot {
    type Err = ParseDotError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let mut parts = text.split('.');
        let (Some(device), Some(incarnation), Some(counter), None) = (parts.next(), parts.next(), parts.next(), parts.next()) else {
            return Err(ParseDotError);
        };
        Ok(Self {
            device: device.parse().map_err(|_| ParseDotError)?,
            incarnation: incarnation.parse().map_err(|_| ParseDotError)?,
            counter: counter.parse().map_err(|_| ParseDotError)?,
        })
    }
}

impl VersionVector {
    pub fn new() -> Self {
        Self::default()
    }

    /// How many changes of the stream are there; 0 when none is.
    pub fn counter(&self, stream: StreamId) -> u64 {
        self.0.get(&stream).copied().unwrap_or(0)
    }

    /// Whether the dot is among those that are there.
    pub fn covers(&self, dot: &Dot) -> bool {
        dot.counter > 0 && dot.counter <= self.counter(dot.stream())
    }

    /// Whether everything that `other` covers is covered here.
    pub fn covers_all(&self, other: &Self) -> bool {
        other.iter().all(|dot| self.covers(&dot))
    }

    /// Takes in the dot and everything before it in its stream.
    pub fn observe(&mut self, dot: Dot) {
        if dot.counter > 0 {
            let counter = self.0.entry(dot.stream()).or_insert(0);
            *counter = (*counter).max(dot.counter);
        }
    }

    /// Takes in everything that `other` covers.
    pub fn merge(&mut self, other: &Self) {
        other.iter().for_each(|dot| self.observe(dot));
    }

    /// The entries that go beyond `other`: with `other` they make up this vector.
    pub fn beyond(&self, other: &Self) -> Self {
        Self(self.0.iter().filter(|(stream, counter)| **counter > other.counter(**stream)).map(|(s, c)| (*s, *c)).collect())
    }

    /// What both cover.
    pub fn common(&self, other: &Self) -> Self {
        Self(self.0.iter().map(|(stream, counter)| (*stream, (*counter).min(other.counter(*stream)))).filter(|(_, c)| *c > 0).collect())
    }

    /// Without the stream.
    pub fn without(mut self, stream: StreamId) -> Self {
        self.0.remove(&stream);
        self
    }

    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// How many streams are named.
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// The last dot of each stream, ascending.
    pub fn iter(&self) -> impl Iterator<Item = Dot> + '_ {
        self.0.iter().map(|(stream, counter)| stream.dot(*counter))
    }
}

impl fmt::Debug for VersionVector {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_set().entries(self.iter()).finish()
    }
}

impl FromIterator<Dot> for VersionVector {
    fn from_iter<I: IntoIterator<Item = Dot>>(dots: I) -> Self {
        let mut vector = Self::new();
        dots.into_iter().for_each(|dot| vector.observe(dot));
        vector
    }
}

impl<C> Encode<C> for VersionVector {
    fn encode<W: encode::Write>(&self, e: &mut Encoder<W>, ctx: &mut C) -> Result<(), encode::Error<W::Error>> {
        e.array(self.0.len() as u64)?;
        self.iter().try_for_each(|dot| dot.encode(e, ctx))
    }

    fn is_nil(&self) -> bool {
        self.0.is_empty()
    }
}

impl<'b, C> Decode<'b, C> for VersionVector {
    fn decode(d: &mut Decoder<'b>, ctx: &mut C) -> Result<Self, decode::Error> {
        let start = d.position();
        let dots: Vec<Dot> = Decode::decode(d, ctx)?;
        let mut vector = Self::new();
        for dot in dots {
            if dot.counter == 0 || vector.counter(dot.stream()) > 0 {
                return Err(decode::Error::message("version vector: a zero or doubled counter").at(start));
            }
            vector.observe(dot);
        }
        Ok(vector)
    }

    fn nil() -> Option<Self> {
        Some(Self::default())
    }
}

#[cfg(test)]
#[path = "dot_tests.rs"]
mod tests;
