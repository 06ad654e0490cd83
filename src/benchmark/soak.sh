#!/usr/bin/env bash
# Whether the server holds out: half an hour of requests, streams, slow and broken clients, and a catalog that changes all the while.
#
#   mvn -q package && bash src/benchmark/soak.sh [OPTION of serve...]
#
# Needs wrk, curl, jq, /proc and a JDK. For MINUTES (30), with a heap of HEAP (256m, as in the container): a copy of the catalog in
# CATALOG (the shipped one) changes every EVERY seconds (10), each time to one that was never there before, but every sixth time to a
# wrong one; wrk asks each query of src/benchmark/queries with distinct variables, altogether PACE (300) times a second; twelve clients
# hold event streams and WebSockets, half of them coming and going; others send half a request, do not read, go away in the middle,
# or send what is no request. Each minute has its line of figures, of which "heap" is what is live after a collection, in MiB as
# "resident" is, and "graphs" how many are in memory; "cpu" is in hundredths of a core.
#
# The first sixth of the minutes is warming up. Of the rest, a figure "grows" when its median in the last third is above that in the
# first third by more than its allowance. Ends with 1 when one grows, a request failed (answered 500, answered otherwise than is right,
# or not within 10 s), changes were not noticed, or something is left when the clients are gone.
set -euo pipefail
set -m # each job is a group, and is ended with all that it started
cd "$(dirname "$0")/../.."
minutes=${MINUTES:-30} every=${EVERY:-10} pace=${PACE:-300} port=${PORT:-18070}
queries=(small twenty five-hundred deep) shares=(20 8 1 1) connections=4
address=http://127.0.0.1:$port
work=$(mktemp -d)
jobs=()
end() {
  for job in "${jobs[@]}"; do kill -KILL -- "-$job" 2>/dev/null || true; done
  rm -rf "$work"
}
trap end EXIT
trap 'exit 130' INT TERM

# What runs beside the server, until it is ended.
beside() {
  (set +m && "$@") 2>/dev/null &
  jobs+=($!)
  disown
}

cp -r "${CATALOG:-src/main/resources/catalog}" "$work/catalog"
rm -rf "$work/catalog/README.md" "$work/catalog/schema"
echo 0 >"$work/changes"
: >"$work/unexpected"
: >"$work/wrk"

# One query asks for 500 items and one is deep; their limits are raised, all others hold.
${JAVA:-java} -Xmx"${HEAP:-256m}" -XX:+ExitOnOutOfMemoryError ${JAVA_FLAGS:-} -jar target/framework-graph.jar serve --port "$port" \
  --catalog "$work/catalog" --watch-seconds 1 --state-dir "$work/state" --max-page-size 500 --max-cost 1000000 --max-result-nodes 200000 "$@" \
  2>"$work/log" &
server=$!
jobs+=($server)
disown
alive() { kill -0 $server 2>/dev/null || { cat "$work/log" >&2; echo "The server ended." >&2; exit 1; }; }
until curl -sf -o "$work/ready" "$address/health/ready"; do alive; sleep 0.2; done

# Writes aside and moves, as careful editors do, so that a file is never seen half written. Every third catalog has no facts of one
# package.
changes() {
  local count=0 framework=$work/catalog/frameworks/flask.yaml facts=$work/catalog/packages/flask.yaml change
  cp "$framework" "$work/framework"
  cp "$facts" "$work/facts"
  while sleep "$every"; do
    count=$((count + 1))
    change="s/^summary: .*/summary: \"Number $count of a catalog that changes.\"/"
    [ $((count % 6)) != 0 ] || change='s/^kind: .*/kind: [SOMETHING/'
    if [ $((count % 3)) = 0 ]; then rm -f "$facts"; else cp "$work/facts" "$facts"; fi
    sed "$change" "$work/framework" >"$framework.aside"
    mv "$framework.aside" "$framework"
    echo $count >"$work/changes"
  done
}

subscription='subscription { catalogChanged { previous catalog { revision } diff { ... on CatalogDiff { counts { entity changed } } } } }'

# event_streams SECONDS: takes one after the other, each for so long.
event_streams() {
  local request
  request=$(jq -nc --arg query "$subscription" '{query: $query}')
  while sleep 1; do
    curl -sN --max-time "$1" -H 'Accept: text/event-stream' --json "$request" -o /dev/null "$address/graphql" || true
  done
}

# frame TEXT: of a WebSocket, with a mask of zeros, so that the text stays as it is.
frame() {
  printf '\x81\xfe'"\\x$(printf %02x $((${#1} / 256)))\\x$(printf %02x $((${#1} % 256)))"'\0\0\0\0%s' "$1"
}

