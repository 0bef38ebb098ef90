//! Layer 0: texts in Chinese and English. May import `base` only.
//!
//! The files under `i18n/` are embedded; zh-CN is complete by definition and the fallback. A text id that
//! does not exist is a bug: it panics in debug builds and shows the id in release builds.

mod place;

pub use crate::base::clause_key;
pub use place::{as_clause_name, begins_clause, clause_names, names_clause};

use crate::base::{Arg, Message};
use fluent_templates::fluent_bundle::FluentValue;
use fluent_templates::{LanguageIdentifier, langid, static_loader};
use std::borrow::Cow;
use std::collections::HashMap;
use std::path::Path;

static_loader! {
    static LOADER = {
        locales: "./i18n",
        fallback_language: "zh-CN",
        customise: |bundle| bundle.set_use_isolating(false),
    };
}

static ZH_CN: LanguageIdentifier = langid!("zh-CN");
static EN: LanguageIdentifier = langid!("en");

/// The languages the app speaks.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum Language {
    /// 简体中文.
    #[default]
    Chinese,
    /// English.
    English,
}

impl Language {
    /// Every language.
    pub const ALL: [Self; 2] = [Self::Chinese, Self::English];

    /// The other one.
    #[must_use]
    pub const fn other(self) -> Self {
        match self {
            Self::Chinese => Self::English,
            Self::English => Self::Chinese,
        }
    }

    /// BCP 47 tag.
    pub const fn tag(self) -> &'static str {
        match self {
            Self::Chinese => "zh-CN",
            Self::English => "en",
        }
    }

    /// The language of a BCP 47 or POSIX tag (`en-GB`, `zh_CN.UTF-8`); `None` when the app does not speak it.
    pub fn from_tag(tag: &str) -> Option<Self> {
        let tag = tag.to_ascii_lowercase();
        if tag.starts_with("zh") {
            return Some(Self::Chinese);
        }
        tag.starts_with("en").then_some(Self::English)
    }

    /// The language the system asks for, Chinese when it does not say.
    pub fn of_system() -> Self {
        ["LC_ALL", "LC_MESSAGES", "LANG"]
            .into_iter()
            .filter_map(|name| std::env::var(name).ok())
            .find(|value| !value.is_empty())
            .and_then(|value| Self::from_tag(&value))
            .unwrap_or_default()
    }

    fn id(self) -> &'static LanguageIdentifier {
        match self {
            Self::Chinese => &ZH_CN,
            Self::English => &EN,
        }
    }
}

/// Texts in one language; cheap to copy.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Texts {
    /// The language.
    pub language: Language,
}

/// What a ruleset names besides its clauses, as beginnings of text ids.
const NAMED: [&str; 4] = ["flag-", "slot-", "business-", "group-"];

type Args = HashMap<Cow<'static, str>, FluentValue<'static>>;

impl Texts {
    /// Texts in `language`.
    pub const fn new(language: Language) -> Self {
        Self { language }
    }

    /// A text without arguments; attributes as `id.attribute`.
    pub fn get(self, id: &str) -> String {
        self.lookup(id, None)
            .or_else(|| self.unnamed(id))
            .unwrap_or_else(|| missing(id))
    }

    /// A text without arguments, or `None` when there is no such id.
    pub fn find(self, id: &str) -> Option<String> {
        self.lookup(id, None)
    }

    /// A text with named arguments.
    pub fn with(self, id: &str, args: &[(&str, Arg)]) -> String {
        let args = args
            .iter()
            .map(|(name, value)| (Cow::Owned((*name).to_owned()), self.value(value)))
            .collect();
        self.lookup(id, Some(&args)).unwrap_or_else(|| missing(id))
    }

    /// A message in this language.
    pub fn message(self, message: &Message) -> String {
        self.part(message, "")
            .unwrap_or_else(|| missing(&message.id))
    }

    /// A message for a row with little room: of long texts little more than their beginnings are quoted.
    pub fn brief(self, message: &Message) -> String {
        let mut brief = message.clone();
        for (_, arg) in &mut brief.args {
            match arg {
                Arg::Text(text) => *text = cut(text, BRIEF).into_owned(),
                Arg::List(items) => {
                    for item in items {
                        *item = cut(item, BRIEF).into_owned();
                    }
                }
                _ => {}
            }
        }
        self.message(&brief)
    }

    /// An attribute of a message (`why`, `fix`) in this language; `None` when it has none.
    pub fn attribute(self, message: &Message, attribute: &str) -> Option<String> {
        self.part(message, attribute)
    }

    /// A name for something that came with a ruleset of the person's own, for which there are no words.
    fn unnamed(self, id: &str) -> Option<String> {
        if let Some(name) = NAMED.iter().find_map(|kind| id.strip_prefix(kind)) {
            return Some(name.to_owned());
        }
        let clause = id.strip_prefix("clause-")?;
        let (clause, text) = match clause.strip_suffix(".summary") {
            Some(clause) => (clause, "clause-untitled.summary"),
            None => (clause, "clause-untitled"),
        };
        let clause = FluentValue::from(clause.replace('-', "."));
        self.lookup(text, Some(&HashMap::from([("clause".into(), clause)])))
    }

