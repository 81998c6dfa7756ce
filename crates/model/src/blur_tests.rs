#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use proptest::prelude::*;

use super::*;

const POLICIES: [CoordinatePolicy; 2] = [CoordinatePolicy::Blurred { radius_m: 1_000 }, CoordinatePolicy::Blurred { radius_m: 10_000 }];

fn at(latitude: f64, longitude: f64) -> Position {
    Position { latitude, longitude, accuracy_m: Some(12.0) }
}

/// Metres between two places along the earth, by the haversine.
fn distance(one: (f64, f64), other: (f64, f64)) -> f64 {
    let (a, b) = ((one.0.to_radians(), one.1.to_radians()), (other.0.to_radians(), other.1.to_radians()));
    let h = ((b.0 - a.0) / 2.0).sin().powi(2) + a.0.cos() * b.0.cos() * ((b.1 - a.1) / 2.0).sin().powi(2);
    2.0 * 6_371_008.8 * h.sqrt().min(1.0).asin()
}

fn place() -> impl Strategy<Value = (f64, f64)> {
    prop_oneof![
        (-90.0..=90.0, -180.0..=180.0),
        // Near the poles, the equator and the date line, where grids go wrong.
        (prop_oneof![89.0..=90.0, -90.0..=-89.0, -0.2..=0.2], prop_oneof![-180.0..=180.0, 179.8..=180.0, -180.0..=-179.8]),
    ]
}

proptest! {
    #[test]
    fn the_circle_contains_the_true_place((latitude, longitude) in place()) {
        for policy in POLICIES {
            let shown = policy.show(at(latitude, longitude)).unwrap();
            let away = distance((latitude, longitude), (shown.latitude, shown.longitude));
            prop_assert!(away <= f64::from(shown.within_m.unwrap()), "{away} m");
        }
    }

    #[test]
    fn what_is_shown_depends_on_the_cell_alone((latitude, longitude) in place(), up in -0.49..0.49, right in -0.49..0.49) {
        for policy in POLICIES {
            let CoordinatePolicy::Blurred { radius_m } = policy else { continue };
            let shown = policy.show(at(latitude, longitude)).unwrap();
            let height = 180.0 / (180.0 * METRES_A_DEGREE / (f64::from(radius_m) * SIDE)).ceil();
            // Within the cell to both sides: a cell is never narrower than this part of its height's metres, the poles' rings aside.
            let width = height / shown.latitude.to_radians().cos();
            let elsewhere = at(shown.latitude + up * height, shown.longitude + right * width.min(360.0) * 0.9);
            let again = policy.show(elsewhere).unwrap();
            if shown.latitude.abs() < 85.0 {
                prop_assert_eq!(again, shown);
            }
            prop_assert_eq!(policy.show(at(shown.latitude, shown.longitude)).unwrap(), shown);
        }
    }

    #[test]
    fn a_blurred_place_is_a_place((latitude, longitude) in place()) {
        for policy in POLICIES {
            let shown = policy.show(at(latitude, longitude)).unwrap();
            prop_assert!((-90.0..=90.0).contains(&shown.latitude) && (-180.0..=180.0).contains(&shown.longitude));
        }
    }
}

#[test]
fn two_places_of_one_neighbourhood_are_shown_as_one() {
    let policy = CoordinatePolicy::named(Some("blurred_10km"));
    assert_eq!(policy.show(at(30.39, 47.70)), policy.show(at(30.391, 47.702)));
    assert_ne!(policy.show(at(30.39, 47.70)), policy.show(at(30.60, 47.70)));
}

#[test]
fn policies_are_what_a_site_says() {
    assert_eq!(
        CoordinatePolicy::named(Some("exact")).show(at(1.0, 2.0)),
        Some(ShownPlace { latitude: 1.0, longitude: 2.0, within_m: None })
    );
    assert_eq!(CoordinatePolicy::named(Some("none")).show(at(1.0, 2.0)), None);
    for undecided in [None, Some(""), Some("blurred_100m")] {
        assert_eq!(CoordinatePolicy::named(undecided), CoordinatePolicy::Blurred { radius_m: 10_000 });
    }
    assert_eq!(CoordinatePolicy::Exact.show(at(f64::NAN, 0.0)), None);
}

#[test]
fn the_declared_policies_are_all_known() {
    let site = crate::kind("site").unwrap().field("coordinate_policy").unwrap();
    let crate::FieldType::Choice(list) = site.field_type else { panic!("a choice") };
    assert_eq!(list.choices, ["exact", "blurred_1km", "blurred_10km", "none"]);
}
