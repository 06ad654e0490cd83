/** Answers as rows: which ones they are, what their columns are called, and how they are written. */
@NullMarked
package dev.frameworkgraph.http.export;

import org.jspecify.annotations.NullMarked;
