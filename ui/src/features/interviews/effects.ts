import { useCommand } from "../../app/queries";

/** What an interview's consent allows, and what stands on the interview. */
export function useConsentEffects(id: string) {
  return useCommand(["consent-effects", id], "consent_effects", { id });
}
