//! A privacy policy read item by item: which sentence speaks of what the law asks for.
//!
//! The items follow the personal information law, article 17 and its neighbours, and the two standards in use. A
//! sentence that speaks of an item shows that it was thought of, never that it is enough.

use crate::base::{Span, width};
use regex::Regex;
use std::sync::LazyLock;

/// How much a missing item weighs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Need {
    /// Asked of every policy.
    Must,
    /// Asked for when it happens; most policies say something.
    Should,
    /// Asked of apps with accounts.
    Login,
    /// Asked when sensitive data are collected.
    Sensitive,
}

/// One item of the list.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Item {
    /// Number, `01` to `26`; its words are the text `policy-item-<number>`.
    pub number: &'static str,
    /// How much it weighs.
    pub need: Need,
    /// The first sentence that speaks of it.
    pub sentence: Option<Span>,
}

/// Number, weight and what a sentence about the item looks like.
const ITEMS: [(&str, Need, &str); 26] = [
    (
        "01",
        Need::Must,
        r"隐私(?:权)?(?:政策|协议|声明|保护指引)|个人信息(?:保护|处理)(?:政策|规则|声明)|(?i)privacy (?:policy|notice)",
    ),
    (
        "02",
        Need::Must,
        r"公司|工作室|个体工商户|事务所|研究院|大学|中心|注册地址|办公地址|联系地址",
    ),
    (
        "03",
        Need::Must,
        r"@|电话|客服|热线|个人信息保护负责人|联系邮箱|联系方式|联系.{0,6}\d{3,4}-?\d{7,8}",
    ),
    (
        "04",
        Need::Must,
        r"(?:生效|更新|发布|修订|施行|版本)(?:日期|时间|于|日)?[^\n]{0,8}20\d\d|20\d\d[^\n]{0,12}(?:生效|更新|发布|修订|施行)",
    ),
    (
        "05",
        Need::Must,
        r"(?:收集|获取|采集|需要您提供|处理)[^。\n]{0,60}(?:信息|昵称|手机|邮箱|头像|账号|日志|位置|记录|内容|数据|名单|标识)|信息[:：]",
    ),
    ("06", Need::Must, r"用于|为了|以便|用来|目的"),
    (
        "07",
        Need::Must,
        r"(?:处理|收集|获取|采集|取得|存储|储存|保存|使用|传输|加工)(?:您的?|用户的?)?(?:个人)?(?:信息|数据)?的?方式|(?:目的|用途|范围|种类|规则)[、和及与]方式|方式[、和及与](?:范围|目的|种类|期限|频率)|以[^。，；\n]{1,24}方式[^。，；\n]{0,12}(?:处理|收集|获取|采集|存储|保存|使用|传输)|自动收集|主动(?:提供|输入|填写|上传)|自动(?:记录|获取|采集)|经您授权",
    ),
    (
        "08",
        Need::Must,
        r"(?:保存|存储|保留|留存)[^。\n]{0,24}(?:期限|时间|期间|\d+ ?(?:天|日|个月|年|小时)|[一二三四五六七八九十]+(?:天|日|个月|年))|(?:期限|时间)[^。\n]{0,12}(?:保存|存储|保留)|(?:最短|必要|所需)[^。\n]{0,10}(?:期限|时间)",
    ),
    (
        "09",
        Need::Must,
        r"境内|中国大陆|(?:存储|存放|保存)[^。\n]{0,6}(?:地点|位置|在)",
    ),
    (
        "10",
        Need::Must,
        r"权限|授权|不(?:申请|需要|调用)[^。\n]{0,10}(?:摄像头|麦克风|位置|相册)|摄像头|麦克风|会议信息|参会",
    ),
    (
        "11",
        Need::Must,
        r"(?i)SDK|第三方(?:软件|组件|服务|合作|平台|提供|公司)|任何第三方",
    ),
    (
        "12",
        Need::Must,
        r"共享|对外提供|提供给(?:第三方|他人|其他)|向(?:第三方|其他公司)|单独同意|不(?:会)?向.{0,8}提供",
    ),
    ("13", Need::Should, r"委托"),
    ("14", Need::Should, r"合并|分立|收购|转让|重组"),
    ("15", Need::Should, r"公开披露|公开您的|披露"),
    ("16", Need::Sensitive, r"敏感(?:个人)?信息"),
    ("17", Need::Must, r"查阅|访问您|查询|查看|复制|副本|导出"),
    ("18", Need::Must, r"更正|修改|补充|纠正"),
    ("19", Need::Must, r"删除"),
    (
        "20",
        Need::Must,
        r"撤回|撤销|关闭[^。\n]{0,8}(?:权限|授权|功能)|改变[^。\n]{0,6}授权|取消授权",
    ),
    ("21", Need::Login, r"注销"),
    (
        "22",
        Need::Must,
        r"工作日|投诉|举报|(?:十五|15|三十|30)(?:个|天|日)",
    ),
    (
        "23",
        Need::Must,
        r"未成年人|儿童|十四周岁|14周岁|14 周岁|监护人",
    ),
    (
        "24",
        Need::Must,
        r"加密|安全(?:措施|保护|技术|事件|防护)|泄露",
    ),
    (
        "25",
        Need::Must,
        r"(?:变更|更新|修订|修改)[^。\n]{0,40}(?:通知|告知|弹窗|公告|公布|提示|推送|公示)|(?:通知|告知|弹窗|公告)[^。\n]{0,20}(?:变更|更新|修订)",
    ),
    (
        "26",
        Need::Should,
        r"出境|境外|个性化|自动化决策|适用[^。\n]{0,8}法律|争议",
    ),
];

