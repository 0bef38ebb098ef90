//! Texts as a reader takes them: the map back to what was typed, and words of the lists.

use crate::support::ruleset;
use guoshen::base::Span;
use guoshen::evidence::contact::contacts;
use guoshen::evidence::lexicon::{Denial, Hit, Surroundings};
use guoshen::evidence::normal::Normal;
use guoshen::evidence::{overlap, policy};
use guoshen::ruleset::Tier;
use proptest::prelude::{ProptestConfig, any, proptest};

fn hits(list: &str, text: &str) -> Vec<Hit> {
    let (lexicon, normal) = (ruleset().lexicon(), Normal::of(text));
    let number = lexicon.list(list).unwrap();
    let said = Surroundings::of(&normal);
    lexicon
        .scan(&normal)
        .iter()
        .filter(|found| found.list == number)
        .filter_map(|found| lexicon.hit(&normal, &said, found))
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
        ("曾道亻人", "曾道人"),
        ("亻崔 忄青 收攵", "催情收"),
        ("第—品牌，唯—的", "第一品牌,唯一的"),
        ("V。P。N", "vpn"),
        ("u$dt", "usdt"),
        ("🅥🅟🅝", "vpn"),
        ("IP 代 理", "ip代理"),
        ("➕微信", "加微信"),
        ("赌ღ博", "赌博"),
        ("XXXXX公司，xx公司", "xxx公司,xx公司"),
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
    assert_eq!(Normal::of("第——章，1+V").as_str(), "第章,1 v");
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

fn typed(list: &str, text: &str) -> Vec<String> {
    let found = hits(list, text);
    found.iter().map(|hit| hit.span.of(text)).collect()
}

#[test]
fn a_mark_hides_a_word_only_where_neither_side_is_one() {
    for (list, text, word) in [
        ("gambling.words", "最稳的彩。票平台", "彩。票"),
        ("gambling.words", "六，合，彩资料", "六，合，彩"),
        ("gambling.words", "六、合、彩资料", "六、合、彩"),
        ("gambling.words", "买彩（票）投注", "彩（票"),
        ("gambling.words", "彩、票、投、注", "彩、票"),
        ("gambling.words", "彩。票选号", "彩。票"),
        ("excluded.tunnel", "翻，墙软件", "翻，墙"),
        ("adult.porn", "色。情直播", "色。情"),
    ] {
        assert_eq!(
            typed(list, text).first().map(String::as_str),
            Some(word),
            "{text}"
        );
    }
    for (list, text) in [
        ("gambling.words", "活动丰富多彩，票务信息实时更新"),
        ("gambling.words", "支持购彩。票据管理可以归档"),
        ("gambling.words", "张老师戒赌，博客记录了过程"),
        ("gambling.words", "彩\n票"),
        ("excluded.tunnel", "笔记本空翻。墙面可以替换"),
        ("excluded.cheats", "除此之外，挂号信也能登记"),
        ("excluded.snatch", "（一）元购物券"),
        ("excluded.debt", "会前研讨、债务清单"),
        ("adult.porn", "角色、情节、对白都能标注"),
        ("adult.trade", "志愿者支援、交接都有记录"),
        ("superstition", "计算、命名、归档自动完成"),
        ("absolute", "第（一）章 总则"),
    ] {
        assert_eq!(typed(list, text), Vec::<String>::new(), "{text}");
    }
}

#[test]
fn a_disguised_character_is_known_and_an_honest_word_is_not_taken_for_one() {
    for (list, text, tier) in [
        ("gambling.words", "贝者博网站", Tier::Certain),
        ("gambling.words", "彩票漂，采票，彩飘投注", Tier::Certain),
        ("gambling.words", "菜票合买", Tier::Review),
        ("gambling.play", "老虎ji大厅", Tier::Certain),
        ("gambling.play", "德洲扑克", Tier::Certain),
        ("adult.trade", "女票女昌", Tier::Certain),
        ("adult.trade", "火包约，约火包", Tier::Certain),
        ("excluded.fans", "shua粉", Tier::Certain),
        ("excluded.coins", "比特bi行情", Tier::Certain),
        // By sound alone: asked about, never sure.
        ("excluded.cheats", "pojie软件站", Tier::Review),
    ] {
        let found = hits(list, text);
        assert_eq!(found.first().map(|hit| hit.tier), Some(tier), "{text}");
    }
    for (list, text) in [
        ("gambling.words", "博采众长，取众家之长"),
        ("gambling.words", "读博士的同学"),
        ("adult.porn", "颜色清晰，特色请看"),
        ("adult.porn", "做AI绘画"),
        ("adult.porn", "结果聊天记录"),
        ("superstition", "计算名次"),
        ("superstition", "耕地占补平衡"),
        // The end of one word and the beginning of the next.
        ("adult.porn", "路口交通研判"),
        ("adult.porn", "各自慰问登记"),
        ("unlawful.politics", "行政变动通知回执"),
        // Sounds that many words of two characters have.
        ("conduct.odds", "亲子绘本朗读"),
        ("unlawful.abuse", "派件看板，凭单号查收件人"),
    ] {
        assert_eq!(typed(list, text), Vec::<String>::new(), "{text}");
    }
}

#[test]
fn ways_to_reach_somebody_are_found_and_other_numbers_are_not() {
    let found = |text: &str| -> Vec<(String, bool)> {
        let contacts = contacts(text, &Normal::of(text));
        contacts
            .iter()
            .map(|contact| (contact.span.of(text), contact.sure))
            .collect()
    };
    for (text, wanted) in [
        ("电话 138 1234 5678", "138 1234 5678"),
        ("１３８１２３４５６７８", "１３８１２３４５６７８"),
        ("1 3 8 1 2 3 4 5 6 7 8", "1 3 8 1 2 3 4 5 6 7 8"),
        ("①③⑧①②③④⑤⑥⑦⑧", "①③⑧①②③④⑤⑥⑦⑧"),
        ("13812345六七八", "13812345六七八"),
        ("壹叁捌一二三四五六七八", "壹叁捌一二三四五六七八"),
        ("看 www。abc。com 吧", "www。abc。com"),
        ("w w w . a b c . com", "w w w . a b c . com"),
        ("www点abc点com", "www点abc点com"),
        ("https：//a.cn/x", "https：//a.cn/x"),
        ("a@b.com", "a@b.com"),
        ("微信：abcdef", "微信：abcdef"),
        ("加V❤：abc1234", "V❤：abc1234"),
        ("薇❤信 abc123", "薇❤信 abc123"),
        ("QQ123456789", "QQ123456789"),
        ("加Q1234567", "Q1234567"),
        ("400-800-1234", "400-800-1234"),
    ] {
        assert_eq!(found(text), [(wanted.to_owned(), true)], "{text}");
    }
    assert_eq!(
        found("见 abc（点）com"),
        [("abc（点）com".to_owned(), false)]
    );
    for text in [
        "编号 20261124001，长度 400 米",
        "订单号 1381234567890123",
        "1 3 5 7 9 11 13 15 17 19 21",
        "一二三四五六七八九十",
        "2024-10-11 13:00 15:30",
        "支持 Node.js 与 ASP.NET",
        "微信：支持扫码登录；QQ、邮箱",
        "微信 Windows11 版",
        "V：电压，版本 V1.2.3",
        "",
    ] {
        assert_eq!(found(text), [], "{text}");
    }
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
        ("没有门槛的网上赌场", Denial::No),
        ("不能错过的博彩平台", Denial::No),
        ("不用出门就能买彩票", Denial::No),
        ("禁止小孩，欢迎成人来赌场", Denial::No),
        ("拒绝平庸，来一场梭哈", Denial::No),
        ("禁止外传彩票号码", Denial::No),
        ("除非彩票停售", Denial::No),
        ("没有广告、彩票和弹窗", Denial::Flat),
        ("严禁从事违法活动，传播赌博内容", Denial::Flat),
        ("禁止发布任何形式的赌博信息", Denial::Flat),
        ("不会向用户推荐彩票", Denial::Flat),
        ("与彩票无关", Denial::Fought),
        ("千万别赌博", Denial::Flat),
    ] {
        let found = hits("gambling.words", text);
        assert_eq!(found.last().map(|hit| hit.denial), Some(denial), "{text}");
    }
    assert!(
        hits("absolute", "《第一品牌的诞生》连载")
            .iter()
            .all(|hit| hit.titled)
    );
    assert!(
        hits("absolute", "《手册》里的第一品牌")
            .iter()
            .all(|hit| !hit.titled)
    );
    for (text, titled) in [
        ("《彩票管理条例》", true),
        ("《赌博的危害》", true),
        ("《六合彩内幕》", false),
        ("《彩票必中》", false),
    ] {
        let found = hits("gambling.words", text);
        assert_eq!(found.first().map(|hit| hit.titled), Some(titled), "{text}");
    }
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
            // Of a phrase, the first way to say each piece.
            let sample: String = word
                .split('…')
                .map(|piece| piece.split('|').next().unwrap_or_default())
                .collect();
            let found = lexicon
                .scan(&Normal::of(&sample))
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
fn repeated_words_are_counted_once_at_their_longest() {
    let text = "会议翻译，文档翻译，图片翻译，语音翻译";
    assert_eq!(
        overlap::repeated(&Normal::of(text), 4, 8),
        [("翻译".to_owned(), 4)]
    );
    assert!(overlap::repeated(&Normal::of(text), 5, 0).is_empty());
    assert!(overlap::repeated(&Normal::of(text), 4, 9).is_empty());
}

#[test]
fn words_two_texts_share_are_whole_runs_that_tell() {
    let text = "记录会议纪要、跟进待办；我们的会议。";
    let words = overlap::common(text, "会议纪要\n待办 3/5\n我们的", 6);
    assert_eq!(words, ["会议纪要", "待办"]);
    assert_eq!(overlap::common(text, "会议纪要\n待办 3/5", 1).len(), 1);
    assert!(overlap::common(text, "别的页面", 6).is_empty());
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
    let said = Surroundings::of(&normal);
    for found in lexicon.scan(&normal) {
        let hit = lexicon.hit(&normal, &said, &found).unwrap();
        assert!(
            hit.span.start < hit.span.end && hit.span.end <= length,
            "{text:?} {hit:?}"
        );
        let typed = Normal::of(&hit.span.of(text));
        let again = lexicon.scan(&typed);
        let said = Surroundings::of(&typed);
        let hit_again = |found| lexicon.hit(&typed, &said, found);
        let mut again = again.iter().filter_map(hit_again);
        // What a letter stands for may take its neighbours to tell.
        let lettered = |text: &str| text.chars().any(|c| c.is_ascii_alphabetic());
        let heard = lettered(typed.as_str()) && !lettered(&hit.word);
        assert!(
            heard || again.any(|same| same.word == hit.word),
            "{text:?} {hit:?}"
        );
    }
    policy::items(text);
    overlap::repeated(&Normal::of(text), 3, 0);
}
