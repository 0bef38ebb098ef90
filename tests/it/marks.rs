//! Badges and flags in forms that no single rule describes: labels in the very corner, bursts, hanging ribbons, corners
//! turned down and small flags on real icons; flags waving, cut, turned and lit; emblems. Badges are counted
//! in README.

#![allow(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "colours are cut to a byte"
)]

use crate::badges::{covered, paint, turned};
use crate::pictures::{good, kinds};
use crate::support::told;
use guoshen::evidence::look::Suspicion;
use image::{Rgba, RgbaImage};

pub(crate) const WHITE: [[u8; 3]; 2] = [[255; 3]; 2];
pub(crate) const GOLD: [[u8; 3]; 2] = [[255, 222, 0]; 2];
const RED: [[u8; 3]; 2] = [[214, 30, 28]; 2];

/// Colours of badges, one after the other.
pub(crate) const PAINTS: [[[u8; 3]; 2]; 4] = [
    [[230, 0, 18]; 2],
    [[255, 120, 0]; 2],
    [[40, 110, 240]; 2],
    [[20, 170, 90]; 2],
];

/// Strokes for letters.
pub(crate) fn lettered(icon: &mut RgbaImage, [left, top, right, bottom]: [f32; 4]) {
    paint(icon, WHITE, &|x, y| {
        (left..=right).contains(&x)
            && (top..=bottom).contains(&y)
            && (x - left).rem_euclid(6.0) <= 2.6
    });
}

/// A label that fills the corner, of which one corner is round.
fn corner_label(icon: &mut RgbaImage, colours: [[u8; 3]; 2]) {
    paint(icon, colours, &|x, y| {
        let (across, down) = ((92.0 - x).max(0.0), (y - 18.0).max(0.0));
        x >= 80.0 && y <= 30.0 && across.hypot(down) <= 12.0
    });
    lettered(icon, [90.0, 8.0, 120.0, 21.0]);
}

/// A disc with a wavy rim and a word.
fn burst(icon: &mut RgbaImage, colours: [[u8; 3]; 2]) {
    paint(icon, colours, &|x, y| {
        let (x, y) = (x - 101.0, y - 27.0);
        x.hypot(y) <= 23.0 + 2.5 * (12.0 * y.atan2(x)).cos()
    });
    lettered(icon, [88.0, 21.0, 115.0, 33.0]);
}

/// A ribbon that hangs from the upper edge, with a swallow's tail.
fn hanging(icon: &mut RgbaImage, colours: [[u8; 3]; 2]) {
    paint(icon, colours, &|x, y| {
        (90.0..=114.0).contains(&x) && y <= 46.0 - (x - 102.0).abs().mul_add(-0.6, 7.0)
    });
    lettered(icon, [95.0, 10.0, 109.0, 26.0]);
}

/// The corner turned down: white behind, and a flap that darkens.
fn flap(icon: &mut RgbaImage, _: [[u8; 3]; 2]) {
    paint(icon, WHITE, &|x, y| x - y >= 84.0);
    paint(icon, [[250, 250, 250], [150, 154, 160]], &|x, y| {
        x - y < 84.0 && x >= 84.0 && y <= 44.0
    });
}

/// The flag of France or of Japan, small.
fn small_flag(icon: &mut RgbaImage, [[red, ..], _]: [[u8; 3]; 2]) {
    let within = |x: f32, y: f32| (80.0..=122.0).contains(&x) && (6.0..=34.0).contains(&y);
    paint(icon, WHITE, &within);
    if red > 100 {
        paint(icon, [[0, 0, 145]; 2], &|x, y| within(x, y) && x < 94.0);
        paint(icon, [[225, 0, 15]; 2], &|x, y| within(x, y) && x > 108.0);
    } else {
        paint(icon, [[188, 0, 45]; 2], &|x, y| {
            (x - 101.0).hypot(y - 20.0) <= 8.5
        });
    }
}

