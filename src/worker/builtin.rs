//! The reader that is part of the program. Its models are loaded for the first paper and given back after the last.

use super::papers::{Progress, Reader};
use crate::evidence::Limits;
use crate::evidence::reading::ocr::Ocr;
use crate::evidence::reading::{self, ReadState, Reading, Subject};
use std::sync::{Arc, Mutex, PoisonError};

/// The program's own reader; `ocr` recognises scanned text too.
pub fn built_in_reader(ocr: bool) -> Reader {
    let models: Arc<Mutex<Option<Arc<Ocr>>>> = Arc::default();
    let kept = Arc::clone(&models);
    Reader {
        revision: if ocr {
            reading::REVISION
        } else {
            reading::LAYERS
        },
        read: Box::new(move |subject, bytes, tell| {
            let models = ocr.then(|| loaded(&models)).flatten();
            let limits = Limits::default();
            let mut step = |at: reading::Progress| {
                tell(Progress {
                    done: at.page,
                    pages: at.pages,
                })
            };
            if subject == Subject::Picture {
                return models.as_deref().map_or(ReadState::Off, |ocr| {
                    reading::read_picture(bytes, &limits, ocr, &mut step)
                });
            }
            let state = reading::read(bytes, &limits, models.as_deref(), &mut step);
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

/// The models, loaded when they are not there yet; several papers may be read with them at once.
fn loaded(kept: &Mutex<Option<Arc<Ocr>>>) -> Option<Arc<Ocr>> {
    let mut kept = kept.lock().unwrap_or_else(PoisonError::into_inner);
    if kept.is_none() {
        match Ocr::load() {
            Ok(models) => *kept = Some(Arc::new(models)),
            Err(error) => log::error!("scanned text cannot be recognised: {error}"),
        }
    }
    kept.clone()
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
