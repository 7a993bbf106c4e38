//! A sound's outline: how far it swings, moment by moment.

/// Bars of a waveform: as many as a phone's width shows apart.
pub const BARS: usize = 160;

/// Samples of a channel that are looked at together before the length is known.
const MOMENT: usize = 512;

pub struct Shape {
    channels: usize,
    /// The farthest swing of each moment.
    moments: Vec<f32>,
    /// Of the moment that is not over, and how many samples it has.
    open: (f32, usize),
}

impl Shape {
    pub fn of(channels: usize) -> Shape {
        Shape {
            channels,
            moments: Vec::new(),
            open: (0.0, 0),
        }
    }

    /// Interleaved samples, whole frames only.
    pub fn add(&mut self, samples: &[f32]) {
        for sample in samples {
            let (swing, count) = &mut self.open;
            // What is no number swings nowhere.
            *swing = swing.max(sample.abs());
            *count += 1;
            if *count == MOMENT * self.channels {
                self.moments.push(*swing);
                self.open = (0.0, 0);
            }
        }
    }

    /// From start to end; empty where all is silent.
    pub fn waveform(mut self) -> Vec<u8> {
        if self.open.1 > 0 {
            self.moments.push(self.open.0);
        }
        let loudest = self.moments.iter().copied().fold(0.0, f32::max);
        if loudest <= 0.0 || !loudest.is_finite() {
            return Vec::new();
        }
        let (moments, bars) = (&self.moments, self.moments.len().min(BARS));
        (0..bars)
            .map(|bar| {
                let within = bar * moments.len() / bars..(bar + 1) * moments.len() / bars;
                let swing = moments[within].iter().copied().fold(0.0, f32::max);
                (swing / loudest * 255.0).round() as u8
            })
            .collect()
    }
}
