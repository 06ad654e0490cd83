/** The filters of the schema, as records that decide. */
@NullMarked
package dev.frameworkgraph.query.filter;

import org.jspecify.annotations.NullMarked;
