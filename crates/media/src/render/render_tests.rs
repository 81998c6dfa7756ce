#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use image::{DynamicImage, ImageFormat, Rgb, RgbImage, Rgba, RgbaImage};

use super::*;
use crate::bare::is_bare_jpeg;
use crate::limits::{PREVIEW_EDGE, THUMBNAIL_EDGE};

/// Four plain quarters: red, green above blue, white.
fn quarters(width: u32, height: u32) -> RgbImage {
    RgbImage::from_fn(width, height, |x, y| match (x < width / 2, y < height / 2) {
        (true, true) => Rgb([220, 20, 20]),
        (false, true) => Rgb([20, 200, 20]),
        (true, false) => Rgb([20, 20, 220]),
        (false, false) => Rgb([250, 250, 250]),
    })
}

fn file(image: &DynamicImage, format: ImageFormat) -> Vec<u8> {
    let mut out = std::io::Cursor::new(Vec::new());
    image.write_to(&mut out, format).unwrap();
    out.into_inner()
}

fn render(mime: &str, photo: &[u8], orientation: Option<Orientation>) -> Rendered {
    Renderer::default().render(mime, photo, orientation, &Limits::default())
}

fn opened(rendition: &crate::Rendition) -> RgbImage {
    let image = image::load_from_memory_with_format(&rendition.content, ImageFormat::Jpeg).unwrap().into_rgb8();
    assert_eq!(image.dimensions(), (rendition.width, rendition.height));
    assert!(is_bare_jpeg(&rendition.content, rendition.width, rendition.height));
    image
}

/// The nearest of the four colours in each corner: top left, top right, bottom left, bottom right.
fn corners(image: &RgbImage) -> [char; 4] {
    let (right, bottom) = (image.width() - 3, image.height() - 3);
    [(2, 2), (right, 2), (2, bottom), (right, bottom)].map(|(x, y)| match image.get_pixel(x, y).0 {
        [r, g, b] if r > 200 && g > 200 && b > 200 => 'w',
        [r, g, b] if r > 150 && g < 100 && b < 100 => 'r',
        [r, g, b] if r < 100 && g > 150 && b < 100 => 'g',
        [r, g, b] if r < 100 && g < 100 && b > 150 => 'b',
        other => panic!("{other:?} is none of the four colours"),
    })
}

#[test]
fn every_format_becomes_two_upright_jpegs() {
    let rgb = DynamicImage::ImageRgb8(quarters(2000, 1000));
    let kinds = [
        (rgb.clone(), ImageFormat::Jpeg),
        (rgb.clone(), ImageFormat::Png),
        (rgb.clone(), ImageFormat::WebP),
        (rgb.clone(), ImageFormat::Tiff),
        (rgb.clone(), ImageFormat::Bmp),
        (rgb.clone(), ImageFormat::Gif),
        (DynamicImage::ImageRgb16(rgb.to_rgb16()), ImageFormat::Png),
        (DynamicImage::ImageRgba16(rgb.to_rgba16()), ImageFormat::Tiff),
        (DynamicImage::ImageRgb32F(rgb.to_rgb32f()), ImageFormat::Tiff),
    ];
    for (image, format) in kinds {
        let rendered = render(format.to_mime_type(), &file(&image, format), None);
        assert_eq!((rendered.stored, rendered.damage), (Some((2000, 1000)), None), "{format:?}");
        let both = rendered.renditions.unwrap();
        for (rendition, edge) in [(&both.preview, PREVIEW_EDGE), (&both.thumbnail, THUMBNAIL_EDGE)] {
            assert_eq!((rendition.width, rendition.height), (edge, edge / 2), "{format:?}");
            assert_eq!(corners(&opened(rendition)), ['r', 'g', 'b', 'w'], "{format:?}");
        }
    }
}

#[test]
fn every_orientation_is_turned_upright() {
    // Where red, green, blue and white go, by the table of Exif 2.32, 4.6.4 A.
    let expected = ["rgbw", "grwb", "wbgr", "bwrg", "rbgw", "brwg", "wgbr", "gwrb"];
    let photo = file(&DynamicImage::ImageRgb8(quarters(400, 200)), ImageFormat::Jpeg);
    for (number, expected) in (1..=8).zip(expected) {
        let orientation = Orientation::try_from(number).unwrap();
        let both = render("image/jpeg", &photo, Some(orientation)).renditions.unwrap();
        let size = if orientation.swaps_edges() { (200, 400) } else { (400, 200) };
        assert_eq!((both.preview.width, both.preview.height), size, "orientation {number}, and never enlarged");
        assert_eq!(corners(&opened(&both.preview)).iter().collect::<String>(), expected, "orientation {number}");
        assert_eq!(both.thumbnail.width.max(both.thumbnail.height), THUMBNAIL_EDGE);
    }
}

#[test]
fn grey_and_transparent_pictures() {
    let grey = DynamicImage::ImageRgb8(quarters(400, 200)).to_luma8();
    for (image, format) in [(DynamicImage::ImageLuma8(grey.clone()), ImageFormat::Png), (DynamicImage::ImageLuma8(grey), ImageFormat::Jpeg)]
    {
        let both = render(format.to_mime_type(), &file(&image, format), None).renditions.unwrap();
        let [r, g, b] = opened(&both.preview).get_pixel(390, 190).0;
        assert!(r > 240 && r == g && g == b);
    }
    let clear = DynamicImage::ImageRgba8(RgbaImage::from_fn(600, 300, |x, _| Rgba([200, 0, 0, if x < 300 { 0 } else { 255 }])));
    let preview = opened(&render("image/png", &file(&clear, ImageFormat::Png), None).renditions.unwrap().preview);
    assert!(preview.get_pixel(10, 10).0.iter().all(|&sample| sample > 250), "what shines through is white");
    assert!(preview.get_pixel(590, 10).0[0] > 190 && preview.get_pixel(590, 10).0[1] < 20);
    let grey_clear = DynamicImage::ImageLumaA8(clear.to_luma_alpha8());
    assert!(render("image/png", &file(&grey_clear, ImageFormat::Png), None).renditions.is_ok());
}

