//! House widgets. A widget never knows a clause; it draws what it is handed and says what was done to it.

pub mod buttons;
pub mod chips;
pub mod chooser;
pub mod drop_zone;
pub mod field;
pub mod image_card;
pub mod meter;
pub mod page_view;
pub mod rest;
pub mod rove;
pub mod sheet;
pub mod verdict;
