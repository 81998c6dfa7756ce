import type { AnyControlNode } from "@getodk/xforms-engine";
import type { ComponentType } from "react";

import { ChoiceControl } from "./ChoiceControl";
import { DateControl, DateTimeControl, TimeControl } from "./DateControls";
import { GeopointControl } from "./GeopointControl";
import { NoteControl } from "./NoteControl";
import { NumberControl } from "./NumberControl";
import { RangeControl } from "./RangeControl";
import { RankControl } from "./RankControl";
import { TextControl } from "./TextControl";
import { TriggerControl } from "./TriggerControl";
import { UploadControl } from "./UploadControl";

export interface ControlProps<Node extends AnyControlNode> {
  node: Node;
  /** What is asked, for controls that are not named by a label of their own. */
  name: string;
  id: string;
  /** Ids of what describes it. */
  described: string | undefined;
  isInvalid: boolean;
}

/** A control for each kind of question; what consists of several parts is a group with a name. */
export function controlFor(node: AnyControlNode): { Control: ComponentType<ControlProps<AnyControlNode>>; isGroup: boolean } {
  const as = (control: unknown, isGroup: boolean) => ({ Control: control as ComponentType<ControlProps<AnyControlNode>>, isGroup });
  switch (node.nodeType) {
    case "select":
      return as(ChoiceControl, true);
    case "rank":
      return as(RankControl, true);
    case "range":
      return as(RangeControl, false);
    case "trigger":
      return as(TriggerControl, true);
    case "note":
      return as(NoteControl, true);
    case "upload":
      return as(UploadControl, true);
    case "input":
      switch (node.valueType) {
        case "int":
        case "decimal":
          return as(NumberControl, false);
        case "date":
          return as(DateControl, true);
        case "time":
          return as(TimeControl, true);
        case "dateTime":
          return as(DateTimeControl, true);
        case "geopoint":
          return as(GeopointControl, true);
        default:
          return as(TextControl, false);
      }
  }
}
