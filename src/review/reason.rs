//! A reviewer's free text → the clauses it is about.
//!
//! The text is cut into sentences and their pieces (`parts`). Each is judged by how reviewers word things
//! (`complaint`) and by what it speaks of (`evidence/likeness`, learnt from texts that break the clauses). A clause
//! number in the text counts by itself. The same text always gives the same answer.

use super::{complaint, parts};
use crate::evidence::likeness::topics;
use crate::ruleset::Ruleset;
use regex::Regex;
use std::collections::{BTreeMap, HashMap};
use std::sync::LazyLock;
use unicode_normalization::UnicodeNormalization as _;

/// A clause of a whole sentence is named from this score on.
const LEAST: f32 = -2.2;
/// What a piece of a sentence says weighs less than the sentence.
const PIECE: f32 = 0.3;
/// A clause this much weaker than the best of its sentence is left out.
const NEAR: f32 = 1.5;
/// Most clauses for one sentence.
const MOST: usize = 4;
/// Most clauses for one text.
const MOST_IN_ALL: usize = 12;
/// How much what a sentence speaks of weighs against how it is worded, from `OFF_TOPIC` on.
const TOPIC: f32 = 1.2;
const OFF_TOPIC: f32 = -1.0;
/// The score at which half of what is named is right, and how fast that changes: of messages of writers the model had
/// not learnt from (2026-11).
const HALF: f32 = -0.2;
const STEEP: f32 = 0.58;

/// The score of a clause whose number is given, 95 %, and of the few below such a number, 70 %.
const NUMBERED: f32 = 4.9;
const NUMBERED_TOGETHER: f32 = 1.3;

/// What every rejection says, whatever it is about.
const COURTESIES: [&str; 28] = [
    "请修改后重新提交",
    "修改后重新提交",
    "请重新提交审核",
    "重新提交审核",
    "重新提交",
    "请重新上传",
    "重新上传",
    "审核未通过",
    "审核不通过",
    "未通过审核",
    "审核通过",
    "不予通过",
    "驳回原因",
    "驳回理由",
    "原因如下",
    "感谢您的理解与支持",
    "感谢您的配合",
    "感谢您的提交",
    "感谢您的",
    "感谢",
    "您好",
    "您的应用",
    "贵公司",
    "贵司",
    "贵应用",
    "请您",
    "祝您生活愉快",
    "如有疑问请联系客服",
];

/// What a rejection begins and ends with, where it is no fixed phrase: whose app was not approved, and greetings.
const FORMALITIES: [&str; 4] = [
    // 贵公司于 3 月 2 日提交的应用“…”（2.4.0）
    r"(?:[您你贵]们?(?:公司|司|方)?)?(?:于[\d年月日/.: -]{3,20})?所?(?:提交|申请上架|申请|上传|发布)(?:上架)?的(?:应用|小程序|插件|版本|app)+\s*(?:[“「《【][^”」》】]{1,40}[”」》】])?\s*(?:\(?v?\d+(?:\.\d+)+\)?)?(?:版本)?[,，]?(?:经(?:过)?(?:平台|人工)?(?:审核|审查|核查)|(?:未能|没能|未|没有|不予|暂未|暂不|无法)(?:被)?通过了?(?:本次|此次|平台|人工)?的?(?:上架)?(?:审核|审查)?)",
    // 很遗憾未能通过平台审核
    r"(?:未能|没能|未|没有|不予|暂未|暂不|无法)(?:被)?通过了?(?:本次|此次|平台|人工)?的?(?:上架)?(?:审核|审查)",
    r"(?:尊敬的|亲爱的)[^,，。:：!！\n]{0,12}?(?:开发者|用户|团队|伙伴|客户)",
    r"(?:具体|主要|驳回|拒绝)?的?(?:原因|理由|问题|意见)(?:如下|是|为|有)(?:以下几点)?|很遗憾|非常抱歉|经(?:平台|人工)?审核|请(?:根据|按照?)以下意见修改",
];
static FORMAL: LazyLock<Option<Regex>> = LazyLock::new(|| Regex::new(&FORMALITIES.join("|")).ok());
/// What is left of a part says something from so many letters on.
const SAYING: usize = 3;

static NUMBER: LazyLock<Option<Regex>> =
    LazyLock::new(|| Regex::new(r"(?i)(版本\s*|version\s*|v)?([0-5a](?:\.[0-9a-z]+){1,5})").ok());

/// A clause that a text may be about.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Suggestion {
    /// Clause id.
    pub clause: String,
    /// How sure, percent.
    pub confidence: u8,
    /// The part of the text that speaks of it.
    pub quote: String,
}

/// Knows every clause; made once, asked often.
#[derive(Debug)]
pub struct Matcher {
    clauses: Vec<String>,
    places: HashMap<String, usize>,
}

