//! What may be done to a picture to make a derivative of it: straighten, cover, crop. Nothing else, and always in this order.

use minicbor::{Decode, Encode};

/// More areas than a person draws on one picture.
pub const FILLS_AT_MOST: usize = 100;

/// Furthest turn either way, in tenths of a degree: what is further off is turned by quarters, not straightened.
pub const STRAIGHTEN_AT_MOST: i16 = 450;

/// An area of the upright picture, in its pixels, from the top left.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Encode, Decode)]
#[cbor(array)]
pub struct Area {
    #[n(0)]
    pub x: u32,
    #[n(1)]
    pub y: u32,
    #[n(2)]
    pub width: u32,
    #[n(3)]
    pub height: u32,
}

/// The picture is turned about its middle first and keeps its size; areas are in the pixels of the turned picture; what is covered is black.
#[derive(Clone, Debug, Default, PartialEq, Eq, Encode, Decode)]
#[cbor(map)]
pub struct Edits {
    /// Clockwise, in tenths of a degree.
    #[n(0)]
    pub straighten: i16,
    #[n(1)]
    pub fills: Vec<Area>,
    /// What stays; everything when left out.
    #[n(2)]
    pub crop: Option<Area>,
}

/// Why there is no derivative.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Encode, Decode)]
#[cbor(index_only)]
pub enum NotEdited {
    /// The original cannot be decoded at its full size.
    #[n(0)]
    NoPicture,
    /// An area has no pixel in the picture, or there are more areas or a further turn than allowed.
    #[n(1)]
    OutOfPicture,
    /// The worker gave up, or its answer was no plain picture.
    #[n(2)]
    Failed,
}

impl Edits {
    /// Whether anything is to be done, within the bounds.
    pub fn are_sound(&self) -> bool {
        let some = self.straighten != 0 || !self.fills.is_empty() || self.crop.is_some();
        let areas = self.fills.iter().chain(&self.crop).all(|area| area.width > 0 && area.height > 0);
        some && areas && self.fills.len() <= FILLS_AT_MOST && self.straighten.abs() <= STRAIGHTEN_AT_MOST
    }
}

impl Area {
    /// The part of the area that lies in a picture of that size; `None`: nothing of it.
    pub fn within(self, (width, height): (u32, u32)) -> Option<Self> {
        let right = self.x.saturating_add(self.width).min(width);
        let bottom = self.y.saturating_add(self.height).min(height);
        let inside = self.x < right && self.y < bottom;
        inside.then(|| Self { x: self.x, y: self.y, width: right - self.x, height: bottom - self.y })
    }
}

impl NotEdited {
    /// A stable word for catalogues and scripts.
    pub fn code(self) -> &'static str {
        match self {
            Self::NoPicture => "no_picture",
            Self::OutOfPicture => "out_of_picture",
            Self::Failed => "failed",
        }
    }
}
