//! When the project is checked: soon after every change, and after files were looked at as soon as no check runs any more.
//!
//! A new check puts an end to the one that runs. What was entered cannot wait; but one more file that was read must not
//! end a check that is about to tell of what was entered, or nothing would be told until the last file is read.

/// Seconds of rest after typing before a check starts.
const DELAY: f64 = 0.06;

/// Checks of one project, by number.
#[derive(Debug)]
pub(super) struct Checking {
    first: u64,
    asked: u64,
    answered: u64,
    /// When what was entered is to be checked.
    due: Option<f64>,
    /// Since when something else than the project would have a check say something else.
    again: Option<f64>,
}

impl Checking {
    /// One is due at once. Checks up to `generation` were of another project.
    pub(super) const fn from(generation: u64) -> Self {
        Self {
            first: generation,
            asked: generation,
            answered: generation,
            due: Some(0.0),
            again: None,
        }
    }

    /// The last check of another project.
    pub(super) const fn first(&self) -> u64 {
        self.first
    }

    /// The project was changed, by a key or at once.
    pub(super) fn changed(&mut self, now: f64, typing: bool) {
        self.due = Some(if typing { now + DELAY } else { now });
    }

    /// Something other than the project changed what a check would say.
    pub(super) fn again(&mut self, now: f64) {
        self.again.get_or_insert(now);
    }

    /// When the next one is due, as far as that is a matter of time.
    pub(super) const fn due(&self) -> Option<f64> {
        self.due
    }

    /// True while a check runs.
    const fn runs(&self) -> bool {
        self.answered < self.asked
    }

    /// True while the newest report is older than what is known.
    pub(super) const fn is_open(&self) -> bool {
        self.due.is_some() || self.again.is_some() || self.runs()
    }

    /// The number of the check that has to begin now.
    pub(super) fn begin(&mut self, now: f64) -> Option<u64> {
        let due = match self.due {
            Some(due) => due <= now,
            None => self.again.is_some_and(|since| since <= now) && !self.runs(),
        };
        due.then(|| {
            self.due = None;
            self.again = None;
            self.asked += 1;
            self.asked
        })
    }

    /// A check was answered. False where a newer one was before it, or where it was of another project.
    pub(super) const fn answer(&mut self, generation: u64) -> bool {
        if generation <= self.first || generation < self.answered {
            return false;
        }
        self.answered = generation;
        true
    }
}

#[cfg(test)]
mod tests {
    use super::Checking;

    #[test]
    fn a_file_that_was_read_waits_for_the_check_that_runs_and_an_entry_does_not() {
        let mut checking = Checking::from(7);
        assert_eq!(checking.begin(0.0), Some(8));
        checking.again(1.0);
        assert_eq!(
            checking.begin(1.0),
            None,
            "the check that runs is left alone"
        );
        assert!(checking.answer(8));
        assert!(checking.is_open());
        assert_eq!(checking.begin(1.0), Some(9));
        checking.again(2.0);
        checking.changed(2.0, true);
        assert_eq!(checking.begin(2.0), None, "there may be more keys");
        assert_eq!(checking.begin(2.1), Some(10), "and then at once");
        assert!(checking.answer(10));
        assert_eq!(checking.begin(2.2), None, "it knew of the file as well");
        assert!(!checking.is_open());
        assert!(!checking.answer(9) && !checking.answer(7));
    }
}
