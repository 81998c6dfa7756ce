# Pictures of a mission: map, timeline, coverage, board, figures.

nav-look = Look
look-map = Map of sites
look-timeline = Timeline
look-coverage = Coverage
look-board = Board of findings
look-figures = Figures
look-overall = Figures of all missions
look-as = Show as
look-picture = Picture
look-table = Table
look-reference = Reference
look-what = What
look-state = State

## Map

map-count = { $sites ->
    [one] { $sites } site
   *[other] { $sites } sites
}
map-empty-title = No sites yet
map-empty = The map shows the mission’s sites, each as exactly as its own policy allows. A site is added under Sites.
map-sites = Sites
map-site = Site
map-state = Visit
map-state-visited = visited
map-state-planned = visit planned
map-state-refused = access refused
map-state-cancelled = visit cancelled
map-state-not_visited = no visit
map-exactness = Shown
map-exact = exact place
map-within = within { $distance }
map-not-shown = place not shown
map-not-recorded = no place recorded
map-list-hint = Arrow keys go through the sites, Enter opens one.
map-table = Sites and where they are shown
map-photos = { $count ->
    [one] { $count } photo
   *[other] { $count } photos
}
map-summary = Map: { $placed } of { $sites } sites have a place on it. The list beside it and the table say the same in words.
map-closer = Closer
map-further = Further away
map-fit-sites = Show all sites
map-fit-country = Show the country
map-legend-blurred = the true place is within the circle
map-legend-photos = photos
map-origin = Natural Earth. Borders as drawn there are no opinion.
distance-km = { $value } km
distance-m = { $value } m

## Timeline

timeline-zone = times in { $zone }
timeline-empty-title = Nothing has a time yet
timeline-empty = The days of the mission appear here once it has a beginning and an end, and with them visits, interviews, observations and photos.
timeline-day = Day
timeline-time = Time
timeline-lane = Lane
timeline-table = Everything on the timeline
timeline-weekend = weekend
timeline-nothing = nothing noted
timeline-left-out = { $days ->
    [one] { $days } day without entries
   *[other] { $days } days without entries
}
timeline-morning = first half of the day
timeline-afternoon = second half of the day
timeline-month-only = only the month is known
timeline-year-only = only the year is known
timeline-about = about this day
timeline-burst = { $count } photos
timeline-missed = check-in not confirmed
timeline-more = { $count } more
timeline-fewer = Show fewer
lane-itinerary = Itinerary
lane-visits = Visits
lane-interviews = Interviews
lane-observations = Observations
lane-evidence = Evidence
lane-incidents = Incidents
lane-follow_up = Follow-up

## Coverage

coverage-gaps = { $gaps ->
    [0] no gaps
    [one] { $gaps } gap
   *[other] { $gaps } gaps
}
coverage-rows = Rows
coverage-all = All paragraphs
coverage-only-gaps = With gaps
coverage-empty-title = No paragraphs yet
coverage-empty = Choose the paragraphs in scope on the mission’s own page. Here they stand against the companies, with what was asked, seen and found.
coverage-legend = Asked: checklist answers, interview topics, self-assessment, requests for documents. Seen: observations, evidence, documents. Found: findings. What was seen at a site counts for every company there.
coverage-paragraph = Paragraph
coverage-no-company = No company
coverage-outside = Outside the scope
coverage-asked = asked
coverage-seen = seen
coverage-found = found
coverage-nothing = nothing
coverage-state-count = { $state } ({ $count })
coverage-nothing-behind = Nothing was asked, seen or found here yet.
gap-nothing = nothing yet
gap-only_self_assessment = only the company’s own answer
gap-not_seen = nothing seen for it
behind-asked = Asked
behind-seen = Seen
behind-found = Found
basis-checklist = checklist answer
basis-interview = interview
basis-self_assessment = self-assessment
basis-request = document asked for
basis-observation = observation
basis-evidence = evidence
basis-document = document seen
basis-finding = finding

## Board

board-count = { $findings ->
    [one] { $findings } finding
   *[other] { $findings } findings
}
board-hint = Arrow keys go from card to card, Enter opens one. Shift with an arrow key, M or pulling moves it to another state.
board-column = { $state }, { $count ->
    [one] { $count } card
   *[other] { $count } cards
}
board-move = Move { $card }
board-more = { $count } more
board-moved = { $card } is in the state “{ $state }”.
board-refused = { $card } stays where it is. { $why }
board-no-way = No way leads from “{ $from }” to “{ $to }”. Possible: { $ways }.
board-missing = Missing
board-gap-evidence = no evidence
board-gap-exposure = source exposure not checked
board-gap-edit = source exposure: needs an edit

## Figures

figures-none = not stated
figures-active = active
figures-closed = closed
figures-concerns = Compliance concerns
figures-concerns-note = By the public categories; closed is what the states call final.
figures-findings = Findings by kind and severity
figures-findings-note = Severity follows from scale, scope and irremediability.
figures-no-severity = no severity
figures-sections = Findings by heading of the Code
figures-sections-note = A finding under several paragraphs of one heading counts once there.
figures-section-concerns = compliance concerns
figures-section-others = others
figures-paragraphs = ¶{ $first }–{ $last }
figures-actions = Corrective actions
figures-actions-note = Overdue on { $day }, by this laptop’s calendar.
figures-in-time = in time or done
figures-overdue = overdue
figures-people = People spoken to
figures-people-note = By what the sources are. Fewer than five are not counted out: who knows the place could tell who they are.
figures-people-count = people
figures-people-told = { $people } in { $interviews ->
    [one] { $interviews } interview
   *[other] { $interviews } interviews
}
figures-no-source = no source record
figures-fewer = <{ $below }
figures-part = { $part }: { $count }
figures-empty = No { LOWER($kinds) } yet
