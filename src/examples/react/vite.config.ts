import { defineConfig } from "vitest/config";

export default defineConfig({
  envPrefix: ["VITE_", "FRAMEWORK_GRAPH_"],
  test: { environment: "jsdom" },
});
