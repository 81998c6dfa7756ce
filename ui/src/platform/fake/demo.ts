import afg from "../../../../assets/demo/afg-2026-03.json";
import hnd from "../../../../assets/demo/hnd-2026-02.json";
import irq from "../../../../assets/demo/irq-2026-01.json";
import type { FieldValue } from "../../bindings/commands";
import { kinds } from "../../bindings/kinds";

export interface FakeRecord {
  id: string;
  kind: string;
  ref: string | null;
  mission: string | null;
  fields: Record<string, FieldValue>;
  created: { at: string; author: string; device: string };
  updated: string;
}

export interface FakeContent {
  records: FakeRecord[];
  photos: Map<string, string>;
}

interface DemoFile {
  records: readonly { key: string; kind: string; ref?: string; fields: object }[];
  photos?: readonly { key: string; file: string; site?: string; ref?: string; fields: object }[];
}

const pictures = import.meta.glob<string>("../../../../assets/demo/photos/*.jpg", { query: "?url", import: "default", eager: true });
const pictureUrls = Object.values(pictures);
const authors = [
  { author: "M. Aldvik", device: "K7QF2MDRXW3A" },
  { author: "T. Quistamara", device: "9XRA1DPPLO2C" },
];

/** The demo missions as a vault holds them; `full` adds ten thousand interviews, observations and photos. */
export function demoRecords(full: boolean): FakeContent {
  const records: FakeRecord[] = [];
  const photos = new Map<string, string>();
  for (const file of [irq, hnd, afg] as DemoFile[]) add(file, records, photos);
  if (full) multiply(records, photos);
  return { records, photos };
}

function add(file: DemoFile, records: FakeRecord[], photos: Map<string, string>): void {
  const prefix = file.records.find(({ kind }) => kind === "mission")?.key ?? "";
  const missionRef = String((file.records.find(({ kind }) => kind === "mission")?.fields as { ref?: string }).ref ?? prefix);
  const idOf = (key: string) => `${missionRef.toLowerCase()}-${key}`;
  const mission = idOf(prefix);
  const value = (raw: unknown): FieldValue =>
    Array.isArray(raw) ? raw.map((each) => String(value(each))) : typeof raw === "string" && raw.startsWith("@") ? idOf(raw.slice(1)) : (raw as FieldValue);
  const fieldsOf = (fields: object) => Object.fromEntries(Object.entries(fields).map(([name, raw]) => [name, value(raw)]));

  file.records.forEach(({ key, kind, ref, fields }, index) => {
    const at = new Date(Date.UTC(2026, 1, 3, 6, index * 11)).toISOString();
    const isShared = kinds.find(({ name }) => name === kind)?.compartment === "organisation";
    records.push({
      id: idOf(key),
      kind,
      ref: ref ? `${missionRef}/${ref}` : null,
      mission: isShared || kind === "mission" ? null : mission,
      fields: fieldsOf(fields),
      created: { at, ...(authors[ref?.startsWith("TQ") ? 1 : 0] ?? authors[0]!) },
      updated: index % 7 === 0 ? new Date().toISOString() : at,
    });
  });
  file.photos?.forEach(({ key, file: name, site, ref, fields }, index) => {
    const id = idOf(key);
    const url = Object.entries(pictures).find(([path]) => path.endsWith(name.slice(name.lastIndexOf("/"))))?.[1];
    if (url) photos.set(id, url);
    records.push({
      id,
      kind: "evidence",
      ref: ref ? `${missionRef}/${ref}` : null,
      mission,
      fields: {
        ...fieldsOf(fields),
        site: site ? value(site) : null,
        evidence_kind: "photo",
        file_name: name.slice(name.lastIndexOf("/") + 1),
        mime: "image/jpeg",
        bytes: 157_000 + index * 1311,
        sha256: Array.from({ length: 64 }, (_, digit) => ((digit * 7 + index * 5 + 3) % 16).toString(16)).join(""),
        width: 640,
        height: 480,
        taken_at: index % 3 === 2 ? null : `2026-02-0${4 + (index % 3)}T11:1${index}:00+03:00`,
        taken_at_zone: index % 3 === 2 ? "missing" : "offset_stated",
        gps: index % 2 === 0 ? { lat: 30.46318 + index / 1000, lon: 47.67904, accuracy_m: 12 } : null,
        gps_note: index % 2 === 0 ? "present" : index % 4 === 1 ? "missing" : "zeroed",
        orientation: 1,
        camera: "NIKON COOLPIX P6000",
        damage: index === 5 ? "truncated" : null,
      },
      created: { at: `2026-02-06T14:0${index}:00+03:00`, ...authors[0]! },
      updated: `2026-02-06T11:0${index}:00Z`,
    });
  });
}

const MANY = 10_000;

function multiply(records: FakeRecord[], photos: Map<string, string>): void {
  for (const kind of ["interview", "observation", "evidence"]) {
    const models = records.filter((record) => record.kind === kind);
    const letter = kinds.find(({ name }) => name === kind)?.reference?.letter ?? "X";
    for (let number = models.length; number < MANY; number++) {
      const model = models[number % models.length]!;
      const id = `${kind}-${number}`;
      const who = number % 2 === 0 ? "MA" : "TQ";
      records.push({ ...model, id, ref: `IRQ-2026-01/${who}-${letter}-${String(number).padStart(3, "0")}`, fields: { ...model.fields } });
      if (kind === "evidence") photos.set(id, pictureUrls[number % pictureUrls.length] ?? "");
    }
  }
}
