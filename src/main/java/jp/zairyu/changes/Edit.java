package jp.zairyu.changes;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * One value of a request's body that becomes another.
 *
 * @param pointer JSON Pointer into the body
 * @param was what stands there; null where nothing does
 * @param to what comes in its place
 */
record Edit(String pointer, JsonNode was, JsonNode to) {}
