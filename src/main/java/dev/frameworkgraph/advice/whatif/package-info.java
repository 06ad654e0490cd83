/** Tells what a change to a stack, or to the version of a framework, would do. */
@NullMarked
package dev.frameworkgraph.advice.whatif;

import org.jspecify.annotations.NullMarked;
