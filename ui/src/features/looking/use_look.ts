import { keepPreviousData, useQuery } from "@tanstack/react-query";

import type { Commands } from "../../bindings/commands";
import { platform } from "../../platform";

type LookCommand = "map_get" | "timeline_get" | "coverage_get" | "coverage_behind" | "board_get" | "figures_get";

/** What a picture shows, in one command; drawn again when a record changes. */
export function useLook<Name extends LookCommand>(name: Name, args: Commands[Name]["arguments"], enabled = true) {
  return useQuery<Commands[Name]["result"]>({ queryKey: ["look", name, args], queryFn: () => platform().call(name, args), enabled, placeholderData: keepPreviousData });
}
