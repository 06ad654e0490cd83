#!/usr/bin/env bash
# Asks Framework Graph with curl (7.82 or newer), from a plain query to documents that only their ids are sent of.
#
#   bash ask.sh
#
# For the last question the server is started with --trusted-documents trusted-documents.json.
set -euo pipefail
api=${FRAMEWORK_GRAPH_URL:-http://127.0.0.1:8080/graphql}
work=$(mktemp -d)
trap 'rm -r "$work"' EXIT
title() { printf '\n\n# %s\n' "$*"; }
ask() { curl --silent --show-error --fail-with-body "$@"; }

title "A query"
ask "$api" --json '{"query": "{ catalog { checkedOn counts { frameworks claims } } }"}'

title "A query with variables"
ask "$api" --json @- <<'JSON'
{
  "query": "query Named($slug: String!) { framework(by: {slug: $slug}) { name licenses latestRelease { version } } }",
  "variables": {"slug": "flask"}
}
JSON

title "By GET, and again with the entity tag of the answer: 304 and no body until the catalog changes"
query='{ frameworks(where: {kind: {eq: ORM}}, first: 3) { totalCount nodes { name } } }'
for _ in first second; do
  ask --get "$api" --data-urlencode "query=$query" --etag-save "$work/tag" --etag-compare "$work/tag" \
    --write-out ' -> %{http_code}\n'
done

title "By hash: the text is sent once, then its SHA-256 will do (automatic persisted queries)"
query='query Supporting($feature: FeatureRef!) { frameworks(where: {supports: {feature: $feature}}) { totalCount } }'
hash=$(printf %s "$query" | sha256sum | cut -d ' ' -f 1)
extensions='{"persistedQuery": {"version": 1, "sha256Hash": "'$hash'"}}'
ask "$api" --json '{"query": "'"$query"'", "variables": {"feature": "admin.auto"}, "extensions": '"$extensions"'}'
echo
ask --get "$api" --data-urlencode "extensions=$extensions" --data-urlencode 'variables={"feature": "api.openapi"}'

title "A trusted document at its own address, which any cache on the way may keep"
ask --get "${api%/graphql}/documents/framework-facts" --data-urlencode 'variables={"slug": "django"}'
echo
