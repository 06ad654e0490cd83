import { initGraphQLTada } from "gql.tada";
import type { introspection } from "./graphql-env.ts";

/** Types each query by its text; nothing is generated for a query. */
export const graphql = initGraphQLTada<{
  introspection: typeof introspection;
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
