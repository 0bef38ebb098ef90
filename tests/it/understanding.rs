//! What is understood of lines as they are found on real layouts: spread labels, broken titles and names, columns.

use guoshen::evidence::look::Region;
use guoshen::evidence::reading::{
    Colour, Fields, Kind, Line, Page, Seal, SealShape, Source, Turn, Value, say, show,
};
use image::{Rgb, RgbImage};

/// A recognised page; each line is left, top, height and text, its characters as wide as they are high.
pub(crate) fn understood(lines: &[(u32, u32, u32, &str)]) -> (Option<Kind>, Fields) {
    stamped(lines, "")
}

/// The same with a seal that says something.
fn stamped(lines: &[(u32, u32, u32, &str)], seal: &str) -> (Option<Kind>, Fields) {
    let seal = Seal {
        region: Region::new(1000, 1500, 320, 320),
        shape: SealShape::Round,
        confidence: 0.9,
        text: seal.to_owned(),
    };
    let lines = lines.iter().map(|&(x, y, h, text)| Line {
        text: text.to_owned(),
        region: Region::new(x, y, h * u32::try_from(text.chars().count()).unwrap(), h),
        confidence: 0.98,
        from: Source::Ocr,
    });
    say::understand(&[Page {
        number: 0,
        width: 1654,
        height: 2339,
        turned: Turn::None,
        dpi: 200,
        colour: Colour::Colour,
        ink: 0.05,
        lines: lines.collect(),
        seals: vec![seal],
        marks: Vec::new(),
        faults: Vec::new(),
    }])
}

fn text(value: Option<&Value>) -> Option<&str> {
    value.map(|value| value.text.as_str())
}

fn slot(kind: Option<&Kind>) -> Option<&str> {
    kind.map(|kind| kind.slot.as_str())
}

#[test]
fn a_label_spread_over_its_column_is_one_label() {
    let (kind, fields) = understood(&[
        (500, 200, 80, "劳务派遣经营许可证"),
        (1000, 330, 34, "编号：110111558252"),
        (180, 420, 34, "名"),
        (330, 420, 34, "称 青禾网络科技有限公司"),
        (180, 480, 34, "有"),
        (260, 480, 34, "效"),
        (340, 480, 34, "期：2020年07月14日至2023年07月13日"),
    ]);
    assert_eq!(slot(kind.as_ref()), Some("dispatch-license"));
    assert_eq!(text(fields.company.as_ref()), Some("青禾网络科技有限公司"));
    assert_eq!(text(fields.number.as_ref()), Some("110111558252"));
    assert_eq!(text(fields.valid_from.as_ref()), Some("2020-07-14"));
    assert_eq!(text(fields.valid_to.as_ref()), Some("2023-07-13"));
}

#[test]
fn a_title_on_two_lines_and_the_number_of_its_kind_tell_an_approval() {
    let (kind, fields) = understood(&[
        (600, 250, 60, "国家新闻出版署"),
        (620, 360, 36, "国新出审〔2021〕1234号"),
        (480, 500, 60, "关于同意出版运营"),
        (360, 590, 60, "移动游戏《星海》的批复"),
        (220, 720, 36, "北京市新闻出版局："),
    ]);
    assert_eq!(slot(kind.as_ref()), Some("game-approval"));
    let number = text(fields.number.as_ref()).unwrap();
    assert!(
        number.starts_with("国新出审") && number.ends_with("1234号"),
        "{number}"
    );
}

#[test]
fn a_name_and_a_code_run_on_to_the_next_line() {
    let (_, fields) = understood(&[
        (400, 200, 54, "应用发布承诺函"),
        (218, 393, 34, "兹有北方来信与我司一同确认，我司青禾网络科"),
        (163, 441, 34, "技有限公司（统一社会信用代码913501000"),
        (163, 489, 34, "0M0001Y9X）在平台发布应用，资料真实。"),
        (218, 551, 34, "特此承诺。"),
    ]);
    assert_eq!(text(fields.company.as_ref()), Some("青禾网络科技有限公司"));
    let (_, fields) = understood(&[
        (218, 393, 34, "青禾网络科技有限公司（统一社会信用代码9135"),
        (163, 441, 34, "0100M000100Y43）在平台发布应用。"),
    ]);
    assert_eq!(text(fields.uscc.as_ref()), Some("91350100M000100Y43"));
    // An identity card has as many characters, and now and then the right check character.
    let (_, fields) = understood(&[(218, 393, 34, "公民身份号码 91350100M000100Y43")]);
    assert_eq!(fields.uscc, None);
}

