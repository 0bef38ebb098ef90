//! Cuts a reviewer's message into sentences, and sentences into pieces.

/// Shortest sentence that can say anything, in letters.
const SENTENCE: usize = 3;
/// Shortest piece of a sentence that is looked at alone, in characters.
const PIECE: usize = 5;
/// Longest heading in 【】 that stands for nothing itself, in characters.
const HEADING: usize = 12;

/// Sentences, items of lists and lines, each as it stands in the text.
pub(super) fn sentences(text: &str) -> Vec<&str> {
    let mut sentences = Vec::new();
    let (mut start, mut at) = (0, 0);
    let mut before: Option<char> = None;
    while let Some(c) = text.get(at..).and_then(|rest| rest.chars().next()) {
        let mark = if ends(c) {
            c.len_utf8()
        } else {
            text.get(at..)
                .map_or(0, |rest| heading(rest).max(number(rest, before)))
        };
        if mark == 0 {
            before = Some(c);
            at += c.len_utf8();
            continue;
        }
        sentences.extend(text.get(start..at).and_then(sentence));
        at += mark;
        start = at;
        before = Some('\n');
    }
    sentences.extend(text.get(start..).and_then(sentence));
    sentences
}

/// The pieces a sentence is joined from; none where it is one piece.
pub(super) fn pieces(sentence: &str) -> Vec<&str> {
    let mut pieces = vec![sentence];
    for joint in ["，", ",", "：", ":", "另外", "另", "并且", "同时"] {
        pieces = pieces.iter().flat_map(|one| one.split(joint)).collect();
    }
    let pieces = pieces.into_iter().map(str::trim);
    let pieces: Vec<&str> = pieces
        .filter(|piece| piece.chars().count() >= PIECE)
        .collect();
    if pieces.len() > 1 { pieces } else { Vec::new() }
}

const fn ends(c: char) -> bool {
    matches!(c, '。' | '；' | ';' | '！' | '!' | '？' | '?' | '\n' | '\r')
}

fn sentence(part: &str) -> Option<&str> {
    let part = part.trim_matches(|c: char| c.is_whitespace() || "，,、：:-·•*".contains(c));
    let letters = part.chars().filter(|c| c.is_alphabetic());
    (letters.count() >= SENTENCE).then_some(part)
}

/// Bytes of a short heading in 【】 at the start of `rest`; 0 without.
fn heading(rest: &str) -> usize {
    let Some(inner) = rest.strip_prefix('【') else {
        return 0;
    };
    match inner.split_once('】') {
        Some((title, _)) if title.chars().count() <= HEADING => title.len() + 2 * '【'.len_utf8(),
        _ => 0,
    }
}

/// Bytes of the number of a list's item at the start of `rest`: ①, (1), （二）, 3. or 四、; 0 without.
fn number(rest: &str, before: Option<char>) -> usize {
    let Some(first) = rest.chars().next() else {
        return 0;
    };
    if ('①'..='⑳').contains(&first) {
        return first.len_utf8();
    }
    let opened = matches!(first, '(' | '（');
    let inner = if opened {
        rest.get(first.len_utf8()..).unwrap_or_default()
    } else {
        rest
    };
    let figure = figure(inner);
    let mut behind = inner.get(figure..).unwrap_or_default().chars();
    let (Some(close), next) = (behind.next(), behind.next()) else {
        return 0;
    };
    let all = rest.len() - inner.len() + figure + close.len_utf8();
    if figure == 0 {
        return 0;
    }
    if opened {
        return if matches!(close, ')' | '）') { all } else { 0 };
    }
    let free = before.is_none_or(|c| c.is_whitespace() || "。；;：:，,、".contains(c));
    let digits = inner.starts_with(|c: char| c.is_ascii_digit());
    let next_digit = next.is_some_and(|c| c.is_ascii_digit());
    let is_number = match close {
        ')' | '）' => free || digits && before.is_none_or(|c| c != '.' && !c.is_ascii_digit()),
        '、' if digits => before.is_none_or(|c| c != '.' && !c.is_ascii_alphanumeric()),
        '、' => free,
        '.' | '．' if next_digit => false,
        '.' | '．' => free || digits && before.is_none_or(|c| !c.is_ascii()),
        _ => false,
    };
    if is_number { all } else { 0 }
}

/// Bytes of one or two figures, Chinese numerals, or one letter from a to h.
fn figure(text: &str) -> usize {
    let first = text.chars().next();
    let of = |is: fn(char) -> bool| -> usize {
        let figures = text.chars().take_while(|&c| is(c));
        let bytes: Vec<usize> = figures.map(char::len_utf8).collect();
        if bytes.len() > 2 {
            0
        } else {
            bytes.iter().sum()
        }
    };
    match first {
        Some('0'..='9') => of(|c| c.is_ascii_digit()),
        Some('a'..='h') => 1,
        Some(_) => of(|c| "一二三四五六七八九十".contains(c)),
        None => 0,
    }
}

#[cfg(test)]
mod tests {
    use super::{pieces, sentences};

    #[test]
    fn items_of_lists_are_sentences() {
        let lists = [
            "请修改：1.登录只有扫码 2.广告浮窗去掉 3.电话是空号",
            "①登录只有扫码②广告浮窗去掉③电话是空号",
            "（一）登录只有扫码；（二）广告浮窗去掉；（三）电话是空号。",
            "【登录】登录只有扫码\n【广告】广告浮窗去掉\n【其他】电话是空号",
            "- 登录只有扫码\n- 广告浮窗去掉\n- 电话是空号",
            "一、登录只有扫码。二、广告浮窗去掉。三、电话是空号",
            "a.登录只有扫码 b.广告浮窗去掉 c.电话是空号",
            "1、登录只有扫码，2、广告浮窗去掉，3、电话是空号",
        ];
        for list in lists {
            let mut found = sentences(list);
            found.retain(|one| *one != "请修改");
            let items = ["登录只有扫码", "广告浮窗去掉", "电话是空号"];
            assert_eq!(found, items, "{list}");
        }
    }

    #[test]
    fn figures_inside_a_sentence_are_no_numbers_of_items() {
        for text in [
            "送审的包是1.2.0，线上跑的是2.0.5",
            "违反1.3的规定",
            "截图第1张和第2张一样",
            "第一、二张截图一样",
            "名称“AI Note 2”里有空格",
            "【这一段太长了所以不会是一个小标题】后面还有",
            "",
        ] {
            assert!(sentences(text).len() < 2, "{text}: {:?}", sentences(text));
        }
    }

    #[test]
    fn pieces_are_long_enough_to_say_something() {
        assert_eq!(pieces("名称过长，请修改"), [""; 0]);
        assert_eq!(
            pieces("横幅占了半屏，弹窗没有关闭的叉"),
            ["横幅占了半屏", "弹窗没有关闭的叉"]
        );
    }
}
