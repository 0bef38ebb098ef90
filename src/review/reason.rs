//! A reviewer's free text → the clauses it is about.
//!
//! The text is cut into sentences and their parts. Each part is compared with every clause by the pairs of
//! characters they share, weighted by how few clauses have them: with the phrases reviewers are known to use
//! (`assets/review/reasons.tsv`, our own list), and with our titles and summaries in both languages. A clause
//! number in the text counts by itself. The same text always gives the same answer.

use crate::locale::{Language, Texts, clause_key};
use crate::ruleset::Ruleset;
use regex::Regex;
use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::sync::LazyLock;
use unicode_normalization::UnicodeNormalization as _;

const PHRASES: &str = include_str!("../../assets/review/reasons.tsv");

/// Less sure than this is not worth showing, percent.
const LEAST: u8 = 35;
/// A clause this much weaker than the best of its sentence is left out.
const KEPT: f64 = 0.6;
/// Most clauses for one part of a sentence.
const MOST: usize = 3;
/// Most clauses for one text.
const MOST_IN_ALL: usize = 12;
/// The score at which we are half sure.
const HALF: f64 = 4.0;
/// How much a title or summary counts against a phrase of the list.
const DESCRIBED: f64 = 0.45;

/// What every rejection says, whatever it is about.
const COURTESIES: [&str; 22] = [
    "请修改后重新提交",
    "修改后重新提交",
    "请重新提交审核",
    "重新提交审核",
    "重新提交",
    "审核未通过",
    "审核不通过",
    "未通过审核",
    "不予通过",
    "驳回原因",
    "驳回理由",
    "您的应用",
    "贵公司",
    "感谢您的",
    "感谢",
    "您好",
    "建议",
    "存在",
    "请您",
    "请",
    "应用",
    "该",
];

/// Other words for the same, brought to the one our texts use.
const SAME: [(&str, &str); 20] = [
    ("标题", "名称"),
    ("名字", "名称"),
    ("介绍图", "截图"),
    ("预览图", "截图"),
    ("展示图", "截图"),
    ("logo", "图标"),
    ("隐私条款", "隐私政策"),
    ("隐私协议", "隐私政策"),
    ("服务条款", "用户协议"),
    ("采集", "收集"),
    ("用户数据", "个人信息"),
    ("字符数", "字数"),
    ("像素", "清晰度"),
    ("进不去", "无法登录"),
    ("没有任何反应", "无法打开"),
    ("没有反应", "无法打开"),
    ("内容一样", "相同"),
    ("一模一样", "相同"),
    ("备案信息", "备案号"),
    ("大众", "宽泛"),
];

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

/// A pair of characters, by its number among all that occur.
type Gram = usize;

/// Pairs of characters a text has, and what they weigh together.
#[derive(Debug)]
struct Words {
    grams: Vec<Gram>,
    weight: f64,
}

#[derive(Debug)]
struct Phrase {
    words: Words,
    text: String,
    clauses: Vec<usize>,
}

/// Knows every clause; made once, asked often.
#[derive(Debug)]
pub struct Matcher {
    clauses: Vec<String>,
    described: Vec<Vec<Words>>,
    phrases: Vec<Phrase>,
    numbers: HashMap<String, Gram>,
    weights: Vec<f64>,
}

impl Matcher {
    /// A matcher for a catalogue.
    pub fn new(ruleset: &Ruleset) -> Self {
        let clauses: Vec<String> = ruleset
            .clauses()
            .iter()
            .map(|clause| clause.id.0.clone())
            .collect();
        let described: Vec<Vec<BTreeSet<String>>> =
            clauses.iter().map(|clause| describe(clause)).collect();
        let phrases = phrases(&clauses);
        let (numbers, weights) = weigh(&described, &phrases);
        let words = |grams: &mut dyn Iterator<Item = &String>| -> Words {
            let grams: Vec<Gram> = grams
                .filter_map(|gram| numbers.get(gram))
                .copied()
                .collect();
            let weight = grams.iter().filter_map(|&gram| weights.get(gram)).sum();
            Words { grams, weight }
        };
        Self {
            described: described
                .iter()
                .map(|texts| texts.iter().map(|text| words(&mut text.iter())).collect())
                .collect(),
            phrases: phrases
                .into_iter()
                .map(|phrase| Phrase {
                    words: words(&mut phrase.grams.iter()),
                    text: phrase.text,
                    clauses: phrase.clauses,
                })
                .collect(),
            clauses,
            numbers,
            weights,
        }
    }

