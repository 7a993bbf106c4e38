//! What languages call themselves.

use crate::model::Lang;

/// A language's name for itself; its tag when we do not know it.
pub fn own_name(lang: &Lang) -> &str {
    let tag = lang.tag();
    match tag.to_ascii_lowercase().as_str() {
        "zh" | "zh-hans" | "zh-cn" | "zh-sg" | "zh-hans-cn" => "简体中文",
        "zh-hant" | "zh-tw" | "zh-hk" | "zh-mo" | "zh-hant-tw" | "zh-hant-hk" => "繁體中文",
        "en" | "en-gb" | "en-us" => "English",
        lower => match lower.split('-').next().unwrap_or(lower) {
            "ar" => "العربية",
            "bo" => "བོད་ཡིག",
            "cs" => "Čeština",
            "da" => "Dansk",
            "de" => "Deutsch",
            "el" => "Ελληνικά",
            "es" => "Español",
            "fa" => "فارسی",
            "fi" => "Suomi",
            "fr" => "Français",
            "he" => "עברית",
            "hi" => "हिन्दी",
            "hu" => "Magyar",
            "id" => "Bahasa Indonesia",
            "it" => "Italiano",
            "ja" => "日本語",
            "kk" => "Қазақша",
            "km" => "ខ្មែរ",
            "ko" => "한국어",
            "mn" => "Монгол",
            "ms" => "Bahasa Melayu",
            "my" => "မြန်မာ",
            "nb" | "no" => "Norsk",
            "nl" => "Nederlands",
            "pl" => "Polski",
            "pt" => "Português",
            "ro" => "Română",
            "ru" => "Русский",
            "sv" => "Svenska",
            "th" => "ไทย",
            "tr" => "Türkçe",
            "ug" => "ئۇيغۇرچە",
            "uk" => "Українська",
            "ur" => "اردو",
            "vi" => "Tiếng Việt",
            _ => tag,
        },
    }
}
