//! What a page is said to have been recognised by: the words that decided it, not the largest ones on it.

use crate::understanding::understood;
use guoshen::evidence::reading::Kind;

const OWNER: &str = "深圳云纪要科技有限公司";

fn told(lines: &[(u32, u32, u32, &str)]) -> Kind {
    understood(lines).0.expect("a kind that is told")
}

#[test]
fn the_title_is_the_reason_though_a_name_is_printed_larger() {
    let kind = told(&[
        (400, 250, 60, "计算机软件著作权登记证书"),
        (180, 420, 34, "软件名称：云纪要会议助手软件"),
        (180, 500, 72, OWNER),
        (180, 620, 34, "登记号：2024SR0123456"),
    ]);
    assert_eq!(kind.slot, "software-copyright");
    assert_eq!(kind.said, ["计算机软件著作权登记证书"]);
}

#[test]
fn a_title_parted_by_recognition_is_told_whole_or_as_far_as_it_goes() {
    let rest = [
        (180, 420, 34, "软件名称：云纪要会议助手软件"),
        (180, 500, 72, OWNER),
    ];
    let below = [
        (480, 200, 60, "计算机软件"),
        (430, 280, 60, "著作权登记证书"),
    ];
    let kind = told(&[&below[..], &rest].concat());
    assert_eq!(kind.said, ["计算机软件著作权登记证书"]);
    let beside = [
        (300, 200, 60, "计算机"),
        (600, 200, 60, "软件著作权登记证书"),
    ];
    let kind = told(&[&beside[..], &rest].concat());
    assert_eq!(kind.slot, "software-copyright");
    assert_eq!(kind.said, ["软件著作权登记证书"]);
}

#[test]
fn of_a_sentence_only_the_words_that_count_are_told() {
    let kind = told(&[
        (180, 200, 72, OWNER),
        (
            180,
            420,
            34,
            "我司已取得计算机软件著作权登记证书，著作权人为我司。",
        ),
    ]);
    assert_eq!(kind.said, ["计算机软件著作权登记证书"]);
}

#[test]
fn a_number_that_no_other_paper_has_is_the_reason_where_no_title_was_read() {
    let kind = told(&[
        (180, 200, 72, OWNER),
        (180, 420, 34, "著作权人"),
        (180, 480, 34, "软件名称"),
        (180, 540, 34, "权利取得方式"),
        (180, 600, 34, "登记号：2024SR0123456"),
    ]);
    assert_eq!(kind.slot, "software-copyright");
    assert_eq!(kind.said, ["2024SR0123456"]);
}

#[test]
fn what_tells_two_papers_of_one_title_apart_is_told_as_well() {
    let kind = told(&[
        (500, 200, 70, "增值电信业务经营许可证"),
        (180, 420, 34, "业务种类：信息服务业务"),
        (180, 500, 72, OWNER),
    ]);
    assert_eq!(kind.said, ["增值电信业务经营许可证", "信息服务业务"]);
}

#[test]
fn a_phrase_that_lends_a_licence_is_told_beside_the_title() {
    let kind = told(&[
        (500, 200, 80, "营业执照"),
        (180, 420, 34, "名称：深圳云纪要科技有限公司"),
        (180, 520, 34, "用于授权申请腾讯会议开放平台上线"),
    ]);
    assert_eq!(kind.slot, "grantor-license");
    assert_eq!(kind.said, ["营业执照", "用于授权申请腾讯会议开放平台上线"]);
}
