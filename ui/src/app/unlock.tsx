import "./fonts.css";
import "./tokens.css";
import "./base.css";

import { StrictMode } from "react";
import { createRoot } from "react-dom/client";

import LockScreen from "../features/unlock/LockScreen";
import { choosePlatform } from "../platform";
import { beginLanguage } from "./language";
import { Unreachable } from "./Unreachable";

/** The lock screen's page: asks, opens, and leaves with everything it knew. */
async function start(): Promise<void> {
  const container = document.getElementById("root");
  if (!container) return;
  const root = createRoot(container);
  document.addEventListener("contextmenu", (event) => event.preventDefault());
  try {
    await beginLanguage();
    const host = await choosePlatform();
    root.render(
      <StrictMode>
        <LockScreen onOpen={() => void host.leaveFor("main")} />
      </StrictMode>,
    );
  } catch (thrown) {
    root.render(<Unreachable error={thrown} />);
  }
}

void start();
