import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { cleanup, render, screen } from "@testing-library/react";
import { afterEach, expect, expectTypeOf, test, vi } from "vitest";
import type { SupporterFragment, SupportersQueryVariables } from "./gql/graphql";
import { Supporters } from "./Supporters";

const requests = vi.spyOn(globalThis, "fetch");

afterEach(() => {
  cleanup();
  requests.mockClear();
});

function show(feature: string) {
  render(
    <QueryClientProvider client={new QueryClient()}>
      <Supporters feature={feature} />
    </QueryClientProvider>,
  );
}

test("shows who supports a feature, and sends a hash instead of the query", async () => {
  show("api.openapi");

  expect((await screen.findByRole("link", { name: "FastAPI" })).getAttribute("href")).toMatch(/^https:/);
  expect(screen.getAllByRole("listitem").length).toBeGreaterThan(2);
  expect(requests).toHaveBeenCalledOnce();
  const address = decodeURIComponent(String(requests.mock.lastCall?.[0]));
  expect(address).toMatch(/documentId=sha256:[0-9a-f]{64}&/);
  expect(address).not.toContain("totalCount");
});

test("tells what the server refuses", async () => {
  show("no.such-feature");

  expect((await screen.findByRole("alert")).textContent).toContain("no.such-feature");
});

test("has types made from the schema", () => {
  expectTypeOf<SupportersQueryVariables>().toEqualTypeOf<{ feature: string }>();
  expectTypeOf<SupporterFragment["documentation"]>().toEqualTypeOf<string | null>();
});
