//! Which place a file is proposed for, and what of a folder is looked at.

use crate::support::ruleset;
use guoshen::evidence::Format;
use guoshen::project::Screen;
use guoshen::store::{LeftOut, gather};
use guoshen::worker::{Grounds, Seen, Sizes, Skip, Target, propose};

fn place(shown: &str, format: Format, size: [u32; 2]) -> (Target, Grounds) {
    let seen = Seen {
        shown,
        format,
        size: Some(size),
        text: None,
    };
    propose(&seen, &Sizes::of(ruleset())).unwrap()
}

fn text(shown: &str, text: &str) -> Result<(Target, Grounds), Skip> {
    let seen = Seen {
        shown,
        format: Format::Text,
        size: None,
        text: Some(text),
    };
    propose(&seen, &Sizes::of(ruleset()))
}

#[test]
fn pictures_go_by_name_then_size_then_shape() {
    let desktop = Target::Screenshots(Screen::Desktop);
    let mobile = Target::Screenshots(Screen::Mobile);
    for (shown, format, size, wanted) in [
        (
            "app-icon@2x.png",
            Format::Png,
            [256, 256],
            (Target::Icon, Grounds::Name),
        ),
        (
            "AppIcon128.png",
            Format::Png,
            [128, 128],
            (Target::Icon, Grounds::Name),
        ),
        (
            "Logo.png",
            Format::Png,
            [300, 300],
            (Target::Logo, Grounds::Name),
        ),
        (
            "x/128.png",
            Format::Png,
            [128, 128],
            (Target::Icon, Grounds::Size),
        ),
        (
            "logo/128.png",
            Format::Png,
            [128, 128],
            (Target::Logo, Grounds::Size),
        ),
        (
            "1.jpg",
            Format::Jpeg,
            [1920, 1080],
            (desktop.clone(), Grounds::Size),
        ),
        (
            "2.png",
            Format::Png,
            [750, 1628],
            (mobile.clone(), Grounds::Size),
        ),
        (
            "3.png",
            Format::Png,
            [2560, 1440],
            (desktop.clone(), Grounds::Shape),
        ),
        ("4.png", Format::Png, [1170, 2532], (mobile, Grounds::Shape)),
        (
            "截图/5.jpg",
            Format::Jpeg,
            [1600, 900],
            (desktop, Grounds::Name),
        ),
        (
            "512.png",
            Format::Png,
            [512, 512],
            (Target::Icon, Grounds::Shape),
        ),
    ] {
        assert_eq!(place(shown, format, size), wanted, "{shown}");
    }
}

#[test]
fn scans_and_photographs_are_papers_until_somebody_says_otherwise() {
    let paper = |slot: &str| Target::Paper(slot.to_owned());
    for (shown, format, size, wanted) in [
        (
            "IMG_0001.jpg",
            Format::Jpeg,
            [3024, 4032],
            (Target::Unfiled, Grounds::Kind),
        ),
        (
            "scan.png",
            Format::Png,
            [1654, 2339],
            (Target::Unfiled, Grounds::Kind),
        ),
        (
            "证照/6.png",
            Format::Png,
            [2560, 1440],
            (Target::Unfiled, Grounds::Name),
        ),
        (
            "营业执照.jpg",
            Format::Jpeg,
            [1920, 1080],
            (paper("business-license"), Grounds::Name),
        ),
        (
            "business_license.png",
            Format::Png,
            [900, 600],
            (paper("business-license"), Grounds::Name),
        ),
        (
            "某某许可证 扫描.png",
            Format::Png,
            [1080, 1920],
            (Target::Unfiled, Grounds::Name),
        ),
        // A broad picture is no logo, whatever it is called.
        (
            "logo使用说明.png",
            Format::Png,
            [1920, 1080],
            (Target::Screenshots(Screen::Desktop), Grounds::Size),
        ),
    ] {
        assert_eq!(place(shown, format, size), wanted, "{shown}");
    }
}

