import { useMemo, useState } from "react";

import type { Action } from "../../app/actions";
import { useActions } from "../../app/use_actions";
import type { RecordDocument } from "../../bindings/commands";
import { IconButton } from "../../components/Button";
import { format, t } from "../../i18n";
import styles from "./Pages.module.css";
import { ZoomedPhoto } from "./ZoomedPhoto";

/** A document, page by page: each is drawn as a picture outside of this window, so that nothing in it can run here. */
export function Pages({ record }: { record: RecordDocument }) {
  const total = typeof record.fields.pages === "number" ? record.fields.pages : 1;
  const [page, setPage] = useState(1);
  const list = useMemo((): Action[] => {
    const turn = (by: number) => setPage((now) => Math.min(total, Math.max(1, now + by)));
    return [
      { id: "page-next", label: t("do-next-page"), keys: "PageDown", group: "record", run: () => turn(1) },
      { id: "page-previous", label: t("do-previous-page"), keys: "PageUp", group: "record", run: () => turn(-1) },
    ];
  }, [total]);
  useActions(list);
  const text = t("page-of", { page: format.count(page), total: format.count(total) });
  return (
    <div className={styles.pages}>
      <ZoomedPhoto key={page} id={record.id} rendition={`page-${page}`} alt={`${record.title} ${text}`} damage={null} />
      <div className={styles.bar}>
        <IconButton icon="back" label={t("do-previous-page")} keys="PageUp" isDisabled={page <= 1} onPress={() => setPage(page - 1)} />
        <span role="status" className={styles.count}>
          {text}
        </span>
        <IconButton icon="forward" label={t("do-next-page")} keys="PageDown" isDisabled={page >= total} onPress={() => setPage(page + 1)} />
      </div>
    </div>
  );
}
