//! The name of a colour profile (ICC.1:2022, 7.3 and 9.2.41).

/// From the `desc` tag: ASCII in version 2, UTF-16 in version 4.
pub fn name(profile: &[u8]) -> Option<String> {
    let word = |at: usize| -> Option<usize> {
        let bytes: [u8; 4] = profile.get(at..at.checked_add(4)?)?.try_into().ok()?;
        usize::try_from(u32::from_be_bytes(bytes)).ok()
    };
    const TAGS_AT: usize = 128;
    let count = word(TAGS_AT)?.min(100);
    let entry = (0..count)
        .map(|index| TAGS_AT + 4 + index * 12)
        .find(|&at| profile.get(at..at + 4) == Some(b"desc"))?;
    let tag = word(entry + 4)?;
    let name = match profile.get(tag..tag.checked_add(4)?)? {
        b"desc" => {
            let length = word(tag + 8)?;
            let text = profile.get(tag + 12..(tag + 12).checked_add(length)?)?;
            String::from_utf8_lossy(text).into_owned()
        }
        b"mluc" => {
            let (length, offset) = (word(tag + 20)?, word(tag + 24)?);
            let start = tag.checked_add(offset)?;
            let text = profile.get(start..start.checked_add(length)?)?;
            let units: Vec<u16> = text
                .chunks_exact(2)
                .map(|pair| u16::from_be_bytes([pair[0], pair[1]]))
                .collect();
            String::from_utf16_lossy(&units)
        }
        _ => return None,
    };
    let name = name.trim_matches(|c: char| c == '\0' || c.is_whitespace());
    (!name.is_empty()).then(|| name.to_owned())
}

#[cfg(test)]
mod tests {
    use super::name;

    fn profile(tag: &[u8]) -> Vec<u8> {
        let mut bytes = vec![0; 128];
        bytes.extend(1_u32.to_be_bytes());
        bytes.extend(b"desc");
        bytes.extend(144_u32.to_be_bytes());
        bytes.extend(u32::try_from(tag.len()).unwrap().to_be_bytes());
        bytes.extend(tag);
        bytes
    }

    #[test]
    fn both_versions_have_a_name() {
        assert_eq!(
            name(&profile(b"desc\0\0\0\0\0\0\0\x05sRGB\0")).as_deref(),
            Some("sRGB")
        );
        let four = b"mluc\0\0\0\0\0\0\0\x01\0\0\0\x0cenUS\0\0\0\x04\0\0\0\x1c\0P\x003";
        assert_eq!(name(&profile(four)).as_deref(), Some("P3"));
    }

    #[test]
    fn damaged_profiles_have_none() {
        let whole = profile(b"desc\0\0\0\0\0\0\0\x05sRGB\0");
        for length in 0..whole.len() {
            assert_eq!(name(&whole[..length]), None, "{length}");
        }
        assert_eq!(name(&profile(b"desc\0\0\0\0\xff\xff\xff\xff")), None);
    }
}
