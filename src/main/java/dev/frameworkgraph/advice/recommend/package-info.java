/** Ranks single frameworks by requirements. */
@NullMarked
package dev.frameworkgraph.advice.recommend;

import org.jspecify.annotations.NullMarked;
