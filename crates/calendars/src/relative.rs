use crate::Reader;

impl Reader {
    /// `today`, `yesterday`, `in 3 days`, `12 days ago`, of whole days from today; nothing for what is further than 60 days away, where a date says more.
    pub fn days_from_today(&self, days: i64) -> Option<String> {
        let count = u32::try_from(days.unsigned_abs()).ok().filter(|count| *count <= 60)?;
        let number = self.count(count.into());
        let ahead = days > 0;
        Some(match self.language {
            "fr" => match (count, ahead) {
                (0, _) => "aujourd’hui".to_owned(),
                (1, true) => "demain".to_owned(),
                (1, false) => "hier".to_owned(),
                (_, true) => format!("dans {number} jours"),
                (_, false) => format!("il y a {number} jours"),
            },
            "es" => match (count, ahead) {
                (0, _) => "hoy".to_owned(),
                (1, true) => "mañana".to_owned(),
                (1, false) => "ayer".to_owned(),
                (_, true) => format!("en {number} días"),
                (_, false) => format!("hace {number} días"),
            },
            "ar" => {
                let days = match count {
                    2 => "يومين".to_owned(),
                    3..=10 => format!("{number} أيام"),
                    _ => format!("{number} يومًا"),
                };
                match (count, ahead) {
                    (0, _) => "اليوم".to_owned(),
                    (1, true) => "غدًا".to_owned(),
                    (1, false) => "أمس".to_owned(),
                    (_, true) => format!("خلال {days}"),
                    (_, false) => format!("قبل {days}"),
                }
            }
            "en" => match (count, ahead) {
                (0, _) => "today".to_owned(),
                (1, true) => "tomorrow".to_owned(),
                (1, false) => "yesterday".to_owned(),
                (_, true) => format!("in {number} days"),
                (_, false) => format!("{number} days ago"),
            },
            // Cards in these languages state dates.
            _ => return None,
        })
    }

    /// `3 min ago`, of minutes that have passed within one day.
    pub fn minutes_ago(&self, minutes: u32) -> Option<String> {
        let unknown = minutes >= 24 * 60 || !matches!(self.language, "en" | "fr" | "es" | "ar");
        if unknown {
            return None;
        }
        // The hours alone, once there are some: nobody counts minutes of a morning.
        let spent = self.duration(if minutes < 60 { minutes } else { minutes / 60 * 60 });
        Some(match (self.language, minutes) {
            ("fr", 0) => "à l’instant".to_owned(),
            ("es", 0) => "ahora mismo".to_owned(),
            ("ar", 0) => "الآن".to_owned(),
            ("en", 0) => "just now".to_owned(),
            ("fr", _) => format!("il y a {spent}"),
            ("es", _) => format!("hace {spent}"),
            ("ar", _) => format!("قبل {spent}"),
            _ => format!("{spent} ago"),
        })
    }
}
