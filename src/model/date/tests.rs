//! The specification's own examples, all of them, line by line: Extended Date/Time Format (EDTF)
//! Specification, Library of Congress, 4 February 2019, <https://www.loc.gov/standards/datetime/>.

use proptest::prelude::*;

use super::Edtf;

/// An example and the years that it spans; `None` is open or unknown.
type Example = (&'static str, Option<i64>, Option<i64>);

fn keeps(section: &str, examples: &[Example]) {
    for (text, earliest, latest) in examples {
        let date = Edtf::parse(text).unwrap_or_else(|error| panic!("{section}: {text}: {error}"));
        assert_eq!(date.to_string(), *text, "{section}");
        assert_eq!(date.years(), (*earliest, *latest), "{section}: {text}");
    }
}

fn same(text: &'static str, year: i64) -> Example {
    (text, Some(year), Some(year))
}

#[test]
fn level_0_date() {
    keeps(
        "Level 0, Date",
        &[
            same("1985-04-12", 1985),
            same("1985-04", 1985),
            same("1985", 1985),
        ],
    );
}

#[test]
fn level_0_date_and_time() {
    keeps(
        "Level 0, Date and Time",
        &[
            same("1985-04-12T23:20:30", 1985),
            same("1985-04-12T23:20:30Z", 1985),
            same("1985-04-12T23:20:30-04", 1985),
            same("1985-04-12T23:20:30+04:30", 1985),
        ],
    );
}

#[test]
fn level_0_time_interval() {
    let spans = |text, from, to| (text, Some(from), Some(to));
    keeps(
        "Level 0, Time Interval",
        &[
            spans("1964/2008", 1964, 2008),
            spans("2004-06/2006-08", 2004, 2006),
            spans("2004-02-01/2005-02-08", 2004, 2005),
            spans("2004-02-01/2005-02", 2004, 2005),
            spans("2004-02-01/2005", 2004, 2005),
            spans("2005/2006-02", 2005, 2006),
        ],
    );
}

#[test]
fn level_1_letter_prefixed_calendar_year() {
    keeps(
        "Level 1, Letter-prefixed calendar year",
        &[
            same("Y170000002", 170_000_002),
            same("Y-170000002", -170_000_002),
        ],
    );
}

#[test]
fn level_1_seasons() {
    keeps(
        "Level 1, Seasons",
        &[
            same("2001-21", 2001),
            same("2001-22", 2001),
            same("2001-23", 2001),
            same("2001-24", 2001),
        ],
    );
}

#[test]
fn level_1_qualification_of_a_date() {
    keeps(
        "Level 1, Qualification of a date (complete)",
        &[
            same("1984?", 1984),
            same("2004-06~", 2004),
            same("2004-06-11%", 2004),
        ],
    );
}

#[test]
fn level_1_unspecified_digits_from_the_right() {
    keeps(
        "Level 1, Unspecified digit(s) from the right",
        &[
            ("201X", Some(2010), Some(2019)),
            ("20XX", Some(2000), Some(2099)),
            same("2004-XX", 2004),
            same("1985-04-XX", 1985),
            same("1985-XX-XX", 1985),
        ],
    );
}

#[test]
fn level_1_extended_interval() {
    keeps(
        "Level 1, Extended Interval (L1)",
        &[
            ("1985-04-12/..", Some(1985), None),
            ("1985-04/..", Some(1985), None),
            ("1985/..", Some(1985), None),
            ("../1985-04-12", None, Some(1985)),
            ("../1985-04", None, Some(1985)),
            ("../1985", None, Some(1985)),
            ("1985-04-12/", Some(1985), None),
            ("1985-04/", Some(1985), None),
            ("1985/", Some(1985), None),
            ("/1985-04-12", None, Some(1985)),
            ("/1985-04", None, Some(1985)),
            ("/1985", None, Some(1985)),
            // Of the drafts of the specification.
            ("1984~/2004-06", Some(1984), Some(2004)),
            ("1984/2004-06~", Some(1984), Some(2004)),
            ("1984~/2004~", Some(1984), Some(2004)),
            ("1984?/2004%", Some(1984), Some(2004)),
            ("1984-06-02?/2004-08-08~", Some(1984), Some(2004)),
            ("1984-06-02?/..", Some(1984), None),
        ],
    );
}

#[test]
fn level_1_negative_calendar_year() {
    keeps("Level 1, Negative calendar year", &[same("-1985", -1985)]);
}

/// Two of its examples say nothing that level 1 could not; the others are refused as what they are.
#[test]
fn level_2() {
    for (section, examples) in [
        ("an exponent", &["Y-17E7"] as &[&str]),
        ("significant", &["1950S2", "Y171010000S3", "Y3388E2S3"]),
        (
            "neither month nor season",
            &["2001-25", "2001-34", "2001-41"],
        ),
        (
            "a set",
            &[
                "[1667,1668,1670..1672]",
                "[..1760-12-03]",
                "[1760-12..]",
                "[1760-01,1760-02,1760-12..]",
                "[1667,1760-12]",
                "[..1984]",
                "{1667,1668,1670..1672}",
                "{1960,1961-12}",
                "{..1984}",
            ],
        ),
        (
            "by itself",
            &["2004-06~-11", "2004?-06-11", "?2004-06-~11", "2004-%06-11"],
        ),
        (
            "unspecified digits",
            &[
                "156X-12-25",
                "15XX-12-25",
                "XXXX-12-XX",
                "1XXX-XX",
                "1XXX-12",
                "1984-1X",
            ],
        ),
        ("by itself", &["2004-06-~01/2004-06-~20"]),
    ] {
        for text in examples {
            let error = Edtf::parse(text).expect_err(text);
            let says = ["level 2", section];
            let exponent = text.contains('E') && error.message.contains("an exponent");
            assert!(
                exponent || says.iter().all(|part| error.message.contains(part)),
                "{text}: {error}"
            );
            assert_eq!(error.span, 0..text.len(), "{text}");
        }
    }
    keeps(
        "Level 2, Qualification and Interval",
        &[
            same("2004-06-11%", 2004),
            same("2004-06-XX/2004-07-03", 2004),
        ],
    );
}

/// What is broken is no level 2 either.
#[test]
fn nonsense_is_not_taken_for_level_2() {
    for text in [
        "[]",
        "[1667",
        "{1667]",
        "[a]",
        "[1667;1668]",
        "Y",
        "YE",
        "Y17E",
        "1950S",
        "S2",
        "1950S2-01",
        "2001-42",
        "2001-34-01",
        "20-04-~01x",
        "1984??",
        "-",
        "~",
        "//",
        "XXXX-99",
        "1985-02-30",
    ] {
        let error = Edtf::parse(text).expect_err(text);
        assert!(!error.message.contains("level 2"), "{text}: {error}");
    }
}

#[test]
fn further_dates_that_museums_need() {
    keeps(
        "EDTF −1099 is 1100 BCE",
        &[
            same("0000", 0),
            same("-1099~", -1099),
            ("-1045/-0770", Some(-1045), Some(-770)),
            ("-10XX", Some(-1099), Some(-1000)),
            same("2000-02-29", 2000),
            same("-0004-02-29", -4),
            same("1998-12-31T23:59:60Z", 1998),
            same("Y-999999999999", -999_999_999_999),
        ],
    );
}

#[test]
fn what_is_no_date_is_refused_where_it_is_wrong() {
    for (text, place, says) in [
        ("", 0..0, "missing"),
        ("1985-02-30", 0..10, "days 01 to 28"),
        ("1900-02-29", 0..10, "days 01 to 28"),
        ("1985-04-31", 0..10, "days 01 to 30"),
        ("1985-04-00", 0..10, "no day 00"),
        ("1985-13", 5..7, "no month 13"),
        ("1985-00-01", 0..10, "no month 00"),
        ("1985-42", 5..7, "seasons 21 to 24"),
        ("1985-21-03", 0..10, "no month 21"),
        ("1985-4", 5..6, "two digits"),
        ("1985-", 5..5, "two digits"),
        ("85", 0..2, "four digits"),
        ("-770", 0..4, "four digits"),
        ("-", 0..1, "four digits"),
        ("12000", 0..5, "`Y`"),
        ("Y1985", 0..5, "more than four"),
        ("Y0170000002", 0..11, "more than four"),
        ("Y1000000000000", 0..14, "twelve"),
        ("Y99999999999999999999999999", 0..27, "twelve"),
        ("Y170000002-01", 0..13, "stands alone"),
        ("-0000", 0..5, "`0000`"),
        ("1XXX", 0..4, "level 2"),
        ("1X85", 0..4, "level 2"),
        ("XXXX", 0..4, "level 2"),
        ("201X-04", 0..7, "level 2"),
        ("1985-XX-12", 0..10, "its month"),
        ("1985–1990", 4..7, "`–`"),
        ("1985 BCE", 4..5, "` `"),
        ("?1984", 0..5, "level 2"),
        ("1984??", 5..6, "before `?`"),
        ("1985/1984", 0..9, "after it ends"),
        ("1985/1986/1987", 9..14, "before `/1987`"),
        ("../..", 0..5, "must be a date"),
        ("/", 0..1, "must be a date"),
        ("..", 0..1, "four digits"),
        ("1985-04-12T23:20:30/1986", 10..24, "no time"),
        ("1985-04-12T24:00:00", 11..13, "at most 23"),
        ("1985-04-12T23:60:00", 14..16, "at most 59"),
        ("1985-04-12T23:20", 16..16, "hh:mm:ss"),
        ("1985-04T23:20:30", 7..8, "complete date"),
        ("1985-04-12?T23:20:30", 11..12, "complete date"),
    ] {
        let error = Edtf::parse(text).expect_err(text);
        assert!(error.message.contains(says), "{text}: {error}");
        assert_eq!(error.span, place, "{text}: {error}");
    }
}

#[test]
fn days_are_told_as_far_as_they_are_known() {
    for (text, earliest, latest) in [
        ("1985", "1985-01-01", "1985-12-31"),
        ("2004-02", "2004-02-01", "2004-02-29"),
        ("2004-XX", "2004-01-01", "2004-12-31"),
        ("1985-04-XX", "1985-04-01", "1985-04-30"),
        ("2001-21", "2001-01-01", "2001-12-31"),
        ("1844~/1850-03-12", "1844-01-01", "1850-03-12"),
    ] {
        let date = Edtf::parse(text).unwrap();
        let told = |day: Option<super::Day>| {
            let day = day.unwrap();
            format!("{:04}-{:02}-{:02}", day.year, day.month, day.day)
        };
        assert_eq!(
            (told(date.earliest()), told(date.latest())),
            (earliest.into(), latest.into())
        );
    }
}

proptest! {
    #[test]
    fn no_text_brings_the_reader_down(text in ".*") {
        let _ = Edtf::parse(&text);
    }

    #[test]
    fn what_is_printed_reads_back_equal(text in "(-?[0-9]{2}[0-9X]{2}|Y-?[1-9][0-9]{4,13})(-[0-2X][0-9X](-[0-3X][0-9X])?)?[?~%]?(/(\\.\\.|-?[0-9]{4})?)?(T[0-2][0-9]:[0-5][0-9]:[0-6][0-9](Z|[+-][0-2][0-9](:[0-5][0-9])?)?)?") {
        if let Ok(date) = Edtf::parse(&text) {
            prop_assert_eq!(Edtf::parse(&date.to_string()), Ok(date));
            prop_assert_eq!(date.to_string(), text);
        }
    }

    #[test]
    fn nothing_begins_after_it_ends(text in "-?[0-9]{2}[0-9X]{2}(-[0-1X][0-9X](-[0-3X][0-9X])?)?/-?[0-9]{4}") {
        if let Ok(date) = Edtf::parse(&text) {
            prop_assert!(date.earliest() <= date.latest());
        }
    }
}
