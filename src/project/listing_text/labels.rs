//! Words that stand before a value, in Chinese and English, and what they are about.

use crate::project::{DeveloperKind, TextField};

/// What a label is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Label {
    /// A text field.
    Text(TextField),
    /// Keywords.
    Keywords,
    /// Languages.
    Languages,
    /// Kind of developer.
    Kind,
    /// A telephone number or an e-mail address.
    Reach,
    /// Something the listing has no field for; it ends the value before it.
    Nothing,
}

impl Label {
    /// True for values of more than one line.
    pub(super) const fn takes_lines(self) -> bool {
        matches!(
            self,
            Self::Keywords
                | Self::Text(
                    TextField::Detail | TextField::TestAccount | TextField::OtherPlatforms
                )
        )
    }
}

/// Labels, in small letters, without blanks, with `|` between them.
const LABELS: &[(Label, &str)] = &[
    (
        Label::Text(TextField::Name),
        "应用名称|应用名|名称|app名称|产品名称|产品名|软件名称|应用标题|name|appname|applicationname|productname",
    ),
    (
        Label::Text(TextField::ShownName),
        "用户实际看到的名称|显示名称|展示名称|应用内名称|displayname|nameusersreallysee",
    ),
    (
        Label::Text(TextField::Version),
        "版本|版本号|应用版本|当前版本|提交版本|version|versionnumber|appversion",
    ),
    (
        Label::Text(TextField::RunningVersion),
        "实际运营的版本号|运营版本|线上版本|运行版本|runningversion|versioninoperation",
    ),
    (
        Label::Text(TextField::Brief),
        "简介|应用简介|产品简介|一句话简介|一句话介绍|简短描述|短描述|简短介绍|副标题|brief|briefintro|briefintroduction|shortdescription|subtitle|tagline",
    ),
    (
        Label::Text(TextField::Detail),
        "详细描述|描述|应用描述|详细介绍|应用介绍|产品介绍|产品描述|功能介绍|应用详情|长描述|description|fulldescription|longdescription|detaileddescription|appdescription|details",
    ),
    (
        Label::Text(TextField::HomeUrl),
        "应用首页地址|应用首页|首页地址|首页|应用地址|homepage|homepageurl|homepageoftheapp|appurl",
    ),
    (
        Label::Text(TextField::TrustedDomains),
        "可信域名|业务域名|h5可信域名|trusteddomains",
    ),
    (
        Label::Text(TextField::GuideUrl),
        "使用指引|使用指引地址|使用说明|使用手册|帮助文档|帮助地址|userguide|guide|helppage",
    ),
    (
        Label::Text(TextField::JumpUrl),
        "会议外跳转地址|跳转地址|addressoutsidemeetings",
    ),
    (
        Label::Text(TextField::TestAccount),
        "测试账号|测试帐号|审核账号|体验账号|测试账号及密码|测试账号密码|testaccount|demoaccount",
    ),
    (
        Label::Text(TextField::OtherPlatforms),
        "其他平台|其他平台的版本|其他平台版本|otherplatforms|versionsonotherplatforms",
    ),
    (
        Label::Text(TextField::DeveloperName),
        "开发者|开发者名称|开发商|公司|公司名称|公司全称|企业|企业名称|企业全称|主体名称|单位名称|运营主体|开发者/公司名称|developer|developername|company|companyname|publisher|vendor",
    ),
    (
        Label::Text(TextField::Uscc),
        "统一社会信用代码|社会信用代码|信用代码|uscc|unifiedsocialcreditcode|creditcode",
    ),
    (
        Label::Text(TextField::Website),
        "官网|官网地址|官方网站|公司官网|企业官网|公司网站|网址|网站|官网/网址|website|officialwebsite|companywebsite",
    ),
    (
        Label::Text(TextField::Phone),
        "电话|客服电话|联系电话|联系人电话|服务电话|客服热线|手机|手机号|联系人手机|phone|telephone|tel|servicetelephone|supportphone|phonenumber",
    ),
    (
        Label::Text(TextField::Contact),
        "联系人|联系人姓名|contact|contactperson|contactname",
    ),
    (
        Label::Text(TextField::Email),
        "邮箱|联系邮箱|联系人邮箱|电子邮箱|电子邮件|客服邮箱|邮件|email|e-mail|mail|contactemail|contacte-mail|supportemail",
    ),
    (
        Label::Text(TextField::PolicyUrl),
        "隐私政策|隐私政策网址|隐私政策地址|隐私政策链接|隐私政策url|隐私协议|隐私协议地址|隐私协议链接|隐私协议网址|privacypolicy|privacypolicyurl|privacypolicyaddress|privacypolicylink|privacyurl",
    ),
    (
        Label::Text(TextField::AgreementUrl),
        "用户协议|用户协议网址|用户协议地址|用户协议链接|用户协议url|服务协议|服务协议地址|服务协议链接|服务协议网址|服务条款|useragreement|useragreementurl|useragreementaddress|termsofservice|termsurl|terms",
    ),
    (
        Label::Keywords,
        "关键词|关键字|搜索关键词|标签|应用标签|keywords|searchkeywords|tags|keyword",
    ),
    (
        Label::Languages,
        "语言|支持语言|应用语言|界面语言|language|languages|supportedlanguages",
    ),
    (
        Label::Kind,
        "开发者类型|主体类型|企业类型|developertype|kindofdeveloper",
    ),
    (
        Label::Reach,
        "联系方式|客服联系方式|客服|contactdetails|support",
    ),
    (
        Label::Nothing,
        "分类|应用分类|类目|应用类目|类别|业务类别|所属行业|行业|图标|应用图标|截图|应用截图|预览图|更新说明|更新日志|更新内容|更新日期|价格|资费|资质|资质材料|权限|权限列表|备注|提交日期|category|icon|screenshots|price|releasenotes|what'snew|notes|permissions|date",
    ),
];

