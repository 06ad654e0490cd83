/** What changed between two catalogs: things matched by their keys, then compared field by field. */
@NullMarked
package dev.frameworkgraph.advice.diff;

import org.jspecify.annotations.NullMarked;
