//! A picture without what its camera wrote beside it: where it was taken, when, and with which phone.
//! Copies the parts that a picture needs to be shown, and nothing else. Decodes nothing.
//!
//! Of what a camera wrote only the turn of the picture stays, written anew. A document stays as it is.

use super::media::{Looks, Media, MediaError};

/// A file that is taken, without anything that it does not need to be shown. Doing it twice is doing it once.
///
/// # Errors
///
/// [`MediaError`] for what is not taken, and for a picture whose parts do not fit together.
pub fn stripped(bytes: &[u8]) -> Result<Vec<u8>, MediaError> {
    let looks = Looks::read(bytes)?;
    let plain = match looks.media {
        Media::Jpeg => jpeg(bytes),
        Media::Png => png(bytes),
        Media::Webp => webp(bytes),
        Media::Pdf => Some(bytes.to_vec()),
    };
    let fits = |plain: &Vec<u8>| Looks::read(plain) == Ok(looks);
    plain.filter(fits).ok_or(MediaError::Damaged)
}

const EXIF: &[u8] = b"Exif\0\0";

/// Segments that are needed to show the picture; ends at its end, whatever was hung behind it.
fn jpeg(bytes: &[u8]) -> Option<Vec<u8>> {
    let mut out = bytes.get(..2)?.to_vec();
    let mut here = 2;
    loop {
        while bytes.get(here..here + 2)? == [0xff, 0xff] {
            here += 1;
        }
        let [0xff, marker] = *bytes.get(here..here + 2)? else {
            return None;
        };
        here += 2;
        match marker {
            0xd9 => {
                out.extend_from_slice(&[0xff, 0xd9]);
                return Some(out);
            }
            0x01 | 0xd0..=0xd8 => {
                out.extend_from_slice(&[0xff, marker]);
                continue;
            }
            _ => {}
        }
        let len = usize::from(u16::from_be_bytes(
            bytes.get(here..here + 2)?.try_into().ok()?,
        ));
        let segment = bytes.get(here..here.checked_add(len)?)?;
        here += len;
        let said = segment.get(2..)?;
        match marker {
            0xe1 if said.starts_with(EXIF) => out.extend(turned(said.get(EXIF.len()..)?)),
            // Color profiles, and how Adobe's colors are meant; no thumbnail of an older picture.
            0xe2 if !said.starts_with(b"ICC_PROFILE\0") => {}
            // The density of the pixels; what follows it is a small picture, perhaps of more than this one.
            0xe0 if said.starts_with(b"JFIF\0") => {
                out.extend_from_slice(&[0xff, 0xe0, 0, 16]);
                out.extend_from_slice(said.get(..12)?);
                out.extend_from_slice(&[0, 0]);
            }
            0xe0 => {}
            0xe1 | 0xe3..=0xed | 0xef | 0xfe => {}
            _ => {
                out.extend_from_slice(&[0xff, marker]);
                out.extend_from_slice(segment);
            }
        }
        if marker == 0xda {
            let end = here.checked_add(pixels(bytes.get(here..)?)?)?;
            out.extend_from_slice(bytes.get(here..end)?);
            here = end;
        }
    }
}

/// How long coded pixels are: up to the next marker that is not part of them.
fn pixels(bytes: &[u8]) -> Option<usize> {
    let ends = |two: &[u8]| matches!(two, [0xff, next] if !matches!(next, 0 | 0xff | 0xd0..=0xd7));
    bytes.windows(2).position(ends)
}

/// A segment that says how the picture is turned, if it is.
fn turned(tiff: &[u8]) -> Vec<u8> {
    let Some(turn @ 2..=8) = turn(tiff) else {
        return Vec::new();
    };
    let mut out = vec![0xff, 0xe1, 0, 34];
    out.extend_from_slice(EXIF);
    out.extend_from_slice(&upright(turn));
    out
}

