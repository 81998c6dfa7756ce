//! Pages of PDF documents (ISO 32000), drawn as pictures. Nothing in a document is run: the crate that draws knows no scripts, no actions and no forms,
//! and this process could not do for them what they ask.

use std::sync::Arc;

use hayro::hayro_interpret::InterpreterSettings;
use hayro::hayro_syntax::Pdf;
use hayro::hayro_syntax::object::{Dict, Object};
use hayro::vello_cpu::color::palette::css::WHITE;
use hayro::{PixmapSettings, RenderCache, RenderSettings, render};

use super::{Decoded, Layout, Pixels, Turn, Undecoded};
use crate::facts::{ActiveContent, Damage, NotShown, Orientation};

/// Smallest and largest page edge in points that is drawn: a stamp, and twice an A0 sheet.
const EDGES: std::ops::RangeInclusive<f32> = 1.0..=7_000.0;
/// More objects than an honest document has.
const OBJECTS_AT_MOST: usize = 500_000;

/// A document that was opened.
pub struct Document {
    pdf: Pdf,
}

impl Document {
    /// `None`: it is none, or it is locked with a passphrase.
    pub fn open(bytes: &[u8]) -> Option<Self> {
        let pdf = Pdf::new(Arc::<[u8]>::from(bytes).to_vec()).ok()?;
        Some(Self { pdf })
    }

    pub fn pages(&self) -> u32 {
        u32::try_from(self.pdf.pages().len()).unwrap_or(u32::MAX)
    }

    /// The page of that number, from 0, its longest edge at `edge` pixels.
    pub fn page(&self, number: u32, edge: u32) -> Result<Decoded, Undecoded> {
        let page = usize::try_from(number).ok().and_then(|number| self.pdf.pages().get(number));
        let page = page.ok_or_else(|| Undecoded::damaged(None, Damage::Undecodable))?;
        let (width, height) = page.render_dimensions();
        if !EDGES.contains(&width) || !EDGES.contains(&height) {
            return Err(Undecoded { stored: None, why: NotShown::TooLarge, damage: None });
        }
        let scale = edge as f32 / width.max(height);
        // The drawing crate cuts to whole pixels; none is less than one.
        let scale = scale.max(1.0 / width.min(height));
        let settings = PixmapSettings { x_scale: scale, y_scale: scale, bg_color: WHITE };
        let picture = render(page, &RenderCache::new(), &InterpreterSettings::default(), &RenderSettings::default(), &settings);
        let size = (u32::from(picture.width()), u32::from(picture.height()));
        let bytes = picture.data_as_u8_slice().as_chunks::<4>().0.iter().flat_map(|&[red, green, blue, _]| [red, green, blue]).collect();
        let pixels = Pixels { width: size.0, height: size.1, layout: Layout::Rgb, bytes };
        Ok(Decoded { stored: size, pixels, turn: Turn::Done(Orientation::Upright), icc: None, damage: None })
    }

    /// What the document would do, as far as its objects say; the gravest of several.
    pub fn active_content(&self) -> Option<ActiveContent> {
        let found = self.pdf.objects().into_iter().take(OBJECTS_AT_MOST).filter_map(|object| of_object(&object, 0));
        found.max()
    }
}

/// Deeper than honest objects are nested without a reference.
const DEEPEST: usize = 12;

fn of_object(object: &Object<'_>, depth: usize) -> Option<ActiveContent> {
    match object {
        Object::Dict(dict) => of_dict(dict, depth),
        Object::Stream(stream) => of_dict(stream.dict(), depth),
        Object::Array(array) if depth < DEEPEST => {
            array.iter::<Object<'_>>().take(1_000).filter(is_direct).filter_map(|object| of_object(&object, depth + 1)).max()
        }
        _ => None,
    }
}

/// Arrays of numbers and names need no look inside.
fn is_direct(object: &Object<'_>) -> bool {
    matches!(object, Object::Dict(_) | Object::Array(_))
}

fn of_dict(dict: &Dict<'_>, depth: usize) -> Option<ActiveContent> {
    let named = [
        ("JS", ActiveContent::Script),
        ("JavaScript", ActiveContent::Script),
        ("XFA", ActiveContent::Script),
        ("Launch", ActiveContent::Launch),
        ("EF", ActiveContent::Attachment),
        ("EmbeddedFiles", ActiveContent::Attachment),
    ];
    let by_key = named.into_iter().filter(|(key, _)| dict.contains_key(key)).map(|(_, what)| what).max();
    let by_action = match dict.get::<Object<'_>>("S") {
        Some(Object::Name(name)) if &*name == b"JavaScript" => Some(ActiveContent::Script),
        Some(Object::Name(name)) if &*name == b"Launch" => Some(ActiveContent::Launch),
        _ => None,
    };
    let inside = if depth < DEEPEST {
        let direct = dict.keys().filter(|key| &**key == b"A" || &**key == b"AA" || &**key == b"OpenAction");
        direct.filter_map(|key| dict.get::<Object<'_>>(&*key)).filter_map(|object| of_object(&object, depth + 1)).max()
    } else {
        None
    };
    by_key.max(by_action).max(inside)
}

#[cfg(test)]
#[path = "document_tests.rs"]
mod tests;
