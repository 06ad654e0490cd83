/** Puts frameworks side by side. */
@NullMarked
package dev.frameworkgraph.advice.compare;

import org.jspecify.annotations.NullMarked;