/// Twenty-six bytes of TIFF that say one thing.
fn upright(turn: u16) -> Vec<u8> {
    let mut out = b"MM\0\x2a\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01".to_vec();
    out.extend_from_slice(&turn.to_be_bytes());
    out.extend_from_slice(&[0; 6]);
    out
}

/// What a camera says about the turn: tag 0x0112 of the first directory.
fn turn(tiff: &[u8]) -> Option<u16> {
    let big = match tiff.get(..4)? {
        b"MM\0\x2a" => true,
        b"II\x2a\0" => false,
        _ => return None,
    };
    let two = |at: usize| -> Option<u16> {
        let two = tiff.get(at..at.checked_add(2)?)?.try_into().ok()?;
        Some(if big {
            u16::from_be_bytes(two)
        } else {
            u16::from_le_bytes(two)
        })
    };
    let four = tiff.get(4..8)?.try_into().ok()?;
    let first = if big {
        u32::from_be_bytes(four)
    } else {
        u32::from_le_bytes(four)
    };
    let first = usize::try_from(first).ok()?;
    let rows = usize::from(two(first)?);
    let mut rows = (0..rows).filter_map(|row| first.checked_add(2 + 12 * row));
    rows.find_map(|at| (two(at)? == 0x0112).then(|| two(at.checked_add(8)?))?)
}

/// Chunks that are needed to show the picture, up to its end.
fn png(bytes: &[u8]) -> Option<Vec<u8>> {
    const SHOWN: &[&[u8; 4]] = &[
        b"tRNS", b"gAMA", b"cHRM", b"sRGB", b"iCCP", b"sBIT", b"bKGD", b"pHYs", b"cICP", b"acTL",
        b"fcTL", b"fdAT",
    ];
    let mut out = bytes.get(..8)?.to_vec();
    let mut here = 8;
    loop {
        let len = u32::from_be_bytes(bytes.get(here..here + 4)?.try_into().ok()?);
        let kind: &[u8; 4] = bytes.get(here + 4..here + 8)?.try_into().ok()?;
        let end = here
            .checked_add(12)?
            .checked_add(usize::try_from(len).ok()?)?;
        let chunk = bytes.get(here..end)?;
        // Whoever shows it must know the chunks that begin with a capital.
        if kind[0].is_ascii_uppercase() || SHOWN.contains(&kind) {
            out.extend_from_slice(chunk);
        }
        if kind == b"IEND" {
            return Some(out);
        }
        here = end;
    }
}

/// Chunks that are needed to show the picture; what says that others follow is put right.
fn webp(bytes: &[u8]) -> Option<Vec<u8>> {
    const SHOWN: &[&[u8]] = &[
        b"VP8 ", b"VP8L", b"VP8X", b"ALPH", b"ANIM", b"ANMF", b"ICCP",
    ];
    let said = u32::from_le_bytes(bytes.get(4..8)?.try_into().ok()?);
    let all = bytes.get(..usize::try_from(said).ok()?.checked_add(8)?)?;
    let mut out = all.get(..12)?.to_vec();
    let (mut here, mut flags, mut kept) = (12, None, None);
    while here < all.len() {
        let kind = all.get(here..here + 4)?;
        let len = u32::from_le_bytes(all.get(here + 4..here + 8)?.try_into().ok()?);
        let len = usize::try_from(len).ok()?;
        let said = all.get(here + 8..here.checked_add(8)?.checked_add(len)?)?;
        let end = here + 8 + len + len % 2;
        if SHOWN.contains(&kind) {
            if kind == b"VP8X" {
                flags = Some(out.len() + 8);
            }
            out.extend_from_slice(all.get(here..end)?);
        } else if kind == b"EXIF" {
            kept = turn(said.strip_prefix(EXIF).unwrap_or(said)).filter(|turn| *turn != 1);
        }
        here = end;
    }
    if let Some(flags) = flags.and_then(|at| out.get_mut(at)) {
        // Neither EXIF nor XMP, but for the turn.
        *flags &= !0x0c;
        if let Some(turn @ 2..=8) = kept {
            *flags |= 0x08;
            out.extend_from_slice(b"EXIF\x1a\0\0\0");
            out.extend_from_slice(&upright(turn));
        }
    }
    let len = u32::try_from(out.len().checked_sub(8)?).ok()?;
    out.get_mut(4..8)?.copy_from_slice(&len.to_le_bytes());
    Some(out)
}

