//! Where a file belongs, by its name, the folders around it, its size and its first lines. Pure: no file is read.

use super::Skip;
use crate::evidence::Format;
use crate::evidence::reading::say;
use crate::project::{Screen, listing_text};
use crate::ruleset::Ruleset;
use crate::worker::job::Target;

/// What a proposal rests on, the surest first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Grounds {
    /// The name of the file or of a folder around it.
    Name,
    /// Exactly the size the console wants.
    Size,
    /// Its first lines.
    Text,
    /// Its proportions.
    Shape,
    /// Nothing but the kind of file.
    Kind,
}

/// A file as far as it was looked at.
#[derive(Debug, Clone, Copy)]
pub struct Seen<'a> {
    /// Its path below what was let go, with `/`.
    pub shown: &'a str,
    /// Its true format.
    pub format: Format,
    /// Width and height of a picture, pixels.
    pub size: Option<[u32; 2]>,
    /// The beginning of its text.
    pub text: Option<&'a str>,
}

/// Sizes the console wants, pixels.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Sizes {
    /// Icon and logo.
    pub icon: [u32; 2],
    /// Desktop screenshots.
    pub desktop: [u32; 2],
    /// Mobile screenshots.
    pub mobile: [u32; 2],
}

impl Sizes {
    /// The limits of a catalogue.
    pub fn of(ruleset: &Ruleset) -> Self {
        let side = |name: String| u32::try_from(ruleset.limit(&name)).unwrap_or_default();
        let both = |name: &str| {
            [
                side(format!("{name}-width")),
                side(format!("{name}-height")),
            ]
        };
        Self {
            icon: both("icon"),
            desktop: both("desktop"),
            mobile: both("mobile"),
        }
    }
}

const ICON: &[&str] = &["图标", "icon"];
const LOGO: &[&str] = &["logo", "企业标志", "公司标志", "品牌标志"];
const SHOT: &[&str] = &[
    "截图",
    "截屏",
    "预览",
    "界面",
    "screenshot",
    "screenshots",
    "screen",
    "screens",
    "preview",
    "桌面",
    "电脑",
    "desktop",
    "手机",
    "移动端",
    "mobile",
    "phone",
];
const PAPER: &[&str] = &[
    "执照",
    "许可",
    "证书",
    "证明",
    "授权",
    "承诺",
    "合同",
    "备案",
    "著作权",
    "软著",
    "身份证",
    "资质",
    "证照",
    "批复",
    "报告",
    "license",
    "licence",
    "licenses",
    "licences",
    "certificate",
    "copyright",
    "papers",
    "filing",
];
const POLICY: &[&str] = &["隐私", "个人信息保护", "privacy"];
const AGREEMENT: &[&str] = &[
    "用户协议",
    "服务协议",
    "使用协议",
    "用户服务",
    "服务条款",
    "使用条款",
    "用户须知",
    "许可协议",
    "agreement",
    "terms",
    "eula",
];
/// What the first lines of a policy say.
const POLICY_TITLE: &[&str] = &[
    "隐私政策",
    "隐私权政策",
    "隐私协议",
    "隐私声明",
    "隐私条款",
    "个人信息保护政策",
    "个人信息处理规则",
    "privacy policy",
    "privacy notice",
];
/// What the first lines of an agreement say.
const AGREEMENT_TITLE: &[&str] = &[
    "用户协议",
    "服务协议",
    "使用协议",
    "用户服务协议",
    "服务条款",
    "使用条款",
    "许可协议",
    "user agreement",
    "terms of service",
    "terms of use",
];

/// Longest line that can be a title, characters.
const TITLE: usize = 40;
/// Lines among which a title is looked for.
const FIRST: usize = 3;
/// Fields from which a text is taken for that of a listing.
const LISTING: usize = 3;
/// Shortest long side of a screenshot, pixels.
const SCREEN: u32 = 800;
/// Longest side of something that can become an icon, pixels.
const LARGEST_ICON: u32 = 1_024;

/// The place of a file and what that rests on, or why it has none.
pub fn propose(seen: &Seen<'_>, sizes: &Sizes) -> Result<(Target, Grounds), Skip> {
    match seen.format {
        Format::Png | Format::Jpeg | Format::Gif | Format::Webp | Format::Bmp => {
            Ok(picture(seen, sizes))
        }
        Format::Svg => drawing(seen),
        Format::Pdf => Ok(pdf(seen)),
        Format::Text | Format::Html | Format::Docx | Format::Doc => writing(seen),
        Format::Unknown => Err(Skip::UnknownKind),
    }
}

/// Folders around a file, and its name without the extension; in small letters.
fn parts(shown: &str) -> (String, String) {
    let small = shown.to_lowercase();
    let (folders, name) = small.rsplit_once('/').unwrap_or(("", &small));
    let stem = name.rsplit_once('.').map_or(name, |(stem, _)| stem);
    (folders.to_owned(), stem.to_owned())
}

/// Chinese words count anywhere; others as words of their own, with a number or something before them.
fn says(text: &str, words: &[&str]) -> bool {
    let tokens = || text.split(|c: char| !c.is_ascii_alphanumeric());
    words.iter().any(|word| {
        if !word.is_ascii() {
            return text.contains(word);
        }
        tokens().any(|token| {
            let bare = token.trim_matches(|c: char| c.is_ascii_digit());
            bare == *word || bare.len() > word.len() && bare.ends_with(word) && *word == "icon"
        })
    })
}

