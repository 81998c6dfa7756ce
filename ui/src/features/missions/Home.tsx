import { useRouter } from "@tanstack/react-router";
import { useEffect } from "react";

import { useMissions } from "../../app/queries";
import { useMission } from "../../app/use_mission";
import { Failure } from "../../components/Failure";

/** Where the app begins: today in the mission, or the missions when there is none yet. */
export function Home() {
  const { data, error, refetch } = useMissions();
  const { id } = useMission();
  const router = useRouter();
  const isKnown = data !== undefined;
  useEffect(() => {
    // Whoever chose a place meanwhile goes there and is not called back.
    if (!isKnown || router.history.location.pathname !== "/") return;
    void router.navigate(id === null ? { to: "/missions", replace: true } : { to: "/m/$mission/today", params: { mission: id }, replace: true });
  }, [isKnown, id, router]);
  if (error && !data) return <Failure error={error} retry={() => void refetch()} />;
  return null;
}
