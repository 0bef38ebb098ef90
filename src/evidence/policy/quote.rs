//! Which of the sentences that speak of an item says most of it. A heading only announces the item, and a word of it may
//! stand in a sentence about something else.

use super::around;
use regex::Regex;
use std::ops::Range;
use std::sync::LazyLock;

/// What a sentence says that is about the item itself, by its number.
const TELLING: [(&str, &str); 20] = [
    (
        "02",
        r"处理者|运营(?:者|方|主体)|注册地址|办公地址|(?:下称|简称)[“‘「]?我们",
    ),
    ("03", r"@|\d{5}|\d{3,4}[-－ ]\d{3}"),
    (
        "05",
        r"(?:收集|获取|采集|取得)[^。\n]{0,50}(?:昵称|头像|手机|邮箱|账号|位置|姓名|日志|标识|记录|名单|内容)",
    ),
    ("06", r"用于|用来|以便|为了"),
    (
        "07",
        r"(?:收集|处理|获取|取得|采集)(?:信息|数据)?的?方式|(?:您|用户)(?:自行|主动)[^。，\n]{0,4}(?:提供|填写|输入|上传)|自动(?:收集|记录|获取|采集|生成)|经您授权",
    ),
    (
        "08",
        r"(?:保存|存储|保留|留存)(?:期限|时间)|(?:\d+|[一二三四五六七八九十两]+) ?个?(?:天|日|个?月|年)",
    ),
    (
        "09",
        r"(?:存储|存放|保存|储存|存|放)(?:在|于|到)?[^。，\n]{0,12}(?:境内|国内|中国|大陆)|(?:存储|保存|存放|存|放)(?:在|于)[^。，\n]{0,12}(?:服务器|机房|主机)|(?:境内|国内)的?(?:存储|保存|存放|服务器|节点|机房)|服务器(?:在|设在|位于|放在)",
    ),
    (
        "10",
        r"(?:读取|取得|申请|开启|获取)[^。\n]{0,16}(?:权限|摄像头|麦克风|相册|位置|成员|会议信息)|(?:权限|摄像头|麦克风|相册|位置)[^。\n]{0,30}(?:用于|用来|以便|申请|关闭)",
    ),
    ("11", r"(?i)SDK|https?://"),
    (
        "12",
        r"共享|对外提供|(?:向|给)(?:第三方|他人|任何|其他)[^。\n]{0,12}(?:提供|出售)|卖给",
    ),
    ("14", r"合并|分立|收购|重组|破产"),
    ("16", r"必要|影响|单独同意|例如|包括|可能"),
    ("17", r"查阅|查询|副本|查看(?:您|你|自己|全部|个人)"),
    ("18", r"更正|补充|改正"),
    (
        "19",
        r"删除[：:]|(?:可以?|能|有权|申请|要求|请求)[^。\n]{0,12}删除|删除(?:您|你|单|全部|账)",
    ),
    ("20", r"(?:撤回|撤销|收回)[^。\n]{0,8}(?:同意|授权)"),
    (
        "21",
        r"注销[：:]|(?:申请|可以|可|在)[^。\n]{0,20}注销|注销(?:账|帐)",
    ),
    (
        "22",
        r"(?:工作日|天|日|小时)[^。\n]{0,12}(?:答复|回复|处理|反馈)|(?:答复|回复)[^。\n]{0,12}(?:工作日|天|日)",
    ),
    ("24", r"加密|TLS|HTTPS|泄露|泄漏"),
    ("26", r"个性化|自动化决策|出境|适用[^。\n]{0,8}法律"),
];

static COMPILED: LazyLock<Vec<(&str, Regex)>> = LazyLock::new(|| {
    let telling = TELLING.iter();
    let compiled = telling.map(|&(number, sign)| Some((number, Regex::new(sign).ok()?)));
    compiled.flatten().collect()
});

/// More places than this are not compared.
const MOST: usize = 60;
/// Characters of the longest heading.
const HEADING: usize = 24;

/// The place among `found` whose sentence says most of the item; the first of those that say as much.
pub(super) fn best(
    text: &str,
    number: &str,
    found: impl Iterator<Item = Range<usize>>,
) -> Option<Range<usize>> {
    let sign = COMPILED.iter().find(|(item, _)| *item == number);
    let said = |place: &Range<usize>| {
        let whole = around(text, place.clone());
        let (said, rest) = text.split_at_checked(whole.end).unwrap_or((text, ""));
        let said = said.get(whole.start..).unwrap_or_default();
        let tells = sign.is_none_or(|(_, sign)| sign.is_match(said));
        (!is_heading(said, rest), tells)
    };
    let mut best: Option<((bool, bool), Range<usize>)> = None;
    for place in found.take(MOST) {
        let said = said(&place);
        if best.as_ref().is_none_or(|(most, _)| said > *most) {
            best = Some((said, place));
        }
        if said == (true, true) {
            break;
        }
    }
    best.map(|(_, place)| place)
}

/// A short line of its own that states nothing: no full stop, nothing behind a colon. `rest` is what follows it.
fn is_heading(line: &str, rest: &str) -> bool {
    let ends = rest.is_empty() || rest.starts_with('\n');
    let line = line.trim();
    let value = line.split_once(['：', ':']).map(|(_, value)| value.trim());
    let states = value.is_some_and(|value| !value.is_empty()) || line.contains('@');
    ends && !states && line.chars().count() <= HEADING
}
