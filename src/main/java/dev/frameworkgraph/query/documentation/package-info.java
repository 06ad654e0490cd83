/** The schema as people read it: types, fields, where they are used, a sample query for each, and what has changed. */
@NullMarked
package dev.frameworkgraph.query.documentation;

import org.jspecify.annotations.NullMarked;
