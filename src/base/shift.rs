//! Where a place in a text is once the text was edited.

use super::Span;

/// What is alike at both ends of a text before and after an edit; all of it in scalar values. The two may overlap, where
/// something was repeated or said once less.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Shift {
    head: usize,
    tail: usize,
    before: usize,
    now: usize,
}

impl Shift {
    /// The edit that made `now` of `before`; `None` where they are the same.
    pub fn between(before: &str, now: &str) -> Option<Self> {
        if before == now {
            return None;
        }
        let head = before.chars().zip(now.chars());
        let head = head.take_while(|(a, b)| a == b).count();
        let (old, new) = (before.chars().count(), now.chars().count());
        let tail = before.chars().rev().zip(now.chars().rev());
        let tail = tail.take_while(|(a, b)| a == b).count();
        Some(Self {
            head,
            tail,
            before: old,
            now: new,
        })
    }

    /// Where the marked characters are now; `None` where some of them are gone, or have others between them.
    pub const fn of(self, span: Span) -> Option<Span> {
        if span.end <= self.head {
            return Some(span);
        }
        if span.start >= self.before - self.tail {
            let (start, end) = (span.start + self.now, span.end + self.now);
            return Some(Span::new(start - self.before, end - self.before));
        }
        // What is too much of a text reaches to its end, wherever that is.
        if span.end == self.before && self.tail == 0 && span.start < self.head {
            return Some(Span::new(span.start, self.now));
        }
        None
    }
}

#[cfg(test)]
mod tests {
    use super::{Shift, Span};

    /// The word `marked` of `before` as it is marked in `now`.
    fn moved(before: &str, marked: &str, now: &str) -> Option<String> {
        let start = before.find(marked).unwrap();
        let start = before.get(..start).unwrap().chars().count();
        let span = Span::new(start, start + marked.chars().count());
        let shift = Shift::between(before, now).unwrap();
        shift.of(span).map(|span| span.of(now))
    }

    #[test]
    fn a_mark_stays_on_its_word() {
        let marked = |now| moved("最专业的纪要", "最专业", now);
        let same = Some("最专业".to_owned());
        assert_eq!(marked("一款方便最专业的纪要"), same);
        assert_eq!(marked("最专业的会议纪要"), same);
        assert_eq!(marked("最专业"), same);
        assert_eq!(marked("最最专业的纪要"), same);
    }

    #[test]
    fn a_mark_goes_with_what_it_marked() {
        let marked = |now| moved("会议-跟进待办", "-", now);
        assert_eq!(marked("会议跟进待办"), None);
        assert_eq!(marked("会议"), None);
        assert_eq!(moved("最专业的纪要", "最专业", "最不专业的纪要"), None);
        assert_eq!(moved("最专业的纪要", "最专业", "专业的纪要"), None);
    }

    #[test]
    fn what_is_too_much_reaches_to_the_end() {
        assert_eq!(moved("甲乙丙丁", "丙丁", "甲乙丙").as_deref(), Some("丙"));
        assert_eq!(moved("甲乙丙丁", "丙丁", "甲乙"), None);
        assert_eq!(Shift::between("甲", "甲"), None);
    }
}
