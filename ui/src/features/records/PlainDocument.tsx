import type { RecordDocument } from "../../bindings/commands";
import { groupLabel } from "../../i18n";
import { Document, Part, UsedBy } from "./Document";
import { Fields } from "./Fields";
import { belongings } from "./belonging";
import { groupsOf, kindOf } from "./kinds";
import { Related } from "./Related";
import { Withheld } from "./Withheld";

/** The form that follows from a kind's declaration alone. */
export function PlainDocument({ record }: { record: RecordDocument }) {
  const head = new Set([kindOf(record.kind).title_field, "state"]);
  return (
    <Document record={record} rail={<UsedBy record={record} except={belongings(record.kind).map(({ kind }) => kind)} />}>
      <Withheld record={record} />
      {groupsOf(record.kind).map(({ group, fields }) => {
        const shown = fields.filter(({ name }) => !head.has(name) && !record.withheld.includes(name));
        return (
          shown.length > 0 && (
            <Part key={group} title={groupLabel(record.kind, group)}>
              <Fields record={record} names={shown.map(({ name }) => name)} />
            </Part>
          )
        );
      })}
      <Related record={record} />
    </Document>
  );
}
