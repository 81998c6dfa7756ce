import { useNavigate } from "@tanstack/react-router";
import { useMemo } from "react";

import type { Action } from "../../app/actions";
import { useActions } from "../../app/use_actions";
import type { RecordDocument } from "../../bindings/commands";
import { Button } from "../../components/Button";
import { t } from "../../i18n";
import { asText, useField } from "../records/use_field";

const KEYS = "Alt+C";

/** Shows the person what consent means, in the language of the talk. */
export function ShowCard({ record }: { record: RecordDocument }) {
  const navigate = useNavigate();
  const spoken = asText(useField(record, "language").value ?? undefined);
  const explained = asText(useField(record, "consent_language").value ?? undefined);
  const lang = explained || spoken;
  const list = useMemo((): Action[] => {
    const show = () => void navigate({ to: "/card/$card", params: { card: "consent" }, search: lang ? { lang } : {} });
    return [{ id: "show-consent", label: t("consent-show-card"), keys: KEYS, group: "record", run: show }];
  }, [navigate, lang]);
  useActions(list);
  return (
    <span>
      <Button small keys={KEYS} onPress={() => list[0]?.run()}>
        {t("consent-show-card")}
      </Button>
    </span>
  );
}
