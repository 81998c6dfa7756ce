import { join } from "node:path";
import type { Page } from "playwright-core";
import { expect } from "vitest";

import { axeViolations } from "./axe";
import type { Laptop } from "./host";
import { measured } from "./measure";
import { type Organisation, startOrganisation } from "./organisation";

/** Who a source is, and why somebody must know. */
export const NAME = "Ganesh Thapaliya";
export const REASON = "Reprisal at site S-1";

/** An organisation with everybody whom a deposit concerns. */
export interface House {
  organisation: Organisation;
  officer: Laptop;
  custodian: Laptop;
  focalPoint: Laptop;
  /** What one of them wrote is with all of them. */
  syncAll(): Promise<void>;
}

export async function startHouse(): Promise<House> {
  const organisation = await startOrganisation();
  const officer = await organisation.member("T. Quistamara", "officer");
  const custodian = await organisation.member("K. Brennwald", "custodian", []);
  const focalPoint = await organisation.member("A. Seidlitz", "focal_point", []);
  await officer.call("sync_run");
  return {
    organisation,
    officer,
    custodian,
    focalPoint,
    async syncAll() {
      for (let round = 0; round < 2; round++) for (const laptop of [officer, custodian, organisation.secretariat, focalPoint]) await laptop.call("sync_run");
    },
  };
}

export async function picture(page: Page, name: string): Promise<void> {
  if (process.env.FIELDSEAL_PICTURES) await page.screenshot({ path: join(process.env.FIELDSEAL_PICTURES, `${name}.png`) });
}

/** The screen as it stands is accessible and whole. */
export async function isWhole(page: Page, name: string): Promise<void> {
  // What opened has faded in by then.
  expect(await axeViolations(page), name).toEqual([]);
  await picture(page, name);
  const { cut, small, wide } = await measured(page);
  // A dialog has a button for screen readers alone, of one pixel.
  expect({ cut, small: small.filter((what) => !what.endsWith(" 1×1")), wide }, name).toEqual({ cut: [], small: [], wide: false });
}

export const deposits = (page: Page) => page.getByRole("listbox", { name: "Sealed deposits" });
export const article = (page: Page) => page.getByRole("article");
