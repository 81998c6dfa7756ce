import { useDepositPlan } from "../../app/queries";
import { Notice } from "../../components/Notice";
import { format, t } from "../../i18n";
import { EraseIdentity } from "../sources/EraseIdentity";

/** That it is kept, and who hears of it: the focal points with the next sync, or nobody unless somebody tells them. */
export function Kept({ disclosure, onErased }: { disclosure: string; onErased: () => void }) {
  const plan = useDepositPlan(disclosure).data;
  return (
    <Notice tone="green" live title={t("disclosure-kept")}>
      <p>{t("disclosure-kept-means")}</p>
      {plan && <p>{plan.alone.length > 0 ? t("disclosure-kept-goes", { names: format.list(plan.alone) }) : t("disclosure-kept-nobody")}</p>}
      <EraseIdentity id={disclosure} title={t("disclosure-erase-title")} means={t("disclosure-erase-means")} onErased={onErased} />
    </Notice>
  );
}
