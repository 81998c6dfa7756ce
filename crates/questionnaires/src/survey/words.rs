use crate::Cell;

/// A text of the form and the cell it comes from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Written {
    pub text: String,
    pub cell: Cell,
}

/// What people read: one text, or one for each language, in the order of the columns.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Words {
    Plain(Written),
    Languages(Vec<(String, Written)>),
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Media {
    Image,
    BigImage,
    Audio,
    Video,
}

impl Media {
    pub fn named(name: &str) -> Option<Self> {
        Some(match name {
            "image" => Self::Image,
            "big-image" => Self::BigImage,
            "audio" => Self::Audio,
            "video" => Self::Video,
            _ => return None,
        })
    }

    /// The form of an itext value.
    pub const fn form(self) -> &'static str {
        match self {
            Self::Image => "image",
            Self::BigImage => "big-image",
            Self::Audio => "audio",
            Self::Video => "video",
        }
    }

    /// Where the file lies: `jr://images/…`.
    pub const fn folder(self) -> &'static str {
        match self {
            Self::Image | Self::BigImage => "images",
            Self::Audio => "audio",
            Self::Video => "video",
        }
    }
}

impl Words {
    pub fn first(&self) -> Option<&Written> {
        match self {
            Self::Plain(written) => Some(written),
            Self::Languages(list) => list.first().map(|(_, written)| written),
        }
    }

    /// What comes from a further column of the same row. A column without a language that comes after others takes their place when it is
    /// a label or hint (`replaces`), and otherwise stands for the default language.
    pub fn joined(held: Option<Self>, language: Option<&str>, written: Written, default: &str, replaces: bool) -> Self {
        match (held, language) {
            (None, None) => Self::Plain(written),
            (None, Some(language)) => Self::Languages(vec![(language.to_owned(), written)]),
            (Some(_), None) if replaces => Self::Plain(written),
            (Some(Self::Plain(_)), None) => Self::Plain(written),
            (Some(Self::Languages(mut list)), None) => {
                if !list.iter().any(|(language, _)| language == default) {
                    list.push((default.to_owned(), written));
                }
                Self::Languages(list)
            }
            (Some(Self::Plain(_)), Some(language)) if language == default => Self::Languages(vec![(language.to_owned(), written)]),
            (Some(Self::Plain(plain)), Some(language)) => {
                Self::Languages(vec![(default.to_owned(), plain), (language.to_owned(), written)])
            }
            (Some(Self::Languages(mut list)), Some(language)) => {
                list.push((language.to_owned(), written));
                Self::Languages(list)
            }
        }
    }
}
