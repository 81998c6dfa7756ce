import { useCallback, useEffect, useState } from "react";

import { CommandError, platform } from "../../platform";

/** An original that may be looked at: opened with a word in the custody log, closed when the screen leaves it. */
export interface Original {
  isOpen: boolean;
  /** The person's role asks for a reason first. */
  asks: boolean;
  error: CommandError | null;
  /** Opens it, or asks again with a reason. */
  open: (reason?: string) => void;
}

export function useOriginal(id: string, wanted: boolean): Original {
  const [opened, setOpened] = useState<string | null>(null);
  const [error, setError] = useState<CommandError | null>(null);
  const open = useCallback(
    (reason?: string) => {
      platform()
        .call("evidence_view", { id, ...(reason ? { reason } : {}) })
        .then(
          () => {
            setOpened(id);
            setError(null);
          },
          (thrown: unknown) => setError(CommandError.from(thrown)),
        );
    },
    [id],
  );
  useEffect(() => {
    if (!wanted) return;
    open();
    return () => {
      setOpened(null);
      void platform().call("evidence_close", { id }).catch(() => undefined);
    };
  }, [id, wanted, open]);
  const asks = error?.code === "custody.reason_missing";
  return { isOpen: wanted && opened === id, asks: wanted && asks, error: asks ? null : error, open };
}
