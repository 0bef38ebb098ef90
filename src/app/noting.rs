//! When unsaved work is noted for a crash, between one save and the next.

/// Seconds of rest before unsaved work is noted.
const DELAY: f64 = 0.5;
/// Longest time in seconds that work is noted nowhere while somebody keeps typing: two seconds may be lost, not more.
const AT_LEAST: f64 = 1.5;

/// What was noted last, and since when there is more.
#[derive(Debug, Default)]
pub(super) struct Noting {
    revision: u64,
    since: Option<f64>,
}

impl Noting {
    /// Something was changed; `now` is in seconds.
    pub(super) fn changed(&mut self, now: f64) {
        self.since.get_or_insert(now);
    }

    /// This revision is noted.
    pub(super) const fn noted(&mut self, revision: u64) {
        self.revision = revision;
        self.since = None;
    }

    /// What there is goes to disk another way.
    pub(super) const fn saved(&mut self) {
        self.since = None;
    }

    /// When this revision is to be noted: some time after the last change, or after the first that is noted nowhere.
    pub(super) fn due(&self, revision: u64, changed: f64) -> Option<f64> {
        if self.revision >= revision {
            return None;
        }
        let waited = self.since.map_or(f64::MAX, |since| since + AT_LEAST);
        Some((changed + DELAY).min(waited))
    }
}
