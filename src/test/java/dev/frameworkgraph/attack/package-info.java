/** What strangers send: hostile requests over real sockets against a server in a process of its own. */
@NullMarked
package dev.frameworkgraph.attack;

import org.jspecify.annotations.NullMarked;