#[cfg(test)]
mod tests {
    use super::*;

    const GPS: &[u8] = b"51.2194 N 4.4025 E";

    fn segment(marker: u8, said: &[u8]) -> Vec<u8> {
        let len = u16::try_from(said.len() + 2).unwrap().to_be_bytes();
        [&[0xff, marker], &len[..], said].concat()
    }

    /// What a camera writes: the turn, and where it was.
    fn exif(turn: u16, big: bool) -> Vec<u8> {
        let mut tiff = if big {
            b"MM\0\x2a\0\0\0\x08\0\x02\x88\x25\0\x04\0\0\0\x01\0\0\0\0\x01\x12\0\x03\0\0\0\x01"
                .to_vec()
        } else {
            b"II\x2a\0\x08\0\0\0\x02\0\x25\x88\x04\0\x01\0\0\0\0\0\0\0\x12\x01\x03\0\x01\0\0\0"
                .to_vec()
        };
        tiff.extend(if big {
            turn.to_be_bytes()
        } else {
            turn.to_le_bytes()
        });
        [&tiff, &[0; 6][..], GPS].concat()
    }

    fn jpeg_of(between: &[u8], behind: &[u8]) -> Vec<u8> {
        let frame = segment(0xc0, b"\x08\x02\x58\x03\x20\x01\x01\x11\0");
        let scan = segment(0xda, b"\x01\x01\0\0\x3f\0");
        let coded = b"\x12\xff\0\x34\xff\xd0\x56";
        let start = [
            &b"\xff\xd8"[..],
            &segment(0xe0, b"JFIF\0\x01\x01\0\0\x01\0\x01\0\0"),
        ]
        .concat();
        [&start, between, &frame, &scan, coded, b"\xff\xd9", behind].concat()
    }

    fn chunk(kind: &[u8], said: &[u8]) -> Vec<u8> {
        let len = u32::try_from(said.len()).unwrap().to_be_bytes();
        [&len[..], kind, said, b"crc!"].concat()
    }

    fn png_of(between: &[u8], behind: &[u8]) -> Vec<u8> {
        let head = chunk(b"IHDR", b"\0\0\x03\x20\0\0\x02\x58\x08\x02\0\0\0");
        let (data, end) = (chunk(b"IDAT", b"pixels"), chunk(b"IEND", b""));
        [
            b"\x89PNG\r\n\x1a\n",
            &head[..],
            between,
            &data,
            &end,
            behind,
        ]
        .concat()
    }

    fn webp_chunk(kind: &[u8], said: &[u8]) -> Vec<u8> {
        let len = u32::try_from(said.len()).unwrap().to_le_bytes();
        [kind, &len, said, &vec![0; said.len() % 2]].concat()
    }

    fn webp_of(flags: u8, behind: &[u8]) -> Vec<u8> {
        let head = [&[flags, 0, 0, 0][..], b"\x1f\x03\0\x57\x02\0"].concat();
        let inside = [
            b"WEBP",
            &webp_chunk(b"VP8X", &head)[..],
            &webp_chunk(b"VP8L", b"pixels!"),
            behind,
        ]
        .concat();
        let len = u32::try_from(inside.len()).unwrap().to_le_bytes();
        [b"RIFF", &len[..], &inside].concat()
    }

    fn says_where(bytes: &[u8]) -> bool {
        bytes.windows(GPS.len()).any(|part| part == GPS)
    }

