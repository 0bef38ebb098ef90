//! Answers that contradict each other, the chosen businesses or an address (clause 3.3.1): each switches demands off
//! that another one calls for.

use crate::base::Arg;
use crate::checks::answers::PAYMENTS;
use crate::checks::{Check, CheckCtx, Findings, Input, Place};
use crate::project::{FieldPath, TextField};
use crate::ruleset::applies::Groups as _;

/// Points out a "no" that a "yes" calls into doubt, a business that an answer calls for, a game without its approval
/// number, and an app without a network that has a home page.
pub(crate) static IMPLIED_ANSWERS: Check = Check {
    id: "implied-answers",
    clauses: &["3.3.1"],
    reads: &[Input::Facts, Input::Category, Input::Urls, Input::Papers],
    revision: 2,
    run,
};

const CLAUSE: &str = "3.3.1";

/// Who answers the first with yes rarely answers the second with no. Chats and posts of users are among the services
/// that sway public opinion (appendix on security assessment, part one).
const ANSWERS: [(&str, &str); 3] = [
    ("chat", "opinion_attr"),
    ("ugc", "opinion_attr"),
    ("religion_info_service", "religion"),
];

/// Businesses that hardly go without a thing an answer denies.
const BUSINESSES: [(&str, &str); 5] = [
    ("ecommerce", "payment"),
    ("payment", "payment"),
    ("messaging", "chat"),
    ("dating", "chat"),
    ("dating", "opinion_attr"),
];

/// Groups of businesses (section 4.2) that an answer usually belongs to.
const GROUPS: [(&str, &str); 5] = [
    ("adult_goods", "shopping"),
    ("news", "media"),
    ("live", "media"),
    ("shortvideo", "media"),
    ("deep_synthesis", "synthesis"),
];

/// The approval number of a game. No clause demands it outright, the letters of chapter five speak of it (reading A35).
const APPROVAL: &str = "game-approval";

fn run(ctx: &CheckCtx<'_>, out: &mut Findings) {
    let yes = |flag: &str| ctx.answer(flag) == Some(true);
    let no = |flag: &str| ctx.answer(flag) == Some(false);
    let question = |flag: &str| Arg::term(format!("flag-{flag}"));
    let asked = |flag: &str| Place::Question {
        flag: flag.to_owned(),
    };
    let paying = PAYMENTS.map(|flag| (flag, "payment"));
    let pairs = paying.into_iter().chain(ANSWERS);
    for (flag, implied) in pairs.filter(|(a, b)| yes(a) && no(b)) {
        out.warn(CLAUSE)
            .at(asked(implied))
            .at(asked(flag))
            .sure(50)
            .say(
                "answers-at-odds",
                [("question", question(implied)), ("other", question(flag))],
            );
    }
    let category = ctx.category();
    let chosen = |group: &str| ctx.ruleset().is_chosen(group, category);
    let decided = category.is_decided();
    for (flag, group) in GROUPS
        .into_iter()
        .filter(|(flag, group)| decided && yes(flag) && !chosen(group))
    {
        out.warn(CLAUSE)
            .at(Place::Field {
                path: FieldPath::Businesses,
            })
            .at(asked(flag))
            .sure(50)
            .say(
                "answer-without-business",
                [
                    ("question", question(flag)),
                    ("group", Arg::term(format!("group-{group}"))),
                ],
            );
    }
    let has = |business: &str| category.businesses.iter().any(|one| one == business);
    for (business, flag) in BUSINESSES
        .into_iter()
        .filter(|(one, flag)| has(one) && no(flag))
    {
        out.warn(CLAUSE)
            .at(asked(flag))
            .at(Place::Field {
                path: FieldPath::Businesses,
            })
            .sure(50)
            .say(
                "business-without-answer",
                [
                    ("business", Arg::term(format!("business-{business}"))),
                    ("question", question(flag)),
                ],
            );
    }
    if yes("game") && !ctx.is_filed(APPROVAL) {
        out.warn(CLAUSE)
            .at(Place::Slot {
                slot: APPROVAL.to_owned(),
            })
            .at(asked("game"))
            .sure(50)
            .say("game-without-approval", []);
    }
    let home = ctx.text(TextField::HomeUrl).trim();
    if no("networked") && !home.is_empty() {
        out.warn(CLAUSE)
            .at(asked("networked"))
            .at(Place::field(TextField::HomeUrl))
            .matched(home)
            .sure(70)
            .say("offline-with-address", []);
    }
}
