export { compare, has, parts, setLanguage, t } from "./catalogue";
export { initialState, isLockedIn, paragraphAliases, stateLabel, statesOf, takeContent, words } from "./content";
export { loadCalendars } from "./calendars";
export * as format from "./format";
export { intlLocale, isRightToLeft, language, languages, onLanguage, preferred } from "./language";
export { chosenDigits, type Digits, digitSets, onReader, readerManner, readerSample, setReader } from "./reader";
export { type StatedDay, readStatedDay, writeStatedDay } from "./stated_day";
export { choiceLabel, errorText, fieldLabel, groupLabel, kindLabel, kindsLabel, unitLabel } from "./labels";
