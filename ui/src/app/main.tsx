import "./fonts.css";
import "./tokens.css";
import "./base.css";

import { QueryClientProvider } from "@tanstack/react-query";
import { RouterProvider } from "@tanstack/react-router";
import { lazy, StrictMode, Suspense } from "react";
import { createRoot } from "react-dom/client";

import { takeContent } from "../i18n";
import { choosePlatform } from "../platform";
import { Unreachable } from "./Unreachable";
import { beginLanguage, useWords } from "./language";
import { router } from "./router";
import { beginReader } from "./reader";
import { queries } from "./session";

const LockScreen = lazy(() => import("../features/unlock/LockScreen"));

/** The app's page. While the vault is not open it is the lock screen instead, for hosts that show only this page. */
async function start(): Promise<void> {
  const container = document.getElementById("root");
  if (!container) return;
  const root = createRoot(container);
  document.addEventListener("contextmenu", (event) => event.preventDefault());
  document.addEventListener("dragstart", (event) => event.preventDefault());

  try {
    await beginLanguage();
    const host = await choosePlatform();
    await host.connect();
    // Before the first record is shown: its states are words of the content pack.
    const [content, { state }] = await Promise.all([host.call("content_get", {}), host.call("vault_status", {})]);
    takeContent(content);
    if (state !== "open") {
      if (host.leaveFor("unlock")) return;
      root.render(
        <Suspense>
          <LockScreen onOpen={() => void host.connect().then(() => Promise.all([host.call("content_get", {}), beginReader()])).then(([opened]) => (takeContent(opened), root.render(<App />)))} />
        </Suspense>,
      );
      return;
    }
    await beginReader();
    root.render(<App />);
  } catch (thrown) {
    root.render(<Unreachable error={thrown} />);
  }
}

function App() {
  // Another language, or other digits, make the page anew: nothing keeps words of the ones before.
  const words = useWords();
  return (
    <StrictMode>
      <QueryClientProvider client={queries}>
        <RouterProvider key={words} router={router} />
      </QueryClientProvider>
    </StrictMode>
  );
}

void start();
