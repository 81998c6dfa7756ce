import * as Y from "yjs";

import type { CommandName, Commands, DeskEvent, PhotoImportStatus, RecordRow, Status, SyncStatus, VaultStatus } from "../../bindings/commands";
import { kinds } from "../../bindings/kinds";
import { fromBase64, toBase64 } from "../../editor/base64";
import { CommandError } from "../types";
import { contentAnswers } from "./content";
import { depositAnswers } from "./deposits";
import type { FakeVault } from "./vault";

/** Commands that arrive later than the pretence know nothing of it: they are unknown to it. */
type Answers = { [Name in CommandName]: (args: Commands[Name]["arguments"]) => Commands[Name]["result"] };

/** Every command of the list over the pretended vault. */
export function commandsOf(vault: FakeVault, emit: (event: DeskEvent) => void): Partial<Answers> {
  const { asked } = vault;
  const jobs = new Map<string, PhotoImportStatus>();
  const role = (["secretariat", "lead", "custodian", "focal_point"] as const).find((name) => asked.has(name)) ?? "officer";
  const nothing = {} as Commands["vault_lock"]["result"];
  const saved = (version: string) => ({ saved: true, version });

  const vaultStatus = (): VaultStatus => ({
    state: vault.state,
    name: "M. Aldvik",
    initials: "MA",
    device: "K7QF2MDRXW3A",
    role,
    organisation: "Secretariat (demo)",
    photo_token: "token",
    repairs: [],
  });
  const sync = (): SyncStatus => {
    const alone = asked.has("alone") || asked.has("empty");
    return {
      enrolment: alone ? "alone" : "enrolled",
      enrolled: !alone,
      server: "https://relay.secretariat.example",
      to_send: vault.toSend,
      last_success: new Date(Date.now() - 2 * 86_400_000).toISOString(),
      confirmed_through: "2026-02-03T15:40:00Z",
      online: false,
      running: false,
      notices: [],
    };
  };
  const status = (): Status => ({
    ...vaultStatus(),
    state: vault.state,
    creates: null,
    saved_at: new Date().toISOString(),
    missions: 1,
    conflicts: vault.conflicts.length,
    quarantined: 0,
    sync: sync(),
    imports: [],
  });
  const rows = (kind: string | undefined, mission: string | undefined): RecordRow[] =>
    [...vault.records.values()].filter((record) => (!kind || record.kind === kind) && (!mission || record.mission === mission)).map((record) => vault.row(record));

  return {
    vault_status: vaultStatus,
    vault_create: () => ((vault.state = "open"), vaultStatus()),
    vault_unlock({ passphrase }) {
      if (passphrase === "wrong") throw new CommandError("vault.wrong_passphrase");
      vault.state = "open";
      return vaultStatus();
    },
    vault_lock: () => ((vault.state = "locked"), nothing),
    vault_passphrase: () => nothing,
    vault_check: () => ({ clean: true, findings: [], checked: { pages: 96, signatures: 3, changes: 812, records: vault.records.size, segments: 3, blobs: 24, blob_bytes: 21_400_000 } }),
    vault_rebuild: () => ({ changes: 812, records: vault.records.size, damaged: null }),
    vault_digest: () => ({ digest: "5b1e90c4".repeat(8) }),
    mission_list: () => ({
      missions: [...vault.records.values()]
        .filter(({ kind }) => kind === "mission")
        .map((mission) => {
          const counts: Record<string, number> = {};
          for (const record of vault.records.values()) if (record.mission === mission.id) counts[record.kind] = (counts[record.kind] ?? 0) + 1;
          const text = (name: string) => (typeof mission.fields[name] === "string" ? mission.fields[name] : null);
          return {
            id: mission.id,
            ref: text("ref"),
            title: vault.titleOf(mission),
            country: text("country"),
            state: text("state"),
            start: text("start"),
            end: text("end"),
            counts,
            conflicts: vault.conflicts.filter((conflict) => conflict.mission === mission.id).length,
          };
        }),
    }),
    kind_list: () => ({ kinds: [] }),
    record_create({ kind, mission, fields }) {
      if (!kinds.some(({ name }) => name === kind)) throw new CommandError("record.unknown_kind", { kind, kinds: "" });
      const { id, ref } = vault.create(kind, mission, fields);
      return { id, ref };
    },
    record_set({ id, fields, reason }) {
      return saved(vault.write(vault.get(id), fields, reason ?? null));
    },
    record_get: ({ id }) => vault.document(vault.get(id)),
    record_list({ kind, mission, changed_since, after, limit = 200, sort, filter }) {
      const found = rows(kind, mission).filter(
        (row) =>
          (!changed_since || row.updated >= changed_since) &&
          Object.entries(filter ?? {}).every(([name, wanted]) => {
            const value = row.fields[name];
            return Array.isArray(value) ? value.includes(wanted) : value === wanted;
          }),
      );
      if (sort === "title") found.sort((one, other) => one.title.localeCompare(other.title));
      else if (sort === "updated" || sort === "created") found.sort((one, other) => other.updated.localeCompare(one.updated));
      else found.sort((one, other) => (one.ref ?? "").localeCompare(other.ref ?? ""));
      const start = after ? Number(after) : 0;
      return { records: found.slice(start, start + limit), total: found.length, next: start + limit < found.length ? String(start + limit) : null };
    },
    record_history({ id }) {
      const record = vault.get(id);
      return {
        entries: [
          ...(vault.history.get(id) ?? []),
          { ...record.created, version: "K7QF2M.0.1", cause: "edit", reason: null, changes: [{ field: "", operation: "create", value: null }] },
        ],
      };
    },
    record_conflicts: ({ mission, id }) => ({ conflicts: vault.conflicts.filter((conflict) => (!mission || conflict.mission === mission) && (!id || conflict.id === id)) }),
    record_resolve({ id, field, pick, value }) {
      const conflict = vault.conflicts.find((each) => each.id === id && each.field === field);
      vault.conflicts = vault.conflicts.filter((each) => each !== conflict);
      const chosen = value ?? (pick === undefined ? conflict?.merged : conflict?.values[pick - 1]?.value) ?? null;
      return saved(vault.write(vault.get(id), { [field]: chosen }));
    },
    text_open({ id, field }) {
      const doc = vault.text(id, field);
      return { state: toBase64(Y.encodeStateAsUpdate(doc)), client: Math.floor(Math.random() * 2 ** 32), text: doc.getText("text").toString(), heads: [] };
    },
    text_apply({ id, field, update }) {
      const doc = vault.text(id, field);
      Y.applyUpdate(doc, fromBase64(update));
      return saved(vault.write(vault.get(id), { [field]: doc.getText("text").toString() }));
    },
    text_pull({ id, field, state_vector }) {
      return { update: toBase64(Y.encodeStateAsUpdate(vault.text(id, field), fromBase64(state_vector))), heads: [] };
    },
    search({ query, mission, limit = 50 }) {
      const wanted = query.toLowerCase();
      const hits = rows(undefined, undefined).flatMap((row) => {
        if (mission && vault.get(row.id).mission !== mission && row.kind !== "company") return [];
        const text = [row.title, row.ref ?? "", ...Object.values(row.fields).filter((value) => typeof value === "string" && value.length > 3)].join(" · ");
        const at = text.toLowerCase().indexOf(wanted);
        if (at < 0) return [];
        const from = Math.max(0, at - 40);
        return [
          {
            id: row.id,
            kind: row.kind,
            ref: row.ref,
            title: row.title,
            mission: vault.get(row.id).mission,
            snippet: [
              { text: (from > 0 ? "…" : "") + text.slice(from, at), hit: false },
              { text: text.slice(at, at + wanted.length), hit: true },
              { text: `${text.slice(at + wanted.length, at + wanted.length + 70)}…`, hit: false },
            ],
          },
        ];
      });
      return { hits: hits.slice(0, limit) };
    },
    photo_import({ paths, mission }) {
      const job = `job-${jobs.size + 1}`;
      const total = 26;
      const state: PhotoImportStatus = { job, done: 0, total, finished: false, cancelled: false, items: [], stopped: null };
      jobs.set(job, state);
      const step = () => {
        state.done++;
        const damaged = state.done === 9;
        const record = vault.create("evidence", mission, {});
        state.items.push({
          path: paths[state.done % paths.length] ?? "photo.jpg",
          status: damaged ? "damaged" : state.done === 5 ? "duplicate" : "imported",
          id: record.id,
          ref: record.ref,
          sha256: null,
          mime: "image/jpeg",
          bytes: 150_000,
          taken_at: null,
          gps: null,
          gps_note: "missing",
          orientation: 1,
          camera: null,
          damage: damaged ? "truncated" : null,
        });
        state.finished = state.done === total || state.cancelled;
        emit({ type: "import", job, done: state.done, total, current: state.items.at(-1)?.path ?? null, finished: state.finished });
        if (!state.finished) setTimeout(step, 160);
      };
      setTimeout(step, 160);
      return { job };
    },
    photo_import_cancel({ job }) {
      const state = jobs.get(job);
      if (!state) throw new CommandError("photo.no_such_job", { job });
      state.cancelled = true;
      return state;
    },
    photo_import_status({ job }) {
      const state = jobs.get(job);
      if (!state) throw new CommandError("photo.no_such_job", { job });
      return state;
    },
    photo_export: ({ id }) => ({ bytes: 157_000, sha256: String(vault.get(id).fields.sha256) }),
    sync_run() {
      vault.toSend = { changes: 0, blobs: 0, bytes: 0 };
      emit({ type: "status" });
      return { sent: { changes: 14, blobs: 6, bytes: 21_400_000 }, received: { changes: 3, blobs: 0, bytes: 4_100 }, notices: [] };
    },
    sync_status: sync,
    org_init: ({ name }) => ({ organisation: "o-1", name }),
    org_invite: ({ name }) => ({ invite: `fieldseal-invite:${btoa(name.repeat(14)).replace(/=+$/, "")}` }),
    org_enrol: () => ({ sas: "4821 0937 5516 2208 7745 1390", device: "K7QF2MDRXW3A" }),
    org_approve({ sas }) {
      if (!sas.startsWith("4821")) throw new CommandError("org.sas_differs");
      return { devices: [] };
    },
    org_devices: () => ({
      devices: [
        { id: "K7QF2MDRXW3ALPHA7", name: "M. Aldvik", initials: "MA", role, state: "approved", missions: ["irq-2026-01-mission"], own: true },
        { id: "9XRA1DPPLO2CZZ4Q1", name: "T. Quistamara", initials: "TQ", role: "officer", state: "approved", missions: ["irq-2026-01-mission"], own: false },
        { id: "P3LLXQ77A0BNN2KK9", name: "S. Ferenvale", initials: "SF", role: "reviewer", state: "pending", missions: [], own: false },
        { id: "M2VV0OPA8TTR41XEE", name: "D. Okombrand", initials: "DO", role: "officer", state: "revoked", missions: [], own: false },
      ],
    }),
    org_grant: () => ({ devices: [] }),
    org_revoke: () => ({ devices: [] }),
    status,
    demo_load: () => ({ missions: 3, records: 70, photos: 8 }),
    ...contentAnswers(vault, role),
    ...depositAnswers(vault, role),
  };
}
