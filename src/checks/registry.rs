//! The one sorted list of checks, and which check speaks for a clause.

use super::Check;
use super::conduct::religion_payment::RELIGION_PAYMENT;
use super::imagery::icon_badge::ICON_BADGE;
use super::imagery::icon_brand::ICON_BRAND;
use super::imagery::icon_emblem::ICON_EMBLEM;
use super::imagery::icon_face::ICON_FACE;
use super::imagery::icon_form::ICON_FORM;
use super::imagery::icon_skin::ICON_SKIN;
use super::imagery::picture_sharpness::PICTURE_SHARPNESS;
use super::imagery::picture_storage::PICTURE_STORAGE;
use super::imagery::picture_watermark::PICTURE_WATERMARK;
use super::imagery::screenshot_duplicates::SCREENSHOT_DUPLICATES;
use super::imagery::screenshot_form::SCREENSHOT_FORM;
use super::listing::brief_present::BRIEF_PRESENT;
use super::listing::brief_symbols::BRIEF_SYMBOLS;
use super::listing::developer_details::DEVELOPER_DETAILS;
use super::listing::name_generic::NAME_GENERIC;
use super::listing::name_match::NAME_MATCH;
use super::listing::name_present::NAME_PRESENT;
use super::listing::name_spaces::NAME_SPACES;
use super::listing::name_symbols::NAME_SYMBOLS;
use super::listing::name_width::NAME_WIDTH;
use super::listing::permission_list::PERMISSION_LIST;
use super::listing::version_form::VERSION_FORM;
use super::privacy::agreement_present::AGREEMENT_PRESENT;
use super::privacy::policy_present::POLICY_PRESENT;
use super::wording::absolute_claims::ABSOLUTE_CLAIMS;
use super::wording::gambling_names::GAMBLING_NAMES;

/// Every check, sorted by id.
pub static CHECKS: &[&Check] = &[
    &ABSOLUTE_CLAIMS,
    &AGREEMENT_PRESENT,
    &BRIEF_PRESENT,
    &BRIEF_SYMBOLS,
    &DEVELOPER_DETAILS,
    &GAMBLING_NAMES,
    &ICON_BADGE,
    &ICON_BRAND,
    &ICON_EMBLEM,
    &ICON_FACE,
    &ICON_FORM,
    &ICON_SKIN,
    &NAME_GENERIC,
    &NAME_MATCH,
    &NAME_PRESENT,
    &NAME_SPACES,
    &NAME_SYMBOLS,
    &NAME_WIDTH,
    &PERMISSION_LIST,
    &PICTURE_SHARPNESS,
    &PICTURE_STORAGE,
    &PICTURE_WATERMARK,
    &POLICY_PRESENT,
    &RELIGION_PAYMENT,
    &SCREENSHOT_DUPLICATES,
    &SCREENSHOT_FORM,
    &VERSION_FORM,
];

/// The checks that speak for a clause.
pub fn for_clause(clause: &str) -> impl Iterator<Item = &'static Check> {
    CHECKS
        .iter()
        .copied()
        .filter(move |check| check.clauses.contains(&clause))
}