    /// The clauses a text is about, the surest first.
    pub fn suggest(&self, text: &str) -> Vec<Suggestion> {
        let mut best: BTreeMap<usize, (u8, String)> = BTreeMap::new();
        let mut put = |clause: usize, confidence: u8, quote: &str| {
            let known = best.entry(clause).or_default();
            if confidence > known.0 {
                *known = (confidence, quote.trim().to_owned());
            }
        };
        for part in parts(text) {
            for (clause, confidence) in self.numbered(part) {
                put(clause, confidence, part);
            }
            let scores = self.scores(part);
            let top = scores.first().map_or(0.0, |(_, score)| *score);
            let kept = scores
                .iter()
                .take(MOST)
                .filter(|(_, score)| *score >= top * KEPT);
            for (clause, score) in kept {
                put(*clause, sureness(*score), part);
            }
        }
        let mut suggestions: Vec<Suggestion> = best
            .into_iter()
            .filter(|(_, (confidence, _))| *confidence >= LEAST)
            .filter_map(|(clause, (confidence, quote))| {
                Some(Suggestion {
                    clause: self.clauses.get(clause)?.clone(),
                    confidence,
                    quote,
                })
            })
            .collect();
        suggestions.sort_by_key(|suggestion| std::cmp::Reverse(suggestion.confidence));
        suggestions.truncate(MOST_IN_ALL);
        suggestions
    }

    /// Clauses whose number stands in the text. A number that names several is less sure.
    fn numbered(&self, part: &str) -> Vec<(usize, u8)> {
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
            let confidence = match named.len() {
                1 => 95,
                2..=4 => 70,
                _ => continue,
            };
            found.extend(named.into_iter().map(|clause| (clause, confidence)));
        }
        found
    }

    /// Every clause that has something in common with a part, best first.
    fn scores(&self, part: &str) -> Vec<(usize, f64)> {
        let plain = plain(part);
        // The weight of every pair the part has; zero for the others.
        let mut worth = vec![0.0; self.weights.len()];
        for &gram in grams(&plain)
            .iter()
            .filter_map(|gram| self.numbers.get(gram))
        {
            if let (Some(worth), Some(weight)) = (worth.get_mut(gram), self.weights.get(gram)) {
                *worth = *weight;
            }
        }
        let shared = |words: &Words| -> f64 {
            let grams = words.grams.iter();
            grams.filter_map(|&gram| worth.get(gram)).sum()
        };
        let mut scores: BTreeMap<usize, f64> = BTreeMap::new();
        let mut listed: BTreeMap<usize, f64> = BTreeMap::new();
        for phrase in &self.phrases {
            let (all, shared) = (phrase.words.weight, shared(&phrase.words));
            if all <= 0.0 || shared <= 0.0 {
                continue;
            }
            let cover = shared / all;
            let whole = if plain.contains(&phrase.text) {
                1.35
            } else {
                1.0
            };
            let score = shared * cover * whole;
            for &clause in &phrase.clauses {
                let known = listed.entry(clause).or_default();
                *known = known.max(score);
            }
        }
        for (clause, texts) in self.described.iter().enumerate() {
            let score = texts
                .iter()
                .map(|text| {
                    let (all, shared) = (text.weight, shared(text));
                    // Sharing all of a short title means more than sharing as much of a long summary.
                    shared * (shared / all.max(1.0)).sqrt()
                })
                .fold(0.0, f64::max);
            let sum = listed.get(&clause).copied().unwrap_or_default() + DESCRIBED * score;
            if sum > 0.0 {
                scores.insert(clause, sum);
            }
        }
        let mut scores: Vec<(usize, f64)> = scores.into_iter().collect();
        scores.sort_by(|a, b| b.1.total_cmp(&a.1).then(a.0.cmp(&b.0)));
        scores
    }
}

