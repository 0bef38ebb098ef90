//! Figures on a set of labelled scans that tests/fixtures/scans/draw.py has drawn into a folder.
//!
//! `GUOSHEN_SCANS=folder cargo test --test it scans -- --ignored --nocapture`. Lines are the labelled ones with the
//! errors a recogniser makes, so that what is measured is the understanding of them, and seals and colours are
//! looked for on the pictures themselves. With `GUOSHEN_SCANS_OCR=1` the files are read the whole way instead.

#![allow(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "a random place in a short list"
)]

use guoshen::evidence::Limits;
use guoshen::evidence::look::Region;
use guoshen::evidence::reading::ocr::Ocr;
use guoshen::evidence::reading::{
    Colour, Fields, Kind, Line, Page, Seal, SealShape, Source, Turn, Value, read, say, show,
};
use serde::Deserialize;
use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::ops::ControlFlow;
use std::path::Path;

#[derive(Debug, Clone, Deserialize)]
struct Label {
    file: String,
    slot: String,
    held: bool,
    dpi: u32,
    width: u32,
    height: u32,
    turned: u32,
    colour: Colour,
    lines: Vec<LabelLine>,
    seals: Vec<LabelSeal>,
    company: Option<String>,
    uscc: Option<String>,
    number: Option<String>,
    number_or: Option<String>,
    valid_from: Option<String>,
    valid_to: Option<String>,
    title: Option<String>,
    version: Option<String>,
    scope: Option<String>,
    #[serde(default)]
    phrases: Vec<String>,
    phrase_date: Option<String>,
}

#[derive(Debug, Clone, Deserialize)]
struct LabelLine {
    text: String,
    #[serde(rename = "box")]
    region: Region,
}

#[derive(Debug, Clone, Deserialize)]
struct LabelSeal {
    shape: SealShape,
    #[serde(rename = "box")]
    region: Region,
}

/// How often something was right.
#[derive(Debug, Default, Clone, Copy)]
struct Score {
    right: usize,
    of: usize,
}

/// Hits, misses and false alarms.
#[derive(Debug, Default, Clone, Copy)]
struct Found {
    hit: usize,
    missed: usize,
    wrong: usize,
}

impl Found {
    fn f1(self) -> f64 {
        2.0 * self.hit as f64 / (2 * self.hit + self.missed + self.wrong).max(1) as f64
    }
}

#[derive(Debug, Default)]
struct Tally {
    scores: BTreeMap<&'static str, Score>,
    found: BTreeMap<&'static str, Found>,
    notes: String,
}

impl Tally {
    fn score(&mut self, what: &'static str, file: &str, wanted: &str, got: Option<&str>) {
        let score = self.scores.entry(what).or_default();
        score.of += 1;
        if got == Some(wanted) {
            score.right += 1;
        } else {
            writeln!(self.notes, "  {file} {what}: {wanted} / {got:?}").unwrap();
        }
    }
}

/// What was made of one scan.
struct Made {
    colour: Colour,
    seals: Vec<Seal>,
    kind: Option<Kind>,
    fields: Fields,
    /// False when it was taken for upright the wrong way round, so that no box fits.
    upright: bool,
}

/// Measures one half of a folder. The second text names every miss.
fn measure(folder: &Path, held: bool, made: &dyn Fn(&Path, &Label) -> Made) -> (String, String) {
    let text = std::fs::read_to_string(folder.join("labels.json")).unwrap();
    let labels: Vec<Label> = serde_json::from_str(&text).unwrap();
    let half: Vec<&Label> = labels.iter().filter(|label| label.held == held).collect();
    let mut tally = Tally::default();
    for label in &half {
        let made = made(&folder.join(&label.file), label);
        tally.score(
            "upright",
            &label.file,
            "true",
            Some(if made.upright { "true" } else { "false" }),
        );
        pictures(&mut tally, label, made.colour, &made.seals);
        words(&mut tally, label, made.kind.as_ref(), &made.fields);
    }
    (summary(&tally, half.len()), tally.notes)
}

/// Seals and colour of the picture, and what is understood of its labelled lines, one character in a hundred wrong.
fn from_labels(path: &Path, label: &Label) -> Made {
    from_lines(path, label, 0.01)
}

fn from_lines(path: &Path, label: &Label, errors: f64) -> Made {
    let picture = image::open(path).unwrap().into_rgb8();
    let picture = match label.turned {
        90 => image::imageops::rotate270(&picture),
        180 => image::imageops::rotate180(&picture),
        270 => image::imageops::rotate90(&picture),
        _ => picture,
    };
    assert_eq!(picture.dimensions(), (label.width, label.height));
    let (kind, fields) = say::understand(&[page(label, errors)]);
    let (seals, _, colour) = show::look(&picture);
    Made {
        colour,
        seals,
        kind,
        fields,
        upright: true,
    }
}

