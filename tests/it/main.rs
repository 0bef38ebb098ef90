//! Everything that needs no window, in one binary, because linking is slow.

#![allow(
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::print_stderr,
    clippy::unwrap_used,
    reason = "a test stops at the first surprise"
)]

mod answered;
mod app;
mod architecture;
mod badges;
mod cases;
mod catalogue;
mod cli;
mod corpus;
mod desk;
mod documents;
mod drawing;
mod engine;
mod evidence;
mod example;
mod export;
mod guide;
mod hiding;
mod holders;
mod hostile;
mod i18n;
mod lapsing;
mod letterbox;
mod listing_text;
mod marks;
mod mend;
mod offers;
mod others;
mod overlays;
mod packaging;
mod people;
mod pictures;
mod policies;
mod project;
mod readiness;
mod reading;
mod readings;
mod reasons;
mod recoloured;
mod review;
mod rounds;
mod rules;
mod samples;
mod scans;
mod signatures;
mod signs;
mod softness;
mod sorting;
mod store;
mod support;
mod tried;
mod twins;
mod understanding;
mod words;
mod worker;
mod writing;
