/** Package registries, asked politely: facts that a package declares about itself. No address of any registry is known here. */
@NullMarked
package dev.frameworkgraph.registry;

import org.jspecify.annotations.NullMarked;
