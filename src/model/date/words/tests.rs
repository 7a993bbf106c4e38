use proptest::prelude::*;

use super::{Reading, looks_like_years, read};

pub fn reads(language: &str, examples: &[(&str, &str)]) {
    let wrong: Vec<String> = examples
        .iter()
        .filter_map(|(text, edtf)| match read(text, language) {
            Reading::Dated(date) if date.to_string() == *edtf => None,
            Reading::Dated(date) => Some(format!("{text}: {date}, and not {edtf}")),
            other => Some(format!("{text}: {other:?}, and not {edtf}")),
        })
        .collect();
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn english() {
    let examples = [
        ("1100 BCE", "-1099"),
        ("1100 BC", "-1099"),
        ("1100 B.C.E.", "-1099"),
        ("1100bc", "-1099"),
        ("1 BCE", "0000"),
        ("AD 79", "0079"),
        ("79 CE", "0079"),
        ("c. 1100 BCE", "-1099~"),
        ("ca. 1880", "1880~"),
        ("c.1880", "1880~"),
        ("circa 1880", "1880~"),
        ("about 1700", "1700~"),
        ("12,000 BCE", "Y-11999"),
        ("1644–1911", "1644/1911"),
        ("1644-1911", "1644/1911"),
        ("1644 — 1911", "1644/1911"),
        ("1644 to 1911", "1644/1911"),
        ("from 1644 to 1911", "1644/1911"),
        ("1644–45", "1644/1645"),
        ("1914-18", "1914/1918"),
        ("1904–05", "1904/1905"),
        ("c. 1100–1050 BCE", "-1099~/-1049~"),
        ("27 BCE – 14 CE", "-0026/0014"),
        ("25–220 CE", "0025/0220"),
        ("AD 25–220", "0025/0220"),
        ("AD 25–79", "0025/0079"),
        ("AD 1644–45", "1644/1645"),
        ("1850?–1860", "1850?/1860"),
        ("19th century", "1801/1900"),
        ("the nineteenth century", "1801/1900"),
        ("c. 19th century", "1801~/1900~"),
        ("early 19th century", "1801/1833"),
        ("mid-19th century", "1834/1866"),
        ("mid 19th century", "1834/1866"),
        ("late 19th century", "1867/1900"),
        ("first half of the 19th century", "1801/1850"),
        ("last quarter of the 19th century", "1876/1900"),
        ("5th century BCE", "-0499/-0400"),
        ("early 5th century BCE", "-0499/-0467"),
        ("1st century BCE", "-0099/0000"),
        ("1st century", "0001/0100"),
        ("5th–4th century BCE", "-0499/-0300"),
        ("18th to 19th centuries", "1701/1900"),
        ("late 18th–early 19th century", "1767/1833"),
        ("1st century BCE – 1st century CE", "-0099/0100"),
        ("3rd millennium BCE", "-2999/-2000"),
        ("1880s", "188X"),
        ("c. 1880s", "188X~"),
        ("the 1880's", "188X"),
        ("early 1880s", "1880/1883"),
        ("late 1880s", "1887/1889"),
        ("1880s–1890s", "1880/1899"),
        ("480s BCE", "-0488/-0479"),
        ("before 1800", "../1800"),
        ("before c. 1800", "../1800~"),
        ("after 1750", "1750/.."),
        ("after the 5th century BCE", "-0499/.."),
        ("between 1700 and 1750", "1700/1750"),
        ("between 500 and 450 BCE", "-0499/-0449"),
        ("12 March 1850", "1850-03-12"),
        ("12th March 1850", "1850-03-12"),
        ("March 12, 1850", "1850-03-12"),
        ("March 1850", "1850-03"),
        ("Sept. 1850", "1850-09"),
        ("March 1850 – May 1851", "1850-03/1851-05"),
        ("spring 1850", "1850-21"),
        ("Winter 1850", "1850-24"),
        ("1850?", "1850?"),
        ("1850 (?)", "1850?"),
        ("probably 1850", "1850?"),
        ("probably c. 1850", "1850%"),
        ("1850-03-12", "1850-03-12"),
        ("25/12/1850", "1850-12-25"),
        ("1850-03", "1850-03"),
    ];
    reads("en", &examples);
    // A Chinese file that quotes an English date is read as well.
    reads("zh-Hans", &examples);
}

#[test]
fn chinese() {
    let examples = [
        ("前1100", "-1099"),
        ("公元前1100年", "-1099"),
        ("西元前1100年", "-1099"),
        ("约前1100年", "-1099~"),
        ("約公元前1100年", "-1099~"),
        ("公元79年", "0079"),
        ("前1100年前后", "-1099~"),
        ("1850年左右", "1850~"),
        ("可能1850年", "1850?"),
        ("1850年？", "1850?"),
        ("19世纪", "1801/1900"),
        ("19世紀", "1801/1900"),
        ("公元前5世纪", "-0499/-0400"),
        ("19世纪早期", "1801/1833"),
        ("19世纪初", "1801/1833"),
        ("19世纪中叶", "1834/1866"),
        ("19世紀中葉", "1834/1866"),
        ("19世纪晚期", "1867/1900"),
        ("19世紀後期", "1867/1900"),
        ("19世纪末", "1867/1900"),
        ("19世纪上半叶", "1801/1850"),
        ("1644年", "1644"),
        ("1644—1911年", "1644/1911"),
        ("1644年至1911年", "1644/1911"),
        ("1644年－1911年", "1644/1911"),
        ("1644——1911年", "1644/1911"),
        ("前475—前221年", "-0474/-0220"),
        ("约公元前2600—前2300年", "-2599~/-2299~"),
        ("前206—220年", "-0205/0220"),
        ("公元前5世纪至前4世纪", "-0499/-0300"),
        ("18—19世纪", "1701/1900"),
        ("公元前3千纪", "-2999/-2000"),
        ("公元前第三千年紀", "-2999/-2000"),
        ("1850年3月12日", "1850-03-12"),
        ("1850年3月", "1850-03"),
        ("1850年春", "1850-21"),
        ("1850年冬季", "1850-24"),
        ("１８５０年", "1850"),
        ("十九世纪", "1801/1900"),
        ("公元前二世纪", "-0199/-0100"),
        ("一九二〇年", "1920"),
        ("一九二○年", "1920"),
        ("一八五〇年三月十二日", "1850-03-12"),
        ("一八五〇年十二月三十一日", "1850-12-31"),
        ("20世纪80年代", "198X"),
        ("二十世纪八十年代", "198X"),
        ("1980年代", "198X"),
        ("20世纪80年代末", "1987/1989"),
        ("1800年以前", "../1800"),
        ("1750年之後", "1750/.."),
    ];
    reads("zh-Hans", &examples);
    reads("en", &examples);
}

#[test]
fn a_label_beside_the_years_is_no_hindrance() {
    reads(
        "en",
        &[
            ("Early Western Zhou type, c. 1000 BCE", "-0999~"),
            (
                "Majiayao culture, Banshan type, c. 2600–2300 BCE",
                "-2599~/-2299~",
            ),
            ("Qing dynasty (1644–1911)", "1644/1911"),
            ("1644–1911 (Qing dynasty)", "1644/1911"),
        ],
    );
    reads(
        "zh-Hans",
        &[
            ("西周早期形制，约公元前1000年", "-0999~"),
            ("清（1644—1911年）", "1644/1911"),
            ("1850年（清道光三十年）", "1850"),
        ],
    );
}

#[test]
fn periods_are_words() {
    for text in [
        "Early Western Zhou",
        "Qing dynasty",
        "西周早期",
        "战国",
        "undated",
        "date unknown",
        "Victorian",
        "三星堆",
        "",
        "?",
        "–",
    ] {
        for language in ["en", "zh-Hans"] {
            assert_eq!(read(text, language), Reading::Words, "{text}");
        }
        assert!(!looks_like_years(text), "{text}");
    }
}

#[test]
fn what_may_mean_two_things_is_not_guessed() {
    for text in [
        "3/4/1850",
        "03.04.1850",
        "-1100",
        "−1100",
        "1904-05",
        "1800s",
        "the 1800s",
        "前100—50年",
        "5000年前",
    ] {
        assert!(
            matches!(read(text, "en"), Reading::Ambiguous(_)),
            "{text}: {:?}",
            read(text, "en")
        );
    }
}

#[test]
fn years_that_are_not_understood_look_like_years() {
    for text in [
        "1850 and 1860",
        "30 February 1850",
        "1911–1644",
        "100–50",
        "1100–50 BCE",
        "500 BCE–100",
        "copy after Rembrandt, 1850",
        "Kakiemon (copy), 1850",
        "8000 years ago",
        "the end of some century",
        "1850/51",
        "0 BCE, 0000 BCE",
        "31st 1850",
        "99999999999999999999 BCE",
        "999999999999999999 BCE",
        "999999999999999999th century",
        "大清1850",
        "1850年13月",
    ] {
        assert_eq!(read(text, "en"), Reading::Words, "{text}");
        assert!(looks_like_years(text) || !text.contains("00"), "{text}");
    }
}

proptest! {
    #[test]
    fn no_words_bring_the_reader_down(text in ".*") {
        let _ = (read(&text, "en"), read(&text, "zh"), looks_like_years(&text));
    }

    #[test]
    fn nor_do_words_like_dates(text in "(c\\. |约|early |前|公元|第)?[0-9一十百〇]{0,20}(th|st|s|世纪|年|,)?( century| BCE|月|年代|[–—-])?[0-9,]{0,20}( BCE|年|\\?|日)?") {
        for language in ["en", "zh"] {
            if let Reading::Dated(date) = read(&text, language) {
                prop_assert_eq!(super::Edtf::parse(&date.to_string()), Ok(date));
            }
        }
    }
}

/// The table in docs/writing.md is true.
#[test]
fn the_documented_forms_read_as_documented() {
    let docs = include_str!("../../../../docs/writing.md");
    let quoted = |cell: &str| -> Vec<String> {
        let parts = cell.split('`').skip(1).step_by(2);
        parts.map(str::to_owned).collect()
    };
    let mut rows = 0;
    let table = docs.split("| read as |").nth(1).unwrap();
    for line in table
        .lines()
        .skip(2)
        .take_while(|line| line.starts_with('|'))
    {
        let cells: Vec<_> = line.split('|').map(quoted).collect();
        let (dates, allowed) = (cells[1..3].concat(), &cells[3]);
        // `early`, `中叶`: parts that the sentence shares out are covered above.
        for text in dates
            .iter()
            .filter(|text| text.chars().any(char::is_numeric))
        {
            let read = read(text, "en")
                .date()
                .unwrap_or_else(|| panic!("{text}"))
                .to_string();
            assert!(
                allowed.contains(&read),
                "{text}: {read}, and not {allowed:?}"
            );
        }
        rows += 1;
    }
    assert_eq!(rows, 22);
}
