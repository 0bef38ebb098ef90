//! Guoshen 过审: a self-check before an app is handed in to the Tencent Meeting app market.
//!
//! Layers, lowest first; each may use only those above it in this list. `tests/it/architecture.rs` holds the table.

pub mod base;
pub mod locale;

pub mod evidence;
pub mod project;

pub mod mend;
pub mod ruleset;

pub mod checks;

pub mod engine;

pub mod export;
pub mod review;
pub mod store;

pub mod worker;

pub mod app;
pub mod cli;

pub mod ui;

pub mod launch;
