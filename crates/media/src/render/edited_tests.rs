#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use image::{DynamicImage, ImageFormat, Rgb, RgbImage};

use crate::bare::{is_bare_jpeg, is_bare_png};
use crate::edits::{Area, Edits, NotEdited};
use crate::limits::Limits;
use crate::render::{Edited, Renderer};

/// Noise, so that nothing passes for a cover by luck.
fn noise(width: u32, height: u32) -> RgbImage {
    RgbImage::from_fn(width, height, |x, y| {
        let mixed = (x.wrapping_mul(2_654_435_761) ^ y.wrapping_mul(40_503).rotate_left(13)).wrapping_mul(0x9e37_79b1);
        Rgb([60 + (mixed >> 24) as u8 % 190, 60 + (mixed >> 16) as u8 % 190, 60 + (mixed >> 8) as u8 % 190])
    })
}

fn file(image: &RgbImage, format: ImageFormat) -> Vec<u8> {
    let mut out = std::io::Cursor::new(Vec::new());
    DynamicImage::ImageRgb8(image.clone()).write_to(&mut out, format).unwrap();
    out.into_inner()
}

fn edit(mime: &str, photo: &[u8], edits: &Edits) -> Result<Edited, NotEdited> {
    Renderer::default().edit(mime, photo, None, edits, &Limits::default())
}

fn opened(edited: &Edited) -> RgbImage {
    image::load_from_memory(&edited.content.content).unwrap().into_rgb8()
}

#[test]
fn every_covered_pixel_is_the_cover_and_nothing_else() {
    let photo = noise(333, 251);
    let fills = vec![Area { x: 13, y: 7, width: 50, height: 31 }, Area { x: 200, y: 99, width: 1000, height: 3 }];
    for (mime, format) in [("image/jpeg", ImageFormat::Jpeg), ("image/png", ImageFormat::Png)] {
        for crop in [None, Some(Area { x: 5, y: 3, width: 301, height: 200 })] {
            for straighten in [0, 37] {
                let edits = Edits { straighten, fills: fills.clone(), crop };
                let edited = edit(mime, &file(&photo, format), &edits).unwrap();
                let picture = opened(&edited);
                let (left, top) = crop.map_or((0, 0), |crop| (crop.x, crop.y));
                let mut covered = 0;
                for area in fills.iter().map(|fill| fill.within((333, 251)).unwrap()) {
                    for y in area.y..area.y + area.height {
                        for x in area.x..area.x + area.width {
                            if let Some(pixel) = picture.get_pixel_checked(x.wrapping_sub(left), y.wrapping_sub(top)) {
                                assert_eq!(pixel.0, [0, 0, 0], "{mime} {crop:?} {straighten} at {x},{y}");
                                covered += 1;
                            }
                        }
                    }
                }
                assert!(covered > 1500, "{covered}");
                assert!(picture.get_pixel(150, 150).0.iter().any(|sample| *sample > 30), "the rest is there");
            }
        }
    }
}

#[test]
fn nothing_of_the_original_but_its_pixels_comes_through() {
    let mut jpeg = file(&noise(64, 48), ImageFormat::Jpeg);
    // An application segment and a comment, as cameras write them.
    let secret = b"SERIAL-4711 lat 30.5 http://ns.adobe.com/xap/1.0/";
    let mut segments = Vec::new();
    for marker in [0xe1_u8, 0xe2, 0xed, 0xfe] {
        segments.extend([0xff, marker]);
        segments.extend(u16::try_from(secret.len() + 2).unwrap().to_be_bytes());
        segments.extend(secret);
    }
    jpeg.splice(2..2, segments);
    jpeg.extend(secret);
    let edits = Edits { fills: vec![Area { x: 0, y: 0, width: 8, height: 8 }], ..Edits::default() };
    let edited = edit("image/jpeg", &jpeg, &edits).unwrap();
    assert!(is_bare_jpeg(&edited.content.content, 64, 48));
    assert!(!edited.content.content.windows(11).any(|window| window == b"SERIAL-4711"));
    let png = edit("image/png", &file(&noise(64, 48), ImageFormat::Png), &edits).unwrap();
    assert!(is_bare_png(&png.content.content, 64, 48));
    assert!(!is_bare_png(&[&png.content.content[..], b"more"].concat(), 64, 48));
}

#[test]
fn a_crop_keeps_its_pixels_and_a_turn_keeps_the_middle() {
    let photo = noise(100, 80);
    let crop = Area { x: 10, y: 20, width: 30, height: 40 };
    let cropped = opened(&edit("image/png", &file(&photo, ImageFormat::Png), &Edits { crop: Some(crop), ..Edits::default() }).unwrap());
    assert_eq!(cropped.dimensions(), (30, 40));
    assert!(cropped.enumerate_pixels().all(|(x, y, pixel)| pixel == photo.get_pixel(x + 10, y + 20)));
    // A bar across the middle, turned by a tenth less than 45 degrees clockwise, falls to the right.
    let bar = RgbImage::from_fn(101, 101, |_, y| if y.abs_diff(50) < 4 { Rgb([255, 255, 255]) } else { Rgb([40, 40, 40]) });
    let turned = opened(&edit("image/png", &file(&bar, ImageFormat::Png), &Edits { straighten: 449, ..Edits::default() }).unwrap());
    assert_eq!(turned.dimensions(), (101, 101));
    assert!(turned.get_pixel(50, 50).0[0] > 200 && turned.get_pixel(80, 80).0[0] > 200 && turned.get_pixel(20, 20).0[0] > 200);
    assert!(turned.get_pixel(80, 20).0[0] < 60);
    assert_eq!(turned.get_pixel(0, 50).0, [40, 40, 40]);
}

#[test]
fn what_cannot_be_done_is_refused() {
    let photo = file(&noise(20, 20), ImageFormat::Png);
    let outside = Edits { fills: vec![Area { x: 20, y: 0, width: 5, height: 5 }], ..Edits::default() };
    assert_eq!(edit("image/png", &photo, &outside).err(), Some(NotEdited::OutOfPicture));
    let crop = Edits { crop: Some(Area { x: 0, y: 900, width: 5, height: 5 }), ..Edits::default() };
    assert_eq!(edit("image/png", &photo, &crop).err(), Some(NotEdited::OutOfPicture));
    assert_eq!(edit("image/png", b"no picture", &outside).err(), Some(NotEdited::NoPicture));
    assert!(!Edits::default().are_sound());
    assert!(!Edits { straighten: 451, ..Edits::default() }.are_sound());
}