/// Languages of a listing, and words for them in small letters.
pub(super) const LANGUAGES: &[(&str, &[&str])] = &[
    (
        "zh-CN",
        &["简体", "中文", "汉语", "zh-cn", "simplified chinese"],
    ),
    ("zh-TW", &["繁体", "繁體", "zh-tw", "traditional chinese"]),
    ("en", &["英文", "英语", "english", "en-us"]),
    ("ja", &["日文", "日语", "japanese", "日本語"]),
    ("ko", &["韩文", "韩语", "korean", "한국어"]),
];

/// What a text before a value is about, if it is a label.
pub(super) fn label(text: &str) -> Option<Label> {
    let bare: String = text
        .chars()
        .filter(|c| !c.is_whitespace() && !matches!(c, '*' | '_' | '`' | '#' | '【' | '】'))
        .map(half_width)
        .collect();
    let small = bare.to_lowercase();
    // “简介（15字以内）” is about the same as “简介”.
    let name = match small.find('(') {
        Some(at) if small.ends_with(')') && at > 0 => small.get(..at).unwrap_or(&small),
        _ => &small,
    };
    let known = |(_, names): &&(Label, &str)| names.split('|').any(|known| known == name);
    LABELS.iter().find(known).map(|(label, _)| *label)
}

/// ASCII for its full-width forms.
fn half_width(c: char) -> char {
    let code = u32::from(c);
    if (0xff01..=0xff5e).contains(&code) {
        char::from_u32(code - 0xfee0).unwrap_or(c)
    } else {
        c
    }
}

/// The kind of developer a value names.
pub(super) fn kind(value: &str) -> Option<DeveloperKind> {
    let small = value.to_lowercase();
    let says = |words: &[&str]| words.iter().any(|word| small.contains(word));
    if says(&["个体", "sole trader"]) {
        Some(DeveloperKind::SoleTrader)
    } else if says(&[
        "政府",
        "非营利",
        "事业单位",
        "社会组织",
        "non-profit",
        "government",
    ]) {
        Some(DeveloperKind::NonProfit)
    } else if says(&["企业", "公司", "company", "enterprise"]) {
        Some(DeveloperKind::Company)
    } else if says(&["个人", "individual"]) {
        Some(DeveloperKind::Individual)
    } else {
        None
    }
}
