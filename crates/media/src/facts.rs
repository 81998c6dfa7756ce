//! What is known of a photograph: the facts that go into an evidence record.

use minicbor::{Decode, Encode};
use serde::{Deserialize, Serialize};

/// Everything an import learns about one file. A file that is no picture has its type, size and hash, and nothing else.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct PhotoFacts {
    /// Media type by content, never by file name; `application/octet-stream` when unknown.
    pub mime: String,
    /// Size of the original in bytes.
    pub bytes: u64,
    /// SHA-256 of the original, computed outside the worker.
    #[serde(with = "hex_hash")]
    pub sha256: [u8; 32],
    pub taken_at: Option<TakenAt>,
    /// The position, present exactly when `gps_note` is [`GpsNote::Present`].
    pub gps: Option<Gps>,
    pub gps_note: GpsNote,
    /// How the stored pixels have to be turned to stand upright, as the file states it. [`Orientation::Upright`] when it states nothing.
    pub orientation: Orientation,
    pub camera: Option<Camera>,
    /// Width of the picture as stored, in pixels, before any turning.
    pub width: Option<u32>,
    /// Height of the picture as stored, in pixels, before any turning.
    pub height: Option<u32>,
    pub exif: ExifNote,
    /// Pages of a document.
    pub pages: Option<u32>,
    /// What a document would do if a program let it.
    pub active_content: Option<ActiveContent>,
    /// Damage to the picture itself. A damaged photo may still be shown in part.
    pub damaged: Option<Damage>,
    /// Why there are no renditions; `None` exactly when there are some.
    pub not_shown: Option<NotShown>,
}

/// When the picture was taken, as well as the file says it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Encode, Decode)]
#[cbor(map)]
pub struct TakenAt {
    /// The camera clock's reading as written, `YYYY-MM-DDTHH:MM:SS[.fff]`, without any zone. With [`TimeSource::Gps`] it may be missing.
    #[n(0)]
    pub local: Option<String>,
    /// Offset of `local` from UTC in minutes, known only with [`TimeSource::OffsetTag`].
    #[n(1)]
    pub offset_minutes: Option<i16>,
    /// The instant in milliseconds since 1970 UTC; unknown with [`TimeSource::CameraClock`], whose zone nobody wrote down.
    #[n(2)]
    pub unix_ms: Option<i64>,
    #[n(3)]
    pub source: TimeSource,
}

/// On what the time rests.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, Encode, Decode)]
#[serde(rename_all = "snake_case")]
#[cbor(index_only)]
pub enum TimeSource {
    /// The camera wrote its clock and its offset from UTC (`OffsetTimeOriginal`, Exif 2.31).
    #[n(0)]
    OffsetTag,
    /// The instant comes from the satellite receiver (`GPSDateStamp`, `GPSTimeStamp`).
    #[n(1)]
    Gps,
    /// The camera's clock alone: local time of an unknown zone.
    #[n(2)]
    CameraClock,
}

/// A position in WGS 84.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, Encode, Decode)]
#[cbor(map)]
pub struct Gps {
    /// Degrees north, -90 to 90.
    #[n(0)]
    pub latitude: f64,
    /// Degrees east, -180 to 180.
    #[n(1)]
    pub longitude: f64,
    /// Metres above sea level.
    #[n(2)]
    pub altitude_m: Option<f64>,
    /// `GPSHPositioningError`: horizontal error in metres.
    #[n(3)]
    pub accuracy_m: Option<f64>,
    /// `GPSDOP`: dilution of precision, without unit. It is not an error in metres and is not made into one.
    #[n(4)]
    pub dilution: Option<f64>,
    /// Direction the camera looked at, degrees clockwise from north, and whether that is true north.
    #[n(5)]
    pub direction: Option<Direction>,
    /// The receiver's time in milliseconds since 1970 UTC.
    #[n(6)]
    pub unix_ms: Option<i64>,
}

/// Where the camera looked (`GPSImgDirection`).
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize, Encode, Decode)]
#[cbor(map)]
pub struct Direction {
    /// 0 to 360 degrees, clockwise from north.
    #[n(0)]
    pub degrees: f64,
    /// True north if set, magnetic north if not.
    #[n(1)]
    pub true_north: bool,
}

