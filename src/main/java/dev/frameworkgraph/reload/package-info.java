/** The catalog read anew while the server answers: checked beside the one that answers, put in its place at once, or refused. */
@NullMarked
package dev.frameworkgraph.reload;

import org.jspecify.annotations.NullMarked;