# web_socket PONGS: after so many signs of life it is silent, until the server gives it up.
web_socket() {
  exec 3<>"/dev/tcp/127.0.0.1/$port"
  printf '%s\r\n' 'GET /graphql HTTP/1.1' 'Host: localhost' 'Connection: Upgrade' 'Upgrade: websocket' 'Sec-WebSocket-Version: 13' \
    'Sec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==' 'Sec-WebSocket-Protocol: graphql-transport-ws' '' >&3
  frame '{"type":"connection_init"}' >&3
  frame "$(jq -nc --arg query "$subscription" '{type: "subscribe", id: "1", payload: {query: $query}}')" >&3
  cat <&3 >/dev/null &
  for ((pong = 0; pong < $1; pong++)); do
    sleep 10
    printf '\x8a\x80\0\0\0\0' >&3
  done
  wait
}

web_sockets() {
  while sleep 1; do (web_socket "$1") || true; done
}

# slow_clients: a head that drips, half a body, and answers that nobody reads; the server ends each.
drip() {
  exec 3<>"/dev/tcp/127.0.0.1/$port"
  for byte in G E T ' ' / ' ' H T T P / 1 . 1 A B C D E F G H I J K L; do
    printf '%s' "$byte" >&3
    sleep 1
  done
}

half() {
  exec 3<>"/dev/tcp/127.0.0.1/$port"
  printf '%s\r\n' 'POST /graphql HTTP/1.1' 'Host: localhost' 'Content-Type: application/json' 'Content-Length: 500' '' '{' >&3
  sleep 30
}

unread() {
  exec 3<>"/dev/tcp/127.0.0.1/$port"
  for ((asked = 0; asked < 100; asked++)); do printf '%s\r\n' 'GET /schema.graphql HTTP/1.1' 'Host: localhost' '' >&3; done
  sleep 80
}

slow_clients() {
  while sleep 1; do ("$1") || true; done
}

# expect STATUS ARGUMENT of curl...: notes it when the answer has another.
expect() {
  local wanted=$1 status
  shift
  status=$(curl -s --max-time 10 -o /dev/null -w '%{http_code}' "$@" || true)
  [ "$status" = "$wanted" ] || [ "$status" = 503 ] || echo "$status instead of $wanted: $*" >>"$work/unexpected"
}

broken_clients() {
  local big
  big=$(jq -Rsc '{query: .}' src/benchmark/queries/five-hundred.graphql)
  while sleep 1; do
    expect 400 --json '{"query":' "$address/graphql"
    expect 422 --json '{"query":"{ nothing }"}' -H 'Accept: application/graphql-response+json' "$address/graphql"
    expect 415 -d 'query={__typename}' "$address/graphql"
    expect 404 "$address/nothing/here"
    expect 200 "$address/graphql?query=%7B__typename%7D"
    curl -s --max-time 0.01 -o /dev/null --json "$big" "$address/graphql" || true
    curl -s --max-time 2 --limit-rate 1k -o /dev/null --json "$big" "$address/graphql" || true
    (printf 'NONSENSE\r\n\r\n' >"/dev/tcp/127.0.0.1/$port") || true
    (head -c 2000 /dev/urandom >"/dev/tcp/127.0.0.1/$port") || true
  done
}

# requests ROUND: for a minute. Connections pause between requests for so long that all together keep the pace.
requests() {
  local index whole=0 loads=()
  for index in "${shares[@]}"; do whole=$((whole + index)); done
  for index in "${!queries[@]}"; do
    wrk -t1 -c$connections -d60s --timeout 10s -s src/benchmark/overload.lua "$address/graphql" -- \
      "src/benchmark/queries/${queries[index]}.graphql" "$1" $((connections * 1000 * whole / (pace * shares[index]))) >>"$work/wrk" &
    loads+=($!)
  done
  wait "${loads[@]}"
}

# metric TEXT: the sum of those that begin so.
metric() { awk -v text="$1" 'index($1, text) == 1 {sum += $2} END {printf "%.0f", sum}' "$work/metrics"; }

# What wrk counts as answered otherwise or not at all, failures that the server owns to, and answers that were not as expected.
failures() {
  awk '{for (i = 1; i < NF; i++) if ($i == "other" || $i == "broken") sum += $(i + 1)} END {print sum + 0}' "$work/wrk"
  metric 'framework_graph_requests_total{outcome="server_error"' && echo
  wc -l <"$work/unexpected"
  grep -cE 'Unexpected failure|OutOfMemory' "$work/log" || true
}