#[test]
fn badges_of_any_shape_are_found() {
    type Badge = fn(&mut RgbaImage, [[u8; 3]; 2]);
    let badges: [(&str, Badge, usize); 5] = [
        ("label in the very corner", corner_label, 29),
        ("burst", burst, 29),
        ("hanging ribbon", hanging, 29),
        ("corner turned down", flap, 29),
        ("small flag", small_flag, 16),
    ];
    let (icons, mut lines) = (good(), Vec::new());
    for (name, badge, least) in badges {
        let half = icons.iter().enumerate().skip(1).step_by(2);
        let found = half.filter(|(at, icon)| {
            let mut icon = turned(icon, at / 2);
            badge(&mut icon, PAINTS[at / 2 % PAINTS.len()]);
            kinds(&icon).contains(&Suspicion::Badge)
        });
        let found = found.count();
        lines.push(format!("| icons, {name} | | {found}/32 |"));
        assert!(found >= least, "{name}: {found} of 32");
    }
    told(&lines);
}

/// True inside a five-pointed star.
fn in_star(x: f32, y: f32, reach: f32) -> bool {
    const STEP: f32 = std::f32::consts::TAU / 5.0;
    let turn = x.atan2(-y).rem_euclid(STEP);
    let turn = turn.min(STEP - turn);
    // The edge from a point at (0, reach) to the notch between two.
    let (notch_x, notch_y) = (
        0.382 * reach * (STEP / 2.0).sin(),
        0.382 * reach * (STEP / 2.0).cos(),
    );
    let (across, along) = (x.hypot(y) * turn.sin(), x.hypot(y) * turn.cos());
    across * (reach - notch_y) <= (reach - along) * notch_x
}

/// The colour of a flag at a place on it, both 0..=1.
pub(crate) type Flag = fn(f32, f32) -> [u8; 3];

pub(crate) const BANDS: [Flag; 8] = [
    |x, _| [[0, 0, 145], [255; 3], [225, 0, 15]][(x * 3.0) as usize % 3],
    |x, _| [[0, 140, 69], [255; 3], [205, 33, 42]][(x * 3.0) as usize % 3],
    |_, y| [[20; 3], [221, 0, 0], [255, 204, 0]][(y * 3.0) as usize % 3],
    |_, y| [[0, 91, 187], [255, 213, 0]][usize::from(y > 0.5)],
    |x, y| {
        let stars = [
            (0.17, 0.26, 0.15),
            (0.33, 0.1, 0.05),
            (0.4, 0.2, 0.05),
            (0.4, 0.36, 0.05),
            (0.33, 0.46, 0.05),
        ];
        let star = stars
            .iter()
            .any(|(across, down, reach)| in_star((x - across) * 1.5, y - down, *reach));
        if star { [255, 222, 0] } else { [222, 41, 16] }
    },
    |x, y| {
        let disc = ((x - 0.5) * 1.5).hypot(y - 0.5) <= 0.3;
        if disc { [188, 0, 45] } else { [255; 3] }
    },
    |x, y| {
        let cross = (x - 0.36).abs() < 0.08 || (y - 0.5).abs() < 0.12;
        if cross { [254, 204, 0] } else { [0, 106, 167] }
    },
    |_, y| [[205, 43, 62], [255; 3], [67, 111, 77]][(y * 3.0) as usize % 3],
];

/// Where on a flag a pixel of the icon is, and how brightly lit; `None` beside it.
type Form = fn(f32, f32) -> Option<[f32; 3]>;

/// A place of the icon on a flag that reaches over a rectangle.
fn spread(x: f32, y: f32, [left, top, wide, high]: [f32; 4]) -> Option<[f32; 3]> {
    let (across, down) = ((x - left) / wide, (y - top) / high);
    let inside = (0.0..1.0).contains(&across) && (0.0..1.0).contains(&down);
    inside.then_some([across, down, 1.0])
}

