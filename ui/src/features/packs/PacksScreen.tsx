import { useState } from "react";

import { usePacks, useStatus } from "../../app/queries";
import type { PackRow, RefusedPack } from "../../bindings/commands";
import { Failure } from "../../components/Failure";
import { Notice } from "../../components/Notice";
import { Ref, Tag } from "../../components/Tag";
import { errorText, format, t, words } from "../../i18n";
import { CommandError } from "../../platform";
import { Bring } from "./Bring";
import styles from "./PacksScreen.module.css";

/** What the organisation's content packs say counts here, who signed it, and what was refused. */
export function PacksScreen() {
  const { data, error, refetch } = usePacks();
  const status = useStatus().data;
  const inForce = data?.packs.filter((pack) => pack.in_force) ?? [];
  const former = data?.packs.filter((pack) => !pack.in_force) ?? [];
  return (
    <div className={styles.screen}>
      <div className={styles.page}>
        <h1 className={styles.title}>{t("packs")}</h1>
        <p className={styles.text}>{t("packs-what")}</p>
        {error && !data && <Failure error={error} retry={() => void refetch()} />}
        {data?.refused.map((pack, index) => <RefusedNotice key={index} pack={pack} />)}
        {status?.role === "secretariat" ? <Bring /> : <p className={styles.text}>{t("packs-secretariat-brings")}</p>}
        {data && (
          <section className={styles.part}>
            <h2 className={styles.heading}>{t("packs-in-force")}</h2>
            <ul className={styles.packs}>
              {inForce.map((pack) => (
                <Pack key={pack.id} pack={pack} />
              ))}
            </ul>
          </section>
        )}
        {former.length > 0 && (
          <section className={styles.part}>
            <h2 className={styles.heading}>{t("packs-former")}</h2>
            <ul className={styles.packs}>
              {former.map((pack) => (
                <Pack key={`${pack.id} ${pack.version} ${pack.signed?.device ?? ""}`} pack={pack} />
              ))}
            </ul>
          </section>
        )}
      </div>
    </div>
  );
}

function Pack({ pack }: { pack: PackRow }) {
  const [open, setOpen] = useState(false);
  const what = pack.parts.map(({ part, count }) => t(`pack-part-${part}`, { count }));
  return (
    <li className={styles.pack}>
      <span className={styles.who}>
        <b>
          <bdi>{words(pack.title)}</bdi>
        </b>
        <Ref>
          {pack.id} {pack.version}
        </Ref>
        {!pack.in_force && <Tag>{t("pack-replaced")}</Tag>}
      </span>
      <span className={styles.about}>{format.list(what)}</span>
      <span className={styles.about}>
        {pack.signed ? (
          <>
            <Tag tone="green">{t("pack-signature-holds")}</Tag> {t("pack-signed", { person: pack.signed.person, at: format.moment(pack.signed.at) })}
          </>
        ) : (
          t("pack-of-the-program")
        )}
      </span>
      {pack.unchecked.length > 0 && (
        <span className={styles.about}>
          <button type="button" className={styles.more} aria-expanded={open} onClick={() => setOpen(!open)}>
            <Tag tone="amber">{t("pack-unchecked", { count: pack.unchecked.length })}</Tag>
          </button>
          {open && (
            <span>
              {format.list(
                pack.unchecked.map((each) => {
                  const [card = "", tag = ""] = each.split(" ");
                  return `${card} (${format.languageName(tag)})`;
                }),
              )}
            </span>
          )}
        </span>
      )}
    </li>
  );
}

function RefusedNotice({ pack }: { pack: RefusedPack }) {
  const why = CommandError.from(pack.why);
  return (
    <Notice tone="red" title={t("pack-refused", { pack: `${pack.id} ${pack.version}`, person: pack.person })}>
      <p>{errorText(why)}</p>
      <p>{t("pack-refused-means")}</p>
    </Notice>
  );
}
