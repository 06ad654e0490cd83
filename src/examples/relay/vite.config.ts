import babel from "@rolldown/plugin-babel";
import { defineConfig } from "vitest/config";

export default defineConfig({
  envPrefix: ["VITE_", "FRAMEWORK_GRAPH_"],
  // Puts what relay-compiler made in the place of each graphql`...`.
  plugins: [babel({ plugins: ["relay"] })],
  test: { environment: "jsdom" },
});