const FORMS: [(&str, Form); 9] = [
    ("waving", |x, y| {
        let swing = (x / 20.0).sin();
        let [across, down, _] = spread(x, y - 6.0 * swing, [8.0, 26.0, 112.0, 75.0])?;
        Some([across, down, 0.18f32.mul_add((x / 20.0).cos(), 0.9)])
    }),
    ("on a shield", |x, y| {
        let half = if y < 70.0 {
            46.0
        } else {
            46.0 - (y - 70.0).powi(2) / 52.0
        };
        let inside = (14.0..=118.0).contains(&y) && (x - 64.0).abs() <= half;
        if inside {
            spread(x, y, [-14.0, 12.0, 156.0, 108.0])
        } else {
            None
        }
    }),
    ("in a heart", |x, y| {
        let (across, up) = ((x - 64.0) / 46.0, (66.0 - y) / 46.0);
        let heart = (across * across + up * up - 1.0).powi(3) <= across * across * up.powi(3);
        if heart {
            spread(x, y, [-14.0, 10.0, 156.0, 108.0])
        } else {
            None
        }
    }),
    ("turned", |x, y| {
        let (sin, cos) = 20f32.to_radians().sin_cos();
        let (x, y) = (x - 64.0, y - 64.0);
        spread(
            x * cos + y * sin,
            y * cos - x * sin,
            [-48.0, -32.0, 96.0, 64.0],
        )
    }),
    ("glossy", |x, y| {
        let [across, down, _] = spread(x, y, [-16.0, 8.0, 160.0, 112.0])?;
        let lit = if (x - 64.0).hypot(y - 20.0) < 50.0 {
            1.35
        } else {
            0.92
        };
        ((x - 64.0).hypot(y - 64.0) <= 54.0).then_some([across, down, lit])
    }),
    ("off the edge", |x, y| {
        spread(x, y, [-26.0, 14.0, 170.0, 113.0])
    }),
    ("on a ball", |x, y| {
        let (across, down) = ((x - 64.0) / 54.0, (y - 64.0) / 54.0);
        let near = (1.0 - across * across - down * down).max(0.0).sqrt();
        let turned = across.atan2(near) / 3.6 + 0.5;
        let lit = 0.45f32.mul_add(near - 0.4 * across - 0.4 * down, 0.6);
        (across.hypot(down) <= 1.0).then_some([turned, down.asin() / 3.2 + 0.5, lit])
    }),
    ("in a small roundel", |x, y| {
        if (x - 76.0).hypot(y - 52.0) <= 38.0 {
            spread(x, y, [20.0, 14.0, 114.0, 76.0])
        } else {
            None
        }
    }),
    ("half hidden", |x, y| {
        if (x - 92.0).hypot(y - 92.0) <= 34.0 {
            None
        } else {
            spread(x, y, [8.0, 24.0, 112.0, 75.0])
        }
    }),
];

fn drawn(flag: Flag, form: Form) -> RgbaImage {
    RgbaImage::from_fn(128, 128, |x, y| {
        let mut colour = [255.0_f32; 3];
        let share = covered(x, y, &|x, y| form(x, y).is_some());
        if let Some([across, down, light]) = form(x as f32 + 0.5, y as f32 + 0.5) {
            for (value, own) in colour.iter_mut().zip(flag(across, down)) {
                let own = (f32::from(own) * light).min(255.0);
                *value = own * share + 255.0 * (1.0 - share);
            }
        }
        let [red, green, blue] = colour.map(|value| value.round() as u8);
        Rgba([red, green, blue, 255])
    })
}

#[test]
fn flags_are_found_in_unusual_forms() {
    for (name, form) in FORMS {
        let found = BANDS
            .iter()
            .filter(|flag| kinds(&drawn(**flag, form)).contains(&Suspicion::Flag));
        let found = found.count();
        assert!(found + 2 >= BANDS.len(), "{name}: {found}");
    }
}

/// An icon of one colour with round corners.
pub(crate) fn field(colour: [[u8; 3]; 2]) -> RgbaImage {
    let mut icon = RgbaImage::from_pixel(128, 128, Rgba([0; 4]));
    paint(&mut icon, colour, &|x, y| {
        let beyond = |at: f32| ((at - 64.0).abs() - 36.0).max(0.0);
        beyond(x).hypot(beyond(y)) <= 28.0
    });
    icon
}

