/** The resolvers: one small class for each SDL type, pure functions of source and arguments. */
@NullMarked
package dev.frameworkgraph.query.fields;

import org.jspecify.annotations.NullMarked;
