//! Radicals written in place of characters. A PDF often names 长 by the radical ⻓ that looks the same; in running text
//! the character is meant.
//!
//! Unicode 16, blocks CJK Radicals Supplement (U+2E80) and Kangxi Radicals (U+2F00), which is brought to characters by
//! its compatibility decompositions; taken down 2026-11-29.

use unicode_normalization::UnicodeNormalization as _;

/// A radical, then the character that looks like it.
pub const PAIRS: &str = "⺁厂⺅亻⺇几⺈刀⺉刂⺊卜⺌小⺎兀⺐尢⺒巳⺓幺⺖忄⺗心⺘扌⺙攵⺛旡⺜日⺝月⺟母⺠民⺡氵⺢水⺣灬⺦丬⺧牛⺨犭⺩王\
     ⺪疋⺫目⺬示⺭礻⺮竹⺯糹⺰纟⺲罒⺶羊⺷羊⺹耂⺻聿⺼肉⺽臼⺾艹⻀艹⻁虎⻂衤⻃西⻄西⻅见⻆角⻇角⻈讠⻉贝⻋车⻌辶⻍辶\
     ⻎辶⻏阝⻐钅⻑長⻓长⻔门⻕阜⻖阝⻗雨⻘青⻙韦⻚页⻛风⻜飞⻝食⻞食⻟飠⻠饣⻡首⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄\
     ⻪黾⻫斉⻬齐⻭歯⻮齿⻯竜⻰龙⻱龜⻲亀⻳龟";

/// The character that is meant by one.
pub fn unified(c: char) -> char {
    match c {
        '\u{2E80}'..='\u{2EFF}' => {
            let mut all = PAIRS.chars();
            while let Some(radical) = all.next() {
                let character = all.next().unwrap_or(radical);
                if radical == c {
                    return character;
                }
            }
            c
        }
        // In simplified writing; its decomposition is the traditional form.
        '⼾' => '户',
        '\u{2F00}'..='\u{2FDF}' => std::iter::once(c).nfkc().next().unwrap_or(c),
        _ => c,
    }
}

#[cfg(test)]
mod tests {
    use super::{PAIRS, unified};

    #[test]
    fn radicals_become_characters_and_nothing_else_changes() {
        let read: String = "⾄⻓期，⽤⼾⻢⼀".chars().map(unified).collect();
        assert_eq!(read, "至长期，用户马一");
        assert_eq!(
            "长期 A1".chars().map(unified).collect::<String>(),
            "长期 A1"
        );
        assert_eq!(PAIRS.chars().count() % 2, 0);
        let radicals = PAIRS.chars().step_by(2);
        let characters = PAIRS.chars().skip(1).step_by(2);
        for (radical, character) in radicals.zip(characters) {
            assert!(('\u{2E80}'..='\u{2EFF}').contains(&radical), "{radical}");
            assert!(
                !('\u{2E80}'..='\u{2FDF}').contains(&character),
                "{character}"
            );
        }
    }
}
