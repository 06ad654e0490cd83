/** The schema as pages of HTML: an overview, a page for each type, the changelog. */
@NullMarked
package dev.frameworkgraph.http.documentation;

import org.jspecify.annotations.NullMarked;
