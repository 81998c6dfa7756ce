export { compare, has, parts, setLanguage, t } from "./catalogue";
export { initialState, isLockedIn, paragraphAliases, stateLabel, statesOf, takeContent, words } from "./content";
export * as format from "./format";
export { intlLocale, isRightToLeft, language, languages, onLanguage, preferred } from "./language";
export { choiceLabel, errorText, fieldLabel, groupLabel, kindLabel, kindsLabel, unitLabel } from "./labels";
