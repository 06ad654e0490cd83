/** Puts together stacks of frameworks that cover requirements, by exact search. */
@NullMarked
package dev.frameworkgraph.advice.compose;

import org.jspecify.annotations.NullMarked;
