//! Dates in Chinese, simplified and traditional: `约前1100年`, `19世纪晚期`, `一九二〇年`.

use super::Reading;
use super::meaning::{Era, Part, Point, Said, What};
use super::numeric::is_digit;
use super::reigns::{Dynasty, REIGNS};
use crate::model::date::Season;

pub fn read(text: &str) -> Reading {
    let text = plainly_written(text);
    if text.ends_with("年前") {
        return Reading::Ambiguous("`年前` may be before that year, or so many years ago");
    }
    if text.starts_with("距今") {
        return Reading::Ambiguous("`距今` counts from a year that is not said");
    }
    said(&text).unwrap_or(Reading::Words)
}

/// Simplified characters, ASCII digits, one kind of dash, no spaces.
fn plainly_written(text: &str) -> String {
    let plain = |c: char| match c {
        '０'..='９' => {
            char::from_u32(u32::from(c) - u32::from('０') + u32::from('0')).unwrap_or(c)
        }
        '—' | '–' | '－' | '～' | '~' | '−' | '〜' | '至' | '到' => '-',
        '？' => '?',
        '紀' => '纪',
        '約' => '约',
        '葉' => '叶',
        '後' => '后',
        '間' => '间',
        '於' => '于',
        // Of the names of reigns.
        '國' => '国',
        '樂' => '乐',
        '順' => '顺',
        '統' => '统',
        '慶' => '庆',
        '萬' => '万',
        '曆' => '历',
        '啟' | '啓' => '启',
        '禎' => '祯',
        '豐' => '丰',
        '緒' => '绪',
        '〇' | '○' | '零' => '〇',
        _ => c,
    };
    let kept = text
        .chars()
        .filter(|c| !c.is_whitespace() && !matches!(c, '[' | ']'));
    let plain = kept.map(plain).collect::<String>();
    plain
        .replace("--", "-")
        .replace('廿', "二十")
        .replace('卅', "三十")
}

fn said(text: &str) -> Option<Reading> {
    for (endings, said) in [
        (["以前", "之前"], Said::Before as fn(Point) -> Said),
        (["以后", "之后"], Said::After),
        (["后", "起"], Said::After),
    ] {
        let inner = endings.iter().find_map(|ending| text.strip_suffix(ending));
        // `1860年前后` is about that year.
        if let Some(inner) = inner.filter(|inner| !inner.ends_with('前')) {
            return Some(said(point(inner, None)?).meaning());
        }
    }
    if let Some(whole) = point(text, None) {
        return Some(Said::At(whole).meaning());
    }
    let inner = text.strip_suffix("之间").unwrap_or(text);
    let (from, to) = inner.split_once('-')?;
    range(from, to)
}

fn range(from: &str, to: &str) -> Option<Reading> {
    let mut last = point(to, None)?;
    let mut first = point(from, Some(last.what))?;
    if let (Some(Era::Bce), None) = (first.era, last.era) {
        let (
            What::Year(a) | What::Century(a, _) | What::Millennium(a, _),
            What::Year(b) | What::Century(b, _) | What::Millennium(b, _),
        ) = (first.what, last.what)
        else {
            return None;
        };
        if b < a {
            return Some(Reading::Ambiguous(
                "the second may be before or after Christ: write `前` or `公元` before it too",
            ));
        }
    }
    last.approximate |= first.approximate;
    first.approximate |= to.ends_with("左右") || to.ends_with("前后");
    Some(Said::Between(first, last).meaning())
}

fn point(text: &str, heir: Option<What>) -> Option<Point> {
    let mut found = Point::plain(What::Year(0));
    let mut rest = text;
    for (word, approximate) in [
        ("可能", false),
        ("大约", true),
        ("约于", true),
        ("约", true),
        ("大概", true),
    ] {
        if let Some(after) = rest.strip_prefix(word) {
            rest = after;
            found.approximate |= approximate;
            found.uncertain |= !approximate;
        }
    }
    if let Some(before) = rest.strip_suffix('?') {
        rest = before;
        found.uncertain = true;
    }
    for word in ["左右", "前后"] {
        if let Some(before) = rest.strip_suffix(word) {
            rest = before;
            found.approximate = true;
        }
    }
    for (word, era) in [
        ("公元前", Era::Bce),
        ("西元前", Era::Bce),
        ("前", Era::Bce),
        ("公元", Era::Ce),
        ("西元", Era::Ce),
    ] {
        if let Some(after) = rest.strip_prefix(word) {
            rest = after;
            found.era = Some(era);
            break;
        }
    }
    found.what = what(rest, found.era.is_some(), heir)?;
    Some(found)
}

fn what(text: &str, has_era: bool, heir: Option<What>) -> Option<What> {
    if let Some(reign) = reign(text) {
        return Some(reign);
    }
    let text = text.strip_prefix('第').unwrap_or(text);
    let (number, rest) = number(text)?;
    let digits = text.chars().count() - rest.chars().count();
    if let Some(rest) = rest.strip_prefix("世纪") {
        return century(number, rest);
    }
    if let Some(rest) = rest
        .strip_prefix("千年纪")
        .or_else(|| rest.strip_prefix("千纪"))
    {
        return Some(What::Millennium(number, part(rest)?));
    }
    if let Some(rest) = rest.strip_prefix("年代") {
        return (number >= 1000 && number % 10 == 0 && number % 100 != 0)
            .then_some(What::Decade(number, part(rest)?));
    }
    if let Some(rest) = rest.strip_prefix('年') {
        return within_year(number, rest);
    }
    match (rest, heir) {
        // `18—19世纪`.
        ("" | "世", Some(What::Century(..))) => Some(What::Century(number, Part::Whole)),
        ("", Some(What::Millennium(..))) => Some(What::Millennium(number, Part::Whole)),
        // A bare number is a year when it has the digits of one.
        ("", _) if has_era || (3..=4).contains(&digits) => Some(What::Year(number)),
        _ => None,
    }
}

