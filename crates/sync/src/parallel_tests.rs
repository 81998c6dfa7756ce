use super::*;

/// A link that carries `each` bytes a second for one request and at most `whole` together.
fn settle(each: u64, whole: u64) -> (usize, usize) {
    let mut parallel = Parallel::default();
    let (mut now, mut most, mut visits) = (0_u64, 0, [0_usize; Parallel::MOST + 1]);
    parallel.sent(now);
    for _ in 0..600 {
        let number = parallel.allowed() as u64;
        let rate = (each * number).min(whole);
        let chunk = 262_160;
        now += chunk * 1000 / rate;
        parallel.finished(chunk, now);
        most = most.max(parallel.allowed());
        if let Some(visit) = visits.get_mut(parallel.allowed()) {
            *visit += 1;
        }
    }
    let favourite = visits.iter().enumerate().max_by_key(|(_, count)| **count).map_or(0, |(number, _)| number);
    (favourite, most)
}

#[test]
fn climbs_to_the_most_where_each_request_adds_speed() {
    assert_eq!(settle(60_000, 10_000_000), (Parallel::MOST, Parallel::MOST));
}

#[test]
fn stays_low_where_more_requests_add_nothing() {
    let (favourite, most) = settle(60_000, 60_000);
    assert!(favourite <= 3 && most <= 4, "{favourite} {most}");
}

#[test]
fn a_cut_halves_and_one_is_the_least() {
    let mut parallel = Parallel::default();
    for expected in [1, 1, 1] {
        parallel.cut();
        assert_eq!(parallel.allowed(), expected);
    }
}
