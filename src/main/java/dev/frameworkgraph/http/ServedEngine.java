package dev.frameworkgraph.http;

import dev.frameworkgraph.query.QueryEngine;

/** An engine with the answers that are remembered of it; both leave together. */
record ServedEngine(QueryEngine engine, AnswerCache answers) {}
