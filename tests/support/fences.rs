//! The fenced blocks of a Markdown page.

pub struct Fence<'a> {
    /// The heading of the second level that it stands below.
    pub heading: &'a str,
    /// What stands behind the backticks: `yaml exhibition.yaml`.
    pub info: &'a str,
    pub text: String,
}

impl<'a> Fence<'a> {
    /// The language and the file that it is.
    pub fn file(&self) -> Option<(&'a str, &'a str)> {
        self.info.split_once(' ')
    }
}

pub fn fences(page: &str) -> Vec<Fence<'_>> {
    let mut fences: Vec<Fence<'_>> = Vec::new();
    let mut heading = "";
    let mut open = false;
    for line in page.lines() {
        if let Some(info) = line.strip_prefix("```") {
            open = !open;
            if open {
                fences.push(Fence {
                    heading,
                    info,
                    text: String::new(),
                });
            }
        } else if open {
            let fence = fences.last_mut().unwrap();
            fence.text.push_str(line);
            fence.text.push('\n');
        } else if let Some(title) = line.strip_prefix("## ") {
            heading = title;
        }
    }
    fences
}
