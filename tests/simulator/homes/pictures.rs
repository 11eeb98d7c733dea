//! Pictures as a phone's camera makes them, only smaller: real PNG files, no two alike.

/// A grey picture of `side` by `side` points that nothing makes smaller.
pub(super) fn picture(side: u32, seed: u64) -> Vec<u8> {
    let mut state = seed.wrapping_mul(0x9e37_79b9_7f4a_7c15) | 1;
    let mut points = Vec::new();
    for at in 0..side * (side + 1) {
        // Each row begins with how it is filtered: not at all.
        let begins = at % (side + 1) == 0;
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        points.push(if begins { 0 } else { state.to_le_bytes()[5] });
    }
    let mut head = [side.to_be_bytes(), side.to_be_bytes()].concat();
    head.extend_from_slice(&[8, 0, 0, 0, 0]);
    let mut out = b"\x89PNG\r\n\x1a\n".to_vec();
    for (name, body) in [
        (b"IHDR", head),
        (b"IDAT", stored(&points)),
        (b"IEND", Vec::new()),
    ] {
        let length = u32::try_from(body.len()).expect("a small picture");
        out.extend_from_slice(&length.to_be_bytes());
        let from = out.len();
        out.extend_from_slice(name);
        out.extend_from_slice(&body);
        let sum = crc(&out[from..]);
        out.extend_from_slice(&sum.to_be_bytes());
    }
    out
}

/// As a zlib stream of blocks that are not compressed.
fn stored(bytes: &[u8]) -> Vec<u8> {
    let mut out = vec![0x78, 0x01];
    let mut blocks = bytes.chunks(65_535).peekable();
    while let Some(block) = blocks.next() {
        out.push(u8::from(blocks.peek().is_none()));
        let length = u16::try_from(block.len()).expect("a block");
        out.extend_from_slice(&length.to_le_bytes());
        out.extend_from_slice(&(!length).to_le_bytes());
        out.extend_from_slice(block);
    }
    let (mut a, mut b) = (1_u32, 0_u32);
    for byte in bytes {
        a = (a + u32::from(*byte)) % 65_521;
        b = (b + a) % 65_521;
    }
    out.extend_from_slice(&(b << 16 | a).to_be_bytes());
    out
}

fn crc(bytes: &[u8]) -> u32 {
    let step = |crc: u32, byte: &u8| {
        (0..8).fold(crc ^ u32::from(*byte), |crc, _| {
            (crc >> 1) ^ (0xedb8_8320 & (crc & 1).wrapping_neg())
        })
    };
    !bytes.iter().fold(!0, step)
}
