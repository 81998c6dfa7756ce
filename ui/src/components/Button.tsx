import type { ReactNode } from "react";
import { Button as AriaButton, type ButtonProps as AriaButtonProps, Tooltip, TooltipTrigger } from "react-aria-components";

import styles from "./Button.module.css";
import { Icon, type IconName } from "./Icon";
import { Kbd } from "./Kbd";

interface ButtonProps extends Omit<AriaButtonProps, "children" | "className" | "style"> {
  children: ReactNode;
  /** `primary`: the one thing to do here. `quiet`: no border until it is touched. `danger`: cannot be taken back. */
  look?: "plain" | "primary" | "quiet" | "danger";
  small?: boolean;
  icon?: IconName;
  /** The key that does the same, shown where it works. */
  keys?: string;
}

export function Button({ children, look = "plain", small = false, icon, keys, ...props }: ButtonProps) {
  return (
    <AriaButton {...props} className={styles.button ?? ""} data-look={look} data-small={small || undefined}>
      {icon && <Icon name={icon} />}
      <span className={styles.label}>{children}</span>
      {keys && <Kbd keys={keys} onFill={look === "primary" || look === "danger"} />}
    </AriaButton>
  );
}

interface IconButtonProps extends Omit<AriaButtonProps, "children" | "className" | "style"> {
  icon: IconName;
  /** What it does: its accessible name and its tooltip. */
  label: string;
  keys?: string;
  small?: boolean;
}

export function IconButton({ icon, label, keys, small = false, ...props }: IconButtonProps) {
  return (
    <TooltipTrigger delay={500} closeDelay={0}>
      <AriaButton {...props} aria-label={label} className={styles.icon ?? ""} data-small={small || undefined}>
        <Icon name={icon} />
      </AriaButton>
      <Tooltip className={styles.tooltip ?? ""} offset={6}>
        {label}
        {keys && <Kbd keys={keys} onFill />}
      </Tooltip>
    </TooltipTrigger>
  );
}
