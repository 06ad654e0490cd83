import type { CodegenConfig } from "@graphql-codegen/cli";

const config = {
  strictScalars: true,
  scalars: {
    Date: "string",
    Url: "string",
    Version: "string",
    VersionRange: "string",
    SpdxExpression: "string",
    PackageUrl: "string",
    FeatureRef: "string",
    RevisionId: "string",
  },
  useTypeImports: true,
};

export default {
  schema: "schema.graphql",
  generates: {
    // TypedDocumentNode objects, for clients that keep a normalized cache.
    "codegen/generated/documents/": {
      preset: "client",
      documents: "codegen/documents/**/*.ts",
      config,
    },
    // Plain strings with a SHA-256 hash each and a manifest of them, for clients that only `fetch`.
    "codegen/generated/strings/": {
      preset: "client",
      documents: "codegen/strings/**/*.ts",
      presetConfig: { persistedDocuments: { mode: "embedHashInDocument", hashAlgorithm: "sha256" } },
      config: { ...config, documentMode: "string" },
    },
  },
} satisfies CodegenConfig;
