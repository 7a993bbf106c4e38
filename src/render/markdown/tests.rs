use proptest::prelude::*;

use super::super::address::Target;
use super::*;

struct Fake {
    external: LinkPolicy,
}

impl Surroundings for Fake {
    fn own(&self) -> Target<'_> {
        Target::Object("ding")
    }
    fn link(&self, target: Target<'_>, part: Option<&str>) -> Option<String> {
        let part = part.map(|part| format!("#note-{part}")).unwrap_or_default();
        Some(format!("../{}{part}", target.page()))
    }
    fn file(&self, path: &MediaPath) -> Option<String> {
        (path.as_str() == "media/sheet.pdf").then(|| "../media/0.pdf".to_owned())
    }
    fn picture(&self, path: &MediaPath, alt: &str) -> Option<String> {
        let alt = escaped(alt);
        (path.as_str() == "media/a.jpg").then(|| format!("<img src=\"a.jpg\" alt=\"{alt}\">"))
    }
    fn external_links(&self) -> LinkPolicy {
        self.external
    }
    fn footnotes_link(&self) -> bool {
        true
    }
}

fn html(markdown: &str) -> String {
    let lang = Lang::parse("en").unwrap();
    let setting = Setting {
        lang: &lang,
        level: 2,
        scope: "t",
    };
    to_html(
        markdown,
        setting,
        &Fake {
            external: LinkPolicy::Show,
        },
    )
}

