import { Failure } from "../components/Failure";
import styles from "./Unreachable.module.css";

/** The page's host does not answer: nothing can be shown, and nothing was lost. */
export function Unreachable({ error }: { error: unknown }) {
  return (
    <main className={styles.page}>
      <Failure error={error} retry={() => location.reload()} />
    </main>
  );
}