#[test]
fn a_kind_of_licence_two_papers_share_is_left_to_reading() {
    let (place, _) = place("增值电信业务经营许可证.jpg", Format::Jpeg, [100, 140]);
    assert_eq!(place, Target::Unfiled);
}

#[test]
fn texts_are_policy_agreement_or_nothing_to_submit() {
    let agreement = Ok((Target::Agreement, Grounds::Text));
    assert_eq!(
        text("隐私政策v2.txt", "随便"),
        Ok((Target::Policy, Grounds::Name))
    );
    assert_eq!(
        text("terms.md", "x"),
        Ok((Target::Agreement, Grounds::Name))
    );
    assert_eq!(text("a.txt", "\n青禾用户服务协议\n第一条"), agreement);
    assert_eq!(
        text("b.txt", "# Privacy Policy\n\nWe take care."),
        Ok((Target::Policy, Grounds::Text))
    );
    assert_eq!(
        text(
            "c.txt",
            "今天下午开会，请带上隐私政策和其他所有的材料，另外请把会议室的设备也一并检查一遍再走。"
        ),
        Err(Skip::OtherText)
    );
    assert_eq!(text("d.txt", "最佳\n第一\n独家\n"), Err(Skip::WordList));
    let listing = "应用名称：青禾\n简介：画图\n版本：1.0\n";
    assert_eq!(
        text("e.txt", listing),
        Err(Skip::Listing(listing.to_owned()))
    );
}

#[test]
fn other_kinds_are_not_taken() {
    let seen = |shown, format| Seen {
        shown,
        format,
        size: None,
        text: None,
    };
    let sizes = Sizes::of(ruleset());
    assert_eq!(
        propose(&seen("a.zip", Format::Unknown), &sizes),
        Err(Skip::UnknownKind)
    );
    assert_eq!(
        propose(&seen("chart.svg", Format::Svg), &sizes),
        Err(Skip::UnknownKind)
    );
    assert_eq!(
        propose(&seen("icon.svg", Format::Svg), &sizes),
        Ok((Target::Icon, Grounds::Name))
    );
}

#[test]
fn a_folder_is_walked_within_limits() {
    let room = tempfile::tempdir().unwrap();
    let deep = (0..10).fold(room.path().to_owned(), |path, at| path.join(at.to_string()));
    std::fs::create_dir_all(&deep).unwrap();
    std::fs::write(deep.join("far.png"), b"x").unwrap();
    std::fs::write(room.path().join("near.png"), b"x").unwrap();
    let found = gather(&[room.path().to_owned(), room.path().join("gone")]);
    let names: Vec<&str> = found
        .files
        .iter()
        .map(|file| file.shown.rsplit('/').next().unwrap())
        .collect();
    assert_eq!(names, ["near.png"]);
    let left: Vec<&LeftOut> = found.left.iter().map(|left| &left.why).collect();
    assert_eq!(left, [&LeftOut::TooDeep, &LeftOut::Unreadable]);
}

#[test]
fn a_folder_of_very_many_files_is_cut_off() {
    let room = tempfile::tempdir().unwrap();
    for at in 0..320 {
        std::fs::write(room.path().join(format!("{at:03}.txt")), b"x").unwrap();
    }
    let found = gather(&[room.path().to_owned()]);
    assert_eq!(found.files.len(), 300);
    assert_eq!(found.left.len(), 20);
    assert!(found.left.iter().all(|left| left.why == LeftOut::TooMany));
}

#[cfg(unix)]
#[test]
fn links_are_not_followed_and_a_loop_ends() {
    let room = tempfile::tempdir().unwrap();
    let folder = room.path().join("a");
    std::fs::create_dir(&folder).unwrap();
    std::os::unix::fs::symlink(room.path(), folder.join("loop")).unwrap();
    std::fs::write(room.path().join("secret.png"), b"x").unwrap();
    std::os::unix::fs::symlink(room.path().join("secret.png"), folder.join("b.png")).unwrap();
    let found = gather(&[folder]);
    assert!(found.files.is_empty());
    assert!(found.left.iter().all(|left| left.why == LeftOut::Link) && found.left.len() == 2);
}