#[test]
fn headings_start_below_the_pages_own() {
    insta::assert_snapshot!(html("# One {#id onclick=x}\n\n### Three\n"), @r"
    <h2>One</h2>
    <h4>Three</h4>
    ");
    insta::assert_snapshot!(html("#### Deep\n\n###### Deepest\n"), @r"
    <h2>Deep</h2>
    <h4>Deepest</h4>
    ");
}

#[test]
fn links_lead_to_pages_files_and_out() {
    insta::assert_snapshot!(html("[a](../scenes/hall.md) [b](ding.zh-Hans.md#taotie) [c](objects/ding.md)"),
        @r#"<p><a href="../scenes/hall.html">a</a> <a href="../objects/ding.html#note-taotie">b</a> <a href="../objects/ding.html">c</a></p>"#);
    insta::assert_snapshot!(html("[a](media/sheet.pdf) [b](media/none.pdf) [c](https://example.org/?a=1&b) <mailto:a@b.org>"),
        @r#"<p><a href="../media/0.pdf">a</a> b <a href="https://example.org/?a=1&amp;b" rel="noopener" target="_blank">c</a> <a href="mailto:a@b.org" rel="noopener" target="_blank">mailto:a@b.org</a></p>"#);
    insta::assert_snapshot!(html("[a](javascript:alert(1)) [b](file:///etc) [c](//x.org) [d](data:text/html,x) [e](#) [f](#A&B)"),
        @"<p>a b c d e f</p>");
    insta::assert_snapshot!(html("[the mask](#taotie)"),
        @r##"<p><a href="../objects/ding.html#note-taotie">the mask</a></p>"##);
}

/// A text under another policy.
fn html_under(policy: LinkPolicy, markdown: &str) -> String {
    let lang = Lang::parse("en").unwrap();
    let setting = Setting {
        lang: &lang,
        level: 2,
        scope: "t",
    };
    to_html(markdown, setting, &Fake { external: policy })
}

#[test]
fn hidden_external_links_leave_their_text() {
    let html = html_under(LinkPolicy::Hide, "[c](https://example.org)");
    assert_eq!(html, "<p>c</p>\n");
}

#[test]
fn links_to_be_scanned_stand_below_their_text_once() {
    let html = html_under(
        LinkPolicy::Qr,
        "The [*old* dig](https://example.org/?a=1&b), [again](https://example.org/?a=1&b), \
         [ding](ding.md), <https://example.org/plain>.",
    );
    let (text, codes) = html.split_once("<ul class=\"codes\">").unwrap();
    assert_eq!(
        text,
        "<p>The <em>old</em> dig, again, <a href=\"../objects/ding.html\">ding</a>, \
         https://example.org/plain.</p>\n"
    );
    assert_eq!(codes.matches("<svg class=\"code\"").count(), 2);
    assert!(codes.contains(
        "<span class=\"codes-title\">old dig</span> <span class=\"codes-address\" dir=\"ltr\">https://example.org/?a=1&amp;b</span>"
    ));
    // An address that is its own text is not said twice.
    assert!(codes.contains(
        "<span class=\"codes-words\"><span class=\"codes-address\" dir=\"ltr\">https://example.org/plain"
    ));
    assert!(!html.contains(" style="));
}

#[test]
fn raw_html_is_shown_and_comments_go() {
    insta::assert_snapshot!(html("A <b onclick=x>bold</b><!-- no --> word\n\n<div>\nblock\n</div>\n\n<!-- gone\n\nfor good -->\n\nEnd"), @r"
    <p>A &lt;b onclick=x&gt;bold&lt;/b&gt; word</p>
    <p>&lt;div&gt;
    block
    &lt;/div&gt;</p>
    <p>End</p>
    ");
}

#[test]
fn lone_pictures_are_figures() {
    insta::assert_snapshot!(html("![A *mask*](media/a.jpg \"The mask\")\n\nand ![in line](media/a.jpg), ![gone](media/none.jpg)"), @r#"
    <figure><img src="a.jpg" alt="A mask"><figcaption>The mask</figcaption></figure>
    <p>and <img src="a.jpg" alt="in line">, gone</p>
    "#);
}

#[test]
fn footnotes_keep_to_their_text() {
    insta::assert_snapshot!(html("Cast.[^x y]\n\n[^x y]: In *pieces*.\n"), @r##"
    <p>Cast.<sup><a href="#fn-t-1">1</a></sup></p>
    <div class="footnote" id="fn-t-1"><sup>1</sup>
    <p>In <em>pieces</em>.</p>
    </div>
    "##);
}

#[test]
fn quotes_are_left_alone_in_chinese() {
    let zh = Lang::parse("zh-Hans").unwrap();
    let setting = Setting {
        lang: &zh,
        level: 2,
        scope: "t",
    };
    let text = "\"鼎\" -- x";
    assert_eq!(
        to_html(
            text,
            setting,
            &Fake {
                external: LinkPolicy::Show
            }
        ),
        "<p>&quot;鼎&quot; -- x</p>\n".replace("&quot;", "\"")
    );
    assert_eq!(html(text), "<p>“鼎” – x</p>\n");
}

const TAGS: [&str; 33] = [
    "p",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "em",
    "strong",
    "del",
    "code",
    "pre",
    "blockquote",
    "ul",
    "ol",
    "li",
    "table",
    "thead",
    "tbody",
    "tr",
    "th",
    "td",
    "hr",
    "br",
    "a",
    "img",
    "figure",
    "figcaption",
    "sup",
    "div",
    "span",
    "dl",
    "dt",
    "dd",
];
const ATTRIBUTES: [&str; 10] = [
    "href", "src", "alt", "rel", "target", "class", "id", "start", "style", "title",
];

/// Every tag of the output is one we write, with attributes we write.
fn only_our_tags(html: &str) -> Result<(), String> {
    let mut rest = html;
    while let Some(at) = rest.find('<') {
        let inside = &rest[at + 1..];
        let end = inside.find('>').ok_or("an open tag")?;
        let tag = inside[..end].trim_matches('/').trim();
        rest = &inside[end + 1..];
        let (name, attributes) = tag.split_once(' ').unwrap_or((tag, ""));
        if !TAGS.contains(&name) {
            return Err(format!("tag {name}"));
        }
        let mut pieces = attributes.split('"');
        while let Some(key) = pieces.next() {
            let key = key
                .trim()
                .trim_end_matches('=')
                .trim_end_matches('/')
                .trim();
            if key.is_empty() {
                continue;
            }
            if !ATTRIBUTES.contains(&key) || key.starts_with("on") {
                return Err(format!("attribute {key} of {name}"));
            }
            let value = pieces.next().unwrap_or_default().to_ascii_lowercase();
            if key == "style" || value.trim_start().starts_with("javascript:") {
                return Err(format!("{key}={value}"));
            }
        }
    }
    Ok(())
}

proptest! {
    #[test]
    fn nothing_of_the_authors_becomes_a_tag(
        parts in proptest::collection::vec(
            prop_oneof![
                "[ -~]{0,12}",
                Just("\n\n".to_owned()),
                Just("<script>alert(1)</script>".to_owned()),
                Just("<img src=x onerror=alert(1)>".to_owned()),
                Just("[x](javascript:alert(1))".to_owned()),
                Just("[x](JaVaScRiPt&#58;alert(1))".to_owned()),
                Just("![\"><script>](media/a.jpg \"\\\"><script>\")".to_owned()),
                Just("# h {onclick=x #\"><script> .y}".to_owned()),
                Just("[^1]\n\n[^1]: \"><script>".to_owned()),
                Just("|a|b|\n|:-|-:|\n|<script>|x|\n".to_owned()),
                Just("```\"><script>\nx\n```\n".to_owned()),
                Just("<https://x.org/\"onclick=x>".to_owned()),
                Just("[r]: javascript:x 'y'\n\n[r]".to_owned()),
                "\\PC{0,6}",
            ],
            0..12,
        )
    ) {
        let text = parts.concat();
        let html = html(&text);
        prop_assert!(!html.to_ascii_lowercase().contains("<script"), "{html}");
        if let Err(found) = only_our_tags(&html) {
            prop_assert!(false, "{found} in {html}");
        }
    }
}
