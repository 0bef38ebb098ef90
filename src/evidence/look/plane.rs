//! Pixels as the detectors want them: one number a pixel, shrunk to a size that is cheap to look at.

use super::Region;
use std::collections::BTreeMap;

/// Rows that are turned at a time.
const ROWS: usize = 16;

/// Step between neighbours up to which paint is even.
const EVEN: u8 = 1;

/// One byte a pixel, row by row. Reading outside gives 0, so that no detector can fall over an edge.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Plane {
    /// Width in pixels.
    pub width: usize,
    /// Height in pixels.
    pub height: usize,
    /// `width * height` values.
    pub data: Vec<u8>,
}

impl Plane {
    /// A plane of one value.
    pub fn filled(width: usize, height: usize, value: u8) -> Self {
        Self {
            width,
            height,
            data: vec![value; width * height],
        }
    }

    /// One row; empty outside.
    pub fn row(&self, y: usize) -> &[u8] {
        self.data
            .get(y * self.width..(y + 1) * self.width)
            .unwrap_or_default()
    }

    /// One value; 0 outside.
    pub fn at(&self, x: usize, y: usize) -> u8 {
        if x >= self.width {
            return 0;
        }
        self.data.get(y * self.width + x).copied().unwrap_or(0)
    }

    /// True when next to nothing changes from a pixel to its four neighbours: paint is like that, skin never.
    pub fn is_even(&self, x: usize, y: usize) -> bool {
        let own = self.at(x, y);
        let beside = [
            (x.saturating_sub(1), y),
            ((x + 1).min(self.width.saturating_sub(1)), y),
            (x, y.saturating_sub(1)),
            (x, (y + 1).min(self.height.saturating_sub(1))),
        ];
        let mut steps = beside.iter().map(|&(x, y)| self.at(x, y).abs_diff(own));
        steps.all(|step| step <= EVEN)
    }

    /// [`Self::is_even`] of every pixel, row by row.
    pub fn evens(&self) -> Vec<bool> {
        (0..self.width * self.height)
            .map(|at| self.is_even(at % self.width, at / self.width))
            .collect()
    }

    /// Writes one value; does nothing outside.
    pub fn put(&mut self, x: usize, y: usize, value: u8) {
        if x < self.width
            && let Some(place) = self.data.get_mut(y * self.width + x)
        {
            *place = value;
        }
    }

    /// Rows become columns.
    #[must_use]
    pub fn transposed(&self) -> Self {
        let mut out = Self::filled(self.height, self.width, 0);
        let rows: Vec<&[u8]> = self.data.chunks_exact(self.width.max(1)).collect();
        // A few rows at a time, whose pixels lie side by side afterwards.
        for (rows, top) in rows.chunks(ROWS).zip((0..).step_by(ROWS)) {
            for (x, column) in out.data.chunks_exact_mut(self.height.max(1)).enumerate() {
                let part = column.iter_mut().skip(top);
                for (place, row) in part.zip(rows) {
                    *place = row.get(x).copied().unwrap_or(0);
                }
            }
        }
        out
    }

    /// Half the size, each value the mean of four.
    #[must_use]
    pub fn halved(&self) -> Self {
        let (width, height) = (self.width / 2, self.height / 2);
        let mut data = Vec::with_capacity(width * height);
        for y in 0..height {
            let (upper, lower) = (self.row(2 * y), self.row(2 * y + 1));
            let pairs = upper
                .as_chunks::<2>()
                .0
                .iter()
                .zip(lower.as_chunks::<2>().0);
            data.extend(pairs.map(|([a, b], [c, d])| {
                ((u16::from(*a) + u16::from(*b) + u16::from(*c) + u16::from(*d) + 2) / 4) as u8
            }));
        }
        Self {
            width,
            height,
            data,
        }
    }

    /// Another size by area mean; enlarging repeats values.
    #[must_use]
    pub fn resized(&self, width: usize, height: usize) -> Self {
        if width == 0 || height == 0 || self.width == 0 || self.height == 0 {
            return Self::default();
        }
        let spans = |from: usize, to: usize| -> Vec<(usize, usize)> {
            (0..to)
                .map(|at| {
                    let start = at * from / to;
                    (start, ((at + 1) * from / to).max(start + 1).min(from))
                })
                .collect()
        };
        let columns = spans(self.width, width);
        let mut data = Vec::with_capacity(width * height);
        let mut sums = vec![0_u32; self.width];
        for (top, bottom) in spans(self.height, height) {
            sums.fill(0);
            for y in top..bottom {
                for (sum, &value) in sums.iter_mut().zip(self.row(y)) {
                    *sum += u32::from(value);
                }
            }
            for &(left, right) in &columns {
                let area = ((right - left) * (bottom - top)) as u32;
                let total: u32 = sums.get(left..right).unwrap_or_default().iter().sum();
                data.push(((total + area / 2) / area.max(1)) as u8);
            }
        }
        Self {
            width,
            height,
            data,
        }
    }
}

