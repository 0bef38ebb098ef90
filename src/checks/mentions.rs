//! Listed words in the listing's texts, put together so that one word is one finding with all its places.

use super::finding::FindingBuilder;
use super::{CheckCtx, Findings, Place};
use crate::base::Arg;
use crate::evidence::lexicon::{Denial, Hit, Tier};
use crate::project::TextField;

/// One listed word and everywhere it stands.
#[derive(Debug)]
pub(crate) struct Mention {
    /// As the list has it.
    pub(crate) word: String,
    /// How much it weighs after its surroundings were read.
    pub(crate) tier: Tier,
    /// As it was typed where it was met first.
    pub(crate) typed: String,
    /// A word that weighs less for standing in a prohibition or a title.
    pub(crate) denied: bool,
    /// Everywhere.
    pub(crate) places: Vec<Place>,
    fields: Vec<String>,
}

impl Mention {
    /// Completes a finding about it: every place, the matched text, `word` and `fields`.
    pub(crate) fn say(&self, finding: FindingBuilder<'_>, id: &str) {
        let places = self.places.iter().cloned();
        places
            .fold(finding, FindingBuilder::at)
            .matched(self.typed.as_str())
            .say(
                id,
                [
                    ("word", self.typed.as_str().into()),
                    ("fields", self.fields()),
                ],
            );
    }

    /// The fields it stands in, each once.
    pub(crate) fn fields(&self) -> Arg {
        Arg::Terms {
            terms: self.fields.clone(),
        }
    }
}

/// A word in a prohibition or in a title weighs less; one that weighed little weighs nothing then.
pub(crate) fn weight(hit: &Hit) -> Option<Tier> {
    match (hit.tier, hit.denial != Denial::No || hit.titled) {
        (Tier::Certain, false) => Some(Tier::Certain),
        (Tier::Certain, true) | (Tier::Review, false) => Some(Tier::Review),
        (Tier::Review, true) | (Tier::Allow, _) => None,
    }
}

/// Words of a list in name, 简介, 详细描述 and keywords.
pub(crate) fn in_listing(ctx: &CheckCtx<'_>, list: &str) -> Vec<Mention> {
    let mut mentions = Vec::new();
    for field in [TextField::Name, TextField::Brief, TextField::Detail] {
        in_field(ctx, list, field, &mut mentions);
    }
    in_keywords(ctx, list, &mut mentions);
    mentions
}

/// The same without what the texts say that they do not have or do.
pub(crate) fn announced(ctx: &CheckCtx<'_>, list: &str) -> impl Iterator<Item = Mention> {
    let said = in_listing(ctx, list).into_iter();
    said.filter(|mention| !mention.denied)
}

/// Words of a list in the keywords.
pub(crate) fn in_keywords(ctx: &CheckCtx<'_>, list: &str, to: &mut Vec<Mention>) {
    for (index, hit) in ctx.keyword_hits(list) {
        let typed = ctx.keywords().get(index).map(|word| hit.span.of(word));
        let place = Place::Keyword { index };
        add(to, &hit, typed.unwrap_or_default(), place, "field-keywords");
    }
}

/// Words of a list in one field.
pub(crate) fn in_field(ctx: &CheckCtx<'_>, list: &str, field: TextField, to: &mut Vec<Mention>) {
    for hit in ctx.hits(list, field) {
        let typed = hit.span.of(ctx.text(field));
        let place = Place::text(field, hit.span);
        add(to, &hit, typed, place, &format!("field-{}", field.id()));
    }
}

fn add(to: &mut Vec<Mention>, hit: &Hit, typed: String, place: Place, field: &str) {
    let Some(tier) = weight(hit) else { return };
    let known = to
        .iter_mut()
        .find(|mention| mention.word == hit.word && mention.tier == tier);
    if let Some(mention) = known {
        mention.places.push(place);
        if !mention.fields.iter().any(|known| known == field) {
            mention.fields.push(field.to_owned());
        }
        return;
    }
    to.push(Mention {
        word: hit.word.clone(),
        tier,
        typed,
        denied: tier != hit.tier,
        places: vec![place],
        fields: vec![field.to_owned()],
    });
}

/// Says of every mention: certain ones are asked about, the others pointed out.
pub(crate) fn ask(
    out: &mut Findings,
    clause: &str,
    mentions: &[Mention],
    certain: &str,
    review: &str,
) {
    for mention in mentions {
        let (finding, id) = if mention.tier == Tier::Certain {
            (out.ask(clause).sure(80), certain)
        } else {
            (out.warn(clause).sure(40), review)
        };
        mention.say(finding, id);
    }
}
