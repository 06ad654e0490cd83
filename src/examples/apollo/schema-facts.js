// Writes what a normalised cache has to know of the schema, for the page to import: schema-facts.json.
import { writeFileSync } from "node:fs";
import { buildSchema, isAbstractType, isObjectType } from "graphql";

const api = process.env.FRAMEWORK_GRAPH_URL ?? "http://127.0.0.1:8080/graphql";
const response = await fetch(new URL("schema.graphql", api));
if (!response.ok) throw new Error(`${response.url}: HTTP ${response.status}`);
const schema = buildSchema(await response.text());
const types = Object.values(schema.getTypeMap()).filter((type) => !type.name.startsWith("__"));
const namesOf = (list) => list.map((type) => type.name).sort();

const possibleTypes = Object.fromEntries(
  types.filter(isAbstractType).map((type) => [type.name, namesOf(schema.getPossibleTypes(type))]),
);
// Only a Node has an id that means it alone, everywhere and for good.
const embeddedTypes = namesOf(types.filter(isObjectType)).filter(
  (name) => !possibleTypes.Node.includes(name) && schema.getQueryType().name !== name,
);
writeFileSync("schema-facts.json", JSON.stringify({ possibleTypes, embeddedTypes }, null, 2) + "\n");
