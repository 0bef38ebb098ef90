//! Text read in pictures: which lines stand in a corner, stand alone, are larger than the rest or lie across.
//!
//! Reading comes late or not at all, so nothing here is evidence that a picture is fine: what was not read is silent.

use super::finding::{CheckCtx, FindingBuilder, Findings};
use super::pictures::Filed;
use super::place::Place;
use crate::base::{Arg, Digest, width};
use crate::evidence::look::{Region, Suspicion};
use crate::evidence::normal::Normal;
use crate::evidence::reading::{Line, Page};
use crate::project::{FieldPath, FileRef};

/// Lines read with less certainty say nothing.
const CERTAIN: f32 = 0.6;
/// How far from both edges a line still is in a corner, as a share of the picture's shorter side.
const CORNER: f32 = 0.09;
/// A line this much higher than the one in the middle is larger than the rest.
const LARGER: f32 = 1.3;

/// The text of one picture.
pub(crate) struct Writing<'a> {
    pub(crate) path: FieldPath,
    pub(crate) file: &'a FileRef,
    digest: &'a Digest,
    page: &'a Page,
    /// Lines with what they say.
    pub(crate) lines: Vec<(&'a Line, Normal)>,
    /// Height of the line in the middle, by height.
    middle: f32,
}

/// Something that text read in a picture is suspected to be.
pub(crate) struct Spotted<'a> {
    pub(crate) kind: Suspicion,
    /// The word as it was read.
    pub(crate) word: &'a str,
    /// Everywhere it stands.
    pub(crate) regions: Vec<Region>,
    /// How sure, in percent.
    pub(crate) sure: u8,
    /// The text that says so; told `file` and `word`.
    pub(crate) say: &'a str,
}

impl<'a> CheckCtx<'a> {
    /// The text that was read in a picture; `None` while it was not.
    pub(crate) fn writing(&self, (path, file): Filed<'a>) -> Option<Writing<'a>> {
        let (page, facts) = (self.written(file)?, self.facts(file)?);
        let sure = page.lines.iter().filter(|line| line.confidence >= CERTAIN);
        let lines: Vec<(&Line, Normal)> = sure.map(|line| (line, Normal::of(&line.text))).collect();
        let mut heights: Vec<u32> = lines.iter().map(|(line, _)| line.region.h).collect();
        heights.sort_unstable();
        let middle = heights.get(heights.len() / 2).copied().unwrap_or_default();
        Some(Writing {
            path,
            file,
            digest: &facts.digest,
            page,
            lines,
            middle: middle as f32,
        })
    }
}

impl Writing<'_> {
    /// The picture's height in pixels.
    pub(crate) fn height(&self) -> f32 {
        self.page.height as f32
    }

    /// Middle of a line, as a share of the picture's height.
    pub(crate) fn level(&self, line: &Line) -> f32 {
        (line.region.y as f32 + line.region.h as f32 / 2.0) / self.height().max(1.0)
    }

    /// True for a line near two edges that meet.
    pub(crate) fn in_corner(&self, line: &Line) -> bool {
        let Region { x, w, .. } = line.region;
        self.is_near(x, w, self.page.width) && self.at_end(line)
    }

    /// True for a line near the upper or the lower edge.
    pub(crate) fn at_end(&self, line: &Line) -> bool {
        let Region { y, h, .. } = line.region;
        self.is_near(y, h, self.page.height)
    }

    /// True for what begins or ends near an end of a side.
    fn is_near(&self, start: u32, length: u32, all: u32) -> bool {
        let far = self.page.width.min(self.page.height) as f32 * CORNER;
        let gap = start.min(all.saturating_sub(start + length));
        gap as f32 <= far
    }

