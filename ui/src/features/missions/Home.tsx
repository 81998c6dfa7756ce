import { useRouter } from "@tanstack/react-router";
import { useEffect } from "react";

import { useMissions, useStatus } from "../../app/queries";
import { useMission } from "../../app/use_mission";
import { Failure } from "../../components/Failure";
import { readsMissions } from "../people/role";

/** Where the app begins: today in the mission, or the missions when there is none yet; what is sealed for who reads none. */
export function Home() {
  const { data, error, refetch } = useMissions();
  const status = useStatus();
  const { id } = useMission();
  const router = useRouter();
  const isKnown = data !== undefined && !status.isPending;
  const isMember = readsMissions(status.data?.role);
  useEffect(() => {
    // Whoever chose a place meanwhile goes there and is not called back.
    if (!isKnown || router.history.location.pathname !== "/") return;
    if (!isMember) void router.navigate({ to: "/deposits", replace: true });
    else void router.navigate(id === null ? { to: "/missions", replace: true } : { to: "/m/$mission/today", params: { mission: id }, replace: true });
  }, [isKnown, isMember, id, router]);
  if (error && !data) return <Failure error={error} retry={() => void refetch()} />;
  return null;
}