/// 0 … 90: words alone are never certain.
fn sureness(score: f64) -> u8 {
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "between 0 and 100"
    )]
    let percent = (100.0 * score / (score + HALF)).round() as u8;
    percent.min(90)
}

/// Title and summary of a clause in every language.
fn describe(clause: &str) -> Vec<BTreeSet<String>> {
    let key = clause_key(clause);
    let ids = [key.clone(), format!("{key}.summary")];
    Language::ALL
        .into_iter()
        .flat_map(|language| {
            ids.iter()
                .filter_map(move |id| Texts::new(language).find(id))
        })
        .map(|text| grams(&plain(&text)).into_iter().collect())
        .collect()
}

/// A phrase of the list, as it is read.
struct Listed {
    grams: Vec<String>,
    text: String,
    clauses: Vec<usize>,
}

fn phrases(clauses: &[String]) -> Vec<Listed> {
    let place = |id: &str| clauses.iter().position(|clause| clause == id);
    let mut phrases = Vec::new();
    for row in PHRASES.lines().skip(1) {
        let Some((ids, words)) = row.split_once('\t') else {
            continue;
        };
        let clauses: Vec<usize> = ids.split(',').filter_map(place).collect();
        for word in words.split_whitespace() {
            let text = plain(word);
            phrases.push(Listed {
                grams: grams(&text),
                text,
                clauses: clauses.clone(),
            });
        }
    }
    phrases
}

/// How much a pair of characters tells: the rarer among the clauses, the more.
fn weigh(
    described: &[Vec<BTreeSet<String>>],
    phrases: &[Listed],
) -> (HashMap<String, Gram>, Vec<f64>) {
    let mut seen: BTreeMap<String, BTreeSet<usize>> = BTreeMap::new();
    for (clause, texts) in described.iter().enumerate() {
        for gram in texts.iter().flatten() {
            seen.entry(gram.clone()).or_default().insert(clause);
        }
    }
    for phrase in phrases {
        for gram in &phrase.grams {
            let clauses = seen.entry(gram.clone()).or_default();
            clauses.extend(&phrase.clauses);
        }
    }
    let all = described.len().max(1) as f64;
    let weight = |clauses: &BTreeSet<usize>| (1.0 + all / clauses.len().max(1) as f64).ln();
    let weights = seen.values().map(weight).collect();
    let numbers = seen.into_keys().enumerate().map(|(at, gram)| (gram, at));
    (numbers.collect(), weights)
}

/// Sentences, and their parts where a comma joins several.
fn parts(text: &str) -> Vec<&str> {
    let ends = |c: char| matches!(c, '。' | '；' | ';' | '！' | '!' | '？' | '?' | '\n' | '\r');
    let joins = |c: char| matches!(c, '，' | ',' | '、' | '：' | ':');
    let mut parts: Vec<&str> = Vec::new();
    for sentence in text.split(ends).filter(|part| !part.trim().is_empty()) {
        let pieces: Vec<&str> = sentence
            .split(joins)
            .filter(|part| part.chars().count() > 3)
            .collect();
        if pieces.len() != 1 {
            parts.push(sentence);
        }
        parts.extend(pieces);
    }
    parts
}

/// One width, one case, one word for the same, without courtesies.
fn plain(text: &str) -> String {
    let mut plain: String = text.nfkc().collect::<String>().to_lowercase();
    for (other, ours) in SAME {
        plain = plain.replace(other, ours);
    }
    for courtesy in COURTESIES {
        plain = plain.replace(courtesy, " ");
    }
    plain
}

/// Pairs of neighbouring Han characters, and Latin words.
fn grams(plain: &str) -> Vec<String> {
    let mut grams = Vec::new();
    let mut word = String::new();
    let mut before: Option<char> = None;
    for c in plain.chars().chain([' ']) {
        if c.is_ascii_alphanumeric() {
            word.push(c);
            before = None;
            continue;
        }
        if word.chars().count() > 2 || word == "ai" {
            grams.push(std::mem::take(&mut word));
        } else {
            word.clear();
        }
        if !c.is_alphabetic() {
            before = None;
            continue;
        }
        if let Some(first) = before {
            grams.push([first, c].iter().collect());
        }
        before = Some(c);
    }
    grams
}
