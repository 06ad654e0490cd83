/** What other pages show of the catalog: cards and badges as pictures, pages with their heads, oEmbed; each made of one answer. */
@NullMarked
package dev.frameworkgraph.http.embed;

import org.jspecify.annotations.NullMarked;
