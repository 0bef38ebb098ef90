//! What a filed paper says against what was typed and what its slot is for. Part of the generic evaluator.
//!
//! What was typed counts; a difference is asked about and never decided. Recognition errs by a character now and
//! then, so names that differ by one are taken for the same. Only an empty page is certain.

use super::Filed;
use crate::base::{Arg, parse_date};
use crate::checks::finding::{Findings, Place};
use crate::checks::listing::name_match::names_software;
use crate::evidence::look::Region;
use crate::evidence::reading::{Page, PageFault, ReadState, Reading, Turn, Value, say};
use crate::project::{FieldPath, FileRef, PaperField, TextField};
use crate::ruleset::HolderRule;
use crate::ruleset::applies::company_key;
use unicode_normalization::UnicodeNormalization as _;

/// Letters that are written for one app, by its name.
pub(super) const NAMING_APP: [&str; 4] = [
    "publishing-commitment",
    "power-of-attorney",
    "shopping-commitment",
    "safety-letter",
];
/// Below this a kind is no more than a guess.
const SURE_KIND: f32 = 0.75;
/// Below this a value is not compared.
const SURE_VALUE: f32 = 0.6;
/// From here on a name that reads the same twice is the name.
const SURE_NAME: f32 = 0.9;

impl Filed<'_> {
    /// Looks at what one file says, for one clause.
    pub(super) fn contents(&self, file: &FileRef, out: &mut Findings) {
        self.twice(file, out);
        let ReadState::Ready(reading) = self.ctx.read(file) else {
            return;
        };
        self.pages(file, reading, out);
        self.kind(file, reading, out);
        self.company(file, reading, out);
        self.code(file, reading, out);
        self.typed(file, reading, out);
        self.services(file, reading, out);
    }

    fn on_page(&self, file: &FileRef, page: usize, region: Region) -> Place {
        Place::Page {
            file: file.clone(),
            path: FieldPath::Paper(self.rule.id.clone()),
            page,
            region,
        }
    }

    fn at_value(&self, file: &FileRef, value: &Value) -> Place {
        self.on_page(file, value.page, value.region)
    }

    fn whole(&self, file: &FileRef, page: &Page) -> Place {
        self.on_page(file, page.number, Region::new(0, 0, 0, 0))
    }

    /// The same bytes filed as another paper: one of the two is probably wrong.
    fn twice(&self, file: &FileRef, out: &mut Findings) {
        // Empty pages are alike and said to be empty.
        let reading = self.ctx.read(file).ready();
        let says =
            reading.is_some_and(|reading| reading.pages.iter().any(|page| !page.lines.is_empty()));
        let Some(facts) = self.ctx.facts(file).filter(|_| says) else {
            return;
        };
        for (slot, paper) in &self.ctx.project().papers {
            if *slot == self.rule.id || say::alike(slot, &self.rule.id) {
                continue;
            }
            let same = paper.files.iter().find(|other| {
                self.ctx
                    .facts(other)
                    .is_some_and(|other| other.digest == facts.digest)
            });
            if let Some(other) = same {
                let place = |file: &FileRef, slot: &str| Place::File {
                    file: file.clone(),
                    path: FieldPath::Paper(slot.to_owned()),
                };
                out.warn(self.clause)
                    .at(place(file, &self.rule.id))
                    .at(place(other, slot))
                    .say(
                        "reading-file-twice",
                        [
                            ("paper", self.name()),
                            ("other", Arg::term(format!("slot-{slot}"))),
                        ],
                    );
            }
        }
    }

    fn pages(&self, file: &FileRef, reading: &Reading, out: &mut Findings) {
        let is_blank = |page: &Page| page.faults.contains(&PageFault::Blank);
        let all_read = reading.pages.len() == reading.page_count;
        if all_read && !reading.pages.is_empty() && reading.pages.iter().all(is_blank) {
            let mut finding = out.fail(self.clause).firm();
            if let Some(page) = reading.pages.first() {
                finding = finding.at(self.whole(file, page));
            }
            let args = [("paper", self.name()), ("file", file.name().into())];
            return finding.say("reading-blank", args);
        }
        for page in &reading.pages {
            for fault in &page.faults {
                let id = match fault {
                    PageFault::Blank => "reading-blank-page",
                    PageFault::NearlyBlank => "reading-nearly-blank",
                    PageFault::Turned if page.turned == Turn::Half => "reading-upside-down",
                    PageFault::Turned => "reading-sideways",
                    PageFault::TooSmall => "reading-too-small",
                    PageFault::CutOff => "reading-cut-off",
                    PageFault::Blurred => "reading-blurred",
                };
                // Hardly any ink is how a short letter looks, too.
                let sure = if *fault == PageFault::NearlyBlank {
                    50
                } else {
                    70
                };
                out.warn(self.clause)
                    .at(self.whole(file, page))
                    .sure(sure)
                    .say(
                        id,
                        [
                            ("file", file.name().into()),
                            ("page", (page.number + 1).into()),
                        ],
                    );
            }
        }
    }

    fn kind(&self, file: &FileRef, reading: &Reading, out: &mut Findings) {
        let Some(kind) = &reading.kind else { return };
        let known = say::of_slot(&self.rule.id).is_some();
        if !known || kind.confidence < SURE_KIND || say::alike(&kind.slot, &self.rule.id) {
            return;
        }
        let Some(page) = reading.pages.first() else {
            return;
        };
        out.ask(self.clause)
            .at(self.whole(file, page))
            .sure(percent(kind.confidence))
            .say(
                "reading-other-kind",
                [
                    ("file", file.name().into()),
                    ("paper", self.name()),
                    ("seems", Arg::term(format!("slot-{}", kind.slot))),
                ],
            );
    }

    /// A licence for telecom business that prints other kinds of it than its slot is for.
    fn services(&self, file: &FileRef, reading: &Reading, out: &mut Findings) {
        let printed = &reading.fields.services;
        let fits = |value: &Value| {
            say::slot_of_service(&value.text).is_some_and(|slot| slot == self.rule.id)
        };
        let Some(first) = printed.first() else { return };
        if !say::is_telecom_licence(&self.rule.id) || printed.iter().any(fits) {
            return;
        }
        let names = printed.iter().map(|value| value.text.clone());
        out.ask(self.clause)
            .at(self.at_value(file, first))
            .sure(percent(first.confidence))
            .say(
                "reading-other-service",
                [("paper", self.name()), ("read", Arg::List(names.collect()))],
            );
    }

    /// The app a letter is written for against the name of this one; what was typed counts, else what was read.
    pub(super) fn named_app(&self, out: &mut Findings) {
        let name = self.ctx.text(TextField::Name).trim();
        if !NAMING_APP.contains(&self.rule.id.as_str()) || name.is_empty() {
            return;
        }
        let mut ask = |title: &str, place: Option<Place>| {
            if names_software(title, name) {
                return;
            }
            let finding = out.ask(self.clause);
            let finding = match place {
                Some(place) => finding.at(place),
                None => finding,
            };
            let args = [
                ("paper", self.name()),
                ("title", title.into()),
                ("name", name.into()),
            ];
            finding
                .at(self.field(PaperField::Title))
                .matched(title)
                .say("reading-other-app", args);
        };
        let typed = self.paper.title.trim();
        if !typed.is_empty() {
            return ask(typed, None);
        }
        for file in &self.paper.files {
            let reading = self.ctx.read(file).ready();
            if let Some(read) = reading.and_then(|reading| sure(reading.fields.title.as_ref())) {
                ask(&read.text, Some(self.at_value(file, read)));
            }
        }
    }

    /// The name on the paper against the holder that was typed, else against the developer.
    fn company(&self, file: &FileRef, reading: &Reading, out: &mut Findings) {
        let Some(read) = sure(reading.fields.company.as_ref()) else {
            return;
        };
        let developer = self.ctx.project().developer.name.trim();
        let holder = self.paper.holder.trim();
        let by_type = !holder.is_empty();
        let wanted = if by_type { holder } else { developer };
        let bound = by_type || self.rule.holder == HolderRule::Developer;
        if self.rule.holder == HolderRule::Nobody || wanted.is_empty() || !bound {
            return;
        }
        // A typed holder may name both parties of a contract.
        let (wanted_key, read_key) = (company_key(wanted), company_key(&read.text));
        let misread = nearly(&wanted_key, &read_key) && !says_often(reading, read);
        if wanted_key.contains(&read_key) || misread {
            return;
        }
        let code = &self.ctx.project().developer.uscc;
        let same_code = reading.fields.uscc_valid == Some(true)
            && reading
                .fields
                .uscc
                .as_ref()
                .is_some_and(|value| value.text.eq_ignore_ascii_case(code.trim()));
        let id = if same_code {
            "reading-former-name"
        } else if by_type {
            "reading-other-holder"
        } else {
            "reading-other-company"
        };
        out.ask(self.clause)
            .at(self.at_value(file, read))
            .at(self.field(PaperField::Holder))
            .matched(&read.text)
            .sure(percent(read.confidence))
            .say(
                id,
                [
                    ("paper", self.name()),
                    ("read", read.text.as_str().into()),
                    ("wanted", wanted.into()),
                ],
            );
    }

    /// One company has one credit code: on its papers and in the developer's particulars.
    fn code(&self, file: &FileRef, reading: &Reading, out: &mut Findings) {
        let developer = &self.ctx.project().developer;
        let typed = developer.uscc.trim();
        let Some(read) = &reading.fields.uscc else {
            return;
        };
        let own = reading.fields.company.as_ref().is_some_and(|company| {
            nearly(&company_key(&company.text), &company_key(&developer.name))
        });
        let certain = reading.fields.uscc_valid == Some(true);
        if !own || !certain || typed.is_empty() || read.text.eq_ignore_ascii_case(typed) {
            return;
        }
        out.ask(self.clause)
            .at(self.at_value(file, read))
            .matched(&read.text)
            .say(
                "reading-other-code",
                [
                    ("paper", self.name()),
                    ("read", read.text.as_str().into()),
                    ("typed", typed.into()),
                ],
            );
    }

    /// Number, title and validity as typed against what was read; and an end that has passed, though not typed.
    fn typed(&self, file: &FileRef, reading: &Reading, out: &mut Findings) {
        let fields = &reading.fields;
        let mut compare =
            |field: PaperField, read: Option<&Value>, same: fn(&str, &str) -> bool| {
                let Some(read) = sure(read) else { return };
                let typed = self.paper.text(field).trim();
                if typed.is_empty() || same(typed, &read.text) {
                    return;
                }
                out.ask(self.clause)
                    .at(self.at_value(file, read))
                    .at(self.field(field))
                    .matched(&read.text)
                    .sure(percent(read.confidence))
                    .say(
                        "reading-differs",
                        [
                            ("paper", self.name()),
                            ("field", Arg::term(format!("paper-field-{}", field.id()))),
                            ("read", read.text.as_str().into()),
                            ("typed", typed.into()),
                        ],
                    );
            };
        // A code that fails its own check digit was not read well.
        let misread = fields.uscc_valid == Some(false)
            && fields.number.as_ref().map(|value| &value.text)
                == fields.uscc.as_ref().map(|value| &value.text);
        if !misread {
            compare(PaperField::Number, fields.number.as_ref(), same_number);
        }
        compare(PaperField::Title, fields.title.as_ref(), same_title);
        compare(PaperField::ValidTo, fields.valid_to.as_ref(), same_day);
        let Some(read) = sure(fields.valid_to.as_ref()) else {
            return;
        };
        let passed = parse_date(&read.text).filter(|day| *day < self.ctx.today());
        if let (true, Some(day)) = (self.paper.valid_to.trim().is_empty(), passed) {
            out.ask(self.clause)
                .at(self.at_value(file, read))
                .at(self.field(PaperField::ValidTo))
                .matched(&read.text)
                .say(
                    "reading-expired",
                    [("paper", self.name()), ("date", day.to_string().into())],
                );
        }
    }
}

