//! Families of texts whose ids the program makes up at run time.

use crate::support::ruleset;
use guoshen::checks::Outcome;
use guoshen::checks::statements::Lapse;
use guoshen::engine::changes::Kind;
use guoshen::engine::checklist::Step;
use guoshen::engine::report::{By, Verdict};
use guoshen::evidence::look::Suspicion;
use guoshen::export::{Change, Problem, console_fields};
use guoshen::locale::{Language, clause_key};
use guoshen::project::{
    DeveloperKind, PaperField, Project, RoundAnswer, RoundOutcome, Screen, StatementKind, TextField,
};
use guoshen::review::{Sign, entered};
use guoshen::ruleset::applies::Atom;
use guoshen::ruleset::drift::Fate;
use guoshen::ruleset::{Mode, Note};
use std::collections::BTreeSet;

/// One family: how its ids begin, what may follow, and attributes the program asks for besides.
pub(super) struct Family {
    pub(super) prefix: &'static str,
    pub(super) members: Vec<String>,
    pub(super) attributes: &'static [&'static str],
}

fn family<S: AsRef<str>>(
    prefix: &'static str,
    members: impl IntoIterator<Item = S>,
    attributes: &'static [&'static str],
) -> Family {
    Family {
        prefix,
        members: members
            .into_iter()
            .map(|member| member.as_ref().to_owned())
            .collect(),
        attributes,
    }
}

/// Every family.
pub(super) fn families() -> Vec<Family> {
    let mut all = of_words();
    all.extend(of_the_catalogue());
    all.extend(of_the_project());
    all
}

const FATES: [Fate; 3] = [Fate::Changed, Fate::Vanished, Fate::Appeared];
const KINDS: [Kind; 5] = [
    Kind::New,
    Kind::Gone,
    Kind::Words,
    Kind::Reading,
    Kind::Outcome,
];

/// Why a file is not in a bundle.
const REASONS: [&str; 6] = [
    "missing",
    "denied",
    "not-a-file",
    "outside",
    "too-large",
    "other",
];

/// What the program calls by words of its own.
fn of_words() -> Vec<Family> {
    let verdicts = [
        Verdict::Ready,
        Verdict::Waiting,
        Verdict::Incomplete,
        Verdict::Blocked,
    ];
    let by = [By::Machine, By::Assisted, By::Person, By::Declared];
    let modes = [Mode::Auto, Mode::Assist, Mode::Attest, Mode::Info];
    let statements = [
        StatementKind::Attest,
        StatementKind::Confirm,
        StatementKind::Dispute,
        StatementKind::NotApplicable,
        StatementKind::Appeal,
    ];
    let lapses = [
        Lapse::Changed,
        Lapse::Revised,
        Lapse::Unfit,
        Lapse::NoReason,
        Lapse::Read,
        Lapse::TooShort,
        Lapse::Odds,
        Lapse::Unsigned,
        Lapse::Expired,
    ];
    let word = String::new;
    let problems = [
        Problem::Missing(word()),
        Problem::Extra(word()),
        Problem::Changed(word()),
        Problem::Damaged(word()),
        Problem::UnsafeName(word()),
        Problem::Duplicate(word()),
        Problem::Contradiction,
    ];
    vec![
        family("outcome-", Outcome::ALL.map(Outcome::id), &[]),
        family("counted-", Outcome::COUNTED.map(Outcome::id), &[]),
        family("filter-", Outcome::ALL.map(Outcome::id), &[]),
        family("verdict-", verdicts.map(Verdict::id), &["hint"]),
        family("change-", Change::ALL.map(Change::id), &[]),
        family("round-", RoundOutcome::ALL.map(RoundOutcome::id), &[]),
        family("round-answer-", RoundAnswer::ALL.map(RoundAnswer::id), &[]),
        family("by-", by.map(By::id), &[]),
        family("mode-", modes.map(Mode::id), &["hint"]),
        family(
            "statement-",
            statements.map(StatementKind::id),
            &["done", "past"],
        ),
        family("lapse-", lapses.map(Lapse::id), &[]),
        family("note-owed-", Note::ALL.map(Note::id), &[]),
        family("step-", Step::ALL.map(Step::id), &[]),
        family("bundle-problem-", problems.iter().map(Problem::id), &[]),
        family("bundle-reason-", REASONS, &[]),
        family(
            "bundle-unmarked-",
            ["no-pages", "too-long", "undrawable"],
            &[],
        ),
        family("bundle-unstripped-", ["locked", "signed", "damaged"], &[]),
        family("atom-", atoms(), &[]),
        family("drift-", FATES.map(Fate::id), &[]),
        family("changes-", KINDS.map(Kind::id), &[]),
        family("suspect-", Suspicion::ALL.map(Suspicion::id), &[]),
        family(
            "policy-item-",
            (1..=26).map(|item| format!("{item:02}")),
            &[],
        ),
    ]
}

