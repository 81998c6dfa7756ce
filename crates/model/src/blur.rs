//! Where a place may be shown. A site's record says how exactly; what is shown is computed here, so that a picture never holds more than it may.
//!
//! A blurred place is the middle of a cell of a fixed grid over the whole earth. It depends on the cell alone: many blurred places of one site,
//! or one place blurred many times, tell no more than one. The cell lies inside a circle of the stated radius around its middle, so "within
//! 10 km" is always true.

use crate::Position;

/// How exactly a place may be shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CoordinatePolicy {
    Exact,
    /// Somewhere within this many metres.
    Blurred {
        radius_m: u32,
    },
    Hidden,
}

/// A place as it is shown: WGS 84 degrees, and within how many metres of it the true place lies; `None`: it is the true place.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct ShownPlace {
    pub latitude: f64,
    pub longitude: f64,
    pub within_m: Option<u32>,
}

/// A degree of a great circle, on the sphere that maps are drawn with.
const METRES_A_DEGREE: f64 = 111_195.0;

/// A cell's side as a part of the radius: half its diagonal is 0.88 of the radius, which leaves room for the earth not being a sphere.
const SIDE: f64 = 1.25;

impl CoordinatePolicy {
    /// The policy of a site's `coordinate_policy`. Where nobody decided, and for a choice of a later version, a place is blurred to 10 km.
    pub fn named(choice: Option<&str>) -> Self {
        match choice {
            Some("exact") => Self::Exact,
            Some("blurred_1km") => Self::Blurred { radius_m: 1_000 },
            Some("none") => Self::Hidden,
            _ => Self::Blurred { radius_m: 10_000 },
        }
    }

    /// The place as it may be shown; `None`: not at all. How accurate it was measured is shown of an exact place only.
    pub fn show(self, place: Position) -> Option<ShownPlace> {
        if !place.latitude.is_finite() || !place.longitude.is_finite() {
            return None;
        }
        match self {
            Self::Exact => Some(ShownPlace { latitude: place.latitude, longitude: place.longitude, within_m: None }),
            Self::Blurred { radius_m } => Some(blurred(place, radius_m)),
            Self::Hidden => None,
        }
    }
}

/// The middle of the place's cell.
fn blurred(place: Position, radius_m: u32) -> ShownPlace {
    let side = f64::from(radius_m) * SIDE / METRES_A_DEGREE;
    let rows = (180.0 / side).ceil();
    let height = 180.0 / rows;
    let row = ((place.latitude + 90.0) / height).floor().clamp(0.0, rows - 1.0);
    let south = row * height - 90.0;
    let north = south + height;
    // The row's longest parallel decides how many cells it has: none of them is wider than the side.
    let nearest_equator = if south <= 0.0 && north >= 0.0 { 0.0 } else { south.abs().min(north.abs()) };
    let columns = (360.0 * nearest_equator.to_radians().cos() / side).ceil().max(1.0);
    let width = 360.0 / columns;
    let column = ((place.longitude + 180.0) / width).floor().rem_euclid(columns);
    ShownPlace { latitude: f64::midpoint(south, north), longitude: (column + 0.5) * width - 180.0, within_m: Some(radius_m) }
}

#[cfg(test)]
#[path = "blur_tests.rs"]
mod tests;