/// What the GPS block of a photo says about itself.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, Encode, Decode)]
#[serde(rename_all = "snake_case")]
#[cbor(index_only)]
pub enum GpsNote {
    #[n(0)]
    Present,
    /// No GPS block, or one without a position.
    #[default]
    #[n(1)]
    Missing,
    /// A position of zeros: someone or some software wiped it, or the receiver had none.
    #[n(2)]
    Zeroed,
    /// A position that cannot be read or lies outside the globe.
    #[n(3)]
    Damaged,
}

/// Whether the file carries Exif metadata.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, Encode, Decode)]
#[serde(rename_all = "snake_case")]
#[cbor(index_only)]
pub enum ExifNote {
    #[n(0)]
    Present,
    #[default]
    #[n(1)]
    Missing,
    /// There is some; what could be read of it is in the facts, the rest is broken.
    #[n(2)]
    Damaged,
}

/// What a document would do if a program let it, from harmless to grave.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, Encode, Decode)]
#[serde(rename_all = "snake_case")]
#[cbor(index_only)]
pub enum ActiveContent {
    /// It carries other files.
    #[n(0)]
    Attachment,
    /// It starts a program or opens a file.
    #[n(1)]
    Launch,
    /// It carries a script.
    #[n(2)]
    Script,
}

/// Exif `Orientation`, 1 to 8: what to do with the stored pixels so that they stand upright.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, Encode, Decode)]
#[serde(into = "u8", try_from = "u8")]
#[cbor(index_only)]
pub enum Orientation {
    #[default]
    #[n(1)]
    Upright,
    #[n(2)]
    FlipHorizontal,
    #[n(3)]
    Rotate180,
    #[n(4)]
    FlipVertical,
    /// Mirrored along the diagonal from the top left.
    #[n(5)]
    Transpose,
    /// Turn by 90 degrees clockwise.
    #[n(6)]
    Rotate90,
    /// Mirrored along the diagonal from the top right.
    #[n(7)]
    Transverse,
    /// Turn by 270 degrees clockwise.
    #[n(8)]
    Rotate270,
}

/// Maker and model as the camera wrote them, trimmed, control characters removed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Encode, Decode)]
#[cbor(map)]
pub struct Camera {
    #[n(0)]
    pub make: Option<String>,
    #[n(1)]
    pub model: Option<String>,
}

/// Damage to the picture in a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, Encode, Decode)]
#[serde(rename_all = "snake_case")]
#[cbor(index_only)]
pub enum Damage {
    /// The file has no bytes.
    #[n(0)]
    Empty,
    /// The file ends before its picture does.
    #[n(1)]
    Truncated,
    /// The decoder met contradictions; what is shown may be wrong in places.
    #[n(2)]
    Corrupt,
    /// Nothing of the picture could be decoded.
    #[n(3)]
    Undecodable,
}

/// Why a file has no thumbnail and no preview.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, Encode, Decode)]
#[serde(rename_all = "snake_case")]
#[cbor(index_only)]
pub enum NotShown {
    /// A document, a film, a sound, anything that is not an image.
    #[n(0)]
    NotAPicture,
    /// An image of a format that this build does not decode.
    #[n(1)]
    UnsupportedFormat,
    /// Damaged beyond showing; `damaged` says how.
    #[n(2)]
    Damaged,
    /// More bytes, pixels or memory than [`crate::Limits`] allow.
    #[n(3)]
    TooLarge,
    /// Decoding did not end within [`crate::Limits::wall`] or the processor time allowed.
    #[n(4)]
    TooSlow,
    /// The worker process died on this file.
    #[n(5)]
    WorkerCrashed,
    /// No worker process could be started. Nothing is wrong with the file: try again later.
    #[n(6)]
    WorkerUnavailable,
}

/// Thumbnail and preview of one photo: upright, without metadata.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Renditions {
    /// Longest edge at most [`crate::THUMBNAIL_EDGE`].
    pub thumbnail: Rendition,
    /// Longest edge at most [`crate::PREVIEW_EDGE`].
    pub preview: Rendition,
}

/// One derived picture.
#[derive(Clone, PartialEq, Eq, Encode, Decode)]
#[cbor(map)]
pub struct Rendition {
    /// A JPEG file.
    #[cbor(n(0), with = "minicbor::bytes")]
    pub content: Vec<u8>,
    #[n(1)]
    pub width: u32,
    #[n(2)]
    pub height: u32,
}

/// A derivative of a picture, and its thumbnail: encoded anew, without metadata.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Derived {
    /// Media type of `content`.
    pub mime: &'static str,
    pub content: Rendition,
    /// A JPEG file.
    pub thumbnail: Rendition,
}

