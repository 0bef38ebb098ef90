//! Another size without cropping or stretching: scaled as a whole, the rest filled like the edge it continues.

use super::{Form, Step};
use image::imageops::{self, FilterType};
use image::{Rgba, RgbaImage};

/// How many times larger a picture is first averaged down to, before the exact size.
const COARSE: u32 = 3;

/// The picture at exactly this size.
pub(super) fn into(
    mut pixels: RgbaImage,
    [width, height]: [u32; 2],
    form: Form,
    steps: &mut Vec<Step>,
) -> RgbaImage {
    let (w, h) = pixels.dimensions();
    if (w, h) == (width, height) || w == 0 || h == 0 {
        return pixels;
    }
    let [wide, high] = inner(w, h, width, height);
    let larger = wide > w || high > h;
    steps.push(if larger {
        Step::Enlarged(w, h)
    } else {
        Step::Reduced(w, h)
    });
    let clear = pixels.pixels().any(|pixel| pixel.0[3] < u8::MAX);
    if clear {
        premultiply(&mut pixels);
    }
    if w > wide * COARSE && h > high * COARSE {
        pixels = imageops::thumbnail(&pixels, wide * COARSE, high * COARSE);
    }
    let filter = if larger {
        FilterType::CatmullRom
    } else {
        FilterType::Lanczos3
    };
    let mut scaled = imageops::resize(&pixels, wide, high, filter);
    if clear {
        unmultiply(&mut scaled);
    }
    if (wide, high) == (width, height) {
        return scaled;
    }
    steps.push(Step::Filled);
    let on_nothing = clear && form == Form::Icon;
    framed(&scaled, width, height, on_nothing)
}

/// The largest size of the same shape that fits; a difference of a pixel is not worth a bar.
fn inner(w: u32, h: u32, width: u32, height: u32) -> [u32; 2] {
    let scale = f64::min(
        f64::from(width) / f64::from(w),
        f64::from(height) / f64::from(h),
    );
    let side = |from: u32, to: u32| {
        let exact = (f64::from(from) * scale).round() as u32;
        if to.abs_diff(exact) <= 1 {
            to
        } else {
            exact.clamp(1, to)
        }
    };
    [side(w, width), side(h, height)]
}

/// The picture in the middle of a larger one, each bar in the mean colour of the edge it continues.
fn framed(picture: &RgbaImage, width: u32, height: u32, on_nothing: bool) -> RgbaImage {
    let (w, h) = picture.dimensions();
    let (left, top) = ((width - w) / 2, (height - h) / 2);
    let mean = |line: &mut dyn Iterator<Item = Rgba<u8>>| {
        let (mut sums, mut count) = ([0_u64; 4], 0_u64);
        for Rgba(pixel) in line {
            for (sum, value) in sums.iter_mut().zip(pixel) {
                *sum += u64::from(value);
            }
            count += 1;
        }
        Rgba(sums.map(|sum| (sum / count.max(1)).min(255) as u8))
    };
    let row = |y: u32| mean(&mut (0..w).map(|x| *picture.get_pixel(x, y)));
    let column = |x: u32| mean(&mut (0..h).map(|y| *picture.get_pixel(x, y)));
    let (first, last) = if on_nothing {
        (Rgba([0; 4]), Rgba([0; 4]))
    } else if top > 0 || h < height {
        (row(0), row(h - 1))
    } else {
        (column(0), column(w - 1))
    };
    let mut out = RgbaImage::from_fn(width, height, |x, y| {
        let before = if h < height {
            y < height / 2
        } else {
            x < width / 2
        };
        if before { first } else { last }
    });
    imageops::replace(&mut out, picture, i64::from(left), i64::from(top));
    out
}

/// Puts transparent parts on white. Returns whether there were any.
pub(super) fn flatten(pixels: &mut RgbaImage) -> bool {
    let mut changed = false;
    for Rgba(pixel) in pixels.pixels_mut() {
        let alpha = u32::from(pixel[3]);
        if alpha == 255 {
            continue;
        }
        changed = true;
        for value in pixel.iter_mut().take(3) {
            *value = ((u32::from(*value) * alpha + 255 * (255 - alpha) + 127) / 255) as u8;
        }
        pixel[3] = u8::MAX;
    }
    changed
}

/// Colours weighted by how visible they are, so that scaling mixes in none from where nothing is.
fn premultiply(pixels: &mut RgbaImage) {
    for Rgba(pixel) in pixels.pixels_mut() {
        let alpha = u32::from(pixel[3]);
        for value in pixel.iter_mut().take(3) {
            *value = ((u32::from(*value) * alpha + 127) / 255) as u8;
        }
    }
}

fn unmultiply(pixels: &mut RgbaImage) {
    for Rgba(pixel) in pixels.pixels_mut() {
        let alpha = u32::from(pixel[3]);
        for value in pixel.iter_mut().take(3) {
            let scaled = (u32::from(*value) * 255 + alpha / 2).checked_div(alpha);
            *value = scaled.unwrap_or(0).min(255) as u8;
        }
    }
}
