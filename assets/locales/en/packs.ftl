# Content packs, and what they bring to screens: cards, guides, countries, cross-references.

packs = Content packs
packs-what = Content packs say which states records have, what checklists ask, what cards and guides say, and what is known of a country. The secretariat brings them in, signed; a pack that was altered on its way is refused.
packs-secretariat-brings = The secretariat brings packs in; they come with the next sync.
packs-in-force = In force
packs-former = Replaced
pack-replaced = replaced
pack-of-the-program = Came with the program
pack-signature-holds = signature verified
pack-signed = Signed by { $person }, brought { $at }
pack-unchecked = { $count ->
    [one] 1 translation not yet checked by a native reader
   *[other] { $count } translations not yet checked by a native reader
  }
pack-refused = { $pack }, brought by { $person }, is refused
pack-refused-means = What was in force before stays in force.
pack-bring-title = Bring a pack in
pack-bring-what = Choose a pack’s file. You see what it changes before anything counts.
pack-choose = Choose a file …
pack-preview-new = There is no pack of this name yet.
pack-preview-replaces = It replaces version { $version }.
pack-preview-you-sign = It is not signed yet: this laptop signs it for you.
pack-preview-signed = Signed by { $person }; the signature holds.
pack-changes = { $count ->
    [one] 1 change
   *[other] { $count } changes
  }
pack-changes-more = { $count ->
    [one] and 1 more
   *[other] and { $count } more
  }
pack-change-added = new
pack-change-changed = changed
pack-change-removed = gone
pack-part-name-machines = States
pack-part-name-deadlines = Deadline
pack-part-name-retention = Time of keeping
pack-part-name-checklists = Checklist
pack-part-name-editions = Code of Conduct
pack-part-name-cross_references = Cross-reference
pack-part-name-countries = Country
pack-part-name-cards = Card
pack-part-name-interview_guides = Interview guide
pack-part-machines = { $count ->
    [one] states of 1 kind
   *[other] states of { $count } kinds
  }
pack-part-deadlines = { $count ->
    [one] 1 deadline
   *[other] { $count } deadlines
  }
pack-part-retention = { $count ->
    [one] 1 time of keeping
   *[other] { $count } times of keeping
  }
pack-part-checklists = { $count ->
    [one] 1 checklist item
   *[other] { $count } checklist items
  }
pack-part-editions = { $count ->
    [one] 1 edition of the Code
   *[other] { $count } editions of the Code
  }
pack-part-cross_references = { $count ->
    [one] 1 cross-reference
   *[other] { $count } cross-references
  }
pack-part-countries = { $count ->
    [one] 1 country
   *[other] { $count } countries
  }
pack-part-cards = { $count ->
    [one] 1 card
   *[other] { $count } cards
  }
pack-part-interview_guides = { $count ->
    [one] 1 interview guide
   *[other] { $count } interview guides
  }
pack-bring-means = It counts here at once, and on every other laptop after its next sync. It cannot be taken back, only replaced by a higher version.
pack-bring-sign = Sign and bring in
pack-bring = Bring in
notice-content_refused = { $pack }, brought by { $person }, is refused: { $reason ->
    [tampered] it is not what was signed
    [signer_without_role] whoever signed it is not of the secretariat
    [unknown_signer] the organisation does not know who signed it
    [version_twice] another pack of this name and version was there first
   *[other] this program cannot read it
  }. What was in force before stays in force.
do-show-card = Show a card: { $card }
consent-show-card = Show what consent means
card-language = Language of the card
card-show = Show full screen
card-show-means = Nothing else is on the screen then. Escape brings you back here.
card-take-back = Take the card back
card-leave = Leave the card
card-preview = The card
card-unchecked = Not yet checked by a native reader
card-unchecked-means = Let the interpreter read it first, or read it out in other words.
card-starter = A starter text: the organisation replaces it by its own in a content pack.
card-none = There is no such card
card-none-means = The content packs in force hold no card of this name.
cross-references-open = { $count ->
    [one] Other standards: 1 topic
   *[other] Other standards: { $count } topics
  }
cross-references-close = Hide other standards
cross-references-aid = aid, verify
paragraphs-mark = ¶{ $numbers }
standard-montreux = Montreux Document
standard-ungp = UN Guiding Principles
standard-voluntary_principles = Voluntary Principles
standard-iso18788 = ISO 18788:2015
standard-psc1 = PSC.1, by topic
country-profile = { $country }: what to know
country-as-of = as of { $date }, verify
country-languages = Languages
country-weekend = Weekend
country-zones = Time zone
country-calendars = Calendars
country-calendar-gregorian = Gregorian
country-calendar-persian = Persian (solar Hijri)
country-calendar-lunar_hijri = lunar Hijri
country-regulators = Regulator
country-laws = Law
country-hazards = Hazards
country-photos = Photos
country-photos-objects_and_places = objects and places only
country-notes = Notes
weekday-monday = Monday
weekday-tuesday = Tuesday
weekday-wednesday = Wednesday
weekday-thursday = Thursday
weekday-friday = Friday
weekday-saturday = Saturday
weekday-sunday = Sunday
photo-rule-title = { $country }: photograph objects and places only
guide = Interview guide
guide-for = Questions for
guide-nobody = choose whom you talk with
guide-before = Before you begin
guide-never = Not asked
code-texts-open = What the Code says
code-texts-close = Hide what the Code says
code-heading-only = Heading only: no content pack holds the official words.
code-unverified = number not verified for this edition
