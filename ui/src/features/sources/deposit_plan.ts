import type { DepositPlan } from "../../bindings/commands";

/** Whether there is anybody whom it can be sealed for. */
export function canDeposit({ custodians, alone }: DepositPlan): boolean {
  return custodians.length + alone.length > 0;
}

/** Whether what lies with others is missing, old, or not with everybody whom it is meant for. */
export function needsDeposit({ deposit, changed, others }: DepositPlan): boolean {
  return deposit === null || changed || others;
}

/** Who can come to read it: second persons hold half a key and learn nothing. */
export function keepers({ has, seconds }: DepositPlan): string[] {
  return has.filter((name) => !seconds.includes(name));
}

/** Who joined since it was sealed. Nobody, when what is new is a further laptop of somebody who has it. */
export function lackingIt({ has, custodians, seconds }: DepositPlan): string[] {
  return [...custodians, ...seconds].filter((name) => !has.includes(name));
}
