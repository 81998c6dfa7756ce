import type { Page } from "playwright-core";

import { axeViolations } from "./axe";

export interface Found {
  /** Text that is cut off although nothing scrolls there. */
  cut: string[];
  /** Controls smaller than a fingertip. */
  small: string[];
  /** The page is wider than its window. */
  wide: boolean;
}

/** Looks at the page as it stands. */
function measure(): Found {
  const seen = [...document.querySelectorAll<HTMLElement>("body *")].filter((element) => {
    const style = getComputedStyle(element);
    return element.checkVisibility({ checkOpacity: true, checkVisibilityCSS: true }) && !element.closest('[class*="visually-hidden"]') && style.position !== "fixed" && element.getBoundingClientRect().width > 0;
  });
  const say = (element: HTMLElement) => `${element.tagName.toLowerCase()}.${element.className.toString().split(" ")[0]} “${element.textContent?.trim().slice(0, 40)}” ${Math.round(element.getBoundingClientRect().width)}×${Math.round(element.getBoundingClientRect().height)}`;
  const cut = seen.filter((element) => {
    const style = getComputedStyle(element);
    const ownText = [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim());
    // A box that clips what its children say cuts text as well as one that clips its own.
    const clipsBelow = /hidden|clip/.test(style.overflowY) && element.scrollHeight > element.clientHeight + 2;
    const clipsBeside = /hidden|clip/.test(style.overflowX) && element.scrollWidth > element.clientWidth + 2;
    return ((clipsBelow || clipsBeside) && element.textContent?.trim()) || (ownText && /hidden|clip/.test(style.overflow) && element.scrollWidth > element.clientWidth + 1);
  });
  const small = seen.filter((element) => {
    if (!element.matches("button, a[href], input:not([type=radio]):not([type=checkbox]), textarea, label[data-rac]")) return false;
    if (element.closest("p, [class*='hint'], [class*='skip']")) return false;
    const { width, height } = element.getBoundingClientRect();
    return height < 31 || width < 24;
  });
  return { cut: cut.map(say), small: [...new Set(small.map(say))], wide: document.documentElement.scrollWidth > document.documentElement.clientWidth + 1 };
}

/** What is cut, too small or too wide on the screen once lists and texts have found their size. */
export async function measured(page: Page): Promise<Found> {
  let found = await page.evaluate(measure);
  for (let tries = 0; tries < 10 && (found.cut.length + found.small.length > 0 || found.wide); tries++) {
    await page.waitForTimeout(200);
    found = await page.evaluate(measure);
  }
  return found;
}

/** What is wrong with the screen as it stands, by axe and by measuring; empty when it is whole. */
export async function faultsOf(page: Page): Promise<Record<string, unknown>> {
  const headed = await page.locator("h1:visible").first().waitFor({ timeout: 10_000 }).then(() => true, () => false);
  const { cut, small, wide } = await measured(page);
  const axe = await axeViolations(page);
  const isWhole = headed && cut.length === 0 && small.length === 0 && !wide && axe.length === 0;
  return isWhole ? {} : { headed, cut, small, wide, axe };
}