impl Rendition {
    /// Media type of `content`.
    pub const MIME: &str = "image/jpeg";
}

impl PhotoFacts {
    /// Whether the content is an image, whether or not this build decodes it.
    pub fn is_picture(&self) -> bool {
        self.mime.starts_with("image/")
    }

    /// Maker and model in one line, the maker left out where the model repeats it.
    pub fn camera_name(&self) -> Option<String> {
        let camera = self.camera.as_ref()?;
        match (&camera.make, &camera.model) {
            (Some(make), Some(model)) => {
                let first = make.split(' ').next().unwrap_or(make);
                if model.to_lowercase().starts_with(&first.to_lowercase()) { Some(model.clone()) } else { Some(format!("{make} {model}")) }
            }
            (Some(one), None) | (None, Some(one)) => Some(one.clone()),
            (None, None) => None,
        }
    }
}

impl Orientation {
    /// Whether turning upright swaps width and height.
    pub fn swaps_edges(self) -> bool {
        matches!(self, Self::Transpose | Self::Rotate90 | Self::Transverse | Self::Rotate270)
    }
}

impl From<Orientation> for u8 {
    fn from(orientation: Orientation) -> Self {
        match orientation {
            Orientation::Upright => 1,
            Orientation::FlipHorizontal => 2,
            Orientation::Rotate180 => 3,
            Orientation::FlipVertical => 4,
            Orientation::Transpose => 5,
            Orientation::Rotate90 => 6,
            Orientation::Transverse => 7,
            Orientation::Rotate270 => 8,
        }
    }
}

impl TryFrom<u8> for Orientation {
    type Error = String;

    fn try_from(value: u8) -> Result<Self, String> {
        Ok(match value {
            1 => Self::Upright,
            2 => Self::FlipHorizontal,
            3 => Self::Rotate180,
            4 => Self::FlipVertical,
            5 => Self::Transpose,
            6 => Self::Rotate90,
            7 => Self::Transverse,
            8 => Self::Rotate270,
            other => return Err(format!("Exif orientation {other} is none of 1 to 8")),
        })
    }
}

impl std::fmt::Debug for Rendition {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Rendition({}x{}, {} bytes)", self.width, self.height, self.content.len())
    }
}

macro_rules! codes {
    ($($name:ident { $($variant:ident => $code:literal),+ $(,)? })+) => {$(
        impl $name {
            /// A stable word for catalogues and scripts.
            pub fn code(self) -> &'static str {
                match self { $(Self::$variant => $code),+ }
            }
        }
        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str(self.code())
            }
        }
    )+};
}

codes! {
    GpsNote { Present => "present", Missing => "missing", Zeroed => "zeroed", Damaged => "damaged" }
    ActiveContent { Attachment => "attachment", Launch => "launch", Script => "script" }
    ExifNote { Present => "present", Missing => "missing", Damaged => "damaged" }
    TimeSource { OffsetTag => "offset_tag", Gps => "gps", CameraClock => "camera_clock" }
    Damage { Empty => "empty", Truncated => "truncated", Corrupt => "corrupt", Undecodable => "undecodable" }
    NotShown {
        NotAPicture => "not_a_picture",
        UnsupportedFormat => "unsupported_format",
        Damaged => "damaged",
        TooLarge => "too_large",
        TooSlow => "too_slow",
        WorkerCrashed => "worker_crashed",
        WorkerUnavailable => "worker_unavailable",
    }
}

mod hex_hash {
    use serde::{Deserialize, Deserializer, Serializer, de::Error};

    pub fn serialize<S: Serializer>(hash: &[u8; 32], serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&hash.iter().map(|byte| format!("{byte:02x}")).collect::<String>())
    }

    pub fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<[u8; 32], D::Error> {
        let text = String::deserialize(deserializer)?;
        let mut hash = [0; 32];
        if text.len() != 64 || !text.is_ascii() {
            return Err(D::Error::custom("a SHA-256 has 64 hexadecimal digits"));
        }
        for (byte, pair) in hash.iter_mut().zip(text.as_bytes().chunks(2)) {
            let digits = std::str::from_utf8(pair).map_err(D::Error::custom)?;
            *byte = u8::from_str_radix(digits, 16).map_err(D::Error::custom)?;
        }
        Ok(hash)
    }
}
