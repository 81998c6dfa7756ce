export { has, locale, parts, t } from "./catalogue";
export * as format from "./format";
export { choiceLabel, errorText, fieldLabel, groupLabel, kindLabel, kindsLabel, unitLabel } from "./labels";