#[test]
fn brush_like_letters_read_as_traditional_ones_are_the_simplified_ones() {
    let rest =
        "住所 虚构市示例区示例路七十五号 法定代表人 何岚 注册资本 壹佰万元 经营方式 批零兼营";
    let (kind, fields) = understood(&[
        (517, 221, 79, "醫療器械經營許可證"),
        (181, 418, 36, "企业名称：青禾電子商务有限公司"),
        (181, 480, 36, rest),
    ]);
    assert_eq!(slot(kind.as_ref()), Some("device-operation-license"));
    assert_eq!(text(fields.company.as_ref()), Some("青禾电子商务有限公司"));
    // A paper in traditional characters keeps them.
    let (_, fields) = understood(&[(181, 418, 36, "公司名稱：東興電子商務有限公司")]);
    assert_eq!(text(fields.company.as_ref()), Some("東興電子商務有限公司"));
}

#[test]
fn a_phrase_on_two_lines_is_found_beside_another_column() {
    let (_, fields) = understood(&[
        (285, 1215, 60, "用于注册腾"),
        (1200, 1270, 45, "登记机关"),
        (285, 1280, 60, "讯开发者账号"),
        (315, 1370, 60, "2025年1月3日"),
    ]);
    let phrases: Vec<&str> = fields
        .phrases
        .iter()
        .map(|phrase| phrase.text.as_str())
        .collect();
    assert_eq!(phrases, ["用于注册腾讯开发者账号"]);
    assert_eq!(text(fields.phrase_date.as_ref()), Some("2025-01-03"));
}

/// Ridges of red in an oval, on paper or within a golden ring.
fn oval(ring: Option<Rgb<u8>>) -> RgbImage {
    let mut page = RgbImage::from_pixel(827, 1170, Rgb([252, 250, 246]));
    for (x, y, pixel) in page.enumerate_pixels_mut() {
        let (u, v) = ((x as f32 - 400.0) / 30.0, (y as f32 - 500.0) / 39.0);
        let far = u.hypot(v);
        let ridge = (far * 22.0).sin() > -0.4;
        if far < 1.0 && ridge {
            *pixel = Rgb([206, 40, 48]);
        } else if let Some(ring) = ring.filter(|_| far < 1.25) {
            *pixel = ring;
        }
    }
    page
}

#[test]
fn an_emblem_of_red_and_gold_is_no_thumb_print() {
    let shapes = |page: &RgbImage| -> Vec<SealShape> {
        show::look(page).0.iter().map(|seal| seal.shape).collect()
    };
    assert_eq!(shapes(&oval(None)), [SealShape::ThumbPrint]);
    // A logo is as red and as oval, but whole: its two strokes of paper are no ridges.
    let mut logo = RgbImage::from_pixel(827, 1170, Rgb([252, 250, 246]));
    for (x, y, pixel) in logo.enumerate_pixels_mut() {
        let (u, v) = ((x as f32 - 400.0) / 30.0, (y as f32 - 500.0) / 39.0);
        if u.hypot(v) < 1.0 && !(-0.5..-0.3).contains(&v) && !(0.0..0.08).contains(&v) {
            *pixel = Rgb([206, 40, 48]);
        }
    }
    assert_eq!(shapes(&logo), []);
    assert_eq!(shapes(&oval(Some(Rgb([224, 180, 58])))), []);
}

#[test]
fn numerals_of_amounts_and_misread_forms_in_names_are_told_apart() {
    // 壹 is a letter of a name, 団 is how recognition sees 团.
    let (_, fields) = understood(&[
        (517, 221, 79, "营业执照"),
        (181, 418, 36, "名称：叁壹数据服务（集団）有限公司"),
    ]);
    assert_eq!(
        text(fields.company.as_ref()),
        Some("叁壹数据服务（集团）有限公司")
    );
}

#[test]
fn the_name_below_the_head_of_a_column_is_read() {
    let (_, fields) = understood(&[
        (116, 127, 31, "ICP备案查询"),
        (152, 162, 20, "主办单位名称"),
        (427, 162, 20, "主办单位性质"),
        (533, 162, 20, "网站备案/许可证号"),
        (154, 197, 20, "鲸落生物科技（雄安）有限公司"),
        (527, 196, 20, "企业"),
        (633, 197, 20, "京ICP备14724755号-1"),
    ]);
    assert_eq!(
        text(fields.company.as_ref()),
        Some("鲸落生物科技（雄安）有限公司")
    );
}

