/** Who is answered when not everybody can be: requests that wait for their turn, and budgets of clients. */
@NullMarked
package dev.frameworkgraph.http.admission;

import org.jspecify.annotations.NullMarked;