/// Everything the program makes of the file.
fn from_file(ocr: &Ocr, path: &Path, label: &Label) -> Made {
    let bytes = std::fs::read(path).unwrap();
    let state = read(&bytes, &Limits::default(), Some(ocr), &mut |_| {
        ControlFlow::Continue(())
    });
    let reading = state.ready().expect("a drawn scan can be read");
    let page = reading.pages.first().unwrap();
    let turned = match page.turned {
        Turn::None => 0,
        Turn::ThreeQuarters => 90,
        Turn::Half => 180,
        Turn::Quarter => 270,
    };
    Made {
        colour: page.colour,
        seals: page.seals.clone(),
        kind: reading.kind.clone(),
        fields: reading.fields.clone(),
        upright: turned == label.turned,
    }
}

fn summary(tally: &Tally, count: usize) -> String {
    let mut out = format!("{count} pages in the set\n");
    for (what, Score { right, of }) in &tally.scores {
        let share = *right as f64 * 100.0 / (*of).max(1) as f64;
        writeln!(out, "  {what:<14} {right:>4} of {of:>4}  {share:5.1} %").unwrap();
    }
    for (what, found) in &tally.found {
        let Found { hit, missed, wrong } = *found;
        let f1 = found.f1();
        writeln!(
            out,
            "  {what:<14} F1 {f1:.3}  hit {hit}, missed {missed}, wrong {wrong}"
        )
        .unwrap();
    }
    out
}

fn pictures(tally: &mut Tally, label: &Label, colour: Colour, seals: &[Seal]) {
    let found = tally.found.entry("colour").or_default();
    match (label.colour == Colour::Colour, colour == Colour::Colour) {
        (true, true) => found.hit += 1,
        (true, false) => found.missed += 1,
        (false, true) => found.wrong += 1,
        (false, false) => {}
    }
    if (label.colour == Colour::Colour) != (colour == Colour::Colour) {
        writeln!(tally.notes, "  {} colour: {colour:?}", label.file).unwrap();
    }
    let mut left: Vec<&Seal> = seals.iter().collect();
    for wanted in &label.seals {
        let at = left
            .iter()
            .position(|seal| overlap(seal.region, wanted.region) > 0.5);
        let seal = at.map(|at| left.remove(at));
        let shape = match seal.map(|seal| seal.shape) {
            // A round seal that was scanned askew is round enough.
            Some(SealShape::Oval) if wanted.shape == SealShape::Round => Some(SealShape::Round),
            other => other,
        };
        let name = format!("{:?}", wanted.shape);
        tally.score(
            "seal shape",
            &label.file,
            &name,
            shape.map(|shape| format!("{shape:?}")).as_deref(),
        );
        let found = tally.found.entry("seals").or_default();
        if seal.is_some() {
            found.hit += 1;
        } else {
            found.missed += 1;
        }
    }
    tally.found.entry("seals").or_default().wrong += left.len();
    for seal in &left {
        writeln!(tally.notes, "  {} false seal: {seal:?}", label.file).unwrap();
    }
}

fn overlap(a: Region, b: Region) -> f64 {
    let right = (a.x + a.w).min(b.x + b.w);
    let bottom = (a.y + a.h).min(b.y + b.h);
    let both = u64::from(right.saturating_sub(a.x.max(b.x)))
        * u64::from(bottom.saturating_sub(a.y.max(b.y)));
    let all = u64::from(a.w) * u64::from(a.h) + u64::from(b.w) * u64::from(b.h) - both;
    both as f64 / all.max(1) as f64
}

fn words(tally: &mut Tally, label: &Label, kind: Option<&Kind>, fields: &Fields) {
    let file = &label.file;
    let slot = kind.map(|kind| kind.slot.as_str());
    let like = slot.is_some_and(|slot| say::alike(slot, &label.slot));
    let slot = if like {
        Some(label.slot.as_str())
    } else {
        slot
    };
    tally.score("kind", file, &label.slot, slot);
    let read = |value: &Option<Value>| value.as_ref().map(|value| value.text.clone());
    let mut one = |what, wanted: &Option<String>, got: Option<String>| {
        if let Some(wanted) = wanted {
            tally.score(what, file, wanted, got.as_deref());
        }
    };
    let number = read(&fields.number);
    let number = match (&label.number_or, &label.number) {
        (Some(other), Some(number)) if read(&fields.number).as_ref() == Some(other) => {
            Some(number.clone())
        }
        _ => number.map(|number| bare(&number)),
    };
    one("company", &label.company, read(&fields.company));
    one("uscc", &label.uscc, read(&fields.uscc));
    one("number", &label.number.as_deref().map(bare), number);
    one("valid-from", &label.valid_from, read(&fields.valid_from));
    one("valid-to", &label.valid_to, read(&fields.valid_to));
    one("title", &label.title, read(&fields.title));
    one("version", &label.version, read(&fields.version));
    one("phrase date", &label.phrase_date, read(&fields.phrase_date));
    // A full stop alone on the last line is no line to a recogniser.
    let plain = |text: String| bare(&text).trim_end_matches('。').to_owned();
    one(
        "scope",
        &label.scope.clone().map(plain),
        read(&fields.scope).map(plain),
    );
    for phrase in &label.phrases {
        let got = fields.phrases.iter().find(|value| value.text == *phrase);
        tally.score("phrase", file, phrase, got.map(|value| value.text.as_str()));
    }
    if label.phrases.is_empty() && !fields.phrases.is_empty() {
        writeln!(tally.notes, "  {file} false phrase: {:?}", fields.phrases).unwrap();
    }
}

