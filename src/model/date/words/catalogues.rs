//! Dates of works as they stand in the catalogues of museums.

use super::tests::reads;
use super::{Reading, read};

#[test]
fn english_of_catalogues() {
    reads(
        "en",
        &[
            ("mid-18th century", "1734/1766"),
            ("ca. 1500–1450 B.C.", "-1499~/-1449~"),
            ("ca. A.D. 150", "0150~"),
            ("A.D. 150–200", "0150/0200"),
            ("100 B.C.–A.D. 100", "-0099/0100"),
            ("1st–2nd century CE", "0001/0200"),
            ("2nd half of the 12th century", "1151/1200"),
            ("second quarter of the fifteenth century", "1426/1450"),
            ("first half of the 1st millennium BCE", "-0999/-0500"),
            ("3rd–2nd millennium B.C.", "-2999/-1000"),
            ("early to mid 19th century", "1801/1866"),
            ("mid-to-late 18th century", "1734/1800"),
            ("mid- to late 18th century", "1734/1800"),
            ("18th–19th century", "1701/1900"),
            ("19th c.", "1801/1900"),
            ("16th cent.", "1501/1600"),
            ("18th century (?)", "1701?/1800?"),
            ("probably 17th century", "1601?/1700?"),
            ("c. 1870s", "187X~"),
            ("1860s–70s", "1860/1879"),
            ("mid-1850s", "1854/1856"),
            ("c. 1870–80", "1870~/1880~"),
            ("1900–10", "1900/1910"),
            ("ca. 2nd century CE", "0101~/0200~"),
            ("c. 2,500 BC", "-2499~"),
            ("25,000–10,000 BCE", "Y-24999/-9999"),
            ("dated 1764", "1764"),
            ("Dated March 1764", "1764-03"),
            ("made in 1764", "1764"),
            ("summer of 1888", "1888-22"),
            ("by 1850", "../1850"),
            ("not after 1850", "../1850"),
            ("not before 1700", "1700/.."),
            ("post-1500", "1500/.."),
            ("pre-1500", "../1500"),
            ("1764 or later", "1764/.."),
            ("15th century or earlier", "../1500"),
            ("Late Period, 664–332 B.C.", "-0663/-0331"),
            ("Edo period, 19th century", "1801/1900"),
            ("Ming dynasty (1368–1644), 16th century", "1501/1600"),
            ("Qianlong period", "1736/1795"),
            ("Qing dynasty, Qianlong period", "1736/1795"),
            ("Qing dynasty, Kangxi reign", "1662/1722"),
            ("Wanli mark and period", "1573/1620"),
            ("reign of the Yongzheng emperor", "1723/1735"),
            ("third year of Guangxu", "1877"),
            ("20th year of the Qianlong reign", "1755"),
            ("Qing dynasty, Qianlong period (1736–1795)", "1736/1795"),
            (
                "Qing dynasty (1644–1911), Qianlong mark and period (1736–95)",
                "1736/1795",
            ),
            (
                "Ming dynasty (1368–1644), Wanli period (1573–1620)",
                "1573/1620",
            ),
        ],
    );
}

#[test]
fn chinese_of_catalogues() {
    reads(
        "zh-Hans",
        &[
            ("明万历", "1573/1620"),
            ("明萬曆年間", "1573/1620"),
            ("清乾隆二十年", "1755"),
            ("清乾隆二十年（1755年）", "1755"),
            ("清代乾隆年间", "1736/1795"),
            ("清·康熙", "1662/1722"),
            ("清光绪三年", "1877"),
            ("光緒廿六年", "1900"),
            ("明永乐元年", "1403"),
            ("明嘉靖—万历", "1522/1620"),
            ("清康熙至乾隆", "1662/1795"),
            ("康熙六十一年", "1722"),
            ("清乾隆早期", "1736/1755"),
            ("道光末年", "1841/1850"),
            ("宣统三年", "1911"),
            ("泰昌元年", "1620"),
            ("民国三十年", "1941"),
            ("民國30年", "1941"),
            ("民国八年五月四日", "1919-05-04"),
            ("中华民国元年", "1912"),
            ("民国时期", "1912/1949"),
            ("公元前3世纪晚期", "-0233/-0200"),
            ("约1644年", "1644~"),
            ("公元618—907年", "0618/0907"),
            ("公元前475年—公元前221年", "-0474/-0220"),
            ("公元前1046年至公元前771年", "-1045/-0770"),
            ("约公元前1300—前1046年", "-1299~/-1045~"),
            ("公元3—4世纪", "0201/0400"),
            ("前5—前3世纪", "-0499/-0200"),
            ("18世纪末至19世纪初", "1767/1833"),
            ("十八世纪中叶", "1734/1766"),
            ("二十世纪初", "1901/1933"),
            ("20世纪30年代", "193X"),
            ("1860年前后", "1860~"),
            ("1949年后", "1949/.."),
            ("1936年10月", "1936-10"),
            ("清代（1644—1911）", "1644/1911"),
            ("1368—1644年", "1368/1644"),
        ],
    );
}

/// What has no such year, or dates nothing, is not made up.
#[test]
fn reigns_have_the_years_that_they_had() {
    for text in [
        "康熙六十二年",
        "明乾隆",
        "清万历三年",
        "乾隆零年",
        "大清乾隆年制",
        "乾隆二十年八月",
        "乾隆款",
        "仿乾隆",
        "民国九百年",
        "清末民初",
        "62nd year of Kangxi",
        "Qianlong",
        "Qianlong style",
        "late Qing dynasty",
    ] {
        assert_eq!(read(text, "zh"), Reading::Words, "{text}");
    }
    assert!(matches!(read("距今约5000年", "zh"), Reading::Ambiguous(_)));
}
