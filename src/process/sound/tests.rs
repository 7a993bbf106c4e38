//! Sounds whose loudness is known, and files that break off.

use std::fs;
use std::path::{Path, PathBuf};

use hound::{SampleFormat, WavSpec, WavWriter};
use proptest::prelude::*;

use super::hear;
use crate::values::Heard;

const RATE: u32 = 48_000;

fn wav(folder: &Path, channels: u16, samples: impl Iterator<Item = f64>) -> PathBuf {
    let path = folder.join("a.wav");
    let spec = WavSpec {
        channels,
        sample_rate: RATE,
        bits_per_sample: 16,
        sample_format: SampleFormat::Int,
    };
    let mut writer = WavWriter::create(&path, spec).unwrap();
    for sample in samples {
        let sample = (sample * 32_767.0).round() as i16;
        for _ in 0..channels {
            writer.write_sample(sample).unwrap();
        }
    }
    writer.finalize().unwrap();
    path
}

fn sine(seconds: u32, decibels: f64) -> impl Iterator<Item = f64> {
    let swing = 10_f64.powf(decibels / 20.0);
    (0..seconds * RATE).map(move |at| {
        let turns = f64::from(at) * 1000.0 / f64::from(RATE);
        swing * (turns * std::f64::consts::TAU).sin()
    })
}

/// EBU Tech 3341, table 1: the first two signals, which a meter must show within 0.1.
#[test]
fn a_meter_shows_what_the_standard_says() {
    let folder = tempfile::tempdir().unwrap();
    for decibels in [-23.0, -33.0] {
        let heard = hear(&wav(folder.path(), 2, sine(20, decibels))).unwrap();
        let loudness = heard.loudness.unwrap();
        assert!((loudness - decibels).abs() <= 0.1, "{loudness}");
        assert_eq!(heard.seconds, 20.0);
    }
}

/// The standard's first signal again, two seconds of it: as music in two channels, and as speech in
/// one, which is half as loud.
const MUSIC: &[u8] = include_bytes!("../../../fuzz/seeds/music.opus");
const SPEECH: &[u8] = include_bytes!("../../../fuzz/seeds/voice.opus");

#[test]
fn opus_is_as_loud_and_as_long_as_what_was_packed() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("a.opus");
    for (packed, gain, loudness) in [(MUSIC, 0, -23.0), (SPEECH, 0, -26.0), (MUSIC, -6, -29.0)] {
        let mut bytes = packed.to_vec();
        let head = 28 + "OpusHead".len();
        // In 256ths of a decibel. Browsers heed it, and so do we.
        bytes[head + 8..head + 10].copy_from_slice(&(gain * 256_i16).to_le_bytes());
        // The first page has one packet of 19 bytes.
        sum_up(&mut bytes[..28 + 19]);
        fs::write(&path, bytes).unwrap();
        let heard = hear(&path).unwrap();
        let found = heard.loudness.unwrap();
        assert!((found - loudness).abs() <= 0.3, "{found}, not {loudness}");
        assert_eq!(heard.seconds, 2.0);
    }
}

#[test]
fn joined_opus_is_heard_to_its_end() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("a.opus");
    // Streams of their own, as `cat` joins them.
    fs::write(&path, [MUSIC, &renumbered(MUSIC, 7)].concat()).unwrap();
    let heard = hear(&path).unwrap();
    assert_eq!(heard.seconds, 4.0);
    assert!((heard.loudness.unwrap() + 23.0).abs() <= 0.3);
}

/// The same pages as another stream.
fn renumbered(ogg: &[u8], serial: u32) -> Vec<u8> {
    let mut ogg = ogg.to_vec();
    let mut start = 0;
    while start < ogg.len() {
        let segments = usize::from(ogg[start + 26]);
        let lengths = &ogg[start + 27..][..segments];
        let length = 27 + segments + lengths.iter().map(|x| usize::from(*x)).sum::<usize>();
        let page = &mut ogg[start..start + length];
        page[14..18].copy_from_slice(&serial.to_le_bytes());
        sum_up(page);
        start += length;
    }
    ogg
}

