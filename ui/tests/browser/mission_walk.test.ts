import { join } from "node:path";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

import type { MissionList, RecordPage } from "../../src/bindings/commands";
import type { DemoLaptop } from "./demo";
import { type Hands, keyboard, pointer } from "./hands";
import type { Laptop } from "./host";
import { type Organisation, startOrganisation } from "./organisation";
import { closeBrowser, openWindow, type Window } from "./window";

/** One laptop with its window, and how its person works it. */
interface Person {
  laptop: Laptop;
  window: Window;
  hands: Hands;
}

let organisation: Organisation;
let secretariat: DemoLaptop;
let lead: Laptop;
let reviewer: Laptop;

beforeAll(async () => {
  organisation = await startOrganisation();
  secretariat = organisation.secretariat;
  lead = await organisation.member("T. Quistamara", "lead");
  reviewer = await organisation.member("R. Ostrander", "reviewer");
});
afterAll(async () => {
  await closeBrowser();
  await organisation.stop();
});

const place = (keys: readonly string[], name: RegExp) => ({ keys, link: (page: Page) => page.getByRole("navigation").getByRole("link", { name }) });
const places = {
  missions: { keys: ["g", "m"], link: (page: Page) => page.locator("nav > a") },
  people: place(["g", "p"], /^People/),
  sync: place(["g", "y"], /^Sync/),
  sources: place(["g", "s"], /^Sources/),
  interviews: place(["g", "i"], /^Interviews/),
  observations: place(["g", "o"], /^Observations/),
  findings: place(["g", "f"], /^Findings/),
  concerns: place(["g", "h"], /^Compliance concerns/),
  actions: place(["g", "Shift+A"], /^Corrective actions/),
};

describe.each([
  { by: "the keyboard alone", take: keyboard },
  { by: "pointing alone", take: pointer },
])("by $by", ({ by, take }) => {
  describe.each([{ mission: "an empty mission" }, { mission: "the demo mission" }])("on $mission", ({ mission: which }) => {
    const onDemo = which === "the demo mission";
    const reference = onDemo ? "IRQ-2026-01" : take === keyboard ? "HND-2027-01" : "HND-2027-02";
    const title = `Passports kept, ${by}`;

    test("from the mandate to a confirmed finding and its corrective action", { timeout: 240_000 }, async () => {
      const open = async (laptop: Laptop): Promise<Person> => {
        const window = await openWindow(laptop.address);
        await window.page.getByRole("contentinfo").waitFor();
        return { laptop, window, hands: take(window.page) };
      };
      const people = { secretariat: await open(secretariat), lead: await open(lead), reviewer: await open(reviewer) };
      const sync = async ({ hands, window }: Person) => {
        await hands.go(places.sync);
        await hands.press(/^Sync now/);
        await window.page.getByText("Sync finished").waitFor({ timeout: 30_000 });
      };
      const enter = async ({ hands, window }: Person) => {
        await hands.go(places.missions);
        await hands.press(new RegExp(`${reference}.+`));
        await window.page.getByRole("link", { name: /^Today/ }).waitFor();
      };

      try {
        // The mandate.
        const desk = people.secretariat;
        if (onDemo) {
          await enter(desk);
        } else {
          await desk.hands.go(places.missions);
          await desk.hands.press(/^Begin a mission/);
          await desk.window.page.getByRole("article").waitFor();
          await desk.hands.write("Title", "Honduras field-based review");
          await desk.hands.write("Reference", reference);
          await desk.hands.link("Add to Paragraphs in scope", "54");
          await desk.hands.move("approved");
          await desk.hands.go(places.people);
          for (const name of ["T. Quistamara", "R. Ostrander"]) await desk.hands.link(`Add to a mission: ${name}`, reference);
        }
        await sync(desk);

        // In the field.
        const officer = people.lead;
        await sync(officer);
        await enter(officer);
        await officer.hands.go(places.sources);
        await officer.hands.begin();
        await officer.hands.write("Codename", `Cedar ${by}`);
        await officer.hands.go(places.interviews);
        await officer.hands.begin();
        await officer.hands.write(/^Identity documents/, "The office keeps the passports of the night team.");
        await officer.hands.link("Add to Sources", `Cedar ${by}`);
        await officer.hands.go(places.observations);
        await officer.hands.begin();
        await officer.hands.write(/^Title/, `Safe with passports, ${by}`);
        await officer.hands.write("What was observed", "A safe behind the desk, open; 40 passports in it.");
        await officer.hands.go(places.findings);
        await officer.hands.begin();
        await officer.hands.write(/^Title/, title);
        await officer.hands.write(/^Statement/, "The company keeps the passports of its guards.");
        await officer.hands.link("Add to Paragraphs of the Code", "54");
        await officer.hands.link("Add to Evidence", `Safe with passports, ${by}`);
        await officer.hands.move("peer review");
        await sync(officer);

        // A second person reads it.
        const second = people.reviewer;
        await sync(second);
        await enter(second);
        await second.hands.go(places.findings);
        await second.hands.open(new RegExp(title));
        await second.hands.choose(/Standard of proof/, /preponderance|balance|probab|reasonable/i);
        await second.hands.choose(/Source exposure check/, /passed/);
        await second.hands.move("secretariat review");
        await sync(second);

        // The secretariat confirms, and follows up.
        await sync(desk);
        await enter(desk);
        await desk.hands.go(places.findings);
        await desk.hands.open(new RegExp(title));
        await desk.hands.move("confirmed");
        await desk.hands.go(places.concerns);
        await desk.hands.begin();
        await desk.hands.write("Title", `Passports, ${by}`);
        await desk.hands.link("Add to Findings", title);
        await desk.hands.go(places.actions);
        await desk.hands.begin();
        await desk.hands.write("Action", `Give the passports back, ${by}`);
        await desk.hands.link("Add to Concern", `Passports, ${by}`);
        await desk.hands.date(/^Due/, "1 March 2027");
        await desk.hands.move("agreed");
        await sync(desk);

        // All three hold it.
        await sync(officer);
        await sync(second);
        for (const { laptop, window } of Object.values(people)) {
          const { missions } = await laptop.call<MissionList>("mission_list");
          const mission = missions.find(({ ref }) => ref === reference)?.id;
          const of = async (kind: string) => (await laptop.call<RecordPage>("record_list", { kind, mission, limit: 1000 })).records;
          expect((await of("finding")).find((row) => row.title === title)?.fields.state).toBe("confirmed");
          expect((await of("corrective_action")).find((row) => row.title === `Give the passports back, ${by}`)?.fields.state).toBe("agreed");
          expect(window.wrongs).toEqual([]);
        }
      } finally {
        for (const [name, { window }] of Object.entries(people)) {
          if (process.env.FIELDSEAL_PICTURES) await window.page.screenshot({ path: join(process.env.FIELDSEAL_PICTURES, `walk-${take.name}-${onDemo}-${name}.png`) });
          await window.close();
        }
      }
    });
  });
});
