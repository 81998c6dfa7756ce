use super::*;

fn guard(sex: &str, nationality: &str) -> Coarse {
    let some = |word: &str| Some(word.to_owned()).filter(|word| !word.is_empty());
    Coarse { company: some("X"), category: some("guard"), sex: some(sex), nationality: some(nationality) }
}

const COMPANY: Figures = Figures { total: Some(540), women: Some(4), host_country: Some(530), third_country: Some(5), expatriate: Some(3) };

#[test]
fn cells_are_small_as_the_figures_say() {
    let six = |source: &Coarse| vec![source.clone(); 5];
    for (sex, nationality, site, expected) in [
        ("female", "host", None, vec![(CellKind::CompanySex, 4)]),
        ("male", "host", None, vec![]),
        ("other", "host", None, vec![]),
        ("not_recorded", "", None, vec![]),
        ("male", "expatriate", None, vec![(CellKind::CompanyNationality, 3)]),
        ("male", "tcn_south_asia", None, vec![]),
        ("female", "expatriate", Some(2), vec![(CellKind::CompanySex, 4), (CellKind::CompanyNationality, 3), (CellKind::SiteSex, 2)]),
        ("male", "host", Some(2), vec![]),
        ("male", "host", Some(28), vec![(CellKind::SiteSex, 2)]),
    ] {
        let source = guard(sex, nationality);
        let sites: Vec<Figures> =
            site.map(|women| Figures { total: Some(30), women: Some(women), ..Figures::default() }).into_iter().collect();
        let found: Vec<_> = source.small_cells(COMPANY, &sites, &six(&source)).iter().map(|cell| (cell.kind, cell.count)).collect();
        assert_eq!(found, expected, "{sex} {nationality} {site:?}");
    }
}

#[test]
fn the_fifth_source_of_a_cell_ends_the_warning() {
    let woman = guard("female", "host");
    let unknown = Figures::default();
    for heard in 0..6 {
        let mut others = vec![woman.clone(); heard];
        others.push(guard("male", "host"));
        others.push(Coarse { company: Some("Y".to_owned()), ..woman.clone() });
        let expected = i64::try_from(heard).unwrap_or_default() + 1;
        let found = woman.small_cells(unknown, &[], &others);
        assert_eq!(
            found,
            if expected < i64::from(SMALLEST_CELL) { vec![SmallCell { kind: CellKind::Heard, count: expected }] } else { vec![] }
        );
    }
    assert_eq!(Coarse::default().small_cells(COMPANY, &[], &[]), vec![], "nothing recorded, nothing to recognise");
}

#[test]
fn figures_that_contradict_each_other_warn() {
    let men = Figures { total: Some(3), women: Some(4), ..Figures::default() };
    let found = guard("male", "").small_cells(men, &[], &vec![guard("male", ""); 5]);
    assert_eq!(found, vec![SmallCell { kind: CellKind::CompanySex, count: 0 }]);
}
