//! A permission the texts do not explain (clause 3.1.5): what is asked for and never spoken of may be hidden.
//!
//! A device is explained by any word for what it is used for; other permissions by a word of their name or purpose that
//! stands in the texts.

use crate::checks::{Check, CheckCtx, Findings, Input, Place};
use crate::evidence::overlap;
use crate::project::{FieldPath, TextField};

/// Points out permissions that name, 简介, 详细描述 and keywords do not account for.
pub(crate) static PERMISSION_WORDS: Check = Check {
    id: "permission-words",
    clauses: &[CLAUSE],
    reads: &[
        Input::Permissions,
        Input::Name,
        Input::Brief,
        Input::Detail,
        Input::Keywords,
    ],
    revision: 1,
    run,
};

const CLAUSE: &str = "3.1.5";

/// Devices and stores of a person's data, by any of their names, and what texts say of using them.
const DEVICES: [(&[&str], &[&str]); 8] = [
    (
        &["麦克风", "录音"],
        &[
            "语音",
            "声音",
            "录音",
            "发言",
            "说话",
            "通话",
            "转写",
            "朗读",
            "麦克风",
            "配音",
            "唱",
        ],
    ),
    (
        &["摄像头", "相机"],
        &[
            "视频", "拍照", "拍摄", "扫码", "扫描", "摄像", "画面", "直播", "人脸",
        ],
    ),
    (
        &["位置", "定位"],
        &[
            "位置", "定位", "地图", "附近", "签到", "导航", "天气", "到店",
        ],
    ),
    (
        &["相册", "照片", "存储", "文件读"],
        &[
            "图片", "照片", "相册", "上传", "导出", "保存", "文件", "下载", "附件",
        ],
    ),
    (
        &["通讯录", "联系人"],
        &["联系人", "通讯录", "好友", "同事", "邀请", "成员"],
    ),
    (
        &["日历", "日程"],
        &["日历", "日程", "安排", "提醒", "预约", "排期"],
    ),
    (&["剪贴板"], &["复制", "粘贴", "剪贴"]),
    (&["短信", "通话记录"], &["短信", "电话", "通话"]),
];

/// Every app inside a meeting may know which meeting it is in and who takes part.
const PLAIN: [&str; 16] = [
    "读取", "获取", "访问", "使用", "调用", "权限", "信息", "列表", "数据", "会议", "用户", "成员",
    "参会", "昵称", "头像", "主题",
];

fn run(ctx: &CheckCtx<'_>, out: &mut Findings) {
    let fields = [TextField::Name, TextField::Brief, TextField::Detail];
    let mut text: String = fields.map(|field| ctx.text(field)).join("\n");
    text.push_str(&ctx.keywords().join("\n"));
    if text.trim().is_empty() || ctx.permissions().is_empty() {
        return;
    }
    let known = overlap::subjects(&text);
    for permission in ctx.permissions() {
        let name = permission.name.trim();
        if is_explained(name, &permission.purpose, &text, &known) {
            continue;
        }
        out.warn(CLAUSE)
            .at(Place::Field {
                path: FieldPath::Permissions,
            })
            .at(Place::field(TextField::Detail))
            .matched(name)
            .sure(60)
            .say("permission-unexplained", [("name", name.into())]);
    }
}

fn is_explained(
    name: &str,
    purpose: &str,
    text: &str,
    known: &std::collections::BTreeSet<String>,
) -> bool {
    let device = |names: &[&str]| names.iter().any(|device| name.contains(device));
    if let Some((_, uses)) = DEVICES.iter().find(|(names, _)| device(names)) {
        return uses.iter().any(|used| text.contains(used));
    }
    let mut parts = overlap::subjects(name);
    parts.retain(|part| !part.chars().any(|c| c.is_ascii()) && !is_plain(part));
    parts.is_empty() || !parts.is_disjoint(known) || !overlap::subjects(purpose).is_disjoint(known)
}

/// A pair inside plain words, or across two of them.
fn is_plain(part: &str) -> bool {
    PLAIN.contains(&part)
        || part
            .chars()
            .all(|c| PLAIN.iter().any(|word| word.contains(c)))
}
