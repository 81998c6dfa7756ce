//! What the worker does with one photo.

use std::panic::{AssertUnwindSafe, catch_unwind};

use crate::exif::{self, ExifFacts};
use crate::facts::{Damage, NotShown};
use crate::limits::Limits;
use crate::render::{Rendered, Renderer};
use crate::worker::protocol::{Answer, Request};

/// Looks at photos, one after the other.
pub struct Examiner {
    limits: Limits,
    renderer: Renderer,
}

impl Examiner {
    pub fn new(limits: Limits) -> Self {
        Self { limits, renderer: Renderer::default() }
    }

    /// Facts and, if asked for, renditions of a photo. A decoder that panics costs its own part only.
    pub fn examine(&mut self, request: &Request, photo: &[u8]) -> Answer {
        let facts =
            catch_unwind(|| exif::read(photo)).unwrap_or_else(|_| ExifFacts { note: crate::ExifNote::Damaged, ..ExifFacts::default() });
        let rendered = if request.renditions { self.render(&request.mime, photo, &facts) } else { not_rendered() };
        let (thumbnail, preview, not_shown) = match rendered.renditions {
            Ok(both) => (Some(both.thumbnail), Some(both.preview), None),
            Err(why) => (None, None, Some(why)),
        };
        Answer {
            taken_at: facts.taken_at,
            gps: facts.gps,
            gps_note: facts.gps_note,
            orientation: rendered.orientation.or(facts.orientation).unwrap_or_default(),
            camera: facts.camera,
            width: rendered.stored.map(|(width, _)| width),
            height: rendered.stored.map(|(_, height)| height),
            exif: facts.note,
            damaged: rendered.damage,
            not_shown,
            thumbnail,
            preview,
        }
    }

    fn render(&mut self, mime: &str, photo: &[u8], facts: &ExifFacts) -> Rendered {
        let Self { limits, renderer } = self;
        let rendered = catch_unwind(AssertUnwindSafe(|| renderer.render(mime, photo, facts.orientation, limits)));
        rendered.unwrap_or_else(|_| {
            self.renderer = Renderer::default();
            Rendered { damage: Some(Damage::Undecodable), ..not_rendered() }
        })
    }
}

fn not_rendered() -> Rendered {
    Rendered { stored: None, orientation: None, damage: None, renditions: Err(NotShown::Damaged) }
}
