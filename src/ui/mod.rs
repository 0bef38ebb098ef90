//! Layer 8: the window. Draws what `app` holds and sends wishes back; keeps no state of the project.

pub mod theme;
pub mod view;
pub mod widgets;
