package dev.frameworkgraph.http.documentation;

/** What an element is made of. */
sealed interface Content permits Html, Attribute {}
