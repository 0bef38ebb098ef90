//! Ways to hide a word, and sales talk without fixed words.

use crate::support::ruleset;
use guoshen::evidence::lexicon::{Hit, Surroundings, Tier};
use guoshen::evidence::normal::Normal;
use guoshen::evidence::overlap;

fn hits(list: &str, text: &str) -> Vec<Hit> {
    let (lexicon, normal) = (ruleset().lexicon(), Normal::of(text));
    let number = lexicon.list(list).unwrap();
    let (found, said) = (lexicon.scan(&normal), Surroundings::of(&normal));
    let listed = found.iter().filter(|found| found.list == number);
    listed
        .filter_map(|found| lexicon.hit(&normal, &said, found))
        .collect()
}

fn typed(list: &str, text: &str) -> Vec<String> {
    hits(list, text)
        .iter()
        .map(|hit| hit.span.of(text))
        .collect()
}

#[test]
fn markup_is_read_as_what_it_shows() {
    for (typed, plain) in [
        ("六合&#24425;", "六合彩"),
        ("&#x8D4C;&#x535a;", "赌博"),
        ("六&nbsp;合&nbsp;彩", "六合彩"),
        ("赌&#8203;博", "赌博"),
        ("赌<b></b>博", "赌博"),
        ("赌<span class=\"a\">博</span>", "赌博"),
        ("赌\\u535a", "赌博"),
        ("赌<br>博", "赌\n博"),
        ("A&amp;B", "ab"),
        ("AT&T;x", "at t;x"),
        ("in < out, up > on", "in out, up on"),
        ("&#1114112;&#xD800;", " 1114112; xd800;"),
        ("&", " "),
        ("\\", " "),
    ] {
        let normal = Normal::of(typed);
        assert_eq!(normal.as_str(), plain, "{typed}");
    }
    let text = "我赌&#21338;了";
    let normal = Normal::of(text);
    let at = normal.as_str().find('博').unwrap();
    assert_eq!(normal.typed(at..at + 3).of(text), "&#21338;");
}

#[test]
fn a_single_letter_hides_a_word_where_neither_side_is_one_or_the_word_is_long() {
    for (list, text, word) in [
        ("gambling.words", "赌x博网站", "赌x博"),
        ("gambling.words", "看六Ａ合b彩资料", "六Ａ合b彩"),
        ("gambling.words", "六1合2彩", "六1合2彩"),
        ("excluded.cards", "斗D地主约局", "斗D地主"),
        ("excluded.cheats", "外g挂免封", "外g挂"),
        ("absolute", "世界j级体验", "世界j级"),
    ] {
        let found = typed(list, text);
        assert_eq!(found.first().map(String::as_str), Some(word), "{text}");
    }
    for (list, text) in [
        ("gambling.words", "色彩b票据"),
        ("gambling.words", "第2彩3票"),
        ("gambling.words", "看博ab彩"),
        ("adult.porn", "可以做T爱心的形状"),
        ("superstition", "手机a相册"),
        ("excluded.lottery", "展开B奖项"),
    ] {
        assert_eq!(typed(list, text), Vec::<String>::new(), "{text}");
    }
}

#[test]
fn a_phrase_is_its_pieces_in_order_close_together_in_one_sentence() {
    let locating = |text: &str| typed("excluded.locating", text);
    assert_eq!(locating("掌握女友的行踪"), ["女友的行踪"]);
    assert_eq!(locating("男友，现在在哪"), ["男友，现在在哪"]);
    assert_eq!(
        typed("conduct.logins", "只能使用QQ登录"),
        ["只能使用QQ登录"]
    );
    for text in [
        "位置和女友无关",
        "写给女友。位置在三楼",
        "女友喜欢的咖啡馆开在二楼，位置很好找",
    ] {
        assert_eq!(locating(text), Vec::<String>::new(), "{text}");
    }
    // What is certain by itself is not made doubtful by a phrase around it.
    let found = hits("excluded.debt", "债务人要被催收");
    let certain: Vec<&str> = found
        .iter()
        .filter(|hit| hit.tier == Tier::Certain)
        .map(|hit| hit.word.as_str())
        .collect();
    assert_eq!(certain, ["催收"]);
}

#[test]
fn a_piece_of_text_three_times_in_a_row_is_noticed() {
    let copied = |text: &str| overlap::copied(&Normal::of(text));
    assert_eq!(copied("签到签到签到"), Some(("签到".to_owned(), 3)));
    assert_eq!(
        copied("好用的签到，好用的签到好用的签到好用的签到工具"),
        Some(("好用的签到".to_owned(), 3))
    );
    for text in ["签到签到", "哈哈哈哈哈哈", "121212", "一次又一次", "", "签"] {
        assert_eq!(copied(text), None, "{text}");
    }
}