/// Writes a page's checksum (RFC 3533, 6).
fn sum_up(page: &mut [u8]) {
    page[22..26].fill(0);
    let checksum = page.iter().fold(0_u32, |sum, byte| {
        (0..8).fold(sum ^ u32::from(*byte) << 24, |sum, _| {
            let shifted = sum << 1;
            if sum >> 31 == 1 {
                shifted ^ 0x04c1_1db7
            } else {
                shifted
            }
        })
    });
    page[22..26].copy_from_slice(&checksum.to_le_bytes());
}

#[test]
fn a_waveform_is_as_high_as_the_sound_swings() {
    let folder = tempfile::tempdir().unwrap();
    let sound = sine(4, -20.0).chain(sine(4, 0.0)).chain(sine(8, -200.0));
    let heard = hear(&wav(folder.path(), 1, sound)).unwrap();
    assert_eq!(heard.waveform.len(), super::shape::BARS);
    for (bar, high) in [(20, 26), (60, 255), (120, 0)] {
        assert_eq!(heard.waveform[bar], high, "{bar}");
    }
}

#[test]
fn silence_is_neither_loud_nor_quiet() {
    let folder = tempfile::tempdir().unwrap();
    let silence = wav(folder.path(), 2, std::iter::repeat_n(0.0, 48_000));
    let expected = Heard {
        seconds: 1.0,
        loudness: None,
        waveform: Vec::new(),
    };
    assert_eq!(hear(&silence), Some(expected));
}

#[test]
fn what_no_decoder_knows_is_not_heard() {
    let folder = tempfile::tempdir().unwrap();
    for bytes in [&b""[..], b"RIFF", b"\0\0\0\x20ftypM4A \0\0\0\0isom"] {
        let path = folder.path().join("a.m4a");
        fs::write(&path, bytes).unwrap();
        assert_eq!(hear(&path), None);
    }
}

/// Other people's recordings; where they lie elsewhere there is nothing to listen to.
fn recordings() -> Vec<PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../shared/scans/audio");
    let mut found: Vec<PathBuf> = fs::read_dir(folder)
        .into_iter()
        .flatten()
        .map(|entry| entry.unwrap().path())
        // One is a head of six bytes and no sound.
        .filter(|path| path.metadata().unwrap().len() > 1000)
        .collect();
    found.sort();
    found
}

#[test]
fn recordings_are_heard_to_their_end() {
    for path in recordings() {
        let heard = hear(&path);
        let is_unknown = path.extension().is_some_and(|ending| ending == "m4a");
        assert_eq!(heard.is_none(), is_unknown, "{}", path.display());
        let Some(heard) = heard else { continue };
        let loudness = heard.loudness;
        // A tenth of a second is too short to be loud or quiet (BS.1770 looks at four at a time).
        let is_short = heard.seconds < 0.4;
        assert!(
            is_short || loudness.is_some_and(|lufs| (-60.0..0.0).contains(&lufs)),
            "{heard:?}"
        );
        assert!(heard.waveform.contains(&255));
    }
}

/// The smallest of each kind, so that many changes can be tried.
fn smallest(ending: &str) -> Option<Vec<u8>> {
    let of_kind = recordings()
        .into_iter()
        .filter(|path| path.extension().is_some_and(|it| it == ending));
    let smallest = of_kind.min_by_key(|path| path.metadata().unwrap().len())?;
    let mut bytes = fs::read(smallest).unwrap();
    bytes.truncate(60_000);
    Some(bytes)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    #[test]
    fn no_damage_stops_the_build(
        kind in 0..4_usize,
        cut in 0.0..1.0_f64,
        changes in prop::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 0..20),
    ) {
        let folder = tempfile::tempdir().unwrap();
        let whole = match ["wav", "ogg", "mp3", "opus"][kind] {
            "opus" => Some(SPEECH.to_vec()),
            "wav" => Some(fs::read(wav(folder.path(), 2, sine(1, -10.0))).unwrap()),
            ending => smallest(ending),
        };
        if let Some(mut bytes) = whole {
            bytes.truncate((bytes.len() as f64 * cut) as usize);
            for (at, byte) in changes {
                if !bytes.is_empty() {
                    let at = at.index(bytes.len());
                    bytes[at] = byte;
                }
            }
            let path = folder.path().join("broken");
            fs::write(&path, bytes).unwrap();
            if let Some(heard) = hear(&path) {
                prop_assert!(heard.waveform.len() <= super::shape::BARS);
            }
        }
    }
}
