package dev.frameworkgraph.http;

import dev.frameworkgraph.query.QueryEngine;

/**
 * An engine with the answers that are remembered of it; both leave together.
 *
 * @param digest other for every engine that may answer otherwise
 */
record ServedEngine(QueryEngine engine, String digest, AnswerCache answers) {}
