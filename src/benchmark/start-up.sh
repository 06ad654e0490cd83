#!/usr/bin/env bash
# How long the server takes from the start of its process to its first answer, what that costs, and what it then holds.
#
#   bash src/benchmark/start-up.sh [RUNS [JAR...]]
#
# For each Java of JAVAS (a list of commands, default "java") and each jar (default target/framework-graph.jar): plain, and with
# the archive that the Java makes of a rehearsal, each with the flags of JAVA_FLAGS. BESIDE names another server to start in turn, such
# as "node server.js": a command that takes "serve --port N" and answers POST /graphql. Runs take turns, so that a busy machine treats
# all alike. Needs curl and /proc.
set -euo pipefail

runs=${1:-7}
shift || true
jars=("$@")
[ ${#jars[@]} -gt 0 ] || jars=(target/framework-graph.jar)
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
query='{"query":"{ frameworks(first: 5) { nodes { name slug } } }"}'

# Something to wait for without starting a process, which would take from a start that is watched.
mkfifo "$folder/never"
exec 9<>"$folder/never"

# Prints milliseconds until the answer, milliseconds of CPU until then, and resident mebibytes one second later.
first_answer() {
  local port=$((20000 + RANDOM % 10000)) start end process cpu
  start=$(date +%s%N)
  "$@" serve --port "$port" 2>"$folder/messages" &
  process=$!
  until { : 3<>"/dev/tcp/127.0.0.1/$port"; } 2>/dev/null; do
    kill -0 "$process" 2>/dev/null || { cat "$folder/messages" >&2; return 1; }
    read -rt 0.004 -u 9 || true
  done
  until curl --silent --fail --output /dev/null --max-time 5 --header 'Content-Type: application/json' --data "$query" \
      "http://127.0.0.1:$port/graphql"; do
    kill -0 "$process" 2>/dev/null || { cat "$folder/messages" >&2; return 1; }
  done
  end=$(date +%s%N)
  cpu=$(awk -v tick="$(getconf CLK_TCK)" '{print ($14 + $15) * 1000 / tick}' "/proc/$process/stat")
  sleep 1
  echo "$(((end - start) / 1000000)) $cpu $(awk '/VmRSS/ {print int($2 / 1024)}' "/proc/$process/status")"
  kill -KILL "$process"
  wait "$process" 2>/dev/null || true
}

variants=()
for java in ${JAVAS:-java}; do
  version=$("$java" -version 2>&1 | sed -n 's/.*version "\([0-9]*\).*/\1/p')
  for jar in "${jars[@]}"; do
    variants+=("$version|plain|$java ${JAVA_FLAGS:-} -jar $jar")
    archive=$folder/$version-$(basename "$jar")
    if [ "$version" -ge 25 ]; then
      make=-XX:AOTCacheOutput=$archive use=-XX:AOTCache=$archive
    else
      make=-XX:ArchiveClassesAtExit=$archive use=-XX:SharedArchiveFile=$archive
    fi
    if "$java" "$make" ${JAVA_FLAGS:-} -Xlog:disable -jar "$jar" rehearse >/dev/null 2>&1; then
      variants+=("$version|archive|$java $use ${JAVA_FLAGS:-} -jar $jar")
    fi
  done
done

[ -z "${BESIDE:-}" ] || variants+=("-|beside|$BESIDE")

for ((run = 0; run < runs; run++)); do
  for index in "${!variants[@]}"; do
    first_answer ${variants[$index]##*|} >>"$folder/figures-$index"
  done
done

# The middle of a column, and in brackets its smallest and largest.
column() {
  awk -v column="$2" '{print $column}' "$1" | sort -n |
    awk '{value[NR] = $1} END {printf "%s [%s-%s]", value[int((NR + 1) / 2)], value[1], value[NR]}'
}

printf '%-6s%-9s%-24s%-24s%-20s%s\n' Java start 'first answer, ms' 'CPU, ms' 'resident, MiB' jar
for index in "${!variants[@]}"; do
  IFS='|' read -r version kind command <<<"${variants[$index]}"
  figures=$folder/figures-$index
  printf '%-6s%-9s%-24s%-24s%-20s%s\n' "$version" "$kind" "$(column "$figures" 1)" "$(column "$figures" 2)" \
    "$(column "$figures" 3)" "${command##* }"
done
