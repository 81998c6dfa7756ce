# Sealed deposits: who sources are, for the custodian; disclosures, for the focal point

## The list

deposits = Sealed deposits
deposits-empty-title = Nothing sealed concerns you yet
deposits-empty = A deposit is a copy of who a source is, or of what was kept of a disclosure, sealed for a few people. Every laptop carries it; nobody else can tell what it is or for whom.
deposits-empty-officer = To make one, open a source and choose “Deposit with the custodian…” under “Who it is”. What you keep of a disclosure is sealed with the next sync by itself. Here you see who opened it.
deposits-empty-custodian = Officers deposit who their sources are; the copies arrive with a sync.
deposits-empty-focal_point = What officers keep when somebody discloses abuse arrives here with a sync.
deposits-empty-secretariat = When a custodian asks to open one, the request waits here for you.
deposits-awaited = { $count ->
    [one] A custodian asks to open a sealed deposit.
   *[other] Custodians ask to open sealed deposits: { $count } requests.
}
deposits-choose = Choose a deposit on the left.
deposits-unnamed = Source without a codename
deposits-the-disclosure = the disclosure
deposits-superseded = superseded
deposits-standing-custodian = you open it with a second person
deposits-standing-second = you are the second person
deposits-standing-alone = sealed for you
deposits-standing-depositor = you deposited it

## One of them

deposits-by = Deposited by { $name }, { $at }
deposits-superseded-means = A newer deposit says what is known now. This one says what was known then.
deposits-means-custodian = You open it once a second person of the secretariat has released the other half of its key to you, for one opening at a time.
deposits-means-second = You hold the other half of its key. When the custodian asks, you release it or refuse. Whoever releases does not learn what it says.
deposits-means-alone = It was sealed for you, and you open it alone. That you did is written down and seen by whoever deposited it.
deposits-means-returned = The custodian has put right who your source is, and sealed it for you, too. You open it alone; that you did is written down.
deposits-means-depositor = You deposited it. Whoever opens it is written down below.
deposits-requests = Requests to open it
deposits-requests-none = Nobody has asked.
deposits-asked = { $name } asked, { $at }
deposits-refused-by = Refused by { $name }
deposits-released-by = Released by { $name }
deposits-openings = Openings
deposits-openings-none = Nobody has opened it.
deposits-opened-by = { $name } opened it, { $at }

## Asking, releasing, opening

deposits-reason = Reason
deposits-reason-hint = Without a name. Whoever deposited it reads this, too.
deposits-ask = Ask to open…
deposits-ask-title = Why must { $what } be opened?
deposits-ask-means = A second person of the secretariat reads your reason, and releases the other half of the key for one opening, or refuses.
deposits-ask-do = Ask
deposits-waiting = Your request waits for a second person. It reaches the secretariat with the next sync, and the answer comes back with another.
deposits-released = { $name } has released it to you, for one opening.
deposits-open = Open
deposits-open-title = Open { $what }?
deposits-open-custodian = The release serves this one opening and is used up by it. That you opened it is written down before anything is shown, and whoever deposited it sees it.
deposits-open-alone = That you opened it is written down before anything is shown, and whoever deposited it sees it.
deposits-open-look = Make sure that nobody looks over your shoulder. It is closed again when you leave this screen.
deposits-open-reason = Reason, if you want to state one
deposits-leave = Leave it sealed
deposits-says = What it says
deposits-says-nothing = No field was filled in.
deposits-close = Close it
deposits-right = Put right…
deposits-right-title = Put right who { $what } is
deposits-right-means = What stands here is sealed again as a whole: for the custodians, with the secretariat as second persons, and for whoever deposited it first. What is empty counts as not known. Reading it again takes another release.
deposits-right-do = Seal it again
deposits-release = Release
deposits-release-means = The release serves one opening by { $name }. You do not learn what the deposit says.
deposits-refuse = Refuse…

## On the source’s page

deposits-plan-nobody = The organisation has no custodian yet: who this is lies on this laptop alone.
deposits-plan-not = Not deposited: who this is lies on this laptop alone. If the laptop is lost, so is the way to this person.
deposits-plan-made = Deposited with { $names }, { $at }.
deposits-plan-made-before = Deposited { $at }.
deposits-plan-changed = What is written here was changed since.
deposits-plan-others = Somebody joined since who does not have it.
deposits-plan-joined = Joined since and does not have it: { $names }.
deposits-plan-amended = { $name } put it right, { $at }. Depositing again takes the place of that: look at it first.
deposits-plan-look = Look at it
deposits-plan-goes-out = Sealed. It goes out with the next sync.
deposits-seal-custodian = Deposit with the custodian…
deposits-seal-lead = Deposit with the mission’s lead…
deposits-seal-again = Deposit again…
deposits-seal-title = Deposit who { $codename } is
deposits-seal-means = A copy of what stands here is sealed on this laptop and goes out with the next sync. The server and everybody else carry it and cannot read it.
deposits-seal-custodians = Custodian
deposits-seal-custodian-may = opens it only with a second person’s release, for one opening at a time
deposits-seal-second = Second person
deposits-seal-second-may = releases or refuses, and does not learn what it says
deposits-seal-written = Each opening is written down and shown to you.
deposits-seal-lead-too = The mission’s lead, too ({ $names }): opens it alone
deposits-seal-lead-keeps = The lead keeps what was sealed for him before.
deposits-seal-do = Seal and deposit