    #[test]
    fn where_a_photo_was_taken_stays_with_who_took_it() {
        let xmp = [b"http://ns.adobe.com/xap/1.0/\0", GPS].concat();
        let exif_segment = |turn, big| segment(0xe1, &[EXIF, &exif(turn, big)].concat());
        let hung_behind = [b"a film".as_slice(), GPS].concat();
        let full = [
            exif_segment(1, true),
            segment(0xe1, &xmp),
            segment(0xe2, &[b"MPF\0", GPS].concat()),
            segment(0xed, GPS),
            segment(0xfe, GPS),
        ]
        .concat();
        assert_eq!(
            stripped(&jpeg_of(&full, &hung_behind)),
            Ok(jpeg_of(b"", b""))
        );
        let color = segment(0xe2, b"ICC_PROFILE\0\x01\x01profile");
        assert_eq!(stripped(&jpeg_of(&color, b"")), Ok(jpeg_of(&color, b"")));
        for kind in [b"tEXt", b"iTXt", b"zTXt", b"eXIf", b"tIME", b"prVt"] {
            let full = png_of(&chunk(kind, GPS), &hung_behind);
            assert_eq!(stripped(&full), Ok(png_of(b"", b"")));
        }
        let behind = [
            webp_chunk(b"EXIF", &exif(1, false)),
            webp_chunk(b"XMP ", GPS),
        ]
        .concat();
        assert_eq!(stripped(&webp_of(0x0c, &behind)), Ok(webp_of(0, b"")));
    }

    #[test]
    fn the_small_picture_of_an_older_one_does_not_stay_in_the_head() {
        let plain = jpeg_of(b"", b"");
        let head = segment(0xe0, b"JFIF\0\x01\x01\0\0\x01\0\x01\0\0");
        let small = [&b"JFIF\0\x01\x01\0\0\x01\0\x01\x02\x02"[..], GPS].concat();
        let full = [
            &b"\xff\xd8"[..],
            &segment(0xe0, &small),
            &plain[2 + head.len()..],
        ]
        .concat();
        assert_eq!(stripped(&full), Ok(plain));
    }

    #[test]
    fn a_picture_stays_turned_as_it_was() {
        for turn in 2..=8 {
            for big in [false, true] {
                let full = segment(0xe1, &[EXIF, &exif(turn, big)].concat());
                let plain = stripped(&jpeg_of(&full, b"")).unwrap();
                assert!(!says_where(&plain));
                let kept = segment(0xe1, &[EXIF, &upright(turn)].concat());
                assert_eq!(plain, jpeg_of(&kept, b""));
                assert_eq!(stripped(&plain), Ok(plain.clone()), "twice is once");
                let plain =
                    stripped(&webp_of(0x08, &webp_chunk(b"EXIF", &exif(turn, big)))).unwrap();
                assert_eq!(plain, webp_of(0x08, &webp_chunk(b"EXIF", &upright(turn))));
                assert_eq!(stripped(&plain), Ok(plain.clone()));
            }
        }
        for nonsense in [0, 9, 0xffff] {
            let full = segment(0xe1, &[EXIF, &exif(nonsense, true)].concat());
            assert_eq!(stripped(&jpeg_of(&full, b"")), Ok(jpeg_of(b"", b"")));
        }
    }

    #[test]
    fn what_is_cut_off_is_damaged_and_a_document_stays() {
        let turned = segment(0xe1, &[EXIF, &exif(6, true)].concat());
        for whole in [
            jpeg_of(&turned, b""),
            png_of(&chunk(b"tEXt", GPS), b""),
            webp_of(0, b""),
        ] {
            for len in 0..whole.len() {
                assert!(stripped(&whole[..len]).is_err(), "{len}");
            }
            assert!(Looks::read(&whole) == Looks::read(&stripped(&whole).unwrap()));
        }
        assert_eq!(stripped(b"%PDF-1.7\n"), Ok(b"%PDF-1.7\n".to_vec()));
        assert_eq!(stripped(b"<svg onload=\"x\"/>"), Err(MediaError::Unknown));
    }
}
