//! Layer 3: checks. One file answers one question; the two generic evaluators answer the rest from data.
//!
//! # How to add a check
//! 1. Write `checks/<family>/<check>.rs`: module doc, imports, one `static` [`Check`], `run`, helpers.
//! 2. Add its `mod` line below and its line in [`registry`].
//! 3. Add its words to `i18n/*/checks.ftl`: every finding has a sentence, `.why` and `.fix`.
//! 4. Add `tests/cases/<family>/<check>.toml` with cases that fire and cases that stay silent.
//!
//! `run` returns nothing: silence on an applicable clause is a pass. It never formats text, never decides
//! that a clause does not apply, and never outranks its clause's mode; the engine sees to both. `reads`
//! names every input it may touch: it drives live re-checking, memoisation and what statements are bound to.

mod answers;
mod documents;
pub mod finding;
mod mentions;
pub mod numbers;
pub mod papers;
mod permissions;
pub(crate) mod pictures;
mod place;
pub mod registry;
mod scopes;
pub mod statements;
pub mod texts;
mod writing;

mod conduct {
    pub(super) mod ad_forms;
    pub(super) mod forced_login;
    pub(super) mod free_play;
    pub(super) mod individual_developer;
    pub(super) mod overseas_calls;
    pub(super) mod play_limits;
    pub(super) mod prize_value;
    pub(super) mod random_play;
    pub(super) mod religion_payment;
    pub(super) mod special_business;
    pub(super) mod tested_pages;
}
mod imagery {
    pub(super) mod icon_badge;
    pub(super) mod icon_brand;
    pub(super) mod icon_emblem;
    pub(super) mod icon_face;
    pub(super) mod icon_form;
    pub(super) mod icon_skin;
    pub(super) mod icon_words;
    pub(super) mod picture_sharpness;
    pub(super) mod picture_storage;
    pub(super) mod picture_watermark;
    pub(super) mod picture_words;
    pub(super) mod screenshot_duplicates;
    pub(super) mod screenshot_ends;
    pub(super) mod screenshot_form;
    pub(super) mod screenshot_notices;
    pub(super) mod screenshot_relation;
    mod signed;
}
mod listing {
    pub(super) mod brief_function;
    pub(super) mod brief_present;
    pub(super) mod brief_symbols;
    pub(super) mod developer_details;
    pub(super) mod filing_sites;
    pub(super) mod keyword_relevance;
    pub(super) mod keyword_stuffing;
    pub(super) mod language_choice;
    pub(super) mod limits_described;
    pub(super) mod name_generic;
    pub(super) mod name_match;
    pub(super) mod name_present;
    pub(super) mod name_spaces;
    pub(super) mod name_symbols;
    pub(super) mod name_width;
    pub(super) mod page_address;
    pub(super) mod permission_list;
    pub(super) mod permission_words;
    pub(super) mod site_domains;
    pub(super) mod text_relation;
    pub(super) mod variant_shown;
    pub(super) mod version_form;
}
mod privacy {
    pub(super) mod agreement_names;
    pub(super) mod agreement_present;
    pub(super) mod data_scope;
    pub(super) mod gambling_notice;
    pub(super) mod policy_contents;
    pub(super) mod policy_overlap;
    pub(super) mod policy_present;
    pub(super) mod renewal_terms;
    pub(super) mod sdk_names;
}
pub(crate) mod wording {
    pub(super) mod absolute_claims;
    pub(super) mod admitted_conduct;
    pub(super) mod adult_words;
    pub(super) mod bank_words;
    pub(super) mod brand_words;
    pub(super) mod business_words;
    pub(super) mod excluded_kinds;
    pub(super) mod gambling_names;
    pub(super) mod gambling_words;
    pub(crate) mod hidden_flags;
    pub(super) mod hot_words;
    pub(super) mod implied_answers;
    pub(super) mod likeness;
    pub(super) mod marketing_words;
    pub(super) mod mentioned_matters;
    mod offers;
    pub(super) mod own_words;
    pub(super) mod placeholder_text;
    pub(super) mod superstition_words;
    pub(super) mod unlawful_words;
}

pub use finding::{CheckCtx, Finding, Findings, Outcome, Place};

use crate::project::{FieldPath, Screen, TextField};
use serde::Serialize;

