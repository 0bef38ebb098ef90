//! Texts that teach against something name it: 反诈宣传, 禁毒教育, a case in court.

/// So far from a word its lesson is looked for, in characters.
const REACH: usize = 40;

/// What only a text says that warns of something, or studies it as a case.
pub(super) const LESSONS: [&str; 52] = [
    "反诈",
    "防骗",
    "防诈",
    "反赌",
    "禁赌",
    "禁毒",
    "反邪教",
    "反传销",
    "反洗钱",
    "反作弊",
    "反外挂",
    "反迷信",
    "普法",
    "警示教育",
    "警示片",
    "法治课",
    "法治教育",
    "法治宣传",
    "道德与法治",
    "判例",
    "罪名",
    "量刑",
    "法律后果",
    "法律责任",
    "骗术",
    "常见骗局",
    "骗局套路",
    "识破",
    "拆穿",
    "缉私",
    "社区矫正",
    "诚信教育",
    "学术诚信",
    "考试诚信",
    "网络素养",
    "扫黄打非",
    "举报入口",
    "举报渠道",
    "举报电话",
    "举报热线",
    "讲清",
    "的危害",
    "司法所",
    "检察官",
    "民警",
    "文物专业",
    "民俗学",
    "思想史",
    "封建迷信",
    "不得买卖",
    "求助热线",
    "危害宣传",
];

/// How words themselves are spoken of.
const WORDS: [&str; 10] = [
    "禁用词",
    "违禁词",
    "极限词",
    "敏感词",
    "绝对化",
    "广告法",
    "不能写",
    "不得写",
    "字样",
    "说法",
];

/// True for a word in quotes where the words themselves are spoken of: “第一”等禁用词.
pub(super) fn is_quoted_word(text: &str, start: usize, end: usize) -> bool {
    let [before, behind] = around(text, start, end);
    let opened = before.rfind('“');
    let quoted = opened.is_some() && opened > before.rfind('”') && behind.contains('”');
    let spoken = |word: &&str| before.contains(*word) || behind.contains(*word);
    quoted && WORDS.iter().any(spoken)
}

/// What stands near these bytes, before and behind.
pub(super) fn around(text: &str, start: usize, end: usize) -> [&str; 2] {
    let head = text.get(..start).unwrap_or_default();
    let tail = text.get(end..).unwrap_or_default();
    let from = head.char_indices().rev().take(REACH).last();
    let to = tail
        .char_indices()
        .nth(REACH)
        .map_or(tail.len(), |(at, _)| at);
    let head = from.and_then(|(at, _)| head.get(at..));
    [head, tail.get(..to)].map(Option::unwrap_or_default)
}
