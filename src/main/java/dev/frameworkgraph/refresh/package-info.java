/** Machine facts in a catalog folder, read again from package registries: files, journal, report. */
@NullMarked
package dev.frameworkgraph.refresh;

import org.jspecify.annotations.NullMarked;
