//! From one thing to do to the next, and back: the places of the plan in order, those of its groups one by one.

use super::App;
use super::session::Session;
use crate::checks::finding::Place;
use crate::engine::checklist::Action;

impl App {
    /// The thing to do behind the one that was gone to last, or with `back` the one before it; round at the ends. Where
    /// that one is done meanwhile, the way goes on from where it stood.
    pub fn next_place(&self, back: bool) -> Option<Place> {
        let places = self.planned();
        let end = if back { places.last() } else { places.first() };
        let Some(here) = &self.route.problem else {
            return end.cloned();
        };
        let known = if places.contains(here) {
            &places
        } else {
            &self.route.planned
        };
        let Some(at) = known.iter().position(|place| place == here) else {
            return end.cloned();
        };
        let (before, behind) = known.split_at(at);
        let left = |place: &&Place| places.contains(place);
        let next = if back {
            before.iter().rev().find(left)
        } else {
            behind.iter().skip(1).find(left)
        };
        next.or(end).cloned()
    }

    /// Goes to a place, and keeps where in the plan it stands.
    pub(super) fn jump(&mut self, place: Place) {
        self.route.planned = self.planned();
        self.route.jump(place);
    }

    /// The same for somebody who only looks: the keyboard stays where it is.
    pub(super) fn show(&mut self, place: Place) {
        self.jump(place);
        self.route.still = true;
    }

    /// Every place something is to be done at, once. While files are read, statements seem open that are not.
    fn planned(&self) -> Vec<Place> {
        let session = self.session.as_ref();
        let checked = session.and_then(|session| session.checked.as_ref());
        let plan = checked.map_or(&[][..], |checked| &checked.plan);
        let unsettled = session.is_some_and(Session::is_unsettled);
        let sure = |action: &&Action| !unsettled || action.message.id != "next-statements";
        let mut places: Vec<Place> = Vec::new();
        for place in plan.iter().filter(sure).flat_map(Action::places) {
            if !places.contains(place) {
                places.push(place.clone());
            }
        }
        places
    }
}