    fn part(self, message: &Message, attribute: &str) -> Option<String> {
        let args: Args = message
            .args
            .iter()
            .map(|(name, value)| (Cow::Owned(name.clone()), self.argument(name, value)))
            .collect();
        if attribute.is_empty() {
            return self.lookup(&message.id, Some(&args));
        }
        self.lookup(&format!("{}.{attribute}", message.id), Some(&args))
    }

    /// A number of bytes for people, rounded up so that too many never look like just enough.
    pub fn size(self, bytes: u64) -> String {
        if bytes < 1 << 20 {
            return self.with("size-kilobytes", &[("size", bytes.div_ceil(1024).into())]);
        }
        let tenths = (bytes * 10).div_ceil(1 << 20);
        let size = format!("{}.{}", tenths / 10, tenths % 10);
        let size = size.trim_end_matches(".0");
        self.with("size-megabytes", &[("size", size.into())])
    }

    /// An argument of a message: a name is quoted shorter than a sentence.
    fn argument(self, name: &str, arg: &Arg) -> FluentValue<'static> {
        match arg {
            Arg::Text(text) if NAMES.contains(&name) => {
                FluentValue::from(cut(text, NAME).into_owned())
            }
            arg => self.value(arg),
        }
    }

    fn value(self, arg: &Arg) -> FluentValue<'static> {
        match arg {
            Arg::Text(text) => FluentValue::from(shortened(text).into_owned()),
            Arg::Number(number) => FluentValue::from(*number),
            Arg::Size(bytes) => FluentValue::from(self.size(*bytes)),
            Arg::List(items) => {
                let items: Vec<Cow<'_, str>> = items.iter().map(|item| shortened(item)).collect();
                FluentValue::from(items.join(&self.get("list-separator")))
            }
            Arg::Term { term } => FluentValue::from(self.get(term)),
            Arg::Terms { terms } => {
                let names: Vec<String> = terms.iter().map(|term| self.item(term)).collect();
                FluentValue::from(names.join(&self.get("list-separator")))
            }
        }
    }

    /// A text as one of several: a question stands in quotation marks, as a comma after its own mark would look wrong.
    fn item(self, term: &str) -> String {
        let text = self.get(term);
        if text.ends_with(['？', '?']) {
            return self.with("list-question", &[("question", text.into())]);
        }
        text
    }

    fn lookup(self, id: &str, args: Option<&Args>) -> Option<String> {
        LOADER
            .lookup_single_language(self.language.id(), id, args)
            .or_else(|_| LOADER.lookup_single_language(&ZH_CN, id, args))
            .ok()
    }
}

fn missing(id: &str) -> String {
    debug_assert!(false, "there is no text `{id}`");
    log::warn!("there is no text `{id}`");
    id.to_owned()
}

/// A text by id: `tr!(texts, "id")`, or with arguments `tr!(texts, "id", "name" => value, …)`.
#[macro_export]
macro_rules! tr {
    ($texts:expr, $id:literal) => {
        $texts.get($id)
    };
    ($texts:expr, $id:literal, $($name:literal => $value:expr),+ $(,)?) => {
        $texts.with($id, &[$(($name, $crate::base::Arg::from($value))),+])
    };
}

/// How much is quoted of a text, characters.
#[derive(Clone, Copy)]
struct Quote {
    /// The longest that is quoted whole.
    whole: usize,
    /// Taken from the beginning and the end of a longer one.
    ends: (usize, usize),
}

/// Of a sentence.
const SENTENCE: Quote = Quote {
    whole: 120,
    ends: (72, 40),
};
/// Of a name.
const NAME: Quote = Quote {
    whole: 32,
    ends: (18, 8),
};
/// Of anything in a row with little room; a code fits whole.
const BRIEF: Quote = Quote {
    whole: 20,
    ends: (10, 4),
};
/// Arguments of messages that are names.
const NAMES: [&str; 6] = ["brand", "name", "other", "service", "shown", "title"];

/// What is quoted of a sentence.
fn shortened(text: &str) -> Cow<'_, str> {
    cut(text, SENTENCE)
}

/// What is quoted of a text: what matters of a very long one is how it begins and ends. A
/// path is worth nothing in parts.
fn cut(text: &str, quote: Quote) -> Cow<'_, str> {
    let count = text.chars().count();
    if count <= quote.whole || is_path(text) {
        return Cow::Borrowed(text);
    }
    let (head, tail) = quote.ends;
    let begin = text.chars().take(head);
    let end = text.chars().skip(count - tail);
    Cow::Owned(begin.chain(['…']).chain(end).collect())
}

fn is_path(text: &str) -> bool {
    Path::new(text).is_absolute() && !text.contains('\n')
}
