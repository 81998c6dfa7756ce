//! What the worker does with one photo.

use std::panic::{AssertUnwindSafe, catch_unwind};

use crate::edits::{Edits, NotEdited};
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
        if let Some(edits) = &request.edits {
            return self.edit(&request.mime, photo, edits);
        }
        if let Some(number) = request.page {
            return self.page(&request.mime, photo, number);
        }
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
            edited: None,
            not_edited: None,
            pages: rendered.pages,
            active_content: rendered.active_content,
        }
    }

    /// One page of a document, alone.
    fn page(&mut self, mime: &str, document: &[u8], number: u32) -> Answer {
        let Self { limits, renderer } = self;
        let drawn = catch_unwind(AssertUnwindSafe(|| renderer.page(mime, document, number, limits)));
        let drawn = drawn.unwrap_or_else(|_| {
            self.renderer = Renderer::default();
            Err(NotShown::Damaged)
        });
        match drawn {
            Ok(both) => Answer { thumbnail: Some(both.thumbnail), preview: Some(both.preview), ..Answer::default() },
            Err(why) => Answer { not_shown: Some(why), ..Answer::default() },
        }
    }

    /// A derivative and its thumbnail, or why there is none.
    fn edit(&mut self, mime: &str, photo: &[u8], edits: &Edits) -> Answer {
        let Self { limits, renderer } = self;
        let orientation = catch_unwind(|| exif::read(photo)).ok().and_then(|facts| facts.orientation);
        let edited = catch_unwind(AssertUnwindSafe(|| renderer.edit(mime, photo, orientation, edits, limits)));
        let (edited, thumbnail, not_edited) = match edited {
            Ok(Ok(both)) => (Some(both.content), Some(both.thumbnail), None),
            Ok(Err(why)) => (None, None, Some(why)),
            Err(_) => {
                self.renderer = Renderer::default();
                (None, None, Some(NotEdited::Failed))
            }
        };
        Answer { edited, thumbnail, not_edited, ..Answer::default() }
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
    Rendered { stored: None, orientation: None, damage: None, renditions: Err(NotShown::Damaged), pages: None, active_content: None }
}
