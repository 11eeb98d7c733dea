//! Where the rows of a file stand, so that an error can name their line. Must not know what they say.

/// The lines on which the objects of one array begin, in JSON that reads.
pub(super) fn lines(bytes: &[u8], of: &str) -> Vec<u64> {
    let (mut lines, mut line, mut depth) = (Vec::new(), 1, 0_u32);
    let (mut text, mut escaped, mut key) = (None, false, String::new());
    let mut within = false;
    for byte in bytes {
        if let Some(began) = text.as_mut() {
            let said: &mut Vec<u8> = began;
            match byte {
                _ if escaped => escaped = false,
                b'\\' => escaped = true,
                b'"' => {
                    key = String::from_utf8_lossy(said).into_owned();
                    text = None;
                }
                byte if said.len() < 16 => said.push(*byte),
                _ => {}
            }
            continue;
        }
        match byte {
            b'\n' => line += 1,
            b'"' => text = Some(Vec::new()),
            b'{' | b'[' => {
                if depth == 1 {
                    within = *byte == b'[' && key == of;
                }
                if depth == 2 && within && *byte == b'{' {
                    lines.push(line);
                }
                depth += 1;
            }
            b'}' | b']' => depth = depth.saturating_sub(1),
            _ => {}
        }
    }
    lines
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_in_an_entry_do_not_move_its_line() {
        let text = "{\"format\":\"x\",\n\"spaces\":[{\"space\":\"a\"}],\"entries\":[\n\
                    {\"body\":\"\\\"entries\\\": [{\",\"labels\":[\"{\"]}\n]}";
        assert_eq!(lines(text.as_bytes(), "entries"), [3]);
    }
}
