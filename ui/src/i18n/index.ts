export { has, locale, parts, t } from "./catalogue";
export { initialState, isLockedIn, stateLabel, statesOf, takeContent, words } from "./content";
export * as format from "./format";
export { choiceLabel, errorText, fieldLabel, groupLabel, kindLabel, kindsLabel, unitLabel } from "./labels";
