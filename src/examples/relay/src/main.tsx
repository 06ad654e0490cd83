import { Suspense } from "react";
import { createRoot } from "react-dom/client";
import { RelayEnvironmentProvider } from "react-relay";
import { createEnvironment } from "./environment";
import { Frameworks } from "./Frameworks";

createRoot(document.getElementById("root")!).render(
  <RelayEnvironmentProvider environment={createEnvironment()}>
    <Suspense fallback={<p>Asking …</p>}>
      <Frameworks />
    </Suspense>
  </RelayEnvironmentProvider>,
);
