-- Posts one GraphQL document, the same in every request; wrk is given the file after "--".
function init(arguments)
  local file = assert(io.open(arguments[1]))
  local document = file:read("*a")
  file:close()
  local escaped = document:gsub("\\", "\\\\"):gsub('"', '\\"'):gsub("\n", "\\n")
  wrk.method = "POST"
  wrk.headers["Content-Type"] = "application/json"
  wrk.headers["Accept"] = "application/json"
  wrk.body = '{"query":"' .. escaped .. '"}'
end

function done(summary, latency)
  local errors = summary.errors
  io.write(string.format(
    "figures %d %d %d %d\n",
    summary.requests,
    summary.duration,
    latency:percentile(99),
    errors.status + errors.connect + errors.read + errors.write + errors.timeout))
end
