-- Posts one GraphQL document with another variable in each request, so that no whole answer is remembered; wrk is given
-- the file, a distinct number and, to ask at a pace of its own, the milliseconds between the requests of a connection, after "--".
local counter, mark, pause, threads = 0, 0, 0, {}

function setup(thread)
  table.insert(threads, thread)
end

function init(arguments)
  local file = assert(io.open(arguments[1]))
  local document = file:read("*a")
  file:close()
  mark = arguments[2]
  pause = tonumber(arguments[3] or "0")
  wrk.method = "POST"
  wrk.headers["Content-Type"] = "application/json"
  wrk.headers["Accept"] = "application/graphql-response+json"
  escaped = document:gsub("\\", "\\\\"):gsub('"', '\\"'):gsub("\n", "\\n")
  answered, refused, failed = 0, 0, 0
end

-- Spread, so that the connections do not all ask at one moment.
function delay()
  return pause == 0 and 0 or math.random(0, 2 * pause)
end

function request()
  counter = counter + 1
  return wrk.format(nil, nil, nil, string.format('{"query":"%s","variables":{"v":"%s-%d"}}', escaped, mark, counter))
end

function response(status)
  if status == 200 then
    answered = answered + 1
  elseif status == 503 then
    refused = refused + 1
  else
    failed = failed + 1
  end
end

function done(summary, latency)
  local answered, refused, failed = 0, 0, 0
  for _, thread in ipairs(threads) do
    answered = answered + thread:get("answered")
    refused = refused + thread:get("refused")
    failed = failed + thread:get("failed")
  end
  local seconds = summary.duration / 1e6
  local errors = summary.errors
  io.write(string.format(
    "answered/s %.1f  refused/s %.1f  other %d  broken %d  ms: median %.1f p99 %.1f max %.1f\n",
    answered / seconds, refused / seconds, failed, errors.connect + errors.read + errors.write + errors.timeout,
    latency:percentile(50) / 1e3, latency:percentile(99) / 1e3, latency.max / 1e3))
end
