//! What the parent asks of an answer before it believes any of it: a worker that a photo took over could answer anything.

use super::protocol::Answer;
use crate::bare::{is_bare_jpeg, is_bare_png};
use crate::edits::NotEdited;
use crate::facts::{Derived, Gps, GpsNote, Rendition, TakenAt};
use crate::limits::{Limits, PREVIEW_EDGE, TEXT_AT_MOST, THUMBNAIL_EDGE};

/// The answer if it could have come from an honest worker, `None` otherwise.
pub fn checked(answer: Answer) -> Option<Answer> {
    let camera = answer.camera.as_ref().is_none_or(|camera| plain(&camera.make) && plain(&camera.model));
    let gps = answer.gps.is_some() == (answer.gps_note == GpsNote::Present) && answer.gps.as_ref().is_none_or(on_the_globe);
    let time = answer.taken_at.as_ref().is_none_or(|taken: &TakenAt| plain(&taken.local));
    let pictures = answer.thumbnail.is_some() == answer.preview.is_some()
        && answer.thumbnail.is_some() != answer.not_shown.is_some()
        && answer.thumbnail.as_ref().is_none_or(|thumbnail| plain_picture(thumbnail, THUMBNAIL_EDGE))
        && answer.preview.as_ref().is_none_or(|preview| plain_picture(preview, PREVIEW_EDGE));
    (camera && gps && time && pictures).then_some(answer)
}

/// The derivative and its thumbnail, if they could have come from an honest worker.
pub fn checked_edit(answer: Answer, mime: &str, limits: &Limits) -> Result<Derived, NotEdited> {
    let (content, thumbnail) = match (answer.edited, answer.thumbnail, answer.not_edited) {
        (Some(content), Some(thumbnail), None) => (content, thumbnail),
        (_, _, why) => return Err(why.unwrap_or(NotEdited::Failed)),
    };
    let (width, height) = (content.width, content.height);
    let lossless = mime == "image/png";
    let is_bare = if lossless { is_bare_png } else { is_bare_jpeg };
    let fits = u64::from(width) * u64::from(height) <= limits.pixels && is_bare(&content.content, width, height);
    if fits && plain_picture(&thumbnail, THUMBNAIL_EDGE) {
        Ok(Derived { mime: if lossless { "image/png" } else { Rendition::MIME }, content, thumbnail })
    } else {
        Err(NotEdited::Failed)
    }
}

fn plain(text: &Option<String>) -> bool {
    text.as_ref().is_none_or(|text| text.len() <= TEXT_AT_MOST && !text.is_empty() && !text.chars().any(char::is_control))
}

fn on_the_globe(gps: &Gps) -> bool {
    let finite = [gps.altitude_m, gps.accuracy_m, gps.dilution, gps.direction.map(|direction| direction.degrees)];
    gps.latitude.abs() <= 90.0 && gps.longitude.abs() <= 180.0 && finite.iter().flatten().all(|number| number.is_finite())
}

fn plain_picture(rendition: &Rendition, edge: u32) -> bool {
    let (width, height) = (rendition.width, rendition.height);
    (1..=edge).contains(&width) && (1..=edge).contains(&height) && is_bare_jpeg(&rendition.content, width, height)
}

#[cfg(test)]
#[path = "check_tests.rs"]
mod tests;
