//! The scope printed on the licence names the chosen businesses (clauses 4.1.license.2, 4.2.2.2, 4.2.7.3).
//!
//! Registration offices word a scope freely, so a scope without a usual word is pointed out and never fails.

use crate::base::Arg;
use crate::checks::{Check, CheckCtx, Findings, Input, Place};
use crate::project::{FieldPath, PaperField};
use unicode_normalization::UnicodeNormalization as _;

/// Asks for a scope that was not entered; warns when it has no usual word of a chosen business.
pub(crate) static BUSINESS_SCOPE: Check = Check {
    id: "business-scope",
    clauses: &["4.1.license.2", "4.2.2.2", "4.2.7.3"],
    reads: &[Input::Papers, Input::Category],
    revision: 1,
    run,
};

const LICENSE: &str = "business-license";
const GENERAL: &str = "4.1.license.2";

/// Two clauses name the words themselves.
const NAMED: [(&str, &str); 2] = [("ecommerce", "4.2.2.2"), ("video_course", "4.2.7.3")];

/// Words scopes use for a business; one is enough. Common knowledge of registered scopes, 2026-11-24.
const USUAL: [(&str, &[&str]); 32] = [
    ("securities", &["证券", "期货", "基金", "金融"]),
    ("loan", &["贷款", "信贷", "融资", "金融"]),
    ("bank", &["银行", "存款", "金融"]),
    ("credit_card", &["银行", "信用卡", "金融"]),
    ("factoring", &["保理"]),
    ("forex", &["外汇", "外币", "结售汇", "兑换"]),
    (
        "finance_news",
        &["金融", "证券", "财经", "新闻", "信息服务"],
    ),
    ("gold", &["黄金", "贵金属", "金银", "珠宝"]),
    ("payment", &["支付"]),
    ("insurance", &["保险"]),
    ("credit_report", &["征信"]),
    ("ecommerce", &["零售", "批发", "销售"]),
    ("dating", &["婚", "交友", "信息服务", "互联网"]),
    ("messaging", &["通信", "通讯", "电信", "信息服务", "互联网"]),
    ("fun_social", &["娱乐", "文化", "信息服务", "互联网"]),
    ("medical_service", &["医疗", "诊疗", "诊所", "医院"]),
    ("medical_device", &["医疗器械"]),
    ("drug", &["药"]),
    ("aesthetic", &["医疗", "美容"]),
    ("beauty", &["美容", "美发", "理发"]),
    (
        "media",
        &[
            "视听",
            "文化",
            "直播",
            "广播",
            "电视",
            "音像",
            "演出",
            "信息服务",
        ],
    ),
    ("news", &["新闻"]),
    ("reading", &["出版", "图书", "报刊", "期刊", "文化"]),
    ("air", &["航空", "机票", "票务", "客运"]),
    ("show", &["演出", "票务", "文艺"]),
    ("ride", &["出租", "租赁", "客运", "运输"]),
    ("lodging", &["住宿", "旅馆", "酒店", "宾馆", "餐饮", "食品"]),
    ("video_course", &["教育"]),
    ("recruit", &["人力资源", "职业中介", "人才", "劳务", "招聘"]),
    ("auto", &["汽车", "机动车"]),
    ("express", &["快递", "邮政", "物流", "货运", "运输"]),
    ("charity", &["慈善", "公益", "募捐", "救助"]),
];

fn run(ctx: &CheckCtx<'_>, out: &mut Findings) {
    let Some(paper) = ctx.paper(LICENSE).filter(|paper| !paper.files.is_empty()) else {
        return;
    };
    let place = || Place::Field {
        path: FieldPath::PaperText(LICENSE.to_owned(), PaperField::Scope),
    };
    let scope: String = paper.scope.nfkc().filter(|c| !c.is_whitespace()).collect();
    if scope.is_empty() {
        for clause in BUSINESS_SCOPE.clauses {
            out.ask(clause).at(place()).say("scope-missing", []);
        }
        return;
    }
    for business in &ctx.project().category.businesses {
        let Some((_, words)) = USUAL.iter().find(|(id, _)| id == business) else {
            continue;
        };
        if words.iter().any(|word| scope.contains(word)) {
            continue;
        }
        let named = NAMED.iter().find(|(id, _)| id == business);
        for clause in [GENERAL]
            .into_iter()
            .chain(named.map(|&(_, clause)| clause))
        {
            out.warn(clause).at(place()).sure(70).say(
                "scope-without-business",
                [
                    ("business", Arg::term(format!("business-{business}"))),
                    ("words", words.join(" / ").into()),
                ],
            );
        }
    }
}