hundredths() { sed 's/.*) //' "/proc/$server/stat" | awk -v tick="$(getconf CLK_TCK)" '{printf "%.0f", ($12 + $13) * 100 / tick}'; }

line='%-7s %9s %5s %9s %6s %9s %8s %12s %8s %7s %9s %8s %7s %5s\n'
figures() {
  jcmd $server GC.class_histogram >"$work/histogram"
  curl -sf --max-time 10 -o "$work/metrics" "$address/metrics"
  local spent=$((SECONDS - seconds)) used
  used=$(hundredths)
  echo "$1" "$(metric framework_graph_requests_total)" "$(metric 'framework_graph_http_responses_total{status="503"')" \
    "$(failures | awk '{sum += $1} END {print sum}')" "$(awk '/^Total/ {printf "%.1f", $3 / 1048576}' "$work/histogram")" \
    "$(awk '/VmRSS/ {printf "%.0f", $2 / 1024}' "/proc/$server/status")" "$(metric jvm_threads_current)" \
    "$(ls "/proc/$server/fd" | wc -l)" "$(metric jvm_classes_currently_loaded)" \
    "$(awk '$4 == "dev.frameworkgraph.graph.FrameworkGraph" {print $2}' "$work/histogram")" \
    "$(metric 'framework_graph_reloads_total{result="replaced"')" "$(metric 'framework_graph_reloads_total{result="refused"')" \
    "$(metric framework_graph_subscription_events_total)" $(((used - hundredths_before) / (spent > 0 ? spent : 1))) >"$work/line"
  seconds=$SECONDS hundredths_before=$used
  tee -a "$work/lines" <"$work/line" | xargs printf "$line"
}

beside changes
for ((client = 0; client < 3; client++)); do
  beside event_streams $((minutes * 60 + 60))
  beside event_streams 20
  beside web_sockets $((minutes * 6 + 6))
  beside web_sockets 2
done
for way in drip half unread; do beside slow_clients $way; done
beside broken_clients

printf "$line" minute requests 503 failures heap resident threads descriptors classes graphs replaced refused events cpu
seconds=$SECONDS hundredths_before=$(hundredths)
for ((minute = 1; minute <= minutes; minute++)); do
  requests $minute
  alive
  figures $minute
done

# Without clients. An event stream finds out by the second sign of life that it sends in vain.
for job in "${jobs[@]}"; do [ "$job" = $server ] || kill -KILL -- "-$job" 2>/dev/null || true; done
sleep 45
figures rest

verdict=0
wrong() { echo "$1"; verdict=1; }
awk '
  function median(column, from, to,   n, i, j, t) {
    for (i = from; i <= to; i++) s[++n] = value[i, column]
    for (i = 2; i <= n; i++) for (j = i; j > 1 && s[j - 1] > s[j]; j--) { t = s[j]; s[j] = s[j - 1]; s[j - 1] = t }
    return s[int((n + 1) / 2)]
  }
  $1 != "rest" { for (column = 1; column <= NF; column++) value[NR, column] = $column + 0; lines = NR }
  END {
    count = split("heap resident threads descriptors classes graphs", names, " "); split("8 24 4 10 200 1", allowances, " ")
    warm = int(lines / 6); third = int((lines - warm) / 3); if (third < 1) third = 1
    printf "\n%-12s %8s %8s %10s\n", "median", "first", "last", "allowance"
    for (figure = 1; figure <= count; figure++) {
      first = median(figure + 4, warm + 1, warm + third); last = median(figure + 4, lines - third + 1, lines)
      grows = last - first > allowances[figure]; grown += grows
      printf "%-12s %8s %8s %10s   %s\n", names[figure], first, last, allowances[figure], grows ? "grows" : "steady"
    }
    exit grown > 0
  }' "$work/lines" || verdict=1
read -r _ _ _ failed _ _ _ _ _ _ replaced refused _ <"$work/line"
made=$(cat "$work/changes")
[ "$failed" = 0 ] || { sort "$work/unexpected" | uniq -c; grep -vE ' other 0 +broken 0 ' "$work/wrk" || true; wrong "$failed failures"; }
[ $(((replaced + refused) * 5)) -ge $((made * 4)) ] || wrong "Of $made changes only $((replaced + refused)) were noticed"
[ "$(metric framework_graph_streams)" = 0 ] || wrong "$(metric framework_graph_streams) streams are left of clients that are gone"
[ "$(metric framework_graph_open_connections)" -le 1 ] || wrong "$(metric framework_graph_open_connections) connections are left of clients that are gone"
[ $verdict != 0 ] || echo "No failure, $made changes, and nothing left of the clients."
exit $verdict
