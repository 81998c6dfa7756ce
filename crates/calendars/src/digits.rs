/// The digits in which numbers are read. Stored numbers are always in ASCII.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Digits {
    /// 0-9
    Latin,
    /// ٠-٩
    Arabic,
    /// ۰-۹
    Persian,
}

impl Digits {
    pub const ALL: [Self; 3] = [Self::Latin, Self::Arabic, Self::Persian];

    /// The name that CLDR gives to the set.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Latin => "latn",
            Self::Arabic => "arab",
            Self::Persian => "arabext",
        }
    }

    pub fn named(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|digits| digits.name() == name)
    }

    const fn zero(self) -> char {
        match self {
            Self::Latin => '0',
            Self::Arabic => '٠',
            Self::Persian => '۰',
        }
    }

    /// The set a digit belongs to, and its value.
    pub(crate) fn read(letter: char) -> Option<(Self, u8)> {
        Self::ALL.into_iter().find_map(|digits| {
            let value = (letter as u32).checked_sub(digits.zero() as u32)?;
            (value < 10).then_some((digits, value as u8))
        })
    }

    /// ASCII digits in this set; everything else as it is.
    pub fn write(self, text: &str) -> String {
        text.chars()
            .map(|letter| {
                let value = letter.to_digit(10).filter(|_| letter.is_ascii_digit());
                value.and_then(|value| char::from_u32(self.zero() as u32 + value)).unwrap_or(letter)
            })
            .collect()
    }
}
