//! Signs of a text that speak for or against the words in it, all found in one walk before any word is asked about.

use super::lesson::{LESSONS, around};
use super::normal::Normal;
use super::trie::{Match, Trie};
use std::ops::Range;
use std::sync::LazyLock;

/// What a sign near a word says about it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Sign {
    /// Forbids what follows, across commas while the list goes on.
    Forbids,
    /// A denied verb, with what follows up to the next comma as its object.
    Denies,
    /// Denies only what it stands right before, or what the verb behind it does.
    Negates,
    /// Work against what follows.
    Fights,
    /// Stands behind a word that is spoken against.
    Against,
}

const FORBIDS: [&str; 9] = [
    "禁止",
    "严禁",
    "不得",
    "反对",
    "请勿",
    "切勿",
    "不准",
    "不允许",
    "禁用",
];
const DENIES: [&str; 37] = [
    "不提供",
    "不涉及",
    "不包含",
    "不支持",
    "不含",
    "不从事",
    "不参与",
    "不存在",
    "不做",
    "不接",
    "不宣传",
    "不发布",
    "不出现",
    "不收录",
    "不销售",
    "不售",
    "不卖",
    "不碰",
    "不沾",
    "不收集",
    "不调用",
    "不读取",
    "不获取",
    "不申请",
    "不访问",
    "不使用",
    "不上传",
    "不保证",
    "不承诺",
    "不追求",
    "不宣称",
    "未接入",
    "未收集",
    "未使用",
    "未提供",
    "未涉及",
    "未包含",
];
const NEGATES: [&str; 21] = [
    "不是",
    "不能",
    "不可",
    "不会",
    "不用",
    "不要",
    "不许",
    "不应",
    "不该",
    "绝不",
    "从不",
    "没有",
    "无需",
    "并非",
    "而非",
    "别再",
    "别去",
    "别玩",
    "别碰",
    "千万别",
    "勿",
];
const FIGHTS: [&str; 26] = [
    "拒绝",
    "抵制",
    "打击",
    "严打",
    "杜绝",
    "远离",
    "防范",
    "防止",
    "举报",
    "谨防",
    "警惕",
    "查处",
    "整治",
    "治理",
    "屏蔽",
    "拦截",
    "过滤",
    "识别",
    "预防",
    "戒除",
    "劝阻",
    "识破",
    "反赌",
    "戒赌",
    "劝诫",
    "提醒远离",
];
const AGAINST: [&str; 48] = [
    "治理",
    "防治",
    "预防",
    "防范",
    "识别",
    "拦截",
    "过滤",
    "举报",
    "的危害",
    "危害",
    "害人",
    "骗局",
    "陷阱",
    "等违法",
    "违法",
    "违规",
    "犯法",
    "行为将被",
    "将被处",
    "将被封",
    "将被删",
    "会被处",
    "会被封",
    "会被删",
    "一律删除",
    "一律封",
    "立即封",
    "立即删除",
    "零容忍",
    "成瘾",
    "无关",
    "罪",
    "入刑",
    "十赌九输",
    "欠债",
    "敲诈",
    "受骗",
    "被骗",
    "上当",
    "困境",
    "受害",
    "求助",
    "宣教",
    "案件",
    "打击",
    "输光",
    "毁了",
    "如何区分",
];
/// Every sign and every lesson in one tree, and what each sign of it is; lessons come behind the signs.
static SIGNS: LazyLock<(Trie, Vec<Sign>)> = LazyLock::new(|| {
    let groups: [(&[&str], Sign); 5] = [
        (&FORBIDS, Sign::Forbids),
        (&DENIES, Sign::Denies),
        (&NEGATES, Sign::Negates),
        (&FIGHTS, Sign::Fights),
        (&AGAINST, Sign::Against),
    ];
    let signs = groups
        .into_iter()
        .flat_map(|(words, sign)| words.iter().map(move |word| ((*word).to_owned(), sign)));
    let (mut words, kinds): (Vec<String>, Vec<Sign>) = signs.unzip();
    words.extend(LESSONS.map(str::to_owned));
    (Trie::of(&words), kinds)
});

/// What a text says around its words.
#[derive(Debug, Clone, Default)]
pub struct Surroundings {
    /// Every sign and its bytes, by where it ends.
    pub(super) signs: Vec<(Sign, Range<usize>)>,
    /// The bytes of what only a text says that teaches.
    lessons: Vec<Range<usize>>,
    /// Whether anything stands in quotes.
    pub(super) quotes: bool,
    /// Whether there is a title.
    pub(super) titles: bool,
}

impl Surroundings {
    /// Looks for every sign.
    pub fn of(text: &Normal) -> Self {
        let (tree, kinds) = &*SIGNS;
        let mut said = Self {
            quotes: text.as_str().contains('“'),
            titles: text.as_str().contains('《'),
            ..Self::default()
        };
        for Match { start, end, number } in tree.find(text.as_str()) {
            match kinds.get(number) {
                Some(sign) => said.signs.push((*sign, start..end)),
                None => said.lessons.push(start..end),
            }
        }
        said
    }

    /// The signs within these bytes, and the byte behind each.
    pub(super) fn signs_within(
        &self,
        bytes: Range<usize>,
    ) -> impl Iterator<Item = (Sign, usize)> + '_ {
        let from = self
            .signs
            .partition_point(|(_, sign)| sign.end <= bytes.start);
        let rest = self.signs.get(from..).unwrap_or_default().iter();
        rest.take_while(move |(_, sign)| sign.end <= bytes.end)
            .filter(move |(_, sign)| sign.start >= bytes.start)
            .map(|(kind, sign)| (*kind, sign.end))
    }

    /// True when the word at these bytes stands in a text that teaches.
    pub(super) fn is_lesson(&self, text: &str, start: usize, end: usize) -> bool {
        if self.lessons.is_empty() {
            return false;
        }
        let [before, behind] = around(text, start, end).map(str::len);
        let near = [start - before..start, end..end + behind];
        let stands = |side: &Range<usize>| {
            let mut lessons = self.lessons.iter();
            lessons.any(|lesson| lesson.start >= side.start && lesson.end <= side.end)
        };
        near.iter().any(stands)
    }
}
