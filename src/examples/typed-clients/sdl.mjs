// Builds the schema the way graphql-js, and so most JavaScript clients, see it.
import { readFileSync } from "node:fs";
import { buildSchema, isInputObjectType, isScalarType, isSpecifiedScalarType, validateSchema, version } from "graphql";

const schema = buildSchema(readFileSync(process.argv[2], "utf8"));
const errors = validateSchema(schema);
for (const error of errors) {
  console.error(String(error));
}
const types = Object.values(schema.getTypeMap()).filter((type) => !type.name.startsWith("__"));
const oneOf = types.filter((type) => isInputObjectType(type) && type.isOneOf).map((type) => type.name);
const scalars = types.filter((type) => isScalarType(type) && !isSpecifiedScalarType(type));
const specified = scalars.filter((type) => type.specifiedByURL != null).map((type) => type.name);
console.log(
  `note: graphql-js ${version}: ${types.length} types; @oneOf: ${oneOf.join(", ")}; ` +
    `${scalars.length} scalars of its own, with @specifiedBy: ${specified.join(", ")}`,
);
if (oneOf.length === 0 || specified.length === 0) {
  console.error("No input with @oneOf, or no scalar with @specifiedBy, was recognized.");
  process.exit(1);
}
process.exit(errors.length === 0 ? 0 : 1);
