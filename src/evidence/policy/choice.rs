//! What a policy leaves to the user: to refuse, to agree to apart, and what it says the app does without.

use crate::base::Span;
use regex::Regex;
use std::sync::LazyLock;

/// Words that leave something to the user.
static CHOICE: LazyLock<Option<Regex>> = LazyLock::new(|| {
    Regex::new(
        r"(?:可以?|能|有权)(?:随时|逐项|自行|选择)?拒绝|拒绝[^，。；\n]{0,8}，?[^。；\n]{0,24}(?:不影响|不受影响|可改|可手工|可以手|仍|照常|只影响)|可以?不(?:提供|填|同意|授权|给)|(?:选择|自愿)(?:不|是否|提供|填写)|(?:不同意|不授权|未授予|不给|不填|不开|不提供|不允许)[^。；\n]{0,24}(?:不影响|也行|也能|也可以?|照样|照常|仍|都不妨碍|还可以|可以手)|不影响[^。\n]{0,12}(?:使用|基本|其他)|选填|可选|非必[需填]|不想给",
    )
    .ok()
});

/// Asks for a consent of its own.
static APART: LazyLock<Option<Regex>> = LazyLock::new(|| {
    Regex::new(
        r"单独[^，。；\n]{0,16}(?:同意|授权|勾选|确认|征得|征求|弹|问|许可)|(?:另行|另外|另开|逐项|逐次|个别)[^。；\n]{0,16}(?:同意|允诺|确认|勾选|征求|许可)",
    )
    .ok()
});

/// Behind a kind of data, with the rest of its list: the app does without.
static WITHOUT: LazyLock<Option<Regex>> = LazyLock::new(|| {
    Regex::new(
        r"^[^，。；！？：\n]{0,20}?(?:一概|一律|都|均|全部?|我们|本应用|暂时?)(?:(?:不会?|没有?|不需要?)(?:使用|收集|采集|调用|获取|读取|申请|碰)|(?:不|没)(?:用|要|需要)(?:[，。；！\n]|$)|用不到)",
    )
    .ok()
});

/// Before a permission, with the beginning of its list: the app does not ask for it, whatever happens.
static NEVER: LazyLock<Option<Regex>> = LazyLock::new(|| {
    Regex::new(
        r"(?:不会?|没有|从不|从未|无需|不需要?|不必)(?:主动)?(?:使用|收集|采集|调用|获取|读取|申请|访问|开启|碰)(?:您的|你的|用户的)?[^，。；！？：\n]{0,20}$",
    )
    .ok()
});

/// What makes a denial one that holds only now and then.
static UNLESS: LazyLock<Option<Regex>> = LazyLock::new(|| {
    Regex::new(r"未经|未获|除|如果|如您|若|在您|之前|后台|其他|其它|额外|以外|之外|任何").ok()
});

/// Characters behind a kind of data that are looked at.
const BEHIND: usize = 30;

/// True when the user may refuse something.
pub fn leaves_choice(text: &str) -> bool {
    CHOICE.as_ref().is_some_and(|choice| choice.is_match(text))
}

/// True when something is asked for by a consent of its own.
pub fn asks_apart(text: &str) -> bool {
    APART.as_ref().is_some_and(|apart| apart.is_match(text))
}

/// True when the words behind a kind of data say that the app does without it.
pub fn does_without(text: &str, kind: Span) -> bool {
    let behind: String = text.chars().skip(kind.end).take(BEHIND).collect();
    WITHOUT
        .as_ref()
        .is_some_and(|without| without.is_match(&behind))
}

/// True when the words before a permission say that the app never asks for it.
pub fn never_asks(text: &str, permission: Span) -> bool {
    let before: String = text.chars().take(permission.start).collect();
    let sentence = before
        .rsplit(['。', '；', '！', '？', '\n'])
        .next()
        .unwrap_or_default();
    let says = |pattern: &Option<Regex>| {
        pattern
            .as_ref()
            .is_some_and(|pattern| pattern.is_match(sentence))
    };
    says(&NEVER) && !says(&UNLESS)
}
