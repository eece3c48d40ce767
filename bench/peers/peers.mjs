// The same decision in engines of Node: node peers.mjs CASES SECONDS MODULES. Checks every answer first; one line of JSON each.
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'

const [cases, seconds, modules] = [JSON.parse(readFileSync(process.argv[2])), Number(process.argv[3]), process.argv[4]]
const need = createRequire(join(modules, 'here.js'))
const { Engine } = need('json-rules-engine')
const { ZenEngine } = need('@gorules/zen-engine')
const here = (name) => JSON.parse(readFileSync(new URL(name, import.meta.url)))

function jsonRulesEngine() {
  const engine = new Engine(here('json-rules-engine.json'))
  engine.on('success', (event, almanac) => almanac.addRuntimeFact(event.type, event.params.value))
  return async (facts) => {
    const { almanac } = await engine.run({ ...facts, stay: false, permitted: false, entitlement: false, hours: false, scope: false })
    return almanac.factValue('verdict')
  }
}

function zenEngine(trace) {
  const decision = new ZenEngine().createDecision(here('zen-engine.json'))
  return async (facts) => (await decision.evaluate(facts, { trace })).result.verdict
}

async function measure(name, decide) {
  for (const { facts, verdict, title } of cases) {
    const said = await decide(facts)
    if (said !== verdict) throw new Error(`${name}: ${said} instead of ${verdict}: ${title}`)
  }
  await spend(decide, Math.max(1, seconds / 2))
  console.log(JSON.stringify({ name, micros: await spend(decide, seconds) }))
}

async function spend(decide, seconds) {
  const begin = process.hrtime.bigint()
  let decided = 0
  let passed = 0
  while (passed < seconds * 1e9) {
    for (const { facts } of cases) await decide(facts)
    decided += cases.length
    passed = Number(process.hrtime.bigint() - begin)
  }
  return passed / decided / 1000
}

await measure('json-rules-engine', jsonRulesEngine())
await measure('zen-engine with trace', zenEngine(true))
await measure('zen-engine without trace', zenEngine(false))