static COMPILED: LazyLock<Vec<Option<Regex>>> = LazyLock::new(|| {
    ITEMS
        .iter()
        .map(|(_, _, sign)| Regex::new(sign).ok())
        .collect()
});

/// Words that say of sensitive data that there are none.
static NONE_SENSITIVE: LazyLock<Option<Regex>> = LazyLock::new(|| {
    Regex::new(
        r"(?:不|未|没有|无需|从不)(?:会|再|主动|直接|以任何方式)?(?:收集|处理|获取|采集|涉及|使用|存储|读取|索取|需要|包含)?(?:您|用户)?的?(?:任何)?敏感(?:个人)?信息",
    )
    .ok()
});

/// Every item, each with the sentence that speaks of it. That no sensitive data are collected tells nothing about them.
pub fn items(text: &str) -> Vec<Item> {
    let denied: Vec<std::ops::Range<usize>> = denials(text).collect();
    let counts = |need: Need, found: &std::ops::Range<usize>| {
        let inside = |denied: &std::ops::Range<usize>| {
            denied.start <= found.start && found.end <= denied.end
        };
        need != Need::Sensitive || !denied.iter().any(inside)
    };
    ITEMS
        .iter()
        .zip(COMPILED.iter())
        .map(|(&(number, need, _), sign)| Item {
            number,
            need,
            sentence: sign
                .as_ref()
                .and_then(|sign| {
                    let mut found = sign.find_iter(text).map(|found| found.range());
                    found.find(|found| counts(need, found))
                })
                .map(|found| sentence(text, found)),
        })
        .collect()
}

fn denials(text: &str) -> impl Iterator<Item = std::ops::Range<usize>> {
    let none = NONE_SENSITIVE.as_ref();
    none.into_iter()
        .flat_map(move |none| none.find_iter(text).map(|found| found.range()))
}

/// The sentence that says that no sensitive data are collected.
pub fn denies_sensitive(text: &str) -> Option<Span> {
    denials(text).next().map(|found| sentence(text, found))
}

/// The whole sentence around a range of bytes, as scalar values.
fn sentence(text: &str, found: std::ops::Range<usize>) -> Span {
    let ends = ['。', '！', '？', '\n', '；'];
    let head = text.get(..found.start).unwrap_or_default();
    let start = head.rfind(ends).map_or(0, |at| {
        at + head
            .get(at..)
            .and_then(|rest| rest.chars().next())
            .map_or(1, char::len_utf8)
    });
    let tail = text.get(found.end..).unwrap_or_default();
    let end = found.end + tail.find(ends).unwrap_or(tail.len());
    let count = |end: usize| text.get(..end).map_or(0, |head| head.chars().count());
    Span::new(count(start), count(end))
}

/// What full names of companies end with; of two that overlap the longer one stands first.
const FORMS: [&str; 4] = ["股份有限公司", "有限责任公司", "有限公司", "工作室"];
/// Characters before the form of a company, at least and at most.
const BODY: std::ops::RangeInclusive<usize> = 2..=30;

/// True for a character a company's name is made of.
fn is_of_name(c: char) -> bool {
    c.is_ascii_alphanumeric() || width::is_han(c) || matches!(c, '（' | '）' | '(' | ')')
}

