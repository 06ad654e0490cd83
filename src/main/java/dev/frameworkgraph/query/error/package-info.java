/** What can go wrong with a request, in the words of its answer. */
@NullMarked
package dev.frameworkgraph.query.error;

import org.jspecify.annotations.NullMarked;
