//! Lets a page hear of builds, and pick coordinates. The built site knows nothing of it: the lines
//! are added while the page is served, and the page's own policy already admits them, since they
//! come from its origin.

/// Adds our scripts before all others: live reload has to see the page as it was written.
pub fn inject(html: &str, build: u64, server: &str, waiting: bool) -> String {
    let before = ["<script", "</head>", "<body"];
    let at = before.iter().filter_map(|tag| html.find(tag)).min();
    let (head, rest) = html.split_at(at.unwrap_or(html.len()));
    let waiting = if waiting { " data-waiting" } else { "" };
    format!(
        "{head}<script defer src=\"/__enfilade/reload.js\" data-build=\"{build}\" \
         data-server=\"{server}\"{waiting}></script>\n\
         <script defer src=\"/__enfilade/pick.js\"></script>\n{rest}"
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn comes_before_the_pages_own_scripts() {
        let page = "<head><title>x</title><script src=\"a.js\"></script></head><body></body>";
        let served = inject(page, 3, "abc", false);
        assert!(served.starts_with("<head><title>x</title><script defer src=\"/__enfilade/"));
        assert!(served.contains("data-build=\"3\" data-server=\"abc\"></script>\n<script defer src=\"/__enfilade/pick.js\"></script>\n<script src=\"a"));
        assert!(inject("nothing", 3, "abc", true).starts_with("nothing<script"));
    }
}
