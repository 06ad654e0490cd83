import { initGraphQLTada } from "gql.tada";
import type { introspection } from "../generated/graphql-env.d.ts";

export const graphql = initGraphQLTada<{
  introspection: introspection;
  scalars: {
    Date: string;
    Url: string;
    Version: string;
    VersionRange: string;
    SpdxExpression: string;
    PackageUrl: string;
    FeatureRef: string;
    RevisionId: string;
  };
}>();

export { readFragment } from "gql.tada";
export type { FragmentOf, ResultOf, VariablesOf } from "gql.tada";