/// Where the name begins whose form begins at `form`, no further back than `from`; `None` when too little stands before.
fn begin(text: &str, from: usize, form: usize) -> Option<usize> {
    let body = text.get(from..form)?.char_indices().rev();
    let name = body
        .take_while(|&(_, c)| is_of_name(c))
        .take(*BODY.end())
        .map(|(at, _)| from + at);
    let (length, start) = name.fold((0, form), |(length, _), at| (length + 1, at));
    BODY.contains(&length).then_some(start)
}

/// Full company names with the words a sentence puts before them, in bytes.
fn full_names(text: &str) -> Vec<&str> {
    let (mut found, mut from, mut seek) = (Vec::new(), 0, 0);
    while let Some((form, length)) = next_form(text, seek) {
        seek = form + length;
        if let Some(start) = begin(text, from, form) {
            found.extend(text.get(start..seek));
            from = seek;
        }
    }
    found
}

/// The next form of a company: where it begins, and its length.
fn next_form(text: &str, from: usize) -> Option<(usize, usize)> {
    let rest = text.get(from..)?;
    let forms = FORMS
        .iter()
        .filter_map(|form| Some((rest.find(form)?, form.len())));
    let (at, length) = forms.min_by_key(|&(at, length)| (at, std::cmp::Reverse(length)))?;
    Some((from + at, length))
}

/// Full company names in a text, each once, without the words a sentence puts before them.
pub fn companies(text: &str) -> Vec<&str> {
    const BEFORE: [&str; 14] = [
        "由",
        "与",
        "是",
        "指",
        "为",
        "向",
        "和",
        "及",
        "：",
        ":",
        "处理者",
        "运营者",
        "公司名称",
        "我们",
    ];
    let mut found: Vec<&str> = Vec::new();
    for name in full_names(text) {
        let start = BEFORE
            .iter()
            .filter_map(|word| name.rfind(word).map(|at| at + word.len()))
            .filter(|&at| name.len() - at > "有限公司".len() + 3)
            .max()
            .unwrap_or(0);
        let name = name.get(start..).unwrap_or(name);
        if !found.contains(&name) {
            found.push(name);
        }
    }
    found
}

static SPEAKER: LazyLock<Option<Regex>> = LazyLock::new(|| {
    Regex::new(
        r"(股份有限公司|有限责任公司|有限公司|工作室)[（(,，]?(?:以下|下)?(?:简称|称|称为)(?:为)?[“‘「\x22]?(?:我们|本公司)",
    )
    .ok()
});

/// The companies a text calls "we", in order.
pub fn speakers(text: &str) -> Vec<&str> {
    let Some(speaker) = SPEAKER.as_ref() else {
        return Vec::new();
    };
    speaker
        .captures_iter(text)
        .filter_map(|found| {
            let form = found.get(1)?;
            let start = begin(text, 0, form.start())?;
            companies(text.get(start..form.end())?).first().copied()
        })
        .collect()
}

static TITLE: LazyLock<Option<Regex>> = LazyLock::new(|| {
    Regex::new(r"^[\s《“「]*([^《》“”「」\s，。：:]{1,24}?)(?:用户)?(?:隐私|个人信息(?:保护|处理))(?:权)?(?:政策|协议|声明|规则|保护)").ok()
});

static AGREEMENT_TITLE: LazyLock<Option<Regex>> = LazyLock::new(|| {
    Regex::new(r"^[\s《“「]*([^《》“”「」\s，。：:]{1,24}?)(?:用户|软件|许可|服务|使用){1,4}(?:协议|条款|须知)").ok()
});

/// What the first line of a policy calls the app.
pub fn titled_app(text: &str) -> Option<&str> {
    titled(text, TITLE.as_ref()?)
}

/// What the first line of a user agreement calls the app.
pub fn titled_agreement(text: &str) -> Option<&str> {
    titled(text, AGREEMENT_TITLE.as_ref()?)
}

fn titled<'a>(text: &'a str, title: &Regex) -> Option<&'a str> {
    let first = text.lines().find(|line| !line.trim().is_empty())?;
    let name = title.captures(first)?.get(1)?.as_str();
    let name = ["App", "APP", "app", "应用", "软件", "平台", "小程序"]
        .iter()
        .fold(name, |name, suffix| {
            name.strip_suffix(suffix).unwrap_or(name)
        });
    let named = !name.is_empty()
        && !["隐私", "政策", "协议"]
            .iter()
            .any(|word| name.contains(word));
    named.then_some(name)
}