    /// True when no other line belongs to it: close beside it, or close above or below and begun or ended alike.
    pub(crate) fn is_alone(&self, line: &Line) -> bool {
        let own = line.region;
        let gap = |a: u32, a_size: u32, b: u32, b_size: u32| {
            a.max(b).saturating_sub((a + a_size).min(b + b_size))
        };
        let belongs = |other: &Region| {
            let across = gap(own.x, own.w, other.x, other.w);
            let down = gap(own.y, own.h, other.y, other.h);
            let middles = (own.y + own.h / 2).abs_diff(other.y + other.h / 2);
            let begun = own.x.abs_diff(other.x) < own.h / 2;
            let ended = (own.x + own.w).abs_diff(other.x + other.w) < own.h / 2;
            middles * 3 < own.h && across < 2 * own.h || down < own.h && (begun || ended)
        };
        let mut others = self.page.lines.iter().map(|line| &line.region);
        !others.any(|other| *other != own && belongs(other))
    }

    /// True for a line clearly larger than most.
    pub(crate) fn is_larger(&self, line: &Line) -> bool {
        self.lines.len() > 3 && line.region.h as f32 >= self.middle * LARGER
    }

    /// True for a line whose box is too high for what it says: it slants.
    pub(crate) fn leans(line: &Line) -> bool {
        let units = width::units(line.text.trim()) as f32;
        let Region { w, h, .. } = line.region;
        // A column of upright characters is as narrow as one of them.
        let column = (w as f32) < 2.0 * h as f32 * 2.0 / units.max(1.0);
        units >= 6.0 && !column && (w as f32) < h as f32 * 0.3 * units / 2.0
    }

    /// Asks about what was spotted, for one clause; a place a person has judged is asked no more.
    pub(crate) fn ask(
        &self,
        ctx: &CheckCtx<'_>,
        clause: &str,
        spotted: &Spotted<'_>,
        out: &mut Findings,
    ) {
        let said = |region: &Region| self.said(ctx, spotted.kind, region);
        let open: Vec<Region> = spotted
            .regions
            .iter()
            .filter(|region| {
                said(region) != Some(false) && !self.is_suspected(ctx, spotted.kind, region)
            })
            .copied()
            .collect();
        if open.is_empty() {
            return;
        }
        let finding = if open.iter().any(|region| said(region) == Some(true)) {
            out.fail(clause).firm()
        } else {
            out.ask(clause)
        };
        let places = open.into_iter().map(|region| Place::Region {
            file: self.file.clone(),
            path: self.path.clone(),
            region,
        });
        let args: [(&str, Arg); 2] = [
            ("file", self.file.name().into()),
            ("word", spotted.word.into()),
        ];
        places
            .fold(finding, FindingBuilder::at)
            .matched(spotted.word)
            .sure(spotted.sure)
            .read_as(spotted.kind)
            .say(spotted.say, args);
    }

    /// What a person said about a place. Recognition may draw its box a little differently on another computer.
    fn said(&self, ctx: &CheckCtx<'_>, kind: Suspicion, region: &Region) -> Option<bool> {
        let about = |place: [u32; 4]| {
            let [x, y, w, h] = place;
            Region::new(x, y, w, h).shared(region) * 2 > region.area()
        };
        let judgements = ctx.project().judgements.iter().rev();
        judgements
            .filter(|said| said.file == *self.digest && said.kind == kind.id())
            .find(|said| about(said.region))
            .map(|said| said.holds)
    }

    /// True when the pixels alone raised the same question there.
    fn is_suspected(&self, ctx: &CheckCtx<'_>, kind: Suspicion, region: &Region) -> bool {
        let facts = ctx.facts(self.file);
        let picture = facts.and_then(|facts| facts.picture());
        picture.is_some_and(|picture| {
            let mut suspects = picture.suspects.iter();
            suspects.any(|suspect| {
                suspect.kind == kind && suspect.region.shared(region) * 2 > region.area()
            })
        })
    }
}

/// Characters of a text that are no blanks.
pub(crate) fn length(text: &str) -> usize {
    text.chars().filter(|c| !c.is_whitespace()).count()
}
