import { useParams } from "@tanstack/react-router";
import { Suspense } from "react";

import { useRecord } from "../../app/queries";
import { Failure } from "../../components/Failure";
import { sectionOf } from "../sections";
import { PlainDocument } from "./PlainDocument";
import styles from "./Document.module.css";

/** One record: its own screen, or the form that its declaration gives. */
export function RecordScreen() {
  const { id } = useParams({ strict: false });
  const { data, error, refetch } = useRecord(id ?? null);
  if (error && !data) return <Failure error={error} retry={() => void refetch()} />;
  if (!data) return <div className={styles.waiting} />;
  const Document = sectionOf(data.kind)?.document;
  return <Suspense fallback={<div className={styles.waiting} />}>{Document ? <Document key={data.id} record={data} /> : <PlainDocument key={data.id} record={data} />}</Suspense>;
}