impl Matcher {
    /// A matcher for a catalogue.
    pub fn new(ruleset: &Ruleset) -> Self {
        let ids = ruleset.clauses().iter().map(|clause| clause.id.0.clone());
        let clauses: Vec<String> = ids.collect();
        let places = clauses.iter().cloned().zip(0..).collect();
        Self { clauses, places }
    }

    /// The clauses a text is about, the surest first.
    pub fn suggest(&self, text: &str) -> Vec<Suggestion> {
        let mut best: BTreeMap<usize, (f32, &str)> = BTreeMap::new();
        let mut put = |(clause, score): (usize, f32), quote| {
            let known = best.entry(clause).or_insert((f32::NEG_INFINITY, quote));
            if score > known.0 {
                *known = (score, quote);
            }
        };
        for sentence in parts::sentences(text) {
            let pieces = parts::pieces(sentence);
            for one in self.numbered(sentence) {
                put(one, sentence);
            }
            for one in self.meant(sentence, MOST, 0.0) {
                put(one, sentence);
            }
            for piece in pieces {
                for one in self.meant(piece, 1, PIECE) {
                    put(one, piece);
                }
            }
        }
        let mut best: Vec<(usize, (f32, &str))> = best.into_iter().collect();
        best.sort_by(|(_, a), (_, b)| b.0.total_cmp(&a.0));
        let named = best.into_iter().take(MOST_IN_ALL);
        named
            .filter_map(|(clause, (score, quote))| {
                Some(Suggestion {
                    clause: self.clauses.get(clause)?.clone(),
                    confidence: sureness(score),
                    quote: quote.to_owned(),
                })
            })
            .collect()
    }

    /// Clauses whose number stands in the text. A number that names several is less sure.
    fn numbered(&self, part: &str) -> Vec<(usize, f32)> {
        let Some(pattern) = NUMBER.as_ref() else {
            return Vec::new();
        };
        let mut found = Vec::new();
        for number in pattern.captures_iter(part) {
            let Some(id) = number.get(2).filter(|_| number.get(1).is_none()) else {
                continue;
            };
            let id = id.as_str().to_lowercase();
            let below = format!("{id}.");
            let named: Vec<usize> = (0..self.clauses.len())
                .filter(|&at| {
                    self.clauses.get(at).is_some_and(|clause| {
                        let clause = clause.to_lowercase();
                        clause == id || clause.starts_with(&below)
                    })
                })
                .collect();
            let score = match named.len() {
                1 => NUMBERED,
                2..=4 => NUMBERED_TOGETHER,
                _ => continue,
            };
            found.extend(named.into_iter().map(|clause| (clause, score)));
        }
        found
    }

    /// What a part of the text is most likely about, with its score; a piece of a sentence says less.
    fn meant(&self, part: &str, most: usize, less: f32) -> Vec<(usize, f32)> {
        let mut scores = self.scores(part);
        scores.sort_by(|a, b| b.1.total_cmp(&a.1).then(a.0.cmp(&b.0)));
        let top = scores.first().map_or(LEAST, |(_, score)| *score);
        let least = LEAST.max(top - less - NEAR);
        let named = scores.into_iter().take(most);
        named
            .map(|(clause, score)| (clause, score - less))
            .filter(|(_, score)| *score >= least)
            .collect()
    }

    fn scores(&self, part: &str) -> Vec<(usize, f32)> {
        let plain = plain(part);
        if plain.chars().filter(|c| c.is_alphabetic()).count() < SAYING {
            return Vec::new();
        }
        let mut about: HashMap<&str, f32> = HashMap::new();
        for (clause, score) in topics(&plain) {
            let known = about.entry(clause).or_insert(OFF_TOPIC);
            *known = known.max(score);
        }
        let worded = complaint::scores(&plain).into_iter();
        worded
            .filter_map(|(clause, score)| {
                let topic = about.get(clause).copied().unwrap_or(OFF_TOPIC);
                let place = *self.places.get(clause)?;
                Some((place, score + TOPIC * (topic - OFF_TOPIC)))
            })
            .collect()
    }
}

/// 1 … 95: words alone are never certain.
fn sureness(score: f32) -> u8 {
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "between 0 and 100"
    )]
    let percent = (100.0 / (1.0 + (STEEP * (HALF - score)).exp())).round() as u8;
    percent.clamp(1, 95)
}

/// One width, one case, without courtesies.
fn plain(text: &str) -> String {
    let mut plain: String = text.nfkc().collect::<String>().to_lowercase();
    if let Some(formal) = FORMAL.as_ref() {
        plain = formal.replace_all(&plain, " ").into_owned();
    }
    for courtesy in COURTESIES {
        plain = plain.replace(courtesy, " ");
    }
    plain
}
