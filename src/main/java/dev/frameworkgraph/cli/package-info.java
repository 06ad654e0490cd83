/** Commands, settings and the wiring of the server. */
@NullMarked
package dev.frameworkgraph.cli;

import org.jspecify.annotations.NullMarked;
