//! Captions: WebVTT (W3C, 2019) and SubRip (SRT), cues with their times and plain text. Settings,
//! regions, styles and notes are passed over; tags are taken out, for captions are set by the
//! viewer.

use crate::model::Cue;
use crate::source::Span;

#[derive(Debug, PartialEq, Eq)]
pub struct CaptionFault {
    pub message: String,
    pub span: Span,
}

/// How captions are written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Form {
    WebVtt,
    /// SRT: as WebVTT without a head, with hours always and a comma before the thousandths.
    SubRip,
}

impl Form {
    /// In the order in which they are looked for beside a recording.
    pub const ALL: [Form; 2] = [Form::WebVtt, Form::SubRip];

    pub fn ending(self) -> &'static str {
        match self {
            Form::WebVtt => "vtt",
            Form::SubRip => "srt",
        }
    }

    /// What to do about what is wrong.
    pub fn help(self) -> &'static str {
        match self {
            Form::WebVtt => "a cue is a line `00:01.000 --> 00:04.500` and the words below it",
            Form::SubRip => {
                "a cue is a number, a line `00:00:01,000 --> 00:00:04,500` and the words below it"
            }
        }
    }

    /// In small letters or in capitals.
    pub fn of_ending(ending: &str) -> Option<Form> {
        let mut all = Form::ALL.into_iter();
        all.find(|form| ending.eq_ignore_ascii_case(form.ending()))
    }
}

/// # Errors
/// The first line that is not of this form.
pub fn parse(text: &str, form: Form) -> Result<Vec<Cue>, CaptionFault> {
    let mut lines = spanned_lines(text);
    if form == Form::WebVtt {
        match lines.next() {
            Some((_, first))
                if first == "WEBVTT"
                    || first.starts_with("WEBVTT ")
                    || first.starts_with("WEBVTT\t") => {}
            _ => {
                return Err(CaptionFault {
                    message: "the first line of captions should be `WEBVTT`".into(),
                    span: 0..text.lines().next().map_or(0, str::len),
                });
            }
        }
    }
    let mut cues: Vec<Cue> = Vec::new();
    let mut open: Option<Cue> = None;
    for (span, line) in lines {
        if line.trim().is_empty() {
            cues.extend(open.take());
        } else if let Some(cue) = &mut open {
            if !cue.text.is_empty() {
                cue.text.push('\n');
            }
            cue.text.push_str(&without_tags(line));
        } else if line.contains("-->") {
            open = Some(timing(line, span, form)?);
        }
    }
    cues.extend(open);
    // A head of its own says that these are captions; here only a caption does.
    if cues.is_empty() && form == Form::SubRip {
        return Err(CaptionFault {
            message: "there is no caption in this file".into(),
            span: 0..text.lines().next().map_or(0, str::len),
        });
    }
    Ok(cues)
}

fn spanned_lines(text: &str) -> impl Iterator<Item = (Span, &str)> {
    text.split_inclusive('\n').scan(0, |at, line| {
        let start = *at;
        *at += line.len();
        let line = line.trim_end_matches(['\n', '\r']);
        Some((start..start + line.len(), line))
    })
}

fn timing(line: &str, span: Span, form: Form) -> Result<Cue, CaptionFault> {
    let (start, rest) = line.split_once("-->").unwrap_or((line, ""));
    let end = rest.split_whitespace().next().unwrap_or_default();
    let fault = |message: String| CaptionFault {
        message,
        span: span.clone(),
    };
    let read = |stamp: &str| {
        let example = match form {
            Form::WebVtt => "00:01.000",
            Form::SubRip => "00:00:01,000",
        };
        timestamp(stamp, form)
            .ok_or_else(|| fault(format!("`{}` is no time such as {example}", stamp.trim())))
    };
    let (start, end) = (read(start)?, read(end)?);
    if end <= start {
        return Err(fault("a caption ends before it starts".into()));
    }
    Ok(Cue {
        start,
        end,
        text: String::new(),
    })
}

/// `[hours:]minutes:seconds.milliseconds`; of SubRip with a comma, and by some with a point.
fn timestamp(stamp: &str, form: Form) -> Option<f64> {
    let mut parts = stamp.trim().rsplit(':');
    let seconds = parts.next()?;
    let (whole, thousandths) = seconds.split_once(match form {
        Form::WebVtt => &['.'][..],
        Form::SubRip => &[',', '.'],
    })?;
    let digits = |text: &str, length: usize| -> Option<f64> {
        (text.len() == length && text.bytes().all(|b| b.is_ascii_digit()))
            .then(|| text.parse().ok())?
    };
    let seconds = digits(whole, 2)? + digits(thousandths, 3)? / 1000.0;
    let minutes = digits(parts.next()?, 2)?;
    let hours = match parts.next() {
        Some(hours) => hours.parse::<u32>().ok().map(f64::from)?,
        None => 0.0,
    };
    (parts.next().is_none() && minutes < 60.0 && seconds < 60.0)
        .then_some(hours * 3600.0 + minutes * 60.0 + seconds)
}

fn without_tags(line: &str) -> String {
    let mut plain = String::with_capacity(line.len());
    let mut inside = false;
    for c in line.chars() {
        match c {
            '<' => inside = true,
            '>' if inside => inside = false,
            c if !inside => plain.push(c),
            _ => {}
        }
    }
    plain
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&nbsp;", "\u{a0}")
        .replace("&amp;", "&")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cues_have_times_and_plain_words() {
        let text = "WEBVTT - guide\r\n\r\nNOTE by hand\r\nstill a note\r\n\r\n1\r\n00:01.500 --> 00:04.000 align:start\r\n<v Guide>Look &amp; <b>listen</b>\r\nto the hall\r\n\r\n01:00:00.000 --> 01:00:01.000\r\nLate\r\n";
        let cues = parse(text, Form::WebVtt).unwrap();
        assert_eq!(cues.len(), 2);
        assert_eq!((cues[0].start, cues[0].end), (1.5, 4.0));
        assert_eq!(cues[0].text, "Look & listen\nto the hall");
        assert_eq!(cues[1].start, 3600.0);
    }

    fn vtt(text: &str) -> Result<Vec<Cue>, CaptionFault> {
        parse(text, Form::WebVtt)
    }

    #[test]
    fn subrip_has_numbers_hours_and_commas() {
        let text = "1\r\n00:00:01,500 --> 00:00:04,000 X1:40\r\n<i>Look</i>\r\nto the hall\r\n\r\n2\n00:01:00.000 --> 00:01:01.250\n2 bells\n";
        let cues = parse(text, Form::SubRip).unwrap();
        assert_eq!(cues.len(), 2);
        assert_eq!((cues[0].start, cues[0].end), (1.5, 4.0));
        assert_eq!(cues[0].text, "Look\nto the hall");
        assert_eq!((cues[1].end, cues[1].text.as_str()), (61.25, "2 bells"));
        let fault = parse("1\n00:00:01,5 --> 00:00:02,000\nx\n", Form::SubRip).unwrap_err();
        assert!(fault.message.contains("00:00:01,000"), "{}", fault.message);
        for empty in ["", "no captions\n"] {
            assert!(parse(empty, Form::SubRip).is_err());
        }
    }

    #[test]
    fn faults_have_their_line() {
        let text = "WEBVTT\n\n00:05.000 --> 00:04.000\nBack\n";
        assert_eq!(
            &text[vtt(text).unwrap_err().span],
            "00:05.000 --> 00:04.000"
        );
        assert!(vtt("WEBVTT\n\n5 --> 6\nx").is_err());
        assert!(vtt("1\n00:01.000 --> 00:02.000\nx").is_err());
    }
}
