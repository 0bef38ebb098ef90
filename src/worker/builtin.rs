//! The reader that is part of the program. Its models are loaded for the first paper and given back after the last.

use super::papers::{Progress, Reader};
use crate::evidence::Limits;
use crate::evidence::reading::ocr::Ocr;
use crate::evidence::reading::{self, ReadState, Reading, Subject};
use std::sync::{Arc, Mutex, PoisonError};

/// The program's own reader; `ocr` recognises scanned text too.
pub fn built_in_reader(ocr: bool) -> Reader {
    let models: Arc<Mutex<Option<Ocr>>> = Arc::default();
    let kept = Arc::clone(&models);
    Reader {
        revision: if ocr {
            reading::REVISION
        } else {
            reading::LAYERS
        },
        read: Box::new(move |subject, bytes, tell| {
            let mut models = models.lock().unwrap_or_else(PoisonError::into_inner);
            if ocr && models.is_none() {
                match Ocr::load() {
                    Ok(loaded) => *models = Some(loaded),
                    Err(error) => log::error!("scanned text cannot be recognised: {error}"),
                }
            }
            let limits = Limits::default();
            let mut step = |at: reading::Progress| {
                tell(Progress {
                    done: at.page,
                    pages: at.pages,
                })
            };
            if subject == Subject::Picture {
                return models.as_ref().map_or(ReadState::Off, |ocr| {
                    reading::read_picture(bytes, &limits, ocr, &mut step)
                });
            }
            let state = reading::read(bytes, &limits, models.as_ref(), &mut step);
            if models.is_some() {
                state
            } else if ocr {
                // The models are missing: next time they may be there.
                marked(state, 0)
            } else {
                marked(state, reading::LAYERS)
            }
        }),
        rest: Box::new(move || *kept.lock().unwrap_or_else(PoisonError::into_inner) = None),
    }
}

/// A reading without recognition says less than it could and must not be taken for a whole one.
fn marked(state: ReadState, revision: u32) -> ReadState {
    match state {
        ReadState::Ready(reading) => ReadState::Ready(Arc::new(Reading {
            revision,
            ..Reading::clone(&reading)
        })),
        other => other,
    }
}
