package dev.frameworkgraph.query;

import graphql.language.Document;
import graphql.language.OperationDefinition;

/** A document that passed parsing, limits and validation, and the operation of it that is meant. */
record PreparedOperation(String documentText, Document document, OperationDefinition operation) {}
