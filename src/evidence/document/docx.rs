//! Text of a Word document: the runs of its main part, a line for each paragraph.
//!
//! Left out is what a reader does not see: text struck out by a tracked change, hidden text, and the second copy
//! of a drawing that old programs fall back to.

use super::{DocumentFault, Limits};
use roxmltree::{Document, Node, ParsingOptions};
use std::io::{Cursor, Read as _};
use zip::ZipArchive;

/// How much larger than its text the marked-up part may be.
const MARKUP: u64 = 16;
/// Nodes of the tree that are built at most.
const NODES: u32 = 2_000_000;

/// The text.
pub(super) fn text(bytes: &[u8], limits: &Limits) -> Result<String, DocumentFault> {
    let part = main_part(bytes, limits)?;
    let options = ParsingOptions {
        nodes_limit: NODES,
        ..ParsingOptions::default()
    };
    let document = match Document::parse_with_options(&part, options) {
        Ok(document) => document,
        Err(roxmltree::Error::NodesLimitReached) => return Err(DocumentFault::TooLong),
        Err(_) => return Err(DocumentFault::Damaged),
    };
    Ok(written(document.root_element(), limits.text))
}

/// Unpacks the main part, never more of it than the limit allows.
fn main_part(bytes: &[u8], limits: &Limits) -> Result<String, DocumentFault> {
    let damaged = |_| DocumentFault::Damaged;
    let mut archive = ZipArchive::new(Cursor::new(bytes)).map_err(damaged)?;
    let entry = archive.by_name("word/document.xml").map_err(damaged)?;
    let limit = (limits.text as u64).saturating_mul(MARKUP);
    let mut part = Vec::new();
    entry
        .take(limit.saturating_add(1))
        .read_to_end(&mut part)
        .map_err(|_error| DocumentFault::Damaged)?;
    if part.len() as u64 > limit {
        return Err(DocumentFault::TooLong);
    }
    String::from_utf8(part).map_err(|_error| DocumentFault::Damaged)
}

/// Walks the tree without recursion, because a file may nest as deep as it likes.
fn written(root: Node<'_, '_>, limit: usize) -> String {
    let mut text = String::new();
    let mut open = vec![(root, false)];
    while let Some((node, left)) = open.pop() {
        if text.len() > limit {
            break;
        }
        let name = node.tag_name().name();
        if left {
            // A paragraph, or a row that ends with one, begins a new line.
            if !text.ends_with('\n') {
                text.push('\n');
            }
            continue;
        }
        match name {
            "t" => text.push_str(node.text().unwrap_or_default()),
            "tab" => text.push(' '),
            "br" | "cr" => text.push('\n'),
            "del" | "moveFrom" | "Fallback" | "rPr" | "pPr" | "instrText" => {}
            "r" if is_hidden(node) => {}
            _ => {
                if name == "p" {
                    open.push((node, true));
                }
                open.extend(
                    node.children()
                        .rev()
                        .filter(Node::is_element)
                        .map(|child| (child, false)),
                );
            }
        }
    }
    text
}

/// True for a run with hidden text.
fn is_hidden(run: Node<'_, '_>) -> bool {
    run.children()
        .filter(|child| child.tag_name().name() == "rPr")
        .flat_map(|properties| properties.children())
        .any(|property| {
            let off = property
                .attributes()
                .any(|value| value.name() == "val" && matches!(value.value(), "0" | "false"));
            property.tag_name().name() == "vanish" && !off
        })
}
