-- wrk: puts the requests of a folder in turn. In: BODIES, files named 0.json, 1.json …; PREFER, a header's value, may be empty.
-- Out: one line that begins with RESULT.
local requests, at = {}, 0

function init(arguments)
  local headers = { ["Content-Type"] = "application/json" }
  local prefer = os.getenv("PREFER")
  if prefer and prefer ~= "" then headers["Prefer"] = prefer end
  local file = io.open(os.getenv("BODIES") .. "/0.json", "rb")
  while file do
    requests[#requests + 1] = wrk.format("POST", nil, headers, file:read("*a"))
    file:close()
    file = io.open(os.getenv("BODIES") .. "/" .. #requests .. ".json", "rb")
  end
end

function request()
  at = at % #requests + 1
  return requests[at]
end

function done(summary, latency)
  local errors = summary.errors
  io.write(string.format("RESULT %d %d %d %.3f %.3f %.3f\n", summary.requests, summary.duration,
    errors.connect + errors.read + errors.write + errors.status + errors.timeout,
    latency:percentile(50) / 1000, latency:percentile(99) / 1000, latency:percentile(99.9) / 1000))
end
