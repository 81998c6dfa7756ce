import { useNavigate, useParams } from "@tanstack/react-router";
import { useEffect } from "react";

import { useRecord } from "../../app/queries";
import { Failure } from "../../components/Failure";
import { sectionOf } from "../sections";

/** Leads from a record's id to its screen; the address of this step does not stay in the way back. */
export function GoToRecord() {
  const { id } = useParams({ strict: false });
  const navigate = useNavigate();
  const { data, error } = useRecord(id ?? null);

  useEffect(() => {
    if (!data) return;
    const section = sectionOf(data.kind);
    const { mission } = data;
    if (data.kind === "mission") void navigate({ to: "/m/$mission/about", params: { mission: data.id }, replace: true });
    else if (data.kind === "evidence" && mission) void navigate({ to: "/m/$mission/evidence/$id", params: { mission, id: data.id }, replace: true });
    else if (data.kind === "company") void navigate({ to: "/companies/$id", params: { id: data.id }, replace: true });
    else if (data.kind === "quote" && typeof data.fields.interview === "string") void navigate({ to: "/r/$id", params: { id: data.fields.interview }, replace: true });
    else if (section && mission) void navigate({ to: "/m/$mission/$section/$id", params: { mission, section: section.slug, id: data.id }, replace: true });
    else if (data.kind === "source_identity" && typeof data.fields.source === "string") void navigate({ to: "/r/$id", params: { id: data.fields.source }, replace: true });
    else void navigate({ to: "/history/$id", params: { id: data.id }, replace: true });
  }, [data, navigate]);

  return error ? <Failure error={error} /> : null;
}