/// A decoded picture: its pixels, and their brightness on a background they can be seen on.
#[derive(Debug)]
pub struct Canvas<'a> {
    /// Width in pixels.
    pub width: usize,
    /// Height in pixels.
    pub height: usize,
    /// RGBA, 8 bits a channel, not premultiplied.
    pub rgba: &'a [u8],
    /// Brightness, transparent parts on `ground`.
    pub luma: Plane,
    /// Grey the transparent parts were filled with.
    pub ground: u8,
    /// Share of pixels that are at least half visible.
    pub visible: f32,
    /// True when any pixel is not fully opaque.
    pub transparent: bool,
}

/// Brightness of a colour (Rec. 601), 0..=255.
pub const fn brightness(red: u8, green: u8, blue: u8) -> u8 {
    ((red as u32 * 77 + green as u32 * 150 + blue as u32 * 29 + 128) >> 8) as u8
}

impl<'a> Canvas<'a> {
    /// Takes `width * height` RGBA pixels.
    pub fn new(width: usize, height: usize, rgba: &'a [u8]) -> Self {
        let pixels = rgba.as_chunks::<4>().0;
        let value = |&[red, green, blue, _]: &[u8; 4]| brightness(red, green, blue);
        let mut data: Vec<u8> = pixels.iter().map(value).collect();
        let clear = pixels.iter().fold(u8::MAX, |least, pixel| least & pixel[3]) < u8::MAX;
        let visible = |(_, pixel): &(&u8, &[u8; 4])| pixel[3] >= 128;
        let (seen, bright) = if clear {
            let seen = data.iter().zip(pixels).filter(visible);
            seen.fold((0_usize, 0_u64), |(seen, bright), (value, _)| {
                (seen + 1, bright + u64::from(*value))
            })
        } else {
            (data.len(), data.iter().map(|&value| u64::from(value)).sum())
        };
        let mean = bright / (seen as u64).max(1);
        let ground = if mean > 200 { 0 } else { u8::MAX };
        if clear {
            for (value, pixel) in data.iter_mut().zip(rgba.chunks_exact(4)) {
                let alpha = u32::from(pixel.last().copied().unwrap_or(0));
                let mixed = u32::from(*value) * alpha + u32::from(ground) * (255 - alpha);
                *value = ((mixed + 127) / 255) as u8;
            }
        }
        let count = data.len().max(1);
        Self {
            width,
            height,
            rgba,
            luma: Plane {
                width,
                height,
                data,
            },
            ground,
            visible: seen as f32 / count as f32,
            transparent: clear,
        }
    }

    /// The whole picture.
    pub fn whole(&self) -> Region {
        Region::new(0, 0, self.width as u32, self.height as u32)
    }

    /// Red (0), green (1) or blue (2), transparent parts on `ground`.
    pub fn channel(&self, channel: usize) -> Plane {
        let plain = |pixel: &[u8; 4]| pixel.get(channel).copied().unwrap_or(0);
        let mixed = |pixel: &[u8; 4]| {
            let alpha = u32::from(pixel[3]);
            let value = u32::from(plain(pixel));
            ((value * alpha + u32::from(self.ground) * (255 - alpha) + 127) / 255) as u8
        };
        let pixels = self.rgba.as_chunks::<4>().0.iter();
        Plane {
            width: self.width,
            height: self.height,
            data: if self.transparent {
                pixels.map(mixed).collect()
            } else {
                pixels.map(plain).collect()
            },
        }
    }

    /// The picture as an icon of 128 × 128, when it is about as wide as high.
    pub fn icon(&self) -> Option<Icon> {
        let (long, short) = (self.width.max(self.height), self.width.min(self.height));
        (short >= 24 && long * 4 <= short * 5).then(|| Icon::shrink(self))
    }
}

/// Side of an icon as the icon detectors see it.
pub const SIDE: usize = 128;

/// A square picture scaled to 128 × 128, colours on their ground.
#[derive(Debug)]
pub struct Icon {
    /// Red, green, blue and visibility, row by row.
    pub pixels: Vec<[u8; 4]>,
    scale: [f32; 2],
    limit: [u32; 2],
}

/// Pixels of about one colour: their number, and the sums of red, green and blue.
pub(super) type Shade = (usize, [u32; 3]);

