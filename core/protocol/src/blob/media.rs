//! What a file is, by its own first bytes, and how large a picture is. Never by its name; decodes nothing.

use crate::limits::{MAX_PIXELS, MAX_SIDE};

/// What a letter may be.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Media {
    /// A photo.
    Jpeg,
    /// A picture or a screenshot.
    Png,
    /// A picture.
    Webp,
    /// A document.
    Pdf,
}

impl Media {
    /// All of them.
    pub const ALL: [Self; 4] = [Self::Jpeg, Self::Png, Self::Webp, Self::Pdf];

    /// Its number in bytes.
    pub fn code(self) -> u8 {
        match self {
            Self::Jpeg => 1,
            Self::Png => 2,
            Self::Webp => 3,
            Self::Pdf => 4,
        }
    }

    pub(super) fn of_code(code: u8) -> Option<Self> {
        Self::ALL.into_iter().find(|media| media.code() == code)
    }

    /// How the name of such a file ends.
    pub fn extension(self) -> &'static str {
        match self {
            Self::Jpeg => "jpg",
            Self::Png => "png",
            Self::Webp => "webp",
            Self::Pdf => "pdf",
        }
    }

    /// Its media type.
    pub fn mime(self) -> &'static str {
        match self {
            Self::Jpeg => "image/jpeg",
            Self::Png => "image/png",
            Self::Webp => "image/webp",
            Self::Pdf => "application/pdf",
        }
    }
}

/// Why a file is not taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum MediaError {
    /// None of the four.
    #[error("this is no JPEG, PNG, WebP or PDF")]
    Unknown,
    /// Begins like a picture, but does not say how large it is.
    #[error("the picture is damaged or cut off")]
    Damaged,
    /// More pixels than a phone can show.
    #[error("the picture has more pixels than are taken")]
    TooManyPixels,
}

/// What a file says it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Looks {
    /// What it is.
    pub media: Media,
    /// Pixels; 0 for a document.
    pub width: u16,
    /// Pixels; 0 for a document.
    pub height: u16,
}

impl Looks {
    /// Reads the head of a file.
    ///
    /// # Errors
    ///
    /// [`MediaError`]; nothing of the file stands in it.
    pub fn read(bytes: &[u8]) -> Result<Self, MediaError> {
        let (media, sides) = if bytes.starts_with(b"\xff\xd8\xff") {
            (Media::Jpeg, jpeg(bytes))
        } else if bytes.starts_with(b"\x89PNG\r\n\x1a\n") {
            (Media::Png, png(bytes))
        } else if bytes.starts_with(b"RIFF") && bytes.get(8..12) == Some(b"WEBP") {
            (Media::Webp, webp(bytes))
        } else if bytes.starts_with(b"%PDF-") {
            (Media::Pdf, Some((0, 0)))
        } else {
            return Err(MediaError::Unknown);
        };
        let (width, height) = sides.ok_or(MediaError::Damaged)?;
        if media != Media::Pdf {
            if width == 0 || height == 0 {
                return Err(MediaError::Damaged);
            }
            let pixels = u64::from(width) * u64::from(height);
            if width > MAX_SIDE || height > MAX_SIDE || pixels > MAX_PIXELS {
                return Err(MediaError::TooManyPixels);
            }
        }
        let side = |pixels: u32| u16::try_from(pixels).map_err(|_| MediaError::TooManyPixels);
        Ok(Self {
            media,
            width: side(width)?,
            height: side(height)?,
        })
    }
}

fn at<const N: usize>(bytes: &[u8], at: usize) -> Option<[u8; N]> {
    let end = at.checked_add(N)?;
    bytes.get(at..end)?.try_into().ok()
}

fn be16(bytes: &[u8], from: usize) -> Option<u32> {
    at(bytes, from).map(|two| u32::from(u16::from_be_bytes(two)))
}