#[test]
fn wide_colours_come_out_as_srgb() {
    let green = RgbImage::from_pixel(64, 64, Rgb([60, 180, 60]));
    let profile = moxcms::ColorProfile::new_display_p3().encode().unwrap();
    let mut plain = std::io::Cursor::new(Vec::new());
    let mut encoder = image::codecs::png::PngEncoder::new(&mut plain);
    image::ImageEncoder::set_icc_profile(&mut encoder, profile).unwrap();
    image::ImageEncoder::write_image(encoder, &green, 64, 64, image::ExtendedColorType::Rgb8).unwrap();
    let [r, g, b] = opened(&render("image/png", &plain.into_inner(), None).renditions.unwrap().preview).get_pixel(30, 30).0;
    // Display P3 (60, 180, 60) lies at about (0, 183, 36) in sRGB.
    assert!(r < 25 && (178..=190).contains(&g) && (25..50).contains(&b), "{r} {g} {b}");
}

#[test]
fn one_pixel_and_one_row() {
    for (width, height, preview, thumbnail) in [(1, 1, (1, 1), (1, 1)), (40_000, 2, (1600, 1), (320, 1)), (3, 9000, (1, 1600), (1, 320))] {
        for format in [ImageFormat::Png, ImageFormat::Jpeg] {
            let rendered = render(format.to_mime_type(), &file(&DynamicImage::ImageRgb8(quarters(width, height)), format), None);
            let both = rendered.renditions.unwrap();
            assert_eq!((both.preview.width, both.preview.height), preview);
            assert_eq!((both.thumbnail.width, both.thumbnail.height), thumbnail);
        }
    }
}

#[test]
fn a_cut_file_is_shown_as_far_as_it_goes() {
    let noisy = RgbImage::from_fn(1800, 1200, |x, y| Rgb([(x * 7 % 251) as u8, (y * 13 % 241) as u8, ((x ^ y) % 239) as u8]));
    for format in [ImageFormat::Jpeg, ImageFormat::Png, ImageFormat::Bmp] {
        let whole = file(&DynamicImage::ImageRgb8(noisy.clone()), format);
        let rendered = render(format.to_mime_type(), &whole[..whole.len() / 2], None);
        assert_eq!((rendered.stored, rendered.damage), (Some((1800, 1200)), Some(Damage::Truncated)), "{format:?}");
        let complete = opened(&render(format.to_mime_type(), &whole, None).renditions.unwrap().preview);
        let partial = opened(&rendered.renditions.unwrap().preview);
        // BMP begins at the bottom.
        let row = if format == ImageFormat::Bmp { complete.height() - 50 } else { 50 };
        let difference: u32 =
            (0..complete.width()).map(|x| u32::from(complete.get_pixel(x, row).0[0].abs_diff(partial.get_pixel(x, row).0[0]))).sum();
        assert!(difference / complete.width() < 8, "{format:?}: the decoded part is the picture's");
    }
}

#[test]
fn what_cannot_be_decoded_is_named() {
    let jpeg = file(&DynamicImage::ImageRgb8(quarters(64, 64)), ImageFormat::Jpeg);
    let header_only = render("image/jpeg", &jpeg[..jpeg.len().min(200)], None);
    assert_eq!(header_only.renditions, Err(NotShown::Damaged));
    assert!(header_only.damage.is_some());

    let mut corrupt =
        file(&DynamicImage::ImageRgb8(RgbImage::from_fn(640, 480, |x, y| Rgb([(x * y % 255) as u8, 5, 9]))), ImageFormat::Jpeg);
    let middle = corrupt.len() / 2;
    corrupt[middle..middle + 40].fill(0xff);
    let rendered = render("image/jpeg", &corrupt, None);
    assert_eq!(rendered.damage, Some(Damage::Corrupt));
    assert!(rendered.renditions.is_ok(), "shown all the same");

    for (mime, bytes) in [("image/avif", b"".as_slice()), ("image/vnd.adobe.photoshop", b"8BPS"), ("image/jxl", b"\xff\x0a")] {
        assert_eq!(render(mime, bytes, None).renditions, Err(NotShown::UnsupportedFormat), "{mime}");
    }
    assert_eq!(render("image/png", b"\x89PNG\r\n\x1a\n", None).renditions, Err(NotShown::Damaged));
}

#[test]
fn too_many_pixels_are_refused_before_they_are_decoded() {
    let limits = Limits { pixels: 999, ..Limits::default() };
    for format in [ImageFormat::Jpeg, ImageFormat::Png] {
        let photo = file(&DynamicImage::ImageRgb8(quarters(50, 20)), format);
        let rendered = Renderer::default().render(format.to_mime_type(), &photo, None, &limits);
        assert_eq!((rendered.stored, rendered.renditions), (Some((50, 20)), Err(NotShown::TooLarge)));
    }
}
