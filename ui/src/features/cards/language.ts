import type { CardRow, CardTranslation } from "../../bindings/commands";
import { isRightToLeft } from "../../i18n";

/** The card's words in this language, in one that shares its first tag (`fa` for `fa-AF`), or in English. */
export function translationFor(card: CardRow, tag: string): CardTranslation | undefined {
  const primary = (text: string) => text.split("-")[0];
  const find = (fits: (language: string) => boolean) => card.translations.find(({ language }) => fits(language));
  return find((language) => language === tag) ?? find((language) => primary(language) === primary(tag)) ?? find((language) => language === "en") ?? card.translations[0];
}

/** In which direction a language is written. */
export function directionOfLanguage(tag: string): "ltr" | "rtl" {
  return isRightToLeft(tag.split("-")[0]) ? "rtl" : "ltr";
}
