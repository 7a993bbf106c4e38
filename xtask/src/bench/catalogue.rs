//! A catalogue of thousands of objects in two languages, without a scan: the same facts and words
//! for Enfilade and for Hugo, one Markdown file an object and language for each.

use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use anyhow::Result;

use super::hugo;

const SITE: &str = "title: Bench\nlanguages: [en, zh-Hans]\npublisher: {name: Bench}\nbase_url: https://example.org/\n";
const EXHIBITION: &str = "title: {en: Catalogue, zh-Hans: 目录}\nsummary: {en: Every object, zh-Hans: 全部藏品}\nrights: CC0\n";

/// What differs from language to language.
struct Tongue {
    types: [&'static str; 5],
    makers: [&'static str; 5],
    dates: [&'static str; 5],
    materials: [&'static str; 5],
    places: [&'static str; 5],
    credit: &'static str,
    /// Words that sentences are strung from, and what stands between and after them.
    words: [&'static str; 24],
    between: &'static str,
    full_stop: &'static str,
}

const ENGLISH: Tongue = Tongue {
    types: ["vessel", "bell", "mirror", "jar", "seal"],
    makers: [
        "Unknown workshop",
        "Kiln of the eastern gate",
        "Court foundry",
        "Wei family",
        "School of the river",
    ],
    dates: [
        "c. 1100 BCE",
        "1644–1911",
        "19th century",
        "475 BCE",
        "1403–1424",
    ],
    materials: ["bronze", "clay", "jade", "lacquered wood", "iron"],
    places: [
        "Baoji, Shaanxi",
        "Anyang, Henan",
        "Changsha, Hunan",
        "Jingdezhen, Jiangxi",
        "Chengdu, Sichuan",
    ],
    credit: "Gift of the bench",
    words: [
        "the", "vessel", "was", "cast", "in", "sections", "and", "*joined*", "with", "a", "narrow",
        "seam", "below", "rim", "where", "two", "beasts", "face", "each", "other", "across", "one",
        "**worn**", "ridge",
    ],
    between: " ",
    full_stop: ". ",
};

const CHINESE: Tongue = Tongue {
    types: ["容器", "钟", "镜", "罐", "印"],
    makers: ["佚名作坊", "东门窑", "宫廷铸造坊", "魏氏", "江上画派"],
    dates: [
        "约公元前1100年",
        "1644–1911",
        "19世纪",
        "公元前475年",
        "1403–1424",
    ],
    materials: ["青铜", "陶", "玉", "漆木", "铁"],
    places: ["陕西宝鸡", "河南安阳", "湖南长沙", "江西景德镇", "四川成都"],
    credit: "台架捐赠",
    words: [
        "此器",
        "分范",
        "铸成",
        "口沿",
        "之下",
        "接缝",
        "细窄",
        "两兽",
        "相对",
        "中隔",
        "一脊",
        "年久",
        "磨损",
        "*铭文*",
        "三行",
        "可辨",
        "腹部",
        "略垂",
        "柱足",
        "粗壮",
        "纹饰",
        "繁密",
        "**锈色**",
        "青绿",
    ],
    between: "",
    full_stop: "。",
};

/// Writes `catalogue` for us and `hugo` for Hugo.
pub fn write(folder: &Path, count: usize) -> Result<()> {
    let ours = folder.join("catalogue");
    let objects = ours.join("bench/objects");
    fs::create_dir_all(&objects)?;
    fs::write(ours.join("site.yaml"), SITE)?;
    fs::write(ours.join("bench/exhibition.yaml"), EXHIBITION)?;
    fs::write(ours.join("bench/index.md"), "Every object.\n")?;
    fs::write(ours.join("bench/index.zh-Hans.md"), "全部藏品。\n")?;
    let theirs = hugo::write_site(&folder.join("hugo"))?;
    for number in 0..count {
        for (tongue, tag) in [(&ENGLISH, ""), (&CHINESE, ".zh-Hans")] {
            let relic = Relic { number, tongue };
            let name = format!("o{number:05}{tag}.md");
            let facts = relic.facts();
            let facts: Vec<_> = facts
                .iter()
                .map(|(key, value)| (*key, value.as_str()))
                .collect();
            // A translation needs only what differs; Hugo's pages know nothing of each other.
            let own = facts
                .iter()
                .filter(|(key, _)| tag.is_empty() || TRANSLATED.contains(key));
            fs::write(objects.join(&name), page(own.copied(), &relic.words()))?;
            let renamed = facts.iter().map(|(key, value)| (hugo::key(key), *value));
            fs::write(
                theirs.join(name.to_lowercase()),
                page(renamed, &relic.words()),
            )?;
        }
    }
    Ok(())
}

const TRANSLATED: [&str; 7] = [
    "title", "type", "maker", "date", "material", "place", "credit",
];

struct Relic {
    number: usize,
    tongue: &'static Tongue,
}

impl Relic {
    fn facts(&self) -> Vec<(&'static str, String)> {
        let Relic { number, tongue } = self;
        let one = |of: &[&'static str; 5], step: usize| of[number / step % 5].to_owned();
        vec![
            (
                "title",
                format!(
                    "\"{}{}{} {number}\"",
                    one(&tongue.materials, 1),
                    tongue.between,
                    one(&tongue.types, 5)
                ),
            ),
            ("identifier", format!("\"{number:05}\"")),
            ("type", one(&tongue.types, 5)),
            ("maker", one(&tongue.makers, 25)),
            ("date", one(&tongue.dates, 3)),
            (
                "material",
                format!(
                    "[{}, {}]",
                    one(&tongue.materials, 1),
                    one(&tongue.materials, 7)
                ),
            ),
            ("place", format!("\"{}\"", one(&tongue.places, 11))),
            (
                "dimensions",
                format!(
                    "{{height: {}.5 cm, diameter: {} cm, mass: {} kg}}",
                    number % 90 + 3,
                    number % 40 + 2,
                    number % 9 + 1
                ),
            ),
            ("credit", tongue.credit.to_owned()),
            ("rights", "CC-BY-4.0".to_owned()),
        ]
    }

    /// Two paragraphs of six sentences, which no other object has.
    fn words(&self) -> String {
        let mut grain = self.number as u32;
        let mut text = String::new();
        for sentence in 0..12 {
            for word in 0..12 {
                grain = grain.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
                let between = if word == 0 { "" } else { self.tongue.between };
                let chosen = self.tongue.words[(grain >> 16) as usize % self.tongue.words.len()];
                text.push_str(between);
                text.push_str(chosen);
            }
            text.push_str(self.tongue.full_stop);
            if sentence == 5 {
                text.push_str("\n\n");
            }
        }
        text
    }
}

fn page<'a>(facts: impl Iterator<Item = (&'a str, &'a str)>, words: &str) -> String {
    let mut text = String::from("---\n");
    for (key, value) in facts {
        // Writing to a string cannot fail.
        let _ = writeln!(text, "{key}: {value}");
    }
    text.push_str("---\n");
    text.push_str(words);
    text.push('\n');
    text
}
