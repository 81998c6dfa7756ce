import { useNavigate, useParams } from "@tanstack/react-router";
import { useEffect } from "react";

import { useRecord } from "../../app/queries";
import { Failure } from "../../components/Failure";
import { sectionOf } from "../sections";
import { recordAddress } from "./address";
import { ownerField } from "./belonging";
import { asText } from "./use_field";

/** Leads from a record's id to its screen; the address of this step does not stay in the way back. */
export function GoToRecord() {
  const { id } = useParams({ strict: false });
  const navigate = useNavigate();
  const { data, error } = useRecord(id ?? null);

  useEffect(() => {
    if (!data) return;
    const section = sectionOf(data.kind);
    const { mission } = data;
    // What has no screen of its own (a quote, an answer, an identity) is shown where it belongs.
    const owner = asText(data.fields[ownerField(data.kind)?.name ?? ""]);
    if (data.kind === "mission") void navigate({ to: "/m/$mission/about", params: { mission: data.id }, replace: true });
    else if (data.kind === "evidence" && mission) void navigate({ to: "/m/$mission/evidence/$id", params: { mission, id: data.id }, replace: true });
    else if (section) void navigate({ ...recordAddress(section, mission, data.id), replace: true });
    else if (owner !== "") void navigate({ to: "/r/$id", params: { id: owner }, replace: true });
    else void navigate({ to: "/history/$id", params: { id: data.id }, replace: true });
  }, [data, navigate]);

  return error ? <Failure error={error} /> : null;
}