fn is_squarish([width, height]: [u32; 2]) -> bool {
    u64::from(width.abs_diff(height)) * 5 <= u64::from(width.max(height))
}

fn picture(seen: &Seen<'_>, sizes: &Sizes) -> (Target, Grounds) {
    let (folders, stem) = parts(seen.shown);
    let size = seen.size.unwrap_or_default();
    let squarish = is_squarish(size);
    if squarish && says(&stem, LOGO) {
        return (Target::Logo, Grounds::Name);
    }
    if squarish && says(&stem, ICON) {
        return (Target::Icon, Grounds::Name);
    }
    if let Some(slot) = say::named(&stem) {
        return (Target::Paper(slot.to_owned()), Grounds::Name);
    }
    if says(&stem, PAPER) {
        return (Target::Unfiled, Grounds::Name);
    }
    let [width, height] = size;
    let screen = if width > height {
        Target::Screenshots(Screen::Desktop)
    } else {
        Target::Screenshots(Screen::Mobile)
    };
    if says(&stem, SHOT) {
        return (screen, Grounds::Name);
    }
    if size == sizes.icon {
        let logo = says(&folders, LOGO) && !says(&folders, ICON);
        let place = if logo { Target::Logo } else { Target::Icon };
        return (place, Grounds::Size);
    }
    if size == sizes.desktop || size == sizes.mobile {
        return (screen, Grounds::Size);
    }
    if says(&folders, PAPER) {
        return (Target::Unfiled, Grounds::Name);
    }
    if says(&folders, SHOT) {
        return (screen, Grounds::Name);
    }
    shape(seen.format, size, screen)
}

/// Screens are long, papers are not; photographs and scans are mostly JPEG.
fn shape(format: Format, size: [u32; 2], screen: Target) -> (Target, Grounds) {
    let [width, height] = size.map(u64::from);
    let long = width.max(height) * 10 >= width.min(height) * 15;
    let large = size.iter().any(|&side| side >= SCREEN);
    if format == Format::Jpeg {
        return (Target::Unfiled, Grounds::Kind);
    }
    if long && large {
        return (screen, Grounds::Shape);
    }
    if width == height && size.iter().all(|&side| side <= LARGEST_ICON) {
        return (Target::Icon, Grounds::Shape);
    }
    (Target::Unfiled, Grounds::Kind)
}

/// A drawing is nothing the console takes, but an icon or a logo can be made of it.
fn drawing(seen: &Seen<'_>) -> Result<(Target, Grounds), Skip> {
    let (_, stem) = parts(seen.shown);
    if says(&stem, LOGO) {
        return Ok((Target::Logo, Grounds::Name));
    }
    if says(&stem, ICON) {
        return Ok((Target::Icon, Grounds::Name));
    }
    Err(Skip::UnknownKind)
}

fn pdf(seen: &Seen<'_>) -> (Target, Grounds) {
    let (_, stem) = parts(seen.shown);
    if let Some(slot) = say::named(&stem) {
        return (Target::Paper(slot.to_owned()), Grounds::Name);
    }
    legal(seen, &stem).unwrap_or((Target::Unfiled, Grounds::Kind))
}

fn writing(seen: &Seen<'_>) -> Result<(Target, Grounds), Skip> {
    let (_, stem) = parts(seen.shown);
    if let Some(place) = legal(seen, &stem) {
        return Ok(place);
    }
    let text = seen.text.unwrap_or_default();
    if listing_text::recognise(text).len() >= LISTING {
        return Err(Skip::Listing(text.to_owned()));
    }
    let list = seen.format == Format::Text && is_word_list(text);
    Err(if list {
        Skip::WordList
    } else {
        Skip::OtherText
    })
}

/// Policy or agreement, by name, else by its first lines.
fn legal(seen: &Seen<'_>, stem: &str) -> Option<(Target, Grounds)> {
    if says(stem, PAPER) && !says(stem, &["许可协议"]) {
        return None;
    }
    if says(stem, POLICY) {
        return Some((Target::Policy, Grounds::Name));
    }
    if says(stem, AGREEMENT) {
        return Some((Target::Agreement, Grounds::Name));
    }
    let lines = seen.text.unwrap_or_default().lines().map(str::trim);
    let lines = lines.filter(|line| !line.is_empty()).take(FIRST);
    for line in lines.filter(|line| line.chars().count() <= TITLE) {
        let line = line.to_lowercase();
        let titled = |titles: &[&str]| titles.iter().any(|title| line.contains(title));
        if titled(POLICY_TITLE) {
            return Some((Target::Policy, Grounds::Text));
        }
        if titled(AGREEMENT_TITLE) {
            return Some((Target::Agreement, Grounds::Text));
        }
    }
    None
}

/// Nearly every line is a word or two, and none of them a sentence.
fn is_word_list(text: &str) -> bool {
    let lines: Vec<&str> = text.lines().map(str::trim).collect();
    let words = || lines.iter().filter(|line| !line.is_empty());
    let short = |line: &&&str| {
        let sentence = line.ends_with(['。', '！', '？', '.', '；', '：', ':']);
        !sentence && line.chars().count() <= 16
    };
    let count = words().count();
    count >= 3 && words().filter(short).count() * 10 >= count * 9
}
