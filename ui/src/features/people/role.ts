import { has, t } from "../../i18n";

export const roles = ["officer", "lead", "reviewer", "secretariat"] as const;

/** The role's word. */
export function roleLabel(role: string): string {
  return has(`role-${role}`) ? t(`role-${role}`) : role;
}