/// The pixels by their colours, whose last `bits` of each channel do not count.
pub(super) fn shades(pixels: impl Iterator<Item = [u8; 4]>, bits: u8) -> Vec<Shade> {
    let mut shades = BTreeMap::<[u8; 3], Shade>::new();
    for [red, green, blue, _] in pixels {
        let colour = [red, green, blue];
        let (count, sums) = shades.entry(colour.map(|value| value >> bits)).or_default();
        *count += 1;
        for (sum, value) in sums.iter_mut().zip(colour) {
            *sum += u32::from(value);
        }
    }
    shades.into_values().collect()
}

impl Icon {
    fn shrink(canvas: &Canvas<'_>) -> Self {
        let mut pixels = Vec::with_capacity(SIDE * SIDE);
        let span = |at: usize, size: usize| {
            let start = at * size / SIDE;
            (start, ((at + 1) * size / SIDE).max(start + 1).min(size))
        };
        for y in 0..SIDE {
            let (top, bottom) = span(y, canvas.height);
            for x in 0..SIDE {
                let (left, right) = span(x, canvas.width);
                let mut sums = [0_u32; 4];
                for row in top..bottom {
                    let start = (row * canvas.width + left) * 4;
                    let end = (row * canvas.width + right) * 4;
                    let part = canvas.rgba.get(start..end).unwrap_or_default();
                    for pixel in part.chunks_exact(4) {
                        if let &[red, green, blue, alpha] = pixel {
                            let weight = u32::from(alpha);
                            for (sum, value) in sums.iter_mut().zip([red, green, blue]) {
                                *sum += u32::from(value) * weight
                                    + u32::from(canvas.ground) * (255 - weight);
                            }
                            sums[3] += weight * 255;
                        }
                    }
                }
                let area = ((right - left) * (bottom - top) * 255).max(1) as u32;
                pixels.push(sums.map(|sum| ((sum + area / 2) / area).min(255) as u8));
            }
        }
        Self {
            pixels,
            scale: [
                canvas.width as f32 / SIDE as f32,
                canvas.height as f32 / SIDE as f32,
            ],
            limit: [canvas.width as u32, canvas.height as u32],
        }
    }

    /// One pixel; all zero outside.
    pub fn at(&self, x: usize, y: usize) -> [u8; 4] {
        if x >= SIDE {
            return [0; 4];
        }
        self.pixels.get(y * SIDE + x).copied().unwrap_or([0; 4])
    }

    /// Left, top, right and bottom of a part of the picture in pixels of the icon, the latter two excluded.
    pub fn pixels_of(&self, Region { x, y, w, h }: Region) -> [usize; 4] {
        let [across, down] = self.scale;
        let at = |value: u32, scale: f32| ((value as f32 / scale).round() as usize).min(SIDE);
        [
            at(x, across),
            at(y, down),
            at(x + w, across),
            at(y + h, down),
        ]
    }

    /// True when the pixel is at least half visible.
    pub fn visible(&self, x: usize, y: usize) -> bool {
        self.at(x, y)[3] >= 128
    }

    /// Brightness.
    pub fn luma(&self) -> Plane {
        Plane {
            width: SIDE,
            height: SIDE,
            data: self
                .pixels
                .iter()
                .map(|&[red, green, blue, _]| brightness(red, green, blue))
                .collect(),
        }
    }

    /// A rectangle of the icon as a rectangle of the picture it was made from.
    pub fn region(&self, x: f32, y: f32, w: f32, h: f32) -> Region {
        let [across, down] = self.scale;
        let [width, height] = self.limit;
        let left = ((x * across).floor().max(0.0) as u32).min(width.saturating_sub(1));
        let top = ((y * down).floor().max(0.0) as u32).min(height.saturating_sub(1));
        let wide = ((w * across).ceil().max(1.0) as u32).min(width - left);
        let high = ((h * down).ceil().max(1.0) as u32).min(height - top);
        Region::new(left, top, wide, high)
    }
}

/// Hue in degrees 0..360, saturation and value 0..=1.
pub fn hsv(red: u8, green: u8, blue: u8) -> (f32, f32, f32) {
    let (top, least) = (red.max(green).max(blue), red.min(green).min(blue));
    let (is_red, is_green) = (top == red, top == green);
    let [red, green, blue] = [red, green, blue].map(|channel| f32::from(channel) / 255.0);
    let (high, low) = (f32::from(top) / 255.0, f32::from(least) / 255.0);
    let range = high - low;
    if top == least {
        return (0.0, 0.0, high);
    }
    let hue = if is_red {
        60.0 * (green - blue) / range
    } else if is_green {
        60.0 * (blue - red) / range + 120.0
    } else {
        60.0 * (red - green) / range + 240.0
    };
    (hue.rem_euclid(360.0), range / high, high)
}
