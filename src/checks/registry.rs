//! The one sorted list of checks, and which check speaks for a clause.

use super::Check;
use super::conduct::ad_forms::AD_FORMS;
use super::conduct::forced_login::FORCED_LOGIN;
use super::conduct::free_play::FREE_PLAY;
use super::conduct::individual_developer::INDIVIDUAL_DEVELOPER;
use super::conduct::overseas_calls::OVERSEAS_CALLS;
use super::conduct::play_limits::PLAY_LIMITS;
use super::conduct::prize_value::PRIZE_VALUE;
use super::conduct::random_play::RANDOM_PLAY;
use super::conduct::religion_payment::RELIGION_PAYMENT;
use super::conduct::special_business::SPECIAL_BUSINESS;
use super::conduct::tested_pages::TESTED_PAGES;
use super::imagery::icon_badge::ICON_BADGE;
use super::imagery::icon_brand::ICON_BRAND;
use super::imagery::icon_emblem::ICON_EMBLEM;
use super::imagery::icon_face::ICON_FACE;
use super::imagery::icon_form::ICON_FORM;
use super::imagery::icon_skin::ICON_SKIN;
use super::imagery::icon_words::ICON_WORDS;
use super::imagery::picture_sharpness::PICTURE_SHARPNESS;
use super::imagery::picture_storage::PICTURE_STORAGE;
use super::imagery::picture_watermark::PICTURE_WATERMARK;
use super::imagery::picture_words::PICTURE_WORDS;
use super::imagery::screenshot_duplicates::SCREENSHOT_DUPLICATES;
use super::imagery::screenshot_ends::SCREENSHOT_ENDS;
use super::imagery::screenshot_form::SCREENSHOT_FORM;
use super::imagery::screenshot_notices::SCREENSHOT_NOTICES;
use super::imagery::screenshot_relation::SCREENSHOT_RELATION;
use super::listing::brief_function::BRIEF_FUNCTION;
use super::listing::brief_present::BRIEF_PRESENT;
use super::listing::brief_symbols::BRIEF_SYMBOLS;
use super::listing::developer_details::DEVELOPER_DETAILS;
use super::listing::filing_sites::FILING_SITES;
use super::listing::keyword_relevance::KEYWORD_RELEVANCE;
use super::listing::keyword_stuffing::KEYWORD_STUFFING;
use super::listing::language_choice::LANGUAGE_CHOICE;
use super::listing::limits_described::LIMITS_DESCRIBED;
use super::listing::name_generic::NAME_GENERIC;
use super::listing::name_match::NAME_MATCH;
use super::listing::name_present::NAME_PRESENT;
use super::listing::name_spaces::NAME_SPACES;
use super::listing::name_symbols::NAME_SYMBOLS;
use super::listing::name_width::NAME_WIDTH;
use super::listing::page_address::PAGE_ADDRESS;
use super::listing::permission_list::PERMISSION_LIST;
use super::listing::permission_words::PERMISSION_WORDS;
use super::listing::site_domains::SITE_DOMAINS;
use super::listing::text_relation::TEXT_RELATION;
use super::listing::variant_shown::VARIANT_SHOWN;
use super::listing::version_form::VERSION_FORM;
use super::papers::assessment_body::ASSESSMENT_BODY;
use super::papers::business_scope::BUSINESS_SCOPE;
use super::papers::copyright_year::COPYRIGHT_YEAR;
use super::papers::course_filings::COURSE_FILINGS;
use super::papers::grantor_papers::GRANTOR_PAPERS;
use super::papers::handwritten_phrase::HANDWRITTEN_PHRASE;
use super::papers::paid_service::PAID_SERVICE;
use super::papers::paper_checksums::PAPER_CHECKSUMS;
use super::papers::paper_seal::PAPER_SEAL;
use super::papers::paper_version::PAPER_VERSION;
use super::papers::permitted_scope::PERMITTED_SCOPE;
use super::papers::prior_approval::PRIOR_APPROVAL;
use super::papers::special_letters::SPECIAL_LETTERS;
use super::papers::trade_permit::TRADE_PERMIT;
use super::privacy::agreement_names::AGREEMENT_NAMES;
use super::privacy::agreement_present::AGREEMENT_PRESENT;
use super::privacy::data_scope::DATA_SCOPE;
use super::privacy::gambling_notice::GAMBLING_NOTICE;
use super::privacy::policy_contents::POLICY_CONTENTS;
use super::privacy::policy_overlap::POLICY_OVERLAP;
use super::privacy::policy_present::POLICY_PRESENT;
use super::privacy::renewal_terms::RENEWAL_TERMS;
use super::privacy::sdk_names::SDK_NAMES;
use super::wording::absolute_claims::ABSOLUTE_CLAIMS;
use super::wording::admitted_conduct::ADMITTED_CONDUCT;
use super::wording::adult_words::ADULT_WORDS;
use super::wording::bank_words::BANK_WORDS;
use super::wording::brand_words::BRAND_WORDS;
use super::wording::business_words::BUSINESS_WORDS;
use super::wording::excluded_kinds::EXCLUDED_KINDS;
use super::wording::gambling_names::GAMBLING_NAMES;
use super::wording::gambling_words::GAMBLING_WORDS;
use super::wording::hidden_flags::HIDDEN_FLAGS;
use super::wording::hot_words::HOT_WORDS;
use super::wording::implied_answers::IMPLIED_ANSWERS;
use super::wording::likeness::LIKENESS;
use super::wording::marketing_words::MARKETING_WORDS;
use super::wording::mentioned_matters::MENTIONED_MATTERS;
use super::wording::own_words::OWN_WORDS;
use super::wording::placeholder_text::PLACEHOLDER_TEXT;
use super::wording::superstition_words::SUPERSTITION_WORDS;
use super::wording::unlawful_words::UNLAWFUL_WORDS;

