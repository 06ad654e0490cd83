/** Joins the SDL with the code that answers it, and compares the two both ways at start. */
@NullMarked
package dev.frameworkgraph.query.binding;

import org.jspecify.annotations.NullMarked;
