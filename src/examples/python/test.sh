#!/usr/bin/env bash
# Makes the client from the schema of the server that runs, then tests it.
set -euo pipefail
cd "$(dirname "$0")"
api=${FRAMEWORK_GRAPH_URL:-http://127.0.0.1:8080/graphql}
[ -d .venv ] || python3 -m venv .venv
.venv/bin/pip install --quiet --disable-pip-version-check --requirement requirements.txt
curl --fail --silent --show-error --output schema.graphql "${api%/graphql}/schema.graphql"
.venv/bin/ariadne-codegen >/dev/null
.venv/bin/pytest --quiet
