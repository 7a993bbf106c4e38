//! One thing that is known of a file.

use serde_json::{Map, Value};

#[derive(Debug, Clone, PartialEq)]
pub struct Fact {
    /// For people: `size`, `GPano PoseHeadingDegrees`.
    pub label: String,
    pub shown: String,
    /// For programs, under the label with `_` for its gaps.
    pub value: Value,
}

#[derive(Debug, Default)]
pub struct Facts(pub Vec<Fact>);

impl Facts {
    pub fn text(&mut self, label: &str, text: impl Into<String>) {
        let shown = text.into();
        self.both(label, shown.clone(), Value::from(shown));
    }

    pub fn both(&mut self, label: &str, shown: impl Into<String>, value: impl Into<Value>) {
        self.0.push(Fact {
            label: label.to_owned(),
            shown: shown.into(),
            value: value.into(),
        });
    }

    pub fn seconds(&mut self, seconds: Option<f64>) {
        if let Some(seconds) = seconds.filter(|seconds| seconds.is_finite() && *seconds >= 0.0) {
            // Rounded first, or 59.96 s would be shown as 0:60.0.
            let tenths = (seconds * 10.0).round() / 10.0;
            let shown = format!("{}:{:04.1} min", (tenths / 60.0).floor(), tenths % 60.0);
            self.both("length", shown, (seconds * 1000.0).round() / 1000.0);
        }
    }

    pub fn json(&self) -> Map<String, Value> {
        self.0
            .iter()
            .map(|fact| {
                (
                    fact.label.replace(' ', "_").to_lowercase(),
                    fact.value.clone(),
                )
            })
            .collect()
    }
}
