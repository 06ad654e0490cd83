import { fireEvent, render, screen, waitFor } from "@testing-library/react";
import { Suspense } from "react";
import { RelayEnvironmentProvider } from "react-relay";
import { expect, test, vi } from "vitest";
import { createEnvironment } from "./environment";
import { Frameworks } from "./Frameworks";

test("loads a second page into the same list, and keeps each framework once, by its global id", async () => {
  const requests = vi.spyOn(globalThis, "fetch");
  const environment = createEnvironment();
  render(
    <RelayEnvironmentProvider environment={environment}>
      <Suspense fallback="…">
        <Frameworks />
      </Suspense>
    </RelayEnvironmentProvider>,
  );

  const total = Number(/^5 of (\d+)$/.exec((await screen.findByRole("status")).textContent)?.[1]);
  fireEvent.click(screen.getByRole("button", { name: "More" }));
  await waitFor(() => expect(screen.getByRole("status").textContent).toBe(`10 of ${total}`));

  const shown = screen.getAllByRole("listitem").map((item) => item.querySelector("b")?.textContent);
  expect(new Set(shown).size).toBe(10);
  expect(shown).toContain("Flask");

  const records = environment.getStore().getSource();
  const kept = records.getRecordIDs().map((id) => records.get(id)!).filter((record) => record.__typename === "Framework");
  expect(kept.map((record) => record.name).sort()).toEqual(shown.sort());
  expect(kept.every((record) => record.__id === record.id)).toBe(true);

  expect(requests).toHaveBeenCalledTimes(2);
  for (const [, init] of requests.mock.calls) {
    expect(JSON.parse(String(init?.body)).documentId).toMatch(/^[0-9a-f]{64}$/);
  }
});