/// `清乾隆二十年`, `明万历`, `民国八年五月四日`. Days and months of an emperor's year are not those
/// of our calendar, and a mark (`大清乾隆年制`) dates nothing.
fn reign(text: &str) -> Option<What> {
    let dynasties = [
        ("大明", Dynasty::Ming),
        ("明", Dynasty::Ming),
        ("大清", Dynasty::Qing),
        ("清", Dynasty::Qing),
        ("中华", Dynasty::Republic),
    ];
    let named = dynasties
        .iter()
        .find_map(|(name, dynasty)| Some((text.strip_prefix(name)?, *dynasty)));
    let (rest, dynasty) = match named {
        Some((rest, dynasty)) => (rest.trim_start_matches(['代', '朝', '·']), Some(dynasty)),
        None => (text, None),
    };
    let (reign, rest) = REIGNS
        .iter()
        .find_map(|reign| Some((reign, rest.strip_prefix(reign.chinese)?)))
        .filter(|(reign, _)| dynasty.is_none_or(|dynasty| dynasty == reign.dynasty))?;
    let whole = rest
        .trim_end_matches("年间")
        .trim_end_matches("时期")
        .trim_end_matches('朝');
    if let Some(part) = part(whole) {
        return Some(reign.whole(part));
    }
    let (number, rest) = match rest.strip_prefix('元') {
        Some(rest) => (1, rest),
        None => number(rest)?,
    };
    let year = reign.year(number)?;
    match rest.strip_prefix('年')? {
        "" => Some(What::Year(year)),
        rest if reign.dynasty == Dynasty::Republic => within_year(year, rest),
        _ => None,
    }
}

/// `19世纪晚期`, `20世纪80年代`.
fn century(number: i64, rest: &str) -> Option<What> {
    if let Some(part) = part(rest) {
        return Some(What::Century(number, part));
    }
    let (decade, rest) = self::number(rest)?;
    let rest = rest.strip_prefix("年代")?;
    let fits = (10..=90).contains(&decade) && decade % 10 == 0 && (1..=99).contains(&number);
    fits.then_some(What::Decade((number - 1) * 100 + decade, part(rest)?))
}

fn part(text: &str) -> Option<Part> {
    match text {
        "" => Some(Part::Whole),
        "初" | "初年" | "初期" | "初叶" | "早期" | "前期" => Some(Part::Early),
        "中" | "中期" | "中叶" => Some(Part::Mid),
        "末" | "末年" | "末期" | "末叶" | "晚期" | "后期" => Some(Part::Late),
        "上半叶" | "前半叶" | "前半期" | "上半" | "前半" => Some(Part::Half(0)),
        "下半叶" | "后半叶" | "后半期" | "下半" | "后半" => Some(Part::Half(1)),
        _ => None,
    }
}

fn within_year(year: i64, text: &str) -> Option<What> {
    match text {
        "" => return Some(What::Year(year)),
        "春" | "春季" | "春天" => return Some(What::Season(year, Season::Spring)),
        "夏" | "夏季" | "夏天" => return Some(What::Season(year, Season::Summer)),
        "秋" | "秋季" | "秋天" => return Some(What::Season(year, Season::Autumn)),
        "冬" | "冬季" | "冬天" => return Some(What::Season(year, Season::Winter)),
        _ => {}
    }
    let (month, rest) = number(text)?;
    let month = u8::try_from(month).ok()?;
    let rest = rest.strip_prefix('月')?;
    if rest.is_empty() {
        return Some(What::Month(year, month));
    }
    let (day, rest) = number(rest)?;
    matches!(rest, "日" | "号" | "號").then_some(What::Day(year, month, u8::try_from(day).ok()?))
}

/// A number at the beginning, in figures or in characters, and what follows it.
fn number(text: &str) -> Option<(i64, &str)> {
    let figures = text.find(|c: char| !is_digit(c)).unwrap_or(text.len());
    if figures > 0 {
        let (digits, rest) = text.split_at_checked(figures)?;
        return Some((digits.parse().ok()?, rest));
    }
    let end = text
        .find(|c| numeral(c).is_none() && !matches!(c, '十' | '百'))
        .unwrap_or(text.len());
    let (characters, rest) = text.split_at_checked(end)?;
    Some((spelt(characters)?, rest))
}

fn numeral(c: char) -> Option<i64> {
    let value = "〇一二三四五六七八九"
        .chars()
        .position(|numeral| numeral == c)?;
    i64::try_from(value).ok()
}

/// `一九二〇` digit by digit; `十九`, `二十一`, `三百二十` by their weights.
fn spelt(text: &str) -> Option<i64> {
    if text.is_empty() || text.chars().count() > 8 {
        return None;
    }
    if !text.contains(['十', '百']) {
        return text
            .chars()
            .try_fold(0_i64, |sum, c| Some(sum * 10 + numeral(c)?));
    }
    let (mut sum, mut pending, mut weight) = (0, None, i64::MAX);
    for c in text.chars() {
        let next = match c {
            '百' => 100,
            '十' => 10,
            '〇' => continue,
            c if pending.is_none() => {
                pending = numeral(c);
                continue;
            }
            _ => return None,
        };
        if next >= weight {
            return None;
        }
        weight = next;
        sum += pending.take().unwrap_or(1) * next;
    }
    Some(sum + pending.unwrap_or(0))
}
