-- wrk: puts one request again and again. In: BODY, a file; PREFER, a header's value, may be empty. Out: one line that begins with RESULT.
local file = assert(io.open(os.getenv("BODY"), "rb"))
wrk.method = "POST"
wrk.body = file:read("*a")
file:close()
wrk.headers["Content-Type"] = "application/json"
local prefer = os.getenv("PREFER")
if prefer and prefer ~= "" then wrk.headers["Prefer"] = prefer end

function done(summary, latency)
  local errors = summary.errors
  io.write(string.format("RESULT %d %d %d %.3f %.3f %.3f\n", summary.requests, summary.duration,
    errors.connect + errors.read + errors.write + errors.status + errors.timeout,
    latency:percentile(50) / 1000, latency:percentile(99) / 1000, latency:percentile(99.9) / 1000))
end
