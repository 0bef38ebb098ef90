//! From a drawing in vectors to pixels. A drawing is a program: what it may cost is counted before it is run.

use super::Refusal;
use image::RgbaImage;
use resvg::tiny_skia::{Pixmap, Transform};
use resvg::usvg::{ImageHrefResolver, Options, Tree, roxmltree};
use std::collections::BTreeMap;

/// Longest text of a drawing.
const BYTES: usize = 4 << 20;
/// Most elements, copies included.
const ELEMENTS: f64 = 50_000.0;
/// Deepest nesting.
const DEPTH: usize = 100;
/// How often copies may hold copies.
const COPIES: usize = 8;

/// Elements this build cannot draw, or whose cost has no bound.
const PARTS: [&str; 10] = [
    "text",
    "image",
    "foreignObject",
    "script",
    "marker",
    "feTurbulence",
    "feConvolveMatrix",
    "feMorphology",
    "feImage",
    "feTile",
];

/// Draws as large as it fits, in the middle, on nothing.
pub(super) fn draw(bytes: &[u8], [width, height]: [u32; 2]) -> Result<RgbaImage, Refusal> {
    if bytes.len() > BYTES {
        return Err(Refusal::TooDeep);
    }
    let text = std::str::from_utf8(bytes).map_err(|_error| Refusal::Damaged)?;
    // Before anything reads it: names of its own may stand for other files, or for each other.
    if text.contains("<!ENTITY") {
        return Err(Refusal::Foreign);
    }
    if depth(text) > DEPTH {
        return Err(Refusal::TooDeep);
    }
    let rules = roxmltree::ParsingOptions {
        allow_dtd: true,
        ..roxmltree::ParsingOptions::default()
    };
    let document =
        roxmltree::Document::parse_with_options(text, rules).map_err(|_error| Refusal::Damaged)?;
    weigh(&document)?;
    let options = Options {
        resources_dir: None,
        image_href_resolver: ImageHrefResolver {
            resolve_data: Box::new(|_, _, _| None),
            resolve_string: Box::new(|_, _| None),
        },
        ..Options::default()
    };
    let tree = Tree::from_xmltree(&document, &options).map_err(|_error| Refusal::Damaged)?;
    let (w, h) = (tree.size().width(), tree.size().height());
    let scale = f32::min(width as f32 / w, height as f32 / h);
    let left = (width as f32 - w * scale) / 2.0;
    let top = (height as f32 - h * scale) / 2.0;
    let place = Transform::from_row(scale, 0.0, 0.0, scale, left, top);
    let mut canvas = Pixmap::new(width, height).ok_or(Refusal::TooLarge)?;
    resvg::render(&tree, place, &mut canvas.as_mut());
    let pixels = canvas
        .pixels()
        .iter()
        .flat_map(|pixel| {
            let colour = pixel.demultiply();
            [colour.red(), colour.green(), colour.blue(), colour.alpha()]
        })
        .collect();
    RgbaImage::from_raw(width, height, pixels).ok_or(Refusal::Damaged)
}

/// Deepest nesting of elements, counted without a parser that could run out of stack on it.
fn depth(text: &str) -> usize {
    let (mut now, mut most) = (0_usize, 0);
    let mut rest = text;
    while let Some(at) = rest.find('<') {
        rest = rest.get(at + 1..).unwrap_or_default();
        let skipped = [("!--", "-->"), ("![CDATA[", "]]>"), ("!", ">"), ("?", "?>")];
        if let Some((_, end)) = skipped.iter().find(|(start, _)| rest.starts_with(start)) {
            let to = rest.find(end).map_or(rest.len(), |at| at + end.len());
            rest = rest.get(to..).unwrap_or_default();
            continue;
        }
        let mut quote = None;
        let to = rest.find(|c: char| {
            match (quote, c) {
                (None, '"' | '\'') => quote = Some(c),
                (Some(open), c) if open == c => quote = None,
                (None, '>') => return true,
                _ => {}
            }
            false
        });
        let tag = rest.get(..to.unwrap_or(rest.len())).unwrap_or_default();
        if tag.starts_with('/') {
            now = now.saturating_sub(1);
        } else if !tag.ends_with('/') {
            now += 1;
            most = most.max(now);
        }
        rest = rest.get(tag.len()..).unwrap_or_default();
    }
    most
}

/// Refuses what points elsewhere, what cannot be drawn, and copies of copies that would grow without end.
fn weigh(document: &roxmltree::Document<'_>) -> Result<(), Refusal> {
    let nodes: Vec<_> = document
        .descendants()
        .filter(roxmltree::Node::is_element)
        .collect();
    let mut ids: BTreeMap<&str, usize> = BTreeMap::new();
    let mut places = BTreeMap::new();
    for (at, node) in nodes.iter().enumerate() {
        places.insert(node.id().get(), at);
        if let Some(id) = node.attribute("id") {
            ids.insert(id, at);
        }
        if PARTS.contains(&node.tag_name().name()) {
            return Err(Refusal::Parts);
        }
        for attribute in node.attributes() {
            let value = attribute.value().trim();
            let link = attribute.name() == "href" && node.tag_name().name() != "a";
            let fetches = value.contains("url(") && !all_inside(value);
            if link && !value.is_empty() && !value.starts_with('#') || fetches {
                return Err(Refusal::Foreign);
            }
        }
        let style = node.tag_name().name() == "style";
        let says = node.text().unwrap_or_default();
        if style && (says.contains("@import") || says.contains("url(") && !all_inside(says)) {
            return Err(Refusal::Foreign);
        }
    }
    let target = |at: usize| {
        let node = nodes.get(at)?;
        let link = node
            .attributes()
            .find(|attribute| attribute.name() == "href")?;
        ids.get(link.value().trim().strip_prefix('#')?).copied()
    };
    let targets: Vec<Option<usize>> = (0..nodes.len()).map(target).collect();
    let parents: Vec<Option<usize>> = nodes
        .iter()
        .map(|node| places.get(&node.parent()?.id().get()).copied())
        .collect();
    // Each round lets copies know what the ones inside them came to.
    let mut weights = vec![1.0_f64; nodes.len()];
    for _ in 0..=COPIES {
        let mut next = vec![1.0_f64; nodes.len()];
        for at in (0..nodes.len()).rev() {
            let copied = targets.get(at).copied().flatten();
            let extra = copied
                .and_then(|to| weights.get(to))
                .copied()
                .unwrap_or(0.0);
            let own = next.get(at).copied().unwrap_or(1.0) + extra;
            if let Some(place) = next.get_mut(at) {
                *place = own;
            }
            if let Some(parent) = parents.get(at).copied().flatten()
                && let Some(place) = next.get_mut(parent)
            {
                *place += own;
            }
        }
        if next == weights {
            let all = weights.first().copied().unwrap_or(0.0);
            return if all <= ELEMENTS {
                Ok(())
            } else {
                Err(Refusal::TooDeep)
            };
        }
        weights = next;
    }
    Err(Refusal::TooDeep)
}

/// True when every address of a value is of the drawing itself.
fn all_inside(value: &str) -> bool {
    value.split("url(").skip(1).all(|rest| {
        rest.trim_start()
            .trim_start_matches(['"', '\''])
            .starts_with('#')
    })
}