/// Width does not matter.
fn bare(text: &str) -> String {
    use unicode_normalization::UnicodeNormalization as _;
    text.nfkc().filter(|c| !c.is_whitespace()).collect()
}

/// The labelled lines with a recogniser's errors, the same every time.
fn page(label: &Label, errors: f64) -> Page {
    let mut state = label
        .file
        .bytes()
        .fold(1_469_598_103_934_665_603_u64, |hash, byte| {
            (hash ^ u64::from(byte)).wrapping_mul(1_099_511_628_211)
        });
    let mut random = move || {
        state = state
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        (state >> 33) as f64 / f64::from(1_u32 << 31)
    };
    let mut lines: Vec<Line> = label
        .lines
        .iter()
        .map(|line| Line {
            text: misread(&line.text, errors, &mut random),
            region: line.region,
            confidence: 0.95,
            from: Source::Ocr,
        })
        .collect();
    lines.sort_by_key(|line| (line.region.y / line.region.h.max(1), line.region.x));
    Page {
        number: 0,
        width: label.width,
        height: label.height,
        turned: Turn::None,
        dpi: label.dpi,
        colour: label.colour,
        ink: 0.1,
        lines,
        seals: Vec::new(),
        marks: Vec::new(),
        faults: Vec::new(),
    }
}

fn misread(text: &str, errors: f64, random: &mut impl FnMut() -> f64) -> String {
    const LIKE: [&str; 16] = [
        "0OD",
        "1Il",
        "8B",
        "5S",
        "2Z",
        "6G",
        "日曰目",
        "未末",
        "己已",
        "人入",
        "限服",
        "营菅",
        "帐账",
        "业亚",
        "电申",
        "称杯",
    ];
    text.chars()
        .filter_map(|c| {
            if random() > errors {
                return Some(c);
            }
            if random() < 0.1 {
                return None;
            }
            let Some(group) = LIKE.iter().find(|group| group.contains(c)) else {
                return Some(c);
            };
            let others: Vec<char> = group.chars().filter(|other| *other != c).collect();
            let at = (random() * others.len() as f64) as usize;
            Some(others.get(at).copied().unwrap_or(c))
        })
        .collect()
}

#[test]
#[ignore = "needs a folder of drawn scans, and with GUOSHEN_SCANS_OCR set an hour without optimisation"]
fn scans_are_read_as_labelled() {
    let folder = std::env::var("GUOSHEN_SCANS").expect("GUOSHEN_SCANS names the folder");
    let ocr = std::env::var_os("GUOSHEN_SCANS_OCR").map(|_| Ocr::load().unwrap());
    for held in [false, true] {
        let (summary, notes) = match &ocr {
            Some(ocr) => measure(Path::new(&folder), held, &|path, label| {
                from_file(ocr, path, label)
            }),
            None => measure(Path::new(&folder), held, &from_labels),
        };
        eprintln!("held out: {held}\n{notes}{summary}");
    }
}

#[test]
fn seals_colours_and_words_of_the_kept_scans_are_made_out() {
    let folder = crate::support::root().join("tests/fixtures/scans");
    let exact = |path: &Path, label: &Label| from_lines(path, label, 0.0);
    let (_, mut notes) = measure(&folder, false, &exact);
    notes.push_str(&measure(&folder, true, &exact).1);
    assert!(notes.is_empty(), "\n{notes}");
}

#[test]
fn every_kind_that_can_be_told_has_its_slot_and_a_form_that_can_be_read() {
    let text = std::fs::read_to_string(crate::support::root().join("assets/reading/kinds.tsv"));
    let text = text.unwrap();
    let mut rows = 0;
    for line in text.lines().skip(1) {
        let cells: Vec<&str> = line.split('\t').collect();
        assert_eq!(cells.len(), 7, "{line}");
        assert!(crate::support::ruleset().slot(cells[0]).is_some(), "{line}");
        assert!(regex::Regex::new(cells[4]).is_ok(), "{line}");
        rows += 1;
    }
    assert_eq!(say::cues().len(), rows);
}