/// A part of the project a check may read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Input {
    /// Name in the console.
    Name,
    /// Name users see.
    ShownName,
    /// Both version fields.
    Version,
    /// 应用简介.
    Brief,
    /// 详细描述.
    Detail,
    /// Keywords.
    Keywords,
    /// Languages.
    Languages,
    /// Addresses.
    Urls,
    /// Developer.
    Developer,
    /// Businesses.
    Category,
    /// Questionnaire answers.
    Facts,
    /// Icon and logo, with what was measured of them.
    Icon,
    /// Screenshots, with what was measured of them.
    Screenshots,
    /// Permissions, kind of app and built-in kits: what is declared about data.
    Permissions,
    /// Privacy policy.
    Privacy,
    /// User agreement.
    Agreement,
    /// Papers, with what was measured of them.
    Papers,
    /// Text read in icon, logo and screenshots. It comes late or not at all, and follows from the pictures: statements
    /// are not bound to it.
    Writing,
}

impl Input {
    /// The input a text field belongs to.
    pub const fn of(field: TextField) -> Self {
        match field {
            TextField::Name => Self::Name,
            TextField::ShownName => Self::ShownName,
            TextField::Version | TextField::RunningVersion => Self::Version,
            TextField::Brief => Self::Brief,
            TextField::Detail => Self::Detail,
            TextField::HomeUrl
            | TextField::TrustedDomains
            | TextField::GuideUrl
            | TextField::JumpUrl
            | TextField::TestAccount
            | TextField::OtherPlatforms => Self::Urls,
            TextField::DeveloperName
            | TextField::Uscc
            | TextField::Website
            | TextField::Phone
            | TextField::Contact
            | TextField::Email => Self::Developer,
            TextField::PolicyUrl | TextField::PolicyText => Self::Privacy,
            TextField::AgreementUrl | TextField::AgreementText => Self::Agreement,
            TextField::AppType | TextField::Sdks => Self::Permissions,
        }
    }

    /// Text id of its name.
    pub const fn words(self) -> &'static str {
        match self {
            Self::Name => "field-name",
            Self::ShownName => "field-shown-name",
            Self::Version => "field-version",
            Self::Brief => "field-brief",
            Self::Detail => "field-detail",
            Self::Keywords => "field-keywords",
            Self::Languages => "field-languages",
            Self::Urls => "input-urls",
            Self::Developer => "input-developer",
            Self::Category => "field-businesses",
            Self::Facts => "input-facts",
            Self::Icon => "input-icon",
            Self::Screenshots => "input-screenshots",
            Self::Permissions => "field-permissions",
            Self::Privacy => "input-privacy",
            Self::Agreement => "input-agreement",
            Self::Papers => "input-papers",
            Self::Writing => "input-writing",
        }
    }

    /// Where the person edits it.
    pub const fn path(self) -> FieldPath {
        match self {
            Self::Name => FieldPath::Text(TextField::Name),
            Self::ShownName => FieldPath::Text(TextField::ShownName),
            Self::Version => FieldPath::Text(TextField::Version),
            Self::Brief => FieldPath::Text(TextField::Brief),
            Self::Detail => FieldPath::Text(TextField::Detail),
            Self::Keywords => FieldPath::Keywords,
            Self::Languages => FieldPath::Languages,
            Self::Urls => FieldPath::Text(TextField::HomeUrl),
            Self::Developer => FieldPath::Text(TextField::DeveloperName),
            Self::Category | Self::Facts => FieldPath::Businesses,
            Self::Icon => FieldPath::Icon,
            Self::Screenshots | Self::Writing => FieldPath::Screenshots(Screen::Desktop),
            Self::Permissions => FieldPath::Permissions,
            Self::Privacy => FieldPath::Text(TextField::PolicyText),
            Self::Agreement => FieldPath::Text(TextField::AgreementText),
            Self::Papers => FieldPath::Unfiled,
        }
    }
}

/// One check: a question in code, serving one or more clauses.
#[derive(Debug)]
pub struct Check {
    /// Kebab-case id; also the id of its title text.
    pub id: &'static str,
    /// Clauses it speaks for.
    pub clauses: &'static [&'static str],
    /// Everything it may read.
    pub reads: &'static [Input],
    /// Goes up whenever the answer may change for the same input; older statements lapse.
    pub revision: u32,
    /// Looks, and reports what is wrong.
    pub run: fn(&CheckCtx<'_>, &mut Findings),
}
