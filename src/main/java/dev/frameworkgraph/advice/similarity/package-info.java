/** How much alike frameworks are, by the features they have built in, and which could stand in for another. */
@NullMarked
package dev.frameworkgraph.advice.similarity;

import org.jspecify.annotations.NullMarked;
