//! Names, texts, addresses, developer, permissions, policy and agreement.

use super::FileRef;
use serde::{Deserialize, Serialize};

/// What the market shows about the app. All values as typed.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Listing {
    /// Name in the console (clauses 1.1, 1.3).
    pub name: String,
    /// Name users see inside the app (clause 1.2).
    pub shown_name: String,
    /// Version handed in, like `2.4.0`.
    pub version: String,
    /// Version that is really running (clause 3.3.2.a).
    pub running_version: String,
    /// 应用简介, one line.
    pub brief: String,
    /// 详细描述.
    pub detail: String,
    /// Search keywords.
    pub keywords: Vec<String>,
    /// Languages of interface and content, BCP 47 tags such as `zh-CN`.
    pub languages: Vec<String>,
    /// Home page the app opens in the meeting.
    pub home_url: String,
    /// Trusted H5 domains, separated by spaces or commas.
    pub trusted_domains: String,
    /// Link to the user guide.
    pub guide_url: String,
    /// Address opened when the app is added outside a meeting.
    pub jump_url: String,
    /// Test account for the reviewers.
    pub test_account: String,
    /// Versions on other platforms, free text.
    pub other_platforms: String,
}

/// The kinds of developer the platform knows.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Serialize, Deserialize,
)]
#[serde(rename_all = "kebab-case")]
pub enum DeveloperKind {
    /// Not answered yet.
    #[default]
    Unknown,
    /// 企业.
    Company,
    /// 个体工商户.
    SoleTrader,
    /// 个人.
    Individual,
    /// 政府或非营利组织.
    NonProfit,
}

impl DeveloperKind {
    /// The kinds a person can choose.
    pub const ALL: [Self; 4] = [
        Self::Company,
        Self::SoleTrader,
        Self::Individual,
        Self::NonProfit,
    ];

    /// Id used in texts and in `project.toml`.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Unknown => "unknown",
            Self::Company => "company",
            Self::SoleTrader => "sole-trader",
            Self::Individual => "individual",
            Self::NonProfit => "non-profit",
        }
    }
}

/// Who publishes the app.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Developer {
    /// Kind of developer.
    pub kind: DeveloperKind,
    /// Company name as on the licence.
    pub name: String,
    /// Unified social credit code, GB 32100-2015.
    pub uscc: String,
    /// Company website.
    pub website: String,
    /// Service telephone.
    pub phone: String,
    /// Contact person.
    pub contact: String,
    /// Contact e-mail.
    pub email: String,
}

/// One permission or scope and what it is for.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Permission {
    /// Name as the console shows it.
    pub name: String,
    /// Purpose in one sentence.
    pub purpose: String,
}

/// Privacy policy and user agreement: an address and the text, pasted or in a file.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Legal {
    /// Address of the privacy policy.
    pub policy_url: String,
    /// File holding the privacy policy.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub policy_file: Option<FileRef>,
    /// Text of the privacy policy.
    pub policy_text: String,
    /// Address of the user agreement.
    pub agreement_url: String,
    /// File holding the user agreement.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub agreement_file: Option<FileRef>,
    /// Text of the user agreement.
    pub agreement_text: String,
    /// Kind of app after the rules on necessary information, by id.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub app_type: String,
    /// Software development kits built in, one a line.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub sdks: String,
}

macro_rules! text_fields {
    ($($(#[$doc:meta])* $variant:ident => $id:literal, $section:ident . $field:ident;)*) => {
        /// Address of one single text field of a project.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
        #[serde(rename_all = "kebab-case")]
        pub enum TextField { $($(#[$doc])* $variant,)* }

        impl TextField {
            /// Every text field.
            pub const ALL: &'static [Self] = &[$(Self::$variant,)*];

            /// Stable id, used in texts (`field-<id>`) and in the JSON report.
            pub const fn id(self) -> &'static str {
                match self { $(Self::$variant => $id,)* }
            }

            /// Section and key in `project.toml`.
            pub const fn keys(self) -> [&'static str; 2] {
                match self { $(Self::$variant => [stringify!($section), stringify!($field)],)* }
            }
        }

        impl super::Project {
            /// The text of a field, as typed.
            pub fn text(&self, field: TextField) -> &str {
                match field { $(TextField::$variant => &self.$section.$field,)* }
            }

            /// The same field for writing; only `Edit::apply` calls it.
            pub(super) fn text_mut(&mut self, field: TextField) -> &mut String {
                match field { $(TextField::$variant => &mut self.$section.$field,)* }
            }
        }
    };
}

text_fields! {
    /// Name in the console.
    Name => "name", listing.name;
    /// Name users see.
    ShownName => "shown-name", listing.shown_name;
    /// Version handed in.
    Version => "version", listing.version;
    /// Version that is running.
    RunningVersion => "running-version", listing.running_version;
    /// 应用简介.
    Brief => "brief", listing.brief;
    /// 详细描述.
    Detail => "detail", listing.detail;
    /// Home page.
    HomeUrl => "home-url", listing.home_url;
    /// Trusted domains.
    TrustedDomains => "trusted-domains", listing.trusted_domains;
    /// User guide.
    GuideUrl => "guide-url", listing.guide_url;
    /// Address outside meetings.
    JumpUrl => "jump-url", listing.jump_url;
    /// Test account.
    TestAccount => "test-account", listing.test_account;
    /// Versions elsewhere.
    OtherPlatforms => "other-platforms", listing.other_platforms;
    /// Company name.
    DeveloperName => "developer-name", developer.name;
    /// Unified social credit code.
    Uscc => "uscc", developer.uscc;
    /// Company website.
    Website => "website", developer.website;
    /// Service telephone.
    Phone => "phone", developer.phone;
    /// Contact person.
    Contact => "contact", developer.contact;
    /// Contact e-mail.
    Email => "email", developer.email;
    /// Privacy policy address.
    PolicyUrl => "policy-url", legal.policy_url;
    /// Privacy policy text.
    PolicyText => "policy-text", legal.policy_text;
    /// User agreement address.
    AgreementUrl => "agreement-url", legal.agreement_url;
    /// User agreement text.
    AgreementText => "agreement-text", legal.agreement_text;
    /// Kind of app after the rules on necessary information.
    AppType => "app-type", legal.app_type;
    /// Software development kits built in.
    Sdks => "sdks", legal.sdks;
}