fn sure(value: Option<&Value>) -> Option<&Value> {
    value.filter(|value| value.confidence >= SURE_VALUE)
}

/// True when a name was read well, and reads the same on more lines or seals of the paper: no chance mistake.
fn says_often(reading: &Reading, name: &Value) -> bool {
    let lines = reading.pages.iter().flat_map(|page| {
        let seals = page.seals.iter().map(|seal| &seal.text);
        page.lines.iter().map(|line| &line.text).chain(seals)
    });
    let key = company_key(&name.text);
    let times = lines
        .filter(|text| company_key(text).contains(&key))
        .count();
    name.confidence >= SURE_NAME && times > 1
}

/// A confidence in percent.
pub(super) fn percent(share: f32) -> u8 {
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "between 0 and 100"
    )]
    let percent = (share.clamp(0.0, 1.0) * 100.0).round() as u8;
    percent
}

fn folded(text: &str) -> String {
    text.nfkc()
        .flat_map(char::to_lowercase)
        .filter(|c| c.is_alphanumeric())
        .collect()
}

/// One number may stand in the words around it, or carry that of a site behind a dash; it is not the beginning of a
/// longer one.
fn same_number(typed: &str, read: &str) -> bool {
    let parts = |text: &str| -> String {
        let plain = text.nfkc().flat_map(char::to_lowercase);
        plain
            .filter(|&c| c.is_alphanumeric() || c == '-' || c == '–' || c == '—')
            .map(|c| if c.is_alphanumeric() { c } else { '-' })
            .collect()
    };
    let within = |whole: &str, part: &str| {
        let figure = |c: Option<char>| c.is_some_and(|c| c.is_ascii_alphanumeric());
        let ends = (part.chars().next(), part.chars().next_back());
        !part.is_empty()
            && whole.match_indices(part).any(|(at, _)| {
                let before = whole.get(..at).and_then(|text| text.chars().next_back());
                let after = whole.get(at + part.len()..);
                let after = after.and_then(|text| text.chars().next());
                !(figure(before) && figure(ends.0) || figure(after) && figure(ends.1))
            })
    };
    let (one, other) = (parts(typed), parts(read));
    within(&one, &other) || within(&other, &one) || folded(typed) == folded(read)
}

fn same_title(typed: &str, read: &str) -> bool {
    let (typed, read) = (folded(typed), folded(read));
    typed.contains(&read) || read.contains(&typed) || nearly(&typed, &read)
}

fn same_day(typed: &str, read: &str) -> bool {
    match (parse_date(typed), parse_date(read)) {
        (Some(typed), Some(read)) => typed == read,
        (None, None) => true,
        // 长期 against a day, or a text no day can be made of: the latter is asked about elsewhere.
        (Some(_), None) => false,
        (None, Some(_)) => !super::FOREVER.contains(&typed),
    }
}

/// True when at most one character differs, which is what recognition gets wrong.
fn nearly(one: &str, other: &str) -> bool {
    let (one, other): (Vec<char>, Vec<char>) = (one.chars().collect(), other.chars().collect());
    let same = one.iter().zip(&other).take_while(|(a, b)| a == b).count();
    let rest = one
        .iter()
        .skip(same)
        .rev()
        .zip(other.iter().skip(same).rev())
        .take_while(|(a, b)| a == b)
        .count();
    let longest = one.len().max(other.len());
    longest - same - rest <= 1 && (longest >= 8 || one == other)
}