/// Every check, sorted by id.
pub static CHECKS: &[&Check] = &[
    &ABSOLUTE_CLAIMS,
    &AD_FORMS,
    &ADMITTED_CONDUCT,
    &ADULT_WORDS,
    &AGREEMENT_NAMES,
    &AGREEMENT_PRESENT,
    &ASSESSMENT_BODY,
    &BANK_WORDS,
    &BRAND_WORDS,
    &BRIEF_FUNCTION,
    &BRIEF_PRESENT,
    &BRIEF_SYMBOLS,
    &BUSINESS_SCOPE,
    &BUSINESS_WORDS,
    &COPYRIGHT_YEAR,
    &COURSE_FILINGS,
    &DATA_SCOPE,
    &DEVELOPER_DETAILS,
    &EXCLUDED_KINDS,
    &FILING_SITES,
    &FORCED_LOGIN,
    &FREE_PLAY,
    &GAMBLING_NAMES,
    &GAMBLING_NOTICE,
    &GAMBLING_WORDS,
    &GRANTOR_PAPERS,
    &HANDWRITTEN_PHRASE,
    &HIDDEN_FLAGS,
    &HOT_WORDS,
    &ICON_BADGE,
    &ICON_BRAND,
    &ICON_EMBLEM,
    &ICON_FACE,
    &ICON_FORM,
    &ICON_SKIN,
    &ICON_WORDS,
    &IMPLIED_ANSWERS,
    &INDIVIDUAL_DEVELOPER,
    &KEYWORD_RELEVANCE,
    &KEYWORD_STUFFING,
    &LANGUAGE_CHOICE,
    &LIKENESS,
    &LIMITS_DESCRIBED,
    &MARKETING_WORDS,
    &MENTIONED_MATTERS,
    &NAME_GENERIC,
    &NAME_MATCH,
    &NAME_PRESENT,
    &NAME_SPACES,
    &NAME_SYMBOLS,
    &NAME_WIDTH,
    &OVERSEAS_CALLS,
    &OWN_WORDS,
    &PAGE_ADDRESS,
    &PAID_SERVICE,
    &PAPER_CHECKSUMS,
    &PAPER_SEAL,
    &PAPER_VERSION,
    &PERMISSION_LIST,
    &PERMISSION_WORDS,
    &PERMITTED_SCOPE,
    &PICTURE_SHARPNESS,
    &PICTURE_STORAGE,
    &PICTURE_WATERMARK,
    &PICTURE_WORDS,
    &PLACEHOLDER_TEXT,
    &PLAY_LIMITS,
    &POLICY_CONTENTS,
    &POLICY_OVERLAP,
    &POLICY_PRESENT,
    &PRIOR_APPROVAL,
    &PRIZE_VALUE,
    &RANDOM_PLAY,
    &RELIGION_PAYMENT,
    &RENEWAL_TERMS,
    &SCREENSHOT_DUPLICATES,
    &SCREENSHOT_ENDS,
    &SCREENSHOT_FORM,
    &SCREENSHOT_NOTICES,
    &SCREENSHOT_RELATION,
    &SDK_NAMES,
    &SITE_DOMAINS,
    &SPECIAL_BUSINESS,
    &SPECIAL_LETTERS,
    &SUPERSTITION_WORDS,
    &TESTED_PAGES,
    &TEXT_RELATION,
    &TRADE_PERMIT,
    &UNLAWFUL_WORDS,
    &VARIANT_SHOWN,
    &VERSION_FORM,
];

/// The checks that speak for a clause.
pub fn for_clause(clause: &str) -> impl Iterator<Item = &'static Check> {
    CHECKS
        .iter()
        .copied()
        .filter(move |check| check.clauses.contains(&clause))
}