pub(crate) fn star(icon: &mut RgbaImage, colour: [[u8; 3]; 2], [left, top, reach]: [f32; 3]) {
    paint(icon, colour, &|x, y| in_star(x - left, y - top, reach));
}

#[test]
fn emblems_are_asked_about() {
    let mut army = RgbaImage::from_pixel(128, 128, Rgba([255; 4]));
    star(&mut army, GOLD, [64.0, 68.0, 58.0]);
    star(&mut army, RED, [64.0, 68.0, 48.0]);
    let mut state = RgbaImage::from_pixel(128, 128, Rgba([255; 4]));
    paint(&mut state, GOLD, &|x, y| {
        let (x, y) = (x - 64.0, y - 62.0);
        x.hypot(y) <= 54.0 + 2.0 * (20.0 * y.atan2(x)).cos()
    });
    paint(&mut state, RED, &|x, y| (x - 64.0).hypot(y - 62.0) <= 41.0);
    for [x, y, reach] in [
        [64.0, 42.0, 13.0],
        [42.0, 52.0, 5.0],
        [52.0, 62.0, 5.0],
        [76.0, 62.0, 5.0],
        [86.0, 52.0, 5.0],
    ] {
        star(&mut state, GOLD, [x, y, reach]);
    }
    paint(&mut state, GOLD, &|x, y| {
        (74.0..=84.0).contains(&y) && (x - 64.0).abs() <= 24.0 - (y - 84.0) * 0.3
    });
    let mut police = RgbaImage::from_pixel(128, 128, Rgba([255; 4]));
    for (colour, shrunk) in [(GOLD, 0.0), ([[24, 54, 130]; 2], 5.0)] {
        paint(&mut police, colour, &|x, y| {
            let half = if y < 70.0 {
                50.0
            } else {
                50.0 - (y - 70.0).powi(2) / 48.0
            };
            (12.0 + shrunk..=118.0 - shrunk).contains(&y) && (x - 64.0).abs() <= half - shrunk
        });
    }
    paint(&mut police, GOLD, &|x, y| {
        (x - 64.0).hypot(y - 52.0) <= 25.0
    });
    paint(&mut police, RED, &|x, y| (x - 64.0).hypot(y - 52.0) <= 22.0);
    star(&mut police, GOLD, [64.0, 45.0, 8.0]);
    paint(&mut police, GOLD, &|x, y| {
        (58.0..=63.0).contains(&y) && (x - 64.0).abs() <= 12.0
    });
    for (name, icon) in [("army", army), ("state", state), ("police", police)] {
        assert!(kinds(&icon).contains(&Suspicion::Flag), "{name}");
    }
}

#[test]
fn yellow_stars_on_red_are_no_flag_by_themselves() {
    let mut row = field(RED);
    for at in 0..5_u8 {
        let x = f32::from(at).mul_add(21.0, 22.0);
        star(&mut row, GOLD, [x, 66.0, 10.0]);
    }
    let mut bubble = field(RED);
    paint(&mut bubble, WHITE, &|x, y| {
        (24.0..=104.0).contains(&x) && (30.0..=90.0).contains(&y)
    });
    star(&mut bubble, GOLD, [64.0, 62.0, 22.0]);
    let mut sparkles = field(RED);
    for [left, top, reach] in [[54.0, 72.0, 38.0], [96.0, 34.0, 18.0]] {
        paint(&mut sparkles, GOLD, &|x, y| {
            ((x - left).abs() / reach).sqrt() + ((y - top).abs() / reach).sqrt() <= 1.0
        });
    }
    for (name, icon) in [("row", row), ("bubble", bubble), ("sparkles", sparkles)] {
        assert!(!kinds(&icon).contains(&Suspicion::Flag), "{name}");
    }
}