#[test]
fn a_shop_has_the_name_behind_its_label() {
    let (_, fields) = understood(&[
        (517, 221, 79, "营业执照"),
        (181, 418, 36, "名称"),
        (381, 418, 36, "历下区七号便利店"),
        (181, 480, 36, "类型"),
        (381, 480, 36, "个体工商户"),
    ]);
    assert_eq!(text(fields.company.as_ref()), Some("历下区七号便利店"));
}

#[test]
fn a_name_that_a_seal_parts_is_put_together() {
    let (_, fields) = understood(&[
        (351, 314, 64, "应用发布承诺函"),
        (782, 1125, 36, "承诺方：砺行七传媒（银川）"),
        (1262, 1125, 36, "集团有限公司"),
    ]);
    assert_eq!(
        text(fields.company.as_ref()),
        Some("砺行七传媒（银川）集团有限公司")
    );
}

#[test]
fn a_letter_misread_once_is_put_right_by_the_rest_of_the_paper() {
    let letter = |second: &str, seal: &str| {
        let lines = [
            (351, 314, 64, "应用发布承诺函"),
            (351, 214, 30, "烟台鲸落生物科技有限公司"),
            (281, 460, 36, second),
            (272, 1401, 36, "承诺方（盖章）：烟检鲸落生物科技有限公司"),
        ];
        let (_, fields) = stamped(&lines, seal);
        text(fields.company.as_ref()).map(str::to_owned)
    };
    let right = Some("烟台鲸落生物科技有限公司");
    let agreed = letter("我司烟台鲸落生物科技有限公司承诺如下：", "");
    assert_eq!(agreed.as_deref(), right);
    let sealed = letter("特此承诺。", "烟台鲸落生物科技有限公司");
    assert_eq!(sealed.as_deref(), right);
    // One line against one line decides nothing.
    let even = letter("特此承诺。", "");
    assert_eq!(even.as_deref(), Some("烟检鲸落生物科技有限公司"));
}

#[test]
fn days_are_read_past_strokes_of_a_seal_and_without_a_ring() {
    let (_, fields) = understood(&[
        (678, 170, 80, "食品经营许可证"),
        (237, 1007, 40, "有效期至"),
        (420, 1000, 40, "责阳"),
        (588, 1010, 40, "2026年5月18日"),
    ]);
    assert_eq!(text(fields.valid_to.as_ref()), Some("2026-05-18"));
    let (_, fields) = understood(&[
        (250, 1241, 40, "有效期限"),
        (471, 1241, 40, "二二四年十月十九日至二〇二九年十月十九日"),
    ]);
    assert_eq!(text(fields.valid_from.as_ref()), Some("2024-10-19"));
    // With the ring there another numeral is missing, and which one is anyone's guess.
    let (_, fields) = understood(&[
        (250, 1241, 40, "有效期至"),
        (471, 1241, 40, "二〇二年十月十九日"),
    ]);
    assert_eq!(fields.valid_to, None);
}

#[test]
fn the_first_day_of_a_period_whose_end_cannot_be_read_is_not_its_last() {
    for (period, from, to) in [
        ("营业期限：2019年05月06日至⽧⽧", Some("2019-05-06"), None),
        (
            "营业期限：2019年05月06日至长期",
            Some("2019-05-06"),
            Some("长期"),
        ),
        ("有效期至：2031年05月06日", None, Some("2031-05-06")),
    ] {
        let (_, fields) = understood(&[(500, 200, 80, "营业执照"), (180, 420, 34, period)]);
        let found = (
            text(fields.valid_from.as_ref()),
            text(fields.valid_to.as_ref()),
        );
        assert_eq!(found, (from, to), "{period}");
    }
}

#[test]
fn the_day_of_a_phrase_is_the_one_below_it() {
    let (_, fields) = understood(&[
        (200, 1000, 60, "用于注册腾讯开发者账号"),
        (1330, 1003, 57, "2024年6月26日"),
        (222, 1080, 56, "2026.04.23"),
    ]);
    assert_eq!(text(fields.phrase_date.as_ref()), Some("2026-04-23"));
}

#[test]
fn an_approval_and_a_letter_name_what_they_are_about() {
    let (_, fields) = understood(&[
        (221, 159, 80, "国家新闻出版署文件"),
        (470, 315, 36, "国新出审〔2020〕1274号"),
        (249, 439, 36, "国家新闻出版署关于同意出版运营移动网络游戏《"),
        (245, 482, 36, "知更课堂大乱斗》的批复"),
    ]);
    assert_eq!(text(fields.title.as_ref()), Some("知更课堂大乱斗"));
    let (_, fields) = understood(&[
        (351, 314, 64, "应用发布承诺函"),
        (
            292,
            527,
            36,
            "我司已读《平台服务协议》，在贵平台发布应用“橙果会",
        ),
        (217, 580, 36, "议”，现郑重承诺如下："),
    ]);
    assert_eq!(text(fields.title.as_ref()), Some("橙果会议"));
}

