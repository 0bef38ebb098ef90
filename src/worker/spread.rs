//! One kind of work over many items on all processors, with the results in the order of the items.

use std::num::NonZero;
use std::thread;

/// Splits `items` into one part a processor, none shorter than `few` unless there are no more, and works on them at the
/// same time. `work` is also told how many items stand before its part. A panic of `work` is passed on.
pub fn spread<T: Sync, R: Send>(
    items: &[T],
    few: usize,
    work: impl Fn(usize, &[T]) -> R + Sync,
) -> Vec<R> {
    let processors = thread::available_parallelism().map_or(1, NonZero::get);
    let share = items.len().div_ceil(processors).max(few).max(1);
    if items.len() <= share {
        return vec![work(0, items)];
    }
    let work = &work;
    thread::scope(|scope| {
        let started: Vec<_> = items
            .chunks(share)
            .enumerate()
            .map(|(at, part)| scope.spawn(move || work(at * share, part)))
            .collect();
        let ended = |panic| std::panic::resume_unwind(panic);
        started
            .into_iter()
            .map(|part| part.join().unwrap_or_else(ended))
            .collect()
    })
}
