//! What a printed scope grants: the scope without what it says is left out (软件开发（不含教育培训）, 证券经纪除外).

use unicode_normalization::UnicodeNormalization as _;

/// What leaves out all that follows in its sentence or brackets.
const WITHOUT: [&str; 7] = [
    "不含",
    "不包括",
    "不包含",
    "不得",
    "不能从事",
    "禁止",
    "未经许可不",
];
/// What leaves out the item it ends.
const EXCEPT: &str = "除外";

/// The scope without blanks, in narrow letters, and without what it leaves out.
pub(crate) fn granted(scope: &str) -> String {
    let plain: String = scope.nfkc().filter(|c| !c.is_whitespace()).collect();
    let parts = plain.split_inclusive([';', '。', '(', ')']);
    parts.flat_map(|part| kept(part).chars()).collect()
}

/// What is left of a sentence or of what stands in brackets.
fn kept(part: &str) -> &str {
    let starts = WITHOUT.iter().filter_map(|word| part.find(word));
    let part = starts.min().and_then(|at| part.get(..at)).unwrap_or(part);
    let bare = part.trim_end_matches([';', '。', '(', ')']);
    let Some(rest) = bare.strip_suffix(EXCEPT) else {
        return part;
    };
    let item = rest.rfind([',', '、']).unwrap_or(0);
    rest.get(..item).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::granted;

    #[test]
    fn what_is_left_out_is_not_granted() {
        for (scope, wanted) in [
            ("软件开发（不含教育培训）；销售 软件", "软件开发(;销售软件"),
            ("软件开发。不得从事教育培训，商品销售", "软件开发。"),
            (
                "教育咨询服务（不含涉许可审批的教育培训活动）",
                "教育咨询服务(",
            ),
            ("证券投资咨询；证券经纪除外", "证券投资咨询;"),
            ("零售，批发、证券经纪除外；餐饮", "零售,批发餐饮"),
            ("教育培训；软件销售", "教育培训;软件销售"),
            (
                "依法须经批准的项目，经批准后方可开展",
                "依法须经批准的项目,经批准后方可开展",
            ),
            ("", ""),
        ] {
            assert_eq!(granted(scope), wanted, "{scope}");
        }
    }
}
