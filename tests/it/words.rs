//! Texts as a reader takes them: the map back to what was typed, words of the lists, and a policy item by item.

use crate::support::{Scene, ruleset};
use guoshen::base::Span;
use guoshen::evidence::lexicon::{Denial, Hit};
use guoshen::evidence::normal::Normal;
use guoshen::evidence::{overlap, policy};
use guoshen::ruleset::Tier;
use proptest::prelude::{ProptestConfig, any, proptest};

fn hits(list: &str, text: &str) -> Vec<Hit> {
    let (lexicon, normal) = (ruleset().lexicon(), Normal::of(text));
    let number = lexicon.list(list).unwrap();
    lexicon
        .scan(&normal)
        .iter()
        .filter(|found| found.list == number)
        .filter_map(|found| lexicon.hit(&normal, found))
        .collect()
}

#[test]
fn what_hides_a_word_is_undone() {
    for (typed, plain) in [
        ("ＶＰＮ", "vpn"),
        ("賭博", "赌博"),
        ("赌 博", "赌博"),
        ("赌\u{200B}博", "赌博"),
        ("赌😊博", "赌博"),
        ("赌*.-博", "赌博"),
        ("最最最好", "最好"),
        ("v p n 通道", "vpn通道"),
        ("加 V 信", "加v信"),
        ("第㈠", "第一"),
        ("V.P.N", "vpn"),
        ("ѵрɴ", "ѵpn"),
        ("b0cai", "bocai"),
        ("pórn", "porn"),
        ("蕞好", "最好"),
        ("第壹", "第一"),
        ("⼀⼆", "一二"),
        ("①②", "12"),
    ] {
        assert_eq!(Normal::of(typed).as_str(), plain, "{typed}");
    }
}

#[test]
fn what_parts_words_stays() {
    for text in ["第\n一", "最，好", "赌、博", "赌。博", "（赌）博", "赌“博”"]
    {
        let normal = Normal::of(text);
        assert_eq!(
            normal.as_str().chars().count(),
            text.chars().count(),
            "{text}"
        );
    }
    assert_eq!(Normal::of("1000 www.a.cn").as_str(), "1000 www a cn");
    assert_eq!(Normal::of("").as_str(), "");
}

#[test]
fn a_hit_marks_what_was_typed() {
    let text = "𠮷👩\u{200D}🎨支持賭-😊博";
    let found = hits("gambling.words", text);
    let spans: Vec<Span> = found.iter().map(|hit| hit.span).collect();
    assert_eq!(spans, [Span::new(6, 10)]);
    assert_eq!(spans[0].of(text), "賭-😊博");
}

#[test]
fn a_sentence_against_a_word_is_noticed() {
    for (text, denial) in [
        ("在线赌博", Denial::No),
        ("禁止传播广告，违法信息，赌博内容", Denial::Flat),
        ("不提供赌博", Denial::Flat),
        ("不提供广告，在线赌博", Denial::No),
        ("禁止吸烟。在线赌博", Denial::No),
        ("反赌博之外的网络赌博治理", Denial::Fought),
        ("发现赌博信息可以举报", Denial::Fought),
    ] {
        let found = hits("gambling.words", text);
        assert_eq!(found.last().map(|hit| hit.denial), Some(denial), "{text}");
    }
    assert!(
        hits("absolute", "《第一品牌》连载")
            .iter()
            .all(|hit| hit.titled)
    );
    assert!(
        hits("absolute", "《手册》里的第一品牌")
            .iter()
            .all(|hit| !hit.titled)
    );
}

#[test]
fn latin_words_and_numbers_begin_and_end_by_themselves() {
    assert!(hits("excluded.tunnel", "vpn").len() == 1);
    assert!(hits("excluded.tunnel", "使用VPN上网").len() == 1);
    assert!(hits("excluded.tunnel", "openvpnx").is_empty());
    assert!(hits("absolute", "2100%").is_empty());
}

#[test]
fn every_listed_word_is_found_and_every_allowed_one_stays_silent() {
    let lexicon = ruleset().lexicon();
    let mut wrong = Vec::new();
    for (name, list) in ruleset().word_lists() {
        let number = lexicon.list(name).unwrap();
        for (word, tier) in &list.words {
            let found = lexicon
                .scan(&Normal::of(word))
                .iter()
                .any(|found| found.list == number);
            if found == (*tier == Tier::Allow) {
                wrong.push(format!("{name}: `{word}`"));
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn single_characters_are_listed_only_where_they_say_enough() {
    for (name, list) in ruleset().word_lists() {
        for (word, _) in &list.words {
            let enough = word.chars().count() > 1
                || name == "generic"
                || ["最", "版", "端", "画", "写"].contains(&word.as_str());
            assert!(enough, "{name}: `{word}` is too short");
        }
    }
}

#[test]
fn a_complete_policy_speaks_of_every_item_in_whole_sentences() {
    let text = Scene::base().project.legal.policy_text;
    for item in policy::items(&text) {
        let open = ["16"].contains(&item.number) && item.sentence.is_none();
        let Some(span) = item.sentence else {
            assert!(open, "{}", item.number);
            continue;
        };
        let sentence = span.of(&text);
        assert!(
            !sentence.contains(['\n', '。']),
            "{}: {sentence}",
            item.number
        );
        assert!(!sentence.trim().is_empty(), "{}", item.number);
    }
    assert!(
        policy::items("今天天气很好")
            .iter()
            .all(|item| item.sentence.is_none())
    );
}

#[test]
fn companies_and_apps_of_a_template_are_named() {
    let text = "《旧画板用户隐私政策》\n本应用由旧板科技（上海）有限公司提供，我们与云海数据服务有限公司合作。";
    assert_eq!(policy::titled_app(text), Some("旧画板"));
    assert_eq!(
        policy::companies(text),
        ["旧板科技（上海）有限公司", "云海数据服务有限公司"]
    );
    assert_eq!(policy::titled_app("隐私政策\n甲公司"), None);
}

#[test]
fn repeated_words_are_counted_once_at_their_longest() {
    let text = "会议翻译，文档翻译，图片翻译，语音翻译";
    assert_eq!(overlap::repeated(text, 4), [("翻译".to_owned(), 4)]);
    assert!(overlap::repeated(text, 5).is_empty());
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(256))]

    #[test]
    fn any_text_is_read_and_every_mark_lies_inside(text in any::<String>()) {
        check_marks(&text);
    }

    #[test]
    fn words_among_symbols_are_read_and_marked(text in "[最第一赌博彩 票，。a-z0-9%*😊\u{200B}賭]{0,40}") {
        check_marks(&text);
    }
}

fn check_marks(text: &str) {
    let length = text.chars().count();
    let (lexicon, normal) = (ruleset().lexicon(), Normal::of(text));
    for found in lexicon.scan(&normal) {
        let hit = lexicon.hit(&normal, &found).unwrap();
        assert!(
            hit.span.start < hit.span.end && hit.span.end <= length,
            "{text:?} {hit:?}"
        );
        let typed = Normal::of(&hit.span.of(text));
        let word = Normal::of(&hit.word);
        assert!(typed.as_str().contains(word.as_str()), "{text:?} {hit:?}");
    }
    policy::items(text);
    overlap::repeated(text, 3);
}
