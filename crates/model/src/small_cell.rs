//! Whether coarse facts point to one person after all: a cell is everybody of the same sex, nationality group or category in one place of work.

/// Fewer people than this, and who knows the place knows who spoke.
pub const SMALLEST_CELL: u8 = 5;

/// The coarse facts of a source; what was not recorded is `None`.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Coarse {
    pub company: Option<String>,
    pub category: Option<String>,
    pub sex: Option<String>,
    pub nationality: Option<String>,
}

/// How many people a company or a site has, as far as anybody counted.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Figures {
    pub total: Option<i64>,
    pub women: Option<i64>,
    pub host_country: Option<i64>,
    pub third_country: Option<i64>,
    pub expatriate: Option<i64>,
}

/// By what somebody could be recognised.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum CellKind {
    /// People of that sex in the company.
    CompanySex,
    /// People of that nationality group in the company.
    CompanyNationality,
    /// People of that sex on duty at a site of the company.
    SiteSex,
    /// Sources of the same company, category, sex and nationality group in this mission.
    Heard,
}

impl CellKind {
    pub const ALL: [Self; 4] = [Self::CompanySex, Self::CompanyNationality, Self::SiteSex, Self::Heard];

    pub const fn name(self) -> &'static str {
        match self {
            Self::CompanySex => "company_sex",
            Self::CompanyNationality => "company_nationality",
            Self::SiteSex => "site_sex",
            Self::Heard => "heard",
        }
    }
}

/// A cell that is too small.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct SmallCell {
    pub kind: CellKind,
    pub count: i64,
}

impl Coarse {
    /// The cells that are too small, the most telling first. `sites`: figures of the company's sites, where somebody counted. `others`: the
    /// mission's other sources.
    pub fn small_cells(&self, company: Figures, sites: &[Figures], others: &[Self]) -> Vec<SmallCell> {
        let heard = 1 + i64::try_from(others.iter().filter(|other| self.looks_like(other)).count()).unwrap_or(i64::MAX);
        let site = sites.iter().filter_map(|figures| self.of_sex(*figures)).min();
        let found = [
            (CellKind::CompanySex, self.of_sex(company)),
            (CellKind::CompanyNationality, self.of_nationality(company)),
            (CellKind::SiteSex, site),
            (CellKind::Heard, self.is_described().then_some(heard)),
        ];
        let small = |(kind, count): (CellKind, Option<i64>)| {
            count.filter(|count| *count < i64::from(SMALLEST_CELL)).map(|count| SmallCell { kind, count })
        };
        found.into_iter().filter_map(small).collect()
    }

    fn of_sex(&self, figures: Figures) -> Option<i64> {
        match self.sex.as_deref()? {
            "female" => figures.women,
            "male" => figures.total.zip(figures.women).map(|(total, women)| (total - women).max(0)),
            _ => None,
        }
    }

    fn of_nationality(&self, figures: Figures) -> Option<i64> {
        match self.nationality.as_deref()? {
            "host" => figures.host_country,
            "expatriate" => figures.expatriate,
            group if group.starts_with("tcn") => figures.third_country,
            _ => None,
        }
    }

    /// Without any of it nobody is recognised by it.
    fn is_described(&self) -> bool {
        self.company.is_some() || self.category.is_some() || self.sex.is_some() || self.nationality.is_some()
    }

    fn looks_like(&self, other: &Self) -> bool {
        self == other
    }
}

#[cfg(test)]
#[path = "small_cell_tests.rs"]
mod tests;