#[test]
fn a_tick_before_a_name_is_none_of_it() {
    let (_, fields) = understood(&[
        (700, 160, 60, "营业执照"),
        (180, 320, 34, "名称"),
        (420, 320, 34, "☑济南七号生物科技有限公司"),
        (180, 400, 34, "法定代表人"),
        (420, 400, 34, "何苗"),
    ]);
    assert_eq!(
        text(fields.company.as_ref()),
        Some("济南七号生物科技有限公司")
    );
}

/// A licence for value-added telecom that prints these kinds of business.
fn telecom(lines: &[&str]) -> (Option<Kind>, Fields) {
    let mut all = vec![
        (500, 200, 70, "增值电信业务经营许可证"),
        (180, 420, 34, "公司名称：青禾网络科技有限公司"),
        (180, 480, 34, "经营许可证编号：浙B2-20110446"),
    ];
    let printed = (540..).step_by(50).zip(lines);
    all.extend(printed.map(|(y, line)| (180, y, 34, *line)));
    understood(&all)
}

fn services(fields: &Fields) -> Vec<&str> {
    let values = fields.services.iter();
    values.map(|value| value.text.as_str()).collect()
}

#[test]
fn a_telecom_licence_is_told_by_the_kinds_of_business_it_prints() {
    let online = "在线数据处理与交易处理业务";
    let (kind, fields) = telecom(&["业务种类：信息服务业务（仅限互联网信息服务）"]);
    assert_eq!(slot(kind.as_ref()), Some("icp-license"));
    assert_eq!(services(&fields), ["信息服务业务"]);
    let (kind, fields) = telecom(&["业务种类：在线数据处理与交易处理业务"]);
    assert_eq!(slot(kind.as_ref()), Some("edi-license"));
    assert_eq!(services(&fields), [online]);
    assert!(kind.unwrap().confidence > 0.8, "as sure as any other paper");
    // A name that runs on to the next line.
    let (kind, fields) = telecom(&[
        "业务种类：第二类增值电信业务中的在线数据处",
        "理与交易处理业务",
    ]);
    assert_eq!(slot(kind.as_ref()), Some("edi-license"), "{fields:?}");
    // Both: it goes to either place, and a person says which.
    let (kind, fields) = telecom(&["业务种类：在线数据处理与交易处理业务、信息服务业务"]);
    assert_eq!(services(&fields), [online, "信息服务业务"]);
    assert!(kind.unwrap().confidence < 0.8, "not filed with others");
}

#[test]
fn a_telecom_licence_for_other_kinds_is_neither_of_the_two_papers() {
    let (kind, fields) = telecom(&["业务种类：国内呼叫中心业务"]);
    assert_eq!(
        (slot(kind.as_ref()), services(&fields)),
        (None, vec!["呼叫中心业务"])
    );
    assert_eq!(text(fields.number.as_ref()), Some("浙B2-20110446"));
    let (kind, _) = telecom(&["业务种类：信息服务业务（不含互联网信息服务）、国内呼叫中心业务"]);
    assert_eq!(slot(kind.as_ref()), None);
    // Where nothing was read of it, the form of the paper is all there is to go by.
    let (kind, fields) = telecom(&[]);
    assert!(services(&fields).is_empty());
    assert!(kind.unwrap().confidence < 0.8);
    let (_, other) = understood(&[
        (500, 200, 70, "营业执照"),
        (180, 420, 34, "经营范围：呼叫中心业务"),
    ]);
    assert!(
        services(&other).is_empty(),
        "only such a licence permits them"
    );
}

#[test]
fn a_label_without_its_colon_is_no_part_of_a_name() {
    for line in [
        "测试机构杭州番茄信息技术有限公司",
        "承诺所提交的应用信息真实有效公司杭州番茄信息技术有限公司",
    ] {
        let (_, fields) = understood(&[(200, 200, 40, "应用测试报告"), (200, 400, 34, line)]);
        assert_eq!(
            text(fields.company.as_ref()),
            Some("杭州番茄信息技术有限公司"),
            "{line}"
        );
    }
}

#[test]
fn an_identity_number_misread_is_no_credit_code() {
    for number in ["1101051988Q6152318", "9T330106MA2EXAMP0X"] {
        let line = format!("统一社会信用代码 {number}");
        let (_, fields) = understood(&[(200, 200, 80, "营业执照"), (200, 400, 34, &line)]);
        assert_ne!(fields.uscc_valid, Some(true), "{number}");
    }
}
