import type { RoleName } from "../../bindings/kinds";
import { has, t } from "../../i18n";

export const roles = ["officer", "lead", "reviewer", "secretariat", "director", "custodian", "focal_point"] as const satisfies readonly RoleName[];

/** Who reads only what is sealed for him: a member of no mission. */
const withoutMissions: readonly string[] = ["custodian", "focal_point"] satisfies readonly RoleName[];

/** Whom a deposit can concern: who makes one, opens one, or releases one. */
const withDeposits: readonly string[] = ["officer", "lead", "secretariat", "custodian", "focal_point"] satisfies readonly RoleName[];

/** The role's word. */
export function roleLabel(role: string): string {
  return has(`role-${role}`) ? t(`role-${role}`) : role;
}

/** Whether people of the role can be members of missions. Somebody without a role, before the vault belongs to an organisation, has his own. */
export function readsMissions(role: string | null | undefined): boolean {
  return role == null || !withoutMissions.includes(role);
}

/** Whether there can be sealed deposits that concern people of the role. */
export function hasDeposits(role: string | null | undefined): boolean {
  return role != null && withDeposits.includes(role);
}
