//! Pages that differ in their colours alone.

#![allow(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "colours are cut to a byte"
)]

use crate::pictures::{canvas, page};
use guoshen::evidence::look::print::{Print, Relation};
use image::Rgba;

#[test]
fn the_same_view_in_another_colour_is_only_nearly_the_same() {
    // Two colours of one brightness.
    let painted = |colour: [f32; 3]| {
        let mut out = page(1, false);
        for Rgba([red, green, blue, _]) in out.pixels_mut() {
            for (value, share) in [red, green, blue].into_iter().zip(colour) {
                *value = (f32::from(*value) * share) as u8;
            }
        }
        Print::of(&canvas(&out))
    };
    let (warm, cold) = (painted([1.0, 0.4, 0.3]), painted([0.2, 0.75, 0.6]));
    assert_eq!(warm.compare(&cold), Relation::Near);
    assert_eq!(warm.compare(&painted([0.9, 0.38, 0.3])), Relation::Same);
}
