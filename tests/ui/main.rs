//! The window, without a display: pictures of every page, and flows a person would go through.
//!
//! Needs a Vulkan driver; a software one will do (Debian: mesa-vulkan-drivers).

#![allow(
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::unwrap_used,
    reason = "a test stops at the first surprise"
)]

mod behind;
mod calm;
mod counts;
mod drops;
mod flows;
mod hand;
mod honest;
mod keyboard;
mod manners;
mod named;
mod onestate;
mod onward;
mod pictures;
mod plain;
mod pressed;
mod rare;
mod reaching;
mod reader;
mod rounds;
mod seen;
mod sheets;
mod states;
mod steps;
mod support;
mod telling;
mod ways;
mod whole;
mod window;
