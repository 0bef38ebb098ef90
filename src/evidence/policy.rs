//! A privacy policy read item by item: which sentence speaks of what the law asks for.
//!
//! The items follow the personal information law, article 17 and its neighbours, and the two standards in use. A
//! sentence that speaks of an item shows that it was thought of, never that it is enough.

mod quote;

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
    /// Of the sentences that speak of it the one that says most.
    pub sentence: Option<Span>,
}

/// Number, weight and what a sentence about the item looks like.
const ITEMS: [(&str, Need, &str); 26] = [
    (
        "01",
        Need::Must,
        r"隐私(?:权)?(?:保护)?(?:政策|协议|声明|指引|须知|规则|条款)|个人信息(?:保护|处理)(?:政策|规则|声明|须知)|(?i:privacy (?:policy|notice|statement))",
    ),
    (
        "02",
        Need::Must,
        r"(?:我们|我司|运营|处理者|提供者|开发者|主体|名称|单位|由|——)[^。\n（(]{0,30}(?:公司|工作室|个体工商户|事务所|研究院|大学|中心|医院|学校|合作社|协会|经营部)|(?m:^)[^。\n（(]{2,40}(?:公司|工作室|事务所|研究院|大学|中心|医院|学校|合作社|协会|经营部)|注册地址|办公地址|联系地址",
    ),
    (
        "03",
        Need::Must,
        r"@|(?:电话|手机|座机|微信)[^。\n]{0,12}\d{5}|\d{3,4}[-－ ]\d{7,8}|400[-－ ]?\d{3}|1[3-9]\d{9}|热线|客服(?:电话|邮箱|热线|中心|微信|部)|(?:联系|找|询问|咨询)[^。\n]{0,6}客服|个人信息保护(?:负责人|专员|官)|(?:联系|电子)邮箱|邮箱[:：]",
    ),
    (
        "04",
        Need::Must,
        r"(?:生效|更新|发布|修订|施行|实施|批准|版本|公布|颁布|启用|适用|改动|写于|起有效|天起有效)(?:日期|时间|于|日|自)?[^\n]{0,8}(?:20\d\d|二[〇零]二)|(?:20\d\d|二[〇零]二)[^\n]{0,14}(?:生效|更新|发布|修订|施行|公布|施行|实施|启用|适用|执行|起算|开始算|起用|起，|起。)",
    ),
    (
        "05",
        Need::Must,
        r"(?:收集|获取|采集|需要您提供|处理|涉及|填写|口述|填|录入|敲|读取|记录|要|留下)[^。\n]{0,60}(?:信息|昵称|手机|邮箱|头像|账号|日志|位置|记录|内容|数据|名单|标识|姓名|地址|称呼|设备型号)|信息[:：]",
    ),
    (
        "06",
        Need::Must,
        r"用于|为了|以便|用来|目的|便于|方便|好让|供[^。\n]{1,14}(?:核实|识别|使用|联系|核对|试算|查看)|不然[^。\n]{1,16}(?:没法|不了|找不|不能)",
    ),
    (
        "07",
        Need::Must,
        r"(?:处理|收集|获取|采集|取得|存储|储存|保存|使用|传输|加工)(?:您的?|用户的?)?(?:个人)?(?:信息|数据)?的?方式|(?:目的|用途|范围|种类|规则)[、和及与]方式|方式[、和及与](?:范围|目的|种类|期限|频率)|以[^。，；\n]{1,24}方式[^。，；\n]{0,12}(?:处理|收集|获取|采集|存储|保存|使用|传输)|自动(?:收集|记录|获取|采集|读取|计时|传来|生成|上传|统计)|(?:主动|自行|自己|亲自)[^。，；\n]{0,6}提供|(?:自行|自己|亲自|主动|您|你|客户|本人|用户)[^。，；\n]{0,6}(?:输入|填写|上传|填|敲|口述|录入|选择|录制)|经您授权|从[^。，；\n]{1,16}(?:取得|获取|读取|导入|带入)|(?:把|将)[^。\n]{2,40}(?:交给|传给|提供给)(?:我们|本应用)|(?:您|你)[^。，；\n]{0,3}(?:手打|写|录)(?:进|入|下)",
    ),
    (
        "08",
        Need::Must,
        r"(?:保存|存储|保留|留存|存放|保管|留|放|存|躺)[^。\n]{0,24}(?:期限|时间|期间|学期|学年|\d+ ?(?:天|日|个?月|年|小时|周)|[一二三四五六七八九十两半]+ ?个?(?:天|日|月|年|小时|周|星期))|(?:期限|时间)[^。\n]{0,12}(?:保存|存储|保留)|(?:最短|必要|所需)[^。\n]{0,10}(?:期限|时间)|(?:天|日|月|年|小时|学期|周|期满|到时|到期|马上|结束|之后|后)[^。\n]{0,10}(?:清除|清掉|销毁|删除|碎掉|抹掉|清空|扔掉?|粉碎|覆盖|没了)|留到您?注销|(?i:\d+ ?(?:days|years|months))",
    ),
    (
        "09",
        Need::Must,
        r"境内|中国大陆|(?i:mainland china)|服务器(?:在|设在|位于|放在)|(?:机器|主机)(?:在|设在|位于)|(?:设|存储|保存|储存|位于|放)(?:于|在)[^。\n]{1,16}(?:主机|服务器|产业园|云)|不出国门|机房|数据中心|(?:放|存|保管|留|储)[^。\n]{0,8}国内|国内[^。\n]{0,8}(?:服务器|节点|云)|(?:存储|存放|保存)[^。\n]{0,6}(?:地点|位置|在)",
    ),
    (
        "10",
        Need::Must,
        r"权限|授权|不(?:申请|需要|调用)[^。\n]{0,10}(?:摄像头|麦克风|位置|相册)|摄像头|麦克风|会议信息|参会|(?i:permission)",
    ),
    (
        "11",
        Need::Must,
        r"(?i)SDK|第三方(?:软件|组件|服务|合作|平台|提供|公司|代码)|任何第三方|[（(][^（）()\n]{2,24}(?:有限公司|有限责任公司|股份公司)[)）]|https?://[^\s]{4,60}(?:privacy|terms|legal|policy|protocol)|(?:别家|别人家|外面|其他公司)的(?:服务|代码|组件|工具)",
    ),
    (
        "12",
        Need::Must,
        r"(?:信息|数据|资料|内容)[^。\n]{0,12}共享|共享[^。\n]{0,10}(?:信息|数据|资料|给|对象|清单|名单|方)|与[^。\n]{1,16}共享|对外提供|提供给(?:第三方|他人|其他|别)|(?:向|给|让)(?:第三方|其他公司|任何)|单独(?:同意|表示同意|请您同意|征得|取得|问|签字|授权|确认|弹窗)|不(?:会)?向.{0,8}提供|(?:不|没有?|绝不)(?:会)?(?:再)?(?:给|告诉|卖给|透露给)(?:别人|他人|任何|其他|别的|外人)|都不给|不[^。，\n]{1,16}(?:交予|交给|转交)|单独作出|卖给|出售您",
    ),
    (
        "13",
        Need::Should,
        r"委托|受托|之托|托给|托人|托管给|外包|代办方|委由|代管|托它|托其|代为(?:处理|保管)",
    ),
    (
        "14",
        Need::Should,
        r"合并|分立|收购|转让|重组|转手|并入|并到|接手|新东家|新主人|转给别家|破产|并购|拆分|接盘|卖给别人",
    ),
    (
        "15",
        Need::Should,
        r"公开披露|公开您的|披露|(?:不|没有|绝不|更不|从不)(?:会|可以|能)?(?:对外)?(?:公开|公布|发表|展示)|(?:公开|公布|展示)[^。\n]{0,8}(?:信息|昵称|资料|姓名|案例|客户|出去)|贴到网上|(?i:public disclosure)|挂出去",
    ),
    ("16", Need::Sensitive, r"敏感(?:个人)?信息"),
    (
        "17",
        Need::Must,
        r"查阅|阅览|复本|(?i:access)|访问您|(?:可|能|有权|申请|自行|随时|请求)[^。\n]{0,16}(?:查询|查看)|(?:查询|查看)[^。\n]{0,8}(?:您|你|自己|个人|信息|记录|数据|资料)|复制|副本|导出|复印|带走一份|打包带走|想看|看(?:看)?(?:您|你|自己|我们|你们)",
    ),
    (
        "18",
        Need::Must,
        r"更正|修改|补充|纠正|改正|补全|写错|填错|记得不对|自己改|能改|可以改|可改|改[:：]|(?i:rectif)",
    ),
    (
        "19",
        Need::Must,
        r"删除(?:您|你|个人|信息|数据|账|权|本人|其|我们|该|记录|内容|相关|上述|某|不|全部|单|已|所|自己|部分|任)|(?:要求|申请|请求|有权|权利|行使)[^。\n]{0,20}删除|删除[、，。；和及或与：:（(]|[、；和及或与—·]删除|删掉|删[:：]|，删[。；]|抹除|抹去|抹掉",
    ),
    (
        "20",
        Need::Must,
        r"(?:撤回|撤销|收回|取消)[^。\n]{0,8}(?:同意|授权|许可)|(?:同意|授权|许可)[^。\n]{0,10}(?:撤回|收回|撤销|取消)|(?:关闭|关掉|关上)[^。\n]{0,8}(?:权限|授权|功能|开关)|改变[^。\n]{0,6}授权|不再同意|(?i:withdraw|收回 ?consent)|打过的勾|勾去掉|反悔|后悔",
    ),
    (
        "21",
        Need::Login,
        r"注销[^。\n]{0,6}(?:账|帐|用户|您|会员|个人|服务|身份)|(?:账号|账户|帐号|帐户|用户)[^。\n]{0,10}(?:注销|销掉|销户)|(?:申请|办理|自助|可以|可|能|后|即可|随时)注销|注销[：:。；，”」后]|销号|销户",
    ),
    (
        "22",
        Need::Must,
        r"投诉|举报|(?:\d+|[一二三四五六七八九十两]+) ?个?(?:工作日|天|日|小时)[^。\n]{0,12}(?:答复|回复|回应|回音|办完|办结|处理|答应|给您|给你)|(?:答复|回复|回应|回音|办理|核实|处理|办好|办完|反馈)[^。\n]{0,20}(?:工作日|天|日)|(?:不超过|最慢|最迟|最长)[^。\n]{0,6}(?:工作日|天)|网信办|12345|12377",
    ),
    (
        "23",
        Need::Must,
        r"未成年|儿童|十四周岁|14 ?周岁|监护人|小朋友|(?:不满|未满|不到|小于)[^。\n]{0,4}(?:14|十四|18|十八) ?周?岁",
    ),
    (
        "24",
        Need::Must,
        r"(?i)加密|密文|安全(?:措施|保护|技术|事件|防护)|(?:信息|数据|资料)[^。\n]{0,12}(?:泄露|泄漏)|(?:泄露|泄漏)[^。\n]{0,10}(?:信息|数据|资料|事件)|HTTPS访问|通过HTTPS|TLS|脱敏|打码|篡改|(?:走|使用|采用|通过|经) ?HTTPS|HTTPS ?(?:加密|访问|传输)|漏出去",
    ),
    (
        "25",
        Need::Must,
        r"(?:变更|更新|修订|修改|改动|变动|改之前|改动前|改好|改了|调整)[^。\n]{0,30}(?:会|将|我们|提前|通过|以|在|用|发|弹|打开)[^。\n]{0,20}(?:通知|告知|窗|公告|公布|提示|推送|公示|告诉|出来|短信|置顶|邮件|横幅|征求)|(?i:change|改动|更新)[^。\n]{0,60}(?:公示|横幅|banner|email|醒目通知)|(?:通知|告知|弹窗|公告)[^。\n]{0,20}(?:变更|更新|修订|改动|改了)",
    ),
    (
        "26",
        Need::Should,
        r"出境|境外(?:提供|传输|存储|接收|处理|主体|机构)|(?:向|往|到|传|送|放|流)[^。\n]{0,4}(?:境外|国外|海外)|个性化|自动化决策|(?:没有|不做|不会|不搞|没)[^。\n]{0,8}推荐|适用[^。\n]{0,8}法律|争议|管辖",
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
                    let found = sign.find_iter(text).map(|found| found.range());
                    quote::best(text, number, found.filter(|found| counts(need, found)))
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

/// Says that nothing at all is collected.
static NOTHING: LazyLock<Option<Regex>> = LazyLock::new(|| {
    Regex::new(
        r"(?:不|没有|从不|从未|未|不会|未曾)(?:主动)?(?:收集|采集|获取|索取|记录|保存|存储|留存)(?:、?(?:也)?不?(?:收集|采集|获取|处理|保存|存储|上传|使用|记录|留存))*(?:您|你|用户|使用者)?的?(?:任何|一切|哪怕一[项条样])[^，。；\n]{0,8}(?:信息|数据|资料|内容|东西)|什么(?:信息|数据|东西|资料)?(?:都|也)(?:不|没有?)(?:收集|采集|存|留|要|记|拿)|一(?:样|项|条)(?:信息|数据|东西)?(?:都|也)(?:不|没有?)(?:收集|采集|存|留|要|拿)|零收集|(?:有没有|是否)(?:收集|采集)[^。？\n]{0,12}信息[？?]?[ 　]*(?:没有|否|不)",
    )
    .ok()
});

/// Says that something is.
static SOMETHING: LazyLock<Option<Regex>> = LazyLock::new(|| {
    Regex::new(
        r"(?:我们|本应用|本软件|本产品|系统)(?:会|将|需要|需|可能会?|仅|只|主要)?(?:依法|向您|从您处|自动)?(?:收集|采集|获取|读取|处理)(?:以下|如下|并|和|您|你|用户|下列|部分|一些|必要)|(?:收集|采集)(?:的信息|信息)(?:包括|如下|有)|请您(?:提供|填写|授权)|需要您(?:提供|填写|授权)",
    )
    .ok()
});

/// Items without an object where nothing is collected: kinds, purpose, way, term and place of storage, devices, other
/// parties, sensitive data, and the rights to what is not there.
pub const OBJECTLESS: [&str; 16] = [
    "05", "06", "07", "08", "09", "10", "11", "12", "13", "14", "15", "16", "17", "18", "19", "20",
];

/// The sentence that says that nothing is collected; `None` when another one says what is.
pub fn collects_nothing(text: &str) -> Option<Span> {
    if SOMETHING.as_ref().is_none_or(|some| some.is_match(text)) {
        return None;
    }
    let mut found = NOTHING.as_ref()?.find_iter(text);
    found.find_map(|found| {
        let whole = sentence(text, found.range());
        let narrowed = |said: &str| CONDITIONS.iter().any(|word| said.contains(word));
        (!narrowed(&whole.of(text))).then_some(whole)
    })
}

/// A sentence with one of these speaks of a case: before consent nothing is collected.
const CONDITIONS: [&str; 10] = [
    "之前",
    "以前",
    "如果",
    "除了",
    "除非",
    "未经",
    "否则",
    "情况下",
    "同意前",
    "时，我们",
];

/// The sentence that says that no sensitive data are collected.
pub fn denies_sensitive(text: &str) -> Option<Span> {
    denials(text).next().map(|found| sentence(text, found))
}

/// The whole sentence around a range of bytes, as scalar values.
fn sentence(text: &str, found: std::ops::Range<usize>) -> Span {
    let whole = around(text, found);
    let count = |end: usize| text.get(..end).map_or(0, |head| head.chars().count());
    Span::new(count(whole.start), count(whole.end))
}

/// The whole sentence around a range of bytes, without what ends it.
fn around(text: &str, found: std::ops::Range<usize>) -> std::ops::Range<usize> {
    let ends = ['。', '！', '？', '\n', '；'];
    let head = text.get(..found.start).unwrap_or_default();
    let start = head.rfind(ends).map_or(0, |at| {
        at + head
            .get(at..)
            .and_then(|rest| rest.chars().next())
            .map_or(1, char::len_utf8)
    });
    let tail = text.get(found.end..).unwrap_or_default();
    start..found.end + tail.find(ends).unwrap_or(tail.len())
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
    let name = [
        "—",
        "—",
        "-",
        "App",
        "APP",
        "app",
        "应用",
        "软件",
        "平台",
        "小程序",
    ]
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
