import { Outlet, useNavigate, useParams } from "@tanstack/react-router";
import { Suspense, useMemo, useState } from "react";

import { type Action, actions } from "../../app/actions";
import { useRecordPages } from "../../app/pages";
import { useActions } from "../../app/use_actions";
import { useMayCreate } from "../../app/use_may_create";
import type { RecordRow, Sort } from "../../bindings/commands";
import { Button, IconButton } from "../../components/Button";
import { Empty } from "../../components/Empty";
import { Failure } from "../../components/Failure";
import { Select } from "../../components/Select";
import { VirtualList } from "../../components/VirtualList";
import { format, has, kindLabel, kindsLabel, t } from "../../i18n";
import { type Section, sectionAt } from "../sections";
import { recordAddress } from "./address";
import { isMadeByPeople } from "./belonging";
import { beginRecord } from "./create";
import { kindOf } from "./kinds";
import { Row } from "./Row";
import styles from "./Workspace.module.css";

/** A kind's records in a mission: which one, and this one. */
export function MissionWorkspace() {
  const { mission, section: slug, id } = useParams({ strict: false });
  const section = sectionAt(slug ?? "");
  if (!section || mission === undefined) return <Empty icon="search" title={t("no-such-page")} />;
  return <Workspace key={`${slug} ${mission}`} section={section} mission={mission} selected={id ?? null} />;
}

/** A kind's records that the whole organisation shares. */
export function OrganisationWorkspace() {
  const { section: slug, id } = useParams({ strict: false });
  const section = sectionAt(slug ?? "");
  if (section?.scope !== "organisation") return <Empty icon="search" title={t("no-such-page")} />;
  return <Workspace key={slug} section={section} mission={null} selected={id ?? null} />;
}

const ROW_HEIGHT = 82;
const hasReference = (kind: string) => kindOf(kind).fields.some(({ name, imported }) => name === "ref" && imported);
const sorts: readonly Sort[] = ["reference", "updated", "title"];

function Workspace({ section, mission, selected }: { section: Section; mission: string | null; selected: string | null }) {
  const navigate = useNavigate();
  const { kind } = section;
  const [sort, setSort] = useState<Sort>(hasReference(kind) ? "reference" : "title");
  const [failed, setFailed] = useState<unknown>(null);
  const [beginning, setBeginning] = useState(false);
  const pages = useRecordPages({ kind, mission, sort });
  // Where only an import makes records, and where it is not for this person, there is no key that makes one.
  const isBegunHere = useMayCreate()(kind) && isMadeByPeople(kind);

  const { open, create, list } = useMemo(() => {
    const open = (id: string) => void navigate(recordAddress(section, mission, id));
    const create = () => {
      setFailed(null);
      if (section.begin) return setBeginning(true);
      actions.hush(1500);
      beginRecord(kind, mission).then(open, setFailed);
    };
    const list: Action[] = !isBegunHere ? [] : [{ id: `new-${kind}`, label: beginLabel(section), keys: "C", group: "do", run: create }];
    return { open, create, list };
  }, [isBegunHere, kind, mission, navigate, section]);
  useActions(list);

  const total = pages.total ?? 0;
  return (
    <div className={styles.workspace} data-chosen={selected !== null || undefined}>
      <section className={styles.list} aria-label={kindsLabel(kind)}>
        <header className={styles.head}>
          <h1 className={styles.title}>{kindsLabel(kind)}</h1>
          {pages.total !== undefined && <span className={styles.total}>{format.count(pages.total)}</span>}
          <span className={styles.tools}>
            <Select
              label={t("sort-by")}
              hideLabel
              look="line"
              options={sorts.map((value) => ({ value, label: t(`sort-${value}`) }))}
              value={sort}
              onChange={(value) => setSort((value ?? "reference") as Sort)}
            />
            {isBegunHere && <IconButton icon="add" keys="C" onPress={create} label={beginLabel(section)} />}
          </span>
        </header>
        {failed !== null && <Failure error={failed} />}
        {pages.error ? (
          <Failure error={pages.error} retry={pages.retry} />
        ) : pages.total === 0 ? (
          <Empty
            icon={section.icon}
            title={has(`empty-${kind}-title`) ? t(`empty-${kind}-title`) : t("empty-list-title", { kinds: kindsLabel(kind) })}
            actions={
              isBegunHere && <Button look="primary" icon="add" keys="C" onPress={create}>
                {beginLabel(section)}
              </Button>
            }
          >
            <p>{t(`empty-${kind}`)}</p>
          </Empty>
        ) : (
          <VirtualList<RecordRow>
            label={kindsLabel(kind)}
            count={total}
            itemAt={pages.at}
            keyOf={(row) => row.id}
            render={(row) => <Row row={row} />}
            placeholder={<div className={styles.placeholder} />}
            selected={selected}
            onSelect={open}
            onOpen={() => document.querySelector<HTMLElement>("[data-document] textarea, [data-document] input")?.focus()}
            onShow={pages.show}
            rowHeight={ROW_HEIGHT}
          />
        )}
      </section>
      {section.begin && (
        <Suspense fallback={null}>
          <section.begin isOpen={beginning} onClose={() => setBeginning(false)} onDone={open} />
        </Suspense>
      )}
      <div className={styles.document}>
        {selected === null ? total > 0 && <Hint kind={kind} isBegunHere={isBegunHere} /> : <Outlet />}
      </div>
    </div>
  );
}

/** What the key and the button say that begin a record here. */
function beginLabel({ kind, begin }: Section): string {
  return begin ? t(`do-begin-${kind}`) : t("do-new", { kind: kindLabel(kind) });
}

function Hint({ kind, isBegunHere }: { kind: string; isBegunHere: boolean }) {
  return (
    <div className={styles.hint}>
      <p>{isBegunHere ? t("choose-record", { kind: kindLabel(kind) }) : t("choose-record-only")}</p>
      <p className={styles.hintKeys}>{t("choose-record-keys")}</p>
    </div>
  );
}