fn of_the_catalogue() -> Vec<Family> {
    let catalogue = ruleset();
    let chapters: BTreeSet<String> = catalogue
        .clauses()
        .iter()
        .map(|clause| clause.id.chapter().replace('.', "-"))
        .collect();
    let parts: BTreeSet<&str> = chapters
        .iter()
        .filter_map(|chapter| chapter.split('-').next())
        .collect();
    let clauses = catalogue.clauses().iter().map(|clause| {
        clause_key(clause.id.as_str())
            .trim_start_matches("clause-")
            .to_owned()
    });
    let places = super::ids_of("places.ftl")
        .into_iter()
        .map(|id| id.trim_start_matches("place-").to_owned());
    let remains: BTreeSet<&String> = catalogue
        .clauses()
        .iter()
        .filter_map(|clause| clause.remains.as_ref())
        .collect();
    let questions: BTreeSet<&String> = catalogue.flags().iter().map(|flag| &flag.group).collect();
    vec![
        family("flag-", catalogue.flags().iter().map(|flag| &flag.id), &[]),
        family("question-group-", questions, &[]),
        family(
            "slot-",
            catalogue.slots().iter().map(|slot| &slot.id),
            &["file"],
        ),
        family(
            "business-",
            catalogue.businesses().iter().map(|business| &business.id),
            &[],
        ),
        family("group-", catalogue.groups(), &[]),
        family("clause-", clauses, &["summary"]),
        family("place-", places, &[]),
        family("part-", &parts, &[]),
        family("chapter-number-", &chapters, &[]),
        family("chapter-", &chapters, &[]),
        family("remains-", remains, &[]),
    ]
}

fn of_the_project() -> Vec<Family> {
    // Everything that can be edited and is no text field; the two files are named after their texts.
    let others = [
        "businesses",
        "desktop",
        "developer-kind",
        "icon",
        "keywords",
        "languages",
        "logo",
        "mobile",
        "permissions",
        "unfiled",
    ];
    let fields = TextField::ALL.iter().map(|field| field.id()).chain(others);
    let lists = ruleset().word_lists();
    let data = lists.keys().filter_map(|list| list.strip_prefix("kinds."));
    let types = lists.get("types.all").expect("the kinds of apps");
    let types = types.words.iter().map(|(id, _)| id.as_str());
    let kinds = DeveloperKind::ALL
        .into_iter()
        .chain([DeveloperKind::Unknown]);
    // The languages the form offers.
    let offered = ["zh-CN", "zh-TW", "en", "ja", "ko", "other"];
    let console = console_fields(&Project::default(), ruleset());
    let groups: BTreeSet<&str> = console.iter().map(|field| field.group).collect();
    vec![
        family("field-", fields, &[]),
        family("data-kind-", data, &[]),
        family("app-type-", types.chain(["open", "other"]), &[]),
        family("paper-field-", PaperField::ALL.map(PaperField::id), &[]),
        family("screen-", Screen::ALL.map(Screen::id), &[]),
        family("theme-", ["system", "light", "dark"], &[]),
        family("sign-", Sign::ALL.map(Sign::id), &[]),
        family(
            "example-paper-",
            entered::PAPERS.into_iter().chain(["count"]),
            &[],
        ),
        family("example-shows-", entered::SHOWN, &[]),
        family("example-said-", entered::SAID, &[]),
        family("passage-", entered::PASSAGES, &[]),
        family("language-name-", Language::ALL.map(Language::tag), &[]),
        family("language-", offered, &[]),
        family("developer-kind-", kinds.map(DeveloperKind::id), &[]),
        family("console-group-", groups, &[]),
        family("console-", console.iter().map(|field| field.id), &[]),
    ]
}

/// `atom-<what>-yes` and `-no` for every kind of question a condition asks.
fn atoms() -> Vec<String> {
    let word = String::new;
    let kinds = [
        Atom::Flag(word()),
        Atom::Business(word()),
        Atom::Group(word()),
        Atom::Special,
        Atom::Individual,
        Atom::ManyScreenshots,
        Atom::Keywords,
        Atom::OtherHolder,
        Atom::OtherCompany,
        Atom::IcpOther,
        Atom::IcpNone,
        Atom::CopyrightOther,
        Atom::CopyrightPersonal,
        Atom::GameOther,
    ];
    let plain = |atom: &Atom| atom.words().0.trim_start_matches("atom-").to_owned();
    kinds
        .iter()
        .flat_map(|atom| ["yes", "no"].map(|answer| format!("{}-{answer}", plain(atom))))
        .collect()
}
