//! Labels that recognition left at the head of a name: the colon between them was not read, blanks are dropped, and
//! 单位 is what remains of a label broken before it.
//!
//! A label of three characters or more begins no company's name. 单位 and 名称 begin a few, so they go only with a
//! sign behind them, where the rest begins with a place as most names do, or where it stands alone elsewhere.

use super::kinds::cues;
use super::labels;
use std::sync::LazyLock;

/// Labels of a holder that no kind of paper asks for, but forms carry.
const OTHERS: [&str; 14] = [
    "委托单位",
    "测试单位",
    "检测单位",
    "编制单位",
    "使用单位",
    "建设单位",
    "申请单位",
    "运营单位",
    "开发单位",
    "受托单位",
    "测试机构",
    "检测机构",
    "权利人",
    "持有人",
];
/// Labels that may be the beginning of a name.
const SHORT: [&str; 2] = ["单位", "名称"];
/// Signs between a label and its value.
const SIGNS: [char; 6] = [':', ';', '.', '·', '_', '-'];
/// Shortest name that is left behind a label, characters.
const SHORTEST: usize = 4;

/// Places that names of companies begin with: the country, provinces, and cities where most are registered.
const PLACES: &str = "中国 北京 天津 上海 重庆 河北 山西 辽宁 吉林 黑龙江 江苏 浙江 安徽 福建 江西 山东 河南 湖北 湖南 \
    广东 海南 四川 贵州 云南 陕西 甘肃 青海 内蒙古 广西 西藏 宁夏 新疆 香港 澳门 台湾 深圳 广州 杭州 南京 苏州 成都 武汉 \
    西安 长沙 郑州 青岛 济南 厦门 福州 泉州 宁波 温州 嘉兴 绍兴 金华 台州 无锡 常州 南通 徐州 扬州 合肥 芜湖 南昌 赣州 \
    佛山 东莞 珠海 中山 惠州 汕头 江门 南宁 柳州 桂林 海口 三亚 贵阳 遵义 昆明 大理 拉萨 兰州 西宁 银川 乌鲁木齐 \
    呼和浩特 包头 太原 大同 石家庄 唐山 保定 廊坊 沧州 沈阳 大连 鞍山 长春 哈尔滨 大庆 烟台 潍坊 临沂 威海 淄博 济宁 \
    洛阳 开封 南阳 宜昌 襄阳 株洲 湘潭 岳阳 绵阳 德阳 宜宾 咸阳 宝鸡 雄安";

/// Every label that begins no name, the longest first.
static LONG: LazyLock<Vec<&'static str>> = LazyLock::new(|| {
    let printed = cues().iter().flat_map(|cue| &cue.holders);
    let all = printed.map(String::as_str).chain(labels::HOLDERS);
    let mut long: Vec<&str> = all
        .chain(OTHERS)
        .filter(|label| label.chars().count() >= 3)
        .collect();
    long.sort_unstable_by_key(|label| std::cmp::Reverse(label.len()));
    long.dedup();
    long
});

/// The labels that begin no name.
pub(super) fn labels() -> impl Iterator<Item = &'static str> {
    LONG.iter().copied()
}

/// True when a text begins with a place.
pub(super) fn begins_with_place(text: &str) -> bool {
    PLACES
        .split_whitespace()
        .any(|place| text.starts_with(place))
}

/// The name without the labels before it; `alone` says whether a name stands by itself elsewhere on the paper.
pub(super) fn without_labels<'t>(text: &'t str, alone: &dyn Fn(&str) -> bool) -> &'t str {
    let mut name = text;
    while let Some(rest) = behind_label(name, alone) {
        name = rest;
    }
    name
}

fn behind_label<'t>(text: &'t str, alone: &dyn Fn(&str) -> bool) -> Option<&'t str> {
    let name = |rest: &'t str| rest.trim_start_matches(SIGNS);
    let is_name = |rest: &str| rest.chars().count() >= SHORTEST;
    let long = LONG.iter().find_map(|label| text.strip_prefix(label));
    if let Some(rest) = long.map(name).filter(|rest| is_name(rest)) {
        return Some(rest);
    }
    let rest = SHORT.iter().find_map(|label| text.strip_prefix(label))?;
    let sure = rest.starts_with(SIGNS) || begins_with_place(rest) || alone(rest);
    Some(name(rest)).filter(|rest| sure && is_name(rest))
}
