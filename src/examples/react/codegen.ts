import type { CodegenConfig } from "@graphql-codegen/cli";

export default {
  schema: process.env.FRAMEWORK_GRAPH_URL ?? "http://127.0.0.1:8080/graphql",
  documents: "src/**/*.tsx",
  generates: {
    "src/gql/": {
      preset: "client",
      // Requests carry the hash of their query; src/gql/persisted-documents.json is the manifest for the server.
      presetConfig: { persistedDocuments: { mode: "replaceDocumentWithHash", hashAlgorithm: "sha256" } },
      config: {
        documentMode: "string",
        useTypeImports: true,
        enumsAsTypes: true,
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
      },
    },
  },
} satisfies CodegenConfig;
