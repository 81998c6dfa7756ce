import { Navigate } from "@tanstack/react-router";

import { useMissions } from "../../app/queries";
import { useMission } from "../../app/use_mission";
import { Failure } from "../../components/Failure";

/** Where the app begins: today in the mission, or the missions when there is none yet. */
export function Home() {
  const { data, error, refetch } = useMissions();
  const { id } = useMission();
  if (error && !data) return <Failure error={error} retry={() => void refetch()} />;
  if (!data) return null;
  return id === null ? <Navigate to="/missions" replace /> : <Navigate to="/m/$mission/today" params={{ mission: id }} replace />;
}