/// The first frame header, after any number of segments.
fn jpeg(bytes: &[u8]) -> Option<(u32, u32)> {
    let mut here = 2;
    loop {
        let [first, marker] = at(bytes, here)?;
        if first != 0xff {
            return None;
        }
        match marker {
            // Fill bytes, and markers that stand alone.
            0xff => here += 1,
            0x01 | 0xd0..=0xd8 => here += 2,
            // Pictures follow, or the end, and no frame header came.
            0xd9 | 0xda => return None,
            0xc0..=0xc3 | 0xc5..=0xc7 | 0xc9..=0xcb | 0xcd..=0xcf => {
                return Some((be16(bytes, here + 7)?, be16(bytes, here + 5)?));
            }
            _ => {
                let len = be16(bytes, here + 2)? as usize;
                if len < 2 {
                    return None;
                }
                here += 2 + len;
            }
        }
    }
}

fn png(bytes: &[u8]) -> Option<(u32, u32)> {
    if bytes.get(8..16)? != b"\0\0\0\x0dIHDR" {
        return None;
    }
    let side = |from| at(bytes, from).map(u32::from_be_bytes);
    Some((side(16)?, side(20)?))
}

fn webp(bytes: &[u8]) -> Option<(u32, u32)> {
    let three = |from| -> Option<u32> {
        let [a, b, c] = at(bytes, from)?;
        Some(u32::from_le_bytes([a, b, c, 0]))
    };
    let two = |from| at(bytes, from).map(|two| u32::from(u16::from_le_bytes(two)) & 0x3fff);
    match bytes.get(12..16)? {
        b"VP8 " if bytes.get(23..26)? == b"\x9d\x01\x2a" => Some((two(26)?, two(28)?)),
        b"VP8L" if bytes.get(20)? == &0x2f => {
            let bits = u32::from_le_bytes(at(bytes, 21)?);
            Some(((bits & 0x3fff) + 1, ((bits >> 14) & 0x3fff) + 1))
        }
        b"VP8X" => Some((three(24)? + 1, three(27)? + 1)),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn png_of(width: u32, height: u32) -> Vec<u8> {
        let mut out = b"\x89PNG\r\n\x1a\n\0\0\0\x0dIHDR".to_vec();
        out.extend_from_slice(&width.to_be_bytes());
        out.extend_from_slice(&height.to_be_bytes());
        out
    }

    #[test]
    fn each_kind_says_what_it_is() {
        let jpeg = b"\xff\xd8\xff\xe0\0\x04ab\xff\xc0\0\x11\x08\x02\x58\x03\x20";
        let webp = b"RIFF\0\0\0\0WEBPVP8 \0\0\0\0\0\0\0\x9d\x01\x2a\x20\x03\x58\x02";
        let lossless = b"RIFF\0\0\0\0WEBPVP8L\0\0\0\0\x2f\x1f\xc3\x95\0";
        let extended = b"RIFF\0\0\0\0WEBPVP8X\0\0\0\0\0\0\0\0\x1f\x03\0\x57\x02\0";
        for (bytes, media) in [
            (&jpeg[..], Media::Jpeg),
            (&png_of(800, 600), Media::Png),
            (webp, Media::Webp),
            (lossless, Media::Webp),
            (extended, Media::Webp),
        ] {
            let looks = Looks {
                media,
                width: 800,
                height: 600,
            };
            assert_eq!(Looks::read(bytes), Ok(looks));
            for len in 0..bytes.len() {
                assert!(Looks::read(&bytes[..len]).is_err(), "{media:?} {len}");
            }
        }
        let pdf = Looks::read(b"%PDF-1.7\n").unwrap();
        assert_eq!((pdf.media, pdf.width, pdf.height), (Media::Pdf, 0, 0));
    }

    #[test]
    fn what_is_something_else_or_too_large_is_refused() {
        for bytes in [&b""[..], b"MZ\x90\0", b"PK\x03\x04", b"<svg/>", b"GIF89a"] {
            assert_eq!(Looks::read(bytes), Err(MediaError::Unknown));
        }
        assert_eq!(Looks::read(&png_of(0, 5)), Err(MediaError::Damaged));
        for (width, height) in [(MAX_SIDE + 1, 1), (20_000, 20_000), (u32::MAX, u32::MAX)] {
            let read = Looks::read(&png_of(width, height));
            assert_eq!(read, Err(MediaError::TooManyPixels));
        }
    }
}