/// True within a distance of a line from one point to another.
fn beside(x: f32, y: f32, [ax, ay, bx, by]: [f32; 4], far: f32) -> bool {
    let (long, high) = (bx - ax, by - ay);
    let along = ((x - ax) * long + (y - ay) * high) / (long * long + high * high);
    let along = along.clamp(0.0, 1.0);
    (x - ax - along * long).hypot(y - ay - along * high) <= far
}

/// The blade of a sickle with its handle.
fn in_sickle(x: f32, y: f32) -> bool {
    let turn = (y - 60.0).atan2(x - 66.0).to_degrees();
    let ring = (x - 66.0).hypot(y - 60.0) <= 40.0 && (x - 58.0).hypot(y - 54.0) > 35.0;
    ring && (-110.0..=128.0).contains(&turn) || beside(x, y, [42.0, 86.0, 26.0, 102.0], 5.0)
}

fn in_hammer(x: f32, y: f32) -> bool {
    let (along, across) = (x - y, x + y - 88.0);
    let head = across.abs() <= 12.0 && along.abs() <= 36.0;
    head || beside(x, y, [46.0, 46.0, 98.0, 98.0], 5.0)
}

#[test]
fn hammer_and_sickle_are_asked_about() {
    let both = |x: f32, y: f32| in_sickle(x, y) || in_hammer(x, y);
    let mut on_red = field(RED);
    paint(&mut on_red, GOLD, &both);
    let mut on_white = RgbaImage::from_pixel(128, 128, Rgba([255; 4]));
    paint(&mut on_white, RED, &both);
    let mut smaller = field(RED);
    paint(&mut smaller, GOLD, &|x, y| {
        both(1.6 * x - 38.0, 1.6 * y - 38.0)
    });
    for (name, icon) in [("gold", on_red), ("red", on_white), ("smaller", smaller)] {
        assert!(kinds(&icon).contains(&Suspicion::Flag), "{name}");
    }
    for (name, inside) in [
        ("sickle", in_sickle as fn(f32, f32) -> bool),
        ("ring", |x, y| {
            ((x - 64.0).hypot(y - 64.0) - 36.0).abs() <= 8.0
        }),
    ] {
        let mut icon = field(RED);
        paint(&mut icon, GOLD, &inside);
        assert!(!kinds(&icon).contains(&Suspicion::Flag), "{name}");
    }
}

/// An icon of a blue that runs from left to right.
fn running() -> RgbaImage {
    RgbaImage::from_fn(128, 128, |x, _| Rgba([90, 150, 255 - (x / 2) as u8, 255]))
}

#[test]
fn a_red_star_with_a_golden_rim_is_asked_about_on_any_ground() {
    for (name, mut icon) in [
        ("white", RgbaImage::from_pixel(128, 128, Rgba([255; 4]))),
        ("none", RgbaImage::from_pixel(128, 128, Rgba([0; 4]))),
        ("running", running()),
    ] {
        star(&mut icon, GOLD, [64.0, 68.0, 50.0]);
        star(&mut icon, RED, [64.0, 68.0, 42.0]);
        assert!(kinds(&icon).contains(&Suspicion::Flag), "{name}");
    }
}

#[test]
fn flags_on_poles_and_on_running_ground_are_found() {
    let hung: Form = |x, y| spread(x, y, [26.0, 16.0, 84.0, 56.0]);
    for (name, ground) in [
        ("white", RgbaImage::from_pixel(128, 128, Rgba([255; 4]))),
        ("running", running()),
    ] {
        let found = BANDS.iter().filter(|flag| {
            let mut icon = ground.clone();
            let cloth = drawn(**flag, hung);
            for (x, y, pixel) in icon.enumerate_pixels_mut() {
                if hung(x as f32 + 0.5, y as f32 + 0.5).is_some() {
                    *pixel = *cloth.get_pixel(x, y);
                }
            }
            paint(&mut icon, [[110, 110, 120]; 2], &|x, y| {
                (21.0..=26.0).contains(&x) && (10.0..=122.0).contains(&y)
            });
            kinds(&icon).contains(&Suspicion::Flag)
        });
        let found = found.count();
        assert!(found + 2 >= BANDS.len(), "{name}: {found}");
    }
}
