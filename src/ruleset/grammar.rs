//! Reads the conditions of `applies` as they stand in the catalogue.

use super::applies::{Atom, Condition};

impl Condition {
    /// Reads a condition. The error names the part that is not understood.
    pub fn parse(text: &str) -> Result<Self, String> {
        let mut parser = Parser {
            tokens: tokens(text),
            at: 0,
        };
        let condition = parser.any()?;
        match parser.tokens.get(parser.at) {
            None => Ok(condition),
            Some(rest) => Err(format!("unexpected `{rest}` in condition `{text}`")),
        }
    }
}

fn tokens(text: &str) -> Vec<String> {
    let mut tokens: Vec<String> = Vec::new();
    let mut word = String::new();
    for c in text.chars() {
        if matches!(c, '&' | '|' | '!' | '(' | ')') || c.is_whitespace() {
            if !word.is_empty() {
                tokens.push(std::mem::take(&mut word));
            }
            if !c.is_whitespace() {
                tokens.push(c.to_string());
            }
        } else {
            word.push(c);
        }
    }
    if !word.is_empty() {
        tokens.push(word);
    }
    tokens
}

struct Parser {
    tokens: Vec<String>,
    at: usize,
}

impl Parser {
    fn eat(&mut self, token: &str) -> bool {
        let hit = self.tokens.get(self.at).is_some_and(|next| next == token);
        self.at += usize::from(hit);
        hit
    }

    fn any(&mut self) -> Result<Condition, String> {
        let mut parts = vec![self.all()?];
        while self.eat("|") {
            parts.push(self.all()?);
        }
        Ok(single(parts, Condition::Any))
    }

    fn all(&mut self) -> Result<Condition, String> {
        let mut parts = vec![self.factor()?];
        while self.eat("&") {
            parts.push(self.factor()?);
        }
        Ok(single(parts, Condition::All))
    }

    fn factor(&mut self) -> Result<Condition, String> {
        if self.eat("!") {
            return Ok(Condition::Not(Box::new(self.factor()?)));
        }
        if self.eat("(") {
            let inner = self.any()?;
            return if self.eat(")") {
                Ok(inner)
            } else {
                Err("a bracket is not closed".to_owned())
            };
        }
        let Some(word) = self.tokens.get(self.at).cloned() else {
            return Err("the condition ends too early".to_owned());
        };
        self.at += 1;
        if word == "always" {
            return Ok(Condition::Always);
        }
        atom(&word)
            .map(Condition::Atom)
            .ok_or_else(|| format!("`{word}` is not a condition"))
    }
}

fn single(mut parts: Vec<Condition>, many: fn(Vec<Condition>) -> Condition) -> Condition {
    if parts.len() > 1 {
        return many(parts);
    }
    parts.pop().unwrap_or(Condition::Always)
}

fn atom(word: &str) -> Option<Atom> {
    if let Some((kind, name)) = word.split_once('.') {
        match kind {
            "F" => return Some(Atom::Flag(name.to_owned())),
            "B" => return Some(Atom::Business(name.to_owned())),
            "G" => return Some(Atom::Group(name.to_owned())),
            _ => {}
        }
    }
    Some(match word {
        "special" => Atom::Special,
        "developer.individual" => Atom::Individual,
        "screenshots.many" => Atom::ManyScreenshots,
        "keywords.given" => Atom::Keywords,
        "holder.other" => Atom::OtherHolder,
        "holder.company" => Atom::OtherCompany,
        "icp.other" => Atom::IcpOther,
        "icp.none" => Atom::IcpNone,
        "copyright.other" => Atom::CopyrightOther,
        "copyright.personal" => Atom::CopyrightPersonal,
        "game.other" => Atom::GameOther,
        _ => return None,
    })
}
