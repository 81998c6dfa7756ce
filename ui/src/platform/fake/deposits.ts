import type { Commands, DepositPlan, DepositRow, OpeningRequestRow } from "../../bindings/commands";
import { CommandError } from "../types";
import type { FakeVault } from "./vault";

type Names = "deposit_plan" | "deposit_seal" | "deposit_list" | "deposit_request" | "deposit_release" | "deposit_open" | "deposit_amend";
type Answers = { [Name in Names]: (args: Commands[Name]["arguments"]) => Commands[Name]["result"] };

/** What the deposits say; on a real laptop nobody but who may open them could tell. */
const said = {
  identity: { kind: "source_identity", fields: [{ field: "real_name", value: "Ganesh Thapaliya" }, { field: "safe_channel", value: "His brother, evenings" }, { field: "notes", value: "شاهد في الموقع" }] },
  disclosure: { kind: "disclosure", fields: [{ field: "date_band", value: "this_week" }, { field: "immediate_danger", value: true }] },
};

const standings: Record<string, string> = { custodian: "custodian", secretariat: "second", lead: "alone", focal_point: "alone" };

/** Deposits of a pretended organisation, as they stand to whoever is asked for. */
export function depositAnswers(vault: FakeVault, role: string): Answers {
  const standing = standings[role] ?? "depositor";
  const now = () => new Date().toISOString();
  let made = 0;
  const request = (own: boolean, state: string, reason: string): OpeningRequestRow => ({ id: `request-${++made}`, state, reason, asked_by: "K. Brennwald", asked: now(), decided_by: state === "requested" ? null : "D. Okombrand", decision_reason: null, own });
  const row = (part: Partial<DepositRow>): DepositRow => ({ id: `deposit-${++made}`, purpose: "identity", codename: "Palm-1", mission: "IRQ-2026-01", depositor: "T. Quistamara", at: now(), standing, superseded: false, requests: [], openings: [], ...part });
  const isCustodian = role === "custodian";
  let rows: DepositRow[] =
    vault.asked.has("empty") || vault.asked.has("alone") || role === "reviewer"
      ? []
      : role === "focal_point"
        ? [row({ purpose: "disclosure", codename: null, mission: null })]
        : [
            row({ requests: [request(isCustodian, "requested", "Reprisal at S-1")] }),
            row({ codename: "Cedar-3", requests: [request(isCustodian, "used", "Medical referral")], openings: [{ by: "K. Brennwald", at: now(), reason: "Medical referral" }] }),
            row({ codename: "Cedar-3", superseded: true }),
          ];
  const find = (id: string) => {
    const found = rows.find((each) => each.id === id);
    if (!found) throw new CommandError("record.not_found", { id });
    return found;
  };
  const plans = new Map<string, DepositPlan>();
  const plan = (id: string): DepositPlan => {
    const isDisclosure = vault.records.get(id)?.kind === "disclosure";
    const alone = vault.asked.has("alone") || vault.asked.has("empty");
    const nobody: string[] = [];
    return plans.get(id) ?? { custodians: alone || isDisclosure ? nobody : ["K. Brennwald"], seconds: alone || isDisclosure ? nobody : ["D. Okombrand"], alone: alone ? nobody : [isDisclosure ? "A. Seidlitz" : "M. Aldvik"], has: nobody, deposit: null, deposited: null, alone_has: false, changed: false, others: false, amended: null };
  };

  return {
    deposit_plan: ({ id }) => plan(id),
    deposit_seal({ id, lead }) {
      const { custodians, seconds, alone } = plan(id);
      const sealed = { ...plan(id), has: [...custodians, ...seconds, ...(lead ? alone : [])], deposit: `deposit-${++made}`, deposited: now(), alone_has: lead ?? false };
      plans.set(id, sealed);
      return sealed;
    },
    deposit_list: () => ({ deposits: rows }),
    deposit_request({ id, reason }) {
      const asked = request(true, "requested", reason);
      find(id).requests.push(asked);
      return { id: asked.id, ref: null };
    },
    deposit_release({ id }) {
      const asked = rows.flatMap(({ requests }) => requests).find((each) => each.id === id);
      if (asked?.state !== "requested") throw new CommandError("deposit.not_waiting", { state: asked?.state ?? "" });
      Object.assign(asked, { state: "approved", decided_by: "D. Okombrand" });
      return { deposits: rows };
    },
    deposit_open({ id, reason = "" }) {
      const found = find(id);
      const released = found.requests.find(({ own, state }) => own && state === "approved");
      if (found.standing === "custodian" && !released) throw new CommandError("deposit.not_released");
      if (released) released.state = "used";
      found.openings.push({ by: "M. Aldvik", at: now(), reason: released?.reason ?? reason });
      return { id, ...said[found.purpose === "disclosure" ? "disclosure" : "identity"] };
    },
    deposit_amend({ id }) {
      const former = find(id);
      rows = [row({ codename: former.codename, depositor: "K. Brennwald" }), ...rows.filter((each) => each !== former), { ...former, superseded: true }];
      return { deposits: rows };
    },
  };
}
