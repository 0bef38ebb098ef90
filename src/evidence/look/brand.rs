//! Colours and shapes of two marks that reviewers of this market know best: white speech bubbles with eyes on green,
//! and a black and white penguin with a red scarf. Nothing but a question follows.

use super::plane::{Icon, SIDE, hsv};
use super::{Suspect, Suspicion};

/// Asks about icons that resemble one of the marks.
pub fn detect(icon: &Icon, out: &mut Vec<Suspect>) {
    let shares = Shares::of(icon);
    if shares.bubbles() || shares.penguin() {
        let side = SIDE as f32;
        out.push(Suspect::new(
            Suspicion::Brand,
            0.55,
            icon.region(0.0, 0.0, side, side),
        ));
    }
}

/// How much of the visible icon has a colour, 0..=1, and how many green dots lie within white.
#[derive(Debug, Default)]
struct Shares {
    green: f32,
    white: f32,
    black: f32,
    red: f32,
    yellow: f32,
    rest: f32,
    eyes: usize,
}

impl Shares {
    fn of(icon: &Icon) -> Self {
        let mut shares = Self::default();
        let mut seen = 0.0_f32;
        let mut green = vec![false; SIDE * SIDE];
        for y in 0..SIDE {
            for x in 0..SIDE {
                let [red, leaf, blue, alpha] = icon.at(x, y);
                if alpha < 128 {
                    continue;
                }
                seen += 1.0;
                let (hue, saturation, value) = hsv(red, leaf, blue);
                let share = if value < 0.22 {
                    &mut shares.black
                } else if saturation < 0.14 && value > 0.86 {
                    &mut shares.white
                } else if saturation > 0.5 && (108.0..=158.0).contains(&hue) {
                    if let Some(place) = green.get_mut(y * SIDE + x) {
                        *place = true;
                    }
                    &mut shares.green
                } else if saturation > 0.6 && !(18.0..=345.0).contains(&hue) {
                    &mut shares.red
                } else if saturation > 0.6 && (28.0..=55.0).contains(&hue) {
                    &mut shares.yellow
                } else {
                    &mut shares.rest
                };
                *share += 1.0;
            }
        }
        for share in [
            &mut shares.green,
            &mut shares.white,
            &mut shares.black,
            &mut shares.red,
            &mut shares.yellow,
            &mut shares.rest,
        ] {
            *share /= seen.max(1.0);
        }
        shares.eyes = dots(&green);
        shares
    }

    fn bubbles(&self) -> bool {
        self.green > 0.4
            && (0.12..0.5).contains(&self.white)
            && self.rest + self.black + self.red + self.yellow < 0.15
            && (2..=4).contains(&self.eyes)
    }

    fn penguin(&self) -> bool {
        let penguin = [
            (self.black, 0.18..0.6),
            (self.white, 0.10..0.75),
            (self.red, 0.02..0.2),
            (self.yellow, 0.015..0.15),
        ];
        self.rest < 0.15
            && penguin
                .into_iter()
                .all(|(share, range)| range.contains(&share))
    }
}

/// Small separate areas, the size of eyes.
fn dots(mask: &[bool]) -> usize {
    let mut left = mask.to_vec();
    let mut count = 0;
    for start in 0..left.len() {
        let mut open = vec![start];
        let mut area = 0;
        while let Some(at) = open.pop() {
            match left.get_mut(at) {
                Some(place) if *place => *place = false,
                _ => continue,
            }
            area += 1;
            open.extend([at + 1, at + SIDE]);
            open.extend(at.checked_sub(1));
            open.extend(at.checked_sub(SIDE));
        }
        count += usize::from((12..=220).contains(&area));
    }
    count
}
