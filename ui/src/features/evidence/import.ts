import { platform } from "../../platform";

/** Lets a person choose photos and starts their import; progress comes as events. */
export async function importPhotos(mission: string, site?: string): Promise<void> {
  const paths = await platform().pickFiles();
  if (paths.length === 0) return;
  await platform().call("photo_import", { paths, mission, ...(site ? { site } : {}) });
}
