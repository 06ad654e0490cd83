/** Choosing: the questions people ask before they decide, and the answers, as pure functions over the graph. */
@NullMarked
package dev.frameworkgraph.advice;

import org.jspecify.annotations.NullMarked;
