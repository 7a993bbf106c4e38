//! Words with a spelling of their own: ids, paths, colours.

/// A value on one line, in no language.
#[derive(Debug)]
pub struct Word {
    /// "an id", "a path to an image".
    pub name: &'static str,
    /// A regular expression of ECMA 262, as JSON Schema asks.
    pub pattern: Option<&'static str>,
    pub unquoted: Unquoted,
    /// What editors may offer.
    pub offers: &'static [&'static str],
    /// One that is refused; empty where none is.
    pub wrong: &'static str,
}

/// What it may look like to a program that reads `1644` as a number and `true` as a truth. Enfilade
/// keeps the spelling; an editor does not.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Unquoted {
    Text,
    TextOrNumber,
    Anything,
}

const ID_PATTERN: &str = "^(?!(?:assets|media|museums|index|con|prn|aux|nul|com[0-9]|lpt[0-9])$)[a-z0-9](?:[a-z0-9-]{0,38}[a-z0-9])?$";
const PATH_PATTERN: &str = r"^(?:\./)?(?!\.{1,2}(?:/|$))[^/\\:]+(?:/(?!\.{1,2}(?:/|$))[^/\\:]+)*$";

const fn word(name: &'static str, pattern: &'static str, wrong: &'static str) -> Word {
    Word {
        name,
        pattern: Some(pattern),
        unquoted: Unquoted::Text,
        offers: &[],
        wrong,
    }
}

const fn id(name: &'static str) -> Word {
    Word {
        unquoted: Unquoted::TextOrNumber,
        ..word(name, ID_PATTERN, "No Id")
    }
}

const fn path(name: &'static str) -> Word {
    word(name, PATH_PATTERN, "../outside.jpg")
}

const fn free(name: &'static str) -> Word {
    Word {
        name,
        pattern: None,
        unquoted: Unquoted::Anything,
        offers: &[],
        wrong: "",
    }
}

pub const PLAIN: Word = free("a text");
pub const MEASURE: Word = free("a number and its unit");

pub const ID: Word = id("an id");
pub const SCENE: Word = id("the id of a scene");
pub const OBJECT: Word = id("the id of a relic");
pub const MUSEUM: Word = id("the id of a museum");
pub const HALL: Word = id("the id of a hall");
pub const FLOOR: Word = id("the id of a floor");
pub const PERIOD: Word = id("the id of a period");
pub const MEDIUM: Word = id("the id of one of its media");
pub const ANNOTATION: Word = id("the id of an annotation");

pub const PANORAMA: Word = path("a path to a panorama");
pub const FACE: Word = path("a path to a face of a cube");
pub const IMAGE: Word = path("a path to an image");
pub const MODEL: Word = path("a path to a model");
pub const SOUND: Word = path("a path to a recording");
pub const FILM: Word = path("a path to a film");
pub const DOCUMENT: Word = path("a path to a PDF");
pub const SOUNDS: Word = path("a path to a recording, with `{lang}` for the language");
pub const FILMS: Word = path("a path to a film, with `{lang}` for the language");

pub const ADDRESS: Word = word("a web address", r"^https?://[^/\s]\S*$", "example.org");
pub const COLOUR: Word = word("a colour, in quotes", "^#[0-9A-Fa-f]{6}$", "brown");
pub const LANGUAGE: Word = Word {
    offers: &["en", "zh-Hans", "zh-Hant"],
    ..word(
        "a language tag",
        "^[a-z]{2,3}(?:-[A-Za-z0-9]{1,8})*$",
        "English",
    )
};
pub const SECONDS: Word = Word {
    unquoted: Unquoted::TextOrNumber,
    ..word(
        "a time",
        r"^[0-9]+(?:\.[0-9]+)?(?: ?(?:s|min))?$",
        "a while",
    )
};
pub const YEAR: Word = Word {
    unquoted: Unquoted::TextOrNumber,
    ..word(
        "an EDTF date, in quotes",
        "^(?:-?[0-9X]{4}|Y-?[0-9]{5,})(?:-[0-9X]{2}){0,2}[~?%]?$",
        "the Zhou",
    )
};
pub const EDTF: Word = Word {
    unquoted: Unquoted::TextOrNumber,
    ..word("an EDTF date", "^[0-9XYTZ~?%:./+-]+$", "long ago")
};
pub const RIGHTS: Word = Word {
    offers: &[
        "CC0",
        "PDM",
        "CC-BY-4.0",
        "CC-BY-SA-4.0",
        "CC-BY-NC-4.0",
        "CC-BY-NC-SA-4.0",
        "CC-BY-ND-4.0",
        "CC-BY-NC-ND-4.0",
        "InC",
        "InC-EDU",
        "InC-NC",
        "NoC-NC",
        "NoC-US",
        "CNE",
        "UND",
        "NKC",
    ],
    ..word(
        "a rights statement",
        r"^(?:CC0(?:-1\.0)?|PDM(?:-1\.0)?|CC-BY(?:-NC)?(?:-SA|-ND)?-(?:1\.0|2\.0|2\.5|3\.0|4\.0)|InC(?:-OW-EU|-EDU|-NC|-RUU)?|NoC-(?:CR|NC|OKLR|US)|CNE|UND|NKC|https?://(?:www\.)?(?:creativecommons\.org/(?:licenses|publicdomain)|rightsstatements\.org/(?:vocab|page))/\S+)$",
        "free",
    )
};
