//! The portal and the museums.

use super::super::Value::{Choice, Map as Keys, OneOrMore, Or, Text, Whole, Word};
use super::super::{Key, Map, key, words};

pub const THEME: Key = key(
    "theme",
    Keys(&Map::of(
        "a theme",
        &[key(
            "accent",
            Word(&words::COLOUR),
            "The colour of links, buttons and the icon. It is darkened on paper and lightened at night until words in it can be read.",
            "\"#7a5c2e\"",
        )],
    )),
    "The look; a folder `theme/` beside the file has more to say.",
    "{accent: \"#7a5c2e\"}",
);

pub const LANGUAGES: Key = key(
    "languages",
    OneOrMore(&Word(&words::LANGUAGE)),
    "The languages of its texts. The first is the default: plain texts are in it.",
    "[en, zh-Hans]",
);

pub const SITE: Map = Map::of(
    "a site",
    &[
        key(
            "title",
            Text,
            "The name of the whole.",
            "{en: Museums of the Plain, zh-Hans: 平原博物馆群}",
        ),
        key(
            "summary",
            Text,
            "A sentence on it, for those who share the address.",
            "Three houses and one river",
        ),
        LANGUAGES,
        key(
            "publisher",
            Keys(&Map::of(
                "a publisher",
                &[
                    key("name", Text, "The publisher's name.", "The Plain Trust").needed(),
                    key(
                        "url",
                        Word(&words::ADDRESS),
                        "The publisher's web site.",
                        "https://example.org",
                    ),
                ],
            )),
            "Who publishes it.",
            "{name: The Plain Trust, url: https://example.org}",
        ),
        key(
            "base_url",
            Word(&words::ADDRESS),
            "Where the site will stand; only for what must be absolute: sitemap, Open Graph, schema.org data.",
            "https://example.org/museums/",
        ),
        key(
            "links",
            Choice(&["show", "qr", "hide"]),
            "What becomes of links that lead out of the site: links, codes to scan, or nothing.",
            "hide",
        )
        .or("show"),
        key(
            "deep_zoom",
            Choice(&["iiif", "dzi"]),
            "How the tiles of large pictures lie on a web server, for other software: an IIIF image service, or Deep Zoom files.",
            "dzi",
        )
        .or("iiif"),
        key(
            "panorama_tiles",
            Keys(&Map::of(
                "the editions",
                &[
                    key("web", Keys(&TILES), "For a web server.", "{format: webp}"),
                    key("usb", Keys(&TILES), "For a stick.", "{quality: 75}"),
                ],
            )),
            "How the tiles of panoramas are written, for each edition.",
            "{web: {format: webp, quality: 80}, usb: {format: jpeg}}",
        ),
        THEME,
    ],
);

const TILES: Map = Map::of(
    "tiles",
    &[
        key(
            "format",
            Choice(&["jpeg", "webp"]),
            "WebP takes about a third less space, and ten times as long to write.",
            "webp",
        )
        .or("jpeg"),
        key(
            "quality",
            Whole { from: 1, to: 100 },
            "Of the format, as its encoder counts: 80 unless said otherwise.",
            "80",
        ),
    ],
);

const LOGO_ALT: Key = key(
    "alt",
    Text,
    "What the logo shows, for those who cannot see it; `\"\"` if it only decorates.",
    "A doorway behind a doorway",
);

pub const MUSEUM: Map = Map::of(
    "a museum",
    &[
        key("title", Text, "Its name.", "The Enfilade Museum"),
        key("place", Text, "The town.", "Xi'an"),
        key(
            "logo",
            Or(
                &Word(&words::IMAGE),
                &Keys(&Map::of(
                    "a logo",
                    &[
                        key("image", Word(&words::IMAGE), "The file.", "media/logo.png").needed(),
                        LOGO_ALT,
                    ],
                )),
            ),
            "Its sign, as a path or with an alternative text.",
            "{image: media/logo.png, alt: A doorway behind a doorway}",
        ),
        key(
            "url",
            Word(&words::ADDRESS),
            "Its web site.",
            "https://example.org",
        ),
    ],
);

pub const MUSEUM_TRANSLATION: Map = Map::of(
    "the translation of a museum",
    &[
        key("title", Text, "Its name.", "连廊博物馆"),
        key("place", Text, "The town.", "西安"),
        key(
            "logo",
            Keys(&Map::of("a translated logo", &[LOGO_ALT])),
            "The logo's alternative text.",
            "{alt: 门后之门}",
        ),
    ],
);
